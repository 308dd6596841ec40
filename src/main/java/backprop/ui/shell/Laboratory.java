package backprop.ui.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import backprop.engine.GridSpec;
import backprop.session.Presets;
import backprop.session.SessionException;
import backprop.training.Session;
import backprop.training.Snapshot;
import backprop.training.Speed;
import backprop.training.TaskQueue;
import backprop.training.TrainingRun;
import backprop.training.TrainingService;
import backprop.ui.dataspace.PlaneChoices;
import backprop.ui.shared.FilePlaces;
import backprop.ui.shared.FocusGround;
import backprop.ui.shared.KeyboardFocus;
import backprop.ui.shared.LabModel;
import backprop.ui.shared.PanelLoader;
import backprop.ui.shared.Preferences;
import backprop.ui.shared.PresetOpener;
import backprop.ui.shared.SessionFiles;
import backprop.ui.toolbar.PresetTitles;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.scene.Cursor;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;

/**
 * The laboratory: the training service, the model, and the window content, which is rebuilt when the language changes.
 * Confined to the JavaFX thread.
 */
public final class Laboratory implements AutoCloseable {

    private static final Speed FIRST_SPEED = new Speed(50);
    private static final GridSpec FIRST_VIEW = new GridSpec(0, 1, new double[2], -0.35, 1.35, -0.35, 1.35, 128, 128);
    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");

    private final TrainingService training;
    private final StackPane root = new StackPane();
    private final Runnable whenReady;
    private final PresetOpener presets = new ShippedPresets();
    private final FilePlaces places;
    private final SessionFiles files;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper(LabApp.NAME);
    private final PlaneChoices plane = new PlaneChoices();
    private final Consumer<Preferences> keeper;
    private volatile LabModel model;

    /**
     * Shows a run. The content is available after the first snapshot.
     *
     * @param session     session of the run
     * @param run         run to show; must not be used by the caller afterwards
     * @param preferences preferences of the user
     * @param keeper      called after each change of the preferences, on the JavaFX thread
     * @param queue       queue of the training service
     * @param whenReady   called once, on the JavaFX thread, when {@link #root} shows the session
     */
    public Laboratory(
            Session session,
            TrainingRun run,
            Preferences preferences,
            Consumer<Preferences> keeper,
            TaskQueue queue,
            Runnable whenReady) {
        places = new FileDialogs(() -> (Stage) window(), () -> model().texts(FileDialogs.class));
        this.whenReady = whenReady;
        this.keeper = keeper;
        model = new LabModel(preferences);
        root.getStyleClass().add("laboratory");
        root.getChildren().add(new OpeningPane(session.title(), preferences, 2.0 / 3));
        root.getStylesheets().add(Laboratory.class.getResource("window.css").toExternalForm());
        listenTo(model);
        training =
                new TrainingService(queue, session, run, FIRST_SPEED, FIRST_VIEW, snapshot -> model.accept(snapshot));
        training.setCommandListener(() -> model.ask(training::waiting));
        files = new SessionFiles(this::model, this::name, training, places, new LeaveDialog(this::model, this::window));
        KeyboardFocus.install(root);
        FocusGround.install(root);
        PanelKeys.install(root);
        new Shortcuts(this::model, training).install(root);
        ToggleKeys.install(root);
    }

    private void listenTo(LabModel current) {
        current.momentProperty().addListener((property, old, snapshot) -> {
            if (old == null) {
                build();
                whenReady.run();
            }
            title.set(PresetTitles.marked(name(snapshot), snapshot) + " \u2013 " + LabApp.NAME);
            files.show(snapshot);
        });
        current.darkProperty().subscribe(this::showTheme);
        current.busyProperty().subscribe(work -> root.setCursor(work.isPresent() ? Cursor.WAIT : Cursor.DEFAULT));
        current.onPreferences(keeper);
        current.localeProperty().addListener((property, old, locale) -> {
            model = new LabModel(current, locale);
            listenTo(model);
            build();
        });
    }

    /** Name of the session: file name, otherwise title. */
    private String name(Snapshot snapshot) {
        return snapshot.document().file().map(SessionFiles::fileName).orElseGet(() -> new PresetTitles(presets, model)
                .of(snapshot));
    }

    private Window window() {
        return root.getScene().getWindow();
    }

    private void showTheme(boolean dark) {
        Application.setUserAgentStylesheet(
                dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
        root.pseudoClassStateChanged(DARK, dark);
    }

    private void build() {
        LabModel lab = model;
        Panel.Services services = new Panel.Services(lab, training, presets, files, places, plane, this::name);
        Parent window = new LabWindow(lab, new PanelLoader(lab, Panel.controllers(services))).root();
        root.getChildren().setAll(window);
        // The first button would have the focus otherwise, and Space would press it instead of starting training.
        root.requestFocus();
    }

    public Parent root() {
        return root;
    }

    public LabModel model() {
        return model;
    }

    public TrainingService training() {
        return training;
    }

    /** Returns the window title: session, a star if there are unsaved edits, and program. */
    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /** Runs an action that discards the session, such as closing the window, unless the user cancels. */
    public void leave(Runnable action) {
        files.leave(action);
    }

    /** Stops the training thread. */
    @Override
    public void close() {
        training.close();
    }

    /** Opener of the bundled presets for this laboratory. */
    private final class ShippedPresets implements PresetOpener {

        @Override
        public List<String> names() {
            return Presets.names();
        }

        @Override
        public String title(String name) {
            return Presets.title(name).orElseThrow();
        }

        @Override
        public void open(String name) {
            files.leave(() -> training.open(() -> preset(name)));
        }

        private Session preset(String name) {
            try {
                return Presets.open(name);
            } catch (SessionException e) {
                throw new IllegalStateException("preset " + name + ": " + e.getMessage(), e);
            }
        }
    }
}
