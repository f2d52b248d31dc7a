package ma.mithaq.ui.terms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import ma.mithaq.briefing.TermSheet;
import ma.mithaq.model.Agreement;
import ma.mithaq.model.Agreement.AgreementLanguage;
import ma.mithaq.model.Amount;
import ma.mithaq.model.Kind;
import ma.mithaq.model.Language;
import ma.mithaq.model.Obligation;
import ma.mithaq.model.Provision;
import ma.mithaq.model.Ref;
import ma.mithaq.model.RelatedAgreement;
import ma.mithaq.model.Term;
import ma.mithaq.text.Separator;
import ma.mithaq.text.TermWords;
import ma.mithaq.ui.citation.FactMarks;
import ma.mithaq.ui.control.ColumnsPane;
import ma.mithaq.ui.control.Page;
import ma.mithaq.ui.control.Typesetter;
import ma.mithaq.ui.navigation.Navigator;
import ma.mithaq.ui.navigation.Place;

/** What the agreement is made of: when it begins and ends, what is owed under it, and its own text. */
public final class TermsView {
    private final TermSheet sheet;
    private final Optional<Ref> wanted;
    private final Typesetter type;
    private final FactMarks marks;
    private final Navigator navigator;
    private final TermWords words;
    private final Map<Ref, Node> shown = new HashMap<>();

    /** @param wanted what the page is scrolled to; empty for its beginning */
    public TermsView(TermSheet sheet, Optional<Ref> wanted, Typesetter type, FactMarks marks, Navigator navigator) {
        this.sheet = sheet;
        this.wanted = wanted;
        this.type = type;
        this.marks = marks;
        this.navigator = navigator;
        this.words = sheet.words(type.messages());
    }

    public ScrollPane node() {
        List<Node> parts = new ArrayList<>();
        parts.add(type.message("ui.terms.page.title", "page-title"));
        if (sheet.isEmpty()) {
            parts.add(type.message("ui.terms.empty.text", "empty"));
        }
        List<Node> facts = facts();
        if (!facts.isEmpty()) {
            parts.add(Page.card(new ColumnsPane("term-facts", facts)));
        }
        addSection(parts, "ui.terms.terms.title", sheet.terms().terms(),
                () -> Page.stack("term-line", sheet.terms().terms().stream().map(this::term).toList()));
        addSection(parts, "ui.terms.obligations.title", sheet.terms().obligations(), this::obligations);
        addSection(parts, "ui.terms.amounts.title", sheet.terms().amounts(),
                () -> new ColumnsPane("obligations", sheet.terms().amounts().stream().map(this::amount).toList()));
        addSection(parts, "ui.terms.provisions.title", sheet.terms().provisions(),
                () -> Page.stack("provisions", sheet.terms().provisions().stream().map(this::provision).toList()));
        addSection(parts, "ui.terms.related.title", sheet.terms().related(),
                () -> new ColumnsPane("obligations", sheet.terms().related().stream().map(this::related).toList()));
        ScrollPane page = Page.scrolling(parts.toArray(Node[]::new));
        wanted.map(shown::get).ifPresent(node -> Page.reveal(page, node));
        return page;
    }

    private void addSection(List<Node> parts, String title, List<?> entries, Supplier<Node> content) {
        if (!entries.isEmpty()) {
            parts.add(Page.section(type.message(title), content.get()));
        }
    }

    /** What is said of the agreement as such. */
    private List<Node> facts() {
        Agreement agreement = sheet.agreement();
        List<Node> facts = new ArrayList<>();
        agreement.reference().ifPresent(reference ->
                // By itself it would be put in the order of the language shown: 2030/SE/17 is Latin everywhere.
                facts.add(fact("ui.terms.reference.label",
                        type.messages().list(Separator.SPACE, List.of(reference)), "reference")));
        agreement.status().ifPresent(status ->
                facts.add(fact("ui.terms.status.label", type.messages().name(status), "status")));
        List<AgreementLanguage> authentic =
                agreement.languages().stream().filter(AgreementLanguage::authentic).toList();
        if (!agreement.languages().isEmpty()) {
            facts.add(fact("ui.terms.languages.label", words.languages(agreement.languages()), "languages"));
        }
        if (!authentic.isEmpty()) {
            facts.add(fact("ui.terms.authentic.label", words.languages(authentic), "authentic"));
        }
        return facts;
    }

