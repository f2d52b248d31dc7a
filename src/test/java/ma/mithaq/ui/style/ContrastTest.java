package ma.mithaq.ui.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Words have enough contrast with their background in every theme, and only the token sheets name colours. */
class ContrastTest {

    /** Level AAA of the Web Content Accessibility Guidelines, for text of any size. */
    private static final double ENOUGH = 7;

    private static final List<String> SIGNATURES = List.of("unsigned", "signed-trusted", "signed-unknown",
            "signed-resembling", "signed-refused", "signed-changed");
    /** The pairs of text token and background token in use. */
    private static final List<List<String>> PAIRS = Stream.concat(SIGNATURES.stream()
            .flatMap(token -> Stream.of(List.of(token, "canvas"), List.of(token, "surface"))), Stream.of(
            List.of("text", "canvas"), List.of("text", "surface"), List.of("text", "highlight"),
            List.of("muted", "canvas"), List.of("muted", "surface"),
            List.of("accent", "canvas"), List.of("accent", "surface"),
            List.of("gold", "canvas"), List.of("gold", "surface"),
            List.of("danger", "canvas"), List.of("danger", "surface"),
            List.of("accent-text", "accent"))).toList();

    /** The token sheets, one for each theme that is not the system's choice. */
    static final List<String> TOKENS = Stream.of(Theme.values()).filter(theme -> theme != Theme.SYSTEM)
            .map(theme -> "tokens-" + theme.code()).toList();

    private static final Pattern COLOUR_WRITTEN = Pattern.compile("#[0-9a-fA-F]{3,8}\\b|\\b(rgba?|hsba?|hsla?)\\(");
    private static final Pattern WORD = Pattern.compile("(?<![\\w-])[a-z]+(?![\\w-])");

    @ParameterizedTest
    @FieldSource("TOKENS")
    void wordsStandOutFromWhatTheyStandOn(String sheet) throws IOException {
        Map<String, Color> tokens = tokens(sheet);
        List<String> faint = new ArrayList<>();
        for (List<String> pair : PAIRS) {
            double ratio = contrast(tokens.get(pair.getFirst()), tokens.get(pair.getLast()));
            if (ratio < ENOUGH) {
                faint.add(String.format(Locale.ROOT, "%s: %s on %s has a contrast of %.2f, less than %.0f",
                        sheet, pair.getFirst(), pair.getLast(), ratio, ENOUGH));
            }
        }
        assertTrue(faint.isEmpty(), () -> String.join("\n", faint));
    }

    @ParameterizedTest
    @FieldSource("TOKENS")
    void everyStandingOfASignatureHasAColourOfItsOwn(String sheet) throws IOException {
        Map<String, Color> tokens = tokens(sheet);
        assertEquals(SIGNATURES.size(), SIGNATURES.stream().map(tokens::get).distinct().count());
    }

    @Test
    void everyThemeHasTheSameTokens() throws IOException {
        Set<String> light = tokens("tokens-light").keySet();
        assertEquals(light, tokens("tokens-dark").keySet());
        assertEquals(light, tokens("tokens-contrast").keySet());
    }

    @ParameterizedTest
    @FieldSource("ma.mithaq.ui.style.Scenes#SHEETS")
    void onlyTokensNameColours(String sheet) throws IOException {
        Set<String> names = namedColours();
        List<String> named = new ArrayList<>();
        for (StyleSheets.Declaration declaration : StyleSheets.declarations(sheet)) {
            Matcher word = WORD.matcher(declaration.value());
            // "grey" names how the edges of letters are smoothed, and is not a colour.
            boolean byName = !declaration.property().equals("-fx-font-smoothing-type")
                    && word.results().anyMatch(found -> names.contains(found.group()));
            if (byName || COLOUR_WRITTEN.matcher(declaration.value()).find()) {
                named.add(sheet + ".css: take the colour out of " + declaration);
            }
        }
        assertTrue(named.isEmpty(), () -> String.join("\n", named));
    }

    private static Map<String, Color> tokens(String sheet) throws IOException {
        Map<String, Color> tokens = new TreeMap<>();
        for (StyleSheets.Declaration declaration : StyleSheets.declarations(sheet)) {
            tokens.put(declaration.property().replace("-mithaq-", ""), Color.web(declaration.value()));
        }
        return tokens;
    }

    /** The colour names of style sheets; "transparent" is not one: it shows what is behind. */
    private static Set<String> namedColours() {
        Set<String> names = new HashSet<>();
        Arrays.stream(Color.class.getFields()).filter(field -> field.getType() == Color.class)
                .map(Field::getName).map(name -> name.toLowerCase(Locale.ROOT)).forEach(names::add);
        names.remove("transparent");
        return names;
    }

    private static double contrast(Color one, Color other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
