package ma.mithaq.source;

/**
 * One thing that an entry says, under the key of the source.
 *
 * @param key as {@code docs/dossier-format.md} has it
 */
public record Field(String key, FieldValue value) {
}
