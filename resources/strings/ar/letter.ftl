# The words of the referral letter.

letter =
    .kind = رسالة إحالة
    .title = رسالة إحالة
    .heading = رسالة إحالة
    .to = إلى
    .name-and-address = الاسم والعنوان
    .request = سبب الإحالة
    .salutation = الزميلة الفاضلة، الزميل الفاضل،
    .examined = جرى فحص هذا المريض في { $day }.
    .asked = أطلب { $asked }.
    .question = السؤال: { $question }
    .opinion = أطلب رأيكم في السبب وفي الخطوات التالية.
    .flags = علامات الخطر
    .flags-urgency = علامات الخطر؛ درجة الاستعجال: { $urgency }
    .flag = { $flag } – { $when }
    .when = { $tier }، التصرف { $within }
    .set-aside = { $flag } – نُحّيت، من نحّاها: { $name }، السبب: { $reason }
    .set-aside-only = { $when }، من نحّاها: { $name }
    .findings = نتائج الفحص
    .findings-more = الأسباب والمراجع والنتائج الأخرى والقصة المرضية في التقرير.
    .history = القصة المرضية
    .strength = { $side }، القوة العضلية (MRC):
    .strength-open = { $side }، القوة العضلية: لم تُفحص.
    .grade = { $movement } { $grade }
    .abnormal = نتائج أخرى غير طبيعية
    .not-examined = ما لم يُفحص
    .open = { $item } ({ $reason })
    .not-examined-more = { $count ->
        [zero] لا شيء آخر خارج الفحص الأساسي لم يُفحص.
        [one] خارج الفحص الأساسي بند واحد آخر لم يُفحص؛ يذكره التقرير.
        [two] خارج الفحص الأساسي بندان آخران لم يُفحصا؛ يذكرهما التقرير.
        [few] خارج الفحص الأساسي { $count } بنود أخرى لم تُفحص؛ يذكرها التقرير.
        [many] خارج الفحص الأساسي { $count } بندًا آخر لم تُفحص؛ يذكرها التقرير.
       *[other] خارج الفحص الأساسي { $count } بند آخر لم تُفحص؛ يذكرها التقرير.
    }
    .own = الانطباع والخطة
    .nothing = لم يُسجَّل انطباع ولا خطة.
    .addendum = ملحق بتاريخ { $time }، كتبه: { $name }:
    .addenda-more = { $count ->
        [zero] لا ملاحق أخرى في السجل.
        [one] ملحق واحد آخر في السجل.
        [two] ملحقان آخران في السجل.
        [few] { $count } ملاحق أخرى في السجل.
        [many] { $count } ملحقًا آخر في السجل.
       *[other] { $count } ملحق آخر في السجل.
    }
    .regards = مع أطيب التحيات
    .examination = الزيارة: { $signed }
    .not-signed = مسودة: هذا الفحص غير موقّع.
    .report-more = المراجع مختصرة هنا ومطبوعة كاملة في التقرير.
    .shortened = { $text } … (مختصر؛ النص كله في السجل)
    .cut = { $text } …
    .cut-note = النصوص التي تنتهي بـ … لها تتمة في السجل.
    .names-shortened = { $names }؛ و{ $count } غيرها في السجل
    .closing = ما لم يُفحص لا يُعدّ طبيعيًا. الاستنتاجات من قواعد لم يُتحقق من صلاحيتها على مرضى؛ وهي تدعم الحكم السريري ولا تحل محله.
    .closing-findings = ما لم يُفحص لا يُعدّ طبيعيًا.

# What the letter asks for, as the end of "I ask for …"; by the codes of the plan.
ask =
    .mri-lumbar = تصوير العمود القطني بالرنين المغناطيسي
    .mri-brain = تصوير الدماغ بالرنين المغناطيسي
    .mri-pelvis = تصوير الحوض بالرنين المغناطيسي
    .ultrasound-knee = تصوير الركبة بالموجات فوق الصوتية
    .emg-ncs = تخطيط العضل وتوصيل الأعصاب
    .bloods = تحاليل الدم
    .refer-neurology = تقييمًا في طب الأعصاب
    .refer-spine-surgery = تقييمًا في جراحة العمود الفقري
    .refer-vascular = تقييمًا في جراحة الأوعية
    .emergency-department = تقييمًا في قسم الطوارئ
