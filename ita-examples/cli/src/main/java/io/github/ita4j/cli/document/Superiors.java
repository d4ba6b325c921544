package io.github.ita4j.cli.document;

import io.github.ita4j.cli.text.Message;
import io.github.ita4j.cli.text.Messages;
import io.github.ita4j.model.Agency;
import java.util.List;

/**
 * The posts that a memorandum goes through, as the name of the agency tells.
 *
 * @param clerk the head of its officials
 * @param head the head of the agency
 */
record Superiors(String clerk, String head) {

  /** The beginning of the names of municipalities, of each kind. */
  private static final String MUNICIPALITY = "เทศบาล";

  /** The beginnings of the names of administrative organizations. */
  private static final List<String> ORGANIZATIONS =
      List.of("องค์การบริหารส่วนตำบล", "องค์การบริหารส่วนจังหวัด");

  static Superiors of(Agency agency, Messages messages) {
    String name = agency.name();
    if (name.startsWith(MUNICIPALITY)) {
      return new Superiors(
          messages.text(Message.DOC_CLERK_MUNICIPALITY),
          messages.text(Message.DOC_HEAD_MUNICIPALITY));
    }
    return ORGANIZATIONS.stream()
        .filter(name::startsWith)
        .findFirst()
        .map(kind -> new Superiors(
            messages.text(Message.DOC_CLERK_ORGANIZATION, kind),
            messages.text(Message.DOC_HEAD_ORGANIZATION, kind)))
        .orElse(new Superiors(messages.text(Message.DOC_CLERK), messages.text(Message.DOC_HEAD)));
  }
}
