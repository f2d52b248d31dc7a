package ma.mithaq.export.pdf;

import org.apache.fop.apps.FOPException;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.pdf.PDFDictionary;
import org.apache.fop.pdf.PDFLink;
import org.apache.fop.pdf.PDFStructElem;
import org.apache.fop.pdf.PDFUri;
import org.apache.fop.render.intermediate.EventProducingFilter;
import org.apache.fop.render.intermediate.IFContext;
import org.apache.fop.render.intermediate.IFDocumentHandler;
import org.apache.fop.render.intermediate.IFDocumentNavigationHandler;
import org.apache.fop.render.intermediate.IFException;
import org.apache.fop.render.intermediate.extensions.AbstractAction;
import org.apache.fop.render.intermediate.extensions.BookmarkTree;
import org.apache.fop.render.intermediate.extensions.Link;
import org.apache.fop.render.intermediate.extensions.NamedDestination;
import org.apache.fop.render.pdf.PDFDocumentHandler;

/**
 * Gives links within a PDF the descriptions that PDF/UA-1 requires (ISO 14289-1, 7.18.5). FOP writes them only for
 * links that lead out of the document. Doing it here saves finding every link's element in the structure afterwards.
 */
final class DescribedLinks implements IFDocumentNavigationHandler {

    private static final String BEFORE = "/A ";
    private static final String AFTER = "\n/H ";

    private final IFDocumentNavigationHandler within;

    private DescribedLinks(IFDocumentNavigationHandler within) {
        this.within = within;
    }

    /** Makes an agent write PDFs with such links. */
    static void usedBy(FOUserAgent agent) throws FOPException {
        IFDocumentHandler pdf = new PDFDocumentHandler(new IFContext(agent)) {
            @Override
            public IFDocumentNavigationHandler getDocumentNavigationHandler() {
                return new DescribedLinks(super.getDocumentNavigationHandler());
            }
        };
        pdf.getConfigurator().configure(pdf);
        agent.setDocumentHandlerOverride(new EventProducingFilter(pdf, agent));
    }

    @Override
    public void renderLink(Link link) throws IFException {
        within.renderLink(link);
        PDFStructElem element = (PDFStructElem) link.getAction().getStructureTreeElement();
        PDFLink made = (PDFLink) ((PDFDictionary) element.getKids().getLast()).get("Obj");
        String written = made.toPDFString();
        int from = written.indexOf(BEFORE) + BEFORE.length();
        String action = written.substring(from, written.indexOf(AFTER, from));
        made.setAction(new PDFUri("", (String) element.get("Alt")) {
            @Override
            public String getAction() {
                return action;
            }
        });
    }

    @Override
    public void renderNamedDestination(NamedDestination destination) throws IFException {
        within.renderNamedDestination(destination);
    }

    @Override
    public void renderBookmarkTree(BookmarkTree tree) throws IFException {
        within.renderBookmarkTree(tree);
    }

    @Override
    public void addResolvedAction(AbstractAction action) throws IFException {
        within.addResolvedAction(action);
    }

    @Override
    public int getPageIndex() {
        return within.getPageIndex();
    }
}
