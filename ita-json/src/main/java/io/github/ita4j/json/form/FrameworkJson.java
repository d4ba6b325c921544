package io.github.ita4j.json.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.ita4j.framework.AnswerOption;
import io.github.ita4j.framework.AnswerRule;
import io.github.ita4j.framework.AnswerScale;
import io.github.ita4j.framework.Element;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.NationalTarget;
import io.github.ita4j.framework.PassMark;
import io.github.ita4j.framework.Provenance;
import io.github.ita4j.framework.Source;
import io.github.ita4j.framework.Tier;
import io.github.ita4j.framework.TierLimit;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.Instrument;
import io.github.ita4j.model.LocalizedText;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a fiscal year in JSON, of the form {@code ita/framework/1}.
 *
 * @param schema the id of the form, {@code ita/framework/1}
 * @param id scheme, year and revision, for example {@code nacc-2568r1}
 * @param assumed true if the rules are carried over from another year, since those of this one are
 *     not known; null and absent if they are not assumed
 * @param fiscalYear the fiscal year in the Buddhist era
 * @param name the name of the framework
 * @param provisional whether the rules are too uncertain to be relied on
 * @param catalogues by instrument, {@code COMPLETE} or {@code OPEN} for its list of questions
 * @param passMark the pass mark; absent if null
 * @param nationalTarget the least share of all agencies that should reach the pass mark; absent if
 *     null
 * @param tiers the tiers from the top down; null and absent if the ladder is unknown
 * @param elements the tree, parents before children
 * @param scales the scales for scoring answers; null and absent if none is known
 * @param answers the questions with their scales; null and absent if none is known
 * @param issues the issues under which a result is analysed; null and absent if none is known
 * @param sources the sources that the provenances cite
 * @param contentHash the SHA-256 of the framework's files
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FrameworkJson(
    String schema,
    String id,
    @Nullable Boolean assumed,
    int fiscalYear,
    Text name,
    boolean provisional,
    Map<String, String> catalogues,
    FrameworkJson.@Nullable Mark passMark,
    FrameworkJson.@Nullable Target nationalTarget,
    @Nullable List<TierRow> tiers,
    List<ElementRow> elements,
    @Nullable List<ScaleRow> scales,
    @Nullable List<AnswerRow> answers,
    @Nullable List<IssueJson> issues,
    List<SourceRow> sources,
    String contentHash) {

  /** Copies the collections. */
  public FrameworkJson {
    catalogues = Collections.unmodifiableMap(new LinkedHashMap<>(catalogues));
    tiers = tiers == null ? null : List.copyOf(tiers);
    elements = List.copyOf(elements);
    scales = scales == null ? null : List.copyOf(scales);
    answers = answers == null ? null : List.copyOf(answers);
    issues = issues == null ? null : List.copyOf(issues);
    sources = List.copyOf(sources);
  }

  /**
   * Converts a framework to its JSON form.
   *
   * @param framework the framework
   * @return the record
   */
  public static FrameworkJson of(Framework framework) {
    Map<String, String> catalogues = new LinkedHashMap<>();
    for (Instrument instrument : Instrument.values()) {
      if (framework.findElement(instrument).isPresent()) {
        catalogues.put(instrument.toString(), framework.catalogue(instrument).name());
      }
    }
    return new FrameworkJson(
        SchemaId.FRAMEWORK.id(),
        framework.id().toString(),
        AssumedRules.of(framework.id()),
        framework.fiscalYear().buddhistEra(),
        Text.of(framework.name()),
        framework.provisional(),
        catalogues,
        framework.passMark().map(Mark::of).orElse(null),
        framework.nationalTarget().map(Target::of).orElse(null),
        framework
            .ladder()
            .map(ladder -> ladder.tiers().stream().map(TierRow::of).toList())
            .orElse(null),
        framework.elements().stream().map(ElementRow::of).toList(),
        noneAsNull(framework.answerRules().stream()
            .flatMap(AnswerRow::scales)
            .distinct()
            .map(ScaleRow::of)
            .toList()),
        noneAsNull(framework.answerRules().stream().map(AnswerRow::of).toList()),
        noneAsNull(framework.issues().stream().map(IssueJson::of).toList()),
        framework.sources().stream().map(SourceRow::of).toList(),
        framework.contentHash());
  }

  private static <T> @Nullable List<T> noneAsNull(List<T> rows) {
    return rows.isEmpty() ? null : rows;
  }

  /**
   * A text in Thai and, if there is one, in English.
   *
   * @param th the Thai text
   * @param en the English text; absent if null
   * @param enEditorial true if the English is no official name; null and absent if there is no
   *     English
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Text(
      String th, @Nullable String en, @Nullable Boolean enEditorial) {

    /**
     * Converts a text to its JSON form.
     *
     * @param text the text
     * @return the record
     */
    public static Text of(LocalizedText text) {
      return new Text(
          text.thai(),
          text.english().orElse(null),
          text.english().isPresent() ? text.englishIsEditorial() : null);
    }
  }

  /**
   * The sources of a rule and the confidence in it.
   *
   * @param confidence a {@link io.github.ita4j.framework.Confidence}
   * @param sources the ids of the sources
   * @param note a remark; absent if null
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record ProvenanceRow(
      String confidence, List<String> sources, @Nullable String note) {

    /** Copies the list. */
    public ProvenanceRow {
      sources = List.copyOf(sources);
    }

    static ProvenanceRow of(Provenance provenance) {
      return new ProvenanceRow(
          provenance.confidence().name(),
          provenance.sources().stream().map(Source::id).toList(),
          provenance.note().orElse(null));
    }
  }

  /**
   * The pass mark.
   *
   * @param score the overall score to reach, with two decimals
   * @param provenance the source of the rule
   */
  public record Mark(BigDecimal score, ProvenanceRow provenance) {

    static Mark of(PassMark mark) {
      return new Mark(mark.score().toBigDecimal(), ProvenanceRow.of(mark.provenance()));
    }
  }

  /**
   * The national target.
   *
   * @param share the least share of all agencies, an exact fraction such as {@code 4/5}
   * @param provenance the source of the rule
   */
  public record Target(String share, ProvenanceRow provenance) {

    static Target of(NationalTarget target) {
      return new Target(target.share().toString(), ProvenanceRow.of(target.provenance()));
    }
  }

  /**
   * A tier.
   *
   * @param code the code
   * @param name the name
   * @param limits the least scores that the tier requires
   * @param provenance the source of the rule
   */
  public record TierRow(String code, Text name, List<LimitRow> limits, ProvenanceRow provenance) {

    /** Copies the list. */
    public TierRow {
      limits = List.copyOf(limits);
    }

    static TierRow of(Tier tier) {
      return new TierRow(
          tier.code().code(),
          Text.of(tier.name()),
          tier.limits().stream().map(LimitRow::of).toList(),
          ProvenanceRow.of(tier.provenance()));
    }
  }

  /**
   * The least score of an element that a tier requires.
   *
   * @param element the element
   * @param atLeast the least score, with two decimals
   * @param provenance the source of the rule
   */
  public record LimitRow(String element, BigDecimal atLeast, ProvenanceRow provenance) {

    static LimitRow of(TierLimit limit) {
      return new LimitRow(
          limit.element().toString(),
          limit.atLeast().toBigDecimal(),
          ProvenanceRow.of(limit.provenance()));
    }
  }

  /**
   * An element of the tree.
   *
   * @param id the name in the tree, for example {@code EIT.1}
   * @param parent the element it belongs to; null and absent for the overall score
   * @param weight its exact share in the parent, for example {@code 3/10}; null and absent if it
   *     only describes
   * @param label the printed code if it differs; absent if null
   * @param name its name or title; absent if null
   * @param nameKind the kind of a question's name, a {@link io.github.ita4j.framework.NameKind};
   *     absent if null
   * @param nameProvenance the source of the name; absent if null
   * @param provenance the source of the element
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record ElementRow(
      String id,
      @Nullable String parent,
      @Nullable String weight,
      @Nullable String label,
      @Nullable Text name,
      @Nullable String nameKind,
      @Nullable ProvenanceRow nameProvenance,
      ProvenanceRow provenance) {

    static ElementRow of(Element element) {
      return new ElementRow(
          element.id().toString(),
          element.parent().map(ElementId::toString).orElse(null),
          element.weight().map(Object::toString).orElse(null),
          element.label().orElse(null),
          element.name().map(Text::of).orElse(null),
          element.nameKind().map(Enum::name).orElse(null),
          element.nameProvenance().map(ProvenanceRow::of).orElse(null),
          ProvenanceRow.of(element.provenance()));
    }
  }

  /**
   * A scale for scoring the answers to some questions.
   *
   * @param name the name that {@link AnswerRow} uses
   * @param options the possible answers, in the order of the form
   * @param provenance the source of the rule
   */
  public record ScaleRow(String name, List<OptionRow> options, ProvenanceRow provenance) {

    /** Copies the list. */
    public ScaleRow {
      options = List.copyOf(options);
    }

    static ScaleRow of(AnswerScale scale) {
      return new ScaleRow(
          scale.name(),
          scale.options().stream().map(OptionRow::of).toList(),
          ProvenanceRow.of(scale.provenance().orElseThrow()));
    }
  }

  /**
   * One possible answer.
   *
   * @param label the answer as the form prints it
   * @param points the points for this answer, with two decimals
   */
  public record OptionRow(Text label, BigDecimal points) {

    static OptionRow of(AnswerOption option) {
      return new OptionRow(Text.of(option.label()), option.points().toBigDecimal());
    }
  }

  /**
   * The scoring of the answers to a question.
   *
   * @param question the question
   * @param weight its exact share in its parent when answers are scored; null and absent if unknown
   *     or given in the tree of published scores
   * @param scale the name of its scale; null and absent if unknown or if it has sub-items
   * @param subItems the names of the scales of its sub-items 1, 2 and so on; null and absent if it
   *     has none
   * @param provenance the source of the rule
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record AnswerRow(
      String question,
      @Nullable String weight,
      @Nullable String scale,
      @Nullable List<String> subItems,
      ProvenanceRow provenance) {

    /** Copies the list. */
    public AnswerRow {
      subItems = subItems == null ? null : List.copyOf(subItems);
    }

    static AnswerRow of(AnswerRule rule) {
      return new AnswerRow(
          rule.question().toString(),
          rule.weight().map(Object::toString).orElse(null),
          rule.scale().map(AnswerScale::name).orElse(null),
          noneAsNull(rule.subItems().stream().map(AnswerScale::name).toList()),
          ProvenanceRow.of(rule.provenance()));
    }

    private static Stream<AnswerScale> scales(AnswerRule rule) {
      return Stream.concat(rule.scale().stream(), rule.subItems().stream());
    }
  }

  /**
   * A source.
   *
   * @param id the name that rules cite
   * @param title the title
   * @param publisher the person or body that published it
   * @param date the date in the Buddhist era, such as {@code 2568-08-15}; absent if null
   * @param url the web address; absent if null
   * @param note a remark; absent if null
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record SourceRow(
      String id,
      String title,
      String publisher,
      @Nullable String date,
      @Nullable String url,
      @Nullable String note) {

    /**
     * Converts a source to its JSON form.
     *
     * @param source the source
     * @return the record
     */
    public static SourceRow of(Source source) {
      return new SourceRow(
          source.id(),
          source.title(),
          source.publisher(),
          source.date().orElse(null),
          source.url().orElse(null),
          source.note().orElse(null));
    }
  }
}
