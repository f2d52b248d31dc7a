package ma.mithaq.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import ma.mithaq.model.Problem;
import ma.mithaq.search.ExhaustiveQueries;
import ma.mithaq.store.DossierBuilder;
import ma.mithaq.store.DossierFile;
import ma.mithaq.store.DossierStore;
import ma.mithaq.store.Dossiers;
import ma.mithaq.store.SourceRefused;

/**
 * What Jazzer calls with one file of a dossier's source: the first byte says which of the sample's files the others
 * replace. The source must be refused for its faults, or a dossier that answers every query must be built from it.
 */
public final class SourceTarget {

    /** The first byte of an input is the place of its file here, as a digit. */
    static final List<String> FILES = List.of("dossier.yaml", "sources.yaml", "agreement.yaml", "organisations.yaml",
            "people.yaml", "events.yaml", "pillars.yaml", "brief.yaml");

    private static Path source;
    private static Path output;
    private static int built;
    private static int refused;

    private SourceTarget() {
    }

    /** Called by Jazzer before the first bytes. */
    public static void fuzzerInitialize() throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "fuzz", "work", "source").toAbsolutePath());
        source = Dossiers.copySource(folder);
        output = folder.resolve("built.mithaq");
    }

    /** Called by Jazzer, again and again; whatever is thrown is a finding, a {@link Problem} too. */
    public static void fuzzerTestOneInput(byte[] bytes) throws IOException, Problem {
        if (bytes.length == 0) {
            return;
        }
        Path file = source.resolve(FILES.get(bytes[0] & FILES.size() - 1));
        byte[] sound = Files.readAllBytes(file);
        try {
            Files.write(file, Arrays.copyOfRange(bytes, 1, bytes.length));
            DossierBuilder.build(source, output);
            built++;
            try (DossierStore store = DossierFile.open(output)) {
                ExhaustiveQueries.ask(store);
            }
        } catch (SourceRefused e) {
            refused++;
        } finally {
            Files.write(file, sound);
        }
    }

    /** Called by Jazzer after the last bytes. */
    public static void fuzzerTearDown() {
        System.err.println(built + refused + " sources were tried: " + built + " were built, " + refused + " refused");
    }
}
