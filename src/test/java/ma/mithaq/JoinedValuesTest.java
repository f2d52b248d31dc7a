package ma.mithaq;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ConstantDesc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Values that people see are put together in one place, {@link ma.mithaq.text.Messages}, which isolates each by its
 * direction. This finds where it is done elsewhere, in what the compiler made of the sources.
 */
@BesideWindows
class JoinedValuesTest {

    /** Where words for people are made; files for programs have their own syntax, and no marks. */
    private static final List<String> PACKAGES = List.of("ma/mithaq/ui", "ma/mithaq/briefing", "ma/mithaq/text");

    /** Two values with something between them that is read: {@code \1} stands for a value. */
    private static final Pattern RECIPE =
            Pattern.compile("\1[^\1]*[\\s،؛·–—,;:()\\[\\]«»/][^\1]*\1", Pattern.DOTALL);

    private static final Set<String> JOINERS = Set.of("java/lang/String.join",
            "java/util/stream/Collectors.joining", "java/util/StringJoiner.<init>");

    /** What is joined elsewhere all the same, and why. */
    private static final Map<String, String> ELSEWHERE = Map.ofEntries(
            Map.entry("ma/mithaq/text/Messages", "it is the place; the code after a sentence has its direction"),
            Map.entry("ma/mithaq/text/Dates", "the parts of one date are all of one language"),
            Map.entry("ma/mithaq/text/Lines", "the words of one text, broken into lines"),
            Map.entry("ma/mithaq/briefing/NetworkPlan", "compares the lines of one text with the text"),
            Map.entry("ma/mithaq/briefing/Presentation", "what an exception says to whoever maintains this"),
            Map.entry("ma/mithaq/briefing/SlidePage", "what an exception says to whoever maintains this"),
            Map.entry("ma/mithaq/ui/about/AboutView", "keys, in a label that runs from left to right as they do"),
            Map.entry("ma/mithaq/ui/citation/CitationCard", "lines for the clipboard: a line is a paragraph"),
            Map.entry("ma/mithaq/ui/control/Initials", "two letters of one name"),
            Map.entry("ma/mithaq/ui/presenter/ScreenPlan", "a key of the state, never shown"),
            Map.entry("ma/mithaq/ui/presenter/slide/SlideFoot", "two figures with a stroke are one number"),
            Map.entry("ma/mithaq/ui/presenter/slide/SlideHeading", "two figures with a stroke are one number"),
            Map.entry("ma/mithaq/ui/presenting/ScreenSaver", "a line of the log"),
            Map.entry("ma/mithaq/ui/shell/UserPreferences", "a key of the state, never shown"),
            Map.entry("ma/mithaq/ui/shell/ViewName", "a word of the command line, never shown"));

    @Test
    void valuesArePutTogetherInOnePlace() throws IOException {
        Map<String, Set<String>> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(Path.of("target/classes"))) {
            for (Path file : files.filter(JoinedValuesTest::isOfTheScreen).toList()) {
                ClassModel read = ClassFile.of().parse(file);
                Set<String> joins = joins(read);
                if (!joins.isEmpty()) {
                    found.computeIfAbsent(read.thisClass().asInternalName().replaceAll("\\$.*", ""),
                            name -> new TreeSet<>()).addAll(joins);
                }
            }
        }
        Set<String> gone = new TreeSet<>(ELSEWHERE.keySet());
        gone.removeAll(found.keySet());
        found.keySet().removeAll(ELSEWHERE.keySet());
        assertEquals(Map.of(), found, "use Messages.get or Messages.list");
        assertEquals(Set.of(), gone, "these join nothing any more");
    }

    private static boolean isOfTheScreen(Path file) {
        String name = Path.of("target/classes").relativize(file).toString().replace('\\', '/');
        return name.endsWith(".class") && PACKAGES.stream().anyMatch(name::startsWith);
    }

    private static Set<String> joins(ClassModel read) {
        Set<String> joins = new TreeSet<>();
        for (MethodModel method : read.methods()) {
            method.code().ifPresent(code -> {
                for (CodeElement element : code) {
                    if (element instanceof InvokeInstruction call) {
                        String called = call.owner().asInternalName() + "." + call.name().stringValue();
                        if (JOINERS.contains(called)) {
                            joins.add(method.methodName().stringValue() + ": " + called);
                        }
                    } else if (element instanceof InvokeDynamicInstruction call && isJoin(call)) {
                        joins.add(method.methodName().stringValue() + ": " + call.bootstrapArgs());
                    }
                }
            });
        }
        return joins;
    }

    private static boolean isJoin(InvokeDynamicInstruction call) {
        List<ConstantDesc> arguments = call.bootstrapArgs();
        return call.name().stringValue().equals("makeConcatWithConstants")
                && arguments.getFirst() instanceof String recipe && RECIPE.matcher(recipe).find();
    }
}
