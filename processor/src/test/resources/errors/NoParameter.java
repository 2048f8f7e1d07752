package errors;

import io.parallelizable.Parallelizable;

class Rows {
    @Parallelizable
    static double sample() { // <- sample: [Parallelizable.NoParameter] sample() has no parameter; @Parallelizable needs one, whose values are mapped. Add a parameter, if only the index of the call.
        return 0;
    }

    @Parallelizable
    static int healthy(int x) {
        return x;
    }
}
