package io.github.ita4j.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The types that users of the library can name, as {@link PublicApiTest} holds them. */
final class PublicTypes {

  static final String FILE = "public-types.txt";

  private PublicTypes() {}

  static List<String> names() throws IOException {
    try (InputStream in = PublicTypes.class.getResourceAsStream(FILE)) {
      return new String(Objects.requireNonNull(in, FILE).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .toList();
    }
  }

  static List<Class<?>> all() throws IOException, ClassNotFoundException {
    List<Class<?>> types = new ArrayList<>();
    for (String name : names()) {
      types.add(Class.forName(name));
    }
    return types;
  }
}
