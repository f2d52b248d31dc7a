package ma.mithaq.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import ma.mithaq.BesideWindows;
import ma.mithaq.model.Language;
import ma.mithaq.store.DossierBuilder;
import ma.mithaq.store.Dossiers;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Characters that typefaces lack, and those that only join, part or direct others, are the same in office files. */
@BesideWindows
class KeptCharactersTest {

    private static final List<String> TEXTS = List.of(
            "الأولى ● الثانية ★ الثالثة ☎",
            "البند ① ثم البند ②",
            "الأولى \uD83C\uDF0D الثانية \uD83E\uDD1D\uD83D\uDD8B\uFE0F",
            "شراكة \uD83C\uDDF2\uD83C\uDDE6\uD83C\uDDEB\uD83C\uDDF7 متينة",
            "نص \uD840\uDC00 و\uD835\uDD04 هنا",
            "قبل \uFFFD وبعد \uFFFC",
            "می\u200cخواهم",
            "ه\u200d ثم التعا\u200dون",
            "التعا\u200bون",
            "الوزارة\u200f.",
            "نص\u200e. ثم نص",
            "co\u00adopé\u00adration",
            "Yahoo!\u200e (Maroc)",
            "20\u202f%");

    private static final Pattern PARAGRAPH = Pattern.compile("<([aw]):p[ >].*?</\\1:p>", Pattern.DOTALL);
    private static final Pattern WORDS = Pattern.compile("<[aw]:t(?: [^>]*)?>([^<]*)</[aw]:t>");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(names = {"PPTX", "DOCX"})
    void everyCharacterStandsWhereTheDossierHasIt(Format format) throws Exception {
        Path source = Dossiers.copySource(folder);
        StringBuilder measures = new StringBuilder();
        for (int index = 0; index < TEXTS.size(); index++) {
            measures.append("      - {id: odd-").append(index).append(", kind: means, text: \"")
                    .append(TEXTS.get(index)).append("\", cite: gazette:3}\n");
        }
        Path pillars = source.resolve("pillars.yaml");
        Files.writeString(pillars,
                Files.readString(pillars).replace("  - id: training", measures + "  - id: training"));
        Path dossier = folder.resolve("odd.mithaq");
        DossierBuilder.build(source, dossier);
        for (Language language : Language.values()) {
            Set<String> paragraphs = paragraphs(Exported.bytes(format, language, dossier));
            assertTrue(paragraphs.size() > 20, () -> "only " + paragraphs.size());
            assertEquals(List.of(), TEXTS.stream().filter(text ->
                    paragraphs.stream().noneMatch(each -> each.replace('\u00a0', ' ').contains(text))).toList());
        }
    }

    private static Set<String> paragraphs(byte[] file) throws Exception {
        Set<String> paragraphs = new TreeSet<>();
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                if (part.getName().matches("word/document.xml|ppt/slides/slide.*.xml")) {
                    String xml = new String(parts.readAllBytes(), StandardCharsets.UTF_8);
                    PARAGRAPH.matcher(xml).results().map(MatchResult::group).map(KeptCharactersTest::words)
                            .forEach(paragraphs::add);
                }
            }
        }
        return paragraphs;
    }

    private static String words(String paragraph) {
        return WORDS.matcher(paragraph).results().map(found -> found.group(1)).collect(Collectors.joining());
    }
}
