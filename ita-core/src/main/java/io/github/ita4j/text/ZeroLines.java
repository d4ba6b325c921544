package io.github.ita4j.text;

import java.util.BitSet;

/**
 * The runs of three or more lines that begin with a zero and a number. They are tables whose letter
 * O was printed as a zero.
 *
 * <p>One empty line may stand between two of them.
 */
final class ZeroLines {

  private static final int LEAST = 3;

  private static final String BULLETS = "-*•▪●○◦➢|([\"";

  private final BitSet starts = new BitSet();

  ZeroLines(LegibleText text, int greatest) {
    BitSet run = new BitSet();
    int next;
    for (int line = 0; line < text.length(); line = next) {
      next = nextLine(text, line);
      int number = skipBullet(text, line);
      boolean begins = isCode(text, number, greatest);
      if (begins) {
        run.set(number);
      }
      if (!begins || next >= text.length() || text.at(next - 1) == LegibleText.SECTION) {
        if (run.cardinality() >= LEAST) {
          starts.or(run);
        }
        run.clear();
      }
    }
  }

  /** Tells whether a number that starts here begins a line of such a run. */
  boolean hasNumberAt(int index) {
    return starts.get(index);
  }

  private static int skipBullet(LegibleText text, int line) {
    int at = text.isGap(line) ? line + 1 : line;
    return BULLETS.indexOf(text.at(at)) >= 0 ? text.skipBlank(at + 1) : at;
  }

  private static boolean isCode(LegibleText text, int number, int greatest) {
    if (CodeCharacters.digit(text.at(number)) != 0) {
      return false;
    }
    int end = text.digitsEnd(number);
    // Two zeros begin a serial number: 001, 002.
    boolean serial = end - number == 3 && CodeCharacters.digit(text.at(number + 1)) == 0;
    int value = serial || end - number > 3 ? 0 : text.value(number, end);
    return value > 0 && value <= greatest && !Quantities.isQuantity(text, end);
  }

  private static int nextLine(LegibleText text, int line) {
    int at = line;
    while (at < text.length()
        && !(text.at(at) == LegibleText.LINE
            || text.at(at) == LegibleText.PARAGRAPH
            || text.at(at) == LegibleText.SECTION)) {
      at++;
    }
    return at + 1;
  }
}
