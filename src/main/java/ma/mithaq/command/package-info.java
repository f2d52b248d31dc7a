/**
 * The command line: what was asked for, and one class for each command.
 *
 * <p>Results go to standard output, messages to the user to standard error in their language; the exit status is 0 when
 * done, 1 where the file or the request is at fault, 2 where the command line is. Nothing here knows of JavaFX: the
 * window and the pictures are behind {@link ma.mithaq.command.Window}, {@link ma.mithaq.command.Previewer} and
 * {@link ma.mithaq.command.PictureRenderer}.
 */
package ma.mithaq.command;
