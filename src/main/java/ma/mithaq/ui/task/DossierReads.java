package ma.mithaq.ui.task;

import java.util.function.Consumer;
import ma.mithaq.model.Problem;
import ma.mithaq.store.DossierStore;

/** Reads the open dossier off the application thread. */
public interface DossierReads {

    /**
     * Runs a query on the dossier; the result arrives on the application thread.
     *
     * @param done   receives the result
     * @param failed receives what went wrong instead
     */
    <T> void read(Query<T> query, Consumer<? super T> done, Consumer<Problem> failed);

    /** A query on a dossier. */
    @FunctionalInterface
    interface Query<T> {
        T from(DossierStore store) throws Problem;
    }
}
