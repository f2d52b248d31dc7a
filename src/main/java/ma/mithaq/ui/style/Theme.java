package ma.mithaq.ui.style;

import java.util.Locale;
import java.util.Optional;

/** A set of colours, or the choice to follow the system's. */
public enum Theme {
    SYSTEM, LIGHT, DARK, CONTRAST;

    /** The name used by settings and the command line. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Theme> ofCode(String code) {
        for (Theme theme : values()) {
            if (theme.code().equals(code)) {
                return Optional.of(theme);
            }
        }
        return Optional.empty();
    }
}
