package ma.mithaq.ui.presenter;

import java.util.Optional;
import java.util.function.Consumer;
import ma.mithaq.briefing.Preparation;
import ma.mithaq.model.Problem;
import ma.mithaq.store.PreparedSlide;

/** Keeps what a presenter has prepared for a dossier, from one start to the next. Nothing here waits for the disk. */
public interface Preparations {

    /** Keeps nothing. */
    Preparations NONE = new Preparations() {
        @Override
        public void load(String dossier, Consumer<Preparation> done, Consumer<Problem> failed) {
            done.accept(Preparation.NONE);
        }

        @Override
        public void keep(String dossier, PreparedSlide slide) {
        }

        @Override
        public void keepMinutes(String dossier, Optional<Integer> minutes) {
        }
    };

    /** Loads what was prepared, and passes it, or why it cannot be read, on the application thread. */
    void load(String dossier, Consumer<Preparation> done, Consumer<Problem> failed);

    /** Keeps what was prepared for one slide. If it is called again at once, only the latest need reach the disk. */
    void keep(String dossier, PreparedSlide slide);

    /** Keeps how long the whole is planned to take. */
    void keepMinutes(String dossier, Optional<Integer> minutes);
}
