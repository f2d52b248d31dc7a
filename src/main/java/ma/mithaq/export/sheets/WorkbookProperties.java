package ma.mithaq.export.sheets;

import java.io.IOException;
import ma.mithaq.export.words.DossierWords;
import ma.mithaq.store.DossierInfo;

/**
 * What a workbook says of itself.
 *
 * @param keywords how the dossier is to be handled; empty where it does not say so
 * @param day the day of the dossier's edition, as {@code yyyy-MM-dd}: the same edition gives the same file
 */
record WorkbookProperties(String title, String description, String keywords, String day) {

    private static final String PROGRAM = "Mithaq";

    static WorkbookProperties of(DossierInfo info, DossierWords words) {
        return new WorkbookProperties(words.of(info.title()), words.standing(), words.handling().orElse(""),
                info.edition());
    }

    void writeCore(XmlPart xml) throws IOException {
        xml.open("cp:coreProperties",
                "xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
                "xmlns:dc", "http://purl.org/dc/elements/1.1/", "xmlns:dcterms", "http://purl.org/dc/terms/",
                "xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance");
        xml.words("dc:title", title);
        xml.words("dc:description", description);
        xml.words("dc:creator", PROGRAM);
        if (!keywords.isEmpty()) {
            xml.words("cp:keywords", keywords);
        }
        xml.words("cp:lastModifiedBy", PROGRAM);
        xml.words("dcterms:created", day + "T00:00:00Z", "xsi:type", "dcterms:W3CDTF");
        xml.words("dcterms:modified", day + "T00:00:00Z", "xsi:type", "dcterms:W3CDTF");
        xml.close();
    }

    void writeExtended(XmlPart xml) throws IOException {
        xml.root("http://schemas.openxmlformats.org/officeDocument/2006/extended-properties", "Properties");
        xml.words("Application", PROGRAM);
        xml.close();
    }
}
