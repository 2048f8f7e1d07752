package errors;

import io.parallelizable.Parallelizable;

class Rows {
    @Parallelizable(name = "LongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLong") // <- "LongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLong": [Parallelizable.NameTooLong] the companion of score would have a name of 240 characters, which is too long for a file. Choose a shorter one: @Parallelizable(name = "RowsParallel").
    static double score(int row) {
        return 0;
    }

    @Parallelizable
    static int healthy(int x) {
        return x;
    }
}
