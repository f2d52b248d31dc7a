package ma.mithaq.export;

import java.lang.reflect.InaccessibleObjectException;
import java.util.logging.Logger;
import javax.imageio.ImageIO;

/**
 * The libraries of the exports. They are no modules and so stand on the class path, where the program's module sees
 * them only once it is let: at the first export, and never by a window (docs/decisions/0040).
 */
final class Libraries {

    /** Held, for a log that nobody holds forgets what it was told. */
    private static final Logger PDFBOX = Logger.getLogger("org.apache.pdfbox.io.IOUtils");

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
        // PDFBox looks for a way to let go of mapped files, of which it has none, and would log that there is none.
        PDFBOX.setFilter(message -> !(message.getThrown() instanceof InaccessibleObjectException));
        // What is read and written as a picture goes through memory, not through files beside it.
        ImageIO.setUseCache(false);
        Libraries.class.getModule().addReads(ClassLoader.getSystemClassLoader().getUnnamedModule());
    }
}
