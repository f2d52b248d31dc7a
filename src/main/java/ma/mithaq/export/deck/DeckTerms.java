package ma.mithaq.export.deck;

import java.util.ArrayList;
import java.util.List;
import ma.mithaq.briefing.Slide;
import ma.mithaq.briefing.TermSheet;
import ma.mithaq.model.Obligation;
import ma.mithaq.model.Term;
import ma.mithaq.text.Messages;
import ma.mithaq.text.TermWords;

/** When the agreement begins and ends, and below it what is owed under it. */
final class DeckTerms {

    private DeckTerms() {
    }

    static DeckBody of(Slide.Terms slide, Messages messages) {
        TermSheet sheet = slide.sheet();
        TermWords words = sheet.words(messages);
        List<DeckBlock> parts = new ArrayList<>();
        if (!sheet.terms().terms().isEmpty()) {
            parts.add(new ColumnsBlock(
                    sheet.terms().terms().stream().map(term -> term(term, words, messages)).toList(), 11, 3));
        }
        if (!sheet.terms().obligations().isEmpty()) {
            parts.add(new ColumnsBlock(sheet.terms().obligations().stream()
                    .map(each -> obligation(each, words, messages)).toList(), 15, 2));
        }
        return new DeckBody(DeckParagraph.of(messages.get("ui.slide.terms.title"), TextStyle.TITLE, messages),
                new StackBlock(parts, 0.7));
    }

    private static DeckBlock term(Term term, TermWords words, Messages messages) {
        List<DeckParagraph> lines = new ArrayList<>();
        lines.add(DeckParagraph.of(messages.name(term.kind()), TextStyle.LABEL, messages));
        words.when(term).ifPresent(when -> lines.add(DeckParagraph.of(when, TextStyle.BODY, messages)));
        term.text().ifPresent(text -> lines.add(DeckParagraph.of(text, TextStyle.BODY, messages)));
        words.provision(term.provision()).ifPresent(name ->
                lines.add(DeckParagraph.of(name, TextStyle.MUTED, messages)));
        return TextBlock.card(lines);
    }

    private static DeckBlock obligation(Obligation obligation, TermWords words, Messages messages) {
        List<DeckParagraph> lines = new ArrayList<>();
        words.state(obligation).ifPresent(state -> lines.add(DeckParagraph.of(state, TextStyle.LABEL, messages)));
        lines.add(DeckParagraph.of(obligation.text(), TextStyle.BODY, messages));
        words.overdue(obligation).ifPresent(overdue ->
                lines.add(DeckParagraph.of(overdue, TextStyle.BODY, messages)));
        words.details(obligation).forEach(line -> lines.add(DeckParagraph.of(line, TextStyle.MUTED, messages)));
        words.provision(obligation.provision()).ifPresent(name ->
                lines.add(DeckParagraph.of(name, TextStyle.MUTED, messages)));
        return TextBlock.card(lines);
    }
}
