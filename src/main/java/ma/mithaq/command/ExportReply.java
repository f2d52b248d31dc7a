package ma.mithaq.command;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.mithaq.model.Figures;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;

/** What an export reports to the program that started it: a line each, of words without spaces. */
public sealed interface ExportReply {

    /** How much is done, from 0 to 1. */
    record Reached(double share) implements ExportReply {
    }

    /** No typeface has these characters, code points: each will be a box. */
    record Lacking(SortedSet<Integer> characters) implements ExportReply {
    }

    /** A file is complete. */
    record Made(Path file) implements ExportReply {
    }

    /** The export failed. */
    record Failed(Problem problem) implements ExportReply {
    }

    /** This reply as a line. */
    default String line() {
        return switch (this) {
            case Reached reached -> String.format(Locale.ROOT, "reached %.3f", reached.share());
            case Lacking lacking -> Stream.concat(Stream.of("lacking"),
                    lacking.characters().stream().map(String::valueOf)).collect(Collectors.joining(" "));
            case Made made -> "made " + word(made.file());
            case Failed failed -> Stream.concat(Stream.of("failed", failed.problem().code().name()),
                    failed.problem().arguments().stream().map(ExportReply::word)).collect(Collectors.joining(" "));
        };
    }

    /** The reply that a line contains; empty where it is not one. */
    static Optional<ExportReply> parse(String line) {
        String[] words = line.split(" ");
        try {
            return switch (words[0]) {
                case "reached" -> Optional.of(new Reached(Double.parseDouble(words[1])));
                case "lacking" -> Optional.of(new Lacking(Arrays.stream(words).skip(1).map(Figures::parseInt)
                        .collect(Collectors.toCollection(TreeSet::new))));
                case "made" -> Optional.of(new Made(Path.of(text(words[1]))));
                case "failed" -> Optional.of(new Failed(new Problem(ProblemCode.valueOf(words[1]),
                        Arrays.stream(words).skip(2).map(ExportReply::text).toArray())));
                default -> Optional.empty();
            };
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException none) {
            // Java itself may say something on the same stream; whoever reads it keeps that.
            return Optional.empty();
        }
    }

    private static String word(Object any) {
        return URLEncoder.encode(any.toString(), StandardCharsets.UTF_8);
    }

    private static String text(String word) {
        return URLDecoder.decode(word, StandardCharsets.UTF_8);
    }
}
