package ma.mithaq.text;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ma.mithaq.model.Text;

/**
 * Isolates a value within other words, so that neither changes the other's order (UAX #9, directional isolates). A
 * value gets its marks only where it would do so: where something in it runs against the words around it.
 *
 * <p>The marks are for what is looked at. They are taken out of what is copied ({@link #without}), and never get into
 * what programs read ({@link Messages#plain}); what people read in other programs has older ones in their place
 * ({@link DirectionMarks}).
 */
public final class Isolates {

    private static final char LEFT_TO_RIGHT = '\u2066';
    private static final char RIGHT_TO_LEFT = '\u2067';
    private static final char FIRST_STRONG = '\u2068';
    private static final char END = '\u2069';

    private static final Pattern MARKS = Pattern.compile("[\u2066-\u2069]");
    /** From a root: of Linux and macOS, of a share or a drive of Windows, or of somebody's home. */
    private static final Pattern WHOLE_PATH =
            Pattern.compile("~?/.*|\\\\\\\\.*|\\p{Alpha}:[\\\\/].*", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("[^/\\\\]+");
    /**
     * Figures in groups, or a day as programs write it: each group would be a number of its own, and the first the
     * rightmost in Arabic.
     */
    private static final Pattern GROUPS = Pattern.compile(".*\\p{Nd} +\\p{Nd}.*|\\d{4}-\\d\\d-\\d\\d");

    private Isolates() {
    }

    /**
     * A value as it stands among other words. It has the direction of its first letter; one that was itself put
     * together of isolated values, and has no letter beside them, has that of the words around it.
     *
     * @param rightToLeft the direction of the words around it
     */
    static String of(String value, boolean rightToLeft) {
        if (WHOLE_PATH.matcher(value).matches()) {
            return path(value, rightToLeft);
        }
        byte first = firstStrong(value);
        boolean own = first == Character.DIRECTIONALITY_UNDEFINED
                ? rightToLeft && !GROUPS.matcher(value).matches() : isRightToLeft(first);
        return of(value, own, rightToLeft);
    }

    /** The same for a value whose direction is known, whatever it begins with. */
    static String of(String value, boolean ownRightToLeft, boolean rightToLeft) {
        boolean alike = ownRightToLeft == rightToLeft && !runsAgainst(value, rightToLeft);
        return alike || value.isEmpty() ? value : isolated(value, ownRightToLeft);
    }

    /**
     * The same for a text of a dossier. Its language decides, unless it has no letter of that direction: an Arabic
     * dossier names foreigners and their works in Latin letters.
     */
    public static String of(Text.Wording wording, boolean rightToLeft) {
        boolean own = wording.language().rightToLeft();
        boolean foreign = !runsAgainst(wording.words(), !own);
        return foreign ? of(wording.words(), rightToLeft) : of(wording.words(), own, rightToLeft);
    }

    /** A text of a dossier by itself, on a line of its own language's direction. */
    public static String alone(Text.Wording wording) {
        return of(wording, wording.language().rightToLeft());
    }

    /** A path as it stands among other words: from left to right, with each name in it in its own direction. */
    static String of(Path path, boolean rightToLeft) {
        return path.getNameCount() == 1 && !path.isAbsolute()
                ? of(path.toString(), rightToLeft) : path(path.toString(), rightToLeft);
    }

    /** A text without its marks: what is copied, searched for or handed to another program. */
    public static String without(String text) {
        return MARKS.matcher(text).replaceAll("");
    }

    /** Where the isolate that begins at a place of a text ends: the index of its last mark, or -1 for none. */
    static int end(String text, int start) {
        int depth = 0;
        for (int at = start; at < text.length(); at++) {
            depth += step(text.charAt(at));
            if (depth <= 0) {
                return at == start ? -1 : at;
            }
        }
        return -1;
    }

    static boolean opensRightToLeft(String text, int start) {
        return text.charAt(start) == RIGHT_TO_LEFT;
    }

    private static String path(String path, boolean rightToLeft) {
        String names = NAME.matcher(path).replaceAll(name ->
                Matcher.quoteReplacement(
                of(name.group(), isRightToLeft(firstStrong(name.group())), false)));
        return of(names, false, rightToLeft);
    }

    private static String isolated(String value, boolean rightToLeft) {
        return (rightToLeft ? RIGHT_TO_LEFT : LEFT_TO_RIGHT) + value + END;
    }

    /** Whether something in a value, outside of inner isolates, runs against a direction. */
    static boolean runsAgainst(String value, boolean rightToLeft) {
        int depth = 0;
        for (int at = 0; at < value.length(); at += Character.charCount(value.codePointAt(at))) {
            int codePoint = value.codePointAt(at);
            depth += step(codePoint);
            byte direction = Character.getDirectionality(codePoint);
            if (depth == 0 && isStrong(direction) && isRightToLeft(direction) != rightToLeft) {
                return true;
            }
        }
        return false;
    }

    /** The direction of the first letter outside of inner isolates (rule P2 of UAX #9). */
    private static byte firstStrong(String value) {
        int depth = 0;
        for (int at = 0; at < value.length(); at += Character.charCount(value.codePointAt(at))) {
            int codePoint = value.codePointAt(at);
            depth += step(codePoint);
            byte direction = Character.getDirectionality(codePoint);
            if (depth == 0 && isStrong(direction)) {
                return direction;
            }
        }
        return Character.DIRECTIONALITY_UNDEFINED;
    }

    private static int step(int codePoint) {
        return switch (codePoint) {
            case LEFT_TO_RIGHT, RIGHT_TO_LEFT, FIRST_STRONG -> 1;
            case END -> -1;
            default -> 0;
        };
    }

    private static boolean isStrong(byte direction) {
        return direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT || isRightToLeft(direction);
    }

    private static boolean isRightToLeft(byte direction) {
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
