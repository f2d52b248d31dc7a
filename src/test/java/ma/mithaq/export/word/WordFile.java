package ma.mithaq.export.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import ma.mithaq.text.Unmarked;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A Word document that was written, read back: by the library, and as the parts of its file. */
record WordFile(XWPFDocument document, Map<String, byte[]> parts) {

    static WordFile of(byte[] written) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(written))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return new WordFile(new XWPFDocument(new ByteArrayInputStream(written)), parts);
    }

    Element xml(String part) throws SAXException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(parts.get(part)));
            return document.getDocumentElement();
        } catch (IOException | ParserConfigurationException e) {
            throw new AssertionError(part, e);
        }
    }

    /** The elements of a name in the body, and in the margins of the pages. */
    List<Element> written(String name) throws SAXException {
        List<Element> elements = new ArrayList<>();
        for (String part : parts.keySet()) {
            if (part.matches("word/(document|(header|footer)\\d*)\\.xml")) {
                elements.addAll(elements(xml(part), name));
            }
        }
        return elements;
    }

    /** The elements of a name within another, at any depth. */
    static List<Element> elements(Element within, String name) {
        NodeList nodes = within.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int index = 0; index < nodes.getLength(); index++) {
            elements.add((Element) nodes.item(index));
        }
        return elements;
    }

    /** Whether an element says something of itself: whether its own properties have an element of a name. */
    static boolean says(Element element, String properties, String name) {
        for (Element each : elements(element, properties)) {
            if (each.getParentNode() == element && !elements(each, name).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    static String words(Element element) {
        return String.join("", elements(element, "w:t").stream().map(Element::getTextContent).toList());
    }

    /** What the file says: the style of each paragraph and its words, and the words of each row of a table. */
    List<String> told() {
        List<String> read = new ArrayList<>();
        for (IBodyElement element : document.getBodyElements()) {
            switch (element) {
                case XWPFParagraph paragraph -> read.add(paragraph.getStyle() + ": " + words(paragraph));
                case XWPFTable table -> {
                    for (XWPFTableRow row : table.getRows()) {
                        read.add(String.join(" | ", row.getTableCells().stream().map(XWPFTableCell::getParagraphs)
                                .map(List::getFirst).map(WordFile::words).map(String::strip).toList()));
                    }
                }
                default -> throw new AssertionError(element.getElementType() + " has no place here");
            }
        }
        return read;
    }

    /** The words of a paragraph without the numbers of its references, with plain spaces. */
    private static String words(XWPFParagraph paragraph) {
        StringBuilder words = new StringBuilder();
        for (XWPFRun run : paragraph.getRuns()) {
            if (!run.getStyle().equals("Citation")) {
                run.getCTR().getTList().forEach(text -> words.append(text.getStringValue()));
            }
        }
        return plain(words.toString());
    }

    static String plain(String words) {
        return Unmarked.words(words).replace('\u00a0', ' ');
    }
}
