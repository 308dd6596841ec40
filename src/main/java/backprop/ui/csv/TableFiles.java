package backprop.ui.csv;

import backprop.data.Dataset;
import backprop.data.TargetKind;
import backprop.data.csv.CsvExport;
import backprop.data.csv.CsvFormat;
import backprop.data.csv.DecimalSign;
import backprop.data.csv.Separator;
import backprop.session.WholeFile;
import backprop.training.DataFit;
import backprop.training.Export;
import backprop.training.Notice;
import backprop.training.TrainingService;
import backprop.ui.generate.OwnTitles;
import backprop.ui.shared.Background;
import backprop.ui.shared.FilePlaces;
import backprop.ui.shared.LabModel;
import backprop.ui.shared.Languages;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import javafx.stage.Window;

/** Imports rows of a file, replacing the present ones, and exports rows. */
public final class TableFiles {

    private final LabModel lab;
    private final TrainingService training;
    private final FilePlaces places;
    private final Executor background;

    public TableFiles(LabModel lab, TrainingService training, FilePlaces places) {
        this(lab, training, places, Background.THREADS);
    }

    /** @param background executor for reading files */
    TableFiles(LabModel lab, TrainingService training, FilePlaces places, Executor background) {
        this.lab = lab;
        this.training = training;
        this.places = places;
        this.background = background;
    }

    /** Asks for a file and shows its import dialog. */
    public void importFrom(Window owner) {
        places.toOpenTable().ifPresent(file -> open(owner, file));
    }

    /** Shows the import dialog of a file. */
    ImportDialog open(Window owner, Path file) {
        ImportDialog dialog = new ImportDialog(lab, owner, file, background, data -> use(data, title(file)));
        dialog.show();
        return dialog;
    }

    private void use(Dataset data, String title) {
        training.replaceData(session ->
                OwnTitles.of(session.withConfig(DataFit.of(session.config(), data, TargetKind.of(data))), title));
    }

    /** Returns the name of a file without its extension. */
    static String title(Path file) {
        String name = String.valueOf(file.getFileName());
        String bare = name.replaceFirst("(?<=.)\\.[^.]*$", "");
        return bare.isBlank() ? name : bare;
    }

    /** Asks for a file and writes all rows to it, in the notation of the language. */
    public void exportTo() {
        places.toSave(lab.snapshot().title().replaceAll("[^\\p{L}\\p{N}]+", "-") + ".csv")
                .ifPresent(this::export);
    }

    private void export(Path file) {
        CsvFormat format = format();
        training.export(Export.of(Notice.Kind.SAVED, session -> {
            try (WholeFile whole = WholeFile.open(file)) {
                CsvExport.write(session.config().data(), format, whole.stream());
                whole.complete();
            }
            return file.getFileName().toString();
        }));
    }

    /** Spreadsheets expect semicolons as separator if the decimal sign is a comma. */
    private CsvFormat format() {
        boolean comma = lab.localeProperty().get().equals(Languages.SPANISH);
        return new CsvFormat(
                comma ? Separator.SEMICOLON : Separator.COMMA,
                comma ? DecimalSign.COMMA : DecimalSign.POINT,
                CsvFormat.Header.NAMES);
    }
}
