package ma.mithaq.export.deck;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.mithaq.export.portrait.PortraitPicture;
import ma.mithaq.model.Person;
import ma.mithaq.store.Official;
import ma.mithaq.text.Messages;
import ma.mithaq.text.OfficeWords;

/** How people stand on slides: the same everywhere. */
final class People {

    private final Map<String, PortraitPicture> portraits;
    private final Messages messages;

    /** @param portraits by person */
    People(Map<String, PortraitPicture> portraits, Messages messages) {
        this.portraits = portraits;
        this.messages = messages;
    }

    /** The honorific and the name; the name, which may have no translation, decides the direction. */
    Line name(Official official) {
        Person person = official.person();
        return Line.of(person.name(), Look.NAME, messages)
                .after(new Line.Piece(messages.words(person.honorific()) + " ", Look.NAME));
    }

    Line office(Official official) {
        return Line.of(official.position().title(), Look.BODY, messages);
    }

    Line organisation(Official official) {
        return Line.of(official.organisation().name(), Look.MUTED, messages);
    }

    /** The office and, where that does not name it, the organisation. */
    List<Line> officeAndBody(Official official) {
        return OfficeWords.nameBody(official.position().title(), official.organisation().name(), messages)
                ? List.of(office(official)) : List.of(office(official), organisation(official));
    }

    Optional<PortraitPicture> portrait(Official official) {
        return Optional.ofNullable(portraits.get(official.person().id()));
    }

    /** What a portrait shows, for whoever does not see it. */
    String description(Official official) {
        return messages.get("export.deck.portrait.text", messages.words(official.person().name()));
    }

    /** Somebody with the picture that there is. */
    Block block(Official official, List<Line> before, boolean withOrganisation) {
        List<Line> lines = new ArrayList<>(before);
        lines.add(name(official));
        lines.add(office(official));
        if (withOrganisation) {
            lines.add(organisation(official));
        }
        return portrait(official).<Block>map(picture -> new Portrait(picture, description(official), lines))
                .orElse(TextBlock.plain(lines));
    }
}
