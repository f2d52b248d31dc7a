package ma.mithaq.files;

import java.nio.file.Path;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import org.jspecify.annotations.Nullable;

/** Translates a failure to read a file that is there into a problem that means something to the user. */
public final class ReadProblems {

    private ReadProblems() {
    }

    /** {@code FILE_LOCKED} where another program holds the file, {@code FILE_UNREADABLE} for any other reason. */
    public static Problem of(@Nullable Throwable why, Path file) {
        return new Problem(HeldFile.isCauseOf(why) ? ProblemCode.FILE_LOCKED : ProblemCode.FILE_UNREADABLE, why, file);
    }
}
