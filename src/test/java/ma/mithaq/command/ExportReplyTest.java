package ma.mithaq.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import ma.mithaq.Written;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import org.junit.jupiter.api.Test;

@Written
class ExportReplyTest {

    @Test
    void whatIsToldIsWhatIsHeard() {
        for (ExportReply news
                : List.of(new ExportReply.Reached(0.25), new ExportReply.Made(Path.of("/ملف آخر/a b%20.pdf")),
                new ExportReply.Made(Path.of("line\nbreak")),
                new ExportReply.Lacking(new TreeSet<>(Set.of(0x20000, 0x1F91D))))) {
            assertEquals(1, news.line().lines().count());
            assertEquals(Optional.of(news), ExportReply.parse(news.line()));
        }
    }

    @Test
    void aProblemArrivesWithWhatItsSentenceNeeds() {
        Path file = Path.of("/مجلد/x y.pdf");
        ExportReply told = new ExportReply.Failed(new Problem(ProblemCode.NO_SUCH_PAGE, 9, 4));
        ExportReply.Failed heard = (ExportReply.Failed) ExportReply.parse(told.line()).orElseThrow();
        assertEquals(ProblemCode.NO_SUCH_PAGE, heard.problem().code());
        assertEquals(List.of("9", "4"), heard.problem().arguments());
        ExportReply bare = new ExportReply.Failed(new Problem(ProblemCode.OUTPUT_UNWRITABLE, file));
        assertEquals(List.of(file.toString()),
                ((ExportReply.Failed) ExportReply.parse(bare.line()).orElseThrow()).problem().arguments());
    }

    @Test
    void anythingElseIsNoNews() {
        for (String line
                : List.of("", "reached", "reached far", "failed", "failed NO_SUCH_CODE", "made", "slide-01.png",
                "made %zz", "lacking x")) {
            assertEquals(Optional.empty(), ExportReply.parse(line), line);
        }
    }
}
