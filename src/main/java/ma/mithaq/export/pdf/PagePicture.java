package ma.mithaq.export.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.ImageIO;
import ma.mithaq.export.picture.PngDescription;
import ma.mithaq.export.task.ExportOptions;
import ma.mithaq.export.task.Progress;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import ma.mithaq.store.DossierStore;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A page of the brief as a picture. */
public final class PagePicture {

    /** Pixels an inch: a page of A4 is 1000 wide. */
    private static final float RESOLUTION = 121;

    /** The share of the time that it takes to set the pages up to this one; drawing it takes the rest. */
    private static final double SET = 0.5;

    private PagePicture() {
    }

    /**
     * Writes a PNG.
     *
     * @param page from 1
     * @throws Problem {@code NO_SUCH_PAGE}, or what reading the dossier throws
     */
    public static void write(int page, DossierStore store, ExportOptions options, OutputStream out, Progress progress)
            throws IOException, Problem {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfExport.write(store, options, page, pdf, progress.part(0, SET));
        try (PDDocument document = Loader.loadPDF(pdf.toByteArray())) {
            if (page > document.getNumberOfPages()) {
                throw new Problem(ProblemCode.NO_SUCH_PAGE, page, document.getNumberOfPages());
            }
            BufferedImage picture = new PDFRenderer(document).renderImageWithDPI(page - 1, RESOLUTION, ImageType.RGB);
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", png);
            PngDescription.of(store, options.language()).writeInto(png.toByteArray(), out);
        }
    }
}
