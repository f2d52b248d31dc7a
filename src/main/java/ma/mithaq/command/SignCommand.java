package ma.mithaq.command;

import java.nio.file.Path;
import ma.mithaq.model.Problem;
import ma.mithaq.signing.OfficeKey;
import ma.mithaq.signing.SigningKey;
import ma.mithaq.store.DossierSigner;
import ma.mithaq.text.Messages;

/** Makes a signed copy of a dossier, or a key to sign with, and tells the fingerprint by which others know the key. */
final class SignCommand {

    private final Terminal terminal;
    private final Messages messages;

    SignCommand(Terminal terminal, Messages messages) {
        this.terminal = terminal;
        this.messages = messages;
    }

    int run(Path dossier, Path keyFile, String office, Path output) throws Problem {
        SigningKey key = SigningKey.read(keyFile);
        DossierSigner.sign(dossier, key, office, output);
        terminal.say(messages.get("command.sign.done", output, office));
        return tell(key.office());
    }

    int makeKey(Path keyFile) throws Problem {
        OfficeKey key = SigningKey.create(keyFile).office();
        terminal.say(messages.get("command.sign.key-made", keyFile));
        return tell(key);
    }

    private int tell(OfficeKey key) {
        terminal.result(messages.get("command.key.fingerprint", key.fingerprint()));
        return CommandLine.DONE;
    }
}
