package io.github.ita4j.cli.office;

import io.github.ita4j.cli.text.Message;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.io.input.ProxyInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A part of a workbook, read element by element. Names are compared without their namespace, which
 * differs between the two variants of the format. No entity is expanded, and no other file is read.
 */
final class XmlPart {

  private static final int DEEPEST = 60;

  /** The most bytes of one tag or comment, which the parser holds as a whole. */
  private static final int MOST_BYTES = 1024 * 1024;

  /** The most names, each of which the parser keeps for as long as it lives. */
  private static final int MOST_NAMES = 2_000;

  private static final int MOST_NAMESPACES = 200;

  private static final XMLInputFactory FACTORY = factory();

  private final XMLStreamReader reader;
  private final Set<String> names = new HashSet<>();
  private int depth;

  /** The namespaces in scope, all of which the parser goes through for each name. */
  private int namespaces;

  /** The bytes that the parser took since the last event. */
  private int taken;

  XmlPart(InputStream in) {
    try {
      reader = FACTORY.createXMLStreamReader(new Counted(in));
    } catch (XMLStreamException e) {
      throw new SpreadsheetException(Message.WORKBOOK_BROKEN);
    }
  }

  private static XMLInputFactory factory() {
    // That of the class path could be another one, with other settings.
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
    return factory;
  }

  /** Moves on, and returns false at the end of the part. */
  boolean next() {
    try {
      if (!reader.hasNext()) {
        return false;
      }
      int event = reader.next();
      taken = 0;
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
        namespaces += reader.getNamespaceCount();
        if (depth > DEEPEST || namespaces > MOST_NAMESPACES) {
          throw new SpreadsheetException(Message.WORKBOOK_BROKEN);
        }
        noteNames();
      } else if (event == XMLStreamConstants.PROCESSING_INSTRUCTION) {
        note("", reader.getPITarget());
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
        namespaces -= reader.getNamespaceCount();
      } else if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
        throw new SpreadsheetException(Message.WORKBOOK_BROKEN);
      }
      return true;
    } catch (XMLStreamException e) {
      throw new SpreadsheetException(Message.WORKBOOK_BROKEN);
    }
  }

  private void noteNames() {
    note(reader.getPrefix(), reader.getLocalName());
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      note(reader.getAttributePrefix(i), reader.getAttributeLocalName(i));
    }
    for (int i = 0; i < reader.getNamespaceCount(); i++) {
      note(reader.getNamespacePrefix(i), reader.getNamespaceURI(i));
    }
  }

  private void note(@Nullable String prefix, @Nullable String name) {
    boolean plain = prefix == null || prefix.isEmpty();
    names.add(plain ? String.valueOf(name) : prefix + ':' + name);
    if (names.size() > MOST_NAMES) {
      throw new SpreadsheetException(Message.WORKBOOK_BROKEN);
    }
  }

  boolean isStart(String name) {
    return reader.isStartElement() && reader.getLocalName().equals(name);
  }

  boolean isEnd(String name) {
    return reader.isEndElement() && reader.getLocalName().equals(name);
  }

  /** Returns an attribute of the element, or null. */
  @Nullable
  String attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return null;
  }

  String attribute(String name, String otherwise) {
    @Nullable String value = attribute(name);
    return value == null ? otherwise : value;
  }

  /** Tells whether an attribute of the element is set. */
  boolean flag(String name) {
    String value = attribute(name, "0");
    return value.equals("1") || value.equals("true");
  }

  /** Returns a whole number of an attribute, or another one if there is none. */
  int number(String name, int otherwise) {
    @Nullable String value = attribute(name);
    if (value == null) {
      return otherwise;
    }
    try {
      return Integer.parseInt(value);
    } catch (NumberFormatException e) {
      throw new SpreadsheetException(Message.WORKBOOK_BROKEN);
    }
  }

  /** Adds the characters at this place, if there are any, to a text of a cell. */
  void addText(StringBuilder text) {
    if (reader.isCharacters()) {
      if (text.length() + reader.getTextLength() > CellText.LONGEST) {
        throw new SpreadsheetException(Message.WORKBOOK_LONG_TEXT, CellText.LONGEST);
      }
      text.append(reader.getText());
    }
  }

  /** The bytes of the part. The parser must not take too many of them for one event. */
  private final class Counted extends ProxyInputStream {

    Counted(InputStream in) {
      super(in);
    }

    @Override
    protected void afterRead(int count) {
      taken += Math.max(0, count);
      if (taken > MOST_BYTES) {
        throw new SpreadsheetException(Message.WORKBOOK_BROKEN);
      }
    }
  }
}
