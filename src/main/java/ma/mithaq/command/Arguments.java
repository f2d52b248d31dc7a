package ma.mithaq.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import ma.mithaq.files.FileAddress;
import ma.mithaq.files.FileName;
import ma.mithaq.model.Figures;
import ma.mithaq.model.Language;
import ma.mithaq.model.Lookup;
import ma.mithaq.model.Problem;

/** What the command line asks for. */
final class Arguments {

    private static final String HELP = "--help";
    private static final String VERSION = "--version";
    private static final String JSON = "--json";
    static final String SLIDES = "--slides";
    static final String QUIET = "--quiet";
    private static final String DOSSIER_ENDING = ".mithaq";

    private final Map<Option, String> values = new EnumMap<>(Option.class);
    private Verb verb = Verb.OPEN;
    private Optional<Path> file = Optional.empty();
    private Optional<Problem> refused = Optional.empty();
    private final List<Path> files = new ArrayList<>();
    private String words = "";
    private boolean json;
    private boolean slides;
    private boolean progress;
    private boolean quiet;
    private boolean help;
    private boolean version;

    private Arguments() {
    }

    /**
     * @throws UsageException where they are not a valid command
     * @throws Problem where they name a file that cannot be on this machine, other than the one to show
     */
    static Arguments parse(String... words) throws UsageException, Problem {
        Arguments arguments = new Arguments();
        List<String> operands = arguments.takeOptions(List.of(words));
        if (!arguments.help && !arguments.version) {
            arguments.takeOperands(operands);
            arguments.judge();
        }
        return arguments;
    }

    /** The language that is asked for, even in a command line that is not valid. */
    static Optional<Language> languageIn(String... words) {
        List<String> line = List.of(words);
        int at = line.indexOf(Option.LANG.word());
        if (at >= 0 && at + 1 < line.size()) {
            return Language.ofCode(line.get(at + 1));
        }
        String start = Option.LANG.word() + "=";
        return line.stream().filter(word -> word.startsWith(start)).findFirst()
                .flatMap(word -> Language.ofCode(word.substring(start.length())));
    }

    Verb verb() {
        return verb;
    }

    boolean help() {
        return help;
    }

    boolean version() {
        return version;
    }

    /** The file that the command is about, if one is named. */
    Optional<Path> file() {
        return file;
    }

    /** Why the window cannot show what the command line names, where it was asked to. */
    Optional<Problem> refused() {
        return refused;
    }

    /** All files that the command is about, for a command that takes several. */
    List<Path> files() {
        return List.copyOf(files);
    }

    /** What to search for; empty for other commands. */
    String words() {
        return words;
    }

    /** Whether the result is for another program. */
    boolean json() {
        return json;
    }

    /** Whether an export reports its progress to another program. */
    boolean progress() {
        return progress;
    }

    Optional<String> value(Option option) {
        return Optional.ofNullable(values.get(option));
    }

    /** A number that counts from 1; empty where the option is not given. */
    OptionalInt number(Option option) throws UsageException {
        Optional<String> word = value(option);
        if (word.isEmpty()) {
            return OptionalInt.empty();
        }
        if (!word.get().matches("[1-9][0-9]{0,5}")) {
            throw unfit(option, word.get());
        }
        return OptionalInt.of(Figures.parseInt(word.get()));
    }

    /** How many pixels of a picture one of the window's gives, 1 to 3; 1 where none is asked for. */
    int scale() throws UsageException {
        String word = value(Option.SCALE).orElse("1");
        if (!word.matches("[1-3]")) {
            throw unfit(Option.SCALE, word);
        }
        return Figures.parseInt(word);
    }

    /** Where the result is to go; only of a command that writes one. */
    Path output() throws UsageException, Problem {
        boolean folder = verb == Verb.PREVIEW || verb == Verb.SOURCE;
        return folder ? path(Lookup.in(values, Option.OUTPUT)) : file(Option.OUTPUT);
    }

    /** A file that an option names; only for a command that needs the option. */
    Path file(Option option) throws UsageException, Problem {
        String word = Lookup.in(values, option);
        Path file = path(word);
        // A slash at the end says that it is a folder; a Path drops it.
        if (word.endsWith("/") || word.endsWith(file.getFileSystem().getSeparator())) {
            throw new UsageException("command.fault.bad-path", word);
        }
        return file;
    }

    private List<String> takeOptions(List<String> words) throws UsageException {
        List<String> operands = new ArrayList<>();
        Iterator<String> rest = words.iterator();
        while (rest.hasNext()) {
            String word = rest.next();
            if (word.equals("--")) {
                rest.forEachRemaining(operands::add);
            } else if (word.equals(HELP) || word.equals("-h")) {
                help = true;
            } else if (word.equals(VERSION)) {
                version = true;
            } else if (word.equals(JSON)) {
                json = true;
            } else if (word.equals(SLIDES)) {
                slides = true;
            } else if (word.equals(ExportReplyWriter.WORD)) {
                progress = true;
            } else if (word.equals(QUIET)) {
                quiet = true;
            } else if (word.startsWith("-") && word.length() > 1) {
                takeOption(word, rest);
            } else {
                operands.add(word);
            }
        }
        return operands;
    }

    private void takeOption(String word, Iterator<String> rest) throws UsageException {
        int equals = word.indexOf('=');
        String name = equals < 0 ? word : word.substring(0, equals);
        Optional<Option> option = Option.ofWord(name);
        if (option.isEmpty()) {
            Stream<String> known =
                    Stream.concat(Stream.of(HELP, VERSION, JSON, SLIDES, ExportReplyWriter.WORD, QUIET),
                            Stream.of(Option.values()).map(Option::word));
            throw CommandSuggestion.to(name, known)
                    .map(near -> new UsageException("command.fault.unknown-option-near", name, near))
                    .orElseGet(() -> new UsageException("command.fault.unknown-option", name));
        }
        if (equals < 0 && !rest.hasNext()) {
            throw new UsageException("command.fault.missing-value", name);
        }
        values.put(option.get(), equals < 0 ? rest.next() : word.substring(equals + 1));
    }

