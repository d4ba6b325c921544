package io.github.ita4j.cli.document;

import io.github.ita4j.cli.report.Report;
import io.github.ita4j.cli.report.Report.Block;
import io.github.ita4j.cli.report.Report.Field;
import io.github.ita4j.cli.report.Report.Memo;
import io.github.ita4j.cli.report.Report.Paragraph;
import io.github.ita4j.cli.report.Report.Section;
import io.github.ita4j.cli.report.Report.Signature;
import io.github.ita4j.cli.text.Message;
import io.github.ita4j.cli.text.Messages;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.model.Agency;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The common frame of all documents: the title, the memorandum and the places to sign. */
final class DocumentFrame extends DocumentPart {

  /** The sign in a title where its line may be broken. */
  private static final Pattern LINE_END = Pattern.compile("\\|");

  private final Optional<Framework> framework;
  private final Agency agency;

  DocumentFrame(Messages messages, Optional<Framework> framework, Agency agency) {
    super(messages, framework);
    this.framework = framework;
    this.agency = agency;
  }

  /**
   * Returns the document.
   *
   * @param options the parts to add
   * @param title the title, with signs where its line may be broken
   * @param origin the first part of the memorandum, which says what the matter goes back to
   * @param facts the second part, which says what the document shows
   * @param sections the content
   * @param annex the sections after the content
   */
  Report around(
      DocumentOptions options,
      String title,
      String origin,
      String facts,
      List<Section> sections,
      List<Section> annex) {
    List<String> lines = List.of(LINE_END.split(title));
    List<Section> annexed = new ArrayList<>();
    for (Section section : annex) {
      String number = messages.number(annexed.size() + 1);
      annexed.add(new Section(
          "annex-" + section.id(),
          text(Message.DOC_ANNEX, number, section.heading()),
          section.wide(),
          section.blocks()));
    }
    return new Report(
        messages.language(),
        rules(),
        lines,
        messages.agency(agency),
        text(Message.DOC_CONTENTS),
        text(Message.DOC_CONTINUED),
        options.cover(),
        options.memo()
            ? Optional.of(memo(String.join("", lines), origin, facts))
            : Optional.empty(),
        numberedSections(sections),
        List.of(
            signature(text(Message.DOC_SIGNED_AUTHOR)),
            signature(Superiors.of(agency, messages).signing())),
        annexed);
  }

  /** Returns the sentence about rules that the commission has not announced for the year. */
  private String rules() {
    return framework
        .filter(rules -> !rules.id().scheme().startsWith(Frameworks.NATIONAL_SCHEME))
        .map(rules -> Frameworks.isAssumed(rules.id())
            ? text(Message.DOC_RULES_ASSUMED, year(rules.fiscalYear()))
            : text(Message.DOC_RULES_OTHER, messages.quoted(messages.name(rules.name()))))
        .orElse("");
  }

  private Memo memo(String subject, String origin, String facts) {
    String blank = text(Message.REPORT_BLANK);
    return new Memo(
        text(Message.REPORT_MEMO),
        List.of(
            List.of(new Field(text(Message.REPORT_MEMO_UNIT), blank)),
            List.of(
                new Field(text(Message.REPORT_MEMO_NUMBER), text(Message.DOC_BLANK_SHORT)),
                new Field(text(Message.REPORT_MEMO_DATE), text(Message.DOC_BLANK_SHORT))),
            List.of(new Field(text(Message.REPORT_MEMO_SUBJECT), subject)),
            List.of(new Field(
                text(Message.REPORT_MEMO_TO), Superiors.of(agency, messages).addressee()))),
        List.of(
            part(Message.DOC_MEMO_ORIGIN, origin),
            part(Message.DOC_MEMO_FACTS, facts),
            part(
                Message.DOC_MEMO_LAW,
                text(Message.DOC_MEMO_LAW_1),
                text(Message.DOC_MEMO_LAW_2),
                text(Message.DOC_MEMO_LAW_3, blank)),
            part(
                Message.DOC_MEMO_PROPOSAL,
                text(Message.DOC_MEMO_PROPOSAL_1),
                text(Message.DOC_MEMO_PROPOSAL_2))),
        text(Message.REPORT_MEMO_CLOSING),
        chain());
  }

  /** Returns the author, and those whose opinions the memorandum goes through. */
  private List<Signature> chain() {
    Superiors superiors = Superiors.of(agency, messages);
    return List.of(
        signature(text(Message.DOC_SIGNED_AUTHOR)),
        signature(text(Message.DOC_OPINION, text(Message.DOC_OPINION_UNIT))),
        signature(text(Message.DOC_OPINION, superiors.clerk())),
        signature(text(Message.DOC_ORDER, superiors.head())));
  }

  private Signature signature(String heading) {
    return new Signature(
        heading,
        List.of(
            text(Message.REPORT_MEMO_SIGNED, text(Message.DOC_BLANK_SHORT)),
            text(Message.DOC_SIGNED_NAME),
            text(Message.REPORT_MEMO_POSITION, text(Message.DOC_BLANK_SHORT)),
            text(Message.DOC_SIGNED_DATE)));
  }

  private Section part(Message heading, String... paragraphs) {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < paragraphs.length; i++) {
      blocks.add(
          new Paragraph(paragraphs.length > 1 ? numbered(i + 1, paragraphs[i]) : paragraphs[i]));
    }
    return new Section("memo", text(heading), false, blocks);
  }
}
