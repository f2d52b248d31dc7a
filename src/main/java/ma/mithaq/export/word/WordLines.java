package ma.mithaq.export.word;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import ma.mithaq.briefing.FooterText;
import ma.mithaq.export.document.Document;
import ma.mithaq.export.document.Line;
import ma.mithaq.export.document.Reference;
import ma.mithaq.model.Language;
import ma.mithaq.text.Messages;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;

/** Writes lines into paragraphs: each in its direction, with its references as footnotes. */
final class WordLines {

    private static final Pattern LATIN =
            Pattern.compile("\\p{IsLatin}(?:[\\p{IsLatin}\\p{M}\u00a0 ’'.-]*\\p{IsLatin})?");

    private static final Pattern ARABIC =
            Pattern.compile("\\p{IsArabic}(?:[\\p{IsArabic}\\p{M}\\s]*[\\p{IsArabic}\\p{M}])?");

    private final XWPFDocument word;
    private final Document brief;
    private final Messages messages;
    /** The sources that a note has already named. */
    private final Set<String> told = new HashSet<>();

    WordLines(XWPFDocument word, Document brief, Messages messages) {
        this.word = word;
        this.brief = brief;
        this.messages = messages;
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

    /** Sets the direction, and no alignment: "start" is then where reading starts. */
    static void direct(XWPFParagraph paragraph, Language language) {
        if (language.rightToLeft()) {
            CTP written = paragraph.getCTP();
            CTPPr properties = written.isSetPPr() ? written.getPPr() : written.addNewPPr();
            properties.addNewBidi();
        }
    }

    /**
     * Writes words, those of the other script as runs of their own, as Word does.
     */
    static void words(Line.Words words, XWPFParagraph paragraph) {
        boolean rightToLeft = words.language().rightToLeft();
        Matcher other = (rightToLeft ? LATIN : ARABIC).matcher(words.words());
        int from = 0;
        while (other.find()) {
            run(words.words().substring(from, other.start()), words, rightToLeft, paragraph);
            run(other.group(), words, !rightToLeft, paragraph);
            from = other.end();
        }
        run(words.words().substring(from), words, rightToLeft, paragraph);
    }

    private static void run(String text, Line.Words words, boolean rightToLeft, XWPFParagraph paragraph) {
        if (text.isEmpty()) {
            return;
        }
        XWPFRun run = paragraph.createRun();
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

    private void citing(List<Integer> references, XWPFParagraph paragraph) {
        XWPFFootnote note = word.createFootnote();
        XWPFParagraph words = note.createParagraph();
        words.setStyle(WordStyles.NOTE);
        direct(words, brief.language());
        words(new Line.Words(" " + grounds(references), brief.language(), Line.Weight.PLAIN), words);
        paragraph.addFootnoteReference(note);
    }

    /** Source by source; the first note that names one gives it in full. */
    private String grounds(List<Integer> references) {
        Map<String, List<Reference>> bySource = references.stream().map(number -> brief.references().get(number - 1))
                .collect(Collectors.groupingBy(Reference::source, LinkedHashMap::new, Collectors.toList()));
        return bySource.entrySet().stream().map(entry -> {
            String name = told.add(entry.getKey()) ? entry.getKey() : entry.getValue().getFirst().shortly();
            SortedSet<Integer> paragraphs = entry.getValue().stream().map(Reference::paragraph)
                    .collect(Collectors.toCollection(TreeSet::new));
            return FooterText.ground(name, paragraphs, messages);
        }).collect(Collectors.joining(messages.get("ui.list.separator.semicolon")));
    }

    private static CTRPr properties(XWPFRun run) {
        return run.getCTR().isSetRPr() ? run.getCTR().getRPr() : run.getCTR().addNewRPr();
    }
}
