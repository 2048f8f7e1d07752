package io.parallelizable.checkpoint.internal.identity.reach;

import io.parallelizable.checkpoint.internal.identity.code.ClassFile;
import io.parallelizable.checkpoint.internal.identity.code.ClassFiles;
import io.parallelizable.checkpoint.internal.identity.code.Member;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.MethodNode;

/** Superclasses and interfaces of the user's classes, and where they declare a member. */
final class Hierarchy {
    private final ClassFiles files;
    private final Map<String, List<ClassFile>> lineages = new HashMap<>();

    Hierarchy(ClassFiles files) {
        this.files = files;
    }

    /**
     * The user's methods, with code or native, that a call comes to if the receiver is of a class: one at most, but
     * where several interfaces have one, all of those.
     */
    List<Member> methods(Member member) {
        List<ClassFile> declaring = lineage(member.owner()).stream()
                .filter(type ->
                        type.method(member).filter(Hierarchy::isConcrete).isPresent())
                .toList();
        Stream<ClassFile> chosen = declaring.stream().allMatch(ClassFile::isInterface)
                ? declaring.stream()
                : declaring.stream().limit(1);
        return chosen.map(type -> member.in(type.name())).toList();
    }

    /** The user's class or interface that declares a field. */
    Optional<Member> field(Member member) {
        return lineage(member.owner()).stream()
                .filter(type -> type.declaresField(member))
                .map(type -> member.in(type.name()))
                .findFirst();
    }

    /**
     * A class, its superclasses from the nearest one on, and then all their interfaces, as far as they are the user's.
     */
    List<ClassFile> lineage(String type) {
        return lineages.computeIfAbsent(type, this::findLineage);
    }

    private List<ClassFile> findLineage(String type) {
        List<ClassFile> classes = new ArrayList<>();
        for (Optional<ClassFile> each = files.user(type); each.isPresent(); ) {
            classes.add(each.get());
            String parent = each.get().node().superName;
            each = parent == null ? Optional.empty() : files.user(parent);
        }
        Set<ClassFile> all = new LinkedHashSet<>(classes);
        classes.forEach(each -> addInterfaces(each, all));
        return List.copyOf(all);
    }

    private void addInterfaces(ClassFile type, Set<ClassFile> all) {
        for (String name : type.node().interfaces) {
            files.user(name).ifPresent(each -> {
                all.add(each);
                addInterfaces(each, all);
            });
        }
    }

    /** The nearest superclasses and interfaces that are not the user's. */
    Set<String> foreignParents(String type) {
        Set<String> foreign = new LinkedHashSet<>();
        for (ClassFile each : lineage(type)) {
            each.node().interfaces.stream().filter(name -> !files.isUsers(name)).forEach(foreign::add);
            String parent = each.node().superName;
            if (parent != null && !files.isUsers(parent)) {
                foreign.add(parent);
            }
        }
        return foreign;
    }

    private static boolean isConcrete(MethodNode method) {
        return !ClassFile.has(method.access, Opcodes.ACC_ABSTRACT);
    }
}
