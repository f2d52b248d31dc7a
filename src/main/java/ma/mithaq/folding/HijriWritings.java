package ma.mithaq.folding;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import ma.mithaq.model.HijriDate;
import ma.mithaq.model.Language;

/** The ways in which people write a date of the Hijri calendar. */
final class HijriWritings {

    /** The months by every name that Arabic, French and English readers use, a line each; names end in commas. */
    private static final List<List<String>> MONTHS = """
            محرم,المحرم,mouharram,muharram
            صفر,safar
            ربيع الأول,rabia al-aoual,rabi al-awwal
            ربيع الآخر,ربيع الثاني,rabia ath-thani,rabi al-thani
            جمادى الأولى,joumada al-oula,jumada al-ula
            جمادى الآخرة,جمادى الثانية,joumada ath-thania,jumada al-thani
            رجب,rajab
            شعبان,chaabane,shaban
            رمضان,ramadan
            شوال,chaoual,shawwal
            ذو القعدة,ذي القعدة,dhou al-qida,dhu al-qadah
            ذو الحجة,ذي الحجة,dhou al-hijja,dhu al-hijjah
            """.lines().map(line -> List.of(line.split(","))).toList();

    /** Their words, folded: of a name of two words each finds it. */
    private static final List<List<String>> WORDS = IntStream.range(0, MONTHS.size())
            .mapToObj(month -> MONTHS.get(month).stream()
                    .flatMap(name -> List.of(name.split("[ -]")).stream())
                    .map(word -> Folded.of(word).letters()).distinct().toList())
            .toList();

    private HijriWritings() {
    }

    static void addTerms(HijriDate date, Set<String> terms) {
        terms.add(Integer.toString(date.year()));
        if (date.month() == 0) {
            return;
        }
        terms.addAll(WORDS.get(date.month() - 1));
        String month = date.toString().replace("-", "");
        terms.add(month);
        if (date.day() > 0) {
            terms.add(Integer.toString(date.day()));
            terms.add(month.substring(month.length() - 2));
        }
    }

    static String written(HijriDate date, Language language) {
        List<String> names = date.month() == 0 ? List.of() : MONTHS.get(date.month() - 1);
        String month = switch (language) {
            case ARABIC -> names.isEmpty() ? "" : names.getFirst() + " ";
            case FRENCH -> names.isEmpty() ? "" : names.get(latin(names)) + " ";
            case ENGLISH -> names.isEmpty() ? "" : names.getLast() + " ";
        };
        return (date.day() == 0 ? "" : date.day() + " ") + month + date.year();
    }

    /** Where the names in Latin letters begin. */
    private static int latin(List<String> names) {
        return IntStream.range(0, names.size()).filter(index -> names.get(index).charAt(0) < 0x80).findFirst()
                .orElseThrow();
    }
}
