package ma.mithaq.export.task;

/** Hears how far an export has come. */
@FunctionalInterface
public interface Progress {

    /** Hears nothing. */
    Progress NONE = share -> { };

    /** @param share how much of the whole is done, from 0 to 1; never less than the time before */
    void reached(double share);

    /** The progress of a part of the whole, which tells of itself from 0 to 1. */
    default Progress part(double from, double to) {
        return share -> reached(from + (to - from) * share);
    }
}
