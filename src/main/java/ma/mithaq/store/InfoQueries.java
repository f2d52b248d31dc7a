package ma.mithaq.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ma.mithaq.model.Handling;
import ma.mithaq.model.Handling.HandlingLevel;
import ma.mithaq.model.Language;
import ma.mithaq.model.Problem;
import ma.mithaq.model.Text;
import ma.mithaq.store.DossierInfo.PreviousEdition;

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
        return database.find("SELECT id, edition, title, language, country, handling, marking, previous, change "
                + "FROM dossier", row -> {
            Language original = row.language("language");
            languages.remove(original);
            languages.addFirst(original);
            String id = row.text("id");
            Texts.Of own = Texts.ofDossier(database, original, id);
            Optional<Text> marking = own.text("marking", row.optionalText("marking"));
            Optional<Handling> handling = row.optionalEnum("handling", HandlingLevel.class)
                    .map(level -> new Handling(level, marking));
            Optional<Text> change = own.text("change", row.optionalText("change"));
            Optional<PreviousEdition> previous = row.optionalText("previous")
                    .map(digest -> new PreviousEdition(digest, change));
            return new DossierInfo(id, row.text("edition"), own.text("title", row.text("title")), original, languages,
                    row.optionalText("country"), handling, previous);
        }).orElseThrow(() -> database.missing("dossier"));
    }
}
