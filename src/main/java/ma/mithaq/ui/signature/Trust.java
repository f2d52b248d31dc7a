package ma.mithaq.ui.signature;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import ma.mithaq.signing.FileSignature;
import ma.mithaq.signing.OfficeKey;
import ma.mithaq.signing.Standing;
import ma.mithaq.signing.TrustedKey;

/** Whose signatures the person trusts, from one dossier to the next. */
public final class Trust {

    private final InstantSource clock;
    private final ReadOnlyObjectWrapper<List<TrustedKey>> keys = new ReadOnlyObjectWrapper<>(List.of());

    /** @param clock tells when a key came to be trusted */
    public Trust(InstantSource clock) {
        this.clock = clock;
    }

    /** The keys that are trusted, the first trusted first. */
    public ReadOnlyObjectProperty<List<TrustedKey>> keysProperty() {
        return keys.getReadOnlyProperty();
    }

    /** What is trusted from an earlier time. */
    public void recall(List<TrustedKey> earlier) {
        keys.set(List.copyOf(earlier));
    }

    /** Trusts the key that a signature was made with, under the name that it was given in. */
    public void trust(FileSignature signature) {
        Instant now = Instant.ofEpochMilli(clock.millis());
        List<TrustedKey> more = without(signature.key());
        more.add(new TrustedKey(signature.key(), signature.office(), now));
        keys.set(List.copyOf(more));
    }

    public void distrust(OfficeKey key) {
        keys.set(List.copyOf(without(key)));
    }

    /** What a signature is worth now. */
    Standing standing(Optional<FileSignature> signature) {
        return Standing.of(signature, keys.get());
    }

    /** What whoever signed is called: as they were called when their key came to be trusted, else as they say. */
    String nameOf(FileSignature signature) {
        return Standing.find(signature.key(), keys.get()).map(TrustedKey::office).orElse(signature.office());
    }

    private List<TrustedKey> without(OfficeKey key) {
        List<TrustedKey> others = new ArrayList<>(keys.get());
        others.removeIf(each -> each.key().equals(key));
        return others;
    }
}
