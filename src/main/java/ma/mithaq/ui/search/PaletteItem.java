package ma.mithaq.ui.search;

import ma.mithaq.search.SearchResults;

/** A line of the palette: a heading, something found, a command of the program, or words to search for. */
sealed interface PaletteItem {

    /** A heading: nothing to choose. */
    record Heading(String words) implements PaletteItem {
    }

    /** Something found in the dossier. */
    record Found(SearchResults.Result result) implements PaletteItem {
    }

    /** Something that the program does. */
    record Act(Command command) implements PaletteItem {
    }

    /** Words that were searched for before, or that may have been meant. */
    record Words(String words) implements PaletteItem {
    }

    /** Forgets what was searched for before. */
    record Forget(String words) implements PaletteItem {
    }

    /** A sentence: nothing to choose. */
    record Note(String words) implements PaletteItem {
    }

    default boolean canBeChosen() {
        return !(this instanceof Heading) && !(this instanceof Note);
    }

    /** What a screen reader says of it. */
    default String spoken() {
        return switch (this) {
            case Heading heading -> heading.words();
            case Found found -> found.result().title().text();
            case Act act -> act.command().name();
            case Words words -> words.words();
            case Forget forget -> forget.words();
            case Note note -> note.words();
        };
    }
}
