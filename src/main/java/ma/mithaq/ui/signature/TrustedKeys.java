package ma.mithaq.ui.signature;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import ma.mithaq.model.Problem;
import ma.mithaq.signing.FileSignature;
import ma.mithaq.signing.KeyRing;
import ma.mithaq.signing.KeyStatement;
import ma.mithaq.signing.OfficeKey;
import ma.mithaq.signing.RefusedKey;
import ma.mithaq.signing.SignatureVerdict;
import ma.mithaq.signing.TrustedKey;

/** Whose signatures the person trusts and refuses, from one dossier to the next. */
public final class TrustedKeys {

    private final InstantSource clock;
    private final ReadOnlyObjectWrapper<KeyRing> keys = new ReadOnlyObjectWrapper<>(KeyRing.EMPTY);
    private final ReadOnlyObjectWrapper<Optional<Offer>> offered = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** @param clock tells when a key came to be trusted or refused */
    public TrustedKeys(InstantSource clock) {
        this.clock = clock;
    }

    /** The keys that the person has decided on. */
    public ReadOnlyObjectProperty<KeyRing> keysProperty() {
        return keys.getReadOnlyProperty();
    }

    /** What an office says of its key, until the person has decided whether to follow it. */
    public ReadOnlyObjectProperty<Optional<Offer>> offeredProperty() {
        return offered.getReadOnlyProperty();
    }

    /** What was decided at an earlier time. */
    public void recall(KeyRing earlier) {
        keys.set(earlier);
    }

    /** What a signature is worth now. */
    public SignatureVerdict judge(Optional<FileSignature> signature) {
        return keys.get().judge(signature);
    }

    /** Trusts the key that a signature was made with, under the name that it was given in. */
    public void trust(FileSignature signature) {
        trust(signature.key(), signature.office());
    }

    /** Trusts a key that the person has seen for themselves, whoever vouches for it. */
    void trust(OfficeKey key, String office) {
        decide(keys.get().trusting(new TrustedKey(key, office, now())));
    }

    public void distrust(OfficeKey key) {
        decide(keys.get().distrusting(key));
    }

    /** @param office what the key is known by to those who take the refusal back */
    public void refuse(OfficeKey key, String office) {
        decide(keys.get().refusing(new RefusedKey(key, office, now())));
    }

    /** Takes a refusal back. */
    public void accept(OfficeKey key) {
        decide(keys.get().accepting(key));
    }

    /**
     * Lays before the person what an office says of its key.
     *
     * @throws Problem what {@link KeyRing#after} throws, where it would not be believed
     */
    public void offer(KeyStatement statement) throws Problem {
        offered.set(Optional.of(new Offer(statement, keys.get().after(statement, now()))));
    }

    /** Has what is offered count from now on. */
    void follow() {
        offered.get().ifPresent(offer -> decide(offer.outcome()));
    }

    /** Lets what is offered be. */
    void dismiss() {
        offered.set(Optional.empty());
    }

    private void decide(KeyRing decided) {
        // What was offered was offered to whoever knew the keys as they were.
        dismiss();
        keys.set(decided);
    }

    private Instant now() {
        // As exact as it is kept.
        return Instant.ofEpochMilli(clock.millis());
    }

    /**
     * What an office says of its key.
     *
     * @param outcome the keys that the person will have decided on where they follow it
     */
    public record Offer(KeyStatement statement, KeyRing outcome) {
    }
}
