package ma.mithaq.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ma.mithaq.model.Alphabet;
import ma.mithaq.model.Figures;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;

/**
 * The CHECK constraints of one table, as its migration writes them, and what they assume.
 *
 * @param expressions what must not be false in any row
 */
record ValueChecks(String table, List<String> expressions) {

    private static final Pattern CREATE_TABLE = Pattern.compile("CREATE TABLE (\\w+) \\(");
    private static final Pattern TEXT_COLUMN = Pattern.compile("(?m)^    (\\w+) TEXT\\b");
    private static final Pattern DAY_COLUMN = Pattern.compile("(?m)^    (\\w+) TEXT\\b.*CHECK \\(date\\(");
    private static final Pattern WITHOUT = Pattern.compile("instr\\(\\w+, char\\((\\d+)\\)\\) = 0");
    private static final String CHECK = "CHECK (";

    /** Those of all tables. */
    static List<ValueChecks> ofSchema() {
        List<ValueChecks> checks = new ArrayList<>();
        for (String command : Schema.commands()) {
            Matcher table = CREATE_TABLE.matcher(command);
            if (table.lookingAt()) {
                List<String> expressions = expressionsOf(command);
                columns(TEXT_COLUMN, command).forEach(column -> {
                    // For SQLite's own functions a text ends at its first NUL: what follows would pass every check.
                    expressions.add(without(column, 0));
                    // What texts are joined by when all of an entity's are read at once.
                    expressions.add(without(column, SearchTexts.RECORD.codePointAt(0)));
                });
                // SQLite reckons with a year 0, which no calendar that a day here is written in has.
                columns(DAY_COLUMN, command).forEach(column -> expressions.add(column + " NOT GLOB '0000*'"));
                checks.add(new ValueChecks(table.group(1), expressions));
            }
        }
        return checks;
    }

    /** What it means that a file breaks a constraint. */
    Problem broken(int index, Path path) {
        String expression = expressions.get(index);
        if (expression.matches("length\\(\\w+\\) <= \\d+")) {
            return new Problem(ProblemCode.OVER_LIMIT, path, table + ": " + expression);
        }
        Matcher character = WITHOUT.matcher(expression);
        return character.matches()
                ? new Problem(ProblemCode.CHARACTER_UNFIT, path, Alphabet.number(Figures.parseInt(character.group(1))))
                : new Problem(ProblemCode.INCONSISTENT, path, table + ": " + expression);
    }

    private static String without(String column, int character) {
        return "instr(" + column + ", char(" + character + ")) = 0";
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

    private static Stream<String> columns(Pattern kind, String command) {
        return kind.matcher(command).results().map(column -> column.group(1));
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
