package ma.mithaq.export.document;

import java.util.List;
import java.util.Map;
import ma.mithaq.export.portrait.PortraitPicture;
import ma.mithaq.model.Language;

/**
 * The brief of a dossier in one language.
 *
 * @param dossier    the title of the dossier
 * @param title      of the agreement
 * @param kind       the sort of instrument
 * @param facts      when and where it was concluded
 * @param parties    by name
 * @param note       says that this is a translation, or in which language the dossier is
 * @param edition    names the edition of the dossier
 * @param editionDay the day of that edition, as {@code yyyy-MM-dd}
 * @param portraits  the pictures in its tables, by person
 * @param references what the numbers in the text refer to, in order from 1
 */
public record Document(Language language, String dossier, Line title, String kind, List<Line> facts,
                       List<Line> parties, String note, String edition, String editionDay, List<Section> sections,
                       Map<String, PortraitPicture> portraits, List<Reference> references) {

    public Document {
        facts = List.copyOf(facts);
        parties = List.copyOf(parties);
        sections = List.copyOf(sections);
        portraits = Map.copyOf(portraits);
        references = List.copyOf(references);
    }
}
