package ma.mithaq.store;

import java.util.List;
import ma.mithaq.model.Language;
import ma.mithaq.model.Text;

/**
 * What a dossier says of itself.
 *
 * @param id        identifier kept from edition to edition
 * @param edition   date of the edition, as {@code yyyy-MM-dd}
 * @param language  the language it was written in
 * @param languages the languages it can be read in, the original first
 */
public record DossierInfo(String id, String edition, Text title, Language language, List<Language> languages) {

    public DossierInfo {
        languages = List.copyOf(languages);
    }
}
