package ma.mithaq.ui.shaping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.text.Font;
import ma.mithaq.typeface.Typeface;
import ma.mithaq.ui.testing.Toolkit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the typeface lacks comes from the faces that are carried along, and from no other; docs/decisions/0071. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "elsewhere the system chooses what stands in for letters")
class CarriedFacesTest {

    /** First and last character of what must be there: whole blocks of Unicode, and the signs that texts use. */
    @ParameterizedTest
    @CsvSource({
        "Basic Latin, 0021, 007E", "Latin-1, 00A1, 00FF", "Latin Extended-A, 0100, 017F",
        "Latin Extended-B, 0180, 024F", "IPA, 0250, 02AF", "Greek letters, 0391, 03A1", "Cyrillic, 0400, 04FF",
        "Arabic, 0606, 06FF", "Arabic Supplement, 0750, 077F", "Arabic Extended-A, 08A0, 08FF",
        "Tifinagh, 2D30, 2D67", "Latin Extended Additional, 1E00, 1EFF", "Superscripts, 2074, 208E",
        "Arrows, 2190, 21FF", "Mathematics, 2200, 22FF", "Numbers in circles, 2460, 24FF",
        "Shapes, 25A0, 25FF", "Signs, 2600, 26FF", "Dingbats, 2700, 27BF", "Faces, 1F600, 1F64F",
        "Regional letters, 1F1E6, 1F1FF", "Presentation forms, FE70, FEFC"
    })
    void everyCharacterOfABlockIsDrawn(String block, String first, String last) {
        List<String> missing = IntStream.rangeClosed(Integer.parseInt(first, 16), Integer.parseInt(last, 16))
                .filter(Character::isDefined).filter(c -> !Characters.isIgnorable(c))
                .filter(c -> LaidOut.of(Character.toString(c)).boxes() > 0)
                .mapToObj(Integer::toHexString).toList();
        assertEquals(List.of(), missing, block);
    }

    @Test
    void whatNoFaceHasIsOneBox() {
        assertEquals(1, LaidOut.of("حرف \uD808\uDC00 مسماري").boxes());
        assertEquals(2, LaidOut.of("中 文").boxes());
        assertEquals(1, LaidOut.of("مكان \uFFFC فارغ").boxes());
    }

    @Test
    void aMarkStaysInTheFaceOfItsLetter() {
        assertEquals(List.of(0), LaidOut.of("e\u0301").slots());
        // The typeface has the letter, but not the line below it.
        assertEquals(1, LaidOut.of("t\u0331").slots().size());
        assertEquals(0, LaidOut.of("t\u0331").boxes());
    }

    /** The machine has many fonts with Chinese, say; a picture must not depend on them. */
    @Test
    void noFontOfTheMachineIsUsed() {
        List<String> used = Toolkit.call(() -> {
            Fonts.load();
            return List.of(new Font("DejaVu Serif", 12).getName(), Font.font("Liberation Sans", 12).getName(),
                    Font.getDefault().getName(), Font.font("Monospaced", 12).getName());
        });
        assertTrue(used.stream().allMatch(name -> name.equals(Typeface.REGULAR.fullName())), used::toString);
    }

    @Test
    void everyWeightHasSubstitutesOfItsOwn() {
        List<String> files = new ArrayList<>();
        for (Typeface face : Typeface.values()) {
            files.addAll(face.substitutes());
        }
        assertEquals(4 + 7, files.stream().distinct().count(), files.stream().collect(Collectors.joining(" ")));
    }
}
