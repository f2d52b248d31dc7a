package ma.mithaq.store;

/** Checks whether the file of an open dossier is still what was judged. For one thread, which may have to wait. */
public interface FileWatch {

    /** Checks now. As long as the file is left alone, only its times are read. */
    FileObservation look();
}
