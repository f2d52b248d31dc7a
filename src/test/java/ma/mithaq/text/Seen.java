package ma.mithaq.text;

import java.text.Bidi;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What is seen of a text. */
public final class Seen {

    private Seen() {
    }

    /** The characters of one line from left to right, as UAX #9 orders them; without those that are invisible. */
    public static String in(String line, boolean rightToLeft) {
        if (line.isEmpty()) {
            return line;
        }
        Bidi bidi = new Bidi(line, rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        byte[] levels = new byte[line.length()];
        Integer[] order = new Integer[line.length()];
        for (int i = 0; i < line.length(); i++) {
            levels[i] = (byte) bidi.getLevelAt(i);
            order[i] = i;
        }
        Bidi.reorderVisually(levels, 0, order, 0, order.length);
        return IntStream.range(0, order.length).mapToObj(place -> line.substring(order[place], order[place] + 1))
                .filter(letter -> Character.getType(letter.codePointAt(0)) != Character.FORMAT)
                .collect(Collectors.joining());
    }
}
