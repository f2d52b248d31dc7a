package ma.mithaq.signing;

import java.time.Instant;
import java.util.Optional;

/**
 * A key that a user trusts to be an office's own.
 *
 * @param office  the name of the office when its key was trusted
 * @param since   when that was
 * @param voucher the key that vouches for it; empty where the user trusted it directly
 */
public record TrustedKey(OfficeKey key, String office, Instant since, Optional<OfficeKey> voucher) {

    /** A key that the user trusted directly. */
    public TrustedKey(OfficeKey key, String office, Instant since) {
        this(key, office, since, Optional.empty());
    }
}
