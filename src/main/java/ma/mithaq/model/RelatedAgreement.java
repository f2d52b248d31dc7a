package ma.mithaq.model;

/**
 * Another agreement to which this one stands in a relation. It has a dossier of its own, which may not be at hand.
 *
 * @param dossier identifier of that dossier
 * @param title   what the other agreement is called
 */
public record RelatedAgreement(String id, AgreementRelation relation, String dossier, Text title) {
    public Ref ref() {
        return new Ref(Kind.RELATED_AGREEMENT, id);
    }

    /** What this agreement does to the other. */
    public enum AgreementRelation { AMENDS, IMPLEMENTS, SIGNED_WITH, REPLACES }
}
