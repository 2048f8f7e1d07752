package io.parallelizable.checkpoint.internal.identity.reach;

import io.parallelizable.checkpoint.internal.identity.code.ClassFile;
import io.parallelizable.checkpoint.internal.identity.code.Member;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.tree.MethodNode;

/**
 * The methods that calls of virtual methods may reach: those of classes of which objects are made or given (Bacon and
 * Sweeney's rapid type analysis, OOPSLA 1996).
 *
 * <p>The JDK and jars call an object too, by every method of theirs that its class overrides.
 */
final class Receivers {
    private final Hierarchy hierarchy;
    private final ForeignMethods foreign;
    private final Set<String> types = new LinkedHashSet<>();
    private final Map<String, Set<String>> typesBySupertype = new LinkedHashMap<>();
    private final Map<String, Set<Member>> callsByOwner = new LinkedHashMap<>();

    Receivers(Hierarchy hierarchy, ForeignMethods foreign) {
        this.hierarchy = hierarchy;
        this.foreign = foreign;
    }

    Set<String> types() {
        return types;
    }

    /** Adds a class of receivers, and gives the methods that are called on it. */
    List<Member> add(String type) {
        List<Member> methods = new ArrayList<>();
        if (types.add(type)) {
            for (ClassFile supertype : hierarchy.lineage(type)) {
                typesBySupertype
                        .computeIfAbsent(supertype.name(), any -> new LinkedHashSet<>())
                        .add(type);
                callsByOwner
                        .getOrDefault(supertype.name(), Set.of())
                        .forEach(call -> methods.addAll(hierarchy.methods(call.in(type))));
            }
            methods.addAll(calledFromOutside(type));
        }
        return methods;
    }

    /** Adds a call, and gives the methods that it comes to. */
    List<Member> call(Member method) {
        List<Member> methods = new ArrayList<>();
        if (callsByOwner
                .computeIfAbsent(method.owner(), any -> new LinkedHashSet<>())
                .add(method)) {
            typesBySupertype
                    .getOrDefault(method.owner(), Set.of())
                    .forEach(type -> methods.addAll(hierarchy.methods(method.in(type))));
        }
        return methods;
    }

    /** Classes that are called, and of which nobody was seen to make an object: so something else does. */
    List<String> unknown() {
        return callsByOwner.keySet().stream()
                .filter(owner -> !typesBySupertype.containsKey(owner))
                .toList();
    }

    private List<Member> calledFromOutside(String type) {
        Set<String> parents = hierarchy.foreignParents(type);
        List<Member> called = new ArrayList<>();
        for (ClassFile each : hierarchy.lineage(type)) {
            for (MethodNode method : each.node().methods) {
                Member member = new Member(type, method.name, method.desc);
                if (parents.stream().anyMatch(parent -> foreign.include(parent, member.signature()))) {
                    called.addAll(hierarchy.methods(member));
                }
            }
        }
        return called;
    }
}
