package ma.mithaq.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class NameLengthTest {

    @Test
    void windowsCountsLettersAndTheOthersBytes() {
        String name = "م".repeat(200);
        assertEquals(Optional.of(new NameLength(400, 255)), NameLength.beyond("/a/" + name, false));
        assertEquals(Optional.empty(), NameLength.beyond("C:\\a\\" + name, true));
        assertEquals(Optional.of(new NameLength(256, 255)), NameLength.beyond("C:/a\\" + "م".repeat(256) + "/b", true));
    }

    @Test
    void aWholePathHasALimitOnEachSystem() {
        String path = "/ab".repeat(2000);
        assertEquals(Optional.of(new NameLength(6000, 4095)), NameLength.beyond(path, false));
        assertEquals(Optional.empty(), NameLength.beyond("C:" + path, true));
        assertEquals(Optional.of(new NameLength(33_002, 32_000)), NameLength.beyond("C:" + "\\ab".repeat(11_000),
                true));
    }
}
