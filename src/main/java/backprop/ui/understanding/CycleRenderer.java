package backprop.ui.understanding;

import backprop.training.Stage;
import backprop.ui.shared.Texts;
import java.util.Locale;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * Draws the learning cycle: the stages in a column, connected by lines, with a line from the last back to the first.
 * The lines are cell borders, so that they grow with the texts.
 */
final class CycleRenderer {

    private static final double NUMBER_SIZE = 22;
    private static final double LOOP_WIDTH = 13;

    private final Texts texts;
    private final GridPane grid = new GridPane();

    CycleRenderer(Texts texts) {
        this.texts = texts;
    }

    Node draw() {
        grid.getStyleClass().add("cycle");
        ColumnConstraints card = new ColumnConstraints();
        card.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(new ColumnConstraints(LOOP_WIDTH), new ColumnConstraints(NUMBER_SIZE), card);
        for (Stage stage : Stage.values()) {
            grid.addRow(stage.ordinal(), loop(stage), number(stage), card(stage));
        }
        return grid;
    }

    /** Message key prefix of a stage, and style class of its colour. */
    static String key(Stage stage) {
        return "stage-" + stage.name().toLowerCase(Locale.ROOT);
    }

    private Node loop(Stage stage) {
        Region line = new Region();
        line.getStyleClass().addAll("loop", "loop-" + key(stage));
        GridPane.setValignment(line, VPos.TOP);
        if (stage == Stage.FORWARD) {
            return new StackPane(below(line), arrow());
        }
        if (stage == Stage.UPDATE) {
            line.setMaxHeight(NUMBER_SIZE / 2);
            line.setPrefHeight(NUMBER_SIZE / 2);
        }
        return line;
    }

    /** Moves a line down to start at the centre of the stage number. */
    private static Node below(Region line) {
        StackPane.setMargin(line, new Insets(NUMBER_SIZE / 2, 0, 0, 0));
        return line;
    }

    private static Node arrow() {
        Region arrow = new Region();
        arrow.getStyleClass().add("loop-arrow");
        StackPane.setAlignment(arrow, Pos.TOP_RIGHT);
        return arrow;
    }

    private Node number(Stage stage) {
        Label number = new Label(Integer.toString(stage.ordinal() + 1));
        number.getStyleClass().addAll("stage-number", key(stage));
        number.setMinSize(NUMBER_SIZE, NUMBER_SIZE);
        StackPane cell = new StackPane(number);
        cell.getStyleClass().add("stage-cell");
        StackPane.setAlignment(number, Pos.TOP_CENTER);
        if (stage != Stage.UPDATE) {
            Region line = new Region();
            line.getStyleClass().add("stage-line");
            cell.getChildren().add(0, below(line));
        }
        return cell;
    }

    private Node card(Stage stage) {
        Label title = new Label(texts.get(key(stage) + ".title"));
        title.getStyleClass().addAll("stage-title", key(stage));
        VBox card = new VBox(
                title,
                MarkupRenderer.prose(texts.get(key(stage) + ".text")),
                MarkupRenderer.formula(texts.get(key(stage) + ".formula")));
        card.getStyleClass().add("stage-card");
        return card;
    }
}
