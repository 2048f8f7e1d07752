package io.parallelizable.checkpoint.internal.identity.reach;

import io.parallelizable.checkpoint.internal.identity.code.Member;
import io.parallelizable.checkpoint.internal.identity.code.Source;
import java.util.Set;
import java.util.SortedSet;

/**
 * All that calls of some methods may reach.
 *
 * @param methods those of the user's code, lambdas' bodies too
 * @param types the user's classes of which objects are made or given
 * @param fields the user's static fields that are read
 * @param ordered the user's enums whose order of constants may matter
 * @param libraries jars that are used
 * @param calls from the user's code to that of others
 */
public record Reached(
        SortedSet<Member> methods,
        SortedSet<String> types,
        SortedSet<Member> fields,
        SortedSet<String> ordered,
        Set<Source> libraries,
        SortedSet<ForeignCall> calls) {
    /** A call of a method that is not the user's. */
    public record ForeignCall(Member caller, Member called) implements Comparable<ForeignCall> {
        @Override
        public int compareTo(ForeignCall other) {
            int order = caller.compareTo(other.caller);
            return order != 0 ? order : called.compareTo(other.called);
        }
    }
}
