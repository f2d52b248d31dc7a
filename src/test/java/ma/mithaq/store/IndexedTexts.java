package ma.mithaq.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import ma.mithaq.folding.Passage;
import ma.mithaq.model.Problem;

/** All texts by which a dossier is searched, for other indexes of them. */
public final class IndexedTexts {

    private IndexedTexts() {
    }

    /** Hands over the texts of each entry, in order. */
    public static void read(Path dossier, Taker taker) throws Problem {
        try (Database database = Dossiers.unchecked(dossier)) {
            database.limitQueriesTo(Duration.ofHours(1));
            for (SearchTexts.Step step : SearchTexts.ALL) {
                database.read(step.sql(), row -> {
                    try {
                        taker.take(SearchTexts.passages(step.kind(), row));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                    return true;
                });
            }
        }
    }

    /** Takes the texts of one entry. */
    public interface Taker {
        void take(List<Passage> passages) throws SQLException, IOException;
    }
}
