package ma.mithaq.export.pdf.file;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.Deflater;

/**
 * Writes the objects of a PDF 1.7 as they come: what is written is not kept. Objects have their numbers before they are
 * written, so that others can refer to them. Small ones go together into compressed streams (ISO 32000-1, 7.5.7).
 */
public final class PdfFile {

    private static final byte[] HEAD = Syntax.bytes("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n");
    private static final int OBJECTS_OF_A_STREAM = 200;
    private static final int IDENTIFIER = 16;
    /** What stands in the table of objects for one: whether it is free, by itself or in a stream; where; and which. */
    private static final int ENTRY = 1 + Long.BYTES + Short.BYTES;
    private static final byte ALONE = 1;
    private static final byte IN_STREAM = 2;

    private final OutputStream out;
    private final MessageDigest digest;
    private final Deflater deflater = new Deflater();
    private final StringBuilder small = new StringBuilder();
    private final StringBuilder smallPlaces = new StringBuilder();
    private ByteBuffer table = ByteBuffer.allocate(ENTRY << 10).putShort(ENTRY - Short.BYTES, (short) -1);
    private int next = 1;
    private int smallCount;
    private int smallStream;
    private long at;

    public PdfFile(OutputStream out) throws IOException {
        this.out = new BufferedOutputStream(out, 1 << 16);
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
        write(HEAD);
    }

    /** The number of an object that is written later. */
    public int number() {
        if ((next + 1) * ENTRY > table.capacity()) {
            table = ByteBuffer.wrap(Arrays.copyOf(table.array(), 2 * table.capacity()));
        }
        return next++;
    }

    /** Writes an object that is no stream. */
    void object(int number, CharSequence value) throws IOException {
        if (smallCount == 0) {
            smallStream = number();
        }
        smallPlaces.append(number).append(' ').append(small.length()).append(' ');
        enter(number, IN_STREAM, smallStream, smallCount++);
        small.append(value).append('\n');
        if (smallCount == OBJECTS_OF_A_STREAM) {
            endSmall();
        }
    }

    /** Writes an object that is no stream, and says its number. */
    int object(CharSequence value) throws IOException {
        int number = number();
        object(number, value);
        return number;
    }

    /** @param entries of the stream's dictionary, besides those for its compression */
    void stream(int number, String entries, byte[] data) throws IOException {
        plainStream(number, entries + "/Filter/FlateDecode", deflated(data));
    }

    /** Writes a stream as it is. */
    void plainStream(int number, String entries, byte[] data) throws IOException {
        enter(number, ALONE, at, 0);
        write(Syntax.bytes(number + " 0 obj\n<<" + entries + "/Length " + data.length + ">>stream\n"));
        write(data);
        write(Syntax.bytes("\nendstream\nendobj\n"));
    }

    /** Ends the file. Its identifier is a digest of what it holds. */
    void end(int catalog, int information) throws IOException {
        endSmall();
        int number = number();
        enter(number, ALONE, at, 0);
        long start = at;
        String id = HexFormat.of().formatHex(digest.digest(), 0, IDENTIFIER);
        stream(number, "/Type/XRef/W[1 8 2]/Size " + next + "/Root " + Syntax.reference(catalog) + "/Info "
                + Syntax.reference(information) + "/ID[<" + id + "><" + id + ">]",
                Arrays.copyOf(table.array(), next * ENTRY));
        write(Syntax.bytes("startxref\n" + start + "\n%%EOF\n"));
        out.flush();
        deflater.end();
    }

    private void endSmall() throws IOException {
        if (smallCount > 0) {
            byte[] all = Syntax.bytes(smallPlaces.toString() + small);
            String entries = "/Type/ObjStm/N " + smallCount + "/First " + smallPlaces.length();
            smallCount = 0;
            smallPlaces.setLength(0);
            small.setLength(0);
            stream(smallStream, entries, all);
        }
    }

    private void enter(int number, byte kind, long place, int index) {
        table.put(number * ENTRY, kind).putLong(number * ENTRY + 1, place)
                .putShort((number + 1) * ENTRY - Short.BYTES, (short) index);
    }

    private byte[] deflated(byte[] data) {
        deflater.reset();
        deflater.setInput(data);
        deflater.finish();
        ByteArrayOutputStream deflated = new ByteArrayOutputStream(data.length / 2 + 64);
        byte[] part = new byte[8192];
        while (!deflater.finished()) {
            deflated.write(part, 0, deflater.deflate(part));
        }
        return deflated.toByteArray();
    }

    private void write(byte[] bytes) throws IOException {
        out.write(bytes);
        digest.update(bytes);
        at += bytes.length;
    }
}
