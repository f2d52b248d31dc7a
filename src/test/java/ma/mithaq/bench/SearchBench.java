package ma.mithaq.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import ma.mithaq.bench.Names.Name;
import ma.mithaq.search.SearchStore;
import ma.mithaq.store.DossierFile;
import ma.mithaq.store.DossierStore;

/** Measures a keystroke's way to its results in large dossiers, beside FTS5 alone and Lucene, in one run. */
public final class SearchBench {

    private static final long SEED = 1;
    private static final int QUERIES = 400;
    /** Two words. */
    private static final int TWO = 0;
    private static final int[] LENGTHS = {1, 2, 3, 4, 8, TWO};

    private SearchBench() {
    }

    /** @param arguments a folder for what is made once, and the sizes, with commas between them */
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        for (String size : arguments[1].split(",")) {
            measure(folder, Integer.parseInt(size));
        }
    }

    private static void measure(Path folder, int entries) throws Exception {
        Path file = LargeDossier.make(folder, entries);
        long start = System.nanoTime();
        try (DossierStore dossier = DossierFile.open(file);
                Rival mithaq = new OwnSearch(SearchStore.open(dossier));
                Rival fts = RawFts.open(folder.resolve("fts5-" + entries + ".sqlite"), file);
                Rival lucene = Lucene.open(folder.resolve("lucene-" + entries), file)) {
            System.out.printf(Locale.ROOT,
                    "%,d entries judged and opened, and the others' indexes there, after %.1f s%n", entries,
                    seconds(start));
            System.out.println("p50 / p99 in ms    " + String.join("    ",
                    Stream.of(mithaq, fts, lucene).map(Rival::name).toList()));
            for (int length : LENGTHS) {
                StringBuilder line = new StringBuilder(length == TWO ? "two words" : length + " letters");
                for (Rival rival : List.of(mithaq, fts, lucene)) {
                    double[] times = times(rival, queries(length));
                    line.append(String.format(Locale.ROOT, "   %.2f / %.2f",
                            times[times.length / 2], times[times.length * 99 / 100]));
                }
                System.out.println(line);
            }
        }
    }

    /** The sorted times of a second round; the first warms up. */
    private static double[] times(Rival rival, List<String> queries) throws Exception {
        double[] times = new double[queries.size()];
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < times.length; i++) {
                long start = System.nanoTime();
                rival.search(queries.get(i));
                times[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(times);
        return times;
    }

    /** Beginnings of words of the dossier, in both scripts; the same at each run. */
    private static List<String> queries(int length) {
        Set<String> words = new HashSet<>();
        for (List<Name> names : List.of(Names.MEN, Names.WOMEN, Names.FAMILIES, Names.BODIES, Names.FIELDS,
                Names.CITIES, Names.OFFICES, Names.DEEDS, Names.ENTITIES, Names.ADJECTIVES, Names.GATHERINGS)) {
            names.forEach(name -> words.addAll(List.of((name.arabic() + " " + name.french()).split("\\P{L}+"))));
        }
        List<String> usable = words.stream().filter(word -> word.length() >= Math.max(length, 2)).sorted().toList();
        Random random = new Random(SEED);
        List<String> queries = new ArrayList<>();
        while (queries.size() < QUERIES) {
            String word = usable.get(random.nextInt(usable.size()));
            String other = usable.get(random.nextInt(usable.size()));
            queries.add(length == TWO ? word + " " + other.substring(0, 2) : word.substring(0, length));
        }
        return queries;
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
