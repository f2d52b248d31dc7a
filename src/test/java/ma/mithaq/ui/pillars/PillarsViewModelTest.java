package ma.mithaq.ui.pillars;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import ma.mithaq.model.Language;
import ma.mithaq.model.Pillar;
import ma.mithaq.model.Text;
import org.junit.jupiter.api.Test;

class PillarsViewModelTest {

    private static final Pillar FIRST = pillar("first");
    private static final Pillar SECOND = pillar("second");

    private final PillarsViewModel model = new PillarsViewModel();

    @Test
    void theFirstIsOpenUnlessAnotherIsWanted() {
        model.show(List.of(FIRST, SECOND), Optional.empty());
        assertEquals(Optional.of("first"), model.openProperty().get());
        model.show(List.of(FIRST, SECOND), Optional.of("second"));
        assertEquals(Optional.of("second"), model.openProperty().get());
    }

    @Test
    void whatWasOpenStaysOpenWhenTheWantedOneIsUnknown() {
        model.show(List.of(FIRST, SECOND), Optional.of("second"));
        model.show(List.of(FIRST, SECOND), Optional.of("third"));
        assertEquals(Optional.of("second"), model.openProperty().get());
    }

    @Test
    void whatWasOpenGivesWayWhenItIsNoLongerThere() {
        model.show(List.of(SECOND), Optional.empty());
        model.show(List.of(FIRST), Optional.empty());
        assertEquals(Optional.of("first"), model.openProperty().get());
        model.show(List.of(), Optional.of("first"));
        assertEquals(Optional.empty(), model.openProperty().get());
    }

    @Test
    void aWantedPillarIsShownOpenAndNotAmongAll() {
        model.layoutProperty().set(PillarsViewModel.Layout.COMPARED);
        model.show(List.of(FIRST, SECOND), Optional.empty());
        assertEquals(PillarsViewModel.Layout.COMPARED, model.layoutProperty().get());
        model.show(List.of(FIRST, SECOND), Optional.of("second"));
        assertEquals(PillarsViewModel.Layout.ONE_OPEN, model.layoutProperty().get());
    }

    @Test
    void oneIsOpenAtATime() {
        model.show(List.of(FIRST, SECOND), Optional.empty());
        model.toggle(SECOND);
        assertEquals(Optional.of("second"), model.openProperty().get());
        model.toggle(SECOND);
        assertEquals(Optional.empty(), model.openProperty().get());
    }

    private static Pillar pillar(String id) {
        return new Pillar(id, Text.of(Language.ARABIC, "محور"), List.of());
    }
}
