package ma.mithaq.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import ma.mithaq.model.Language;
import ma.mithaq.model.Obligation;
import ma.mithaq.model.Term;
import ma.mithaq.store.DossierFile;
import ma.mithaq.store.DossierStore;
import ma.mithaq.ui.testing.Dossiers;
import org.junit.jupiter.api.Test;

/** The slide of what an agreement is made of: where it comes, and how it continues. */
class TermsSlideTest {

    @Test
    void followsThePillarsWhereThereIsSomething() throws Exception {
        try (DossierStore store = DossierFile.open(Dossiers.SAMPLE.file())) {
            List<String> keys = Deck.of(store).slides().stream().map(Slide::key).toList();
            int here = keys.indexOf("terms");
            assertTrue(keys.get(here - 1).startsWith("pillar"), keys::toString);
            assertEquals("chronology", keys.get(here + 1));
        }
        for (Dossiers none : List.of(Dossiers.BUNDLED, Dossiers.SPARSE)) {
            try (DossierStore store = DossierFile.open(none.file())) {
                assertTrue(Deck.of(store).slides().stream().noneMatch(Slide.Terms.class::isInstance));
            }
        }
    }

    @Test
    void itsListsContinueOneAfterTheOther() throws Exception {
        Slide.Terms whole = slide();
        assertEquals(9, SlideSplitter.items(whole));
        TermSheet part = ((Slide.Terms) SlideSplitter.part(whole, 4, 6)).sheet();
        assertEquals(List.of("termination"), part.terms().terms().stream().map(Term::id).toList());
        assertEquals(List.of("hand-over"), part.terms().obligations().stream().map(Obligation::id).toList());
        TermSheet broken = ((Slide.Terms) SlideSplitter.broken(whole, Language.ENGLISH, 20)).sheet();
        assertEquals(List.of("Each party may", "withdraw after", "written notice."), broken.terms().terms().stream()
                .filter(term -> term.id().equals("termination"))
                .map(term -> term.text().orElseThrow().in(Language.ENGLISH).words()).toList());
        assertTrue(broken.terms().obligations().size() > whole.sheet().terms().obligations().size());
    }

    @Test
    void restsOnWhatItsTermsAndObligationsRestOn() throws Exception {
        try (DossierStore store = DossierFile.open(Dossiers.SAMPLE.file())) {
            assertEquals(2, CitationIndex.of(store).under(slide()).size());
        }
    }

    private static Slide.Terms slide() throws Exception {
        try (DossierStore store = DossierFile.open(Dossiers.SAMPLE.file())) {
            return Deck.of(store).slides().stream().filter(Slide.Terms.class::isInstance).map(Slide.Terms.class::cast)
                    .findFirst().orElseThrow();
        }
    }
}
