package ma.mithaq.command;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Supplier;
import ma.mithaq.model.OfficeName;
import ma.mithaq.model.Problem;
import ma.mithaq.signing.KeyRing;
import ma.mithaq.signing.KeyStatement;
import ma.mithaq.signing.TrustedKey;
import ma.mithaq.store.KeyStatementFile;
import ma.mithaq.store.UserState;
import ma.mithaq.text.Messages;

/** Follows an office's statement on its key: trusts the key that succeeds it, or refuses the one that is revoked. */
final class TrustCommand {

    private final Terminal terminal;
    private final Messages messages;
    private final Supplier<UserState> state;

    /** @param state opens the user's state, which is created if there is none */
    TrustCommand(Terminal terminal, Messages messages, Supplier<UserState> state) {
        this.terminal = terminal;
        this.messages = messages;
        this.state = state;
    }

    int run(Path file) throws Problem {
        KeyStatement statement = KeyStatementFile.read(file);
        try (UserState kept = state.get()) {
            KeyRing before = kept.keys();
            KeyRing now = before.after(statement, Instant.ofEpochMilli(InstantSource.system().millis()));
            kept.saveKeys(now);
            kept.notice().ifPresent(notice -> terminal.say(messages.sentence(notice)));
            if (!kept.isKept()) {
                terminal.say(messages.get("command.trust.not-kept"));
                return CommandLine.AT_FAULT;
            }
            tell(statement, before, now);
        }
        return CommandLine.DONE;
    }

    private void tell(KeyStatement statement, KeyRing before, KeyRing now) {
        terminal.say(messages.get(now.equals(before) ? "command.trust.nothing-new"
                : statement.successor().isPresent() ? "command.trust.followed" : "command.trust.refused"));
        String name = now.findTrusted(statement.key()).map(TrustedKey::office).orElse(statement.office());
        terminal.say("    " + messages.quoted(new OfficeName(name)));
        terminal.result(messages.get("command.key.fingerprint",
                statement.successor().orElse(statement.key()).fingerprint()));
    }
}
