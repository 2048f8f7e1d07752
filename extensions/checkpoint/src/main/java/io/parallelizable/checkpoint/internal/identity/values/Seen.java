package io.parallelizable.checkpoint.internal.identity.values;

import io.parallelizable.companion.Loops;
import java.lang.invoke.SerializedLambda;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/** What was met in inputs while they were written, which takes long where they are large. */
public final class Seen {
    private final BooleanSupplier isStopRequested;
    private final Set<Class<?>> classes = new LinkedHashSet<>();
    private final List<SerializedLambda> functions = new ArrayList<>();

    /** Writing ends once a stop is requested. */
    public Seen(BooleanSupplier isStopRequested) {
        this.isStopRequested = isStopRequested;
    }

    /** Ends writing if that is requested. */
    void goOn() {
        if (isStopRequested.getAsBoolean()) {
            throw new CancellationException("while inputs were compared");
        }
    }

    void add(Class<?> type) {
        classes.add(type);
    }

    void add(SerializedLambda function) {
        functions.add(function);
    }

    public Set<Class<?>> classes() {
        return classes;
    }

    public List<SerializedLambda> functions() {
        return functions;
    }

    /**
     * Whether all objects will be written the same way the next time, since none has code of the user's to be written.
     */
    public boolean isSurelyStable() {
        return classes.stream().allMatch(Seen::isSurelyStable);
    }

    private static boolean isSurelyStable(Class<?> type) {
        return type.isArray()
                || type.isEnum()
                || type.isRecord()
                || type.getClassLoader() == null
                || Loops.class.getPackage().equals(type.getPackage());
    }
}
