package ma.mithaq;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.File;
import java.net.URI;
import java.net.URL;
import java.sql.ResultSet;
import java.util.Map;
import java.util.Set;
import javafx.application.HostServices;
import javafx.scene.Scene;
import javafx.scene.control.Dialog;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import ma.mithaq.ui.control.DirectScrollPane;

/** The rules by which the program is put together. The composition root is this package itself. */
@AnalyzeClasses(packages = "ma.mithaq", importOptions = ImportOption.DoNotIncludeTests.class)
@BesideWindows
class ArchitectureTest {

    private static final String ROOT = "ma.mithaq";
    private static final String MODEL = "ma.mithaq.model..";
    private static final String STORE = "ma.mithaq.store..";
    private static final String TEXT = "ma.mithaq.text..";
    private static final String EXPORT = "ma.mithaq.export..";
    private static final String COMMAND = "ma.mithaq.command..";
    private static final String UI = "ma.mithaq.ui..";

    /** Addresses are only names: those of the program's own files, and of a database file. */
    private static final Set<String> HARMLESS_OF_NET = Set.of(URI.class.getName(), URL.class.getName(),
            "java.net.URISyntaxException", "java.net.URLEncoder", "java.net.URLDecoder");

    /** What an export says of a signature is the same whoever makes it. */
    @ArchTest
    static final ArchRule EXPORTS_DO_NOT_KNOW_WHOM_THE_USER_TRUSTS = noClasses().that().resideInAPackage(EXPORT)
            .should().dependOnClassesThat().haveNameMatching(
                    "ma\\.mithaq\\.signing\\.(KeyRing|TrustedKey|RefusedKey|SignatureStatus|SignatureVerdict)")
            .because("a file goes to people who trust other keys, or none");

    @ArchTest
    static final ArchRule DEPENDENCIES_POINT_ONE_WAY = layeredArchitecture().consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("model").definedBy(MODEL).layer("store").definedBy(STORE).layer("text").definedBy(TEXT)
            .layer("search").definedBy("ma.mithaq.search..").layer("folding").definedBy("ma.mithaq.folding..")
            .layer("signing").definedBy("ma.mithaq.signing..")
            .layer("source").definedBy("ma.mithaq.source..").layer("edition").definedBy("ma.mithaq.edition..")
            .layer("briefing").definedBy("ma.mithaq.briefing..")
            .layer("export").definedBy(EXPORT).layer("command").definedBy(COMMAND).layer("ui").definedBy(UI)
            .layer("root").definedBy(ROOT)
            .whereLayer("root").mayNotBeAccessedByAnyLayer()
            .whereLayer("ui").mayOnlyBeAccessedByLayers("root")
            .whereLayer("command").mayOnlyBeAccessedByLayers("root")
            .whereLayer("export").mayOnlyBeAccessedByLayers("ui", "command", "root")
            .whereLayer("briefing").mayOnlyBeAccessedByLayers("ui", "command", "export", "root")
            .whereLayer("search").mayOnlyBeAccessedByLayers("ui", "command", "export", "root")
            .whereLayer("folding").mayOnlyBeAccessedByLayers("search", "store")
            .whereLayer("signing").mayOnlyBeAccessedByLayers("store", "ui", "command", "export", "root")
            .whereLayer("edition").mayOnlyBeAccessedByLayers("ui", "command", "root")
            .whereLayer("source").mayOnlyBeAccessedByLayers("store", "edition", "ui", "command", "root")
            .whereLayer("text").mayOnlyBeAccessedByLayers("ui", "command", "export", "briefing", "edition", "root")
            .whereLayer("store").mayOnlyBeAccessedByLayers("ui", "command", "export", "briefing", "search", "edition",
                    "root")
            .because("what shows, prints or searches a dossier can change without what holds it knowing");

    @ArchTest
    static final ArchRule MODEL_STANDS_ALONE = classes().that().resideInAPackage(MODEL)
            .should().onlyDependOnClassesThat(resideInAnyPackage("java..", MODEL))
            .because("every other part speaks the model's words, so the model must need none of them");

