package ma.mithaq.command;

import java.nio.file.Path;
import ma.mithaq.files.FileName;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;

/** The name of a picture's file, which shows that an export is a picture. */
final class PngName {

    static final String ENDING = ".png";

    private PngName() {
    }

    static boolean fits(String name) {
        return FileName.ends(name, ENDING);
    }

    /** @throws Problem {@code UNKNOWN_EXPORT_FORMAT} where a picture cannot have this name */
    static void demand(Path file) throws Problem {
        if (!fits(file.toString())) {
            throw new Problem(ProblemCode.UNKNOWN_EXPORT_FORMAT, file, ENDING);
        }
    }
}
