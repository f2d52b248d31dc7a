package ma.mithaq.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import ma.mithaq.model.Source;

/** The wording of sources. */
public final class SourceWords {

    private SourceWords() {
    }

    /** Title, author, publisher, place and date in one line, as far as they are known. */
    public static String line(Source source, Messages messages) {
        List<Object> parts = new ArrayList<>();
        parts.add(source.title());
        Stream.of(source.author(), source.publisher(), source.place()).forEach(part -> part.ifPresent(parts::add));
        source.date().ifPresent(date -> parts.add(messages.date(date)));
        return messages.list(Separator.COMMA, parts);
    }
}
