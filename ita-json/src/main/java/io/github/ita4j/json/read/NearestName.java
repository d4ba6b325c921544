package io.github.ita4j.json.read;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** A guess at the known name behind a misspelt one. */
final class NearestName {

  /** The most letters of a name that is compared with others. No name of ours has as many. */
  private static final int LONGEST = 40;

  private final List<Candidate> candidates;

  /** Prepares the names. Names that are too long for a guess are left out. */
  NearestName(Collection<String> known) {
    this.candidates = known.stream()
        .filter(name -> name.length() <= LONGEST)
        .map(name -> new Candidate(name, letters(name)))
        .toList();
  }

  /** Returns {@code (perhaps fiscalYear)} with a space before it, or nothing for no name. */
  static String hint(String nearest) {
    return nearest.isEmpty() ? "" : " (perhaps " + nearest + ")";
  }

  /** Returns the most similar of the known names, or an empty text if none is similar. */
  String to(String name) {
    if (name.length() > LONGEST) {
      return "";
    }
    String letters = letters(name);
    String best = "";
    int least = Integer.MAX_VALUE;
    for (Candidate candidate : candidates) {
      int most = Math.min(least - 1, Math.max(1, candidate.name().length() / 3));
      if (Math.abs(letters.length() - candidate.letters().length()) <= most) {
        int distance = distance(letters, candidate.letters());
        if (distance <= most) {
          least = distance;
          best = candidate.name();
        }
      }
    }
    return best;
  }

  /** A known name, and its letters for comparing. */
  private record Candidate(String name, String letters) {}

  /**
   * Returns a name without case and separators. {@code fiscal_year} is then close to
   * {@code fiscalYear}.
   */
  private static String letters(String name) {
    return name.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "");
  }

  /** Returns the number of letters to insert, delete or change. */
  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
  }
}
