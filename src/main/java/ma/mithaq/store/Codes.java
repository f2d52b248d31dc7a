package ma.mithaq.store;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** How files write the constants of enums: lower case, words joined by hyphens. */
final class Codes {

    /** Read once for each enum: lists of ten thousand rows look up the same few words. */
    private static final ClassValue<Map<String, Enum<?>>> CONSTANTS = new ClassValue<>() {
        @Override
        protected Map<String, Enum<?>> computeValue(Class<?> type) {
            Map<String, Enum<?>> constants = new HashMap<>();
            for (Object constant : type.getEnumConstants()) {
                constants.put(of((Enum<?>) constant), (Enum<?>) constant);
            }
            return constants;
        }
    };

    private Codes() {
    }

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException where no constant is written this way */
    static <E extends Enum<E>> E parse(Class<E> type, String code) {
        Enum<?> constant = CONSTANTS.get(type).get(code);
        if (constant == null) {
            throw new IllegalArgumentException("not a " + type.getSimpleName() + ": " + code);
        }
        return type.cast(constant);
    }
}
