import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts PNG files of several sizes into one icon of Windows and one of macOS: {@code PackIcons png/NAME ICO ICNS}. */
final class PackIcons {

    private static final List<Integer> WINDOWS = List.of(16, 24, 32, 48, 64, 128, 256);

    private PackIcons() {
    }

    public static void main(String[] arguments) throws IOException {
        String pictures = arguments[0];
        Files.write(Path.of(arguments[1]), ico(pictures));
        Files.write(Path.of(arguments[2]), icns(pictures));
    }

    private static byte[] picture(String pictures, int size) throws IOException {
        return Files.readAllBytes(Path.of(pictures + "-" + size + ".png"));
    }

    /** A directory, then the pictures as they are, which Windows reads since Vista. */
    private static byte[] ico(String pictures) throws IOException {
        int offset = 6 + 16 * WINDOWS.size();
        ByteBuffer directory = ByteBuffer.allocate(offset).order(ByteOrder.LITTLE_ENDIAN);
        directory.putShort((short) 0).putShort((short) 1).putShort((short) WINDOWS.size());
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (int size : WINDOWS) {
            byte[] picture = picture(pictures, size);
            // 0 stands for 256.
            directory.put((byte) size).put((byte) size).putShort((short) 0).putShort((short) 1).putShort((short) 32)
                    .putInt(picture.length).putInt(offset + content.size());
            content.write(picture);
        }
        ByteArrayOutputStream icon = new ByteArrayOutputStream();
        icon.write(directory.array());
        content.writeTo(icon);
        return icon.toByteArray();
    }

    /** A name, a length, and each picture with a name that tells its size and a length; all count their own eight bytes. */
    private static byte[] icns(String pictures) throws IOException {
        Map<String, Integer> kinds = new LinkedHashMap<>();
        kinds.put("icp4", 16);
        kinds.put("ic11", 32);
        kinds.put("icp5", 32);
        kinds.put("ic12", 64);
        kinds.put("ic07", 128);
        kinds.put("ic13", 256);
        kinds.put("ic08", 256);
        kinds.put("ic14", 512);
        kinds.put("ic09", 512);
        kinds.put("ic10", 1024);
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        DataOutputStream to = new DataOutputStream(content);
        for (Map.Entry<String, Integer> kind : kinds.entrySet()) {
            byte[] picture = picture(pictures, kind.getValue());
            to.writeBytes(kind.getKey());
            to.writeInt(8 + picture.length);
            to.write(picture);
        }
        ByteArrayOutputStream icon = new ByteArrayOutputStream();
        DataOutputStream whole = new DataOutputStream(icon);
        whole.writeBytes("icns");
        whole.writeInt(8 + content.size());
        content.writeTo(whole);
        return icon.toByteArray();
    }
}
