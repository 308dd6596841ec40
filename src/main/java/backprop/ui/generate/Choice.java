package backprop.ui.generate;

import backprop.data.Dataset;
import backprop.data.Generator;
import backprop.data.Recipe;
import backprop.data.Split;
import backprop.training.DataFit;
import backprop.training.TrainingConfig;

/**
 * What the dialog 'Generate data' has been set to.
 *
 * @param recipe what is made
 * @param split  how it is dealt; the exact rows of a gate are all trained on
 */
record Choice(Recipe recipe, Split split) {

    /** Of more rows than these each class of a generated set has its share, so that they need not be made to be counted. */
    private static final int FEW = 200;

    /** The rows, dealt. */
    Dataset dataset() {
        Dataset data = recipe.dataset();
        return recipe.generator().exactRows().isPresent() ? data : split.of(data);
    }

    /** {@code config} with these data in place of its own. */
    TrainingConfig in(TrainingConfig config) {
        return DataFit.of(config, dataset(), generator().targets());
    }

    Generator generator() {
        return recipe.generator();
    }

    /** The same numbers for another set. */
    Choice with(Generator other) {
        return new Choice(new Recipe(other, recipe.count(), recipe.noise(), recipe.seed()), split);
    }

    /** The same with so many rows at most, which can be made and drawn in a moment. */
    Choice ofAtMost(int rows) {
        Recipe small = new Recipe(recipe.generator(), Math.min(rows, recipe.count()), recipe.noise(), recipe.seed());
        return new Choice(small, split);
    }

    /** How many rows are only tested. */
    int testRows() {
        if (recipe.count() <= FEW && generator().exactRows().isEmpty()) {
            return dataset().test().size();
        }
        return generator().exactRows().isPresent() ? 0 : split.testRows(recipe.count());
    }
}
