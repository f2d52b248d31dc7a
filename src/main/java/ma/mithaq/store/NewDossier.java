package ma.mithaq.store;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import ma.mithaq.files.PartFile;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;

/** A dossier file that stands in its place only once it is whole. */
final class NewDossier {

    private static final Logger LOG = System.getLogger(NewDossier.class.getName());

    private NewDossier() {
    }

    /**
     * Writes a file beside its place and moves it there. A dossier already there is replaced, any other file left
     * alone; the folder is made where there is none.
     *
     * @param writing fills the empty file, writes it through to the disk and checks it
     * @throws Problem {@code OUTPUT_EXISTS}, or what {@link StoreProblems#ofWriting} says; nothing is left behind then
     */
    static void put(Path output, Writing writing) throws Problem {
        if (Files.exists(output, LinkOption.NOFOLLOW_LINKS) && !isDossier(output)) {
            throw new Problem(ProblemCode.OUTPUT_EXISTS, output);
        }
        Path target = place(output);
        Path partial = PartFile.beside(target);
        // Stopped from outside, the program would else leave the half of a file behind.
        Thread cleaning = new Thread(() -> delete(partial));
        Runtime.getRuntime().addShutdownHook(cleaning);
        try {
            Files.createDirectories(partial.getParent());
            PartFile.sweep(partial.getParent());
            Files.createFile(partial);
            try {
                writing.to(partial);
                PartFile.settle(partial, target);
            } finally {
                Files.deleteIfExists(partial);
            }
        } catch (IOException | Problem e) {
            // Whatever was wrong with the file under its passing name, it is the output that could not be made.
            throw StoreProblems.ofWriting(e, output);
        } finally {
            forget(cleaning);
        }
    }

    private static Path place(Path output) throws Problem {
        try {
            return PartFile.behindLinks(output);
        } catch (IOException e) {
            throw StoreProblems.ofWriting(e, output);
        }
    }

    private static void delete(Path partial) {
        try {
            Files.deleteIfExists(partial);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "left behind: " + partial, e);
        }
    }

    private static void forget(Thread cleaning) {
        try {
            Runtime.getRuntime().removeShutdownHook(cleaning);
        } catch (IllegalStateException e) {
            LOG.log(Level.DEBUG, "the program is being stopped", e);
        }
    }

    private static boolean isDossier(Path file) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(file)) {
            return DossierHeader.isDossier(Bytes.of(channel));
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "taken for no dossier: " + file, e);
            return false;
        }
    }

    /** Makes a dossier of an empty file. */
    interface Writing {
        void to(Path file) throws IOException, Problem;
    }
}
