package ma.mithaq.signing;

import java.time.Instant;

/**
 * A key that counts for nothing any more, whatever is signed with it and whoever vouches for it.
 *
 * @param office what it was known by when it came to be refused
 * @param since  when that was
 */
public record RefusedKey(OfficeKey key, String office, Instant since) {
}
