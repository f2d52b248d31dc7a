package ma.mithaq.bench;

import java.util.List;

/** Names and words to make large dossiers of. The names are common ones, put together at random; nobody is meant. */
final class Names {

    static final List<Name> WOMEN = pairs("""
            فاطمة Fatima|خديجة Khadija|عائشة Aïcha|مريم Maryam|زينب Zineb|سعاد Souad|نادية Nadia|ليلى Leïla|هند Hind
            سلمى Salma|أسماء Asmae|إيمان Imane|نوال Nawal|حنان Hanane|سناء Sanae|لطيفة Latifa|أمينة Amina|رجاء Rajae
            وفاء Wafae|بشرى Bouchra|غيثة Ghita|ياسمين Yasmine
            هاجر Hajar|شيماء Chaimae|دنيا Dounia|نجاة Najat|مليكة Malika
            حياة Hayat|سميرة Samira|ثريا Touria|رقية Rkia
            صفية Safia|إلهام Ilham|كوثر Kaoutar|ابتسام Ibtissam|نسرين Nisrine
            """);
    static final List<Name> MEN = pairs("""
            محمد Mohammed|أحمد Ahmed|يوسف Youssef|عبد الله Abdellah|عبد الرحمن Abderrahmane|عبد اللطيف Abdellatif
            عبد العزيز Abdelaziz|عبد الكريم Abdelkrim|حسن Hassan|الحسين Lhoucine|علي Ali|عمر Omar|إبراهيم Brahim
            خالد Khalid|سعيد Saïd|رشيد Rachid|كريم Karim|هشام Hicham|طارق Tarik|سمير Samir|جمال Jamal|مصطفى Mustapha
            إدريس Driss|المهدي Mehdi|أنس Anas|زكرياء Zakaria|ياسين Yassine|أيوب Ayoub|حمزة Hamza|بلال Bilal|نبيل Nabil
            فؤاد Fouad|منير Mounir|عادل Adil|يونس Younes|سفيان Soufiane|مروان Marouane|عثمان Othmane|توفيق Taoufik
            """);
    static final List<Name> FAMILIES = pairs("""
            العلوي Alaoui|الإدريسي El Idrissi|بنعلي Benali|بنجلون Benjelloun|التازي Tazi|الفاسي El Fassi|برادة Berrada
            الصقلي Skalli|المنصوري El Mansouri|الحسني El Hassani|بنسليمان Benslimane|الوزاني Ouazzani|الشرقاوي Cherkaoui
            العمراني El Amrani|الزياني Ziani|بوعزة Bouazza
            أمزيان Ameziane|أيت علي Aït Ali|أيت الطالب Aït Taleb|الناصري Naciri
            المراكشي El Marrakchi|الرباطي Rbati|الطنجاوي Tanjaoui
            السوسي Soussi|الريفي Riffi|الدكالي Doukkali|الغرباوي Gharbaoui
            بوشعيب Bouchaïb|بلقاسم Belkacem|بنموسى Benmoussa
            بنكيران Benkirane|الخطيب El Khatib|القاسمي Kasmi|الهاشمي El Hachimi
            الكتاني Kettani|السباعي Sbaï|الطاهري Tahiri
            الورياغلي Ouriaghli|المرابط Mrabet|العثماني El Othmani|الراشدي Rachidi
            الحداد Haddad|النجار Najjar|الصباغ Sebbagh|البناني Bennani
            الغازي El Ghazi|اليعقوبي Yacoubi|السعدي Saadi|المريني Merini
            الوطاسي Ouattassi|بوزيد Bouzid|حمدوش Hamdouch|زروال Zeroual
            أوبلا Oubella|أزولاي Azoulay|أمغار Amghar|إدبلا Idbella
            """);
    static final List<Name> BODIES = pairs("""
            وزارة Ministère|وكالة Agence|مجلس Conseil|صندوق Fonds
            مكتب Office|معهد Institut|جامعة Université|شركة Société
            مؤسسة Fondation|لجنة Commission|مركز Centre
            هيئة Autorité|مديرية Direction|جمعية Association|اتحاد Fédération
            """);
    static final List<Name> FIELDS = pairs("""
            الماء eau|الطاقة énergie|الفلاحة agriculture|الصيد البحري pêche maritime|الصحة santé|التعليم enseignement
            التكوين المهني formation professionnelle|البحث العلمي recherche scientifique|الثقافة culture|الرياضة sport
            السياحة tourisme|الصناعة industrie|التجارة commerce|النقل transport|اللوجستيك logistique|التجهيز équipement
            الإسكان habitat|البيئة environnement|الغابات forêts|الموانئ ports|الطرق routes|السكك الحديدية chemins de fer
            الاتصالات télécommunications|الرقمنة numérisation|الإحصاء statistique|الجمارك douanes|الضرائب impôts
            الاستثمار investissement|التشغيل emploi|التضامن solidarité|الشباب jeunesse|الأسرة famille|الطفولة enfance
            """);
    static final List<Name> CITIES = pairs("""
            الرباط Rabat|الدار البيضاء Casablanca|فاس Fès|مراكش Marrakech
            طنجة Tanger|أكادير Agadir|مكناس Meknès|وجدة Oujda
            تطوان Tétouan|القنيطرة Kénitra|آسفي Safi
            الجديدة El Jadida|الناظور Nador|بني ملال Béni Mellal|العيون Laâyoune
            الداخلة Dakhla|ورزازات Ouarzazate|الرشيدية Errachidia
            تازة Taza|الصويرة Essaouira|إفران Ifrane|شفشاون Chefchaouen
            """);
    static final List<Name> OFFICES = pairs("""
            المديرة العامة Directrice générale|المدير العام Directeur général|رئيس القسم Chef de division
            رئيسة المصلحة Cheffe de service|الكاتب العام Secrétaire général
            المستشارة Conseillère|المكلف بمهمة Chargé de mission
            عضو المجلس Membre du conseil|المفتش العام Inspecteur général
            الناطقة الرسمية Porte-parole|أمين المال Trésorier
            """);
    static final List<Name> DEEDS = pairs("""
            تعزيز renforcer|تطوير développer|دعم soutenir
            تشجيع encourager|تأهيل mettre à niveau|توسيع élargir|تبسيط simplifier
            تمويل financer|مواكبة accompagner|إحداث créer|تحسين améliorer|حماية protéger|تقييم évaluer|تنسيق coordonner
            تتبع suivre|ترشيد rationaliser|تحديث moderniser|تنويع diversifier|تثمين valoriser|تسريع accélérer
            """);
    static final List<Name> ENTITIES = pairs("""
            الخدمات services|المشاريع projets|البرامج programmes
            الكفاءات compétences|المقاولات entreprises|الشراكات partenariats
            البنيات التحتية infrastructures|المعطيات données|الحلول solutions
            الموارد ressources|الشبكات réseaux|المختبرات laboratoires
            المبادرات initiatives|التعاونيات coopératives|المناطق régions
            الواحات oasis|الضفاف rives|الأحياء quartiers|القرى villages
            المسالك pistes|السدود barrages|المحطات stations|المنصات plateformes|المكتبات bibliothèques|المدارس écoles
            المستشفيات hôpitaux|الأسواق marchés|المعارض salons
            الدراسات études|القوانين lois|المعايير normes|المؤشرات indicateurs
            """);
    static final List<Name> ADJECTIVES = pairs("""
            الوطنية nationaux|الجهوية régionaux|المحلية locaux|الرقمية numériques|المستدامة durables|المبتكرة innovants
            العمومية publics|الخاصة privés|القروية ruraux|الحضرية urbains|الصغرى petits|الكبرى grands|الجديدة nouveaux
            المشتركة communs|المتجددة renouvelables|الذكية intelligents|الاجتماعية sociaux|الاقتصادية économiques
            """);
    static final List<Name> GATHERINGS = pairs("""
            ملتقى Rencontre|ندوة Séminaire|مناظرة Assises
            يوم دراسي Journée d’étude|مؤتمر Congrès|ورشة Atelier|معرض Salon
            لقاء Réunion|توقيع Signature|افتتاح Inauguration
            """);

    private Names() {
    }

    private static List<Name> pairs(String lines) {
        return lines.lines().flatMap(line -> List.of(line.strip().split("\\|")).stream()).map(pair -> {
            int at = 0;
            while (!isLatin(pair.charAt(at))) {
                at++;
            }
            return new Name(pair.substring(0, at).strip(), pair.substring(at));
        }).toList();
    }

    private static boolean isLatin(char letter) {
        return Character.isLetter(letter) && letter < '\u0250';
    }

    /** A name or word in both scripts. */
    record Name(String arabic, String french) {
    }
}
