package ma.mithaq.export.deck;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ma.mithaq.briefing.Slide;
import ma.mithaq.text.Messages;

/** Those who were present, in protocol order; groups without names come below, as groups. */
final class DeckPresent {

    private DeckPresent() {
    }

    static DeckBody of(Slide.Present present, People people, Messages messages) {
        List<DeckBlock> blocks = new ArrayList<>();
        if (!present.officials().isEmpty()) {
            blocks.add(new OfficialsTable(present.officials(), people, messages));
        }
        if (!present.groups().isEmpty()) {
            blocks.add(TextBlock.plain(
                    List.of(DeckParagraph.of(messages.get("ui.officials.section.groups"), TextStyle.LABEL, messages))));
            present.groups().forEach(group -> blocks.add(new TextBlock(
                    List.of(DeckParagraph.of(group.description(), TextStyle.BODY, messages)),
                            Optional.of(ThemeColour.HIGHLIGHT))));
        }
        return new DeckBody(DeckParagraph.of(messages.get("ui.officials.page.title"), TextStyle.TITLE, messages),
                new StackBlock(blocks, 0.6));
    }
}
