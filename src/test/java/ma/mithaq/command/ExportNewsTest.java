package ma.mithaq.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import ma.mithaq.Written;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import org.junit.jupiter.api.Test;

@Written
class ExportNewsTest {

    @Test
    void whatIsToldIsWhatIsHeard() {
        for (ExportNews news : List.of(new ExportNews.Reached(0.25), new ExportNews.Made(Path.of("/ملف آخر/a b%20.pdf")),
                new ExportNews.Made(Path.of("line\nbreak")))) {
            assertEquals(1, news.line().lines().count());
            assertEquals(Optional.of(news), ExportNews.parse(news.line()));
        }
    }

    @Test
    void aProblemArrivesWithWhatItsSentenceNeeds() {
        Path file = Path.of("/مجلد/x y.pdf");
        ExportNews told = new ExportNews.Failed(new Problem(ProblemCode.NO_SUCH_PAGE, 9, 4));
        ExportNews.Failed heard = (ExportNews.Failed) ExportNews.parse(told.line()).orElseThrow();
        assertEquals(ProblemCode.NO_SUCH_PAGE, heard.problem().code());
        assertEquals(List.of("9", "4"), heard.problem().arguments());
        ExportNews bare = new ExportNews.Failed(new Problem(ProblemCode.OUTPUT_UNWRITABLE, file));
        assertEquals(List.of(file.toString()),
                ((ExportNews.Failed) ExportNews.parse(bare.line()).orElseThrow()).problem().arguments());
    }

    @Test
    void anythingElseIsNoNews() {
        for (String line : List.of("", "reached", "reached far", "failed", "failed NO_SUCH_CODE", "made", "slide-01.png",
                "made %zz")) {
            assertEquals(Optional.empty(), ExportNews.parse(line), line);
        }
    }
}
