package ma.mithaq.store;

import java.io.IOException;
import ma.mithaq.files.HeldFile;

/**
 * What can be wrong with a dossier's source. The sentence is message {@code problem.source.<reason>.sentence}, with the
 * reason in lower case and hyphens for underscores.
 */
enum FaultReason {
    // The folder and its files.
    MISSING_FOLDER, MISSING_FILE, NOT_A_FILE, FILE_OUTSIDE, UNREADABLE_FILE, FILE_IN_USE, FILE_TOO_LARGE, NOT_UTF_8,
    EMPTY_FILE,
    // YAML.
    SYNTAX, ALIAS, TOO_DEEP, TOO_MANY_VALUES, NOT_A_MAPPING, NOT_A_LIST, NOT_A_TEXT,
    // Keys and values.
    UNKNOWN_FORMAT, UNKNOWN_KEY, DUPLICATE_KEY, MISSING_KEY, EMPTY_TEXT, TEXT_TOO_LONG, UNWANTED_CHARACTER,
    UNSEEN_TEXT, PADDED_TEXT, ORIGINAL_MISSING, BAD_WORD, BAD_NUMBER, BAD_DATE, BAD_ID, BAD_COUNTRY, END_BEFORE_START,
    // What names what.
    DUPLICATE_ID, UNKNOWN_REFERENCE, POSITION_OF_ANOTHER, PARTY_TWICE, DUPLICATE_NAME,
    // Citations and sources.
    NO_CITATION, FIELD_WITHOUT_CITATION, BAD_CITATION, DUPLICATE_CITATION, PARAGRAPH_OUT_OF_RANGE, SOURCE_TEXT_COUNT,
    // The brief.
    BAD_MENTION, BAD_FACT, PHRASE_MISSING, PHRASE_WITHOUT_TEXT, PHRASE_NOT_FOUND, PHRASE_CUTS_WORD, PHRASE_AMBIGUOUS,
    PHRASE_NTH, MENTIONS_OVERLAP, STATES_TWICE,
    // Pictures.
    MISSING_PICTURE, PICTURE_OUTSIDE, PICTURE_NAME, PICTURE_TOO_LARGE, NOT_A_PICTURE, PICTURE_UNBOUNDED;

    /** Of a file that is there and cannot be read. */
    static FaultReason ofReading(IOException why) {
        return HeldFile.isCauseOf(why) ? FILE_IN_USE : UNREADABLE_FILE;
    }
}
