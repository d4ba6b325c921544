package io.github.ita4j.cli.text;

import java.util.List;

/**
 * A text of a refusal before its language is known.
 *
 * @param complaint the text
 * @param args its arguments; those that are words are put into the same language
 */
public record Words(Complaint complaint, List<Object> args) {

  public Words {
    args = List.copyOf(args);
  }

  public static Words of(Complaint complaint, Object... args) {
    return new Words(complaint, List.of(args));
  }

  /** Returns a text that is the same in every language, such as a part of a document. */
  public static Words plain(String text) {
    return of(Complaint.PLAIN, text);
  }

  /** Returns texts after each other, with commas between them. */
  public static Words listed(List<Words> texts) {
    return texts.stream()
        .reduce((first, second) -> of(Complaint.LISTED, first, second))
        .orElseGet(() -> of(Complaint.NONE_KNOWN));
  }

  /** Returns the text in the language of the messages. */
  public String in(Messages messages) {
    return messages.text(
        complaint,
        args.stream()
            .map(arg -> arg instanceof Words words ? words.in(messages) : arg)
            .toArray());
  }
}
