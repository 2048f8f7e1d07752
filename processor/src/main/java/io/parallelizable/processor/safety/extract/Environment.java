package io.parallelizable.processor.safety.extract;

import io.parallelizable.processor.safety.tables.Rules;

/** What all readers of methods share. */
record Environment(Sources sources, Rules rules, Dispatch dispatch, SharedFields fields) {
    static Environment of(Sources sources, Rules rules) {
        return new Environment(sources, rules, new Dispatch(sources), new SharedFields(sources, rules));
    }
}
