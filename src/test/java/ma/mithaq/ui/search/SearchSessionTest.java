package ma.mithaq.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import ma.mithaq.model.Language;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import ma.mithaq.store.DossierFile;
import ma.mithaq.store.DossierStore;
import ma.mithaq.ui.task.DossierReads;
import ma.mithaq.ui.task.SameThreadTasks;
import ma.mithaq.ui.task.Tasks;
import ma.mithaq.ui.testing.Dossiers;
import org.junit.jupiter.api.Test;

/** A search of a dossier that answers when the test lets it. */
class SearchSessionTest {

    private final List<String> done = new ArrayList<>();
    private Runnable answer = () -> { };

    @Test
    void anIndexThatOpensTooLateIsClosed() throws Problem {
        try (DossierStore store = DossierFile.open(Dossiers.BUNDLED.file())) {
            SearchSession session = new SearchSession(late(store), recorded());
            session.search("hayat", Language.FRENCH, results -> done.add("found"),
                    problem -> done.add(problem.toString()));
            session.close();
            assertEquals(List.of(), done, "the index is on its way: the thread that is to close it is needed still");
            answer.run();
            assertEquals(List.of("work", "thread closed"), done);
        }
    }

    @Test
    void oneThatIsOpenIsClosedAtOnce() throws Problem {
        try (DossierStore store = DossierFile.open(Dossiers.BUNDLED.file())) {
            SearchSession session = new SearchSession(late(store), recorded());
            session.search("hayat", Language.FRENCH, results -> done.add("found"),
                    problem -> done.add(problem.toString()));
            answer.run();
            session.close();
            assertEquals(List.of("work", "found", "work", "thread closed"), done);
        }
    }

    @Test
    void whereItCannotBeOpenedTheSearchMadeLastIsTold() {
        SearchSession session = new SearchSession(unreadable(), recorded());
        session.search("hay", Language.FRENCH, results -> done.add("found"), problem -> done.add("first"));
        session.search("hayat", Language.FRENCH, results -> done.add("found"), problem -> done.add("last"));
        answer.run();
        assertEquals(List.of("last"), done);
    }

    private DossierReads unreadable() {
        return new DossierReads() {
            @Override
            public <T> void read(Query<T> query, Consumer<? super T> read, Consumer<Problem> failed) {
                answer = () -> failed.accept(new Problem(ProblemCode.FILE_UNREADABLE, "x.mithaq"));
            }
        };
    }

    private DossierReads late(DossierStore store) {
        return new DossierReads() {
            @Override
            public <T> void read(Query<T> query, Consumer<? super T> read, Consumer<Problem> failed) {
                answer = () -> new SameThreadTasks().run(() -> query.from(store), read, failed);
            }
        };
    }

    private Tasks recorded() {
        return new Tasks() {

            @Override
            public <T> void run(Work<T> work, Consumer<? super T> delivered, Consumer<Problem> failed) {
                done.add("work");
                new SameThreadTasks().run(work, delivered, failed);
            }

            @Override
            public void report(Runnable news) {
                news.run();
            }

            @Override
            public void closeAfter(Runnable last) {
                done.add("work");
                last.run();
                close();
            }

            @Override
            public void close() {
                done.add("thread closed");
            }
        };
    }
}
