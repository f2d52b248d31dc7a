package ma.mithaq.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import ma.mithaq.folding.Folded;
import ma.mithaq.store.IndexedTexts;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** Lucene over the same folded texts, its prefix query with constant score, fifty titles fetched. */
final class Lucene implements Rival {

    private static final int LIMIT = 50;
    private static final String TEXT = "text";
    private static final String TITLE = "title";

    private final Directory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final StoredFields titles;

    private Lucene(Directory directory) throws Exception {
        this.directory = directory;
        reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
        searcher.setQueryCache(null);
        titles = searcher.storedFields();
    }

    static Lucene open(Path folder, Path dossier) throws Exception {
        boolean there = Files.exists(folder);
        Directory directory = FSDirectory.open(folder);
        if (!there) {
            try (Analyzer analyzer = new StandardAnalyzer();
                    IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
                IndexedTexts.read(dossier, passages -> {
                    Document document = new Document();
                    document.add(new StoredField(TITLE, passages.getFirst().text()));
                    document.add(new TextField(TEXT, RawFts.folded(passages), Field.Store.NO));
                    writer.addDocument(document);
                });
                writer.forceMerge(1);
            }
        }
        return new Lucene(directory);
    }

    @Override
    public String name() {
        return "Lucene";
    }

    @Override
    public int search(String typed) throws Exception {
        String[] words = Folded.of(typed).letters().split(" ");
        Query last = new PrefixQuery(new Term(TEXT, words[words.length - 1]));
        Query query = words.length == 1 ? last : new BooleanQuery.Builder()
                .add(new TermQuery(new Term(TEXT, words[0])), Occur.MUST).add(last, Occur.MUST).build();
        int fetched = 0;
        for (ScoreDoc found : searcher.search(query, LIMIT).scoreDocs) {
            fetched += titles.document(found.doc).get(TITLE) == null ? 0 : 1;
        }
        return fetched;
    }

    @Override
    public void close() throws Exception {
        reader.close();
        directory.close();
    }
}
