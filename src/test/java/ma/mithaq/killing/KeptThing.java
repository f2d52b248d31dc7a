package ma.mithaq.killing;

import java.util.Arrays;
import java.util.Random;

/**
 * A value that a user has the program keep. It is written in ASCII: the locale of the process that writes it may have
 * no other letters.
 *
 * @param number which of its kind
 * @param value  its value now, which names everything in it
 */
record KeptThing(Kind kind, int number, int value) {

    enum Kind { NOTE, MARK, CHOICE, KEY, DOSSIER }

    private static final int OF_A_KIND = 10;
    private static final int DOSSIERS = 3;

    static KeptThing any(Random random) {
        Kind kind = Kind.values()[random.nextInt(Kind.values().length)];
        return new KeptThing(kind, random.nextInt(OF_A_KIND), 1 + random.nextInt(1_000_000));
    }

    /** Reads what {@link #toString} wrote. */
    static KeptThing parse(String words) {
        String[] parts = words.split(" ");
        return new KeptThing(Kind.valueOf(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }

    /** Whether its name can be written in any locale; every other dossier has an Arabic one. */
    boolean isAscii() {
        return kind != Kind.DOSSIER || number % 2 == 0;
    }

    String name() {
        return switch (kind) {
            case DOSSIER -> "/tmp/" + (isAscii() ? "d" : "ملف ") + number + ".mithaq";
            case CHOICE -> "choice" + number;
            default -> "slide" + number;
        };
    }

    String dossier() {
        return "dossier" + number % DOSSIERS;
    }

    String note() {
        return "ملاحظة " + value;
    }

    byte[] key() {
        byte[] key = new byte[32];
        Arrays.fill(key, (byte) (number + 1));
        return key;
    }

    @Override
    public String toString() {
        return kind + " " + number + " " + value;
    }
}
