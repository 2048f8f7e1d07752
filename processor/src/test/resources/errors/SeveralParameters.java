package errors;

import io.parallelizable.Parallelizable;

import java.util.List;

class Rows {
    @Parallelizable
    static double score(
            List<String> rows,
            double weight) { // <- weight: [Parallelizable.SeveralParameters] score(List, double) has 2 parameters; @Parallelizable takes one, whose values are mapped. Join them in a record, or call the method from a helper with one parameter.
        return 0;
    }

    @Parallelizable
    static int healthy(int x) {
        return x;
    }
}
