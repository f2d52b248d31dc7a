package ma.mithaq.ui.shaping;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javafx.scene.text.Font;
import ma.mithaq.typeface.Typeface;

/**
 * Lays out many texts by one thread, then all of them by each of {@value #THREADS} at once, and prints those that any
 * of them laid out otherwise. A program of its own: memory that two threads wrote to may end the whole process.
 */
final class ParallelLayouts {

    static final int THREADS = 8;
    private static final int TEXTS = 600;
    private static final float SIZE = 20;

    private ParallelLayouts() {
    }

    public static void main(String[] arguments) throws InterruptedException {
        ChosenLayout.run("harfbuzz", () -> {
            List<Font> fonts = List.of(new Font(Typeface.REGULAR.fullName(), SIZE),
                    new Font(Typeface.BOLD.fullName(), SIZE));
            List<String> texts = texts();
            System.out.println(texts.size());
            different(texts, fonts).forEach(System.out::println);
        });
    }

    /** Of every length up to a paragraph's: vocalised Arabic, Latin, both, and what other faces must be asked for. */
    private static List<String> texts() {
        List<String> arabic = Words.arabic();
        List<String> latin = Words.latin();
        return IntStream.range(0, TEXTS).mapToObj(i -> {
            String one = String.join(" ", arabic.subList(i * 4, i * 4 + 1 + i % 20));
            String other = latin.get(i % latin.size());
            return switch (i % 4) {
                case 0 -> one;
                case 1 -> other + " " + latin.get(i * 7 % latin.size());
                case 2 -> one + " " + other + " 2025، " + one;
                default -> other + " ⵜⴰⵎⴰⵣⵉⵖⵜ " + one + " → Ştefan";
            };
        }).toList();
    }

    private static List<String> different(List<String> texts, List<Font> fonts) {
        List<List<PlacedGlyph>> alone = all(texts, fonts, 0);
        CountDownLatch ready = new CountDownLatch(THREADS);
        List<String> different = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Callable<List<List<PlacedGlyph>>>> works = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                // Each begins elsewhere, so that different texts meet.
                int first = thread * texts.size() / THREADS;
                works.add(() -> {
                    ready.countDown();
                    ready.await();
                    return all(texts, fonts, first);
                });
            }
            for (Future<List<List<PlacedGlyph>>> work : threads.invokeAll(works)) {
                List<List<PlacedGlyph>> found = work.get();
                IntStream.range(0, alone.size()).filter(i -> !found.get(i).equals(alone.get(i)))
                        .forEach(i -> different.add(texts.get(i / fonts.size())));
            }
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
        return different;
    }

    /** In the order of the texts, whichever is laid out first. */
    private static List<List<PlacedGlyph>> all(List<String> texts, List<Font> fonts, int first) {
        List<List<PlacedGlyph>> all = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get((i + first) % texts.size());
            fonts.forEach(font -> all.add(JavaFxGlyphs.of(text, font)));
        }
        Collections.rotate(all, first * fonts.size());
        return all;
    }
}
