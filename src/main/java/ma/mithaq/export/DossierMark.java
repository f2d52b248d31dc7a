package ma.mithaq.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import ma.mithaq.signing.FileSignature;
import ma.mithaq.store.DossierInfo;
import ma.mithaq.store.DossierStore;

/**
 * What a JSON file says of the dossier that it was made of, in keys for programs: which edition of which dossier, its
 * seal, and who signed it. The same as {@link ma.mithaq.export.document.Colophon} says in words, and like it never
 * whether the signature is trusted.
 */
final class DossierMark {

    private DossierMark() {
    }

    /** Adds the keys to the object started last. */
    static void write(DossierStore store, JsonGenerator json, JsonValues values) throws IOException {
        DossierInfo info = store.info();
        values.write("id", info.id());
        values.write("edition", info.edition());
        values.write("seal", store.judged().seal());
        json.writeObjectFieldStart("signature");
        Optional<FileSignature> signature = store.signature();
        values.write("state", signature.map(made -> made.intact() ? "intact" : "broken").orElse("none"));
        values.write("office", signature.map(FileSignature::office));
        values.write("keyFingerprint", signature.map(made -> made.key().fingerprint().replace(" ", "")));
        json.writeEndObject();
    }
}
