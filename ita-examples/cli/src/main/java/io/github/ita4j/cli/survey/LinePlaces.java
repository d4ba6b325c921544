package io.github.ita4j.cli.survey;

import io.github.ita4j.cli.io.CommandException;
import io.github.ita4j.cli.text.Message;
import io.github.ita4j.cli.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The places of lines in the files of answers, in reading order. Each is held as one number. */
final class LinePlaces {

  /** The number of bits in a place. */
  static final int BITS = 49;

  private static final int LINE_BITS = 34;

  /** The largest number of lines in a file, which would be hundreds of gigabytes of answers. */
  private static final long MOST_LINES = (1L << LINE_BITS) - 1;

  private static final int MOST_FILES = 1 << (BITS - LINE_BITS);
  private static final int MOST_NAMED = 20;

  private final Messages messages;
  private final List<String> files = new ArrayList<>();

  LinePlaces(Messages messages) {
    this.messages = messages;
  }

  /** Begins a file. Its lines follow those of the files before. */
  void begin(String file) {
    if (files.size() == MOST_FILES) {
      throw new CommandException(messages.text(Message.SCORE_TOO_MANY_FILES, file, MOST_FILES));
    }
    files.add(file);
  }

  /** Returns the place of a line in the file that was begun last. */
  long of(long line) {
    int file = files.size() - 1;
    if (line > MOST_LINES) {
      throw new CommandException(
          messages.text(Message.SCORE_TOO_MANY_LINES, files.get(file), MOST_LINES));
    }
    return (long) file << LINE_BITS | line;
  }

  static boolean inOneFile(long one, long other) {
    return one >>> LINE_BITS == other >>> LINE_BITS;
  }

  private static long line(long place) {
    return place & MOST_LINES;
  }

  /** Returns file and line, as in {@code answers.csv:3}. */
  String text(long place) {
    return files.get((int) (place >>> LINE_BITS)) + ":" + line(place);
  }

  /** Returns the lines as the end of a sentence, with the files if there are several. */
  String text(List<Long> places) {
    boolean inOneFile = places.stream().allMatch(place -> inOneFile(place, places.get(0)));
    String named = places.stream()
        .limit(MOST_NAMED)
        .map(place -> inOneFile ? Long.toString(line(place)) : text(place))
        .collect(Collectors.joining(", "));
    String all = places.size() > MOST_NAMED
        ? messages.text(Message.AND_MORE, named, messages.number(places.size() - MOST_NAMED))
        : named;
    return inOneFile ? messages.text(Message.SCORE_LINES, all) : all;
  }
}
