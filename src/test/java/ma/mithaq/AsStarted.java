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
 * On a class of tests of what rests on the defaults that the program gives its process when it starts, as FOP does: they
 * are given while its tests run, one such class at a time. Any other class that is run meanwhile has them too, and so
 * {@code .ci/check-locales} runs these apart.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("as-started")
@ResourceLock(Resources.LOCALE)
@ResourceLock(Resources.TIME_ZONE)
@ExtendWith(AsStarted.Start.class)
public @interface AsStarted {

    /** Starts as the program does, and leaves the defaults as they were. */
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
