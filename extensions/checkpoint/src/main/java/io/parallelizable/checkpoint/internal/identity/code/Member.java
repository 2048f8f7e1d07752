package io.parallelizable.checkpoint.internal.identity.code;

import java.util.Comparator;

/**
 * A method or a field, by the names that class files use.
 *
 * @param owner the class, such as {@code com/acme/Energy}
 * @param descriptor of a method, such as {@code (D)D}; of a field, such as {@code D}
 */
public record Member(String owner, String name, String descriptor) implements Comparable<Member> {
    public static final String STATIC_INITIALISER = "<clinit>";
    public static final String CONSTRUCTOR = "<init>";

    private static final Comparator<Member> ORDER =
            Comparator.comparing(Member::owner).thenComparing(Member::name).thenComparing(Member::descriptor);

    /** The static initialiser of a class. */
    public static Member staticInitialiser(String owner) {
        return new Member(owner, STATIC_INITIALISER, "()V");
    }

    /** What a call has to name to come to this method in any class. */
    public String signature() {
        return name + descriptor;
    }

    /** The member of that name in another class. */
    public Member in(String other) {
        return new Member(other, name, descriptor);
    }

    @Override
    public int compareTo(Member other) {
        return ORDER.compare(this, other);
    }
}
