package backprop.ui.calculation;

import backprop.explain.Calculation;
import backprop.explain.Transcript;
import backprop.explain.TranscriptFormat;
import backprop.explain.Words;
import backprop.session.WholeFile;
import backprop.training.Export;
import backprop.training.Notice;
import backprop.training.TrainingService;
import backprop.ui.shared.FilePlaces;
import backprop.ui.shared.LabModel;
import backprop.ui.shared.Texts;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;

/**
 * Copies and exports the displayed calculation. The texts are created on the training thread, because those of large
 * networks are long; copying waits for the snapshot that delivers the text.
 */
final class TranscriptMenu {

    private final TrainingService training;
    private final FilePlaces places;
    private final Texts texts;
    private final Supplier<Sheet> sheet;
    private final AtomicReference<String> copied = new AtomicReference<>("");

    TranscriptMenu(LabModel lab, TrainingService training, FilePlaces places, Supplier<Sheet> sheet) {
        this.training = training;
        this.places = places;
        this.sheet = sheet;
        texts = lab.texts(TranscriptMenu.class);
        lab.momentProperty().subscribe(this::deliver);
    }

    List<MenuItem> items() {
        Stream<MenuItem> copies = Stream.of(TranscriptFormat.values()).map(this::copyItem);
        Stream<MenuItem> exports = Stream.of(TranscriptFormat.values()).map(this::exportItem);
        return Stream.concat(Stream.concat(copies, Stream.of(new SeparatorMenuItem())), exports)
                .toList();
    }

    private MenuItem copyItem(TranscriptFormat format) {
        return item("copy", format, () -> copy(format));
    }

    private MenuItem exportItem(TranscriptFormat format) {
        return item("export", format, () -> export(format));
    }

    private MenuItem item(String action, TranscriptFormat format, Runnable run) {
        MenuItem item = new MenuItem(texts.get(action, texts.get(name(format))));
        item.setId(action + "CalculationAs" + format.extension());
        item.setOnAction(event -> run.run());
        return item;
    }

    private static String name(TranscriptFormat format) {
        return "format." + format.name().toLowerCase(Locale.ROOT);
    }

    private void copy(TranscriptFormat format) {
        Supplier<String> text = text(format);
        String place = texts.get(name(format));
        training.export(Export.of(Notice.Kind.COPIED, session -> {
            copied.set(text.get());
            return place;
        }));
    }

    private void deliver() {
        String text = copied.getAndSet("");
        if (!text.isEmpty()) {
            Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
        }
    }

    private void export(TranscriptFormat format) {
        String suggestion = texts.get("fileName") + "." + format.extension();
        places.toSave(suggestion).ifPresent(file -> export(format, file));
    }

    private void export(TranscriptFormat format, Path file) {
        Supplier<String> text = text(format);
        training.export(Export.of(Notice.Kind.EXPORTED, session -> {
            WholeFile.write(file, text.get().getBytes(StandardCharsets.UTF_8));
            return file.getFileName().toString();
        }));
    }

    /** Returns the displayed calculation, to be formatted later on another thread. */
    private Supplier<String> text(TranscriptFormat format) {
        Sheet shown = sheet.get();
        Calculation calculation = shown.calculation();
        Words words = shown.words();
        String title = shown.snapshot().title();
        long epoch = shown.epoch();
        return () -> format.render(Transcript.of(title, epoch, calculation.copy(), words));
    }
}
