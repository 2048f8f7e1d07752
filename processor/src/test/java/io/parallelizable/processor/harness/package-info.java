/** What the processor's tests share: compiling sources, loading and calling what comes out. */
@NullMarked
package io.parallelizable.processor.harness;

import org.jspecify.annotations.NullMarked;
