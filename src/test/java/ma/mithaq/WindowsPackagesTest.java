package ma.mithaq;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The two scripts that make the packages for Windows, of which nobody without Windows runs the one for PowerShell: they
 * give the same description the same values, and make the same files of the same parts.
 */
@BesideWindows
class WindowsPackagesTest {

    private static final Path FOLDER = Path.of("installer/windows");
    private static final Pattern WANTED = Pattern.compile("\\$\\(var\\.(\\w+)\\)");
    private static final Pattern DEFINED = Pattern.compile("<\\?define (\\w+) ");
    /** WiX takes this one from -arch. */
    private static final Pattern GIVEN = Pattern.compile("[ \"]-[dD] ?(?!Win64)(\\w+)=");
    private static final Pattern LISTED = Pattern.compile("PackageFiles\\.java (.+?)\\)?\\n");
    private static final Pattern MADE = Pattern.compile("(?i)make_?msi '?(per\\w+)'? \"(?:\\$out/)?(.+)\"");
    private static final Pattern FOLDER_MADE = Pattern.compile("mithaq-\\$version-windows");
    private static final Pattern DESCRIPTION = Pattern.compile("installer/windows/\\w+\\.wxs|files\\.wxs");

    private static String read(String name) throws IOException {
        // Folders are written as each system writes them, and words in quotes where they hold a blank.
        return Files.readString(FOLDER.resolve(name)).replace('\\', '/');
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(WindowsPackagesTest::groups)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String groups(MatchResult match) {
        StringBuilder all = new StringBuilder(match.groupCount() == 0 ? match.group() : match.group(1));
        for (int i = 2; i <= match.groupCount(); i++) {
            all.append(' ').append(match.group(i));
        }
        return all.toString().replace("\"", "");
    }

    @Test
    void bothGiveTheDescriptionWhatItAsksFor() throws IOException {
        Set<String> wanted = found(WANTED, read("mithaq.wxs"));
        wanted.removeAll(found(DEFINED, read("mithaq.wxs")));
        assertEquals(wanted, found(GIVEN, read("package")));
        assertEquals(wanted, found(GIVEN, read("package.ps1")));
    }

    @Test
    void bothListTheFilesOfTheImageInTheSameWay() throws IOException {
        assertEquals(Set.of("$image $scope $version $work/files.wxs"), found(LISTED, read("package")));
        assertEquals(found(LISTED, read("package")), found(LISTED, read("package.ps1")));
    }

    @Test
    void bothMakeTheSamePackagesOfTheSameParts() throws IOException {
        assertEquals(Set.of("perMachine mithaq-$version-machine.msi", "perUser mithaq-$version.msi"),
                found(MADE, read("package")));
        for (Pattern pattern : Set.of(MADE, FOLDER_MADE, DESCRIPTION)) {
            assertEquals(found(pattern, read("package")), found(pattern, read("package.ps1")), pattern.pattern());
        }
    }
}
