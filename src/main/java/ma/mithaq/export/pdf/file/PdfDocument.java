package ma.mithaq.export.pdf.file;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import ma.mithaq.model.Language;

/**
 * A document that conforms to PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2), on A4. Its pages are written as they
 * are completed; what is kept is small: numbers of objects, and which letters were shown.
 */
public final class PdfDocument {

    /** The width of a page, in points. */
    public static final double WIDTH = 595.28;
    /** Its height, in points. */
    public static final double HEIGHT = 841.89;

    private final PdfFile file;
    private final Language language;
    private final Structure structure;
    private final FontObjects fonts;
    private final PictureObjects pictures;
    private final Links links;
    private final Outline outline;
    private final int pagesNumber;
    private final List<Page> pages = new ArrayList<>();
    private String section = "";

    /** @param descriptions what is said of the link to a reference, by its number */
    public PdfDocument(OutputStream out, Language language, IntFunction<String> descriptions) throws IOException {
        this.file = new PdfFile(out);
        this.language = language;
        this.structure = new Structure(file);
        this.fonts = new FontObjects(file);
        this.pictures = new PictureObjects(file);
        this.links = new Links(file, structure, descriptions);
        this.outline = new Outline(file);
        this.pagesNumber = file.number();
    }

    public Structure structure() {
        return structure;
    }

    /** A page after the last, which must be ended before the next one. */
    public PageContent addPage() {
        Page page = new Page(this, file, section);
        pages.add(page);
        return new PageContent(this, page);
    }

    public int pageCount() {
        return pages.size();
    }

    /** Writes the rest: heads and feet, fonts, structure, bookmarks, and what the document says of itself. */
    public void end(HeadAndFoot headAndFoot, Metadata metadata) throws IOException {
        StringBuilder kids = new StringBuilder();
        for (int i = 0; i < pages.size(); i++) {
            Page page = pages.get(i);
            PageContent margins = new PageContent(this, page);
            headAndFoot.draw(margins, i + 1, page.section());
            file.stream(page.margins(), "", margins.bytes());
            kids.append(Syntax.reference(page.number())).append(' ');
        }
        fonts.end();
        file.object(pagesNumber, "<</Type/Pages/Count " + pages.size() + "/Kids[" + kids + "]>>");
        int profile = file.number();
        file.stream(profile, "/N 3", ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        int xmp = file.number();
        file.plainStream(xmp, "/Type/Metadata/Subtype/XML", metadata.xmp());
        int catalog = file.object("<</Type/Catalog/Pages " + Syntax.reference(pagesNumber) + "/StructTreeRoot "
                + Syntax.reference(structure.end()) + "/MarkInfo<</Marked true>>/Lang("
                + language.locale().toLanguageTag() + ")/ViewerPreferences<</DisplayDocTitle true"
                + (language.rightToLeft() ? "/Direction/R2L" : "") + ">>/PageLabels<</Nums[0<</S/D>>]>>/Metadata "
                + Syntax.reference(xmp) + "/Outlines " + Syntax.reference(outline.end())
                + "/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB)"
                + "/DestOutputProfile " + Syntax.reference(profile) + ">>]>>");
        file.end(catalog, file.object(metadata.information()));
    }

    Language language() {
        return language;
    }

    FontObjects fonts() {
        return fonts;
    }

    PictureObjects pictures() {
        return pictures;
    }

    Links links() {
        return links;
    }

    Outline outline() {
        return outline;
    }

    /** The object of all pages. */
    int pages() {
        return pagesNumber;
    }

    void setSection(String begun) {
        section = begun;
    }

    /** Draws what stands around the text of a page. */
    public interface HeadAndFoot {

        /**
         * Draws it.
         *
         * @param page    its number, from 1
         * @param section the section that it begins in or that begins on it
         */
        void draw(PageContent content, int page, String section) throws IOException;
    }
}
