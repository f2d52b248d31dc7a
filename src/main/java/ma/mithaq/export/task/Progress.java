package ma.mithaq.export.task;

import java.util.SortedSet;

/** Receives the progress of an export. */
@FunctionalInterface
public interface Progress {

    /** Ignores it. */
    Progress NONE = share -> { };

    /** @param share how much of the whole is done, from 0 to 1; never less than the time before */
    void reached(double share);

    /**
     * Told before anything is made, where there are characters that no face has: each will be a box.
     *
     * @param characters code points, at least one
     */
    default void lacking(SortedSet<Integer> characters) {
    }

    /** The progress of a part of the whole, which itself reports from 0 to 1. */
    default Progress part(double from, double to) {
        Progress whole = this;
        return new Progress() {
            @Override
            public void reached(double share) {
                whole.reached(from + (to - from) * share);
            }

            @Override
            public void lacking(SortedSet<Integer> characters) {
                whole.lacking(characters);
            }
        };
    }
}
