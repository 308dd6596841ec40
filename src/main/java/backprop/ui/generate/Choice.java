package backprop.ui.generate;

import backprop.data.Dataset;
import backprop.data.Generator;
import backprop.data.Recipe;
import backprop.data.Split;
import backprop.training.DataFit;
import backprop.training.TrainingConfig;

/**
 * Choice of the dialog 'Generate data'.
 *
 * @param recipe dataset to generate
 * @param split  split into training and test rows; all exact rows of a gate are training rows
 */
record Choice(Recipe recipe, Split split) {

    /** Number of rows above which every class is represented proportionally, so that counting needs no generation. */
    private static final int FEW = 200;

    /** Returns the generated and split rows. */
    Dataset dataset() {
        Dataset data = recipe.dataset();
        return recipe.generator().exactRows().isPresent() ? data : split.of(data);
    }

    /** Returns {@code config} with the generated data. */
    TrainingConfig in(TrainingConfig config) {
        return DataFit.of(config, dataset(), generator().targets());
    }

    Generator generator() {
        return recipe.generator();
    }

    /** Returns this choice for another dataset. */
    Choice with(Generator other) {
        return new Choice(new Recipe(other, recipe.count(), recipe.noise(), recipe.seed()), split);
    }

    /** Returns this choice limited to a number of rows, for a fast preview. */
    Choice ofAtMost(int rows) {
        Recipe small = new Recipe(recipe.generator(), Math.min(rows, recipe.count()), recipe.noise(), recipe.seed());
        return new Choice(small, split);
    }

    /** Returns the number of test rows. */
    int testRows() {
        if (recipe.count() <= FEW && generator().exactRows().isEmpty()) {
            return dataset().test().size();
        }
        return generator().exactRows().isPresent() ? 0 : split.testRows(recipe.count());
    }
}
