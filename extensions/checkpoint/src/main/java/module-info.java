/** Keeps the results of long runs in a file: after a restart the same call goes on where it stopped. */
module io.parallelizable.checkpoint {
    requires io.parallelizable;
    requires java.sql;
    requires org.objectweb.asm.tree;
    requires org.xerial.sqlitejdbc;
    requires static org.jspecify;

    exports io.parallelizable.checkpoint;

    provides io.parallelizable.engine.CheckpointStore.Provider with
            io.parallelizable.checkpoint.internal.store.SqliteProvider;
}
