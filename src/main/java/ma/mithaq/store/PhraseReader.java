package ma.mithaq.store;

import java.util.Optional;
import java.util.OptionalInt;
import ma.mithaq.model.Language;
import ma.mithaq.store.SourceFaults.Place;

/** Reads phrases that are copied from a text, and finds where they stand in it. */
final class PhraseReader {

    private final SourceContext reading;

    PhraseReader(SourceContext reading) {
        this.reading = reading;
    }

    /** Reads a phrase, or a mapping of a phrase and of which of its occurrences is meant. */
    Optional<Phrase> read(Place place, YamlNode node) {
        if (!(node instanceof YamlNode.Mapping)) {
            return words(place, node).map(words -> new Phrase(words, OptionalInt.empty()));
        }
        YamlMapping entry = new YamlMapping(reading, place.file(), node);
        Optional<String> words = entry.need("phrase").flatMap(phrase -> words(place, phrase));
        OptionalInt nth = entry.integer("nth", 1, Limits.PARAGRAPH);
        entry.done();
        return words.isEmpty() || nth.isEmpty() ? Optional.empty() : Optional.of(new Phrase(words.get(), nth));
    }

    /** Reads a phrase that may be left out, and which of its occurrences is meant, beside other keys of an entry. */
    Optional<Phrase> readBeside(YamlMapping entry) {
        Optional<String> words = entry.find("phrase").flatMap(phrase -> words(entry.place(), phrase));
        OptionalInt nth = entry.has("nth") ? entry.integer("nth", 1, Limits.PARAGRAPH) : OptionalInt.empty();
        return words.map(phrase -> new Phrase(phrase, nth));
    }

    /** Finds where a phrase occurs; only an occurrence that begins and ends at word boundaries counts. */
    Optional<PhraseSearch.Stretch> locate(Phrase phrase, PhraseSearch search, Language language, Place place) {
        PhraseSearch.Occurrences found = search.find(phrase.words);
        int count = found.stretches().size();
        if (count == 0) {
            refuse(phrase, found.inside(), search, language, place);
        } else if (phrase.nth.isPresent() && phrase.nth.getAsInt() > count) {
            reading.faults().add(place, FaultReason.PHRASE_NTH, phrase.words, phrase.nth.getAsInt(), count);
        } else if (phrase.nth.isEmpty() && count > 1) {
            reading.faults().add(place, FaultReason.PHRASE_AMBIGUOUS, phrase.words, count);
        } else {
            return Optional.of(found.stretches().get(phrase.nth.orElse(1) - 1));
        }
        return Optional.empty();
    }

    private void refuse(Phrase phrase, boolean inside, PhraseSearch search, Language language, Place place) {
        if (inside) {
            reading.faults().add(place, FaultReason.PHRASE_CUTS_WORD, phrase.words, language.code(),
                    search.around(phrase.words));
            return;
        }
        search.nearest(phrase.words).ifPresentOrElse(
                nearest -> reading.faults().add(place, FaultReason.PHRASE_DIFFERS, phrase.words, language.code(),
                        nearest.words(), nearest.differences().stream().map(Codes::of).toList()),
                () -> reading.faults().add(place, FaultReason.PHRASE_NOT_FOUND, phrase.words, language.code()));
    }

    private Optional<String> words(Place place, YamlNode node) {
        return reading.words(place.file(), node, Limits.PARAGRAPH);
    }

    /** @param nth which of its occurrences is meant, from 1, where there may be more than one */
    record Phrase(String words, OptionalInt nth) {
    }
}
