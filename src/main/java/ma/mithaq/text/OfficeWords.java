package ma.mithaq.text;

import ma.mithaq.model.Text;

/** The wording of offices. */
public final class OfficeWords {

    private OfficeWords() {
    }

    /** Whether an office names the body to which it belongs, as most do: repeating that would only take room. */
    public static boolean nameBody(Text office, Text body, Messages messages) {
        return messages.words(office).contains(messages.words(body));
    }
}
