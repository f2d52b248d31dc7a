package ma.mithaq.export.deck;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import ma.mithaq.briefing.Preparation;
import ma.mithaq.export.task.ExportOptions;
import ma.mithaq.export.task.Progress;
import ma.mithaq.model.Language;
import ma.mithaq.model.Problem;
import ma.mithaq.store.DossierStore;
import ma.mithaq.text.Unmarked;
import org.apache.poi.sl.usermodel.PlaceableShape;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableRow;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A deck that was written, read back: by the library as slides, and as the parts of its file. */
record DeckFile(byte[] bytes, XMLSlideShow show, Map<String, byte[]> parts) {

    static DeckFile written(DossierStore store, Language language, Preparation preparation)
            throws IOException, Problem {
        return written(store, new ExportOptions(language, preparation));
    }

    static DeckFile written(DossierStore store, ExportOptions options) throws IOException, Problem {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DeckExport.write(store, options, out, Progress.NONE);
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return new DeckFile(out.toByteArray(), new XMLSlideShow(new ByteArrayInputStream(out.toByteArray())), parts);
    }

    /** The titles of the slides without the number of a part, each once where its slide continues. */
    List<String> titles() {
        List<String> titles = new ArrayList<>();
        for (XSLFSlide slide : show.getSlides()) {
            String title = title(slide).replaceFirst(" {2}\\d+/\\d+$", "");
            if (titles.isEmpty() || !titles.getLast().equals(title)) {
                titles.add(title);
            }
        }
        return titles;
    }

    /** A slide's title, which on the first one is a centred one. */
    static String title(XSLFSlide slide) {
        return Stream.of(slide.getPlaceholders()).filter(place -> place.getTextType() == Placeholder.TITLE
                || place.getTextType() == Placeholder.CENTERED_TITLE).map(place -> plain(place.getText()))
                .findFirst().orElseThrow();
    }

    /** The words that belong together: those of each shape, and of each row of a table. */
    List<String> together() {
        List<String> texts = new ArrayList<>();
        shapes().forEach(shape -> {
            if (shape instanceof XSLFTextShape text) {
                texts.add(plain(text.getText()));
            }
        });
        rows().forEach(row -> texts.add(String.join("\n", row)));
        return texts;
    }

    /** The rows of all tables without their heads: the words of the cells as they are in the file. */
    List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        shapes().filter(XSLFTable.class::isInstance).map(XSLFTable.class::cast).forEach(table -> {
            for (XSLFTableRow row : table.getRows().subList(1, table.getNumberOfRows())) {
                rows.add(row.getCells().stream().map(cell -> plain(cell.getText())).toList());
            }
        });
        return rows;
    }

    /** The shapes that reach beyond their slide. */
    List<String> outside() {
        List<String> outside = new ArrayList<>();
        // A place is kept in whole parts of a point; their rounding is no overhang.
        Rectangle2D slide = new Rectangle2D.Double(-0.01, -0.01, show.getPageSize().getWidth() + 0.02,
                show.getPageSize().getHeight() + 0.02);
        for (XSLFSlide each : show.getSlides()) {
            shapes(each.getShapes()).forEach(shape -> {
                Rectangle2D place = ((PlaceableShape<?, ?>) shape).getAnchor();
                if (!slide.contains(place.getX(), place.getY()) || !slide.contains(place.getMaxX(), place.getMaxY())) {
                    outside.add(each.getSlideNumber() + ": " + shape.getShapeName() + " " + place);
                }
            });
        }
        return outside;
    }

    /** The paragraphs of slides and of their notes that have words. */
    List<Element> paragraphs() throws SAXException {
        List<Element> paragraphs = new ArrayList<>();
        for (String part : parts.keySet()) {
            if (part.matches("ppt/(slides|notesSlides)/[^/]*\\.xml")) {
                paragraphs.addAll(children(xml(part).getDocumentElement(), "a:p").stream()
                        .filter(paragraph -> !words(paragraph).isBlank()).toList());
            }
        }
        return paragraphs;
    }

    Document xml(String part) throws SAXException {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder()
                    .parse(new ByteArrayInputStream(parts.get(part)));
        } catch (IOException | ParserConfigurationException e) {
            throw new AssertionError(part, e);
        }
    }

    /** The elements of a name within another, at any depth. */
    static List<Element> children(Element within, String name) {
        NodeList nodes = within.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int index = 0; index < nodes.getLength(); index++) {
            elements.add((Element) nodes.item(index));
        }
        return elements;
    }

    static String words(Element paragraph) {
        return String.join("", children(paragraph, "a:t").stream().map(Element::getTextContent).toList());
    }

    /** Words with plain spaces and without marks: where a line breaks and how it turns is no part of what is said. */
    static String plain(String words) {
        return Unmarked.words(words).replace('\u00a0', ' ');
    }

    private Stream<XSLFShape> shapes() {
        return show.getSlides().stream().flatMap(slide -> shapes(slide.getShapes()));
    }

    private static Stream<XSLFShape> shapes(List<XSLFShape> shapes) {
        return shapes.stream().flatMap(shape -> shape instanceof XSLFGroupShape group
                ? Stream.concat(Stream.of(shape), shapes(group.getShapes())) : Stream.of(shape));
    }
}
