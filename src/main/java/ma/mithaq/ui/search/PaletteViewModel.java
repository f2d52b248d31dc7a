package ma.mithaq.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import ma.mithaq.model.Language;
import ma.mithaq.model.Problem;
import ma.mithaq.model.Text;
import ma.mithaq.search.NameFilter;
import ma.mithaq.search.SearchResults;
import ma.mithaq.text.FactLabels;
import ma.mithaq.text.Messages;

/** What the palette shows for what is typed: results, group by group, and commands of the program. */
public final class PaletteViewModel {

    private final StringProperty typed = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<PaletteItem>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final Search search;
    private final RecentSearches recent;
    private final Consumer<Problem> failed;
    /** Set by {@link #speak}; nothing is asked, and no line is made, before. */
    @SuppressWarnings("NullAway.Init")
    private Messages messages;
    private List<Command> commands = List.of();
    private int asked;
    private boolean answered = true;
    private Optional<Runnable> waiting = Optional.empty();

    /** @param failed receives the problem where the dossier cannot be searched */
    public PaletteViewModel(Search search, RecentSearches recent, Consumer<Problem> failed) {
        this.search = search;
        this.recent = recent;
        this.failed = failed;
        typed.addListener((all, before, now) -> ask());
    }

    /** Changes the language, in which the commands have other names. */
    public void speak(Messages newMessages, List<Command> newCommands) {
        messages = newMessages;
        commands = List.copyOf(newCommands);
        ask();
    }

    public StringProperty typedProperty() {
        return typed;
    }

    /** The latest results; while an answer is on its way, they are not yet those for what is typed. */
    ReadOnlyObjectProperty<List<PaletteItem>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /** Remembers what was typed as a successful search. */
    void remember() {
        recent.remember(typed.get());
    }

    void forgetSearches() {
        recent.forget();
        ask();
    }

    /**
     * Runs an action as soon as the rows are those for what is typed: at once if they are already. If something else is
     * typed first, it never runs.
     */
    void whenAnswered(Runnable action) {
        if (answered) {
            action.run();
        } else {
            waiting = Optional.of(action);
        }
    }

    /** Drops the action that waits for an answer. */
    void stopWaiting() {
        waiting = Optional.empty();
    }

    private void ask() {
        if (messages == null) {
            // The search starts once the language is known.
            return;
        }
        int mine = ++asked;
        String words = typed.get().strip();
        stopWaiting();
        if (words.isEmpty()) {
            answer(beforeTyping());
            return;
        }
        answered = false;
        search.search(words, messages.language(), results -> {
            // The field may have been cleared meanwhile, which starts no search.
            if (mine == asked) {
                answer(rowsOf(words, results));
            }
        }, problem -> {
            if (mine == asked) {
                stopWaiting();
                answer(List.of());
            }
            failed.accept(problem);
        });
    }

    private void answer(List<PaletteItem> newRows) {
        Optional<Runnable> action = waiting;
        stopWaiting();
        answered = true;
        rows.set(newRows);
        action.ifPresent(Runnable::run);
    }

    private List<PaletteItem> beforeTyping() {
        List<PaletteItem> lines = new ArrayList<>();
        if (!recent.wordsProperty().get().isEmpty()) {
            lines.add(new PaletteItem.Heading(messages.get("ui.search.recent.title")));
            recent.wordsProperty().get().forEach(words -> lines.add(new PaletteItem.Words(words)));
            lines.add(forget());
        }
        lines.add(new PaletteItem.Heading(messages.get("ui.search.commands.title")));
        commands.forEach(command -> lines.add(new PaletteItem.Act(command)));
        return lines;
    }

    private PaletteItem forget() {
        return new PaletteItem.Forget(messages.get("ui.search.recent.forget"));
    }

    private List<PaletteItem> rowsOf(String words, SearchResults results) {
        List<PaletteItem> lines = new ArrayList<>();
        for (SearchResults.Group group : results.groups()) {
            lines.add(new PaletteItem.Heading(messages.name(group.group())));
            group.results().forEach(result -> lines.add(found(result)));
            if (group.more()) {
                lines.add(new PaletteItem.Note(messages.get("ui.search.more.text")));
            }
        }
        if (!results.similar().isEmpty()) {
            lines.add(new PaletteItem.Heading(messages.get("ui.search.similar.title")));
            results.similar().forEach(result -> lines.add(found(result)));
        }
        List<PaletteItem> meant = commandsNamed(words);
        if (!meant.isEmpty()) {
            lines.add(new PaletteItem.Heading(messages.get("ui.search.commands.title")));
            lines.addAll(meant);
        }
        if (lines.isEmpty()) {
            lines.add(new PaletteItem.Note(messages.get("ui.search.nothing.text")));
            if (!results.spellings().isEmpty()) {
                lines.add(new PaletteItem.Heading(messages.get("ui.search.spellings.title")));
            }
            results.spellings().forEach(spelling -> lines.add(new PaletteItem.Words(spelling)));
        }
        return lines;
    }

    private PaletteItem found(SearchResults.Result result) {
        return new PaletteItem.Found(result,
                result.designation().map(called -> FactLabels.designation(called, messages)).orElse(""));
    }

    private List<PaletteItem> commandsNamed(String words) {
        NameFilter filter = NameFilter.of(words);
        Language language = messages.language();
        List<PaletteItem> all = new ArrayList<>();
        commands.forEach(command -> all.add(new PaletteItem.Act(command)));
        if (!recent.wordsProperty().get().isEmpty()) {
            all.add(forget());
        }
        return all.stream().filter(row -> filter.matches(Text.of(language, row.spoken()))).toList();
    }

    /** The first line that can be chosen, or the next one from a line, in a direction; empty where there is none. */
    Optional<Integer> next(int from, int step) {
        for (int index = from + step; index >= 0 && index < rows.get().size(); index += step) {
            if (rows.get().get(index).canBeChosen()) {
                return Optional.of(index);
            }
        }
        return Optional.empty();
    }

    /** The line that can be chosen so many lines away, or the last one before that; empty where there is none. */
    Optional<Integer> leap(int from, int by) {
        int end = Math.clamp((long) from + by, 0, Math.max(0, rows.get().size() - 1));
        int back = by > 0 ? -1 : 1;
        return next(end - back, back).filter(index -> by > 0 ? index > from : index < from)
                .or(() -> next(from, -back));
    }

    /** How many results there are for what is typed, as a sentence; empty where nothing was searched for. */
    String summary() {
        if (typed.get().isBlank()) {
            return "";
        }
        long found = rows.get().stream().filter(PaletteItem.Found.class::isInstance).count();
        return found == 0 ? messages.get("ui.search.nothing.text") : messages.get("ui.search.found.text", found);
    }

    /** Searches a dossier. */
    @FunctionalInterface
    public interface Search {

        /** The answer to the latest search comes on the application thread; older ones may never be answered. */
        void search(String typed, Language shown, Consumer<SearchResults> done, Consumer<Problem> failed);
    }
}
