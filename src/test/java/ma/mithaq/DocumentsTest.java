package ma.mithaq;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the documents name is there: a promise that no test holds any more must not read as if one did. */
@BesideWindows
class DocumentsTest {

    private static final Pattern TEST = Pattern.compile("`(\\w+Test)`");
    private static final Pattern SCRIPT = Pattern.compile("`((?:bench|\\.ci)/[\\w-]+)");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(?:#[^)]*)?\\)");

    @Test
    void theTestsThatDocumentsNameAreThere() throws IOException {
        Set<String> tests;
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            tests = files.map(file -> file.getFileName().toString().replace(".java", "")).collect(Collectors.toSet());
        }
        assertEquals(List.of(), missing(TEST, (document, name) -> tests.contains(name)));
    }

    @Test
    void theScriptsThatDocumentsNameAreThere() throws IOException {
        assertEquals(List.of(), missing(SCRIPT, (document, name) -> Files.exists(Path.of(name))));
    }

    @Test
    void linksLeadToFiles() throws IOException {
        assertEquals(List.of(), missing(LINK, (document, name) -> Files.exists(document.resolveSibling(name))));
    }

    private static List<String> missing(Pattern names, Presence there) throws IOException {
        List<String> missing = new ArrayList<>();
        for (Path document : documents()) {
            Matcher matcher = names.matcher(Files.readString(document));
            while (matcher.find()) {
                if (!there.test(document, matcher.group(1))) {
                    missing.add(document + ": " + matcher.group(1));
                }
            }
        }
        return missing;
    }

    private static List<Path> documents() throws IOException {
        List<Path> documents = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("")); Stream<Path> more = Files.walk(Path.of("docs"))) {
            Stream.concat(files, more).filter(file -> file.toString().endsWith(".md")).sorted().forEach(documents::add);
        }
        return documents;
    }

    /** Whether what a document names exists. */
    private interface Presence {
        boolean test(Path document, String name);
    }
}
