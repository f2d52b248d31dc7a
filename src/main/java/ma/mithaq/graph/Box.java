package ma.mithaq.graph;

/**
 * A rectangle; {@code x} runs in the reading direction and {@code y} downwards. The unit is the caller's: em on a
 * plan, pixels in a window.
 */
public record Box(double x, double y, double width, double height) {

    /** The rectangle of this size around a middle. */
    public static Box about(double middleX, double middleY, double width, double height) {
        return new Box(middleX - width / 2, middleY - height / 2, width, height);
    }

    public double middleX() {
        return x + width / 2;
    }

    public double middleY() {
        return y + height / 2;
    }

    public double endX() {
        return x + width;
    }

    public double endY() {
        return y + height;
    }

    /** Whether the two overlap when each is kept this far from the other. */
    public boolean meets(Box other, double apart) {
        return x < other.endX() + apart && other.x < endX() + apart
                && y < other.endY() + apart && other.y < endY() + apart;
    }

    public boolean within(Box other) {
        return x >= other.x && y >= other.y && endX() <= other.endX() && endY() <= other.endY();
    }
}
