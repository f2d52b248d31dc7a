package ma.mithaq.export.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import ma.mithaq.export.portrait.PortraitPicture;
import ma.mithaq.export.task.Length;
import ma.mithaq.model.Language;

/**
 * The brief of a dossier in one language.
 *
 * @param handling   how the dossier is to be handled, where it says so
 * @param dossier    the title of the dossier
 * @param title      of the agreement
 * @param kind       the sort of instrument
 * @param facts      when and where it was concluded
 * @param parties    by name
 * @param note       says that this is a translation, or in which language the dossier is
 * @param edition    names the edition of the dossier
 * @param editionDay the day of that edition, as {@code yyyy-MM-dd}
 * @param colophon   which dossier this is made of, and who signed that
 * @param source     the same for programs: identifier, edition, seal
 * @param portraits  the pictures in its tables, by person
 * @param references what the numbers in the text refer to, in order from 1
 */
public record Document(Language language, Optional<String> handling, String dossier, Line title, String kind,
                       List<Line> facts, List<Line> parties, String note, String edition, String editionDay,
                       List<Section> sections,
                       Line colophon, String source, Map<String, PortraitPicture> portraits,
                       List<Reference> references) {

    public Document {
        facts = List.copyOf(facts);
        parties = List.copyOf(parties);
        sections = List.copyOf(sections);
        portraits = Map.copyOf(portraits);
        references = List.copyOf(references);
    }

    /** All its lines and titles, in reading order, except those that only repeat others. */
    public List<String> words() {
        List<String> words = new ArrayList<>(List.of(dossier, kind, title.words(), note, edition));
        handling.ifPresent(words::add);
        Stream.concat(facts.stream(), parties.stream()).forEach(line -> words.add(line.words()));
        for (Section section : sections) {
            words.add(section.title());
            section.blocks().stream().flatMap(Document::words).forEach(words::add);
        }
        words.add(colophon.words());
        return words;
    }

    private static Stream<String> words(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> Stream.of(paragraph.line().words());
            case Block.Heading heading -> Stream.of(heading.line().words());
            case Block.Label label -> Stream.of(label.words());
            case Block.Bullets bullets -> bullets.items().stream().map(Line::words);
            case Block.Table table -> Stream.concat(table.columns().stream(),
                    table.rows().stream().flatMap(row -> row.cells().stream()).map(Line::words));
            case Block.Source source ->
                    Stream.concat(Stream.of(source.line()), source.more().stream()).map(Line::words);
        };
    }

    /** As {@link Length} reckons. */
    public int length() {
        return sections.stream().flatMap(section -> section.blocks().stream()).mapToInt(Document::length).sum();
    }

    private static int length(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> length(paragraph.line());
            case Block.Heading heading -> length(heading.line());
            case Block.Label label -> 0;
            case Block.Bullets bullets -> bullets.items().stream().mapToInt(Document::length).sum();
            case Block.Table table -> table.rows().stream().flatMap(row -> row.cells().stream())
                    .mapToInt(Document::length).sum();
            case Block.Source source -> length(source.line());
        };
    }

    private static int length(Line line) {
        return Length.of(line.words());
    }
}
