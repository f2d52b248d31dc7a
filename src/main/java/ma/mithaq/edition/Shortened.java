package ma.mithaq.edition;

/** Two wordings, each cut to what differs from the other, with a few words on either side. */
record Shortened(String before, String after) {

    /** What is no longer than this stays whole, in {@code char}s. */
    private static final int WHOLE = 120;
    private static final int AROUND = 30;
    private static final String CUT = "…";

    static Shortened of(String before, String after) {
        if (before.length() <= WHOLE && after.length() <= WHOLE) {
            return new Shortened(before, after);
        }
        int shorter = Math.min(before.length(), after.length());
        int start = 0;
        while (start < shorter && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
            end++;
        }
        return new Shortened(around(before, start, before.length() - end), around(after, start, after.length() - end));
    }

    /** The beginning of one wording. */
    static String of(String words) {
        return words.length() <= WHOLE ? words : around(words, 0, AROUND);
    }

    /** From a blank before the stretch to a blank after it; where that is long, its middle is cut out. */
    private static String around(String words, int from, int to) {
        int start = from <= AROUND ? 0 : words.lastIndexOf(' ', from - AROUND) + 1;
        int blank = words.indexOf(' ', Math.min(words.length(), to + AROUND));
        int end = blank < 0 ? words.length() : blank;
        String shown = words.substring(start, end);
        if (shown.length() > WHOLE * 2) {
            int first = shown.lastIndexOf(' ', WHOLE);
            int last = shown.indexOf(' ', shown.length() - WHOLE);
            if (first > 0 && last > first) {
                shown = shown.substring(0, first) + " " + CUT + shown.substring(last);
            }
        }
        return (start > 0 ? CUT + " " : "") + shown + (end < words.length() ? " " + CUT : "");
    }
}
