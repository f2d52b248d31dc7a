package ma.mithaq.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import ma.mithaq.model.Problem;
import ma.mithaq.signing.FileSignature;
import ma.mithaq.signing.Standing;
import ma.mithaq.signing.TrustedKey;
import ma.mithaq.store.DossierFile;
import ma.mithaq.store.DossierStore;
import ma.mithaq.text.Messages;

/** Says whether a file is a sound dossier, and how it is signed. */
final class CheckCommand {

    private final Terminal terminal;
    private final Messages messages;
    private final Supplier<List<TrustedKey>> trusted;

    CheckCommand(Terminal terminal, Messages messages, Supplier<List<TrustedKey>> trusted) {
        this.terminal = terminal;
        this.messages = messages;
        this.trusted = trusted;
    }

    int run(Path file) {
        try (DossierStore store = DossierFile.open(file)) {
            terminal.result(messages.get("command.check.sound", file));
            tell(store.signature());
        } catch (Problem e) {
            // Not logged as other problems are: a check leaves no trace anywhere.
            terminal.say(messages.sentence(e));
            return CommandLine.AT_FAULT;
        }
        return CommandLine.DONE;
    }

    private void tell(Optional<FileSignature> signature) {
        if (signature.isEmpty()) {
            terminal.result(messages.get("command.check.unsigned"));
            return;
        }
        Optional<TrustedKey> trust = Standing.find(signature.get().key(), trusted.get());
        terminal.result(trust.map(key -> messages.get("command.check.trusted", key.office()))
                .orElseGet(() -> messages.get("command.check.unknown", signature.get().office())));
        terminal.result(messages.get("command.key.fingerprint", signature.get().key().fingerprint()));
    }
}
