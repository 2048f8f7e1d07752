/** What a file holds, for people: {@code java -jar parallelizable-checkpoint-cli.jar energy.db}. */
@NullMarked
package io.parallelizable.checkpoint.internal.cli;

import org.jspecify.annotations.NullMarked;
