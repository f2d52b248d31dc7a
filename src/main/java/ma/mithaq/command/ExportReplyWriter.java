package ma.mithaq.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import ma.mithaq.export.task.Progress;
import ma.mithaq.export.words.LackingCharacters;
import ma.mithaq.model.Problem;
import ma.mithaq.text.Messages;

/** Reports to the program that started an export, if one did, how it goes. */
final class ExportReplyWriter {

    /** The option that asks for it. */
    static final String WORD = "--progress";

    /** Smaller steps are not reported: nobody would see them. */
    private static final double STEP = 0.005;

    private final Terminal terminal;
    private final Messages messages;
    private final boolean wanted;
    private double told = -1;
    private Optional<OutputLostException> lost = Optional.empty();

    /** @param wanted whether to report anything */
    ExportReplyWriter(Terminal terminal, Messages messages, boolean wanted) {
        this.terminal = terminal;
        this.messages = messages;
        this.wanted = wanted;
    }

    /** What no typeface has is told to whoever asked for the export: to a program as a reply, to a person in words. */
    Progress progress() {
        return new Progress() {
            @Override
            public void reached(double share) {
                ExportReplyWriter.this.reached(share);
            }

            @Override
            public void lacking(SortedSet<Integer> characters) {
                if (wanted) {
                    tell(new ExportReply.Lacking(characters));
                } else {
                    terminal.say(LackingCharacters.sentence(characters, messages));
                }
            }
        };
    }

    private void reached(double share) {
        if (share >= told + STEP || (share >= 1 && told < 1)) {
            told = share;
            tell(new ExportReply.Reached(share));
        }
    }

    /** Reports the finished files. If nobody reads the report any more, the files were still wanted. */
    void made(List<Path> files) {
        files.forEach(file -> tell(new ExportReply.Made(file)));
        lost.filter(why -> !why.readerLeft()).ifPresent(why -> {
            throw why;
        });
    }

    void failed(Problem problem) {
        tell(new ExportReply.Failed(problem));
    }

    private void tell(ExportReply news) {
        if (!wanted || lost.isPresent()) {
            return;
        }
        try {
            terminal.result(news.line());
        } catch (OutputLostException e) {
            // The export goes on without the window that asked for it.
            lost = Optional.of(e);
        }
    }
}
