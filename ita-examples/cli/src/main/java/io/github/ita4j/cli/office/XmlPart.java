package io.github.ita4j.cli.office;

import io.github.ita4j.cli.text.Message;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * A part of a workbook, read element by element. Names are compared without their namespace, which
 * differs between the two variants of the format. No entity is expanded, and no other file is read.
 */
final class XmlPart {

  private static final int DEEPEST = 60;

  /** The longest text of a cell. Spreadsheets allow 32,767 characters. */
  private static final int LONGEST = 100_000;

  private static final XMLInputFactory FACTORY = factory();

  private final XMLStreamReader reader;
  private int depth;

  XmlPart(InputStream in) {
    try {
      reader = FACTORY.createXMLStreamReader(in);
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
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
        if (depth > DEEPEST) {
          throw new SpreadsheetException(Message.WORKBOOK_BROKEN);
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      } else if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
        throw new SpreadsheetException(Message.WORKBOOK_BROKEN);
      }
      return true;
    } catch (XMLStreamException e) {
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
      if (text.length() + reader.getTextLength() > LONGEST) {
        throw new SpreadsheetException(Message.WORKBOOK_LONG_TEXT, LONGEST);
      }
      text.append(reader.getText());
    }
  }
}
