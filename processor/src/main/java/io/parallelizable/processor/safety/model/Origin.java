package io.parallelizable.processor.safety.model;

import com.sun.source.tree.Tree;
import javax.lang.model.element.VariableElement;

/** Where an object may come from. Parts of an object come from where the object comes from. */
public sealed interface Origin {
    /** Origins without further attributes. */
    enum Plain implements Origin {
        /** Made by this call. */
        FRESH,
        /** Not known, so nothing is said about changes to it. */
        UNKNOWN,
        /** The thread's own, from a ThreadLocal. */
        THREAD
    }

    /**
     * An argument of the method.
     *
     * @param position from 0, or {@link #THIS}
     */
    record Argument(int position) implements Origin {
        public static final int THIS = -1;
    }

    /** A static field. */
    record Static(VariableElement field) implements Origin {}

    /** A lambda expression or a method reference. */
    record Code(Tree tree) implements Origin {}
}
