package ma.mithaq.model;

import java.util.Optional;

/**
 * Where facts come from.
 *
 * @param title      its title, or a description of it where it has none
 * @param paragraphs how many numbered paragraphs it has; 0 where its text is not available
 * @param via        where another source reports this one, if it was not read itself
 * @param rights     whose the text is
 * @param address    where it was found: a URL
 * @param archive    its mark in an archive
 * @param digest     the SHA-256 of the file that it was read from, in hexadecimal
 */
public record Source(String id, SourceKind kind, Text title, Optional<Text> author, Optional<Text> publisher,
                     Optional<Text> place, Optional<StatedDate> date, int paragraphs, Optional<Via> via,
                     Text rights, Optional<String> address, Optional<String> archive, Optional<String> digest) {
    public Ref ref() {
        return new Ref(Kind.SOURCE, id);
    }

    /**
     * A paragraph of one source that reports another.
     *
     * @param source    identifier of the source that reports
     * @param paragraph number of the paragraph, from 1
     */
    public record Via(String source, int paragraph) {
    }

    /** The sorts of source. */
    public enum SourceKind { NEWS_ARTICLE, PRESS_RELEASE, OFFICIAL_TEXT, REPORT, OTHER }
}
