package io.github.ita4j.framework;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FiscalYear;
import org.junit.jupiter.api.Test;

class SumTreeTest {

  private static final SumTree FY2568 =
      Frameworks.bundled().latest(FiscalYear.ofBuddhistEra(2568)).sumTree();

  private static int toLevelOf(String id) {
    return FY2568.sizeToLevelOf(FY2568.node(ElementId.parse(id)));
  }

  @Test
  void aScorecardOfComponentsBearsOnNoIndicator() {
    assertThat(toLevelOf("IIT")).isEqualTo(4);
    assertThat(toLevelOf("EIT.1")).as("with the two parts of EIT").isEqualTo(6);
    assertThat(toLevelOf("1")).as("with the indicators of IIT and OIT").isEqualTo(13);
  }

  @Test
  void theOverallScoreComesFirstAndEveryPartAfterItsSum() {
    for (Framework framework : Frameworks.bundled().all()) {
      SumTree tree = framework.sumTree();
      assertThat(tree.id(0)).isEqualTo(ElementId.OVERALL);
      for (int node = 0; node < tree.engaged(); node++) {
        for (int part = tree.firstPart(node); part < tree.endOfParts(node); part++) {
          assertThat(tree.parent(part)).isEqualTo(node);
          assertThat(tree.sizeAboveLevelOf(part)).isGreaterThan(node);
        }
      }
    }
  }
}
