package ma.mithaq;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

@AsStarted
class SystemDefaultsTest {

    @Test
    void librariesWriteTheSameEverywhere() {
        assertEquals(Locale.ROOT, Locale.getDefault());
        assertEquals(Locale.ROOT, Locale.getDefault(Locale.Category.FORMAT));
        assertEquals(Locale.ROOT, Locale.getDefault(Locale.Category.DISPLAY));
        assertEquals(0, TimeZone.getDefault().getOffset(0));
    }
}
