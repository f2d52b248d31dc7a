package ma.mithaq.store;

import java.util.List;

/** What stands in a source's file, with the line on which it begins, from 1. Of millions there is room for each. */
sealed interface YamlNode {

    int line();

    /** @param words however they are quoted; empty where there is no value */
    record Scalar(int line, String words) implements YamlNode {
    }

    /** A scalar with a tag that makes it something else than words. */
    record Tagged(int line) implements YamlNode {
    }

    record Sequence(int line, List<YamlNode> items) implements YamlNode {
    }

    /** @param keysAndValues each key, and after it its value */
    record Mapping(int line, List<YamlNode> keysAndValues) implements YamlNode {
    }
}
