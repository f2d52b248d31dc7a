package ma.mithaq.model;

import java.util.Optional;

/**
 * What somebody said, in reported speech: never a quotation.
 *
 * @param person identifier of the speaker
 * @param date   when it was said, if the source says so
 */
public record Statement(String id, String person, Optional<StatedDate> date, Text reported) {
    public Ref ref() {
        return new Ref(Kind.STATEMENT, id);
    }
}
