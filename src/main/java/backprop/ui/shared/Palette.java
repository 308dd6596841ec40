package backprop.ui.shared;

import backprop.engine.Scoring;
import backprop.training.TrainingConfig;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.paint.Color;

/**
 * Colours for canvases: blue for positive and class 1, orange for negative and class 0, light grey for zero. Consistent
 * with the style sheets.
 */
public record Palette(
        Color positive,
        Color negative,
        Color zero,
        Color negativeLine,
        Color panel,
        Color text,
        Color mutedText,
        Color border,
        Color outline,
        Color highlight,
        Color plate,
        Color label,
        Color labelText,
        Color forward,
        Color loss,
        Color backward,
        Color update,
        List<Color> classes) {

    public static final Palette LIGHT = new Palette(
            Color.web("#1f6fb2"),
            Color.web("#de781e"),
            Color.web("#f1f3f5"),
            Color.web("#d0701a"),
            Color.web("#ffffff"),
            Color.web("#1b2430"),
            Color.web("#5b6673"),
            Color.web("#dfe3e8"),
            Color.web("#0f172a"),
            Color.web("#ffe9a8"),
            Color.web("#ffffff", 0.88),
            Color.web("#0f1720"),
            Color.web("#ffffff"),
            Color.web("#0d9488"),
            Color.web("#be185d"),
            Color.web("#7c3aed"),
            Color.web("#2f855a"),
            classColors("#de781e", "#1f6fb2", "#009e73", "#c96fa1", "#9a8c00", "#2a92cf", "#8c564b", "#7f7f7f"));

    public static final Palette DARK = new Palette(
            Color.web("#5aa9e6"),
            Color.web("#f0a35a"),
            Color.web("#39424e"),
            Color.web("#f0a35a"),
            Color.web("#1b222c"),
            Color.web("#e6eaf0"),
            Color.web("#9aa5b1"),
            Color.web("#2d3743"),
            Color.web("#f8fafc"),
            Color.web("#6b5a1e"),
            Color.web("#12171e", 0.85),
            Color.web("#e6eaf0"),
            Color.web("#12171e"),
            Color.web("#2dd4bf"),
            Color.web("#f472b6"),
            Color.web("#a78bfa"),
            Color.web("#68d391"),
            classColors("#e8903f", "#4a97d6", "#1cae83", "#d488b4", "#b8a800", "#56b4e9", "#b58273", "#8f969e"));

    /**
     * Colours of softmax classes, each with a contrast of 3 to the panel; also distinguished by number. After Okabe,
     * Ito (2008).
     */
    private static List<Color> classColors(String... colors) {
        return Stream.of(colors).map(Color::web).toList();
    }

    /**
     * Returns the colour of a value between negative and positive.
     *
     * @param value -1 to 1; clamped to this range, NaN counts as 0
     */
    public Color diverging(double value) {
        double v = Double.isNaN(value) ? 0 : Math.max(-1, Math.min(1, value));
        return zero.interpolate(v < 0 ? negative : positive, Math.abs(v));
    }

    /** Returns the text colour for {@code background}: dark or white, whichever has the higher contrast. */
    public static Color textOn(Color background) {
        double luminance = 0.2126 * linear(background.getRed())
                + 0.7152 * linear(background.getGreen())
                + 0.0722 * linear(background.getBlue());
        return luminance > 0.179 ? Color.web("#10161d") : Color.WHITE;
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    /**
     * Maps a prediction to the range from certain class 0 (-1) to certain class 1 (1), relative to the scoring
     * threshold of the training rows or the center of the range of their targets.
     */
    public static double towardsClass(TrainingConfig config, Scoring scoring, int output, double prediction) {
        return switch (scoring) {
            case THRESHOLD_ZERO -> prediction;
            case THRESHOLD_HALF, LARGEST -> 2 * prediction - 1;
            case NONE -> withinTargets(config, output, prediction);
        };
    }

    private static double withinTargets(TrainingConfig config, int output, double prediction) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (var row : config.data().train()) {
            if (!row.isLeftOut()) {
                low = Math.min(low, row.target(output));
                high = Math.max(high, row.target(output));
            }
        }
        if (low == high) {
            return 2 * prediction - 1;
        }
        return 2 * (prediction - low) / (high - low) - 1;
    }
}
