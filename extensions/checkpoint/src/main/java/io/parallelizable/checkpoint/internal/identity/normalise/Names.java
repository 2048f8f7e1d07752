package io.parallelizable.checkpoint.internal.identity.normalise;

import io.parallelizable.checkpoint.internal.identity.code.ClassFile;
import io.parallelizable.checkpoint.internal.identity.code.ClassFiles;
import io.parallelizable.checkpoint.internal.identity.code.Member;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.MethodNode;

/**
 * Names of classes that do not change when another class is added. javac numbers anonymous and local classes of a
 * source file one after the other; here they are named by the method that makes them and their place among those that
 * it makes.
 */
public final class Names {
    /** The method of the enclosing class in which an anonymous or local class stands, and its place there. */
    public record Place(Member method, String name) {}

    private static final String CAPTURED = "val$";

    private final ClassFiles files;
    private final Map<String, Map<String, Place>> placesByEnclosing = new HashMap<>();

    public Names(ClassFiles files) {
        this.files = files;
    }

    /** Where an anonymous or local class stands; nothing for others, and for one that nobody makes. */
    public Optional<Place> place(String type) {
        return files.user(type)
                .map(ClassFile::enclosing)
                .flatMap(files::user)
                .map(enclosing -> places(enclosing).get(type));
    }

    /** The name of a class. */
    String of(String type) {
        if (type.startsWith("[")) {
            return ofDescriptor(type);
        }
        return place(type)
                .map(place -> of(place.method().owner()) + "." + place.method().name()
                        + ofDescriptor(place.method().descriptor()) + place.name())
                .orElse(type);
    }

    /** The name of a field. One that holds a local variable for an anonymous or local class is named by its number. */
    String ofField(String owner, String field) {
        return field.startsWith(CAPTURED)
                ? files.user(owner).map(type -> number(type, field)).orElse(field)
                : field;
    }

    private static String number(ClassFile type, String field) {
        List<String> captured = type.node().fields.stream()
                .map(each -> each.name)
                .filter(name -> name.startsWith(CAPTURED))
                .toList();
        return CAPTURED + captured.indexOf(field);
    }

    /** A descriptor with the names of the classes in it. */
    String ofDescriptor(String descriptor) {
        return of(Type.getType(descriptor));
    }

    String of(Type type) {
        return switch (type.getSort()) {
            case Type.OBJECT -> "L" + of(type.getInternalName()) + ";";
            case Type.ARRAY -> "[".repeat(type.getDimensions()) + of(type.getElementType());
            case Type.METHOD -> {
                StringBuilder text = new StringBuilder("(");
                for (Type argument : type.getArgumentTypes()) {
                    text.append(of(argument));
                }
                yield text.append(')').append(of(type.getReturnType())).toString();
            }
            default -> type.getDescriptor();
        };
    }

    private Map<String, Place> places(ClassFile enclosing) {
        return placesByEnclosing.computeIfAbsent(enclosing.name(), any -> findPlaces(enclosing));
    }

    private Map<String, Place> findPlaces(ClassFile enclosing) {
        Map<String, Place> places = new LinkedHashMap<>();
        List<MethodNode> methods = enclosing.node().methods.stream()
                .filter(method -> !ClassFile.isLambda(method))
                .sorted(Comparator.comparing((MethodNode method) -> method.name).thenComparing(method -> method.desc))
                .toList();
        for (MethodNode method : methods) {
            Member member = new Member(enclosing.name(), method.name, method.desc);
            new Creations(files, enclosing)
                    .in(method)
                    .forEach((type, name) -> places.putIfAbsent(type, new Place(member, name)));
        }
        return places;
    }
}
