package ma.mithaq.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;

/** Makes a dossier file from its readable source. The same source gives the same bytes. */
public final class DossierBuilder {

    private DossierBuilder() {
    }

    /**
     * Builds a dossier and puts it in place once it is complete and has passed every check. An existing dossier is
     * replaced; any other file is left alone. The output's folder is made if it does not exist.
     *
     * @param sourceFolder the folder of YAML files that {@code docs/dossier-format.md} describes
     * @return what in it most probably is not meant, with the places in the source, in their order there
     * @throws SourceRefused where the source has faults; all of them are reported and no file is made
     * @throws Problem       {@code OUTPUT_EXISTS} where something other than a dossier is at the output, or what
     *                       {@link ma.mithaq.files.Output#of} and {@link ma.mithaq.files.WriteProblems} say of it
     */
    public static Warnings build(Path sourceFolder, Path output) throws Problem, SourceRefused {
        DossierSource source = DossierSourceReader.read(sourceFolder);
        List<Warnings> warnings = new ArrayList<>();
        NewDossier.put(output, filesIn(sourceFolder), partial -> {
            write(source, partial);
            try (DossierStore store = DossierFile.toJudge(partial)) {
                warnings.add(store.listWarnings(source.places.order(DossierSourceReader.FILES),
                        source.places::nameOf));
            }
        });
        return warnings.getLast();
    }

    /** What a source holds. A dossier that was built into the folder before is no part of it. */
    private static List<Path> filesIn(Path sourceFolder) throws Problem {
        try (Stream<Path> files = Files.walk(sourceFolder)) {
            return files.filter(SourceFolder::isFile).filter(file -> !NewDossier.isDossier(file)).toList();
        } catch (IOException | UncheckedIOException e) {
            throw new Problem(ProblemCode.FILE_UNREADABLE, e, sourceFolder);
        }
    }

    /** Writes a file that nothing has judged yet. */
    static void write(DossierSource source, Path partial) throws Problem {
        try (DossierWriter writer = DossierWriter.create(partial, source.info)) {
            source.writeTo(writer);
            writer.finish();
        }
    }
}
