package ma.mithaq.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import ma.mithaq.folding.Terms;
import ma.mithaq.model.Language;
import ma.mithaq.model.Problem;
import ma.mithaq.model.ProblemCode;
import ma.mithaq.model.SearchField;
import ma.mithaq.model.SearchGroup;
import ma.mithaq.search.SearchResults.Group;
import ma.mithaq.search.SearchResults.Result;
import ma.mithaq.search.SearchResults.Tier;
import ma.mithaq.store.DossierStore;
import ma.mithaq.store.SearchIndex;
import ma.mithaq.store.SearchIndex.Entry;
import org.jspecify.annotations.Nullable;

/**
 * Searches an open dossier, on a connection of its own.
 *
 * <p>One thread searches; any thread may {@link #ask}, which makes older requests stale and stops the one being
 * answered. What is typed is only text: it has no operators.
 */
public final class SearchStore implements AutoCloseable {

    /** Up to this many candidates are all read together; of more, each group reads its best. */
    private static final int FEW = 64;
    private static final List<SearchGroup> NAMED = List.of(SearchGroup.PEOPLE, SearchGroup.ORGANISATIONS);
    private static final int MOST_SIMILAR = 8;
    private static final int MOST_SPELLINGS = 3;
    /** How many names of one entity may begin alike: its name in three languages and another one. */
    private static final int NAMES_OF_ONE = 4;

    private final SearchIndex index;
    private final List<SearchGroup> groups = new ArrayList<>();
    private final AtomicLong generation = new AtomicLong();
    private @Nullable SpellingSuggester words;

    private SearchStore(SearchIndex index) {
        this.index = index;
    }

    /** Opens the search of an open dossier, which has been judged. Each is closed on its own. */
    public static SearchStore open(DossierStore dossier) throws Problem {
        SearchStore store = new SearchStore(dossier.openIndex());
        try {
            for (SearchGroup group : SearchGroup.values()) {
                if (store.index.holds(group)) {
                    store.groups.add(group);
                }
            }
            return store;
        } catch (Problem e) {
            store.close();
            throw e;
        }
    }

    /**
     * Makes a request newer than all before it, from any thread; a search running for an older one ends at once.
     *
     * @param typed         what the user typed
     * @param shown         the language in which titles are wanted
     * @param limitPerGroup how many results a group may have, from 1
     */
    public Request ask(String typed, Language shown, int limitPerGroup) {
        // Atomically, so that no request is stopped by an interrupt meant for an older one.
        synchronized (generation) {
            Request request = new Request(typed, shown, limitPerGroup, generation.incrementAndGet());
            index.interrupt();
            return request;
        }
    }

