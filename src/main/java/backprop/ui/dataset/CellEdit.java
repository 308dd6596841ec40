package backprop.ui.dataset;

import backprop.data.Dataset;
import backprop.engine.Loss;
import backprop.training.TrainingConfig;
import backprop.ui.Numbers;

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

    /** The cell keeps its number. */
    record Refused(Reason reason) implements CellEdit {}

    enum Reason {
        EMPTY("refused.empty"),
        NOT_A_NUMBER("refused.notANumber"),
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
    static CellEdit of(Place place, String text, Loss loss) {
        if (text.isBlank()) {
            return new Refused(Reason.EMPTY);
        }
        try {
            return of(place, Numbers.parse(text), loss);
        } catch (NumberFormatException e) {
            return new Refused(Reason.NOT_A_NUMBER);
        }
    }

    private static CellEdit of(Place place, double value, Loss loss) {
        TargetRule rule = TargetRule.of(loss);
        if (place.column() instanceof Column.Target && !rule.allows(value)) {
            return new Refused(rule == TargetRule.DISTRIBUTION ? Reason.NO_SHARE : Reason.NO_PROBABILITY);
        }
        return new Accepted(place, value);
    }
}
