/** What containers of results have where elements have failed. */
@NullMarked
package io.parallelizable.internal.results;

import org.jspecify.annotations.NullMarked;
