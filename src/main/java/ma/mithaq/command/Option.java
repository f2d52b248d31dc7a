package ma.mithaq.command;

import java.util.Optional;

/** An option of the command line that takes a value. */
enum Option {
    LANG("--lang", "ar|fr|en", "ar, fr, en"),
    OUTPUT("-o", "FILE", ""),
    THEME("--theme", "light|dark|contrast", "light, dark, contrast"),
    SIZE("--size", "WxH", "480x480 … 7680x4320"),
    TEXT_SIZE("--text-size", "80..200", "80 … 200"),
    SCALE("--scale", "1|2|3", "1, 2, 3"),
    VIEW("--view", "NAME", ""),
    SLIDE("--slide", "N", "1, 2, 3 …"),
    PAGE("--page", "N", "1, 2, 3 …"),
    KEY("--key", "KEYFILE", ""),
    OFFICE("--office", "NAME", ""),
    NEW_KEY("--new-key", "KEYFILE", ""),
    JUDGED("--judged", "SEAL", "[0-9a-f]{64}"),
    VOUCH("--vouch", "NEWKEYFILE", ""),
    GIVE_UP("--give-up", "KEYFILE", ""),
    SECONDS("--seconds", "N", "1, 2, 3 …");

    private final String word;
    private final String shape;
    private final String accepted;

    Option(String word, String shape, String accepted) {
        this.word = word;
        this.shape = shape;
        this.accepted = accepted;
    }

    String word() {
        return word;
    }

    /** How its value is written in a line of help. */
    String shape() {
        return shape;
    }

    /** Which values it takes, for use in a sentence; empty for any. */
    String accepted() {
        return accepted;
    }

    static Optional<Option> ofWord(String word) {
        for (Option option : values()) {
            if (option.word.equals(word)) {
                return Optional.of(option);
            }
        }
        return Optional.empty();
    }
}
