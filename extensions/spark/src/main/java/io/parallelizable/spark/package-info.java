/** Runs on Apache Spark: {@link io.parallelizable.spark.SparkEngine}. */
@NullMarked
package io.parallelizable.spark;

import org.jspecify.annotations.NullMarked;
