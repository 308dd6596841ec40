package backprop.ui.settings;

import backprop.engine.Regularization;
import backprop.ui.shared.Complaints;
import backprop.ui.shared.LabModel;
import backprop.ui.shared.Texts;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;

/** Settings of the regularization and its rate. */
final class PenaltySettings {

    private final TextField field;
    private final SettingBox<Regularization> kind;
    private SettingField<Double> rate;

    /** @param change called with the new penalty */
    PenaltySettings(
            ComboBox<Regularization> box,
            TextField field,
            LabModel lab,
            Complaints complaints,
            Consumer<UnaryOperator<Regularization>> change) {
        this.field = field;
        Texts texts = lab.texts(PenaltySettings.class);
        SettingParser parser = new SettingParser(texts, lab.numbers());
        kind = new SettingBox<>(
                box,
                Choices.regularizations(),
                Regularization::id,
                penalty -> texts.get("regularization." + penalty.id()),
                chosen -> change.accept(present -> chosen));
        rate = new SettingField<>(
                field,
                lab.numbers()::exact,
                text -> parser.notNegative("penalty", text, () -> rate.shown()),
                value -> change.accept(present -> Choices.withRate(present, value)),
                complaints);
    }

    /** Shows the current value. */
    void show(Regularization penalty) {
        kind.show(Optional.of(penalty));
        rate.show(Choices.rate(penalty));
        field.setDisable(penalty instanceof Regularization.None);
    }
}
