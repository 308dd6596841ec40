package backprop.ui.shell;

import backprop.ui.shared.LabModel;
import backprop.ui.shared.PanelLoader;
import java.util.EnumMap;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.StackPane;

/** Content of the window: each {@link Panel} in its place. */
final class LabWindow {

    /** From this width on a side panel has a column of its own; below it lies over the first one. */
    private static final double WIDTH_OF_FOUR_COLUMNS = 1360;

    /** Width in pixels from which the left column is wider. */
    private static final double WIDE = 1400;

    private static final double NARROW_LEFT = 248;
    private static final double WIDE_LEFT = 280;

    private final LabModel lab;
    private final BorderPane root = new BorderPane();
    private final GridPane grid = grid();
    private final BorderPane middle = new BorderPane(grid);
    private final StackPane layers = new StackPane(middle);
    private final PanelLoader loader;
    private final Map<Panel, Region> sides = new EnumMap<>(Panel.class);

    LabWindow(LabModel lab, PanelLoader loader) {
        this.lab = lab;
        this.loader = loader;
        root.setCenter(layers);
        for (Panel panel : Panel.values()) {
            place(panel);
        }
        root.widthProperty().subscribe(this::placeSides);
    }

    private void place(Panel panel) {
        // Java 17 has no switch over types.
        if (panel.place() instanceof Panel.Top) {
            root.setTop(load(panel));
        } else if (panel.place() instanceof Panel.Bottom) {
            root.setBottom(load(panel));
        } else if (panel.place() instanceof Panel.Cell cell) {
            grid.add(load(panel), cell.column(), cell.row());
        } else if (panel.place() instanceof Panel.Side side) {
            side.shown().apply(lab).subscribe(this::placeSides);
        }
    }

    private Region load(Panel panel) {
        return (Region) loader.load(panel.controller());
    }

    private static GridPane grid() {
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

    /** Puts each side panel that is shown beside the grid, or over it where there is no room; of several, one is beside. */
    private void placeSides() {
        middle.setLeft(null);
        layers.getChildren().removeAll(sides.values());
        for (Panel panel : Panel.values()) {
            if (panel.place() instanceof Panel.Side side
                    && side.shown().apply(lab).get()) {
                placeSide(sides.computeIfAbsent(panel, this::loadSide));
            }
        }
    }

    private void placeSide(Region panel) {
        if (root.getWidth() >= WIDTH_OF_FOUR_COLUMNS && middle.getLeft() == null) {
            middle.setLeft(panel);
        } else {
            layers.getChildren().add(panel);
        }
    }

    private Region loadSide(Panel panel) {
        Region side = load(panel);
        side.setMaxWidth(Region.USE_PREF_SIZE);
        StackPane.setAlignment(side, Pos.CENTER_LEFT);
        return side;
    }

    Parent root() {
        return root;
    }
}
