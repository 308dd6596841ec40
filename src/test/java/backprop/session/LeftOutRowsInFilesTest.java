package backprop.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backprop.training.Configs;
import backprop.training.Session;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The key {@code data.leftOut} of a session file. */
class LeftOutRowsInFilesTest {

    private static final String NONE = SessionFile.text(new Session("XOR", "", Configs.xor(), Optional.empty()));

    private static String with(String leftOut) {
        int end = NONE.indexOf("\"test\": []") + "\"test\": []".length();
        return NONE.substring(0, end) + ", \"leftOut\": " + leftOut + NONE.substring(end);
    }

    private static List<Integer> leftOut(String text) throws SessionException {
        return SessionFile.parse(text).config().data().leftOut();
    }

    @Test
    void aSessionWithoutSuchRowsIsWrittenAsBefore() throws SessionException {
        assertThat(NONE).doesNotContain("leftOut");
        assertThat(leftOut(NONE)).isEmpty();
        assertThat(leftOut(with("[]"))).isEmpty();
        assertThat(SessionFile.text(SessionFile.parse(with("[]")))).isEqualTo(NONE);
    }

    @Test
    void whatIsWrittenIsReadBack() throws SessionException {
        assertThat(leftOut(with("[1, 3]"))).containsExactly(1, 3);
        String written = SessionFile.text(SessionFile.parse(with("[1, 3]")));
        assertThat(written).contains("\"leftOut\": [1, 3]");
        assertThat(SessionFile.parse(written)).isEqualTo(SessionFile.parse(with("[1, 3]")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[1, 4] | data.leftOut[1]: expected a whole number from 0 to 3 but was 4",
                "[-1] | data.leftOut[0]: expected a whole number from 0 to 3 but was -1",
                "[0, 1.5] | data.leftOut[1]: expected a whole number from 0 to 3 but was 1.5",
                "[2, 2] | data.leftOut[1]: expected a row after row 2, since they ascend and each is listed once, but was 2",
                "[2, 1] | data.leftOut[1]: expected a row after row 2, since they ascend and each is listed once, but was 1",
                "[\"1\"] | data.leftOut[0]: expected a whole number from 0 to 3 but was \"1\"",
                "[0, 1, 2, 3] | data.leftOut: expected a list that leaves at least one training row but was a list of 4 entries",
                "[0, 1, 2, 3, 3] | data.leftOut: expected a list of at most 4 training rows, counted from 0 but was a list of 5 entries",
                "2 | data.leftOut: expected a list of at most 4 training rows, counted from 0 but was 2",
            })
    void aMistakeNamesPlaceExpectationAndFinding(String leftOut, String message) {
        assertThatThrownBy(() -> leftOut(with(leftOut)))
                .isInstanceOf(SessionException.class)
                .hasMessage(message);
    }
}
