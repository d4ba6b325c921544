package io.github.ita4j.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.github.ita4j.audit.Audit;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.grading.Grade;
import io.github.ita4j.grading.Uplift;
import io.github.ita4j.improvement.ActionPlan;
import io.github.ita4j.improvement.Comparison;
import io.github.ita4j.improvement.Coverage;
import io.github.ita4j.improvement.Finding;
import io.github.ita4j.improvement.ProgressReport;
import io.github.ita4j.improvement.RecommendationCatalogue;
import io.github.ita4j.improvement.Recommendations;
import io.github.ita4j.model.ItaParseException;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.model.StatedScore;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The JSON form for any Jackson 2 object mapper: {@code JsonMapper.builder().addModule(new ItaModule()).build()}.
 *
 * <p>It writes {@link Scorecard}, {@link Framework}, {@link Grade}, {@link Audit}, {@link Uplift}, {@link ActionPlan},
 * {@link ProgressReport}, {@link RecommendationCatalogue}, {@link Comparison} and {@link Coverage}, and reads
 * {@link Scorecard}, {@link ActionPlan} and {@link ProgressReport} as strictly as {@link ItaReader}, whatever the mapper's own settings say about unknown properties, duplicate keys, nulls and texts for
 * numbers. What is refused is a {@link MismatchedInputException} with the path and the location, caused by the
 * {@link ItaJsonException}. {@link ScoreJson} and {@link StatedJson} are read too, with their decimals, for those who read
 * the wire records of results.
 *
 * <p>Immutable once made, and thread-safe. No other module is needed.
 */
public final class ItaModule extends SimpleModule {

  private static final long serialVersionUID = 1L;

  /** The module with a strict reader that knows the bundled frameworks. */
  public ItaModule() {
    this(ItaJson.reader());
  }

  /**
   * The module with a reader of one's own.
   *
   * @param reader decides which frameworks are known and whether unknown properties are passed over
   */
  public ItaModule(ItaReader reader) {
    super("io.github.ita4j.json");
    addSerializer(new WireSerializer<>(Scorecard.class, AssessmentJson::of));
    addSerializer(new WireSerializer<>(Framework.class, FrameworkJson::of));
    addSerializer(new WireSerializer<>(Grade.class, GradeJson::of));
    addSerializer(new WireSerializer<>(Audit.class, AuditJson::of));
    addSerializer(new WireSerializer<>(ActionPlan.class, PlanJson::of));
    addSerializer(new WireSerializer<>(ProgressReport.class, ProgressJson::of));
    addSerializer(new WireSerializer<>(RecommendationCatalogue.class, RecommendationsJson::of));
    addSerializer(new WireSerializer<>(Finding.class, FindingJson::of));
    addSerializer(new WireSerializer<>(
        Recommendations.Recommended.class, recommended -> RecommendationJson.of(recommended)));
    addSerializer(new WireSerializer<>(Coverage.class, CoverageJson::of));
    addSerializer(new WireSerializer<>(Comparison.class, ComparisonJson::of));
    addSerializer(new WireSerializer<>(Uplift.class, UpliftJson::of));
    addDeserializer(Scorecard.class, new DocumentDeserializer<>(Scorecard.class, reader::read));
    addDeserializer(ActionPlan.class, new DocumentDeserializer<>(ActionPlan.class, reader::plan));
    addDeserializer(
        ProgressReport.class, new DocumentDeserializer<>(ProgressReport.class, reader::progress));
    addDeserializer(ScoreJson.class, new ScoreDeserializer());
    addDeserializer(StatedJson.class, new StatedDeserializer());
  }

  /**
   * Writes the wire record by our own mapper: a naming strategy of the caller's must not rename a contract.
   *
   * @param <T> what is written
   */
  private static final class WireSerializer<T> extends StdSerializer<T> {

    private static final long serialVersionUID = 1L;

    private final transient Function<? super T, ?> toWire;

    WireSerializer(Class<T> type, Function<? super T, ?> toWire) {
      super(type);
      this.toWire = toWire;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializerProvider provider)
        throws IOException {
      ItaWriter.writeTo(generator, toWire.apply(value));
    }
  }

