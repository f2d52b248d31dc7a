package ma.mithaq.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ma.mithaq.BesideWindows;
import ma.mithaq.model.OfficeName;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The verdicts on signatures, given the keys that a user trusts and refuses. */
@BesideWindows
class KeyRingTest {

    private static final Instant NOW = Instant.parse("2026-11-23T21:14:06Z");
    private static final String NAME = "ديوان الوزارة";

    @TempDir
    private static Path folder;
    private static OfficeKey first;
    private static OfficeKey second;
    private static OfficeKey third;

    @BeforeAll
    static void makeKeys() throws Problem {
        first = SigningKey.create(folder.resolve("first.pem")).office();
        second = SigningKey.create(folder.resolve("second.pem")).office();
        third = SigningKey.create(folder.resolve("third.pem")).office();
    }

    @Test
    void aSignatureIsJudgedByItsKeyFirstAndByItsNameThen() {
        KeyRing keys = KeyRing.EMPTY.trusting(new TrustedKey(first, NAME, NOW));
        assertEquals(SignatureStatus.UNSIGNED, keys.judge(Optional.empty()).status());
        assertEquals(SignatureStatus.TRUSTED, standing(keys, first, "another name"));
        assertEquals(SignatureStatus.UNKNOWN, standing(keys, second, "مكتب آخر"));
        assertEquals(SignatureStatus.CHANGED, keys.judge(Optional.of(new FileSignature(NAME, first, false))).status());
        SignatureVerdict same = keys.judge(Optional.of(new FileSignature(NAME, second, true)));
        assertEquals(SignatureStatus.RESEMBLING, same.status());
        assertEquals(true, same.sameName());
        SignatureVerdict like = keys.judge(Optional.of(new FileSignature(NAME + "\u200b", second, true)));
        assertEquals(SignatureStatus.RESEMBLING, like.status());
        assertEquals(false, like.sameName());
        assertEquals(Optional.of(new OfficeName(NAME)), like.known());
        assertEquals(SignatureStatus.UNKNOWN, standing(KeyRing.EMPTY, second, NAME));
    }

    @Test
    void aNameThatWasTrustedWithWhatNobodySeesIsResembledToo() {
        KeyRing keys = KeyRing.EMPTY.trusting(new TrustedKey(first, NAME + "\u200b\u202e", NOW));
        assertEquals(SignatureStatus.RESEMBLING, standing(keys, second, NAME));
    }

    @Test
    void theVerySameNameIsFoundBeforeOneThatIsLikeIt() {
        KeyRing keys = KeyRing.EMPTY.trusting(new TrustedKey(first, NAME + ".", NOW))
                .trusting(new TrustedKey(third, NAME, NOW));
        assertEquals(Optional.of(new OfficeName(NAME)),
                keys.judge(Optional.of(new FileSignature(NAME, second, true))).known());
    }

    @Test
    void aRefusedKeyCountsForNothingWhateverElseIsKnown() {
        KeyRing keys = KeyRing.EMPTY.trusting(new TrustedKey(first, NAME, NOW))
                .refusing(new RefusedKey(first, NAME, NOW));
        assertEquals(SignatureStatus.REFUSED, standing(keys, first, NAME));
        assertEquals(SignatureStatus.REFUSED, standing(keys.trusting(new TrustedKey(first, NAME, NOW)), first, NAME));
        assertEquals(SignatureStatus.CHANGED, keys.judge(Optional.of(new FileSignature(NAME, first, false))).status());
        // What there was before is restored.
        assertEquals(SignatureStatus.TRUSTED, standing(keys.accepting(first), first, NAME));
    }

    @Test
    void aKeyIsTrustedOnTheWordOfATrustedOneUnderTheNameThatThePersonKnows() throws Problem {
        KeyRing keys = KeyRing.EMPTY.trusting(new TrustedKey(first, NAME, NOW));
        KeyRing after = keys.after(vouch(first, second), NOW);
        assertEquals(List.of(new TrustedKey(first, NAME, NOW), new TrustedKey(second, NAME, NOW, Optional.of(first))),
                after.valid());
        KeyRing further = after.after(vouch(second, third), NOW);
        assertEquals(SignatureStatus.TRUSTED, standing(further, third, "x"));
        assertSame(further, further.after(vouch(first, second), NOW));
        // As long as the key that vouches for it.
        for (KeyRing without : List.of(further.distrusting(first),
                further.refusing(new RefusedKey(first, NAME, NOW)))) {
            assertEquals(List.of(), without.valid());
            assertEquals(SignatureStatus.UNKNOWN, standing(without, third, "x"));
        }
        KeyRing seen = further.refusing(new RefusedKey(first, NAME, NOW)).trusting(new TrustedKey(second, NAME, NOW));
        assertEquals(List.of(second, third), seen.valid().stream().map(TrustedKey::key).sorted((one, other) ->
                one.equals(second) ? -1 : 1).toList());
    }

    @Test
    void noKeyVouchesForItselfOverOthers() {
        KeyRing circle = KeyRing.EMPTY.trusting(new TrustedKey(first, NAME, NOW, Optional.of(second)))
                .trusting(new TrustedKey(second, NAME, NOW, Optional.of(first)));
        assertEquals(List.of(), circle.valid());
    }

    @Test
    void theWordOfAKeyThatIsNotTrustedCountsForNothing() {
        KeyRing keys = KeyRing.EMPTY.trusting(new TrustedKey(first, NAME, NOW));
        assertEquals(ProblemCode.VOUCHER_NOT_TRUSTED, refusal(keys, vouch(second, third)));
        assertEquals(ProblemCode.KEY_REFUSED, refusal(
                keys.refusing(new RefusedKey(first, NAME, NOW)), vouch(first, second)));
        assertEquals(ProblemCode.KEY_REFUSED, refusal(
                keys.refusing(new RefusedKey(second, NAME, NOW)), vouch(first, second)));
    }

    @Test
    void aKeyThatIsGivenUpIsRefused() throws Problem {
        KeyStatement statement = new KeyStatement("Bureau", first, Optional.empty());
        KeyRing keys = KeyRing.EMPTY.trusting(new TrustedKey(first, NAME, NOW)).after(statement, NOW);
        assertEquals(List.of(new RefusedKey(first, NAME, NOW)), keys.refused());
        assertSame(keys, keys.after(statement, NOW.plusSeconds(1)));
        // Even before it was ever met: only its holder can revoke it.
        assertEquals(List.of(new RefusedKey(first, "Bureau", NOW)), KeyRing.EMPTY.after(statement, NOW).refused());
    }

    private static KeyStatement vouch(OfficeKey key, OfficeKey successor) {
        return new KeyStatement("any name", key, Optional.of(successor));
    }

    private static SignatureStatus standing(KeyRing keys, OfficeKey key, String office) {
        return keys.judge(Optional.of(new FileSignature(office, key, true))).status();
    }

    private static ProblemCode refusal(KeyRing keys, KeyStatement statement) {
        return assertThrows(Problem.class, () -> keys.after(statement, NOW)).code();
    }
}
