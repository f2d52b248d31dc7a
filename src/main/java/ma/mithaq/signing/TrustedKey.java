package ma.mithaq.signing;

import java.time.Instant;
import java.util.Optional;

/**
 * A key of which a person believes that it is an office's own.
 *
 * @param office  what the office was called when its key came to be trusted
 * @param since   when that was
 * @param voucher the key on whose word it is trusted; empty where the person saw for themselves
 */
public record TrustedKey(OfficeKey key, String office, Instant since, Optional<OfficeKey> voucher) {

    /** A key that the person saw for themselves. */
    public TrustedKey(OfficeKey key, String office, Instant since) {
        this(key, office, since, Optional.empty());
    }
}
