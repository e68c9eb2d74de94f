# التغيّر مع الزمن على الشاشة: ما يُعرض وكيف يُقرأ وما يرافقه.

title =
    .strength = القوة العضلية مع الزمن
    .sensation = الإحساس مع الزمن
    .reflex = المنعكسات مع الزمن
    .romberg = زمن رومبرغ مع الزيارات
    .heel-raises = رفع العقب مع الزمن

measure =
    .strength = القوة العضلية
    .sensation = الإحساس
    .reflex = المنعكسات
    .romberg = زمن رومبرغ
    .heel-raises = رفع العقب

choose =
    .measure = ما يُعرض
    .side = الجانب
    .right = اليمين
    .left = اليسار
    .both = كلاهما
    .movements = الحركات: { $count } من { $total }
    .areas = المناطق: { $count } من { $total }
    .reflexes = المنعكسات: { $count } من { $total }

card =
    .table = عرض كجدول
    .chart = عرض كمخطط
    .newest = أحدث الزيارات: { $shown } من { $total }
    .all = عرض كل الزيارات
    .nothing = لم يُختبر شيء من هذا في الزيارات المعروضة.
    .no-visit = لا زيارة لعرضها بعد.

note =
    .gap = حيث ينقطع الخط لم يُجرَ الاختبار في تلك الزيارة.
    .limited = العلامة المفرَّغة: حدَّ الدرجةَ شيء ما.
    .increased = زيادة الإحساس نتيجة أخرى، لا أكثر من الطبيعي ولا أقل: تقف وحدها في الأسفل.
    .romberg = الزمن زمن لا غير، ولا يعني أن الاختبار طبيعي.
    .recorded = الخط المتقطع: سُجِّل في زيارة، في يومها؛ وقد يكون الحدث نفسه أقدم.

chart =
    .name = { $title }، مخطط
    .about = الزيارات: { $count }، من { $first } إلى { $last }. السهمان الأيسر والأيمن من زيارة إلى أخرى، والأعلى والأسفل من خط إلى آخر؛ ومفتاح الإدخال يفتح الزيارة. والجدول يقول الشيء نفسه.
    .one = زيارة واحدة، { $first }. مفتاح الإدخال يفتحها. والجدول يقول الشيء نفسه.
    .last-on = { $value } في { $date }

read =
    .value = { $name }: { $value }
    .no-visit = لا زيارة

event =
    .surgery = عملية جراحية
    .orthosis = جهاز تقويمي
    .injection = حقنة
    .other = حدث
    .noted = { $kind }: { $note }
    .entered = مُدخل ليوم { $date }: { $what }
    .recorded = سُجِّل في { $date }: { $what }
    .planned = خُطِّط له في زيارة { $date }: { $what }
    .recorded-short = سُجِّل: { $what }
    .planned-short = خُطِّط: { $what }
    .dated-short = { $date }: { $what }

table =
    .name = { $title }، جدول
    .visit = الزيارة
    .events = الأحداث

value =
    .seconds = { $seconds } ث
