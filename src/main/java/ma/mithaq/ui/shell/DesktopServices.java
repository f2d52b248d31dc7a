package ma.mithaq.ui.shell;

import ma.mithaq.ui.export.Exporter;
import ma.mithaq.ui.export.FileOpening;

/**
 * What the window asks of the rest of the program and of the system.
 *
 * @param exporter makes files out of a dossier
 * @param opening  hands files to other programs
 */
public record DesktopServices(Exporter exporter, FileOpening opening) {
}
