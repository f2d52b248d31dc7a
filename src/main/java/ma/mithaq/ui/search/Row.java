package ma.mithaq.ui.search;

import java.util.Optional;
import ma.mithaq.search.SearchResults;

/** A line of the palette: a heading, something found, a command of the program, or words to search for. */
sealed interface Row {

    /** A heading: nothing to choose. */
    record Heading(String words) implements Row {
    }

    /** Something found in the dossier. */
    record Found(SearchResults.Result result) implements Row {
    }

    /** Something that the program does. */
    record Act(Command command) implements Row {
    }

    /** Words that were searched for before, or that may have been meant. */
    record Words(String words) implements Row {
    }

    /** A sentence: nothing to choose. */
    record Note(String words) implements Row {
    }

    default boolean canBeChosen() {
        return !(this instanceof Heading) && !(this instanceof Note);
    }

    /** What a screen reader says of it. */
    default Optional<String> spoken() {
        return switch (this) {
            case Heading heading -> Optional.of(heading.words());
            case Found found -> Optional.of(found.result().title().text());
            case Act act -> Optional.of(act.command().name());
            case Words words -> Optional.of(words.words());
            case Note note -> Optional.of(note.words());
        };
    }
}
