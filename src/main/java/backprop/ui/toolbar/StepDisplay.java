package backprop.ui.toolbar;

import backprop.explain.Stage;
import backprop.training.Position;
import backprop.training.Snapshot;
import backprop.ui.Texts;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;

/** Shows in which stage of an update a run stands, which one comes next, and whether there is a step to take back. */
final class StepDisplay {

    private static final String CURRENT = "stage-";
    private static final String NEXT = "next-";

    private final Texts texts;
    private final Button stage;
    private final Button back;
    private final Tooltip stageTooltip = new Tooltip();
    private final Tooltip backTooltip = new Tooltip();
    private String wording = "stage.step.in";

    /** @param holder of {@code back}: it shows the tooltip while the button is disabled, which then gets no mouse events */
    StepDisplay(Texts texts, Button stage, Button back, Node holder) {
        this.texts = texts;
        this.stage = stage;
        this.back = back;
        stage.setTooltip(stageTooltip);
        back.setTooltip(backTooltip);
        Tooltip.install(holder, backTooltip);
    }

    void show(Snapshot snapshot) {
        Position position = snapshot.position();
        Stage after = position.nextStage();
        stage.setText(position.stage().map(this::current).orElse(texts.get("stage.step")));
        mark(CURRENT, position.stage());
        mark(NEXT, Optional.of(after));
        stageTooltip.setText(texts.get("stage.step.tooltip", name(after)));
        stage.setAccessibleHelp(stageTooltip.getText());
        back.setDisable(snapshot.isTraining() || position.steps() == 0);
        backTooltip.setText(backText(snapshot));
        back.setAccessibleHelp(backTooltip.getText());
    }

    /** Whether there is room for few words only. */
    void fit(boolean narrow) {
        wording = narrow ? "stage.step.in.short" : "stage.step.in";
    }

    private String current(Stage shown) {
        String name = name(shown);
        return texts.get(wording, wording.endsWith("short") ? name : name.toLowerCase(texts.locale()));
    }

    private String name(Stage shown) {
        return texts.get("stage." + id(shown));
    }

    private static String id(Stage shown) {
        return shown.name().toLowerCase(Locale.ROOT);
    }

    /** Only the style class of this stage, none of the others; nothing changes where it is the same as before. */
    private void mark(String prefix, Optional<Stage> marked) {
        for (Stage each : Stage.values()) {
            String styleClass = prefix + id(each);
            boolean wanted = marked.equals(Optional.of(each));
            if (wanted && !stage.getStyleClass().contains(styleClass)) {
                stage.getStyleClass().add(styleClass);
            } else if (!wanted) {
                stage.getStyleClass().remove(styleClass);
            }
        }
    }

    private String backText(Snapshot snapshot) {
        int steps = snapshot.position().steps();
        if (snapshot.isTraining()) {
            return texts.get("back.training");
        }
        return steps == 0 ? texts.get("back.none") : texts.get("back.tooltip", steps);
    }
}
