package io.github.ita4j.framework;

import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.model.TableFormatException;
import io.github.ita4j.model.TierCode;
import io.github.ita4j.model.VisibleText;
import io.github.ita4j.table.BundledIndex;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A set of frameworks to choose from: the bundled ones, and any that a user adds.
 *
 * <p>It is an ordinary object, passed as an argument; there is no global registry.
 */
public final class Frameworks {

  /** The national scheme, and the default one. */
  public static final String NATIONAL_SCHEME = "nacc";

  /**
   * The scheme of rules carried over to a year whose own are not known. They are used only where
   * they are named.
   */
  public static final String ASSUMED_SCHEME = "assumed";

  private static final Set<String> RESERVED_SCHEMES =
      Set.of(NATIONAL_SCHEME, "nacc5", ASSUMED_SCHEME);

  /** The most names that the text of a set shows. */
  private static final int MOST_SHOWN = 15;

  private final Map<FrameworkId, Place> byId;

  private Frameworks(Map<FrameworkId, Place> byId) {
    this.byId = Collections.unmodifiableMap(byId);
  }

  /**
   * Returns the frameworks of this library: scheme {@code nacc} from FY2562 on, and {@code nacc5}
   * before. Each is read on first use.
   *
   * @return the bundled frameworks
   */
  public static Frameworks bundled() {
    return Bundled.FRAMEWORKS;
  }

  /**
   * Returns an empty set, to which users add their own frameworks.
   *
   * @return an empty set
   */
  public static Frameworks none() {
    return new Frameworks(Map.of());
  }

  /**
   * Tells whether rules are carried over from another year, since those of their own year are not
   * known.
   *
   * @param id the name of the framework
   * @return true for the scheme {@value #ASSUMED_SCHEME}
   */
  public static boolean isAssumed(FrameworkId id) {
    return id.scheme().equals(ASSUMED_SCHEME);
  }

  /** Tells whether facts about the national assessment apply to what is judged by rules. */
  static boolean isOfNationalAssessment(FrameworkId id) {
    return RESERVED_SCHEMES.contains(id.scheme());
  }

  /**
   * Creates a set of these frameworks and one more.
   *
   * <p>The schemes {@code nacc}, {@code nacc5} and {@code assumed} are reserved for the bundled
   * frameworks. Another framework in these schemes would grade scorecards that name no framework.
   *
   * @param framework the framework to add
   * @return a new set; this one is unchanged
   * @throws IllegalArgumentException if the scheme is reserved and the framework is not bundled; or
   *     if the set has one of the same name and other content
   */
  public Frameworks with(Framework framework) {
    findReserved(framework).ifPresent(reason -> {
      throw new IllegalArgumentException("framework " + reason);
    });
    Place present = byId.get(framework.id());
    if (present != null && !present.framework().equals(framework)) {
      throw new IllegalArgumentException("framework " + framework.id()
          + ": is here already with other content; give yours another scheme or revision");
    }
    Map<FrameworkId, Place> more = new LinkedHashMap<>(byId);
    more.put(framework.id(), new Place(framework));
    return new Frameworks(more);
  }

  /** Returns why a framework must not be of its scheme, if it is of a reserved one. */
  static Optional<String> findReserved(Framework framework) {
    FrameworkId id = framework.id();
    return RESERVED_SCHEMES.contains(id.scheme())
            && !bundled().find(id).equals(Optional.of(framework))
        ? Optional.of(id + ": scheme " + id.scheme()
            + " is reserved for the bundled frameworks; give yours another scheme,"
            + " for example moph-" + id.fiscalYear().buddhistEra() + "r" + id.revision())
        : Optional.empty();
  }

  /**
   * Returns all frameworks, in the order in which they were added.
   *
   * @return the frameworks
   */
  public List<Framework> all() {
    return byId.values().stream().map(Place::framework).toList();
  }

  /**
   * Returns the framework of a name.
   *
   * @param id the name
   * @return the framework
   * @throws UnknownFrameworkException if it is not in the set
   */
  public Framework get(FrameworkId id) {
    return find(id).orElseThrow(() -> UnknownFrameworkException.ofName(id, byId.keySet()));
  }

  /**
   * Finds the framework of a name.
   *
   * @param id the name
   * @return the framework, if it is in the set
   */
  public Optional<Framework> find(FrameworkId id) {
    Objects.requireNonNull(id, "id");
    Place place = byId.get(id);
    return place == null ? Optional.empty() : Optional.of(place.framework());
  }

  /**
   * Returns the latest revision of the national scheme {@code nacc} for a fiscal year.
   *
   * @param year the fiscal year
   * @return the framework
   * @throws UnknownFrameworkException if there is none
   */
  public Framework latest(FiscalYear year) {
    return latest(NATIONAL_SCHEME, year);
  }

  /**
   * Returns the latest revision of a scheme for a fiscal year.
   *
   * @param scheme the scheme
   * @param year the fiscal year
   * @return the framework
   * @throws UnknownFrameworkException if there is none
   */
  public Framework latest(String scheme, FiscalYear year) {
    return findLatest(scheme, year)
        .orElseThrow(() -> UnknownFrameworkException.ofYear(scheme, year, byId.keySet()));
  }

