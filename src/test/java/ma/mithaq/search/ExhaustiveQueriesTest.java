package ma.mithaq.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Modifier;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.mithaq.store.DossierStore;
import ma.mithaq.store.SearchIndex;
import org.junit.jupiter.api.Test;

/** Every query that a dossier answers is among those with which a file is probed. */
class ExhaustiveQueriesTest {

    private static final JavaClasses SEARCH =
            new ClassFileImporter().importPackages(ExhaustiveQueries.class.getPackageName());

    @Test
    void asksEverythingThatAStoreAnswers() {
        // These ask the file nothing: what it was judged by is known
        // since it was opened, and whoever opened it closes it.
        assertEquals(publicMethods(DossierStore.class, "close", "file", "judged", "watch"),
                calledBy(Set.of(ExhaustiveQueries.class, SearchStore.class), DossierStore.class));
    }

    @Test
    void whatAnIndexAnswersIsAskedByASearch() {
        assertEquals(publicMethods(SearchIndex.class), calledBy(
                Set.of(SearchStore.class, Query.class, QueryTerm.class, ResultBuilder.class), SearchIndex.class));
    }

    private static Set<String> publicMethods(Class<?> type, String... without) {
        return Stream.of(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .map(method -> method.getName()).filter(name -> !Set.of(without).contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> calledBy(Set<Class<?>> callers, Class<?> called) {
        return callers.stream().flatMap(caller -> SEARCH.get(caller).getMethodCallsFromSelf().stream())
                .filter(call -> call.getTargetOwner().isEquivalentTo(called)).map(call -> call.getTarget().getName())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
