package errors;

import io.parallelizable.Parallelizable;

class Rows {
    @Parallelizable(name = "List") // <- "List": [Parallelizable.NameHides] a companion called List would hide java.util.List from the other classes of its package. Choose another name: @Parallelizable(name = "ListParallel").
    static double score(int row) {
        return 0;
    }

    @Parallelizable(name = "errors") // <- "errors": [Parallelizable.NameHides] a companion called errors would hide the package errors from the other classes of its package. Choose another name: @Parallelizable(name = "ErrorsParallel").
    static double count(int row) {
        return 0;
    }

    @Parallelizable
    static int healthy(int x) {
        return x;
    }
}
