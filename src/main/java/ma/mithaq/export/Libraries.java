package ma.mithaq.export;

/**
 * The libraries of the exports. They are no modules and so stand on the class path, where the program's module sees them
 * only once it is let: at the first export, and never by a window (docs/decisions/0040).
 */
final class Libraries {

    private Libraries() {
    }

    /** Lets this module read them; to be called before a class that uses one is first touched. */
    static void open() {
        // Else the logging that one of them asks for says on every run that it found nothing to log with.
        System.setProperty("log4j.provider", "org.apache.logging.log4j.simple.internal.SimpleProvider");
        Libraries.class.getModule().addReads(ClassLoader.getSystemClassLoader().getUnnamedModule());
    }
}
