package io.github.ita4j.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ita4j.model.ElementId;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.model.TableFormatException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IssuesTest {

  private static final Framework FY2568 =
      Frameworks.bundled().get(FrameworkId.parse("nacc-2568r1"));

  private static final String HEADER =
      "number\tname_th\tname_en\ten_origin\telements\tconfidence\tsource\tnote\n";

  private static Framework with(String rows) {
    return new FrameworkTexts().put("issues.tsv", HEADER + rows).load();
  }

  @Test
  void theIssuesOfFy2568AreSevenAndNoOneVouchesForThem() {
    assertThat(FY2568.issues().stream()
            .map(issue -> issue.number() + " "
                + issue.elements().stream()
                    .map(ElementId::toString)
                    .collect(Collectors.joining(" "))))
        .containsExactly(
            "1 1 6", "2 8 O8 O9 O10 O11", "3 7 9.1", "4 4", "5 2 9.3", "6 3 9.4", "7 5 10");
    assertThat(FY2568.issues()).allSatisfy(issue -> {
      assertThat(issue.provenance().confidence()).isEqualTo(Confidence.UNVERIFIED);
      assertThat(issue.provenance().sources()).extracting(Source::id).containsExactly("ita4j");
      assertThat(issue.name().thai()).matches(".*[ก-ฮ].*");
      assertThat(issue.name().englishIsEditorial()).isTrue();
    });
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1",
    "I3, 1",
    "E2, 1",
    "E9, 2",
    "O9, 2", // before that of its indicator, which has none
    "O3, 3",
    "I12, 4",
    "O13, 5",
    "O16, 6",
    "10.1, 7",
    "O28, 7",
    "O5, -", // of no issue that we know
    "9, -",
    "IIT, -",
    "overall, -",
    "O99, -",
  })
  void anElementFallsUnderTheIssueOfTheNearestAboveIt(String element, String number) {
    assertThat(FY2568
            .findIssue(ElementId.parse(element))
            .map(issue -> Integer.toString(issue.number()))
            .orElse("-"))
        .isEqualTo(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"assumed-2569r1", "assumed-2570r1"})
  void theAssumedYearsHaveThoseOfFy2568WithItemsOfTheirOwn(String id) {
    Framework assumed = Frameworks.bundled().get(FrameworkId.parse(id));

    assertThat(assumed.issues())
        .extracting(Issue::name)
        .containsExactlyElementsOf(FY2568.issues().stream().map(Issue::name).toList());
    // Procurement and the manual for staff, under their numbers of that year.
    assertThat(assumed.findIssue(ElementId.parse("O12")))
        .contains(assumed.issues().get(4));
    assertThat(assumed.findIssue(ElementId.parse("O8")))
        .contains(assumed.issues().get(1));
    assertThat(assumed.findIssue(ElementId.parse("I7")))
        .contains(assumed.issues().get(5));
  }

  @Test
  void otherYearsHaveNone() {
    assertThat(Frameworks.bundled().all().stream()
            .filter(framework -> framework.id().scheme().equals("nacc"))
            .filter(framework -> !framework.issues().isEmpty()))
        .containsExactly(FY2568);
  }

  @Test
  void aTitleHasAtMostThreeHundredCharacters() {
    assertThat(with("1\t" + "ก".repeat(300) + "\t\t\tIIT\tCONFIRMED\ts1\t\n").issues())
        .hasSize(1);
    assertThatThrownBy(() -> with("1\t" + "ก".repeat(301) + "\t\t\tIIT\tCONFIRMED\ts1\t\n"))
        .isInstanceOf(TableFormatException.class)
        .hasMessage("issues.tsv:2: name_th: has 301 characters, must have at most 300");
  }

  @Test
  void aFrameworkOfOnesOwnMayHaveItsOwn() {
    Framework own = with(
        "1\tประเด็นแรก\tFirst\tEDITORIAL\tIIT O1\tCONFIRMED\ts1\t\n2\tประเด็นที่สอง\t\t\t\tINFERRED\ts2\ta note\n");

    assertThat(own.issues()).hasSize(2);
    assertThat(own.issues().get(1).name().english()).isEmpty();
    assertThat(own.issues().get(1).elements()).isEmpty();
    assertThat(own.issues().get(1).provenance().note()).contains("a note");
    // An open list: the letter says the instrument.
    assertThat(own.findIssue(ElementId.parse("I7"))).contains(own.issues().get(0));
    assertThat(own).isNotEqualTo(new FrameworkTexts().load());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2\tก\t\t\tIIT\tCONFIRMED\ts1 | number 2: must be 1, as issues are numbered from 1",
        "๑\tก\t\t\tIIT\tCONFIRMED\ts1 | number ๑: must be 1, as issues are numbered from 1",
        "1\t\t\t\tIIT\tCONFIRMED\ts1 | name_th: must not be empty",
        "1\tก\t\t\tIIT O9\tCONFIRMED\ts1 | elements O9: must be the id of a row of elements.tsv",
        "1\tก\t\t\tiit\tCONFIRMED\ts1 | elements iit: must be the id of a row of elements.tsv",
        "1\tก\t\t\tIIT IIT\tCONFIRMED\ts1 | elements IIT: must be named once in the table",
        "1\tก\t\t\tIIT\tSURE\ts1 | confidence SURE: must be one of",
        "1\tก\t\t\tIIT\tCONFIRMED\ts9 | source s9: must be the id of a row of sources.tsv",
      })
  void aWrongRowIsRefusedWithFileLineAndReason(String row, String reason) {
    assertThatThrownBy(() -> with(row + "\t\n"))
        .isInstanceOf(TableFormatException.class)
        .hasMessageStartingWith("issues.tsv:2: " + reason);
  }
}
