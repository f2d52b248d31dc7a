package ma.mithaq.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import ma.mithaq.BesideWindows;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/**
 * A dossier damaged byte by byte, page by page, field by field: no crash, no hang,
 * nothing written, and a problem of the file for everything that is not answered.
 * All of it with {@code bench/corpus}; by itself, a part chosen by a seed.
 */
@BesideWindows
class CorpusTest {

    private static final int APPLICATION_ID = 68;
    private static final int PAGE = Schema.PAGE_SIZE;
    private static final boolean WHOLE = Boolean.getBoolean("corpus.whole");

    @TempDir
    private Path folder;
    private Corpus corpus;
    private byte[] sound;
    private final Random random = new Random(20_250_912);

    @BeforeEach
    void build(@TempDir Path elsewhere) throws Exception {
        sound = Files.readAllBytes(Dossiers.build(elsewhere));
        corpus = new Corpus(folder);
    }

    @AfterEach
    void tell(TestInfo test) {
        System.out.println(test.getTestMethod().orElseThrow().getName() + ": " + corpus.summary());
    }

    @Test
    void fieldsOfTheHeaderAtTheirExtremes() throws Exception {
        // Offset and length of each field, https://www.sqlite.org/fileformat2.html#the_database_header
        int[][] fields = {{0, 4}, {16, 2}, {18, 1}, {19, 1}, {20, 1}, {21, 1}, {22, 1}, {23, 1}, {24, 4}, {28, 4},
            {32, 4}, {36, 4}, {40, 4}, {44, 4}, {48, 4}, {52, 4}, {56, 4}, {60, 4}, {64, 4}, {68, 4}, {72, 4}, {92, 4},
            {96, 4}};
        long[] values = {0, 1, 2, 3, 4, 0x7f, 0x80, 0xff, 512, 0x7fff, 0x8000, 0xffff, 0x7fff_ffffL, 0x8000_0000L,
            0xffff_ffffL};
        for (int[] field : fields) {
            for (long value : values) {
                byte[] bytes = sound.clone();
                byte[] wide = ByteBuffer.allocate(Long.BYTES).putLong(value).array();
                System.arraycopy(wide, Long.BYTES - field[1], bytes, field[0], field[1]);
                // That it is a dossier at all is always tried.
                if (WHOLE || field[0] == APPLICATION_ID && value == 0 || random.nextInt(8) == 0) {
                    corpus.tryBytes("header at " + field[0] + " set to " + value, bytes);
                }
            }
        }
        assertTrue(corpus.count("M114") > 0 && corpus.count("M107") > 0, corpus::summary);
    }

    @Test
    void everySortOfByteOfEveryPage() throws Exception {
        for (int page = 0; page < sound.length / PAGE; page++) {
            int start = page * PAGE + (page == 0 ? 100 : 0);
            int cells = Short.toUnsignedInt(ByteBuffer.wrap(sound).getShort(start + 3));
            // Page type, first freeblock, count of cells, start of
            // the cells, fragments, rightmost page, first pointers.
            for (int offset = 0; offset < 16; offset++) {
                spoil(start + offset, WHOLE ? 1 : 90);
            }
            for (int cell = 0; cell < Math.min(cells, 12); cell++) {
                int pointer = start + 8 + 2 * cell;
                spoil(pointer, WHOLE ? 1 : 90);
                int content = page * PAGE + Short.toUnsignedInt(ByteBuffer.wrap(sound).getShort(pointer)) % PAGE;
                // Length of the payload, row number, header of the record, its first types, its first bytes.
                for (int offset = 0; offset < 8; offset++) {
                    spoil(Math.min(content + offset, sound.length - 1), WHOLE ? 1 : 250);
                }
            }
            for (int i = 0; i < 4; i++) {
                spoil(page * PAGE + random.nextInt(PAGE), WHOLE ? 1 : 60);
            }
        }
        assertTrue(corpus.count("M111") > 0 && corpus.count("M112") > 0 && corpus.count("M117") > 0, corpus::summary);
    }

    @Test
    void theSchemaLetterByLetter() throws Exception {
        String letters = new String(sound, StandardCharsets.ISO_8859_1);
        for (int at = letters.indexOf("CREATE "); at >= 0; at = letters.indexOf("CREATE ", at + 1)) {
            for (int offset = -8; offset < 64; offset++) {
                spoil(at + offset, WHOLE ? 1 : 100);
            }
        }
        assertTrue(corpus.count("M113") > 0 && corpus.count("M111") > 0, corpus::summary);
    }

    @Test
    void cutShortOrLongAnywhere() throws Exception {
        for (int length = 0; length <= 120; length += WHOLE ? 1 : 10) {
            corpus.tryBytes("cut to " + length, Arrays.copyOf(sound, length));
        }
        for (int border = PAGE; border <= sound.length; border += PAGE) {
            for (int near = -1; near <= 1; near++) {
                if (WHOLE || random.nextInt(6) == 0) {
                    byte[] cut = Arrays.copyOf(sound, border + near);
                    corpus.tryBytes("cut to " + cut.length, cut);
                    ByteBuffer.wrap(cut).putInt(28, border / PAGE);
                    corpus.tryBytes("cut to " + cut.length + " and said to be so", cut);
                }
            }
        }
        assertTrue(corpus.count("M105") > 0 && corpus.count("M110") > 0, corpus::summary);
    }

    @Test
    void pagesExchangedRepeatedAndBlank() throws Exception {
        int pages = sound.length / PAGE;
        for (int i = 0; i < (WHOLE ? 2_000 : 40); i++) {
            int one = random.nextInt(pages);
            int other = random.nextInt(pages);
            byte[] bytes = sound.clone();
            System.arraycopy(sound, other * PAGE, bytes, one * PAGE, PAGE);
            if (i % 3 == 0) {
                System.arraycopy(sound, one * PAGE, bytes, other * PAGE, PAGE);
            } else if (i % 3 == 1) {
                Arrays.fill(bytes, one * PAGE, (one + 1) * PAGE, (byte) (i % 2 == 0 ? 0 : 0xff));
            }
            corpus.tryBytes("pages " + one + " and " + other + ", way " + i % 3, bytes);
        }
        assertTrue(corpus.count("M111") > 0, corpus::summary);
    }

    @Test
    void noiseAnywhere() throws Exception {
        for (int i = 0; i < (WHOLE ? 3_000 : 15); i++) {
            byte[] bytes = sound.clone();
            for (int change = 0; change < 1 << random.nextInt(7); change++) {
                bytes[100 + random.nextInt(bytes.length - 100)] = (byte) random.nextInt();
            }
            corpus.tryBytes("noise number " + i, bytes);
        }
        assertEquals(0, corpus.count("M900"));
    }

    /** @param oneIn how many are passed over for one that is tried */
    private void spoil(int at, int oneIn) throws Exception {
        for (int value : new int[] {0, 0xff, 0x80, sound[at] ^ 1, sound[at] + 1}) {
            byte[] bytes = sound.clone();
            bytes[at] = (byte) value;
            if (random.nextInt(oneIn) == 0 && bytes[at] != sound[at]) {
                corpus.tryBytes("byte " + at + " set to " + (byte) value, bytes);
            }
        }
    }
}
