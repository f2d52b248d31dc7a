package ma.mithaq;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.mithaq.model.ProblemCode;
import org.junit.jupiter.api.Test;

/** What the documents name is there: a promise that no test holds any more must not read as if one did. */
@BesideWindows
class DocumentsTest {

    private static final Pattern TEST = Pattern.compile("`(\\w+Test)`");
    private static final Pattern SCRIPT = Pattern.compile("`((?:bench|\\.ci)/[\\w-]+)");
    private static final Pattern PROBLEM = Pattern.compile("(?m)^\\| (M\\d{3}) \\| `(\\w+)`");
    /** How much of a row's first cell tells it from others, in characters. */
    private static final int BEGINNING = 50;
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

    /** The settings, pictures and the window have codes too, which no file can be the reason for. */
    @Test
    void eachProblemOfAFileIsExplainedOnce() throws IOException {
        String page = Files.readString(Path.of("docs/dossier-format.md"));
        List<String> rows = PROBLEM.matcher(page).results().map(row -> row.group(1) + " " + row.group(2)).toList();
        assertEquals(Stream.of(ProblemCode.values()).filter(code -> code.code().matches("M[125]\\d\\d"))
                .map(code -> code.code() + " " + code).sorted().toList(), rows.stream().sorted().toList());
    }

    /** Two editions of a page that were put together have their rows twice, in like words. */
    @Test
    void noRowOfATableStandsTwice() throws IOException {
        List<String> twice = new ArrayList<>();
        for (Path document : documents()) {
            for (String table : Files.readString(document).split("\n\n")) {
                Set<String> begun = new HashSet<>();
                table.lines().filter(line -> line.startsWith("| ")).map(line -> line.split("\\|")[1].strip())
                        .map(cell -> cell.substring(0, Math.min(cell.length(), BEGINNING)))
                        .filter(cell -> !cell.isEmpty() && !begun.add(cell))
                        .forEach(cell -> twice.add(document + ": " + cell));
            }
        }
        assertEquals(List.of(), twice);
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
