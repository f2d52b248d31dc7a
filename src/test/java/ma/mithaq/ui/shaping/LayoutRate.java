package ma.mithaq.ui.shaping;

import com.sun.javafx.font.PGFont;
import com.sun.javafx.scene.text.FontHelper;
import com.sun.javafx.text.PrismTextLayout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.text.Font;
import ma.mithaq.typeface.Typeface;

/**
 * Prints how many layouts a second HarfBuzz and Pango make of a page of six hundred words, Arabic and French, and how
 * much memory the process takes: each in processes of its own, taken in turn. Run by {@code bench/layouts}.
 */
final class LayoutRate {

    private static final int WORDS = 600;
    private static final int PARAGRAPH = 60;
    private static final double SECONDS_EACH = 4;
    private static final float SIZE = 15;
    private static final int WIDTH = 600;

    private LayoutRate() {
    }

    public static void main(String[] arguments) throws Exception {
        if (arguments[0].equals("compare")) {
            compare(Integer.parseInt(arguments[1]));
        } else {
            measure(arguments[0].equals("harfbuzz"));
        }
    }

    private static void compare(int rounds) throws IOException, InterruptedException {
        List<double[]> harfBuzz = new ArrayList<>();
        List<double[]> pango = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            harfBuzz.add(figures("harfbuzz"));
            pango.add(figures("pango"));
        }
        String[] what = {"Arabic, layouts a second", "French, layouts a second", "memory, MB"};
        for (int i = 0; i < what.length; i++) {
            double ours = median(harfBuzz, i);
            double theirs = median(pango, i);
            System.out.printf(Locale.ROOT, "%s: HarfBuzz %.1f, Pango %.1f, ratio %.2f%n", what[i], ours, theirs,
                    ours / theirs);
        }
    }

    private static double[] figures(String mode) throws IOException, InterruptedException {
        return OwnProcess.run(LayoutRate.class, mode).stream().mapToDouble(Double::parseDouble).toArray();
    }

    private static double median(List<double[]> rounds, int figure) {
        double[] sorted = rounds.stream().mapToDouble(round -> round[figure]).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private static void measure(boolean shaping) throws InterruptedException {
        if (shaping) {
            Fonts.prepare();
        }
        CountDownLatch done = new CountDownLatch(1);
        Platform.startup(() -> {
            if (shaping) {
                Fonts.load();
            } else {
                PangoFonts.load();
            }
            List<String> arabic = Words.arabic().stream().map(Words::withoutVowels).toList();
            System.out.println(rate(page(arabic, "، ")));
            System.out.println(rate(page(List.of("le", "ministère", "de", "l’Économie", "numérique", "signataires",
                    "accord", "Réforme", "AVATAR", "office", "et", "Tétouan", "coopération", "du", "projet"), ", ")));
            System.out.println(memory());
            done.countDown();
        });
        done.await();
        System.exit(0);
    }

    private static String page(List<String> words, String comma) {
        Random random = new Random(5);
        StringBuilder page = new StringBuilder();
        for (int i = 1; i <= WORDS; i++) {
            page.append(words.get(random.nextInt(words.size())))
                    .append(i % PARAGRAPH == 0 ? "\n" : i % 25 == 0 ? " 2025 " : i % 9 == 0 ? comma : " ");
        }
        return page.toString();
    }

    private static double rate(String page) {
        PGFont font = (PGFont) FontHelper.getNativeFont(Font.font(Typeface.FAMILY, SIZE));
        layOut(page, font, SECONDS_EACH / 2);
        return layOut(page, font, SECONDS_EACH);
    }

    private static double layOut(String page, PGFont font, double seconds) {
        long begin = System.nanoTime();
        int layouts = 0;
        double passed = 0;
        while (passed < seconds) {
            PrismTextLayout layout = new PrismTextLayout(0);
            layout.setContent(page, font);
            layout.setWrapWidth(WIDTH + layouts++ % 7);
            layout.getBounds();
            passed = (System.nanoTime() - begin) / 1e9;
        }
        return layouts / passed;
    }

    /** Of the process, in megabytes. */
    private static double memory() {
        try {
            return Files.readAllLines(Path.of("/proc/self/status")).stream().filter(line -> line.startsWith("VmRSS"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024).sum();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
