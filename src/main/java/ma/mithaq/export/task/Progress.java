package ma.mithaq.export.task;

/** Receives the progress of an export. */
@FunctionalInterface
public interface Progress {

    /** Ignores it. */
    Progress NONE = share -> { };

    /** @param share how much of the whole is done, from 0 to 1; never less than the time before */
    void reached(double share);

    /** The progress of a part of the whole, which itself reports from 0 to 1. */
    default Progress part(double from, double to) {
        return share -> reached(from + (to - from) * share);
    }
}
