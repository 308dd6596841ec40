package backprop.ui.network;

import static org.assertj.core.api.Assertions.assertThat;

import backprop.ui.shared.Languages;
import backprop.ui.shared.Numbers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every letter is 0.5 of its size wide here. */
class FitTest {

    private static final Numbers NUMBERS = new Numbers(Languages.ENGLISH);
    private static final Fit.Sizes SIZES = new Fit.Sizes(8, 13);

    @Test
    void aShortNumberIsAsLargeAsAllowed() {
        assertThat(fit(List.of("0.5", "1"), 40)).isEqualTo(new Fit("0.5", 13));
    }

    @Test
    void aLongNumberIsSmallerBeforeItIsShorter() {
        assertThat(fit(List.of("\u221217975", "\u22122"), 30)).isEqualTo(new Fit("\u221217975", 10));
        assertThat(fit(List.of("123456789", "12"), 30)).isEqualTo(new Fit("12", 13));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-17975, 8.9e92, -8.912345e-92, 123456.789, 0, -0.131, 1e300, -999999999})
    void noNumberIsWiderThanItsCircleOrPlate(double value) {
        for (List<String> texts : List.of(
                ShortNumbers.exact(value, NUMBERS),
                ShortNumbers.fixed(value, 3, NUMBERS),
                ShortNumbers.signed(value, 4, NUMBERS))) {
            Fit fit = fit(texts, 30);
            assertThat(0.5 * fit.size() * fit.text().length()).isLessThanOrEqualTo(30 + 1e-9);
            assertThat(fit.size()).isGreaterThan(6);
        }
    }

    private static Fit fit(List<String> texts, double width) {
        return Fit.of(texts, width, SIZES, text -> 0.5 * text.length());
    }
}
