package io.github.ita4j.table;

import io.github.ita4j.model.FrameworkId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The index of bundled tables: a folder of resources for each framework. */
public final class BundledIndex {

  /** The file that lists the tables of this library, beside the class that reads them. */
  public static final String FILE = "bundled.tsv";

  private BundledIndex() {}

  /** Reads an index beside a class. Returns the folders, in the order of the file. */
  public static Map<FrameworkId, String> read(Class<?> anchor, String file) {
    Map<FrameworkId, String> folders = new LinkedHashMap<>();
    TsvTable table = TsvTable.read(file, TableFiles.resource(anchor, file), "framework", "folder");
    for (TsvTable.Row row : table.rows()) {
      folders.put(row.value("framework", FrameworkId::parse), row.text("folder"));
    }
    return Collections.unmodifiableMap(folders);
  }
}
