package ma.mithaq.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import ma.mithaq.model.Alphabet;
import ma.mithaq.store.SourceFaults.Place;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Reads one YAML file of a dossier's source into nodes that know their lines. The file comes from outside: its size,
 * its depth, its aliases and how many values it has are bounded.
 */
final class YamlFile {

    static final int MOST_BYTES = 8 << 20;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Path folder;
    private final String name;
    private final SourceFaults faults;

    YamlFile(Path folder, String name, SourceFaults faults) {
        this.folder = folder;
        this.name = name;
        this.faults = faults;
    }

    /** The file's root node; empty where the file is at fault, which has then been told. */
    Optional<YamlNode> read() {
        Optional<String> text = readText();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return new YamlEvents(name, faults).compose(parser(text.get()));
        } catch (ReaderException e) {
            String before = text.get().substring(0, text.get().offsetByCodePoints(0, e.getPosition()));
            faults.add(new Place(name, 1 + (int) before.chars().filter(unit -> unit == '\n').count()),
                    FaultReason.UNWANTED_CHARACTER, Alphabet.number(e.getCodePoint()));
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().or(e::getContextMark).map(Mark::getLine).orElse(-1) + 1;
            faults.add(new Place(name, line), FaultReason.SYNTAX, e.getProblem() == null ? "" : e.getProblem());
        } catch (YamlEngineException e) {
            faults.add(new Place(name, 0), FaultReason.SYNTAX, String.valueOf(e.getMessage()));
        }
        return Optional.empty();
    }

    /** The whole text is read at once: the reader breaks where a character of two chars meets the end of its buffer. */
    private Parser parser(String text) {
        LoadSettings settings = LoadSettings.builder().setLabel(name).setUseMarks(true)
                .setBufferSize(text.length() + 1).setCodePointLimit(MOST_BYTES).build();
        return new ParserImpl(settings, new StreamReader(settings, text));
    }

    private Optional<String> readText() {
        Place whole = new Place(name, 0);
        try {
            // A folder that came from elsewhere must not make us read files from anywhere on the disk.
            Optional<Path> path = new SourceFolder(folder).locate(name);
            Optional<FaultReason> fault = path.map(YamlFile::judge).orElse(Optional.of(FaultReason.FILE_OUTSIDE));
            if (fault.isPresent()) {
                faults.add(whole, fault.get(), name);
                return Optional.empty();
            }
            if (Files.size(path.orElseThrow()) > MOST_BYTES) {
                faults.add(whole, FaultReason.FILE_TOO_LARGE, MOST_BYTES >> 20);
                return Optional.empty();
            }
            return decode(Files.readAllBytes(path.orElseThrow()));
        } catch (IOException e) {
            // Told as a fault of the source, with its file.
            faults.add(whole, FaultReason.ofReading(e), name);
            return Optional.empty();
        }
    }

    private static Optional<FaultReason> judge(Path path) {
        if (!Files.exists(path)) {
            return Optional.of(FaultReason.MISSING_FILE);
        }
        return Files.isRegularFile(path) ? Optional.empty() : Optional.of(FaultReason.NOT_A_FILE);
    }

    private Optional<String> decode(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            int line = 1;
            for (int i = 0; i < in.position(); i++) {
                line += bytes[i] == '\n' ? 1 : 0;
            }
            faults.add(new Place(name, line), FaultReason.NOT_UTF_8);
            return Optional.empty();
        }
        String text = out.flip().toString();
        return Optional.of(!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text);
    }
}
