package ma.mithaq.export.deck;

/**
 * The part that differs from one kind of slide to another.
 *
 * @param title what it is about, in words
 * @param body  what it says
 */
record DeckBody(DeckParagraph title, DeckBlock body) {
}
