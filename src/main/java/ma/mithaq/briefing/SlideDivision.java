package ma.mithaq.briefing;

import java.util.List;
import ma.mithaq.model.Problem;
import ma.mithaq.store.DossierStore;

/** Divides slides over pictures, as something that can lay text out does it. */
@FunctionalInterface
public interface SlideDivision {

    /**
     * The pictures that show some slides of a dossier, in order.
     *
     * @throws Problem {@code NO_LETTERS} where the system lacks what lays text out, or what reading the dossier throws
     */
    List<SlidePage> divide(DossierStore store, List<Slide> slides) throws Problem;
}
