package ma.mithaq.signing;

import java.time.Instant;

/**
 * A key that the user refuses, whatever is signed with it and whoever vouches for it.
 *
 * @param office the name by which it was known when it was refused
 * @param since  when that was
 */
public record RefusedKey(OfficeKey key, String office, Instant since) {
}
