package ma.mithaq.export;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import ma.mithaq.export.document.Block;
import ma.mithaq.export.document.Document;
import ma.mithaq.export.document.Line;
import ma.mithaq.export.document.Section;
import ma.mithaq.export.words.DossierWords;
import ma.mithaq.model.Language;
import ma.mithaq.model.Problem;
import ma.mithaq.store.DossierStore;
import ma.mithaq.store.Official;
import ma.mithaq.store.PersonEntry;
import ma.mithaq.text.Messages;

/** Words that were read out of a file again: letters and digits only, in the forms that a keyboard types. */
public record FoundWords(List<String> words) {

    public FoundWords {
        words = List.copyOf(words);
    }

    /** The words of a text; the numbers of references are taken out. */
    public static FoundWords in(String text) {
        String plain = Normalizer.normalize(text.replaceAll("\\p{Cf}", ""), Normalizer.Form.NFKC)
                .replaceAll("[\\[\\]]+\\d+[\\[\\]]*", " ")
                .replaceAll("\\p{Mn}|\u0640", "").replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        return new FoundWords(List.of(plain.split(" ")));
    }

    /** The words of a document, in reading order. */
    public static FoundWords of(Document document) {
        List<String> words = new ArrayList<>(List.of(document.kind(), document.title().words()));
        document.facts().forEach(line -> words.add(line.words()));
        document.parties().forEach(line -> words.add(line.words()));
        for (Section section : document.sections()) {
            words.add(section.title());
            section.blocks().forEach(block -> lines(block).forEach(line -> words.add(line.words())));
        }
        return in(String.join(" ", words));
    }

    /** What somebody would look for: the date of the agreement, the name of everybody, and every office. */
    public static Set<String> phrases(DossierStore store, Messages messages) throws Problem {
        Set<String> phrases = new LinkedHashSet<>(
                List.of(messages.fullDate(store.findAgreement().date().orElseThrow())));
        for (PersonEntry entry : DossierWords.of(store, messages).people()) {
            phrases.add(messages.words(entry.person().name()));
        }
        for (Official official : store.listOfficials()) {
            phrases.add(messages.words(official.title().orElseThrow()));
        }
        return phrases;
    }

    /** The lines of a part of a document. */
    public static List<Line> lines(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> List.of(paragraph.line());
            case Block.Heading heading -> List.of(heading.line());
            case Block.Label label -> List.of(Line.of(label.words(), Language.ARABIC));
            case Block.Bullets bullets -> bullets.items();
            case Block.Table table -> table.rows().stream().flatMap(row -> row.cells().stream()).toList();
            case Block.Source source -> List.of(source.line());
        };
    }

    /** Whether words occur in this one after another. */
    public boolean holds(String phrase) {
        return (" " + String.join(" ", words) + " ").contains(" " + String.join(" ", in(phrase).words) + " ");
    }

    /** Which part of these words is found in others in the same order: the longest common subsequence. */
    public double shareIn(FoundWords found) {
        int[] before = new int[found.words.size() + 1];
        for (String word : words) {
            int[] now = new int[found.words.size() + 1];
            for (int i = 0; i < found.words.size(); i++) {
                now[i + 1] = word.equals(found.words.get(i)) ? before[i] + 1 : Math.max(before[i + 1], now[i]);
            }
            before = now;
        }
        return (double) before[found.words.size()] / words.size();
    }
}
