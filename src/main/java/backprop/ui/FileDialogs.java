package backprop.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** The dialogs of the system; each opens where the last file was. */
final class FileDialogs implements FilePlaces {

    private final Supplier<Window> owner;
    private Optional<File> folder = Optional.empty();

    FileDialogs(Supplier<Window> owner) {
        this.owner = owner;
    }

    @Override
    public Optional<Path> toOpen() {
        return remembered(chooser("json").showOpenDialog(owner.get()));
    }

    @Override
    public Optional<Path> toSave(String suggestion) {
        FileChooser chooser = chooser(suggestion.substring(suggestion.lastIndexOf('.') + 1));
        chooser.setInitialFileName(suggestion);
        return remembered(chooser.showSaveDialog(owner.get()));
    }

    private FileChooser chooser(String extension) {
        FileChooser chooser = new FileChooser();
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("*." + extension, "*." + extension));
        folder.filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        return chooser;
    }

    private Optional<Path> remembered(File chosen) {
        Optional<File> file = Optional.ofNullable(chosen);
        folder = file.map(File::getAbsoluteFile).map(File::getParentFile).or(() -> folder);
        return file.map(File::toPath);
    }
}