  /**
   * Finds the latest revision of a scheme for a fiscal year.
   *
   * @param scheme the scheme
   * @param year the fiscal year
   * @return the framework, if there is one
   */
  public Optional<Framework> findLatest(String scheme, FiscalYear year) {
    Objects.requireNonNull(scheme, "scheme");
    Objects.requireNonNull(year, "year");
    Optional<FrameworkId> latest = Optional.empty();
    for (FrameworkId id : byId.keySet()) {
      if (id.fiscalYear().equals(year)
          && id.scheme().equals(scheme)
          && (latest.isEmpty() || latest.get().revision() < id.revision())) {
        latest = Optional.of(id);
      }
    }
    return latest.map(this::get);
  }

  /**
   * Finds the assumed rules with an element that a framework of a name lacks, if it is national.
   */
  static Optional<FrameworkId> findAssumedWith(FrameworkId framework, ElementId element) {
    return framework.scheme().equals(NATIONAL_SCHEME)
        ? bundled()
            .findLatest(ASSUMED_SCHEME, framework.fiscalYear())
            .filter(assumed -> assumed.findElement(element).isPresent())
            .map(Framework::id)
        : Optional.empty();
  }

  /**
   * Finds the assumed rules of the year of national ones, if they have an element that those lack.
   * A caller who meets such an element may ask for them.
   *
   * @param framework the rules that lack it
   * @param element the element
   * @return the bundled rules carried over to the year, if they have it
   */
  public static Optional<Framework> findAssumedWith(Framework framework, ElementId element) {
    Objects.requireNonNull(element, "element");
    return framework.findElement(element).isEmpty()
        ? findAssumedWith(framework.id(), element).flatMap(bundled()::find)
        : Optional.empty();
  }

  /**
   * Finds the counterpart of a framework in a fiscal year. In its own year this is the framework
   * itself. In another year it is the latest revision of its scheme.
   *
   * @param id the name of the framework
   * @param year the fiscal year
   * @return the framework, if there is one
   */
  public Optional<Framework> findInYear(FrameworkId id, FiscalYear year) {
    Objects.requireNonNull(year, "year");
    return id.fiscalYear().equals(year) ? find(id) : findLatest(id.scheme(), year);
  }

  /**
   * Returns the framework for grading a scorecard: the one it names, or the latest national one of
   * its year.
   *
   * @param scorecard the scorecard
   * @return the framework
   * @throws UnknownFrameworkException if it is not in the set
   */
  public Framework forScorecard(Scorecard scorecard) {
    return scorecard.framework().map(this::get).orElseGet(() -> latest(scorecard.fiscalYear()));
  }

  /**
   * Finds a tier of any ladder of the set by its code.
   *
   * @param code the code, for example {@code GOOD}
   * @return the tier of the first framework that has one of this code
   */
  public Optional<Tier> findTier(TierCode code) {
    Objects.requireNonNull(code, "code");
    return ladders().flatMap(ladder -> ladder.findTier(code).stream()).findFirst();
  }

  /**
   * Finds a tier of any ladder of the set by its name.
   *
   * @param name a code or a name in the form of {@link TierLadder#findTierByName}, for example
   *     {@code ผ่านดี}
   * @return the tier of the first framework that has one of this name
   */
  public Optional<Tier> findTierByName(String name) {
    Objects.requireNonNull(name, "name");
    return ladders().flatMap(ladder -> ladder.findTierByName(name).stream()).findFirst();
  }

  private Stream<TierLadder> ladders() {
    return byId.values().stream().flatMap(place -> place.framework().ladder().stream());
  }

  /** Tells whether the other object has the same frameworks, in the same order. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Frameworks that
        && List.copyOf(byId.values()).equals(List.copyOf(that.byId.values()));
  }

  @Override
  public int hashCode() {
    return List.copyOf(byId.keySet()).hashCode();
  }

  /** Returns the names of the first frameworks. */
  @Override
  public String toString() {
    return "[" + VisibleText.listed(byId.keySet(), MOST_SHOWN) + "]";
  }

  /** A place in the set, whose framework may still have to be read from resources. */
  private static final class Place {

    private final FrameworkId id;
    private final String folder;
    private volatile @Nullable Framework framework;

    Place(FrameworkId id, String folder) {
      this.id = id;
      this.folder = folder;
    }

    Place(Framework framework) {
      this(framework.id(), "");
      this.framework = framework;
    }

    @Override
    public boolean equals(Object other) {
      return this == other
          || (other instanceof Place that
              && id.equals(that.id)
              && framework().equals(that.framework()));
    }

    @Override
    public int hashCode() {
      return id.hashCode();
    }

    Framework framework() {
      Framework known = framework;
      return known == null ? read() : known;
    }

    private synchronized Framework read() {
      Framework read = framework;
      if (read == null) {
        try {
          read = FrameworkLoader.fromClassPath(Frameworks.class, folder);
        } catch (TableFormatException e) {
          throw e.in(folder);
        }
        if (!read.id().equals(id)) {
          throw new TableFormatException(
              folder + "/" + FrameworkFiles.HEADER,
              0,
              "id " + read + ": must be " + id + ", as the index says");
        }
        framework = read;
      }
      return read;
    }
  }

  /** The holder of the bundled frameworks, which are listed on first use. */
  private static final class Bundled {

    static final Frameworks FRAMEWORKS = listed(BundledIndex.FILE);
  }

  /** Lists the frameworks of an index beside this class. Each is read on first use. */
  static Frameworks listed(String index) {
    Map<FrameworkId, Place> places = new LinkedHashMap<>();
    BundledIndex.read(Frameworks.class, index)
        .forEach((id, folder) -> places.put(id, new Place(id, folder)));
    return new Frameworks(places);
  }
}
