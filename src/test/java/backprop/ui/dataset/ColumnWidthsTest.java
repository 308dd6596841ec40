package backprop.ui.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnWidthsTest {

    @Test
    void noColumnIsNarrowerThanItNeeds() {
        assertThat(ColumnWidths.share(new double[] {20.2, 30}, new double[] {50, 60}, 10))
                .containsExactly(21, 30);
    }

    @Test
    void smallWishesComeTrueFirst() {
        assertThat(ColumnWidths.share(new double[] {20, 30, 40}, new double[] {90, 34, 40}, 96))
                .containsExactly(20, 34, 40);
    }

    @Test
    void whatIsLeftIsSharedEvenly() {
        assertThat(ColumnWidths.share(new double[] {20, 30}, new double[] {25, 30}, 76))
                .containsExactly(35, 40);
    }
}
