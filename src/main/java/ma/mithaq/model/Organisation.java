package ma.mithaq.model;

import java.util.List;
import java.util.Optional;

/**
 * A body named in the dossier.
 *
 * @param description what the source says it is, beyond its name, if it does
 * @param country    ISO 3166-1 alpha-2 code, where the source states the country
 * @param otherNames short names and spellings, for search and for readers who know the body by another name
 */
public record Organisation(String id, Text name, OrganisationKind kind, Optional<Text> description,
                           Optional<String> country, List<OtherName> otherNames) {

    public Organisation {
        otherNames = List.copyOf(otherNames);
    }

    public Ref ref() {
        return new Ref(Kind.ORGANISATION, id);
    }

    /** The sorts of organisation. */
    public enum OrganisationKind {
        MINISTRY, PUBLIC_AUTHORITY, PUBLIC_FUND, COMPANY, INTERNATIONAL_BODY, UNIVERSITY, ASSOCIATION,
        MUNICIPALITY, STATE, OTHER
    }
}
