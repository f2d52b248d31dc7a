package ma.mithaq;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/**
 * Marks tests of code that relies on the defaults that the program gives its process at its start: the defaults are
 * set while these tests run, one such class at a time. Any other class that runs meanwhile has them too,
 * which is why {@code .ci/check-locales} runs these separately, and why none of them may be {@link BesideWindows}: Java
 * keeps one iterator of lines, that of the default locale, and with another the windows' lines end otherwise.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("as-started")
@ResourceLock(Resources.LOCALE)
@ResourceLock(Resources.TIME_ZONE)
@ExtendWith(AsStarted.Start.class)
public @interface AsStarted {

    /** Sets the defaults as the program does at its start, and restores them afterwards. */
    final class Start implements BeforeAllCallback, AfterAllCallback {

        private Locale locale;
        private TimeZone zone;

        @Override
        public void beforeAll(ExtensionContext context) {
            locale = Locale.getDefault();
            zone = TimeZone.getDefault();
            SystemDefaults.replace();
        }

        @Override
        public void afterAll(ExtensionContext context) {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
