/** What is known of methods whose source is not compiled: tables in resource files. */
@NullMarked
package io.parallelizable.processor.safety.tables;

import org.jspecify.annotations.NullMarked;
