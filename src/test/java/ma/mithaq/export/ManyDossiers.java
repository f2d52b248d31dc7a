package ma.mithaq.export;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import ma.mithaq.signing.SigningKey;
import ma.mithaq.store.DossierBuilder;
import ma.mithaq.store.DossierSigner;
import ma.mithaq.store.Forgery;
import ma.mithaq.store.ManyPeople;
import ma.mithaq.ui.testing.Dossiers;

/** Dossiers of every sort, on which formats for programs are tried. */
final class ManyDossiers {

    /** Of {@code signed} and {@code broken}. */
    static final String OFFICE = "ديوان المنارة";

    private ManyDossiers() {
    }

    /** The dossiers by what is particular about them, in a folder; {@code broken} was changed after it was signed. */
    static Map<String, Path> build(Path folder) throws Exception {
        Map<String, Path> dossiers = new LinkedHashMap<>();
        dossiers.put("bundled", Exported.bundledDossier(folder));
        Path sample = folder.resolve("sample.mithaq");
        DossierBuilder.build(Path.of("src/test/resources/dossiers/sample"), sample);
        dossiers.put("sample", sample);
        Path whole = folder.resolve("whole.mithaq");
        DossierBuilder.build(Path.of("src/test/resources/dossiers/whole"), whole);
        dossiers.put("whole", whole);
        dossiers.put("hard", Files.copy(Dossiers.HARD.file(), folder.resolve("hard.mithaq")));
        dossiers.put("two scripts", Files.copy(Dossiers.TWO_SCRIPTS.file(), folder.resolve("two-scripts.mithaq")));
        Path odd = folder.resolve("odd.mithaq");
        OddDossier.write(odd);
        dossiers.put("odd", odd);
        Path many = folder.resolve("many.mithaq");
        ManyPeople.write(many, 200);
        dossiers.put("long", many);
        dossiers.put("empty", Files.copy(Dossiers.SPARSE.file(), folder.resolve("empty.mithaq")));
        Path signed = folder.resolve("signed.mithaq");
        DossierSigner.sign(sample, SigningKey.create(folder.resolve("key.pem")), OFFICE, signed);
        dossiers.put("signed", signed);
        dossiers.put("broken", Forgery.of(signed, folder.resolve("broken.mithaq")));
        return dossiers;
    }
}
