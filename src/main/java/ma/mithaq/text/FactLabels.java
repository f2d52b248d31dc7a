package ma.mithaq.text;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ma.mithaq.model.Designation;
import ma.mithaq.model.FactLabel;
import ma.mithaq.model.Language;
import ma.mithaq.model.Text;

/** The words of {@link FactLabel}s. */
public final class FactLabels {
    private final Language original;
    private final Map<Language, Messages> messages = new EnumMap<>(Language.class);

    /**
     * For what is written for other programs, in every language at once.
     *
     * @param original the language of the dossier
     * @param country  the country as which it names months, where it does
     */
    public FactLabels(Language original, Optional<String> country) {
        this.original = original;
        for (Language language : Language.values()) {
            messages.put(language, Messages.plain(language).datedAs(country));
        }
    }

    /** The label in every language in which all of it can be said. */
    public Text text(FactLabel label) {
        if (label.designation().isEmpty()) {
            return label.words().orElseThrow();
        }
        Set<Language> languages = EnumSet.allOf(Language.class);
        label.words().ifPresent(words -> languages.retainAll(words.wordings().keySet()));
        Map<Language, String> wordings = new EnumMap<>(Language.class);
        for (Map.Entry<Language, Messages> each : messages.entrySet()) {
            if (languages.contains(each.getKey())) {
                wordings.put(each.getKey(), value(label, each.getValue()).toString());
            }
        }
        return new Text(label.words().map(Text::original).orElse(original), wordings);
    }

    /** The label in one language, to be filled into a line of a list. */
    public static Object value(FactLabel label, Messages messages) {
        if (label.designation().isEmpty()) {
            return label.words().orElseThrow();
        }
        String called = designation(label.designation().get(), messages);
        return label.words().map(words -> messages.list(Separator.COLON, called, words)).orElse(called);
    }

    /** {@code Article 3}; {@code Duration: 5 years}; {@code Entry into force: 1 January 2026, 5 years}. */
    public static String designation(Designation designation, Messages messages) {
        String kind = messages.name(designation.kind());
        if (designation.number().isPresent()) {
            return messages.list(Separator.SPACE, kind, designation.number().get());
        }
        String when = TermWords.when(designation.date(), designation.period(), messages);
        return when.isEmpty() ? kind : messages.list(Separator.COLON, kind, when);
    }
}
