import org.jspecify.annotations.NullMarked;

/** Mithaq: an offline viewer for agreements. Nothing in it is {@code null} unless it says so ({@code @Nullable}). */
@NullMarked
module ma.mithaq {
    requires java.sql;
    requires java.desktop;
    requires java.logging;
    // The signals that end a program, and how a large dossier's file is opened on Windows so that nobody writes to it.
    requires jdk.unsupported;
    requires javafx.controls;
    requires org.controlsfx.controls;
    requires org.xerial.sqlitejdbc;
    requires org.snakeyaml.engine;
    requires com.fasterxml.jackson.core;
    requires static org.jspecify;
}
