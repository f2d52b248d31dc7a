package ma.mithaq.export.pdf;

import java.io.IOException;
import java.util.Optional;
import ma.mithaq.export.document.Document;
import ma.mithaq.export.pdf.file.PageContent;
import ma.mithaq.export.pdf.file.PdfDocument;
import ma.mithaq.export.pdf.type.SetLine;
import ma.mithaq.text.Messages;

/**
 * Draws heads and feet: how the dossier is to be handled, where it says so; the dossier and the section; the edition
 * and the number of the page.
 */
final class Margins implements PdfDocument.HeadAndFoot {

    private static final float MM = PaperLook.MM;
    private static final double HEAD_TOP = PdfDocument.HEIGHT - 12 * MM;
    /** Of what stands above the head. */
    private static final double MARK_TOP = HEAD_TOP + PaperLook.MARK.leading();
    private static final double FOOT_TOP = 9 * MM + PaperLook.MARGIN.leading();
    /** How much of the measure is for the dossier's title; the rest is for the section's. */
    private static final float TITLE_SHARE = 0.6f;
    private static final float TITLE = PaperLook.MEASURE * TITLE_SHARE;
    private static final float REST = PaperLook.MEASURE - TITLE - 3 * MM;

    private final Messages messages;
    private final Lines lines;
    private final String pages;
    private final Optional<SetLine> handling;
    private final SetLine title;
    private final SetLine edition;

    /** @param pages how many there are; empty where that is not known */
    Margins(Document document, Messages messages, Lines lines, String pages) {
        this.messages = messages;
        this.lines = lines;
        this.pages = pages;
        this.handling = document.handling().map(mark -> lines.setOne(mark, PaperLook.MARK, PaperLook.MEASURE));
        this.title = lines.setOne(document.dossier(), PaperLook.MARGIN, TITLE);
        this.edition = lines.setOne(document.edition(), PaperLook.MARGIN, TITLE);
    }

    @Override
    public void draw(PageContent content, int page, String section) throws IOException {
        if (page > 1) {
            // The first page begins with it, in full.
            if (handling.isPresent()) {
                lines.show(handling.get(), PaperLook.MARK, content, PaperLook.LEFT, MARK_TOP, null);
            }
            atStart(title, content, HEAD_TOP);
            atEnd(section, content, HEAD_TOP);
            content.rule(PaperLook.LEFT, PaperLook.LEFT + PaperLook.MEASURE,
                    HEAD_TOP - PaperLook.MARGIN.leading() - MM, PaperLook.HAIRLINE, PaperLook.LINE);
        }
        atStart(edition, content, FOOT_TOP);
        atEnd(pages.isEmpty() ? messages.get("export.page.alone", page)
                : messages.get("export.page.number", page, pages), content, FOOT_TOP);
    }

    private void atStart(SetLine line, PageContent content, double top) throws IOException {
        lines.show(line, PaperLook.MARGIN, content,
                lines.rightToLeft() ? PaperLook.LEFT + PaperLook.MEASURE - TITLE : PaperLook.LEFT, top, null);
    }

    private void atEnd(String words, PageContent content, double top) throws IOException {
        SetLine line = lines.setOne(words, PaperLook.MARGIN, REST);
        lines.show(line, PaperLook.MARGIN, content, lines.rightToLeft() ? PaperLook.LEFT - (REST - line.width())
                : PaperLook.LEFT + PaperLook.MEASURE - line.width(), top, null);
    }
}
