package ma.mithaq.store;

/** Looks whether the file of an open dossier is still what was judged. For one thread, which may have to wait. */
public interface FileWatch {

    /** Looks now. As long as the file is left alone, no more of it is read than its times. */
    FileObservation look();
}
