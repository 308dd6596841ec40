package backprop.ui;

import backprop.ui.calculation.CalculationController;
import backprop.ui.dataset.DatasetController;
import backprop.ui.dataspace.DataSpaceController;
import backprop.ui.history.ErrorHistoryController;
import backprop.ui.network.NetworkController;
import backprop.ui.settings.SettingsController;
import backprop.ui.toolbar.ToolbarController;
import backprop.ui.understanding.UnderstandingController;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;

/** Puts the panels where they belong. */
final class LabWindow {

    private final BorderPane root = new BorderPane();

    LabWindow(LabModel lab, PanelLoader loader) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("panels");
        grid.getColumnConstraints()
                .setAll(column(232, 248, 290, 0), column(400, 760, -1, 1), column(300, 358, 460, 0.25));
        grid.getRowConstraints().setAll(row(54), row(46));
        Parent settings = loader.load(SettingsController.class);
        grid.add(settings, 0, 0);
        grid.add(loader.load(NetworkController.class), 1, 0);
        grid.add(loader.load(DataSpaceController.class), 2, 0);
        grid.add(loader.load(DatasetController.class), 0, 1);
        grid.add(loader.load(CalculationController.class), 1, 1);
        grid.add(loader.load(ErrorHistoryController.class), 2, 1);
        root.setCenter(grid);
        root.setTop(loader.load(ToolbarController.class));
        Node understanding = loader.load(UnderstandingController.class);
        root.leftProperty()
                .bind(Bindings.when(lab.understandingShownProperty())
                        .then(understanding)
                        .otherwise((Node) null));
    }

    private static ColumnConstraints column(double minimum, double preferred, double maximum, double grow) {
        double most = maximum < 0 ? Double.MAX_VALUE : maximum;
        ColumnConstraints column = new ColumnConstraints(minimum, preferred, most);
        column.setHgrow(grow > 0 ? Priority.ALWAYS : Priority.SOMETIMES);
        return column;
    }

    private static RowConstraints row(double percent) {
        RowConstraints row = new RowConstraints();
        row.setPercentHeight(percent);
        return row;
    }

    Parent root() {
        return root;
    }
}
