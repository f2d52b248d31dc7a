/** How a file gets its name: complete, forced to disk, atomically; and what to report where it does not. */
package ma.mithaq.files;
