package backprop.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
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
    public Optional<Path> toOpenTable() {
        FileChooser chooser = chooser("csv", "tsv", "txt");
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("*.*", "*.*"));
        return remembered(chooser.showOpenDialog(owner.get()));
    }

    @Override
    public Optional<Path> toSave(String suggestion) {
        FileChooser chooser = chooser(suggestion.substring(suggestion.lastIndexOf('.') + 1));
        chooser.setInitialFileName(suggestion);
        return remembered(chooser.showSaveDialog(owner.get()));
    }

    private FileChooser chooser(String... extensions) {
        FileChooser chooser = new FileChooser();
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
