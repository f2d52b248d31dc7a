package ma.mithaq.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;

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
        Path target = output.toAbsolutePath();
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS) && !isDossier(target)) {
            throw new Problem(ProblemCode.OUTPUT_EXISTS, output);
        }
        Path partial = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            Files.createDirectories(partial.getParent());
            Files.createFile(partial);
            try {
                write(source, partial);
                DossierFile.check(partial);
                move(partial, target);
            } finally {
                Files.deleteIfExists(partial);
            }
        } catch (IOException | Problem e) {
            // Whatever was wrong with the file under its passing name, it is the output that could not be made.
            throw new Problem(ProblemCode.OUTPUT_UNWRITABLE, e, output);
        }
    }

    private static void write(DossierSource source, Path partial) throws Problem {
        try (DossierWriter writer = DossierWriter.create(partial, source.info)) {
            source.writeTo(writer);
            writer.finish();
        }
    }

    private static boolean isDossier(Path file) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(file)) {
            return DossierHeader.isDossier(channel);
        } catch (IOException e) {
            return false;
        }
    }

    private static void move(Path partial, Path target) throws IOException {
        try {
            Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(partial, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
