package ma.mithaq.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import ma.mithaq.model.Problem;
import ma.mithaq.ui.control.Typesetter;

/** The notices above the page, and what can be done about each there. */
final class Notices {

    private final ShellViewModel model;
    private final Typesetter type;
    private final double em;

    /** @param em the size of text, in pixels */
    Notices(ShellViewModel model, Typesetter type, double em) {
        this.model = model;
        this.type = type;
        this.em = em;
    }

    /** The notice of what went wrong. */
    NoticeBar ofProblems() {
        return new NoticeBar(model.noticeProperty(), this::answersTo, type, em);
    }

    private List<Button> answersTo(Problem problem) {
        Button dismiss = NoticeBar.dismiss(() -> model.noticeProperty().set(Optional.empty()), type);
        Optional<Button> answer = switch (problem.code()) {
            case CHANGED_AFTER_SIGNING -> Optional.of(type.button("ui.notice.open-changed.label",
                    () -> model.openEvenChanged(file(problem))));
            case STATE_SET_ASIDE -> Optional.of(type.button("ui.notice.take-back.label",
                    () -> model.setAside().takeBack(file(problem))));
            case NOT_AS_JUDGED ->
                    Optional.of(type.button("ui.notice.open-anew.label", () -> model.open(file(problem))));
            default -> Optional.empty();
        };
        return Stream.concat(answer.stream(), Stream.of(dismiss)).toList();
    }

    /** What another process reported arrives as text. */
    private static Path file(Problem problem) {
        return Path.of(problem.arguments().getFirst().toString());
    }

    /** The notice about the open dossier's file. */
    NoticeBar ofFile(DossierSession session) {
        return new NoticeBar(session.newsProperty(), news -> answersTo(news, session), type, em);
    }

    private List<Button> answersTo(Problem news, DossierSession session) {
        Button anew = type.button("ui.notice.open-anew.label", () -> model.open(session.file()));
        Button goOn = type.button("ui.notice.go-on.label", session::dismissNews);
        return switch (news.code()) {
            case CHANGED_WHILE_OPEN -> List.of(anew, goOn);
            case GONE_WHILE_OPEN -> List.of(goOn);
            default -> List.of(anew, NoticeBar.dismiss(session::dismissNews, type));
        };
    }
}
