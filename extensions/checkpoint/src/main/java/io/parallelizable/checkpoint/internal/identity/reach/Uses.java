package io.parallelizable.checkpoint.internal.identity.reach;

import io.parallelizable.checkpoint.internal.identity.code.Member;

/** What the instructions of a method do that may lead to other methods. */
interface Uses {
    /** Calls this method: a static one, a constructor, or one of a superclass. */
    void calls(Member method);

    /** Calls this method, or one that overrides it. */
    void callsVirtually(Member method);

    void readsStatic(Member field);

    /** Makes an object of a class, or an object that a lambda makes of an interface. */
    void creates(String type);

    /** Names a class as a value, from which others may make objects of it. */
    void namesClass(String type);

    /** Has to do with a class in some way. */
    void mentions(String type);
}
