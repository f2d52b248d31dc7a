package ma.mithaq.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ma.mithaq.model.Paragraph;
import ma.mithaq.model.PartialDate;
import ma.mithaq.model.ProblemCode;

/**
 * The keys that the program uses, gathered from its sources and its enums.
 *
 * @param whole    keys written whole
 * @param counted  keys passed to {@code count}
 * @param prefixes beginnings of keys that are composed, each ending in a dot
 * @param parts    words that may complete such a beginning: literals and enum constants
 * @param enums    the enums of the program
 */
record UsedKeys(Set<String> whole, Set<String> counted, Set<String> prefixes, Set<String> parts,
                List<Class<?>> enums) {

    /** Enums of the model that are never shown. */
    private static final Set<Class<?>> UNNAMED =
            Set.of(ProblemCode.class, PartialDate.Precision.class, Paragraph.SpanRole.class);

    /** The store's own enum of why a source is refused; each of its constants has a sentence. */
    private static final String FAULT_REASON = "ma/mithaq/store/FaultReason.class";

    /** The stems of the messages of whose last part the store has an enum, which the window does not see. */
    private static final Map<String, String> STORE_REASONS = Map.of("source.warning.", "WarningReason",
            "source.difference.", "PhraseDifference");

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path SKELETON = Path.of("resources/ma/mithaq/command/skeleton");
    private static final Pattern EXPLANATION = Pattern.compile("# %([a-z-]+)(?:: [^%]+)?%");
    private static final Pattern TEXT = Pattern.compile("%text-([a-z-]+)%");
    private static final Path CLASSES = Path.of("target/classes");
    private static final String BUNDLE = "(?:" + String.join("|", Messages.BUNDLES) + ")";
    private static final Pattern KEY = Pattern.compile("\"(" + BUNDLE + "(?:\\.[a-z0-9-]+)+)\"");
    private static final Pattern COUNTED = Pattern.compile("\\bcount\\(\\s*\"([^\"]+)\"");
    private static final Pattern PREFIX = Pattern.compile("\"(" + BUNDLE + "\\.(?:[a-z0-9-]+\\.)*)\"");
    private static final Pattern PART = Pattern.compile("\"([a-z0-9]+(?:-[a-z0-9]+)*)\"");

    static UsedKeys gather() throws IOException {
        UsedKeys used = new UsedKeys(new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), enumTypes());
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                used.scan(Files.readString(file));
            }
        }
        try (Stream<Path> templates = Files.list(SKELETON)) {
            for (Path file : templates.filter(path -> path.toString().endsWith(".yaml")).toList()) {
                used.scanTemplate(Files.readString(file));
            }
        }
        for (ProblemCode code : ProblemCode.values()) {
            used.whole.add("problem." + code.code().toLowerCase(Locale.ROOT) + ".sentence");
        }
        for (Class<?> type : used.enums) {
            constants(type).map(UsedKeys::kebab).forEach(used.parts::add);
        }
        constants(load(FAULT_REASON)).map(UsedKeys::kebab)
                .forEach(reason -> used.whole.add("problem.source." + reason + ".sentence"));
        STORE_REASONS.forEach((stem, type) -> constants(load("ma/mithaq/store/" + type + ".class"))
                .forEach(reason -> used.whole.add(stem + kebab(reason))));
        return used;
    }

    /** The keys of the names of an enum's constants. */
    static List<String> nameKeys(Class<?> type) {
        return constants(type).map(Messages::nameKey).toList();
    }

    /** Whether this enum's constants are shown, as is assumed of the model's. */
    static boolean mustBeNamed(Class<?> type) {
        return type.getPackage().equals(ProblemCode.class.getPackage()) && !UNNAMED.contains(type);
    }

    /** Whether a key may be one that the program composes of a beginning and a word. */
    boolean maybePutTogether(String key) {
        return prefixes.stream().filter(key::startsWith)
                .anyMatch(prefix -> parts.contains(key.substring(prefix.length()).split("\\.", 2)[0]));
    }

    private void scan(String source) {
        addAll(KEY, source, whole);
        addAll(COUNTED, source, counted);
        addAll(PREFIX, source, prefixes);
        addAll(PART, source, parts);
    }

    /** A template's explanations and texts, which it names without the beginnings of their keys. */
    private void scanTemplate(String template) {
        Matcher explanation = EXPLANATION.matcher(template);
        while (explanation.find()) {
            whole.add("command.new.key." + explanation.group(1));
        }
        Matcher text = TEXT.matcher(template);
        while (text.find()) {
            whole.add("command.new.text." + text.group(1));
        }
    }

    private static void addAll(Pattern pattern, String source, Set<String> found) {
        Matcher matcher = pattern.matcher(source);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
    }

    private static Stream<Enum<?>> constants(Class<?> type) {
        return Stream.of(type.getEnumConstants()).map(constant -> (Enum<?>) constant);
    }

    private static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static List<Class<?>> enumTypes() throws IOException {
        List<Class<?>> types = new ArrayList<>();
        try (Stream<Path> files = Files.walk(CLASSES.resolve("ma"))) {
            files.map(CLASSES::relativize).map(Path::toString).filter(name -> name.endsWith(".class"))
                    .filter(name -> !name.endsWith("-info.class")).map(UsedKeys::load).filter(Class::isEnum)
                    .forEach(types::add);
        }
        return types;
    }

    private static Class<?> load(String classFile) {
        String name = classFile.replaceAll("\\.class$", "").replace('/', '.').replace('\\', '.');
        try {
            return Class.forName(name, false, UsedKeys.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new UncheckedIOException(new IOException(name, e));
        }
    }
}
