package io.github.ita4j.framework;

import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.model.Instrument;
import io.github.ita4j.model.Level;
import io.github.ita4j.model.LocalizedText;
import io.github.ita4j.model.QuestionCode;
import io.github.ita4j.model.TierCode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
  private final ElementIndex elements;
  private final Map<Instrument, CatalogueCompleteness> catalogues;
  private final Optional<TierLadder> ladder;
  private final List<Tier> tiers;
  private final Optional<PassMark> passMark;
  private final Map<QuestionCode, AnswerRule> answerRules;
  private final Optional<NationalTarget> nationalTarget;
  private final IssueIndex issues;
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
    this.elements = new ElementIndex(id, elements, this.catalogues, this.answerRules);
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
    return elements.all();
  }

  /**
   * Returns the listed elements of one level, for example the indicators.
   *
   * @param level the level
   * @return the elements, in the order of the file; possibly none
   */
  public List<Element> elements(Level level) {
    Objects.requireNonNull(level, "level");
    return elements.at(level);
  }

  /**
   * Returns the element of a name.
   *
   * @param elementId the name
   * @return the element
   * @throws IllegalArgumentException if the framework does not have it
   */
  public Element element(ElementId elementId) {
    return elements.get(elementId);
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
    Objects.requireNonNull(elementId, "elementId");
    return elements.find(elementId);
  }

  /**
   * Finds the listed element that a source prints under a code: its label such as {@code MOIT 12},
   * or its id such as {@code O8} where it has no label. No two elements share one: the loader
   * refuses that.
   *
   * <p>Case, spaces, and Thai or Arabic digits make no difference.
   *
   * @param label the printed code
   * @return the element, if the framework has one that is printed so
   */
  public Optional<Element> findByLabel(String label) {
    return elements.findByPrintedCode(label);
  }

  /**
   * Returns the words for an element where a program shows it, in every case.
   *
   * @param elementId the element
   * @return its name or title; {@code ตัวชี้วัดที่ 4} for an indicator without a name, and the
   *     printed code for any other element without one
   * @throws IllegalArgumentException if the framework does not have the element
   */
  public LocalizedText displayName(ElementId elementId) {
    return element(elementId).displayName();
  }

  /**
   * Returns the listed children of an element, with and without a weight.
   *
   * @param parent the element
   * @return the children, possibly none; none also if the framework does not have the element
   */
  public List<Element> children(ElementId parent) {
    Objects.requireNonNull(parent, "parent");
    return elements.children(parent);
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
    Objects.requireNonNull(instrument, "instrument");
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
   * Returns the tier of a code.
   *
   * @param code the code
   * @return the tier
   * @throws IllegalArgumentException if the framework has no such tier, or no ladder
   */
  public Tier tier(TierCode code) {
    Objects.requireNonNull(code, "code");
    return ladder
        .orElseThrow(() -> new IllegalArgumentException(
            "tier " + code + ": the tiers of " + id + " are not known"))
        .tier(code);
  }

  /**
   * Finds the tier of a code.
   *
   * @param code the code
   * @return the tier, if the framework has it
   */
  public Optional<Tier> findTier(TierCode code) {
    Objects.requireNonNull(code, "code");
    return ladder.flatMap(known -> known.findTier(code));
  }

  /**
   * Finds the tier that a text names, as {@link TierLadder#findTierByName} does.
   *
   * @param name the text, for example {@code GOOD} or {@code ผ่านดี}
   * @return the tier, if the framework has one of that name
   */
  public Optional<Tier> findTierByName(String name) {
    Objects.requireNonNull(name, "name");
    return ladder.flatMap(known -> known.findTierByName(name));
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
  public List<AnswerRule> answerRules() {
    return List.copyOf(answerRules.values());
  }

  /**
   * Finds the rule for scoring the answers to a question.
   *
   * @param question the question
   * @return the rule, if one is known
   */
  public Optional<AnswerRule> findAnswerRule(QuestionCode question) {
    Objects.requireNonNull(question, "question");
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

  /**
   * Finds the issue that an element falls under.
   *
   * @param elementId the element
   * @return the issue that names the element, or else the nearest element above it
   */
  public Optional<Issue> findIssue(ElementId elementId) {
    return issues.find(path(elementId));
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
   * Returns the arithmetic form of the tree. It is no API: the engine in
   * {@code io.github.ita4j.scoring} reads it, and any version may change it.
   *
   * @return the tree of sums
   */
  public SumTree sumTree() {
    return sumTree;
  }

  /**
   * Returns the arithmetic form of the ladder. It is no API: the engine in
   * {@code io.github.ita4j.scoring} reads it, and any version may change it.
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
}
