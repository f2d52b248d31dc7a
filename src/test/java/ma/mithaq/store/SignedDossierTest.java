package ma.mithaq.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ma.mithaq.Written;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import ma.mithaq.signing.FileSignature;
import ma.mithaq.signing.OfficeKey;
import ma.mithaq.signing.SigningKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Written
class SignedDossierTest {

    private static final String OFFICE = "مكتب المنارات";

    @TempDir
    private Path folder;
    private Path dossier;
    private Path signed;
    private SigningKey key;

    @BeforeEach
    void sign() throws Exception {
        dossier = Dossiers.build(folder);
        signed = folder.resolve("signed.mithaq");
        key = SigningKey.create(folder.resolve("key.pem"));
        byte[] before = Files.readAllBytes(dossier);
        DossierSigner.sign(dossier, key, OFFICE, signed);
        assertArrayEquals(before, Files.readAllBytes(dossier));
    }

    @Test
    void whatWasSignedIsKnown() throws Exception {
        assertEquals(Optional.of(new FileSignature(OFFICE, key.office(), true)), signature(signed));
        assertEquals(Optional.empty(), signature(dossier));
        assertEquals(List.of("key.pem", "sample.mithaq", "signed.mithaq"), names());
    }

    @Test
    void aSignatureIsReplacedByAnother() throws Exception {
        SigningKey other = SigningKey.create(folder.resolve("other.pem"));
        DossierSigner.sign(signed, other, "Second office", folder.resolve("again.mithaq"));
        assertEquals(Optional.of(new FileSignature("Second office", other.office(), true)),
                signature(folder.resolve("again.mithaq")));
        assertEquals(key.office(), signature(signed).orElseThrow().key());
    }

    @Test
    void theSameKeyAndNameGiveTheSameBytes() throws Exception {
        Path again = folder.resolve("new/again.mithaq");
        DossierSigner.sign(dossier, key, OFFICE, again);
        assertArrayEquals(Files.readAllBytes(signed), Files.readAllBytes(again));
    }

    @Test
    void aDossierThatNobodyMayWriteToIsSignedTheSame() throws Exception {
        assertTrue(dossier.toFile().setWritable(false));
        DossierSigner.sign(dossier, key, OFFICE, folder.resolve("again.mithaq"));
        assertEquals(key.office(), signature(folder.resolve("again.mithaq")).orElseThrow().key());
    }

    @Test
    void itIsSignedNowhereButInAnotherFile() throws Exception {
        byte[] before = Files.readAllBytes(dossier);
        Path link = Files.createSymbolicLink(folder.resolve("link.mithaq"), dossier);
        for (Path itself : List.of(dossier, link, folder.resolve("./sample.mithaq"))) {
            assertEquals(ProblemCode.OUTPUT_IS_INPUT, refusal(dossier, OFFICE, itself));
        }
        Path letter = Files.writeString(folder.resolve("letter.txt"), "Dear");
        assertEquals(ProblemCode.OUTPUT_EXISTS, refusal(dossier, OFFICE, letter));
        assertEquals("Dear", Files.readString(letter));
        assertArrayEquals(before, Files.readAllBytes(dossier));
    }

    @Test
    void whatIsUnsoundOrChangedIsNotSigned() throws Exception {
        Path output = folder.resolve("output.mithaq");
        assertEquals(ProblemCode.FILE_GONE, refusal(folder.resolve("gone.mithaq"), OFFICE, output));
        Dossiers.change(dossier, "UPDATE person SET name = name || '!'");
        assertEquals(ProblemCode.CHANGED_AFTER_BUILD, refusal(dossier, OFFICE, output));
        forge("UPDATE framing SET text = text || '.'");
        assertEquals(ProblemCode.CHANGED_AFTER_SIGNING, refusal(signed, OFFICE, output));
        assertFalse(Files.exists(output));
    }

    @Test
    void anOfficeHasANameThatCanBeRead() throws Exception {
        for (String unfit : List.of("", " ", "Office ", "Office\u00a0", "two\nlines", "two\u2028lines", "\u202eeciffO",
                "\u001b[31mOffice", "\u3164", "\u200b\u0301", "\ud800", "x".repeat(301))) {
            assertEquals(ProblemCode.OFFICE_UNFIT, refusal(dossier, unfit, folder.resolve("output.mithaq")));
        }
        for (int unfit : new int[] {'\n', 0x1b, 0x202e, 0xe000}) {
            forge("UPDATE file_signature SET office = 'Office' || char(" + unfit + ") || 'x'");
            assertEquals(ProblemCode.CHARACTER_UNFIT, Dossiers.codeOf(signed));
        }
        forge("UPDATE file_signature SET office = char(12644)");
        assertEquals(ProblemCode.NAME_UNFIT, Dossiers.codeOf(signed));
    }

