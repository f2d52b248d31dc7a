package ma.mithaq.search;

import java.net.URISyntaxException;
import java.nio.file.Path;
import ma.mithaq.store.DossierBuilder;
import ma.mithaq.store.DossierFile;
import ma.mithaq.store.DossierStore;

/** A dossier built for a test, open, with its search. */
record Searched(DossierStore dossier, SearchStore search) implements AutoCloseable {

    /** The dossier whose names are hard to search for. */
    static Searched orchards(Path folder) throws Exception {
        return built(resource("/search/dossier/dossier.yaml").getParent(), folder.resolve("orchards.mithaq"));
    }

    /** The dossier that comes with the program. */
    static Searched bundled(Path folder) throws Exception {
        return built(Path.of("resources/dossiers/mistral-ai-2025"), folder.resolve("bundled.mithaq"));
    }

    static Searched opened(Path file) throws Exception {
        DossierStore dossier = DossierFile.open(file);
        return new Searched(dossier, SearchStore.open(dossier));
    }

    static Path resource(String name) throws URISyntaxException {
        return Path.of(Searched.class.getResource(name).toURI());
    }

    private static Searched built(Path source, Path file) throws Exception {
        DossierBuilder.build(source, file);
        return opened(file);
    }

    @Override
    public void close() {
        search.close();
        dossier.close();
    }
}
