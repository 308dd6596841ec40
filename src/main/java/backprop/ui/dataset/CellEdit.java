package backprop.ui.dataset;

import backprop.data.Dataset;
import backprop.engine.Loss;
import backprop.training.TrainingConfig;
import backprop.ui.shared.Numbers;
import backprop.ui.shared.TypedNumber;

/** What becomes of a text that was typed into a cell. */
sealed interface CellEdit {

    /** The number for the cell. */
    record Accepted(Place place, double value) implements CellEdit {

        /** {@code config} with the number in its place; unchanged if it has no such row any more. */
        TrainingConfig in(TrainingConfig config) {
            Dataset data = config.data();
            if (!place.row().isIn(data)) {
                return config;
            }
            var changed = place.column()
                    .with(place.row().of(data), value, config.rule().loss());
            return config.withData(place.row().replaced(data, changed));
        }
    }

    /** The cell keeps its number, since the one that was typed may not stand there. */
    record Refused(Reason reason) implements CellEdit {}

    /** The cell keeps its number, since what was typed is none. */
    record Unread(TypedNumber.Invalid typed) implements CellEdit {}

    enum Reason {
        EMPTY("refused.empty"),
        /** A target that binary cross-entropy cannot work with. */
        NO_PROBABILITY("refused.noProbability"),
        /** A target that cross-entropy cannot work with. */
        NO_SHARE("refused.noShare");

        private final String key;

        Reason(String key) {
            this.key = key;
        }

        /** Of the text that says it, with what was typed and what the cell keeps as arguments. */
        String key() {
            return key;
        }
    }

    /** @param loss that the network is trained with; some allow only some targets */
    static CellEdit of(Place place, String text, Loss loss, Numbers numbers) {
        if (text.isBlank()) {
            return new Refused(Reason.EMPTY);
        }
        TypedNumber typed = numbers.typed(text);
        return typed instanceof TypedNumber.Invalid invalid
                ? new Unread(invalid)
                : of(place, typed.value().orElseThrow(), loss);
    }

    private static CellEdit of(Place place, double value, Loss loss) {
        TargetRule rule = TargetRule.of(loss);
        if (place.column() instanceof Column.Target && !rule.allows(value)) {
            return new Refused(rule == TargetRule.DISTRIBUTION ? Reason.NO_SHARE : Reason.NO_PROBABILITY);
        }
        return new Accepted(place, value);
    }
}
