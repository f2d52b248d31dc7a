package ma.mithaq;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.Source;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.text.DecimalFormat;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Calendar;
import java.util.List;
import java.util.Locale;
import java.util.Scanner;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.mithaq.briefing.Keys;
import ma.mithaq.model.Figures;
import org.junit.jupiter.api.Test;

/**
 * The rules by which the program, and its tests, are the same under every locale, time zone and charset of the process
 * (docs/decisions/0060).
 */
@AnalyzeClasses(packages = "ma.mithaq")
@BesideWindows
class SameEverywhereTest {

    /** The types of which a process has a default. */
    private static final Set<String> DEFAULTS = Stream.of(Locale.class, Charset.class, ZoneId.class, TimeZone.class)
            .map(Class::getName).collect(Collectors.toSet());

    /** Where what is left out is the same everywhere: UTF-8 it is, or its class loader, and never the process's own. */
    private static final Set<String> SETTLED = Set.of("java.nio.file.Files", "java.util.zip.ZipFile",
            "java.util.zip.ZipInputStream", "java.util.zip.ZipOutputStream");

    /** What uses a default and has no variant with a parameter for it; a class by itself stands for all its members. */
    private static final Set<String> TAKE_DEFAULTS = Set.of(
            "java.lang.String.formatted", "java.text.MessageFormat.format(java.lang.String, [Ljava.lang.Object;)",
                    "java.util.logging.Formatter.formatMessage",
            "java.util.Locale.getDefault", "java.util.Locale.setDefault", "java.nio.charset.Charset.defaultCharset",
            "java.time.ZoneId.systemDefault", "java.time.Clock.systemDefaultZone",
            "java.util.TimeZone.getDefault", "java.util.TimeZone.setDefault",
            "java.util.Date.toString", "java.util.zip.ZipEntry.setTime", "java.util.zip.ZipEntry.setLastModifiedTime",
            "java.util.Properties.store", "java.util.Properties.list",
            "java.util.Calendar", "java.util.GregorianCalendar", "java.text.SimpleDateFormat", "java.util.Scanner",
            "java.util.Formatter", "java.sql.Date", "java.sql.Time", "java.sql.Timestamp",
            "java.io.PrintStream.<init>(java.io.OutputStream)", "java.io.PrintWriter.<init>(java.io.OutputStream)",
            "java.text.DecimalFormat.<init>()", "java.text.DecimalFormat.<init>(java.lang.String)");

    /** What reads the digits of every script as numbers. */
    private static final Set<String> READ_ALL_FIGURES = Set.of(
            "java.lang.Integer.parseInt", "java.lang.Integer.valueOf(java.lang.String)", "java.lang.Integer.decode",
            "java.lang.Integer.parseUnsignedInt", "java.lang.Long.parseLong",
                    "java.lang.Long.valueOf(java.lang.String)",
            "java.lang.Long.decode", "java.lang.Long.parseUnsignedLong", "java.lang.Short.parseShort",
            "java.math.BigInteger.<init>(java.lang.String)", "java.math.BigDecimal.<init>(java.lang.String)",
            "java.util.UUID.fromString",
            "java.lang.Character.isDigit", "java.lang.Character.digit", "java.lang.Character.getNumericValue");

    @ArchTest
    static final ArchRule NOTHING_TAKES_THE_DEFAULTS_OF_THE_PROCESS = noClasses()
            // They read them to learn the user's language and time zone, and replace them.
            .that().doNotBelongToAnyOf(SystemDefaults.class, AsStarted.class, SystemDefaultsTest.class, Careless.class)
            // Java's text keeps its iterators by the process's locale, whichever that is.
            .and().doNotHaveFullyQualifiedName("ma.mithaq.ui.style.LineEnds")
            .should().accessTargetWhere(takesADefault())
            .because("what the program stores, compares, parses and writes is the same for everyone: name the locale "
                    + "(Locale.ROOT, or the language's), the charset and the zone");

    @ArchTest
    static final ArchRule FORMATS_HAVE_THE_FIGURES_0_TO_9 = noClasses()
            // It uses them after it has refused all others; a key of any keyboard may type a slide's number.
            .that().doNotBelongToAnyOf(Figures.class, Keys.class).and(areOfTheProgram())
            // Folding makes the digits of every script the same.
            .and().doNotHaveFullyQualifiedName("ma.mithaq.folding.Letters")
            // The digits of any keyboard press the digit keys.
            .and().doNotHaveFullyQualifiedName("ma.mithaq.ui.keyboard.KeyTable")
            // The name of an office may have the digits of its script.
            .and().doNotHaveFullyQualifiedName("ma.mithaq.signing.NameSimilarity")
            .should().accessTargetWhere(oneOf(READ_ALL_FIGURES))
            .because("a number in other figures is no number of a format: ma.mithaq.model.Figures refuses it");

    private static DescribedPredicate<JavaClass> areOfTheProgram() {
        return describe("are of the program", each -> each.getSource().map(Source::getUri).map(Location::of)
                .filter(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS::includes).isPresent());
    }

    private static DescribedPredicate<JavaAccess<?>> takesADefault() {
        return describe("a default of the process is taken",
                access -> oneOf(TAKE_DEFAULTS).test(access) || hasASiblingThatIsTold(access));
    }

    private static DescribedPredicate<JavaAccess<?>> oneOf(Set<String> named) {
        return describe("it is one that is named", access -> {
            String owner = access.getTargetOwner().getName();
            String method = owner + "." + access.getName();
            return named.contains(owner) || named.contains(method)
                    || access instanceof JavaCodeUnitAccess<?> call && named.contains(method + parameters(call));
        });
    }

