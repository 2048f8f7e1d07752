/** Values and calls as text for people. */
@NullMarked
package io.parallelizable.internal.text;

import org.jspecify.annotations.NullMarked;
