package ma.mithaq.store;

import java.util.List;

/**
 * Something in a dossier that most probably is not meant; the dossier is sound all the same.
 *
 * @param place     where it stands: {@code file:line} in a source, {@code kind/identifier:field} in a file
 * @param reason    names the sentence: message {@code source.warning.<reason>}
 * @param arguments what fills the sentence's places; the first is the place of what contradicts it, or the value itself
 *                  where it stands alone
 */
public record Warning(String place, String reason, List<Object> arguments) {

    public Warning {
        arguments = List.copyOf(arguments);
    }
}
