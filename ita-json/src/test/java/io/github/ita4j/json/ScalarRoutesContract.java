package io.github.ita4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.framework.Confidence;
import io.github.ita4j.model.Agency;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.model.IndexId;
import io.github.ita4j.model.IndicatorId;
import io.github.ita4j.model.Instrument;
import io.github.ita4j.model.LocalizedText;
import io.github.ita4j.model.OverallId;
import io.github.ita4j.model.PartId;
import io.github.ita4j.model.QuestionCode;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.Share;
import io.github.ita4j.model.StatedScore;
import io.github.ita4j.model.SubIndicatorId;
import io.github.ita4j.model.TierCode;
import java.io.IOException;
import java.lang.reflect.Array;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Small values in whatever holds them, on each way through each mapper. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ScalarRoutesContract {

  /** A value, its declared type, and what is written for it, alone and as a name (none if null). */
  record Scalar(
      Class<?> type, Object value, String json, @Nullable String key) {

    static Scalar of(Class<?> type, Object value, String text) {
      return new Scalar(type, value, '"' + text + '"', text);
    }
  }

  private static final List<Scalar> SCALARS = List.of(
      new Scalar(Score.class, Score.parse("89.30"), "89.30", "89.30"),
      new Scalar(Score.class, Score.parse("90"), "90.00", "90.00"),
      new Scalar(Score.class, Score.parse("0.05"), "0.05", "0.05"),
      new Scalar(Score.class, Score.ZERO, "0.00", "0.00"),
      new Scalar(Score.class, Score.MAX, "100.00", "100.00"),
      new Scalar(StatedScore.class, StatedScore.parse("90.90"), "90.90", "90.90"),
      new Scalar(
          StatedScore.class, StatedScore.parse("90.9"), "{\"value\":90.9,\"decimals\":1}", "90.9"),
      new Scalar(
          StatedScore.class, StatedScore.parse("100"), "{\"value\":100,\"decimals\":0}", "100"),
      new Scalar(
          StatedScore.class, StatedScore.parse("70.0"), "{\"value\":70.0,\"decimals\":1}", "70.0"),
      new Scalar(FiscalYear.class, FiscalYear.ofBuddhistEra(2568), "2568", "2568"),
      new Scalar(FiscalYear.class, FiscalYear.ofBuddhistEra(2443), "2443", "2443"),
      Scalar.of(ElementId.class, ElementId.OVERALL, "overall"),
      Scalar.of(ElementId.class, Instrument.OIT, "OIT"),
      Scalar.of(ElementId.class, new PartId(Instrument.EIT, 2), "EIT.2"),
      Scalar.of(ElementId.class, new IndexId(5), "INDEX.5"),
      Scalar.of(ElementId.class, new IndicatorId(4), "4"),
      Scalar.of(ElementId.class, new SubIndicatorId(9, 1), "9.1"),
      Scalar.of(ElementId.class, QuestionCode.parse("O8"), "O8"),
      Scalar.of(OverallId.class, OverallId.OVERALL, "overall"),
      Scalar.of(Instrument.class, Instrument.IIT, "IIT"),
      Scalar.of(PartId.class, new PartId(Instrument.EIT, 1), "EIT.1"),
      Scalar.of(IndexId.class, new IndexId(1), "INDEX.1"),
      Scalar.of(IndicatorId.class, new IndicatorId(10), "10"),
      Scalar.of(SubIndicatorId.class, new SubIndicatorId(10, 2), "10.2"),
      Scalar.of(QuestionCode.class, QuestionCode.parse("I30"), "I30"),
      Scalar.of(TierCode.class, TierCode.parse("GOOD"), "GOOD"),
      Scalar.of(FrameworkId.class, FrameworkId.parse("nacc-2568r1"), "nacc-2568r1"),
      Scalar.of(Share.class, Share.of(7832, 8317), "7832/8317"),
      Scalar.of(Confidence.class, Confidence.ONE_SOURCE, "ONE_SOURCE"),
      new Scalar(
          Agency.class,
          Agency.builder().name("อบต.ก").type("SAO").province("ขอนแก่น").build(),
          "{\"name\":\"อบต.ก\",\"type\":\"SAO\",\"province\":\"ขอนแก่น\"}",
          null),
      new Scalar(Agency.class, Agency.ofName("ก"), "{\"name\":\"ก\"}", null),
      new Scalar(LocalizedText.class, LocalizedText.ofThai("ผ่าน"), "{\"th\":\"ผ่าน\"}", null),
      new Scalar(
          LocalizedText.class,
          LocalizedText.ofEditorial("ผ่าน", "Pass"),
          "{\"th\":\"ผ่าน\",\"en\":\"Pass\",\"enEditorial\":true}",
          null));

  private final Mappers mappers;

  protected ScalarRoutesContract(Mappers mappers) {
    this.mappers = mappers;
  }

  static List<Scalar> scalars() {
    return SCALARS;
  }

  Stream<Arguments> mappersAndRoutes() {
    return mappers.all().stream()
        .flatMap(mapper -> Stream.of(Route.values())
            .filter(route -> !(mapper.typed && route.hasTree()))
            .map(route -> Arguments.of(mapper, route)));
  }

  @ParameterizedTest
  @MethodSource("scalars")
  void aScalarHasOneForm(Scalar scalar) throws IOException {
    // No other module is needed.
    AnyMapper mapper = mappers.plain();

    assertThat(mapper.write(scalar.value)).isEqualTo(scalar.json);
    assertThat(mapper.<Object>read(scalar.json, scalar.type)).isEqualTo(scalar.value);
    if (scalar.key != null) {
      String map = "{\"" + scalar.key + "\":1}";
      Type type = Types.of(LinkedHashMap.class, scalar.type, Integer.class);

      assertThat(mapper.write(Map.of(scalar.value, 1))).isEqualTo(map);
      assertThat(mapper.<Object>read(map, type)).isEqualTo(Map.of(scalar.value, 1));
    }
  }

  @ParameterizedTest
  @MethodSource("mappersAndRoutes")
  void aScalarComesBackInWhateverHoldsIt(AnyMapper mapper, Route route) throws IOException {
    for (Scalar scalar : SCALARS) {
      Type type = scalar.type;
      assertComesBack(mapper, route, scalar.value, type);
      assertComesBack(
          mapper,
          route,
          new ArrayList<>(List.of(scalar.value, scalar.value)),
          Types.of(ArrayList.class, type));
      Object array = Array.newInstance(scalar.type, 1);
      Array.set(array, 0, scalar.value);
      assertComesBack(mapper, route, array, array.getClass());
      assertComesBack(mapper, route, Optional.of(scalar.value), Types.of(Optional.class, type));
      assertComesBack(
          mapper,
          route,
          new LinkedHashMap<>(Map.of("x", scalar.value)),
          Types.of(LinkedHashMap.class, String.class, type));
      if (scalar.key != null) {
        assertComesBack(
            mapper,
            route,
            new LinkedHashMap<>(Map.of(scalar.value, scalar.value)),
            Types.of(LinkedHashMap.class, type, type));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("mappersAndRoutes")
  void aRecordOfScalarsComesBack(AnyMapper mapper, Route route) throws IOException {
    CallersOwn.Row row = new CallersOwn.Row(
        Score.parse("90"),
        StatedScore.parse("90.9"),
        FiscalYear.ofBuddhistEra(2568),
        QuestionCode.parse("O8"),
        QuestionCode.parse("E1"),
        Instrument.EIT,
        TierCode.parse("GOOD"),
        FrameworkId.parse("nacc-2568r1"),
        Agency.ofName("ก"),
        LocalizedText.ofThai("ก"),
        null,
        new LinkedHashMap<>(Map.of(ElementId.OVERALL, Score.parse("89.3"))),
        new LinkedHashMap<>(Map.of(FiscalYear.ofBuddhistEra(2567), StatedScore.parse("90"))),
        new LinkedHashMap<>(Map.of(TierCode.parse("AA"), 3)),
        new ArrayList<>(List.of(Score.MAX)));

    assertComesBack(mapper, route, row, CallersOwn.Row.class);
  }

  @ParameterizedTest
  @MethodSource("mappersAndRoutes")
  void aBeanOfScalarsComesBack(AnyMapper mapper, Route route) throws IOException {
    CallersOwn.Bean bean = new CallersOwn.Bean();
    bean.setOverall(Score.parse("70"));
    bean.setYear(FiscalYear.ofBuddhistEra(2569));
    bean.setElement(new PartId(Instrument.EIT, 1));
    bean.setByYear(new LinkedHashMap<>(Map.of(FiscalYear.ofBuddhistEra(2568), Score.parse("60"))));
    // Jackson itself loses the type of an EnumMap's final values where it writes that of the map.
    if (!mapper.typed) {
      bean.setByInstrument(new EnumMap<>(Map.of(Instrument.IIT, Score.parse("80"))));
    }

    Object back = mapper.there(route, bean, CallersOwn.Bean.class);

    assertThat((CallersOwn.Bean) back)
        .returns(bean.getOverall(), CallersOwn.Bean::getOverall)
        .returns(bean.getYear(), CallersOwn.Bean::getYear)
        .returns(bean.getElement(), CallersOwn.Bean::getElement)
        .returns(bean.getByYear(), CallersOwn.Bean::getByYear)
        .returns(bean.getByInstrument(), CallersOwn.Bean::getByInstrument);
  }

  private static void assertComesBack(AnyMapper mapper, Route route, Object value, Type type)
      throws IOException {
    Object back = mapper.there(route, value, type);

    assertThat(back).as("%s", type).isEqualTo(value);
  }
}
