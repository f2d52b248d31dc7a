package ma.mithaq.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ma.mithaq.Written;
import ma.mithaq.export.Format;
import ma.mithaq.export.task.ExportForm;
import ma.mithaq.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the window asks of the process that exports is what that process reads. */
@Written
class ExportArgumentsTest {

    private static final Path USUAL = Path.of("usual.mithaq").toAbsolutePath();
    private static final Optional<String> SEAL = Optional.of("0123456789abcdef".repeat(4));

    private static ExportArguments heard(ExportArguments asked) throws Exception {
        return ExportArguments.of(Arguments.parse(asked.words().toArray(String[]::new)), USUAL);
    }

    private static List<ExportForm> pictures() {
        List<ExportForm> forms = new ArrayList<>(List.of(new ExportForm.Page(1), new ExportForm.Page(999_999)));
        for (int scale = 1; scale <= 3; scale++) {
            forms.addAll(List.of(new ExportForm.Slides(scale), new ExportForm.Slide(1, scale),
                    new ExportForm.Slide(120, scale), new ExportForm.View("map", scale),
                    new ExportForm.View("person:-o", scale), new ExportForm.View("event:--lang=fr a=b", scale),
                    new ExportForm.View("--", scale)));
        }
        return forms;
    }

    @Test
    void everyFormEveryLanguageAndEveryOptionArrive() throws Exception {
        Path dossier = Path.of("/folder/dossier.mithaq").toAbsolutePath();
        List<ExportArguments> all = new ArrayList<>();
        for (Optional<Language> language : Stream.concat(Stream.of(Optional.<Language>empty()),
                Stream.of(Language.values()).map(Optional::of)).toList()) {
            for (Optional<String> seal : List.of(SEAL, Optional.<String>empty())) {
                for (boolean progress : new boolean[] {true, false}) {
                    for (Format format : Format.values()) {
                        all.add(new ExportArguments(dossier, seal, new ExportForm.ByEnding(), language,
                                Path.of("/folder/file" + format.ending()).toAbsolutePath(), progress));
                    }
                    for (ExportForm form : pictures()) {
                        all.add(new ExportArguments(dossier, seal, form, language,
                                Path.of("/folder/file.png").toAbsolutePath(), progress));
                    }
                }
            }
        }
        for (ExportArguments asked : all) {
            assertEquals(asked, heard(asked));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ملف باللغة العربية", "two  spaces ", "-o", "--", "--progress", "--lang",
        "--lang=ar", "~", "~root", "-", "file:", "http:", "a%20b", "a=b", "'\"$HOME`*?", "\u200fعلامة\u200e",
        "line\nbreak\ttab", "export", "@file", "é à"})
    void anyNameArrives(String name) throws Exception {
        Path folder = Path.of("/-f older/" + name).toAbsolutePath();
        for (ExportForm form : List.of(new ExportForm.ByEnding(), new ExportForm.Slides(1))) {
            String ending = form instanceof ExportForm.ByEnding ? ".pdf" : ".png";
            ExportArguments asked = new ExportArguments(folder.resolve(name), SEAL, form, Optional.of(Language.ARABIC),
                    folder.resolve(name + ending), true);
            assertEquals(asked, heard(asked));
        }
    }

    @Test
    void pathsAreWholeForAProcessThatWorksElsewhere() throws Exception {
        ExportArguments asked = new ExportArguments(Path.of("-d.mithaq"), SEAL, new ExportForm.ByEnding(),
                Optional.empty(), Path.of("~/-f.pdf"), true);
        ExportArguments heard = heard(asked);
        assertEquals(Path.of("-d.mithaq").toAbsolutePath(), heard.dossier());
        assertEquals(Path.of("~/-f.pdf").toAbsolutePath(), heard.output());
    }

    @Test
    void whatAPersonLeavesOutIsTheUsual() throws Exception {
        assertEquals(new ExportArguments(USUAL, Optional.empty(), new ExportForm.View("agreement", 1), Optional.empty(),
                        Path.of("a.png"), false),
                ExportArguments.of(Arguments.parse("export", "-o", "a.png"), USUAL));
    }
}
