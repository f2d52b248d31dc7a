package ma.mithaq.ui.testing;

import java.util.List;
import java.util.Map;
import ma.mithaq.model.Language;
import ma.mithaq.model.Text;
import ma.mithaq.store.DossierInfo;

/** Words that are hard to typeset. All of them are made up and name nobody. */
final class Hard {

    static final Text SHORT = text("أ", "A", "A");

    static final Text HONORIFIC = text("صاحبة السعادة الأستاذة الدكتورة المهندسة",
            "Son Excellence Madame la Professeure Docteure", "Her Excellency Professor Doctor");

    static final Text LONG_NAME = text(
            "فاطمة الزهراء أم الخير بنت عبد الرحمان بن عبد القادر بن عبد اللطيف التاجموعتي الإدريسي الحسني "
                    + "المراكشي الصغير",
            "Marie-Antoinette-Joséphine de Rochefoucauld-Montmorency-Châtillon de Saint-Germain-en-Laye d’Arbois",
            "Wilhelmina Alexandrina Featherstonehaugh-Cholmondeley-Marjoribanks of Ullapool and the Outer Hebrides");

    /** In Latin letters in every language. */
    static final Text LATIN_NAME = Text.of(Language.ARABIC, "Jean-Baptiste Emmanuel Zorg-O’Shaughnessy (PhD, 2ᵉ "
            + "classe)");

    static final Text LONG_OFFICE = text(
            "المديرة العامة المكلفة بالشؤون الإدارية والمالية والقانونية وبتتبع مشاريع تحديث المصالح اللاممركزة "
                    + "وبالتنسيق بين المصالح المركزية والجهوية والإقليمية والمحلية وبالتعاون الدولي والشراكات "
                    + "مع القطاع الخاص ومع هيئات المجتمع المدني وبالتواصل المؤسساتي",
            "Directrice générale chargée des affaires administratives, financières et juridiques, du suivi des "
                    + "projets de modernisation des services déconcentrés et de la coordination entre les "
                    + "services centraux, régionaux, provinciaux et locaux",
            "Director-General for administrative, financial and legal affairs, for the follow-up of projects "
                    + "that modernise the deconcentrated services and for coordination between central, "
                    + "regional and local services");

    static final Text LONG_BODY = text(
            "المؤسسة الوطنية المستقلة للدراسات الاستراتيجية والبحوث التطبيقية في ميادين التحول الاقتصادي "
                    + "والاجتماعي والبيئي والثقافي التابعة للمجلس الأعلى للتخطيط المندمج والتنمية الترابية "
                    + "المستدامة بالأقاليم والجهات",
            "Établissement national indépendant d’études stratégiques et de recherches appliquées dans les "
                    + "domaines de la transformation économique, sociale, environnementale et culturelle "
                    + "relevant du Conseil supérieur",
            "Independent national foundation for strategic studies and applied research into the economic, "
                    + "social, environmental and cultural transformation, under the high council for integrated "
                    + "planning");

    /** Words longer than a narrow column. */
    static final Text LONG_WORD = text("أفاستسقيناكموهاوأفأنلزمكموهافسيكفيكهمواستخرجتموهنفليستنبئونكماوأفسنستدرجكموها",
            "anticonstitutionnellementhexakosioihexekontahexaphobiquementinternationalisationnellementparlant",
            "pneumonoultramicroscopicsilicovolcanoconiosisfloccinaucinihilipilificationantidisestablishmentarianism");

    static final Text LATIN_WITHIN = text(
            "تعاون مع شركة Quux & Söhne GmbH (فرع R&D – Zürich 3.0) ومنصة open-data.example/ar?v=2 بنسبة 12,5 % "
                    + "بين 2024 و2025 – انظر ISO/IEC 27001:2022",
            "Coopération avec « كوكس وأبناؤه » (Quux & Söhne GmbH, Zürich) et la plate-forme open-data.example/ar?v=2",
            "Work with “كوكس وأبناؤه” (Quux & Söhne GmbH, Zürich) and the platform open-data.example/ar?v=2, "
                    + "12.5 % of it");

    static final Text VOCALISED_NAME = Text.of(Language.ARABIC, "مُحَمَّدٌ المُصْطَفَىٰ بْنُ عَبْدِ "
            + "ٱلرَّحْمَٰنِ ٱلشِّنْقِيطِيُّ");

    static final Text VOCALISED = text(
            ("اِتَّفَقَ ٱلطَّرَفَانِ عَلَىٰ أَنْ يَعْمَلَا مَعًا، كُلٌّ مِنْ مَوْقِعِهِ، لِتَطْوِيرِ "
                    + "ٱلْمَعَارِفِ وَنَشْرِهَا؛ وَأَنْ يُقَيِّمَا سَنَوِيًّا مَا أُنْجِزَ، وَيُعِدَّا "
                    + "تَقْرِيرًا مُفَصَّلًا «يُرْفَعُ إِلَى ٱلْجِهَاتِ ٱلْمَعْنِيَّةِ» قَبْلَ نِهَايَةِ "
                    + "ٱلرُّبُعِ ٱلْأَوَّلِ. ").repeat(4).strip(),
            ("Les deux parties conviennent d’œuvrer ensemble, chacune à sa place, au développement et à la "
                    + "diffusion des connaissances ; elles dressent chaque année le bilan de ce qui est fait. ")
                            .repeat(4).strip(),
            ("Both sides agree to work together, each in its place, for knowledge to grow and to spread; every "
                    + "year they take stock of what has been done and report on it in full. ").repeat(4).strip());

    private Hard() {
    }

    static Text text(String arabic, String french, String english) {
        return new Text(Language.ARABIC,
                Map.of(Language.ARABIC, arabic, Language.FRENCH, french, Language.ENGLISH, english));
    }

    static DossierInfo info(String id) {
        return new DossierInfo(id, "2026-01-01", LONG_BODY, Language.ARABIC, List.of(Language.ARABIC));
    }
}
