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

/** The keys whose signatures the user trusts and refuses, for all dossiers. */
public final class TrustedKeys {

    private final InstantSource clock;
    private final ReadOnlyObjectWrapper<KeyRing> keys = new ReadOnlyObjectWrapper<>(KeyRing.EMPTY);
    private final ReadOnlyObjectWrapper<Optional<Offer>> offered = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** @param clock gives the time at which a key is trusted or refused */
    public TrustedKeys(InstantSource clock) {
        this.clock = clock;
    }

    /** The keys that the user has trusted or refused. */
    public ReadOnlyObjectProperty<KeyRing> keysProperty() {
        return keys.getReadOnlyProperty();
    }

    /** An office's statement on its key, until the user has decided whether to follow it. */
    public ReadOnlyObjectProperty<Optional<Offer>> offeredProperty() {
        return offered.getReadOnlyProperty();
    }

    /** Restores earlier decisions. */
    public void recall(KeyRing earlier) {
        keys.set(earlier);
    }

    /** The verdict on a signature, by the present decisions. */
    public SignatureVerdict judge(Optional<FileSignature> signature) {
        return keys.get().judge(signature);
    }

    /** Trusts the key of a signature, under the name that the signature gives. */
    public void trust(FileSignature signature) {
        trust(signature.key(), signature.office());
    }

    /** Trusts a key directly, whoever vouches for it. */
    void trust(OfficeKey key, String office) {
        decide(keys.get().trusting(new TrustedKey(key, office, now())));
    }

    public void distrust(OfficeKey key) {
        decide(keys.get().distrusting(key));
    }

    /** @param office the name by which the key is listed among the refused ones */
    public void refuse(OfficeKey key, String office) {
        decide(keys.get().refusing(new RefusedKey(key, office, now())));
    }

    /** Revokes a refusal. */
    public void accept(OfficeKey key) {
        decide(keys.get().accepting(key));
    }

    /**
     * Shows the user an office's statement on its key.
     *
     * @throws Problem what {@link KeyRing#after} throws, where it would not be accepted
     */
    public void offer(KeyStatement statement) throws Problem {
        offered.set(Optional.of(new Offer(statement, keys.get().after(statement, now()))));
    }

    /** Follows the offered statement. */
    void follow() {
        offered.get().ifPresent(offer -> decide(offer.outcome()));
    }

    /** Dismisses the offered statement. */
    void dismiss() {
        offered.set(Optional.empty());
    }

    private void decide(KeyRing decided) {
        // The offer was made on the basis of the keys as they were.
        dismiss();
        keys.set(decided);
    }

    private Instant now() {
        // With the precision with which it is stored.
        return Instant.ofEpochMilli(clock.millis());
    }

    /**
     * An office's statement on its key.
     *
     * @param outcome the trusted and refused keys if the user follows it
     */
    public record Offer(KeyStatement statement, KeyRing outcome) {
    }
}
