package ma.mithaq.command;

import java.nio.file.Path;
import java.util.List;
import ma.mithaq.files.NameLength;
import ma.mithaq.files.Output;
import ma.mithaq.files.ReadProblems;
import ma.mithaq.files.WriteProblems;
import ma.mithaq.model.OfficeName;
import ma.mithaq.model.Problem;
import ma.mithaq.signing.OfficeKey;
import ma.mithaq.signing.SigningKey;
import ma.mithaq.store.DossierSigner;
import ma.mithaq.store.KeyStatementFile;
import ma.mithaq.text.Messages;

/**
 * Makes a signed copy of a dossier, a key to sign with, or a statement on a key, and prints the key's fingerprint.
 */
final class SignCommand {

    private final Terminal terminal;
    private final Messages messages;

    SignCommand(Terminal terminal, Messages messages) {
        this.terminal = terminal;
        this.messages = messages;
    }

    int run(Path dossier, Path keyFile, String office, Path output) throws Problem {
        Output.of(output, List.of(dossier, keyFile));
        SigningKey key = read(keyFile);
        DossierSigner.sign(dossier, key, office, output);
        terminal.say(messages.get("command.sign.done", output, new OfficeName(office)));
        return tell(key.office());
    }

    int makeKey(Path keyFile) throws Problem {
        Output.of(keyFile, List.of());
        OfficeKey key = create(keyFile).office();
        terminal.say(messages.get("command.sign.key-made", keyFile));
        return tell(key);
    }

    private static SigningKey create(Path keyFile) throws Problem {
        try {
            return SigningKey.create(keyFile);
        } catch (Problem e) {
            throw told(e, keyFile);
        }
    }

    /** The signing package knows only about keys: why a file cannot be read or written is reported here. */
    static Problem told(Problem problem, Path keyFile) {
        return switch (problem.code()) {
            case FILE_UNREADABLE -> ReadProblems.of(problem.getCause(), keyFile);
            case OUTPUT_UNWRITABLE -> WriteProblems.of(problem.getCause(), keyFile);
            default -> problem;
        };
    }

    /** Writes a statement that another key succeeds this one. */
    int vouch(Path newKeyFile, Path keyFile, String office, Path output) throws Problem {
        Output.of(output, List.of(newKeyFile, keyFile));
        SigningKey successor = read(newKeyFile);
        KeyStatementFile.vouch(read(keyFile), successor, office, output);
        terminal.say(messages.get("command.sign.vouched", output));
        return tell(successor.office());
    }

    /** Writes a statement that revokes a key. */
    int giveUp(Path keyFile, String office, Path output) throws Problem {
        Output.of(output, List.of(keyFile));
        SigningKey key = read(keyFile);
        KeyStatementFile.giveUp(key, office, output);
        terminal.say(messages.get("command.sign.given-up", output));
        return tell(key.office());
    }

    private static SigningKey read(Path keyFile) throws Problem {
        NameLength.demandPossible(keyFile);
        try {
            return SigningKey.read(keyFile);
        } catch (Problem e) {
            throw told(e, keyFile);
        }
    }

    private int tell(OfficeKey key) {
        terminal.result(messages.get("command.key.fingerprint", key.fingerprint()));
        return CommandLine.DONE;
    }
}
