package backprop.ui.shell;

import backprop.ui.calculation.CalculationController;
import backprop.ui.dataset.DatasetController;
import backprop.ui.dataspace.DataSpaceController;
import backprop.ui.history.ErrorHistoryController;
import backprop.ui.network.NetworkController;
import backprop.ui.settings.SettingsController;
import backprop.ui.shared.LabModel;
import backprop.ui.shared.PanelLoader;
import backprop.ui.status.StatusBarController;
import backprop.ui.toolbar.ToolbarController;
import backprop.ui.understanding.UnderstandingController;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.StackPane;

/** Layout of the panels in the window. */
final class LabWindow {

    /** Width from which the panel 'Understanding the process' has its own column; below, it covers the first one. */
    private static final double WIDTH_OF_FOUR_COLUMNS = 1360;

    /** Width in pixels from which the left column is wider. */
    private static final double WIDE = 1400;

    private static final double NARROW_LEFT = 248;
    private static final double WIDE_LEFT = 280;

    private final LabModel lab;
    private final BorderPane root = new BorderPane();
    private final BorderPane middle = new BorderPane();
    private final StackPane layers = new StackPane(middle);
    private final PanelLoader loader;
    private Optional<Region> understanding = Optional.empty();

    LabWindow(LabModel lab, PanelLoader loader) {
        this.lab = lab;
        this.loader = loader;
        middle.setCenter(panels(loader));
        root.setTop(loader.load(ToolbarController.class));
        root.setCenter(layers);
        root.setBottom(loader.load(StatusBarController.class));
        lab.understandingShownProperty().subscribe(this::placeUnderstanding);
        root.widthProperty().subscribe(this::placeUnderstanding);
    }

    private static GridPane panels(PanelLoader loader) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("panels");
        ColumnConstraints left = column(NARROW_LEFT, NARROW_LEFT, NARROW_LEFT, Priority.SOMETIMES);
        // A wide window has space for the class names in the table.
        grid.widthProperty().subscribe(width -> setWidth(left, width.doubleValue() < WIDE ? NARROW_LEFT : WIDE_LEFT));
        grid.getColumnConstraints()
                .setAll(
                        left,
                        column(420, 760, Double.MAX_VALUE, Priority.ALWAYS),
                        column(296, 358, 460, Priority.SOMETIMES));
        grid.getRowConstraints().setAll(row(55), row(45));
        grid.add(loader.load(SettingsController.class), 0, 0);
        grid.add(loader.load(NetworkController.class), 1, 0);
        grid.add(loader.load(DataSpaceController.class), 2, 0);
        grid.add(loader.load(DatasetController.class), 0, 1);
        grid.add(loader.load(CalculationController.class), 1, 1);
        grid.add(loader.load(ErrorHistoryController.class), 2, 1);
        return grid;
    }

    private static void setWidth(ColumnConstraints column, double width) {
        column.setMinWidth(width);
        column.setPrefWidth(width);
        column.setMaxWidth(width);
    }

    private static ColumnConstraints column(double minimum, double preferred, double maximum, Priority grow) {
        ColumnConstraints column = new ColumnConstraints(minimum, preferred, maximum);
        column.setHgrow(grow);
        return column;
    }

    private static RowConstraints row(double percent) {
        RowConstraints row = new RowConstraints(0, 0, Double.MAX_VALUE);
        row.setPercentHeight(percent);
        return row;
    }

    private void placeUnderstanding() {
        boolean shown = lab.understandingShownProperty().get();
        boolean beside = root.getWidth() >= WIDTH_OF_FOUR_COLUMNS;
        understanding.ifPresent(layers.getChildren()::remove);
        middle.setLeft(null);
        if (shown && beside) {
            middle.setLeft(understanding());
        } else if (shown) {
            layers.getChildren().add(understanding());
        }
    }

    /** Created on first use, so that the window opens faster. */
    private Region understanding() {
        Region panel = understanding.orElseGet(() -> (Region) loader.load(UnderstandingController.class));
        panel.setMaxWidth(Region.USE_PREF_SIZE);
        StackPane.setAlignment(panel, Pos.CENTER_LEFT);
        understanding = Optional.of(panel);
        return panel;
    }

    Parent root() {
        return root;
    }
}
