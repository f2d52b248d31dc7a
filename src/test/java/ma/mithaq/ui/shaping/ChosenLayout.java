package ma.mithaq.ui.shaping;

import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.text.Font;
import ma.mithaq.typeface.FontFiles;
import ma.mithaq.typeface.Typeface;

/** For the programs of {@link OwnProcess}: JavaFX with one of the layouts of text, which a process has for good. */
final class ChosenLayout {

    private ChosenLayout() {
    }

    /**
     * Starts JavaFX, does the work on its thread, and ends the process, with 1 if it fails.
     *
     * @param layout {@code harfbuzz}, {@code pango} for what is used where there is none, {@code elsewhere} for what
     *               is used on other systems, or anything else for JavaFX as it is, on Linux with Pango unrepaired
     */
    static void run(String layout, Runnable work) throws InterruptedException {
        if (layout.equals("harfbuzz")) {
            Fonts.prepare();
        }
        CountDownLatch done = new CountDownLatch(1);
        Platform.startup(() -> {
            Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> {
                failure.printStackTrace(System.out);
                Runtime.getRuntime().halt(1);
            });
            switch (layout) {
                case "harfbuzz" -> Fonts.load();
                case "pango" -> PangoFonts.load();
                case "elsewhere" -> Fonts.loadByJavaFx();
                default -> Font.loadFont("file:" + FontFiles.of(Typeface.REGULAR.file()), -1);
            }
            work.run();
            done.countDown();
        });
        done.await();
        System.exit(0);
    }
}
