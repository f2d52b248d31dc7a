package ma.mithaq.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import ma.mithaq.model.Kind;
import ma.mithaq.model.Language;
import ma.mithaq.model.SearchGroup;
import ma.mithaq.search.SearchResults.Result;
import ma.mithaq.store.DossierFile;
import ma.mithaq.store.DossierStore;
import ma.mithaq.store.FactEntry;
import ma.mithaq.text.FactLabels;
import ma.mithaq.text.Messages;
import ma.mithaq.ui.testing.Dossiers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the parts of an agreement are called by in results and in lists. */
class DesignationsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2035|term/expiry|Expiry: about April 2035|false",
        "4.2|provision/clause-4-2|Clause 4.2|true",
        "map of the sea|provision/annex-i|Annex I|true"})
    void aResultIsCalledByItsKindAndItsNumberOrDate(String typed, String ref, String called, boolean titled)
            throws Exception {
        try (Searched sample = Searched.opened(Dossiers.SAMPLE.file())) {
            List<Result> found = sample.search().search(typed, Language.ENGLISH, 9).groups().stream()
                    .filter(group -> group.group() == SearchGroup.TERMS).flatMap(group -> group.results().stream())
                    .filter(result -> result.ref().toString().equals(ref)).toList();
            assertEquals(1, found.size());
            assertEquals(called, FactLabels.designation(found.getFirst().designation().orElseThrow(),
                    Messages.plain(Language.ENGLISH)));
            assertEquals(titled, found.getFirst().isTitled());
            assertTrue(found.getFirst().found().isEmpty(), "it is said already");
        }
    }

    @Test
    void whatHasWordsOfItsOwnIsCalledByThemAlone() throws Exception {
        try (Searched sample = Searched.opened(Dossiers.SAMPLE.file())) {
            Result found = sample.search().search("written notice", Language.ENGLISH, 9).groups().getFirst().results()
                    .getFirst();
            assertEquals("term/termination", found.ref().toString());
            assertTrue(found.designation().isEmpty());
            assertTrue(found.isTitled());
        }
    }

    @ParameterizedTest
    @EnumSource
    void noLabelOfAFactIsAsItIsInTheFile(Language language) throws Exception {
        try (DossierStore store = DossierFile.open(Dossiers.SAMPLE.file())) {
            FactLabels labels = new FactLabels(store.info().language(), store.info().country());
            for (FactEntry fact : store.listFacts()) {
                String label = labels.text(fact.label()).in(language).words();
                assertFalse(label.matches("P\\d.*|.*\\d{4}-\\d\\d.*"), () -> fact.fact() + ": " + label);
                assertEquals(fact.fact().kind() == Kind.PROVISION, fact.label().designation().isPresent()
                        && fact.fact().kind() != Kind.TERM, fact.fact()::toString);
            }
        }
    }
}
