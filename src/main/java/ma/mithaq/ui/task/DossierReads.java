package ma.mithaq.ui.task;

import java.util.function.Consumer;
import ma.mithaq.model.Problem;
import ma.mithaq.store.DossierStore;

/** Reads the open dossier away from the application thread. */
public interface DossierReads {

    /**
     * Puts a question to the dossier; the answer arrives on the application thread.
     *
     * @param done   receives the answer
     * @param failed receives what went wrong instead
     */
    <T> void read(Query<T> query, Consumer<? super T> done, Consumer<Problem> failed);

    /** A question to a dossier. */
    @FunctionalInterface
    interface Query<T> {
        T from(DossierStore store) throws Problem;
    }
}
