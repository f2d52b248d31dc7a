package ma.mithaq.store;

import java.util.List;

/** A dossier's source has faults, and no dossier was made from it. */
public final class SourceRefused extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<SourceFault> faults;

    SourceRefused(List<SourceFault> faults) {
        super(faults.toString());
        this.faults = List.copyOf(faults);
    }

    /** All faults that were found, by file in the order in which they are read, then by line; at least one. */
    public List<SourceFault> faults() {
        return faults;
    }
}
