package ma.mithaq.briefing;

/** What a presenter can do with one key. */
public enum Action {
    NEXT,
    BACK,
    FIRST,
    LAST,
    /** Goes to the slide whose number was typed, or to the next one if none was. */
    ENTER,
    /** Deletes the last typed digit, or goes to the previous slide if none was typed. */
    ERASE,
    BLACK,
    WHITE,
    FREEZE,
    POINTER,
    SPOTLIGHT,
    MAGNIFIER,
    /** Exchanges the audience's screen and the presenter's. */
    SWAP_SCREENS,
    /** Shows the presenter's notes where there is only one screen, and hides them again. */
    NOTES,
    SEARCH,
    /** Shows the audience the page that corresponds to the slide, where every fact leads to its source. */
    PAGE,
    /** Closes what is on top, and the presentation last. */
    LEAVE,
    STOP
}
