package backprop.ui.toolbar;

import backprop.engine.Evaluation;
import backprop.training.Snapshot;
import backprop.ui.shared.Numbers;
import backprop.ui.shared.Texts;
import java.util.Arrays;
import java.util.OptionalInt;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** Epoch, loss and number of correct rows, with space for the longest value, so that the layout is stable. */
final class Figures {

    private static final int LOSS_DIGITS = 4;
    private static final long LONGEST_EPOCH = 888_888_888L;
    private static final double[] LONGEST_LOSSES = {8.888e-300, 0.0008888, 8888, 88880, 8.888e300};

    private final Texts texts;
    private final Numbers numbers;
    private final Label epoch;
    private final Label loss;
    private final HBox accuracyBox;
    private final Label accuracy;

    Figures(Texts texts, Numbers numbers, Label epoch, Label loss, HBox accuracyBox, Label accuracy) {
        this.texts = texts;
        this.numbers = numbers;
        this.epoch = epoch;
        this.loss = loss;
        this.accuracyBox = accuracyBox;
        this.accuracy = accuracy;
        reserve(epoch, numbers.whole(LONGEST_EPOCH));
        reserve(loss, Arrays.stream(LONGEST_LOSSES).mapToObj(this::loss).toArray(String[]::new));
    }

    private static void reserve(Label label, String... longest) {
        label.setMinWidth(TextRoom.widest("Inter SemiBold", 13, longest));
    }

    private String loss(double value) {
        return numbers.significant(value, LOSS_DIGITS);
    }

    void show(Snapshot snapshot) {
        epoch.setText(numbers.whole(snapshot.epoch()));
        loss.setText(loss(snapshot.train().loss()));
        showRight(snapshot.train());
    }

    private void showRight(Evaluation evaluation) {
        OptionalInt right = evaluation.right();
        accuracyBox.setVisible(right.isPresent());
        accuracyBox.setManaged(right.isPresent());
        right.ifPresent(count -> accuracy.setText(right(count, evaluation.rows())));
        if (right.isPresent()) {
            reserve(accuracy, right(evaluation.rows(), evaluation.rows()));
        }
    }

    private String right(int count, int rows) {
        return texts.get("right.of", numbers.whole(count), numbers.whole(rows));
    }
}
