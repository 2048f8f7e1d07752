package errors;

import io.parallelizable.Parallelizable;

class Rows {
    @Parallelizable
    static void download(String from) {} // <- download: [Parallelizable.VoidResult] download(String) returns nothing; @Parallelizable collects results. Return what the method computes, if only whether it succeeded.

    @Parallelizable
    static int healthy(int x) {
        return x;
    }
}
