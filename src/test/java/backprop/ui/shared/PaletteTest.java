package backprop.ui.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

/** Contrast as WCAG 2.1 defines it: 3 for marks, 4.5 for text. */
class PaletteTest {

    private static double contrast(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    @Test
    void blackOnWhiteHasTheLargestContrastThereIs() {
        assertThat(contrast(Color.BLACK, Color.WHITE)).isEqualTo(21);
    }

    @Test
    void theRingOfARowStandsOutFromItsEdgeInBothThemes() {
        for (Palette palette : List.of(Palette.LIGHT, Palette.DARK)) {
            assertThat(palette.classes()).hasSize(8).allSatisfy(color -> assertThat(contrast(color, palette.panel()))
                    .isGreaterThan(3));
            assertThat(contrast(palette.negative(), palette.panel())).isGreaterThan(3);
            assertThat(contrast(palette.positive(), palette.panel())).isGreaterThan(3);
        }
    }

    /** The plane goes 0.72 of the way from zero to the colour of a class. */
    @Test
    void theBordersOfClassesStandOutFromThePlaneInBothThemes() {
        for (Palette palette : List.of(Palette.LIGHT, Palette.DARK)) {
            assertThat(palette.classes()).allSatisfy(color -> assertThat(
                            contrast(palette.outline(), palette.zero().interpolate(color, 0.72)))
                    .isGreaterThan(3));
        }
    }

    @Test
    void wordsCanBeReadInBothThemes() {
        for (Palette palette : List.of(Palette.LIGHT, Palette.DARK)) {
            assertThat(contrast(palette.text(), palette.panel())).isGreaterThan(4.5);
            assertThat(contrast(palette.mutedText(), palette.panel())).isGreaterThan(4.5);
            assertThat(contrast(palette.labelText(), palette.label())).isGreaterThan(4.5);
        }
    }
}
