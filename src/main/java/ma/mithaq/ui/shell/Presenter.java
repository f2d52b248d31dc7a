package ma.mithaq.ui.shell;

/** Presents the open dossier to an audience, in windows of its own. */
public interface Presenter {

    /**
     * Begins to present, or ends presenting where it is going on.
     *
     * @param here whether to begin at the slide of the current page, rather than at the first
     */
    void toggle(boolean here);

    /** Ends presenting, where it is going on. */
    void stop();
}
