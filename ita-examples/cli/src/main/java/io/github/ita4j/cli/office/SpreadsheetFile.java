package io.github.ita4j.cli.office;

import io.github.ita4j.cli.text.Message;
import io.github.ita4j.model.VisibleText;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A workbook ({@code .xlsx}) of a stranger. Only texts, numbers and results of formulas are read:
 * nothing is computed, no macro run, and no other file opened.
 */
public final class SpreadsheetFile {

  private static final long SMALL_PART = 4L * 1024 * 1024;
  private static final int MOST_SHEETS = 200;

  /** The longest name of a sheet. Excel allows 31 characters. */
  private static final int LONGEST_NAME = 255;

  private static final int MOST_STYLES = 100_000;
  private static final int MIB = 1024 * 1024;

  private final SpreadsheetLimits limits;
  private final PackedParts parts;

  /** The parts of the sheets, by the names of the sheets. */
  private final Map<String, String> sheets = new LinkedHashMap<>();

  /** The names of the sheets that a spreadsheet program does not show. */
  private final Set<String> hidden = new HashSet<>();

  private final NumberFormats formats = new NumberFormats();
  private final List<String> texts = new ArrayList<>();
  private final ReadCells readCells;
  private boolean since1904;

  private SpreadsheetFile(byte[] file, SpreadsheetLimits limits) {
    this.limits = limits;
    this.parts = new PackedParts(file, limits);
    this.readCells = new ReadCells(limits);
    String workbook = workbookPart();
    Map<String, Relation> relations = relations(workbook);
    readWorkbook(workbook, relations);
    only(relations, "styles").ifPresent(this::readStyles);
    only(relations, "sharedStrings").ifPresent(this::readTexts);
  }

  /** Returns the part of a kind of which a workbook has one at most. */
  private static Optional<String> only(Map<String, Relation> relations, String type) {
    List<String> parts = relations.values().stream()
        .filter(relation -> relation.type.equals(type))
        .map(Relation::target)
        .toList();
    if (parts.size() > 1) {
      throw broken();
    }
    return parts.stream().findFirst();
  }

  private record Relation(String type, String target) {}

  /**
   * Opens a workbook.
   *
   * @throws SpreadsheetException if it is none, is broken, or exceeds a limit
   */
  public static SpreadsheetFile of(byte[] file, SpreadsheetLimits limits) {
    if (file.length > limits.bytes()) {
      throw new SpreadsheetException(Message.WORKBOOK_TOO_LARGE, limits.bytes() / MIB);
    }
    return new SpreadsheetFile(file, limits);
  }

  /** Returns the names of the sheets with cells, in order. */
  public List<String> sheets() {
    return List.copyOf(sheets.keySet());
  }

  /** Reads the rows of a sheet that hold something. */
  public SheetReader sheet(String name) {
    InputStream in =
        parts.open(String.valueOf(sheets.get(name))).orElseThrow(SpreadsheetFile::broken);
    return new SheetReader(
        new XmlPart(in), limits, formats, texts, since1904, readCells, hidden.contains(name));
  }

  private String workbookPart() {
    if (parts.has("mimetype")) {
      throw new SpreadsheetException(Message.WORKBOOK_OTHER_KIND, "OpenDocument");
    }
    String main = relations("").values().stream()
        .filter(relation -> relation.type.equals("officeDocument"))
        .map(Relation::target)
        .findFirst()
        .orElseThrow(() -> new SpreadsheetException(Message.WORKBOOK_OTHER_KIND, "zip"));
    if (main.startsWith("word/")) {
      throw new SpreadsheetException(Message.WORKBOOK_OTHER_KIND, "Word");
    }
    if (!main.endsWith(".xml") || main.startsWith("ppt/")) {
      throw new SpreadsheetException(
          Message.WORKBOOK_OTHER_KIND,
          VisibleText.shortened(main.substring(main.lastIndexOf('/') + 1), 60));
    }
    return main;
  }

  /** Returns the parts that a part refers to, by the ids that it uses for them. */
  private Map<String, Relation> relations(String part) {
    int slash = part.lastIndexOf('/') + 1;
    String folder = part.substring(0, slash);
    Map<String, Relation> relations = new LinkedHashMap<>();
    Optional<InputStream> in =
        parts.open(folder + "_rels/" + part.substring(slash) + ".rels", SMALL_PART);
    if (in.isEmpty()) {
      return relations;
    }
    XmlPart xml = new XmlPart(in.get());
    while (xml.next()) {
      if (xml.isStart("Relationship")
          && !xml.attribute("TargetMode", "").equalsIgnoreCase("External")) {
        String type = xml.attribute("Type", "");
        String target = xml.attribute("Target", "");
        relations.put(
            xml.attribute("Id", ""),
            new Relation(
                type.substring(type.lastIndexOf('/') + 1),
                target.startsWith("/") ? target.substring(1) : folder + target));
        if (relations.size() > 10 * MOST_SHEETS) {
          throw broken();
        }
      }
    }
    return relations;
  }

  private void readWorkbook(String part, Map<String, Relation> relations) {
    XmlPart xml = new XmlPart(parts.open(part, SMALL_PART).orElseThrow(SpreadsheetFile::broken));
    while (xml.next()) {
      if (xml.isStart("workbookPr")) {
        since1904 = xml.flag("date1904");
      } else if (xml.isStart("sheet")) {
        @Nullable Relation relation = relations.get(xml.attribute("id", ""));
        // A sheet that is a chart or a macro has no cells.
        if (relation != null && relation.type.equals("worksheet")) {
          String name = xml.attribute("name", "");
          if (!parts.has(relation.target)
              || name.length() > LONGEST_NAME
              || sheets.containsValue(relation.target)
              || sheets.put(name, relation.target) != null
              || sheets.size() > MOST_SHEETS) {
            throw broken();
          }
          if (!xml.attribute("state", "visible").equals("visible")) {
            hidden.add(name);
          }
        }
      }
    }
  }

  private void readStyles(String part) {
    Optional<InputStream> in = parts.open(part, SMALL_PART);
    if (in.isEmpty()) {
      return;
    }
    XmlPart xml = new XmlPart(in.get());
    boolean ofCells = false;
    int styles = 0;
    while (xml.next()) {
      if (xml.isStart("numFmt")) {
        formats.addCode(xml.number("numFmtId", -1), xml.attribute("formatCode", ""));
      } else if (xml.isStart("cellXfs")) {
        ofCells = true;
      } else if (xml.isEnd("cellXfs")) {
        ofCells = false;
      } else if (ofCells && xml.isStart("xf")) {
        formats.addStyle(xml.number("numFmtId", 0));
        styles++;
        if (styles > MOST_STYLES) {
          throw broken();
        }
      }
    }
  }

  private void readTexts(String part) {
    Optional<InputStream> in = parts.open(part, limits.sharedBytes());
    if (in.isEmpty()) {
      return;
    }
    XmlPart xml = new XmlPart(in.get());
    while (xml.next()) {
      if (xml.isStart("si")) {
        texts.add(CellText.read(xml, "si"));
        if (texts.size() > limits.cells()) {
          throw new SpreadsheetException(Message.WORKBOOK_MANY_CELLS, limits.cells());
        }
      }
    }
  }

  static SpreadsheetException broken() {
    return new SpreadsheetException(Message.WORKBOOK_BROKEN);
  }
}
