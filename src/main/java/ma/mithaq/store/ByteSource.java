package ma.mithaq.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** The bytes of a file that is being judged: those on disk, or a copy in memory. */
interface ByteSource {

    long size() throws IOException;

    /** Fills a buffer from a position onwards, as far as there are bytes. */
    void read(ByteBuffer buffer, long position) throws IOException;

    /** The bytes on disk, as they are at the time of each read. */
    static ByteSource of(FileChannel file) {
        return new ByteSource() {
            @Override
            public long size() throws IOException {
                return file.size();
            }

            @Override
            public void read(ByteBuffer buffer, long position) throws IOException {
                long at = position;
                while (buffer.hasRemaining()) {
                    int read = file.read(buffer, at);
                    if (read < 0) {
                        return;
                    }
                    at += read;
                }
            }
        };
    }

    static ByteSource of(byte[] copy) {
        return new ByteSource() {
            @Override
            public long size() {
                return copy.length;
            }

            @Override
            public void read(ByteBuffer buffer, long position) {
                int from = (int) Math.min(position, copy.length);
                buffer.put(copy, from, Math.min(buffer.remaining(), copy.length - from));
            }
        };
    }
}