    @ArchTest
    static final ArchRule SIGNING_NEEDS_ONLY_JAVA = classes().that().resideInAPackage("ma.mithaq.signing..")
            .should().onlyDependOnClassesThat(resideInAnyPackage("java..", MODEL, "ma.mithaq.signing.."))
            .because("what a signature rests on must be few lines and the JDK's own cryptography");

    @ArchTest
    static final ArchRule A_SOURCE_IS_WRITTEN_FROM_THE_MODEL = classes().that().resideInAPackage("ma.mithaq.source..")
            .should().onlyDependOnClassesThat(resideInAnyPackage("java..", MODEL, "ma.mithaq.source.."))
            .because("a draft has no file, and is to be written and compared as a file is");

    @ArchTest
    static final ArchRule ONLY_THE_STORE_KNOWS_SQL = noClasses().that().resideOutsideOfPackage(STORE)
            .should().dependOnClassesThat().resideInAnyPackage("java.sql..", "org.sqlite..")
            .because("one place answers for how an untrusted file is opened, guarded and read");

    @ArchTest
    static final ArchRule COLUMNS_ARE_READ_BY_NAME = noClasses()
            .should().callMethodWhere(describe("a column is read by its number", call ->
                    call.getTargetOwner().isAssignableTo(ResultSet.class) && call.getName().startsWith("get")
                            && !call.getTarget().getRawParameterTypes().isEmpty()
                            && call.getTarget().getRawParameterTypes().getFirst().isEquivalentTo(int.class)))
            .because("a number is right only as long as nobody puts another column before it, and says nothing");

    @ArchTest
    static final ArchRule ONLY_THE_WINDOW_KNOWS_JAVAFX = noClasses().that(resideOutsideOfPackages(UI, ROOT))
            .should().dependOnClassesThat().resideInAnyPackage("javafx..", "com.sun.javafx..", "org.controlsfx..")
            .because("commands and exports run where there is no display, and must not wait for a toolkit");

    /** What pages are made of; they know no page. */
    private static final Set<String> PARTS = Set.of("citation", "control", "keyboard", "navigation", "shaping", "style",
            "task");

    /** What puts pages together. */
    private static final Set<String> COMPOSERS = Set.of("shell", "presenting", "preview");

    /** What knows another page, with the reason. */
    private static final Map<String, Set<String>> EXCEPTIONS = Map.of(
            // A slide shows the map and the timeline as they are drawn on their pages.
            "presenter", Set.of("map", "timeline"),
            // Paper has what the pages show, the choices made on them included, and the drawings of the slides.
            "print", Set.of("events", "map", "officials", "presenter", "signature", "timeline"));

    @ArchTest
    static final ArchRule FEATURES_DO_NOT_KNOW_EACH_OTHER = classes()
            .that(resideInAPackage(UI))
                    .and(describe("are of a page or a part", each -> !COMPOSERS.contains(feature(each))))
            .should(onlyKnowPartsAndExceptions())
            .because("a page can be changed or taken out alone; pages meet in the shell's navigator only");

    @ArchTest
    static final ArchRule NO_CYCLES = slices().matching("ma.mithaq.(**)").should().beFreeOfCycles()
            .because("packages that need each other can only be understood, and changed, all at once");

    @ArchTest
    static final ArchRule SCENES_ARE_MADE_IN_ONE_PLACE = noClasses()
            .that().resideOutsideOfPackage("ma.mithaq.ui.style..")
            .should().callConstructorWhere(describe("a scene is made", call ->
                    call.getTargetOwner().isAssignableTo(Scene.class)))
            .because("direction, theme and text size belong on the scene and must not be forgotten");

    @ArchTest
    static final ArchRule WINDOWS_ARE_MADE_IN_FEW_PLACES = noClasses()
            .that(resideOutsideOfPackages("ma.mithaq.ui.shell..", "ma.mithaq.ui.presenting..", ROOT))
            .should().callConstructorWhere(describe("a window or dialog is made", call ->
                    call.getTargetOwner().isAssignableTo(Stage.class)
                            || call.getTargetOwner().isAssignableTo(Dialog.class)))
            .because("a window without an owner stays left-to-right, and only those who own windows close them");

