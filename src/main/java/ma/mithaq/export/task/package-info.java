/** The options of an export, and what it reports while it runs. */
package ma.mithaq.export.task;
