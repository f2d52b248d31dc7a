package ma.mithaq.export.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ma.mithaq.text.Messages;

/**
 * What a document says, cut into the texts that other files have in cells, fields and paragraphs of their own, in the
 * document's order: what the words of each file are compared with.
 */
public final class DocumentPhrases {

    private final Document document;
    private final Messages messages;

    public DocumentPhrases(Document document, Messages messages) {
        this.document = document;
        this.messages = messages;
    }

    /** The blocks of the section with a title; none where the document leaves it out. */
    private List<Block> blocks(String titleKey) {
        return document.sections().stream().filter(section -> section.title().equals(messages.get(titleKey)))
                .findFirst().map(Section::blocks).orElse(List.of());
    }

    /** The title of the agreement, its kind, its date, its place and what it is about. */
    public List<String> agreement() {
        List<String> phrases = new ArrayList<>(List.of(document.title().words(), document.kind()));
        document.facts().forEach(fact -> phrases.add(fact.words()));
        blocks("ui.agreement.summary.title").stream().map(Block.Paragraph.class::cast)
                .forEach(paragraph -> phrases.add(paragraph.line().words()));
        return phrases;
    }

    /** The parties by name. */
    public List<String> parties() {
        return document.parties().stream().map(Line::words).toList();
    }

    /** The party, the signatory with their honorific, and the office, of each who signed. */
    public List<List<String>> signatories() {
        return rows("ui.slide.signing.title");
    }

    /** The name with its honorific, the office, the body and the capacity, of each who was present. */
    public List<List<String>> present() {
        return rows("ui.officials.page.title");
    }

    /** The groups that were present. */
    public List<String> groups() {
        return items(blocks("ui.officials.page.title"));
    }

    /** Framings, then each set of values followed by its values. */
    public List<String> values() {
        String colon = messages.get("ui.list.separator.colon");
        Set<String> signs = Set.of("", colon.strip(), messages.get("ui.list.separator.comma").strip());
        List<String> phrases = new ArrayList<>();
        for (Line line : lines(blocks("ui.slide.values.title"))) {
            // What leads in, and the signs between values, are no text of the dossier.
            texts(line).stream().filter(words -> !signs.contains(words) && !words.endsWith(colon.strip()))
                    .forEach(phrases::add);
        }
        return phrases;
    }

    /** For each pillar its title, then the label of each list of measures followed by the measures. */
    public List<List<String>> pillars() {
        List<List<String>> pillars = new ArrayList<>();
        for (Block block : blocks("ui.pillars.page.title")) {
            switch (block) {
                case Block.Heading heading -> pillars.add(new ArrayList<>(List.of(heading.line().words())));
                case Block.Label label -> pillars.getLast().add(label.words());
                default -> pillars.getLast().addAll(items(List.of(block)));
            }
        }
        return pillars;
    }

    /** The date, the name, the place and the relation of each event. */
    public List<List<String>> events() {
        return rows("ui.timeline.page.title");
    }

    /** What was said, without who said it. */
    public List<String> statements() {
        return lines(blocks("ui.person.statements.title")).stream().map(line -> texts(line).getLast()).toList();
    }

    /** The paragraphs of the brief. */
    public List<String> brief() {
        return blocks("ui.brief.page.title").stream()
                .map(paragraph -> ((Block.Paragraph) paragraph).line().words()).toList();
    }

    /** The line of each source, and its rights. */
    public List<List<String>> sources() {
        return blocks("ui.brief.sources.title").stream().map(Block.Source.class::cast)
                .map(source -> List.of(texts(source.line()).getLast(), source.more().getLast().words())).toList();
    }

    private List<List<String>> rows(String titleKey) {
        return blocks(titleKey).stream().filter(Block.Table.class::isInstance)
                .flatMap(table -> ((Block.Table) table).rows().stream())
                .map(row -> row.cells().stream().map(cell -> cell.words().strip()).toList()).toList();
    }

    private static List<String> items(List<Block> blocks) {
        return lines(blocks).stream().map(Line::words).toList();
    }

    private static List<Line> lines(List<Block> blocks) {
        return blocks.stream().filter(Block.Bullets.class::isInstance)
                .flatMap(bullets -> ((Block.Bullets) bullets).items().stream()).toList();
    }

    /** The words of a line that stand apart. */
    private static List<String> texts(Line line) {
        return line.runs().stream().flatMap(run -> run instanceof Line.Words some
                ? Optional.of(some.words().strip()).stream() : Optional.<String>empty().stream()).toList();
    }
}
