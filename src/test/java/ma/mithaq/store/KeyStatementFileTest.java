package ma.mithaq.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import ma.mithaq.BesideWindows;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import ma.mithaq.signing.KeyStatement;
import ma.mithaq.signing.SigningKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** An office's statement on its key is written to a file and read back, and nothing else is accepted. */
@BesideWindows
class KeyStatementFileTest {

    private static final String OFFICE = "ديوان الوزارة";

    @TempDir
    private Path folder;
    private Path file;
    private SigningKey key;
    private SigningKey next;

    @BeforeEach
    void make() throws Exception {
        key = SigningKey.create(folder.resolve("key.pem"));
        next = SigningKey.create(folder.resolve("next.pem"));
        file = folder.resolve("next.mithaq-key");
        KeyStatementFile.vouch(key, next, OFFICE, file);
    }

    @Test
    void whatIsSaidIsRead() throws Exception {
        assertEquals(new KeyStatement(OFFICE, key.office(), Optional.of(next.office())), KeyStatementFile.read(file));
        Path givenUp = folder.resolve("given-up.mithaq-key");
        KeyStatementFile.giveUp(key, OFFICE, givenUp);
        assertEquals(new KeyStatement(OFFICE, key.office(), Optional.empty()), KeyStatementFile.read(givenUp));
        assertEquals(List.of("given-up.mithaq-key", "key.pem", "next.mithaq-key", "next.pem"), names());
    }

    @Test
    void itIsTextThatAPersonCanRead() throws Exception {
        List<String> lines = Files.readAllLines(file);
        assertEquals("Mithaq key statement 1", lines.get(0));
        assertEquals("office: " + OFFICE, lines.get(1));
        assertEquals("key: " + HexFormat.of().formatHex(key.office().bytes()), lines.get(2));
        assertEquals("next-key: " + HexFormat.of().formatHex(next.office().bytes()), lines.get(3));
        assertEquals(6, lines.size());
        // With the line endings of mail.
        Files.writeString(file, String.join("\r\n", lines) + "\r\n");
        assertEquals(OFFICE, KeyStatementFile.read(file).office());
    }

    @Test
    void noLineOfItCanBeAnother() throws Exception {
        String text = Files.readString(file);
        SigningKey thief = SigningKey.create(folder.resolve("thief.pem"));
        String thiefs = HexFormat.of().formatHex(thief.office().bytes());
        Path own = folder.resolve("own.mithaq-key");
        KeyStatementFile.vouch(thief, next, OFFICE, own);
        List<String> lines = text.lines().toList();
        List<String> foreign = Files.readAllLines(own);
        for (String forged : List.of(text.replace(OFFICE, "ديوان"), text.replaceFirst("key: \\w+", "key: " + thiefs),
                text.replaceFirst("next-key: \\w+", "next-key: " + thiefs),
                text.replaceFirst("next-key: \\w+", "given-up: yes"),
                text.replace(lines.get(4), foreign.get(4)), text.replace(lines.get(5), foreign.get(5)),
                text.replace(lines.get(5) + "\n", ""), text.replaceFirst("next-key: \\w+\n", ""),
                text + "\n", text + text,
                text.replace("office:", "office: x\noffice:"), text.replace("office: ", "office:"), " " + text,
                "\ufeff" + text, text.substring(0, text.length() / 2), "")) {
            Files.writeString(file, forged);
            assertEquals(ProblemCode.STATEMENT_UNFIT, codeOf(() -> KeyStatementFile.read(file)), forged);
        }
        // A thief who has the key cannot make another office's key its successor, and so claim that office's files.
        Files.writeString(file, text.replace(lines.get(5), "next-" + lines.get(4)));
        assertEquals(ProblemCode.STATEMENT_UNFIT, codeOf(() -> KeyStatementFile.read(file)));
    }

    @Test
    void noByteOfItCanBeAnother() throws Exception {
        byte[] sound = Files.readAllBytes(file);
        Random random = new Random(65);
        for (int trial = 0; trial < 400; trial++) {
            byte[] spoiled = sound.clone();
            spoiled[random.nextInt(spoiled.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, spoiled);
            ProblemCode code = codeOf(() -> KeyStatementFile.read(file));
            assertTrue(code == ProblemCode.STATEMENT_UNFIT || code == ProblemCode.STATEMENT_NEWER, code::toString);
        }
    }

    @Test
    void aSignatureOfADossierIsNoStatement() throws Exception {
        Path dossier = Dossiers.build(folder);
        assertEquals(ProblemCode.STATEMENT_UNFIT, codeOf(() -> KeyStatementFile.read(dossier)));
        assertEquals(ProblemCode.STATEMENT_UNFIT, codeOf(() -> KeyStatementFile.read(folder.resolve("key.pem"))));
        assertEquals(ProblemCode.STATEMENT_UNFIT, codeOf(() -> KeyStatementFile.read(folder)));
        Files.write(file, new byte[1 << 20]);
        assertEquals(ProblemCode.STATEMENT_UNFIT, codeOf(() -> KeyStatementFile.read(file)));
        Files.write(file, "\u00ff".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(ProblemCode.STATEMENT_UNFIT, codeOf(() -> KeyStatementFile.read(file)));
        assertEquals(ProblemCode.FILE_GONE, codeOf(() -> KeyStatementFile.read(folder.resolve("none"))));
    }

    @Test
    void aLaterVersionIsToldOf() throws Exception {
        Files.writeString(file, Files.readString(file).replace("statement 1", "statement 2"));
        assertEquals(ProblemCode.STATEMENT_NEWER, codeOf(() -> KeyStatementFile.read(file)));
    }

    @Test
    void nothingIsWrittenOverAndNothingUnfitIsSaid() throws Exception {
        Path other = folder.resolve("other.mithaq-key");
        assertEquals(ProblemCode.OUTPUT_EXISTS, codeOf(() -> KeyStatementFile.vouch(key, next, OFFICE, file)));
        assertEquals(ProblemCode.KEY_FOLLOWS_ITSELF, codeOf(() -> KeyStatementFile.vouch(key, key, OFFICE, other)));
        assertEquals(ProblemCode.OFFICE_UNFIT, codeOf(() -> KeyStatementFile.vouch(key, next, "two\nlines", other)));
        assertEquals(ProblemCode.OFFICE_UNFIT, codeOf(() -> KeyStatementFile.giveUp(key, "", other)));
        assertEquals(ProblemCode.OUTPUT_FOLDER_GONE,
                codeOf(() -> KeyStatementFile.giveUp(key, OFFICE, folder.resolve("none/other.mithaq-key"))));
        assertEquals(List.of("key.pem", "next.mithaq-key", "next.pem"), names());
    }

    private static ProblemCode codeOf(Executable work) {
        return assertThrows(Problem.class, work).code();
    }

    private List<String> names() throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }
}
