package ma.mithaq.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ma.mithaq.model.Obligation.ObligationState;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObligationTest {

    /** Only what was still to be met, and only once the last day that its date may mean had passed. */
    @ParameterizedTest
    @CsvSource({"2031-01-31,PENDING,true", "2031-02-01,PENDING,false", "2031-02,UNDER_WAY,false",
        "2031-01,UNDER_WAY,true", "before 2031,PENDING,true", "after 2029,PENDING,false", "unknown,PENDING,false",
        "2030,MET,false", "2030,NOT_MET,false", "2030,WAIVED,false", "2030,,false", ",PENDING,false"})
    void isOverdueWhereItsLastDayHasPassedAndItIsStillToBeMet(String due, ObligationState state, boolean overdue) {
        Obligation obligation = new Obligation("it", Text.of(Language.ENGLISH, "it"), List.of(), List.of(),
                Optional.ofNullable(due).map(StatedDate::parse), Optional.ofNullable(state), Optional.empty());
        assertEquals(overdue, obligation.overdueOn(LocalDate.parse("2031-02-01")));
    }
}
