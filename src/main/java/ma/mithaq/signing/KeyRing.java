package ma.mithaq.signing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import ma.mithaq.model.OfficeName;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;

/**
 * The keys that a user has trusted or refused. A key is trusted as long as it is not refused and, if another key
 * vouches for it, as long as that one is trusted. A refused key stays in the list of trusted ones: revoking the refusal
 * restores what there was before.
 *
 * @param trusted in the order in which they came to be trusted
 * @param refused in the order in which they came to be refused
 */
public record KeyRing(List<TrustedKey> trusted, List<RefusedKey> refused) {

    public static final KeyRing EMPTY = new KeyRing(List.of(), List.of());

    public KeyRing {
        trusted = List.copyOf(trusted);
        refused = List.copyOf(refused);
    }

    /** The verdict on a dossier's signature. */
    public SignatureVerdict judge(Optional<FileSignature> signature) {
        if (signature.isEmpty()) {
            return new SignatureVerdict(SignatureStatus.UNSIGNED, signature, Optional.empty());
        }
        OfficeKey key = signature.get().key();
        if (!signature.get().intact()) {
            return new SignatureVerdict(SignatureStatus.CHANGED, signature, Optional.empty());
        }
        Optional<RefusedKey> refusal = findRefused(key);
        if (refusal.isPresent()) {
            return new SignatureVerdict(SignatureStatus.REFUSED, signature, refusal.map(RefusedKey::office)
                    .map(OfficeName::new));
        }
        List<TrustedKey> valid = valid();
        Optional<TrustedKey> trust = find(key, valid, TrustedKey::key);
        if (trust.isPresent()) {
            return new SignatureVerdict(SignatureStatus.TRUSTED, signature, trust.map(TrustedKey::office)
                    .map(OfficeName::new));
        }
        Optional<OfficeName> resembled = resembled(signature.get().office(), valid);
        return new SignatureVerdict(resembled.isPresent() ? SignatureStatus.RESEMBLING : SignatureStatus.UNKNOWN,
                signature, resembled);
    }

    /**
     * The trusted name that another name could be mistaken for; an identical one before any that is only similar.
     */
    private static Optional<OfficeName> resembled(String office, List<TrustedKey> valid) {
        List<String> names = valid.stream().map(TrustedKey::office).toList();
        return names.stream().filter(office::equals).findFirst()
                .or(() -> names.stream().filter(name -> NameSimilarity.resemble(office, name)).findFirst())
                .map(OfficeName::new);
    }

    /** The keys that are trusted now. */
    public List<TrustedKey> valid() {
        Set<OfficeKey> keys = new HashSet<>();
        int before = -1;
        // From the keys that the user trusted directly to those that they vouch for, until no more are reached.
        while (keys.size() > before) {
            before = keys.size();
            for (TrustedKey each : trusted) {
                if (findRefused(each.key()).isEmpty() && each.voucher().map(keys::contains).orElse(true)) {
                    keys.add(each.key());
                }
            }
        }
        return trusted.stream().filter(each -> keys.contains(each.key())).toList();
    }

    /** The user's trust in a key, even if it has no effect now. */
    public Optional<TrustedKey> findTrusted(OfficeKey key) {
        return find(key, trusted, TrustedKey::key);
    }

    public Optional<RefusedKey> findRefused(OfficeKey key) {
        return find(key, refused, RefusedKey::key);
    }

    public KeyRing trusting(TrustedKey key) {
        return new KeyRing(with(key, trusted, TrustedKey::key), refused);
    }

    public KeyRing distrusting(OfficeKey key) {
        return new KeyRing(without(key, trusted, TrustedKey::key), refused);
    }

    public KeyRing refusing(RefusedKey key) {
        return new KeyRing(trusted, with(key, refused, RefusedKey::key));
    }

    /** Revokes a refusal. */
    public KeyRing accepting(OfficeKey key) {
        return new KeyRing(trusted, without(key, refused, RefusedKey::key));
    }

    /**
     * The keys after an office's statement is accepted: a successor is trusted under the name by which the user knows
     * the office; a revoked key is refused.
     *
     * @throws Problem {@code VOUCHER_NOT_TRUSTED} where the statement's key is not known, {@code KEY_REFUSED} where the
     *                 user refuses one of the keys
     */
    public KeyRing after(KeyStatement statement, Instant now) throws Problem {
        Optional<TrustedKey> speaker = find(statement.key(), valid(), TrustedKey::key);
        if (statement.successor().isEmpty()) {
            String name = findTrusted(statement.key()).map(TrustedKey::office).orElse(statement.office());
            return findRefused(statement.key()).isPresent() ? this
                    : refusing(new RefusedKey(statement.key(), name, now));
        }
        OfficeKey successor = statement.successor().get();
        for (OfficeKey key : List.of(statement.key(), successor)) {
            if (findRefused(key).isPresent()) {
                throw new Problem(ProblemCode.KEY_REFUSED, key.fingerprint());
            }
        }
        if (speaker.isEmpty()) {
            throw new Problem(ProblemCode.VOUCHER_NOT_TRUSTED, statement.key().fingerprint());
        }
        return find(successor, valid(), TrustedKey::key).isPresent() ? this
                : trusting(new TrustedKey(successor, speaker.get().office(), now, Optional.of(statement.key())));
    }

    private static <T> Optional<T> find(OfficeKey key, List<T> entries, Function<T, OfficeKey> keyOf) {
        return entries.stream().filter(each -> keyOf.apply(each).equals(key)).findFirst();
    }

    private static <T> List<T> with(T entry, List<T> entries, Function<T, OfficeKey> keyOf) {
        List<T> more = without(keyOf.apply(entry), entries, keyOf);
        more.add(entry);
        return more;
    }

    private static <T> List<T> without(OfficeKey key, List<T> entries, Function<T, OfficeKey> keyOf) {
        List<T> others = new ArrayList<>(entries);
        others.removeIf(each -> keyOf.apply(each).equals(key));
        return others;
    }
}
