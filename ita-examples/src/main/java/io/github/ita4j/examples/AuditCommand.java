package io.github.ita4j.examples;

import io.github.ita4j.audit.Audit;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.json.AuditJson;
import io.github.ita4j.json.ErrorJson;
import io.github.ita4j.json.ReadAssessment;
import io.github.ita4j.json.ResultJson;
import io.github.ita4j.model.Scorecard;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code ita audit}: where a document says what its own numbers exclude. */
@Command(
    name = "audit",
    mixinStandardHelpOptions = true,
    versionProvider = Ita.Version.class,
    sortOptions = false)
final class AuditCommand implements Callable<Integer> {

  private final Ita ita;

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "file")
  private List<String> files = List.of();

  private int audited;
  private int contradictory;
  private int bad;

  AuditCommand(Ita ita) {
    this.ita = ita;
  }

  @Override
  public Integer call() throws Exception {
    Frameworks frameworks = ita.frameworks();
    List<ResultJson> results = new ArrayList<>();
    new Assessments(ita, frameworks).forEach(files, read -> audit(frameworks, read, results));
    ita.print(results);
    if (!ita.json()) {
      Words words = ita.words();
      Page summary = ita.nextPage();
      summary.line(words.text(
          "audit.summary", words.number(audited), words.number(contradictory), words.number(bad)));
      ita.print(summary);
    }
    return bad > 0 ? Ita.BAD_INPUT : contradictory > 0 ? 1 : 0;
  }

  private void audit(Frameworks frameworks, ReadAssessment read, List<ResultJson> results) {
    if (read.error().isPresent()) {
      bad++;
      ita.complain(read.error().get());
      results.add(ErrorJson.of(read.error().get()));
      return;
    }
    Scorecard scorecard = read.scorecard().orElseThrow();
    Framework framework = frameworks.forScorecard(scorecard);
    Audit audit = Audit.of(framework, scorecard);
    audited++;
    if (!audit.isConsistent()) {
      contradictory++;
    }
    if (ita.json()) {
      results.add(AuditJson.of(read.source(), audit));
      return;
    }
    Words words = ita.words();
    Page page = ita.nextPage();
    page.heading(GradeText.heading(words, scorecard));
    page.entry(words.text("document"), read.source());
    ContradictionText text = new ContradictionText(words, framework);
    page.entry(
        words.text("contradictions"),
        audit.isConsistent()
            ? List.of(page.good(words.text("contradictions.none")))
            : audit.contradictions().stream()
                .flatMap(contradiction -> {
                  List<String> lines = text.lines(contradiction);
                  lines.set(0, page.bad(lines.get(0)));
                  return lines.stream();
                })
                .toList());
    page.endEntries("  ");
    ita.print(page);
  }
}
