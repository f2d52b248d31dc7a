package ma.mithaq.model;

import java.util.Locale;
import java.util.Optional;

/** The kinds of entity and fact in a dossier. Each is a table of the file; all but the last three state facts. */
public enum Kind {
    AGREEMENT,
    FRAMING,
    VALUE_SET,
    VALUE,
    ORGANISATION,
    PERSON,
    POSITION,
    PARTY,
    SIGNATURE,
    EVENT,
    ATTENDANCE,
    ATTENDING_GROUP,
    PILLAR,
    MEASURE,
    STATEMENT,
    PROVISION,
    TERM,
    OBLIGATION,
    AMOUNT,
    RELATED_AGREEMENT,
    CONTRADICTION,
    PARAGRAPH,
    SOURCE,
    PICTURE;

    /** The kind's name in files, references and message keys: lower case, words joined by a hyphen. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Kind> ofCode(String code) {
        for (Kind kind : values()) {
            if (kind.code().equals(code)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** Whether rows of this kind state facts, each of which needs a citation. */
    public boolean statesFacts() {
        return compareTo(PARAGRAPH) < 0;
    }
}
