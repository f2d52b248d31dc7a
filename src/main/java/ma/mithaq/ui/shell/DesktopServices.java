package ma.mithaq.ui.shell;

import ma.mithaq.ui.export.Exporter;
import ma.mithaq.ui.export.FileOpening;

/**
 * What the window needs from the rest of the program and from the system.
 *
 * @param exporter exports files from a dossier
 * @param opening  hands files to other programs
 */
public record DesktopServices(Exporter exporter, FileOpening opening) {
}
