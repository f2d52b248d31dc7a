package ma.mithaq.briefing;

/** What a presenter can do with one key. */
public enum Action {
    NEXT,
    BACK,
    FIRST,
    LAST,
    /** Goes to the slide whose number was typed; the next one where none was. */
    ENTER,
    /** Takes the last typed digit back; goes to the slide before where none was typed. */
    ERASE,
    BLACK,
    WHITE,
    FREEZE,
    POINTER,
    SPOTLIGHT,
    MAGNIFIER,
    /** Exchanges the audience's screen and the presenter's. */
    SWAP_SCREENS,
    /** Shows the presenter's notes where there is one screen only, and takes them away again. */
    NOTES,
    SEARCH,
    /** Shows the audience the page that the slide is of, in which every fact leads on to its source. */
    PAGE,
    /** Leaves what is on top; presenting last. */
    LEAVE,
    STOP
}
