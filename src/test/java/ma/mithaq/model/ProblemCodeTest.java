package ma.mithaq.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ma.mithaq.BesideWindows;
import org.junit.jupiter.api.Test;

@BesideWindows
class ProblemCodeTest {

    /** Whoever reads a number out over the phone means one problem by it. */
    @Test
    void noTwoProblemsHaveOneNumber() {
        Map<String, ProblemCode> first = new HashMap<>();
        List<String> twice = new ArrayList<>();
        for (ProblemCode problem : ProblemCode.values()) {
            ProblemCode other = first.putIfAbsent(problem.code(), problem);
            if (other != null) {
                twice.add(problem.code() + ": " + other + ", " + problem);
            }
        }
        assertEquals(List.of(), twice);
    }
}
