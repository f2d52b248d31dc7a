package ma.mithaq.command;

import java.nio.file.Path;
import ma.mithaq.export.SearchJson;
import ma.mithaq.model.Problem;
import ma.mithaq.search.HighlightedText;
import ma.mithaq.search.SearchResults;
import ma.mithaq.search.SearchResults.Result;
import ma.mithaq.search.SearchStore;
import ma.mithaq.store.DossierFile;
import ma.mithaq.store.DossierStore;
import ma.mithaq.text.FactLabels;
import ma.mithaq.text.Messages;
import ma.mithaq.text.Separator;

/** Prints where a dossier has some words: a line a result, group by group. */
final class SearchCommand {

    private static final int MOST_OF_A_GROUP = 50;
    private static final int EXCERPT = 100;

    private final Terminal terminal;
    private final Messages messages;

    SearchCommand(Terminal terminal, Messages messages) {
        this.terminal = terminal;
        this.messages = messages;
    }

    int run(Path dossier, String words, boolean json) throws Problem {
        SearchResults results;
        try (DossierStore store = DossierFile.open(dossier); SearchStore search = SearchStore.open(store)) {
            results = search.search(words, messages.language(), MOST_OF_A_GROUP);
        }
        if (json) {
            terminal.result(SearchJson.write(words, results));
        } else {
            tell(results);
        }
        return CommandLine.DONE;
    }

    private void tell(SearchResults results) {
        for (SearchResults.Group group : results.groups()) {
            terminal.result(messages.name(group.group()));
            group.results().forEach(result -> terminal.result(line(result)));
            if (group.more()) {
                terminal.result("  …");
            }
        }
        if (!results.similar().isEmpty()) {
            terminal.result(messages.get("command.search.similar"));
            results.similar().forEach(result -> terminal.result(line(result)));
        }
        if (results.groups().isEmpty()) {
            terminal.say(messages.get("command.search.nothing"));
        }
        results.spellings().forEach(spelling -> terminal.say(messages.get("command.search.spelling", spelling)));
    }

    private String line(Result result) {
        String part = result.part() > 0 ? ":" + result.part() : "";
        String line = "  " + result.ref() + part + "  " + title(result);
        return result.found().isEmpty() ? line
                : line + " (" + messages.name(result.found().get().field()) + ": "
                        + words(result.found().get().text()) + ")";
    }

    private String title(Result result) {
        String called = result.designation().map(each -> FactLabels.designation(each, messages)).orElse("");
        if (called.isEmpty()) {
            return words(result.title());
        }
        return result.isTitled() ? messages.list(Separator.COLON, called, words(result.title())) : called;
    }

    private static String words(HighlightedText text) {
        return text.excerpt(EXCERPT).text();
    }
}
