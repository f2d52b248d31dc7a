package ma.mithaq;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/**
 * Marks tests of what is stored, compared, parsed or written, which must be the same for everyone:
 * {@code .ci/check-locales} runs them under locales and time zones that are known to change such results.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("written")
public @interface Written {
}
