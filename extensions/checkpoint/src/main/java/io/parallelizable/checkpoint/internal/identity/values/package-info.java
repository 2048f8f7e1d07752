/** Values: what static fields hold, and inputs as bytes that are the same for equal inputs in every JVM. */
@NullMarked
package io.parallelizable.checkpoint.internal.identity.values;

import org.jspecify.annotations.NullMarked;
