package ma.mithaq.ui.edition;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import ma.mithaq.edition.Difference;
import ma.mithaq.edition.DifferenceWords;
import ma.mithaq.edition.DifferenceWords.Group;
import ma.mithaq.model.Problem;
import ma.mithaq.source.DossierEntries;
import ma.mithaq.store.DossierFile;
import ma.mithaq.store.DossierStore;
import ma.mithaq.store.RecentFile.Edition;
import ma.mithaq.text.Messages;
import ma.mithaq.ui.task.DossierReads;
import ma.mithaq.ui.task.Tasks;

/**
 * What was changed from one edition to the next, in words.
 *
 * @param before the older one
 * @param after  the newer one
 * @param same   whether they are editions of one dossier; the file may hold another one by now
 * @param count  how many things differ, besides the dates of the editions
 */
public record EditionChanges(Edition before, Edition after, boolean same, int count, List<Group> groups) {

    public EditionChanges {
        groups = List.copyOf(groups);
    }

    /**
     * Compares the open dossier with another file.
     *
     * @param disk reads the file, and compares
     */
    public static void find(DossierReads open, Path other, Messages messages, Tasks disk,
                            Consumer<EditionChanges> done, Consumer<Problem> failed) {
        open.read(Content::of, own -> disk.run(() -> {
            try (DossierStore store = DossierFile.open(other)) {
                return between(own, Content.of(store), messages);
            }
        }, done, failed), failed);
    }

    private static EditionChanges between(Content one, Content other, Messages messages) {
        boolean newer = one.edition.date().compareTo(other.edition.date()) >= 0;
        Content before = newer ? other : one;
        Content after = newer ? one : other;
        boolean same = before.edition.dossier().equals(after.edition.dossier());
        // Of two editions their dates always differ: that is said above the list.
        Difference difference = new Difference(Difference.between(before.entries, after.entries).changes().stream()
                .filter(change -> change.of().isPresent() || !change.field().equals("edition")).toList());
        return new EditionChanges(before.edition, after.edition, same, difference.changes().size(),
                same ? new DifferenceWords(messages, before.entries, after.entries).groups(difference) : List.of());
    }

    /** All that a dossier says. */
    private record Content(Edition edition, DossierEntries entries) {

        static Content of(DossierStore store) throws Problem {
            return new Content(Edition.of(store.info()), store.readEntries());
        }
    }
}
