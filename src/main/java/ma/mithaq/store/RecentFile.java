package ma.mithaq.store;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A dossier that the person opened before.
 *
 * @param title   what the dossier was called when it was last opened
 * @param opened  when that was
 * @param edition which one it was then; empty where it was opened by a program that did not remember that
 */
public record RecentFile(Path path, String title, Instant opened, Optional<Edition> edition) {

    /**
     * An edition of a dossier.
     *
     * @param dossier identifier kept from edition to edition
     * @param date    of the edition, as {@code yyyy-MM-dd}
     */
    public record Edition(String dossier, String date) {

        /** @throws java.time.DateTimeParseException where the date is none */
        public Edition {
            LocalDate.parse(date);
        }

        /** The one that says this of itself. */
        public static Edition of(DossierInfo info) {
            return new Edition(info.id(), info.edition());
        }
    }
}
