package ma.mithaq.edition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedList;
import java.util.List;
import java.util.function.ToIntFunction;

/** What stayed in order where some things were moved. */
final class Sequence {

    private static final int NONE = -1;

    private Sequence() {
    }

    /**
     * The most items of a list whose numbers rise from each to the next.
     *
     * @param number of an item; no two have the same
     */
    static <T> List<T> longestRising(List<T> items, ToIntFunction<T> number) {
        int[] numbers = items.stream().mapToInt(number).toArray();
        int[] before = new int[numbers.length];
        int[] lowest = new int[numbers.length];
        // For each length, which item ends the sequence of that length that ends lowest.
        List<Integer> ends = new ArrayList<>();
        for (int i = 0; i < numbers.length; i++) {
            int length = -Arrays.binarySearch(lowest, 0, ends.size(), numbers[i]) - 1;
            lowest[length] = numbers[i];
            before[i] = length == 0 ? NONE : ends.get(length - 1);
            if (length == ends.size()) {
                ends.add(i);
            } else {
                ends.set(length, i);
            }
        }
        LinkedList<T> rising = new LinkedList<>();
        for (int at = ends.isEmpty() ? NONE : ends.getLast(); at != NONE; at = before[at]) {
            rising.addFirst(items.get(at));
        }
        return rising;
    }
}
