package io.github.ita4j.json.read;

import io.github.ita4j.json.form.RefusalReason;
import io.github.ita4j.json.text.Found;
import io.github.ita4j.json.text.JsonPaths;
import io.github.ita4j.json.text.JsonValue;
import io.github.ita4j.json.text.Refusal;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A reader of the properties of one JSON object. It knows the path of the object, and remembers the
 * properties that it was asked for.
 *
 * <p>The record that writes an object has its properties as components. Their names are the only
 * list of them: others are unknown properties, and an object that is read without asking for all is
 * an error of ours.
 */
final class JsonObjectReader {

  /**
   * The reading of a value. It gives null if the value is left out although nothing is refused
   * here.
   */
  @FunctionalInterface
  interface ValueReader<T> {
    @Nullable
    T read(String path, JsonValue value);
  }

  /** The names of the components of a record, with their places. */
  private static final ClassValue<Map<String, Integer>> NAMES = new ClassValue<>() {
    @Override
    protected Map<String, Integer> computeValue(Class<?> form) {
      Map<String, Integer> names = new LinkedHashMap<>();
      for (RecordComponent component : form.getRecordComponents()) {
        names.put(component.getName(), names.size());
      }
      return Collections.unmodifiableMap(names);
    }
  };

  private final Reading reading;
  private final String path;
  private final JsonValue.Obj object;
  private final Map<String, Integer> names;

  /** The values of the properties by the places of their names; null for an absent one. */
  private final @Nullable JsonValue[] values;

  /** The number of values that have a place. All others are unknown properties. */
  private final int placed;

  private final BitSet asked = new BitSet();

