package ma.mithaq.export.deck;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ma.mithaq.briefing.Slide;
import ma.mithaq.text.Messages;

/** Those who were present, in protocol order; groups that no name is given for stand below as groups. */
final class PresentFace {

    private PresentFace() {
    }

    static Face of(Slide.Present present, People people, Messages messages) {
        List<Block> blocks = new ArrayList<>();
        if (!present.officials().isEmpty()) {
            blocks.add(new OfficialsTable(present.officials(), people, messages));
        }
        if (!present.groups().isEmpty()) {
            blocks.add(TextBlock.plain(
                    List.of(Line.of(messages.get("ui.officials.section.groups"), Look.LABEL, messages))));
            present.groups().forEach(group -> blocks.add(new TextBlock(
                    List.of(Line.of(group.description(), Look.BODY, messages)), Optional.of(Tint.HIGHLIGHT))));
        }
        return new Face(Line.of(messages.get("ui.officials.page.title"), Look.TITLE, messages),
                new Stack(blocks, 0.6));
    }
}
