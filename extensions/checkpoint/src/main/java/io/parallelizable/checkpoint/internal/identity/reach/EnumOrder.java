package io.parallelizable.checkpoint.internal.identity.reach;

import io.parallelizable.checkpoint.internal.identity.code.CallTable;
import io.parallelizable.checkpoint.internal.identity.code.Member;
import io.parallelizable.checkpoint.internal.identity.reach.Reached.ForeignCall;
import java.util.Collection;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Of which enums something may notice the order of the constants. A switch on constants does not; the JDK may sort
 * whatever enum it gets, so a call that sorts counts for all.
 */
final class EnumOrder {
    private static final CallTable NOTICING = CallTable.of(EnumOrder.class, "order.txt");
    private static final Set<String> NOTICING_ITS_OWN = Set.of("values", "ordinal", "compareTo");

    private final SortedSet<String> enums = new TreeSet<>();
    private final SortedSet<String> noticed = new TreeSet<>();

    /** Adds an enum; false if it is known. */
    boolean add(String type) {
        return enums.add(type);
    }

    /** Sees a call of a method of the user's. */
    void see(Member call) {
        if (NOTICING_ITS_OWN.contains(call.name())) {
            noticed.add(call.owner());
        }
    }

    /** The enums whose order counts, if those are the calls of methods of others. */
    SortedSet<String> noticed(Collection<ForeignCall> calls) {
        if (calls.stream().anyMatch(call -> NOTICING.kind(call.called()).isPresent())) {
            return enums;
        }
        noticed.retainAll(enums);
        return noticed;
    }
}
