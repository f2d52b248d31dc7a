package ma.mithaq.export;

import java.lang.reflect.InaccessibleObjectException;
import java.util.logging.Logger;
import javax.imageio.ImageIO;

/**
 * The libraries of the exports. They are not modules and so are on the class path, which the program's module can read
 * only once this opens it: at the first export, and never in a window (docs/decisions/0040).
 */
final class Libraries {

    /** A strong reference: a logger that nobody references loses its filter. */
    private static final Logger PDFBOX = Logger.getLogger("org.apache.pdfbox.io.IOUtils");

    private Libraries() {
    }

    /** Lets this module read them; must be called before a class that uses one is first loaded. */
    static void open() {
        // POI looks for a Log4j logger, and would report on the terminal that there is none; this one is part of
        // Log4j's interface.
        System.setProperty("log4j2.loggerContextFactory",
                "org.apache.logging.log4j.simple.SimpleLoggerContextFactory");
        // The others use the first logger they find, which would be
        // the same; Java's own goes to the program's log file.
        System.setProperty("org.apache.commons.logging.LogFactory", "org.apache.commons.logging.impl.LogFactoryImpl");
        System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.Jdk14Logger");
        // PDFBox looks for a way to unmap files, though it maps none, and would log that there is no way.
        PDFBOX.setFilter(message -> !(message.getThrown() instanceof InaccessibleObjectException));
        // Pictures are read and written through memory, not through temporary files.
        ImageIO.setUseCache(false);
        Libraries.class.getModule().addReads(ClassLoader.getSystemClassLoader().getUnnamedModule());
    }
}
