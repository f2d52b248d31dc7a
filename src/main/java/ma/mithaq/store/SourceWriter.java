package ma.mithaq.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import ma.mithaq.files.NameLength;
import ma.mithaq.files.ParentFolder;
import ma.mithaq.files.PartFile;
import ma.mithaq.model.Kind;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import ma.mithaq.source.DossierEntries;
import ma.mithaq.source.Entry;
import ma.mithaq.source.FieldValue.Image;
import ma.mithaq.source.SourceText;

/**
 * Writes the readable source of a dossier. The same dossier gives the same source, and the source, built, says the same
 * again: that is tried before the folder gets its name.
 */
public final class SourceWriter {

    private static final Logger LOG = System.getLogger(SourceWriter.class.getName());

    private SourceWriter() {
    }

    /**
     * Writes the source into a folder, as a whole or not at all.
     *
     * @param folder not there yet, or empty; the folder that it is in is made if it does not exist
     * @throws Problem {@code FOLDER_TAKEN} where something is there, {@code NOT_AS_SOURCE} where the dossier says
     *                 something that no source can say, what is said of an output that cannot be written, or what the
     *                 dossier's reading throws
     */
    public static void write(DossierStore dossier, Path folder) throws Problem {
        put(folder, part -> {
            DossierEntries entries = dossier.readEntries();
            for (Map.Entry<String, String> file : SourceText.of(entries).entrySet()) {
                Files.writeString(part.resolve(file.getKey()), file.getValue());
            }
            for (Entry entry : entries.entries()) {
                writePicture(dossier, entry, part);
            }
            demandSame(entries, dossier.file(), part);
        });
    }

    /**
     * Writes a folder beside its place and moves it there once it is complete.
     *
     * @throws Problem {@code FOLDER_TAKEN}, or what is said of an output that cannot be written
     */
    public static void put(Path folder, Filling filling) throws Problem {
        NameLength.demandPossible(folder);
        try {
            Path target = free(folder);
            Path part = PartFile.beside(target);
            Thread cleaning = new Thread(() -> discard(part));
            Runtime.getRuntime().addShutdownHook(cleaning);
            try {
                Files.createDirectories(part);
                filling.fill(part);
                Files.deleteIfExists(target);
                Files.move(part, target);
            } finally {
                discard(part);
                NewDossier.forget(cleaning);
            }
        } catch (IOException e) {
            throw StoreProblems.ofWriting(e, folder);
        }
    }

    /** Where the folder goes; a link that leads to an empty one is followed. */
    private static Path free(Path folder) throws IOException, Problem {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return folder.toAbsolutePath();
        }
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                if (files.findAny().isEmpty()) {
                    return folder.toRealPath();
                }
            }
        }
        throw new Problem(ProblemCode.FOLDER_TAKEN, folder);
    }

    private static void writePicture(DossierStore dossier, Entry entry, Path folder) throws IOException, Problem {
        Optional<Image> image = entry.find("portrait").or(() -> entry.find("file"))
                .filter(Image.class::isInstance).map(Image.class::cast);
        if (image.isEmpty()) {
            return;
        }
        Optional<byte[]> bytes = entry.ref().kind() == Kind.PERSON ? dossier.findPortrait(entry.ref().id())
                : dossier.findPicture(entry.ref().id());
        Path file = folder.resolve(image.get().file());
        Files.createDirectories(ParentFolder.of(file));
        // One that would cost too much to decode is in no source either.
        Files.write(file, bytes.orElseThrow(() -> new Problem(ProblemCode.NOT_AS_SOURCE, dossier.file())));
    }

    /** Builds what was written, and compares. */
    private static void demandSame(DossierEntries entries, Path dossier, Path folder) throws IOException, Problem {
        Path built = PartFile.beside(folder);
        try {
            DossierBuilder.write(DossierSourceReader.read(folder), built);
            try (DossierStore again = DossierFile.open(built)) {
                if (!again.readEntries().equals(entries)) {
                    throw new Problem(ProblemCode.NOT_AS_SOURCE, dossier);
                }
            }
        } catch (SourceRefused e) {
            throw new Problem(ProblemCode.NOT_AS_SOURCE, e, dossier);
        } finally {
            PartFile.discard(built);
        }
    }

    private static void discard(Path part) {
        if (Files.notExists(part, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> files = Files.walk(part)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException e) {
            LOG.log(Level.WARNING, "left behind: " + part, e);
        }
    }

    /** Writes the files of a folder. */
    public interface Filling {
        void fill(Path folder) throws IOException, Problem;
    }
}
