package io.github.ita4j.json.read;

import java.util.List;
import java.util.Locale;

/** A guess at the intended name behind a misspelt one. */
final class NearestName {

  private static final int LONGEST = 40;

  private NearestName() {}

  /** Returns {@code (perhaps fiscalYear)} with a space before it, or nothing for no name. */
  static String hint(String nearest) {
    return nearest.isEmpty() ? "" : " (perhaps " + nearest + ")";
  }

  /** Returns the most similar of the known names, or an empty text if none is similar. */
  static String of(String name, List<String> known) {
    if (name.length() > LONGEST) {
      return "";
    }
    String best = "";
    int least = Integer.MAX_VALUE;
    for (String candidate : known) {
      int distance = distance(letters(name), letters(candidate));
      if (distance < least && distance <= Math.max(1, candidate.length() / 3)) {
        least = distance;
        best = candidate;
      }
    }
    return best;
  }

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
