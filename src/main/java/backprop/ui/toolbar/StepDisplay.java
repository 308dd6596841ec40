package backprop.ui.toolbar;

import backprop.training.Position;
import backprop.training.Snapshot;
import backprop.training.Stage;
import backprop.ui.shared.Texts;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;

/** Display of the next stage of an update, and of whether a step can be reverted. */
final class StepDisplay {

    private static final String NEXT = "next-";

    /** Width of padding and dot. */
    private static final double FRAME = 36;

    private final Texts texts;
    private final Button stage;
    private final Button back;
    private final Tooltip stageTooltip = new Tooltip();
    private final Tooltip backTooltip = new Tooltip();
    private String wording = "stage.step.in";

    /**
     * @param holder parent of {@code back}, which shows the tooltip because a disabled button receives no mouse events
     */
    StepDisplay(Texts texts, Button stage, Button back, Node holder) {
        this.texts = texts;
        this.stage = stage;
        this.back = back;
        stage.setTooltip(stageTooltip);
        reserve();
        back.setTooltip(backTooltip);
        Tooltip.install(holder, backTooltip);
    }

    void show(Snapshot snapshot) {
        Position position = snapshot.position();
        Stage after = position.nextStage();
        stage.setText(caption(after));
        mark(after);
        stageTooltip.setText(texts.get("stage.step.tooltip", name(after)));
        stage.setAccessibleHelp(stageTooltip.getText());
        back.setDisable(snapshot.isTraining() || position.steps() == 0);
        backTooltip.setText(backText(snapshot));
        back.setAccessibleHelp(backTooltip.getText());
    }

    /** Returns the name of the stage only, for narrow toolbars. */
    ToolbarRoom.Reduction shorten(Supplier<Snapshot> present) {
        return new ToolbarRoom.Reduction(
                () -> say("stage.step.in.short", present.get()), () -> say("stage.step.in", present.get()));
    }

    private void say(String newWording, Snapshot present) {
        wording = newWording;
        reserve();
        show(present);
    }

    /** Reserves the width of the longest name, so that the layout is stable between stages. */
    private void reserve() {
        String[] captions = Arrays.stream(Stage.values()).map(this::caption).toArray(String[]::new);
        stage.setMinWidth(FRAME + TextRoom.widest("Inter SemiBold", 13, captions));
    }

    private String caption(Stage next) {
        String name = name(next);
        return texts.get(wording, wording.endsWith("short") ? name : name.toLowerCase(texts.locale()));
    }

    private String name(Stage shown) {
        return texts.get("stage." + id(shown));
    }

    private static String id(Stage shown) {
        return shown.name().toLowerCase(Locale.ROOT);
    }

    /** Sets the style class of this stage and removes those of others; does nothing if unchanged. */
    private void mark(Stage marked) {
        for (Stage each : Stage.values()) {
            String styleClass = NEXT + id(each);
            boolean wanted = marked == each;
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
