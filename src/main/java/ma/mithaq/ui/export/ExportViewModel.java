package ma.mithaq.ui.export;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import ma.mithaq.export.task.ExportForm;
import ma.mithaq.files.FileName;
import ma.mithaq.files.WindowsPath;
import ma.mithaq.model.Language;
import ma.mithaq.model.Problem;
import ma.mithaq.store.JudgedFile;
import ma.mithaq.ui.task.Tasks;

/** What to export, in which language and kind of file, and where to. For the application thread. */
public final class ExportViewModel {

    private static final String DOSSIER_ENDING = ".mithaq";

    private final ObjectProperty<ExportSubject> subject = new SimpleObjectProperty<>(ExportSubject.BRIEF);
    private final ObjectProperty<FileEnding> ending = new SimpleObjectProperty<>(FileEnding.PDF);
    private final ObjectProperty<Language> language;
    private final IntegerProperty scale = new SimpleIntegerProperty(2);
    private final StringProperty name = new SimpleStringProperty("");
    private final ObjectProperty<Optional<Path>> folder = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Question>> question = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final JudgedFile dossier;
    private final String view;
    private final Tasks disk;
    private final ExportJobs jobs;
    private final Exporter exporter;
    private String suggested = "";

    /**
     * @param dossier  what is exported
     * @param view     the current view, as the command line names it
     * @param language the initial language
     * @param disk     looks up folders and files
     */
    public ExportViewModel(JudgedFile dossier, String view, Language language, Tasks disk, ExportJobs jobs,
                         Exporter exporter) {
        this.dossier = dossier;
        this.view = view;
        this.language = new SimpleObjectProperty<>(language);
        this.disk = disk;
        this.jobs = jobs;
        this.exporter = exporter;
        subject.subscribe((before, now) -> ending.set(now.endings().getFirst()));
        subject.subscribe(value -> suggest());
        ending.subscribe(value -> suggest());
        this.language.subscribe(value -> suggest());
        name.subscribe(value -> question.set(Optional.empty()));
        folder.subscribe(value -> question.set(Optional.empty()));
        findFolder(() -> { });
    }

    /** @param then done when there is a folder: the one that was found, unless one was chosen meanwhile */
    private void findFolder(Runnable then) {
        disk.run(DocumentsFolder::find, found -> {
            folder.set(folder.get().or(() -> Optional.of(found)));
            then.run();
        }, this::fail);
    }

    private void fail(Problem problem) {
        question.set(Optional.of(new Question.Failed(problem)));
    }

    public ObjectProperty<ExportSubject> subjectProperty() {
        return subject;
    }

    /** One of those that the subject has. */
    public ObjectProperty<FileEnding> endingProperty() {
        return ending;
    }

    public ObjectProperty<Language> languageProperty() {
        return language;
    }

    /** How many pixels of a picture one of the window's becomes, across and down, from 1 to 3. */
    public IntegerProperty scaleProperty() {
        return scale;
    }

    /** The name of the file; of a name that was typed, only the extension changes. */
    public StringProperty nameProperty() {
        return name;
    }

    /** Where the file goes; empty until the disk has been read. */
    public ObjectProperty<Optional<Path>> folderProperty() {
        return folder;
    }

    /** What must be answered before anything is exported. */
    public ReadOnlyObjectProperty<Optional<Question>> questionProperty() {
        return question.getReadOnlyProperty();
    }

    private void suggest() {
        String ends = ending.get().words();
        if (name.get().equals(suggested)) {
            // The file goes from one system to another.
            suggested = FileName.fitted(dossierName() + part() + "-" + language.get().code() + ends);
            name.set(suggested);
        } else {
            name.set(FileEnding.cutFrom(name.get()) + ends);
        }
    }

    private String dossierName() {
        String file = dossier.path().getFileName().toString();
        return FileName.ends(file, DOSSIER_ENDING) ? file.substring(0, file.length() - DOSSIER_ENDING.length()) : file;
    }

