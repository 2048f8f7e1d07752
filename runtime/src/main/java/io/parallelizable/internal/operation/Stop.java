package io.parallelizable.internal.operation;

/** Why an operation is to stop, other than by an interrupt of its caller. */
enum Stop {
    TIMEOUT,
    CANCEL
}
