package ma.mithaq.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ma.mithaq.store.SourceFaults.Place;

/** Facts of one kind of which none may be stated twice, whatever their identifiers are. */
final class StatedOnce {

    private final SourceFaults faults;
    private final FaultReason reason;
    private final Map<List<Object>, Place> stated = new HashMap<>();

    /** @param reason told where a fact is stated again, with the line of the first */
    StatedOnce(SourceFaults faults, FaultReason reason) {
        this.faults = faults;
        this.reason = reason;
    }

    /** @param fact what it states, field by field: where, who, and so on; the second is told */
    void state(Place place, Object... fact) {
        if (fact[1].equals("")) {
            // Who it is was told to be wrong.
            return;
        }
        Place first = stated.putIfAbsent(List.of(fact), place);
        if (first != null) {
            faults.add(place, reason, fact[1], first.line());
        }
    }
}
