package ma.mithaq.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import ma.mithaq.signing.FileSignature;
import ma.mithaq.store.DossierInfo;
import ma.mithaq.store.DossierStore;

/**
 * What a JSON file says of the dossier that it was made of, in keys for programs: which edition of which dossier, its
 * seal, who signed it, and how it is to be handled. The same as {@link ma.mithaq.export.document.Colophon} says in
 * words, and like it never whether the signature is trusted.
 */
final class DossierMark {

    private DossierMark() {
    }

    /** Adds the keys to the object started last; those that the dossier says nothing of are left out. */
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
        if (info.handling().isPresent()) {
            json.writeObjectFieldStart("handling");
            values.write("level", info.handling().get().level());
            values.write("words", info.handling().get().words());
            json.writeEndObject();
        }
    }
}
