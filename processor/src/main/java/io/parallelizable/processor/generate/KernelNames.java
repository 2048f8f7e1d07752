package io.parallelizable.processor.generate;

/**
 * The names of the variables in kernels, the same in all of a companion unless a type or a package is called like one;
 * they never come from the user.
 */
final class KernelNames {
    private final Locals locals;

    final String streams;
    final String length;
    final String from;
    final String to;
    final String count;
    final String results;
    final String at;
    final String index;
    final String first;
    final String done;
    final String failure;
    final String cutoff;

    KernelNames(Locals locals) {
        this.locals = locals;
        streams = locals.name("streams");
        length = locals.name("length");
        from = locals.name("from");
        to = locals.name("to");
        count = locals.name("count");
        results = locals.name("results");
        at = locals.name("at");
        index = locals.name("index");
        first = locals.name("first");
        done = locals.name("done");
        failure = locals.name("failure");
        cutoff = locals.name("CUTOFF");
    }

    /** The component of a swept argument; several are numbered by their position in the user's method. */
    String input(String number) {
        return locals.name("input" + number);
    }

    /** The same in a local variable. */
    String values(String number) {
        return locals.name("values" + number);
    }

    /** The component of a held argument. */
    String held(String number) {
        return locals.name("held" + number);
    }
}
