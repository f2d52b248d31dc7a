package ma.mithaq.files;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;

/**
 * The name of a file: a path or, as desktops and browsers write it, a URL. No URL is ever followed: one that is not a
 * file's on this machine is refused.
 */
public final class FileAddress {

    /** RFC 8089; without a slash after the colon, it is an ordinary file name. */
    private static final Pattern LOCAL = Pattern.compile("(?is)file:(?://(?<host>[^/]*+))?+(?<path>/.*)");
    private static final Pattern ANY = Pattern.compile("(?is)[a-z][a-z0-9+.-]+://.*");
    private static final int HEX = 16;
    /** Java has it in place of bytes that are no UTF-8: the name would be another's. */
    private static final char LOST = '\uFFFD';

    private FileAddress() {
    }

    /**
     * The file that is meant. A URL is decoded once; a percent sign without two digits after it stands for itself.
     * A share is named by a path, not by a URL: that of a page or a message would send the user's credentials.
     *
     * @throws Problem {@code NOT_A_LOCAL_FILE} for any other URL, {@code NAME_UNREADABLE} where the system's
     *         encoding knows no such name, {@code NAME_IMPOSSIBLE} where no file of the system can have it
     */
    public static Path parse(String word) throws Problem {
        return parse(word, WindowsPath.HERE);
    }

    /** @param windows whether names are judged as Windows does */
    static Path parse(String word, boolean windows) throws Problem {
        Matcher local = LOCAL.matcher(word);
        if (!local.matches() && !ANY.matcher(word).matches()) {
            return path(word, windows);
        }
        if (!local.matches() || !isHere(local.group("host"))) {
            throw new Problem(ProblemCode.NOT_A_LOCAL_FILE, word);
        }
        String named = decode(local.group("path"), word);
        if (windows && WindowsPath.isOnShare(named)) {
            throw new Problem(ProblemCode.NOT_A_LOCAL_FILE, word);
        }
        return path(windows ? withoutSlashBeforeDrive(named) : named, windows);
    }

    /**
     * The path of a file that a dialog of the system or another program names.
     *
     * @throws Problem {@code NAME_UNREADABLE} where the system's encoding knows no such name, {@code NAME_IMPOSSIBLE}
     *         where no file of the system can have it
     */
    public static Path of(File file) throws Problem {
        return path(file.getPath(), WindowsPath.HERE);
    }

    private static boolean isHere(String host) {
        return host == null || host.isEmpty() || host.equalsIgnoreCase("localhost");
    }

    private static Path path(String name, boolean windows) throws Problem {
        if (name.indexOf(LOST) >= 0) {
            throw new Problem(ProblemCode.NAME_UNREADABLE, name);
        }
        if (windows && !WindowsPath.isPossible(name)) {
            throw new Problem(ProblemCode.NAME_IMPOSSIBLE, name);
        }
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            // On Windows a server without a share; elsewhere it is letters that the locale's encoding lacks.
            throw new Problem(windows ? ProblemCode.NAME_IMPOSSIBLE : ProblemCode.NAME_UNREADABLE, e, name);
        }
    }

    private static String withoutSlashBeforeDrive(String path) {
        return path.matches("(?s)/[A-Za-z]:.*") ? path.substring(1) : path;
    }

    private static String decode(String path, String address) throws Problem {
        byte[] bytes = path.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream decoded = new ByteArrayOutputStream();
        for (int i = 0; i < bytes.length; i++) {
            boolean coded = bytes[i] == '%' && i + 2 < bytes.length
                    && digit(bytes[i + 1]) >= 0 && digit(bytes[i + 2]) >= 0;
            decoded.write(coded ? digit(bytes[i + 1]) * HEX + digit(bytes[i + 2]) : bytes[i]);
            i += coded ? 2 : 0;
        }
        try {
            String name = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(decoded.toByteArray())).toString();
            if (name.indexOf('\0') >= 0) {
                throw new Problem(ProblemCode.NOT_A_LOCAL_FILE, address);
            }
            return name;
        } catch (CharacterCodingException e) {
            throw new Problem(ProblemCode.NOT_A_LOCAL_FILE, e, address);
        }
    }

    private static int digit(byte sign) {
        return HexFormat.isHexDigit(sign) ? HexFormat.fromHexDigit(sign) : -1;
    }
}
