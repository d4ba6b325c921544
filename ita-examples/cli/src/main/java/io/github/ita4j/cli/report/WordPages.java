package io.github.ita4j.cli.report;

import io.github.ita4j.cli.text.Digits;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHdrFtrRef;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** The pages of a document in Word's format: A4, upright or on their side, with page numbers. */
final class WordPages {

  // In twentieths of a point: A4, and the margins of official letters, 3 cm to the left of upright
  // pages and 2 cm elsewhere.
  private static final int SHORT_SIDE = 11906;
  private static final int LONG_SIDE = 16838;
  private static final int BROAD_MARGIN = 1701;
  private static final int MARGIN = 1134;
  private static final int TOP = 1418;
  private static final int WIDE_TOP = 1247;
  private static final int WIDE_BOTTOM = 907;

  /** The style of the paragraph after a table. */
  static final String TABLE_END = "TableEnd";

  private final XWPFDocument document;
  private final Digits digits;
  private final List<CTSectPr> ended = new ArrayList<>();

  /** The number of leading sections without numbers: the cover and the memorandum. */
  private int front;

  /** The number of parts of the document before the current pages. */
  private int begunAt;

  private boolean wide;

  WordPages(XWPFDocument document, Digits digits) {
    this.document = document;
    this.digits = digits;
  }

  /** Begins pages of an orientation, unless the current ones have it. */
  void turn(boolean toWide) {
    if (toWide == wide) {
      return;
    }
    if (document.getBodyElements().size() == begunAt) {
      wide = toWide;
      return;
    }
    endSection();
    wide = toWide;
  }

  /** Ends the cover and the memorandum. The pages after them are numbered from one. */
  void endFront() {
    endSection();
    front = ended.size();
  }

  /** Writes the properties of the pages so far in the last paragraph on them. */
  private void endSection() {
    // One of its own could be alone on a page.
    XWPFParagraph last = lastParagraph();
    CTPPr properties =
        last.getCTP().isSetPPr() ? last.getCTP().getPPr() : last.getCTP().addNewPPr();
    ended.add(properties.addNewSectPr());
    describe(ended.get(ended.size() - 1));
    begunAt = document.getBodyElements().size();
  }

  /** Returns the last paragraph, as low as a line where it only ends a table. */
  private XWPFParagraph lastParagraph() {
    List<IBodyElement> elements = document.getBodyElements();
    boolean inTable = !(elements.get(elements.size() - 1) instanceof XWPFParagraph);
    XWPFParagraph last =
        inTable ? document.createParagraph() : (XWPFParagraph) elements.get(elements.size() - 1);
    if (inTable || TABLE_END.equals(last.getStyle())) {
      last.setStyle("PageEnd");
    }
    return last;
  }

  /** Returns the width of the text on the current pages. */
  int textWidth() {
    return wide ? LONG_SIDE - 2 * MARGIN : SHORT_SIDE - BROAD_MARGIN - MARGIN;
  }

  boolean isWide() {
    return wide;
  }

  /** Describes the last pages, and puts numbers at the top of all but the first of the report. */
  void end() {
    lastParagraph();
    CTSectPr last = document.getDocument().getBody().addNewSectPr();
    XWPFParagraph top = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
    top.setAlignment(ParagraphAlignment.CENTER);
    number(top);
    describe(last);
    CTHdrFtrRef header = last.getHeaderReferenceArray(0);
    List<CTSectPr> numbered = ended.subList(front, ended.size());
    numbered.forEach(section -> section.insertNewHeaderReference(0).set(header));
    CTSectPr first = numbered.isEmpty() ? last : numbered.get(0);
    first.addNewTitlePg();
    if (front > 0) {
      (first.isSetPgNumType() ? first.getPgNumType() : first.addNewPgNumType())
          .setStart(BigInteger.ONE);
    }
  }

  /** Adds the number of the page, in runs, since only these take the font of the document. */
  private void number(XWPFParagraph top) {
    top.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
    top.createRun().getCTR().addNewInstrText().setStringValue(" PAGE ");
    top.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
    top.createRun().setText(digits == Digits.THAI ? "๒" : "2");
    top.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
  }

  private void describe(CTSectPr section) {
    CTPageSz size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(wide ? LONG_SIDE : SHORT_SIDE));
    size.setH(BigInteger.valueOf(wide ? SHORT_SIDE : LONG_SIDE));
    if (wide) {
      size.setOrient(STPageOrientation.LANDSCAPE);
    }
    CTPageMar margin = section.addNewPgMar();
    margin.setLeft(BigInteger.valueOf(wide ? MARGIN : BROAD_MARGIN));
    margin.setRight(BigInteger.valueOf(MARGIN));
    margin.setTop(BigInteger.valueOf(wide ? WIDE_TOP : TOP));
    margin.setBottom(BigInteger.valueOf(wide ? WIDE_BOTTOM : MARGIN));
    margin.setHeader(BigInteger.valueOf(709));
    margin.setFooter(BigInteger.valueOf(567));
    margin.setGutter(BigInteger.ZERO);
    if (digits == Digits.THAI) {
      section.addNewPgNumType().setFmt(STNumberFormat.THAI_NUMBERS);
    }
  }
}
