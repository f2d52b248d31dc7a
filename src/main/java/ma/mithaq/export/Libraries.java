package ma.mithaq.export;

/**
 * The libraries of the exports. They are no modules and so stand on the class path, where the program's module sees
 * them only once it is let: at the first export, and never by a window (docs/decisions/0040).
 */
final class Libraries {

    private Libraries() {
    }

    /** Lets this module read them; to be called before a class that uses one is first touched. */
    static void open() {
        // POI asks for a log of Log4j's, and finding none would say so on the terminal; this one is in Log4j's
        // interface.
        System.setProperty("log4j2.loggerContextFactory",
                "org.apache.logging.log4j.simple.SimpleLoggerContextFactory");
        // The others log by what they find first, which would be the same; Java's own log goes to the program's file.
        System.setProperty("org.apache.commons.logging.LogFactory", "org.apache.commons.logging.impl.LogFactoryImpl");
        System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.Jdk14Logger");
        Libraries.class.getModule().addReads(ClassLoader.getSystemClassLoader().getUnnamedModule());
    }
}
