package ma.mithaq.store;

import java.util.List;
import java.util.Optional;
import ma.mithaq.model.Handling;
import ma.mithaq.model.Language;
import ma.mithaq.model.Text;

/**
 * What a dossier says of itself.
 *
 * @param id        identifier kept from edition to edition
 * @param edition   date of the edition, as {@code yyyy-MM-dd}
 * @param language  the language it was written in
 * @param languages the languages it can be read in, the original first
 * @param country   ISO 3166-1 alpha-2 code of the country whose names of months it uses; empty for the common ones
 * @param handling  how it is to be handled, where it says so
 * @param previous  the edition before this one, where there was one
 */
public record DossierInfo(String id, String edition, Text title, Language language, List<Language> languages,
                          Optional<String> country, Optional<Handling> handling, Optional<PreviousEdition> previous) {

    public DossierInfo {
        languages = List.copyOf(languages);
    }

    /** What a dossier says of itself that is a first edition, for everybody, of no country. */
    public DossierInfo(String id, String edition, Text title, Language language, List<Language> languages) {
        this(id, edition, title, language, languages, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * The edition before.
     *
     * @param digest the SHA-512 of its content in canonical form, in hexadecimal
     * @param change what was changed since, in a sentence
     */
    public record PreviousEdition(String digest, Optional<Text> change) {
    }
}
