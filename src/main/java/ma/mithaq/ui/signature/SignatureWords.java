package ma.mithaq.ui.signature;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ma.mithaq.model.Language;
import ma.mithaq.model.OfficeName;
import ma.mithaq.signing.OfficeKey;
import ma.mithaq.signing.SignatureStatus;
import ma.mithaq.signing.SignatureVerdict;
import ma.mithaq.ui.control.Icon;
import ma.mithaq.ui.control.Page;
import ma.mithaq.ui.control.Typesetter;

/**
 * Words how a dossier is signed. Each status has a sign of its own shape, a colour and a sentence of its own; a name is
 * never within a sentence, but on a line and in a box of its own, in its own direction.
 */
final class SignatureWords {

    /** Four groups of digits, which fit in the narrowest window with the largest text. */
    private static final String LINE_OF_GROUPS = "(\\w+ \\w+ \\w+ \\w+) ";

    private SignatureWords() {
    }

    /** The sentence, and below it its names. */
    static VBox told(SignatureVerdict verdict, Typesetter type) {
        List<Node> lines = new ArrayList<>();
        lines.add(type.message(sentence(verdict), "signature-sentence"));
        Optional<OfficeName> given = verdict.given();
        Optional<OfficeName> known = verdict.known();
        if (verdict.status() == SignatureStatus.RESEMBLING && !verdict.sameName()) {
            // Where the two lines would look the same, invisible characters are named.
            boolean same = given.map(OfficeName::line).equals(known.map(OfficeName::line));
            lines.add(type.message("ui.signature.name.given", "muted"));
            given.ifPresent(name -> lines.add(same ? wholeName(name, type) : name(name, type)));
            lines.add(type.message("ui.signature.name.known", "muted"));
            known.ifPresent(name -> lines.add(same ? wholeName(name, type) : name(name, type)));
        } else {
            known.or(() -> given).ifPresent(name -> lines.add(name(name, type)));
        }
        return Page.stack("signature-words", lines);
    }

    private static String sentence(SignatureVerdict verdict) {
        return switch (verdict.status()) {
            case UNSIGNED -> "ui.signature.status.unsigned";
            case TRUSTED -> "ui.signature.status.trusted";
            case UNKNOWN -> "ui.signature.status.unknown";
            case RESEMBLING -> verdict.sameName() ? "ui.signature.status.same-name"
                    : "ui.signature.status.resembling";
            case REFUSED -> "ui.signature.status.refused";
            case CHANGED -> "ui.signature.status.changed";
        };
    }

    /** The style class of everything that shows a status: its colour. */
    static String style(SignatureStatus status) {
        return switch (status) {
            case UNSIGNED -> "unsigned";
            case TRUSTED -> "signed-trusted";
            case UNKNOWN -> "signed-unknown";
            case RESEMBLING -> "signed-resembling";
            case REFUSED -> "signed-refused";
            case CHANGED -> "signed-changed";
        };
    }

    /** The sign of a status, which its shape alone distinguishes. */
    static Region sign(SignatureStatus status, Typesetter type) {
        Region sign = icon(status).node("signature-sign");
        sign.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        sign.setAccessibleText(type.messages().name(status));
        return sign;
    }

    static Icon icon(SignatureStatus status) {
        return switch (status) {
            case UNSIGNED -> Icon.UNSIGNED;
            case TRUSTED -> Icon.SEAL;
            case UNKNOWN -> Icon.UNKNOWN_KEY;
            case RESEMBLING -> Icon.RESEMBLING_NAME;
            case REFUSED -> Icon.REFUSED_KEY;
            case CHANGED -> Icon.BROKEN_SEAL;
        };
    }

    /** A name as it appears in a line: shortened if it is long. */
    static Label name(OfficeName name, Typesetter type) {
        return boxed(type.messages().quoted(name), name, type);
    }

    /** A name in full, as it was written. */
    static Label wholeName(OfficeName name, Typesetter type) {
        return boxed(type.messages().quotedWhole(name), name, type);
    }

    private static Label boxed(String quoted, OfficeName name, Typesetter type) {
        return type.directed(type.words(quoted, "office-name"),
                name.rightToLeft() ? Language.ARABIC : Language.ENGLISH);
    }

    /** A key's fingerprint: digits and Latin letters, from left to right in every language. */
    static Node fingerprint(OfficeKey key, Typesetter type) {
        // Lines of equal length: whoever compares them by eye or ear keeps their place.
        return type.directed(type.words(key.fingerprint().replaceAll(LINE_OF_GROUPS, "$1\n")), Language.ENGLISH);
    }

    /** The beginning of a key's fingerprint, where the whole is shown elsewhere. */
    static Node beginning(OfficeKey key, Typesetter type) {
        return type.directed(type.words(key.beginning() + " …", "muted"), Language.ENGLISH);
    }
}
