package ma.mithaq.ui.shell;

import java.nio.file.Path;
import java.time.InstantSource;
import ma.mithaq.store.PreparedSlide;
import ma.mithaq.store.UserState;
import ma.mithaq.ui.task.BackgroundTasks;

/** A process of its own that types a note, letter by letter, and says when it typed each, until it is killed. */
final class NoteTyping {

    /** In milliseconds: faster than anybody types. */
    private static final int PAUSE = 15;

    private NoteTyping() {
    }

    public static void main(String[] arguments) throws InterruptedException {
        UserPreferences preferences = new UserPreferences(UserState.open(Path.of(arguments[0])),
                new BackgroundTasks("mithaq-settings", Runnable::run), InstantSource.system());
        for (int letters = 1; ; letters++) {
            preferences.keep("dossier", PreparedSlide.fresh("opening").withNote("م".repeat(letters)));
            System.out.println(letters + " " + System.currentTimeMillis());
            Thread.sleep(PAUSE);
        }
    }
}
