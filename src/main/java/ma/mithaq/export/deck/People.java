package ma.mithaq.export.deck;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import ma.mithaq.export.portrait.PortraitPicture;
import ma.mithaq.model.Person;
import ma.mithaq.model.Text;
import ma.mithaq.store.Official;
import ma.mithaq.text.Isolates;
import ma.mithaq.text.Messages;
import ma.mithaq.text.OfficeWords;

/** How people are shown on slides: the same everywhere. */
final class People {

    private final Map<String, PortraitPicture> portraits;
    private final Messages messages;

    /** @param portraits by person */
    People(Map<String, PortraitPicture> portraits, Messages messages) {
        this.portraits = portraits;
        this.messages = messages;
    }

    /** The honorific and the name; the name, which may have no translation, decides the direction. */
    DeckParagraph name(Official official) {
        Person person = official.person();
        DeckParagraph name = DeckParagraph.of(person.name(), TextStyle.NAME, messages);
        return person.honorific().map(honorific -> name.after(
                new DeckParagraph.TextRun(messages.words(honorific) + " ", TextStyle.NAME))).orElse(name);
    }

    /** The office, where it is known. */
    Optional<DeckParagraph> office(Official official) {
        return official.title().map(title -> DeckParagraph.of(title, TextStyle.BODY, messages));
    }

    private Optional<DeckParagraph> organisation(Optional<Text> name) {
        return name.map(body -> DeckParagraph.of(body, TextStyle.MUTED, messages));
    }

    /** The office and, where that does not name it, the organisation. */
    List<DeckParagraph> officeAndBody(Official official) {
        return Stream.concat(office(official).stream(), organisation(
                OfficeWords.unnamedBody(official.title(), official.body(), messages)).stream()).toList();
    }

    Optional<PortraitPicture> portrait(Official official) {
        return Optional.ofNullable(portraits.get(official.person().id()));
    }

    /** The text alternative of a portrait. */
    String description(Official official) {
        return Isolates.without(messages.get("export.deck.portrait.text", official.person().name()));
    }

    /** A person, with a portrait if there is one. */
    DeckBlock block(Official official, List<DeckParagraph> before, boolean withOrganisation) {
        List<DeckParagraph> lines = new ArrayList<>(before);
        lines.add(name(official));
        office(official).ifPresent(lines::add);
        if (withOrganisation) {
            organisation(official.body()).ifPresent(lines::add);
        }
        return portrait(official).<DeckBlock>map(picture -> new PortraitBlock(picture, description(official), lines))
                .orElse(TextBlock.plain(lines));
    }
}
