package ma.mithaq.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import ma.mithaq.model.Citation;
import ma.mithaq.model.Kind;
import ma.mithaq.model.Language;
import ma.mithaq.model.Lookup;
import ma.mithaq.model.Paragraph;
import ma.mithaq.model.Picture;
import ma.mithaq.model.Problem;
import ma.mithaq.model.Ref;
import ma.mithaq.model.Source;
import ma.mithaq.model.Text;
import ma.mithaq.store.DossierInfo;
import ma.mithaq.store.DossierStore;
import ma.mithaq.store.Evidence;
import ma.mithaq.store.FactEntry;
import ma.mithaq.store.SourceEntry;
import ma.mithaq.text.FactLabels;

/**
 * Every fact of a dossier with its citations, and the brief with what its words mention and state, as JSON for other
 * programs. The order is the dossier's own, so that the same dossier gives the same bytes.
 *
 * <p>{@code docs/json-export.schema.json} describes every key, {@code docs/exports.md} what may change.
 */
final class JsonExport {

    /**
     * The forms of the file: a program that reads the first would misread the second, in which dates are not always
     * strings and fewer keys are always there. What fits the first is written in it.
     */
    private static final int FIRST_FORM = 1;
    private static final int SECOND_FORM = 2;

    /** The kinds that the first form did not have: what there is none of is not counted. */
    private static final Map<Kind, String> COUNTED_IF_ANY = new EnumMap<>(Map.of(Kind.PROVISION, "provisions",
            Kind.TERM, "terms", Kind.OBLIGATION, "obligations", Kind.AMOUNT, "amounts",
            Kind.RELATED_AGREEMENT, "relatedAgreements", Kind.CONTRADICTION, "contradictions",
            Kind.PICTURE, "pictures"));

    private final DossierStore store;
    private final JsonGenerator json;
    private final JsonValues values;

    private JsonExport(DossierStore store, JsonGenerator json) {
        this.store = store;
        this.json = json;
        this.values = new JsonValues(json);
    }

    static void write(DossierStore store, OutputStream out) throws IOException, Problem {
        JsonFile.write(out, json -> new JsonExport(store, json).writeAll());
    }

    private void writeAll() throws IOException, Problem {
        List<FactEntry> facts = store.listFacts();
        json.writeStartObject();
        FactFields fields = FactFields.read(store, facts);
        List<SourceEntry> sources = store.listSources();
        boolean first = fields.asInFirstForm() && sources.stream()
                .allMatch(entry -> entry.source().date().map(FactFields::asInFirstForm).orElse(true));
        json.writeNumberField("format", first ? FIRST_FORM : SECOND_FORM);
        writeInfo(store.info());
        writeCounts(facts);
        writeSources(sources);
        List<Paragraph> brief = store.listParagraphs();
        writeBrief(brief);
        writeFacts(facts, fields, brief, sources);
        writePictures();
        json.writeEndObject();
    }