    private static String parameters(JavaCodeUnitAccess<?> call) {
        return call.getTarget().getRawParameterTypes().stream().map(JavaClass::getName)
                .collect(Collectors.joining(", ", "(", ")"));
    }

    /** Whether there is an overload with one more parameter, in place of which the process's default is used. */
    private static boolean hasASiblingThatIsTold(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        if (!(access instanceof JavaCodeUnitAccess<?> call) || owner.getPackageName().startsWith("ma.mithaq")
                || SETTLED.contains(owner.getName())) {
            return false;
        }
        List<String> given = names(call.getTarget().getRawParameterTypes());
        Stream<? extends JavaCodeUnit> siblings = call.getName().equals("<init>") ? owner.getConstructors().stream()
                : owner.getAllMethods().stream().filter(method -> method.getName().equals(call.getName()));
        return siblings.filter(sibling -> sibling.getRawReturnType().equals(call.getTarget().getRawReturnType()))
                .anyMatch(sibling -> isToldMore(names(sibling.getRawParameterTypes()), given));
    }

    private static boolean isToldMore(List<String> wanted, List<String> given) {
        for (int i = 0; i < wanted.size() && wanted.size() == given.size() + 1; i++) {
            if (DEFAULTS.contains(wanted.get(i)) && wanted.subList(0, i).equals(given.subList(0, i))
                    && wanted.subList(i + 1, wanted.size()).equals(given.subList(i, given.size()))) {
                return true;
            }
        }
        return false;
    }

    private static List<String> names(List<JavaClass> types) {
        return types.stream().map(JavaClass::getName).toList();
    }

    @Test
    void theRulesFindWhateverIsCareless() {
        Set<String> carelessMethods = Arrays.stream(Careless.class.getDeclaredMethods())
                .filter(method -> !method.isSynthetic()).map(java.lang.reflect.Method::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        var careless = new ClassFileImporter().importClasses(Careless.class);
        Matcher found = Pattern.compile("Careless\\.(?:lambda\\$)?(\\w+)").matcher(String.join("\n",
                Stream.of(takesADefault(), oneOf(READ_ALL_FIGURES))
                        .flatMap(wrong -> noClasses().should().accessTargetWhere(wrong).evaluate(careless)
                                .getFailureReport().getDetails().stream()).toList()));
        assertEquals(carelessMethods, found.results().map(result -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new)));
        var careful = new ClassFileImporter().importClasses(Careful.class);
        assertEquals(List.of(), noClasses().should().accessTargetWhere(takesADefault()).evaluate(careful)
                .getFailureReport().getDetails());
    }

    /** Each method does something that differs from one user to the next. */
    @SuppressWarnings("unused")
    private static final class Careless {

        String formatted(int number) {
            return "%04d".formatted(number);
        }

        String format(int number) {
            return String.format("%04d", number);
        }

        void printed(int number) {
            System.out.printf("%d", number);
        }

        String lowered(String words) {
            return words.toLowerCase();
        }

        UnaryOperator<String> loweredLater() {
            return String::toUpperCase;
        }

        byte[] bytes(String words) {
            return words.getBytes();
        }

        String words(byte[] bytes) {
            return new String(bytes);
        }

        String collected(ByteArrayOutputStream bytes) {
            return bytes.toString();
        }

        Reader reader(InputStream bytes) {
            return new InputStreamReader(bytes);
        }

        Reader readerOfAProcess(Process process) {
            return process.inputReader();
        }

        PrintStream stream() {
            return new PrintStream(new ByteArrayOutputStream());
        }

        int scanned() {
            return new Scanner(new ByteArrayInputStream(new byte[0]), StandardCharsets.UTF_8).nextInt();
        }

        DateTimeFormatter dates() {
            return DateTimeFormatter.ofPattern("uuuu");
        }

        LocalDate today() {
            return LocalDate.now();
        }

        ZoneId zone() {
            return ZoneId.systemDefault();
        }

        Calendar calendar() {
            return Calendar.getInstance(Locale.ROOT);
        }

        NumberFormat numbers() {
            return NumberFormat.getInstance();
        }

        DecimalFormat decimals() {
            return new DecimalFormat("0.00");
        }

        String message() {
            return MessageFormat.format("{0}", 1000);
        }

        Collator collator() {
            return Collator.getInstance();
        }

        Locale locale() {
            return Locale.getDefault();
        }

        String country(Locale region) {
            return region.getDisplayCountry();
        }

        Charset charset() {
            return Charset.defaultCharset();
        }

        int number(String written) {
            return Integer.parseInt(written);
        }

        boolean digit(char letter) {
            return Character.isDigit(letter);
        }
    }

    /** Names the locale or charset where it matters, and does not where it does not matter. */
    @SuppressWarnings("unused")
    private static final class Careful {

        String words() throws IOException {
            String words = String.format(Locale.ROOT, "%04d", 1).toLowerCase(Locale.ROOT)
                    + new String("a".getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)
                    + DateTimeFormatter.ofPattern("uuuu", Locale.ROOT).format(LocalDate.now(ZoneOffset.UTC))
                    + LocalDate.now(Clock.systemUTC()) + 12 + 1.5 + java.time.Instant.now();
            return words + java.nio.file.Files.readString(java.nio.file.Path.of(words));
        }
    }
}
