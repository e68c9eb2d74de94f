# The words of the printed report.

report =
    .kind = فحص تدلي القدم
    .title = تقرير تدلي القدم
    .heading = تقييم تدلي القدم
    .unnamed = الاسم غير مسجل
    .no-date = بتاريخ غير مسجل
    .visit = زيارة { $date }
    .form = الاستمارة { $form }
    .rules = القواعد { $rules }
    .program = Foot Drop Desktop { $program }
    .page = الصفحة { $page } من { $pages }
    .reference = المرجع { $number }
    .attached = الزيارة كما وُقّعت؛ تطبع الورقة بصمتها SHA-256
    .visit-entered = زيارة { $date }، أُدخلت لاحقًا من الورق في { $entered }
    .born = الميلاد { $date }
    .born-age = الميلاد { $date } ({ $age ->
        [zero] { $age } سنة
        [one] سنة واحدة
        [two] سنتان
        [few] { $age } سنوات
        [many] { $age } سنة
       *[other] { $age } سنة
    })
    .mrn = رقم الملف { $mrn }
    .signed = وُقّعت { $time }، الموقّع: { $name }
    .signed-as = وُقّعت { $time }، الموقّع: { $name } ({ $meaning })
    .countersigned = صودق عليها { $time }، المصادق: { $name }
    .not-signed = غير موقّعة
    .version = الإصدار { $version } من { $versions }
    .version-amended = الإصدار { $version } من { $versions }، معدَّل
    .hash = السجل { $hash }
    .head = التدقيق { $head }
    .not-reviewed = الصياغة السريرية لهذه الترجمة لم يراجعها أي ممارس سريري حتى الآن.
    .closing = يدعم هذا التقرير الحكم السريري ولا يحل محله. لم يُتحقق من صلاحية قواعده على مرضى. مستويات علامات الخطر ومهلها مقترحة.
    .footer = يدعم الحكم السريري ولا يحل محله.

mark =
    .practice = تدريب
    .draft = مسودة
    .voided = لاغية
    .replaced = مستبدلة
    .incomplete = غير مكتملة
    .amended = معدَّلة

standing =
    .voided = هذه الزيارة لاغية. أبطلها { $name } في { $time }:
    .replaced = حل الإصدار { $newest } محل الإصدار { $version }.
    .use-newest = يُستعمل أحدث إصدار.
    .incomplete = الفحص الأساسي غير مكتمل:
    .amended = معدَّلة:
    .replaces = يحل محل الإصدار { $version }، الموقّع في { $time }، الموقّع: { $name }.
    .addenda = { $count ->
        [zero] لا ملاحق أدناه.
        [one] يرد أدناه ملحق.
        [two] يرد أدناه ملحقان.
        [few] ترد أدناه { $count } ملاحق.
        [many] يرد أدناه { $count } ملحقًا.
       *[other] يرد أدناه { $count } ملحق.
    }
    .addendum-by = { $name }، { $time }، للإصدار { $version }
    .changed = ما تغيّر
    .performed = وقت إجراء الزيارة
    .urgency = درجة الاستعجال
    .conclusion = { $side }، الخلاصة
    .version = الإصدار { $version }
    .nothing-changed = لا تختلف أي إجابة ولا أي خلاصة عن الإصدار { $version }.

record =
    .signed-by = التوقيع
    .countersigned-by = المصادقة
    .signature = { $name }، { $meaning }، { $time }
    .hash = SHA-256 للسجل
    .head = أحدث قيد في سجل التدقيق
    .papers = أوراق سابقة لهذه الزيارة، يجب سحبها أو استبدالها
    .when = متى
    .who = من
    .what = ماذا
    .event-version = { $event }، الإصدار { $version }

part =
    .not-shared = قراءة البرنامج، لا يوافق عليها الموقّع
    .partly-shared = قراءة البرنامج، يوافق عليها الموقّع جزئيًا فقط
    .examination = الفحص

section =
    .standing = عن هذا الإصدار
    .addenda = الملاحق
    .record = التوقيعات والسجل
    .flags = علامات الخطر ودرجة الاستعجال
    .conclusion = الخلاصة
    .sites = المواضع الموافقة للآفة
    .next = الاختبارات التالية
    .work-up = الاستقصاءات المقترحة
    .contradictions = إجابات لا تتفق معًا
    .findings = كل النتائج
    .not-examined = لم يُفحص
    .clinician = انطباع الفاحص وخطته
    .literature = المراجع العلمية

