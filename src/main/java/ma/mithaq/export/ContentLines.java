package ma.mithaq.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.mithaq.model.Language;
import ma.mithaq.model.Ref;
import ma.mithaq.model.Text;
import ma.mithaq.store.DossierInfo;

/**
 * The content lines of calendars (RFC 5545) and address books (RFC 6350): a name, its parameters, a colon and a value;
 * in UTF-8, ended by CR and LF, and folded where they are longer than 75 octets.
 */
final class ContentLines {

    private static final int LONGEST = 75;
    private static final byte[] END = {'\r', '\n'};

    private final OutputStream out;
    private final Language language;

    /** @param language of the program's own words */
    ContentLines(OutputStream out, Language language) {
        this.out = out;
        this.language = language;
    }

    /** A line whose value is written unescaped: a date, an address, a keyword of the format. */
    void plain(String name, String value) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int room = LONGEST;
        for (int codePoint : (name + ":" + value).codePoints().toArray()) {
            byte[] octets = Character.toString(codePoint).getBytes(StandardCharsets.UTF_8);
            if (octets.length > room) {
                line.write(END);
                line.write(' ');
                room = LONGEST - 1;
            }
            line.write(octets);
            room -= octets.length;
        }
        line.write(END);
        line.writeTo(out);
    }

    /** A line of the program's own words. */
    void words(String name, String words) throws IOException {
        words(name, language, words);
    }

    /** A line of words in a language. */
    void words(String name, Language language, String words) throws IOException {
        plain(name + ";LANGUAGE=" + language.code(), escaped(words));
    }

    /** A line of the dossier's words, in the language of the program where they are translated. */
    void text(String name, Text text) throws IOException {
        Text.Wording wording = text.in(language);
        words(name, wording.language(), wording.words());
    }

    /** A text of the dossier in all its languages, as {@link #alternatives(String, int, Text, Function)} has it. */
    void alternatives(String name, int alternative, Text text) throws IOException {
        alternatives(name, alternative, text, each -> List.of(text.in(each).words()));
    }

    /**
     * A line for each language of a text, that of the program first: programs that do not know of alternatives take it.
     *
     * @param alternative what these lines have in common, among those of the same name
     * @param parts       the parts of the value in a language
     */
    void alternatives(String name, int alternative, Text text, Function<Language, List<String>> parts)
            throws IOException {
        Language first = text.in(language).language();
        List<Language> languages = Stream.concat(Stream.of(first), Stream.of(Language.values())
                .filter(other -> other != first && text.wordings().containsKey(other))).toList();
        String which = languages.size() == 1 ? name : name + ";ALTID=" + alternative;
        for (Language each : languages) {
            plain(which + ";LANGUAGE=" + each.code(),
                    parts.apply(each).stream().map(ContentLines::escaped).collect(Collectors.joining(";")));
        }
    }

    /** A day as both formats write it. */
    static String day(LocalDate day) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(day);
    }

    /** The day of an edition, as a time: the time of writing would make every file different. */
    static String stamp(DossierInfo info) {
        return day(LocalDate.parse(info.edition())) + "T000000Z";
    }

    /** The same for an entity in every edition of its dossier, so that importing it again replaces the old one. */
    static UUID uid(DossierInfo info, Ref entity) {
        return UUID.nameUUIDFromBytes(("mithaq:" + info.id() + "/" + entity).getBytes(StandardCharsets.UTF_8));
    }

    /** Words as a value, or a part of one, has them. */
    static String escaped(String words) {
        return words.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replaceAll("\\R", "\\\\n");
    }
}
