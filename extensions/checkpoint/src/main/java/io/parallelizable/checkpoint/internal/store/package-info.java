/**
 * The file: a SQLite database with the finished ranges of one run. Start with
 * {@link io.parallelizable.checkpoint.internal.store.SqliteStore}.
 */
@NullMarked
package io.parallelizable.checkpoint.internal.store;

import org.jspecify.annotations.NullMarked;
