package ma.mithaq.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import ma.mithaq.model.Language;
import ma.mithaq.model.OtherName;
import ma.mithaq.model.OtherName.OtherNameKind;
import ma.mithaq.model.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A dossier of ten thousand people is read without making anybody wait. */
class ManyPeopleTest {

    private static final int PEOPLE = 10_000;

    /** Far above what was measured, so that a busy machine does not fail the build: 0.1 to 0.25 s on two cores. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    @TempDir
    private Path folder;

    @Test
    void allOfTenThousandOfficialsAreListed() throws Exception {
        Path file = folder.resolve("many.mithaq");
        ManyPeople.write(file, PEOPLE);
        try (DossierStore store = DossierFile.open(file)) {
            List<Official> officials = assertTimeout(PATIENCE, store::listOfficials);
            assertEquals(PEOPLE, officials.size());
            assertEquals("p0", officials.getFirst().person().id());
            Person last = officials.getLast().person();
            assertEquals("p" + (PEOPLE - 1), last.id());
            assertEquals("Personne 9998", officials.get(9998).person().name().in(Language.FRENCH).words());
            assertEquals("شخص 9999", last.name().in(Language.FRENCH).words(), "every third has no translation");
            assertEquals(List.of(new OtherName("Person 9999", OtherNameKind.SCRIPT)), last.otherNames());
            assertTimeout(PATIENCE, () -> store.findPerson("p5000").orElseThrow());
            assertTimeout(PATIENCE, () -> store.findOrganisation("o7").orElseThrow());
            assertTimeout(PATIENCE, () -> store.findEvidence(last.ref()));
            assertEquals(500, assertTimeout(PATIENCE, () -> store.listFactsOf("register", 500)).size());
            assertEquals(3 * PEOPLE + ManyPeople.ORGANISATIONS + 2, assertTimeout(PATIENCE, store::listFacts).size());
        }
    }
}
