package ma.mithaq.inside;

import java.lang.reflect.Field;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Stream;
import javafx.css.Stylesheet;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.stage.Stage;
import ma.mithaq.Mithaq;

/**
 * Starts the program and, once its first page stands, prints two counts, each in a line as NAME NUMBER: the nodes in
 * the window, and the selectors of all style sheets that JavaFX has read for it. Run by {@code .ci/check-start-counts}.
 */
public final class FirstPage {

    /** What is made later than the rest of the page is there after as many frames, a second or so. */
    private static final int SETTLED = 60;

    private final Program program = new Program();

    private FirstPage() {
    }

    /** @param arguments of the program */
    public static void main(String[] arguments) {
        Thread.ofPlatform().daemon().name("first-page").start(new FirstPage()::run);
        Mithaq.main(arguments);
    }

    private void run() {
        try {
            Stage stage = program.awaitWindow();
            program.await("the first page", () -> stage.getScene().lookup(".agreement-title") != null);
            program.awaitFrames(SETTLED);
            System.out.println("nodes " + program.ask(() -> nodes(stage.getScene().getRoot())));
            System.out.println("selectors " + program.ask(FirstPage::selectors));
            Runtime.getRuntime().halt(0);
        } catch (RuntimeException failed) {
            failed.printStackTrace();
            Runtime.getRuntime().halt(2);
        }
    }

    /** How many nodes a node is of, itself and those of controls' skins among them. */
    private static int nodes(Node node) {
        return 1 + (node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().mapToInt(FirstPage::nodes).sum() : 0);
    }

    /** Of the program's sheets, the platform's and those of controls. JavaFX tells nobody which it has read. */
    private static int selectors() throws ReflectiveOperationException {
        Object manager = Class.forName("com.sun.javafx.css.StyleManager").getMethod("getInstance").invoke(null);
        Stream<?> containers = Stream.of(
                (Collection<?>) value(manager, "platformUserAgentStylesheetContainers"),
                (Collection<?>) value(manager, "userAgentStylesheetContainers"),
                ((Map<?, ?>) value(manager, "stylesheetContainerMap")).values()).flatMap(Collection::stream);
        int selectors = 0;
        for (Object container : containers.toList()) {
            Stylesheet sheet = (Stylesheet) value(container, "stylesheet");
            selectors += sheet.getRules().stream().mapToInt(rule -> rule.getSelectors().size()).sum();
        }
        return selectors;
    }

    private static Object value(Object of, String name) throws ReflectiveOperationException {
        Field field = of.getClass().getDeclaredField(name);
        field.setAccessible(true);
        return field.get(of);
    }
}
