package com.acme.program;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class GapsTest {
    @Test
    void companionsOfAnotherModule_areClassesLikeAnyOther() {
        assertEquals(14, Gaps.longest(120));
    }
}
