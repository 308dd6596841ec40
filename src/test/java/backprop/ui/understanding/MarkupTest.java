package backprop.ui.understanding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backprop.ui.understanding.Markup.Face;
import backprop.ui.understanding.Markup.Level;
import backprop.ui.understanding.Markup.Span;
import org.junit.jupiter.api.Test;

class MarkupTest {

    private static Span plain(String text) {
        return new Span(text, Face.PLAIN, Level.LINE);
    }

    @Test
    void textWithoutMarksIsOneSpan() {
        assertThat(Markup.parse("ln(1 − 0)")).containsExactly(plain("ln(1 − 0)"));
    }

    @Test
    void nothingHasNoSpans() {
        assertThat(Markup.parse("")).isEmpty();
    }

    @Test
    void starsMarkVariablesAndDoubleStarsTerms() {
        assertThat(Markup.parse("**Epoch**: *w* grows"))
                .containsExactly(
                        new Span("Epoch", Face.TERM, Level.LINE),
                        plain(": "),
                        new Span("w", Face.VARIABLE, Level.LINE),
                        plain(" grows"));
    }

    @Test
    void scriptsStandBelowAndAbove() {
        assertThat(Markup.parse("*w*^2^ + *L*_test_"))
                .containsExactly(
                        new Span("w", Face.VARIABLE, Level.LINE),
                        new Span("2", Face.PLAIN, Level.ABOVE),
                        plain(" + "),
                        new Span("L", Face.VARIABLE, Level.LINE),
                        new Span("test", Face.PLAIN, Level.BELOW));
    }

    @Test
    void aVariableMayStandInAScript() {
        assertThat(Markup.parse("*w*_*ji*_"))
                .containsExactly(new Span("w", Face.VARIABLE, Level.LINE), new Span("ji", Face.VARIABLE, Level.BELOW));
    }

    @Test
    void withoutMarksItReadsLikeAFormula() {
        assertThat(Markup.plain("*w* ← *w* − *η* ∂*L*/∂*w*")).isEqualTo("w ← w − η ∂L/∂w");
    }

    @Test
    void aMarkThatIsNotClosedIsRefused() {
        assertThatThrownBy(() -> Markup.parse("*w"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("*w");
        assertThatThrownBy(() -> Markup.parse("w_j")).isInstanceOf(IllegalArgumentException.class);
    }
}
