package ma.mithaq.export.deck;

import java.util.List;
import ma.mithaq.model.Language;
import ma.mithaq.text.Messages;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTableCell;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextField;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraph;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraphProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.STTextAlignType;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/**
 * Writes paragraphs into shapes. Each has its direction, and each run its language and both its typefaces, because no
 * program works these out by itself: without them, Arabic is set from the left and spell-checked as English.
 */
final class ParagraphWriter {

    private static final String NUMBER_FIELD = "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}";

    private ParagraphWriter() {
    }

    /** Replaces a shape's text with paragraphs. */
    static void write(XSLFTextShape shape, List<DeckParagraph> lines, double size) {
        empty(shape, lines);
        for (DeckParagraph line : lines) {
            XSLFTextParagraph paragraph = shape.addNewTextParagraph();
            direct(paragraph, line, size);
            if (shape.getTextParagraphs().size() > 1) {
                // Negative values are in points.
                paragraph.setSpaceBefore(-TextBlock.BETWEEN * size);
            }
            for (DeckParagraph.TextRun run : line.directed()) {
                style(run(paragraph, run.words()), run.look(), line.language(), size);
            }
        }
    }

    /** Writes notes, in the size that the notes page gives them. */
    static void writeNotes(XSLFTextShape shape, List<DeckParagraph> lines) {
        empty(shape, lines);
        for (DeckParagraph line : lines) {
            XSLFTextParagraph paragraph = shape.addNewTextParagraph();
            direct(paragraph, line, 0);
            for (DeckParagraph.TextRun run : line.directed()) {
                CTTextCharacterProperties properties = run(paragraph, run.words());
                properties.setLang(line.language().locale().toLanguageTag());
                setTypefaces(properties, false);
            }
        }
    }

    /** Writes the slide's number, which stays right when slides are moved. */
    static void writeNumber(XSLFTextShape shape, int number, Messages messages, double size) {
        clear(shape);
        CTTextParagraph paragraph = shape.addNewTextParagraph().getXmlObject();
        // At the end of the line, in the reading direction.
        boolean rightToLeft = messages.language().rightToLeft();
        CTTextParagraphProperties properties = paragraph.addNewPPr();
        properties.setRtl(rightToLeft);
        properties.setAlgn(rightToLeft ? STTextAlignType.L : STTextAlignType.R);
        CTTextField field = paragraph.addNewFld();
        field.setId(NUMBER_FIELD);
        field.setType("slidenum");
        style(field.addNewRPr(), TextStyle.MUTED, messages.language(), size);
        field.setT(Integer.toString(number));
    }

    /** Empties a shape for some lines: a text has one paragraph at least. */
    private static void empty(XSLFTextShape shape, List<DeckParagraph> lines) {
        clear(shape);
        if (lines.isEmpty()) {
            shape.addNewTextParagraph();
        }
    }

    /** Empties a shape. The library leaves out properties of the text where it has none, which the format demands. */
    private static void clear(XSLFTextShape shape) {
        shape.clearText();
        CTTextBody body = shape instanceof XSLFTableCell
                ? ((CTTableCell) shape.getXmlObject()).getTxBody() : ((CTShape) shape.getXmlObject()).getTxBody();
        if (body.getBodyPr() == null) {
            body.addNewBodyPr();
        }
    }

    private static void direct(XSLFTextParagraph paragraph, DeckParagraph line, double size) {
        CTTextParagraphProperties properties = paragraph.getXmlObject().isSetPPr()
                ? paragraph.getXmlObject().getPPr() : paragraph.getXmlObject().addNewPPr();
        boolean rightToLeft = line.language().rightToLeft();
        properties.setRtl(rightToLeft);
        properties.setAlgn(rightToLeft ? STTextAlignType.R : STTextAlignType.L);
        if (line.listed()) {
            paragraph.setBulletCharacter("•");
            paragraph.setLeftMargin(DeckParagraph.HANGING * size);
            paragraph.setIndent(-DeckParagraph.HANGING * size);
        } else {
            // The body of the master has bullets.
            properties.setMarL(0);
            properties.setIndent(0);
            properties.addNewBuNone();
        }
    }

    private static void style(CTTextCharacterProperties properties, TextStyle look, Language language, double size) {
        properties.setLang(language.locale().toLanguageTag());
        properties.setSz((int) Math.round(look.points(size) * 100));
        properties.setB(look.bold());
        look.tint().fill(properties.addNewSolidFill());
        setTypefaces(properties, look.heading());
    }

    /** Refers to the theme's typefaces, so that another theme changes them. */
    private static void setTypefaces(CTTextCharacterProperties properties, boolean heading) {
        String place = heading ? "+mj-" : "+mn-";
        properties.addNewLatin().setTypeface(place + "lt");
        properties.addNewCs().setTypeface(place + "cs");
    }

    private static CTTextCharacterProperties run(XSLFTextParagraph paragraph, String words) {
        XSLFTextRun run = paragraph.addNewTextRun();
        run.setText(words);
        return run.getRPr(true);
    }
}