    /**
     * Answers a request, on the thread that searches.
     *
     * @return empty where a newer request has been made meanwhile
     * @throws Problem where the file cannot be read, as of {@link DossierStore}
     */
    public Optional<SearchResults> answer(Request request) throws Problem {
        try {
            SearchResults results = search(request);
            check(request);
            return Optional.of(results);
        } catch (Superseded e) {
            // No failure: a newer request has stopped it.
            return Optional.empty();
        } catch (Problem e) {
            boolean stopped = e.code() == ProblemCode.TOO_SLOW && request.generation != generation.get();
            if (stopped) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** Asks and answers in one step, where nothing else asks. */
    public SearchResults search(String typed, Language shown, int limitPerGroup) throws Problem {
        Request request = new Request(typed, shown, limitPerGroup, generation.incrementAndGet());
        return answer(request).orElse(SearchResults.NONE);
    }

    @Override
    public void close() {
        index.close();
    }

    private SearchResults search(Request request) throws Problem {
        Query query = Query.of(request.typed);
        if (query.isEmpty()) {
            return SearchResults.NONE;
        }
        String wide = query.wideExpression(index);
        List<Entry> first = index.listMatching(wide, Optional.empty(), FEW + 1);
        List<Group> found = new ArrayList<>();
        int count;
        if (first.size() <= FEW) {
            List<Result> results = confirmAll(query, first, request);
            count = results.size();
            found.addAll(inGroups(results, request.limit));
        } else {
            String strict = query.strictExpression(index);
            for (SearchGroup group : groups) {
                collect(query, strict, wide, group, request).ifPresent(found::add);
            }
            check(request);
            count = index.countMatching(wide, SearchResults.MOST_COUNTED + 1);
        }
        Set<Object> known = new HashSet<>();
        found.forEach(group -> group.results().forEach(result -> known.add(result.ref())));
        boolean named = found.stream().filter(group -> NAMED.contains(group.group()))
                .anyMatch(group -> group.results().size() >= request.limit);
        List<Result> similar = named ? List.of() : similar(query, request, known);
        List<String> spellings = found.isEmpty() ? spellings(query) : List.of();
        return new SearchResults(found, similar, spellings, Math.min(count, SearchResults.MOST_COUNTED),
                count > SearchResults.MOST_COUNTED);
    }

    private Optional<Group> collect(Query query, String strict, String wide, SearchGroup group, Request request)
            throws Problem {
        check(request);
        int wanted = request.limit + 1;
        Set<Entry> candidates = new LinkedHashSet<>(
                index.listBeginning(group, query.letters(), wanted * NAMES_OF_ONE));
        for (String expression : List.of(strict, wide)) {
            if (candidates.size() < wanted) {
                candidates.addAll(index.listMatching(expression, Optional.of(group), wanted + candidates.size()));
            }
        }
        List<Result> results = new ArrayList<>();
        boolean more = false;
        for (Entry candidate : candidates) {
            if (results.size() == request.limit) {
                more = true;
                break;
            }
            check(request);
            confirm(query, candidate, request).ifPresent(results::add);
        }
        results.sort(Comparator.comparing(Result::tier));
        return results.isEmpty() ? Optional.empty() : Optional.of(new Group(group, results, more));
    }

    private List<Result> confirmAll(Query query, List<Entry> candidates, Request request) throws Problem {
        List<Result> results = new ArrayList<>();
        for (Entry candidate : candidates) {
            check(request);
            confirm(query, candidate, request).ifPresent(results::add);
        }
        results.sort(Comparator.comparing(Result::tier));
        return results;
    }

    private static List<Group> inGroups(List<Result> results, int limit) {
        Map<SearchGroup, List<Result>> byGroup = new EnumMap<>(SearchGroup.class);
        results.forEach(result -> byGroup.computeIfAbsent(result.group(), group -> new ArrayList<>()).add(result));
        List<Group> groups = new ArrayList<>();
        byGroup.forEach((group, all) ->
                groups.add(new Group(group, all.subList(0, Math.min(limit, all.size())), all.size() > limit)));
        return groups;
    }

    /** A candidate's result, if its texts confirm what the index says. */
    private Optional<Result> confirm(Query query, Entry candidate, Request request) throws Problem {
        CandidateMatch reading = new CandidateMatch(query, index.listPassages(candidate));
        Optional<Tier> tier = reading.tier();
        if (tier.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(ResultBuilder.result(candidate, reading, tier.get(), index.findDesignation(candidate.ref()),
                request.shown));
    }

    private List<Result> similar(Query query, Request request, Set<Object> known) throws Problem {
        List<String> expressions = new ArrayList<>();
        List<List<String>> choices = new ArrayList<>();
        boolean changed = false;
        for (QueryTerm word : query.words()) {
            List<String> near = nearWords().near(word.letters()).stream().map(Terms.Named::letters).toList();
            changed |= !near.isEmpty();
            List<String> choice = new ArrayList<>(near);
            choice.addFirst(word.letters());
            choices.add(choice);
            expressions.add(new QueryTerm(word.letters(), choice).expression(index));
        }
        List<Result> similar = new ArrayList<>();
        if (!changed) {
            return similar;
        }
        for (SearchGroup group : NAMED) {
            for (Entry entry : index.listMatching(String.join(" AND ", expressions), Optional.of(group), FEW)) {
                check(request);
                if (similar.size() < MOST_SIMILAR && !known.contains(entry.ref())) {
                    Query near = Query.nearly(choices);
                    CandidateMatch reading = new CandidateMatch(near, index.listPassages(entry).stream()
                            .filter(passage -> passage.field() == SearchField.NAME
                                    || passage.field() == SearchField.OTHER_NAME).toList());
                    reading.tier().ifPresent(
                            tier -> similar.add(ResultBuilder.result(entry, reading, Tier.PARTS, Optional.empty(),
                                    request.shown)));
                }
            }
        }
        return similar;
    }

    /** What was typed, with a word that occurs nowhere replaced by the nearest one that does. */
    private List<String> spellings(Query query) throws Problem {
        List<String> spellings = new ArrayList<>();
        List<String> typed = query.words().stream().map(QueryTerm::letters).toList();
        for (int i = 0; i < typed.size() && spellings.isEmpty(); i++) {
            if (index.countMatching(query.words().get(i).expression(index), 1) == 0) {
                for (Terms.Named near : nearWords().near(typed.get(i))) {
                    List<String> words = new ArrayList<>(typed);
                    words.set(i, near.written());
                    spellings.add(String.join(" ", words));
                }
            }
        }
        return spellings.stream().distinct().limit(MOST_SPELLINGS).toList();
    }

    private SpellingSuggester nearWords() throws Problem {
        if (words == null) {
            words = new SpellingSuggester(index.listWords());
        }
        return words;
    }

    private void check(Request request) {
        if (request.generation != generation.get()) {
            throw new Superseded();
        }
    }

    /** A search request. */
    public static final class Request {

        private final String typed;
        private final Language shown;
        private final int limit;
        private final long generation;

        private Request(String typed, Language shown, int limit, long generation) {
            this.typed = typed;
            this.shown = shown;
            this.limit = limit;
            this.generation = generation;
        }

        public String typed() {
            return typed;
        }
    }

    /** Ends a search that nobody waits for any more. */
    private static final class Superseded extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Superseded() {
            super(null, null, false, false);
        }
    }
}
