package ma.mithaq.export.pdf.file;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import ma.mithaq.model.Language;

/**
 * What a PDF says of itself. Its date is the edition's: the same dossier gives the same file.
 *
 * @param title of the document
 * @param day   the day of the edition, as {@code yyyy-MM-dd}
 * @param from  the dossier that it was made of, for programs
 * @param handling how the document is to be handled, where that is said
 */
public record Metadata(Language language, String title, String day, String from,
                       Optional<String> handling) {

    private static final String PROGRAM = "Mithaq";

    /** The same as in the metadata, as older readers want it. */
    String information() {
        String date = "(D:" + day.replace("-", "") + "000000Z)";
        return "<</Title" + Syntax.text(title) + handling.map(mark -> "/Keywords" + Syntax.text(mark)).orElse("")
                + "/Creator(" + PROGRAM + ")/CreationDate" + date + "/ModDate" + date
                + ">>";
    }

    /** XMP (ISO 16684-1), which also describes the one schema that PDF/A does not know. */
    byte[] xmp() {
        String time = day + "T00:00:00Z";
        return ("""
                <?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
                 xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
                 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
                 xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
                 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
                 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
                <dc:title><rdf:Alt><rdf:li xml:lang="x-default">""" + escaped(title) + """
                </rdf:li></rdf:Alt></dc:title>
                <dc:language><rdf:Bag><rdf:li>""" + language.locale().toLanguageTag() + """
                </rdf:li></rdf:Bag></dc:language>
                <dc:source>""" + escaped(from) + """
                </dc:source>
                """ + handling.map(mark -> "<pdf:Keywords>" + escaped(mark) + "</pdf:Keywords>\n").orElse("")
                + "<xmp:CreatorTool>" + PROGRAM + "</xmp:CreatorTool>\n<xmp:CreateDate>" + time + "</xmp:CreateDate>"
                + "<xmp:ModifyDate>" + time + """
                </xmp:ModifyDate>
                <pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>
                <pdfuaid:part>1</pdfuaid:part>
                <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
                <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
                <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
                <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
                <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
                <pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
                <pdfaProperty:category>internal</pdfaProperty:category>
                <pdfaProperty:description>The part of ISO 14289 to which the file conforms</pdfaProperty:description>
                </rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>
                </rdf:Description></rdf:RDF></x:xmpmeta>
                <?xpacket end="r"?>
                """).getBytes(StandardCharsets.UTF_8);
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
