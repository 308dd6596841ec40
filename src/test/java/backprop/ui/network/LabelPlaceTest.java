package backprop.ui.network;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class LabelPlaceTest {

    private static final Dimension2D DIAGRAM = new Dimension2D(500, 300);

    private final LabelPlace place = new LabelPlace(DIAGRAM, new Dimension2D(130, 84));

    @Test
    void aLabelNeverLeavesTheDiagramAndNeverCoversItsThing() {
        Rectangle2D diagram = new Rectangle2D(0, 0, DIAGRAM.getWidth(), DIAGRAM.getHeight());
        for (double x = 0; x <= 450; x += 25) {
            for (double y = 0; y <= 250; y += 25) {
                Rectangle2D thing = new Rectangle2D(x, y, 48, 48);
                for (Rectangle2D label : new Rectangle2D[] {place.above(thing), place.beside(thing)}) {
                    assertThat(diagram.contains(label)).isTrue();
                    assertThat(label.intersects(thing)).isFalse();
                }
            }
        }
    }

    @Test
    void theLabelOfAConnectionStandsAboveItsMiddleWhereThereIsRoom() {
        Rectangle2D label = place.above(new Rectangle2D(250, 200, 0, 0));
        assertThat(label.getMaxY()).isEqualTo(190);
        assertThat((label.getMinX() + label.getMaxX()) / 2).isEqualTo(250);
    }

    @Test
    void theLabelOfANeuronStandsRightOfItWhereThereIsRoom() {
        Rectangle2D label = place.beside(new Rectangle2D(250, 100, 48, 48));
        assertThat(label.getMinX()).isEqualTo(308);
        assertThat(label.getMinY()).isEqualTo(100);
    }
}
