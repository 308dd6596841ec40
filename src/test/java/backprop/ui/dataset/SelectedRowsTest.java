package backprop.ui.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SelectedRowsTest {

    private final SelectedRows rows = new SelectedRows();

    private int[] selected() {
        return rows.stream().toArray();
    }

    @Test
    void anExtensionBeginsWhereTheSelectionBegan() {
        rows.only(3);
        rows.extendTo(5);
        assertThat(selected()).containsExactly(3, 4, 5);
        rows.extendTo(4);
        assertThat(selected()).containsExactly(3, 4);
        rows.extendTo(1);
        assertThat(selected()).containsExactly(1, 2, 3);
    }

    @Test
    void onePositionIsAddedOrRemovedAndExtendedFrom() {
        rows.only(3);
        rows.toggle(7);
        rows.toggle(3);
        assertThat(selected()).containsExactly(7);
        rows.extendTo(5);
        assertThat(selected()).containsExactly(3, 4, 5);
    }

    @Test
    void theOnlyPositionStaysSelected() {
        rows.only(3);
        rows.toggle(3);
        assertThat(selected()).containsExactly(3);
    }

    @Test
    void anExtensionFromNowhereSelectsOnePosition() {
        rows.only(-1);
        rows.extendTo(2);
        assertThat(selected()).containsExactly(2);
        assertThat(rows.has(-1)).isFalse();
    }

    @Test
    void theNearestSelectedPositionIsFoundOnBothSides() {
        assertThat(rows.nearest(4)).isEqualTo(4);
        rows.only(2);
        rows.toggle(9);
        assertThat(rows.nearest(9)).isEqualTo(9);
        assertThat(rows.nearest(5)).isEqualTo(2);
        assertThat(rows.nearest(6)).isEqualTo(9);
        assertThat(rows.nearest(0)).isEqualTo(2);
        assertThat(rows.nearest(20)).isEqualTo(9);
    }

    @Test
    void allArePositionsFromTheFirstOn() {
        rows.all(3);
        assertThat(selected()).containsExactly(0, 1, 2);
        assertThat(rows.size()).isEqualTo(3);
    }
}
