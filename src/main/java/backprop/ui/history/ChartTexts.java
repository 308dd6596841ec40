package backprop.ui.history;

import backprop.training.ErrorCurve;
import backprop.ui.shared.Numbers;
import backprop.ui.shared.Texts;

/** Texts in the chart. */
record ChartTexts(Texts texts, Numbers numbers, int digits) {

    String epoch() {
        return texts.get("epoch");
    }

    String loss() {
        return texts.get("loss");
    }

    String training() {
        return texts.get("training");
    }

    String test() {
        return texts.get("test");
    }

    String exceeded() {
        return texts.get("exceeded");
    }

    String empty() {
        return texts.get("empty");
    }

    String changed() {
        return texts.get("changed");
    }

    /** Returns the values of a point of the curve, such as 'epoch 37 · training 0.4312 · test 0.5104'. */
    String point(ErrorCurve curve, int i) {
        String epoch = numbers.whole(curve.epoch(i));
        String training = numbers.significant(curve.train(i), digits);
        return Double.isNaN(curve.test(i))
                ? texts.get("point", epoch, training)
                : texts.get("point.test", epoch, training, numbers.significant(curve.test(i), digits));
    }

    /** Returns the description of the chart for screen readers. */
    String summary(ErrorCurve curve) {
        return texts.get(
                "summary",
                numbers.whole(curve.firstEpoch()),
                numbers.whole(curve.lastEpoch()),
                point(curve, curve.size() - 1));
    }
}
