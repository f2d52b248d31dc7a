package ma.mithaq.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitialsTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            سلمى المنصوري,       س م
            عبد اللطيف بن سودة,  ع س
            المهدي,              م
            ال,                  ا
            Jean-Luc Ferrand,    J F
            نور,                 ن
            '  سلمى   المنصوري  ', س م
            '',                  ''
            '   ',               ''
            𝒜lan Turner,         𝒜 T
            """)
    void areTheFirstLettersOfGivenAndFamilyName(String name, String initials) {
        assertEquals(initials, Initials.of(name));
    }

    /** Latin names within Arabic have no-break spaces. */
    @ParameterizedTest
    @CsvSource({"Jean\u00A0Ferrand, J F"})
    void anyKindOfSpaceParts(String name, String initials) {
        assertEquals(initials, Initials.of(name));
    }
}
