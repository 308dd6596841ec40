package backprop.ui.shell;

import backprop.ui.shared.FilePlaces;
import backprop.ui.shared.FirstPicture;
import backprop.ui.shared.Texts;
import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.Stage;

/** System file dialogs; each opens in the folder of the last file. */
final class FileDialogs implements FilePlaces {

    private final Supplier<Stage> owner;
    private final Supplier<Texts> texts;
    private Optional<File> folder = Optional.empty();

    /** @param texts messages of this class, in the language of the window */
    FileDialogs(Supplier<Stage> owner, Supplier<Texts> texts) {
        this.owner = owner;
        this.texts = texts;
    }

    @Override
    public Optional<Path> toOpen() {
        return choose(chooser("file.open", "json")::showOpenDialog);
    }

    @Override
    public Optional<Path> toOpenTable() {
        FileChooser chooser = chooser("file.import", "csv", "tsv", "txt");
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("*.*", "*.*"));
        return choose(chooser::showOpenDialog);
    }

    @Override
    public Optional<Path> toSave(String suggestion) {
        FileChooser chooser = chooser("file.save", suggestion.substring(suggestion.lastIndexOf('.') + 1));
        chooser.setInitialFileName(suggestion);
        return choose(chooser::showSaveDialog);
    }

    /** Restores the maximized state, which GTK ends while a file dialog is open. */
    private Optional<Path> choose(Function<Stage, File> dialog) {
        Stage stage = owner.get();
        boolean maximized = stage.isMaximized();
        File chosen = dialog.apply(stage);
        // The property of the window changes only later.
        FirstPicture.then(() -> stage.setMaximized(maximized));
        return remembered(chosen);
    }

    private FileChooser chooser(String titleKey, String... extensions) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get().get(titleKey));
        List<String> patterns =
                Arrays.stream(extensions).map(extension -> "*." + extension).toList();
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(String.join(", ", patterns), patterns));
        folder.filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        return chooser;
    }

    private Optional<Path> remembered(File chosen) {
        Optional<File> file = Optional.ofNullable(chosen);
        folder = file.map(File::getAbsoluteFile).map(File::getParentFile).or(() -> folder);
        return file.map(File::toPath);
    }
}
