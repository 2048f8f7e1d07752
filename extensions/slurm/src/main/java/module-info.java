/** An engine for Slurm: workers of a job array, which take slices from a directory that the nodes share. */
module io.parallelizable.slurm {
    requires transitive io.parallelizable;
    requires static org.jspecify;

    exports io.parallelizable.slurm;
}
