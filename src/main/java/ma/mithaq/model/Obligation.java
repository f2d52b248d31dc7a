package ma.mithaq.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is owed under the agreement.
 *
 * @param obligors  identifiers of the parties that owe it; none where that is not said
 * @param obligees  identifiers of the parties to which it is owed; none where that is not said
 * @param due       by when
 * @param state     how far it had come on the day of the edition, where that is known
 * @param provision identifier of the part of the agreement that says so, where it is told
 */
public record Obligation(String id, Text text, List<String> obligors, List<String> obligees, Optional<StatedDate> due,
                         Optional<ObligationState> state, Optional<String> provision) {

    public Obligation {
        obligors = List.copyOf(obligors);
        obligees = List.copyOf(obligees);
    }

    public Ref ref() {
        return new Ref(Kind.OBLIGATION, id);
    }

    /** Whether it was still to be met on a day, although the last day on which it was due had passed. */
    public boolean overdueOn(LocalDate day) {
        return state.filter(ObligationState::open).isPresent()
                && due.flatMap(StatedDate::latest).filter(last -> last.isBefore(day)).isPresent();
    }

    /** How far an obligation has come. */
    public enum ObligationState {
        PENDING, UNDER_WAY, MET, NOT_MET, WAIVED;

        /** Whether it is still to be met. */
        public boolean open() {
            return this == PENDING || this == UNDER_WAY;
        }
    }
}
