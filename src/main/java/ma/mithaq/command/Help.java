package ma.mithaq.command;

import java.util.List;
import java.util.Locale;
import ma.mithaq.text.Messages;

/** Lists all commands and options. */
final class Help {

    private Help() {
    }

    /** @param views the names of the views of which there are pictures */
    static void write(Terminal terminal, Messages messages, List<String> views) {
        terminal.result(messages.get("command.help.title"));
        for (Verb verb : Verb.values()) {
            row(terminal, verb.syntax(), messages.get("command.help." + key(verb)));
        }
        terminal.result("");
        terminal.result(messages.get("command.help.options"));
        String names = String.join(", ", views);
        for (Option option : Option.values()) {
            row(terminal, option.word() + " " + option.shape(), messages.get("command.help." + key(option), names));
        }
        row(terminal, "--json", messages.get("command.help.json"));
        row(terminal, "--slides", messages.get("command.help.slides"));
        row(terminal, ExportReplyWriter.WORD, messages.get("command.help.progress"));
        row(terminal, Arguments.QUIET, messages.get("command.help.quiet"));
        row(terminal, "--help", messages.get("command.help.help"));
        row(terminal, "--version", messages.get("command.help.version"));
        terminal.result("");
        terminal.result(messages.get("command.help.status"));
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void row(Terminal terminal, String syntax, String explanation) {
        terminal.result("  " + syntax);
        terminal.result("      " + explanation);
    }
}
