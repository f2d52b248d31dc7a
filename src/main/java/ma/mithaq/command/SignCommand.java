package ma.mithaq.command;

import java.nio.file.Path;
import ma.mithaq.model.OfficeName;
import ma.mithaq.model.Problem;
import ma.mithaq.signing.OfficeKey;
import ma.mithaq.signing.SigningKey;
import ma.mithaq.store.DossierSigner;
import ma.mithaq.store.KeyStatementFile;
import ma.mithaq.text.Messages;

/**
 * Makes a signed copy of a dossier, a key to sign with, or a statement on one, and tells the fingerprint of that key.
 */
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
        terminal.say(messages.get("command.sign.done", output, new OfficeName(office)));
        return tell(key.office());
    }

    int makeKey(Path keyFile) throws Problem {
        OfficeKey key = SigningKey.create(keyFile).office();
        terminal.say(messages.get("command.sign.key-made", keyFile));
        return tell(key);
    }

    /** Has a key say that another follows it. */
    int vouch(Path newKeyFile, Path keyFile, String office, Path output) throws Problem {
        SigningKey successor = SigningKey.read(newKeyFile);
        KeyStatementFile.vouch(SigningKey.read(keyFile), successor, office, output);
        terminal.say(messages.get("command.sign.vouched", output));
        return tell(successor.office());
    }

    /** Has a key say that it counts for nothing any more. */
    int giveUp(Path keyFile, String office, Path output) throws Problem {
        SigningKey key = SigningKey.read(keyFile);
        KeyStatementFile.giveUp(key, office, output);
        terminal.say(messages.get("command.sign.given-up", output));
        return tell(key.office());
    }

    private int tell(OfficeKey key) {
        terminal.result(messages.get("command.key.fingerprint", key.fingerprint()));
        return CommandLine.DONE;
    }
}
