package errors;

import io.parallelizable.Parallelizable;

import java.util.List;

class Rows {
    private record Secret(int key) {}

    @Parallelizable
    static int open(
            List<? extends Secret> secrets) { // <- secrets: [Parallelizable.InaccessibleType] open(List) mentions errors.Rows.Secret, which its companion, a class beside Rows, cannot name. Make that type visible in the package, or use a visible supertype.
        return 0;
    }

    @Parallelizable
    static Secret close(int key) { // <- close: [Parallelizable.InaccessibleType] close(int) mentions errors.Rows.Secret, which its companion, a class beside Rows, cannot name. Make that type visible in the package, or use a visible supertype.
        return null;
    }

    @Parallelizable
    static int healthy(int x) {
        return x;
    }
}
