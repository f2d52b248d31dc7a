package ma.mithaq.export.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/**
 * Mends four things in which FOP's PDF does not keep to PDF/UA-1 (ISO 14289-1): a link without words (7.18.5), a title
 * that is not told by language (7.1), headers of tables that do not say what they stand over (7.5), and lists of the glyphs
 * of a font that leave some out (7.21.4.2), which may be left out whole.
 */
final class Finishing {

    private static final COSName CID_SET = COSName.getPDFName("CIDSet");
    private static final COSName HEADER = COSName.getPDFName("TH");
    private static final Pattern TITLE = Pattern.compile("(?s)<dc:title>(.*?)</dc:title>");
    private static final String MENDED_TITLE =
            "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">$1</rdf:li></rdf:Alt></dc:title>";

    private Finishing() {
    }

    static void finish(RandomAccessRead pdf, OutputStream out) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            mendTitle(document);
            Map<Integer, COSDictionary> elements = new HashMap<>();
            gather(document.getDocumentCatalog().getStructureTreeRoot().getParentTree(), elements);
            for (PDPage page : document.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    describe(annotation, elements);
                }
            }
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                COSObject object = document.getDocument().getObjectFromPool(key);
                if (object.getObject() instanceof COSDictionary dictionary) {
                    dictionary.removeItem(CID_SET);
                    scope(dictionary);
                }
            }
            document.save(out);
        }
    }

    /** A title is told language by language, if only in one. */
    private static void mendTitle(PDDocument document) throws IOException {
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        String words = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        byte[] mended = TITLE.matcher(words).replaceFirst(MENDED_TITLE).getBytes(StandardCharsets.UTF_8);
        document.getDocumentCatalog().setMetadata(new PDMetadata(document, new ByteArrayInputStream(mended)));
    }

    /** The words of a link are those of its element in the structure. */
    private static void describe(PDAnnotation annotation, Map<Integer, COSDictionary> elements) {
        COSDictionary element = elements.get(annotation.getStructParent());
        if (element != null && element.getString(COSName.ALT) != null) {
            annotation.setContents(element.getString(COSName.ALT));
        }
    }

    /** The headers of a table, which stand over columns only, say so. */
    private static void scope(COSDictionary element) {
        if (HEADER.equals(element.getCOSName(COSName.S))) {
            COSDictionary scope = new COSDictionary();
            scope.setName(COSName.O, "Table");
            scope.setName("Scope", "Column");
            element.setItem(COSName.A, scope);
        }
    }

    /** Gathers the elements of the structure by the numbers that annotations have; asking the tree each time is slow. */
    private static void gather(PDNumberTreeNode node, Map<Integer, COSDictionary> elements) throws IOException {
        if (node.getKids() != null) {
            for (PDNumberTreeNode kid : node.getKids()) {
                gather(kid, elements);
            }
        }
        if (node.getNumbers() != null) {
            node.getNumbers().forEach((number, value) -> {
                if (value.getCOSObject() instanceof COSDictionary element) {
                    elements.put(number, element);
                }
            });
        }
    }
}
