package ma.mithaq.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import ma.mithaq.model.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whichever single byte of a dossier is changed, it is refused with a problem and nothing else is thrown. */
class TamperedDossierTest {

    private static final int RANDOM_CHANGES = 200;

    @TempDir
    private Path folder;
    private Path file;
    private final Random random = new Random(20_250_912);

    @BeforeEach
    void build() throws Exception {
        file = Dossiers.build(folder);
    }

    @Test
    void aChangedByteInAnyPageIsFound() throws Exception {
        for (long page = 0; page < Files.size(file) / Schema.PAGE_SIZE; page++) {
            refuseWithByteChanged(page * Schema.PAGE_SIZE + random.nextInt(Schema.PAGE_SIZE));
        }
        DossierFile.check(file);
    }

    @Test
    void aChangedByteAnywhereIsFound() throws Exception {
        for (int i = 0; i < RANDOM_CHANGES; i++) {
            refuseWithByteChanged(random.nextLong(Files.size(file)));
        }
        DossierFile.check(file);
    }

    @Test
    void aChangedByteInTheHeaderIsFound() throws Exception {
        for (int i = 0; i < 100; i++) {
            refuseWithByteChanged(i);
        }
        DossierFile.check(file);
    }

    private void refuseWithByteChanged(long position) throws Exception {
        int difference = 1 + random.nextInt(255);
        flip(position, difference);
        Untouched.during(folder, () -> assertThrows(Problem.class, () -> DossierFile.check(file),
                () -> "byte " + position + " of the file was changed"));
        assertEquals(List.of("sample.mithaq"), List.of(folder.toFile().list()));
        flip(position, difference);
    }

    private void flip(long position, int difference) throws Exception {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.seek(position);
            int was = bytes.read();
            bytes.seek(position);
            bytes.write(was ^ difference);
        }
    }
}
