package io.parallelizable.checkpoint.internal.identity.normalise;

import io.parallelizable.checkpoint.internal.identity.code.ClassFile;
import io.parallelizable.checkpoint.internal.identity.code.ClassFiles;
import io.parallelizable.checkpoint.internal.identity.code.Member;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TryCatchBlockNode;

/** What a method does as text, with the bodies of its lambdas in their places. */
public final class MethodText {
    private final ClassFiles files;
    private final Names names;

    public MethodText(ClassFiles files, Names names) {
        this.files = files;
        this.names = names;
    }

    /** The text of a method of the user's. */
    public String of(Member member) {
        ClassFile type = files.user(member.owner()).orElseThrow();
        MethodNode method = type.method(member).orElseThrow();
        String name = ClassFile.isLambda(method) ? "lambda" : method.name;
        String head = names.of(type.name()) + "." + name + names.ofDescriptor(method.desc) + kind(method);
        return head + "\n" + body(type, method, new HashSet<>());
    }

    /** The text of what a class inherits, since that decides which method a call comes to. */
    public String ofHeader(String type) {
        ClassNode node = files.user(type).orElseThrow().node();
        String interfaces = node.interfaces.stream()
                .filter(each -> !each.equals("java/io/Serializable"))
                .map(names::of)
                .sorted()
                .collect(Collectors.joining(" "));
        return names.of(type) + " extends " + names.of(node.superName) + " implements " + interfaces;
    }

    /** The text of the order of an enum's constants. */
    public String ofOrder(String type) {
        return names.of(type) + " " + EnumConstants.names(files.user(type).orElseThrow());
    }

    private static String kind(MethodNode method) {
        int kind = method.access & (Opcodes.ACC_STATIC | Opcodes.ACC_NATIVE | Opcodes.ACC_ABSTRACT);
        return " " + kind;
    }

    /**
     * The text of the instructions alone.
     *
     * @param around the lambdas that this one is in
     */
    String body(ClassFile type, MethodNode method, Set<String> around) {
        Code code = Code.of(method);
        Lines lines = new Lines();
        if (type.isEnum() && method.name.equals(Member.STATIC_INITIALISER)) {
            EnumConstants parts = EnumConstants.of(type, code);
            parts.constants().values().forEach(part -> write(type, method, part, lines, around));
            write(type, method, parts.rest(), lines, around);
        } else {
            write(type, method, code, lines, around);
        }
        for (TryCatchBlockNode block : method.tryCatchBlocks) {
            String caught = block.type == null ? "all" : names.of(block.type);
            lines.add("catch ", caught, " ", block.start, " ", block.end, " ", block.handler);
        }
        return lines.toString();
    }

    private void write(ClassFile type, MethodNode method, Code code, Lines lines, Set<String> around) {
        LambdaText lambdas = new LambdaText(this, names, type, new HashSet<>(around));
        new CodeText(new Operands(names), lambdas, lines)
                .write(code, new Idioms(code, method), new EnumSwitch(files, code));
    }
}
