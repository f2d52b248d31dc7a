package ma.mithaq.export.deck;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import ma.mithaq.briefing.Preparation;
import ma.mithaq.export.Exported;
import ma.mithaq.model.Language;
import ma.mithaq.model.Problem;
import ma.mithaq.store.DossierFile;
import ma.mithaq.store.DossierStore;
import ma.mithaq.store.SourceRefused;

/** The bundled dossier and its decks, each written when it is first asked for. */
final class BundledDecks implements AutoCloseable {

    private final DossierStore store;
    private final Map<Language, DeckFile> written = new EnumMap<>(Language.class);

    BundledDecks(Path folder) throws Problem, SourceRefused {
        store = DossierFile.open(Exported.bundledDossier(folder));
    }

    DossierStore store() {
        return store;
    }

    DeckFile in(Language language) throws IOException, Problem {
        if (!written.containsKey(language)) {
            written.put(language, DeckFile.written(store, language, Preparation.NONE));
        }
        return written.get(language);
    }

    @Override
    public void close() {
        store.close();
    }
}
