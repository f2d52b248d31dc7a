package ma.mithaq.export.word;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ma.mithaq.export.document.Block;
import ma.mithaq.export.document.Document;
import ma.mithaq.export.document.DocumentReader;
import ma.mithaq.export.document.Line;
import ma.mithaq.export.document.Reference;
import ma.mithaq.export.packaging.ReproduciblePackage;
import ma.mithaq.export.task.ExportOptions;
import ma.mithaq.export.task.Progress;
import ma.mithaq.export.words.EditionDay;
import ma.mithaq.model.Problem;
import ma.mithaq.store.DossierStore;
import ma.mithaq.text.Messages;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** The brief as a Word document. */
public final class DocxExport {

    /** A4 and its margins, in twentieths of a point. */
    private static final int PAGE_WIDTH = 11906;
    private static final int PAGE_HEIGHT = 16838;
    private static final int MARGIN = 1134;
    static final int MEASURE = PAGE_WIDTH - 2 * MARGIN;

    /** A longer document is not begun (docs/decisions/0064). */
    private static final int LONGEST = 30_000;

    private final Document brief;
    private final Messages messages;
    private final XWPFDocument word;

    private DocxExport(Document brief, Messages messages, XWPFDocument word) {
        this.brief = brief;
        this.messages = messages;
        this.word = word;
    }

    public static void write(DossierStore store, ExportOptions options, OutputStream out, Progress progress)
            throws IOException, Problem {
        Messages messages = Messages.in(options.language()).datedAs(store.info().country());
        Document brief = DocumentReader.read(store, messages, LONGEST);
        try (XWPFDocument word = new XWPFDocument()) {
            new DocxExport(brief, messages, word).fill(progress.part(0, 0.9));
            ReproduciblePackage.write(word, out);
        }
    }

    private void fill(Progress progress) {
        WordStyles.addTo(word, brief.language());
        bulletList();
        page();
        properties();
        WordSettings.write(word);
        new WordMargins(word, brief, messages).write();
        paragraph(WordStyles.SUBTITLE, Line.of(brief.kind(), brief.language()));
        paragraph(WordStyles.TITLE, brief.title());
        brief.facts().forEach(fact -> paragraph(WordStyles.NORMAL, fact));
        brief.parties().forEach(party -> paragraph(WordStyles.NORMAL, party));
        paragraph(WordStyles.SMALL, Line.of(brief.note(), brief.language()));
        WordContents contents = new WordContents(brief);
        paragraph(WordStyles.CONTENTS_TITLE, Line.of(messages.get("export.contents.title"), brief.language()));
        contents.write(word);
        for (int i = 0; i < brief.sections().size(); i++) {
            contents.title(i, word);
            brief.sections().get(i).blocks().forEach(this::block);
            progress.reached((i + 1.0) / brief.sections().size());
        }
        paragraph(WordStyles.SMALL, brief.colophon());
    }

    private void block(Block block) {
        switch (block) {
            case Block.Paragraph paragraph -> paragraph(WordStyles.NORMAL, paragraph.line());
            case Block.Heading heading -> paragraph(WordStyles.HEADING_2, heading.line());
            case Block.Label label -> paragraph(WordStyles.LABEL, Line.of(label.words(), brief.language()));
            case Block.Bullets bullets -> bullets.items().forEach(item -> paragraph(WordStyles.BULLET, item));
            case Block.Table table ->
                    new WordTable(word, brief.language(), MEASURE, brief.portraits()).write(table);
            case Block.Source source -> {
                paragraph(WordStyles.NORMAL, source.line());
                source.more().forEach(more -> paragraph(WordStyles.SMALL, more));
                places(source.references());
            }
        }
    }

    private void places(List<Reference> references) {
        if (references.isEmpty()) {
            return;
        }
        XWPFParagraph paragraph = word.createParagraph();
        paragraph.setStyle(WordStyles.PLACES);
        WordLines.direct(paragraph, brief.language());
        for (Reference reference : references) {
            String between = reference.equals(references.getLast()) ? "" : "  ";
            WordLines.place(reference, reference.place(messages) + between,
                    brief.language(), paragraph);
        }
    }

    private void paragraph(String style, Line line) {
        XWPFParagraph paragraph = word.createParagraph();
        paragraph.setStyle(style);
        WordLines.write(line, paragraph);
    }

    private void page() {
        CTSectPr section = word.getDocument().getBody().addNewSectPr();
        section.addNewPgSz().setW(BigInteger.valueOf(PAGE_WIDTH));
        section.getPgSz().setH(BigInteger.valueOf(PAGE_HEIGHT));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(MARGIN));
        margins.setBottom(BigInteger.valueOf(MARGIN));
        margins.setLeft(BigInteger.valueOf(MARGIN));
        margins.setRight(BigInteger.valueOf(MARGIN));
        margins.setHeader(BigInteger.valueOf(MARGIN / 2));
        margins.setFooter(BigInteger.valueOf(MARGIN / 2));
        margins.setGutter(BigInteger.ZERO);
        if (brief.language().rightToLeft()) {
            section.addNewBidi();
        }
    }

    private void bulletList() {
        CTAbstractNum list = CTAbstractNum.Factory.newInstance();
        list.setAbstractNumId(BigInteger.ZERO);
        CTLvl level = list.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(STNumberFormat.BULLET);
        level.addNewLvlText().setVal("•");
        CTInd indent = level.addNewPPr().addNewInd();
        // "Left" is where reading starts: Word mirrors it with the paragraph.
        indent.setLeft(BigInteger.valueOf(360));
        indent.setHanging(BigInteger.valueOf(300));
        word.createNumbering().addNum(word.getNumbering().addAbstractNum(new XWPFAbstractNum(list)));
    }

    private void properties() {
        POIXMLProperties.CoreProperties core = word.getProperties().getCoreProperties();
        core.setTitle(brief.title().words());
        core.setCreator("Mithaq");
        brief.handling().ifPresent(core::setKeywords);
        core.getUnderlyingProperties().setLanguageProperty(
                Optional.of(brief.language().locale().toLanguageTag().toLowerCase(Locale.ROOT)));
        Date edition = EditionDay.of(brief.editionDay());
        core.setCreated(Optional.of(edition));
        core.setModified(Optional.of(edition));
    }
}
