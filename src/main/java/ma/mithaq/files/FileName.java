package ma.mithaq.files;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a file can be called on every system. The rules are those of Windows, which are the strictest
 * (docs/decisions/0089); names are judged by their text alone.
 */
public final class FileName {

    /** What no name may hold: https://learn.microsoft.com/windows/win32/fileio/naming-a-file */
    private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"/\\\\|?*\\x00-\\x1f]");
    /** Opens a device in whatever folder it is, and with any extension. The digits may be superscript. */
    private static final Pattern DEVICE = Pattern.compile(
            "(con|prn|aux|nul|conin\\$|conout\\$|(?:com|lpt)[1-9\u00b9\u00b2\u00b3])( *(?:\\..*)?)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    /** Windows drops these silently, and another file is meant. */
    private static final Pattern DROPPED = Pattern.compile("[. ]+$");
    private static final String INSTEAD = "-";

    private FileName() {
    }

    /** Whether a file can have this name on every system; no path, only the last part of one. */
    public static boolean fitsEverywhere(String name) {
        return !name.isEmpty() && !FORBIDDEN.matcher(name).find() && !DROPPED.matcher(name).find()
                && !DEVICE.matcher(name).matches();
    }

    /** Whether a name has an extension, in capitals or not: many systems make no difference. */
    public static boolean ends(String name, String extension) {
        int length = extension.length();
        return name.regionMatches(true, name.length() - length, extension, 0, length);
    }

    /** A name that a file can have on every system: this one, or one as near to it as can be. */
    public static String fitted(String name) {
        String plain = DROPPED.matcher(FORBIDDEN.matcher(name).replaceAll(INSTEAD)).replaceAll("");
        Matcher device = DEVICE.matcher(plain);
        if (device.matches()) {
            return device.group(1) + INSTEAD + device.group(2).stripLeading();
        }
        return plain.isEmpty() ? INSTEAD : plain;
    }
}
