package ma.mithaq.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import ma.mithaq.files.FileName;
import ma.mithaq.files.PartFile;
import ma.mithaq.files.ReadProblems;
import ma.mithaq.files.WriteProblems;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import ma.mithaq.signing.KeyStatement;
import ma.mithaq.signing.SigningKey;

/** The file in which an office says what follows its key. */
public final class KeyStatementFile {

    /** The file name extension. */
    public static final String ENDING = ".mithaq-key";

    private KeyStatementFile() {
    }

    /** Whether a file's name has this extension, in capitals or not. */
    public static boolean isNamedAsOne(Path file) {
        return FileName.ends(file.toString(), ENDING);
    }

    /**
     * Writes a statement that another key succeeds this one. Both sign, which shows that one holder has both.
     *
     * @throws Problem {@code OFFICE_UNFIT} where the name cannot be an office's, {@code KEY_FOLLOWS_ITSELF},
     *                 {@code OUTPUT_EXISTS}, or what {@link WriteProblems} says
     */
    public static void vouch(SigningKey key, SigningKey successor, String office, Path output) throws Problem {
        SignatureRow.demandFit(office);
        if (successor.office().equals(key.office())) {
            throw new Problem(ProblemCode.KEY_FOLLOWS_ITSELF);
        }
        write(KeyStatement.vouch(key, successor, office), output);
    }

    /** Writes a statement that revokes the key; throws what {@link #vouch} throws. */
    public static void giveUp(SigningKey key, String office, Path output) throws Problem {
        SignatureRow.demandFit(office);
        write(KeyStatement.giveUp(key, office), output);
    }

    /**
     * Reads a statement that is signed by the keys that it names. Any file may be given.
     *
     * @throws Problem {@code STATEMENT_UNFIT}, {@code STATEMENT_NEWER}, {@code FILE_GONE}, or what {@link ReadProblems}
     *         says
     */
    public static KeyStatement read(Path path) throws Problem {
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            throw new Problem(ProblemCode.STATEMENT_UNFIT, path);
        }
        try (InputStream in = Files.newInputStream(path)) {
            // One byte more than allowed is enough to know that it is too long.
            KeyStatement statement = KeyStatement.read(in.readNBytes(KeyStatement.LONGEST + 1), path);
            if (!SignatureRow.fits(statement.office())) {
                throw new Problem(ProblemCode.STATEMENT_UNFIT, path);
            }
            return statement;
        } catch (NoSuchFileException e) {
            throw new Problem(ProblemCode.FILE_GONE, e, path);
        } catch (IOException e) {
            throw ReadProblems.of(e, path);
        }
    }

    private static void write(String text, Path output) throws Problem {
        Path target = output.toAbsolutePath();
        Path part = PartFile.beside(target);
        try {
            try {
                writeThrough(text, part);
                PartFile.settleAsNew(part, target);
            } finally {
                PartFile.discard(part);
            }
        } catch (FileAlreadyExistsException e) {
            throw new Problem(ProblemCode.OUTPUT_EXISTS, e, output);
        } catch (IOException e) {
            throw WriteProblems.of(e, output);
        }
    }

    private static void writeThrough(String text, Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }
}
