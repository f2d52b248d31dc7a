package ma.mithaq.export.deck;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ma.mithaq.briefing.FooterText;
import ma.mithaq.briefing.Slide;
import ma.mithaq.model.Language;
import ma.mithaq.text.Messages;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

/** The notes of a slide: what the presenter wrote, and below it the sources of the slide. */
final class NotesPage {

    private NotesPage() {
    }

    /** @param ending what stands below, if anything does */
    static void write(XMLSlideShow show, XSLFSlide on, String note, Slide slide, DeckContent content,
            Optional<DeckParagraph> ending) {
        Messages messages = content.messages();
        List<DeckParagraph> lines = new ArrayList<>();
        note.strip().lines()
                .forEach(line -> lines.add(new DeckParagraph(List.of(new DeckParagraph.TextRun(line, TextStyle.BODY)),
                languageOf(line, messages.language()), false)));
        List<String> grounds = FooterText.grounds(slide, content.citations(), messages);
        if (!grounds.isEmpty()) {
            lines.add(DeckParagraph.of(messages.get("ui.brief.sources.title")
                    + messages.get("ui.list.separator.colon").stripTrailing(), TextStyle.NAME, messages));
            grounds.forEach(ground -> lines.add(DeckParagraph.of(ground, TextStyle.BODY, messages)));
        }
        ending.ifPresent(lines::add);
        for (XSLFTextShape placeholder : show.getNotesSlide(on).getPlaceholders()) {
            if (placeholder.getTextType() == Placeholder.BODY) {
                ParagraphWriter.writeNotes(placeholder, lines);
            }
        }
    }

    /** The language of a presenter's words, judged by their first letter; it may differ from that of the deck. */
    private static Language languageOf(String words, Language deck) {
        boolean rightToLeft = words.codePoints().filter(Character::isLetter).mapToObj(Character.UnicodeScript::of)
                .findFirst().map(script -> script == Character.UnicodeScript.ARABIC).orElse(deck.rightToLeft());
        if (rightToLeft) {
            return Language.ARABIC;
        }
        return deck.rightToLeft() ? Language.FRENCH : deck;
    }
}
