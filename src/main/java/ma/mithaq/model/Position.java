package ma.mithaq.model;

/**
 * An office that a person holds in an organisation.
 *
 * @param person       identifier of the person
 * @param organisation identifier of the organisation
 */
public record Position(String id, String person, String organisation, Text title) {
    public Ref ref() {
        return new Ref(Kind.POSITION, id);
    }
}
