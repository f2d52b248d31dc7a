package ma.mithaq.store;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The CHECK constraints of one table, as its migration writes them, and what they assume.
 *
 * @param expressions what must not be false in any row
 */
record ValueChecks(String table, List<String> expressions) {

    private static final Pattern CREATE_TABLE = Pattern.compile("CREATE TABLE (\\w+) \\(");
    private static final Pattern TEXT_COLUMN = Pattern.compile("(?m)^    (\\w+) TEXT\\b");
    private static final String CHECK = "CHECK (";

    /** Those of all tables. */
    static List<ValueChecks> ofSchema() {
        List<ValueChecks> checks = new ArrayList<>();
        for (String command : Schema.commands()) {
            Matcher table = CREATE_TABLE.matcher(command);
            if (table.lookingAt()) {
                List<String> expressions = expressionsOf(command);
                // For SQLite's own functions a text ends at its first NUL: what follows would pass every check.
                TEXT_COLUMN.matcher(command).results()
                        .forEach(column -> expressions.add("instr(" + column.group(1) + ", char(0)) = 0"));
                checks.add(new ValueChecks(table.group(1), expressions));
            }
        }
        return checks;
    }

    /** Whether a constraint says how long a value may be, rather than what it may be. */
    static boolean limitsLength(String expression) {
        return expression.matches("length\\(\\w+\\) <= \\d+");
    }

    /** A query whose row, where there is one, is the index of a constraint that some row breaks. */
    String question() {
        StringBuilder cases = new StringBuilder();
        for (int i = 0; i < expressions.size(); i++) {
            cases.append(" WHEN NOT (").append(expressions.get(i)).append(") THEN ").append(i);
        }
        return "SELECT broken FROM (SELECT CASE" + cases + " END AS broken FROM " + table + ") "
                + "WHERE broken IS NOT NULL LIMIT 1";
    }

    private static List<String> expressionsOf(String command) {
        List<String> expressions = new ArrayList<>();
        for (int at = command.indexOf(CHECK); at >= 0; at = command.indexOf(CHECK, at + 1)) {
            int start = at + CHECK.length();
            int end = start;
            for (int depth = 1; depth > 0; end++) {
                depth += switch (command.charAt(end)) {
                    case '(' -> 1;
                    case ')' -> -1;
                    default -> 0;
                };
            }
            expressions.add(command.substring(start, end - 1));
        }
        return expressions;
    }
}
