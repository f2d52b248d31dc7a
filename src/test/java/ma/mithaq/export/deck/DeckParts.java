package ma.mithaq.export.deck;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.HashSet;
import java.util.Set;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** How the parts of a deck belong together. */
final class DeckParts {

    private DeckParts() {
    }

    /** Every part is XML and has a content type; every relationship leads to a part, and none out of the file. */
    static void assertSound(DeckFile deck) throws SAXException {
        Set<String> typed = new HashSet<>();
        for (Element type : DeckFile.children(deck.xml("[Content_Types].xml").getDocumentElement(), "Override")) {
            String part = type.getAttribute("PartName").substring(1);
            assertTrue(deck.parts().containsKey(part), part);
            typed.add(part);
        }
        for (String part : deck.parts().keySet()) {
            if (!part.endsWith(".xml") && !part.endsWith(".rels")) {
                continue;
            }
            Element root = deck.xml(part).getDocumentElement();
            if (part.endsWith(".rels")) {
                // What the relationships are of: the part beside whose folder theirs lies.
                URI source = URI.create("/" + part.replace("_rels/", "").replaceFirst("\\.rels$", ""));
                for (Element relationship : DeckFile.children(root, "Relationship")) {
                    assertFalse(relationship.getAttribute("TargetMode").equals("External"), part);
                    String target = source.resolve(relationship.getAttribute("Target")).getPath().substring(1);
                    assertTrue(deck.parts().containsKey(target), () -> part + " leads to " + target);
                }
            } else if (!part.equals("[Content_Types].xml")) {
                assertTrue(typed.contains(part), () -> part + " has no content type");
            }
        }
    }
}
