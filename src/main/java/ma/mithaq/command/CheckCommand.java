package ma.mithaq.command;

import java.nio.file.Path;
import java.util.function.Supplier;
import ma.mithaq.model.OfficeName;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import ma.mithaq.signing.FileSignature;
import ma.mithaq.signing.KeyRing;
import ma.mithaq.signing.SignatureStatus;
import ma.mithaq.signing.SignatureVerdict;
import ma.mithaq.store.DossierFile;
import ma.mithaq.store.DossierStore;
import ma.mithaq.text.Messages;

/**
 * Says whether a file is a sound dossier, what the next edition calls it by, how it is signed, and what in it most
 * probably is not meant. Each status of a signature has its own mark and sentence; a name is on a line of its own.
 */
final class CheckCommand {

    private static final String INDENT = "    ";

    private final Terminal terminal;
    private final Messages messages;
    private final Supplier<KeyRing> keys;

    /** @param keys the keys that the user trusts and refuses; called only when there is a signature to judge */
    CheckCommand(Terminal terminal, Messages messages, Supplier<KeyRing> keys) {
        this.terminal = terminal;
        this.messages = messages;
        this.keys = keys;
    }

    int run(Path file) {
        try (DossierStore store = DossierFile.openEvenChanged(file, done -> { })) {
            SignatureVerdict verdict = keys.get().judge(store.signature());
            boolean changed = verdict.status() == SignatureStatus.CHANGED;
            if (!changed) {
                terminal.result(messages.get("command.check.sound", file));
                terminal.result(messages.get("command.check.content", store.contentDigest()));
            }
            tell(verdict);
            new WarningWords(messages).lines(store.listWarnings()).forEach(terminal::result);
            if (changed) {
                throw new Problem(ProblemCode.CHANGED_AFTER_SIGNING, file);
            }
            if (verdict.status() == SignatureStatus.REFUSED) {
                throw new Problem(ProblemCode.SIGNED_WITH_REFUSED_KEY, file);
            }
        } catch (Problem e) {
            // Not logged like other problems: a check leaves no trace anywhere.
            terminal.say(messages.sentence(e));
            return CommandLine.AT_FAULT;
        }
        return CommandLine.DONE;
    }

    private void tell(SignatureVerdict verdict) {
        terminal.result(mark(verdict.status()) + " " + messages.get(sentence(verdict)));
        if (verdict.status() == SignatureStatus.RESEMBLING && !verdict.sameName()) {
            terminal.result(INDENT + messages.get("command.check.name-given"));
            verdict.given().ifPresent(this::tell);
            terminal.result(INDENT + messages.get("command.check.name-known"));
        }
        verdict.known().or(verdict::given).ifPresent(this::tell);
        verdict.given().filter(OfficeName::shortened).ifPresent(name -> {
            terminal.result(INDENT + messages.get("command.check.name-whole"));
            terminal.result(INDENT + messages.quotedWhole(name));
        });
        verdict.signature().map(FileSignature::key)
                .ifPresent(key -> terminal.result(messages.get("command.key.fingerprint", key.fingerprint())));
    }

    private void tell(OfficeName name) {
        terminal.result(INDENT + messages.quoted(name));
    }

    private static String mark(SignatureStatus status) {
        return switch (status) {
            case UNSIGNED -> "[-]";
            case TRUSTED -> "[+]";
            case UNKNOWN -> "[?]";
            case RESEMBLING -> "[!]";
            case REFUSED -> "[x]";
            case CHANGED -> "[#]";
        };
    }

    private static String sentence(SignatureVerdict verdict) {
        return switch (verdict.status()) {
            case UNSIGNED -> "command.check.unsigned";
            case TRUSTED -> "command.check.trusted";
            case UNKNOWN -> "command.check.unknown";
            case RESEMBLING -> verdict.sameName() ? "command.check.same-name" : "command.check.resembling";
            case REFUSED -> "command.check.refused";
            case CHANGED -> "command.check.changed";
        };
    }
}
