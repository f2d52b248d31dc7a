package ma.mithaq.export.deck;

import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.drawingml.x2006.main.CTOfficeArtExtensionList;

/** The mark that makes screen readers pass over a decorative shape. */
final class Decorative {

    private static final String MARK = """
            <xml-fragment xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:ext \
            uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative \
            xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext>\
            </xml-fragment>""";

    private Decorative() {
    }

    static void mark(CTNonVisualDrawingProps properties) {
        try {
            properties.setDescr("");
            properties.setExtLst(CTOfficeArtExtensionList.Factory.parse(MARK));
        } catch (XmlException e) {
            throw new IllegalStateException(e);
        }
    }
}
