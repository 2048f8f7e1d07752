package io.parallelizable.internal.function;

import java.io.Serializable;

/**
 * Stands, in what is sent, for the kernel of a function.
 *
 * @param kernel the kernel's class, and no copy of it
 * @param inputs the inputs
 * @param function the function
 */
@SuppressWarnings("serial") // what is sent needs serializable inputs and a serializable function
record SentFunction(Class<?> kernel, Object inputs, Object function) implements Serializable {
    private Object readResolve() {
        return HiddenClassCopies.of(kernel, inputs, function);
    }
}
