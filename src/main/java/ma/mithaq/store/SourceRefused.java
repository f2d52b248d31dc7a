package ma.mithaq.store;

import java.util.List;

/** A dossier's source has faults, and no dossier was made from it. */
public final class SourceRefused extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<SourceFault> faults;
    private final int more;

    /** @param more how many there are beside these */
    SourceRefused(List<SourceFault> faults, int more) {
        super(faults.size() + more + " faults, the first: " + faults.getFirst());
        this.faults = List.copyOf(faults);
        this.more = more;
    }

    /** The first hundred faults at most, by file in the order in which they are read, then by line; at least one. */
    public List<SourceFault> faults() {
        return faults;
    }

    /** How many faults come after these. */
    public int more() {
        return more;
    }
}
