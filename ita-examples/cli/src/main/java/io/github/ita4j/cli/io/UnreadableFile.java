package io.github.ita4j.cli.io;

import io.github.ita4j.cli.text.Complaint;
import io.github.ita4j.cli.text.Digits;
import io.github.ita4j.cli.text.Language;
import io.github.ita4j.cli.text.Messages;
import io.github.ita4j.cli.text.Words;
import io.github.ita4j.json.ItaJsonException;
import java.io.IOException;

/** The failure to read a file, with its reason in words. */
final class UnreadableFile extends IOException {

  private static final long serialVersionUID = 1L;

  private final transient Words words;

  UnreadableFile(Complaint reason) {
    super(inEnglish(Words.of(reason)));
    this.words = Words.of(reason);
  }

  Words words() {
    return words;
  }

  /** Returns the refusal of the file in the place of its documents. */
  static ItaJsonException document(String file, Words words, String allowed) {
    return new Document(file, words, allowed);
  }

  private static String inEnglish(Words words) {
    return words.in(new Messages(Language.EN, Digits.ARABIC));
  }

  /** The refusal of a file as one of a document. */
  static final class Document extends ItaJsonException {

    private static final long serialVersionUID = 1L;

    private final transient Words words;

    Document(String file, Words words, String allowed) {
      // The advice after the reason is for people. Programs get the reason.
      super(file, "$", inEnglish(words).split(": ", 2)[0], allowed);
      this.words = words;
    }

    String in(Messages messages) {
      return messages.text(Complaint.FILE, source(), words.in(messages));
    }
  }
}
