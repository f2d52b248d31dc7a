package ma.mithaq.store;

import ma.mithaq.model.Ref;

/**
 * A field of what a dossier states, or all of it.
 *
 * @param fact  {@code kind/identifier}, or {@code dossier} for what it says of itself
 * @param field its key in the source; empty for all of it
 */
record EntryField(String fact, String field) {

    EntryField(Ref fact, String field) {
        this(fact.toString(), field);
    }

    /** As a file's entries are named to people: {@code agreement/convention:date}. */
    @Override
    public String toString() {
        return field.isEmpty() ? fact : fact + ":" + field;
    }
}
