package io.github.ita4j.framework;

import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.model.TableFormatException;
import io.github.ita4j.model.TierCode;
import io.github.ita4j.table.TableFiles;
import io.github.ita4j.table.TsvTable;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A set of frameworks to choose from: the bundled ones, and any that a user adds.
 *
 * <p>An ordinary object, passed as an argument; there is no global registry.
 *
 * <p>Immutable and thread-safe.
 */
public final class Frameworks {

  /** The national scheme, which is meant where nothing else is said. */
  public static final String NATIONAL_SCHEME = "nacc";

  private static final Set<String> RESERVED_SCHEMES = Set.of(NATIONAL_SCHEME, "nacc5", "assumed");

  private final Map<FrameworkId, Place> byId;

  private Frameworks(Map<FrameworkId, Place> byId) {
    this.byId = Collections.unmodifiableMap(byId);
  }

  /**
   * The frameworks that come with this library: scheme {@code nacc} from FY2562 on, and
   * {@code nacc5} before. Each is read when it is first asked for.
   *
   * @return the bundled frameworks
   */
  public static Frameworks bundled() {
    return Bundled.FRAMEWORKS;
  }

  /**
   * No frameworks, to add one's own to.
   *
   * @return an empty set
   */
  public static Frameworks none() {
    return new Frameworks(Map.of());
  }

  /**
   * These frameworks and one more.
   *
   * <p>The schemes {@code nacc}, {@code nacc5} and {@code assumed} are reserved for the bundled
   * frameworks: another one of them would judge scorecards that pin nothing.
   *
   * @param framework the framework to add
   * @return a new set; this one is unchanged
   * @throws IllegalArgumentException if its scheme is reserved and it is no bundled framework, or
   *     if a framework of the same name and other content is here already
   */
  public Frameworks with(Framework framework) {
    FrameworkId id = framework.id();
    if (RESERVED_SCHEMES.contains(id.scheme())
        && !bundled().find(id).equals(Optional.of(framework))) {
      throw new IllegalArgumentException("framework " + id + ": scheme " + id.scheme()
          + " is reserved for the bundled frameworks; give yours another scheme,"
          + " for example moph-" + id.fiscalYear().buddhistEra() + "r" + id.revision());
    }
    Place present = byId.get(framework.id());
    if (present != null && !present.framework().equals(framework)) {
      throw new IllegalArgumentException("framework " + framework.id()
          + ": is here already with other content; give yours another scheme or revision");
    }
    Map<FrameworkId, Place> more = new LinkedHashMap<>(byId);
    more.put(framework.id(), new Place(framework));
    return new Frameworks(more);
  }

  /**
   * All frameworks, in the order in which they were added.
   *
   * @return the frameworks
   */
  public Collection<Framework> all() {
    return byId.values().stream().map(Place::framework).toList();
  }

  /**
   * The framework of a name.
   *
   * @param id the name
   * @return the framework
   * @throws UnknownFrameworkException if it is not here
   */
  public Framework get(FrameworkId id) {
    return find(id).orElseThrow(() -> new UnknownFrameworkException(id.toString(), byId.keySet()));
  }

  /**
   * The framework of a name, if it is here.
   *
   * @param id the name
   * @return the framework
   */
  public Optional<Framework> find(FrameworkId id) {
    Place place = byId.get(id);
    return place == null ? Optional.empty() : Optional.of(place.framework());
  }

  /**
   * The latest revision of the national scheme {@code nacc} for a fiscal year.
   *
   * @param year the fiscal year
   * @return the framework
   * @throws UnknownFrameworkException if there is none
   */
  public Framework latest(FiscalYear year) {
    return latest(NATIONAL_SCHEME, year);
  }

  /**
   * The latest revision of a scheme for a fiscal year.
   *
   * @param scheme the scheme
   * @param year the fiscal year
   * @return the framework
   * @throws UnknownFrameworkException if there is none
   */
  public Framework latest(String scheme, FiscalYear year) {
    return findLatest(scheme, year)
        .orElseThrow(
            () -> new UnknownFrameworkException("scheme " + scheme + " in " + year, byId.keySet()));
  }

  /**
   * The latest revision of a scheme for a fiscal year, if there is one.
   *
   * @param scheme the scheme
   * @param year the fiscal year
   * @return the framework
   */
  public Optional<Framework> findLatest(String scheme, FiscalYear year) {
    Optional<FrameworkId> latest = Optional.empty();
    for (FrameworkId id : byId.keySet()) {
      if (id.scheme().equals(scheme)
          && id.fiscalYear().equals(year)
          && (latest.isEmpty() || latest.get().revision() < id.revision())) {
        latest = Optional.of(id);
      }
    }
    return latest.map(this::get);
  }

  /**
   * Returns the framework that holds for another year where one is given: itself for its own year,
   * else the latest revision of its scheme for that year.
   *
   * @param id the framework that is given
   * @param year the fiscal year that is asked for
   * @return the framework, if there is one
   */
  public Optional<Framework> findInYear(FrameworkId id, FiscalYear year) {
    return id.fiscalYear().equals(year) ? find(id) : findLatest(id.scheme(), year);
  }

  /**
   * The framework that a scorecard is to be judged by: the one it pins, else the latest national
   * one of its year.
   *
   * @param scorecard the scorecard
   * @return the framework
   * @throws UnknownFrameworkException if it is not here
   */
  public Framework forScorecard(Scorecard scorecard) {
    return scorecard.framework().map(this::get).orElseGet(() -> latest(scorecard.fiscalYear()));
  }

  /**
   * Finds a tier of any ladder here by its code.
   *
   * @param code the code, for example {@code GOOD}
   * @return the tier of the first framework that has one of this code
   */
  public Optional<Tier> findTier(TierCode code) {
    return ladders().flatMap(ladder -> ladder.findTier(code).stream()).findFirst();
  }

  /**
   * Finds a tier of any ladder here by its name.
   *
   * @param name a code or a name, as {@link TierLadder#findTierByName} takes it: {@code ผ่านดี}
   * @return the tier of the first framework that has one of this name
   */
  public Optional<Tier> findTierByName(String name) {
    return ladders().flatMap(ladder -> ladder.findTierByName(name).stream()).findFirst();
  }

  private Stream<TierLadder> ladders() {
    return byId.values().stream().flatMap(place -> place.framework().ladder().stream());
  }

  /** The names of the frameworks. */
  @Override
  public String toString() {
    return byId.keySet().toString();
  }

  /**
   * Where a framework is: here, or in the resources that it is read from when it is first asked
   * for.
   */
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
              folder + "/framework.tsv",
              0,
              "id " + read + ": must be " + id + ", as the index says");
        }
        framework = read;
      }
      return read;
    }
  }

  /** Listed when first asked for. */
  private static final class Bundled {

    static final Frameworks FRAMEWORKS = listed("bundled.tsv");
  }

  /** The frameworks of an index beside this class; each is read when it is first asked for. */
  static Frameworks listed(String index) {
    TsvTable table =
        TsvTable.read(index, TableFiles.resource(Frameworks.class, index), "id", "folder");
    Map<FrameworkId, Place> places = new LinkedHashMap<>();
    for (TsvTable.Row row : table.rows()) {
      FrameworkId id = row.value("id", FrameworkId::parse);
      places.put(id, new Place(id, row.text("folder")));
    }
    return new Frameworks(places);
  }
}
