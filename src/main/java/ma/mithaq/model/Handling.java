package ma.mithaq.model;

import java.util.Optional;

/**
 * How a dossier is to be handled, which stands on every page of it.
 *
 * @param words the office's own words for it, where it has some
 */
public record Handling(HandlingLevel level, Optional<Text> words) {

    /** Who may read it. */
    public enum HandlingLevel { PUBLIC, INTERNAL, RESTRICTED }
}
