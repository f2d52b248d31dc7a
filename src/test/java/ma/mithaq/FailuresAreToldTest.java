package ma.mithaq;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.LoadInstruction;
import java.lang.constant.ClassDesc;
import java.lang.reflect.AccessFlag;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ma.mithaq.model.Problem;
import org.junit.jupiter.api.Test;

/**
 * The rule that no failure is silent: whoever is handed one looks at it, and whoever catches one hands it on, logs it,
 * or says in a comment why nobody need know.
 */
@BesideWindows
class FailuresAreToldTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern CATCH = Pattern.compile("catch \\(([\\w.| ]+) (\\w+)\\) \\{");

    /** The only one with nothing in it: where the log itself cannot be written, there is nowhere left to say so. */
    private static final List<String> EMPTY = List.of("ma/mithaq/command/Log.java");

    @Test
    void whoeverIsHandedAFailureLooksAtIt() throws Exception {
        Path classes = Path.of(Mithaq.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        List<String> deaf = new ArrayList<>();
        for (Path file : all(classes, ".class")) {
            deaf.addAll(deaf(ClassFile.of().parse(file)));
        }
        assertEquals(List.of(), deaf);
    }

    @Test
    void whoeverCatchesAFailureHandsItOnOrSaysWhyNot() throws IOException {
        List<String> silent = new ArrayList<>();
        List<String> empty = new ArrayList<>();
        for (Path file : all(SOURCES, ".java")) {
            String source = Files.readString(file);
            String name = SOURCES.relativize(file).toString().replace('\\', '/');
            silent.addAll(silent(name, source));
            empty.addAll(empty(name, source));
        }
        assertEquals(List.of(), silent);
        assertEquals(EMPTY, empty);
    }

    @Test
    void bothFindWhatIsSilent() throws IOException, URISyntaxException {
        Path classes = Path.of(FailuresAreToldTest.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        List<String> deaf = deaf(ClassFile.of().parse(
                classes.resolve(Silent.class.getName().replace('.', '/') + ".class")));
        assertEquals(2, deaf.size(), deaf.toString());
        assertTrue(deaf.stream().anyMatch(each -> each.contains("lambda$empty")), deaf.toString());
        assertTrue(deaf.stream().anyMatch(each -> each.endsWith("named")), deaf.toString());
        String source =
                "try { a(); } catch (IOException | Error e) {\n}\ntry { a(); } catch (Problem none) { b(none); }"
                + "try { a(); } catch (Problem why) {\n return false; }\n"
                + "try { a(); } catch (Problem why) {\n // told before\n}";
        assertEquals(List.of("x: e", "x: why"), silent("x", source));
        assertEquals(List.of("x", "x"), empty("x", source));
    }

    private static List<Path> all(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> found = files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
            assertTrue(found.size() > 100, "only " + found.size() + " in " + folder);
            return found;
        }
    }

    /** The methods and lambdas of a class that are handed a failure last, and never look at it. */
    private static List<String> deaf(ClassModel parsed) {
        return parsed.methods().stream().filter(method -> isHandedAFailure(method) && !looksAtIt(method))
                .map(method -> parsed.thisClass().asInternalName() + " " + method.methodName().stringValue()).toList();
    }

    private static boolean isHandedAFailure(MethodModel method) {
        List<ClassDesc> parameters = method.methodTypeSymbol().parameterList();
        return method.code().isPresent() && !parameters.isEmpty() && isAFailure(parameters.getLast());
    }

    private static boolean isAFailure(ClassDesc type) {
        if (!type.isClassOrInterface()) {
            return false;
        }
        try {
            String name = type.packageName() + "." + type.displayName();
            return Throwable.class.isAssignableFrom(Class.forName(name, false, Problem.class.getClassLoader()));
        } catch (ClassNotFoundException | LinkageError elsewhere) {
            return false;
        }
    }

    private static boolean looksAtIt(MethodModel method) {
        int slot = method.flags().has(AccessFlag.STATIC) ? 0 : 1;
        List<ClassDesc> parameters = method.methodTypeSymbol().parameterList();
        for (ClassDesc before : parameters.subList(0, parameters.size() - 1)) {
            slot += TypeKind.from(before).slotSize();
        }
        int last = slot;
        CodeModel code = method.code().orElseThrow();
        return code.elementStream().anyMatch(each -> each instanceof LoadInstruction load && load.slot() == last);
    }

    /** Who catches a failure and neither names it again, nor throws, nor says why in a comment. */
    private static List<String> silent(String name, String source) {
        List<String> silent = new ArrayList<>();
        forEachCatch(source, (variable, body) -> {
            boolean handedOn = Pattern.compile("\\b(" + variable + "|throw|interrupt)\\b").matcher(body).find();
            if (!handedOn && !body.contains("//")) {
                silent.add(name + ": " + variable);
            }
        });
        return silent;
    }

    private static List<String> empty(String name, String source) {
        List<String> empty = new ArrayList<>();
        forEachCatch(source, (variable, body) -> {
            if (body.replaceAll("//[^\n]*", "").isBlank()) {
                empty.add(name);
            }
        });
        return empty;
    }

    private static void forEachCatch(String source, CatchBlock found) {
        Matcher caught = CATCH.matcher(source);
        while (caught.find()) {
            int end = caught.end();
            for (int depth = 1; depth > 0; end++) {
                depth += source.charAt(end) == '{' ? 1 : source.charAt(end) == '}' ? -1 : 0;
            }
            found.accept(caught.group(2), source.substring(caught.end(), end - 1));
        }
    }

    private interface CatchBlock {
        void accept(String variable, String body);
    }

    /** Does what the rule is against, and what it is not. */
    @SuppressWarnings("unused")
    private static final class Silent {

        Consumer<Problem> empty(List<String> told) {
            return problem -> { };
        }

        void named(String what, IOException failure) {
            what.strip();
        }

        Consumer<Problem> tells(List<String> told) {
            return problem -> told.add(problem.code().code());
        }
    }
}
