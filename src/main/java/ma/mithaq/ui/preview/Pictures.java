package ma.mithaq.ui.preview;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.control.ListCell;
import javafx.scene.control.ScrollPane;
import ma.mithaq.export.picture.PngDescription;
import ma.mithaq.model.Problem;
import ma.mithaq.store.DossierInput;
import ma.mithaq.ui.shell.Actions;
import ma.mithaq.ui.shell.Recents;
import ma.mithaq.ui.shell.Shell;
import ma.mithaq.ui.shell.ShellViewModel;
import ma.mithaq.ui.style.Scenes;
import ma.mithaq.ui.style.Theme;
import ma.mithaq.ui.task.SameThreadTasks;

/** Takes pictures of the views of a dossier, without a window. A page longer than the window is shown to its end. */
public final class Pictures {

    /** No page is drawn taller than this, in pixels: a picture of ten thousand people would fill memory. */
    private static final double TALLEST = 6000;

    /** The space left free below the last row of a list, in pixels. */
    private static final double BELOW = 40;

    private final PictureSettings look;
    private final Scenes scenes;

    /** Must be created on the application thread. */
    Pictures(PictureSettings look) {
        this.look = look;
        this.scenes = new Scenes(look.appearance());
    }

    /** Starts JavaFX without a display, takes a picture of every view into a folder, and waits for them. */
    public static List<Path> take(Path dossier, Path folder, PictureSettings look) throws Problem {
        return OffscreenRenderer.call(() -> new Pictures(look).takeAll(dossier, folder));
    }

    /**
     * Starts JavaFX without a display, takes a picture of one view, and waits for it.
     *
     * @param entity identifier of the person, pillar or other entity that the view shows; empty for all, or for any
     * @return whether the picture shows the page to its end
     */
    public static boolean take(DossierInput dossier, View view, Optional<String> entity, Path file,
            PictureSettings look)
            throws Problem {
        return OffscreenRenderer.call(() -> new Pictures(look).take(dossier, view, entity, file));
    }

    private List<Path> takeAll(Path dossier, Path folder) throws Problem {
        List<Path> pictures = new ArrayList<>();
        for (View view : viewsOf(DossierInput.at(dossier))) {
            Path picture = folder.resolve(view.code() + "-" + look.appearance().language().code() + suffix() + ".png");
            take(DossierInput.at(dossier), view, Optional.empty(), picture);
            pictures.add(picture);
        }
        return pictures;
    }

    private static List<View> viewsOf(DossierInput dossier) throws Problem {
        List<View> views = new ArrayList<>();
        try (ShellViewModel model = opened(dossier)) {
            for (View view : View.values()) {
                if (view.isIn(model)) {
                    views.add(view);
                }
            }
        }
        return views;
    }

    private static ShellViewModel opened(DossierInput dossier) throws Problem {
        ShellViewModel model = new ShellViewModel(SameThreadTasks::new, Recents.NONE, List.of());
        model.open(dossier);
        Optional<Problem> unsound = model.noticeProperty().get();
        if (unsound.isPresent()) {
            model.close();
            throw unsound.get();
        }
        return model;
    }

    private String suffix() {
        Theme theme = look.appearance().themeProperty().get();
        return theme == Theme.LIGHT ? "" : "-" + theme.code();
    }

    /** Takes a picture of one view; returns whether it shows the page to its end. */
    boolean take(DossierInput dossier, View view, Optional<String> entity, Path file) throws Problem {
        try (ShellViewModel model = opened(dossier)) {
            view.prepare(model, entity);
            return draw(model, file, dossier.path());
        }
    }

    private boolean draw(ShellViewModel model, Path file, Path dossier) throws Problem {
        Shell shell = new Shell(model, look.appearance(), Actions.NONE);
        Scene tall = scenes.make(shell, look.width(), TALLEST);
        layOut(tall);
        double needed = Math.ceil(lowerEdge(shell));
        tall.setRoot(new Group());
        Scene scene = scenes.make(shell, look.width(), Math.clamp(needed, look.height(), TALLEST));
        layOut(scene);
        PngFile.write(scene, look.scale(), description(model), file, dossier);
        return needed <= TALLEST;
    }

    private PngDescription description(ShellViewModel model) throws Problem {
        List<PngDescription> read = new ArrayList<>();
        List<Problem> failed = new ArrayList<>();
        // On this thread, which is the dossier's too: when it returns, one of the two was told.
        model.dossier().orElseThrow().session().read(store ->
                PngDescription.of(store, look.appearance().language()), read::add, failed::add);
        if (!failed.isEmpty()) {
            throw failed.getFirst();
        }
        return read.getFirst();
    }

    /** Twice, because wrapped text has a height only once it has been given a width. */
    private static void layOut(Scene scene) {
        for (int pass = 0; pass < 2; pass++) {
            scene.getRoot().applyCss();
            scene.getRoot().resize(scene.getWidth(), scene.getHeight());
            scene.getRoot().layout();
        }
    }

    /** The end of the page, in pixels from the top of the window. */
    private static double lowerEdge(Shell shell) {
        if (shell.lookup(".palette") != null) {
            // What is shown over the page has the window's own height.
            return 0;
        }
        if (shell.lookup(".page-scroll") instanceof ScrollPane scroll) {
            if (scroll.isFitToHeight()) {
                // The page takes any height it is given; its own is its minimum.
                return scroll.localToScene(scroll.getLayoutBounds()).getMinY()
                        + scroll.getContent().prefHeight(scroll.getWidth());
            }
            return scroll.getContent().localToScene(scroll.getContent().getLayoutBounds()).getMaxY();
        }
        return shell.lookupAll(".card-row").stream().filter(cell -> cell instanceof ListCell<?> row && !row.isEmpty())
                .mapToDouble(cell -> cell.localToScene(cell.getLayoutBounds()).getMaxY()).max().orElse(0) + BELOW;
    }
}
