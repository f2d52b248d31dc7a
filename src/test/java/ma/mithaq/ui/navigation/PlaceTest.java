package ma.mithaq.ui.navigation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import ma.mithaq.model.Kind;
import ma.mithaq.model.Ref;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlaceTest {

    @ParameterizedTest
    @EnumSource
    void everyKindOfThingIsShownSomewhere(Kind kind) {
        Ref entity = new Ref(kind, "it");
        assertEquals(switch (kind) {
            case PERSON -> new Place.Person("it");
            case ORGANISATION -> new Place.Organisation("it");
            case EVENT -> new Place.Event("it");
            case PILLAR -> new Place.Pillars(Optional.of("it"));
            case MEASURE -> new Place.Pillars(Optional.empty());
            case AGREEMENT, FRAMING, VALUE_SET, VALUE, PARTY, PICTURE -> new Place.Agreement();
            case PROVISION, TERM, OBLIGATION, AMOUNT, RELATED_AGREEMENT -> new Place.Terms(Optional.of(entity));
            case SIGNATURE, ATTENDANCE, ATTENDING_GROUP -> new Place.Officials();
            case POSITION, STATEMENT, CONTRADICTION, PARAGRAPH, SOURCE -> new Place.Brief(Optional.of(entity));
        }, Place.of(entity));
    }
}
