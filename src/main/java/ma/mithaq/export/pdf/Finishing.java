package ma.mithaq.export.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import ma.mithaq.model.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/**
 * Mends three things in which FOP's PDF does not keep to PDF/UA-1 (ISO 14289-1): a link without words (7.18.5), a title
 * that is not told by language (7.1), and lists of the glyphs of a font that leave some out (7.21.4.2), which may be
 * left out whole.
 */
final class Finishing {

    private static final COSName CID_SET = COSName.getPDFName("CIDSet");
    private static final Pattern TITLE = Pattern.compile("(?s)<dc:title>(.*?)</dc:title>");
    private static final String MENDED_TITLE =
            "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">$1</rdf:li></rdf:Alt></dc:title>";

    private Finishing() {
    }

    static void finish(byte[] pdf, OutputStream out) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            mendTitle(document);
            boolean rightToLeft = Language.ARABIC.locale().toLanguageTag()
                    .equals(document.getDocumentCatalog().getLanguage());
            for (PDPage page : document.getPages()) {
                ShownText.mend(document, page, rightToLeft);
                for (PDAnnotation annotation : page.getAnnotations()) {
                    describe(annotation, document.getDocumentCatalog().getStructureTreeRoot());
                }
            }
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                COSObject object = document.getDocument().getObjectFromPool(key);
                if (object.getObject() instanceof COSDictionary dictionary) {
                    dictionary.removeItem(CID_SET);
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
    private static void describe(PDAnnotation annotation, PDStructureTreeRoot root) throws IOException {
        int parent = annotation.getStructParent();
        PDNumberTreeNode tree = root.getParentTree();
        if (parent >= 0 && tree.getValue(parent) instanceof PDParentTreeValue value
                && value.getCOSObject() instanceof COSDictionary element
                && element.getString(COSName.ALT) != null) {
            annotation.setContents(element.getString(COSName.ALT));
        }
    }
}
