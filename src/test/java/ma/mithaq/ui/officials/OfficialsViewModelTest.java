package ma.mithaq.ui.officials;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.mithaq.model.Attendance.Capacity;
import ma.mithaq.model.AttendingGroup;
import ma.mithaq.model.Facts;
import ma.mithaq.model.Kind;
import ma.mithaq.model.Language;
import ma.mithaq.model.Organisation;
import ma.mithaq.model.Person;
import ma.mithaq.model.Position;
import ma.mithaq.model.Ref;
import ma.mithaq.model.Signature.SignatureKind;
import ma.mithaq.model.Text;
import ma.mithaq.store.Official;
import ma.mithaq.store.PersonEntry;
import org.junit.jupiter.api.Test;

class OfficialsViewModelTest {

    private static final Organisation HARBOUR = organisation("harbour", "ميناء", "Port");
    private static final Organisation ARCHIVE = organisation("archive", "أرشيف", "Archives");

    private final Official ward = official("ward", "ورد", "Rose", HARBOUR, Optional.empty());
    private final Official adam = official("adam", "آدم", "Adam", ARCHIVE, Optional.of(Capacity.HOST));
    private final Official badr = official("badr", "بدر", "Éléonore", HARBOUR, Optional.of(Capacity.PRESENT));
    private final Official asma = official("asma", "أسماء", "Zoé", ARCHIVE, Optional.of(Capacity.PRESENT));
    private final OfficialsViewModel model = model(Language.ARABIC);

    private OfficialsViewModel model(Language language) {
        OfficialsViewModel made = new OfficialsViewModel();
        made.show(OfficialsContent.of(List.of(ward, badr, asma, adam),
                List.of(new AttendingGroup("group", "event", text("ضيوف", "Invités"), Capacity.PRESENT)), language));
        return made;
    }

    @Test
    void protocolOrderIsTheOrderOfTheDossier() {
        assertEquals(List.of(ward, badr, asma, adam), model.shownProperty().get());
    }

    @Test
    void arabicNamesAreOrderedAsArabicOrdersThem() {
        model.orderProperty().set(OfficialsViewModel.Order.NAME);
        // By code point آ would come before أ, and both before ا; by the alphabet all three are one letter.
        assertEquals(List.of("adam", "asma", "badr", "ward"), shown(model));
    }

    @Test
    void frenchNamesAreOrderedAsFrenchOrdersThem() {
        OfficialsViewModel french = model(Language.FRENCH);
        french.orderProperty().set(OfficialsViewModel.Order.NAME);
        assertEquals(List.of("adam", "badr", "ward", "asma"), shown(french));
    }

    @Test
    void thoseOfOneOrganisationKeepTheOrderOfProtocol() {
        model.orderProperty().set(OfficialsViewModel.Order.ORGANISATION);
        assertEquals(List.of("asma", "adam", "ward", "badr"), shown(model));
    }

    @Test
    void filtersByPresenceAndOrganisation() {
        model.presenceProperty().set(OfficialsViewModel.Presence.SIGNATORIES);
        assertEquals(List.of("ward"), shown(model));
        model.presenceProperty().set(OfficialsViewModel.Presence.PRESENT);
        assertEquals(List.of("badr", "asma", "adam"), shown(model));
        model.organisationProperty().set(Optional.of("archive"));
        assertEquals(List.of("asma", "adam"), shown(model));
        model.organisationProperty().set(Optional.of("nowhere"));
        assertEquals(List.of(), shown(model));
    }

    @Test
    void groupsAreShownUnlessTheFilterRulesThemOut() {
        assertTrue(model.groupsShown());
        model.presenceProperty().set(OfficialsViewModel.Presence.SIGNATORIES);
        assertFalse(model.groupsShown());
        model.presenceProperty().set(OfficialsViewModel.Presence.PRESENT);
        assertTrue(model.groupsShown());
        model.organisationProperty().set(Optional.of("archive"));
        assertFalse(model.groupsShown());
        assertFalse(new OfficialsViewModel().groupsShown());
    }

    @Test
    void organisationsAreListedOnceByName() {
        assertEquals(List.of(ARCHIVE, HARBOUR), model.content().organisations());
    }

    private static List<String> shown(OfficialsViewModel model) {
        return model.shownProperty().get().stream().map(official -> official.person().id()).toList();
    }

    private static Organisation organisation(String id, String arabic, String french) {
        return new Organisation(id, text(arabic, french), Organisation.OrganisationKind.OTHER, Optional.empty(),
                Optional.empty(), List.of());
    }

    private static Official official(String id, String arabic, String french, Organisation organisation,
                                     Optional<Capacity> capacity) {
        Person person = Facts.person(id, text(arabic, french), text("السيد", "M."), Person.Gender.MASCULINE, false,
                List.of());
        Position position = new Position(id, id, organisation.id(), text("مدير", "Directeur"));
        return new Official(new Ref(capacity.isEmpty() ? Kind.SIGNATURE : Kind.ATTENDANCE, id), Optional.of("event"),
                person, Optional.of(new PersonEntry.Office(position, organisation)), capacity,
                capacity.isEmpty() ? Optional.of(SignatureKind.SIGNATURE) : Optional.empty(), Optional.empty());
    }

    private static Text text(String arabic, String french) {
        return new Text(Language.ARABIC, Map.of(Language.ARABIC, arabic, Language.FRENCH, french));
    }
}
