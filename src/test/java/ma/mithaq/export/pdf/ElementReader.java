package ma.mithaq.export.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** Reads the elements of a PDF in the order of its structure, as a screen reader does, with the text that is theirs. */
final class ElementReader {

    /** What holds other elements, and no text. */
    private static final Set<String> CONTAINERS = Set.of("Document", "L", "LI", "Table", "THead", "TBody", "TR");

    private final PDDocument pdf;
    private final Map<PDPage, Map<Integer, String>> texts = new HashMap<>();
    private final List<Element> elements = new ArrayList<>();

    ElementReader(PDDocument pdf) {
        this.pdf = pdf;
    }

    /** The elements that have text, with that of the links and spans in them. */
    List<Element> read() throws IOException {
        for (PDPage page : pdf.getPages()) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.setSuppressDuplicateOverlappingText(false);
            extractor.processPage(page);
            Map<Integer, String> ofPage = new HashMap<>();
            for (PDMarkedContent content : extractor.getMarkedContents()) {
                ofPage.merge(content.getMCID(), text(content), String::concat);
            }
            texts.put(page, ofPage);
        }
        for (Object kid : pdf.getDocumentCatalog().getStructureTreeRoot().getKids()) {
            walk((PDStructureElement) kid);
        }
        return elements;
    }

    private void walk(PDStructureElement element) {
        if (CONTAINERS.contains(element.getStructureType())) {
            element.getKids().forEach(kid -> walk((PDStructureElement) kid));
        } else {
            elements.add(new Element(element.getStructureType(), text(element)));
        }
    }

    private String text(PDStructureElement element) {
        StringBuilder text = new StringBuilder();
        for (Object kid : element.getKids()) {
            switch (kid) {
                case PDStructureElement inner -> text.append(text(inner));
                case PDMarkedContentReference content ->
                        text.append(texts.get(content.getPage()).get(content.getMCID()));
                case Integer content -> text.append(texts.get(element.getPage()).get(content));
                default -> { }
            }
        }
        return text.toString();
    }

    private static String text(PDMarkedContent content) {
        StringBuilder text = new StringBuilder();
        for (Object part : content.getContents()) {
            switch (part) {
                case TextPosition position -> text.append(position.getUnicode());
                case PDMarkedContent inner -> text.append(text(inner));
                default -> { }
            }
        }
        return text.toString();
    }

    /** An element and its text. */
    record Element(String type, String text) {
    }
}
