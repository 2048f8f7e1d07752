/** Where the time of a run goes: what threads note while they compute, and what is made of it. */
@NullMarked
package io.parallelizable.internal.profile;

import org.jspecify.annotations.NullMarked;
