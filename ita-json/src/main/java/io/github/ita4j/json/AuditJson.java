package io.github.ita4j.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.ita4j.audit.Audit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An audit in JSON, of the form {@code ita/audit/1}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param source where the assessment was read, {@code file} or {@code file:line}; absent if null
 * @param fiscalYear the fiscal year in the Buddhist era
 * @param framework the rules that the source is audited by, for example {@code nacc-2568r1}
 * @param contradictions what the source says that its own numbers exclude
 */
@JsonPropertyOrder({"source", "fiscalYear", "framework", "contradictions"})
public record AuditJson(
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String source,
    int fiscalYear,
    String framework,
    List<ContradictionJson> contradictions)
    implements ResultJson {

  /** Copies the list. */
  public AuditJson {
    contradictions = List.copyOf(contradictions);
  }

  /**
   * The JSON form of an audit alone.
   *
   * @param audit the audit
   * @return the wire record, without source
   */
  public static AuditJson of(Audit audit) {
    return ofNullable(null, audit);
  }

  /**
   * The JSON form of the audit of a document.
   *
   * @param source where the scorecard was read, {@code file} or {@code file:line}
   * @param audit its audit
   * @return the wire record
   */
  public static AuditJson of(String source, Audit audit) {
    return ofNullable(source, audit);
  }

  private static AuditJson ofNullable(@Nullable String source, Audit audit) {
    return new AuditJson(
        source,
        audit.grade().framework().fiscalYear().buddhistEra(),
        audit.grade().framework().toString(),
        audit.contradictions().stream().map(ContradictionJson::of).toList());
  }
}
