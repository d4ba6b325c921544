package io.github.ita4j.improvement;

import io.github.ita4j.framework.Element;
import io.github.ita4j.framework.Framework;
import io.github.ita4j.model.FrameworkId;
import io.github.ita4j.model.Instrument;
import io.github.ita4j.model.QuestionCode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The search for the question of a year whose title is most like that of another one. */
final class LikeTitles {

  /**
   * The most titles that one plan has compared. A plan that cites every code of every national year
   * wrongly needs fewer; rules of one's own may have thousands of titles for each code.
   */
  private static final int MOST_COMPARED = 100_000;

  /** The length of the longest title that is compared. The national ones are shorter. */
  private static final int LONGEST = 500;

  private final Map<FrameworkId, Map<Instrument, List<Titled>>> prepared = new HashMap<>();
  private int compared;

  /** Returns the title of an element, if it has one of its own. */
  static Optional<String> title(Element element) {
    return element.hasTitle() ? element.name().map(name -> name.thai()) : Optional.empty();
  }

  /**
   * Finds the question of the same instrument with the most similar title. A plan that has compared
   * too many titles finds none.
   */
  Optional<Element> nearest(Framework framework, QuestionCode code, String title) {
    if (title.length() > LONGEST) {
      return Optional.empty();
    }
    List<Titled> others = prepared
        .computeIfAbsent(framework.id(), id -> prepare(framework))
        .getOrDefault(code.instrument(), List.of());
    compared += others.size();
    if (compared > MOST_COMPARED) {
      return Optional.empty();
    }
    int[] pairs = pairs(title);
    Element best = null;
    int bestShared = 0;
    int bestTotal = 1;
    for (Titled other : others) {
      int total = Math.max(1, pairs.length + other.pairs().length);
      int shared = shared(title, pairs, other, total);
      if ((long) shared * bestTotal > (long) bestShared * total) {
        best = other.element();
        bestShared = shared;
        bestTotal = total;
      }
    }
    // Sharing less than half of the letter pairs is no likeness worth showing.
    return 2 * bestShared >= bestTotal ? Optional.ofNullable(best) : Optional.empty();
  }

  private static Map<Instrument, List<Titled>> prepare(Framework framework) {
    Map<Instrument, List<Titled>> titles = new EnumMap<>(Instrument.class);
    for (Element element : framework.elements()) {
      Optional<String> title = title(element).filter(text -> text.length() <= LONGEST);
      if (title.isPresent() && element.id() instanceof QuestionCode code) {
        titles
            .computeIfAbsent(code.instrument(), instrument -> new ArrayList<>())
            .add(new Titled(element, title.get(), pairs(title.get())));
      }
    }
    return titles;
  }

  /** Returns twice the number of letter pairs that two titles share, out of a total. */
  private static int shared(String title, int[] pairs, Titled other, int total) {
    int shared = shared(pairs, other.pairs());
    // A title that contains another, as with E-Service, is nearly the same.
    boolean contains = shared == Math.min(pairs.length, other.pairs().length)
        && !title.equals(other.title())
        && (title.contains(other.title()) || other.title().contains(title));
    return contains ? total - 1 : 2 * shared;
  }

  /** Counts the pairs that two sorted lists share. */
  private static int shared(int[] one, int[] other) {
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < one.length && j < other.length) {
      if (one[i] == other[j]) {
        shared++;
        i++;
        j++;
      } else if (one[i] < other[j]) {
        i++;
      } else {
        j++;
      }
    }
    return shared;
  }

  /** Returns the pairs of neighbouring letters of a text, sorted. */
  private static int[] pairs(String text) {
    return IntStream.range(0, Math.max(0, text.length() - 1))
        .map(i -> text.charAt(i) << 16 | text.charAt(i + 1))
        .sorted()
        .toArray();
  }

  /** A question with its title and the letter pairs of that. */
  private static final class Titled {

    private final Element element;
    private final String title;
    private final int[] pairs;

    Titled(Element element, String title, int[] pairs) {
      this.element = element;
      this.title = title;
      this.pairs = pairs;
    }

    Element element() {
      return element;
    }

    String title() {
      return title;
    }

    int[] pairs() {
      return pairs;
    }
  }
}
