package ma.mithaq.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import ma.mithaq.model.Agreement;
import ma.mithaq.model.Handling;
import ma.mithaq.model.Source;
import ma.mithaq.text.HandlingWords;
import ma.mithaq.text.Messages;
import ma.mithaq.text.Separator;

/** The words at the foot of a slide. */
public final class FooterText {

    /** In characters: about a line of a narrow screen. */
    private static final int LONGEST_TITLE = 90;

    private FooterText() {
    }

    /** The sources of a slide, each with its paragraphs; empty where it rests on none. */
    public static List<String> grounds(Slide slide, CitationIndex citations, Messages messages) {
        List<String> lines = new ArrayList<>();
        citations.under(slide).forEach((source, paragraphs) -> lines.add(
                ground(name(source, messages), paragraphs, messages)));
        return lines;
    }

    /**
     * A source and the paragraphs of it that are cited.
     *
     * @param source its title, or words for it
     */
    public static String ground(Object source, SortedSet<Integer> paragraphs, Messages messages) {
        return messages.count("ui.slide.grounds.line", paragraphs.size(), source,
                ParagraphNumbers.of(paragraphs, messages));
    }

    /** The foot of every slide: how the dossier is to be handled, where it says so, and the agreement. */
    public static String foot(Agreement agreement, Optional<Handling> handling, Messages messages) {
        String title = shortTitle(agreement, messages);
        return handling.map(mark -> messages.list(Separator.DOT, HandlingWords.mark(mark, messages), title))
                .orElse(title);
    }

    /** The agreement in short: its kind and its date. */
    private static String shortTitle(Agreement agreement, Messages messages) {
        String kind = messages.name(agreement.kind());
        return agreement.date().map(date -> messages.list(Separator.COMMA, kind, messages.date(date))).orElse(kind);
    }

    /** A source by its title or, if that is too long, by its kind: the slide of sources has the full title. */
    private static Object name(Source source, Messages messages) {
        return messages.words(source.title()).length() <= LONGEST_TITLE
                ? source.title() : messages.name(source.kind());
    }
}
