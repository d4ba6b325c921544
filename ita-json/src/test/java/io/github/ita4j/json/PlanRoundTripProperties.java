package io.github.ita4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.ita4j.framework.Element;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.improvement.ActionPlan;
import io.github.ita4j.improvement.ActionPlanBuilder;
import io.github.ita4j.improvement.Budget;
import io.github.ita4j.improvement.Measure;
import io.github.ita4j.improvement.MeasureDetail;
import io.github.ita4j.improvement.MeasureKind;
import io.github.ita4j.improvement.Monitoring;
import io.github.ita4j.improvement.Origin;
import io.github.ita4j.improvement.Period;
import io.github.ita4j.improvement.PlanIssue;
import io.github.ita4j.improvement.Progress;
import io.github.ita4j.improvement.ProgressReport;
import io.github.ita4j.improvement.ProgressReportBuilder;
import io.github.ita4j.improvement.Target;
import io.github.ita4j.json.form.PlanJson;
import io.github.ita4j.json.form.ProgressJson;
import io.github.ita4j.model.Agency;
import io.github.ita4j.model.CitedCode;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.QuestionCode;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.SourceDocument;
import io.github.ita4j.model.StatedScore;
import io.github.ita4j.testing.InEveryLocale;
import io.github.ita4j.testing.RunSeed;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** Plans and progress reports are read as they were written, and what is written is valid. */
@InEveryLocale
@AddLifecycleHook(RunSeed.class)
class PlanRoundTripProperties {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new ItaModule()).build();

  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private static final Schema PLAN = REGISTRY.getSchema(JsonSchemas.text("plan"));
  private static final Schema PROGRESS = REGISTRY.getSchema(JsonSchemas.text("progress"));

  @Property(tries = 300)
  void aPlanIsReadAsItWasWritten(@ForAll("plans") ActionPlan plan) throws JsonProcessingException {
    for (ItaWriter writer : List.of(ItaJson.writer(), ItaJson.writer().pretty())) {
      String text = writer.write(plan);
      ActionPlan read = ItaJson.reader().plans().read(text);

      assertThat(read).isEqualTo(plan);
      assertThat(writer.write(read)).isEqualTo(text);
      assertThat(ItaJson.reader().plans().check(text))
          .isEqualTo(new Checked<>(Optional.of(plan), List.of(), true));
    }
    assertThat(MAPPER.readValue(MAPPER.writeValueAsString(plan), ActionPlan.class))
        .isEqualTo(plan);
    assertThat(MAPPER.readValue(ItaJson.writer().write(plan), PlanJson.class))
        .isEqualTo(PlanJson.of(plan));
  }

  @Property(tries = 300)
  void aProgressReportIsReadAsItWasWritten(@ForAll("reports") ProgressReport report)
      throws JsonProcessingException {
    for (ItaWriter writer : List.of(ItaJson.writer(), ItaJson.writer().pretty())) {
      String text = writer.write(report);
      ProgressReport read = ItaJson.reader().progress().read(text);

      assertThat(read).isEqualTo(report);
      assertThat(writer.write(read)).isEqualTo(text);
      assertThat(ItaJson.reader().progress().check(text))
          .isEqualTo(new Checked<>(Optional.of(report), List.of(), true));
    }
    assertThat(MAPPER.readValue(MAPPER.writeValueAsString(report), ProgressReport.class))
        .isEqualTo(report);
    assertThat(MAPPER.readValue(ItaJson.writer().write(report), ProgressJson.class))
        .isEqualTo(ProgressJson.of(report));
  }

  @Property(tries = 100)
  void whatIsWrittenIsValid(
      @ForAll("plans") ActionPlan plan, @ForAll("reports") ProgressReport report) {
    assertThat(PLAN.validate(ItaJson.writer().write(plan), InputFormat.JSON)).isEmpty();
    assertThat(PROGRESS.validate(ItaJson.writer().write(report), InputFormat.JSON))
        .isEmpty();
  }

  @Provide
  Arbitrary<ActionPlan> plans() {
    return Combinators.combine(
            Arbitraries.of(List.copyOf(Frameworks.bundled().all())),
            Arbitraries.longs(),
            texts().list().ofSize(4))
        .as((framework, seed, texts) -> new Maker(seed, texts).plan(framework));
  }

  @Provide
  Arbitrary<ProgressReport> reports() {
    return Combinators.combine(Arbitraries.longs(), texts().list().ofSize(4))
        .as((seed, texts) -> new Maker(seed, texts).report());
  }

  private static Arbitrary<String> texts() {
    return Arbitraries.of("ก", "๘", "ำ", "a", "\"", "\\", "\n", "\u0000", "\uFEFF", "😀", "/", " ")
        .list()
        .ofMaxSize(8)
        .map(parts -> String.join("", parts));
  }

  /** Makes plans and reports of chance. */
  private static final class Maker {

    private final Random random;
    private final List<String> texts;

    Maker(long seed, List<String> texts) {
      this.random = new Random(seed);
      this.texts = texts;
    }

    ActionPlan plan(Framework framework) {
      boolean national = framework.id().scheme().equals(Frameworks.NATIONAL_SCHEME);
      boolean pinned = !national || random.nextBoolean();
      ActionPlanBuilder plan = ActionPlan.builder()
          .fiscalYear(pinned ? year() : framework.fiscalYear())
          .framework(pinned ? Optional.of(framework.id()) : Optional.empty())
          .agency(agency())
          .targets(list(() -> target(framework)))
          .issues(issues())
          .source(source());
      for (int i = random.nextInt(4); i > 0; i--) {
        plan.addMeasure(measure("m" + i + text(), framework));
      }
      return plan.build();
    }

    ProgressReport report() {
      ProgressReportBuilder report =
          ProgressReport.builder().fiscalYear(year()).agency(agency()).source(source());
      for (int i = random.nextInt(4); i > 0; i--) {
        report.addEntry(Progress.builder()
            .measureId("m" + text())
            .state(of(Progress.State.values()))
            .steps(list(this::text))
            .responsibleUnits(list(this::text))
            .done(list(this::text))
            .outcomes(list(this::text))
            .evidence(list(this::text))
            .date(maybe(this::day))
            .periods(list(this::period))
            .spent(maybe(this::budget))
            .remark(maybe(this::text))
            .build());
      }
      return report.build();
    }

    private Measure measure(String id, Framework framework) {
      return Measure.builder()
          .id(id)
          .title("ก" + text())
          .kind(of(MeasureKind.values()))
          .steps(list(this::text))
          .details(details(framework))
          .issues(issues().stream().map(PlanIssue::number).toList())
          .responsibleUnits(list(this::text))
          .periods(list(this::period))
          .budget(maybe(this::budget))
          .monitoring(maybe(() -> Monitoring.builder()
              .printed(text())
              .informed(list(this::text))
              .due(maybe(this::period))
              .build()))
          .answers(list(() -> element(framework)))
          .cites(codes(framework))
          .origin(of(Origin.values()))
          .remark(maybe(this::text))
          .build();
    }

    /** The same issues for the plan and for its measures. */
    private List<PlanIssue> issues() {
      return IntStream.rangeClosed(1, texts.get(0).length() % 4)
          .mapToObj(number -> PlanIssue.of(
              number * number,
              "ก" + texts.get(1),
              Origin.values()[number % Origin.values().length]))
          .toList();
    }

    private List<MeasureDetail> details(Framework framework) {
      return codes(framework).stream()
          .map(code -> {
            Origin origin = of(Origin.values());
            return MeasureDetail.builder()
                .item(code)
                .text("ก" + text())
                .origin(origin)
                .exampleOf(
                    origin == Origin.EXAMPLE ? Optional.of("อบต." + text()) : Optional.empty())
                .build();
          })
          .toList();
    }

    /** Codes of the framework's own year, and of other years of its scheme. */
    private List<CitedCode> codes(Framework framework) {
      List<CitedCode> codes = new ArrayList<>();
      for (Framework known : Frameworks.bundled().all()) {
        if (!known.id().scheme().equals(framework.id().scheme())) {
          continue;
        }
        for (Element element : known.elements()) {
          if (element.id() instanceof QuestionCode code
              && random.nextInt(known.equals(framework) ? 10 : 100) == 0) {
            codes.add(CitedCode.of(code, known.fiscalYear()));
          }
        }
      }
      return codes;
    }

    private Target target(Framework framework) {
      return Target.builder()
          .element(element(framework))
          .from(maybe(this::score))
          .fromYear(maybe(this::year))
          .atLeast(score())
          .build();
    }

    private ElementId element(Framework framework) {
      return framework
          .elements()
          .get(random.nextInt(framework.elements().size()))
          .id();
    }

    private StatedScore score() {
      int decimals = random.nextInt(3);
      int step = decimals == 0 ? 100 : decimals == 1 ? 10 : 1;
      return StatedScore.of(Score.ofHundredths(random.nextInt(10_000 / step + 1) * step), decimals);
    }

    private Period period() {
      LocalDate from = day();
      LocalDate to = from.plusDays(random.nextInt(400));
      return switch (random.nextInt(7)) {
        case 0 -> new Period.OfFiscalYear(text(), year());
        case 1 -> new Period.Months(text(), YearMonth.from(from), YearMonth.from(to));
        case 2 -> new Period.Dates(text(), from, to);
        case 3 -> new Period.Length(text(), length());
        case 4 -> new Period.Recurring(text(), 1 + random.nextInt(Integer.MAX_VALUE), length());
        case 5 -> Period.read("ปีงบประมาณ 2568");
        default -> new Period.Unread(random.nextBoolean() ? text() : "ปีงบประมาณ 2568");
      };
    }

    private java.time.Period length() {
      return java.time.Period.of(
          random.nextInt(3), random.nextInt(20), 1 + random.nextInt(Integer.MAX_VALUE));
    }

    private Budget budget() {
      String printed = text();
      return maybe(() -> BigDecimal.valueOf(random.nextLong(1_000_000_000_000L), random.nextInt(3)))
          .map(baht -> Budget.of(printed, baht))
          .orElseGet(() -> Budget.ofText(printed));
    }

    private LocalDate day() {
      return LocalDate.of(1900, 1, 1).plusDays(random.nextInt(180_000));
    }

    private FiscalYear year() {
      return FiscalYear.ofBuddhistEra(2443 + random.nextInt(500));
    }

    private Agency agency() {
      return Agency.builder()
          .name("อบต." + text())
          .type(maybe(() -> "SUBDISTRICT"))
          .province(maybe(() -> "อ." + text()))
          .build();
    }

    private Optional<SourceDocument> source() {
      return maybe(() -> SourceDocument.builder()
          .title(maybe(this::text))
          .url(maybe(this::text))
          .build());
    }

    private String text() {
      return texts.get(random.nextInt(texts.size()));
    }

    private <T> T of(T[] all) {
      return all[random.nextInt(all.length)];
    }

    private <T> Optional<T> maybe(Supplier<T> made) {
      return random.nextBoolean() ? Optional.of(made.get()) : Optional.empty();
    }

    private <T> List<T> list(Supplier<T> made) {
      List<T> list = new ArrayList<>();
      for (int i = random.nextInt(3); i > 0; i--) {
        list.add(made.get());
      }
      return list;
    }
  }
}
