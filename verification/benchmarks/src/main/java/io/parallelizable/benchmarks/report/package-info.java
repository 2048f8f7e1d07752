/** What is printed and written: a machine's description, Markdown tables, and CSV files with the raw figures. */
package io.parallelizable.benchmarks.report;