    private String part() {
        return switch (subject.get()) {
            case BRIEF, FACTS -> "";
            case SLIDES -> "-slides";
            case VIEW -> "-" + view.replaceAll("[^\\p{L}\\p{N}]+", "-");
            case TABLES -> "-tables";
            case DATES -> "-dates";
            case CONTACTS -> "-contacts";
        };
    }

    /**
     * Starts the export if there is no file of this name; if there is one, or if the disk does not answer, that becomes
     * a question.
     *
     * @param begun runs when the export has started
     */
    public void begin(Runnable begun) {
        question.set(Optional.empty());
        if (folder.get().isEmpty()) {
            findFolder(() -> begin(begun));
            return;
        }
        Optional<Path> file = file();
        if (file.isEmpty()) {
            question.set(Optional.of(new Question.NoName()));
            return;
        }
        disk.run(() -> Files.exists(first(file.get())), there -> {
            if (there) {
                question.set(Optional.of(new Question.Replace(first(file.get()))));
            } else {
                make(file.get(), begun);
            }
        }, this::fail);
    }

    /** Starts the export, whatever is there. */
    public void replace(Runnable begun) {
        file().ifPresent(file -> make(file, begun));
    }

    private void make(Path file, Runnable begun) {
        jobs.begin(new ExportRequest(dossier, form(), language.get(), file), exporter);
        begun.run();
    }

    /** What to export into a temporary file as a preview; empty for tables, which are previewed without a file. */
    Optional<ExportRequest> preview(Path folder) {
        ExportForm sampled = switch (ending.get()) {
            case PDF, DOCX -> new ExportForm.Page(1);
            case PPTX -> new ExportForm.Slide(1, 1);
            case PNG -> subject.get() == ExportSubject.SLIDES ? new ExportForm.Slide(1, 1)
                    : new ExportForm.View(view, 1);
            default -> new ExportForm.ByEnding();
        };
        FileEnding written = sampled instanceof ExportForm.ByEnding ? ending.get() : FileEnding.PNG;
        return subject.get() == ExportSubject.TABLES ? Optional.empty() : Optional.of(new ExportRequest(dossier,
                sampled, language.get(), folder.resolve("sample" + written.words())));
    }

    Exporter exporter() {
        return exporter;
    }

    private ExportForm form() {
        if (ending.get() != FileEnding.PNG) {
            return new ExportForm.ByEnding();
        }
        return subject.get() == ExportSubject.SLIDES ? new ExportForm.Slides(scale.get())
                : new ExportForm.View(view, scale.get());
    }

    /** Empty where the name cannot be a file's. */
    private Optional<Path> file() {
        return folder.get().flatMap(where -> file(where, name.get().strip(), ending.get(), WindowsPath.HERE));
    }

    /** @param windows whether the name is judged as Windows does */
    static Optional<Path> file(Path folder, String wanted, FileEnding ending, boolean windows) {
        String whole = ending.ends(wanted) ? wanted : wanted + ending.words();
        if (wanted.isEmpty() || whole.length() == ending.words().length()
                || (windows && !FileName.fitsEverywhere(whole))) {
            return Optional.empty();
        }
        try {
            Path plain = Path.of(whole);
            boolean single = plain.getNameCount() == 1 && !plain.isAbsolute();
            return single ? Optional.of(folder.resolve(plain)) : Optional.empty();
        } catch (InvalidPathException impossible) {
            // The person is told so, and types another.
            return Optional.empty();
        }
    }

    /** The first file that will be written: of slides, the first slide's picture. */
    private Path first(Path file) {
        if (subject.get() != ExportSubject.SLIDES || ending.get() != FileEnding.PNG) {
            return file;
        }
        return file.resolveSibling(FileEnding.cutFrom(file.getFileName().toString()) + "-01" + FileEnding.PNG.words());
    }

    /** What is asked, or reported, before anything is exported. */
    public sealed interface Question {

        /** Whether to replace the existing file. */
        record Replace(Path file) implements Question {
        }

        /** The name cannot be a file's. */
        record NoName() implements Question {
        }

        /** Why nothing is made yet; to ask again is to try again. */
        record Failed(Problem problem) implements Question {
        }
    }
}
