package errors;

import io.parallelizable.Parallelizable;

class Rows {
    @Parallelizable
    double score(String row) { // <- score: [Parallelizable.NotStatic] score(String) is an instance method; @Parallelizable needs a static one. Make it static, or call it from a static helper.
        return 0;
    }

    @Parallelizable
    private void everythingAtOnce() {} // <- everythingAtOnce: [Parallelizable.NotStatic] everythingAtOnce() is an instance method; @Parallelizable needs a static one. Make it static, or call it from a static helper.

    @Parallelizable
    static int healthy(int x) {
        return x;
    }
}
