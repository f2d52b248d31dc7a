package ma.mithaq.command;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import ma.mithaq.model.Language;

/** The system's language, if the program has it too. */
public final class SystemLanguage {

    /** What installer/linux/mithaq found, where it had to take another locale for the sake of the names of files. */
    private static final String BEFORE_LAUNCHER = "MITHAQ_LOCALE";

    private SystemLanguage() {
    }

    /** @param locale what Java makes of the system's settings */
    public static Optional<Language> find(Locale locale) {
        return of(System.getProperty("os.name"), System.getenv(), locale);
    }

    /**
     * @param system      the system's name, as the Java property {@code os.name} has it
     * @param environment its environment variables
     * @param locale      what Java makes of them
     */
    static Optional<Language> of(String system, Map<String, String> environment, Locale locale) {
        boolean linux = system.equals("Linux");
        String chosen = Stream.of(BEFORE_LAUNCHER, "LC_ALL", "LC_MESSAGES", "LANG").map(environment::get)
                .filter(value -> value != null && !value.isEmpty()).findFirst().orElse(linux ? "C" : "");
        // Java takes the locale C as English, but it is the locale of a system for which nobody chose a language.
        boolean nobodyChose = chosen.equals("POSIX") || chosen.equals("C") || chosen.startsWith("C.");
        // If the named locale is not installed, Java falls back to English.
        String language = linux ? chosen.split("[_.@]", 2)[0] : locale.getLanguage();
        return nobodyChose ? Optional.empty() : Language.ofCode(language);
    }
}
