package backprop.ui.toolbar;

import backprop.explain.Stage;
import backprop.training.Position;
import backprop.training.Snapshot;
import backprop.ui.Texts;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

/** Shows in which stage of an update a run stands, which one comes next, and whether there is a step to take back. */
final class StepDisplay {

    private static final String CURRENT = "stage-";
    private static final String NEXT = "next-";

    private final Texts texts;
    private final Label current;
    private final Button next;
    private final Button back;
    private final Tooltip nextTooltip;
    private final Tooltip backTooltip = new Tooltip();

    /**
     * @param current     names the stage
     * @param nextTooltip of {@code next}
     * @param holder      of {@code back}, because a button that is disabled shows no tooltip
     */
    StepDisplay(Texts texts, Label current, Button next, Tooltip nextTooltip, Button back, Node holder) {
        this.texts = texts;
        this.current = current;
        this.next = next;
        this.nextTooltip = nextTooltip;
        this.back = back;
        Tooltip.install(holder, backTooltip);
    }

    void show(Snapshot snapshot) {
        Position position = snapshot.position();
        Stage after = position.nextStage();
        current.setText(position.stage().map(this::name).orElse(""));
        mark(current, CURRENT, position.stage());
        mark(next, NEXT, Optional.of(after));
        nextTooltip.setText(texts.get("stage.step.tooltip", name(after)));
        back.setDisable(snapshot.isTraining() || position.steps() == 0);
        backTooltip.setText(backText(snapshot));
        back.setAccessibleHelp(backTooltip.getText());
    }

    private String name(Stage stage) {
        return texts.get("stage." + id(stage));
    }

    private static String id(Stage stage) {
        return stage.name().toLowerCase(Locale.ROOT);
    }

    /** Only the style class of this stage, none of the others. */
    private static void mark(Node node, String prefix, Optional<Stage> stage) {
        for (Stage each : Stage.values()) {
            node.getStyleClass().remove(prefix + id(each));
        }
        stage.ifPresent(marked -> node.getStyleClass().add(prefix + id(marked)));
    }

    private String backText(Snapshot snapshot) {
        int steps = snapshot.position().steps();
        if (snapshot.isTraining()) {
            return texts.get("back.training");
        }
        return steps == 0 ? texts.get("back.none") : texts.get("back.tooltip", steps);
    }
}
