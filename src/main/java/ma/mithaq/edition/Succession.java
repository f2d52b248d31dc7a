package ma.mithaq.edition;

import java.util.Optional;
import ma.mithaq.model.Problem;
import ma.mithaq.store.DossierInfo;
import ma.mithaq.store.DossierInfo.PreviousEdition;
import ma.mithaq.store.DossierStore;

/**
 * How one edition stands to another.
 *
 * @param sameDossier whether both bear the same identifier
 * @param order       by the days of the two
 * @param link        by what they say of the edition before
 */
public record Succession(boolean sameDossier, Order order, Link link) {

    /** When the second was made. */
    public enum Order { LATER, SAME_DAY, EARLIER }

    /** Which of the two names the other as the edition before it. */
    public enum Link {
        /** Both say the very same: neither is needed. */
        SAME_CONTENT,
        /** The second names the first. */
        FOLLOWS,
        /** The first names the second. */
        PRECEDES,
        /** The second names an edition, which is not the first. */
        FOLLOWS_ANOTHER,
        /** The second names none. */
        NAMES_NONE
    }

    /** @throws Problem what reading all of either throws */
    public static Succession of(DossierStore first, DossierStore second) throws Problem {
        String digest = first.contentDigest();
        String otherDigest = second.contentDigest();
        int days = second.info().edition().compareTo(first.info().edition());
        return new Succession(first.info().id().equals(second.info().id()),
                days > 0 ? Order.LATER : days == 0 ? Order.SAME_DAY : Order.EARLIER,
                link(first.info(), digest, second.info(), otherDigest));
    }

    private static Link link(DossierInfo first, String digest, DossierInfo second, String otherDigest) {
        Optional<String> named = second.previous().map(PreviousEdition::digest);
        if (digest.equals(otherDigest)) {
            return Link.SAME_CONTENT;
        }
        if (named.equals(Optional.of(digest))) {
            return Link.FOLLOWS;
        }
        if (first.previous().map(PreviousEdition::digest).equals(Optional.of(otherDigest))) {
            return Link.PRECEDES;
        }
        return named.isPresent() ? Link.FOLLOWS_ANOTHER : Link.NAMES_NONE;
    }
}
