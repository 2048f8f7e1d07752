package errors;

import io.parallelizable.Parallelizable;

class Rows {
    @Parallelizable
    static double score(Rwo row) { // <- score: [Parallelizable.UndefinedType] score(Rwo) mentions Rwo, which is not defined; a companion needs all types of the signature. Import or create it, or find out why the processor that generates it does not.
        return 0;
    }

    @Parallelizable
    static int healthy(int x) {
        return x;
    }
}
