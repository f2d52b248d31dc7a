package ma.mithaq.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import ma.mithaq.signing.SigningKey;
import ma.mithaq.store.DossierFile;
import ma.mithaq.store.DossierSigner;

/** Measures how much longer a signed dossier takes to open than the same without its signature, in one run. */
public final class SigningBench {

    private static final int ROUNDS = 5;

    private SigningBench() {
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
        Path key = folder.resolve("key.pem");
        SigningKey signing = Files.exists(key) ? SigningKey.read(key) : SigningKey.create(key);
        Path signed = folder.resolve("signed-" + entries + ".mithaq");
        DossierSigner.sign(file, signing, "مكتب", signed);
        double[] without = new double[ROUNDS];
        double[] with = new double[ROUNDS];
        // The first round warms up; the two take turns, so that whatever else the machine does slows both.
        for (int round = -1; round < ROUNDS; round++) {
            double unsignedTime = seconds(file);
            double signedTime = seconds(signed);
            if (round >= 0) {
                without[round] = unsignedTime;
                with[round] = signedTime;
            }
        }
        Arrays.sort(without);
        Arrays.sort(with);
        System.out.printf(Locale.ROOT,
                "%,d entries, %d MB: opened in %.2f s, signed in %.2f s, %.2f times (medians of %d)%n", entries,
                Files.size(file) >> 20, without[ROUNDS / 2], with[ROUNDS / 2], with[ROUNDS / 2] / without[ROUNDS / 2],
                ROUNDS);
    }

    private static double seconds(Path file) throws Exception {
        long start = System.nanoTime();
        DossierFile.open(file).close();
        return (System.nanoTime() - start) / 1e9;
    }
}
