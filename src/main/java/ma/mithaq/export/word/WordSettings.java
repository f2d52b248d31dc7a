package ma.mithaq.export.word;

import javax.xml.namespace.QName;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlCursor;

/** The settings of the document. It is for Word since 2013, which otherwise takes it for one that Word 2007 wrote. */
final class WordSettings {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String MODE = "15";

    private WordSettings() {
    }

    static void write(XWPFDocument word) {
        // The library has no class for these elements.
        try (XmlCursor cursor = word.getSettings().getCTSettings().newCursor()) {
            cursor.toEndToken();
            cursor.beginElement(new QName(WORD, "compat", "w"));
            cursor.beginElement(new QName(WORD, "compatSetting", "w"));
            cursor.insertAttributeWithValue(new QName(WORD, "name", "w"), "compatibilityMode");
            cursor.insertAttributeWithValue(new QName(WORD, "uri", "w"), "http://schemas.microsoft.com/office/word");
            cursor.insertAttributeWithValue(new QName(WORD, "val", "w"), MODE);
        }
    }
}
