package io.github.ita4j.text;

import io.github.ita4j.model.QuestionCode;
import java.util.ArrayList;
import java.util.List;

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
    QuestionMentionBuilder mention = QuestionMention.builder().offset(offset).raw(raw);
    if (code.equals("!")) {
      return mention.certainty(Certainty.UNREADABLE).build();
    }
    boolean likely = code.startsWith("?");
    return mention
        .code(QuestionCode.parse(likely ? code.substring(1) : code))
        .certainty(likely ? Certainty.LIKELY : Certainty.CERTAIN)
        .build();
  }
}
