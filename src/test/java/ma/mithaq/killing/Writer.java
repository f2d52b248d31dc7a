package ma.mithaq.killing;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.IntStream;
import ma.mithaq.briefing.Preparation;
import ma.mithaq.export.Exports;
import ma.mithaq.export.Format;
import ma.mithaq.export.task.ExportOptions;
import ma.mithaq.export.task.Progress;
import ma.mithaq.model.Language;
import ma.mithaq.store.DossierBuilder;
import ma.mithaq.store.DossierFile;
import ma.mithaq.store.DossierStore;
import ma.mithaq.store.PreparedSlide;
import ma.mithaq.store.UserState;

/** A process of its own that writes again and again, and reports each time that it has, until it is killed. */
final class Writer {

    private Writer() {
    }

    public static void main(String[] arguments) throws Exception {
        Path file = Path.of(arguments[1]);
        switch (arguments[0]) {
            case "state" -> saveSettings(file);
            case "notes" -> typeNotes(file);
            case "build" -> build(file, Path.of(arguments[2]), Path.of(arguments[3]));
            case "share" -> share(file, arguments[2], Integer.parseInt(arguments[3]));
            default -> export(Format.valueOf(arguments[0]), file,
                    Path.of(arguments[2]), Integer.parseInt(arguments[3]));
        }
    }

    private static void saveSettings(Path file) {
        UserState state = UserState.open(file);
        for (int i = 1; ; i++) {
            state.save("number", Integer.toString(i));
            System.out.println(i);
        }
    }

    private static void typeNotes(Path file) {
        UserState state = UserState.open(file);
        for (int letters = 1; ; letters++) {
            state.savePrepared("dossier", PreparedSlide.fresh("opening").withNote("م".repeat(letters)));
            System.out.println(letters);
        }
    }

    private static void build(Path file, Path one, Path other) throws Exception {
        for (int i = 1; ; i++) {
            DossierBuilder.build(i % 2 == 0 ? one : other, file);
            System.out.println(i);
        }
    }

    /** @param times how often; for ever where it is 0 */
    private static void export(Format format, Path file, Path dossier, int times) throws Exception {
        try (DossierStore store = DossierFile.open(dossier)) {
            for (int i = 1; times == 0 || i <= times; i++) {
                Language language = i % 2 == 0 ? Language.ARABIC : Language.FRENCH;
                Exports.write(format, store, new ExportOptions(language, Preparation.NONE), file, Progress.NONE);
                System.out.println(i);
            }
        }
    }

    /** One of two that share the user's state: notes of its slides and of one that both have, and its dossiers. */
    private static void share(Path file, String name, int times) {
        try (UserState state = UserState.open(file)) {
            IntStream.range(0, times).forEach(i -> {
                state.savePrepared("dossier", PreparedSlide.fresh(name + i % 5).withNote(name + i));
                state.savePrepared("dossier", PreparedSlide.fresh("both").withNote(name + i));
                state.rememberRecent(file.resolveSibling(name + i % 5), name, Instant.ofEpochMilli(i),
                        Optional.empty());
            });
            System.out.println(state.notice().map(problem -> problem + " " + problem.getCause()).orElse("kept"));
        }
    }
}
