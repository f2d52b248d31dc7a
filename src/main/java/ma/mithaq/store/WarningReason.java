package ma.mithaq.store;

/**
 * What in a dossier most probably is not meant, though nothing forbids it. The sentence is message
 * {@code source.warning.<reason>}, with the reason in lower case and hyphens for underscores.
 */
enum WarningReason {
    /** The agreement has another date than the event at which it was signed. */
    DATE_UNLIKE_SIGNING,
    /** All sources cited for a date were written before it. */
    SOURCE_OLDER,
    /** The dossier holds what is later than its own edition. */
    EDITION_BEFORE,
    /** A year from 1300 to 1500, which is one of the Hijri calendar. */
    HIJRI_YEAR,
    /** A date in both calendars that are not one day, nor near it. */
    CALENDARS_DIFFER,
    /** A person is listed again at one event, in another capacity or office. */
    LISTED_TWICE,
    /** A person holds the same office again. */
    POSITION_TWICE,
    /** Two people have the same name and the same office. */
    SAME_PERSON
}
