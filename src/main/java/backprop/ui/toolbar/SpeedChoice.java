package backprop.ui.toolbar;

import backprop.training.Speed;
import backprop.training.TrainingService;
import backprop.ui.shared.Numbers;
import backprop.ui.shared.Texts;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;

/** Speed of training: slider and label. */
final class SpeedChoice {

    private final Slider slider;
    private final Label label;
    private final Texts texts;
    private final Numbers numbers;
    private final Tooltip tooltip = new Tooltip();

    SpeedChoice(Slider slider, Label label, Texts texts, Numbers numbers) {
        this.slider = slider;
        this.label = label;
        this.texts = texts;
        this.numbers = numbers;
        slider.setMax(SpeedScale.last());
        slider.setTooltip(tooltip);
        label.setMinWidth(TextRoom.widest(
                label.getFont().getFamily(),
                12,
                SpeedScale.all().stream().map(this::words).toArray(String[]::new)));
    }

    /** Binds the slider to the speed of training. */
    void follow(Speed present, TrainingService training) {
        slider.setValue(SpeedScale.position(present));
        slider.valueProperty().subscribe(position -> show(words(SpeedScale.at(position.doubleValue()))));
        slider.valueProperty().addListener((property, old, position) -> {
            Speed speed = SpeedScale.at(position.doubleValue());
            if (!speed.equals(SpeedScale.at(old.doubleValue()))) {
                training.setSpeed(speed);
            }
        });
    }

    private void show(String speed) {
        label.setText(speed);
        tooltip.setText(speed + ". " + texts.get("speed.tooltip"));
        slider.setAccessibleHelp(speed);
    }

    private String words(Speed speed) {
        if (speed.isUnlimited()) {
            return texts.get("speed.unlimited");
        }
        if (speed.isSlowMotion()) {
            return texts.get("speed.slow", numbers.exact(speed.layerMillis().getAsInt() / 1000.0));
        }
        return texts.get("speed.limited", Math.round(speed.epochsPerSecond()));
    }
}
