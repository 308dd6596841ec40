package backprop.ui.generate;

import backprop.data.TargetKind;
import backprop.training.TrainingConfig;
import backprop.ui.shared.Numbers;
import backprop.ui.shared.Texts;
import java.util.Locale;

/** Texts of the dialogs. */
final class GenerateWords {

    private final Texts texts;
    private final Numbers numbers;

    GenerateWords(Texts texts, Numbers numbers) {
        this.texts = texts;
        this.numbers = numbers;
    }

    /** Returns the numbers of training and test rows. */
    String summary(Choice choice) {
        int rows = choice.recipe().rowCount();
        int tested = choice.testRows();
        return tested == 0
                ? texts.get("summary.training", rows)
                : texts.get("summary.split", rows, rows - tested, tested);
    }

    /** Returns the effect on the network. */
    String network(TrainingConfig present, TrainingConfig fitted) {
        if (present.architecture().equals(fitted.architecture())) {
            return texts.get("network.stays", present.architecture().shape());
        }
        return texts.get(
                "network.fitted",
                fitted.architecture().shape(),
                texts.get(
                        "activation." + fitted.architecture().outputActivation().id()),
                texts.get("loss." + fitted.rule().loss().id()),
                numbers.exact(fitted.rule().optimizer().learningRate()));
    }

    /** Returns the legend of the marks. */
    String legend(Choice choice) {
        TargetKind targets = choice.generator().targets();
        String marks =
                targets == TargetKind.NUMBERS && choice.generator().inputs().size() == 1
                        ? texts.get("legend.curve")
                        : texts.get("legend." + targets.name().toLowerCase(Locale.ROOT));
        String test = choice.testRows() == 0 ? "" : " " + texts.get("legend.test");
        String some = choice.recipe().rowCount() <= GenerateController.MOST_SHOWN
                ? ""
                : " " + texts.get("legend.some", GenerateController.MOST_SHOWN);
        return marks + test + some;
    }
}
