package ma.mithaq.text;

import ma.mithaq.model.Language;
import ma.mithaq.model.PartialDate;
import ma.mithaq.model.Problem;
import java.util.Optional;

/** The program's own words in one language. */
public final class Messages {

    private final Language language;

    private Messages(Language language) { this.language = language; }

    public static Messages in(Language language) { return new Messages(language); }

    public Language language() { return language; }

    /** The words of a key, their {0} places filled. */
    public String get(String key, Object... arguments) { return key; }

    /** The words of a key in the plural form that a count asks for; {0} is the count. */
    public String count(String key, long count, Object... more) { return key; }

    /** What an enum constant is called, e.g. model.agreement-kind.memorandum-of-understanding. */
    public String name(Enum<?> constant) { return constant.name(); }

    public String date(PartialDate date) { return date.toString(); }

    /** A date with its day of the week, where it is known to the day. */
    public String fullDate(PartialDate date) { return date.toString(); }

    public String dates(PartialDate start, Optional<PartialDate> end) { return start.toString(); }

    /** What a problem is in a sentence, with its code. */
    public String sentence(Problem problem) { return problem.code().code(); }
}
