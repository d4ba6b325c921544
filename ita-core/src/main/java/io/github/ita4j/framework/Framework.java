package io.github.ita4j.framework;

import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.model.Instrument;
import io.github.ita4j.model.LocalizedText;
import io.github.ita4j.model.QuestionCode;
import io.github.ita4j.model.SubItemId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The rules of one scheme for one fiscal year: the tree of scores, the tier ladder, the pass mark.
 *
 * <p>Frameworks are data, read and checked by {@link FrameworkLoader}. The bundled ones are in
 * {@link Frameworks}.
 */
public final class Framework {

  private final FrameworkId id;
  private final LocalizedText name;
  private final boolean provisional;
  private final List<Source> sources;
  private final List<Element> elements;
  private final Map<ElementId, Element> byId;
  private final Map<ElementId, List<Element>> children;
  private final Map<Instrument, CatalogueCompleteness> catalogues;
  private final Optional<TierLadder> ladder;
  private final List<Tier> tiers;
  private final Optional<PassMark> passMark;
  private final Map<QuestionCode, AnswerRule> answerRules;
  private final Optional<NationalTarget> nationalTarget;
  private final IssueIndex issues;
  private final Provenance unlisted;
  private final Supplier<String> hash;

  /**
   * The hash, computed on first request, as grading needs none. Two threads may both compute it,
   * with equal results.
   */
  private volatile @Nullable String contentHash;

  private final SumTree sumTree;
  private final SumLadder sumLadder;

  Framework(
      FrameworkId id,
      LocalizedText name,
      boolean provisional,
      List<Source> sources,
      List<Element> elements,
      Map<Instrument, CatalogueCompleteness> catalogues,
      Optional<TierLadder> ladder,
      Optional<PassMark> passMark,
      Map<QuestionCode, AnswerRule> answerRules,
      Optional<NationalTarget> nationalTarget,
      List<Issue> issues,
      Supplier<String> hash) {
    this.id = id;
    this.name = name;
    this.provisional = provisional;
    this.sources = List.copyOf(sources);
    this.catalogues = Collections.unmodifiableMap(new LinkedHashMap<>(catalogues));
    this.ladder = ladder;
    this.tiers = ladder.map(TierLadder::tiers).orElse(List.of());
    this.passMark = passMark;
    this.answerRules = Collections.unmodifiableMap(new LinkedHashMap<>(answerRules));
    this.nationalTarget = nationalTarget;
    this.issues = new IssueIndex(issues);
    this.hash = hash;
    this.sumTree = new SumTree(elements, ladder.map(TierLadder::elements).orElse(Set.of()));
    this.sumLadder = new SumLadder(sumTree, tiers);
    this.unlisted = new Provenance(
        Confidence.UNVERIFIED,
        elements.get(0).provenance().sources(),
        Optional.of("not in the catalogue, which is open"));
    Map<ElementId, Element> listed = new LinkedHashMap<>();
    Map<ElementId, List<Element>> byParent = new LinkedHashMap<>();
    for (Element element : elements) {
      listed.put(element.id(), element);
      element
          .parent()
          .ifPresent(parent ->
              byParent.computeIfAbsent(parent, key -> new ArrayList<>()).add(element));
    }
    byParent.replaceAll((parent, list) -> List.copyOf(list));
    this.elements = List.copyOf(elements);
    this.byId = Collections.unmodifiableMap(listed);
    this.children = Collections.unmodifiableMap(byParent);
  }

  /**
   * Returns the name of the framework, for example {@code nacc-2568r1}.
   *
   * @return the scheme, year and revision
   */
  public FrameworkId id() {
    return id;
  }

  /**
   * Returns the fiscal year of the rules.
   *
   * @return the fiscal year
   */
  public FiscalYear fiscalYear() {
    return id.fiscalYear();
  }

  /**
   * Returns the title of the framework.
   *
   * @return the title
   */
  public LocalizedText name() {
    return name;
  }

  /**
   * Tells whether the rules are known too poorly to rely on.
   *
   * @return true if results are only a first approximation
   */
  public boolean provisional() {
    return provisional;
  }

  /**
   * Returns the sources that the rows of the framework name.
   *
   * @return the sources, in the order of the file
   */
  public List<Source> sources() {
    return sources;
  }

  /**
   * Returns the elements of the tree, parents before children, the overall score first.
   *
   * @return the listed elements
   */
  public List<Element> elements() {
    return elements;
  }

  /**
   * Returns the element of a name.
   *
   * @param elementId the name
   * @return the element
   * @throws IllegalArgumentException if the framework does not have it
   */
  public Element element(ElementId elementId) {
    return findElement(elementId)
        .orElseThrow(() -> new IllegalArgumentException("element " + elementId + ": " + id
            + " has no such "
            + (elementId instanceof SubItemId ? "sub-item" : kind(elementId))
            + allowed(elementId)
            + Frameworks.findAssumedWith(this, elementId)
                .map(assumed -> "; " + assumed + ", which must be asked for, has it")
                .orElse("")));
  }

