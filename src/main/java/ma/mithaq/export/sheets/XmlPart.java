package ma.mithaq.export.sheets;

import java.io.IOException;
import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes one part of a workbook, element by element. */
final class XmlPart {

    private final XMLStreamWriter xml;

    /** @param to stays open */
    XmlPart(Writer to) throws IOException {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(to);
            xml.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException e) {
            throw unwritten(e);
        }
    }

    /** Begins the outermost element. */
    void root(String namespace, String name) throws IOException {
        open(name);
        attributes("xmlns", namespace);
    }

    /** Begins an element. Names and values of attributes alternate. */
    void open(String name, String... attributes) throws IOException {
        try {
            xml.writeStartElement(name);
        } catch (XMLStreamException e) {
            throw unwritten(e);
        }
        attributes(attributes);
    }

    /** Adds attributes to the element begun last, before anything is in it. */
    void attributes(String... attributes) throws IOException {
        try {
            for (int i = 0; i < attributes.length; i += 2) {
                xml.writeAttribute(attributes[i], attributes[i + 1]);
            }
        } catch (XMLStreamException e) {
            throw unwritten(e);
        }
    }

    /** Writes an element with nothing in it. */
    void empty(String name, String... attributes) throws IOException {
        try {
            xml.writeEmptyElement(name);
        } catch (XMLStreamException e) {
            throw unwritten(e);
        }
        attributes(attributes);
    }

    /** Writes an element that has words in it. */
    void words(String name, String words, String... attributes) throws IOException {
        open(name, attributes);
        try {
            xml.writeCharacters(words);
        } catch (XMLStreamException e) {
            throw unwritten(e);
        }
        close();
    }

    /** Ends the element begun last. */
    void close() throws IOException {
        try {
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw unwritten(e);
        }
    }

    /** Ends the part. */
    void end() throws IOException {
        try {
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw unwritten(e);
        }
    }

    private static IOException unwritten(XMLStreamException e) {
        return e.getNestedException() instanceof IOException why ? why : new IOException(e);
    }
}
