package io.github.ita4j.json;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** A runner of nested reads. It prefixes the path of a refusal with the path of the part. */
final class Below {

  private Below() {}

  static <T> T of(String path, Supplier<T> reading) {
    try {
      return reading.get();
    } catch (ItaJsonException e) {
      throw e.in("", path);
    }
  }

  static <F, T> List<T> each(String path, List<F> items, Function<F, T> reading) {
    List<T> read = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      F item = items.get(i);
      read.add(of(JsonPaths.item(path, i), () -> reading.apply(item)));
    }
    return read;
  }
}
