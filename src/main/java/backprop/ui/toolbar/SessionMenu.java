package backprop.ui.toolbar;

import backprop.session.Session;
import backprop.session.SessionFile;
import backprop.training.TrainingService;
import backprop.ui.FilePlaces;
import backprop.ui.LabModel;
import backprop.ui.Texts;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;

/** Opens and saves session files. The files are read and written on the training thread. */
final class SessionMenu {

    private final LabModel lab;
    private final TrainingService training;
    private final FilePlaces places;
    private final Texts texts;

    SessionMenu(LabModel lab, TrainingService training, FilePlaces places, Texts texts) {
        this.lab = lab;
        this.training = training;
        this.places = places;
        this.texts = texts;
    }

    List<MenuItem> items() {
        return List.of(
                item("openSessionItem", "file.open", "Shortcut+O", this::open),
                item("saveSessionItem", "file.save", "Shortcut+S", this::save));
    }

    private MenuItem item(String id, String key, String keys, Runnable action) {
        MenuItem item = new MenuItem(texts.get(key));
        item.setId(id);
        item.setAccelerator(KeyCombination.keyCombination(keys));
        item.setOnAction(event -> action.run());
        return item;
    }

    private void open() {
        places.toOpen()
                .ifPresent(file -> training.open(() -> SessionFile.read(file).opening()));
    }

    private void save() {
        places.toSave(fileName(lab.snapshot().title())).ifPresent(this::save);
    }

    private void save(Path file) {
        training.save(session -> {
            SessionFile.write(file, Session.of(session));
            return file.getFileName().toString();
        });
    }

    /** A name that every file system takes. */
    static String fileName(String title) {
        String plain = title.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        return (plain.isEmpty() ? "session" : plain) + ".json";
    }
}
