/** What an export is asked for, and what it tells while it works. */
package ma.mithaq.export.task;
