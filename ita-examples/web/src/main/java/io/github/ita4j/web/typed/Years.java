package io.github.ita4j.web.typed;

import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.model.FrameworkId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The years that a result can be of, each with its rules. */
public final class Years {

  private Years() {}

  /**
   * Returns the rules to choose from, the newest year first: the latest national ones of each year,
   * then the assumed ones, then those of the years that had another scheme.
   */
  public static List<Framework> all(Frameworks frameworks) {
    List<Framework> latest = new ArrayList<>();
    for (Framework each : frameworks.all()) {
      Optional<Framework> newest = frameworks.findLatest(each.id().scheme(), each.fiscalYear());
      if (newest.filter(each::equals).isPresent()) {
        latest.add(each);
      }
    }
    latest.sort(Comparator.<Framework>comparingInt(Years::schemeOrder)
        .thenComparing(Framework::fiscalYear, Comparator.reverseOrder()));
    return latest;
  }

  private static int schemeOrder(Framework framework) {
    FrameworkId id = framework.id();
    return id.scheme().equals(Frameworks.NATIONAL_SCHEME) ? 0 : Frameworks.isAssumed(id) ? 1 : 2;
  }

  /** Returns the rules of the newest year whose tiers are known. */
  public static Framework standard(Frameworks frameworks) {
    return all(frameworks).stream()
        .filter(each -> each.ladder().isPresent())
        .findFirst()
        .orElseThrow();
  }
}
