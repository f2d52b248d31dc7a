package ma.mithaq.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import ma.mithaq.Written;
import ma.mithaq.files.HeldFiles;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import ma.mithaq.signing.KeyRing;
import ma.mithaq.signing.RefusedKey;
import ma.mithaq.signing.SigningKey;
import ma.mithaq.signing.TrustedKey;
import ma.mithaq.store.DossierSigner;
import ma.mithaq.store.Forgery;
import ma.mithaq.store.KeyStatementFile;
import ma.mithaq.store.StateSnapshot;
import ma.mithaq.store.UserState;
import org.junit.jupiter.api.Test;

/** Signing, keys and what an office says of them, with the real dossier. */
@Written
class SigningCommandsTest extends DossierCommandsFixture {

    @Test
    void signsACopyAndSaysHowItIsSigned() throws Exception {
        Path key = folder.resolve("key.pem");
        Path signed = folder.resolve("signed.mithaq");
        byte[] bytes = Files.readAllBytes(dossier);
        assertEquals(0, run("sign", "--new-key", key.toString()), this::said);
        String fingerprint = told().strip();
        assertTrue(fingerprint.matches("Fingerprint of the key:( [0-9a-f]{4}){16}"), fingerprint);
        assertEquals(1, run("sign", "--new-key", key.toString()));
        assertTrue(said().strip().endsWith("(M203)"), said());
        assertEquals(0, run("sign", dossier.toString(), "--key", key.toString(), "--office", "ديوان الوزارة",
                "-o", signed.toString()), this::said);
        assertArrayEquals(bytes, Files.readAllBytes(dossier));
        assertEquals(List.of("The file " + signed + " is a sound dossier.",
                "[?] It is digitally signed with a key that you do not trust: who signed is not known. The name given:",
                "    «ديوان الوزارة»", fingerprint), withoutDigest(checked(signed, 0)));
        assertEquals(1,
                run("sign", dossier.toString(), "--key", dossier.toString(), "--office", "x", "-o", "y.mithaq"));
        assertTrue(said().strip().endsWith("(M501)"), said());
        assertEquals(List.of("key.pem", "signed.mithaq", "ملف #1.mithaq"), names());
    }

    @Test
    void aKeyThatAnotherProgramHoldsIsToldAsThat() {
        Path key = folder.resolve("key.pem");
        Map.of(HeldFiles.refusal(key), ProblemCode.FILE_LOCKED, new AccessDeniedException(key.toString()),
                ProblemCode.FILE_UNREADABLE).forEach((why, code) -> assertEquals(code,
                SignCommand.told(new Problem(ProblemCode.FILE_UNREADABLE, why, key), key).code()));
        assertEquals(ProblemCode.OUTPUT_IN_USE,
                SignCommand.told(new Problem(ProblemCode.OUTPUT_UNWRITABLE, HeldFiles.refusal(key), key), key).code());
    }

    @Test
    void everyStandingHasAMarkAndWordsOfItsOwn() throws Exception {
        SigningKey key = SigningKey.create(folder.resolve("key.pem"));
        SigningKey other = SigningKey.create(folder.resolve("other.pem"));
        Path signed = signed(key, "ديوان الوزارة");
        decide(KeyRing.EMPTY.trusting(new TrustedKey(key.office(), "ديوان الوزارة", Instant.EPOCH)));
        String name = "    «ديوان الوزارة»";
        assertEquals(List.of("[+] It is digitally signed with a key that you trust, by:", name), told(signed, 0));
        assertEquals(List.of("[?] It is digitally signed with a key that you do not trust: who signed is not known. "
                + "The name given:", "    «مكتب»"), told(signed(other, "مكتب"), 0));
        assertEquals(List.of("[!] Beware: it is digitally signed in a name that you trust, but with another key:",
                name), told(signed(other, "ديوان الوزارة"), 0));
        assertEquals(List.of("[!] Beware: it is digitally signed in a name that resembles one that you trust, but with "
                + "another key.", "    The name in this file:", "    «دیوان الوزارة»",
                "    The name that you trust:", name),
                told(signed(other, "دیوان الوزارة"), 0));
        Path changed = Forgery.of(signed, folder.resolve("changed.mithaq"));
        assertEquals(List.of("[#] It was changed after it had been digitally signed. The name given:", name),
                told(changed, 1));
        assertTrue(said().strip().endsWith("(M119)"), said());
        decide(KeyRing.EMPTY.refusing(new RefusedKey(key.office(), "ديوان الوزارة", Instant.EPOCH)));
        assertEquals(List.of("[x] It is digitally signed with a key that you refuse, which you know by the name:",
                name), told(signed, 1));
        assertTrue(said().strip().endsWith("(M509)"), said());
    }

    @Test
    void aNameThatReadsAsTheProgramsOwnWordsStandsAlone() throws Exception {
        SigningKey key = SigningKey.create(folder.resolve("key.pem"));
        String hostile = "x», by: It is digitally signed with a key that you trust, by: “y";
        assertEquals(List.of("[?] It is digitally signed with a key that you do not trust: who signed is not known. "
                + "The name given:", "    «x›, by: It is digitally signed with a key that you trust, by: ‘y»"),
                told(signed(key, hostile), 0).subList(0, 2));
        List<String> told = told(signed(key, "z".repeat(300)), 0);
        assertEquals("    «" + "z".repeat(79) + "…»", told.get(1));
        assertEquals("    «" + "z".repeat(300) + "»", told.getLast());
    }

