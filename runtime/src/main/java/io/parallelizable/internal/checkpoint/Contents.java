package io.parallelizable.internal.checkpoint;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is stored of an operation.
 *
 * @param operation the name of what the operation makes of the results
 * @param container the class of the array that is stored in parts; null where there are no results
 * @param areResults whether that holds a result for each element; otherwise partial results of several elements
 * @param functions the functions that combine results
 */
public record Contents(String operation, @Nullable Class<?> container, boolean areResults, List<Object> functions) {
    /** The results themselves, in an array like this one. */
    public static Contents results(@Nullable Object empty) {
        Class<?> container = empty == null ? null : empty.getClass();
        String operation =
                container == null ? "forEach" : container.getComponentType().getTypeName() + "[]";
        return new Contents(operation, container, true, List.of());
    }
}
