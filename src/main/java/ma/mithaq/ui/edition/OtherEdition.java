package ma.mithaq.ui.edition;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import ma.mithaq.files.WindowsPath;
import ma.mithaq.store.DossierInfo;
import ma.mithaq.store.RecentFile;
import ma.mithaq.store.RecentFile.Edition;

/**
 * Another edition of the open dossier, which the person opened before. Nothing here touches a disk.
 *
 * @param dossier identifier of both
 * @param open    date of the edition that is open, as {@code yyyy-MM-dd}
 * @param other   date of the other one
 * @param files   where the other one was, the latest first; none on another machine, which is not asked unasked
 */
public record OtherEdition(String dossier, String open, String other, List<Path> files) {

    /**
     * The latest of the other editions: where there is one that is newer than the open one, that is told.
     *
     * @param file   of the dossier that is open
     * @param recent the recent files, the latest first, as they were before this one was opened
     */
    public static Optional<OtherEdition> of(DossierInfo info, Path file, List<RecentFile> recent) {
        Path own = file.toAbsolutePath().normalize();
        Optional<Edition> latest = recent.stream().flatMap(each -> each.edition().stream())
                .filter(each -> each.dossier().equals(info.id()) && !each.date().equals(info.edition()))
                .max(Comparator.comparing(Edition::date));
        return latest.map(edition -> new OtherEdition(info.id(), info.edition(), edition.date(), recent.stream()
                .filter(each -> each.edition().equals(latest)).map(RecentFile::path)
                .filter(path -> !path.equals(own) && !WindowsPath.isOnShare(path.toString())).toList()));
    }

    /** Whether the open edition is the newer one. */
    public boolean isOpenNewer() {
        return open.compareTo(other) > 0;
    }
}
