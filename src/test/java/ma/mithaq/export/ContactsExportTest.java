package ma.mithaq.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import javax.imageio.ImageIO;
import ma.mithaq.Written;
import ma.mithaq.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Written
class ContactsExportTest {

    @TempDir
    private Path folder;

    @Test
    void hasACardForEverybodyInProtocolOrder() throws Exception {
        List<Card> cards = cards(Language.FRENCH);
        assertEquals(List.of("Amal El Fallah Seghrouchni", "Arthur Mensch", "Ryad Mezzour", "Omar Seghrouchni",
                "Nezha Hayat", "Khalid Safir"), cards.stream().map(card -> card.words("FN")).toList());
        for (Card card : cards) {
            assertEquals("4.0", card.lines().getFirst()[1]);
            assertTrue(card.raw("UID").matches("urn:uuid:[0-9a-f-]{36}"), card.raw("UID"));
            assertEquals("20261123T000000Z", card.raw("REV"));
            assertFalse(card.has("PHOTO"));
        }
    }

    @Test
    void saysOfficeOrganisationCapacityAndSource() throws Exception {
        Card card = cards(Language.ARABIC).getFirst();
        assertEquals("أمل الفلاح السغروشني;;;السيدة;", card.raw("N"));
        assertEquals("F", card.raw("GENDER"));
        assertEquals("الوزيرة المنتدبة المكلفة بالانتقال الرقمي وإصلاح الإدارة", card.words("TITLE"));
        assertEquals("الوزارة المكلفة بالانتقال الرقمي وإصلاح الإدارة", card.words("ORG"));
        assertTrue(card.has("TITLE;LANGUAGE=ar"));
        String note = card.words("NOTE");
        assertTrue(note.startsWith("توقيع: مراسم توقيع مذكرة التفاهم\n"), note);
        assertTrue(note.contains("الفقرة 1"), note);
    }

    @Test
    void carriesAPortraitAndGivesBackEveryWord() throws Exception {
        Path dossier = folder.resolve("odd.mithaq");
        OddDossier.write(dossier);
        byte[] file = Exported.bytes(Format.VCF, Language.ENGLISH, dossier);
        assertArrayEquals(file, Exported.bytes(Format.VCF, Language.ENGLISH, dossier));
        List<Card> cards = Card.read(new String(file, StandardCharsets.UTF_8), "VCARD");
        // Who attended comes first.
        assertEquals(List.of("+212 5", "=1+1", "-2", "@SUM(A1)", "_x0041_ <&> \"'"),
                cards.stream().map(card -> card.words("FN")).toList());
        assertTrue(cards.getFirst().has("office1.TITLE;LANGUAGE=ar"));
        assertEquals(OddDossier.SEPARATORS, cards.getFirst().words("office2.ORG"));
        String photo = cards.get(1).raw("PHOTO");
        String head = "data:image/png;base64,";
        assertTrue(photo.startsWith(head), photo);
        BufferedImage picture =
                ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(photo.substring(head.length()))));
        assertEquals("1x1", picture.getWidth() + "x" + picture.getHeight());
    }

    private List<Card> cards(Language language) throws Exception {
        return Card.read(Exported.bundled(Format.VCF, language, folder), "VCARD");
    }
}
