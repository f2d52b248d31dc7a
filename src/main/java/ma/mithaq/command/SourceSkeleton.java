package ma.mithaq.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ma.mithaq.text.Messages;

/**
 * A source to begin with: small, valid and invented, with an explanation of every key. Its files are templates, in
 * which {@code %name%} stands for a text, and a comment that is nothing else for an explanation.
 */
final class SourceSkeleton {

    static final List<String> FILES = List.of("dossier.yaml", "sources.yaml", "agreement.yaml", "organisations.yaml",
            "people.yaml", "events.yaml", "pillars.yaml", "terms.yaml", "pictures.yaml", "brief.yaml");

    private static final String PICTURE = "example.png";
    /** Columns of an explanation. */
    private static final int WIDTH = 100;
    private static final Pattern EXPLANATION = Pattern.compile("(?m)^( *)# %([a-z-]+)(?:: ([^%]+))?%$");
    private static final Pattern PLACE = Pattern.compile("%([a-z0-9-]+)%");

    private final Messages messages;

    /** @param messages in the language of the source and of its explanations */
    SourceSkeleton(Messages messages) {
        this.messages = messages;
    }

    void write(Path folder) throws IOException {
        for (String file : FILES) {
            Files.writeString(folder.resolve(file), filled(new String(read(file), StandardCharsets.UTF_8)));
        }
        Path pictures = Files.createDirectory(folder.resolve("pictures"));
        Files.write(pictures.resolve(PICTURE), read(PICTURE));
    }

    private String filled(String template) {
        String explained = EXPLANATION.matcher(template).replaceAll(found -> Matcher.quoteReplacement(
                comment(found.group(1) + "# ", messages.get("command.new.key." + found.group(2), listed(found)))));
        return PLACE.matcher(explained).replaceAll(found -> Matcher.quoteReplacement(text(found.group(1))));
    }

    /** The words of the format that a key takes; they are the same in every language. */
    private static Object listed(MatchResult found) {
        return found.group(3) == null ? "" : found.group(3);
    }

    private String text(String name) {
        return switch (name) {
            case "language-code" -> messages.language().code();
            case "zeros-64" -> "0".repeat(64);
            case "zeros-128" -> "0".repeat(128);
            default -> messages.get("command.new.text." + name.substring("text-".length()));
        };
    }

    private static String comment(String margin, String words) {
        StringBuilder lines = new StringBuilder(margin);
        int used = 0;
        for (String word : words.split(" ")) {
            if (used > 0 && used + word.length() >= WIDTH) {
                lines.append('\n').append(margin);
                used = 0;
            }
            lines.append(used > 0 ? " " : "").append(word);
            used += word.length() + 1;
        }
        return lines.toString();
    }

    private static byte[] read(String name) {
        try (InputStream in = SourceSkeleton.class.getResourceAsStream("skeleton/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own file: " + name, e);
        }
    }
}
