package ma.mithaq.signing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;

/** The file of a private key: PEM, RFC 7468, as other programs write it too. */
final class KeyFile {

    /** In bytes. A longer file is not a key. */
    private static final long LONGEST = 16 << 10;

    private static final String BEGIN = "-----BEGIN PRIVATE KEY-----";
    private static final String END = "-----END PRIVATE KEY-----";
    private static final Pattern PEM = Pattern.compile(BEGIN + "([A-Za-z0-9+/=\\s]+)" + END);
    private static final int LINE = 64;

    private KeyFile() {
    }

    /** The bytes between the two lines of dashes. */
    static byte[] read(Path file) throws Problem {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            // A pipe may never have data, and a device may never end.
            throw new Problem(ProblemCode.KEY_NOT_A_FILE, file);
        }
        try (InputStream in = Files.newInputStream(file)) {
            long size = Files.size(file);
            if (size > LONGEST) {
                throw new Problem(ProblemCode.KEY_UNFIT, file);
            }
            // Only as many bytes as its size says: the kernel's files have size 0, and may block on their first byte.
            byte[] bytes = in.readNBytes((int) size);
            Matcher pem = PEM.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
            if (!pem.find()) {
                throw new Problem(ProblemCode.KEY_UNFIT, file);
            }
            byte[] key = Base64.getMimeDecoder().decode(pem.group(1));
            if (pem.find()) {
                // Which of two is meant, nobody has said.
                throw new Problem(ProblemCode.KEY_UNFIT, file);
            }
            return key;
        } catch (NoSuchFileException e) {
            throw new Problem(ProblemCode.FILE_GONE, e, file);
        } catch (IOException e) {
            throw new Problem(ProblemCode.FILE_UNREADABLE, e, file);
        } catch (IllegalArgumentException e) {
            throw new Problem(ProblemCode.KEY_UNFIT, e, file);
        }
    }

    /** Creates a file that only its owner may read, where the disk knows such files; never overwrites another. */
    static void write(Path file, byte[] key) throws Problem {
        String words = BEGIN + "\n"
                + Base64.getMimeEncoder(LINE, new byte[] {'\n'}).encodeToString(key) + "\n" + END + "\n";
        try (FileChannel channel = FileChannel.open(file,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownersOnly(file))) {
            try {
                ByteBuffer bytes = ByteBuffer.wrap(words.getBytes(StandardCharsets.US_ASCII));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            } catch (IOException e) {
                Files.deleteIfExists(file);
                throw e;
            }
        } catch (FileAlreadyExistsException e) {
            throw new Problem(ProblemCode.OUTPUT_EXISTS, e, file);
        } catch (IOException e) {
            throw new Problem(ProblemCode.OUTPUT_UNWRITABLE, e, file);
        }
    }

    /**
     * The rights of the owner alone, with which the file comes into being: whoever opened it before they were set could
     * go on reading.
     */
    private static FileAttribute<?>[] ownersOnly(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return new FileAttribute<?>[] {
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))};
        }
        Path folder = file.toAbsolutePath().getParent();
        // A disk without lists of rights, such as most sticks, refuses a file that has one.
        return folder != null && Files.getFileStore(folder).supportsFileAttributeView(AclFileAttributeView.class)
                ? new FileAttribute<?>[] {new OwnersList(List.of(entry(owner(folder))))} : new FileAttribute<?>[0];
    }

    /** Who owns what this process makes, which on Windows may be a group: an empty file tells. */
    private static UserPrincipal owner(Path folder) throws IOException {
        Path trial = Files.createTempFile(folder, "mithaq-", ".tmp");
        try {
            return Files.getOwner(trial);
        } finally {
            Files.deleteIfExists(trial);
        }
    }

    /** The one entry in the place of those that a file inherits from its folder. */
    private static AclEntry entry(UserPrincipal owner) {
        return AclEntry.newBuilder().setType(AclEntryType.ALLOW).setPrincipal(owner)
                .setPermissions(EnumSet.allOf(AclEntryPermission.class)).build();
    }

    /** A list of rights, as {@link AclFileAttributeView} names it. */
    private record OwnersList(List<AclEntry> value) implements FileAttribute<List<AclEntry>> {
        @Override
        public String name() {
            return "acl:acl";
        }
    }
}
