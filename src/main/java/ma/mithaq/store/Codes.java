package ma.mithaq.store;

import java.util.Locale;

/** How files write the constants of enums: lower case, words joined by hyphens. */
final class Codes {

    private Codes() {
    }

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException where no constant is written so */
    static <E extends Enum<E>> E parse(Class<E> type, String code) {
        for (E constant : type.getEnumConstants()) {
            if (of(constant).equals(code)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("not a " + type.getSimpleName() + ": " + code);
    }
}
