/** Mithaq: an offline viewer for agreements. */
module ma.mithaq {
    requires java.sql;
    requires java.desktop;
    requires java.logging;
    requires javafx.controls;
    requires org.controlsfx.controls;
    requires org.xerial.sqlitejdbc;
    requires org.snakeyaml.engine;
    requires com.fasterxml.jackson.core;

}
