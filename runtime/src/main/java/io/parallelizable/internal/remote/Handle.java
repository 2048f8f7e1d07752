package io.parallelizable.internal.remote;

import java.io.Serializable;

/** Stands, in what is sent, for an object that both sides hold already. */
record Handle(int index) implements Serializable {}
