package ma.mithaq.command;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The commands of the program. */
enum Verb {
    OPEN("", "mithaq [FILE.mithaq]", 0, Set.of()),
    PRESENT("present", "mithaq present [FILE.mithaq]", 0, Set.of()),
    CHECK("check", "mithaq check FILE.mithaq", 1, Set.of()),
    CHECK_FILES("check", "mithaq check --quiet FILE|FOLDER…", 1, Set.of(Option.SECONDS)),
    BUILD("build", "mithaq build SOURCE -o FILE.mithaq", 1, Set.of(Option.OUTPUT)),
    NEW("new", "mithaq new FOLDER", 1, Set.of()),
    SOURCE("source", "mithaq source FILE.mithaq -o FOLDER", 1, Set.of(Option.OUTPUT)),
    DIFF("diff", "mithaq diff OLD.mithaq NEW.mithaq [--json]", 2, Set.of()),
    SIGN("sign", "mithaq sign FILE.mithaq --key KEYFILE --office NAME -o SIGNED.mithaq", 1,
            Set.of(Option.OUTPUT, Option.KEY, Option.OFFICE)),
    NEW_KEY("sign", "mithaq sign --new-key KEYFILE", 0, Set.of(Option.NEW_KEY)),
    VOUCH("sign", "mithaq sign --vouch NEWKEYFILE --key KEYFILE --office NAME -o FILE.mithaq-key", 0,
            Set.of(Option.OUTPUT, Option.VOUCH, Option.KEY, Option.OFFICE)),
    GIVE_UP("sign", "mithaq sign --give-up KEYFILE --office NAME -o FILE.mithaq-key", 0,
            Set.of(Option.OUTPUT, Option.GIVE_UP, Option.OFFICE)),
    TRUST("trust", "mithaq trust FILE.mithaq-key", 1, Set.of()),
    PREVIEW("preview", "mithaq preview [FILE.mithaq] -o FOLDER", 0,
            Set.of(Option.OUTPUT, Option.THEME, Option.SIZE, Option.TEXT_SIZE)),
    EXPORT("export", "mithaq export [FILE.mithaq] -o FILE.pdf", 0, Set.of(Option.OUTPUT, Option.JUDGED)),
    EXPORT_VIEW("export", "mithaq export [FILE.mithaq] -o FILE.png [--view NAME]", 0,
            Set.of(Option.OUTPUT, Option.VIEW, Option.THEME, Option.SIZE, Option.TEXT_SIZE, Option.SCALE,
                    Option.JUDGED)),
    EXPORT_SLIDES("export", "mithaq export [FILE.mithaq] -o FILE.png --slides", 0,
            Set.of(Option.OUTPUT, Option.SLIDE, Option.THEME, Option.SIZE, Option.SCALE, Option.JUDGED)),
    EXPORT_PAGE("export", "mithaq export [FILE.mithaq] -o FILE.png --page N", 0,
            Set.of(Option.OUTPUT, Option.PAGE, Option.JUDGED)),
    SEARCH("search", "mithaq search [FILE.mithaq] WORDS [--json]", 0, Set.of()),
    TAKE_BACK("take-back", "mithaq take-back", 0, Set.of());

    private final String word;
    private final String syntax;
    private final int fewest;
    private final Set<Option> options;

    Verb(String word, String syntax, int fewest, Set<Option> options) {
        this.word = word;
        this.syntax = syntax;
        this.fewest = fewest;
        this.options = options;
    }

    /** The word that asks for it; empty for the window, which needs none. */
    String word() {
        return word;
    }

    /** The syntax of the command. */
    String syntax() {
        return syntax;
    }

    /** How many files it must name, apart from its output; a command that needs none or one takes no second. */
    int fewest() {
        return fewest;
    }

    /** The options that it requires: where to write, and with what to sign. */
    Set<Option> needs() {
        EnumSet<Option> needs = EnumSet.of(Option.OUTPUT, Option.KEY, Option.OFFICE, Option.NEW_KEY, Option.VOUCH,
                Option.GIVE_UP);
        needs.retainAll(options);
        return needs;
    }

    /** Whether an option goes with this command; the language goes with all. */
    boolean takes(Option option) {
        return option == Option.LANG || options.contains(option);
    }

    static Optional<Verb> ofWord(String word) {
        for (Verb verb : values()) {
            if (verb != OPEN && verb.word.equals(word)) {
                return Optional.of(verb);
            }
        }
        return Optional.empty();
    }
}