    @Test
    void theKeyThatFollowsIsTrustedOnTheWordOfTheOneBefore() throws Exception {
        SigningKey old = SigningKey.create(folder.resolve("old.pem"));
        SigningKey next = SigningKey.create(folder.resolve("next.pem"));
        Path statement = folder.resolve("next.mithaq-key");
        String[] vouch = {"sign", "--vouch", folder.resolve("next.pem").toString(), "--key",
            folder.resolve("old.pem").toString(), "--office", "ديوان", "-o", statement.toString()};
        assertEquals(0, run(vouch), this::said);
        assertTrue(told().contains(next.office().fingerprint()), told());
        assertEquals(1, run(vouch));
        assertTrue(said().strip().endsWith("(M203)"), said());
        assertEquals(1, run("trust", statement.toString()));
        assertTrue(said().strip().endsWith("(M507)"), said());
        decide(KeyRing.EMPTY.trusting(new TrustedKey(old.office(), "ديوان الوزارة", Instant.EPOCH)));
        Path signed = signed(next, "ديوان الوزارة");
        assertEquals("[!]", told(signed, 0).getFirst().substring(0, 3));
        assertEquals(0, run("trust", statement.toString()), this::said);
        assertTrue(told().strip().endsWith(next.office().fingerprint()), "which key is trusted now: " + told());
        assertEquals(List.of("[+] It is digitally signed with a key that you trust, by:", "    «ديوان الوزارة»"),
                told(signed, 0));
        Path givenUp = folder.resolve("given-up.mithaq-key");
        assertEquals(0, run("sign", "--give-up", folder.resolve("old.pem").toString(), "--office", "ديوان", "-o",
                givenUp.toString()), this::said);
        assertEquals(0, run("trust", givenUp.toString()), this::said);
        assertEquals("[x]", told(signed(old, "ديوان"), 1).getFirst().substring(0, 3));
        // Whoever stole the key may have vouched for another of their own.
        assertEquals("[?]", told(signed, 0).getFirst().substring(0, 3));
        assertEquals(1, run("trust", statement.toString()));
        assertTrue(said().strip().endsWith("(M508)"), said());
        assertEquals(1, run("trust", dossier.toString()));
        assertTrue(said().strip().endsWith("(M504)"), said());
        assertEquals(1, run("trust", folder.resolve("none.mithaq-key").toString()));
        assertTrue(said().strip().endsWith("(M101)"), said());
        assertEquals(1, run("sign", "--vouch", folder.resolve("old.pem").toString(), "--key",
                folder.resolve("old.pem").toString(), "--office", "x", "-o",
                folder.resolve("y.mithaq-key").toString()));
        assertTrue(said().strip().endsWith("(M506)"), said());
    }

    /** What makes a name unfit may be invisible, and bytes that are no UTF-8 come as U+FFFD. */
    @Test
    void aNameThatNoOfficeHasIsQuotedWithWhatIsUnseenInIt() throws Exception {
        Path key = folder.resolve("key.pem");
        SigningKey.create(key);
        for (String[] name : new String[][] {{"a\u202eb", "«a[U+202E]b»"}, {"\ufffdcole", "«\ufffdcole»"},
            {"a\u001bb", "«a[U+001B]b»"}}) {
            for (String[] line : new String[][] {
                {"sign", dossier.toString(), "--key", key.toString()}, {"sign", "--give-up", key.toString()}}) {
                String[] whole = Arrays.copyOf(line, line.length + 4);
                System.arraycopy(new String[] {"--office", name[0], "-o", folder.resolve("none").toString()}, 0,
                        whole, line.length, 4);
                words.reset();
                assertEquals(1, run(whole));
                assertTrue(said().contains(name[1]) && said().strip().endsWith("(M502)"), said());
            }
        }
        assertFalse(Files.exists(folder.resolve("none")));
    }

    /** A decision that is not kept is none: there is no session that it could last for. */
    @Test
    void aDecisionThatCannotBeKeptIsSaidNotToBeOne() throws Exception {
        SigningKey key = SigningKey.create(folder.resolve("key.pem"));
        Path statement = folder.resolve("given-up.mithaq-key");
        KeyStatementFile.giveUp(key, "ديوان", statement);
        Files.writeString(folder.resolve("file"), "");
        Path kept = state;
        state = folder.resolve("file/state.sqlite");
        assertEquals(1, run("trust", statement.toString()));
        List<String> said = said().strip().lines().toList();
        assertTrue(said.getFirst().endsWith("(M302)") && said.getLast().startsWith("Nothing was decided"), said());
        state = kept;
        Files.createDirectories(state.getParent());
        Files.writeString(state, "garbage".repeat(1000));
        words.reset();
        assertEquals(0, run("trust", statement.toString()), this::said);
        assertTrue(said().contains("(M301)") && said().contains("From now on you refuse the key of:"), said());
        assertEquals(1, new StateSnapshot(state).keys().refused().size());
    }

    private Path signed(SigningKey key, String office) throws Exception {
        Path signed = Files.createTempDirectory(folder, "signed").resolve("signed.mithaq");
        DossierSigner.sign(dossier, key, office, signed);
        return signed;
    }

    private void decide(KeyRing keys) {
        try (UserState mine = UserState.open(state)) {
            mine.saveKeys(keys);
        }
    }

    private static List<String> withoutDigest(List<String> told) {
        return told.stream().filter(line -> !line.startsWith("SHA-512")).toList();
    }

    /** What is reported about a file's signature, without the fingerprint. */
    private List<String> told(Path file, int status) {
        return withoutDigest(checked(file, status)).stream()
                .filter(line -> !line.startsWith("The file") && !line.startsWith("Fingerprint")).toList();
    }
}
