package ma.mithaq.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import ma.mithaq.BesideWindows;
import ma.mithaq.model.Language;
import ma.mithaq.model.OtherName;
import ma.mithaq.model.OtherName.OtherNameKind;
import ma.mithaq.model.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A dossier of ten thousand people is read completely. {@code bench/pauses} measures how long a window takes for it.
 */
@BesideWindows
class ManyPeopleTest {

    private static final int PEOPLE = 10_000;

    @TempDir
    private Path folder;

    @Test
    void allOfTenThousandOfficialsAreListed() throws Exception {
        Path file = folder.resolve("many.mithaq");
        ManyPeople.write(file, PEOPLE);
        try (DossierStore store = DossierFile.open(file)) {
            List<Official> officials = store.listOfficials();
            assertEquals(PEOPLE, officials.size());
            assertEquals("p0", officials.getFirst().person().id());
            Person last = officials.getLast().person();
            assertEquals("p" + (PEOPLE - 1), last.id());
            assertEquals("Personne 9998", officials.get(9998).person().name().in(Language.FRENCH).words());
            assertEquals("شخص 9999", last.name().in(Language.FRENCH).words(), "every third has no translation");
            assertEquals(List.of(new OtherName("Person 9999", OtherNameKind.SCRIPT)), last.otherNames());
            assertTrue(store.findPerson("p5000").isPresent());
            assertTrue(store.findOrganisation("o7").isPresent());
            assertEquals(1, store.findEvidence(last.ref()).citations().size());
            assertEquals(500, store.listFactsOf("register", 500).size());
            assertEquals(3 * PEOPLE + ManyPeople.ORGANISATIONS + 2, store.listFacts().size());
        }
    }
}
