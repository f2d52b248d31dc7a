package ma.mithaq.ui.print;

import java.util.List;
import java.util.Optional;
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

/** What the agreement is made of. */
final class TermsPaper {
    private final PrintColumn column;
    private final Messages messages;

    TermsPaper(PrintColumn column) {
        this.column = column;
        this.messages = column.type().messages();
    }

    void set(TermSheet sheet) {
        TermWords words = sheet.words(messages);
        column.title("ui.terms.page.title");
        if (sheet.isEmpty()) {
            column.paragraph(messages.get("ui.terms.empty.text"));
        }
        facts(sheet.agreement(), words);
        section("ui.terms.terms.title", sheet.terms().terms());
        sheet.terms().terms().forEach(term -> term(term, words));
        section("ui.terms.obligations.title", sheet.terms().obligations());
        if (sheet.terms().obligations().stream().anyMatch(each -> each.state().isPresent())) {
            column.line(messages.get("ui.terms.state.note", words.editionDay()), "", "paper-muted");
        }
        sheet.terms().obligations().forEach(obligation -> obligation(obligation, words));
        section("ui.terms.amounts.title", sheet.terms().amounts());
        sheet.terms().amounts().forEach(amount -> amount(amount, words));
        section("ui.terms.provisions.title", sheet.terms().provisions());
        sheet.terms().provisions().forEach(provision -> provision(provision, words));
        section("ui.terms.related.title", sheet.terms().related());
        sheet.terms().related().forEach(this::related);
    }

    private void section(String key, List<?> entries) {
        if (!entries.isEmpty()) {
            column.section(messages.get(key));
        }
    }

    private void facts(Agreement agreement, TermWords words) {
        agreement.reference().ifPresent(reference ->
                fact(agreement, "ui.terms.reference.label", reference, "reference"));
        agreement.status().ifPresent(status ->
                fact(agreement, "ui.terms.status.label", messages.name(status), "status"));
        List<AgreementLanguage> authentic =
                agreement.languages().stream().filter(AgreementLanguage::authentic).toList();
        if (!agreement.languages().isEmpty()) {
            fact(agreement, "ui.terms.languages.label", words.languages(agreement.languages()), "languages");
        }
        if (!authentic.isEmpty()) {
            fact(agreement, "ui.terms.authentic.label", words.languages(authentic), "authentic");
        }
    }

    private void fact(Agreement agreement, String key, String value, String field) {
        column.line(messages.list(Separator.COLON, messages.get(key), value),
                column.references().to(agreement.ref(), field));
    }

    private void term(Term term, TermWords words) {
        column.label(messages.name(term.kind()), column.reference(term.ref()));
        words.when(term).ifPresent(when -> column.line(when, ""));
        term.text().ifPresent(text -> column.line(text, ""));
        provision(term.provision(), words);
    }

    private void obligation(Obligation obligation, TermWords words) {
        column.paragraph(obligation.text(), column.reference(obligation.ref()));
        words.state(obligation).ifPresent(state -> column.line(state, "", "paper-gold"));
        words.overdue(obligation).ifPresent(overdue -> column.line(overdue, "", "paper-gold"));
        words.details(obligation).forEach(line -> column.line(line, ""));
        provision(obligation.provision(), words);
    }

    private void amount(Amount amount, TermWords words) {
        column.label(words.sum(amount), column.reference(amount.ref()));
        column.line(amount.text(), "");
        words.details(amount).forEach(line -> column.line(line, ""));
        provision(amount.provision(), words);
    }

    private void provision(Provision provision, TermWords words) {
        column.label(words.designation(provision), column.reference(provision.ref()));
        provision.title().ifPresent(title -> column.line(title, "", "paper-name"));
        provision.text().ifPresent(text -> column.line(text, ""));
    }

    private void related(RelatedAgreement related) {
        column.label(messages.name(related.relation()), column.reference(related.ref()));
        column.line(related.title(), "");
        column.name(related.dossier(), Language.ENGLISH);
    }

    private void provision(Optional<String> provision, TermWords words) {
        words.provision(provision).ifPresent(name -> column.line(name, "", "paper-muted"));
    }
}
