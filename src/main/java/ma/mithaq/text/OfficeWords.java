package ma.mithaq.text;

import ma.mithaq.model.Text;

/** How offices are told. */
public final class OfficeWords {

    private OfficeWords() {
    }

    /** Whether an office names the body that it belongs to, as most do: to tell that as well would only take room. */
    public static boolean nameBody(Text office, Text body, Messages messages) {
        return messages.words(office).contains(messages.words(body));
    }
}
