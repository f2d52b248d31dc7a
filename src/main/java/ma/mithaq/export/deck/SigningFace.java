package ma.mithaq.export.deck;

import java.util.ArrayList;
import java.util.List;
import ma.mithaq.briefing.Slide;
import ma.mithaq.model.Person;
import ma.mithaq.store.Official;
import ma.mithaq.store.PartyEntry;
import ma.mithaq.text.Messages;

/** The parties facing each other, each with those who signed for it. */
final class SigningFace {

    private SigningFace() {
    }

    static Face of(Slide.Signing signing, People people, Messages messages) {
        return new Face(Line.of(messages.get("ui.slide.signing.title"), Look.TITLE, messages), new Columns(
                signing.parties().stream().map(party -> party(party, people, messages)).toList(), 14, 2));
    }

    private static Block party(PartyEntry entry, People people, Messages messages) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(TextBlock.plain(List.of(Line.of(entry.organisation().name(), Look.LARGE_NAME, messages))));
        for (Official signatory : entry.signatories()) {
            Line signed = Line.of(messages.get(signatory.person().gender() == Person.Gender.FEMININE
                    ? "ui.agreement.signatory.her-label" : "ui.agreement.signatory.his-label"), Look.DETAIL, messages);
            boolean other = !signatory.organisation().id().equals(entry.organisation().id());
            blocks.add(people.block(signatory, List.of(signed), other));
        }
        return new Framed(new Stack(blocks, 0.7));
    }
}
