package ma.mithaq.command;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import ma.mithaq.store.UserState;
import ma.mithaq.text.Messages;

/** Restores the settings, notes and keys that were set aside, the latest first. */
final class TakeBackCommand {

    private final Terminal terminal;
    private final Messages messages;

    TakeBackCommand(Terminal terminal, Messages messages) {
        this.terminal = terminal;
        this.messages = messages;
    }

    int run(Supplier<UserState> opening) {
        try (UserState state = opening.get()) {
            List<Path> aside = state.listAside();
            state.notice().ifPresent(problem -> terminal.say(messages.sentence(problem)));
            if (aside.isEmpty()) {
                terminal.say(messages.get("command.take-back.nothing"));
            }
            int status = CommandLine.DONE;
            for (Path each : aside) {
                status = Math.max(status, takeBack(state, each));
            }
            return status;
        }
    }

    private int takeBack(UserState state, Path aside) {
        try {
            state.takeBack(aside);
            terminal.say(messages.sentence(new Problem(ProblemCode.STATE_TAKEN_BACK, aside)));
            return CommandLine.DONE;
        } catch (Problem problem) {
            terminal.say(messages.sentence(problem));
            return CommandLine.AT_FAULT;
        }
    }
}