  private static final class DocumentDeserializer<T> extends StdDeserializer<T> {

    private static final long serialVersionUID = 1L;

    private final Class<T> type;
    private final transient Function<Node, T> reading;

    DocumentDeserializer(Class<T> type, Function<Node, T> reading) {
      super(type);
      this.type = type;
      this.reading = reading;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
      TreeReader tree = TreeReader.of(parser);
      Node document = tree.read();
      @Nullable ItaJsonException refusal = tree.refusal();
      if (refusal == null) {
        try {
          return reading.apply(document);
        } catch (ItaJsonException e) {
          refusal = e;
        }
      }
      throw mismatch(parser, document, refusal);
    }

    /** The refusal with the path within the document, to which Jackson adds the path to it. */
    private JsonMappingException mismatch(
        JsonParser parser, Node document, ItaJsonException refusal) {
      List<Object> steps = JsonPaths.steps(refusal.path());
      JsonMappingException mismatch = new Mismatch(parser, refusal, location(document, steps));
      for (int i = steps.size() - 1; i >= 0; i--) {
        if (steps.get(i) instanceof Integer index) {
          mismatch.prependPath(type, index);
        } else {
          mismatch.prependPath(type, steps.get(i).toString());
        }
      }
      return mismatch;
    }

    /** Where the value stands, or the nearest one around it that is there. */
    private static JsonLocation location(Node document, List<Object> steps) {
      Node node = document;
      for (Object step : steps) {
        Node below = null;
        if (node instanceof Node.Obj object) {
          below = object.members().get(step.toString());
        } else if (node instanceof Node.Arr array
            && step instanceof Integer index
            && index < array.items().size()) {
          below = array.items().get(index);
        }
        if (below == null) {
          break;
        }
        node = below;
      }
      return node.at();
    }
  }

  /** Jackson's constructor with a location is for subclasses only. */
  private static final class Mismatch extends MismatchedInputException {

    private static final long serialVersionUID = 1L;

    /** Kept here, because the superclass fixes its cause to none. */
    private final ItaJsonException refusal;

    Mismatch(JsonParser parser, ItaJsonException refusal, JsonLocation at) {
      super(parser, refusal.getMessage(), at);
      this.refusal = refusal;
    }

    @Override
    public synchronized Throwable getCause() {
      return refusal;
    }
  }

  private static final class ScoreDeserializer extends StdDeserializer<ScoreJson> {

    private static final long serialVersionUID = 1L;

    ScoreDeserializer() {
      super(ScoreJson.class);
    }

    @Override
    public ScoreJson deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      if (parser.currentToken() == JsonToken.START_OBJECT) {
        ScoreJson.Printed printed = context.readValue(parser, ScoreJson.Printed.class);
        return new ScoreJson(printed.value(), printed.decimals());
      }
      if (!parser.currentToken().isNumeric()) {
        return context.reportInputMismatch(
            ScoreJson.class, "a score must be a number or an object with value and decimals");
      }
      try {
        return ScoreJson.of(StatedScore.of(io.github.ita4j.model.Score.of(parser.getText())));
      } catch (ItaParseException e) {
        return context.reportInputMismatch(ScoreJson.class, e.getMessage());
      }
    }
  }

  private static final class StatedDeserializer extends StdDeserializer<StatedJson> {

    private static final long serialVersionUID = 1L;

    StatedDeserializer() {
      super(StatedJson.class);
    }

    @Override
    public StatedJson deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      if (parser.currentToken() == JsonToken.VALUE_STRING) {
        return StatedJson.ofText(parser.getText());
      }
      if (!parser.currentToken().isNumeric()) {
        return context.reportInputMismatch(
            StatedJson.class, "what is stated must be a number or a text");
      }
      try {
        // By the text, whose decimals a number read by the parser would lose.
        return StatedJson.ofNumber(
            new java.math.BigDecimal(StatedScore.parse(parser.getText()).toString()));
      } catch (ItaParseException e) {
        return context.reportInputMismatch(StatedJson.class, e.getMessage());
      }
    }
  }
}
