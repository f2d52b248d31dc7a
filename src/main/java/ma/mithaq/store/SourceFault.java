package ma.mithaq.store;

import java.util.List;

/**
 * One fault of a dossier's source.
 *
 * @param file      the file's name in the source folder; the folder's own where that is missing
 * @param line      the line it stands on, from 1; 0 where the file as a whole is at fault
 * @param reason    names the sentence: message {@code problem.source.<reason>.sentence}
 * @param arguments what fills the sentence's places; a list holds the ways in which a phrase differs from a text, each
 *                  the
 *                  last part of a message {@code source.difference.…}
 */
public record SourceFault(String file, int line, String reason, List<Object> arguments) {

    public SourceFault {
        arguments = List.copyOf(arguments);
    }
}
