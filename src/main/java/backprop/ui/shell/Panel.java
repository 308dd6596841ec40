package backprop.ui.shell;

import backprop.training.Snapshot;
import backprop.training.TrainingService;
import backprop.ui.calculation.CalculationController;
import backprop.ui.csv.TableFiles;
import backprop.ui.dataset.DatasetController;
import backprop.ui.dataspace.DataSpaceController;
import backprop.ui.dataspace.PlaneChoices;
import backprop.ui.generate.DataMenuController;
import backprop.ui.history.ErrorHistoryController;
import backprop.ui.network.NetworkController;
import backprop.ui.settings.SettingsController;
import backprop.ui.shared.FilePlaces;
import backprop.ui.shared.LabModel;
import backprop.ui.shared.PresetOpener;
import backprop.ui.shared.SessionFiles;
import backprop.ui.status.StatusBarController;
import backprop.ui.toolbar.ToolbarController;
import backprop.ui.understanding.UnderstandingController;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableBooleanValue;

/**
 * The panels of the window, in the order of Tab and F6. A new panel is a line here; the controllers of the FXML files, the
 * places in the window, and the control that F6 goes to follow from it.
 */
enum Panel {
    TOOLBAR(
            ToolbarController.class,
            lab -> new ToolbarController(lab.model(), lab.training(), lab.presets(), lab.files()),
            new Top(),
            "#trainButton"),
    SETTINGS(
            SettingsController.class,
            lab -> new SettingsController(lab.model(), lab.training()),
            new Cell(0, 0),
            "#hiddenLayersField"),
    NETWORK(
            NetworkController.class,
            lab -> new NetworkController(lab.model(), lab.training()),
            new Cell(1, 0),
            "#networkDiagram"),
    DATA_SPACE(
            DataSpaceController.class,
            lab -> new DataSpaceController(lab.model(), lab.training(), lab.plane()),
            new Cell(2, 0),
            "#dataSpace",
            "#hiddenSpace",
            "#probeList"),
    DATASET(
            DatasetController.class,
            lab -> new DatasetController(
                    lab.model(), lab.training(), new TableFiles(lab.model(), lab.training(), lab.places())),
            new Cell(0, 1),
            "#datasetTable"),
    DATA_MENU(DataMenuController.class, lab -> new DataMenuController(lab.model(), lab.training()), new Included()),
    CALCULATION(
            CalculationController.class,
            lab -> new CalculationController(lab.model(), lab.training(), lab.places()),
            new Cell(1, 1),
            "#calculationList"),
    ERROR_HISTORY(
            ErrorHistoryController.class,
            lab -> new ErrorHistoryController(lab.model()),
            new Cell(2, 1),
            "#errorChart"),
    UNDERSTANDING(
            UnderstandingController.class,
            lab -> new UnderstandingController(lab.model(), lab.presets()),
            new Side(LabModel::understandingShownProperty),
            ".titled-pane"),
    STATUS(StatusBarController.class, lab -> new StatusBarController(lab.model(), lab.name()), new Bottom());

    private final Class<?> controller;
    private final Function<Services, Object> constructor;
    private final Place place;
    private final List<String> mainControls;

    /** @param mainControls selectors of the controls that F6 goes to, the first one in sight */
    Panel(Class<?> controller, Function<Services, Object> constructor, Place place, String... mainControls) {
        this.controller = controller;
        this.constructor = constructor;
        this.place = place;
        this.mainControls = List.of(mainControls);
    }

    /** Place of a panel in the window. */
    sealed interface Place {}

    /** Above all other panels. */
    record Top() implements Place {}

    /** Below all other panels. */
    record Bottom() implements Place {}

    /** Cell of the grid in the middle. */
    record Cell(int column, int row) implements Place {}

    /**
     * Left of the grid, or over it in a narrow window.
     *
     * @param shown whether the panel is shown; it is loaded when it is shown first, so that the window opens sooner
     */
    record Side(Function<LabModel, ObservableBooleanValue> shown) implements Place {}

    /** Part of another panel, whose FXML includes it. */
    record Included() implements Place {}

    /**
     * Arguments of the constructors of the controllers.
     *
     * @param model    of the present language
     * @param plane    choices in the data space that outlive a change of language
     * @param name     of the session of a snapshot
     */
    record Services(
            LabModel model,
            TrainingService training,
            PresetOpener presets,
            SessionFiles files,
            FilePlaces places,
            PlaneChoices plane,
            Function<Snapshot, String> name) {}

    /** Constructor calls of all controllers, by their classes. */
    static Map<Class<?>, Supplier<Object>> controllers(Services services) {
        return Arrays.stream(values())
                .collect(Collectors.toMap(panel -> panel.controller, panel -> () -> panel.constructor.apply(services)));
    }

    /** Selectors of the controls that F6 goes to, in the order of the panels. */
    static List<String> allMainControls() {
        return Arrays.stream(values())
                .flatMap(panel -> panel.mainControls.stream())
                .toList();
    }

    Class<?> controller() {
        return controller;
    }

    Place place() {
        return place;
    }
}
