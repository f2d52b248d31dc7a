package ma.mithaq.export.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import ma.mithaq.model.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * Corrects what FOP has no options for: the text that programs extract from a page ({@link ShownText}), and two points
 * on which its PDF does not conform to PDF/UA-1 (ISO 14289-1): a title without a language (7.1), and lists of a font's
 * glyphs that are incomplete (7.21.4.2), which may be left out altogether.
 */
final class Finishing {

    private static final COSName CID_SET = COSName.getPDFName("CIDSet");
    private static final Pattern TITLE = Pattern.compile("(?s)<dc:title>(.*?)</dc:title>");
    private static final String MENDED_TITLE =
            "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">$1</rdf:li></rdf:Alt></dc:title>";

    private Finishing() {
    }

    static void finish(RandomAccessRead pdf, OutputStream out) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            mendTitle(document);
            boolean rightToLeft = Language.ARABIC.locale().toLanguageTag()
                    .equals(document.getDocumentCatalog().getLanguage());
            for (PDPage page : document.getPages()) {
                ShownText.mend(document, page, rightToLeft);
            }
            // Every page has the same fonts.
            COSDictionary fonts = document.getPage(0).getResources().getCOSObject().getCOSDictionary(COSName.FONT);
            for (COSName font : fonts.keySet()) {
                COSArray made = fonts.getCOSDictionary(font).getCOSArray(COSName.DESCENDANT_FONTS);
                ((COSDictionary) made.getObject(0)).getCOSDictionary(COSName.FONT_DESC).removeItem(CID_SET);
            }
            document.save(out);
        }
    }

    /** Gives the title a language: titles are stored language by language, even if there is only one. */
    private static void mendTitle(PDDocument document) throws IOException {
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        String words = new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8);
        byte[] mended = TITLE.matcher(words).replaceFirst(MENDED_TITLE).getBytes(StandardCharsets.UTF_8);
        catalog.setMetadata(new PDMetadata(document, new ByteArrayInputStream(mended)));
    }
}
