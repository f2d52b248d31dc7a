package ma.mithaq.export.document;

import java.util.Optional;
import ma.mithaq.text.Messages;

/**
 * A paragraph of a source on which facts rest.
 *
 * @param number    by which the text refers to it, from 1
 * @param paragraph its number in the source, from 1
 * @param page      on which it stands there, where that is known
 * @param source    the source, in full
 */
public record Reference(int number, int paragraph, Optional<String> page, String source) {

    /** Where in its source it stands. */
    public String place(Messages messages) {
        return page.map(page -> messages.get("export.reference.page", paragraph, page))
                .orElseGet(() -> messages.get("export.reference.place", paragraph));
    }
}
