package backprop.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

    private final Numbers english = new Numbers(Languages.ENGLISH);
    private final Numbers spanish = new Numbers(Languages.SPANISH);

    @ParameterizedTest
    @CsvSource({
        "0.123456, 0.1235",
        "12.5, 12.50",
        "123456, 123456",
        "0.99994, 0.9999",
        "0.99996, 1.000",
        "9.9996, 10.00",
        "0.00012346, 0.0001235",
        "1e-5, 1.000e\u22125",
        "12345678, 1.235e7",
        "-0.5, \u22120.5000",
        "-0.0, 0",
        "NaN, NaN"
    })
    void fourSignificantDigits(double value, String text) {
        assertThat(english.significant(value, 4)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1 + 0.2, 1.0 / 3000, 1e-4, 9999999.999999998, 1e-300, 4.9e-324, Double.MAX_VALUE, -0.7})
    void theExactNotationGivesTheSameDoubleAgain(double value) {
        assertThat(Numbers.parse(english.exact(value))).isEqualTo(value);
        assertThat(Numbers.parse(spanish.exact(value))).isEqualTo(value);
    }

    @Test
    void theExactNotationOfAnyDoubleGivesItAgain() {
        Random random = new Random(1);
        for (int i = 0; i < 1000; i++) {
            double value = Math.scalb(random.nextDouble() - 0.5, random.nextInt(60) - 30);
            assertThat(Numbers.parse(english.exact(value))).isEqualTo(value);
        }
    }

    @Test
    void aDivergedNumberStaysShort() {
        assertThat(english.fixed(-5.731e153, 3)).isEqualTo("\u22126e153");
        assertThat(english.signed(5.731e153, 4)).isEqualTo("+6e153");
        assertThat(english.fixed(12345678, 1)).isEqualTo("12345678.0");
    }

    @Test
    void nothingIsNegativeZero() {
        assertThat(english.exact(-0.0)).isEqualTo("0");
        assertThat(english.fixed(-0.0004, 3)).isEqualTo("0.000");
    }

    @Test
    void pointsAreWrittenAsTheLanguageSeparatesThem() {
        assertThat(english.point(0, 0.25)).isEqualTo("(0, 0.25)");
        assertThat(spanish.point(0, 0.25)).isEqualTo("(0; 0,25)");
        assertThat(english.point(0.123456789)).isEqualTo("0.123");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.5", "0,5", " .5 ", "5e-1", "+0.5"})
    void aPointAndACommaAreRead(String text) {
        assertThat(Numbers.parse(text)).isEqualTo(0.5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "1.2.3", "1e999", "NaN", "0x1p3", "1d"})
    void whatIsNoFiniteNumberIsRefused(String text) {
        assertThatThrownBy(() -> Numbers.parse(text)).isInstanceOf(NumberFormatException.class);
    }

    @Test
    void theMinusSignOfTheProgramIsRead() {
        assertThat(Numbers.parse(new Numbers(Locale.ENGLISH).exact(-2))).isEqualTo(-2);
    }
}
