package backprop.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrappingTest {

    @Test
    void wordsThatDoNotFitGoToTheNextLine() {
        assertThat(Wrapping.of("the loss goes on above", 10, String::length))
                .containsExactly("the loss", "goes on", "above");
        assertThat(Wrapping.of("the loss", 100, String::length)).containsExactly("the loss");
        assertThat(Wrapping.of("unbreakable", 3, String::length)).containsExactly("unbreakable");
    }
}
