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

    @Test
    void linesEndTheSameEverywhere() {
        String ofThisSystem = System.getProperty("line.separator");
        System.setProperty("line.separator", "\r\n");
        try {
            SystemDefaults.replace();
            assertEquals("\n", System.getProperty("line.separator"));
        } finally {
            System.setProperty("line.separator", ofThisSystem);
        }
    }
}
