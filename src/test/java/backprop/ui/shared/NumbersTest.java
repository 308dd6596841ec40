package backprop.ui.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.NumberFormat;
import java.text.ParseException;
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
        "1e-5, 1.000\u00b710\u207b\u2075",
        "12345678, 1.235\u00b710\u2077",
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
        assertThat(english.fixed(-5.731e153, 3)).isEqualTo("\u22126\u00b710\u00b9\u2075\u00b3");
        assertThat(english.signed(5.731e153, 4)).isEqualTo("+6\u00b710\u00b9\u2075\u00b3");
        assertThat(english.fixed(12345678, 1)).isEqualTo("12345678.0");
    }

    @Test
    void nothingIsNegativeZero() {
        assertThat(english.exact(-0.0)).isEqualTo("0");
        assertThat(english.fixed(-0.0004, 3)).isEqualTo("0.000");
    }

    @Test
    void whatIsShownAsZeroHasNoSign() {
        for (double zero : new double[] {0, -0.0, 0.0004, -0.0004, Double.MIN_VALUE}) {
            assertThat(english.signed(zero, 3)).isEqualTo("0.000");
        }
        assertThat(english.signed(0.0006, 3)).isEqualTo("+0.001");
        assertThat(english.signed(-0.0006, 3)).isEqualTo("\u22120.001");
        assertThat(english.signed(Double.POSITIVE_INFINITY, 3)).isEqualTo("+\u221e");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0|0",
                "999|999|999",
                "1234|1,234|1234",
                "-1234|\u22121,234|\u22121234",
                "12345|12,345|12.345",
                "39490926|39,490,926|39.490.926",
                "9223372036854775807|9,223,372,036,854,775,807|9.223.372.036.854.775.807"
            })
    void countsHaveGroupsOfThreeDigitsAndInSpanishOnlyFromFiveOn(long value, String inEnglish, String inSpanish) {
        assertThat(english.whole(value)).isEqualTo(inEnglish);
        assertThat(spanish.whole(value)).isEqualTo(inSpanish);
        assertThat(english.digits(value).replaceAll("\\d", "")).isEqualTo(value < 0 ? "\u2212" : "");
    }

    @Test
    void aCountIsOneWordThatTheNotationOfTheLanguageReads() throws ParseException {
        for (Locale language : Languages.ALL) {
            String text = new Numbers(language).whole(39_490_926);
            assertThat(text).doesNotContainPattern("[\\s\u00a0\u202f]");
            assertThat(NumberFormat.getInstance(language).parse(text)).isEqualTo(39_490_926L);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,234,567|1234567",
                "1.234.567|1234567",
                "1,234.5|1234.5",
                "1.234,5|1234.5",
                "12 345,5|12345.5",
                "0,123|0.123",
                "1\u00b710\u207b\u2075|1e-5",
                "\u22122.5\u00b710\u00b3\u2070|-2.5e30",
                "2.5 * 10^-3|2.5e-3",
                "2.5 x 10^3|2500",
                "10\u207b\u2076|1e-6",
                "1e-5|1e-5",
                "0e999|0"
            })
    void groupsAndPowersOfTenAreUnderstoodInEitherLanguage(String text, double value) {
        assertThat(english.typed(text)).isEqualTo(new TypedNumber.Valid(value));
        assertThat(spanish.typed(text)).isEqualTo(new TypedNumber.Valid(value));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1e400|TOO_LARGE",
                "-1e400|TOO_LARGE",
                "2\u00b710\u2074\u2070\u2070|TOO_LARGE",
                "1e-400|TOO_SMALL",
                "abc|NOT_A_NUMBER",
                "NaN|NOT_A_NUMBER",
                "1,23,456|NOT_A_NUMBER",
                "10^|NOT_A_NUMBER"
            })
    void whatCannotBeUsedSaysWhy(String text, TypedNumber.Reason reason) {
        assertThat(english.typed(text)).isEqualTo(new TypedNumber.Invalid(text, reason));
    }

    @Test
    void aThousandInTheNotationOfTheLanguageIsAmbiguousAndASignOfDecimalsIsNot() {
        assertThat(english.typed("1,234")).isEqualTo(new TypedNumber.Invalid("1,234", TypedNumber.Reason.AMBIGUOUS));
        assertThat(spanish.typed("1.234")).isEqualTo(new TypedNumber.Invalid("1.234", TypedNumber.Reason.AMBIGUOUS));
        assertThat(english.typed("1.234")).isEqualTo(new TypedNumber.Valid(1.234));
        assertThat(spanish.typed("1,234")).isEqualTo(new TypedNumber.Valid(1.234));
        assertThat(english.ungrouped("1,234")).isEqualTo("1234");
        assertThat(spanish.ungrouped("1.234")).isEqualTo("1234");
        assertThat(english.ungrouped("1.234")).isEqualTo("1.234");
    }

    @Test
    void theComplaintNamesWhatWasTypedAndTheReason() {
        assertThat(complaint("1e400", Languages.ENGLISH))
                .isEqualTo("\u201c1e400\u201d is too large (the largest number is 1.798\u00b710\u00b3\u2070\u2078)");
        assertThat(complaint("1,234", Languages.ENGLISH)).isEqualTo("\u201c1,234\u201d can mean 1234 or 1.234");
        assertThat(complaint("1.234", Languages.SPANISH)).contains("1234 o 1,234");
        assertThat(complaint("x".repeat(500), Languages.ENGLISH)).hasSizeLessThan(60);
    }

    private static String complaint(String text, Locale language) {
        Numbers numbers = new Numbers(language);
        TypedNumber.Invalid invalid = (TypedNumber.Invalid) numbers.typed(text);
        return invalid.complaint(Texts.of(Texts.class, language), numbers);
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
