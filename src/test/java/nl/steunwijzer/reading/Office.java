package nl.steunwijzer.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRunTrackChange;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** Makes office files with a bit of everything in them. */
final class Office {

  private static final String ODT = "application/vnd.oasis.opendocument.text";

  private Office() {}

  static RawFile docx() {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      document.getProperties().getCoreProperties().setTitle("Huisregels van de bond");
      document.createStyles().addStyle(style("Kop1", "heading 1"));
      document.getStyles().addStyle(style("Kop2", "heading 2"));
      styled(document, "Kop1", "Huisregels");
      paragraph(document, "Ieder lid betaalt contributie.");
      styled(document, "Kop2", "Wat het kost");
      BigInteger bullets = list(document, STNumberFormat.BULLET, "•");
      item(document, "Jeugd betaalt half.", bullets);
      item(document, "Ouderen betalen niets.", bullets);
      BigInteger steps = list(document, STNumberFormat.DECIMAL, "%1.");
      item(document, "Vul het formulier in.", steps);
      item(document, "Stuur het op.", steps);
      XWPFTable table = document.createTable(2, 2);
      table.getRow(0).getCell(0).setText("Jaar");
      table.getRow(0).getCell(1).setText("Bedrag");
      table.getRow(1).getCell(0).setText("2026");
      table.getRow(1).getCell(1).setText("€ 12");
      XWPFParagraph noted = paragraph(document, "Dat is besloten.");
      XWPFFootnote note = document.createFootnote();
      note.createParagraph().createRun().setText("Notulen van mei.");
      noted.addFootnoteReference(note);
      XWPFParagraph changed = paragraph(document, "Dit blijft staan.");
      CTRunTrackChange deleted = changed.getCTP().addNewDel();
      deleted.setId(BigInteger.ONE);
      deleted.setAuthor("iemand");
      deleted.addNewR().addNewDelText().setStringValue(" Dit is geschrapt.");
      document.write(bytes);
      return RawFile.of("regels.docx", bytes.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static XWPFStyle style(String id, String name) {
    CTStyle style = CTStyle.Factory.newInstance();
    style.setStyleId(id);
    style.addNewName().setVal(name);
    style.setType(STStyleType.PARAGRAPH);
    return new XWPFStyle(style);
  }

  private static void styled(XWPFDocument document, String style, String text) {
    paragraph(document, text).setStyle(style);
  }

  private static XWPFParagraph paragraph(XWPFDocument document, String text) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.createRun().setText(text);
    return paragraph;
  }

  private static void item(XWPFDocument document, String text, BigInteger list) {
    XWPFParagraph item = paragraph(document, text);
    item.setNumID(list);
    item.setNumILvl(BigInteger.ZERO);
  }

  private static BigInteger list(XWPFDocument document, STNumberFormat.Enum format, String text) {
    CTAbstractNum kind = CTAbstractNum.Factory.newInstance();
    kind.setAbstractNumId(BigInteger.valueOf(format.intValue()));
    CTLvl level = kind.addNewLvl();
    level.setIlvl(BigInteger.ZERO);
    level.addNewStart().setVal(BigInteger.ONE);
    level.addNewNumFmt().setVal(format);
    level.addNewLvlText().setVal(text);
    BigInteger id =
        document
            .createNumbering()
            .addAbstractNum(new org.apache.poi.xwpf.usermodel.XWPFAbstractNum(kind));
    return document.getNumbering().addNum(id);
  }

  static RawFile odt() {
    return odt(
        """
        <text:tracked-changes><text:changed-region xml:id="c1"><text:deletion>
        <office:change-info><dc:creator>iemand</dc:creator></office:change-info>
        <text:p>Dit is geschrapt.</text:p></text:deletion></text:changed-region></text:tracked-changes>
        <text:h text:outline-level="1">Huisregels</text:h>
        <text:p>Ieder lid betaalt<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation>
        <text:note-body><text:p>Notulen van mei.</text:p></text:note-body></text:note> contributie.<text:change text:change-id="c1"/></text:p>
        <text:h text:outline-level="2">Wat het kost</text:h>
        <text:list><text:list-item><text:p>Jeugd betaalt half.</text:p></text:list-item>
        <text:list-item><text:p>Ouderen betalen niets.</text:p></text:list-item></text:list>
        <table:table><table:table-header-rows><table:table-row><table:table-cell><text:p>Jaar</text:p></table:table-cell>
        <table:table-cell><text:p>Bedrag</text:p></table:table-cell></table:table-row></table:table-header-rows>
        <table:table-row><table:table-cell><text:p>2026</text:p></table:table-cell>
        <table:table-cell><text:p>€ 12</text:p></table:table-cell></table:table-row></table:table>
        """);
  }

  static RawFile odt(String body) {
    String content =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
         xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
         xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
         xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.2">
        <office:body><office:text>%s</office:text></office:body></office:document-content>
        """
            .formatted(body);
    return RawFile.of(
        "regels.odt",
        zip("mimetype", ODT, "content.xml", content, "META-INF/manifest.xml", manifest()));
  }

  private static String manifest() {
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2">
    <manifest:file-entry manifest:full-path="/" manifest:media-type="%s"/>
    <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>
    """
        .formatted(ODT);
  }

  /** A packed file of names and contents, in turn; the first stands in it unpacked. */
  static byte[] zip(String... parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < parts.length; i += 2) {
        byte[] content = parts[i + 1].getBytes(StandardCharsets.UTF_8);
        ZipEntry entry = new ZipEntry(parts[i]);
        if (i == 0) {
          store(entry, content);
        }
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void store(ZipEntry entry, byte[] content) {
    CRC32 crc = new CRC32();
    crc.update(content);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(content.length);
    entry.setCrc(crc.getValue());
  }
}
