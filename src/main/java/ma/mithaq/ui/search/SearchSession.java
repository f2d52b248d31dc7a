package ma.mithaq.ui.search;

import java.util.Optional;
import java.util.function.Consumer;
import ma.mithaq.model.Language;
import ma.mithaq.model.Problem;
import ma.mithaq.search.SearchResults;
import ma.mithaq.search.SearchStore;
import ma.mithaq.store.DossierStore;
import ma.mithaq.ui.task.DossierReads;
import ma.mithaq.ui.task.Tasks;

/**
 * Searches the open dossier on a thread and a connection of its own, opened at the first search. A newer search stops
 * an older one; a late answer is never shown.
 */
public final class SearchSession implements PaletteViewModel.Search, AutoCloseable {

    /** A group shows at most this many; whoever wants another result types another letter. */
    static final int MOST_OF_A_GROUP = 8;

    private final DossierReads dossier;
    private final Tasks thread;
    private Optional<SearchStore> store = Optional.empty();
    private boolean opening;
    private boolean closed;
    private int asked;
    private Optional<Waiting> waiting = Optional.empty();

    /** @param thread on which everything is searched; closed with this */
    public SearchSession(DossierReads dossier, Tasks thread) {
        this.dossier = dossier;
        this.thread = thread;
    }

    /** The answer comes on the application thread, unless there has been a newer search by then. */
    @Override
    public void search(String typed, Language shown, Consumer<SearchResults> done, Consumer<Problem> failed) {
        int mine = ++asked;
        if (store.isEmpty()) {
            waiting = Optional.of(new Waiting(() -> search(typed, shown, done, failed), failed));
            open();
            return;
        }
        SearchStore open = store.get();
        SearchStore.Request request = open.ask(typed, shown, MOST_OF_A_GROUP);
        thread.run(() -> open.answer(request), answer -> answer.filter(results -> mine == asked).ifPresent(done),
                failed);
    }

    private void open() {
        if (opening) {
            return;
        }
        opening = true;
        dossier.read(SearchSession::openStore, opened -> {
            opening = false;
            store = Optional.of(opened);
            if (closed) {
                end();
            } else {
                waiting.ifPresent(last -> last.again().run());
            }
        }, problem -> {
            opening = false;
            if (closed) {
                // Nobody is left to be told; the log has been.
                end();
            } else {
                waiting.ifPresent(last -> last.failed().accept(problem));
            }
        });
    }

    private static SearchStore openStore(DossierStore dossier) throws Problem {
        return SearchStore.open(dossier);
    }

    /** If the store is still being opened, it is closed as soon as it is open. */
    @Override
    public void close() {
        closed = true;
        asked++;
        if (!opening) {
            end();
        }
    }

    private void end() {
        store.ifPresentOrElse(open -> thread.closeAfter(open::close), thread::close);
    }

    /** The search that was asked for last while there was no store yet: it is to be answered, or told why not. */
    private record Waiting(Runnable again, Consumer<Problem> failed) {
    }
}
