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
import ma.mithaq.text.Messages;

/** What the palette shows for what is typed: things found, group by group, and commands of the program. */
public final class PaletteModel {

    /** How many searches are remembered while a dossier is open. */
    private static final int MOST_RECENT = 6;

    private final StringProperty typed = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<Row>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final List<String> recent = new ArrayList<>();
    private final SearchSession search;
    private final Consumer<Problem> failed;
    private Messages messages;
    private List<Command> commands = List.of();

    /** @param failed told where the dossier cannot be searched */
    public PaletteModel(SearchSession search, Consumer<Problem> failed) {
        this.search = search;
        this.failed = failed;
        typed.addListener((all, before, now) -> ask());
    }

    /** Speaks another language, in which the commands have other names. */
    public void speak(Messages newMessages, List<Command> newCommands) {
        messages = newMessages;
        commands = List.copyOf(newCommands);
        ask();
    }

    public StringProperty typedProperty() {
        return typed;
    }

    ReadOnlyObjectProperty<List<Row>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /** Remembers what was typed as something that was looked for and found. */
    public void remember() {
        String words = typed.get().strip();
        if (!words.isEmpty()) {
            recent.remove(words);
            recent.addFirst(words);
            if (recent.size() > MOST_RECENT) {
                recent.removeLast();
            }
        }
    }

    private void ask() {
        String words = typed.get().strip();
        if (words.isEmpty()) {
            rows.set(beforeTyping());
        } else {
            search.search(words, messages.language(), results -> rows.set(rowsOf(words, results)), failed);
        }
    }

    private List<Row> beforeTyping() {
        List<Row> lines = new ArrayList<>();
        if (!recent.isEmpty()) {
            lines.add(new Row.Heading(messages.get("ui.search.recent.title")));
            recent.forEach(words -> lines.add(new Row.Words(words)));
        }
        lines.add(new Row.Heading(messages.get("ui.search.commands.title")));
        commands.forEach(command -> lines.add(new Row.Act(command)));
        return lines;
    }

    private List<Row> rowsOf(String words, SearchResults results) {
        List<Row> lines = new ArrayList<>();
        for (SearchResults.Group group : results.groups()) {
            lines.add(new Row.Heading(messages.name(group.group())));
            group.results().forEach(result -> lines.add(new Row.Found(result)));
            if (group.more()) {
                lines.add(new Row.Note(messages.get("ui.search.more.text")));
            }
        }
        if (!results.similar().isEmpty()) {
            lines.add(new Row.Heading(messages.get("ui.search.similar.title")));
            results.similar().forEach(result -> lines.add(new Row.Found(result)));
        }
        List<Command> meant = commandsNamed(words);
        if (!meant.isEmpty()) {
            lines.add(new Row.Heading(messages.get("ui.search.commands.title")));
            meant.forEach(command -> lines.add(new Row.Act(command)));
        }
        if (lines.isEmpty()) {
            lines.add(new Row.Note(messages.get("ui.search.nothing.text")));
            results.spellings().forEach(spelling -> lines.add(new Row.Words(spelling)));
        }
        return lines;
    }

    private List<Command> commandsNamed(String words) {
        NameFilter filter = NameFilter.of(words);
        Language language = messages.language();
        return commands.stream().filter(command -> filter.matches(Text.of(language, command.name()))).toList();
    }

    /** The first line that can be chosen, or the next one after another, in a direction; empty where there is none. */
    Optional<Integer> next(int from, int step) {
        for (int index = from + step; index >= 0 && index < rows.get().size(); index += step) {
            if (rows.get().get(index).canBeChosen()) {
                return Optional.of(index);
            }
        }
        return Optional.empty();
    }
}
