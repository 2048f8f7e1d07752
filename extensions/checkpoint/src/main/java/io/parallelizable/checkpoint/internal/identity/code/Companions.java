package io.parallelizable.checkpoint.internal.identity.code;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Generated companions, which are looked through: they may be generated anew by another version, which is no change of
 * the methods that they call.
 */
public final class Companions {
    private static final String MARK = "Lio/parallelizable/companion/GeneratedCompanion;";

    private final ClassFiles files;

    public Companions(ClassFiles files) {
        this.files = files;
    }

    /** Whether a class is a companion, or is nested in one. */
    public boolean include(ClassFile file) {
        return methodsOf(file).isPresent();
    }

    /** The annotated methods that a class of a companion calls; nothing if the class belongs to none. */
    public SortedSet<Member> called(ClassFile file) {
        SortedSet<Member> called = new TreeSet<>();
        methodsOf(file).ifPresent(type -> file.node().methods.forEach(method -> addCalls(method, type, called)));
        return called;
    }

    /** The annotated methods that a companion and the classes in it call. */
    public SortedSet<Member> calledByAnyOf(ClassFile file) {
        SortedSet<Member> called = new TreeSet<>();
        host(file).map(host -> host.node().nestMembers).orElse(List.of()).stream()
                .flatMap(member -> files.user(member).stream())
                .forEach(member -> called.addAll(called(member)));
        return called;
    }

    private static void addCalls(MethodNode method, String type, SortedSet<Member> called) {
        for (AbstractInsnNode each : method.instructions) {
            if (each.getOpcode() == Opcodes.INVOKESTATIC
                    && each instanceof MethodInsnNode call
                    && canonical(call.owner).equals(type)) {
                called.add(new Member(call.owner, call.name, call.desc));
            }
        }
    }

    /** The class whose methods the companion around a class calls. */
    private Optional<String> methodsOf(ClassFile file) {
        return host(file).map(host -> mark(host.node()));
    }

    private Optional<ClassFile> host(ClassFile file) {
        String host = file.node().nestHostClass;
        return host == null ? Optional.of(file) : files.user(host);
    }

    private static @Nullable String mark(ClassNode node) {
        List<AnnotationNode> marks = node.invisibleAnnotations == null ? List.of() : node.invisibleAnnotations;
        return marks.stream()
                .filter(mark -> mark.desc.equals(MARK))
                .map(mark -> canonical((String) mark.values.get(1)))
                .findFirst()
                .orElse(null);
    }

    private static String canonical(String name) {
        return name.replace('/', '.').replace('$', '.');
    }
}