    @Test
    void aChangedOneOpensOnlyForWhoAsksForIt() throws Exception {
        forge("UPDATE framing SET text = text || '.'");
        Problem problem = Dossiers.refusal(signed);
        assertEquals(ProblemCode.CHANGED_AFTER_SIGNING, problem.code());
        assertEquals(List.of(signed), problem.arguments());
        try (DossierStore store = DossierFile.openEvenChanged(signed, done -> { })) {
            assertEquals(Optional.of(new FileSignature(OFFICE, key.office(), false)), store.signature());
            assertTrue(store.findAgreement().framings().getFirst().text().toString().contains("."));
        }
    }

    @Test
    void withoutItsSignatureItIsNotSigned() throws Exception {
        forge("DELETE FROM file_signature");
        assertEquals(Optional.empty(), signature(signed));
    }

    @Test
    void theSignatureOfAnotherDossierIsNone() throws Exception {
        Path source = Dossiers.copySource(folder);
        Path yaml = source.resolve("dossier.yaml");
        String words = Files.readString(yaml);
        Files.writeString(yaml, words.replaceFirst("edition: \\S+", "edition: 2024-06-01"));
        Path other = folder.resolve("other.mithaq");
        DossierBuilder.build(source, other);
        Dossiers.change(other, "ATTACH '" + signed + "' AS signed",
                "INSERT INTO file_signature SELECT * FROM signed.file_signature");
        Dossiers.seal(other);
        assertEquals(ProblemCode.CHANGED_AFTER_SIGNING, Dossiers.codeOf(other));
    }

    @Test
    void theNameTheKeyAndTheSignatureBelongTogether() throws Exception {
        byte[] whole = Files.readAllBytes(signed);
        OfficeKey other = SigningKey.create(folder.resolve("other.pem")).office();
        for (String change : List.of("office = 'Ministry'", "office = office || ' '",
                "key = x'" + other.toString().substring(0, 79).replace(" ", "") + "'", "key = zeroblob(32)",
                "signature = zeroblob(64)", "signature = CAST(x'01' || substr(signature, 2) AS BLOB)")) {
            Files.write(signed, whole);
            forge("UPDATE file_signature SET " + change);
            assertEquals(switch (change) {
                case "office = office || ' '" -> ProblemCode.NAME_UNFIT;
                case "key = zeroblob(32)" -> ProblemCode.KEY_WEAK;
                default -> ProblemCode.CHANGED_AFTER_SIGNING;
            }, Dossiers.codeOf(signed), change);
        }
    }

    @Test
    void howTheFileIsLaidOutIsNotSigned() throws Exception {
        byte[] digest = digest(signed);
        assertArrayEquals(digest, digest(dossier));
        Path other = folder.resolve("laid-out-anew.mithaq");
        Dossiers.change(signed, "VACUUM INTO '" + other + "'");
        assertArrayEquals(digest, digest(other));
        // A text that is no UTF-8 is read as one that is, and yet is another.
        Dossiers.change(other, "UPDATE framing SET text = CAST(x'41ff' AS TEXT)");
        byte[] first = digest(other);
        Dossiers.change(other, "UPDATE framing SET text = CAST(x'41fe' AS TEXT)");
        assertFalse(Arrays.equals(first, digest(other)));
    }

    private void forge(String... commands) throws Exception {
        Dossiers.change(signed, commands);
        Dossiers.seal(signed);
    }

    private static byte[] digest(Path file) throws Problem {
        try (Database database = Dossiers.unchecked(file)) {
            return ContentDigest.of(database);
        }
    }

    private static Optional<FileSignature> signature(Path file) throws Problem {
        try (DossierStore store = DossierFile.open(file)) {
            return store.signature();
        }
    }

    private ProblemCode refusal(Path input, String office, Path output) {
        return assertThrows(Problem.class, () -> DossierSigner.sign(input, key, office, output)).code();
    }

    private List<String> names() throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
