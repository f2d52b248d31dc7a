package ma.mithaq.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The faults found so far in a dossier's source. */
final class SourceFaults {

    private final List<String> fileOrder;
    private final List<SourceFault> found = new ArrayList<>();

    /** @param fileOrder the names of the files in the order in which their faults are reported */
    SourceFaults(List<String> fileOrder) {
        this.fileOrder = fileOrder;
    }

    void add(Place place, FaultReason reason, Object... arguments) {
        found.add(new SourceFault(place.file(), place.line(), Codes.of(reason), List.of(arguments)));
    }

    List<SourceFault> inOrder() {
        List<SourceFault> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparingInt((SourceFault fault) -> fileOrder.indexOf(fault.file()))
                .thenComparingInt(SourceFault::line));
        return sorted;
    }

    /**
     * A position in the source.
     *
     * @param line from 1; 0 for the file as a whole
     */
    record Place(String file, int line) {
    }
}
