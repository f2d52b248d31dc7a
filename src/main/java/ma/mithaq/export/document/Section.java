package ma.mithaq.export.document;

import java.util.List;

/** A part of the document under a title. */
public record Section(String title, List<Block> blocks) {

    public Section {
        blocks = List.copyOf(blocks);
    }
}
