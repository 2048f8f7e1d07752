package errors;

import io.parallelizable.Parallelizable;

class Rows {
    @Parallelizable(name = "Parse") // <- "Parse": [Parallelizable.SameSignature] every form of parse(String) in Parse has the signature of another form; a companion cannot hold both. Choose another name: @Parallelizable(name = "ParseStringParallel").
    static int parse(String text) {
        return 0;
    }

    @Parallelizable(name = "Parse") // <- "Parse": [Parallelizable.SameSignature] every form of parseStrictly(String) in Parse has the signature of another form; a companion cannot hold both. Choose another name: @Parallelizable(name = "ParseStrictlyStringParallel").
    static int parseStrictly(String text) {
        return 0;
    }

    @Parallelizable
    static int healthy(int x) {
        return x;
    }
}
