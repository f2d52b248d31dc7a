package ma.mithaq.signing;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;

/**
 * An office's statement on its own key: that another key succeeds it, or that it is revoked. It is a few lines of text
 * (docs/decisions/0065), signed with the key and, if another succeeds it, with that one too: nobody can claim a key
 * that they do not hold.
 *
 * @param office    the office's name for itself
 * @param key       the key that the statement is about
 * @param successor the key that succeeds it; empty where the key is revoked
 */
public record KeyStatement(String office, OfficeKey key, Optional<OfficeKey> successor) {

    /** In bytes. Anything longer is not a statement. */
    public static final int LONGEST = 4096;

    /** Begins what is signed, so that no signature made for another purpose can be passed off as one. */
    private static final String PURPOSE = "Mithaq key statement ";
    private static final String VERSION = "1";
    private static final Pattern ANY_VERSION = Pattern.compile("^" + PURPOSE + "([0-9]{1,9})\\r?\\n");
    private static final String HEX_KEY = "([0-9a-f]{64})";
    private static final String HEX_SIGNATURE = "([0-9a-f]{128})";
    private static final Pattern FORM = Pattern.compile(PURPOSE + VERSION + "\n"
            + "office: (\\V{1,600})\n"
            + "key: " + HEX_KEY + "\n"
            + "(?:next-key: " + HEX_KEY + "|given-up: yes)\n"
            + "signature: " + HEX_SIGNATURE + "\n"
            + "(?:next-signature: " + HEX_SIGNATURE + "\n)?");

    /** The text of a statement that another key succeeds this one. */
    public static String vouch(SigningKey key, SigningKey successor, String office) {
        KeyStatement statement = new KeyStatement(office, key.office(), Optional.of(successor.office()));
        return statement.signedText(key) + "next-signature: " + statement.signature(successor) + "\n";
    }

    /** The text of a statement that a key is revoked. */
    public static String giveUp(SigningKey key, String office) {
        return new KeyStatement(office, key.office(), Optional.empty()).signedText(key);
    }

    /**
     * Reads a statement that is complete and signed by the keys that it names.
     *
     * @param file where it was found, for messages
     * @throws Problem {@code STATEMENT_UNFIT}, or {@code STATEMENT_NEWER} where a later version of the program made it
     */
    public static KeyStatement read(byte[] bytes, Path file) throws Problem {
        // Mail changes line endings to those of other systems.
        String text = decoded(bytes, file).replace("\r\n", "\n");
        Matcher version = ANY_VERSION.matcher(text);
        if (version.find() && !version.group(1).equals(VERSION)) {
            throw new Problem(ProblemCode.STATEMENT_NEWER, file);
        }
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new Problem(ProblemCode.STATEMENT_UNFIT, file);
        }
        try {
            KeyStatement statement = new KeyStatement(form.group(1), key(form.group(2)),
                    Optional.ofNullable(form.group(3)).map(KeyStatement::key));
            if (statement.isSigned(form.group(4), Optional.ofNullable(form.group(5)))) {
                return statement;
            }
        } catch (IllegalArgumentException noKey) {
            throw new Problem(ProblemCode.STATEMENT_UNFIT, noKey, file);
        }
        throw new Problem(ProblemCode.STATEMENT_UNFIT, file);
    }

    private static String decoded(byte[] bytes, Path file) throws Problem {
        try {
            if (bytes.length <= LONGEST) {
                return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            }
        } catch (CharacterCodingException e) {
            throw new Problem(ProblemCode.STATEMENT_UNFIT, e, file);
        }
        throw new Problem(ProblemCode.STATEMENT_UNFIT, file);
    }

    private static OfficeKey key(String digits) {
        return new OfficeKey(HexFormat.of().parseHex(digits));
    }

    private boolean isSigned(String signature, Optional<String> next) {
        boolean spoken = key.signed(message(), HexFormat.of().parseHex(signature));
        return spoken && (successor.isPresent() ? next.isPresent() && !successor.get().equals(key)
                && successor.get().signed(message(), HexFormat.of().parseHex(next.get())) : next.isEmpty());
    }

    private String signedText(SigningKey by) {
        return words() + "signature: " + signature(by) + "\n";
    }

    private String signature(SigningKey by) {
        return HexFormat.of().formatHex(by.sign(message()));
    }

    /** What is signed: everything before the signatures. */
    private byte[] message() {
        return words().getBytes(StandardCharsets.UTF_8);
    }

    private String words() {
        return PURPOSE + VERSION + "\noffice: " + office + "\nkey: " + HexFormat.of().formatHex(key.bytes()) + "\n"
                + successor.map(next -> "next-key: " + HexFormat.of().formatHex(next.bytes())).orElse("given-up: yes")
                + "\n";
    }
}
