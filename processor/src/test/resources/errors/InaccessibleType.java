package errors;

import io.parallelizable.Parallelizable;

import java.util.List;

class Rows {
    private record Secret(int key) {}

    private record SecretToo(int key) {}

    private static final class Burglary extends Exception {
        private static final long serialVersionUID = 1L;
    }

    @Parallelizable
    static int open(
            List<? extends Secret> secrets) { // <- secrets: [Parallelizable.InaccessibleType] open(List) mentions errors.Rows.Secret, which its companion, a class beside Rows, cannot name. Make that type visible in the package, by removing "private", or use a visible supertype.
        return 0;
    }

    @Parallelizable
    static Secret close(int key) { // <- close: [Parallelizable.InaccessibleType] close(int) mentions errors.Rows.Secret, which its companion, a class beside Rows, cannot name. Make that type visible in the package, by removing "private", or use a visible supertype.
        return null;
    }

    // The name of one is the beginning of the other's: the first one, in the result, is the one to be shown.
    @Parallelizable
    static Secret move(SecretToo[] secrets) { // <- move: [Parallelizable.InaccessibleType] move(SecretToo[]) mentions errors.Rows.Secret, which its companion, a class beside Rows, cannot name. Make that type visible in the package, by removing "private", or use a visible supertype.
        return null;
    }

    @Parallelizable
    static <S extends Secret> int hide(S secret) { // <- hide: [Parallelizable.InaccessibleType] hide(Secret) mentions errors.Rows.Secret, which its companion, a class beside Rows, cannot name. Make that type visible in the package, by removing "private", or use a visible supertype.
        return 0;
    }

    @Parallelizable
    static int force(int key) throws Burglary { // <- force: [Parallelizable.InaccessibleType] force(int) mentions errors.Rows.Burglary, which its companion, a class beside Rows, cannot name. Make that type visible in the package, by removing "private", or use a visible supertype.
        return 0;
    }

    @Parallelizable
    static int healthy(int x) {
        return x;
    }
}
