package ma.mithaq.export.word;

import java.math.BigInteger;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ma.mithaq.export.document.Line;
import ma.mithaq.export.document.Reference;
import ma.mithaq.model.Language;
import ma.mithaq.text.DirectionMarks;
import org.apache.poi.xwpf.usermodel.IRunBody;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;

/** Writes lines into paragraphs: each in its direction, with the numbers of its references. */
final class WordLines {

    private static final Pattern LATIN =
            Pattern.compile("\\p{IsLatin}(?:[\\p{IsLatin}\\p{M}\u00a0 ’'.-]*\\p{IsLatin})?");

    private static final Pattern ARABIC =
            Pattern.compile("\\p{IsArabic}(?:[\\p{IsArabic}\\p{M}\\s]*[\\p{IsArabic}\\p{M}])?");

    private WordLines() {
    }

    static void write(Line line, XWPFParagraph paragraph) {
        direct(paragraph, line.language());
        int left = line.runs().size();
        for (Line.Run run : line.runs()) {
            left--;
            boolean last = left == 0;
            switch (run) {
                case Line.Words words -> words(directed(words, line.language(), last), paragraph);
                case Line.Citing citing -> citing(citing.references(), line.language(), paragraph);
            }
        }
    }

    /**
     * Words of a line with marks of direction in place of isolates.
     *
     * @param last whether nothing of the line comes after them
     */
    private static Line.Words directed(Line.Words words, Language line, boolean last) {
        return new Line.Words(DirectionMarks.of(words.among(line), line.rightToLeft(), last), words.language(),
                words.weight());
    }

    /** Sets the direction, and no alignment: "start" is then where reading starts. */
    static void direct(XWPFParagraph paragraph, Language language) {
        if (language.rightToLeft()) {
            CTP written = paragraph.getCTP();
            CTPPr properties = written.isSetPPr() ? written.getPPr() : written.addNewPPr();
            properties.addNewBidi();
        }
    }

    /** Writes words, those of the other script as runs of their own, as Word does. */
    static void words(Line.Words words, XWPFParagraph paragraph) {
        words(words, paragraph.getCTP()::addNewR, paragraph);
    }

    /** Writes words that lead somewhere. */
    static void link(Line.Words words, CTHyperlink link, XWPFParagraph paragraph) {
        words(words, link::addNewR, paragraph);
    }

    private static void words(Line.Words words, Supplier<CTR> runs, XWPFParagraph paragraph) {
        boolean rightToLeft = words.language().rightToLeft();
        String marked = DirectionMarks.of(words.words(), rightToLeft, false);
        Matcher other = (rightToLeft ? LATIN : ARABIC).matcher(marked);
        int from = 0;
        while (other.find()) {
            run(marked.substring(from, other.start()), words, rightToLeft, runs, paragraph);
            run(other.group(), words, !rightToLeft, runs, paragraph);
            from = other.end();
        }
        run(marked.substring(from), words, rightToLeft, runs, paragraph);
    }

    private static void run(String text, Line.Words words, boolean rightToLeft, Supplier<CTR> runs,
            XWPFParagraph paragraph) {
        if (text.isEmpty()) {
            return;
        }
        XWPFRun run = new XWPFRun(runs.get(), (IRunBody) paragraph);
        run.setText(text);
        CTRPr properties = properties(run);
        if (words.weight() == Line.Weight.STRONG) {
            properties.addNewB();
            properties.addNewBCs();
        }
        if (rightToLeft) {
            properties.addNewRtl();
            speak(properties, Language.ARABIC);
        } else if (!words.language().rightToLeft()) {
            speak(properties, words.language());
        }
    }

    /** Sets the language of a run, by which spelling is checked and words are read aloud. */
    static void speak(CTRPr properties, Language language) {
        String tag = language.locale().toLanguageTag();
        if (language.rightToLeft()) {
            properties.addNewLang().setBidi(tag);
        } else {
            properties.addNewLang().setVal(tag);
        }
    }

    /**
     * The numbers of references after the words that rest on them. Each leads to its place in the list of sources, and
     * none is parted from the words or from the others.
     */
    private static void citing(List<Integer> references, Language language, XWPFParagraph paragraph) {
        mark("\u00a0", WordStyles.CITATION, language, paragraph.getCTP().addNewR());
        for (int reference : references) {
            CTHyperlink link = paragraph.getCTP().addNewHyperlink();
            link.setAnchor(bookmark(reference));
            mark(number(reference), WordStyles.CITATION, language, link.addNewR());
        }
    }

    /** A cited paragraph of a source: its number, to which citations lead, and which paragraph it is. */
    static void place(Reference reference, String which, Language language, XWPFParagraph paragraph) {
        CTBookmark begin = paragraph.getCTP().addNewBookmarkStart();
        begin.setId(BigInteger.valueOf(reference.number()));
        begin.setName(bookmark(reference.number()));
        mark(number(reference.number()), WordStyles.NUMBER, language, paragraph.getCTP().addNewR());
        paragraph.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(reference.number()));
        words(new Line.Words("\u00a0" + which, language, Line.Weight.PLAIN), paragraph);
    }

    private static String number(int reference) {
        return "[" + reference + "]";
    }

    private static String bookmark(int reference) {
        return "reference_" + reference;
    }

    /** Brackets turn with the direction of their run, so a number has that of the words around it. */
    private static void mark(String text, String style, Language language, CTR run) {
        CTRPr properties = run.addNewRPr();
        properties.addNewRStyle().setVal(style);
        if (language.rightToLeft()) {
            properties.addNewRtl();
        }
        speak(properties, language);
        CTText words = run.addNewT();
        words.setStringValue(text);
        words.setSpace(SpaceAttribute.Space.PRESERVE);
    }

    private static CTRPr properties(XWPFRun run) {
        return run.getCTR().isSetRPr() ? run.getCTR().getRPr() : run.getCTR().addNewRPr();
    }
}