  /**
   * Finds the element of a name, if the framework has it.
   *
   * <p>In an open catalogue every question code is an element: it describes its instrument and is
   * unverified. A sub-item of a question, such as {@code I5.1}, is an element if an
   * {@link AnswerRule} has it. It describes its question.
   *
   * @param elementId the name
   * @return the element
   */
  public Optional<Element> findElement(ElementId elementId) {
    Element listed = byId.get(elementId);
    if (listed != null) {
      return Optional.of(listed);
    }
    if (elementId instanceof QuestionCode code
        && catalogue(code.instrument()) == CatalogueCompleteness.OPEN) {
      return Optional.of(Element.builder()
          .id(code)
          .parent(code.instrument())
          .provenance(unlisted)
          .build());
    }
    return elementId instanceof SubItemId item
        ? findAnswerRule(item.question())
            .flatMap(rule -> rule.subItem(item.number(), element(item.question())))
        : Optional.empty();
  }

  /**
   * Returns the listed children of an element, with and without a weight.
   *
   * @param parent the element
   * @return the children, possibly none
   */
  public List<Element> children(ElementId parent) {
    return children.getOrDefault(parent, List.of());
  }

  /**
   * Returns the path from an element up to the overall score.
   *
   * @param elementId the element
   * @return the element, then those above it; the element alone if the framework does not have it
   */
  public List<ElementId> path(ElementId elementId) {
    List<ElementId> path = new ArrayList<>();
    Optional<ElementId> at = Optional.of(elementId);
    while (at.isPresent()) {
      path.add(at.get());
      at = at.flatMap(this::findElement).flatMap(Element::parent);
    }
    return List.copyOf(path);
  }

  /**
   * Returns the completeness of the list of an instrument's questions.
   *
   * @param instrument the instrument
   * @return complete or open
   */
  public CatalogueCompleteness catalogue(Instrument instrument) {
    return catalogues.getOrDefault(instrument, CatalogueCompleteness.COMPLETE);
  }

  /**
   * Returns the tier ladder.
   *
   * @return the ladder, if it is known for the year
   */
  public Optional<TierLadder> ladder() {
    return ladder;
  }

  /**
   * Returns the tiers of the ladder, from the top down.
   *
   * @return the tiers; none if the ladder is not known for the year
   */
  public List<Tier> tiers() {
    return tiers;
  }

  /**
   * Returns the pass mark.
   *
   * @return the mark, if it is known for the year
   */
  public Optional<PassMark> passMark() {
    return passMark;
  }

  /**
   * Returns the known rules for scoring answers, one for each question.
   *
   * @return the rules in the order of the file, possibly none
   */
  public Collection<AnswerRule> answerRules() {
    return answerRules.values();
  }

  /**
   * Finds the rule for scoring the answers to a question.
   *
   * @param question the question
   * @return the rule, if one is known
   */
  public Optional<AnswerRule> findAnswerRule(QuestionCode question) {
    return Optional.ofNullable(answerRules.get(question));
  }

  /**
   * Returns the share of all agencies that is to reach the pass mark.
   *
   * @return the target, if the year has one that is known
   */
  public Optional<NationalTarget> nationalTarget() {
    return nationalTarget;
  }

  /**
   * Returns the issues under which a result is analysed.
   *
   * @return the issues by their numbers; none if the year has none that are known
   */
  public List<Issue> issues() {
    return issues.all();
  }

  IssueIndex issueIndex() {
    return issues;
  }

  /**
   * Returns the SHA-256 of the framework's files. It shows that a released revision is unchanged.
   *
   * @return 64 hexadecimal digits
   */
  public String contentHash() {
    String known = contentHash;
    if (known == null) {
      known = hash.get();
      contentHash = known;
    }
    return known;
  }

  /**
   * Returns the arithmetic form of the tree, for the engine in {@code io.github.ita4j.scoring}.
   *
   * @return the tree of sums
   */
  public SumTree sumTree() {
    return sumTree;
  }

  /**
   * Returns the arithmetic form of the ladder, for the engine in {@code io.github.ita4j.scoring}.
   *
   * @return the limits on the tree of sums; no tier if there is no ladder
   */
  public SumLadder sumLadder() {
    return sumLadder;
  }

  /** Compares by content: frameworks of one hash have the same rules. */
  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof Framework that
            && id.equals(that.id)
            && contentHash().equals(that.contentHash()));
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /** Returns the name of the framework. */
  @Override
  public String toString() {
    return id.toString();
  }

  private static String kind(ElementId elementId) {
    return switch (elementId.level()) {
      case OVERALL -> "overall score";
      case INDEX -> "index";
      case INSTRUMENT -> "instrument";
      case PART -> "part";
      case INDICATOR -> "indicator";
      case SUB_INDICATOR -> "sub-indicator";
      case QUESTION -> "question";
    };
  }

  /**
   * Describes the elements at the same level. Many are shown as a range, and questions only of the
   * same instrument.
   */
  private String allowed(ElementId elementId) {
    if (elementId instanceof SubItemId item) {
      int count =
          findAnswerRule(item.question()).map(rule -> rule.subItems().size()).orElse(0);
      return count == 0
          ? ", and none of " + item.question()
          : "; it has " + item.question() + ".1 to " + item.question() + "." + count;
    }
    List<ElementId> same = byId.keySet().stream()
        .filter(listed -> listed.level() == elementId.level())
        .filter(listed -> !(listed instanceof QuestionCode code
            && elementId instanceof QuestionCode asked
            && code.instrument() != asked.instrument()))
        .sorted(ElementId.ORDER)
        .toList();
    if (same.isEmpty()) {
      return ", and none of its kind";
    }
    return same.size() > 12
        ? "; it has " + same.get(0) + " to " + same.get(same.size() - 1)
        : "; it has " + String.join(", ", same.stream().map(ElementId::toString).toList());
  }
}
