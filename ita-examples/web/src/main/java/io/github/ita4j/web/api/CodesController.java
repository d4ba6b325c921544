package io.github.ita4j.web.api;

import io.github.ita4j.framework.Framework;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.json.form.MentionInYearJson;
import io.github.ita4j.json.form.MentionJson;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.text.QuestionCodeReader;
import io.github.ita4j.text.QuestionMention;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Finds the question codes in a pasted text. */
@RestController
public class CodesController {

  /** More than the text of any report: some two hundred pages of Thai. */
  static final int MOST_BYTES = 1024 * 1024;

  /** The most codes of a text, each of which is a part of the answer. */
  static final int MOST_CODES = 20_000;

  private final Frameworks frameworks;

  /** Creates the controller with the rules that have the titles. */
  public CodesController(Frameworks frameworks) {
    this.frameworks = frameworks;
  }

  /**
   * Finds every code of a text, in UTF-8. The rules of a year, if any are asked for, add the
   * titles.
   */
  @PostMapping(path = "/api/codes", consumes = MediaType.TEXT_PLAIN_VALUE)
  public List<?> codes(
      @RequestBody byte[] body,
      @RequestParam Optional<FiscalYear> year,
      @RequestParam Optional<FrameworkId> framework) {
    Optional<Framework> rules = rules(year, framework);
    String text = text(body);
    if (rules.isEmpty()) {
      return few(QuestionCodeReader.scan(text)).stream().map(MentionJson::of).toList();
    }
    return few(QuestionCodeReader.scan(rules.get(), text)).stream()
        .map(mention -> MentionInYearJson.of(rules.get(), mention))
        .toList();
  }

  private Optional<Framework> rules(Optional<FiscalYear> year, Optional<FrameworkId> framework) {
    if (framework.isEmpty()) {
      return year.map(frameworks::latest);
    }
    FrameworkId id = framework.get();
    year.filter(given -> !given.equals(id.fiscalYear())).ifPresent(given -> {
      throw RequestException.otherYear(id, given);
    });
    return Optional.of(frameworks.get(id));
  }

  private static String text(byte[] body) {
    if (body.length > MOST_BYTES) {
      throw RequestException.textTooLarge(MOST_BYTES);
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
    } catch (CharacterCodingException e) {
      throw RequestException.notUtf8();
    }
  }

  private static List<QuestionMention> few(List<QuestionMention> mentions) {
    if (mentions.size() > MOST_CODES) {
      throw RequestException.tooManyCodes(mentions.size(), MOST_CODES);
    }
    return mentions;
  }
}
