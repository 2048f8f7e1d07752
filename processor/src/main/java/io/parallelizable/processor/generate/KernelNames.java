package io.parallelizable.processor.generate;

/**
 * The names of the variables in a kernel, the same in all kernels unless a type or a package is called like one.
 *
 * @param input the record's component
 * @param from the index of a strip's first element
 * @param results where results go
 * @param at where in {@code results} the first one goes
 * @param count how many elements a strip has
 * @param to the index after a strip's last element
 * @param index the index of one element
 * @param values the inputs, in a local variable
 * @param first the first input, or its index
 * @param done how many elements are finished
 * @param failure what an element threw
 * @param cutoff the number of elements up to which a run is a plain loop
 */
record KernelNames(
        String input,
        String from,
        String results,
        String at,
        String count,
        String to,
        String index,
        String values,
        String first,
        String done,
        String failure,
        String cutoff) {

    static KernelNames of(Locals locals) {
        return new KernelNames(
                locals.name("input"),
                locals.name("from"),
                locals.name("results"),
                locals.name("at"),
                locals.name("count"),
                locals.name("to"),
                locals.name("index"),
                locals.name("values"),
                locals.name("first"),
                locals.name("done"),
                locals.name("failure"),
                locals.name("CUTOFF"));
    }
}
