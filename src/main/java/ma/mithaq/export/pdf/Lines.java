package ma.mithaq.export.pdf;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ma.mithaq.export.document.Document;
import ma.mithaq.export.document.Line;
import ma.mithaq.export.document.Reference;
import ma.mithaq.model.Language;
import ma.mithaq.text.Messages;
import org.xml.sax.SAXException;

/** Writes lines: words in their own language and direction, and links to their references. */
final class Lines {

    private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}+(?:[\\p{IsArabic}\\p{M}\\s]*\\p{IsArabic})?");

    /** Separates left-to-right text before it from left-to-right text after it; it is not in the PDF. */
    private static final String RIGHT_TO_LEFT = "\u200f";

    private final Document document;
    private final Messages messages;
    private final FoWriter fo;

    Lines(Document document, Messages messages, FoWriter fo) {
        this.document = document;
        this.messages = messages;
        this.fo = fo;
    }

    /** The link target of a reference within the PDF. */
    static String id(int reference) {
        return "reference-" + reference;
    }

    static String number(int reference) {
        return "[" + reference + "]";
    }

    /** Writes a line into the block started last. */
    void write(Line line) throws SAXException {
        for (Line.Run run : line.runs()) {
            switch (run) {
                case Line.Words words -> words(words);
                case Line.Citing citing -> citing(citing.references());
            }
        }
    }

    private void words(Line.Words words) throws SAXException {
        boolean turned = words.language().rightToLeft() != document.language().rightToLeft();
        if (turned) {
            fo.start("bidi-override", "unicode-bidi", "embed",
                    "direction", words.language().rightToLeft() ? "rtl" : "ltr");
        }
        boolean styled = words.language() != document.language() || words.weight() != Line.Weight.PLAIN;
        if (styled) {
            fo.start("inline", "xml:lang", words.language().locale().toLanguageTag(),
                    "script", words.language().rightToLeft() ? "arab" : "latn",
                    "font-weight", words.weight() == Line.Weight.STRONG ? "bold" : "inherit");
        }
        if (words.language().rightToLeft()) {
            fo.text(words.words());
        } else {
            withArabic(words.words());
        }
        if (styled) {
            fo.end();
        }
        if (turned) {
            fo.end();
        }
    }

    /** Writes Latin words with Arabic ones among them, whose letters are joined only if the script is set. */
    private void withArabic(String words) throws SAXException {
        Matcher arabic = ARABIC.matcher(words);
        int from = 0;
        while (arabic.find()) {
            fo.text(words.substring(from, arabic.start()));
            fo.start("inline", "xml:lang", Language.ARABIC.locale().toLanguageTag(), "script", "arab")
                    .text(arabic.group()).end();
            from = arabic.end();
        }
        fo.text(words.substring(from));
    }

    private void citing(List<Integer> references) throws SAXException {
        fo.text(document.language().rightToLeft() ? RIGHT_TO_LEFT + "\u00a0" : "\u00a0");
        // In its own direction: after Latin words, the first bracket and the number would be taken as part of them.
        fo.start("bidi-override", "unicode-bidi", "embed",
                "direction", document.language().rightToLeft() ? "rtl" : "ltr");
        fo.start("inline", "font-size", "7.5pt", "font-weight", "normal", "color", PaperLook.GOLD, "baseline-shift",
                "2pt", "line-height", "1");
        for (int number : references) {
            Reference reference = document.references().get(number - 1);
            fo.start("basic-link", "internal-destination", id(number), "fox:alt-text",
                    messages.get("export.reference.link", reference.number(), messages.get(
                            "ui.citation.source.paragraph", reference.paragraph(), reference.source())));
            // Left to right, so that its brackets are copied as they appear.
            fo.start("bidi-override", "unicode-bidi", "embed", "direction", "ltr").text(number(number)).end().end();
            fo.text(document.language().rightToLeft() ? RIGHT_TO_LEFT : "");
        }
        fo.end().end();
    }
}