  private JsonObjectReader(
      Reading reading, String path, JsonValue.Obj object, Class<? extends Record> form) {
    this.reading = reading;
    this.path = path;
    this.object = object;
    this.names = NAMES.get(form);
    this.values = new JsonValue[names.size()];
    int count = 0;
    for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
      @Nullable Integer index = names.get(member.getKey());
      if (index != null) {
        values[index] = member.getValue();
        count++;
      }
    }
    this.placed = count;
  }

  /**
   * Reads an object.
   *
   * @param form the record that writes the object
   * @param allowed a description of the object
   * @param content the reading of its properties; it may give null for none
   */
  static <T> @Nullable T read(
      Reading reading,
      String path,
      JsonValue value,
      Class<? extends Record> form,
      String allowed,
      Function<JsonObjectReader, ? extends @Nullable T> content) {
    JsonObjectReader reader =
        new JsonObjectReader(reading, path, object(path, value, allowed), form);
    reader.refuseUnknown();
    T read = content.apply(reader);
    reader.requireAllAsked();
    return read;
  }

  /** Reads an object as {@link #read} does, whose content is never null. */
  static <T> T readWhole(
      Reading reading,
      String path,
      JsonValue value,
      Class<? extends Record> form,
      String allowed,
      Function<JsonObjectReader, T> content) {
    @Nullable T read = read(reading, path, value, form, allowed, content);
    if (read == null) {
      throw new IllegalStateException("ita bug: nothing was read at " + path);
    }
    return read;
  }

  /**
   * Reads the object of a document, and checks its schema first. Under another schema no other
   * refusal would make sense.
   *
   * @param schema the id of the document's form
   * @param what a description of the document
   * @return the content; empty if it gave null, or the document was refused into the problems
   */
  static <T> Optional<T> readDocument(
      Reading reading,
      JsonValue document,
      Class<? extends Record> form,
      String schema,
      String what,
      Function<JsonObjectReader, ? extends @Nullable T> content) {
    @Nullable
    JsonObjectReader reader = reading.attempt(() -> {
      JsonObjectReader root =
          new JsonObjectReader(reading, "$", object("$", document, what + ": a JSON object"), form);
      String expected = '"' + schema + '"';
      String stated = root.requiredText("schema", expected);
      if (!stated.equals(schema)) {
        throw new Refusal(
            root.path("schema"), Found.text(stated), expected, RefusalReason.WRONG_SCHEMA, schema);
      }
      root.refuseUnknown();
      return root;
    });
    if (reader == null) {
      return Optional.empty();
    }
    T read = content.apply(reader);
    reader.requireAllAsked();
    return Optional.ofNullable(read);
  }

  /** Returns the members of an object whose names are no properties. */
  static JsonValue.Obj object(String path, JsonValue value, String allowed) {
    if (value instanceof JsonValue.Obj object) {
      return object;
    }
    throw Refusal.wrongType(path, value, allowed, "object");
  }

  /** Returns a function that reads texts. */
  static ValueReader<String> text(String allowed) {
    return (path, value) -> {
      if (value instanceof JsonValue.Str text) {
        return text.text();
      }
      throw Refusal.wrongType(path, value, allowed, "text");
    };
  }

  /** Returns a function that reads texts and converts them. */
  static <T> ValueReader<T> text(String allowed, ValueParser.Conversion<T> conversion) {
    return (path, value) -> {
      if (value instanceof JsonValue.Str text) {
        return conversion.value(path, text.text());
      }
      throw Refusal.wrongType(path, value, allowed, "text");
    };
  }

  /** Returns the path of the object. */
  String path() {
    return path;
  }

  /** Returns the path of a property. */
  String path(String name) {
    // No name of a record component needs brackets.
    return path + "." + name;
  }

  /** Tells whether an optional property is given, that is, neither absent nor null. */
  boolean has(String name) {
    return given(name) != null;
  }

  /** Returns the value of a required property. */
  <T> T required(String name, String allowed, ValueReader<T> value) {
    @Nullable JsonValue member = member(name);
    if (member == null) {
      throw Refusal.missing(path(name), allowed);
    }
    @Nullable T read = value.read(path(name), member);
    if (read == null) {
      throw new IllegalStateException("ita bug: nothing was read at " + path(name));
    }
    return read;
  }

  /** Returns the text of a required property. */
  String requiredText(String name, String allowed) {
    return required(name, allowed, text(allowed));
  }

  /** Returns the converted text of a required property. */
  <T> T requiredText(String name, String allowed, ValueParser.Conversion<T> conversion) {
    return required(name, allowed, text(allowed, conversion));
  }

  /**
   * Returns the value of an optional property. It is empty if the property is absent, null, or
   * refused into the problems.
   */
  <T> Optional<T> optional(String name, ValueReader<T> value) {
    @Nullable JsonValue member = given(name);
    if (member == null) {
      return Optional.empty();
    }
    String own = path(name);
    return Optional.ofNullable(reading.<T>attempt(() -> value.read(own, member)));
  }

  /**
   * Returns the value of an optional property whose refusal refuses this object. It is empty if the
   * property is absent or null.
   */
  <T> Optional<T> inseparable(String name, ValueReader<T> value) {
    @Nullable JsonValue member = given(name);
    return member == null ? Optional.empty() : Optional.ofNullable(value.read(path(name), member));
  }

  /** Returns the items of an optional array, without those that are refused into the problems. */
  <T> List<T> items(String name, String allowed, ValueReader<T> item) {
    List<T> read = new ArrayList<>();
    @Nullable JsonValue member = given(name);
    if (member instanceof JsonValue.Arr array) {
      for (int i = 0; i < array.items().size(); i++) {
        JsonValue value = array.items().get(i);
        String own = JsonPaths.item(path(name), i);
        @Nullable T one = reading.<T>attempt(() -> item.read(own, value));
        if (one != null) {
          read.add(one);
        }
      }
    } else if (member != null) {
      reading.add(Refusal.wrongType(path(name), member, allowed, "array"));
    }
    return read;
  }

  /** Returns the items of an optional array of texts. */
  List<String> texts(String name) {
    return items(name, "an array of texts", text("a text"));
  }

  /** Returns the value of a property, or null if it is absent. */
  @Nullable
  JsonValue member(String name) {
    @Nullable Integer index = names.get(name);
    if (index == null) {
      throw new IllegalStateException("ita bug: " + name + " is none of " + names.keySet());
    }
    asked.set(index);
    return values[index];
  }

  /** Returns the value of an optional property, or null if it is absent or null. */
  @Nullable
  JsonValue given(String name) {
    @Nullable JsonValue value = member(name);
    return JsonValue.isNull(value) ? null : value;
  }

  private void refuseUnknown() {
    if (placed == object.members().size() || reading.ignoringUnknown()) {
      return;
    }
    for (String name : object.members().keySet()) {
      if (!names.containsKey(name)) {
        String known = String.join(", ", names.keySet());
        String nearest = new NearestName(List.copyOf(names.keySet())).to(name);
        reading.add(new Refusal(
            JsonPaths.property(path, name),
            Found.text("unknown property ", name, ""),
            "one of " + known + NearestName.hint(nearest),
            RefusalReason.UNKNOWN_PROPERTY,
            known,
            nearest));
      }
    }
  }

  private void requireAllAsked() {
    if (asked.cardinality() < names.size()) {
      throw new IllegalStateException("ita bug: not all of " + names.keySet() + " are read");
    }
  }
}
