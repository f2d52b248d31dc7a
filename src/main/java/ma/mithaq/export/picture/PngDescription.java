package ma.mithaq.export.picture;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import ma.mithaq.export.document.Colophon;
import ma.mithaq.model.Language;
import ma.mithaq.store.DossierStore;
import ma.mithaq.text.Messages;

/** The description in a PNG, which programs show as a property of the file: an {@code iTXt} chunk (ISO/IEC 15948). */
public record PngDescription(String words, Language language) {

    /** Where chunks may stand: after the signature of eight bytes and the header. */
    private static final int HEAD = 8 + 25;

    /** Says which dossier a picture was made of. */
    public static PngDescription of(DossierStore store, Language language) {
        return new PngDescription(Colophon.words(store, Messages.plain(language).datedAs(store.info().country())),
                language);
    }

    /** The whole chunk, to be written anywhere between the header and the data. */
    public byte[] chunk() {
        // Two zeros after the keyword's end: it is not compressed, and by no method. The keyword is not translated.
        byte[] content = ("iTXtDescription\0" + "\0\0" + language.code() + "\0" + "\0" + words)
                .getBytes(StandardCharsets.UTF_8);
        CRC32 sum = new CRC32();
        sum.update(content);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream chunk = new DataOutputStream(bytes)) {
            // The length counts neither the type nor the sum.
            chunk.writeInt(content.length - 4);
            chunk.write(content);
            chunk.writeInt((int) sum.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Writes a picture with this description in it. */
    public void writeInto(byte[] png, OutputStream out) throws IOException {
        out.write(png, 0, HEAD);
        out.write(chunk());
        out.write(png, HEAD, png.length - HEAD);
    }
}
