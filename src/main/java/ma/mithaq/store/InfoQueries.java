package ma.mithaq.store;

import java.util.ArrayList;
import java.util.List;
import ma.mithaq.model.Language;
import ma.mithaq.model.Problem;

/** Reads what a dossier says of itself. */
final class InfoQueries {

    private InfoQueries() {
    }

    static DossierInfo find(Database database) throws Problem {
        List<Language> languages = new ArrayList<>();
        for (Language language : Language.values()) {
            if (database.find("SELECT 1 FROM translation WHERE language = ? LIMIT 1", row -> true, language.code())
                    .isPresent()) {
                languages.add(language);
            }
        }
        return database.find("SELECT id, edition, title, language FROM dossier", row -> {
            Language original = row.language("language");
            languages.remove(original);
            languages.addFirst(original);
            return new DossierInfo(row.text("id"), row.text("edition"),
                    Texts.ofDossier(database, original, row.text("id"), row.text("title")), original, languages);
        }).orElseThrow(() -> database.missing("dossier"));
    }
}
