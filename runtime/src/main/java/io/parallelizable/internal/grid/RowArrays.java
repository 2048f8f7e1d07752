package io.parallelizable.internal.grid;

import io.parallelizable.internal.run.NonNull;
import io.parallelizable.internal.run.Output;
import io.parallelizable.internal.run.Plan;
import java.util.Arrays;

/**
 * The results of a grid in two dimensions, in an array of arrays.
 *
 * @param <C> the container of a row, an array
 */
public final class RowArrays<C> implements Output.OfObjects<C, C[]> {
    @Override
    public int dimensions() {
        return 2;
    }

    @Override
    public C[] map(Plan<C> plan) {
        return Rows.compute(plan);
    }

    @Override
    public void mapInto(Plan<C> plan, C[] results) {
        Rows.computeInto(plan, Rows.require("results", results, Rows.size(plan)));
    }

    @Override
    public C[] withoutNulls(C[] results) {
        Arrays.setAll(results, i -> NonNull.removedFrom(results[i]));
        return results;
    }
}
