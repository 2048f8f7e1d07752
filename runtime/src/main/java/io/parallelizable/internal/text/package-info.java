/** Values and calls written down for people. */
@NullMarked
package io.parallelizable.internal.text;

import org.jspecify.annotations.NullMarked;
