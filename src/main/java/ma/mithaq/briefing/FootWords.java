package ma.mithaq.briefing;

import java.util.ArrayList;
import java.util.List;
import ma.mithaq.model.Agreement;
import ma.mithaq.model.Source;
import ma.mithaq.text.Messages;

/** The words at the foot of a slide. */
public final class FootWords {

    /** In letters: about a line of a narrow screen. */
    private static final int LONGEST_TITLE = 90;

    private FootWords() {
    }

    /** What the slide rests on: each source with the paragraphs of it; empty where it rests on none. */
    public static List<String> grounds(Slide slide, Grounds grounds, Messages messages) {
        List<String> lines = new ArrayList<>();
        grounds.under(slide).forEach((source, paragraphs) -> lines.add(messages.count("ui.slide.grounds.line",
                paragraphs.size(), name(source, messages), ParagraphNumbers.of(paragraphs, messages))));
        return lines;
    }

    /** The agreement in short: its kind and its date. */
    public static String shortTitle(Agreement agreement, Messages messages) {
        return messages.name(agreement.kind()) + messages.get("ui.list.separator.comma")
                + messages.date(agreement.date());
    }

    /** A source by its title or, where that would take lines, by its kind: the slide of sources has its title whole. */
    private static String name(Source source, Messages messages) {
        String title = messages.words(source.title());
        return title.length() <= LONGEST_TITLE ? title : messages.name(source.kind());
    }
}
