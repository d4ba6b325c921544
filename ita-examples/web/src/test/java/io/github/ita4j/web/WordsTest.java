package io.github.ita4j.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.cli.text.Message;
import io.github.ita4j.web.text.PageWords;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words of the pages: both languages have them all, and all are used. */
class WordsTest {

  private static final Path SOURCES = Path.of("src/main");

  private static final Pattern PLACEHOLDER = Pattern.compile("%(?:\\d\\$)?s|%%");

  private static final Pattern JOINED =
      Pattern.compile("((?:[a-z]+\\.)+)(?:[A-Z][A-Z_0-9]*|\\d+|(?<=developers\\.of\\.)[a-z]+)");

  private final Properties thai = words("th");
  private final Properties english = words("en");

  @Test
  void bothLanguagesHaveTheSameWords() {
    assertThat(thai.stringPropertyNames())
        .isEqualTo(english.stringPropertyNames())
        .isNotEmpty();
  }

  @Test
  void bothLanguagesHaveTheSamePlaceholders() {
    for (String key : thai.stringPropertyNames()) {
      assertThat(placeholders(english, key)).as(key).isEqualTo(placeholders(thai, key));
    }
  }

  @Test
  void everyWordIsUsed() {
    String sources = sources();

    assertThat(thai.stringPropertyNames())
        .filteredOn(key -> !sources.contains('"' + key + '"') && !isJoined(key, sources))
        .isEmpty();
  }

  @Test
  void aDocumentNamesNoOptionOfTheCommandLine() {
    for (String language : List.of("th", "en")) {
      assertThat(PageWords.of(language).paperMessages().text(Message.TIER_ASSUMED, "rules"))
          .doesNotContain("--");
    }
  }

  /** Tells whether a key is put together of a prefix and the name of a constant or a status. */
  private static boolean isJoined(String key, String sources) {
    Matcher joined = JOINED.matcher(key);
    return joined.matches() && sources.contains('"' + joined.group(1) + "\" +");
  }

  private static List<String> placeholders(Properties words, String key) {
    return PLACEHOLDER
        .matcher(words.getProperty(key))
        .results()
        .map(MatchResult::group)
        .sorted()
        .toList();
  }

  private static Properties words(String language) {
    Path file =
        SOURCES.resolve("resources/io/github/ita4j/web/text/Words_" + language + ".properties");
    Properties words = new Properties();
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      words.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  private static String sources() {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files
          .filter(file -> file.toString().matches(".*\\.(java|ftlh)"))
          .map(WordsTest::text)
          .collect(Collectors.joining("\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
