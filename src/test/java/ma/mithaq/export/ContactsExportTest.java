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
import java.util.Collections;
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
                "Nezha Hayat", "Khalid Safir"), cards.subList(0, 6).stream().map(card -> card.words("FN")).toList());
        assertEquals(Collections.nCopies(6, "org"),
                cards.subList(6, cards.size()).stream().map(card -> card.raw("KIND")).toList());
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
        assertTrue(card.has("TITLE;ALTID=1;LANGUAGE=ar") && card.has("TITLE;ALTID=1;LANGUAGE=en"));
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
        assertEquals(List.of("+212 5", "=1+1", "-2", "@SUM(A1)", "_x0041_ <&> \"'", OddDossier.SEPARATORS),
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

    @Test
    void hasACardForEveryBody() throws Exception {
        Card body = cards(Language.FRENCH).stream().filter(card -> card.words("FN").equals("Mistral AI")).findFirst()
                .orElseThrow();
        assertEquals("org", body.raw("KIND"));
        assertEquals("Mistral AI", body.words("ORG"));
        assertEquals(";;;;;;France", body.raw("ADR"));
        assertFalse(body.has("N;ALTID=1;LANGUAGE=fr"));
        assertTrue(body.words("NOTE").contains("paragraphe"), body.words("NOTE"));
    }

    private List<Card> cards(Language language) throws Exception {
        return Card.read(Exported.bundled(Format.VCF, language, folder), "VCARD");
    }
}
