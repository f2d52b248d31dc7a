package ma.mithaq.export.words;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;

/** The day of a dossier's edition, used as the date of its exports: the same edition gives the same file. */
public final class EditionDay {

    private EditionDay() {
    }

    /** @param edition as {@code yyyy-MM-dd} */
    public static Date of(String edition) {
        return Date.from(LocalDate.parse(edition).atStartOfDay(ZoneOffset.UTC).toInstant());
    }
}
