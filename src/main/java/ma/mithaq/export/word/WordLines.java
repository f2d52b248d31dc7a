package ma.mithaq.export.word;

import java.util.List;
import java.util.stream.Collectors;
import ma.mithaq.export.document.Document;
import ma.mithaq.export.document.Line;
import ma.mithaq.model.Language;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;

/** Writes lines into paragraphs: each in its direction, and what it rests on as a footnote. */
final class WordLines {

    private final XWPFDocument word;
    private final Document brief;

    WordLines(XWPFDocument word, Document brief) {
        this.word = word;
        this.brief = brief;
    }

    void write(Line line, XWPFParagraph paragraph) {
        direct(paragraph, line.language());
        for (Line.Run run : line.runs()) {
            switch (run) {
                case Line.Words words -> words(words, paragraph);
                case Line.Citing citing -> citing(citing.references(), paragraph);
            }
        }
    }

    /** Sets the direction; without a justification, for "start" is then where reading starts. */
    static void direct(XWPFParagraph paragraph, Language language) {
        if (language.rightToLeft()) {
            CTPPr properties = paragraph.getCTP().isSetPPr() ? paragraph.getCTP().getPPr() : paragraph.getCTP().addNewPPr();
            properties.addNewBidi();
        }
    }

    static void words(Line.Words words, XWPFParagraph paragraph) {
        if (words.words().isEmpty()) {
            return;
        }
        XWPFRun run = paragraph.createRun();
        run.setText(words.words());
        CTRPr properties = properties(run);
        if (words.weight() == Line.Weight.STRONG) {
            properties.addNewB();
            properties.addNewBCs();
        }
        if (words.weight() == Line.Weight.QUIET) {
            properties.addNewColor().setVal(WordStyles.QUIET);
        }
        if (words.language().rightToLeft()) {
            properties.addNewRtl();
        }
        speak(properties, words.language());
    }

    /** Says the language of a run, by which spelling is checked and words are read aloud. */
    static void speak(CTRPr properties, Language language) {
        String tag = language.locale().toLanguageTag();
        if (language.rightToLeft()) {
            properties.addNewLang().setBidi(tag);
        } else {
            properties.addNewLang().setVal(tag);
        }
    }

    private void citing(List<Integer> references, XWPFParagraph paragraph) {
        XWPFFootnote note = word.createFootnote();
        XWPFParagraph words = note.createParagraph();
        words.setStyle(WordStyles.NOTE);
        direct(words, brief.language());
        words(new Line.Words(" " + references.stream().map(number -> brief.references().get(number - 1).whole())
                .collect(Collectors.joining("\n")), brief.language(), Line.Weight.PLAIN), words);
        paragraph.addFootnoteReference(note);
    }

    private static CTRPr properties(XWPFRun run) {
        return run.getCTR().isSetRPr() ? run.getCTR().getRPr() : run.getCTR().addNewRPr();
    }
}
