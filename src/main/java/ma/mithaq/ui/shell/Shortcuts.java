package ma.mithaq.ui.shell;

import java.util.Arrays;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import ma.mithaq.ui.keyboard.Keyboard;
import ma.mithaq.ui.navigation.Navigator;
import ma.mithaq.ui.style.Appearance;

/** The keys of the window, by their codes, which {@link Keyboard} determines under every layout. */
final class Shortcuts {

    private final Navigator navigator;
    private final Appearance appearance;
    private final Shell shell;
    private final Actions actions;
    private final Presenting presenting;
    private final Runnable quit;

    Shortcuts(Navigator navigator, Appearance appearance, Shell shell, Actions actions, Presenting presenting,
              Runnable quit) {
        this.navigator = navigator;
        this.appearance = appearance;
        this.shell = shell;
        this.actions = actions;
        this.presenting = presenting;
        this.quit = quit;
    }

    void installOn(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean ours = Keyboard.isShortcut(event) && withControl(event.getCode())
                    || event.isAltDown() && !event.isControlDown() && withAlt(event.getCode())
                    || Keyboard.isPlain(event) && plain(event.getCode(), event.isShiftDown());
            if (ours) {
                event.consume();
            }
        });
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.getButton() == MouseButton.BACK) {
                navigator.back();
            } else if (event.getButton() == MouseButton.FORWARD) {
                navigator.forward();
            }
        });
    }

    private boolean withControl(KeyCode code) {
        switch (code) {
            case DIGIT1, NUMPAD1 -> shell.go(Section.AGREEMENT);
            case DIGIT2, NUMPAD2 -> shell.go(Section.OFFICIALS);
            case DIGIT3, NUMPAD3 -> shell.go(Section.PILLARS);
            case DIGIT4, NUMPAD4 -> shell.go(Section.TIMELINE);
            case DIGIT5, NUMPAD5 -> shell.go(Section.MAP);
            case DIGIT6, NUMPAD6 -> shell.go(Section.BRIEF);
            case PAGE_DOWN -> step(1);
            case PAGE_UP -> step(-1);
            case COMMA -> shell.go(Section.SETTINGS);
            case F, K -> shell.showPalette();
            case E -> actions.export().run();
            case O -> actions.chooseFile().run();
            case P -> actions.print().run();
            case Q -> quit.run();
            case PLUS, EQUALS, ADD -> appearance.enlargeText();
            case MINUS, SUBTRACT -> appearance.reduceText();
            case DIGIT0, NUMPAD0 -> appearance.textSizeProperty().set(100);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Back is towards where reading starts: to the right in Arabic. */
    private boolean withAlt(KeyCode code) {
        boolean rightToLeft = appearance.language().rightToLeft();
        if (code == (rightToLeft ? KeyCode.RIGHT : KeyCode.LEFT)) {
            navigator.back();
        } else if (code == (rightToLeft ? KeyCode.LEFT : KeyCode.RIGHT)) {
            navigator.forward();
        } else {
            return false;
        }
        return true;
    }

    private boolean plain(KeyCode code, boolean shift) {
        switch (code) {
            case F5 -> presenting.toggle(shift);
            case F1 -> shell.go(Section.ABOUT);
            case F6 -> shell.swapRegion();
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Goes to the next or the previous section of the dossier, wrapping around. */
    private void step(int by) {
        Section[] sections = Arrays.stream(Section.values()).filter(Section::ofTheDossier).toArray(Section[]::new);
        int here = Arrays.asList(sections).indexOf(Section.of(navigator.current()));
        shell.go(sections[Math.floorMod(here + by, sections.length)]);
    }
}
