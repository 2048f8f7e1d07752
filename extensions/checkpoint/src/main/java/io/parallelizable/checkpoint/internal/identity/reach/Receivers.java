package io.parallelizable.checkpoint.internal.identity.reach;

import io.parallelizable.checkpoint.internal.identity.code.ClassFile;
import io.parallelizable.checkpoint.internal.identity.code.Member;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.tree.MethodNode;

/**
 * Which methods calls of virtual methods come to: those of classes of which objects are made or given (Bacon and
 * Sweeney's rapid type analysis, OOPSLA 1996).
 *
 * <p>The JDK and jars call an object too, by every method of theirs that its class overrides.
 */
final class Receivers {
    private final Hierarchy hierarchy;
    private final ForeignMethods foreign;
    private final Set<String> types = new LinkedHashSet<>();
    private final Set<Member> calls = new LinkedHashSet<>();

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
            calls.forEach(call -> methods.addAll(targets(type, call)));
            methods.addAll(calledFromOutside(type));
        }
        return methods;
    }

    /** Adds a call, and gives the methods that it comes to. */
    List<Member> call(Member method) {
        List<Member> methods = new ArrayList<>();
        if (calls.add(method)) {
            types.forEach(type -> methods.addAll(targets(type, method)));
        }
        return methods;
    }

    /** Classes that are called, and of which nobody was seen to make an object: so something else does. */
    List<String> unknown() {
        return calls.stream()
                .map(Member::owner)
                .distinct()
                .filter(owner -> types.stream().noneMatch(type -> hierarchy.isSubtype(type, owner)))
                .toList();
    }

    private List<Member> targets(String type, Member call) {
        return hierarchy.isSubtype(type, call.owner()) ? hierarchy.methods(call.in(type)) : List.of();
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
