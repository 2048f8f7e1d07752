package io.parallelizable.processor.generate;

import com.palantir.javapoet.MethodSpec;
import java.util.List;

/** One kind of method that a companion has for its users. */
interface Member {
    /** All kinds, in the order in which a companion lists them. */
    static List<Member> all(Locals locals, KernelNames names) {
        return List.of(new MapMember(names), new MapNonNullMember(), new FilterMember(locals), new OverMember());
    }

    /** Whether the method and form have such a member. */
    boolean appliesTo(OfferCode code);

    MethodSpec generate(OfferCode code);
}
