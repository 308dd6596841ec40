package backprop.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class NewestTest {

    private final Newest<String> newest = new Newest<>();

    @Test
    void aValueReplacesOneThatWaitsAndATakerIsScheduledOnce() {
        assertThat(newest.put("first")).isTrue();
        assertThat(newest.put("second")).isFalse();
        assertThat(newest.take()).isEqualTo("second");
        assertThat(newest.put("third")).isTrue();
        assertThat(newest.take()).isEqualTo("third");
    }

    @Test
    void nothingIsTakenTwice() {
        newest.put("only");
        newest.take();
        assertThatThrownBy(newest::take).isInstanceOf(IllegalStateException.class);
    }
}
