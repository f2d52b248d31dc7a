package ma.mithaq.inside;

/** Performs the random actions. For the application thread. */
interface Hands {

    /** Performs an action on the window that a user would have in front; false if there is none that may be used. */
    boolean act(Deed deed);
}
