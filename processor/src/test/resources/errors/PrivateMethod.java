package errors;

import io.parallelizable.Parallelizable;

class Rows {
    static class Nested {
        @Parallelizable
        private static double score(int[][] row) { // <- score: [Parallelizable.PrivateMethod] score(int[][]) is private; its companion, a class beside Rows, could not call it. Remove "private".
            return 0;
        }
    }

    @Parallelizable
    static int healthy(int x) {
        return x;
    }
}
