package ma.mithaq.export.words;

import ma.mithaq.text.Messages;

/**
 * The words around the numbers of a page: which it is, and how many there are. The numbers themselves are left to the
 * layout engine.
 *
 * @param before  the number of the page
 * @param between the number of the page and the number of pages
 * @param after   the number of pages
 */
public record PageWords(String before, String between, String after) {

    public static PageWords of(Messages messages) {
        String[] around = messages.get("export.page.number", "\u0000", "\u0001").split("[\u0000\u0001]", -1);
        return new PageWords(around[0], around[1], around[2]);
    }
}
