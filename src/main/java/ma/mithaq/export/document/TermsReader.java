package ma.mithaq.export.document;

import static ma.mithaq.export.document.Line.Weight.STRONG;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ma.mithaq.briefing.TermSheet;
import ma.mithaq.model.Agreement;
import ma.mithaq.model.Agreement.AgreementLanguage;
import ma.mithaq.model.Amount;
import ma.mithaq.model.Language;
import ma.mithaq.model.Obligation;
import ma.mithaq.model.Provision;
import ma.mithaq.model.RelatedAgreement;
import ma.mithaq.model.Term;
import ma.mithaq.text.Messages;
import ma.mithaq.text.Separator;
import ma.mithaq.text.TermWords;

/** Composes the section of what an agreement is made of. */
final class TermsReader {

    private static final String PROVISION = "export.table.terms.provision";
    private static final String BY = "export.table.terms.by";
    private static final String TO = "export.table.terms.to";

    private final TermSheet sheet;
    private final DocumentLines lines;
    private final Messages messages;
    private final TermWords words;

    TermsReader(TermSheet sheet, DocumentLines lines) {
        this.sheet = sheet;
        this.lines = lines;
        this.messages = lines.messages();
        this.words = sheet.words(messages);
    }

    List<Block> read() {
        List<Block> blocks = new ArrayList<>(facts(sheet.agreement()));
        add(blocks, "ui.terms.terms.title", lines.table(sheet.terms().terms().stream().map(this::row).toList(),
                List.of(4, 4, 7, 3), "export.table.field.kind", "export.table.terms.when", "export.table.terms.text",
                PROVISION));
        List<Block> obligations = lines.table(sheet.terms().obligations().stream().map(this::row).toList(),
                List.of(7, 4, 4, 4, 4, 3), "export.table.obligation", BY, TO, "export.table.terms.due",
                "export.table.terms.state", PROVISION);
        if (sheet.terms().obligations().stream().anyMatch(each -> each.state().isPresent())) {
            obligations = Stream.concat(Stream.of(new Block.Label(
                    messages.get("ui.terms.state.note", words.editionDay()))), obligations.stream()).toList();
        }
        add(blocks, "ui.terms.obligations.title", obligations);
        add(blocks, "ui.terms.amounts.title", lines.table(sheet.terms().amounts().stream().map(this::row).toList(),
                List.of(4, 6, 4, 4, 3), "export.table.amount", "export.table.terms.text", BY, TO, PROVISION));
        add(blocks, "ui.terms.provisions.title", bullets(sheet.terms().provisions().stream().map(this::line).toList()));
        add(blocks, "ui.terms.related.title", bullets(sheet.terms().related().stream().map(this::line).toList()));
        return blocks;
    }

    private void add(List<Block> blocks, String titleKey, List<Block> some) {
        if (!some.isEmpty()) {
            blocks.add(new Block.Heading(lines.named(messages.get(titleKey))));
            blocks.addAll(some);
        }
    }

    private List<Block> facts(Agreement agreement) {
        List<Line> facts = new ArrayList<>();
        // By itself it would be put in the order of the language written: 2030/SE/17 is Latin everywhere.
        agreement.reference().ifPresent(reference -> facts.add(fact(agreement, "reference",
                messages.list(Separator.SPACE, List.of(reference)))));
        agreement.status().ifPresent(status -> facts.add(fact(agreement, "status", messages.name(status))));
        List<AgreementLanguage> languages = agreement.languages();
        if (!languages.isEmpty()) {
            facts.add(fact(agreement, "languages", words.languages(languages)));
        }
        List<AgreementLanguage> authentic = languages.stream().filter(AgreementLanguage::authentic).toList();
        if (!authentic.isEmpty()) {
            facts.add(fact(agreement, "authentic", words.languages(authentic)));
        }
        return bullets(facts);
    }

    private Line fact(Agreement agreement, String field, String value) {
        return lines.citedFor(lines.lead(messages.get("ui.terms." + field + ".label")).and(lines.own(value)),
                agreement.ref(), field);
    }

    private Block.Row row(Term term) {
        return row(lines.cited(lines.own(messages.name(term.kind())), term.ref()),
                lines.own(words.when(term).orElse("")), term.text().map(text -> lines.text(text)).orElse(lines.empty()),
                provision(term.provision()));
    }

    private Block.Row row(Obligation obligation) {
        return row(lines.text(obligation.text(), obligation.ref()), lines.own(words.parties(obligation.obligors())),
                lines.own(words.parties(obligation.obligees())),
                lines.own(obligation.due().map(messages::date).orElse("")), lines.own(words.standing(obligation)),
                provision(obligation.provision()));
    }

    private Block.Row row(Amount amount) {
        return row(lines.cited(lines.own(words.sum(amount)), amount.ref()), lines.text(amount.text()),
                lines.own(words.parties(amount.payers())), lines.own(words.parties(amount.payees())),
                provision(amount.provision()));
    }

    private Line line(Provision provision) {
        Line line = lines.named(words.designation(provision));
        if (provision.title().isPresent()) {
            line = line.and(lines.own(lines.dash())).and(Line.of(provision.title().get(), STRONG, messages));
        }
        line = lines.cited(line, provision.ref());
        return provision.text().isEmpty() ? line
                : line.and(lines.own(lines.colon())).and(lines.text(provision.text().get()));
    }

    private Line line(RelatedAgreement related) {
        return lines.lead(messages.name(related.relation())).and(lines.text(related.title(), related.ref()))
                .and(lines.own(lines.dash())).and(Line.of(related.dossier(), Language.ENGLISH));
    }

    private Line provision(Optional<String> provision) {
        return lines.own(words.provision(provision).orElse(""));
    }

    private static Block.Row row(Line... cells) {
        return new Block.Row(List.of(cells), Optional.empty());
    }

    private static List<Block> bullets(List<Line> items) {
        return items.isEmpty() ? List.of() : List.of(new Block.Bullets(items));
    }
}
