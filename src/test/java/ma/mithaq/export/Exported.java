package ma.mithaq.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import ma.mithaq.briefing.Preparation;
import ma.mithaq.export.task.ExportOptions;
import ma.mithaq.export.task.Progress;
import ma.mithaq.model.Language;
import ma.mithaq.model.Problem;
import ma.mithaq.store.DossierBuilder;
import ma.mithaq.store.DossierFile;
import ma.mithaq.store.DossierStore;
import ma.mithaq.store.SourceRefused;

/** Exports of dossiers, for tests. */
public final class Exported {

    private Exported() {
    }

    /** The bundled dossier in a format, as text. */
    static String bundled(Format format, Language language, Path folder) throws IOException, Problem, SourceRefused {
        return new String(bytes(format, language, bundledDossier(folder)), StandardCharsets.UTF_8);
    }

    /** The bundled dossier, built in a folder where it is not there yet. */
    public static Path bundledDossier(Path folder) throws Problem, SourceRefused {
        Path dossier = folder.resolve("bundled.mithaq");
        if (!Files.exists(dossier)) {
            DossierBuilder.build(Path.of("resources/dossiers/mistral-ai-2025"), dossier);
        }
        return dossier;
    }

    /** A dossier in a format, written beside it; even of one that was changed after it was signed. */
    public static byte[] bytes(Format format, Language language, Path dossier) throws IOException, Problem {
        Path output = dossier.resolveSibling("exported" + format.ending());
        try (DossierStore store = DossierFile.openEvenChanged(dossier, done -> { })) {
            Exports.write(format, store, new ExportOptions(language, Preparation.NONE), output, Progress.NONE);
        }
        return Files.readAllBytes(output);
    }
}
