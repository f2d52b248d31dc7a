package ma.mithaq.text;

import java.util.Optional;
import ma.mithaq.model.Text;

/** The wording of offices. */
public final class OfficeWords {

    private OfficeWords() {
    }

    /**
     * The body to which an office belongs, unless the office names it, as most do: repeating that would only take room.
     */
    public static Optional<Text> unnamedBody(Optional<Text> office, Optional<Text> body, Messages messages) {
        return body.filter(named -> office.isEmpty()
                || !messages.words(office.get()).contains(messages.words(named)));
    }
}
