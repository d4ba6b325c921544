package io.github.ita4j.json;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.github.ita4j.framework.Confidence;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.json.bind.JsonForm;
import io.github.ita4j.json.bind.JsonForms;
import io.github.ita4j.json.form.AgencyJson;
import io.github.ita4j.json.form.FrameworkJson;
import io.github.ita4j.json.form.ScoreJson;
import io.github.ita4j.json.form.StatedJson;
import io.github.ita4j.model.Agency;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.model.LocalizedText;
import io.github.ita4j.model.Score;
import io.github.ita4j.model.Share;
import io.github.ita4j.model.StatedScore;
import io.github.ita4j.model.TierCode;
import org.jspecify.annotations.Nullable;

/**
 * The Jackson 2 module of the JSON form. Any object mapper takes it:
 * {@code JsonMapper.builder().addModule(new ItaModule()).build()}. Jackson 3 has a module of its
 * own, {@link io.github.ita4j.json.jackson3.ItaModule}.
 *
 * <p>The module reads and writes small values wherever they stand in a caller's own records, beans,
 * lists, arrays and maps:
 *
 * <table>
 * <caption>Small values</caption>
 * <tr><th>type</th><th>value</th><th>name of a property</th></tr>
 * <tr><td>{@link Score}</td>
 *   <td>{@code 89.30}; {@code 89} and {@code 89.3} are read too</td>
 *   <td>{@code "89.30"}</td></tr>
 * <tr><td>{@link StatedScore}</td>
 *   <td>{@code 90.90}, or {@code {"value": 90.9, "decimals": 1}} for fewer printed decimals</td>
 *   <td>{@code "90.9"}</td></tr>
 * <tr><td>{@link FiscalYear}</td>
 *   <td>{@code 2568}</td>
 *   <td>{@code "2568"}; {@code "FY2568"} is read too</td></tr>
 * <tr><td>{@link ElementId} and its kinds</td><td>{@code "EIT.1"}</td><td>the same</td></tr>
 * <tr><td>{@link TierCode}</td><td>{@code "GOOD"}</td><td>the same</td></tr>
 * <tr><td>{@link FrameworkId}</td><td>{@code "nacc-2568r1"}</td><td>the same</td></tr>
 * <tr><td>{@link Share}</td><td>{@code "4/5"}</td><td>the same</td></tr>
 * <tr><td>{@link Confidence}</td><td>{@code "CONFIRMED"}</td><td>the same</td></tr>
 * <tr><td>{@link Agency}</td><td>an object, see {@link AgencyJson}</td><td>none</td></tr>
 * <tr><td>{@link LocalizedText}</td><td>an object, see {@link FrameworkJson.Text}</td>
 *   <td>none</td></tr>
 * </table>
 *
 * <p>The documents {@code Scorecard}, {@code ActionPlan} and {@code ProgressReport} are read and
 * written. Results are only written: {@code Framework}, {@code Grade}, {@code Audit},
 * {@code Explanation}, {@code Uplift}, {@code Analysis}, {@code Findings}, {@code Recommendations},
 * {@code RecommendationCatalogue}, {@code Coverage}, {@code Comparison} and {@code Population}. So
 * are the parts that have a record, such as {@code Measure}, {@code Claim}, {@code Finding} and
 * {@code Contradiction}. All other values of the core are refused, except enums and records, which
 * Jackson writes by itself. Of the records of the form, {@link ScoreJson} and {@link StatedJson}
 * are read with their decimals.
 *
 * <p><b>Reading</b> is as strict as that of {@link ItaReader}, whatever the mapper forgives. A
 * {@code null} stays null and never becomes zero. A refusal is a {@link MismatchedInputException}
 * with path and location. Its cause is the {@link ItaJsonException}, whose path begins at the root
 * of the whole document. Where a map has one key twice, such as {@code 2568} and {@code FY2568},
 * Jackson keeps the last. Keys of equal text are refused by a mapper with
 * {@code StreamReadFeature.STRICT_DUPLICATE_DETECTION}, which is off unless it is enabled.
 *
 * <p><b>Writing</b> gives the form of {@link ItaWriter}, whatever the mapper's names, inclusion
 * rules and features are. Scores remain numbers under {@code WRITE_NUMBERS_AS_STRINGS}. No number
 * of a tree has an exponent: a tree has {@code 90}, not Jackson's {@code 9E+1}. The mapper itself
 * decides about escapes; {@link VisibleEscapes} are those of the writer.
 *
 * <p><b>Default typing</b> puts the public type of a value around its form, and none within. A
 * declared type of the core is read with its type and without. (Jackson itself types no tree, and
 * loses the type of the values of an {@code EnumMap} under {@code NON_FINAL}.)
 *
 * <p><b>Text after the document</b> is not this module's to refuse. A mapper asks it for one value
 * and alone knows whether others may follow. Jackson 2 passes over them, unless
 * {@code DeserializationFeature.FAIL_ON_TRAILING_TOKENS} is enabled. The module does not enable it:
 * in Jackson 2 the feature stops any other deserializer that reads a tree from the parser.
 *
 * <p><b>Without this module</b> a mapper reads no value of the core except enum constants. Nor can
 * it write scores and years. If {@code FAIL_ON_EMPTY_BEANS} is disabled, it writes <code>{}</code>,
 * which nothing reads.
 *
 * <p>It is immutable once made, and thread-safe. No other module is needed, except Jackson's own
 * for a caller's type with an {@link java.util.Optional}. A mapper keeps the module through Java's
 * serialisation. Only a caller's own frameworks are lost. Reading that needs them then fails with
 * an {@link IllegalStateException}.
 */
public final class ItaModule extends SimpleModule {

  private static final long serialVersionUID = 1L;

  private final boolean ignoringUnknown;
  private final boolean bundled;

  /** The known frameworks, or null after Java's serialisation of the mapper. */
  private final transient @Nullable Frameworks frameworks;

  /** Creates a module with a strict reader that knows the bundled frameworks. */
  public ItaModule() {
    this(ItaJson.reader());
  }

  /**
   * Creates a module with the settings of a reader.
   *
   * @param reader the reader, which decides about known frameworks and unknown properties
   */
  public ItaModule(ItaReader reader) {
    super("io.github.ita4j.json");
    this.ignoringUnknown = reader.isIgnoringUnknownProperties();
    this.frameworks = reader.frameworks();
    this.bundled = reader.frameworks().equals(Frameworks.bundled());
    JsonForms.all().forEach(this::add);
    setSerializerModifier(new NoFormModifier());
  }

  private <T> void add(JsonForm<T> form) {
    addSerializer(form.type(), new FormSerializer<>(form, this));
    addKeySerializer(form.type(), new FormSerializer.Key<>(form));
    addDeserializer(form.type(), new FormDeserializer<>(form, this));
    if (form.key() != null) {
      addKeyDeserializer(form.type(), new FormDeserializer.Key<>(form));
    }
  }

  JsonForm.Rules rules() {
    return new JsonForm.Rules(ignoringUnknown, bundled, frameworks);
  }

  /** Returns the name of the module. */
  @Override
  public String toString() {
    return getModuleName();
  }
}
