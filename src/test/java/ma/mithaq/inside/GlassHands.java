package ma.mithaq.inside;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Random;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;

/**
 * Keys and presses handed to JavaFX as its own native library would, where they
 * come from the display's server: hundreds of times as many a second, and none
 * is lost or late. They go to windows that may be used, above all to the newest.
 */
final class GlassHands implements Hands {

    private static final int PRESS = 111;
    private static final int RELEASE = 112;
    private static final int TYPED = 113;
    private static final int SHIFT = 1;
    private static final int CONTROL = 1 << 2;
    private static final int ALT = 1 << 3;
    private static final int NO_BUTTON = 211;
    private static final int DOWN = 221;
    private static final int UP = 222;
    private static final int DRAG = 223;
    private static final int MOVE = 224;
    /** The distance of one step of the wheel, in GTK's unit. */
    private static final double WHEEL = 1;
    private static final double WHEEL_PIXELS = 40;

    private final Random random;
    private final Class<?> window = type("com.sun.glass.ui.Window");
    private final Class<?> view = type("com.sun.glass.ui.View");
    private final Method windows = method(window, "getWindows");
    private final Method key = method(view, "notifyKey", int.class, int.class, char[].class, int.class);
    private final Method mouse = method(view, "notifyMouse", int.class, int.class, int.class, int.class, int.class,
            int.class, int.class, boolean.class, boolean.class);
    private final Method scroll = method(view, "notifyScroll", int.class, int.class, int.class, int.class, double.class,
            double.class, int.class, int.class, int.class, int.class, int.class, double.class, double.class);

    /** @param random chooses among windows */
    GlassHands(Random random) {
        this.random = random;
    }

    @Override
    public boolean act(Deed deed) {
        // While a dialog is on its way, the window below may not be used any more, and the dialog not yet.
        if (usable().stream().allMatch(this::isPopup)) {
            return false;
        }
        switch (deed) {
            case Deed.Key pressed -> press(pressed);
            case Deed.Click click -> {
                Place place = place(click.x(), click.y());
                place.send(MOVE, NO_BUTTON, 0);
                for (int time = 0; time < click.times(); time++) {
                    place.send(DOWN, number(click.button()), held(click.button()));
                    place.send(UP, number(click.button()), 0);
                }
            }
            case Deed.Drag drag -> {
                Place place = place(drag.x(), drag.y());
                int button = number(MouseButton.PRIMARY);
                int held = held(MouseButton.PRIMARY);
                place.send(MOVE, NO_BUTTON, 0);
                place.send(DOWN, button, held);
                for (int step = 1; step <= 4; step++) {
                    place.at(drag.x() + (drag.toX() - drag.x()) * step / 4, drag.y()
                            + (drag.toY() - drag.y()) * step / 4)
                            .send(DRAG, button, held);
                }
                place.at(drag.toX(), drag.toY()).send(UP, button, 0);
            }
            case Deed.Move move -> place(move.x(), move.y()).send(MOVE, NO_BUTTON, 0);
            case Deed.Wheel wheel -> {
                Place place = place(wheel.x(), wheel.y());
                for (int step = 0; step < Math.abs(wheel.steps()); step++) {
                    place.turn(Math.signum(wheel.steps()));
                }
            }
        }
        return true;
    }

    private void press(Deed.Key pressed) {
        Object target = keyboardOwner();
        int held = (pressed.control() ? CONTROL : 0) | (pressed.shift() ? SHIFT : 0) | (pressed.alt() ? ALT : 0);
        char[] letters = pressed.typed().toCharArray();
        int code = pressed.code().getCode();
        call(key, target, PRESS, code, letters, held);
        if (letters.length > 0 && isOpen(target)) {
            call(key, target, TYPED, KeyCode.UNDEFINED.getCode(), letters, held);
        }
        if (isOpen(target)) {
            call(key, target, RELEASE, code, letters, held);
        }
    }

    /**
     * The newest window that may be used and is not a menu or the like, which has its keys from the window below it.
     */
    private Object keyboardOwner() {
        List<?> open = usable().stream().filter(each -> !isPopup(each)).toList();
        return viewOf(open.getLast());
    }

    private Place place(double x, double y) {
        List<?> open = usable();
        Object chosen = open.get(random.nextInt(4) > 0 ? open.size() - 1 : random.nextInt(open.size()));
        return new Place(chosen, viewOf(chosen), x, y);
    }

    private List<?> usable() {
        return ((List<?>) call(windows, null)).stream().filter(each -> (boolean) call(method(window, "isVisible"), each)
                && (boolean) call(method(window, "isEnabled"), each) && viewOf(each) != null).toList();
    }

    private boolean isPopup(Object one) {
        return (boolean) call(method(window, "isPopup"), one);
    }

    private Object viewOf(Object one) {
        return call(method(window, "getView"), one);
    }

    private boolean isOpen(Object one) {
        return !(boolean) call(method(view, "isClosed"), one);
    }

    private static int number(MouseButton button) {
        return switch (button) {
            case SECONDARY -> 213;
            case MIDDLE -> 214;
            case BACK -> 215;
            case FORWARD -> 216;
            default -> 212;
        };
    }

    private static int held(MouseButton button) {
        return switch (button) {
            case SECONDARY -> 1 << 6;
            case MIDDLE -> 1 << 7;
            case BACK -> 1 << 8;
            case FORWARD -> 1 << 9;
            default -> 1 << 5;
        };
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException another) {
            throw new IllegalStateException("This JavaFX is not the one expected", another);
        }
    }

    private static Method method(Class<?> owner, String name, Class<?>... parameters) {
        try {
            Method method = owner.getDeclaredMethod(name, parameters);
            method.setAccessible(true);
            return method;
        } catch (NoSuchMethodException another) {
            throw new IllegalStateException("This JavaFX is not the one expected", another);
        }
    }

    private static Object call(Method method, Object on, Object... arguments) {
        try {
            return method.invoke(on, arguments);
        } catch (ReflectiveOperationException failed) {
            throw new IllegalStateException(method.getName(), failed);
        }
    }

    /** A place in a window, 0 to 1 of its width and of its height. */
    private final class Place {

        private final Object in;
        private final Object seen;
        private final double across;
        private final double down;

        Place(Object in, Object seen, double across, double down) {
            this.in = in;
            this.seen = seen;
            this.across = across;
            this.down = down;
        }

        Place at(double x, double y) {
            return new Place(in, seen, x, y);
        }

        void send(int type, int button, int held) {
            if (isOpen(seen)) {
                call(mouse, seen, type, button, x(), y(), x() + of("getX"), y() + of("getY"), held,
                        type == DOWN && button == number(MouseButton.SECONDARY), false);
            }
        }

        void turn(double direction) {
            if (isOpen(seen)) {
                call(scroll, seen, x(), y(), x() + of("getX"), y() + of("getY"), 0.0, direction * WHEEL, 0, 0, 0, 0, 0,
                        WHEEL_PIXELS, WHEEL_PIXELS);
            }
        }

        private int of(String edge) {
            return (int) call(method(window, edge), in);
        }

        private int x() {
            return (int) (across * (int) call(method(view, "getWidth"), seen));
        }

        private int y() {
            return (int) (down * (int) call(method(view, "getHeight"), seen));
        }
    }
}
