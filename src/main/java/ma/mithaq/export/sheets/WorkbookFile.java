package ma.mithaq.export.sheets;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipOutputStream;
import ma.mithaq.export.packaging.ReproduciblePackage;

/**
 * The file of a workbook, part by part: each sheet is written as it comes, and leaves memory. Words stand in their
 * cells and not, as is usual, in a table of all strings, which would have to be kept until the end.
 */
final class WorkbookFile {

    /** The namespaces and types of ISO 29500. */
    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String CORE = "application/vnd.openxmlformats-package.core-properties+xml";
    private static final String EXTENDED = "application/vnd.openxmlformats-officedocument.extended-properties+xml";
    private static final String SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final ZipOutputStream zip;
    private final boolean rightToLeft;
    private final String mark;
    private final List<Table> heads = new ArrayList<>();
    private final List<String> ranges = new ArrayList<>();

    /**
     * @param out  stays open
     * @param mark how the dossier is to be handled, which stands at the head of printed pages; empty for none
     */
    WorkbookFile(OutputStream out, boolean rightToLeft, String mark) {
        this.zip = new ZipOutputStream(out);
        this.rightToLeft = rightToLeft;
        this.mark = mark;
    }

    /** Writes a sheet. */
    void add(Table table) throws IOException {
        heads.add(new Table(table.name(), table.columns(), List.of()));
        part("xl/worksheets/sheet" + heads.size() + ".xml",
                xml -> ranges.add(new TableSheet(xml, table, rightToLeft, mark).write(heads.size() == 1)));
    }

    /** Writes all that is not on a sheet, and ends the file. */
    void finish(WorkbookProperties properties) throws IOException {
        part("xl/workbook.xml", this::writeWorkbook);
        part("xl/_rels/workbook.xml.rels", xml -> {
            List<String> targets = new ArrayList<>();
            for (int sheet = 1; sheet <= heads.size(); sheet++) {
                targets.addAll(List.of(OFFICE + "relationships/worksheet", "worksheets/sheet" + sheet + ".xml"));
            }
            targets.addAll(List.of(OFFICE + "relationships/styles", "styles.xml"));
            writeRelationships(xml, targets);
        });
        part("xl/styles.xml", xml -> CellStyle.write(xml, rightToLeft));
        part("docProps/core.xml", properties::writeCore);
        part("docProps/app.xml", properties::writeExtended);
        part("_rels/.rels", xml -> writeRelationships(xml, List.of(
                OFFICE + "relationships/officeDocument", "xl/workbook.xml",
                PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml",
                OFFICE + "relationships/extended-properties", "docProps/app.xml")));
        part("[Content_Types].xml", this::writeTypes);
        zip.finish();
    }

    private void writeWorkbook(XmlPart xml) throws IOException {
        xml.root(MAIN, "workbook");
        xml.attributes("xmlns:r", OFFICE + "relationships");
        xml.open("bookViews");
        xml.empty("workbookView", "activeTab", "0");
        xml.close();
        xml.open("sheets");
        for (int sheet = 1; sheet <= heads.size(); sheet++) {
            xml.empty("sheet", "name", heads.get(sheet - 1).name(), "sheetId", Integer.toString(sheet),
                    "r:id", "rId" + sheet);
        }
        xml.close();
        xml.open("definedNames");
        for (int sheet = 0; sheet < heads.size(); sheet++) {
            String name = "'" + heads.get(sheet).name().replace("'", "''") + "'!";
            // Programs know filters by this name, too.
            xml.words("definedName", name + ranges.get(sheet), "name", "_xlnm._FilterDatabase",
                    "localSheetId", Integer.toString(sheet), "hidden", "1");
            xml.words("definedName", name + "$1:$1", "name", "_xlnm.Print_Titles",
                    "localSheetId", Integer.toString(sheet));
        }
        xml.close();
        xml.close();
    }

    private void writeTypes(XmlPart xml) throws IOException {
        xml.root(PACKAGE + "content-types", "Types");
        xml.empty("Default", "Extension", "rels", "ContentType",
                "application/vnd.openxmlformats-package.relationships+xml");
        writeType(xml, "/xl/workbook.xml", SPREADSHEET + "sheet.main+xml");
        for (int sheet = 1; sheet <= heads.size(); sheet++) {
            writeType(xml, "/xl/worksheets/sheet" + sheet + ".xml", SPREADSHEET + "worksheet+xml");
        }
        writeType(xml, "/xl/styles.xml", SPREADSHEET + "styles+xml");
        writeType(xml, "/docProps/core.xml", CORE);
        writeType(xml, "/docProps/app.xml", EXTENDED);
        xml.close();
    }

    private static void writeType(XmlPart xml, String part, String type) throws IOException {
        xml.empty("Override", "PartName", part, "ContentType", type);
    }

    /** @param targets what each is of, and where it leads, alternately */
    private static void writeRelationships(XmlPart xml, List<String> targets) throws IOException {
        xml.root(PACKAGE + "relationships", "Relationships");
        for (int i = 0; i < targets.size(); i += 2) {
            xml.empty("Relationship", "Id", "rId" + (i / 2 + 1), "Type", targets.get(i), "Target", targets.get(i + 1));
        }
        xml.close();
    }

    private void part(String name, Content content) throws IOException {
        zip.putNextEntry(ReproduciblePackage.part(name));
        Writer writer = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
        XmlPart xml = new XmlPart(writer);
        content.write(xml);
        xml.end();
        writer.flush();
        zip.closeEntry();
    }

    /** Writes what is in a part. */
    private interface Content {
        void write(XmlPart xml) throws IOException;
    }
}
