package io.parallelizable.internal.remote;

import io.parallelizable.EngineException;
import io.parallelizable.engine.Capabilities;
import io.parallelizable.engine.Engine;
import io.parallelizable.engine.Slice;
import io.parallelizable.internal.execution.WrappingKernel;
import io.parallelizable.kernel.Kernel;
import org.jspecify.annotations.Nullable;

/** What a user is told when an engine cannot do its part: what is wrong, and the way out. */
record EngineErrors(Engine engine, Capabilities capabilities, Kernel<?> kernel) {
    /** What the classes of lambdas and method references are called. */
    private static final String LAMBDA = "$$Lambda";

    private static final String OF_LAMBDA =
            "It is a lambda or a method reference: cast it to a type that is java.io.Serializable too, such as"
                    + " (Supplier<Solver> & Serializable) Solver::new, or annotate the method with @Parallelizable and use its"
                    + " companion";

    private static final String OF_CLASS =
            "Let that class implement java.io.Serializable, or give the method something from which it can make the"
                    + " object itself, such as a file name";

    EngineException unserializable(Throwable cause) {
        String type = String.valueOf(cause.getMessage());
        return new EngineException(
                "the run cannot be sent to " + engine.name() + ": " + type + " is not serializable. "
                        + (type.contains(LAMBDA) ? OF_LAMBDA : OF_CLASS),
                cause);
    }

    EngineException tooLarge(long index, int bytes) {
        return new EngineException(
                element(index) + ", takes " + bytes + " bytes, and " + engine.name() + " sends at most "
                        + capabilities.mostBytes() + " at once: " + capabilities.sizeOption(),
                null);
    }

    EngineException refused(Answer.Refusal refusal, Slice slice) {
        String text = switch (refusal.cause()) {
            case CLASSES -> classes(refusal.reason());
            case INPUTS -> inputs(slice, refusal.reason());
            case RESULTS -> results(slice, refusal.reason());
        };
        return new EngineException(text, null);
    }

    private String inputs(Slice slice, String reason) {
        return "the arguments of " + elements(slice) + " cannot be read on a worker of " + engine.name() + ": " + reason
                + ". An object's readObject runs there too, and may find no file, no service or other settings";
    }

    private String results(Slice slice, String reason) {
        return "the results of " + elements(slice) + " cannot be sent back from " + engine.name() + ": " + reason
                + ". Results must be serializable, and of classes that the run names, that come in the same jar, or that"
                + " -D" + AllowedClasses.PROPERTY + "=org.acme.* allows";
    }

    EngineException classes(Throwable cause) {
        return new EngineException(classes(cause.toString()), cause);
    }

    private String classes(String reason) {
        return "a worker of " + engine.name() + " misses a class, or has another one than this program: " + reason
                + ". What to do: " + capabilities.classPath();
    }

    EngineException lost(Slice slice, long computed, @Nullable Throwable reason) {
        String verb = slice.count() == 1 ? " was" : " were";
        String what = elements(slice) + verb + " lost " + SliceAttempts.ATTEMPTS + " times on " + engine.name()
                + ", the last time by " + reason;
        return new EngineException(
                computed == 0
                        ? what + ". No slice at all came back: is the engine running?"
                        : what + ". Other slices came back: one of these calls may end its worker",
                reason);
    }

    private String elements(Slice slice) {
        long last = slice.first() + slice.count() - 1;
        return (slice.first() == last ? "" : element(slice.first()) + ", to ") + element(last) + ",";
    }

    private String element(long index) {
        return "element " + WrappingKernel.position(kernel, index) + ", " + kernel.describe(index);
    }
}