    private Node fact(String key, String value, String field) {
        VBox lines = new VBox(type.message(key, "muted"),
                Page.beside(type.words(value), marks.mark(sheet.agreement().ref(), field)));
        lines.getStyleClass().add("labelled");
        return lines;
    }

    /** A term at its point of the line. */
    private Node term(Term term) {
        VBox lines = new VBox(Page.beside(type.words(type.messages().name(term.kind()), "gold-words"),
                marks.mark(term.ref())));
        words.when(term).ifPresent(when -> lines.getChildren().add(type.words(when, "card-title")));
        term.text().ifPresent(text -> lines.getChildren().add(type.text(text, "prose")));
        addProvision(lines, term.provision());
        lines.getStyleClass().add("term-words");
        HBox.setHgrow(lines, Priority.ALWAYS);
        Region dot = new Region();
        dot.getStyleClass().add("term-dot");
        StackPane point = new StackPane(dot);
        if (!term.equals(sheet.terms().terms().getLast())) {
            Region line = new Region();
            line.getStyleClass().add("term-rail");
            point.getChildren().addFirst(line);
        }
        point.getStyleClass().add("term-point");
        HBox row = new HBox(point, lines);
        row.getStyleClass().add("term");
        shown.put(term.ref(), row);
        return row;
    }

    private Node obligations() {
        List<Node> parts = new ArrayList<>();
        if (sheet.terms().obligations().stream().anyMatch(each -> each.state().isPresent())) {
            parts.add(type.words(type.messages().get("ui.terms.state.note", words.editionDay()), "muted"));
        }
        parts.add(new ColumnsPane("obligations",
                sheet.terms().obligations().stream().map(this::obligation).toList()));
        return Page.stack("lines", parts);
    }

    private VBox obligation(Obligation obligation) {
        VBox card = Page.card(Page.beside(type.text(obligation.text(), "card-title"), marks.mark(obligation.ref())));
        words.state(obligation).ifPresent(state -> card.getChildren().add(type.words(state, "chip")));
        words.overdue(obligation).ifPresent(overdue -> card.getChildren().add(type.words(overdue, "danger")));
        words.details(obligation).forEach(line -> card.getChildren().add(type.words(line)));
        addProvision(card, obligation.provision());
        shown.put(obligation.ref(), card);
        return card;
    }

    private VBox amount(Amount amount) {
        VBox card = Page.card(Page.beside(type.words(words.sum(amount), "sum"), marks.mark(amount.ref())),
                type.text(amount.text()));
        words.details(amount).forEach(line -> card.getChildren().add(type.words(line)));
        addProvision(card, amount.provision());
        shown.put(amount.ref(), card);
        return card;
    }

    private VBox provision(Provision provision) {
        VBox card = Page.card(Page.beside(type.words(words.designation(provision), "gold-words"),
                marks.mark(provision.ref())));
        provision.title().ifPresent(title -> card.getChildren().add(type.text(title, "card-title")));
        provision.text().ifPresent(text -> card.getChildren().add(type.text(text, "prose")));
        shown.put(provision.ref(), card);
        return card;
    }

    private VBox related(RelatedAgreement related) {
        VBox card = Page.card(type.words(type.messages().name(related.relation()), "gold-words"),
                Page.beside(type.text(related.title(), "card-title"), marks.mark(related.ref())),
                type.directed(type.words(related.dossier(), "muted"), Language.ENGLISH));
        shown.put(related.ref(), card);
        return card;
    }

    /** A link to the provision that says so, where it is told. */
    private void addProvision(VBox card, Optional<String> provision) {
        words.provision(provision).ifPresent(name -> card.getChildren().add(type.link(name, () -> navigator.go(
                new Place.Terms(Optional.of(new Ref(Kind.PROVISION, provision.orElseThrow())))), "provision-link")));
    }
}
