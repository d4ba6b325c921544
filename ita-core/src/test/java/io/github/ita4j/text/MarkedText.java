package io.github.ita4j.text;

import io.github.ita4j.model.QuestionCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text with the mentions that are expected in it: {@code {O8|๐๘}} marks a certain one,
 * {@code {?O21|0๒๑}} a likely and {@code {!|๓๓}} an unreadable one.
 */
record MarkedText(String prose, List<QuestionMention> mentions) {

  static MarkedText of(String marked) {
    StringBuilder prose = new StringBuilder();
    List<QuestionMention> mentions = new ArrayList<>();
    int at = 0;
    for (int open = marked.indexOf('{'); open >= 0; open = marked.indexOf('{', at)) {
      int bar = marked.indexOf('|', open);
      int close = marked.indexOf('}', bar);
      prose.append(marked, at, open);
      String raw = marked.substring(bar + 1, close);
      mentions.add(mention(prose.length(), raw, marked.substring(open + 1, bar)));
      prose.append(raw);
      at = close + 1;
    }
    prose.append(marked, at, marked.length());
    return new MarkedText(prose.toString(), mentions);
  }

  private static QuestionMention mention(int offset, String raw, String code) {
    if (code.equals("!")) {
      return new QuestionMention(offset, raw, Optional.empty(), Certainty.UNREADABLE);
    }
    boolean likely = code.startsWith("?");
    return new QuestionMention(
        offset,
        raw,
        Optional.of(QuestionCode.parse(likely ? code.substring(1) : code)),
        likely ? Certainty.LIKELY : Certainty.CERTAIN);
  }
}
