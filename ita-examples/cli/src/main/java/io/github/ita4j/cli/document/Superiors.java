package io.github.ita4j.cli.document;

import io.github.ita4j.cli.text.Message;
import io.github.ita4j.cli.text.Messages;
import io.github.ita4j.model.Agency;
import java.util.List;
import java.util.Locale;

/**
 * The posts that a memorandum goes through, as the name of the agency tells.
 *
 * @param clerk the head of its officials
 * @param head the post of the head of the agency
 * @param addressee the head with the name of the agency, as far as its name tells
 */
record Superiors(String clerk, String head, String addressee) {

  /** The beginning of the names of municipalities, of each kind. */
  private static final String MUNICIPALITY = "เทศบาล";

  /** The beginnings of the names of administrative organizations. */
  private static final List<String> ORGANIZATIONS =
      List.of("องค์การบริหารส่วนตำบล", "องค์การบริหารส่วนจังหวัด");

  /** Returns the post of the head as a heading. Thai has no capital letters. */
  String signing() {
    return head.substring(0, 1).toUpperCase(Locale.ROOT) + head.substring(1);
  }

  static Superiors of(Agency agency, Messages messages) {
    String name = agency.name();
    if (name.startsWith(MUNICIPALITY)) {
      String head = messages.text(Message.DOC_HEAD_MUNICIPALITY);
      return new Superiors(
          messages.text(Message.DOC_CLERK_MUNICIPALITY),
          head,
          messages.inThai() ? head + messages.quoted(name.substring(MUNICIPALITY.length())) : head);
    }
    return ORGANIZATIONS.stream()
        .filter(name::startsWith)
        .findFirst()
        .map(kind -> new Superiors(
            messages.text(Message.DOC_CLERK_ORGANIZATION, kind),
            messages.text(Message.DOC_HEAD_ORGANIZATION, kind),
            messages.text(Message.DOC_HEAD_ORGANIZATION, messages.quoted(name))))
        .orElseGet(() -> {
          String head = messages.text(Message.DOC_HEAD);
          return new Superiors(messages.text(Message.DOC_CLERK), head, head);
        });
  }
}