    @ArchTest
    static final ArchRule WHAT_SCROLLS_IS_DRAWN_DIRECTLY = noClasses().that().areNotAssignableTo(DirectScrollPane.class)
            .should().callConstructorWhere(describe("something that scrolls is made", call ->
                    call.getTargetOwner().isEquivalentTo(ScrollPane.class)))
            .because("JavaFX's own loses a picture of megabytes with every page that leaves the window");

    @ArchTest
    static final ArchRule ONLY_STYLE_SHEETS_NAME_COLOURS = noClasses()
            .should().dependOnClassesThat().areAssignableTo(Color.class)
            .because("a colour in the code does not change with the theme");

    @ArchTest
    static final ArchRule NOTHING_GOES_ONLINE = noClasses()
            .should().dependOnClassesThat(describe("speak to a network", ArchitectureTest::speaksToANetwork))
            .because("nothing ever leaves the machine: the program opens no network connection");

    @ArchTest
    static final ArchRule ADDRESSES_ARE_NOT_OPENED = noClasses()
            .should().callMethod(URL.class, "openConnection").orShould().callMethod(URL.class, "openStream")
            .orShould().callMethod(URL.class, "getContent").orShould().callConstructor(Image.class, String.class)
            .because("what is behind an address may lie on another machine; resources are read as streams");

    @ArchTest
    static final ArchRule FILES_SAY_WHY_NOT = noClasses()
            .should().callMethodWhere(describe("a file answers only whether", call ->
                    call.getTargetOwner().isEquivalentTo(File.class)
                            && call.getName().matches("delete|mkdirs?|renameTo|createNewFile|set.*")))
            .because("java.io.File answers no and not why, and nothing makes one look: java.nio.file.Files throws");

    @ArchTest
    static final ArchRule FOLDERS_ARE_LOOKED_UP_IN_THE_BACKGROUND = noClasses().that().resideInAPackage(UI)
            .should().accessTargetWhere(describe("a dialog's file is looked for", access ->
                    access.getTargetOwner().isEquivalentTo(File.class)
                            && access.getName().matches("exists|is[DF].*|can.*|getCanonical.*|list.*|length|last.*")))
            .because("a share that does not answer holds up the window; FolderLookup waits for it elsewhere");

    @ArchTest
    static final ArchRule NAMES_SAY_WHAT_A_CLASS_IS = noClasses()
            .should().haveNameMatching(".*(Manager|Helper|Util|Utils|Impl|Service)")
            .because("such a name would fit any class, and soon holds anything");

    /** The package right below the window's: {@code map}, {@code presenter}. */
    private static String feature(JavaClass of) {
        String inside = of.getPackageName().substring("ma.mithaq.ui.".length());
        return inside.contains(".") ? inside.substring(0, inside.indexOf('.')) : inside;
    }

    private static ArchCondition<JavaClass> onlyKnowPartsAndExceptions() {
        return new ArchCondition<>("only know parts, and pages that are named as exceptions") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                String own = feature(item);
                for (Dependency dependency : item.getDirectDependenciesFromSelf()) {
                    JavaClass target = dependency.getTargetClass();
                    if (!target.getPackageName().startsWith("ma.mithaq.ui.") || feature(target).equals(own)) {
                        continue;
                    }
                    boolean known = PARTS.contains(feature(target))
                            || EXCEPTIONS.getOrDefault(own, Set.of()).contains(feature(target));
                    if (!known) {
                        events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                    }
                }
            }
        };
    }

    private static boolean speaksToANetwork(JavaClass used) {
        String name = used.getPackageName();
        boolean plain = name.equals("java.net") && !HARMLESS_OF_NET.contains(used.getName());
        return plain || name.startsWith("java.net.http") || name.startsWith("javax.net") || name.startsWith("java.rmi")
                || name.startsWith("com.sun.net") || name.startsWith("javafx.scene.web")
                || name.equals("java.nio.channels") && used.getSimpleName().matches(".*(Socket|Datagram).*")
                || used.isEquivalentTo(HostServices.class);
    }
}
