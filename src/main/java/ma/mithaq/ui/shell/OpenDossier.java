package ma.mithaq.ui.shell;

import java.util.function.Consumer;
import ma.mithaq.model.Problem;
import ma.mithaq.ui.edition.EditionViewModel;
import ma.mithaq.ui.map.MapViewModel;
import ma.mithaq.ui.officials.OfficialsViewModel;
import ma.mithaq.ui.pillars.PillarsViewModel;
import ma.mithaq.ui.search.PaletteViewModel;
import ma.mithaq.ui.search.RecentSearches;
import ma.mithaq.ui.search.SearchSession;
import ma.mithaq.ui.task.Tasks;
import ma.mithaq.ui.timeline.TimelineViewModel;

/**
 * All that lives as long as a dossier is open, and not longer: another dossier begins with none of it.
 *
 * @param session the file, and the one thread that reads it
 * @param search  what looks for words in it
 * @param palette what is typed and found
 * @param edition another edition of it that was opened before
 */
public record OpenDossier(DossierSession session, SearchSession search, PaletteViewModel palette,
                          OfficialsViewModel officials, PillarsViewModel pillars, TimelineViewModel timeline,
                          MapViewModel map, EditionViewModel edition) implements AutoCloseable {

    /**
     * @param thread   does the searching; closed with the dossier
     * @param searches what was looked for lately, in any dossier
     * @param edition  another edition of it that was opened before
     * @param failed   told where the dossier cannot be searched
     */
    static OpenDossier of(DossierSession session, Tasks thread, RecentSearches searches, EditionViewModel edition,
                          Consumer<Problem> failed) {
        SearchSession search = new SearchSession(session, thread);
        return new OpenDossier(session, search, new PaletteViewModel(search, searches, failed),
                new OfficialsViewModel(),
                new PillarsViewModel(), new TimelineViewModel(), new MapViewModel(), edition);
    }

    @Override
    public void close() {
        search.close();
        session.close();
    }
}
