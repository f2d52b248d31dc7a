package ma.mithaq.source;

import java.util.regex.Pattern;

/** Writes a text as a YAML scalar on one line, quoted only where it must be. */
final class YamlScalar {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** What begins something else than a plain scalar, or may. */
    private static final String INDICATORS = "-?:,[]{}#&*!|>'\"%@`";
    private static final Pattern ENDED_BEFORE = Pattern.compile(":( |$)| #");
    private static final Pattern OF_FLOW = Pattern.compile("[,\\[\\]{}]");

    /** What stands for nothing at all where it is not quoted. */
    private static final Pattern NOTHING = Pattern.compile("|~|null|Null|NULL");
    /** What our reader takes for words and others, of YAML 1.1 above all, for something else. */
    private static final Pattern OTHER_TYPES = Pattern.compile(
            "(?i)y|yes|n|no|on|off|true|false|[-+]?\\.(inf|nan)|[-+.]?[0-9][0-9_,.:xobe+-]*(T.*)?|<<|=");

    private YamlScalar() {
    }

    /** A word of the format's own: an identifier, a date, a number. */
    static String word(String word, boolean flow) {
        return NOTHING.matcher(word).matches() || !isPlain(word, flow) ? quoted(word) : word;
    }

    /** What somebody wrote. */
    static String words(String words, boolean flow) {
        return OTHER_TYPES.matcher(words).matches() ? quoted(words) : word(words, flow);
    }

    /** Whether its letters can stand there by themselves, as those of a block can. */
    static boolean standsUnescaped(String words) {
        return words.indexOf(BYTE_ORDER_MARK) < 0;
    }

    private static boolean isPlain(String words, boolean flow) {
        return standsUnescaped(words) && INDICATORS.indexOf(words.charAt(0)) < 0 && !words.startsWith(" ")
                && !words.endsWith(" ") && !ENDED_BEFORE.matcher(words).find()
                && !(flow && OF_FLOW.matcher(words).find());
    }

    private static String quoted(String words) {
        boolean simplyDoubled = words.indexOf('\'') >= 0 && words.indexOf('"') < 0 && words.indexOf('\\') < 0;
        if (standsUnescaped(words) && !simplyDoubled) {
            return "'" + words.replace("'", "''") + "'";
        }
        return '"' + words.replace("\\", "\\\\").replace("\"", "\\\"").replace("\uFEFF", "\\uFEFF") + '"';
    }
}
