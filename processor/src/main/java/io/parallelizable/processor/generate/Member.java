package io.parallelizable.processor.generate;

import com.palantir.javapoet.MethodSpec;
import java.util.List;

/** One kind of method that a companion has for its users. */
interface Member {
    /** All kinds, in the order in which a companion lists them. */
    List<Member> ALL = List.of(
            new MapMember(),
            new MapNonNullMember(),
            new FilterMember(),
            new GridMember(),
            new OverMember(),
            new OverStreamMember(),
            new OverGridMember(),
            new TimesMember());

    /** Whether an offer has such a member. */
    boolean appliesTo(OfferCode code);

    MethodSpec generate(OfferCode code);
}
