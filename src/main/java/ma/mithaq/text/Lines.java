package ma.mithaq.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ma.mithaq.model.Figures;

/**
 * Words broken into short lines without measuring the typeface, for pictures whose layout is found before anything is
 * drawn. A width here is never less than what IBM Plex Sans Arabic takes in its regular weight.
 *
 * @param lines the words of each line
 * @param width of the longest line, in em
 */
public record Lines(List<String> lines, double width) {

    private static final String CUT = "…";

    /**
     * Widths of letters in hundredths of an em, rounded up: three digits and the letters of that width. Arabic in final
     * or isolated form.
     */
    private static final Map<Character, Double> ALONE = widths("028آأإا 032رز 040ء 048ؤةهو 056دذ 060عغ 068جحخم 072قلن "
            + "076ئىي 080طظ 092بتثك 100ف 124سش 128صض");

    /** Arabic letters that are joined to the next one. */
    private static final Map<Character, Double> JOINED = widths("028آأإا 032ئبتثرزلنىي 040ء 048ؤةعغفقكو 056دذم 064ه "
            + "068جحخ 072طظ 084سش 088صض");

    private static final Map<Character, Double> LATIN = widths("012ـ 028',.ijlîï’،؛ 032!:;[]| 036()ft{}· 040-/I\\rÎ "
            + "044\" 048*?z°؟ 052JLcsvxyç«» 056Faegkoàâäèéêëôö "
            + "060$+0123456789<=>ESTYZ^_`bdhnpqu~ùûüÉÈÊ– 064CKPRVXÇ 068ABDUÀÂ "
            + "072#&GHNOQÔ 080w— 084M… 088mæ 092@W 096%œ 100Œ");

    private static final double SPACE = 0.24;
    private static final double WIDEST = 1.3;

    public Lines {
        lines = List.copyOf(lines);
    }

    /**
     * Breaks lines at spaces, but keeps together what {@link NoBreaks} does where it fits on a line.
     *
     * @param room the width of a line in em
     * @param most the greatest number of lines; what does not fit ends in an ellipsis
     */
    public static Lines of(String words, double room, int most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : pieces(words.strip(), room)) {
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

    private static List<String> pieces(String words, double room) {
        BitSet kept = NoBreaks.in(words);
        List<String> pieces = new ArrayList<>();
        int start = 0;
        while (start <= words.length()) {
            int space = words.indexOf(' ', start);
            int end = space < 0 ? words.length() : space;
            String word = words.substring(start, end);
            if (kept.get(start) && width(pieces.getLast() + " " + word) <= room) {
                pieces.set(pieces.size() - 1, pieces.getLast() + " " + word);
            } else if (!word.isEmpty() || pieces.isEmpty()) {
                pieces.add(word);
            }
            start = end + 1;
        }
        return pieces;
    }

    /** The greatest width of words on one line, in em. */
    public static double width(String words) {
        double width = 0;
        for (int index = 0; index < words.length(); index++) {
            width += width(words, index);
        }
        return width;
    }

    /** As much of a line as fits: whole words if one fits, otherwise whole letters. */
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
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> {
                boolean joined = index + 1 < words.length() && Character.isLetter(words.charAt(index + 1));
                Double arabic = (joined ? JOINED : ALONE).get(letter);
                yield letter == ' ' || letter == '\u00a0' ? SPACE
                        : arabic != null ? arabic : LATIN.getOrDefault(letter, WIDEST);
            }
        };
    }

    private static Map<Character, Double> widths(String table) {
        Map<Character, Double> widths = new HashMap<>();
        for (String group : table.split(" ")) {
            double width = Figures.parseInt(group.substring(0, 3)) / 100.0;
            group.substring(3).chars().forEach(letter -> widths.put((char) letter, width));
        }
        return Map.copyOf(widths);
    }
}
