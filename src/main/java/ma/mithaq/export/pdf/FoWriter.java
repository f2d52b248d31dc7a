package ma.mithaq.export.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/** Writes formatting objects (XSL 1.1) one after another, directly to the layout engine. */
final class FoWriter {

    private static final String FO = "http://www.w3.org/1999/XSL/Format";
    private static final String FOX = "http://xmlgraphics.apache.org/fop/extensions";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    private final ContentHandler out;
    private final Deque<String> open = new ArrayDeque<>();

    FoWriter(ContentHandler out) {
        this.out = out;
    }

    void startDocument() throws SAXException {
        out.startDocument();
        out.startPrefixMapping("fo", FO);
        out.startPrefixMapping("fox", FOX);
    }

    void endDocument() throws SAXException {
        out.endPrefixMapping("fox");
        out.endPrefixMapping("fo");
        out.endDocument();
    }

    /** @param namesAndValues of attributes, alternately */
    FoWriter start(String name, String... namesAndValues) throws SAXException {
        AttributesImpl attributes = new AttributesImpl();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            String attribute = namesAndValues[i];
            String local = attribute.substring(attribute.indexOf(':') + 1);
            String namespace = attribute.startsWith("xml:") ? XML : attribute.startsWith("fox:") ? FOX : "";
            attributes.addAttribute(namespace, local, attribute, "CDATA", namesAndValues[i + 1]);
        }
        out.startElement(FO, name, "fo:" + name, attributes);
        open.push(name);
        return this;
    }

    FoWriter text(String words) throws SAXException {
        char[] letters = words.toCharArray();
        out.characters(letters, 0, letters.length);
        return this;
    }

    /** Ends the object started last. */
    FoWriter end() throws SAXException {
        String name = open.pop();
        out.endElement(FO, name, "fo:" + name);
        return this;
    }

    /** An empty object. */
    FoWriter empty(String name, String... namesAndValues) throws SAXException {
        return start(name, namesAndValues).end();
    }
}
