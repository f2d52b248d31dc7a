package ma.mithaq.store;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * The faults found so far in a dossier's source. The first of them, in the order in which they are told, are kept, and
 * the others counted: nobody mends more at once, and a source can have a million.
 */
final class SourceFaults {

    static final int MOST = 100;

    private static final Comparator<Found> ORDER = Comparator.comparingInt(Found::file)
            .thenComparingInt(found -> found.fault.line()).thenComparingInt(Found::number);

    private final List<String> fileOrder;
    /** The one that is told last comes first. */
    private final PriorityQueue<Found> first = new PriorityQueue<>(ORDER.reversed());
    private int count;

    /** @param fileOrder the names of the files in the order in which their faults are reported */
    SourceFaults(List<String> fileOrder) {
        this.fileOrder = fileOrder;
    }

    void add(Place place, FaultReason reason, Object... arguments) {
        Found found = new Found(fileOrder.indexOf(place.file()), count++,
                new SourceFault(place.file(), place.line(), Codes.of(reason), List.of(arguments)));
        if (first.size() < MOST) {
            first.add(found);
        } else if (ORDER.compare(found, first.element()) < 0) {
            first.remove();
            first.add(found);
        }
    }

    /** How many were found. */
    int count() {
        return count;
    }

    /** The first of them, at most {@link #MOST}, by file, then by line. */
    List<SourceFault> inOrder() {
        return first.stream().sorted(ORDER).map(Found::fault).toList();
    }

    /**
     * @param file   the place of its file in the order of files
     * @param number how many were found before it
     */
    private record Found(int file, int number, SourceFault fault) {
    }

    /**
     * A position in the source.
     *
     * @param line from 1; 0 for the file as a whole
     */
    record Place(String file, int line) {
    }
}
