package io.github.ita4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.exact.StatedNumbers;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.SumTree;
import io.github.ita4j.improvement.DrawnScorecards;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PartSumsTest {

  private static final Framework FY2568 = DrawnScorecards.year(2568);
  private static final SumTree TREE = FY2568.sumTree();

  private static long[] faces(Random random) {
    long[] faces = new long[TREE.size()];
    for (int node = 0; node < faces.length; node++) {
      faces[node] = random.nextInt(4) == 0 ? PartSums.UNKNOWN : random.nextInt(1_000_000);
    }
    return faces;
  }

  private static BoundsPropagation propagation(Random random) {
    int[] stated = new int[TREE.engaged()];
    for (int node = 0; node < stated.length; node++) {
      if (random.nextBoolean()) {
        stated[node] = StatedNumbers.packed(100 * random.nextInt(101), 2);
      }
    }
    return BoundsPropagation.of(TREE, stated);
  }

  /** All that is known of the sum of each element from one up. */
  private static List<List<Object>> climbed(PartSums sums, int risen) {
    List<List<Object>> all = new ArrayList<>();
    PartSums.Climb climb = sums.from(risen);
    all.add(of(climb));
    for (int node = TREE.parent(risen); node >= 0; node = TREE.parent(node)) {
      climb.up();
      all.add(of(climb));
    }
    return all;
  }

  private static List<Object> of(PartSums.Climb climb) {
    return List.of(
        climb.isKnown(),
        climb.known(),
        climb.knownLow(),
        climb.knownHigh(),
        climb.unknownLow(),
        climb.unknownHigh());
  }

  /** Otherwise thousands of siblings that rise in turn would each cost the time of all. */
  @Test
  void noPartBesideTheWayUpIsLookedAtAgain() {
    Random random = new Random(1);
    for (int i = 0; i < 200; i++) {
      long[] faces = faces(random);
      int risen = random.nextInt(TREE.engaged());
      faces[risen] = 1;
      PartSums sums = new PartSums(TREE, faces, propagation(random));
      List<List<Object>> before = climbed(sums, risen);
      long[] spoilt = new long[faces.length];
      Arrays.fill(spoilt, Long.MIN_VALUE);
      for (int node = risen; node >= 0; node = TREE.parent(node)) {
        spoilt[node] = faces[node];
      }
      System.arraycopy(spoilt, 0, faces, 0, faces.length);

      assertThat(climbed(sums, risen)).isEqualTo(before);
    }
  }

  /** The sum of all siblings of the risen one, each added by itself. */
  @Test
  void theFirstSumIsThatOfAllParts() {
    Random random = new Random(2);
    for (int risen = 0; risen < TREE.engaged(); risen++) {
      int above = TREE.parent(risen);
      if (above < 0) {
        continue;
      }
      long[] faces = faces(random);
      faces[risen] = 7;
      faces[above] = PartSums.UNKNOWN;
      BoundsPropagation propagation = propagation(random);
      long known = 0;
      long lowOfKnown = 0;
      long highOfKnown = 0;
      long lowOfUnknown = 0;
      long highOfUnknown = 0;
      boolean allKnown = true;
      for (int part = TREE.firstPart(above); part < TREE.endOfParts(above); part++) {
        if (faces[part] == PartSums.UNKNOWN) {
          allKnown = false;
          lowOfUnknown += propagation.carriedLow(part);
          highOfUnknown += propagation.carriedHigh(part);
        } else {
          known += faces[part];
          lowOfKnown += propagation.carriedLow(part);
          highOfKnown += propagation.carriedHigh(part);
        }
      }
      // A sum of known parts is as known as the element itself.
      long low = allKnown ? propagation.carriedLow(above) : lowOfKnown;
      long high = allKnown ? propagation.carriedHigh(above) : highOfKnown;

      PartSums.Climb climb = new PartSums(TREE, faces, propagation).from(risen);
      climb.up();

      assertThat(climb.isKnown()).isEqualTo(allKnown);
      assertThat(climb.known()).isEqualTo(known);
      assertThat(climb.knownLow()).isEqualTo(low);
      assertThat(climb.knownHigh()).isEqualTo(high);
      assertThat(climb.unknownLow()).isEqualTo(lowOfUnknown);
      assertThat(climb.unknownHigh()).isEqualTo(highOfUnknown);
    }
  }

  /** The unknown parts of an element on the way up stand for that element in the next sum. */
  @Test
  void anUnknownElementOnTheWayUpIsReplacedByItsParts() {
    Random random = new Random(4);
    for (int risen = 0; risen < TREE.engaged(); risen++) {
      int above = TREE.parent(risen);
      int top = above < 0 ? -1 : TREE.parent(above);
      if (top < 0 || TREE.endOfParts(above) - TREE.firstPart(above) < 2) {
        continue;
      }
      long[] faces = faces(random);
      faces[risen] = 7;
      int other = risen == TREE.firstPart(above) ? risen + 1 : TREE.firstPart(above);
      faces[other] = PartSums.UNKNOWN;
      faces[above] = PartSums.UNKNOWN;
      faces[top] = PartSums.UNKNOWN;
      BoundsPropagation propagation = propagation(random);
      PartSums.Climb climb = new PartSums(TREE, faces, propagation).from(risen);
      climb.up();
      long low = climb.unknownLow();
      long high = climb.unknownHigh();
      for (int part = TREE.firstPart(top); part < TREE.endOfParts(top); part++) {
        if (part != above && faces[part] == PartSums.UNKNOWN) {
          low += propagation.carriedLow(part);
          high += propagation.carriedHigh(part);
        }
      }

      climb.up();

      assertThat(climb.isKnown()).isFalse();
      assertThat(climb.unknownLow()).isEqualTo(low);
      assertThat(climb.unknownHigh()).isEqualTo(high);
    }
  }

  /** A stated element says more than the sum of parts of which one is unknown. */
  @Test
  void anElementThatIsKnownItselfIsTakenInPlaceOfItsParts() {
    Random random = new Random(3);
    for (int risen = 0; risen < TREE.engaged(); risen++) {
      int above = TREE.parent(risen);
      if (above < 0 || TREE.endOfParts(above) - TREE.firstPart(above) < 2) {
        continue;
      }
      long[] faces = faces(random);
      faces[risen] = 7;
      int other = risen == TREE.firstPart(above) ? risen + 1 : TREE.firstPart(above);
      faces[other] = PartSums.UNKNOWN;
      faces[above] = 9;
      BoundsPropagation propagation = propagation(random);

      PartSums.Climb climb = new PartSums(TREE, faces, propagation).from(risen);
      climb.up();

      assertThat(climb.isKnown()).isTrue();
      assertThat(climb.known()).isEqualTo(9);
      assertThat(climb.knownLow()).isEqualTo(propagation.carriedLow(above));
      assertThat(climb.knownHigh()).isEqualTo(propagation.carriedHigh(above));
      assertThat(climb.unknownLow()).isZero();
      assertThat(climb.unknownHigh()).isZero();
    }
  }
}
