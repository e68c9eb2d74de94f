# The words of the papers beside the report: the recovery sheet and the export of one patient.

sheet =
    .program = Foot Drop Desktop
    .title = ورقة الاسترداد
    .lead = هذا الرمز يفتح السجل عند فقدان عبارات المرور.
    .clinic = العيادة
    .vault = السجل
    .made = تاريخ الإصدار
    .code = رمز الاسترداد
    .group = { $group }
    .reading = الأصفار مشطوبة. الحروف I وL وO وU لا ترد.
    .qr = الرمز نفسه، للمسح الضوئي كنص
    .opens = ما الذي يفتحه
    .opens-text = من يملك هذا الرمز يستطيع فتح السجل كله ومنح ممارس واحد عبارة مرور جديدة. من دون عبارة مرور ومن دون هذه الورقة لا يستطيع أحد فتح السجل.
    .keep = أين تُحفظ
    .keep-text = تُطبع ورقتان. تُختم كل منهما في ظرف ويُوقَّع على لسانه. تُقفلان في مكانين، أحدهما في مبنى آخر. لا تُحفظ أي منهما أبدًا بجانب الحاسوب، ولا كملف أو صورة.
    .use = كيف تُستعمل
    .use-text = في الشاشة التي تطلب عبارة المرور يُختار «استعمال ورقة الاسترداد» ثم يُكتب الرمز أو يُمسح ضوئيًا. لا أهمية للحروف الكبيرة والمسافات والشرطات؛ O تُحسب 0، وكل من I وL تُحسب 1. آخر علامة في كل مجموعة للتحقق، فتُذكر المجموعة المكتوبة خطأً. كل استعمال يُسجَّل ويطلب عبارة مرور جديدة.
    .void = متى تصبح لاغية
    .void-text = ورقة جديدة تلغي هذه الورقة: وعندئذ يجب إتلافها. النسخ الاحتياطية التي أُنشئت قبل ذلك تبقى تُفتح بها.
    .check = مرة في السنة يُفتح الظرف ويُتحقق من أن الرمز مقروء ثم يُختم من جديد.
    .number = الورقة
    .place = مكان الحفظ
    .sealed = تاريخ الختم
    .by = بواسطة
    .footer = Foot Drop Desktop · ورقة استرداد السجل { $vault } · الصفحة 1 من 1

export =
    .kind = سجل مريض واحد
    .title = سجل المريض
    .heading = كل ما هو محفوظ
    .made = صُدّر { $time }، بواسطة { $name }
    .patient = المريض
    .details = البيانات الحالية
    .merged = مدموج في هذا السجل
    .family = اسم العائلة
    .given = الاسم الأول
    .other-names = أسماء أخرى
    .sex = الجنس
    .birth-date = تاريخ الميلاد
    .mrn = رقم الملف
    .contact = بيانات الاتصال
    .notes = ملاحظات
    .added = تاريخ الإضافة
    .visits = الزيارات الموقّعة
    .no-visits = لم تُوقَّع أي زيارة.
    .performed = تاريخ الإجراء
    .finding = النتيجة
    .signer = الموقّع
    .void = { $finding } (لاغية)
    .erased = مُحي المحتوى.
    .visit = زيارة { $date }
    .versions = كل ما وُقّع من هذه الزيارة
    .signed-at = وقت التوقيع
    .signed = ما وُقّع، وSHA-256 له
    .changed = الإصدار { $version }: { $reason }
    .trail = الطلبات، ومن اطلع على هذا السجل
    .requests = طلبات المريض
    .request = الطلب
    .outcome = النتيجة
    .no-requests = لم يُدوَّن أي طلب.
    .access = من اطلع أو طبع أو صدّر أو غيّر
    .no-access = لا شيء في سجل التدقيق.
    .number = رقم
    .where = الحاسوب

kind =
    .signed = الإصدار { $version }
    .amended = الإصدار { $version }، معدَّل
    .addendum = ملحق للإصدار { $version }
    .countersigned = مصادقة على الإصدار { $version }
    .voided = إبطال

request =
    .access = نسخة من السجل
    .correction = تصحيح
    .erasure = محو

outcome =
    .granted = مقبول
    .partly = مقبول جزئيًا
    .refused = مرفوض
    .open = لم يُبتّ فيه بعد

emergency =
    .kind = رسالة طوارئ
    .title = رسالة طوارئ
    .heading = تدلي القدم: أُوقف الفحص
    .to = إلى
    .from = من
    .reason = سبب الإيقاف
    .letter = الرسالة
    .urgency = درجة الاستعجال: { $urgency }
    .flag = { $flag } – { $tier }، التصرف { $within }
    .set-aside = { $flag } – نُحّيت، من نحّاها: { $name }، السبب: { $reason }
    .set-aside-only = { $flag } – نُحّيت
    .no-flags = لم يُجب عن أي علامة خطر بـ«نعم» ولم يُظهر ما فُحص أي علامة خطر.
    .not-asked = أسئلة علامات الخطر التي لم تُطرح: { $flags }.
    .found = نتائج الفحص
    .side = { $side }: { $label }؛ قدم سائبة: { $flail ->
        [yes] نعم
        [no] لا
       *[other] غير محدد
    }.
    .strength = القوة العضلية، درجة MRC من 0 إلى 5
    .abnormal = نتائج أخرى غير طبيعية
    .story = القصة المرضية
    .core-open = ما لم يُفحص من الفحص الأساسي
    .shortened = { $text } … (مختصر؛ النص كله في السجل)
    .names-shortened = { $names }؛ و{ $count } غيرها في السجل
    .sign = يحل { $sign } محل علامة لا يمكن طباعتها؛ وهي محفوظة في السجل.
    .closing = تذكر هذه الرسالة ما وُجد حتى إيقاف الفحص. ما لم يُفحص لا يُعدّ طبيعيًا.
