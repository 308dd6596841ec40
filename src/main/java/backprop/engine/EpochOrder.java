package backprop.engine;

/** The order in which an epoch takes the rows. Follows from the seed and the number of the epoch alone. */
final class EpochOrder {

    private EpochOrder() {}

    /**
     * @param order receives the rows, shape [rows]
     * @param epoch number of the epoch, from 1
     */
    static void fill(int[] order, boolean shuffle, long seed, long epoch) {
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        if (shuffle) {
            new RandomNumbers(seed, epoch).shuffle(order);
        }
    }
}