    private void takeOperands(List<String> operands) throws UsageException, Problem {
        if (operands.isEmpty()) {
            return;
        }
        Optional<Verb> named = Verb.ofWord(operands.getFirst());
        verb = named.orElse(Verb.OPEN);
        List<String> files = named.isPresent() ? operands.subList(1, operands.size()) : operands;
        if (verb == Verb.CHECK && quiet) {
            verb = Verb.CHECK_FILES;
        }
        if (verb == Verb.CHECK_FILES || verb == Verb.DIFF) {
            for (String word : files) {
                this.files.add(path(word));
            }
            int most = verb == Verb.DIFF ? 2 : Integer.MAX_VALUE;
            files = files.subList(0, files.size() > most ? files.size() : Math.min(1, files.size()));
        }
        if (verb == Verb.SEARCH) {
            // Only its extension distinguishes a file from a word: results must not depend on what is in the folder.
            boolean inFile = files.size() > 1 && FileName.ends(files.getFirst(), DOSSIER_ENDING);
            words = String.join(" ", files.subList(inFile ? 1 : 0, files.size()));
            files = inFile ? files.subList(0, 1) : List.of();
        }
        if (files.size() > 1 && named.isEmpty()) {
            // Two words, the first of which is not a command: a mistyped command is likelier than a second file.
            String word = operands.getFirst();
            throw CommandSuggestion.to(word, Stream.of(Verb.values()).map(Verb::word).filter(known -> !known.isEmpty()))
                    .map(near -> new UsageException("command.fault.unknown-command-near", word, near))
                    .orElseGet(() -> new UsageException("command.fault.unknown-command", word));
        }
        if (files.size() > 1) {
            throw new UsageException("command.fault.too-many", files.get(Math.max(1, verb.fewest())), verb.syntax());
        }
        if (!files.isEmpty()) {
            takeFile(files.getFirst());
        }
    }

    private void takeFile(String word) throws UsageException, Problem {
        try {
            file = Optional.of(path(word));
        } catch (Problem unfit) {
            // Whoever double-clicked a file or followed a link sees no terminal: the window says it.
            if (verb != Verb.OPEN) {
                throw unfit;
            }
            refused = Optional.of(unfit);
        }
    }

    private void judge() throws UsageException {
        if (slides && verb != Verb.EXPORT) {
            throw new UsageException("command.fault.misplaced-option", SLIDES, verb.syntax());
        }
        if (progress && verb != Verb.EXPORT) {
            throw new UsageException("command.fault.misplaced-option", ExportReplyWriter.WORD, verb.syntax());
        }
        if (quiet && verb != Verb.CHECK_FILES) {
            throw new UsageException("command.fault.misplaced-option", QUIET, verb.syntax());
        }
        verb = verb == Verb.EXPORT ? exported() : verb;
        verb = verb == Verb.SIGN ? signed() : verb;
        if (Set.of(Verb.NEW_KEY, Verb.VOUCH, Verb.GIVE_UP, Verb.TAKE_BACK).contains(verb) && file.isPresent()) {
            throw new UsageException("command.fault.too-many", file.get(), verb.syntax());
        }
        for (Option option : values.keySet()) {
            if (!verb.takes(option)) {
                throw new UsageException("command.fault.misplaced-option", option.word(), verb.syntax());
            }
        }
        if (json && verb != Verb.SEARCH && verb != Verb.DIFF) {
            throw new UsageException("command.fault.misplaced-option", JSON, verb.syntax());
        }
        if ((verb == Verb.SEARCH && words.isBlank()) || (verb.fewest() > 0 && file.isEmpty())
                || (verb == Verb.DIFF && files.size() < verb.fewest())
                || !values.keySet().containsAll(verb.needs())) {
            throw new UsageException("command.fault.incomplete", verb.syntax());
        }
        String language = values.get(Option.LANG);
        if (language != null && Language.ofCode(language).isEmpty()) {
            throw unfit(Option.LANG, language);
        }
    }

    /** Which kind of signing is meant: of a dossier, a statement on a key, or only making a key. */
    private Verb signed() {
        if (values.containsKey(Option.NEW_KEY)) {
            return Verb.NEW_KEY;
        }
        if (values.containsKey(Option.VOUCH)) {
            return Verb.VOUCH;
        }
        return values.containsKey(Option.GIVE_UP) ? Verb.GIVE_UP : Verb.SIGN;
    }

    /** Which kind of export is meant: pictures differ from the other formats by what they show, and by their name. */
    private Verb exported() {
        if (slides || values.containsKey(Option.SLIDE)) {
            return Verb.EXPORT_SLIDES;
        }
        if (values.containsKey(Option.PAGE)) {
            return Verb.EXPORT_PAGE;
        }
        return values.containsKey(Option.VIEW) || PngName.fits(values.getOrDefault(Option.OUTPUT, ""))
                ? Verb.EXPORT_VIEW : Verb.EXPORT;
    }

    static UsageException unfit(Option option, String value) {
        return unfit(option, value, option.accepted());
    }

    /** @param accepted which values the option takes */
    static UsageException unfit(Option option, String value, String accepted) {
        return new UsageException("command.fault.unfit-value", value, option.word(), accepted);
    }

    private static Path path(String word) throws UsageException, Problem {
        if (word.isEmpty()) {
            throw new UsageException("command.fault.bad-path", word);
        }
        return FileAddress.parse(word);
    }
}
