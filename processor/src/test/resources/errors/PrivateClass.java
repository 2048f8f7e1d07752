package errors;

import io.parallelizable.Parallelizable;

class Rows {
    private static class Hidden {
        static class Nested {
            @Parallelizable
            static double score(int row) { // <- score: [Parallelizable.PrivateClass] score(int) is inside the private class Hidden; its companion, a class beside Rows, could not call it. Remove "private" from Hidden, or move the method.
                return 0;
            }
        }
    }

    @Parallelizable
    static int healthy(int x) {
        return x;
    }
}
