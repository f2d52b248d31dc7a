package ma.mithaq.ui.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import ma.mithaq.model.Problem;
import ma.mithaq.store.DossierBuilder;
import ma.mithaq.store.SourceRefused;

/** Editions of the sample dossier. */
public final class Editions {

    /** Identifier of them all. */
    public static final String DOSSIER = "sample-school-ship";
    /** The date of the sample itself. */
    public static final String DATE = "2031-02-01";

    private static final Path SOURCE = Path.of("docs/sample-dossier");

    private Editions() {
    }

    /**
     * Builds another edition.
     *
     * @param folder  where it is built, and keeps its source
     * @param changed words of its source, each with what they become, in one file of it
     */
    public static Path build(Path folder, String date, Edit... changed) throws Problem, IOException {
        Path source = folder.resolve("source-" + date);
        try (Stream<Path> files = Files.walk(SOURCE)) {
            for (Path file : files.toList()) {
                Files.copy(file, source.resolve(SOURCE.relativize(file).toString()));
            }
        }
        new Edit("dossier.yaml", "edition: " + DATE, "edition: " + date).make(source);
        for (Edit edit : List.of(changed)) {
            edit.make(source);
        }
        Path built = folder.resolve(date + ".mithaq");
        try {
            DossierBuilder.build(source, built);
        } catch (SourceRefused refused) {
            throw new AssertionError(refused);
        }
        return built;
    }

    /** One change of a source. */
    public record Edit(String file, String from, String to) {

        void make(Path source) throws IOException {
            String text = Files.readString(source.resolve(file));
            int at = text.indexOf(from);
            if (at < 0) {
                throw new AssertionError("there is no " + from);
            }
            Files.writeString(source.resolve(file), text.substring(0, at) + to + text.substring(at + from.length()));
        }
    }
}
