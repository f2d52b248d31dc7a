package ma.mithaq.ui.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import ma.mithaq.model.Source;
import ma.mithaq.ui.control.Typesetter;

/** How a source is named. */
public final class SourceWords {

    private SourceWords() {
    }

    /** Title, author, publisher, place and date in one line, as far as they are known. */
    public static String line(Source source, Typesetter type) {
        List<String> parts = new ArrayList<>();
        parts.add(type.words(source.title()));
        Stream.of(source.author(), source.publisher(), source.place())
                .forEach(part -> part.ifPresent(text -> parts.add(type.words(text))));
        source.date().ifPresent(date -> parts.add(type.messages().date(date)));
        return String.join(type.messages().get("ui.list.separator.comma"), parts);
    }
}
