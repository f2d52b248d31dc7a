package ma.mithaq.ui.picture;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import ma.mithaq.model.Picture;
import ma.mithaq.model.Problem;
import ma.mithaq.model.Ref;
import ma.mithaq.store.DossierStore;
import ma.mithaq.text.Separator;
import ma.mithaq.ui.control.Clickable;
import ma.mithaq.ui.control.Flow;
import ma.mithaq.ui.control.Page;
import ma.mithaq.ui.control.Typesetter;
import ma.mithaq.ui.task.DossierReads;

/**
 * The pictures of something, small and side by side; one that is pressed is shown large below them. They are read once
 * the page is there, so that no page waits for them. Where there are none, nothing is shown.
 */
public final class PictureRow extends VBox {
    /** In pixels; twice what is shown is sharp on any screen. */
    private static final double SMALL = 480;
    /** In pixels. A larger picture is reduced while it is decoded: whole, it could fill memory. */
    private static final double LARGE = 1600;
    /** More are not decoded for one page. */
    private static final int MOST = 24;

    private final DossierReads reads;
    private final Typesetter type;
    private final Consumer<Problem> failed;
    private Optional<Node> enlarged = Optional.empty();
    private Optional<String> open = Optional.empty();

    /**
     * @param of     what the pictures show
     * @param failed receives the problem where they cannot be read
     */
    public PictureRow(Ref of, DossierReads reads, Typesetter type, Consumer<Problem> failed) {
        this.reads = reads;
        this.type = type;
        this.failed = failed;
        getStyleClass().add("section");
        setVisible(false);
        setManaged(false);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && open.isPresent()) {
                event.consume();
                close();
            }
        });
        reads.read(store -> small(store, of), this::show, failed);
    }

    private static List<Small> small(DossierStore store, Ref of) throws Problem {
        List<Small> pictures = new ArrayList<>();
        List<Picture> listed =
                store.listPictures().stream().filter(each -> each.of().equals(of)).limit(MOST).toList();
        for (Picture picture : listed) {
            decoded(store, picture.id(), SMALL).ifPresent(image -> pictures.add(new Small(picture, image)));
        }
        return pictures;
    }

    /** Not for the application thread. Empty where the picture cannot be decoded. */
    private static Optional<Image> decoded(DossierStore store, String id, double size) throws Problem {
        return store.findPicture(id).map(bytes ->
                new Image(new ByteArrayInputStream(bytes), size, size, true, true)).filter(image -> !image.isError());
    }

    private void show(List<Small> pictures) {
        if (pictures.isEmpty()) {
            return;
        }
        var heading = type.message("ui.picture.row.title", "section-heading");
        getChildren().setAll(heading, new Flow("pictures", pictures.stream().map(this::pressable).toList()));
        setVisible(true);
        setManaged(true);
    }

    private Node pressable(Small small) {
        String kind = type.messages().name(small.picture().kind());
        VBox words = new VBox(new FittedImage(small.image(), "picture-small"), type.words(kind, "muted"));
        words.getStyleClass().add("picture-words");
        Clickable box = new Clickable(words, type.messages().list(Separator.COLON, kind, small.picture().title()),
                "picture");
        box.setId("picture-" + small.picture().id());
        return box.onPress(() -> press(small.picture()));
    }

    private void press(Picture picture) {
        boolean again = open.equals(Optional.of(picture.id()));
        close();
        if (!again) {
            open = Optional.of(picture.id());
            reads.read(store -> decoded(store, picture.id(), LARGE), image -> {
                // Another one may have been pressed since.
                if (open.equals(Optional.of(picture.id()))) {
                    image.ifPresent(decoded -> enlarge(picture, decoded));
                }
            }, failed);
        }
    }

    private void enlarge(Picture picture, Image image) {
        Button close = type.button("ui.picture.close.label", this::close, "quiet");
        VBox card = Page.card(new FittedImage(image, "picture-large"), type.text(picture.title(), "card-title"),
                type.text(picture.rights(), "muted"), new Flow("button-row", List.of(close)));
        enlarged = Optional.of(card);
        getChildren().add(card);
        Page.revealAdded(card);
    }

    /** Puts the large picture away; the focus goes back to the small one. */
    private void close() {
        enlarged.ifPresent(card -> {
            boolean focused = Page.holdsFocus(card);
            getChildren().remove(card);
            if (focused) {
                open.map(id -> lookup("#picture-" + id)).ifPresent(Node::requestFocus);
            }
        });
        enlarged = Optional.empty();
        open = Optional.empty();
    }

    /** A picture, decoded small. */
    private record Small(Picture picture, Image image) {
    }
}
