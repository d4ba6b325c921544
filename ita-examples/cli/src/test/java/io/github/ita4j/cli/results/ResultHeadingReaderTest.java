package io.github.ita4j.cli.results;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FiscalYear;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ResultHeadingReaderTest {

  private static final Framework FRAMEWORK =
      Frameworks.bundled().latest(FiscalYear.ofBuddhistEra(2568));

  @Test
  void aTextOfMoreThan300CharactersIsNoHeading() {
    ResultHeadingReader headings = new ResultHeadingReader(FRAMEWORK);
    String longest = "OIT " + "(".repeat(296);

    assertThat(find(headings, longest)).contains(ResultColumn.of(ElementId.parse("OIT")));
    assertThat(find(headings, longest + "(")).isEmpty();
    assertThat(find(headings, "ภาพรวม (100 คะแนน)")).contains(ResultColumn.of(ElementId.OVERALL));
    assertThat(find(headings, "ภาพรวม (100 คะแนน) [x]")).isEmpty();
  }

  private static Optional<ResultColumn> find(ResultHeadingReader headings, String heading) {
    return headings.read(List.of(heading), Set.of()).column();
  }
}
