package ma.mithaq.signing;

import java.time.Instant;

/**
 * A key of which a person believes that it is an office's own.
 *
 * @param office what the office was called in the dossier by which its key came to be trusted
 * @param since  when that was
 */
public record TrustedKey(OfficeKey key, String office, Instant since) {
}
