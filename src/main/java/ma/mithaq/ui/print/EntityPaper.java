package ma.mithaq.ui.print;

import java.util.List;
import java.util.Optional;
import javafx.scene.image.Image;
import ma.mithaq.model.Organisation;
import ma.mithaq.model.OtherName;
import ma.mithaq.model.Statement;
import ma.mithaq.store.Official;
import ma.mithaq.store.OrganisationEntry;
import ma.mithaq.store.PersonEntry;
import ma.mithaq.text.Messages;
import ma.mithaq.text.SignatureWords;
import ma.mithaq.ui.control.OtherNames;
import ma.mithaq.ui.control.Page;
import ma.mithaq.ui.control.PersonWords;
import ma.mithaq.ui.control.Portrait;

/** One person, or one organisation. */
final class EntityPaper {

    private final PrintColumn column;
    private final Messages messages;

    EntityPaper(PrintColumn column) {
        this.column = column;
        this.messages = column.type().messages();
    }

    void set(PersonEntry entry, Optional<Image> picture) {
        picture.filter(image -> !image.isError()).ifPresent(image -> column.block(0, () -> {
            Portrait portrait = new Portrait(column.type().words(entry.person().name()), "large");
            portrait.show(image);
            return Page.beside(portrait);
        }));
        column.title(PersonWords.full(entry.person(), column.type()), column.reference(entry.ref()));
        for (PersonEntry.Office office : entry.offices()) {
            column.paragraph(office.position().title(), column.reference(office.position().ref()));
            column.line(office.organisation().name(), "", "paper-muted");
        }
        if (!entry.appearances().isEmpty()) {
            column.section(messages.get("ui.person.appearances.title"));
            entry.appearances().forEach(official -> appearance(official, entry));
        }
        if (!entry.statements().isEmpty()) {
            column.section(messages.get("ui.person.statements.title"));
            for (Statement statement : entry.statements()) {
                column.paragraph(statement.reported(), column.reference(statement.ref()));
                statement.date().ifPresent(date -> column.line(messages.fullDate(date), "", "paper-muted"));
            }
        }
        otherNames(entry.person().otherNames());
    }

    private void appearance(Official official, PersonEntry entry) {
        String what = official.capacity().map(messages::name).orElseGet(() -> SignatureWords.sentence(
                official.signing().orElseThrow(), entry.person().gender(), messages));
        column.gold(what, column.reference(official.fact()));
        official.event().flatMap(id -> entry.events().stream().filter(event -> event.id().equals(id)).findFirst())
                .ifPresent(event -> {
                    column.line(event.name(), "");
                    event.start().ifPresent(start ->
                            column.line(messages.dates(start, event.end()), "", "paper-muted"));
                });
    }

    void set(OrganisationEntry entry) {
        Organisation organisation = entry.organisation();
        column.line(messages.name(organisation.kind()), "", "paper-gold");
        column.title(organisation.name(), column.reference(organisation.ref()));
        organisation.description().ifPresent(description -> column.paragraph(description, ""));
        organisation.country().ifPresent(country -> column.line(
                messages.get("ui.organisation.country.line", messages.country(country)), "", "paper-muted"));
        entry.party().ifPresent(party ->
                column.line(messages.get("ui.organisation.party.line"), column.reference(party.ref()), "paper-gold"));
        if (!entry.holders().isEmpty()) {
            column.section(messages.get("ui.organisation.people.title"));
            for (OrganisationEntry.Holder holder : entry.holders()) {
                column.person(PersonWords.full(holder.person(), column.type()), "",
                        Optional.of(holder.position().title()),
                        column.reference(holder.position().ref()));
            }
        }
        otherNames(organisation.otherNames());
    }

    private void otherNames(List<OtherName> names) {
        if (!names.isEmpty()) {
            column.section(messages.get("ui.names.other.title"));
            // In the window they are chips side by side; a row of those would be cut at the end of a page.
            names.forEach(name -> column.name(name.name(), OtherNames.language(name.name())));
        }
    }
}