urgency =
    .is = درجة الاستعجال: { $urgency }.
    .none-present = لم يُجب عن أي علامة خطر بـ«نعم» ولم يُظهر الفحص أي علامة خطر.
    .not-asked = { $count ->
        [zero] لا أسئلة عن علامات الخطر لم تُطرح: { $flags }.
        [one] سؤال واحد عن علامات الخطر لم يُطرح: { $flags }.
        [two] سؤالان عن علامات الخطر لم يُطرحا: { $flags }.
        [few] { $count } أسئلة عن علامات الخطر لم تُطرح: { $flags }.
        [many] { $count } سؤالًا عن علامات الخطر لم تُطرح: { $flags }.
       *[other] { $count } سؤال عن علامات الخطر لم تُطرح: { $flags }.
    }
    .none-asked = لم يُطرح أي من أسئلة علامات الخطر وعددها { $count }.

flag =
    .about = { $tier }، التصرف { $within }، { $origin }
    .set-aside = نُحّيت:
    .set-aside-by = نُحّيت، من نحّاها: { $name }، السبب:
    .stays = تبقى في القائمة وفي درجة الاستعجال.

side =
    .is = { $side }: { $label }.
    .severity = { $severity ->
        [none] الثني الظهري: { $name }
        [ungraded] الثني الظهري: { $name }
       *[other] ضعف الثني الظهري: { $name }
    }
    .meets = التعريفات المستوفاة:
    .flail = { $flail ->
        [yes] قدم سائبة: نعم.
        [no] قدم سائبة: لا.
       *[other] قدم سائبة: غير محدد.
    }

balance =
    .title = التوازن.

sites =
    .consistent = متفقة مع النتائج
    .unlimited = لا تحدّها منطقة تعصيب
    .unlimited-also = ممكنة أيضًا؛ لا تحدّها منطقة تعصيب
    .less-likely = أقل احتمالًا
    .excluded = لا يمكن أن تفسر النتائج وحدها
    .excluded-note = لا يمكن لهذه المواضع أن تفسر وحدها النتائج المذكورة بجانبها. إذا كانت إحدى هذه النتائج قديمة، يبقى الموضع ممكنًا.
    .site = الموضع
    .because = لا يمكن أن يفسر وحده
    .none = لا يُقترح لهذا المريض أي موضع: القواعد لا تنطبق.
    .about = { $sites }:

work-up =
    .offered = اقتراحات للممارس؛ لا يطلب البرنامج شيئًا.

findings =
    .answered-yes = الإجابة «نعم»
    .answered-no = الإجابة «لا»
    .asked = طُرح { $asked } من { $count }
    .asked-together = طُرح { $asked } من { $count }، وأُجيب عن { $together } معًا
    .strength = القوة العضلية، درجة MRC من 0 إلى 5
    .not-examined = لم يُفحص
    .not-recorded = غير مسجل
    .not-tested = { $answer }: { $reason }
    .origin = † حُدد مع بقية الخطوة على أنه طبيعي، لا واحدًا واحدًا. ‡ أُجيب عنه مع غيره. التواريخ بين قوسين: مرحَّل من تلك الزيارة، ولم يُفحص مرة أخرى.
    .from = { $value } (من { $date })
    .nothing = لم تُسجَّل أي نتيجة.

unit =
    .wk = { $number ->
        [zero] { $value } أسبوع
        [one] أسبوع واحد
        [two] أسبوعان
        [few] { $value } أسابيع
        [many] { $value } أسبوعًا
       *[other] { $value } أسبوع
    }
    .s = { $value } ث
    .deg = { $value } درجة
    .raises = { $value }
    .beats = { $number ->
        [zero] { $value } ضربة
        [one] ضربة واحدة
        [two] ضربتان
        [few] { $value } ضربات
        [many] { $value } ضربة
       *[other] { $value } ضربة
    }

not-examined =
    .intro = ما لم يُفحص لا يُعدّ طبيعيًا.
    .step = { $step }:
    .both = الجهتان
    .sided = { $row } ({ $sides })
    .why = { $sides }: { $reason }
    .none = لكل بند من الفحص نتيجة.

clinician =
    .impression = الانطباع
    .agrees = الموافقة على التقييم المعروض
    .disagreement = موضع اختلاف الموقّع وسببه
    .plan = الخطة
    .plan-note = تفاصيل الخطة
    .note = ملاحظات أخرى
    .review-date = المتابعة التالية
    .incomplete = سبب عدم اكتمال الفحص الأساسي
    .nothing = لم يُسجَّل شيء.
    .labelled = { $label }:

literature =
    .article = تستشهد به المقالة المصدر
    .beyond = خارج المقالة المصدر
    .none = لا يستشهد هذا التقرير بأي مرجع.

line =
    .side = { $side }: { $label }
    .graded = { $finding }، الثني الظهري { $grade }

assessment =
    .hidden = لا يُعرض تقييم البرنامج (إعداد في هذا الحاسوب).
