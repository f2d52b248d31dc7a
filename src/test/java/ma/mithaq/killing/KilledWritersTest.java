package ma.mithaq.killing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import ma.mithaq.BesideWindows;
import ma.mithaq.briefing.Preparation;
import ma.mithaq.export.Exports;
import ma.mithaq.export.Format;
import ma.mithaq.export.task.ExportOptions;
import ma.mithaq.export.task.Progress;
import ma.mithaq.model.Language;
import ma.mithaq.model.Problem;
import ma.mithaq.store.DossierBuilder;
import ma.mithaq.store.DossierFile;
import ma.mithaq.store.DossierStore;
import ma.mithaq.store.UserState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills processes that write, at moments that a seed chooses. Whatever they wrote is
 * then completely old or completely new, and nothing is left but files with their
 * process number, which the next writer removes. {@code bench/kill} kills more.
 */
@BesideWindows
class KilledWritersTest {

    private static final int KILLS = Integer.getInteger("mithaq.kills", 12);
    private static final long SEED = Long.getLong("mithaq.seed", 20260912);
    /** Of a hundred kills, how many fall on each. */
    private static final Map<String, Integer> SHARES = new TreeMap<>(
            Map.of("state", 25, "notes", 25, "build", 17, "JSON", 17, "XLSX", 8, "PDF", 8));
    private static final Path SOURCE = Path.of("resources/dossiers/mistral-ai-2025");

    @TempDir
    private Path home;
    private Path dossier;
    private Path otherSource;
    private Path otherDossier;
    private final Map<String, Integer> counts = new TreeMap<>();
    private final Random random = new Random(SEED);

    @BeforeEach
    void build() throws Exception {
        dossier = home.resolve("one.mithaq");
        DossierBuilder.build(SOURCE, dossier);
        otherSource = Files.createDirectory(home.resolve("source"));
        try (Stream<Path> files = Files.walk(SOURCE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = otherSource.resolve(SOURCE.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        Path info = otherSource.resolve("dossier.yaml");
        Files.writeString(info, Files.readString(info).replaceFirst("(?m)^edition:.*$", "edition: 2099-01-01"));
        otherDossier = home.resolve("other.mithaq");
        DossierBuilder.build(otherSource, otherDossier);
        assertTrue(Files.mismatch(dossier, otherDossier) >= 0, "old and new are the same: this would prove nothing");
    }

    @Test
    void whatIsWrittenIsTheOldOrTheNewWhole() throws Exception {
        for (Map.Entry<String, Integer> share : SHARES.entrySet()) {
            int kills = Math.max(1, Math.round(KILLS * share.getValue() / 100f));
            for (int i = 0; i < kills; i++) {
                Path folder = Files.createDirectory(home.resolve("نتائج " + share.getKey() + i));
                switch (share.getKey()) {
                    case "state", "notes" -> killSaving(share.getKey(), folder);
                    case "build" -> killBuilding(folder);
                    default -> killExporting(Format.valueOf(share.getKey()), folder);
                }
                count(share.getKey() + " killed");
            }
        }
        System.out.println("kills, seed " + SEED + ": " + counts);
    }

    private void killSaving(String what, Path folder) throws Exception {
        Path file = folder.resolve("state.sqlite");
        int said;
        try (Started writer = new Started(what, file)) {
            // Now and then before there is any state at all.
            boolean early = random.nextInt(5) == 0;
            String first = early ? "0" : writer.line();
            String last = writer.killAfter(random.nextInt(early ? 600_000 : 60_000));
            said = Integer.parseInt(last.isEmpty() ? first : last);
            checkNames(folder, writer.pid(), "state.sqlite", "state.sqlite-journal");
        }
        if (Files.exists(file)) {
            count(what + (Files.exists(folder.resolve("state.sqlite-journal")) ? " in a change" : " between changes"));
        } else {
            count(what + " before there was any");
        }
        try (UserState state = UserState.open(file)) {
            assertEquals("", state.notice().map(Object::toString).orElse(""));
            int kept = what.equals("state") ? state.find("number").map(Integer::valueOf).orElse(0)
                    : state.listPrepared("dossier").values().stream().mapToInt(slide -> slide.note().length()).sum();
            assertTrue(kept == said || kept == said + 1, kept + " is kept, " + said + " was said to be");
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("PRAGMA integrity_check")) {
            assertEquals("ok", answer.getString(1));
        }
    }

    private void killBuilding(Path folder) throws Exception {
        Path file = folder.resolve("بناء.mithaq");
        DossierBuilder.build(SOURCE, file);
        killWriting("build", file, List.of(Files.readAllBytes(dossier), Files.readAllBytes(otherDossier)), 300_000,
                file, SOURCE, otherSource);
        DossierFile.check(file);
        DossierBuilder.build(SOURCE, file);
        assertEquals(List.of(file), list(folder));
    }

    private void killExporting(Format format, Path folder) throws Exception {
        Path file = folder.resolve("تصدير" + format.ending());
        Path to = format == Format.JSON ? otherDossier : dossier;
        List<byte[]> whole = List.of(export(format, dossier, Language.ARABIC, file),
                export(format, to, Language.FRENCH, file));
        killWriting(format.name(), file, whole, format == Format.PDF ? 2_000_000 : 400_000, file, to, 0);
        export(format, dossier, Language.ARABIC, file);
        assertEquals(List.of(file), list(folder));
    }

    private void killWriting(String what, Path file, List<byte[]> whole, int longest, Object... arguments)
            throws Exception {
        try (Started writer = new Started(Stream.concat(Stream.of(what), Stream.of(arguments)).toArray())) {
            writer.line();
            writer.killAfter(random.nextInt(longest));
            boolean left = checkNames(file.getParent(), writer.pid(), file.getFileName().toString());
            count(what + (left ? " in the middle" : " between two"));
        }
        byte[] now = Files.readAllBytes(file);
        assertTrue(isOneOf(what, whole, now), what + " is neither the old nor the new");
    }

    /** The same bytes; of PDF, but for its identifier and the time at which it was made. */
    private static boolean isOneOf(String what, List<byte[]> whole, byte[] now) {
        return what.equals("PDF") ? whole.stream().anyMatch(each -> lasting(each).equals(lasting(now)))
                : whole.stream().anyMatch(each -> Arrays.equals(each, now));
    }

    private static String lasting(byte[] pdf) {
        return new String(pdf, StandardCharsets.ISO_8859_1)
                .replaceAll("(?<=<xmp:MetadataDate>)[^<]*|(?<=/ID \\[)[^]]*", "");
    }

    /** Exported by the test itself, as the killed process would have; in the languages that it exports in. */
    private static byte[] export(Format format, Path from, Language language, Path file) throws IOException, Problem {
        try (DossierStore store = DossierFile.open(from)) {
            Exports.write(format, store, new ExportOptions(language, Preparation.NONE), file, Progress.NONE);
        }
        return Files.readAllBytes(file);
    }

    /** Whether the process left anything; fails where there is what is neither the file nor marked as its. */
    private static boolean checkNames(Path folder, long process, String... files) throws IOException {
        List<String> left = list(folder).stream().map(path -> path.getFileName().toString())
                .filter(name -> !List.of(files).contains(name)).toList();
        left.forEach(name -> assertTrue(name.matches("\\.mithaq-\\d+\\.part-" + process + "(-journal)?"), name));
        return !left.isEmpty();
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private void count(String what) {
        counts.merge(what, 1, Integer::sum);
    }
}
