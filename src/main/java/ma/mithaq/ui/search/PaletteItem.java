package ma.mithaq.ui.search;

import ma.mithaq.search.SearchResults;

/** A line of the palette: a heading, a result, a command of the program, or words to search for. */
sealed interface PaletteItem {

    /** A heading, which cannot be chosen. */
    record Heading(String words) implements PaletteItem {
    }

    /**
     * A result from the dossier.
     *
     * @param called what it is called by, where it has no words of its own or a number before them; otherwise empty
     */
    record Found(SearchResults.Result result, String called) implements PaletteItem {
    }

    /** A command of the program. */
    record Act(Command command) implements PaletteItem {
    }

    /** Words that were searched for before, or that may have been meant. */
    record Words(String words) implements PaletteItem {
    }

    /** Clears the recent searches. */
    record Forget(String words) implements PaletteItem {
    }

    /** A sentence, which cannot be chosen. */
    record Note(String words) implements PaletteItem {
    }

    default boolean canBeChosen() {
        return !(this instanceof Heading) && !(this instanceof Note);
    }

    /** What a screen reader says. */
    default String spoken() {
        return switch (this) {
            case Heading heading -> heading.words();
            case Found found -> found.called().isEmpty() ? found.result().title().text() : found.called();
            case Act act -> act.command().name();
            case Words words -> words.words();
            case Forget forget -> forget.words();
            case Note note -> note.words();
        };
    }
}
