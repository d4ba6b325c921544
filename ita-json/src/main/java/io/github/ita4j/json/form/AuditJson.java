package io.github.ita4j.json.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.ita4j.audit.Audit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An audit in JSON, of the form {@code ita/audit/1}.
 *
 * @param schema {@code ita/audit/1}
 * @param source the place where the assessment was read, {@code file} or {@code file:line}; absent
 *     if null
 * @param fiscalYear the fiscal year in the Buddhist era
 * @param framework the rules of the audit, for example {@code nacc-2568r1}
 * @param assumed true if the rules are carried over from another year, since those of this one are
 *     not known; null and absent if they are not assumed
 * @param contradictions the statements of the source that its own numbers exclude
 */
public record AuditJson(
    String schema,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String source,
    int fiscalYear,
    String framework,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean assumed,
    List<ContradictionJson> contradictions)
    implements ResultJson {

  /** Copies the list. */
  public AuditJson {
    contradictions = List.copyOf(contradictions);
  }

  /**
   * Converts an audit to its JSON form.
   *
   * @param audit the audit
   * @return the record, without source
   */
  public static AuditJson of(Audit audit) {
    return new AuditJson(
        SchemaId.AUDIT.id(),
        null,
        audit.grade().framework().fiscalYear().buddhistEra(),
        audit.grade().framework().toString(),
        AssumedRules.of(audit.grade().framework()),
        audit.contradictions().stream().map(ContradictionJson::of).toList());
  }

  /**
   * Returns this audit with the place of its assessment.
   *
   * @param place the place where the assessment was read, {@code file} or {@code file:line}
   * @return the record; this one is unchanged
   */
  public AuditJson from(String place) {
    return new AuditJson(
        schema,
        Objects.requireNonNull(place, "place"),
        fiscalYear,
        framework,
        assumed,
        contradictions);
  }
}
