package ma.mithaq.search;

/**
 * How many letters must be inserted, deleted, changed or swapped with their neighbour to turn one word into another.
 */
final class EditDistance {

    private EditDistance() {
    }

    /** The distance, or any number above {@code most} where it is greater than that. */
    static int between(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most) {
            return most + 1;
        }
        int[] before = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= other.length(); j++) {
                boolean same = one.charAt(i - 1) == other.charAt(j - 1);
                int steps = Math.min(last[j - 1] + (same ? 0 : 1), Math.min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    steps = Math.min(steps, before[j - 2] + 1);
                }
                row[j] = steps;
                least = Math.min(least, steps);
            }
            if (least > most) {
                return most + 1;
            }
            int[] spare = before;
            before = last;
            last = row;
            row = spare;
        }
        return last[other.length()];
    }
}
