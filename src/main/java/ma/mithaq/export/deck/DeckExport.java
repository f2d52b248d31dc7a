package ma.mithaq.export.deck;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import ma.mithaq.briefing.Slide;
import ma.mithaq.briefing.SlidePage;
import ma.mithaq.briefing.SlidePaginator;
import ma.mithaq.export.document.Colophon;
import ma.mithaq.export.packaging.ReproduciblePackage;
import ma.mithaq.export.task.ExportOptions;
import ma.mithaq.export.task.Length;
import ma.mithaq.export.task.Progress;
import ma.mithaq.export.task.TooLongException;
import ma.mithaq.export.words.EditionDay;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import ma.mithaq.store.DossierInfo;
import ma.mithaq.store.DossierStore;
import ma.mithaq.text.HandlingWords;
import ma.mithaq.text.Messages;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;

/** Writes the slides of a dossier as an editable presentation: those that presenting shows, in their order. */
public final class DeckExport {

    /** The shares of the time that reading and dividing, and drawing, take; the rest is writing. */
    private static final double READ = 0.2;
    private static final double DRAWN = 0.9;

    /** More slides are not begun (docs/decisions/0064). */
    private static final int LONGEST = 1_500;

    private static final Logger LOG = System.getLogger(DeckExport.class.getName());

    private DeckExport() {
    }

    public static void write(DossierStore store, ExportOptions options, OutputStream out, Progress progress)
            throws IOException, Problem {
        Messages messages = Messages.in(options.language()).datedAs(store.info().country());
        Template template = Template.of(messages);
        try (XMLSlideShow show = template.show()) {
            DeckContent content = DeckContent.of(store, messages);
            DeckParagraph colophon = DeckParagraph.of(Colophon.of(store, messages), TextStyle.MUTED);
            List<SlidePage> frames = frames(store, content, options, progress.part(0, READ));
            for (int index = 0; index < frames.size(); index++) {
                SlidePage frame = frames.get(index);
                XSLFSlide slide = show.createSlide(
                        frame.slide() instanceof Slide.Opening ? template.opening() : template.usual());
                new DeckFrame(content, frame).draw(slide);
                String note = options.preparation().of(frame.slide().key()).note();
                // At the end, as in documents; on a slide it would be too much to read.
                Optional<DeckParagraph> ending = index == frames.size() - 1
                        ? Optional.of(colophon) : Optional.empty();
                NotesPage.write(show, slide, note, frame.slide(), content, ending);
                progress.part(READ, DRAWN).reached((index + 1.0) / frames.size());
            }
            describe(show, store.info(), content, Colophon.words(store, Messages.plain(options.language())));
            ReproduciblePackage.write(show, out);
        }
    }

    /** The slides as presenting divides them. An estimate, which costs little, comes first: it may be too many. */
    private static List<SlidePage> frames(DossierStore store, DeckContent content, ExportOptions options,
            Progress progress) throws Problem, TooLongException {
        List<SlidePage> estimated = estimate(content, options, progress);
        Length.demand(estimated.size(), LONGEST);
        if (options.screen().isEmpty()) {
            return estimated;
        }
        try {
            List<SlidePage> shown = options.screen().get().divide(store, options.preparation().shown(content.deck()));
            Length.demand(shown.size(), LONGEST);
            return shown;
        } catch (Problem lacking) {
            if (lacking.code() != ProblemCode.NO_LETTERS) {
                throw lacking;
            }
            LOG.log(Level.WARNING, "slides divided by estimate", lacking);
            return estimated;
        }
    }

    private static List<SlidePage> estimate(DeckContent content, ExportOptions options, Progress progress) {
        List<Slide> slides = options.preparation().shown(content.deck());
        SlidePaginator division = new SlidePaginator(options.language(), frame -> DeckFrame.holds(content, frame));
        List<SlidePage> frames = new ArrayList<>();
        for (Slide slide : slides) {
            frames.addAll(division.frames(slide));
            progress.reached((slides.indexOf(slide) + 1.0) / slides.size());
        }
        return frames;
    }

    /** Sets the title and so on. The date is that of the dossier's edition: the same dossier gives the same deck. */
    private static void describe(XMLSlideShow show, DossierInfo info, DeckContent content, String colophon) {
        POIXMLProperties properties = show.getProperties();
        properties.getCoreProperties().setTitle(content.messages().words(content.agreement().title()));
        properties.getCoreProperties().setDescription(colophon);
        properties.getCoreProperties().setCreator("Mithaq");
        info.handling().ifPresent(handling ->
                properties.getCoreProperties().setKeywords(HandlingWords.mark(handling, content.messages())));
        properties.getCoreProperties().getUnderlyingProperties()
                .setLanguageProperty(content.messages().language().locale().toLanguageTag());
        Date edition = EditionDay.of(info.edition());
        properties.getCoreProperties().getUnderlyingProperties().setCreatedProperty(Optional.of(edition));
        properties.getCoreProperties().getUnderlyingProperties().setModifiedProperty(Optional.of(edition));
        properties.getExtendedProperties().getUnderlyingProperties().setApplication("Mithaq");
    }
}
