package ma.mithaq.store;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import ma.mithaq.files.Output;
import ma.mithaq.files.ParentFolder;
import ma.mithaq.files.PartFile;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;

/** A dossier file that gets its name only once it is complete. */
final class NewDossier {

    private static final Logger LOG = System.getLogger(NewDossier.class.getName());

    private NewDossier() {
    }

    /**
     * Writes a file beside its place and moves it there. An existing dossier is replaced, any other file is left alone;
     * the folder is made if it does not exist.
     *
     * @param inputs  what the dossier is made of
     * @param writing fills the empty file, forces it to disk and checks it
     * @throws Problem what {@link Output#of} throws, {@code OUTPUT_NOT_A_FILE} where what is there takes no database,
     *                 {@code OUTPUT_EXISTS}, {@code UNFINISHED_WRITE} where a journal lies there that would count as
     *                 the new dossier's, or what {@link StoreProblems#ofWriting} says; nothing is left behind then
     */
    static void put(Path output, Collection<Path> inputs, Writing writing) throws Problem {
        Output judged = judge(output, inputs);
        Path target = judged.place();
        Path partial = PartFile.beside(target);
        // Terminated from outside, the program would otherwise leave half a file behind.
        Thread cleaning = new Thread(() -> PartFile.discard(partial));
        Runtime.getRuntime().addShutdownHook(cleaning);
        try {
            judged.makeFolder();
            PartFile.sweep(ParentFolder.of(partial));
            Files.createFile(partial);
            try {
                writing.to(partial);
                PartFile.settle(partial, target);
            } finally {
                PartFile.discard(partial);
            }
        } catch (IOException | Problem e) {
            // Whatever was wrong with the file under its temporary name, it is the output that could not be made.
            throw StoreProblems.ofWriting(e, output);
        } finally {
            forget(cleaning);
        }
    }

    private static Output judge(Path output, Collection<Path> inputs) throws Problem {
        Output judged = Output.of(output, inputs);
        if (judged.stream()) {
            throw new Problem(ProblemCode.OUTPUT_NOT_A_FILE, output);
        }
        if (Files.exists(judged.place()) && !isDossier(judged.place())) {
            throw new Problem(ProblemCode.OUTPUT_EXISTS, output);
        }
        try {
            DossierHeader.judgeUnfinishedWrite(judged.place());
        } catch (IOException e) {
            throw StoreProblems.ofWriting(e, output);
        }
        return judged;
    }

    /** Has a thread not run any more when the program ends. */
    static void forget(Thread cleaning) {
        try {
            Runtime.getRuntime().removeShutdownHook(cleaning);
        } catch (IllegalStateException e) {
            LOG.log(Level.DEBUG, "the program is being stopped", e);
        }
    }

    /** Whether a file says of itself that it is a dossier, sound or not. */
    static boolean isDossier(Path file) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(file)) {
            return DossierHeader.isDossier(ByteSource.of(channel));
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