    private void writeInfo(DossierInfo info) throws IOException {
        json.writeObjectFieldStart("dossier");
        DossierMark.write(store, json, values);
        values.write("title", info.title());
        values.write("language", info.language().code());
        values.write("languages", info.languages().stream().map(Language::code).toList());
        values.write("country", info.country());
        if (info.previous().isPresent()) {
            json.writeObjectFieldStart("previous");
            values.write("digest", info.previous().get().digest());
            values.write("change", info.previous().get().change());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void writeCounts(List<FactEntry> facts) throws IOException, Problem {
        Map<Kind, Integer> counts = store.countByKind();
        json.writeObjectFieldStart("counts");
        json.writeNumberField("peopleNamed", counts.getOrDefault(Kind.PERSON, 0));
        json.writeNumberField("unnamedGroups", counts.getOrDefault(Kind.ATTENDING_GROUP, 0));
        json.writeNumberField("organisations", counts.getOrDefault(Kind.ORGANISATION, 0));
        json.writeNumberField("pillars", counts.getOrDefault(Kind.PILLAR, 0));
        json.writeNumberField("events", counts.getOrDefault(Kind.EVENT, 0));
        json.writeNumberField("parties", counts.getOrDefault(Kind.PARTY, 0));
        json.writeNumberField("signatures", counts.getOrDefault(Kind.SIGNATURE, 0));
        for (Map.Entry<Kind, String> kind : COUNTED_IF_ANY.entrySet()) {
            int count = counts.getOrDefault(kind.getKey(), 0);
            if (count > 0) {
                json.writeNumberField(kind.getValue(), count);
            }
        }
        json.writeNumberField("facts", facts.size());
        json.writeNumberField("factsWithoutCitation",
                facts.stream().filter(fact -> fact.citations().isEmpty()).count());
        json.writeEndObject();
    }

    private void writeSources(List<SourceEntry> sources) throws IOException {
        json.writeArrayFieldStart("sources");
        for (SourceEntry entry : sources) {
            Source source = entry.source();
            json.writeStartObject();
            values.write("id", source.id());
            values.write("kind", source.kind());
            values.write("title", source.title());
            values.write("author", source.author());
            values.write("publisher", source.publisher());
            values.write("place", source.place());
            values.write("date", source.date());
            json.writeNumberField("paragraphs", source.paragraphs());
            if (source.via().isPresent()) {
                json.writeObjectFieldStart("via");
                values.write("source", source.via().get().source());
                json.writeNumberField("paragraph", source.via().get().paragraph());
                json.writeEndObject();
            }
            values.write("rights", source.rights());
            values.write("address", source.address());
            values.write("archive", source.archive());
            values.write("digest", source.digest());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeBrief(List<Paragraph> brief) throws IOException {
        json.writeArrayFieldStart("brief");
        for (Paragraph paragraph : brief) {
            json.writeStartObject();
            values.write("id", paragraph.id());
            values.write("text", paragraph.text());
            json.writeArrayFieldStart("spans");
            for (Paragraph.Span span : paragraph.spans()) {
                writeSpan(span, paragraph.text().in(span.language()).words());
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Offsets count code points, as in the dossier's own format: languages count the units of their strings apart. */
    private void writeSpan(Paragraph.Span span, String words) throws IOException {
        json.writeStartObject();
        values.write("role", span.role());
        values.write("target", span.target());
        values.write("language", span.language().code());
        json.writeNumberField("start", words.codePointCount(0, span.start()));
        json.writeNumberField("end", words.codePointCount(0, span.end()));
        values.write("words", words.substring(span.start(), span.end()));
        json.writeEndObject();
    }

    /** Pictures are listed; they themselves are in the dossier only. */
    private void writePictures() throws IOException, Problem {
        List<Picture> pictures = store.listPictures();
        if (pictures.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("pictures");
        for (Picture picture : pictures) {
            json.writeStartObject();
            values.write("id", picture.id());
            values.write("kind", picture.kind());
            values.write("of", picture.of());
            values.write("title", picture.title());
            values.write("rights", picture.rights());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeFacts(List<FactEntry> facts, FactFields fields, List<Paragraph> paragraphs,
                            List<SourceEntry> sources) throws IOException, Problem {
        Map<String, Map<Integer, String>> pages = sources.stream()
                .collect(Collectors.toMap(entry -> entry.source().id(), SourceEntry::pages));
        Map<String, Text> brief = new HashMap<>();
        for (Paragraph paragraph : paragraphs) {
            brief.put(paragraph.id(), paragraph.text());
        }
        FactLabels labels = new FactLabels(store.info().language(), store.info().country());
        json.writeArrayFieldStart("facts");
        for (FactEntry entry : facts) {
            Ref fact = entry.fact();
            json.writeStartObject();
            values.write("fact", fact);
            values.write("kind", fact.kind());
            values.write("id", fact.id());
            values.write("label", labels.text(entry.label()));
            json.writeObjectFieldStart("fields");
            for (Map.Entry<String, Object> field : fields.of(fact).entrySet()) {
                values.write(field.getKey(), field.getValue());
            }
            json.writeEndObject();
            writeCitations(entry.citations(), pages);
            writePassages(store.findEvidence(fact).passages(), brief);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeCitations(List<Citation> citations, Map<String, Map<Integer, String>> pages)
            throws IOException {
        json.writeArrayFieldStart("citations");
        for (Citation citation : citations) {
            json.writeStartObject();
            if (!citation.field().isEmpty()) {
                values.write("field", citation.field());
            }
            values.write("source", citation.source());
            json.writeNumberField("paragraph", citation.paragraph());
            values.write("page", Optional.ofNullable(Lookup.in(pages, citation.source()).get(citation.paragraph())));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writePassages(List<Evidence.Passage> passages, Map<String, Text> brief) throws IOException {
        json.writeArrayFieldStart("passages");
        for (Evidence.Passage passage : passages) {
            String words = Lookup.in(brief, passage.paragraph()).in(passage.language()).words();
            json.writeStartObject();
            values.write("paragraph", passage.paragraph());
            values.write("language", passage.language().code());
            values.write("words", words.substring(passage.start(), passage.end()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
