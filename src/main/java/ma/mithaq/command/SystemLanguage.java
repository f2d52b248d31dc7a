package ma.mithaq.command;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import ma.mithaq.model.Language;

/** The language that the person has the system speak, where the program speaks it too. */
public final class SystemLanguage {

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
        String chosen = Stream.of("LC_ALL", "LC_MESSAGES", "LANG").map(environment::get)
                .filter(value -> value != null && !value.isEmpty()).findFirst()
                .orElse(system.equals("Linux") ? "C" : "");
        // Java calls the locale C English, but it is what a system has for which nobody chose a language.
        boolean nobodyChose = chosen.equals("POSIX") || chosen.equals("C") || chosen.startsWith("C.");
        return nobodyChose ? Optional.empty() : Language.ofCode(locale.getLanguage());
    }
}
