package ma.mithaq.command;

import java.util.stream.Stream;
import ma.mithaq.store.Warning;
import ma.mithaq.store.Warnings;
import ma.mithaq.text.Messages;

/** Warnings in the form in which compilers write them: place, word, sentence. */
final class WarningWords {

    private final Messages messages;

    WarningWords(Messages messages) {
        this.messages = messages;
    }

    /** A line each, and one for those that are not listed. */
    Stream<String> lines(Warnings warnings) {
        Stream<String> listed = warnings.first().stream().map(this::line);
        return warnings.more() == 0 ? listed
                : Stream.concat(listed, Stream.of(messages.count("command.warning.more", warnings.more())));
    }

    private String line(Warning warning) {
        return messages.get("command.warning.line", warning.place(),
                messages.get("source.warning." + warning.reason(), warning.arguments().toArray()));
    }
}
