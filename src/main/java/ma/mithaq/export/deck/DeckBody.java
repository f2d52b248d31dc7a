package ma.mithaq.export.deck;

/**
 * What is particular to one kind of slide.
 *
 * @param title what it is about, in words
 * @param body  what it says
 */
record DeckBody(DeckParagraph title, DeckBlock body) {
}
