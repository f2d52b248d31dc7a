package ma.mithaq.files;

import java.io.File;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How Windows reads a path, by its text alone: nothing here touches a disk, and it is the same on any system. */
public final class WindowsPath {

    /** Whether this is Windows. */
    public static final boolean HERE = File.separatorChar == '\\';

    /** A path up to this length, in UTF-16 units, needs no prefix: Java's own limit, below the system's 260. */
    public static final int LONGEST_PLAIN = 247;

    private static final String SHARE = "\\\\";
    /** With this before it, a path is taken as it is, whatever its length. */
    private static final String VERBATIM = "\\\\?\\";
    private static final String VERBATIM_SHARE = VERBATIM + "UNC\\";
    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:.*", Pattern.DOTALL);

    private WindowsPath() {
    }

    /**
     * Whether a path leads to another machine, or to what is no file: whoever opens it there sends the user's
     * credentials. A drive letter does not tell; Windows connects those when the user signs in.
     */
    public static boolean isOnShare(String path) {
        String plain = path.replace('/', '\\');
        boolean drive = plain.startsWith(VERBATIM) && DRIVE.matcher(plain.substring(VERBATIM.length())).matches();
        return plain.startsWith(SHARE) && !drive;
    }

    /** Whether there can be a file or folder at a path: it names no device, and nothing that would be dropped of it. */
    public static boolean isPossible(String path) {
        String plain = path.replace('/', '\\');
        if (plain.startsWith("\\\\.\\")) {
            return false;
        }
        String rest = plain.regionMatches(true, 0, VERBATIM_SHARE, 0, VERBATIM_SHARE.length())
                ? plain.substring(VERBATIM_SHARE.length())
                : plain.substring(plain.startsWith(VERBATIM) ? VERBATIM.length() : 0);
        return Stream.of(rest.substring(DRIVE.matcher(rest).matches() ? 2 : 0).split("\\\\"))
                .filter(part -> !part.isEmpty() && !part.equals(".") && !part.equals(".."))
                .allMatch(FileName::fitsEverywhere);
    }

    /**
     * A whole path as it is given to a library that knows nothing of long paths: from {@link #LONGEST_PLAIN} on, with
     * the prefix by which Windows takes it. Java adds it to its own.
     */
    public static String ofAnyLength(String path) {
        if (path.length() <= LONGEST_PLAIN || path.startsWith(VERBATIM)) {
            return path;
        }
        return path.startsWith(SHARE) ? VERBATIM_SHARE + path.substring(SHARE.length()) : VERBATIM + path;
    }
}
