package ma.mithaq.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import ma.mithaq.export.FoundWords;
import ma.mithaq.export.document.DocumentReader;
import ma.mithaq.model.Language;
import ma.mithaq.store.DossierFile;
import ma.mithaq.store.DossierStore;
import ma.mithaq.text.Messages;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Prints how much of the document's words two readers find in order in the PDF that the image exports, and pdftotext in
 * the one that LibreOffice makes of the DOCX; and how many names, offices and dates are found as phrases.
 */
final class PdfText {

    private static final double ENOUGH = 0.98;

    private final Path target;
    private final Path dossier;
    private final Path folder;
    private boolean good = true;

    private PdfText(Path target, Path dossier) throws IOException {
        this.target = target;
        this.dossier = dossier;
        this.folder = Files.createDirectories(target.resolve("bench/pdf-text"));
    }

    /** @param arguments the folder that Maven builds in, and a dossier */
    public static void main(String[] arguments) throws Exception {
        PdfText bench = new PdfText(Path.of(arguments[0]), Path.of(arguments[1]));
        if (!Files.exists(bench.target.resolve("mithaq/bin/mithaq"))) {
            fail("There is no image: mvn package makes it.");
        }
        if (!onPath("pdftotext")) {
            fail("There is no pdftotext. On Debian: apt-get install poppler-utils");
        }
        boolean libreOffice = onPath("soffice");
        if (!libreOffice) {
            System.out.println("LibreOffice left out: there is none. On Debian: apt-get install libreoffice-writer");
        }
        System.out.printf(Locale.ROOT, "%-4s%-28s%8s%12s%n", "", "", "words", "phrases");
        for (Language language : Language.values()) {
            bench.measure(language, libreOffice);
        }
        System.exit(bench.good ? 0 : 1);
    }

    private void measure(Language language, boolean libreOffice) throws Exception {
        Path pdf = export(language, "pdf");
        judge(language, "ours, pdftotext", pdfToText(pdf), true);
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            judge(language, "ours, PDFBox", new PDFTextStripper().getText(document), true);
        }
        if (libreOffice) {
            Path theirs = Files.createDirectories(folder.resolve("libreoffice"));
            run("soffice", "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--headless", "--convert-to",
                    "pdf", "--outdir", theirs.toString(), export(language, "docx").toString());
            judge(language, "LibreOffice's, pdftotext", pdfToText(theirs.resolve(pdf.getFileName())), false);
        }
    }

    private void judge(Language language, String what, String text, boolean ours) throws Exception {
        Messages messages = Messages.in(language);
        FoundWords found = FoundWords.in(text);
        try (DossierStore store = DossierFile.open(dossier)) {
            double share = FoundWords.of(DocumentReader.read(store, messages)).shareIn(found);
            Set<String> phrases = FoundWords.phrases(store, messages);
            List<String> missing = phrases.stream().filter(phrase -> !found.holds(phrase)).toList();
            System.out.printf(Locale.ROOT, "%-4s%-28s%8.3f%6d of %2d%n", language.code(), what, share,
                    phrases.size() - missing.size(), phrases.size());
            missing.forEach(phrase -> System.out.println("    not found: " + phrase));
            good &= !ours || share >= ENOUGH && missing.isEmpty();
        }
    }

    private Path export(Language language, String format) throws Exception {
        Path file = folder.resolve(language.code() + "." + format);
        run(target.resolve("mithaq/bin/mithaq").toString(), "export", dossier.toString(), "-o", file.toString(),
                "--lang", language.code());
        return file;
    }

    private String pdfToText(Path pdf) throws Exception {
        Path text = folder.resolve("text");
        run("pdftotext", "-enc", "UTF-8", pdf.toString(), text.toString());
        return Files.readString(text);
    }

    private void run(String... command) throws Exception {
        Path said = folder.resolve("said");
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
        if (process.waitFor() != 0) {
            fail(String.join(" ", command) + "\n" + Files.readString(said));
        }
    }

    private static boolean onPath(String command) {
        return Pattern.compile(Pattern.quote(File.pathSeparator)).splitAsStream(System.getenv("PATH"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, command)));
    }

    private static void fail(String why) {
        System.err.println(why);
        System.exit(2);
    }
}
