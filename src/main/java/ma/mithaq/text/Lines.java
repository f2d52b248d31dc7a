package ma.mithaq.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Words broken into short lines without asking the typeface, for pictures whose places are found before anything is
 * drawn. A width here is never less than what IBM Plex Sans Arabic takes in its regular weight.
 *
 * @param lines what stands on each line
 * @param width of the longest line, in em
 */
public record Lines(List<String> lines, double width) {

    private static final String CUT = "…";

    /** Letters by their widths in tenths of an em, rounded up: Arabic at the end of a word or standing alone. */
    private static final List<String> ALONE = List.of("", "", "", "آأإا", "ءرز", "ؤةهو", "دذعغ", "جحخم", "ئطظقلنىي", "",
            "بتثفك", "", "", "سشصض");

    /** Arabic that is joined to a letter after it. */
    private static final List<String> JOINED = List.of("", "", "", "آأإا", "ءئبتثرزلنيى", "ؤةعغفقكو", "دذم", "جحخطظه", "",
            "سشصض");

    private static final List<String> LATIN = List.of("", "", "", " '.,،؛:;!¡ijl|ìíîï’", "()[]{}trf/\\I-", "zsvJLc\"*«»؟?",
            "aeghknoquxydbpFETSZ0123456789+=–àâäéèêëôöùûüçñ", "ABCDGHKNOPQRUVXYÀÉÈÊÇ&", "wM", "m%@Wæ", "œ");

    private static final double WIDEST = 1.0;

    public Lines {
        lines = List.copyOf(lines);
    }

    /**
     * Breaks words between spaces; a no-break space holds its two words together.
     *
     * @param room the width of a line in em
     * @param most how many lines at most; what does not fit ends in an ellipsis
     */
    public static Lines of(String words, double room, int most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.strip().split(" +")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer) > room) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(word);
            } else {
                line.setLength(0);
                line.append(longer);
            }
        }
        lines.add(line.toString());
        List<String> shown = new ArrayList<>(lines.subList(0, Math.min(most, lines.size())));
        if (lines.size() > most) {
            shown.set(most - 1, shown.getLast() + " " + lines.get(most));
        }
        shown.replaceAll(each -> fitting(each, room));
        return new Lines(shown, shown.stream().mapToDouble(Lines::width).max().orElse(0));
    }

    /** How wide words are at most when they stand on one line, in em. */
    public static double width(String words) {
        double width = 0;
        for (int index = 0; index < words.length(); index++) {
            width += width(words, index);
        }
        return width;
    }

    /** As much of a line as there is room for: whole words where one fits, else whole letters. */
    private static String fitting(String line, double room) {
        if (width(line) <= room) {
            return line;
        }
        int end = line.length();
        while (end > 1 && width(line.substring(0, end) + CUT) > room) {
            int space = line.lastIndexOf(' ', end - 1);
            end = space > 0 ? space : end - 1;
        }
        return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end) + CUT;
    }

    private static double width(String words, int index) {
        char letter = words.charAt(index);
        switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> {
                return 0;
            }
            default -> {
                boolean joined = index + 1 < words.length() && Character.isLetter(words.charAt(index + 1));
                double arabic = among(joined ? JOINED : ALONE, letter);
                double known = arabic > 0 ? arabic : among(LATIN, letter == '\u00a0' ? ' ' : letter);
                return known > 0 ? known : WIDEST;
            }
        }
    }

    private static double among(List<String> tenths, char letter) {
        for (int tenth = 0; tenth < tenths.size(); tenth++) {
            if (tenths.get(tenth).indexOf(letter) >= 0) {
                return tenth / 10.0;
            }
        }
        return 0;
    }
}
