package ma.mithaq.inside;

/** What deeds are done with. For the application thread. */
interface Hands {

    /** Does something to the window that a person would have before them. */
    void act(Deed deed);
}
