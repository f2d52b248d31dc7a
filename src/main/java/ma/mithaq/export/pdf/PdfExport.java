package ma.mithaq.export.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import ma.mithaq.export.document.Document;
import ma.mithaq.export.document.DocumentReader;
import ma.mithaq.export.portrait.PortraitPicture;
import ma.mithaq.export.task.ExportOptions;
import ma.mithaq.export.task.Progress;
import ma.mithaq.export.words.EditionDay;
import ma.mithaq.model.Problem;
import ma.mithaq.store.DossierStore;
import ma.mithaq.text.Messages;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.FopFactoryBuilder;
import org.apache.fop.apps.io.ResourceResolverFactory;
import org.apache.fop.configuration.ConfigurationException;
import org.apache.fop.configuration.DefaultConfigurationBuilder;
import org.apache.fop.events.Event;
import org.apache.pdfbox.io.RandomAccessOutputStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadWriteBuffer;
import org.apache.xmlgraphics.util.MimeConstants;
import org.xml.sax.SAXException;

/** The brief, laid out for A4 and written as a PDF that conforms to PDF/UA-1. */
public final class PdfExport {

    private static final String CONFIGURATION = String.format(Locale.ROOT, """
            <fop version="1.0"><accessibility>true</accessibility><renderers><renderer mime="application/pdf">
            <pdf-ua-mode>PDF/UA-1</pdf-ua-mode><fonts>
            <font embed-url="%s"><font-triplet name="%s" style="normal" weight="normal"/></font>
            <font embed-url="%s"><font-triplet name="%2$s" style="normal" weight="bold"/></font>
            </fonts></renderer></renderers></fop>
            """, PaperFiles.font("Regular"), PaperLook.FONT, PaperFiles.font("Bold"));

    /**
     * A longer document is not started: three thousand people and two hundred pages of brief are as long as this, and
     * fill the 512 MB that the program has (docs/decisions/0043).
     */
    private static final int LONGEST = 20_000;

    /** The share of the work after which the PDF is only corrected. */
    private static final double LAID_OUT = 0.8;

    /** The number of pages that counts as half of the work: the total is not known before the last page is made. */
    private static final double PAGES = 8;

    private static final Logger LOG = System.getLogger(PdfExport.class.getName());

    private PdfExport() {
    }

    public static void write(DossierStore store, ExportOptions options, OutputStream out, Progress progress)
            throws IOException, Problem {
        write(store, options, Sequences.USUAL, out, progress);
    }

    /** @param most how much is laid out as one sequence */
    static void write(DossierStore store, ExportOptions options, int most, OutputStream out, Progress progress)
            throws IOException, Problem {
        Messages messages = Messages.plain(options.language());
        Document document = DocumentReader.read(store, messages, LONGEST);
        // The layout is left before the PDF is mended, so that what it holds is free by then.
        Finishing.finish(layOut(document, messages, most, progress.part(0, LAID_OUT)), out);
    }

    private static RandomAccessRead layOut(Document document, Messages messages, int most,
                                           Progress progress) throws IOException {
        try {
            FOUserAgent agent = factory(document.portraits()).newFOUserAgent();
            agent.setTitle(document.title().words());
            agent.setCreator("Mithaq");
            agent.setCreationDate(EditionDay.of(document.editionDay()));
            DescribedLinks.usedBy(agent);
            agent.getEventBroadcaster().addEventListener(event -> hear(event, progress.part(0.5, 1)));
            RandomAccessReadWriteBuffer pdf = new RandomAccessReadWriteBuffer();
            OutputStream out = new RandomAccessOutputStream(pdf);
            FoWriter fo = new FoWriter(agent.newFop(MimeConstants.MIME_PDF, out).getDefaultHandler());
            new Pages(document, messages, fo, most, progress.part(0, 0.5)).write();
            pdf.seek(0);
            return pdf;
        } catch (SAXException e) {
            throw new IOException(e);
        }
    }

    private static FopFactory factory(Map<String, PortraitPicture> portraits) throws IOException {
        try {
            URI base = URI.create("mithaq:/");
            PaperFiles files = new PaperFiles(portraits);
            FopFactory factory = new FopFactoryBuilder(base, files)
                    .setConfiguration(new DefaultConfigurationBuilder().build(
                            new ByteArrayInputStream(CONFIGURATION.getBytes(StandardCharsets.UTF_8))))
                    .setComplexScriptFeatures(true).setAccessibility(true).build();
            // Otherwise fonts are looked up by another resolver, which knows only files and addresses.
            factory.getFontManager().setResourceResolver(
                    ResourceResolverFactory.createInternalResourceResolver(base, files));
            // Otherwise a list of the fonts is kept in the user's home folder.
            factory.getFontManager().disableFontCache();
            return factory;
        } catch (ConfigurationException e) {
            throw new IOException(e);
        }
    }

    /** Reports every page that is written; pages are laid out first and written afterwards. */
    private static void hear(Event event, Progress progress) {
        if (event.getEventID().endsWith(".endPage") && event.getParam("number") instanceof Integer page) {
            progress.reached(1 - 1 / (1 + page / PAGES));
        } else {
            LOG.log(Level.DEBUG, "{0} {1}", event.getEventID(), event.getParams());
        }
    }
}
