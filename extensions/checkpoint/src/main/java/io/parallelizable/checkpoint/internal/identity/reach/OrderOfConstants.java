package io.parallelizable.checkpoint.internal.identity.reach;

import io.parallelizable.checkpoint.internal.identity.code.Member;
import java.util.Set;

/** Calls whose result depends on the order of an enum's constants. A switch on constants does not. */
final class OrderOfConstants {
    private static final Set<String> NAMES = Set.of("compareTo", "compare", "sort", "sorted", "parallelSort");
    private static final Set<String> TYPES = Set.of(
            "java/util/Collections",
            "java/util/Comparator",
            "java/util/EnumMap",
            "java/util/EnumSet",
            "java/util/PriorityQueue",
            "java/util/TreeMap",
            "java/util/TreeSet",
            "java/util/concurrent/ConcurrentSkipListMap",
            "java/util/concurrent/ConcurrentSkipListSet",
            "java/util/concurrent/PriorityBlockingQueue");

    private OrderOfConstants() {}

    /** Whether a call may notice it, of whichever enum. */
    static boolean isNoticedBy(Member call) {
        return NAMES.contains(call.name())
                || TYPES.contains(call.owner())
                || call.owner().equals("java/lang/Enum") && call.name().equals("ordinal")
                || call.owner().equals("java/lang/Class") && call.name().equals("getEnumConstants");
    }
}
