package ma.mithaq.store;

import java.nio.file.Path;
import ma.mithaq.model.Problem;

/** Makes a dossier file from its readable source. The same source gives the same bytes. */
public final class DossierBuilder {

    private DossierBuilder() {
    }

    /**
     * Builds a dossier and puts it in place once it is whole and has passed every check. A dossier already there is
     * replaced; any other file is left alone. The output's folder is made where there is none.
     *
     * @param sourceFolder the folder of YAML files that {@code docs/dossier-format.md} describes
     * @throws SourceRefused where the source has faults; all of them are told and no file is made
     * @throws Problem       {@code OUTPUT_EXISTS} where something else than a dossier stands at the output,
     *                       {@code OUTPUT_UNWRITABLE} where it cannot be written
     */
    public static void build(Path sourceFolder, Path output) throws Problem, SourceRefused {
        DossierSource source = DossierSourceReader.read(sourceFolder);
        NewDossier.put(output, partial -> {
            write(source, partial);
            DossierFile.check(partial);
        });
    }

    private static void write(DossierSource source, Path partial) throws Problem {
        try (DossierWriter writer = DossierWriter.create(partial, source.info)) {
            source.writeTo(writer);
            writer.finish();
        }
    }
}
