package ma.mithaq.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import ma.mithaq.model.Language;
import ma.mithaq.text.Messages;
import ma.mithaq.ui.keyboard.Shortcut;
import ma.mithaq.ui.keyboard.Shortcut.Shift;

/**
 * What the window does when it is asked: the one table from which the menu, the palette, the keys, the tooltips and the
 * page of help are made. {@link WindowCommands} does it.
 */
enum WindowCommand {
    AGREEMENT(Section.AGREEMENT, Shortcut.controlSign(KeyCode.DIGIT1, KeyCode.NUMPAD1)),
    OFFICIALS(Section.OFFICIALS, Shortcut.controlSign(KeyCode.DIGIT2, KeyCode.NUMPAD2)),
    PILLARS(Section.PILLARS, Shortcut.controlSign(KeyCode.DIGIT3, KeyCode.NUMPAD3)),
    TIMELINE(Section.TIMELINE, Shortcut.controlSign(KeyCode.DIGIT4, KeyCode.NUMPAD4)),
    MAP(Section.MAP, Shortcut.controlSign(KeyCode.DIGIT5, KeyCode.NUMPAD5)),
    BRIEF(Section.BRIEF, Shortcut.controlSign(KeyCode.DIGIT6, KeyCode.NUMPAD6)),
    TERMS(Section.TERMS, Shortcut.controlSign(KeyCode.DIGIT7, KeyCode.NUMPAD7)),
    SETTINGS(Section.SETTINGS, Shortcut.controlSign(KeyCode.COMMA)),
    ABOUT(Section.ABOUT, Shortcut.plain(Shift.UP, KeyCode.F1)),
    NEXT_SECTION("ui.command.next-section.label", Shortcut.control(KeyCode.PAGE_DOWN)),
    PREVIOUS_SECTION("ui.command.previous-section.label", Shortcut.control(KeyCode.PAGE_UP)),
    BACK("ui.shell.back.label"),
    FORWARD("ui.shell.forward.label"),
    SEARCH("ui.search.button.label", Shortcut.control(KeyCode.F), Shortcut.control(KeyCode.K)),
    OPEN("ui.files.open.label", Shortcut.control(KeyCode.O)),
    EXPORT("ui.export.command.label", Shortcut.control(KeyCode.E)),
    PRINT("ui.print.command.label", Shortcut.control(KeyCode.P)),
    PRESENT("ui.present.start.first", Shortcut.plain(Shift.UP, KeyCode.F5)),
    PRESENT_HERE("ui.present.start.here", Shortcut.plain(Shift.DOWN, KeyCode.F5)),
    LARGER_TEXT("ui.command.larger-text.label", Shortcut.controlSign(KeyCode.PLUS, KeyCode.EQUALS, KeyCode.ADD)),
    SMALLER_TEXT("ui.command.smaller-text.label", Shortcut.controlSign(KeyCode.MINUS, KeyCode.SUBTRACT)),
    NORMAL_TEXT("ui.command.normal-text.label", Shortcut.controlSign(KeyCode.DIGIT0, KeyCode.NUMPAD0)),
    LIGHT("ui.command.light.label"),
    DARK("ui.command.dark.label"),
    TAKE_BACK("ui.notice.take-back.label"),
    ARABIC(Language.ARABIC),
    FRENCH(Language.FRENCH),
    ENGLISH(Language.ENGLISH),
    OTHER_REGION("ui.command.other-region.label", Shortcut.plain(Shift.EITHER, KeyCode.F6)),
    QUIT("ui.command.quit.label", Shortcut.control(KeyCode.Q));

    private final String key;
    private final Optional<Section> section;
    private final Optional<Language> language;
    private final List<Shortcut> shortcuts;

    WindowCommand(Section section, Shortcut... shortcuts) {
        this(section.key(), Optional.of(section), Optional.empty(), shortcuts);
    }

    WindowCommand(Language language) {
        this("ui.command.language.label", Optional.empty(), Optional.of(language));
    }

    WindowCommand(String key, Shortcut... shortcuts) {
        this(key, Optional.empty(), Optional.empty(), shortcuts);
    }

    WindowCommand(String key, Optional<Section> section, Optional<Language> language, Shortcut... shortcuts) {
        this.key = key;
        this.section = section;
        this.language = language;
        this.shortcuts = List.of(shortcuts);
    }

    /** What it is called. */
    String name(Messages messages) {
        return language.map(each -> messages.get(key, messages.name(each))).orElseGet(() -> messages.get(key));
    }

    /** What it is called, and in brackets how to do it by keys. */
    String nameWithKeys(Messages messages) {
        List<Shortcut> keys = shortcuts(messages.language().rightToLeft());
        return keys.isEmpty() ? name(messages)
                : messages.get("ui.list.brackets", name(messages), keys.getFirst().name());
    }

    /** The section that it goes to; empty for any other command. */
    Optional<Section> section() {
        return section;
    }

    /** The language that it has the window speak; empty for any other command. */
    Optional<Language> language() {
        return language;
    }

    /**
     * The keys that do it, the first of which people are shown; empty for none. Back is towards where reading starts:
     * to the right in Arabic.
     */
    List<Shortcut> shortcuts(boolean rightToLeft) {
        return switch (this) {
            case BACK -> List.of(Shortcut.alt(rightToLeft ? KeyCode.RIGHT : KeyCode.LEFT));
            case FORWARD -> List.of(Shortcut.alt(rightToLeft ? KeyCode.LEFT : KeyCode.RIGHT));
            default -> shortcuts;
        };
    }

    /** Whether it is found by name: the search is open already then, and some are of use to who presses keys alone. */
    boolean isNamed() {
        return switch (this) {
            case SEARCH, NEXT_SECTION, PREVIOUS_SECTION, OTHER_REGION -> false;
            default -> true;
        };
    }
}
