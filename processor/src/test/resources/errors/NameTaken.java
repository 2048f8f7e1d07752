package errors;

import io.parallelizable.Parallelizable;

class Rows {
    @Parallelizable
    static double score(int row) { // <- score: [Parallelizable.NameTaken] the companion of score(int) would be called errors.ScoreParallel, and a class of that name exists. Choose another: @Parallelizable(name = "RowsScoreParallel").
        return 0;
    }

    @Parallelizable(name = "Rows") // <- "Rows": [Parallelizable.NameTaken] the companion of own(int) would be called errors.Rows, and a class of that name exists. Choose another: @Parallelizable(name = "RowsRows").
    static double own(int row) {
        return 0;
    }

    @Parallelizable
    static int healthy(int x) {
        return x;
    }
}

class ScoreParallel {}
