package io.github.ita4j.cli.refusal;

import io.github.ita4j.cli.text.Complaint;
import io.github.ita4j.cli.text.Language;
import io.github.ita4j.cli.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A path in a document: {@code $.scores.instruments['EIT.1']}. */
public record JsonPath(String text) {

  private static final Pattern STEP =
      Pattern.compile("[.]([A-Za-z0-9_]+)|\\['((?:[^'\\\\]|\\\\.)*)'\\]|\\[([0-9]{1,9})\\]");

  private static final String BETWEEN = " > ";

  /** Returns the names and indices of the path. */
  public List<Object> steps() {
    List<Object> steps = new ArrayList<>();
    Matcher step = STEP.matcher(text);
    while (step.find()) {
      if (step.group(3) != null) {
        steps.add(Integer.valueOf(step.group(3)));
      } else {
        steps.add(
            step.group(1) != null ? step.group(1) : step.group(2).replaceAll("\\\\(.)", "$1"));
      }
    }
    return steps;
  }

  /** Returns the last name of the path, or an empty text. */
  String lastName() {
    List<Object> steps = steps();
    return steps.isEmpty() ? "" : steps.get(steps.size() - 1).toString();
  }

  /** Returns the property before the last step, such as {@code instruments}, or an empty text. */
  String group() {
    List<Object> steps = steps();
    return steps.size() < 2 ? "" : steps.get(steps.size() - 2).toString();
  }

  /**
   * Returns the property that is called so in Thai, such as {@code province} for จังหวัด.
   *
   * @param known the properties that the last object of the path may have, of which one is meant if
   *     it is called so
   */
  Optional<String> propertyOf(String thaiName, List<String> known) {
    List<String> names = steps().stream()
        .filter(String.class::isInstance)
        .map(String.class::cast)
        .toList();
    String parent = names.size() < 2 ? "" : names.get(names.size() - 2);
    Stream<String> others =
        Messages.bundle("Fields", Language.TH).keySet().stream().sorted();
    return Stream.concat(known.stream(), others)
        .filter(name -> thaiNames(parent, name).anyMatch(thaiName::equals))
        .findFirst()
        .map(name -> name.substring(name.indexOf('.') + 1));
  }

  /** Returns the path with its names in Thai: {@code คะแนน > เครื่องมือ > EIT.1}. */
  String inThai(Messages messages) {
    List<String> named = new ArrayList<>();
    String parent = "";
    for (Object step : steps()) {
      if (step instanceof Integer index) {
        named.add(messages.text(Complaint.ITEM, index + 1));
      } else {
        named.add(thaiNames(parent, step.toString()).findFirst().orElse(step.toString()));
        parent = step.toString();
      }
    }
    return String.join(BETWEEN, named);
  }

  /** Returns the Thai names of a property: first that within its parent, if it has one. */
  private static Stream<String> thaiNames(String parent, String name) {
    ResourceBundle names = Messages.bundle("Fields", Language.TH);
    return Stream.of(parent + "." + name, name).filter(names::containsKey).map(names::getString);
  }
}
