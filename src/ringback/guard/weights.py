"""What each sign of ``weigh`` and ``tell`` speaks for, in log odds; by ``training/guard/train.py``."""

from __future__ import annotations


def _read(text: str) -> dict[str, float]:
    words = text.split()
    return {sign: float(weight) for sign, weight in zip(words[::2], words[1::2], strict=True)}


# fmt: off
ASK = _read("""
accept.after 1.1 accept.at 0.63 accept.before 0.92 accept.near 0.33 accept.next 0.13 accept.previous 0.2 ar<ابعتلن
0.13 ar<ابعتيل 0.19 ar<اترك 0.67 ar<اجد -1.4 ar<احتاج 0.37 ar<اخر -0.16 ar<اخي 0.53 ar<ادخال -0.13 ar<اذا 0.32
ar<اربعه -0.24 ar<ارسل 0.23 ar<ارقام -0.57 ar<ازاله -0.3 ar<اسال -0.18 ar<استخدم -0.28 ar<استقبل -0.79 ar<اسم 0.3
ar<اسماء -0.49 ar<اسمك -0.19 ar<اعد 0.34 ar<اعرف -0.42 ar<اعطنا -0.36 ar<اعطيت -0.61 ar<افتح -0.37 ar<اكتب 0.29
ar<اكتبلن 0.12 ar<الاتني 0.15 ar<الاشتر 0.2 ar<الاقسا -0.3 ar<الامان 0.51 ar<البطاق 0.38 ar<البنك -0.32 ar<البيان 0.22
ar<التحقق 0.53 ar<التطبي -0.58 ar<التموي -0.19 ar<الثلاث 0.17 ar<الجوال -0.47 ar<الخاص -0.36 ar<الدوا 0.75 ar<الرصيد
0.34 ar<الرقم -0.23 ar<السبب 0.19 ar<السر -0.32 ar<السريه -0.23 ar<الشيك -0.22 ar<الطلب -0.41 ar<العنوا -0.63
ar<القويه -0.3 ar<الكريم 0.53 ar<اللي 0.42 ar<المحتا -0.37 ar<المسجل 0.34 ar<المواف -0.19 ar<الموظف 0.23 ar<الميلا 0.2
ar<النتاي -0.29 ar<النظر 0.23 ar<اليك -0.47 ar<الينا 0.14 ar<ام 0.34 ar<اما 0.62 ar<امر 0.36 ar<امل 0.64 ar<ان -0.33
ar<انت -0.24 ar<اهلين 0.21 ar<او -0.92 ar<اودعته -0.22 ar<ايداع -0.2 ar<باسمك 0.17 ar<باشا 0.12 ar<بدون -1 ar<بدي -0.4
ar<برقم 0.23 ar<بريد 0.31 ar<بطاقتك -0.22 ar<بلا 0.75 ar<بهذا 0.2 ar<بيسهل 0.32 ar<تاريخ 0.27 ar<تاكد -0.33 ar<تامينك
0.4 ar<تبعتلن 0.16 ar<تبقي 0.76 ar<تحتاج -0.3 ar<تحدث -0.13 ar<ترسل -1.6 ar<تزويدن 0.22 ar<تسكر 0.19 ar<تسلم -0.29
ar<تشارك -0.16 ar<تضمنت -0.15 ar<تعتمد -0.19 ar<تعطي -0.39 ar<تغيير -0.24 ar<تقدر -0.13 ar<تقلق -0.21 ar<تقول -0.32
ar<تكتب -0.26 ar<تم -0.22 ar<تمام 0.19 ar<تنتهي 0.68 ar<تنشر -0.16 ar<توكد 0.8 ar<ثم -0.6 ar<جنسيتك 0.76 ar<جواب 0.83
ar<حاجه -0.12 ar<حاسبه -0.3 ar<حافظ -0.37 ar<حد -0.24 ar<حدثنا -0.23 ar<حذفت -0.45 ar<حروف -0.3 ar<حسابك -0.28
ar<حساسيه 0.17 ar<حط 0.26 ar<حمل 0.12 ar<خدمك 0.23 ar<خلاك 0.19 ar<داعي -0.24 ar<ذكر -0.34 ar<راسلنا -0.27 ar<رجع
-0.37 ar<رسالتك -0.23 ar<رساله -0.29 ar<رقم -0.78 ar<رمز 0.15 ar<زودنا 0.16 ar<سريه -0.37 ar<سكرين 0.19 ar<سنحتاج 0.34
ar<سنرد -0.27 ar<سنعيد -0.16 ar<سوال 1.2 ar<سيعود -0.21 ar<شخصان 0.2 ar<شركه 0.4 ar<شكون -0.39 ar<شوت 0.19 ar<صور
-0.76 ar<صيفط 0.12 ar<طردك -0.15 ar<طلبكم 0.37 ar<عاده -0.68 ar<عافاك 0.12 ar<عطنا 0.15 ar<عطني -0.64 ar<علق 0.31
ar<علي 0.62 ar<عليك 0.46 ar<عندك 0.44 ar<عندي 0.52 ar<فاكره 0.25 ar<فضلك -0.16 ar<فقط 0.7 ar<في 0.2 ar<فينا 0.99
ar<فيه 0.61 ar<فيها -0.34 ar<قالك -0.39 ar<قبل 0.32 ar<قداش 0.24 ar<قومي 0.21 ar<كان 0.54 ar<كتابه 0.33 ar<كتبت -2.2
ar<كتلقي -0.53 ar<كذلك 0.35 ar<كل 0.42 ar<كلمك -0.22 ar<كلمه -0.35 ar<كنطلبو -0.16 ar<كيف -0.4 ar<لا -0.62 ar<لارسال
-0.2 ar<لازم 0.15 ar<لان -0.15 ar<لتعديل -0.33 ar<لحتي -0.32 ar<لصاحبه -0.29 ar<لك -0.27 ar<لكن 0.14 ar<للمتاب 0.22
ar<لمعرفه -0.24 ar<لن -0.29 ar<لنا -0.16 ar<لو 0.39 ar<لوصف -0.12 ar<لي 0.26 ar<ليا 0.12 ar<ما -0.34 ar<متي 0.74
ar<محتاجه 0.42 ar<مدير -0.64 ar<مساعدت 1.5 ar<مسح 0.61 ar<مصدر 0.2 ar<مع 0.13 ar<مكان 0.12 ar<ملفي -0.37 ar<ممكن -0.15
ar<من 0.77 ar<منشان 0.21 ar<منك -0.32 ar<موافات 0.37 ar<نجدد 0.99 ar<نرجو 0.14 ar<نزل 0.3 ar<نسيت -0.89 ar<نص 0.4
ar<نطلب -0.29 ar<نعيطو -0.32 ar<نفس -0.59 ar<نقدر 0.36 ar<نقول -0.34 ar<نكفي 0.21 ar<نموذج -0.41 ar<هتلاقي 0.13 ar<هل
0.42 ar<هنا -0.19 ar<هويتكم 0.12 ar<واحد 0.44 ar<وارسال 0.14 ar<واكتب -0.37 ar<وان 0.13 ar<وش -0.6 ar<وصلك 0.28
ar<وصلني 0.4 ar<وقالك -0.21 ar<ولا -0.82 ar<ولكن -0.32 ar<وما 0.12 ar<وين -1.4 ar<يا 0.17 ar<ياريت 0.16 ar<يتضمن -0.41
ar<يتعذر 0.23 ar<يحتاج 0.53 ar<يرجي 0.43 ar<يسالون -0.24 ar<يسعدني 0.34 ar<يطلب -0.35 ar<يعني -1 ar<يقولون -0.36
ar<يكفي -0.47 ar<يلزمنا 0.19 ar<يمكن -0.41 ar<ينبغي 0.12 ar>ابدا -0.54 ar>ابعتهو 0.13 ar>اثني -0.27 ar>احتاجه 0.57
ar>اخر 0.34 ar>اخوي 0.74 ar>ادخل -0.19 ar>ادويه 0.14 ar>اذا -0.46 ar>اذكرها 0.13 ar>اذنك 0.19 ar>ارقام 0.19 ar>اسبوعي
-0.17 ar>استاذه -0.12 ar>اسمك -0.42 ar>اشهر 0.34 ar>افتح -0.33 ar>اقراهو 0.29 ar>اقفل -0.22 ar>الاب 0.21 ar>الامر -0.4
ar>الاولي 0.12 ar>الايتم -0.19 ar>البحث 0.21 ar>البطاق 0.39 ar>البلد -0.26 ar>التجار 0.13 ar>التحقق -0.32 ar>التحوي
-0.41 ar>التطبي -0.77 ar>التعلي -0.58 ar>الثاني -0.17 ar>الثلاث 0.14 ar>الثناي 0.74 ar>الجديد -0.24 ar>الحادث 0.18
ar>الحالي 0.27 ar>الحساب 0.33 ar>الحين -0.69 ar>الخدمه -0.3 ar>الخط -0.61 ar>الدايم 0.53 ar>الدخول 0.26 ar>الدوسي 0.45
ar>الرسال 0.64 ar>الرمز -0.24 ar>السابق -0.24 ar>السجل 0.13 ar>السفر 0.16 ar>السكه -0.22 ar>الصفحه 0.12 ar>الطبي 0.45
ar>الطبيب -0.24 ar>العداد 0.2 ar>العمل -0.37 ar>العملي 0.45 ar>العميل 0.14 ar>الفاتو 0.33 ar>الفرع -0.37 ar>الفواي
-0.27 ar>القديم 0.52 ar>القويه -0.37 ar>الكونط 0.34 ar>اللوحه 0.18 ar>اللي 0.64 ar>المبلغ 0.18 ar>المحاد -0.19
ar>المحفظ 0.35 ar>المراس 0.37 ar>المرور 0.22 ar>المستر -0.2 ar>المسجل 0.28 ar>المشكل -1.1 ar>الملف -0.18 ar>الموضو
0.17 ar>الميلا -0.16 ar>الوارد 0.64 ar>الوجهي 0.4 ar>الوصفه 0.24 ar>الوطني 0.12 ar>الوظيف 0.2 ar>اليوم -0.37 ar>امس
-0.2 ar>او -0.89 ar>ايقاف -0.13 ar>باستمر -0.28 ar>بالتعل 0.12 ar>بالصيد -0.23 ar>بالضبط 0.13 ar>بالكام -0.21
ar>بالمكا -0.79 ar>بحكيك -0.28 ar>برمز -0.16 ar>بس -0.64 ar>بعتيها 0.99 ar>بعد 0.19 ar>بلا 0.24 ar>تتناول 0.66 ar>تحت
0.31 ar>تحطوش -0.53 ar>تزال -0.12 ar>تعليق 0.2 ar>تفعيل 0.26 ar>ثلاث -0.17 ar>ثلاثه 0.34 ar>ثم -0.45 ar>جاهزه -0.14
ar>حروف -0.37 ar>حسابك -0.31 ar>خطا -0.13 ar>خلال -0.14 ar>خمس -0.23 ar>داعي -0.43 ar>دقايق -0.23 ar>دواء -0.13
ar>ديال 0.34 ar>ديالك 0.45 ar>ديالنا -0.17 ar>رقم -0.5 ar>ست 0.13 ar>سحبت 0.24 ar>سكر -0.64 ar>سمحت 0.27 ar>سمعتها
-0.64 ar>سيرن -0.15 ar>سيسترد -0.34 ar>سيكون -0.2 ar>شخص -0.16 ar>شكله 0.33 ar>صالح -0.23 ar>صالحه -0.17 ar>صوره 0.23
ar>ضوييا 0.61 ar>عافاك 0.45 ar>عشان 0.18 ar>عشر -0.26 ar>عطاك -0.17 ar>عن -0.25 ar>عنا -0.23 ar>عنده 0.22 ar>غدا -0.2
ar>غير 0.2 ar>فاضلها -0.17 ar>فاكتبه 0.62 ar>فالفاك -0.53 ar>فالفاي -0.16 ar>فرع 0.23 ar>فضلك 0.14 ar>فقط -0.62
ar>فورا -0.21 ar>في 0.15 ar>فيها -0.36 ar>قبل -0.54 ar>قديم 0.33 ar>قوليلي 0.18 ar>قويه -0.28 ar>قيد 0.21 ar>كاملا
-0.17 ar>كامله 0.4 ar>كان -0.43 ar>كاينه 0.34 ar>كلمات -0.15 ar>كلمه 0.37 ar>كي 0.17 ar>لا 0.46 ar>لاتمام 0.12 ar>لاحد
-0.62 ar>لاعاده 0.26 ar>لان 0.34 ar>لحد -0.91 ar>لسه -0.17 ar>لفوق 0.34 ar>لك 0.54 ar>للاخري -0.26 ar>للاستل -0.21
ar>للتاكد 0.23 ar>للحظات -0.26 ar>للصراف 0.23 ar>للمحل 0.13 ar>للمكال -0.59 ar>لمده -0.23 ar>لنحكي 0.14 ar>له -0.43
ar>لهذا -0.4 ar>لو 0.35 ar>لي 0.62 ar>ما -0.26 ar>مارس -0.12 ar>متي -0.47 ar>محتاجي -0.71 ar>محطوط -0.23 ar>مرات -0.17
ar>مزمنه 0.68 ar>مسجله -0.37 ar>مطلقا -0.28 ar>مع 0.24 ar>معاملت 0.23 ar>معك 0.48 ar>معينه 0.31 ar>ملفي -0.33 ar>من
-0.27 ar>مناسب -0.59 ar>منبعتل 0.12 ar>مندوب 0.12 ar>مو -0.71 ar>ميلادك -0.14 ar>ناقص 0.19 ar>نتصل -0.48 ar>نحن -0.15
ar>نشوف 0.28 ar>نفسه 0.19 ar>نقدر 0.21 ar>نلغي 0.16 ar>هالمنش 0.3 ar>هذا 0.32 ar>هل 0.21 ar>هنا -1.5 ar>هنت 1.5 ar>هون
0.76 ar>هويه 0.22 ar>واحفظ -0.37 ar>واخراج 0.21 ar>وارسال 0.61 ar>والاخي 0.12 ar>والايم -0.38 ar>والدخل -0.41
ar>والرقم -0.34 ar>والسجل -0.19 ar>والعمر -0.19 ar>والعنو 0.74 ar>والمده -0.3 ar>والمكا 0.25 ar>وانا 0.18 ar>وجاري
-0.37 ar>وراح 0.32 ar>ورقم 0.34 ar>ورموز -0.3 ar>وسافتح 0.83 ar>وسنري 0.2 ar>وش -1.1 ar>وصل 0.19 ar>وعنوان 0.46
ar>وغيرها -0.28 ar>ولا -0.5 ar>ولكن -0.54 ar>وما -0.29 ar>ومن 0.25 ar>ونتواص 0.24 ar>ونخلصه 0.13 ar>وهنشوف 0.12
ar>ويرفع 0.34 ar>وين -0.61 ar>يا -0.19 ar>يبدا -0.26 ar>يعدل -0.37 ar>يكفي 0.55 ar>يوقف -0.13 ar>يوميا 0.45 bias -0.42
covered.0 -0.3 covered.1 -0.43 covered.2 -0.46 covered.3 -1.2 covered.4 1.4 de<aber 0.27 de<alles -0.31 de<als 0.42
de<andere 0.18 de<angabe 0.42 de<auf -0.12 de<auswei 0.15 de<benoti 0.45 de<beruf 0.36 de<besitz 0.17 de<bild 0.44
de<bitte -0.2 de<brauch 0.14 de<brief 0.42 de<da 0.14 de<dafur 0.15 de<danke -0.23 de<darf 0.16 de<das 0.12 de<dazu
0.16 de<deine 0.23 de<deinem -0.32 de<den 0.4 de<der 0.68 de<diesem 0.37 de<doch 0.37 de<drei 0.69 de<ein 0.34 de<eine
0.33 de<einen 0.51 de<einfac 0.39 de<erkenn -0.32 de<falls 0.3 de<fehler 0.19 de<finde -1.2 de<finden -0.23 de<folger
0.21 de<fragt -0.2 de<fur -0.25 de<geht 0.12 de<gerade -0.25 de<halten 0.26 de<hier -0.54 de<hiess 0.6 de<iban -0.39
de<ihnen 0.39 de<ihr 0.12 de<ihre -0.64 de<ihrem -0.17 de<ihren 0.18 de<ihrer 0.23 de<ihres 0.15 de<ja 0.39 de<je
-0.29 de<kann 0.24 de<karte 0.3 de<karten -0.53 de<kein -0.31 de<keine -0.58 de<klar 0.12 de<konton -0.29 de<kontow
-0.2 de<lass 0.13 de<lassen -0.43 de<lesen 0.19 de<liebe -0.31 de<liegt -0.22 de<liste -0.22 de<machen 0.14 de<man
-0.47 de<meine -1.2 de<mir 0.38 de<mit 0.5 de<mitarb -0.29 de<musste 0.18 de<nachri -0.17 de<namen -0.35 de<nennen
0.45 de<nummer 0.42 de<oben -0.3 de<ohne 0.37 de<paar 0.36 de<passwo 0.3 de<pin -0.18 de<post 0.36 de<posten -0.51
de<prapar 0.16 de<rechnu 0.19 de<ruckru 0.12 de<samt 0.19 de<schaue 0.24 de<schrei -0.12 de<sechss 0.16 de<selfie 0.16
de<senden 0.57 de<sie 0.46 de<sind -0.64 de<sparko -0.22 de<staats 0.36 de<steht 0.71 de<sterbe 0.17 de<stimmt -0.23
de<strass 0.16 de<und 0.2 de<uns -0.12 de<unter -1.2 de<verpfl -0.38 de<versic -0.21 de<von 0.83 de<vorgan 0.24 de<was
0.43 de<weder -0.42 de<welche -0.86 de<wenn 0.14 de<wie 0.67 de<wir 0.13 de<wissen 0.34 de<wo -0.8 de<wohnen 0.34
de<zu -0.28 de>ab -0.17 de>abfoto 0.2 de>abgesc 0.24 de>alles 0.48 de>als 0.16 de>an -0.43 de>angepa -0.13 de>anhang
0.2 de>app 0.18 de>auch -0.22 de>auf -0.19 de>aus 0.17 de>auswei 0.19 de>bereit 0.25 de>beruf 0.17 de>bitte 0.69
de>brauch -0.74 de>briefe -0.36 de>dabei -0.16 de>dann 0.96 de>das 0.41 de>denn 0.13 de>des 0.17 de>die 0.67 de>dosis
0.12 de>durch -0.22 de>erganz 0.14 de>erreic 0.23 de>es -0.27 de>etwa -0.2 de>finden -0.35 de>fragen 0.16 de>geben
0.12 de>geburt 0.3 de>hand 0.16 de>hat 0.22 de>hier 0.36 de>hochla -0.13 de>ich -0.63 de>ihnen 0.17 de>ihr -0.23
de>ihren 0.21 de>karte -0.31 de>karten -0.31 de>klinge -0.23 de>kommen 0.37 de>konto -0.25 de>langja -0.31 de>lassen
-0.16 de>leider 0.37 de>marz -0.18 de>mit 0.19 de>nennen -0.34 de>nicht -0.35 de>nichts -0.17 de>nimm -0.32 de>noch
-0.37 de>nur -0.23 de>oben -0.25 de>oder -0.44 de>offent 0.87 de>ort 0.34 de>passwo -0.41 de>patien -0.31 de>pin -0.16
de>plz 0.18 de>raus -0.32 de>reiche 0.15 de>ruckse 0.34 de>schon 0.32 de>schrei 0.26 de>schwie 0.19 de>sehe 0.15
de>sie 0.19 de>simkar 0.22 de>sind -0.27 de>sofort 0.13 de>sonder 0.87 de>sonst -0.25 de>staats 0.17 de>und 0.71
de>uns -0.42 de>unsere -0.31 de>verges -0.97 de>versto 0.17 de>vertra 0.14 de>vor 0.16 de>vorder 0.16 de>weg -0.61
de>wir 0.83 de>wird -0.36 de>wird's 0.19 de>wurde 0.19 de>zehn -0.2 de>zu -0.35 elsewhere.after -1.9 elsewhere.at 0.26
elsewhere.before -1.4 elsewhere.in -0.21 elsewhere.near -0.12 en<about -0.12 en<accept -0.4 en<access -0.31 en<add
-0.32 en<alread -0.15 en<an 0.34 en<and 0.31 en<anyone 1.9 en<anythi 0.46 en<app -0.73 en<are 0.3 en<as 1.4 en<ask
-0.39 en<asked -0.38 en<asks -0.14 en<at -0.78 en<away 0.42 en<bankin 0.61 en<be 0.14 en<birth -0.35 en<bit 0.13
en<blur -0.2 en<both -0.34 en<bring -0.5 en<broadb -0.34 en<but -0.29 en<by -0.26 en<call -0.52 en<can 0.45 en<card
-0.75 en<change -0.75 en<chat 0.18 en<check 0.28 en<checks -0.62 en<choose 0.78 en<claims -0.46 en<come -0.34
en<confir -1.1 en<could 0.67 en<countr -0.2 en<course 0.28 en<curren 0.54 en<cvv -0.44 en<date -0.31 en<delete -0.31
en<depend -0.19 en<descri 0.21 en<desk -0.65 en<device -0.46 en<did -0.44 en<displa 0.21 en<dm -0.18 en<do -1
en<doctor -0.59 en<down -0.38 en<drivin 0.32 en<drop 0.83 en<email 0.15 en<encryp 0.61 en<engine -0.13 en<enter 0.53
en<expiry 0.26 en<feel 0.26 en<fees -0.19 en<fi -0.36 en<fill 0.2 en<find -0.68 en<for -0.8 en<forget 0.91 en<forgot
-0.62 en<form -0.46 en<forwar 0.24 en<free 0.26 en<front -0.62 en<full 0.24 en<get -0.55 en<give 0.13 en<going 0.77
en<got -0.65 en<great 0.15 en<has -0.39 en<have -0.75 en<hb -0.49 en<hello -0.2 en<help 0.17 en<here 0.6 en<hi 0.63
en<hidden -0.22 en<hides -0.12 en<hit 0.14 en<i 1 en<id 0.13 en<if 0.16 en<ignore -0.17 en<in -0.62 en<includ 0.81
en<instea 0.36 en<insura 0.12 en<into -0.14 en<invoic 0.14 en<is -0.8 en<it -0.12 en<it'd 0.55 en<job 0.13 en<just
0.22 en<keep -0.9 en<kindly 0.23 en<know -0.22 en<last 1 en<leave -0.32 en<left 1.5 en<let -0.21 en<licenc 0.32
en<like 0.57 en<list -0.22 en<log -0.21 en<login 0.13 en<look 0.3 en<lost -0.35 en<make -0.16 en<martin -0.2 en<match
-0.39 en<maybe 0.3 en<me 1.1 en<minimu -0.24 en<need -0.44 en<needs 0.43 en<never -0.68 en<new -0.15 en<no -0.34
en<nobody -0.16 en<not -0.43 en<notice 1.5 en<now 0.28 en<nurse 0.4 en<of -0.27 en<on -0.15 en<once 0.51 en<one 0.14
en<online 0.56 en<only -1.3 en<or -1.1 en<order -0.18 en<our -0.26 en<out 1.3 en<over -0.45 en<part -0.58 en<passwo
-0.31 en<payee -0.51 en<paymen 0.34 en<phone 0.27 en<pictur -0.43 en<pin 0.22 en<please -0.35 en<plus 0.14 en<policy
0.16 en<pop 0.33 en<portal 0.46 en<post 0.53 en<postal 0.2 en<postin 0.36 en<procee 0.12 en<profil 0.14 en<provid 0.65
en<purpos 0.23 en<quick 0.58 en<rather -0.22 en<read -0.68 en<refere 0.14 en<rememb 0.13 en<remove -0.3 en<reply 0.23
en<resett -0.14 en<respon 0.13 en<revert 0.18 en<right 0.42 en<ring -0.12 en<router -0.19 en<said 0.15 en<securi 0.18
en<see 0.9 en<seeing 0.14 en<sees -0.16 en<send 0.19 en<sent -0.27 en<set 0.44 en<share 0.12 en<should -0.64 en<show
-0.46 en<shows -0.26 en<shy 0.16 en<sim's -0.19 en<single -0.53 en<slide -0.15 en<so 0.63 en<somebo -0.31 en<sorry
-0.65 en<staff -0.15 en<statem -0.35 en<still 0.58 en<strong -0.18 en<sure -0.16 en<system 0.23 en<take -0.51 en<teh
0.27 en<tell 1.6 en<the 0.25 en<their -0.9 en<then -0.27 en<they -0.79 en<thing 1 en<this 0.3 en<to 0.54 en<tom 0.62
en<top -0.57 en<touch -0.16 en<tried -0.15 en<trust 0.29 en<trying -0.74 en<tweet 0.43 en<type 0.17 en<under 0.19
en<unless 0.17 en<upload 0.37 en<use -0.48 en<usuall -0.79 en<want 0.48 en<wants -0.24 en<was 0.19 en<we 1.7 en<when
-0.95 en<which -0.62 en<while 0.48 en<whispe 0.55 en<wi -0.36 en<will -0.94 en<withou -0.97 en<work 0.13 en<would 0.33
en<you 0.2 en<your -0.21 en>30 0.21 en>4321 0.19 en><link> -0.42 en>accoun -0.31 en>add 0.25 en>all 0.21 en>alone 0.25
en>amount -0.46 en>an -0.43 en>and 0.45 en>anyone -0.58 en>app 0.22 en>are 0.27 en>ask -0.58 en>at -0.73 en>automa
-0.12 en>bal -0.26 en>balanc -0.13 en>be 0.14 en>before 0.23 en>below 0.25 en>best 0.2 en>birth 0.49 en>branch -0.97
en>by 0.27 en>call -0.2 en>can 0.82 en>card -0.59 en>change -0.39 en>charac -0.46 en>chat -0.13 en>checke -0.17
en>collec -0.39 en>come -0.46 en>commen -0.25 en>cover -0.14 en>cvv 0.16 en>date 0.26 en>detail 0.76 en>did -0.45
en>digit -0.26 en>digits -0.28 en>dm 0.18 en>do 0.4 en>done -0.18 en>door -0.14 en>eight -0.46 en>email -1.1 en>error
-0.18 en>failed -0.74 en>first 0.35 en>for -0.77 en>from -0.43 en>front 0.52 en>get 0.18 en>got -0.3 en>hand -0.43
en>handle 0.39 en>handse 0.46 en>handy 0.24 en>hang -0.18 en>has -0.77 en>have -0.53 en>he 0.23 en>help 0.35 en>here
-0.72 en>holder 0.26 en>holdin 0.21 en>husban 0.17 en>hv 0.34 en>i 1.3 en>id 0.23 en>identi -0.35 en>if -0.45
en>ignore -0.15 en>ill 0.34 en>in -1 en>it 0.84 en>know 0.55 en>letter -0.4 en>long -0.15 en>match -0.7 en>media -0.26
en>messag 0.29 en>need -0.58 en>nine -0.12 en>nobody 0.25 en>not -0.36 en>now -0.31 en>number -0.57 en>nurse -0.64
en>of -0.5 en>off 0.97 en>on -0.36 en>one -0.31 en>only -0.29 en>or -0.69 en>others -0.18 en>out -0.69 en>parcel -0.27
en>patien 0.15 en>phone 0.71 en>pictur -0.48 en>pin -0.13 en>please 0.38 en>pop -0.72 en>postco 0.27 en>posted -0.22
en>printe -0.3 en>privat 0.37 en>profil 0.39 en>public 1.4 en>put 0.23 en>reache -0.44 en>reads -0.3 en>receiv 0.24
en>requir 0.12 en>second 0.21 en>send 1.2 en>set 0.27 en>settin -0.32 en>share 0.36 en>should -0.69 en>showin 0.38
en>signat 0.28 en>signed 0.47 en>so 0.23 en>someon 0.54 en>sort 0.16 en>speed 0.12 en>starts -0.4 en>sticke -0.22
en>still -0.17 en>strip 0.28 en>team 0.34 en>text -0.57 en>thank -1 en>that -0.23 en>the -0.69 en>then 0.92 en>things
0.12 en>three -0.43 en>time 0.17 en>to 0.79 en>trace 0.14 en>transa 0.26 en>trick 0.13 en>try 0.88 en>trying 0.18
en>two -0.49 en>type -0.37 en>unlock 0.44 en>up -0.2 en>us -0.18 en>use -0.9 en>used 0.59 en>usuall -1.1 en>visibl
-0.33 en>visit -0.22 en>was -0.61 en>we 0.36 en>websit -0.21 en>when -0.32 en>will 0.47 en>with 0.64 en>works -0.24
en>would 0.87 en>wristb 1.4 en>writin -0.22 en>wrong -0.61 en>you -0.22 en>yours -0.14 en>yourse -0.25 en>zip 0.56
es<a 0.78 es<acepta -0.18 es<acorda 0.2 es<alguna 0.17 es<alta 0.43 es<antico 0.38 es<aparec 0.21 es<b7 0.62 es<bajo
-0.21 es<banco -0.18 es<borre -0.28 es<carta 0.27 es<codigo -0.2 es<como -0.18 es<compar -0.56 es<con 1.1 es<consig
0.5 es<coorde 0.62 es<cuenta -0.97 es<cuente 0.22 es<dado 0.43 es<debe 0.21 es<dejano 0.17 es<deje -0.13 es<dejeno
0.31 es<descon -0.15 es<dice 0.27 es<dieron 0.97 es<digano 0.23 es<dm 0.4 es<dni -0.12 es<donde -0.59 es<edita -0.45
es<el -0.27 es<en 0.63 es<encont -0.34 es<envie -0.69 es<envien 0.3 es<envio -0.88 es<es -0.51 es<esa -0.21 es<ese
-0.27 es<eso -0.31 es<espera 0.24 es<falta 0.16 es<favor 0.13 es<foto -0.2 es<fuera -0.13 es<ha -0.16 es<hijo -0.62
es<hipote -0.16 es<identi 0.29 es<insist 0.13 es<justif -0.32 es<la -0.14 es<leanos 0.14 es<leen -0.23 es<llamo -0.17
es<llego 0.16 es<lo -0.2 es<los 0.69 es<mandan 0.14 es<mandes -0.24 es<me 0.48 es<medico -0.17 es<medio 0.23 es<mensaj
-0.26 es<mira -0.16 es<muestr -0.25 es<nada -1.1 es<necesa -0.72 es<no -0.39 es<nomina -0.32 es<nos -0.13 es<nuevo
-0.14 es<numero 0.37 es<nunca -0.84 es<o -0.52 es<obra 0.38 es<otra 0.38 es<oye 0.31 es<para -0.18 es<paseme 0.21
es<pedido 0.15 es<pedir -0.16 es<pedire -0.5 es<peque 0.32 es<perdon 0.13 es<pero 0.34 es<pidien -0.15 es<por -0.45
es<post -0.45 es<presen -0.4 es<publiq 0.71 es<puede -0.12 es<puerta -0.62 es<receta -0.21 es<remita 0.24 es<sale
-0.42 es<se 0.12 es<segund -0.56 es<seguri -0.24 es<selfie 0.18 es<si -0.2 es<sin 1.1 es<sirva 0.21 es<social 0.38
es<solici 0.17 es<solo 0.43 es<su 0.16 es<sus -0.2 es<tarjet 0.2 es<tenga -0.28 es<tiene -0.59 es<titula -0.14 es<toma
0.17 es<tomand 0.38 es<tu 0.54 es<u 0.38 es<un -0.39 es<una -0.35 es<uso 0.16 es<usted 0.21 es<verifi -0.2 es<y 0.54
es<ya 0.2 es>a 0.15 es>ajuste -0.18 es>algo 0.32 es>alguie -0.17 es>antes -0.27 es>aparec -0.33 es>app -0.12 es>aqui
-0.79 es>arregl 0.21 es>asi -0.2 es>avisen -0.15 es>ayudar 0.12 es>ayunas -0.2 es>borrad -0.4 es>cambie -0.27 es>chat
-0.18 es>clave -0.12 es>coloni 0.3 es>coment 0.31 es>con -0.17 es>contra -0.45 es>cosas -0.21 es>cuando -0.38
es>cuanto -0.27 es>cuelgu -0.15 es>desde -0.18 es>diga 0.33 es>digano -0.12 es>direcc 0.17 es>distin -0.24 es>donde
0.67 es>el -0.42 es>empleo -0.16 es>en -0.85 es>encuen 0.64 es>enviel 1.1 es>esta -0.44 es>estan -0.15 es>esto -0.12
es>extrac -0.22 es>factur 0.34 es>falta -0.29 es>favor -0.51 es>gane -0.37 es>ha 0.13 es>hace -0.29 es>jamon -0.37
es>la 1.2 es>le 0.26 es>legal 0.5 es>listos -0.2 es>llegad 0.13 es>llegar 0.67 es>llego 0.14 es>lo -0.18 es>los -0.15
es>madre -0.19 es>manten -0.2 es>me 0.49 es>mensaj 1 es>modifi -0.18 es>necesi -0.12 es>no 0.51 es>nos -0.31 es>numero
-0.34 es>octubr 0.23 es>orient 0.21 es>paga -0.2 es>para 0.24 es>pin -0.13 es>podemo 0.87 es>por 0.15 es>porfi 0.21
es>puedo 0.32 es>refere 0.3 es>revisa 0.75 es>se -0.28 es>seguim 0.34 es>senora 0.72 es>siento -0.18 es>solo -0.27
es>son -0.21 es>su 0.59 es>sus 0.67 es>tarjet 0.32 es>telefo -0.14 es>tiene -0.12 es>tramit 0.32 es>un -0.51 es>usted
-0.15 es>ya 0.31 es>yo 0.21 except.after -0.38 except.at 0.69 except.before 0.64 except.near 0.15 except.next -0.48
family.bank -0.38 family.card -0.36 family.contact -0.12 family.credential -0.28 family.health -0.67 family.identity
-0.13 family.private -0.61 family.reference 1.2 fr<a -0.14 fr<abord 0.13 fr<affich -0.56 fr<appara 0.18 fr<aurait 0.32
fr<avec 0.3 fr<avez -0.39 fr<bien 0.21 fr<c'est -0.19 fr<carte 0.28 fr<ce 0.36 fr<chaque -0.18 fr<citer -0.15
fr<client -0.17 fr<comme -0.12 fr<commen -0.12 fr<commun 0.3 fr<compte -0.38 fr<credit -0.85 fr<de -0.12 fr<demand
-0.44 fr<depuis 0.21 fr<dernie 0.42 fr<deux -0.85 fr<donne 0.17 fr<donner -0.54 fr<ecrire -0.21 fr<ecrive -0.2
fr<efface -0.5 fr<entrez -0.57 fr<envoye -0.34 fr<escroc -0.12 fr<est -0.45 fr<et 0.43 fr<etes 0.42 fr<evitez -0.34
fr<exampl -0.4 fr<factur 0.21 fr<faut -0.26 fr<formul -0.34 fr<fourni -0.17 fr<gardez -0.3 fr<genera -0.17 fr<harbor
-0.4 fr<iban -0.25 fr<ici 0.3 fr<il 0.14 fr<indiqu 0.16 fr<inutil -0.69 fr<je 0.53 fr<la -0.39 fr<laissa 0.18
fr<laisse -0.48 fr<les -0.23 fr<mets 0.39 fr<modifi -0.13 fr<moi 0.29 fr<ni -0.15 fr<numero 0.12 fr<ordonn 0.47 fr<ou
-0.3 fr<pas -0.17 fr<petit 0.13 fr<photo 0.39 fr<precis 0.53 fr<prenez 0.22 fr<produi 0.47 fr<prothe -0.12 fr<quand
-0.35 fr<que 0.2 fr<quel 0.76 fr<quoi -0.46 fr<recoit -0.14 fr<rien 0.14 fr<sans 0.18 fr<se -0.58 fr<securi -0.4
fr<selfie 0.2 fr<son -0.15 fr<sur -0.4 fr<tapez 0.23 fr<titula 0.41 fr<tomber -0.2 fr<trois 0.25 fr<trouve -0.21 fr<un
-0.67 fr<une 0.66 fr<utilis -0.26 fr<veux 0.22 fr<votre -0.85 fr<y 0.25 fr>a 0.2 fr>achat -0.18 fr>ai 0.27 fr>aidera
0.37 fr>banque 0.53 fr>besoin 0.27 fr>c'est 0.17 fr>ca -0.78 fr>client -0.12 fr>comme -0.14 fr>commen 0.19 fr>compte
0.46 fr>connue 0.27 fr>cote -0.58 fr>d'avan 0.23 fr>date 0.14 fr>de -0.31 fr>demand -0.3 fr>en 0.86 fr>est -0.69 fr>et
0.58 fr>ete -0.13 fr>etre 0.14 fr>figure -0.45 fr>haut -0.56 fr>iban -0.24 fr>ici -0.16 fr>identi 0.28 fr>imposs 0.23
fr>je 0.5 fr>joindr 0.42 fr>l'enle -0.15 fr>la 0.16 fr>labora -0.12 fr>les 0.42 fr>mon 0.23 fr>montan -0.34 fr>mot
-0.14 fr>mp 0.28 fr>ne -0.43 fr>necess -0.33 fr>nous 0.24 fr>numero -0.16 fr>on 0.65 fr>ou -0.46 fr>parfai 0.18 fr>pas
-0.35 fr>passe -0.14 fr>passez -0.34 fr>pensez -0.15 fr>person 0.15 fr>peut 0.14 fr>post -0.14 fr>pouvez 0.42 fr>prete
-0.34 fr>que 0.4 fr>refere -0.16 fr>revien 0.39 fr>s'en 0.21 fr>sauf 0.3 fr>se -0.35 fr>ses -0.18 fr>seulem -0.12
fr>sont -0.22 fr>sous -0.13 fr>strict -0.14 fr>suffir -0.58 fr>sur 0.13 fr>svp 0.2 fr>tape -0.12 fr>un -0.2 fr>une
-0.13 fr>utilis 0.22 fr>valide 0.52 fr>verra -0.2 fr>vitale -0.5 general.after 0.21 general.at 0.28 general.before
-0.32 general.in 0.16 general.next -0.48 general.previous 0.26 harmless.after -0.46 harmless.at -0.89 harmless.near
-0.17 harmless.next -0.56 harmless.previous -0.54 here.after 0.43 here.at 0.55 here.before 0.16 here.in 1.1 here.near
0.26 here.next 0.24 here.previous -0.73 hi<aa -0.13 hi<acha 0.19 hi<atm 0.22 hi<baat -0.14 hi<bacche 0.15 hi<bole
-0.39 hi<bp -0.12 hi<change -0.18 hi<file 0.22 hi<forgot -0.12 hi<form -0.37 hi<gstin 0.24 hi<hota 0.19 hi<hu -0.36
hi<jaati 0.36 hi<jisme -0.58 hi<kholo -0.18 hi<kiske 0.36 hi<kyc 1 hi<kyuki -0.13 hi<lene -0.25 hi<manage -0.78
hi<meter 0.93 hi<min -0.23 hi<naya -0.46 hi<oh 0.78 hi<opd -0.48 hi<paas 0.12 hi<parcel -0.13 hi<parchi -0.48
hi<profil -0.18 hi<purani 0.5 hi<regist 0.71 hi<sim -0.24 hi<udyam 0.24 hi<uhid 0.22 hi<uska 0.13 hi<voter 0.13
hi<zaroor -0.4 hi<अगर 0.56 hi<अच्छा 0.38 hi<अनुरोध 0.25 hi<अपना -0.56 hi<अपनी -0.35 hi<अब 0.29 hi<आए -0.36 hi<आधार
-0.26 hi<आपका -0.51 hi<आपकी -0.57 hi<आपके -0.57 hi<आपने -0.91 hi<आपसे -0.14 hi<आवेदन -0.21 hi<ईमेल -0.48 hi<उसमें
-0.19 hi<एक 0.29 hi<एवं 0.45 hi<ऐप -0.19 hi<और 0.65 hi<कभी -0.54 hi<कमेंट -0.96 hi<करने 0.48 hi<करें 0.36 hi<करेंगे
0.12 hi<कहते -0.32 hi<कहने -0.53 hi<का 0.37 hi<कार्ड -0.32 hi<कार्यव 0.47 hi<कि 0.27 hi<कितना -0.43 hi<किसी -0.5
hi<कृपया 0.14 hi<के 0.66 hi<कैलकुल -0.35 hi<को -0.39 hi<कोड 0.51 hi<क्या -1.1 hi<क्योंक -0.36 hi<क्लेम 0.12 hi<खाता
-0.14 hi<गणना -0.35 hi<ग्राहक 0.21 hi<घर 0.36 hi<छपा 0.18 hi<जिस 0.14 hi<जिसमें -0.41 hi<ठीक 0.37 hi<डीएम 0.25 hi<तो
-0.28 hi<थी -0.15 hi<थोडी -0.16 hi<दवाइयो -0.13 hi<दिल 0.36 hi<दें -0.79 hi<देर -0.16 hi<दोबारा -0.16 hi<नंबर -0.49
hi<नमस्ते -0.28 hi<नहीं -0.36 hi<नाम -0.61 hi<निवेदन 0.27 hi<पंजीकृ 0.22 hi<पर 0.13 hi<पार्सल -0.36 hi<पास 0.5
hi<पासवर् 0.3 hi<पिछली 0.27 hi<पिन -1.1 hi<पीछे 0.25 hi<पूरा 0.2 hi<पोस्ट 0.2 hi<फॉर्म -0.21 hi<बडी 0.9 hi<बताएं -0.91
hi<बताना -0.4 hi<बिना 0.31 hi<बिल्कु -0.22 hi<बैंक -0.32 hi<भरोसेम -0.49 hi<भी -0.45 hi<मंजूरी -0.17 hi<मकान 0.18
hi<मत 1.1 hi<महोदय 0.25 hi<मिल 0.23 hi<मीटर 0.38 hi<में -0.97 hi<मेरे 0.57 hi<मैनेजर -0.3 hi<मोबाइल 0.12 hi<मौजूदा
0.37 hi<यहां -0.38 hi<या -0.69 hi<रहा 0.2 hi<लगे -0.49 hi<लिंक -0.36 hi<लिए 0.2 hi<लिहाज 0.14 hi<लोन 0.46 hi<लौट -0.36
hi<वापस -0.13 hi<वाले -0.51 hi<वो -0.39 hi<व्यस्त -0.16 hi<संदेश -0.26 hi<सकते 0.9 hi<सत्याप 0.51 hi<समझ 0.9 hi<सहकर्म
-0.14 hi<सीवीवी -0.31 hi<से 0.16 hi<स्थायी 0.23 hi<हटा -0.53 hi<हमें 0.19 hi<ही 0.41 hi<हूं 0.47 hi<हेतु 1 hi<है 0.45
hi<हैं -0.12 hi<हो 0.13 hi<होगा 0.25 hi<होता 0.37 hi>adhoor -0.13 hi>baithe -0.37 hi>bhool 0.41 hi>bol 0.33 hi>bole
-0.39 hi>busine 0.24 hi>change -0.27 hi>charge -0.23 hi>counte -0.48 hi>daale -0.2 hi>daalo -0.18 hi>dhundh 0.19
hi>dikhan -0.25 hi>dobara 0.39 hi>doctor -0.16 hi>dono 0.26 hi>dukaan -0.25 hi>ghar -0.37 hi>income -0.37 hi>isliye
-0.23 hi>jaldi 0.53 hi>jata -0.19 hi>kaat -0.39 hi>kam -0.35 hi>khich 0.5 hi>kholo -0.26 hi>leti 0.19 hi>likha -0.59
hi>mita -0.52 hi>neeche 0.17 hi>padega 0.22 hi>profil -0.26 hi>public -0.14 hi>pucha -0.19 hi>puchta -0.47 hi>reset
-0.12 hi>save -0.18 hi>tareek 0.15 hi>teeke 0.15 hi>tweet 0.46 hi>usko -0.52 hi>wala 0.33 hi>yaad 0.22 hi>अंकित 0.51
hi>अधूरा -0.36 hi>अनजान -0.81 hi>अपनी 0.29 hi>अपेक्ष 0.21 hi>अभी -0.35 hi>अवधि -0.35 hi>आए -0.12 hi>आपकी 0.15 hi>आपको
0.22 hi>आपने -1.2 hi>आमदनी -0.21 hi>इसी 0.14 hi>ईमेल -0.12 hi>उत्तर 0.13 hi>उम्र -0.45 hi>उसे -0.15 hi>ऊपर 0.25 hi>एवं
0.53 hi>ऐप -0.34 hi>ओटीपी 0.18 hi>कट -0.26 hi>कभी -0.21 hi>कमेंट -0.45 hi>करें 0.44 hi>कर्ज 0.12 hi>कहने -0.25 hi>कहां
-0.8 hi>का 0.29 hi>काट -0.54 hi>किया 0.14 hi>किसी -0.87 hi>की -0.18 hi>कुछ -0.47 hi>कृपया -0.15 hi>के 1.1 hi>केस 0.36
hi>को -0.81 hi>कौन 0.25 hi>क्या 0.37 hi>खाता 0.12 hi>खींचकर 0.16 hi>गई -0.2 hi>गया 0.35 hi>चल -0.17 hi>चेकबुक -0.65
hi>जन्म -0.2 hi>जानने -0.23 hi>जो 0.32 hi>जोखिम -0.36 hi>टाइप 0.17 hi>डालना -0.36 hi>डेबिट 0.16 hi>डॉक्टर -0.13
hi>ढूंढ 0.37 hi>तब 0.37 hi>तभी 0.12 hi>तिथि -0.62 hi>तुरंत -0.53 hi>तो 0.76 hi>था -0.32 hi>थी -0.84 hi>दवाओं -0.33
hi>दिख -0.12 hi>दिया -1.2 hi>दी -0.22 hi>दें 0.18 hi>देर -0.16 hi>दोनों 0.29 hi>धन्यवा 0.35 hi>न 0.62 hi>नंबर -0.25
hi>नहीं 0.25 hi>नाम 0.39 hi>ने -0.12 hi>नेट -0.24 hi>पता 0.48 hi>पन्ने -0.63 hi>पर -1.1 hi>पहले -0.74 hi>पासबुक -0.24
hi>पासवर् -0.17 hi>पिन 0.26 hi>पुराने -0.17 hi>पूछेंग -0.14 hi>पैन -0.12 hi>प्रीमि -0.22 hi>फटाफट 0.37 hi>फाइल -0.31
hi>फार्मे -0.19 hi>फोन -0.39 hi>बता 0.89 hi>बताएं -0.61 hi>बताना -0.26 hi>बताया -0.85 hi>बदलती -0.17 hi>बदला -0.24
hi>बस 0.25 hi>बारे -0.43 hi>बिल 0.43 hi>बैंकिं -0.24 hi>भरा -0.36 hi>भरिए -0.35 hi>भी 0.8 hi>भेज 0.6 hi>भेजना 0.27
hi>भेजें 1.2 hi>मत 0.49 hi>मदद 0.24 hi>मना -0.49 hi>मिल 0.2 hi>मिलाएं -0.16 hi>मिलेगा -0.25 hi>मैं 0.17 hi>यहां -0.81
hi>या -1.3 hi>याद 1.9 hi>रख -0.19 hi>रजिस्ट 0.14 hi>रहा 0.35 hi>रिकॉर् -0.17 hi>लिंक -0.12 hi>लिए -0.41 hi>लिख -0.26
hi>लिखना 0.22 hi>लिखवाय 0.25 hi>लिखा -0.15 hi>लिखिएग 0.16 hi>लिखें -0.97 hi>लेकिन 0.16 hi>लेनदेन 0.19 hi>लॉक 0.27
hi>वाला -0.26 hi>वाले -0.25 hi>विवरण 0.21 hi>वो -0.55 hi>व्यक्त -0.81 hi>शिकायत 0.29 hi>संदेश -0.26 hi>सत्याप 0.22
hi>सदस्यो -0.22 hi>समझता -0.33 hi>सही 0.12 hi>सा 0.25 hi>साथ 0.2 hi>सिर्फ -0.18 hi>से -0.45 hi>स्थान 0.27 hi>हटा -0.6
hi>हम 0.27 hi>हमारे -0.22 hi>हमें -0.86 hi>हुआ 0.9 hi>हूं -0.33 hi>हूबहू 0.18 hi>हैं 0.15 hi>हो 0.14 hi>होगा 0.65
hi>होगी 1 hi>होता 0.37 id<123 -0.27 id<5 -0.22 id<ada 0.5 id<akan -0.13 id<anda -1.2 id<atas -0.32 id<atasan -0.24
id<bagian -0.32 id<balas 0.12 id<banget 0.16 id<bank -0.14 id<bantu 0.17 id<beda -0.13 id<bicara 0.41 id<bisa 0.14
id<boleh -0.14 id<bpjs -0.26 id<buat 0.22 id<buku -0.31 id<butuh 0.14 id<cukup -0.19 id<dan 0.44 id<debit 0.16
id<dengan 0.34 id<depan -0.17 id<diliha -0.12 id<dipaka 0.16 id<diperl 0.15 id<dituli 0.54 id<foto 0.41 id<guna 0.25
id<halama 0.49 id<hapus -0.38 id<identi 0.18 id<induk 0.25 id<infoka 0.23 id<isi 0.37 id<jadi -0.23 id<jangan -0.26
id<kalau 0.29 id<kami -0.2 id<karena -0.15 id<ke 0.48 id<kecela 0.18 id<kecil 0.23 id<kepend 0.25 id<keperl 0.25
id<ketik 1.1 id<kirany 0.38 id<kirim -0.2 id<klaim 0.18 id<kolom 0.37 id<komen 0.25 id<kontak 0.25 id<kontra -0.58
id<kpr -0.14 id<kuota -0.27 id<lagi 0.43 id<maaf -0.13 id<malam -0.36 id<malas 0.29 id<masala 0.19 id<masih -0.21
id<meliha -0.25 id<member -0.29 id<mencan 0.13 id<mengaj -0.14 id<mengir -0.69 id<menuli -0.28 id<minta -0.28 id<mohon
0.64 id<nama 0.61 id<nanti -0.37 id<ngetik 0.59 id<nik 0.22 id<note 0.59 id<nya -0.21 id<orang 0.41 id<pada -0.22
id<panggi 0.23 id<pastik -0.43 id<pembuk -0.13 id<pencoc 0.25 id<pengen 0.16 id<pernah -0.32 id<pertam 0.66 id<pin
-0.26 id<plat 0.18 id<polis -0.32 id<premi -0.22 id<punya 0.32 id<refund -0.13 id<rekeni -0.71 id<resepn -0.3
id<rujuka -0.26 id<saja 0.38 id<sama 0.41 id<sambil 0.22 id<satu 0.36 id<saya -0.73 id<sebent -0.12 id<sebutk 0.34
id<semua 0.37 id<sendir -0.13 id<serta 0.18 id<sini 0.55 id<sisa -0.26 id<sudah -0.17 id<sudila 0.2 id<supaya 0.13
id<surat -0.26 id<tagiha 0.7 id<tahu -0.75 id<tangga -0.21 id<tanpa 0.16 id<tekan -0.27 id<telat -0.13 id<telepo -0.13
id<tempat 0.41 id<terbit 0.16 id<tercet -0.32 id<termas 0.37 id<terter -0.14 id<tidak -0.62 id<tingga 0.63 id<tolong
0.2 id<tp 0.16 id<transf 0.47 id<tulis 0.14 id<unggah 0.8 id<untuk -0.18 id<visa 0.16 id<voice 0.59 id<wah 0.32 id<ya
0.94 id<yang -0.46 id>3 -0.51 id>ada -0.13 id>akan -0.4 id>akhir -0.21 id>aktif -0.4 id>alamat 0.19 id>anda 0.6
id>angka -0.13 id>apa 0.31 id>atau -0.12 id>atmnya 0.23 id>balasa 0.38 id>balik 0.24 id>bankin 0.29 id>benar -0.43
id>berapa 0.44 id>beras -0.73 id>berbed -0.5 id>berkur -0.22 id>berlak -0.44 id>biaya -0.17 id>bisa -0.14 id>buat 0.12
id>bulan -0.31 id>bunyi -0.12 id>chat 0.83 id>cuma -1.1 id>dan -0.4 id>desemb -0.58 id>di -0.83 id>dibica -0.29
id>dikasi -0.18 id>dikiri -0.18 id>dituli -0.29 id>diungg -0.15 id>dm 0.54 id>domisi 0.2 id>dulu 0.45 id>foto 1.5
id>gratis -0.73 id>halama -0.18 id>hanya -0.36 id>hari 0.31 id>inget 0.23 id>ini -0.14 id>itu -1.5 id>jangan 0.84
id>jantun 0.32 id>kak -1 id>kami 0.15 id>kapan 0.39 id>kecil 0.12 id>keluar 0.32 id>kepoto -0.17 id>kerusa -0.41
id>kirim 0.49 id>kolom -0.21 id>koment -0.2 id>kontra 0.59 id>lain -0.33 id>lalu 0.38 id>lamany 0.33 id>lapora 0.24
id>lapse -0.17 id>lembar -0.13 id>lewat 0.19 id>makan -0.13 id>maret -0.3 id>masih 0.19 id>melaca 0.25 id>menang -0.41
id>menghu -0.4 id>menit -0.44 id>mobile 0.16 id>nanti 0.27 id>nomor -0.13 id>orang -0.29 id>pada 0.38 id>paspor 0.36
id>pekerj -0.14 id>pemili -1.1 id>pemoho -0.14 id>penagi 0.41 id>pengaj 0.45 id>pengha 0.13 id>perlu -0.46 id>pertam
-0.22 id>pertan 0.12 id>rekeni -0.72 id>ruang -0.29 id>saja 0.68 id>sama 0.37 id>sebelu -0.34 id>sebuti 0.37 id>sejak
-0.17 id>sekali -0.15 id>sekara -0.21 id>selama -0.44 id>serta 0.2 id>setela -0.13 id>siang -0.13 id>situ -0.3 id>sore
-0.55 id>stnk 0.18 id>sudah -0.2 id>tahu -0.29 id>terbuk -0.13 id>terus 0.17 id>tujuan -0.43 id>waktu 0.12 id>ya 0.81
insist.after 1 insist.at 1.2 insist.before 0.97 insist.near -0.41 it.after 0.52 it.at -0.3 it.before 1.3 it.near -0.38
it.next 0.49 it<a 0.37 it<abbiam -0.13 it<alta 0.31 it<assicu 0.52 it<auguri -0.2 it<avere 0.27 it<basi 0.39 it<baster
0.13 it<c'e 0.16 it<c'eran -0.42 it<carta 0.14 it<che -0.24 it<chi 0.23 it<chiede -0.13 it<chiest -0.51 it<come -0.25
it<conclu 0.24 it<conto -0.61 it<copra -0.19 it<cortes -0.19 it<cosa 0.16 it<da 0.44 it<dammi 0.13 it<dentro -0.42
it<descri 0.29 it<di -0.67 it<dia -0.72 it<dica 0.39 it<domand -0.13 it<dove -0.34 it<esiti 0.15 it<exampl -0.4
it<faccia 0.13 it<favore -1.1 it<foto -0.34 it<gia 0.27 it<gli 0.19 it<grazie -0.34 it<ha 0.45 it<hanno -0.51
it<harbor -0.4 it<i -0.54 it<il -1.1 it<in 0.12 it<indivi 0.51 it<inseri 0.83 it<inviar 0.15 it<la 0.3 it<lascia 0.2
it<lastra -0.25 it<lavoro 0.42 it<le -0.24 it<leggon -1 it<lei 0.42 it<lo 0.41 it<manca 0.21 it<mandi 0.41 it<medich
-0.4 it<medico -0.31 it<meglio 0.29 it<mi 0.4 it<modulo -0.84 it<ne -0.46 it<niente -0.65 it<nome -0.7 it<non -1.7
it<numero -0.2 it<o 0.27 it<occorr 0.51 it<online -0.32 it<operaz 0.19 it<ops -0.12 it<partia 0.39 it<per -0.7
it<perche 0.31 it<po 0.42 it<polizz -0.3 it<posizi 0.51 it<pratic 0.27 it<preghi -0.26 it<presti -0.13 it<pubbli -0.32
it<puk 0.19 it<quello -0.36 it<qui 0.31 it<raccom -0.65 it<raccon 0.42 it<recent 0.19 it<ricevu -0.13 it<sapere 0.13
it<sarebb 0.27 it<scatol 0.17 it<scrive 0.2 it<senza 0.54 it<serve -0.96 it<si -1.2 it<sicure -0.4 it<solo 0.25
it<sono 0.14 it<spese -0.4 it<su 0.24 it<suo 0.65 it<tolga -0.3 it<trasme 0.47 it<tre 0.19 it<trovo -0.34 it<ultimo
0.21 it<un 0.52 it<utile 0.27 it<via -0.46 it<voce 0.31 it<vuole -0.85 it>a 0.18 it>abbiam 0.21 it>accett -0.24
it>affitt 0.29 it>all'ac -0.25 it>allora 0.16 it>aspett -0.24 it>bankin 0.24 it>basta -0.42 it>cambio -0.14 it>ce 0.19
it>chat -0.66 it>che 0.18 it>chi 0.13 it>chiede -0.13 it>ci 0.2 it>civile 0.39 it>cominc -0.4 it>commen 0.35 it>comple
0.39 it>con -0.38 it>contra 0.51 it>contro 0.14 it>corso 0.47 it>da 0.26 it>dall'i 0.29 it>data 0.13 it>datore -0.26
it>dell'e 0.51 it>dell'h 0.24 it>di -0.39 it>diritt -0.25 it>entro 0.13 it>favore -0.18 it>figlio -0.31 it>finito 0.21
it>genera 0.31 it>ha -0.18 it>il -0.31 it>import -0.4 it>in 0.4 it>io 0.13 it>it -0.4 it>italia -0.4 it>l'imei 0.17
it>la -0.45 it>lasci -0.55 it>lo 0.16 it>madre -1.2 it>mandar -0.19 it>me 0.17 it>nessun 0.27 it>nome -0.48 it>nostro
-0.62 it>numero -0.41 it>o -0.18 it>oro -0.25 it>paese 0.45 it>passwo -0.27 it>piacer -0.2 it>poi 0.21 it>posso 0.19
it>posto 0.19 it>pratic -0.13 it>prima -0.23 it>privat 0.38 it>pure -0.55 it>purtro 0.37 it>qui -0.43 it>ragazz 0.27
it>riesco 0.37 it>saldo -0.36 it>scriva -0.29 it>se 0.13 it>second 0.13 it>servon 0.38 it>si -0.35 it>siamo 0.18
it>sim 0.19 it>solo -0.27 it>sono -0.12 it>stare -0.55 it>stato 0.13 it>suo -1.3 it>tesser 0.13 it>token 0.31
it>tranne 0.27 it>trova 0.24 it>un -0.63 it>uno -0.2 it>validi 0.47 ja<1 0.63 ja<2 0.46 ja<3 0.21 ja<4 0.27 ja<atm
0.28 ja<dm 0.14 ja<ic 0.22 ja<id -0.28 ja<あ -1 ja<い 0.53 ja<う -0.16 ja<か 0.85 ja<き 0.68 ja<く 0.93 ja<け 0.52 ja<こ 0.3
ja<さ 0.47 ja<し -0.22 ja<す 0.67 ja<そ -0.14 ja<た 0.23 ja<ち -0.61 ja<っ -0.17 ja<つ 0.17 ja<て -0.42 ja<と 1 ja<な -0.59 ja<に
-1.4 ja<の 1.1 ja<は -0.33 ja<ほ 0.16 ja<ま 0.62 ja<み -0.16 ja<め -0.26 ja<や -0.71 ja<ら 1.2 ja<り 0.71 ja<る 1.3 ja<れ 0.83
ja<を -0.57 ja<゚ -0.36 ja<ア -0.22 ja<ィ -0.69 ja<カ 0.22 ja<キ -0.59 ja<ク 0.19 ja<コ -1.4 ja<サ -0.23 ja<シ 0.51 ja<ス 0.28
ja<セ -0.61 ja<ッ -0.13 ja<ト -1.7 ja<ハ 0.34 ja<フ -0.27 ja<ホ -0.77 ja<マ -0.51 ja<ム 0.67 ja<メ -0.67 ja<ュ -0.59 ja<ユ 0.2
ja<リ -0.87 ja<ル -0.12 ja<ン -0.43 ja<・ 0.15 ja<ー -0.25 ja<三 0.47 ja<下 0.27 ja<中 0.25 ja<乗 -0.12 ja<今 0.3 ja<付 0.13 ja<件
0.55 ja<会 0.37 ja<住 0.8 ja<何 0.22 ja<使 0.28 ja<便 0.21 ja<促 -0.17 ja<保 0.18 ja<先 0.84 ja<入 -0.13 ja<分 -0.17 ja<初 -0.19
ja<別 -0.15 ja<券 0.37 ja<前 -0.78 ja<加 0.2 ja<十 -0.22 ja<印 -0.15 ja<取 0.5 ja<受 0.13 ja<口 -0.15 ja<号 -0.6 ja<名 0.21 ja<在
0.38 ja<場 0.19 ja<契 0.23 ja<奥 -0.64 ja<学 -0.25 ja<尿 0.35 ja<年 0.33 ja<座 -0.15 ja<弊 -0.23 ja<引 0.31 ja<強 -0.16 ja<当
-0.22 ja<必 0.34 ja<忘 0.16 ja<所 1.1 ja<手 0.48 ja<振 0.2 ja<携 0.15 ja<断 0.37 ja<新 -0.54 ja<日 0.28 ja<明 -0.21 ja<昨 0.18
ja<暗 -0.63 ja<書 -0.12 ja<最 -0.12 ja<月 0.24 ja<査 0.35 ja<校 -0.25 ja<桁 0.3 ja<業 0.18 ja<様 -0.12 ja<欺 -0.12 ja<止 -0.41
ja<残 0.21 ja<氏 0.54 ja<求 -0.82 ja<汗 0.12 ja<法 -0.19 ja<洗 -0.52 ja<済 0.15 ja<点 0.78 ja<照 0.13 ja<物 0.18 ja<現 0.38 ja<用
0.27 ja<申 -0.13 ja<画 0.49 ja<病 0.52 ja<登 0.29 ja<盟 0.2 ja<直 0.45 ja<相 0.17 ja<督 -0.17 ja<確 -0.12 ja<礼 0.28 ja<社 -0.29
ja<票 -0.68 ja<私 0.51 ja<糖 0.35 ja<約 0.23 ja<続 0.68 ja<線 0.12 ja<者 0.25 ja<職 0.18 ja<行 -0.12 ja<要 0.34 ja<設 -0.86 ja<許
-0.97 ja<証 -1.4 ja<詐 -0.12 ja<話 -0.13 ja<詳 0.22 ja<認 -0.12 ja<調 0.35 ja<請 -0.82 ja<買 0.18 ja<足 0.53 ja<込 -0.32 ja<近
0.45 ja<送 0.33 ja<連 0.15 ja<違 -0.65 ja<郵 0.21 ja<銀 0.22 ja<録 0.29 ja<鑑 -0.15 ja<開 -0.35 ja<防 -0.41 ja<院 0.21 ja<険 0.12
ja<際 -0.79 ja<電 -0.13 ja<面 0.49 ja<鼻 0.26 ja>2 0.33 ja>4 0.57 ja>4321 -0.26 ja>dm 1.1 ja>あ 0.7 ja>い 1.2 ja>う 0.85 ja>お
0.33 ja>か -0.77 ja>き -0.25 ja>く 0.5 ja>け 0.96 ja>さ 0.16 ja>し 0.35 ja>す -0.99 ja>せ 0.12 ja>そ -0.22 ja>た 0.12 ja>ち -0.12
ja>つ 0.15 ja>て 0.17 ja>と -0.45 ja>な -0.29 ja>に -0.22 ja>ね -0.3 ja>の 0.27 ja>は -1.9 ja>ひ 0.2 ja>ほ 0.38 ja>ま 0.2 ja>み
0.46 ja>め -0.77 ja>も 0.65 ja>や -1.3 ja>よ 0.53 ja>ら 0.33 ja>り 0.62 ja>る -0.86 ja>れ 0.67 ja>わ -0.36 ja>を -0.54 ja>゙ 0.5
ja>゚ -0.14 ja>ア -0.15 ja>イ -0.24 ja>カ -0.72 ja>ク -0.33 ja>ツ 0.14 ja>フ 0.14 ja>ヘ 0.17 ja>マ -0.24 ja>メ 0.45 ja>リ 0.3
ja>ル 0.18 ja>レ 0.12 ja>ワ -0.52 ja>・ 0.34 ja>ー -0.77 ja>一 0.52 ja>下 0.57 ja>不 -0.38 ja>両 0.16 ja>中 -0.22 ja>付 0.23 ja>伺
-0.36 ja>住 0.19 ja>何 1.1 ja>作 -0.53 ja>便 0.38 ja>側 0.29 ja>元 0.39 ja>先 -0.22 ja>公 -0.25 ja>共 -0.41 ja>写 0.73 ja>出
-0.15 ja>分 0.15 ja>前 0.26 ja>効 -0.57 ja>務 -0.37 ja>勤 -0.37 ja>取 0.2 ja>口 -0.58 ja>号 0.69 ja>合 0.2 ja>同 0.68 ja>名 0.58
ja>含 -0.21 ja>員 0.51 ja>変 0.31 ja>字 0.42 ja>封 -0.17 ja>尋 -0.49 ja>尾 0.21 ja>局 0.34 ja>届 0.14 ja>市 0.17 ja>常 -0.16 ja>店
0.22 ja>座 -0.57 ja>式 0.27 ja>必 -0.21 ja>忘 -1 ja>悪 -0.54 ja>戴 0.2 ja>所 0.4 ja>投 -0.15 ja>抜 0.13 ja>持 -0.62 ja>撮 0.8
ja>支 0.16 ja>教 1.1 ja>文 0.16 ja>方 0.15 ja>日 -0.25 ja>明 -0.19 ja>時 -0.17 ja>暗 -0.21 ja>書 0.41 ja>有 -0.44 ja>末 0.41 ja>来
-0.17 ja>桁 0.58 ja>様 0.14 ja>欄 -0.88 ja>正 0.25 ja>氏 -0.15 ja>求 -0.69 ja>注 0.16 ja>消 -0.41 ja>渡 -0.38 ja>特 0.3 ja>用
0.22 ja>申 -0.13 ja>番 0.85 ja>登 0.46 ja>目 0.6 ja>真 0.19 ja>知 0.13 ja>確 -0.42 ja>稿 -0.15 ja>端 0.2 ja>答 0.39 ja>置 0.34
ja>聞 -0.44 ja>肝 0.3 ja>臓 0.3 ja>英 0.14 ja>薬 -0.22 ja>表 0.86 ja>袋 0.29 ja>裏 0.77 ja>見 -1.3 ja>覚 0.23 ja>覧 -0.18 ja>言
-1.4 ja>記 1.3 ja>証 -0.22 ja>認 -0.24 ja>誕 -0.28 ja>読 0.34 ja>誰 -1.6 ja>請 -0.4 ja>販 0.15 ja>足 -0.15 ja>載 -0.34 ja>近
-0.27 ja>通 -0.18 ja>連 0.17 ja>選 -0.16 ja>郵 0.38 ja>録 0.46 ja>開 -0.25 ja>間 -0.26 ja>険 0.12 ja>頂 0.22 ja>顔 0.19 ja>願
0.38 ja>食 0.32 ja>飲 -0.12 kind.bank.account -0.24 kind.bank.iban -0.2 kind.bank.routing -0.42 kind.bank.transaction
0.44 kind.card.expiry 0.65 kind.card.number -0.62 kind.card.security_code -0.32 kind.contact.address 0.64
kind.contact.phone -0.75 kind.credential.otp 0.35 kind.credential.password -0.46 kind.health.condition -0.44
kind.health.medication -0.72 kind.health.provider -0.19 kind.health.record_number 0.75 kind.identity.details -0.58
kind.identity.document -0.31 kind.identity.login -0.57 kind.identity.name 0.71 kind.identity.us.ssn 0.72 kind.private
-0.61 kind.reference.case 1.2 kinds.1 0.4 kinds.2 -0.72 kinds.3 -1.2 last 1.9 late.before 0.48 late.in -0.41 late.next
0.63 lead.2 -0.23 lead.3 -0.58 lead.4 -0.42 lead:asked 0.67 lead:blame -0.35 lead:callback -0.69 lead:confirm.customer
-0.28 lead:confirm.patient 0.2 lead:filler 0.78 lead:general -1.1 lead:harmless -0.82 lead:here 0.57 lead:insist 0.6
lead:it 0.48 lead:late 0.58 lead:loose -0.63 lead:others -0.86 lead:phone 0.12 lead:promise -0.42 lead:refuse -0.44
lead:request 0.5 lead:reset 0.27 lead:share -0.67 lead:unlike -0.87 length.10 -0.22 length.16 -0.22 length.3 -1.3
length.6 -0.44 length.long 0.23 loose.after 0.45 loose.at -1 loose.before 0.23 loose.in 0.43 loose.near -0.51
loose.next -0.8 loose.previous 0.16 mood.asking 2.1 mood.forbidding -2 mood.harmless -0.73 nl<06 0.42 nl<aanvra 0.45
nl<alleen 0.29 nl<appen -0.17 nl<bent 0.15 nl<berich -0.12 nl<bij -0.15 nl<bram 0.13 nl<brief 0.12 nl<bruto 0.45
nl<burger -0.33 nl<credit 0.19 nl<crimin -0.17 nl<dat -0.35 nl<de -0.45 nl<die -0.14 nl<dubbel -0.23 nl<een -0.55
nl<en 0.89 nl<even 0.51 nl<foto 0.53 nl<gaan 0.16 nl<geef 0.32 nl<geen -0.35 nl<graag 0.32 nl<heb -0.38 nl<hebt -0.24
nl<heet 0.3 nl<hey 0.13 nl<hier 0.13 nl<hieron 0.3 nl<hoe 0.3 nl<hou -0.19 nl<hun -0.15 nl<inclus 0.12 nl<is -0.66
nl<je 0.5 nl<kaartn -0.26 nl<klnr 0.52 nl<klopt 0.14 nl<kunt 0.17 nl<maak 0.67 nl<middel 0.38 nl<naar -0.14 nl<nemen
-0.15 nl<nog 0.7 nl<nu -0.17 nl<om -0.27 nl<ons -0.12 nl<ontbre 0.45 nl<ontgre 0.22 nl<ook -0.2 nl<op -0.56 nl<opname
-0.15 nl<overty 0.12 nl<patien -0.15 nl<pb -0.12 nl<pincod -0.21 nl<rekeni -0.19 nl<staan 0.22 nl<staat -0.86 nl<stuur
-0.28 nl<te 0.29 nl<toets -0.61 nl<typ 0.47 nl<u -0.51 nl<uw 0.3 nl<van 0.53 nl<verder 0.16 nl<verwij -0.85 nl<volled
0.27 nl<vraagt -0.22 nl<waar -0.45 nl<welk 0.14 nl<welke 0.61 nl<weten 0.49 nl<wiens 0.41 nl<wil 0.12 nl<zet 0.76
nl<zijn 0.24 nl<zonder 0.3 nl>aangep -0.43 nl>achter 0.56 nl>afgesc -0.56 nl>afschr -0.17 nl>al -0.61 nl>alleen -0.86
nl>alstub 0.53 nl>anders -0.17 nl>antwoo 0.12 nl>bij -0.36 nl>bloedo -0.13 nl>blokke -0.17 nl>bovena -0.17 nl>brief
-0.6 nl>contra 0.17 nl>daarva 0.13 nl>dan 0.74 nl>de -1.3 nl>deblok 0.3 nl>die 0.71 nl>dit 0.2 nl>door 0.34 nl>een
-0.23 nl>eenvou -0.14 nl>en 0.75 nl>er 0.38 nl>ernaas 0.34 nl>even -0.5 nl>gestuu -0.24 nl>graag 0.54 nl>heb 0.22
nl>hebben -0.18 nl>heeft -0.57 nl>helaas 0.42 nl>helpen 0.3 nl>het -0.35 nl>hier 0.47 nl>hierhe 0.5 nl>hoef -0.27
nl>id 0.31 nl>ik 0.7 nl>je -0.58 nl>jezelf -0.19 nl>kan 0.25 nl>kantoo -0.16 nl>kunt -0.23 nl>maar 0.93 nl>medici
-0.15 nl>mee -0.15 nl>met 0.51 nl>naam 0.52 nl>neer 0.6 nl>niet -0.31 nl>nodig 0.32 nl>nog -0.29 nl>of -0.14 nl>onderz
-0.17 nl>ontvan 0.13 nl>pincod -0.21 nl>tenaam 0.12 nl>u 0.41 nl>vaak -0.23 nl>van -0.25 nl>voor -0.5 nl>wachtw -0.36
nl>was -0.12 nl>weg -0.26 nl>wie 0.42 nl>wij 0.14 nl>wijzig -0.15 nl>zelf -0.23 nl>zijn -0.43 open.accept.at 0.4
open.accept.before 0.29 open.accept.next 0.2 open.elsewhere.after -0.45 open.elsewhere.at -0.26 open.elsewhere.before
-0.59 open.elsewhere.in -0.82 open.elsewhere.near -0.28 open.elsewhere.next 0.13 open.except.after -0.26
open.except.at 0.24 open.except.before 0.2 open.except.next -0.16 open.general.after 0.64 open.general.at -0.67
open.general.before 0.18 open.general.near 1 open.general.next -0.37 open.general.previous 0.39 open.harmless.after
-0.55 open.harmless.at 0.18 open.harmless.before 0.16 open.harmless.in -0.4 open.harmless.next -0.23
open.harmless.previous -0.33 open.here.after -0.2 open.here.at -0.5 open.here.before -0.6 open.here.near 0.4
open.here.next 0.52 open.here.previous 0.21 open.insist.after 1 open.insist.in 0.58 open.it.after -0.57 open.it.at
-0.57 open.it.before -0.15 open.it.in -0.27 open.it.near -0.39 open.it.next 0.21 open.it.previous -0.19
open.late.after 0.15 open.late.at -0.42 open.late.before -0.27 open.late.in -0.63 open.late.near 0.74 open.late.next
0.13 open.late.previous 1.1 open.lead:accept 0.76 open.lead:asked 0.16 open.lead:callback -0.47
open.lead:confirm.customer -0.38 open.lead:elsewhere -0.32 open.lead:except -0.24 open.lead:filler -0.35
open.lead:general -0.75 open.lead:insist -0.24 open.lead:it 0.21 open.lead:late 0.31 open.lead:loose -0.36
open.lead:noun 0.33 open.lead:others -0.4 open.lead:promise -0.77 open.lead:refuse 0.26 open.lead:request 0.65
open.lead:share -0.24 open.lead:unlike 0.65 open.loose.before -0.16 open.loose.near -0.28 open.loose.next 0.36
open.loose.previous 0.43 open.others.after 0.29 open.others.before 0.2 open.others.in -0.7 open.others.near 0.25
open.others.next -0.41 open.refuse.after -0.91 open.refuse.at 0.2 open.refuse.in -0.16 open.refuse.near -0.27
open.refuse.next 0.7 open.refuse.previous -0.16 open.request.after -0.45 open.request.before 0.54 open.request.in 0.2
open.request.near 0.36 open.request.next -0.21 open.request.previous 0.98 open.reset.after -0.74 open.reset.at 0.44
open.reset.before 0.22 open.reset.near 0.27 open.reset.next 0.49 open.rest:asked -0.26 open.rest:blame -0.6
open.rest:callback -0.91 open.rest:confirm.customer -0.27 open.rest:confirm.patient 0.31 open.rest:continue -0.56
open.rest:elsewhere -0.43 open.rest:except 0.25 open.rest:general -0.58 open.rest:harmless -0.16 open.rest:here -0.33
open.rest:insist 0.22 open.rest:it -0.12 open.rest:late 0.6 open.rest:loose 0.57 open.rest:others -0.32
open.rest:phone 0.45 open.rest:polite 0.15 open.rest:refuse 0.74 open.rest:request 0.25 open.rest:share -0.25
open.rest:supply 0.17 open.rest:tail 0.14 open.rest:unlike -0.22 open.rest:which 0.12 open.share.after 0.45
open.share.at 0.19 open.share.before 0.67 open.share.in 0.34 open.share.near -0.12 open.share.next 0.46
open.supply.after -0.35 open.supply.before -0.18 open.supply.in -0.16 open.supply.near 0.18 open.supply.next 0.41
open.supply.previous 0.3 open.which.after 0.51 open.which.at -0.62 open.which.before -0.46 open.which.in 0.26
open.which.near 0.39 open.which.next 0.13 others.after -0.87 others.at -0.94 others.before -0.68 others.in -0.44
others.near 0.16 others.previous 0.22 pl<18 -0.31 pl<aby 0.39 pl<aktu 0.14 pl<badani -0.19 pl<bez 0.65 pl<bezpie 0.26
pl<chorob 0.35 pl<chwila 0.22 pl<ciezko 0.99 pl<cos 1 pl<czy 0.42 pl<da 0.41 pl<dalej 0.36 pl<danych -0.12 pl<dawaj
0.23 pl<decydu -0.45 pl<dlateg -0.31 pl<dni -0.31 pl<do -0.2 pl<dogodn 0.13 pl<doradz 0.99 pl<dostaj -0.25 pl<druga
-0.16 pl<dwa -0.43 pl<formul -0.18 pl<gdzie -0.35 pl<godzin 0.13 pl<gorze -0.13 pl<i 0.48 pl<imie 0.63 pl<jakby 0.3
pl<jaki -1 pl<jakim 0.43 pl<jest -0.61 pl<juz -0.42 pl<kart -0.14 pl<karty -0.3 pl<klient -0.25 pl<kodu 0.29 pl<konta
0.12 pl<kredyc -0.45 pl<ma -0.33 pl<mamy 0.12 pl<mi -0.5 pl<moglby 0.16 pl<moze 0.21 pl<mozna -0.28 pl<musze 0.27
pl<na 0.7 pl<nadesł 0.14 pl<nam 0.19 pl<napisz -0.5 pl<nas -0.43 pl<nazwis 0.48 pl<nie 0.66 pl<no 0.23 pl<nowy -0.76
pl<numer -0.55 pl<o 0.58 pl<obejdz -0.16 pl<oddzia -0.14 pl<odpisa 0.43 pl<odpisu 0.14 pl<odpowi -0.36 pl<ogolni -0.56
pl<ojca 0.34 pl<omyłko -0.21 pl<oraz 0.16 pl<oszust -0.5 pl<pacjen 0.24 pl<pani 1 pl<pesel 0.19 pl<pierws 0.45 pl<pin
-0.47 pl<pisac -0.67 pl<po 0.12 pl<poczat 0.94 pl<pod -0.94 pl<podaj -0.44 pl<podawa -0.17 pl<pola -0.31 pl<popros
0.19 pl<poszed -0.26 pl<potrze 0.51 pl<powtor -0.21 pl<poza 0.13 pl<prosi -0.16 pl<prosim 0.34 pl<prosze 0.4 pl<przed
0.22 pl<przeka 0.36 pl<przele 0.27 pl<przeni -0.51 pl<przesl 0.16 pl<przewl 0.35 pl<przyno -0.14 pl<przysł -0.21
pl<pyta 0.38 pl<pytani 0.14 pl<razy -0.44 pl<recept -0.15 pl<reka 0.16 pl<rezerw 0.29 pl<sa -0.31 pl<skasow -0.25
pl<smiało 0.16 pl<temat 0.36 pl<tez 0.18 pl<to -0.41 pl<tomasz -0.43 pl<trzech 0.45 pl<trzy -0.43 pl<tu -0.32
pl<twojeg -0.51 pl<tylko -0.52 pl<tym -0.37 pl<u -0.43 pl<urodze 0.14 pl<uzupeł 0.18 pl<w -0.23 pl<wazny -0.13
pl<wczora -0.26 pl<według 0.61 pl<wiec 0.33 pl<wieksz -0.25 pl<wpisac 0.21 pl<wpisał -0.44 pl<wpisyw 0.65 pl<wyciag
-0.38 pl<wyslac 0.16 pl<wystar 0.54 pl<wysłal 0.22 pl<wzoru 0.61 pl<własci 0.47 pl<z 0.28 pl<zakład -0.14 pl<zaległ
-0.31 pl<zaraz -0.28 pl<zatrzy 0.27 pl<załoze -0.13 pl<zeby 0.27 pl<znac 0.27 pl<znajac 0.99 pl<znak 0.45 pl<znalez
-0.28 pl<zostaw 0.35 pl<zrobił 0.3 pl<zły -0.44 pl>14 -0.16 pl>a -0.23 pl>adres 0.2 pl>ale 1.3 pl>ani -0.27 pl>bagazo
0.54 pl>bik -0.45 pl>blokad -0.44 pl>była 0.16 pl>byłoby 0.3 pl>cvv -0.2 pl>dalej 0.38 pl>dla -0.49 pl>do 0.55
pl>działa 0.48 pl>dzien 0.44 pl>faktur 1.1 pl>go 0.84 pl>gorze -0.25 pl>haseł -0.25 pl>hasło 0.17 pl>histor -0.45 pl>i
0.32 pl>je 0.22 pl>jesli 0.45 pl>jest -0.28 pl>juz -0.17 pl>kadr 0.49 pl>karty -0.99 pl>konta 0.31 pl>kontro 0.33
pl>kwit 0.54 pl>leki 0.2 pl>lotu 0.83 pl>mail -0.13 pl>mamy 0.37 pl>miejsc 0.47 pl>miesia 0.4 pl>mozna -0.6 pl>musimy
0.62 pl>na 0.39 pl>najlep -0.23 pl>nam -1 pl>nas 0.24 pl>nazwis 0.39 pl>nie 0.16 pl>niech -0.47 pl>nieste 0.8 pl>nigdy
1.3 pl>numer 0.16 pl>odpowi 0.14 pl>ojca 0.56 pl>oraz 0.67 pl>ow -0.25 pl>pan -0.42 pl>pani 0.34 pl>pasaze 0.29
pl>pesel 0.13 pl>pierws -0.29 pl>pin -0.14 pl>pojdzi 0.34 pl>pomoge 0.8 pl>popros 0.15 pl>porozm -0.15 pl>postaw -0.19
pl>poszed -0.31 pl>potrze -1.6 pl>powied -0.37 pl>ppe 0.59 pl>prosze -0.25 pl>przepi 0.22 pl>przesł 0.89 pl>przewl 0.2
pl>przez -0.17 pl>przod 0.52 pl>public 0.89 pl>pytamy 1.2 pl>rej 0.81 pl>rezerw 0.16 pl>rodowe 0.36 pl>rok 0.4 pl>sie
-0.48 pl>siebie -0.49 pl>stad -0.44 pl>stałe 0.55 pl>styczn -0.16 pl>swiadc 0.14 pl>szczep -0.16 pl>telefo 0.45 pl>ten
0.14 pl>tez 0.63 pl>trzyma -0.49 pl>tylko 0.28 pl>tył 0.15 pl>u -0.24 pl>urodze 0.56 pl>w -0.36 pl>warto -0.49
pl>waznos -0.23 pl>wczora -0.31 pl>wieczy 0.25 pl>wizyte 0.16 pl>wtedy 0.34 pl>wyciag -0.25 pl>wystar 0.27 pl>wział
-0.37 pl>zablok -0.31 pl>zakonc -0.51 pl>zakład 0.49 pl>zapisa -0.52 pl>zbedny -0.88 pl>zmieni 0.12 pl>znajde 0.28
pl>znajdu -0.29 pl>znalez -0.53 pl>zobacz 0.62 pl>zostan -0.47 pl>łaska 0.45 pl>łatwie 0.3 question 1.4
question.asking 0.12 question.forbidding 0.54 question.lead.0 -1.1 question.lead.1 0.85 question.lead.2 0.59
question.lead.3 1.2 question.none 0.82 question.rest.0 -0.61 question.rest.1 -0.22 question.rest.2 0.77
question.rest.3 1.6 refuse.after -2 refuse.before -0.22 refuse.previous -0.3 request.after 1.5 request.before 0.39
request.in 0.36 request.near 0.35 request.previous 0.15 reset.after 1.5 reset.at 0.75 reset.before 1.1 reset.near 0.73
reset.next 0.74 rest.0 -0.66 rest.1 -0.15 rest.2 -0.63 rest.4 -0.17 rest:accept -0.26 rest:asked 0.38 rest:blame -0.61
rest:callback -0.37 rest:confirm.customer -0.47 rest:confirm.patient -1.2 rest:continue 0.8 rest:elsewhere -0.52
rest:except -0.14 rest:filler 0.18 rest:general -0.25 rest:harmless -0.51 rest:here 0.95 rest:it 1.2 rest:late 0.81
rest:loose 0.74 rest:others -0.74 rest:phone 0.82 rest:promise 0.6 rest:refuse -0.95 rest:request 0.18 rest:reset
-0.26 rest:share -1 rest:supply 0.86 rest:tail 0.61 rest:unlike -1.8 share.after -0.44 share.at 0.19 share.before
-0.52 share.in -0.58 share.next -0.41 share.previous -0.71 sounds.ask 0.67 strange.0 2.1 strange.1 0.7 strange.2 -0.16
strange.3 -0.59 strange.4 -0.74 strange.5 -0.99 supply.after 0.78 supply.at -0.14 supply.before 0.33 supply.in -0.78
supply.near 0.57 supply.next -0.42 supply.previous -0.28 tl<06 -0.16 tl<10 0.35 tl<accoun -0.31 tl<agad -0.35 tl<alis
-0.72 tl<allerg 0.14 tl<and -0.16 tl<ano 0.31 tl<at 0.85 tl<balanc -0.44 tl<beses -0.29 tl<bigay 0.66 tl<bill 1.2
tl<branch 0.13 tl<buo 0.2 tl<bura -0.27 tl<buwang 0.4 tl<card -0.8 tl<cellph 0.15 tl<check -0.15 tl<claim 0.15
tl<confir 0.12 tl<credit -0.19 tl<dahil -0.23 tl<dalaga -0.12 tl<dapat -0.56 tl<decemb -0.21 tl<delete -0.13 tl<dial
-0.16 tl<digits 0.35 tl<disput 0.63 tl<dito -0.18 tl<dm 0.55 tl<down -1.1 tl<dumati 0.13 tl<edit -0.19 tl<error 0.16
tl<expire -0.23 tl<first -0.47 tl<front -0.16 tl<gcash 0.21 tl<hanapi 0.18 tl<hangga -0.21 tl<hinaha 0.63 tl<hindi
0.61 tl<hold -0.23 tl<humihi -0.19 tl<huwag -1.1 tl<i -0.66 tl<ibaba -0.13 tl<imei 1 tl<imporm -0.66 tl<ininom 0.31
tl<isa 0.61 tl<isang -0.71 tl<isumit 0.35 tl<itinag -0.12 tl<kailan -0.39 tl<kapati -0.25 tl<kasama 0.16 tl<kaso 0.39
tl<kay -0.33 tl<kayo -1.1 tl<kita -0.55 tl<kulang -0.67 tl<kung 1.3 tl<kunin -0.87 tl<lock -0.24 tl<lumaba -0.28
tl<magkai -0.28 tl<magma -0.23 tl<magtiw -0.32 tl<mahaha 0.24 tl<mailin -0.16 tl<makahi 0.4 tl<makaka 0.37 tl<makatu
0.39 tl<makiki -0.41 tl<malabo 0.21 tl<malama -0.72 tl<mali -0.29 tl<manage 0.62 tl<manghi -0.2 tl<mangya 0.4
tl<mature -0.23 tl<may 0.56 tl<messag -0.29 tl<na -1.1 tl<naanta -0.22 tl<nagsas -0.32 tl<nakaka -0.28 tl<nakuha -0.25
tl<namin 0.97 tl<nasa -0.52 tl<nasula 0.57 tl<natata 0.46 tl<ng -0.61 tl<ninyo 0.3 tl<no -0.84 tl<number -0.28 tl<nya
0.63 tl<o -0.59 tl<office -0.19 tl<pa 0.72 tl<paano -0.2 tl<padala -0.23 tl<pag -0.17 tl<page 0.22 tl<pahing 0.26
tl<paki 0.16 tl<palita -0.24 tl<para 0.22 tl<pasens 0.17 tl<pasyen 0.28 tl<pati 0.4 tl<paysli -0.13 tl<pero 0.29
tl<pictur 0.4 tl<pin -0.42 tl<pinagb -1.3 tl<plate 0.15 tl<policy -0.45 tl<post -0.4 tl<privat -0.34 tl<procee 0.37
tl<puwede -0.18 tl<refere 0.24 tl<refund -0.22 tl<reply 0.2 tl<reseta -0.76 tl<sa 0.44 tl<saan -0.16 tl<sabihi -0.25
tl<salays 0.35 tl<send -0.16 tl<share 0.16 tl<sikret -0.29 tl<sinump 0.35 tl<sorry -0.18 tl<spelli 0.18 tl<take -1.1
tl<talaga 0.39 tl<text 0.13 tl<the 0.21 tl<time -0.23 tl<tinakp -0.3 tl<to -0.2 tl<tseke -0.24 tl<tumata -0.19
tl<tumawa -0.19 tl<unang 0.69 tl<update -0.19 tl<upload 0.65 tl<verify -0.32 tl<wala -0.76 tl<walang 0.13 tl>808 -0.44
tl>app 0.3 tl>at 0.41 tl>atm 0.2 tl>ay -0.22 tl>ayuda -0.32 tl>baby 0.32 tl>bago 0.5 tl>bahay 0.15 tl>balanc -0.33
tl>branch -0.13 tl>burahi -0.2 tl>chat -0.22 tl>claim -0.67 tl>dinada -0.18 tl>dito -0.25 tl>doktor 0.62 tl>driver 0.2
tl>either 0.2 tl>gamot 0.18 tl>ha -0.34 tl>hangga -0.18 tl>harap 0.3 tl>huwag -0.37 tl>i -0.41 tl>ikwent -0.28
tl>ingat -0.16 tl>inis -0.45 tl>insura -0.67 tl>ipadal 0.35 tl>ito 0.31 tl>kayo 0.26 tl>kita -0.37 tl>kuha 0.21
tl>lang 0.36 tl>likod 0.3 tl>lisens 0.2 tl>loa -0.15 tl>luma 0.78 tl>ma 0.22 tl>makita 0.57 tl>matulu 0.6 tl>mula
-0.34 tl>na 0.73 tl>namin 0.6 tl>narara -0.28 tl>next -0.23 tl>ng 0.7 tl>ni 0.58 tl>ninyo -0.49 tl>open -0.2 tl>or
0.15 tl>pa -0.16 tl>pagpun -0.12 tl>paki -2.8 tl>pakiha 0.61 tl>pakiko 0.57 tl>pakiul 0.21 tl>pangal -0.34 tl>papali
0.78 tl>papel 0.57 tl>para 0.54 tl>passwo -0.35 tl>pasyen 0.22 tl>patien 0.12 tl>pictur 0.14 tl>portal 0.12 tl>post
-0.2 tl>sa 0.29 tl>salama 0.64 tl>scamme -0.16 tl>send 0.23 tl>si 0.32 tl>system -0.23 tl>tapos 0.59 tl>telepo 0.21
tl>text -0.33 tl>the -0.2 tl>ulitin -0.21 tl>unlock 0.17 tl>usapan 0.35 tl>week -0.23 tl>yun 0.33 tr<acmak 0.25
tr<adres -0.66 tr<adı 0.14 tr<adına 0.29 tr<adınız 0.2 tr<alabil 0.25 tr<aldıgı -0.16 tr<ameliy -0.3 tr<anlama 0.23
tr<ararsa -0.34 tr<ararız -0.21 tr<asagıd 0.34 tr<aylık 0.41 tr<bahsed 0.78 tr<bakmay 0.63 tr<bana 0.49 tr<bazen -0.22
tr<bilgi 0.17 tr<bilgil 0.34 tr<bir 0.41 tr<biraz 0.79 tr<birazd -0.19 tr<bizde 0.15 tr<bize 0.64 tr<bunun 0.16
tr<burada 0.9 tr<buyuru 0.37 tr<calına -0.29 tr<cuzdan 0.33 tr<da -0.16 tr<dahaki -0.39 tr<danısm -0.28 tr<degisi -0.8
tr<dileri -0.12 tr<diye -0.16 tr<dogrul 0.53 tr<doland -0.46 tr<doz -0.53 tr<dun -0.17 tr<durdur 0.18 tr<dusece -0.39
tr<dusen 0.87 tr<duzenl 0.15 tr<edemem 0.27 tr<eksik 0.46 tr<esiniz 0.28 tr<eski 0.47 tr<evet -0.58 tr<fatura -0.39
tr<formda -0.36 tr<geneld -0.46 tr<gideli 0.26 tr<giris -0.34 tr<guvend 0.93 tr<guvenl -0.26 tr<hastal 0.15 tr<hastan
0.2 tr<hat 0.22 tr<hattın 0.22 tr<hesabı 0.34 tr<hesap -0.34 tr<iban -0.44 tr<icin 1.2 tr<ikinci -0.6 tr<ilac -0.25
tr<ilacla 0.21 tr<ilacı -0.16 tr<iletin 0.58 tr<iletis -0.54 tr<incele 0.2 tr<indiri -0.34 tr<insanl -0.22 tr<iptal
0.27 tr<islemi 0.18 tr<kacta -0.34 tr<kaldı 0.46 tr<karars -0.7 tr<karsıl -0.7 tr<kart 0.66 tr<kartın 0.49 tr<kasko
-0.26 tr<kayıt 0.23 tr<kayıtl -0.15 tr<kendin 0.78 tr<kimlik 0.36 tr<kodu -0.44 tr<kodunu 0.27 tr<konuyu 0.34
tr<kronik 0.2 tr<kullan 0.22 tr<kusura 0.63 tr<lazım 0.23 tr<lutfen 0.56 tr<merhab 0.12 tr<meslek 0.38 tr<musaad 0.32
tr<muster 0.15 tr<mı 0.15 tr<nabız' -0.34 tr<nasıl 0.13 tr<ne -1.1 tr<nufus 0.25 tr<numara -0.14 tr<olacak -0.3
tr<oldugu 0.32 tr<olmada 0.28 tr<ozetin -0.17 tr<ozur -0.12 tr<paranı 0.18 tr<peki 0.26 tr<police -0.52 tr<profil
-0.54 tr<puk'u 0.22 tr<saat -0.34 tr<saatte -0.21 tr<sahibi 0.45 tr<sayfam -0.7 tr<secece -0.7 tr<si 0.12 tr<sifren
0.87 tr<sigort 0.55 tr<sikaye 0.16 tr<sirket 0.52 tr<siz 0.23 tr<sizden -0.13 tr<size 0.66 tr<sizinl -0.15 tr<son 0.15
tr<sormus -0.16 tr<sorun 0.29 tr<soyled -0.21 tr<sırayl 0.58 tr<tapu 0.34 tr<tckn 0.2 tr<telefo 0.43 tr<temsil 0.35
tr<tum 0.29 tr<ulasal 0.13 tr<unuttu 0.2 tr<usul 0.26 tr<uygun -0.31 tr<var 0.15 tr<ve 1.1 tr<verdig 0.35 tr<ya -0.16
tr<yalnız 0.28 tr<yas 0.38 tr<yataca 0.18 tr<yeni -0.47 tr<yetkil -0.15 tr<yollan 0.18 tr<zaman 0.26 tr>12'sin -0.26
tr>14'und -0.6 tr>acaba 0.24 tr>acık -0.15 tr>acıkla 0.28 tr>ada 0.34 tr>adı 0.26 tr>agrı 0.49 tr>aktarı 0.87
tr>alabil 0.49 tr>alanla -0.27 tr>alayım 0.75 tr>aldıgı -0.15 tr>altı 0.36 tr>altınd 0.54 tr>ama -0.23 tr>atar -0.16
tr>atin 0.18 tr>ay 0.36 tr>aylık 0.39 tr>ayın -0.26 tr>az 0.36 tr>baba 0.26 tr>bakabi 0.16 tr>bakalı 0.38 tr>bakamı
0.55 tr>bakim 0.12 tr>bana -0.16 tr>baslad 0.49 tr>bekliy 0.27 tr>belgen 0.41 tr>belges -0.46 tr>bildir 0.78 tr>bilgil
-0.2 tr>bilmes -0.64 tr>bir -0.13 tr>birazd -0.2 tr>bitiyo -0.26 tr>biz 0.28 tr>biziz -0.39 tr>bizzat -0.3 tr>bu -0.34
tr>bulamı 0.27 tr>bunlar -0.44 tr>burada 0.6 tr>buraya 0.62 tr>bırakm 0.16 tr>bırakı -0.56 tr>calaca -0.39 tr>cevap
0.23 tr>cok 0.34 tr>cuzdan 0.28 tr>cvv'yi -0.3 tr>cıktı -0.66 tr>da -0.59 tr>de 0.55 tr>degisi -0.86 tr>devam 0.17
tr>diye -0.46 tr>dogrul -0.16 tr>dogum -0.54 tr>doktor -0.24 tr>donece -0.29 tr>dozlar 0.21 tr>dun -0.19 tr>e -0.21
tr>edelim 0.18 tr>edemem 0.19 tr>ekleme 0.2 tr>eklers 0.28 tr>ekleye 0.5 tr>ekleyi 0.15 tr>ekstre -0.45 tr>eliniz 1.1
tr>esiniz 0.32 tr>etiket 0.12 tr>fotogr 0.74 tr>geciyo -0.58 tr>gelen 0.36 tr>gelin 0.35 tr>gelir 0.39 tr>genel -0.13
tr>gerek -0.45 tr>gereke 0.78 tr>gereki 0.73 tr>gerekm -0.23 tr>gerisi -0.61 tr>gibi -0.68 tr>girdig -0.13 tr>gireni
-0.17 tr>girili -0.12 tr>girip -0.16 tr>gizli -0.38 tr>gonder 0.82 tr>gormem 0.53 tr>gorur -0.7 tr>gun 0.36 tr>guncel
-0.68 tr>halled -0.61 tr>hasarı -0.34 tr>hatırl 0.28 tr>hazır -0.16 tr>hekime -0.3 tr>her -0.29 tr>hesabı -0.29
tr>hocamı 0.41 tr>icin -0.47 tr>ihtiya -0.35 tr>ilacla -0.31 tr>ilerle -0.77 tr>iletin 0.13 tr>iletis -0.27 tr>ilgili
0.24 tr>ilk 0.32 tr>incele 0.18 tr>iptal 0.19 tr>islemi -0.22 tr>islend -0.41 tr>ismini 0.15 tr>isteni -0.46 tr>ister
-0.28 tr>kactı 0.38 tr>kalmad -0.13 tr>kalsın -0.44 tr>karakt 0.32 tr>kargoy 0.48 tr>karsıl -0.25 tr>kart -0.13 tr>kez
-0.43 tr>kimler -0.46 tr>kimlig 0.2 tr>kimlik -0.14 tr>kodunu 0.23 tr>konusa -0.89 tr>kullan -0.19 tr>kurusu -0.29
tr>kutusu 0.34 tr>kısmın 0.2 tr>lazım 0.97 tr>maales 0.55 tr>medyad -0.38 tr>mesaj -0.16 tr>mesajı 0.24 tr>meslek 0.39
tr>mi 0.14 tr>misini 0.4 tr>musunu 0.28 tr>mı 0.24 tr>nasıl -0.45 tr>ne 0.81 tr>nedir 0.36 tr>nerede -0.27 tr>neydi
0.19 tr>o 0.15 tr>olarak 0.15 tr>olmada 1.1 tr>olsa 0.34 tr>olsun -0.15 tr>olur -0.64 tr>onayla -0.58 tr>once 0.36
tr>onlar 0.29 tr>onu 0.55 tr>onun 0.32 tr>parsel 0.34 tr>paylas 0.2 tr>pdf'in 0.41 tr>postan -0.19 tr>profil -0.29
tr>sag -0.13 tr>saklı -0.12 tr>sistem -0.41 tr>sizde -0.44 tr>size -0.13 tr>son -0.19 tr>soraca 0.25 tr>sosyal -0.38
tr>soylem 0.57 tr>soyler -0.29 tr>soyley 0.14 tr>tamaml -0.22 tr>tarafı 0.53 tr>tarihi -0.53 tr>tasıma -0.22 tr>tc'sin
0.28 tr>tckn 0.13 tr>telefo 0.17 tr>tutun -0.51 tr>ucuncu 0.32 tr>ustund -0.89 tr>var 0.46 tr>ve 0.74 tr>verin 0.23
tr>yanlıs -0.53 tr>yazabi 0.93 tr>yazar -0.8 tr>yazmad -1.4 tr>yazmay -0.15 tr>yazmıs -0.23 tr>yazın 0.69 tr>yazıyo
-0.34 tr>yeter 0.23 tr>yil 0.36 tr>yok -0.67 tr>yollad -0.36 tr>yollay 0.41 tr>yonlen 0.48 tr>yuz -0.28 tr>yuze -0.28
tr>yuzunu 0.53 tr>zaman 0.29 which.after 0.66 which.at -0.41 which.before -0.16 which.in -0.37 which.near -0.19
which.next -0.47 which.previous 0.17 zh<一 0.15 zh<万 -0.22 zh<三 0.42 zh<上 0.15 zh<下 1.2 zh<与 -0.58 zh<东 0.21 zh<两 0.17
zh<个 1 zh<中 -0.5 zh<串 0.35 zh<为 -0.65 zh<之 0.17 zh<了 0.5 zh<于 -0.55 zh<享 -0.56 zh<亲 0.16 zh<人 0.57 zh<今 -0.3 zh<以 0.46
zh<们 0.52 zh<件 0.56 zh<任 -0.16 zh<份 -0.54 zh<众 -0.19 zh<会 -1.2 zh<位 0.61 zh<住 0.25 zh<何 -0.16 zh<作 -0.3 zh<使 -0.86
zh<例 -0.37 zh<供 0.26 zh<健 0.21 zh<儿 0.47 zh<先 0.31 zh<全 0.19 zh<公 -0.36 zh<关 0.42 zh<其 0.17 zh<冇 0.16 zh<再 -0.22 zh<准
-0.66 zh<几 0.32 zh<出 -0.2 zh<分 -0.12 zh<刚 -0.4 zh<别 -0.64 zh<到 -0.76 zh<动 0.14 zh<势 0.32 zh<勿 -0.3 zh<区 0.48 zh<千
-0.31 zh<半 -0.2 zh<单 -0.26 zh<卡 -0.55 zh<历 -0.46 zh<及 0.69 zh<双 -0.19 zh<发 -0.49 zh<只 0.52 zh<可 0.49 zh<号 0.37 zh<合
1.2 zh<名 0.4 zh<后 0.21 zh<告 0.34 zh<员 0.26 zh<和 -0.6 zh<咱 0.15 zh<哪 0.45 zh<唔 -0.83 zh<喺 -0.32 zh<四 0.22 zh<回 0.2 zh<场
0.33 zh<址 0.17 zh<填 -1.1 zh<士 -0.62 zh<处 0.12 zh<备 -0.36 zh<复 0.22 zh<多 -0.31 zh<好 -1.1 zh<如 -0.45 zh<子 -0.43 zh<字
0.15 zh<学 -0.63 zh<孩 -0.43 zh<安 -0.43 zh<官 -0.21 zh<实 0.26 zh<客 -0.39 zh<宽 0.48 zh<对 -0.37 zh<己 0.32 zh<已 -0.31 zh<布
-0.25 zh<带 -0.85 zh<常 -0.53 zh<应 -0.26 zh<度 -0.32 zh<开 1.2 zh<张 0.54 zh<录 -0.19 zh<影 0.14 zh<很 0.13 zh<得 -0.12 zh<必
-0.57 zh<忘 0.34 zh<态 0.18 zh<您 0.22 zh<我 0.44 zh<或 -0.85 zh<手 0.3 zh<把 -1.6 zh<投 0.14 zh<护 -0.67 zh<报 -0.21 zh<拍 0.14
zh<挂 -0.14 zh<换 -0.21 zh<接 0.13 zh<提 -0.37 zh<收 -0.64 zh<改 -0.42 zh<數 -0.24 zh<方 0.39 zh<日 0.4 zh<时 -0.45 zh<是 -0.99
zh<显 -0.18 zh<晒 -0.27 zh<月 0.14 zh<有 -0.59 zh<服 -0.64 zh<期 0.21 zh<本 0.13 zh<机 0.21 zh<条 -0.29 zh<来 -0.32 zh<查 0.16
zh<校 -0.63 zh<样 0.17 zh<核 0.21 zh<框 0.32 zh<次 -0.45 zh<每 -0.2 zh<没 -0.79 zh<活 -0.24 zh<清 0.27 zh<烦 0.26 zh<照 0.5 zh<物
0.16 zh<现 -0.26 zh<生 0.3 zh<用 -0.96 zh<申 -0.15 zh<电 -0.44 zh<留 -0.31 zh<病 -0.46 zh<的 -0.21 zh<直 0.13 zh<看 -0.59 zh<着
0.69 zh<知 -0.39 zh<码 -0.4 zh<确 0.23 zh<示 -0.24 zh<积 0.15 zh<称 0.3 zh<等 -0.27 zh<系 0.23 zh<约 -0.16 zh<经 -0.31 zh<统 0.57
zh<继 0.18 zh<续 0.43 zh<编 0.22 zh<缺 0.16 zh<背 0.34 zh<自 0.15 zh<般 -0.28 zh<行 0.4 zh<装 0.17 zh<西 0.21 zh<要 -0.15 zh<解
0.28 zh<言 -0.47 zh<订 0.27 zh<认 0.3 zh<让 0.23 zh<讯 0.14 zh<记 -0.53 zh<讲 -0.86 zh<论 0.43 zh<证 -0.48 zh<评 0.55 zh<诉 0.19
zh<诊 -0.85 zh<话 -0.21 zh<该 -0.5 zh<说 -0.71 zh<谁 -0.39 zh<谢 -0.84 zh<账 0.21 zh<贴 -0.24 zh<资 -0.22 zh<跟 0.58 zh<身 -0.46
zh<过 -0.54 zh<还 0.78 zh<这 0.42 zh<送 -0.52 zh<适 -0.58 zh<通 -0.35 zh<道 -0.49 zh<那 0.16 zh<银 0.16 zh<锁 0.32 zh<错 0.25
zh<问 -1.1 zh<间 -0.52 zh<除 0.26 zh<需 -0.89 zh<面 0.38 zh<题 0.35 zh<验 -0.19 zh<麻 0.12 zh<齐 0.31 zh<龄 0.43 zh>2 0.38
zh>4321 -0.84 zh>一 0.82 zh>万 1.6 zh>三 0.16 zh>上 0.19 zh>下 0.3 zh>不 -0.71 zh>与 0.22 zh>专 0.17 zh>个 0.23 zh>为 -0.43 zh>么
-0.13 zh>了 -1.1 zh>五 -0.14 zh>享 -0.38 zh>人 -0.29 zh>以 0.38 zh>份 -0.63 zh>会 -0.5 zh>位 0.65 zh>住 0.39 zh>体 -0.14 zh>例
-0.12 zh>信 0.31 zh>俾 0.15 zh>儿 0.23 zh>先 -0.46 zh>免 -0.59 zh>入 0.13 zh>全 -0.38 zh>公 -0.12 zh>具 -0.14 zh>写 0.39 zh>几
-0.45 zh>出 -0.57 zh>切 -0.26 zh>初 -0.49 zh>别 1 zh>到 -0.61 zh>千 1.6 zh>单 -0.22 zh>卡 -1.8 zh>印 -0.18 zh>及 0.28 zh>发 -0.29
zh>受 -0.3 zh>可 0.31 zh>史 -0.41 zh>吃 -0.12 zh>合 -0.13 zh>名 0.47 zh>后 0.37 zh>吗 -0.67 zh>吧 -0.64 zh>呀 0.19 zh>告 0.71
zh>和 0.47 zh>咩 0.23 zh>哋 0.14 zh>响 0.17 zh>哦 1.1 zh>哪 0.12 zh>唔 -0.15 zh>啥 0.13 zh>喺 -0.15 zh>四 0.15 zh>因 -0.15 zh>图
-0.23 zh>在 -0.38 zh>地 0.2 zh>址 0.69 zh>声 0.17 zh>处 0.13 zh>复 0.31 zh>多 0.14 zh>大 0.25 zh>太 -0.18 zh>头 -0.14 zh>如 -0.12
zh>姓 0.62 zh>字 0.26 zh>孢 -0.14 zh>安 -0.16 zh>官 -0.21 zh>家 -0.25 zh>将 0.17 zh>少 0.5 zh>就 0.18 zh>已 -0.31 zh>帮 0.23 zh>常
-0.28 zh>年 0.69 zh>序 0.32 zh>应 -0.12 zh>度 -0.15 zh>开 0.48 zh>得 0.29 zh>息 -0.37 zh>情 -0.69 zh>感 -0.14 zh>成 0.55 zh>我 2
zh>或 -0.47 zh>截 -0.23 zh>户 0.24 zh>手 0.27 zh>才 0.69 zh>报 -0.81 zh>拍 0.52 zh>挂 -0.41 zh>接 0.32 zh>撤 -0.29 zh>敏 -0.41
zh>数 -0.5 zh>新 0.3 zh>方 0.18 zh>日 0.28 zh>是 -0.37 zh>更 -0.12 zh>最 0.16 zh>有 0.93 zh>期 0.45 zh>末 0.57 zh>本 0.12 zh>机
0.35 zh>来 0.31 zh>查 1.5 zh>核 -0.39 zh>概 0.13 zh>止 0.26 zh>正 -0.2 zh>比 -0.18 zh>没 0.57 zh>消 -0.21 zh>漏 0.34 zh>点 -1.1
zh>然 0.12 zh>照 0.3 zh>版 -0.2 zh>现 -0.39 zh>用 0.24 zh>由 -0.21 zh>画 0.32 zh>畀 -0.86 zh>留 -0.13 zh>的 -0.53 zh>直 0.13 zh>看
0.23 zh>知 -0.14 zh>短 -0.29 zh>私 0.9 zh>称 -0.24 zh>章 -0.18 zh>笔 0.17 zh>第 0.27 zh>系 0.26 zh>细 0.17 zh>给 1.6 zh>网 -0.35
zh>背 -1 zh>能 -0.6 zh>自 -0.22 zh>行 -0.32 zh>见 -0.23 zh>订 0.41 zh>讯 0.14 zh>诉 -0.89 zh>诊 -0.49 zh>话 -0.7 zh>该 -0.12 zh>说
0.14 zh>请 -0.99 zh>谁 -0.39 zh>谢 0.15 zh>账 -0.21 zh>贴 0.34 zh>起 0.41 zh>跟 0.15 zh>身 -0.51 zh>边 0.49 zh>过 -1 zh>近 0.16
zh>还 0.52 zh>这 -0.31 zh>送 -0.37 zh>通 -0.3 zh>那 0.21 zh>邮 0.27 zh>都 -0.27 zh>配 -0.13 zh>里 -0.28 zh>钟 -0.14 zh>需 -0.38
zh>面 -0.79 zh>页 0.88 zh>顺 0.32 zh>首 0.85 zh>验 -0.16 zh>龄 0.3
""")
TELL = {
    "ask": _read("""
after.question 0.75 ar:ابدا -0.3 ar:ابعتيل 0.18 ar:اترك 0.56 ar:اثني -0.14 ar:اجد -0.99 ar:احد -0.32 ar:احصل 1.1
ar:اخر -0.91 ar:اخطانا -0.16 ar:اخوي 0.45 ar:اخي 0.2 ar:ادخل 0.21 ar:اذنك 0.18 ar:ارتجاع -0.22 ar:ارسل 0.31 ar:ارسلت
-0.12 ar:ارسلته -0.22 ar:ارسلنا 0.15 ar:ارسله -0.23 ar:ارسلي 0.21 ar:ارضي -0.22 ar:ارفع 0.9 ar:ارفقي 0.37 ar:استاذه
0.29 ar:استقبل -0.23 ar:اسعد 0.71 ar:اسم 0.8 ar:اسمك 0.21 ar:اشنو 0.27 ar:افتح -0.44 ar:اكتب 0.5 ar:اكتبلن 0.37
ar:اكتبه -0.18 ar:اكثر -0.47 ar:اكمل 0.48 ar:اكيد -0.18 ar:الا 0.46 ar:الاب 0.25 ar:الاتني 0.17 ar:الاثني -0.13
ar:الاجتم 0.86 ar:الاحتر -0.13 ar:الاخير 0.48 ar:الاربع -0.35 ar:الاسم 0.59 ar:الاشعه 0.2 ar:الاكل 0.44 ar:الام 0.71
ar:الامر -0.21 ar:الاموا 0.22 ar:الاورد 1.1 ar:الاول -0.7 ar:الايتم -0.12 ar:الباقي 0.48 ar:البطاق -0.35 ar:البوست
-0.65 ar:التاكي 0.17 ar:التامي -0.18 ar:التطبي -0.41 ar:التعري 0.48 ar:التعلي -0.67 ar:التقري -0.21 ar:الثلاث -0.26
ar:الثناي 0.45 ar:الجايه -0.24 ar:الجلدي -0.14 ar:الجناح -0.21 ar:الحادث 0.3 ar:الحاله 0.86 ar:الحالي 0.28 ar:الحساا
0.19 ar:الحمل 0.27 ar:الحين 0.21 ar:الخزنه -0.31 ar:الخط -0.16 ar:الخطا -0.23 ar:الدم -0.13 ar:الدوسي 0.47 ar:الدوله
-0.23 ar:الراتب 0.35 ar:الرسال 0.7 ar:الرساي -0.12 ar:الرقم 0.26 ar:الرمز 0.26 ar:السكن 0.37 ar:الشات -0.12 ar:الشهر
-0.27 ar:الشيك 0.52 ar:الصوره -0.21 ar:الطبي 0.36 ar:الطبيب 0.34 ar:الطلب -0.41 ar:الطوار -0.13 ar:العداد 0.24
ar:العصر -0.33 ar:العظام -0.2 ar:العقد 0.63 ar:العميل -0.33 ar:الفاتو 0.37 ar:الفاكت 0.27 ar:الفرع -0.18 ar:القديم
0.34 ar:القرض -0.62 ar:القسطر -0.13 ar:القضاي -0.31 ar:القناه -0.13 ar:القيم 0.9 ar:الكامل 0.48 ar:الكونط 0.33 ar:الله
0.17 ar:اللوحه 0.3 ar:المتاب 0.27 ar:المحفظ 0.24 ar:المختب 0.76 ar:المدني 0.32 ar:المراس 0.28 ar:المره -0.24 ar:المرور
0.34 ar:المستف 0.6 ar:المشكل -0.44 ar:المطال -0.14 ar:المطلو -0.12 ar:المعال 0.86 ar:المعرف 0.12 ar:المغرب -0.33
ar:الملف -0.12 ar:المناس -0.17 ar:الموظف 0.28 ar:الموقت 0.33 ar:الموقع -0.14 ar:الميلا 0.23 ar:النتاي -0.17 ar:النظر
0.28 ar:الهاتف -0.12 ar:الهويه -0.37 ar:الوارد 0.78 ar:الوثيق 0.6 ar:الوجع 0.44 ar:الورقه 0.4 ar:الوظيف 0.16 ar:اليك
-0.16 ar:اليوم -0.15 ar:ام -0.26 ar:امر -0.32 ar:امسح -0.65 ar:امكن 0.3 ar:امل 0.78 ar:انا 0.34 ar:انتبه -0.24 ar:انسب
-0.33 ar:انك 0.19 ar:انهي 0.16 ar:اهلا 0.25 ar:اهلين 0.25 ar:او -0.35 ar:اود 0.56 ar:اي -0.17 ar:ايبان -0.91 ar:باقي
0.22 ar:بالتطب -0.17 ar:بالتعل 0.37 ar:بالدول 0.35 ar:بالدين 0.35 ar:بالرقم 0.23 ar:بالشهر 0.16 ar:بالضبط 0.16
ar:بالظبط 0.16 ar:بالكار 0.24 ar:بالمشت 0.3 ar:بالمكا -0.19 ar:باي 0.37 ar:باينه -0.65 ar:بتحب -0.22 ar:بخير -0.34
ar:بدون -0.14 ar:بدي 0.25 ar:بديل -0.7 ar:براحتك -0.13 ar:برقم 0.19 ar:بس 0.43 ar:بسرعه 0.19 ar:بصيغه 0.37 ar:بطاقتك
0.66 ar:بطاقه -0.28 ar:بعد 0.17 ar:بك -0.58 ar:بلا -0.13 ar:بلاتين 0.69 ar:بلدك -0.13 ar:بما 0.37 ar:بنحتاج -0.44
ar:بنوك 0.3 ar:به -0.12 ar:بيانات 0.58 ar:بيخلص -0.2 ar:بيسهل 0.18 ar:تاريخ 0.21 ar:تاكيد 0.16 ar:تبعتلن 0.17 ar:تبعك
-0.23 ar:تحت 0.38 ar:تحطوش -0.55 ar:تحيه 0.28 ar:تخف 0.78 ar:ترسل -0.15 ar:ترفع -0.12 ar:تزاديت 0.24 ar:تزويدن 0.37
ar:تسلم -0.17 ar:تصويره 0.27 ar:تطلع -0.17 ar:تعرفه -0.18 ar:تعطي -0.18 ar:تفضل -0.16 ar:تقدر -0.18 ar:تقرر -0.13
ar:تقريبا 0.35 ar:تكرمتي 0.24 ar:تكون -0.37 ar:تليفون 0.16 ar:تمام -0.23 ar:تنشر -0.15 ar:توضح -0.47 ar:توفير 0.51
ar:توكد 0.38 ar:ثابت -0.22 ar:ثانيه 0.35 ar:ثم -0.36 ar:جاري 0.51 ar:جالك 0.2 ar:جديد -0.14 ar:جوال -0.22 ar:جوالك
-0.17 ar:حالتك 0.15 ar:حتي -0.43 ar:حده -0.16 ar:حذفت -0.22 ar:حذفها -0.22 ar:حساب -0.17 ar:حسابك 0.51 ar:حياك -0.16
ar:خاص -0.15 ar:خاصه -0.7 ar:خبر -0.22 ar:خدمك 0.28 ar:خلصتي 0.24 ar:خمسه -0.13 ar:دابا 0.2 ar:داعي -0.25 ar:دخلك 0.16
ar:دقايق -0.37 ar:ديال 0.84 ar:ديالك 0.45 ar:ديسمبر -0.22 ar:ذهبت -0.14 ar:ذهبيه 0.69 ar:راتب 0.31 ar:راجعت 0.26
ar:راسلنا -0.19 ar:ربو 0.18 ar:رساله -0.5 ar:رقم 0.56 ar:رقمه 0.32 ar:رمزا 0.15 ar:زال -0.29 ar:زودنا 0.27 ar:ساري
-0.22 ar:ساعه -0.17 ar:ساكن 0.18 ar:سكر -0.25 ar:سكرين 0.18 ar:سمحت 0.21 ar:سمحتي 0.21 ar:سمعتها -0.43 ar:شاف -0.2
ar:شحال 0.22 ar:شغال -0.2 ar:شكرا -0.28 ar:شكله 0.34 ar:شكوي -0.16 ar:شهاده 0.37 ar:شهر 0.27 ar:شوت 0.18 ar:شي -0.7
ar:شيء -0.12 ar:شيكك -0.22 ar:صاحب 0.55 ar:صباحك 0.71 ar:صحيح -0.22 ar:صور -0.28 ar:صورتك -0.85 ar:صيفط 0.4 ar:صيفطي
0.27 ar:ضغطك 0.14 ar:طبيب 0.24 ar:طلبت 1.1 ar:طلبك 1 ar:طلبكم 0.28 ar:طلع -0.15 ar:طيبه 0.28 ar:عاده -0.25 ar:عافاك
0.87 ar:عالبطا 0.14 ar:عالتلف -0.12 ar:عزيزي -0.22 ar:عشان 0.28 ar:عشر -0.51 ar:عطنا 0.33 ar:عطني -0.43 ar:عطيني 0.21
ar:عقدك -0.22 ar:علاقتك 0.3 ar:علي 0.69 ar:عليك 0.26 ar:عليه -0.51 ar:عليها 0.15 ar:عملت 0.55 ar:عمليات 0.55 ar:عن
-0.21 ar:عند 0.26 ar:عندك 0.35 ar:عنده 0.26 ar:عندي 0.18 ar:عنوان 0.12 ar:عنوانك 0.37 ar:عياده -0.14 ar:عينتك -0.14
ar:غيرنا 0.3 ar:غيره -0.44 ar:فاخبرن -0.16 ar:فاضي -0.36 ar:فالحسا 0.22 ar:فالفاك -0.55 ar:فتحت 0.29 ar:فرع 0.29
ar:فضلا -0.24 ar:فقط 0.87 ar:فكر -0.18 ar:في -0.23 ar:فيزا 0.3 ar:فيه -0.61 ar:فيها -0.36 ar:قبل 0.64 ar:قبله 0.44
ar:قديم 0.34 ar:قراءته -0.13 ar:قروض 0.3 ar:قسم 0.14 ar:قلب 0.18 ar:قومي 0.22 ar:قيد 0.25 ar:كارتك 0.26 ar:كاش 0.24
ar:كامل 0.28 ar:كامله 0.46 ar:كاينه 0.33 ar:كتبها 0.33 ar:كتلقي -0.55 ar:كتناقش -0.31 ar:كتهضر -0.32 ar:كده 0.48
ar:كشف 0.18 ar:كشفت 0.12 ar:كعقد 0.37 ar:كل -0.21 ar:كله -0.21 ar:كم 0.44 ar:كيفاش 0.24 ar:لا -0.15 ar:لاحد -0.3
ar:لازم 0.17 ar:لبطاقت 0.22 ar:لتتكلم -0.13 ar:لتعديل -0.31 ar:لدينا 0.14 ar:لسا -0.28 ar:لصاحبه -0.17 ar:لفوق 0.33
ar:لك -0.15 ar:للاسف -0.12 ar:للتاكد 0.29 ar:للصراف 0.28 ar:للمكال -0.27 ar:لم 0.71 ar:لن 1.1 ar:لنا -0.82 ar:لنحكيك
-0.28 ar:له -0.25 ar:لي 0.15 ar:ليا 1 ar:ليس -0.13 ar:ليطلع 0.2 ar:ليك -0.27 ar:ما -0.13 ar:ماستر 0.3 ar:متابعه 1.1
ar:متاخر -0.31 ar:متي -0.13 ar:مثلا 0.37 ar:محتاجه 0.22 ar:مدير -0.43 ar:مرتين -0.18 ar:مساعدت -0.96 ar:مصدر 0.38
ar:معاملت 0.28 ar:معرفه 0.56 ar:معك 0.24 ar:معنا 0.45 ar:مقدرش -0.12 ar:مقروءه 0.37 ar:مقفول -0.7 ar:مكتوب 0.14
ar:ملفي -0.31 ar:ممكن -0.41 ar:من 0.75 ar:منبعتل 0.37 ar:مندوب 0.37 ar:منشان 0.25 ar:منشوره -0.13 ar:منها -0.32
ar:منهم -0.27 ar:موافات 0.28 ar:موبايل -0.22 ar:موظفين -0.15 ar:موعدك 0.19 ar:موقتا 0.15 ar:ميلادك -0.15 ar:نتصل -0.73
ar:نتيجه 0.9 ar:نحكيك -0.22 ar:ندرس -0.16 ar:نرسل 0.12 ar:نسيت -0.36 ar:نصف 0.48 ar:نصيه 0.42 ar:نعيطو -0.39 ar:نفتحها
-0.22 ar:نفس -0.33 ar:نقدر -0.25 ar:نكفي 0.25 ar:نناقشه -0.15 ar:نوع 0.12 ar:هالرقم -0.28 ar:هالمنش 0.38 ar:هذا -0.57
ar:هل -0.32 ar:هم 0.56 ar:هنا 0.48 ar:هناك -0.99 ar:هو 0.57 ar:هويتك -0.15 ar:واحفظ -0.31 ar:واخراج 0.25 ar:واش -0.21
ar:واكتب -0.31 ar:والبطا -0.15 ar:والدتك -0.21 ar:والدك 0.14 ar:والساع -0.16 ar:وانا 0.19 ar:وبعد 0.28 ar:وبيخلص 0.3
ar:وتاريخ 0.39 ar:وجدوش -0.29 ar:ورقم 0.41 ar:ورمز 0.17 ar:وش -0.33 ar:وصلك 0.41 ar:وعدد 0.86 ar:وعطنا 0.32 ar:وعلاقت
0.12 ar:وعنوان 0.5 ar:وفين 0.24 ar:وقال -0.2 ar:وقت -0.26 ar:وقتاش 0.24 ar:وكم 0.51 ar:ولا 0.86 ar:ولكن -0.59 ar:وما
0.15 ar:ومتي 0.35 ar:ومعه -0.24 ar:ومين 0.27 ar:ونخلصه 0.33 ar:ونشوف 0.9 ar:وهو -0.13 ar:وين -0.73 ar:ياريت 0.17
ar:يتابع 0.15 ar:يتعذر 0.28 ar:يثبت 0.37 ar:يحفظك -0.36 ar:يريحك -0.48 ar:يسالون -0.12 ar:يطلب -0.35 ar:يظهر 0.48
ar:يعدل -0.18 ar:يعني -0.91 ar:يقبل -1.1 ar:يكفي 0.43 ar:يناسبك -0.31 ar:ينزل 0.16 ar:ينقص 0.71 ar:ينكتب -0.27 ar:يوم
-0.41 asked&customer 0.15 asked&general 0.22 asked&harmless 0.23 asked&others 0.21 asked&question 1.3 asked&refuse
0.55 asked&request -0.16 bias -0.69 callback&customer -0.75 callback&general 0.36 callback&others -0.12
callback&question -0.32 callback&refuse 0.21 callback&request -0.66 callback&supply 0.25 confirm.customer&customer
-0.54 confirm.customer&elsewhere -0.12 confirm.customer&general 0.14 confirm.customer&harmless 0.3
confirm.customer&others -0.31 confirm.customer&question 2 confirm.customer&refuse 0.9 confirm.customer&request 0.43
confirm.customer&supply 0.68 confirm.patient&customer -0.53 confirm.patient&elsewhere -0.26 confirm.patient&general
0.43 confirm.patient&others 0.51 confirm.patient&question 0.93 confirm.patient&refuse -0.38 confirm.patient&request
-0.3 confirm.patient&supply 0.16 customer -0.69 de:<link> -0.19 de:abend -0.26 de:abfoto 0.32 de:aktivi 0.33 de:allerg
0.2 de:alles 0.26 de:als 0.31 de:alte -0.42 de:angabe 0.23 de:anhang 0.32 de:app -0.91 de:arbeit 0.63 de:arzt 0.18
de:auch 0.24 de:auf 0.12 de:auftra 0.26 de:aus 0.25 de:automa -0.36 de:bankin -0.14 de:bearbe -0.14 de:bei 0.31
de:bekann 0.2 de:beruf 0.49 de:besche -0.31 de:bestat 0.23 de:bild 0.46 de:bis -0.25 de:bitte 0.24 de:blutab -0.18
de:blz 0.26 de:brauch 0.59 de:brief 0.31 de:briefe -0.42 de:bringe -0.13 de:chat 0.27 de:cvv -0.6 de:damit -0.24
de:dann 0.56 de:darf 0.17 de:das -0.88 de:deine 0.49 de:dem 0.17 de:den 0.55 de:denn -0.52 de:depotu -0.27 de:der 0.58
de:dich -0.3 de:die -0.22 de:diesem 0.68 de:dieser 0.25 de:dir 0.14 de:doch 0.32 de:dort -0.14 de:drei 0.5 de:eine
-0.28 de:einen 0.33 de:einer -0.6 de:einfac 0.52 de:einkom 0.28 de:einmal 0.2 de:erganz 0.4 de:erhalt -0.13 de:erledi
-0.16 de:erreic 0.37 de:etwa 0.2 de:etwas -0.32 de:fallnu 0.39 de:falls -0.31 de:famili 0.23 de:fehlt 0.17 de:fertig
0.27 de:filial 0.3 de:finden 0.47 de:fragen 0.28 de:freisc 0.22 de:freita -0.13 de:freut -0.24 de:fugen -0.13 de:fuhrt
0.26 de:funkti -0.49 de:fur -0.6 de:geben -0.55 de:geburt 0.23 de:gegen 0.2 de:gehalt 0.38 de:geheim 0.16 de:gehen
0.13 de:geht -0.14 de:geirrt -0.3 de:gilt -0.15 de:gleich -0.16 de:haben -0.14 de:handy 0.18 de:hatten 0.22 de:helfen
-0.32 de:heute -0.38 de:hier 0.76 de:hilft 0.29 de:hinten 0.57 de:hinzu -0.13 de:hoch 0.42 de:iban -0.17 de:ich 1.1
de:identi 0.22 de:ihn -0.38 de:ihnen 0.5 de:ihr 0.36 de:ihre -0.35 de:ihrem 0.42 de:ihres 0.29 de:imei 0.17 de:ist
-0.21 de:je -0.43 de:jetzt -0.12 de:kann -0.73 de:karte 0.55 de:karten -0.58 de:kein -0.47 de:keine -0.59 de:knie 0.22
de:konnen -0.39 de:konnte 0.12 de:kontoa 0.26 de:konton 0.83 de:kontos 0.41 de:kredit 0.33 de:kunde 0.45 de:kundig
-0.13 de:kurz 0.16 de:laden 0.4 de:lander -0.59 de:lassen 0.24 de:lauft -0.3 de:legiti 0.49 de:leid -0.48 de:leider
0.45 de:leitun 0.38 de:lesen 0.22 de:letzte 0.32 de:lieber -0.21 de:liegt -0.16 de:liste -0.13 de:losche -0.46 de:mal
0.12 de:man -0.2 de:medika -0.12 de:melde -0.25 de:mich -0.37 de:mir 0.96 de:mit -0.38 de:mitarb -0.45 de:mogen 0.27
de:morgen -0.28 de:nach -0.29 de:nachmi -0.19 de:nachna 0.14 de:nachri -0.18 de:namen 0.47 de:nennen 0.27 de:netto
0.12 de:neue 0.29 de:neusta -0.16 de:nicht -0.24 de:nichts 0.6 de:nur -0.42 de:oben -0.17 de:oder -0.64 de:offent 0.49
de:offnen -0.24 de:ohne -0.4 de:online -0.14 de:operat 0.22 de:paar 0.49 de:paket 0.12 de:passen -0.59 de:passie -0.15
de:penici 0.2 de:per 0.51 de:pin -0.25 de:post 0.26 de:postet 0.41 de:proble -0.33 de:prufen 0.38 de:prufzi 0.74
de:rate 0.18 de:raus -0.24 de:rechne 0.18 de:regeln -0.13 de:rufnum 0.38 de:sagen 0.15 de:samt 0.41 de:schaue -0.12
de:schmer -0.18 de:schrei -0.38 de:schwan 0.32 de:sehen -0.55 de:sehr 0.42 de:sich -0.68 de:sind 0.23 de:solche -0.22
de:sollen 0.27 de:sonder 0.5 de:sonst -0.2 de:staats 0.49 de:stand 0.29 de:steht 0.22 de:steuer 0.23 de:stimmt -0.43
de:tagesg 0.29 de:tan 0.13 de:telegr -0.16 de:therap -0.18 de:tippen 0.16 de:tun -0.43 de:tut -0.48 de:uber -0.2
de:uberwi 0.19 de:uhrzei -0.59 de:um -0.25 de:und 0.43 de:uns 0.16 de:unsere -0.17 de:unter 1.2 de:verdie 0.12
de:verges -0.17 de:verpfl -0.19 de:verrat 0.21 de:versic 0.19 de:vertra -0.19 de:von 0.17 de:vor 0.22 de:vormit -0.18
de:warst -0.18 de:was -0.36 de:websit -0.12 de:welche 0.48 de:wer 0.69 de:werte -0.18 de:wir -0.27 de:wobei -0.47
de:woche -0.19 de:wohin 0.33 de:wunsch -0.49 de:wurde 0.28 de:zehn -0.13 de:zeigt -0.41 de:ziffer 0.15 de:zukomm 0.27
en:1111 -0.94 en:30 0.15 en:30th -0.17 en:3xyzab -0.32 en:5 -0.19 en:<link> -0.22 en:a -0.34 en:able -0.28 en:accoun
0.36 en:across 0.18 en:add 0.17 en:addres 0.29 en:admin 0.35 en:after 0.46 en:aftern -0.29 en:again -0.45 en:agent
-0.19 en:ages 0.64 en:all -0.2 en:alone -0.15 en:along 0.96 en:am 0.18 en:an -0.21 en:and 0.39 en:anxiet 0.21 en:any
0.36 en:anybod -0.22 en:anyone -0.41 en:anythi -0.35 en:applic 0.33 en:appoin 0.34 en:are -0.36 en:area -0.71 en:arm
0.27 en:arrive 0.12 en:as -0.19 en:asking -0.43 en:assist 0.38 en:at -0.35 en:atms -0.19 en:attach 0.54 en:authen 0.13
en:back 0.12 en:bal -0.47 en:balanc -0.12 en:bankin 0.36 en:be -0.21 en:been 0.8 en:before -0.18 en:begin 0.27
en:behind 0.17 en:being 0.23 en:belong -0.12 en:below 0.22 en:benefi 0.6 en:better -0.39 en:birthd 0.35 en:bit 0.74
en:blood 0.85 en:blue -0.41 en:blur -0.56 en:both 0.24 en:bottom -0.3 en:branch -0.25 en:browse -1.3 en:but 0.82 en:by
-0.54 en:call -0.34 en:can 0.2 en:cancel -0.23 en:car 0.33 en:card -1.2 en:caring -0.14 en:case -0.57 en:charge 0.44
en:chat -0.35 en:check 0.13 en:checke -0.16 en:checks -0.25 en:cheque -0.29 en:chest 0.27 en:choose 0.12 en:city -1.5
en:claim -0.17 en:clinic 1.4 en:code -0.15 en:codes -0.12 en:collec -0.17 en:concer 0.24 en:condit 0.8 en:confir 0.2
en:consul 1.1 en:contac -0.16 en:contra 0.18 en:could -1.9 en:countr -0.19 en:county -0.98 en:course 0.41 en:cover
-0.2 en:curren 0.15 en:custom 0.92 en:cvv 0.42 en:dad's -0.13 en:damage -0.5 en:dana 0.23 en:date 0.19 en:dear -0.17
en:debite 0.57 en:debts 0.3 en:delete -0.25 en:deposi 0.18 en:depot -0.12 en:depres 0.21 en:desk -0.46 en:detail 0.28
en:device -0.19 en:diagno 0.36 en:did 0.16 en:differ 0.2 en:digit 0.15 en:disclo 0.38 en:displa 0.15 en:dm -0.58 en:do
0.18 en:doctor 0.85 en:docume -0.17 en:does -0.65 en:dollar -0.2 en:down 0.3 en:drivin 0.18 en:drop 0.27 en:each -0.29
en:earn 0.21 en:easier 0.19 en:elsewh 0.3 en:email 0.16 en:emboss 0.12 en:employ 0.14 en:ending -0.27 en:ends -0.18
en:enough 0.18 en:enter 0.45 en:error -1 en:evenin -0.39 en:ever 0.2 en:every -0.23 en:failed -0.26 en:family 0.23
en:featur -0.28 en:feel 0.21 en:fees -0.16 en:few -0.19 en:fi -0.13 en:find -0.32 en:fine 0.3 en:first -0.22 en:fob
0.22 en:for -0.72 en:forget 0.41 en:forgot 0.53 en:form -0.35 en:forwar 0.7 en:four 0.91 en:free 0.15 en:frustr -0.59
en:funds 0.38 en:furnis 0.12 en:get 0.53 en:giving -0.31 en:go 0.66 en:going -0.69 en:gone -0.19 en:good -0.22 en:got
-0.65 en:gp 0.25 en:ha -0.19 en:had -0.21 en:hale -0.17 en:hand -0.58 en:handse 0.18 en:handy 0.13 en:happen -1.6
en:happy 0.82 en:harbor -0.17 en:have 0.32 en:hear -0.21 en:heart 0.37 en:help -1.6 en:hey 0.29 en:hi 0.58 en:hide
-0.21 en:histor 0.37 en:hit 0.36 en:hiya 0.26 en:hold -0.34 en:honest 0.2 en:how 0.19 en:hv 0.69 en:i 1.1 en:id 0.13
en:idea 0.3 en:ill 0.69 en:in 0.13 en:includ 0.76 en:instal -0.13 en:instea 1 en:insura -0.33 en:insure 0.19 en:intere
-0.15 en:into -0.37 en:is -0.14 en:it 0.81 en:it'd 0.21 en:its -0.6 en:job 0.22 en:joint -0.56 en:just 0.84 en:keep
-0.64 en:key 0.19 en:kind -0.52 en:kindly 0.4 en:know -0.13 en:last 0.39 en:latest 0.38 en:leave -0.42 en:let -0.91
en:letter 0.6 en:licenc 0.22 en:lifted -0.19 en:like -0.93 en:line 0.34 en:link 0.13 en:little 0.17 en:live 0.15
en:log 0.39 en:login -0.22 en:long 0.22 en:look 0.41 en:lookin 0.52 en:lost -0.51 en:love -0.44 en:lovely -0.16 en:ly
-0.32 en:make -0.15 en:many 0.27 en:march -0.4 en:matter -0.5 en:may -0.15 en:maybe 0.35 en:me 0.93 en:mean 0.34
en:mentio 0.19 en:messag -0.78 en:meter 0.14 en:miss -0.98 en:missin 0.12 en:moment 0.68 en:more -0.16 en:mornin -0.51
en:mother -0.14 en:move 0.86 en:mr -0.17 en:much 0.34 en:mum -0.54 en:my -0.18 en:named 0.17 en:names 0.64 en:nation
0.33 en:need -0.5 en:needed -0.17 en:needs 0.58 en:neighb -0.22 en:never -0.26 en:new -0.21 en:next 0.64 en:night
-0.14 en:nine -0.21 en:no 0.46 en:nobody -0.37 en:not -0.52 en:noted -0.13 en:nothin -0.15 en:now 0.39 en:number 1.7
en:o'cloc -0.49 en:oak 0.12 en:occur -0.32 en:of 0.97 en:off 0.5 en:ok -0.14 en:old 0.17 en:on -0.69 en:once 0.31
en:one 0.14 en:online -0.19 en:only -0.12 en:open -0.9 en:opened -0.2 en:or -0.47 en:order 0.29 en:others -0.23 en:our
-0.36 en:ours 0.36 en:out -1.2 en:over 0.38 en:overdr -0.12 en:page -0.2 en:pain 0.27 en:parcel -0.58 en:part -0.28
en:passpo 0.21 en:passwo 0.94 en:paste 0.13 en:patien 0.12 en:paymen -0.32 en:pays -0.13 en:paysli 0.38 en:pensio 0.6
en:perfec 0.65 en:person -0.15 en:phone -0.81 en:pick -0.23 en:pictur -0.74 en:pin 0.14 en:place 0.2 en:plate 0.3
en:pleasu -0.54 en:point 0.21 en:polici 0.32 en:policy -0.76 en:pop 0.29 en:post 0.26 en:postin 0.52 en:pregna 0.14
en:printe 0.27 en:privac 0.14 en:privat -0.58 en:proble -0.64 en:procee 0.35 en:produc -0.18 en:protec -0.12 en:public
1.1 en:puppy -0.19 en:questi 0.13 en:quick 0.2 en:raise 0.35 en:rash -0.41 en:rather -0.33 en:read -0.75 en:really
-0.25 en:receip 0.58 en:receiv 0.77 en:ref 0.23 en:refere 0.32 en:referr 0.22 en:refund 0.22 en:refuse -0.96 en:regist
-0.44 en:relate 0.17 en:releas -0.26 en:remote 0.35 en:remove -0.57 en:rent 0.22 en:rentin 0.13 en:reply 0.67
en:resett -0.25 en:reside 0.41 en:rest -0.31 en:revert 0.24 en:right -0.33 en:roughl 0.2 en:route 0.84 en:router 0.15
en:routin 0.36 en:runs -0.24 en:said -0.5 en:salary 0.22 en:sam -0.17 en:same -1.3 en:saving -0.48 en:saw 0.22 en:says
-0.2 en:scamme -0.28 en:score 0.13 en:screen -0.94 en:securi 0.42 en:see -0.22 en:seen 0.75 en:sees -0.44 en:send 0.44
en:sent -0.14 en:seriou -0.21 en:set 0.34 en:shop 0.43 en:should -0.44 en:showin 2.1 en:shows -0.35 en:shy 0.13
en:sides 0.15 en:sign -0.18 en:six -0.14 en:sixtee 0.12 en:slide 0.35 en:so 0.74 en:social 0.12 en:someon -0.17
en:sorry -0.82 en:sort 0.25 en:sounds -0.4 en:source 0.38 en:specia 0.24 en:spread 0.27 en:ssn 0.23 en:state 0.14
en:statem 0.17 en:sticke -0.12 en:still -0.47 en:street 0.12 en:stuck 0.79 en:sure -0.13 en:system 0.59 en:taken -0.22
en:talk -0.19 en:tap -0.15 en:tax 0.71 en:tell 0.62 en:ten -0.2 en:than -0.13 en:thank -0.71 en:thanks -0.76 en:that
-0.44 en:the 0.3 en:their 0.35 en:them -0.35 en:then 0.45 en:there -1.3 en:they -0.29 en:thing 0.52 en:things -0.26
en:thinne 1 en:this 0.48 en:three 0.24 en:tick -0.41 en:ticket 0.27 en:time 0.13 en:to 0.19 en:today -0.98 en:token
0.22 en:told 0.37 en:tom 0.8 en:top 0.25 en:town 0.12 en:track 0.32 en:transa 0.55 en:transf -0.52 en:travel -0.91
en:treate 0.31 en:trick -0.27 en:tried -0.25 en:troubl 0.42 en:trust 0.38 en:tweet 0.31 en:tweets -0.12 en:two -0.2
en:type -0.66 en:under -0.14 en:unless 0.57 en:unlock 0.48 en:until -0.43 en:up -0.16 en:us -0.38 en:use 0.67 en:used
0.78 en:using -0.78 en:versio -1.3 en:vin 1.1 en:visibl 0.15 en:visit 0.77 en:visiti -1.5 en:want 0.78 en:was -0.88
en:welcom -0.21 en:well -0.31 en:went -0.25 en:were 0.52 en:what -0.45 en:when 0.23 en:whenev 0.3 en:wherea 0.14
en:which -1.4 en:while 0.29 en:whispe 0.72 en:who 0.86 en:whose 0.31 en:wi -0.13 en:wifi -0.32 en:will -0.37 en:wise
-0.13 en:with -0.68 en:withou -0.3 en:word 0.44 en:words -0.6 en:work -0.19 en:workin -0.46 en:works -0.24 en:worry
0.38 en:would 0.77 en:write 0.37 en:wrong -1 en:xxxx -0.74 en:you -0.4 en:your 0.12 en:yours -0.19 es:06 -0.21 es:1111
-0.12 es:2012 -0.12 es:988 -0.23 es:a -0.21 es:abiert -0.44 es:acaba 0.54 es:acabas 0.15 es:acorda 0.19 es:activa 0.16
es:adjunt 0.12 es:afilia 0.64 es:agrade 0.21 es:ahora -0.36 es:ahorit -0.32 es:ajena 0.33 es:alergi 0.2 es:algo 0.13
es:algun 0.32 es:amable 0.22 es:anos -0.13 es:antece 0.27 es:antes 0.73 es:antico 0.14 es:apano -0.2 es:aparec -0.22
es:aplica -0.49 es:aqui 0.22 es:arregl 0.47 es:arriba -0.19 es:asi 0.2 es:atenta -0.17 es:atiend -0.62 es:atras 0.27
es:aun -0.2 es:autono 0.33 es:autori -0.21 es:ayer -0.14 es:ayudam 0.86 es:ayudar -0.96 es:b7 0.52 es:banco -0.32
es:barrio 0.17 es:bien -0.8 es:bloque -0.31 es:borrad -0.29 es:borre -0.52 es:borrel -0.67 es:bueno -0.37 es:cajero
-0.39 es:cambie -0.57 es:cambio 0.16 es:cargo -0.12 es:carmen 0.38 es:carta -0.12 es:casada 1.5 es:catast 0.13
es:celula 0.73 es:cero -0.4 es:certif 0.21 es:chat -0.17 es:cheque -0.31 es:cien -0.19 es:cinco -0.49 es:clave 0.47
es:client 0.32 es:cobran -0.32 es:codigo -0.14 es:colgar -0.31 es:coloni 0.26 es:coment 0.88 es:comer -0.13 es:como
0.66 es:compar 0.46 es:compro -0.17 es:con -0.12 es:contes -0.31 es:contra 0.27 es:coorde 0.52 es:correo 0.3 es:crisis
-0.23 es:cualqu -0.44 es:cuando -0.33 es:cuanta 0.56 es:cuanto 0.36 es:cubre -0.29 es:cuenta -0.72 es:cvv 0.31 es:dale
-0.17 es:dando 0.41 es:datos -0.33 es:de 0.53 es:debe 0.44 es:deben -0.5 es:dejas 0.98 es:dejeno 0.96 es:delant 0.25
es:dele 0.17 es:deposi 0.14 es:derech -0.34 es:desblo 0.38 es:descon -0.15 es:desde 0.7 es:despue -0.16 es:devolv
-0.14 es:dia -0.48 es:dias -0.16 es:diciem -0.3 es:diecis 0.16 es:dieron 0.86 es:diga -0.42 es:digame 0.17 es:digano
-0.42 es:digito 0.16 es:dijero -0.29 es:dinero 0.34 es:direcc 0.68 es:direct -0.27 es:docume -0.3 es:don 0.19 es:donde
-0.52 es:dos -0.44 es:edita -0.16 es:el -0.48 es:elimin -0.73 es:ello -0.26 es:embara 0.44 es:embarq 0.22 es:emerge
-0.23 es:emitio -0.23 es:empadr 0.21 es:empiez -0.12 es:empres 0.31 es:en 0.25 es:encont 0.65 es:encuen 1.6 es:enfada
-0.22 es:enviam 0.25 es:envian 0.15 es:envie -0.42 es:enviel -0.32 es:envien -0.13 es:envio 0.45 es:eps 0.47 es:eres
0.96 es:esa 0.54 es:escrib -0.21 es:ese -0.68 es:eso -0.24 es:esta 0.3 es:estado -0.24 es:este -0.33 es:exacta 0.26
es:factur 0.34 es:falta -0.59 es:faltar 0.34 es:falto 0.59 es:famili 0.6 es:favor 0.57 es:fecha 0.36 es:fianza -0.13
es:figura 0.16 es:firme 0.19 es:foto -0.29 es:fotogr 0.2 es:funcio -0.22 es:gananc 1.5 es:garcia 0.65 es:golpe -0.23
es:gracia -0.32 es:guia 0.47 es:gustar -0.32 es:ha 0.39 es:habita -0.13 es:hablan -0.32 es:hablar -0.21 es:hace -0.69
es:han 0.16 es:hasta -0.27 es:he 0.54 es:hemos -0.15 es:herman -0.16 es:hicier 0.22 es:histor -0.15 es:hogar -0.27
es:hoja 0.2 es:hora -0.94 es:hoy 0.45 es:identi 1 es:imei -0.16 es:import -0.23 es:indica 0.59 es:ine 0.21 es:inform
-0.23 es:insist 0.47 es:intere -0.79 es:ivan -0.37 es:jefe -0.22 es:jorge 0.22 es:la -0.83 es:lament 0.87 es:le -0.24
es:leen -0.25 es:libre -0.16 es:libro 0.34 es:linea -0.3 es:lista -0.13 es:llamar -0.27 es:llame -0.48 es:llega -0.17
es:llegad 0.47 es:llegar 1.1 es:lo -0.68 es:los 0.66 es:mamogr 0.53 es:manana -0.65 es:mandam 0.18 es:mandas -0.16
es:mandel 0.19 es:mano 0.44 es:manten -0.15 es:marca 0.58 es:marcan -0.21 es:marque -0.4 es:marzo -0.44 es:mas -0.41
es:master 0.47 es:matric 0.19 es:me 0.52 es:medica 0.26 es:mejor -0.15 es:mensaj -0.9 es:merece -0.2 es:mes 0.24 es:mi
-0.76 es:miramo -0.16 es:modem -0.17 es:mutua -0.51 es:nacimi 0.17 es:nacio 0.16 es:nada 0.92 es:nadie -0.44 es:necesi
0.84 es:ni -0.46 es:nie 0.47 es:no -0.88 es:noche -0.77 es:nos 0.47 es:nosotr 0.29 es:nuestr 0.52 es:nueva -1.1
es:nueve -0.4 es:numeri 0.27 es:numero 0.24 es:o 0.82 es:ocurri -0.7 es:oficin 0.33 es:opera 0.38 es:operar 0.44
es:origen 0.54 es:oye 0.21 es:pacien -0.54 es:padre -0.13 es:pagar 0.18 es:pais -0.32 es:palabr -0.12 es:pantal -0.31
es:papel 0.19 es:para 0.42 es:parece -1.1 es:parte -0.15 es:pasa -0.42 es:pasado 0.17 es:pasamo 0.13 es:pasapo 0.14
es:paseme 0.47 es:paso -0.67 es:pecho 0.41 es:pedir -0.14 es:penali -0.16 es:peque 0.2 es:perdon 0.47 es:perito -0.3
es:pero 0.9 es:pido -0.22 es:pildor 0.38 es:pin 0.75 es:placa 0.24 es:pls 0.26 es:podemo -0.8 es:podria -0.72
es:poliza -0.23 es:por 0.7 es:porfi 0.27 es:post -0.16 es:postal 0.15 es:prefie -0.19 es:prefij -0.32 es:pregun 0.54
es:presta 0.16 es:primer 0.17 es:privad -0.67 es:proced 0.14 es:produc -0.79 es:prohib -0.31 es:protes -0.13 es:puede
-0.13 es:pulse -0.29 es:quedam 0.21 es:quedas -0.16 es:quede -0.16 es:queja -0.44 es:quien 0.25 es:razon 0.15
es:receta 0.13 es:recibe -0.25 es:recibi -0.46 es:recibo -0.28 es:recogi -0.16 es:reembo -0.37 es:reenvi 0.17
es:refere 0.42 es:remita 0.13 es:result 0.47 es:retire -0.18 es:revers -0.22 es:revisi -0.39 es:rfc 0.15 es:riesgo
0.54 es:ruben 0.18 es:rut 1 es:saldo 0.58 es:salio 0.41 es:saquel 0.19 es:sea -0.4 es:seguim 0.43 es:seguri -0.14
es:seguro -0.35 es:selfie 0.2 es:senora 0.34 es:si -0.31 es:sigue -0.19 es:sin 0.25 es:sinies 0.38 es:sobre -0.24
es:social 0.25 es:solo -0.4 es:soluci -0.19 es:somos -0.22 es:su -0.12 es:sube 0.13 es:sucurs -0.12 es:sufici 0.23
es:sus 0.34 es:suyo -0.31 es:tan 0.22 es:tarifa 0.29 es:tarjet 0.31 es:te -0.59 es:tecnic 0.13 es:telefo 0.91 es:tenes
0.42 es:termin -0.15 es:tiene 0.31 es:timo -0.22 es:titula 0.4 es:todo -0.25 es:toma 0.5 es:tomand 0.14 es:trabaj 0.38
es:traer -0.5 es:tranqu -0.22 es:transf 0.4 es:tres 0.63 es:tu 0.61 es:u 0.14 es:ubicar 0.47 es:ultima 0.22 es:un 0.33
es:una -0.39 es:unicam 0.34 es:unidos -0.23 es:uno -0.47 es:valpar 0.27 es:van 0.4 es:ve -0.33 es:veces 0.55 es:vehicu
0.24 es:venga -0.33 es:ver 0.14 es:verifi -0.46 es:vez -0.18 es:vida -0.22 es:viene -0.45 es:vio -0.31 es:visa 0.47
es:visita -0.14 es:vives 0.17 es:vivien 0.36 es:volant -0.5 es:vuelo 0.22 es:vuelta 0.15 es:y 0.33 es:ya -0.37 es:yo
0.47 es:zona -0.23 fr:06 0.79 fr:1111 -0.18 fr:<link> -0.13 fr:a -0.23 fr:abouti -0.13 fr:accede 0.25 fr:accord -0.19
fr:actuel 0.3 fr:adress 0.13 fr:age 0.53 fr:agence 0.2 fr:aider -0.33 fr:aidera 0.39 fr:aimera -0.14 fr:ajoute -0.16
fr:androi -0.49 fr:applic -0.87 fr:apres -0.53 fr:attent -0.27 fr:aurez -0.17 fr:autre -0.16 fr:avez -0.19 fr:aviez
0.99 fr:avis 0.54 fr:avoir -0.25 fr:besoin -0.26 fr:bien -0.27 fr:bloque -0.22 fr:bon 0.2 fr:ca -0.4 fr:cabine -0.22
fr:carte 0.28 fr:cela -0.32 fr:cette 0.41 fr:charge 0.25 fr:chose -0.15 fr:citer -0.14 fr:client -0.3 fr:code 0.9
fr:colere -0.38 fr:combie 0.79 fr:comme 0.62 fr:commen 0.13 fr:commun 0.25 fr:compre -0.76 fr:compte 0.48 fr:consul
0.12 fr:contes -0.14 fr:contro -0.34 fr:conver 0.56 fr:convie -0.26 fr:cote -0.5 fr:cotitu 0.26 fr:court -0.13
fr:d'erre -0.18 fr:d'impo 0.56 fr:dans 0.54 fr:date 0.2 fr:de 0.2 fr:decemb -0.13 fr:decept -0.21 fr:deces 0.12
fr:defunt 0.12 fr:deja -0.13 fr:demain -0.19 fr:demand 0.31 fr:depose 0.56 fr:depuis -0.18 fr:dernie 0.2 fr:desole
-0.23 fr:devons 1.6 fr:dire -0.46 fr:dispo -0.7 fr:dispon -0.24 fr:dit -0.12 fr:dommag -0.14 fr:donne 0.5 fr:donner
-0.33 fr:dossie -0.17 fr:douleu 0.99 fr:droits -0.35 fr:dure -0.26 fr:ecran 0.18 fr:ecrire -0.12 fr:ecrive -0.45
fr:efface -0.41 fr:empech -0.23 fr:employ 0.58 fr:en -0.29 fr:entrez -0.41 fr:envoie 0.63 fr:envoye 1.1 fr:es -0.7
fr:escroc -0.22 fr:espace -0.28 fr:essaye -0.19 fr:est -0.46 fr:et 0.64 fr:ete 0.13 fr:etre -0.17 fr:exacte -0.3
fr:examen 0.33 fr:exampl -0.39 fr:faire -0.75 fr:famili 0.65 fr:fievre 0.26 fr:foncti -0.22 fr:gere 0.22 fr:gold -0.29
fr:grosse 0.53 fr:habite 0.61 fr:harbor -0.39 fr:hesite 0.29 fr:heure -0.21 fr:hospit 0.21 fr:ici 1.2 fr:identi -0.15
fr:il 0.44 fr:info -0.22 fr:intere -0.82 fr:inutil -0.14 fr:iphone -0.49 fr:jamais -0.16 fr:je -0.72 fr:jeudi -0.14
fr:joigne 0.26 fr:joindr -0.75 fr:jointe 0.12 fr:jour -0.23 fr:juin -0.14 fr:jusqu' -0.15 fr:juste 0.26 fr:l'acte 0.12
fr:l'imei 1.1 fr:l'indi -0.25 fr:laisse -0.43 fr:le -0.14 fr:lequel 0.5 fr:les -0.37 fr:lien 0.63 fr:lieu 0.43 fr:lyon
-0.4 fr:mainte -0.15 fr:manque -0.15 fr:matin -0.42 fr:me 0.56 fr:medica -0.14 fr:meme -0.18 fr:merci -0.63 fr:messag
-0.81 fr:mets 0.44 fr:midi -0.37 fr:mobile -0.7 fr:modifi -0.38 fr:moi 0.81 fr:mois 0.22 fr:moment -0.2 fr:mp -0.17
fr:naissa 0.53 fr:necess 0.56 fr:note -0.33 fr:notre 0.17 fr:nous 0.83 fr:nuit -0.21 fr:numero -0.57 fr:occupe 0.41
fr:offre -0.8 fr:on 0.84 fr:operat 0.41 fr:ou 0.38 fr:oui 0.26 fr:panne -0.39 fr:parven 0.31 fr:pas -0.57 fr:passe
-0.62 fr:pays -0.26 fr:pdl 0.29 fr:pense -0.87 fr:perdue -0.2 fr:peut -0.37 fr:photo 0.45 fr:plaie 0.39 fr:plait 0.22
fr:plus -0.15 fr:plutot -0.13 fr:portai 0.18 fr:possib 0.25 fr:pour -0.49 fr:pourri 0.12 fr:pouvon -0.27 fr:precis
0.69 fr:pris 0.27 fr:prive -0.51 fr:privee -0.23 fr:procha -0.12 fr:profes 0.65 fr:puis -0.45 fr:quand -1.5 fr:quel
-0.29 fr:quelqu -0.23 fr:questi 0.23 fr:quoi -0.64 fr:racont 0.96 fr:raison 0.21 fr:rappel 0.29 fr:recevo 0.17
fr:redema -0.19 fr:regard -0.16 fr:regle -0.23 fr:releve 0.22 fr:rembou -0.13 fr:rendez -0.14 fr:rendu 0.12 fr:repond
-0.46 fr:respec -0.23 fr:reste 0.23 fr:retabl -0.14 fr:revien 0.44 fr:rien -0.17 fr:s'en 0.41 fr:sans -0.27 fr:sauf
0.25 fr:se -0.45 fr:secret 0.37 fr:securi -0.39 fr:semain 0.24 fr:sera -0.55 fr:seriez -0.24 fr:servic 0.68 fr:si 0.12
fr:situat 0.59 fr:sms 0.28 fr:soin -0.25 fr:souci -0.12 fr:spams -0.87 fr:suffir -0.37 fr:suivie 0.17 fr:suppri -0.14
fr:sur -0.47 fr:svp 1.3 fr:tant -0.38 fr:tapez 0.42 fr:teleph 1.4 fr:termin -0.18 fr:titula -0.28 fr:tomber -0.12
fr:touche -0.5 fr:travai 0.23 fr:un -0.86 fr:une 0.21 fr:utilis -0.18 fr:va 0.18 fr:vendre -0.25 fr:venez 0.17
fr:veniez 0.33 fr:verifi -1 fr:vers 0.23 fr:versio -0.6 fr:vie -0.23 fr:vient 0.19 fr:ville -0.39 fr:vitale -0.37
fr:vite -0.32 fr:volee -0.2 fr:votre 0.28 fr:vous -0.76 fr:voyez -0.17 fr:whatsa -0.12 fr:y -0.29 fr:yat 0.26
has.accept 0.98 has.callback -0.53 has.confirm.customer -0.33 has.continue -0.73 has.elsewhere -0.36 has.general -0.36
has.harmless 0.13 has.here -0.17 has.insist 0.97 has.it -0.13 has.late 0.88 has.loose -0.25 has.promise -0.25
has.refuse -0.23 has.request -0.29 has.share 0.24 has.supply 0.14 has.which 0.24 hi:16 0.46 hi:3 0.13 hi:<handl 0.12
hi:aa -0.43 hi:aage -0.27 hi:aapse -0.19 hi:aaram -0.17 hi:aasaan -0.39 hi:adress 0.19 hi:allerg 0.94 hi:asaan 0.38
hi:atka -0.17 hi:atm 0.34 hi:baar 0.3 hi:baat -0.96 hi:bahut -0.16 hi:baki -0.68 hi:bhai 0.16 hi:bheji -0.26 hi:bill
0.31 hi:birth 0.29 hi:bole -0.14 hi:bukhar -0.14 hi:busine 0.23 hi:chal -0.14 hi:charge -0.24 hi:claim -0.24 hi:compla
0.19 hi:courie 0.32 hi:daal 0.28 hi:dard 0.35 hi:debit 0.14 hi:dekh -0.25 hi:dekheg 0.32 hi:dekhta 0.75 hi:dekhte 0.17
hi:denge -0.23 hi:dhanya -0.27 hi:dikh -0.31 hi:dikhan -0.17 hi:dikhat 0.66 hi:dikhna 0.36 hi:dilata -0.19 hi:din
-0.14 hi:dobara 0.38 hi:doctor 0.49 hi:dono 0.14 hi:error -0.25 hi:escala 0.35 hi:expire -0.12 hi:faisla -0.22 hi:fase
0.19 hi:file 0.14 hi:form 0.72 hi:freeze -0.12 hi:get 0.4 hi:ghabra 0.34 hi:gold 0.36 hi:gstin 0.23 hi:hand 0.12
hi:haq -0.19 hi:hata -0.37 hi:helpli -0.38 hi:hissa 0.36 hi:hota 0.47 hi:hu 0.76 hi:ifsc -0.14 hi:ilaaj -0.13 hi:in
0.12 hi:income 0.27 hi:isi 0.22 hi:isliye -0.18 hi:itni -0.21 hi:jagah 0.19 hi:jawab 0.16 hi:jaye 0.32 hi:jisme -0.37
hi:kaam 0.23 hi:kaat -0.14 hi:kamai 0.14 hi:karwa -0.17 hi:kat -0.17 hi:kho -0.38 hi:kholi -0.26 hi:kist 0.14 hi:kuch
0.47 hi:kyc -0.12 hi:lag 0.19 hi:lagaiy 0.36 hi:landli -0.39 hi:likhwa 0.29 hi:liya -0.17 hi:lo -0.29 hi:locker -0.47
hi:lu 0.32 hi:mahine 0.26 hi:manage -0.16 hi:mila 0.16 hi:mile 0.68 hi:monthl 0.24 hi:mpin 0.16 hi:namast 0.12 hi:naya
0.23 hi:nikaal -0.19 hi:nomine 0.17 hi:operat 0.7 hi:order 0.5 hi:paani -0.13 hi:padega 0.15 hi:paid -0.15 hi:paresh
-0.17 hi:pass -0.17 hi:patien 0.15 hi:payeng 0.68 hi:pehle 0.82 hi:physio -0.18 hi:pichli 0.15 hi:pincod 0.13
hi:piyein -0.13 hi:place 0.29 hi:platin 0.36 hi:policy 0.13 hi:proble 0.36 hi:puch 0.32 hi:purana 0.25 hi:questi 0.16
hi:rakh -0.2 hi:rasid 0.38 hi:rent -0.47 hi:ruko 0.75 hi:screen 0.36 hi:secret 0.16 hi:sittin -0.17 hi:soon 0.4
hi:sorry -0.27 hi:sugges -0.27 hi:system -0.16 hi:taraf -0.19 hi:tareek 0.16 hi:teen -0.17 hi:theek -0.19 hi:turant
-0.38 hi:tweet 0.38 hi:udyam 0.23 hi:uhid 0.28 hi:upar 0.52 hi:upload -0.45 hi:uske 0.22 hi:uski 0.35 hi:vishwa -0.19
hi:vivran 0.68 hi:wah -0.31 hi:wahin -0.43 hi:wala 0.67 hi:wale 0.32 hi:wallet -0.16 hi:well 0.4 hi:yaad 0.28 hi:yahi
0.19 hi:zariya 0.14 hi:अंक 0.5 hi:अंग्रे -0.16 hi:अकाउन् 0.27 hi:अगर -0.55 hi:अगले -0.13 hi:अच्छा 0.21 hi:अच्छी -0.19
hi:अधूरा -0.46 hi:अनजान -0.12 hi:अनुरोध -0.12 hi:अपडेट -0.17 hi:अपना 0.32 hi:अपनी 0.38 hi:अपने 0.29 hi:अपलोड 0.2 hi:अब
-0.12 hi:आईडी -0.23 hi:आखिरी 0.77 hi:आता 0.22 hi:आधार -0.14 hi:आप -0.97 hi:आपकी -0.61 hi:आपके -0.3 hi:आपको 0.33
hi:आपने -1.1 hi:आपसे -0.24 hi:आमदनी 0.34 hi:आया 1.1 hi:इनके -0.19 hi:इनमें -0.21 hi:इसमें -0.27 hi:इसी 0.2 hi:ईमेल
0.46 hi:उस 0.13 hi:उसे -0.86 hi:एंजियो -0.19 hi:एक -0.34 hi:एटीएम 0.28 hi:एरर 0.29 hi:ऐप -0.58 hi:ओर -0.14 hi:और 0.26
hi:कटा -0.16 hi:कभी -0.68 hi:कर 0.51 hi:करना -0.57 hi:करनी 0.19 hi:करने 0.52 hi:करवा -0.33 hi:करेंगे -0.21 hi:कल -0.24
hi:कहने -0.24 hi:कहां -0.21 hi:का 0.57 hi:काट -0.27 hi:काम 0.26 hi:कार्ड 0.42 hi:कि -1.4 hi:कितना 0.77 hi:किया 0.53
hi:किस 0.68 hi:किसके 0.16 hi:किसी -0.92 hi:की 0.58 hi:कुछ -0.35 hi:कृपया -0.62 hi:कैसी -0.25 hi:कॉल -1.3 hi:को -0.56
hi:कोई 0.3 hi:कोड 0.24 hi:कौन 0.25 hi:क्या -0.51 hi:क्योंक -0.48 hi:क्लेम -0.21 hi:खाता 0.33 hi:खाने 0.42 hi:खो -0.42
hi:गया -0.58 hi:गोल्ड 0.15 hi:ग्राहक -0.54 hi:घर 0.25 hi:चालू 0.21 hi:चाहते -0.4 hi:चाहिए 1.2 hi:चाहूंग 0.22 hi:चुका
-0.33 hi:चेक 0.25 hi:चेकबुक -0.14 hi:छोड 0.29 hi:छोडकर -0.12 hi:जन्म 0.44 hi:जन्मस् 0.82 hi:जरा 0.16 hi:जल्दी 0.2
hi:जवाब -0.51 hi:जाऊंगा 0.14 hi:जाए 0.13 hi:जाएं -0.2 hi:जाएगा 0.13 hi:जानना 0.22 hi:जाने 0.34 hi:जितना -0.16 hi:जिस
0.21 hi:जिसमें 0.29 hi:जो 0.32 hi:टाइप 0.76 hi:टिकट 0.26 hi:टीम 0.27 hi:ठीक -0.58 hi:डरिए 0.33 hi:डीएम -0.64 hi:डीमैट
0.13 hi:डॉक्टर 0.18 hi:तक -0.19 hi:तबीयत -0.25 hi:तभी 0.14 hi:ताकि 0.26 hi:तिथि 0.23 hi:तुरंत -0.25 hi:तो 0.35 hi:था
0.39 hi:थे 0.41 hi:दर्द 0.42 hi:दाईं -0.12 hi:दिख 0.18 hi:दिखाइए 0.14 hi:दिखाया 0.37 hi:दिन -0.84 hi:दिया -1.2 hi:दिल
0.25 hi:दे 0.14 hi:दें -0.44 hi:देंगे -0.79 hi:देखेंग 0.15 hi:देता -0.27 hi:देनी -0.16 hi:देने -0.12 hi:देर -0.4
hi:देश -0.72 hi:दोबारा 0.3 hi:न -1.3 hi:नंबर 1.2 hi:नमस्ते -0.52 hi:नहीं 0.26 hi:नाम 0.3 hi:नामित 0.22 hi:निजी -0.22
hi:नुकसान -0.17 hi:नोट -0.24 hi:पक्का -0.47 hi:पता -0.24 hi:पत्र -0.12 hi:पन्ने -0.18 hi:पर -0.55 hi:परिवार 0.16
hi:परेशान -0.48 hi:पाएंगे 0.42 hi:पार्सल -0.46 hi:पासबुक 0.15 hi:पिछली 0.26 hi:पिताजी -0.19 hi:पिन 0.19 hi:पुराना 0.12
hi:पुष्टि 0.35 hi:पूछ 0.82 hi:पूरा 0.44 hi:पूरी 0.14 hi:पेट 0.41 hi:पैन -0.94 hi:पॉलिसी 0.36 hi:प्रतिन -0.34 hi:प्रिय
-0.14 hi:प्लैटि 0.15 hi:फॉर्म 0.42 hi:फोटो 0.45 hi:फोन -0.71 hi:बचत 0.23 hi:बढाना 0.34 hi:बता -0.42 hi:बताएं -0.4
hi:बताना -0.4 hi:बताया -0.83 hi:बदलती -0.28 hi:बदलने -0.13 hi:बस 0.35 hi:बाउंस -0.14 hi:बात -0.77 hi:बाद 0.31 hi:बार
-0.22 hi:बिना 0.62 hi:बिल 0.21 hi:बीमारी 0.25 hi:बुधवार -0.21 hi:बैंक 0.5 hi:भरपाई -0.15 hi:भर्ती -0.25 hi:भी 0.32
hi:भेज 0.56 hi:भेजना -0.18 hi:भेजें -0.34 hi:भैया 0.26 hi:मंगलवा -0.47 hi:मकान 0.16 hi:मत 0.37 hi:मदद -0.27 hi:महीने
0.2 hi:माहवार 0.12 hi:मिल 0.89 hi:मिलेगा -0.86 hi:मीटर 0.19 hi:मुझे 0.21 hi:मुलाका -0.13 hi:मूल -0.15 hi:में 0.28
hi:मैं 0.63 hi:मैनेजर -0.24 hi:मोबाइल -0.45 hi:मौजूदा 0.66 hi:यह -0.17 hi:या -0.15 hi:रजिस्ट 0.16 hi:रद्द 0.39
hi:रविवार -0.17 hi:रसीद 0.13 hi:रहता 0.14 hi:रहते 0.12 hi:रहा -0.35 hi:रहेगा -0.54 hi:रात -0.35 hi:रिपोर् -0.16
hi:रिप्ला -0.16 hi:रिफंड -0.12 hi:लिए 0.13 hi:लिख -0.73 hi:लिखवाय 0.36 hi:लिखा 0.35 hi:लिखे -0.15 hi:लिखें 0.66
hi:लिया -0.26 hi:लेकर -0.15 hi:लेनदेन 0.12 hi:लैंडला -0.14 hi:लॉगिन 0.66 hi:लोन 0.8 hi:लौट -0.46 hi:लौटा -0.16 hi:वहां
-0.42 hi:वादा -0.14 hi:वापस -0.12 hi:वाली 0.27 hi:वाले -0.24 hi:विवरण 0.24 hi:वे -0.2 hi:वो 0.39 hi:शाम -0.13 hi:शामिल
0.16 hi:शिकायत 0.24 hi:संभव 0.27 hi:संलग्न 0.39 hi:सकते -0.87 hi:सकें 0.22 hi:सत्याप 0.27 hi:सब -0.16 hi:समझ 0.12
hi:समझता -0.48 hi:समय -1.3 hi:सरनेम 0.19 hi:सा -0.3 hi:साझा 0.31 hi:साथ -0.43 hi:सामने 0.14 hi:सालाना 0.34 hi:सिम
-0.12 hi:सिर्फ -0.28 hi:सीमा 0.34 hi:सुविधा -0.21 hi:सूचना -0.31 hi:से 0.15 hi:सोचें -0.12 hi:सोलह 0.49 hi:स्क्री 0.42
hi:स्टेटम 0.42 hi:स्थान 0.36 hi:हटा -0.15 hi:हम 0.12 hi:हमने -0.48 hi:हमारे -0.19 hi:हमें -0.68 hi:हिंदी -0.16 hi:हुआ
-1.1 hi:हुए -0.25 hi:हूं 0.43 hi:हूबहू 0.24 hi:हेल्पल -0.16 hi:है 0.13 hi:हैं -0.9 hi:होगा 0.6 hi:होगी -0.35 hi:होता
0.16 hi:होनी -0.27 hi:होने -0.15 id:10 0.16 id:123 -0.23 id:<handl 0.17 id:ada 0.22 id:adakah -0.72 id:agama 0.3
id:air -0.14 id:akan -0.18 id:akta 0.76 id:akun -0.18 id:alamat 0.36 id:anda 0.54 id:angka 0.49 id:apa 0.4 id:aplika
-0.15 id:apotek 0.55 id:asal 0.26 id:atas -0.43 id:atau 0.67 id:atmnya 0.13 id:badan 0.34 id:balas 0.16 id:banget 0.29
id:bankin 0.35 id:bantu -0.55 id:bantua -0.26 id:belas 0.28 id:belum 0.42 id:berapa 0.59 id:beras -0.22 id:berat 0.34
id:beratn 0.55 id:berlak -0.5 id:bersab -0.23 id:besert -0.62 id:biar 0.87 id:bicara 0.55 id:bikin -0.14 id:biopsi
-0.23 id:bisa -1 id:boleh -0.28 id:budi 0.94 id:bukan 0.41 id:bukti 0.37 id:buku 0.18 id:bulan -0.89 id:butuh 0.23
id:cabang 0.24 id:cek 0.24 id:cepat 0.17 id:coba 0.53 id:com -0.14 id:cukup 0.13 id:cvv -0.22 id:dan -0.9 id:dana 0.24
id:dari 0.33 id:data -0.17 id:demam -0.14 id:dengan 0.67 id:desemb -0.44 id:diangk -0.12 id:dibant -0.2 id:dibeli 0.28
id:diceri -0.77 id:dicopo -0.16 id:difoto 0.65 id:dihubu -1 id:diinfo 0.25 id:diingi 0.14 id:dikiri 0.2 id:dileng 0.3
id:dimas -0.13 id:diperl 0.31 id:ditele -0.13 id:ditund -0.2 id:ditutu -0.12 id:diungg -0.12 id:dm -0.62 id:dokter
0.31 id:dua -0.29 id:enakny -0.88 id:enam 0.42 id:error -0.38 id:exampl -0.14 id:fisiot -0.29 id:foto 0.78 id:gagal
-0.16 id:gambar -0.16 id:ganti 0.14 id:gratis -0.22 id:hai -0.69 id:hal -0.91 id:hamil 0.76 id:hanya -0.12 id:hasil
0.19 id:herbal 0.17 id:hilang 0.14 id:hoaks -0.22 id:hubung -0.22 id:id 0.28 id:info 0.15 id:inget 0.13 id:ingin -0.36
id:ini 0.61 id:isi 0.25 id:istira -0.14 id:itu 0.31 id:iya -0.3 id:jam -0.98 id:jamnya -0.27 id:jangan 0.31 id:jawaba
-0.26 id:jenis 0.16 id:jual 0.26 id:kak -0.18 id:kalau 0.15 id:kali -0.32 id:kami 0.62 id:kantor -0.13 id:kapan -0.34
id:karena -0.26 id:kartu 0.55 id:kasih -0.4 id:kata 0.32 id:ke -0.15 id:kecela 0.12 id:keliha -0.2 id:keluha 0.14
id:kemari 0.22 id:kendal -0.69 id:kerja 0.12 id:kesel -0.13 id:ketida -0.19 id:ketik 0.55 id:kirimk -0.62 id:kode
-0.25 id:kuota -0.23 id:lagi 0.56 id:lain -0.69 id:lamany 0.21 id:langsu -0.14 id:lanjut 0.84 id:lekas -0.12 id:lihat
0.2 id:lima 0.94 id:lokasi 0.29 id:maaf -0.5 id:malam -0.21 id:malas 0.45 id:mana 0.63 id:masala 0.28 id:masuk 0.9
id:medisn 0.16 id:melunc 0.29 id:memast 0.55 id:memban -0.41 id:membat 0.16 id:member -0.15 id:menany 0.26 id:mencan
-0.45 id:mendin -0.16 id:menele -0.29 id:menjaw -0.18 id:menung -0.16 id:menyeb 0.24 id:minggu 0.68 id:minta 0.18
id:mobile 0.34 id:modemn 0.25 id:mohon -0.42 id:mpin 0.14 id:muncul -0.38 id:nah 0.17 id:nama 0.54 id:nanti 0.97
id:nasaba 0.42 id:negara -0.62 id:negati 0.3 id:ngetik 0.45 id:nik 0.31 id:nikahn 0.76 id:nomor 0.48 id:note 0.45
id:npwp 1 id:nya 0.14 id:obat 0.21 id:oke -0.27 id:operas -0.12 id:orang 0.52 id:panggi -0.12 id:pasien 0.21 id:paspor
1.1 id:pelang 0.27 id:penagi 0.55 id:pendid 0.3 id:pengaj 0.99 id:pengen 0.29 id:pengha 0.28 id:penyak 0.13 id:periks
0.24 id:perlu 0.2 id:pernah -0.13 id:pernik 0.78 id:pertam 0.18 id:pesan -0.58 id:pin 0.6 id:plat 0.12 id:platin 0.14
id:pojok 0.17 id:poli -0.15 id:positi 0.34 id:pribad -0.15 id:pulih -0.12 id:pun -0.17 id:putih -0.14 id:refere -0.16
id:rekam 0.16 id:rekeni 0.15 id:resepn 0.54 id:reset 0.18 id:risiko 0.26 id:riwaya 0.13 id:ruamny 0.18 id:ruang -0.29
id:rujuka 0.12 id:rumahn 0.4 id:rupiah 0.14 id:saat 0.74 id:saja 0.8 id:sama 0.44 id:sampai -0.55 id:sandi 0.47
id:satu 0.28 id:saya 0.22 id:sebaga -0.12 id:sebaik -0.26 id:sebelu 0.2 id:sebena 0.17 id:sebent -0.14 id:sebutk 0.69
id:sehat -0.12 id:sekali -0.12 id:sekara 0.16 id:semoga -0.15 id:serial 0.25 id:setela -0.12 id:setora 0.26 id:share
0.29 id:siang -0.14 id:siapa 0.17 id:siapka 0.61 id:silaka -0.39 id:sisa -0.21 id:sistem 0.89 id:sms 0.37 id:status
0.78 id:stnk 0.12 id:sudah 0.15 id:supaya 0.22 id:surat -0.16 id:tabung 0.26 id:tagiha 0.4 id:tahu -0.25 id:tanah 0.26
id:tanpa 0.9 id:tapi 0.17 id:tekan -0.23 id:teknis 0.29 id:telegr -0.18 id:telepo -0.25 id:tempat -0.3 id:terakh 0.32
id:terbuk -0.18 id:terdek -0.21 id:terima -0.33 id:termas 0.17 id:terusk 0.13 id:tesnya 0.34 id:tiga -0.32 id:tim 0.24
id:tingga 0.7 id:tinggi 0.55 id:toko 0.28 id:tolong 0.5 id:tp 0.29 id:transf 0.38 id:tulis 0.16 id:tungga -0.76
id:umur 0.34 id:unggah 0.25 id:untuk 0.37 id:userna 0.29 id:verifi 0.44 id:voice 0.45 id:wah 0.17 id:waktu -0.86
id:warisa 0.26 id:ya 0.47 id:yang -0.74 it:06 -0.28 it:1111 -0.82 it:112 -0.14 it:14 -0.35 it:3 0.13 it:30 -0.14
it:<link> -0.23 it:a -0.59 it:abbiam -0.46 it:abolit -0.15 it:access -0.3 it:accide -0.14 it:accred 0.16 it:ad 0.48
it:addebi 0.27 it:adesso -0.18 it:aggiun -0.39 it:aiutar -0.36 it:allegh 0.17 it:alta 0.19 it:altezz 0.86 it:alto -0.3
it:altri -0.33 it:altro -0.27 it:anche -0.76 it:ancora -0.2 it:annull 0.4 it:ansia 0.29 it:appena 1.4 it:appunt -0.13
it:apre 0.39 it:arriva 1.1 it:attual 0.29 it:avere 0.47 it:basi 0.52 it:basta 0.31 it:bene -0.34 it:blu -0.23
it:bollet -0.27 it:buongi -0.12 it:c'eran -0.37 it:cancel -0.39 it:carabi 0.14 it:carico 0.18 it:carta -0.36 it:catara
-0.23 it:ce -0.5 it:cellul 0.78 it:cento -0.34 it:cessa -0.14 it:chat 0.61 it:che -0.74 it:chi 0.91 it:chiami -0.13
it:chiede -0.35 it:chiest -0.52 it:ci 0.36 it:ciclo -0.19 it:cifra 0.33 it:cima -0.21 it:civile 0.52 it:client -0.25
it:cognom -0.26 it:coinqu 0.38 it:come 0.23 it:commen 0.53 it:compil -0.42 it:comple 0.45 it:condog 0.62 it:confer
-0.27 it:contes -0.2 it:conto -0.16 it:contra 0.31 it:copra -0.24 it:cortes -0.28 it:cosa -0.59 it:cui -0.23 it:cuore
0.53 it:cura -0.15 it:dall'i 0.31 it:dall'o -0.34 it:data 0.48 it:datore -0.2 it:dell'o -0.35 it:denunc 0.14 it:depres
0.29 it:descri 0.31 it:destra -0.3 it:devo 0.47 it:di 0.79 it:dia -0.69 it:dica -0.21 it:dici 0.13 it:dieci -0.54
it:dietro -0.3 it:digita -0.28 it:disdet 0.22 it:dispia -0.14 it:dodice -0.23 it:dodici -0.32 it:domand -0.35
it:domeni -0.26 it:dopo -0.12 it:dottor -0.26 it:dove 1.1 it:due -0.31 it:e 0.7 it:effett 0.13 it:egregi -0.14
it:emerge -0.15 it:errore -0.14 it:esami -0.33 it:esiti 0.6 it:essere -0.22 it:estrat 0.39 it:euro -0.32 it:fa 0.13
it:faccio 0.62 it:famigl 0.53 it:faq -0.18 it:fare -0.15 it:favore 0.45 it:figlio -0.35 it:finiam -0.39 it:finisc
-0.82 it:finito 0.12 it:firmat 0.35 it:fiscal -0.36 it:fissa 0.38 it:fondi 0.54 it:fosse -0.13 it:foto 0.26 it:fotogr
0.2 it:gas 0.39 it:genera 1 it:giorno -0.19 it:gira 0.14 it:grazie 0.19 it:guasto 0.13 it:ha 0.42 it:hanno -0.38 it:ho
-0.13 it:i -0.46 it:il -0.2 it:immatr 0.6 it:in 0.33 it:incoll 1.2 it:indiet -0.22 it:info -0.38 it:inseri 0.34
it:intend 0.26 it:intern -0.16 it:intest 0.45 it:inviar 0.6 it:invii -0.34 it:iva 0.44 it:l'aiut -0.16 it:l'imei -0.12
it:lasci -0.54 it:lascia 0.78 it:lavora 0.18 it:lavoro -0.21 it:le -0.48 it:legga 0.51 it:legger -0.14 it:lei -0.33
it:letter -0.13 it:lettur 0.39 it:li 0.82 it:linea 0.43 it:lista -0.23 it:lo 0.26 it:madre -0.31 it:maggio -0.32
it:mail -0.21 it:manca 0.12 it:mancan -0.22 it:mancat 0.24 it:mandar -0.17 it:mandi 0.49 it:matric 0.39 it:mattin
-0.53 it:me 0.39 it:meglio -0.14 it:messag 0.23 it:mi 0.98 it:mie 0.62 it:mille 0.6 it:minuti -0.21 it:modulo -0.21
it:molto -0.14 it:moment -0.16 it:mutuo -0.23 it:nascit -0.16 it:ne -0.32 it:nell's 0.47 it:niente -0.48 it:nome -0.52
it:non -0.36 it:nostro -0.82 it:notte -0.17 it:nubile -0.3 it:numero 0.52 it:o 0.23 it:occorr -0.19 it:orario -0.16
it:ordine -0.19 it:otp 0.54 it:padre 0.24 it:pagame 0.45 it:pagina -0.16 it:palest -0.22 it:parlar -0.29 it:partia
0.52 it:partit 0.41 it:passap 0.12 it:passi 0.14 it:pdf 0.39 it:pensia 0.7 it:pero -0.15 it:person 0.28 it:perven
-0.14 it:peso 0.86 it:pin -0.31 it:piu -0.37 it:polizz 0.24 it:pomeri -0.12 it:possia -0.77 it:posso -0.14 it:posson
-0.3 it:posto -0.17 it:pratic -0.17 it:prefis -0.16 it:prega 0.75 it:presti -0.23 it:prima -0.15 it:privat -0.19
it:proble 0.52 it:prodot -0.15 it:profil -0.23 it:promes -0.15 it:proven 0.75 it:pubbli 0.63 it:puo -0.14 it:pure
-0.54 it:qualcu -0.21 it:quale 0.57 it:qualor -0.13 it:quando 0.55 it:quante 0.29 it:quanti 0.14 it:quasi 0.44
it:quattr -0.4 it:quel -0.79 it:quella -0.12 it:questa -0.12 it:questo -0.22 it:qui 0.25 it:raccom -0.46 it:raccon
-0.51 it:ragion -0.32 it:reddit -0.21 it:resta 0.44 it:restan -0.14 it:retro 0.17 it:ricett -0.28 it:ricevu 0.71
it:richie -0.24 it:ricont -0.33 it:rid -0.22 it:riesce 0.39 it:rimand 0.38 it:riport -0.15 it:rispon -0.18 it:rispos
-0.41 it:sapere 0.41 it:sbagli -0.34 it:scatol 0.16 it:scriva -0.14 it:scrive -0.41 it:se -0.29 it:sedici 0.13
it:sedute -0.2 it:segnal -0.25 it:seguit 0.29 it:sempre -0.76 it:sentia -0.4 it:senza -0.26 it:sera -0.65 it:serve
-0.62 it:servon 0.18 it:settim -0.14 it:siamo 0.26 it:sim 0.41 it:sintom 0.36 it:so 0.46 it:soci -0.34 it:solo 0.56
it:sono 0.2 it:specif 0.75 it:spedia 0.94 it:spunta -0.23 it:sta -0.21 it:stare -0.54 it:stata 0.29 it:stati 0.26
it:stato 0.32 it:su -0.18 it:succed -0.77 it:succes -0.51 it:suo -0.79 it:tablet -0.26 it:telaio 0.6 it:testa 0.13
it:token 0.51 it:tolga -0.28 it:tolto -0.22 it:tornat -0.22 it:tra -0.41 it:tracci -0.21 it:tranqu -0.16 it:tre -0.13
it:truffa -0.17 it:un -0.39 it:una -0.39 it:utili -0.27 it:va -0.44 it:vederl -0.3 it:vedeva -0.22 it:vedo 0.27
it:veicol 0.6 it:verde -0.13 it:verifi -0.43 it:villa -0.14 it:vince -0.17 it:visita -0.14 it:voce 0.51 it:whatsa
-0.39 it:wifi -0.77 ja:0199 -0.14 ja:1 -0.15 ja:1111 -0.12 ja:16 0.13 ja:2 -0.29 ja:4 0.33 ja:4321 -0.2 ja:6 0.18 ja:7
0.14 ja:atm -1.1 ja:dm -0.83 ja:ic 0.2 ja:id 0.8 ja:imei 0.22 ja:q -0.57 ja:sms -0.66 ja:vip -0.23 ja:あ -0.47 ja:い 0.6
ja:う -0.45 ja:か -0.22 ja:き -0.33 ja:く 0.55 ja:け -0.66 ja:こ 0.2 ja:さ 0.21 ja:し -0.32 ja:す -0.33 ja:せ 0.21 ja:そ 0.19
ja:た 0.14 ja:ち -0.44 ja:っ 0.86 ja:つ -0.14 ja:て -0.16 ja:と 0.98 ja:な -0.61 ja:に -0.67 ja:ね -0.54 ja:の 0.18 ja:は -0.32
ja:ひ -0.29 ja:へ 0.21 ja:ほ 0.36 ja:み -0.16 ja:む 0.31 ja:め -0.59 ja:も -0.17 ja:ょ 1 ja:よ -0.75 ja:ら 0.35 ja:り -0.34 ja:る
-1.3 ja:れ 0.86 ja:ろ 0.25 ja:わ 0.14 ja:を 0.53 ja:゙ -1.1 ja:゚ -0.5 ja:ア -0.52 ja:イ -0.14 ja:エ -1.2 ja:カ 0.26 ja:キ 0.79
ja:ク 0.5 ja:コ 0.32 ja:サ -0.31 ja:シ -0.37 ja:セ -0.43 ja:タ 0.5 ja:チ -0.48 ja:ッ -0.42 ja:ト -0.21 ja:ニ 0.12 ja:ネ 0.12 ja:ハ
-0.14 ja:フ -0.5 ja:ヘ 0.18 ja:ホ -0.26 ja:ム 0.8 ja:メ -0.13 ja:ャ 0.41 ja:ュ 0.32 ja:ユ 0.48 ja:ョ -0.67 ja:ラ -1.2 ja:リ -0.76
ja:ル 0.31 ja:レ 0.75 ja:ロ 0.35 ja:ワ -0.49 ja:ン -0.19 ja:ー 0.12 ja:一 -0.57 ja:七 -0.13 ja:丈 -0.35 ja:三 -0.18 ja:上 -0.21
ja:下 0.45 ja:世 0.21 ja:両 0.24 ja:乗 -0.31 ja:予 -0.2 ja:事 -0.54 ja:五 -0.13 ja:人 0.6 ja:今 0.32 ja:仕 0.27 ja:付 -0.24 ja:代
0.39 ja:件 -0.2 ja:任 0.32 ja:休 -0.17 ja:会 0.66 ja:伝 -0.89 ja:伺 0.17 ja:佐 -0.12 ja:体 0.23 ja:何 0.56 ja:作 0.81 ja:使 0.26
ja:保 0.34 ja:信 0.54 ja:債 0.21 ja:像 -0.33 ja:元 0.24 ja:入 0.72 ja:全 0.28 ja:公 0.3 ja:共 -0.12 ja:内 -1.3 ja:写 0.8 ja:処
0.32 ja:出 0.42 ja:分 -0.13 ja:切 -0.68 ja:利 -0.76 ja:刻 0.14 ja:則 0.35 ja:削 -0.63 ja:前 -0.19 ja:力 0.34 ja:助 -0.24 ja:勤
0.61 ja:十 -0.2 ja:印 -0.24 ja:危 -0.21 ja:取 -0.29 ja:受 0.55 ja:口 0.15 ja:右 0.36 ja:号 0.47 ja:合 0.33 ja:名 0.89 ja:周 0.35
ja:味 -0.5 ja:咳 0.21 ja:品 -0.53 ja:商 -0.5 ja:問 -0.33 ja:営 -0.16 ja:四 0.34 ja:国 0.2 ja:在 0.41 ja:地 0.32 ja:域 -0.22 ja:場
0.44 ja:多 -0.21 ja:夜 -0.12 ja:大 -0.4 ja:夫 -0.35 ja:失 0.12 ja:奨 0.12 ja:委 0.34 ja:子 -0.35 ja:字 1.1 ja:存 -0.29 ja:学
-0.37 ja:宅 -0.46 ja:安 0.26 ja:定 -0.32 ja:客 0.14 ja:家 0.15 ja:容 -1.3 ja:密 0.31 ja:対 0.2 ja:少 -0.47 ja:局 0.14 ja:届 -0.23
ja:山 -0.5 ja:工 -0.14 ja:市 -0.14 ja:希 -0.13 ja:帯 0.85 ja:帳 -0.44 ja:常 -0.12 ja:年 0.6 ja:幸 0.32 ja:店 -0.18 ja:度 -0.71
ja:座 0.41 ja:引 0.38 ja:当 -0.61 ja:形 0.38 ja:待 -0.15 ja:後 0.14 ja:復 -0.55 ja:必 0.14 ja:忘 -0.55 ja:応 0.23 ja:怒 -0.57
ja:思 -0.46 ja:急 -0.53 ja:性 -0.12 ja:恐 -0.49 ja:患 -0.21 ja:悪 -0.17 ja:情 0.3 ja:戸 0.18 ja:所 0.31 ja:手 0.27 ja:払 0.29
ja:把 0.21 ja:投 -0.26 ja:押 0.14 ja:担 -0.14 ja:控 0.54 ja:描 0.41 ja:握 0.21 ja:携 0.72 ja:撮 0.83 ja:教 -0.89 ja:数 0.47 ja:文
-0.2 ja:料 -0.34 ja:断 0.23 ja:新 -0.14 ja:方 -0.17 ja:旅 -0.2 ja:日 -0.82 ja:明 -0.29 ja:昨 -0.29 ja:時 -1.6 ja:普 -0.32 ja:暗
-0.25 ja:曜 -0.12 ja:更 -0.53 ja:書 1 ja:替 -0.13 ja:最 0.93 ja:望 -0.13 ja:朝 -0.12 ja:末 -0.25 ja:本 -0.19 ja:来 -0.51 ja:枚
0.27 ja:柄 0.19 ja:校 -0.39 ja:核 0.36 ja:格 0.33 ja:桁 0.79 ja:検 0.22 ja:業 -0.16 ja:楽 -0.51 ja:構 0.27 ja:様 0.14 ja:機 -0.24
ja:欄 0.63 ja:欺 -0.41 ja:残 0.13 ja:段 0.13 ja:毎 0.22 ja:氏 -0.37 ja:気 0.18 ja:求 -0.51 ja:況 -0.16 ja:注 -0.32 ja:洗 -0.17
ja:海 -0.15 ja:消 -0.73 ja:液 0.12 ja:添 0.41 ja:済 -0.21 ja:滴 -0.4 ja:漢 0.19 ja:炎 0.36 ja:点 0.81 ja:為 -0.21 ja:無 -0.37
ja:照 0.19 ja:熱 0.19 ja:物 0.33 ja:特 0.12 ja:状 0.16 ja:理 0.62 ja:生 0.91 ja:用 -0.24 ja:申 -0.55 ja:画 -0.94 ja:留 0.18 ja:番
0.85 ja:疑 -0.22 ja:病 0.23 ja:痛 0.43 ja:痩 0.17 ja:発 -0.15 ja:登 0.48 ja:的 0.35 ja:直 0.38 ja:真 0.38 ja:眠 0.27 ja:着 -0.13
ja:知 -0.65 ja:確 -0.31 ja:示 -0.25 ja:礼 0.25 ja:社 0.54 ja:私 0.15 ja:秘 0.31 ja:種 -0.3 ja:稼 0.23 ja:稿 -0.5 ja:空 0.29 ja:窓
0.14 ja:箋 0.33 ja:籍 0.51 ja:紙 0.12 ja:紛 -0.12 ja:細 -0.16 ja:経 -0.63 ja:結 0.27 ja:続 0.26 ja:緯 -0.63 ja:署 -0.27 ja:義
0.54 ja:者 -0.29 ja:聞 -0.3 ja:肝 0.48 ja:膝 -0.51 ja:臓 0.14 ja:自 -0.36 ja:至 -0.27 ja:興 -0.5 ja:良 -0.14 ja:落 0.18 ja:薬
0.42 ja:行 -0.36 ja:術 0.51 ja:表 -0.28 ja:製 0.2 ja:要 -0.39 ja:規 0.33 ja:覚 0.85 ja:覧 -0.29 ja:解 0.32 ja:触 -0.17 ja:言 -1
ja:記 0.76 ja:設 -0.14 ja:訳 -0.37 ja:診 0.24 ja:証 0.12 ja:詐 -0.41 ja:試 0.41 ja:話 -0.14 ja:詳 0.27 ja:認 0.38 ja:誠 -0.26
ja:読 0.34 ja:誰 -0.52 ja:調 -0.23 ja:謄 0.38 ja:講 0.73 ja:買 0.34 ja:費 -0.37 ja:貼 -0.15 ja:資 0.23 ja:質 -0.29 ja:赤 0.27
ja:足 0.82 ja:身 -0.26 ja:車 0.45 ja:載 -0.34 ja:込 0.16 ja:近 0.74 ja:返 0.16 ja:迫 -0.21 ja:追 0.42 ja:送 0.43 ja:通 -1.1 ja:造
0.22 ja:週 -0.2 ja:違 -0.72 ja:避 -0.14 ja:郵 -0.17 ja:都 -0.24 ja:配 -0.12 ja:重 0.28 ja:金 -0.22 ja:録 0.42 ja:鑑 -0.17 ja:開
-0.26 ja:間 -0.71 ja:限 -0.22 ja:除 -0.32 ja:険 0.26 ja:隅 0.34 ja:階 0.12 ja:際 -0.31 ja:隠 -0.6 ja:難 -0.21 ja:電 -0.35 ja:面
-1.2 ja:額 0.42 ja:願 0.6 ja:類 -0.44 ja:飼 0.12 ja:高 -0.29 ja:鳴 -0.19 length.14 -0.53 length.22 -0.16 length.4 -1.3
length.8 -0.81 length.long 0.98 mood.asking 1.2 mood.forbidding -0.59 mood.harmless -0.98 nl:06 0.49 nl:aan 0.18
nl:aanvul 0.12 nl:achter 0.43 nl:af -0.35 nl:afgesc -0.2 nl:alleen -0.23 nl:allerg 0.23 nl:alstub 0.25 nl:antibi 0.23
nl:antwoo -0.13 nl:app -0.23 nl:bankaf 0.31 nl:bel -0.4 nl:bellen -0.19 nl:belt -0.14 nl:bent 0.35 nl:beroep 0.13
nl:betaal 0.26 nl:beteke -0.74 nl:beugel -0.17 nl:bijlag 0.42 nl:bijvoe 0.31 nl:bijvoo 0.23 nl:bram 0.17 nl:brief 0.13
nl:brieve -0.14 nl:burger 0.2 nl:chat -0.24 nl:cijfer 0.19 nl:contac 0.48 nl:contra 0.2 nl:cvv -0.19 nl:daar -0.29
nl:dan 0.77 nl:dank -0.22 nl:dat -0.86 nl:de -0.15 nl:debite 0.23 nl:deblok 0.15 nl:deze -0.29 nl:die -0.66 nl:dit
0.49 nl:doen -0.39 nl:doet -0.35 nl:doseri 0.35 nl:drie 0.25 nl:ean 0.24 nl:eens -0.2 nl:en 0.65 nl:er 0.56 nl:ergens
0.23 nl:ernaas 0.18 nl:even 0.3 nl:foto -0.56 nl:foutme -0.23 nl:functi -0.29 nl:gaat 0.19 nl:gebeur -0.68 nl:geboor
0.6 nl:gebore 0.32 nl:gebrui 0.16 nl:geef 0.4 nl:geen -0.35 nl:gegeve 0.53 nl:gekeke -0.13 nl:gekreg 0.19 nl:geldau
-0.52 nl:gespre 0.53 nl:gestuu -0.41 nl:gister -0.14 nl:graag 0.47 nl:haar 0.36 nl:heb 0.31 nl:hebben -0.4 nl:hebt
-0.29 nl:heeft 0.18 nl:heette 0.36 nl:helaas 0.51 nl:helpen -0.28 nl:herhaa 0.35 nl:het -0.39 nl:hey 0.17 nl:hield
-0.3 nl:hier 0.69 nl:hoe 0.21 nl:hoevee 0.76 nl:hoor 0.24 nl:huur 0.3 nl:huweli 0.36 nl:iban 0.22 nl:iedere -0.12
nl:iemand -0.42 nl:iets -1.1 nl:ik 0.52 nl:imei 0.22 nl:in -0.2 nl:inlogg 0.3 nl:is -0.61 nl:je 0.77 nl:kaart -0.2
nl:kan -0.75 nl:kantoo 0.29 nl:kentek 0.12 nl:kijken -0.49 nl:klacht 0.17 nl:klnr 0.59 nl:knap -0.3 nl:kom -0.3
nl:komt -0.18 nl:krijg -0.15 nl:kunnen -0.52 nl:kunt 1.3 nl:kuur -0.23 nl:kwam 0.15 nl:laat 0.27 nl:laatst 0.24
nl:landco -0.52 nl:langs -0.17 nl:leest -0.12 nl:lezen -0.29 nl:liever -0.18 nl:linksb 0.24 nl:maand 0.33 nl:maar 0.71
nl:mag 0.41 nl:maken 0.81 nl:medewe -0.14 nl:mee -1.2 nl:met -0.54 nl:metern 0.24 nl:middag -0.12 nl:middel 0.35
nl:mis -0.29 nl:moeder 0.37 nl:morgen -0.19 nl:na -0.31 nl:naar -0.47 nl:naarto 0.66 nl:neer 0.45 nl:nemen 0.47 nl:net
0.3 nl:niet 0.46 nl:nodig 0.39 nl:nog -0.69 nl:nu 0.22 nl:ochten -0.12 nl:of -0.4 nl:om -0.31 nl:onderz 0.14 nl:ons
-0.33 nl:onze -0.18 nl:op 0.18 nl:opent -0.15 nl:over -0.13 nl:overbo -0.14 nl:overty 0.13 nl:pas 0.83 nl:passen -0.14
nl:patien -0.15 nl:per 0.46 nl:persoo -0.13 nl:pijn -0.23 nl:pincod 0.18 nl:portaa -0.14 nl:precie -0.47 nl:prik -0.3
nl:reacti -0.27 nl:rekeni 0.99 nl:s -0.12 nl:scherm 0.86 nl:schrij -0.14 nl:selfie 0.18 nl:sms 0.24 nl:sorry -0.12
nl:staan 0.35 nl:staat -1 nl:sturen 0.75 nl:stuur -0.68 nl:te -0.24 nl:tijd -0.56 nl:toeste 0.22 nl:toets -0.52
nl:toevoe 0.42 nl:tot -0.18 nl:typ 0.23 nl:u -0.13 nl:uit -0.2 nl:uitkom -0.52 nl:uur -0.18 nl:uw 0.36 nl:van 0.43
nl:vermel 0.23 nl:verval 0.27 nl:verwij -0.43 nl:via 0.32 nl:volled 0.49 nl:voor -0.24 nl:vragen 0.3 nl:vriend 0.23
nl:waar -1.1 nl:was -0.15 nl:wat -0.21 nl:week -0.12 nl:weg -0.13 nl:weggeg -0.13 nl:wel -0.51 nl:welk 0.76 nl:welke
0.49 nl:werkge 0.55 nl:weten 0.27 nl:wie 0.59 nl:wij -0.21 nl:wil -0.21 nl:willen 0.28 nl:zaaknu 0.12 nl:zestie 0.21
nl:zet 1.1 nl:zich -0.3 nl:ziet 0.13 nl:zijn 0.46 nl:zo 0.16 nl:zomete -0.32 nl:zonder 0.83 nl:zoontj -0.3 nl:zou 0.5
noun&customer 0.41 noun&elsewhere -0.12 noun&general -0.15 noun&others -0.18 noun&question 0.13 noun&refuse -0.73
noun&request 0.42 noun&supply -0.52 pl:aby 0.31 pl:adres 0.35 pl:adrese -0.22 pl:aktu 0.43 pl:ale 0.57 pl:aniu 0.24
pl:auta 0.28 pl:badani -0.19 pl:bagazo 0.62 pl:banku -0.13 pl:bardzo -0.15 pl:bazie -0.19 pl:beda 0.42 pl:bez 0.85
pl:blokad -0.18 pl:blokuj -0.13 pl:brak -0.13 pl:by -0.16 pl:byc 0.34 pl:była 0.21 pl:byłoby 0.22 pl:były 0.43 pl:bład
-0.7 pl:błedny -0.13 pl:błedu -0.15 pl:celem 0.28 pl:chcemy 0.41 pl:chodzi 0.16 pl:chwila 0.12 pl:chwile -0.33 pl:co
-0.89 pl:cukry 0.15 pl:cvv -0.72 pl:cyfr 0.42 pl:cywiln 0.41 pl:czczo -0.26 pl:cztery 0.59 pl:czy -0.19 pl:czym 0.19
pl:czyms -0.22 pl:dac -0.43 pl:dalsze 0.28 pl:dane 0.42 pl:danymi 0.41 pl:data 0.12 pl:dawaj 1 pl:dbac -0.16 pl:do
-0.47 pl:dobra -0.18 pl:dobry 0.2 pl:dochod -0.23 pl:dogodn -0.59 pl:dokad 0.17 pl:doktor 0.13 pl:dokład 0.31
pl:dorzuc -0.12 pl:dotarł -0.12 pl:dowod -0.18 pl:dowodu 0.18 pl:dwa -0.34 pl:dzieck 0.2 pl:dzien -0.13 pl:dzwoni -0.3
pl:e -1.2 pl:ewo -0.17 pl:fabryc 0.12 pl:faktur 0.8 pl:figuru -0.19 pl:firmy -0.38 pl:gabine -0.18 pl:gb -0.27
pl:gdzie 0.27 pl:godzin -0.47 pl:gold -0.36 pl:gorny -0.15 pl:gornym -0.29 pl:gratis -0.12 pl:grupe 0.6 pl:hasła -0.27
pl:hasłem 0.23 pl:hasło 0.38 pl:histor 0.2 pl:iban 0.79 pl:imei 0.21 pl:imie 0.34 pl:inform 0.43 pl:jak -0.68 pl:jaka
0.19 pl:jakby 0.25 pl:jaki -1.3 pl:jakim -0.22 pl:jako -0.42 pl:jednor 0.21 pl:jesli 0.31 pl:jest 0.23 pl:juz -1
pl:kadr 0.51 pl:karta -0.14 pl:karte 0.58 pl:karty 0.75 pl:kiedy -0.21 pl:kierow 0.27 pl:klient -0.12 pl:kod 0.34
pl:kodach -0.13 pl:kodu 0.74 pl:kogo 0.19 pl:koment 0.26 pl:komuni -0.15 pl:koncow 0.59 pl:konsul -0.2 pl:konta 0.18
pl:konto 0.54 pl:kraju -0.59 pl:krwi 0.6 pl:kto -0.89 pl:ktora 0.35 pl:ktoreg 0.17 pl:ktorej -1.5 pl:ktory -0.33
pl:ktorym 0.42 pl:ktos -0.2 pl:kwit 0.62 pl:lek -0.26 pl:lekarz 0.19 pl:leku 0.31 pl:liczba 0.41 pl:liscie -0.34
pl:lista -0.26 pl:loguje 0.23 pl:lotu 1.4 pl:ma -0.47 pl:mail -0.49 pl:mam 0.2 pl:masz 0.68 pl:mi -0.56 pl:miec -0.46
pl:mieszk 0.12 pl:mnie -0.26 pl:moge 0.15 pl:mowi -0.12 pl:moze 0.33 pl:mozemy -0.93 pl:mozna 0.29 pl:musi -0.86
pl:musimy 0.96 pl:musze 0.81 pl:na -0.3 pl:nadesł 0.43 pl:najwyg -0.33 pl:naklej 0.18 pl:napisz 0.16 pl:nas -0.22
pl:nasz -0.19 pl:naszej 0.38 pl:naszyc 0.14 pl:nazwa 0.32 pl:nazwis 1.1 pl:nazywa 0.48 pl:nick 0.67 pl:nie -0.57
pl:niech 0.44 pl:nieost 0.32 pl:nigdy 0.59 pl:nip 0.14 pl:no 1 pl:nowy -0.25 pl:numer 0.87 pl:o -0.45 pl:obciaz 0.26
pl:obejmu -0.13 pl:ochron -0.13 pl:oczeku -0.34 pl:odczyt 0.31 pl:oddzia 0.62 pl:odesle 0.21 pl:odpisa 0.19 pl:odpisu
0.43 pl:odpowi 0.22 pl:odwroc -0.56 pl:ojca 0.13 pl:ojej -0.15 pl:omyłko -0.29 pl:opakow 0.59 pl:operac 0.34 pl:opisu
0.22 pl:oraz 1.1 pl:osob 0.4 pl:osobis -0.15 pl:osobow 0.42 pl:osoby 0.4 pl:ostatn 1.2 pl:otwarc -0.15 pl:pakiet -0.27
pl:pamiet -0.31 pl:pan 0.6 pl:pana -0.46 pl:panem -0.3 pl:pania 0.26 pl:panie -0.36 pl:panski 0.68 pl:panu -0.3
pl:pasaze 0.74 pl:pesel 0.18 pl:pewnos 0.41 pl:piatek -0.17 pl:pierws 0.36 pl:pin 0.48 pl:pisac -0.59 pl:pisma -0.29
pl:pismo 0.43 pl:pod -0.81 pl:podac -0.65 pl:podaj 0.14 pl:podykt 0.15 pl:pojawi -0.15 pl:pokaza 0.25 pl:pokaze 0.22
pl:polisy 0.18 pl:pomoc -0.35 pl:pomyłk -0.55 pl:popros 0.61 pl:pore -0.59 pl:porecz -0.5 pl:porown 0.19 pl:posiad
-0.36 pl:poszła 0.14 pl:potrze 0.72 pl:potwie 0.5 pl:powie -0.2 pl:powied -0.26 pl:powodu -0.15 pl:pozdra -0.27
pl:połacz -0.18 pl:połudn -0.25 pl:ppe 0.79 pl:pracuj 0.15 pl:pracy 0.51 pl:pralki 0.12 pl:prawo -0.36 pl:prawy -0.15
pl:prawym -0.29 pl:prefik -0.59 pl:priv -0.29 pl:proced 0.28 pl:prosi 0.43 pl:prosim -0.34 pl:prosze 0.33 pl:prywat
-0.22 pl:przeci -0.16 pl:przedł 0.16 pl:przeka 0.31 pl:przele 0.66 pl:przepi 0.19 pl:przepr -0.14 pl:przesl 0.27
pl:przesy -0.18 pl:przesł -0.44 pl:przeło 0.52 pl:przy -0.27 pl:przyda 0.49 pl:przykr -0.35 pl:przysł 0.77 pl:pyta 0.2
pl:pytamy 0.58 pl:płacow 0.68 pl:płatno 0.14 pl:rachun 0.53 pl:rano -0.58 pl:razy -0.14 pl:rejest 0.36 pl:reklam -0.28
pl:rezerw 0.74 pl:rezona -0.27 pl:rog -0.15 pl:rogu -0.29 pl:router 0.14 pl:rozmaw 0.41 pl:rozłac -0.15 pl:sam -0.16
pl:sama -0.15 pl:seryjn 0.18 pl:sie -0.5 pl:siebie -0.17 pl:sim 0.42 pl:skad 0.17 pl:skarbo 0.32 pl:skoncz 0.27
pl:skonta -0.29 pl:specja -0.26 pl:spojrz -0.43 pl:społki 0.32 pl:sprawd 0.25 pl:stad -0.15 pl:stan 0.41 pl:starem
0.13 pl:stop -0.23 pl:stroni -0.17 pl:swiadc 0.43 pl:swoj 0.14 pl:sytuac -0.15 pl:szczep -0.14 pl:szesc 0.34 pl:szkody
-0.15 pl:szkoła 0.21 pl:słowa -0.27 pl:tego -0.37 pl:telefo -0.21 pl:teleko 0.14 pl:temat 0.31 pl:ten -0.16 pl:tez
0.71 pl:to -0.61 pl:toku -0.27 pl:tomasz -0.34 pl:trzeba -0.43 pl:trzy 0.24 pl:tu 0.23 pl:tutaj 0.34 pl:tylko -0.17
pl:tym -0.23 pl:tył 0.96 pl:u 0.18 pl:uchwyt -0.18 pl:uczulo 0.28 pl:umowy 0.4 pl:uprawn 0.18 pl:uprzej 0.28 pl:urodze
0.43 pl:urzad 0.32 pl:ustawi 0.16 pl:usterk -0.22 pl:usunel -0.78 pl:usunie -0.22 pl:utrzym 0.41 pl:vin 0.28 pl:warto
-0.28 pl:wazny -0.14 pl:wczesn 0.41 pl:wezwan -0.12 pl:wgrywa -0.18 pl:wiadom -0.13 pl:wiec 0.39 pl:wieczo -0.38
pl:wiedzi -0.27 pl:wnosim 0.43 pl:woli -0.25 pl:wpisac 0.63 pl:wpisał -0.14 pl:wskaza 0.28 pl:wyborz -0.27 pl:wybrac
-0.47 pl:wydarz -0.37 pl:wyglad 0.15 pl:wymien 0.29 pl:wyprow 0.17 pl:wyslij 0.4 pl:wystar -0.19 pl:wyswie -0.7
pl:wysypk 0.25 pl:wysyła 0.27 pl:wyszło 0.29 pl:wysłal 0.12 pl:wział -0.26 pl:własci 0.41 pl:z -0.13 pl:za -0.2
pl:zabieg -0.16 pl:zadzwo -0.34 pl:zakupu 0.12 pl:zakład 0.21 pl:zameld 0.14 pl:zamian -0.28 pl:zapisa 0.51 pl:zapyta
-0.24 pl:zaraz -0.22 pl:zareje 0.52 pl:zaswia -0.18 pl:zatrzy 0.21 pl:zatwie -0.32 pl:załacz 0.24 pl:załoze -0.14
pl:zbedny -0.22 pl:zdjeci 0.61 pl:ze 0.28 pl:zechce 0.68 pl:zmieni -0.48 pl:zna 0.6 pl:znac 0.32 pl:znajdu -0.15
pl:znak 0.28 pl:znalez -0.22 pl:zobacz 0.78 pl:zostaw 0.15 pl:zrezyg -0.23 pl:zrobił 0.25 pl:zuzywa -0.27 pl:zły -0.14
pl:łaska 0.28 pl:łatwie 0.25 promise&customer -0.63 promise&general 0.12 promise&question 0.64 promise&refuse -0.15
promise&request 0.47 promise&supply 0.77 question 2.6 request&customer 0.3 request&harmless 0.75 request&others -0.12
request&question -1.3 request&refuse -0.22 request&request 0.22 request&supply -0.41 said.callback -0.68
said.confirm.customer -0.45 said.confirm.patient -0.24 said.promise -0.24 sounds.ask 0.88 sounds.confirm 0.15
starts.request 0.44 starts.supply 0.97 tl:10 0.59 tl:<link> -0.3 tl:abala -0.13 tl:accoun 0.39 tl:active -0.38
tl:after -0.28 tl:akin 0.55 tl:alam -0.23 tl:and -0.16 tl:ano -0.23 tl:antay -0.14 tl:app -0.29 tl:at 0.5 tl:atraso
0.15 tl:attach 0.46 tl:attain 0.37 tl:back -0.16 tl:bago 0.17 tl:bakit 0.3 tl:balika -0.27 tl:basahi -0.36 tl:bayad
0.15 tl:billin 0.24 tl:binaba -0.37 tl:book -0.16 tl:buntis 0.58 tl:card 0.53 tl:cebu -0.37 tl:cellph -0.2 tl:client
0.33 tl:code -0.23 tl:commen 0.24 tl:confin 0.5 tl:counse -0.16 tl:countr -0.3 tl:covere -0.29 tl:cr 0.29 tl:credit
0.18 tl:custom -1.8 tl:cvv -0.29 tl:dapat -0.2 tl:dati 0.88 tl:debit 0.21 tl:delay 0.29 tl:deny -0.24 tl:digits 0.59
tl:disput 0.42 tl:dm -0.94 tl:dugo -0.59 tl:dyan -0.13 tl:edad 0.27 tl:educat 0.37 tl:error -0.59 tl:fill -0.29
tl:form 0.3 tl:front -0.16 tl:gabi -0.15 tl:gcash 0.24 tl:ginawa -0.12 tl:gusto 0.48 tl:halaga 0.26 tl:hangga -0.16
tl:hilo 0.62 tl:hinaha 0.42 tl:hindi -0.17 tl:huling 0.2 tl:humihi -0.24 tl:huwag -0.39 tl:i 0.35 tl:iba -0.29
tl:ibang 0.31 tl:ibibig 0.42 tl:ibig 0.15 tl:ikwent -0.22 tl:ilagay 0.19 tl:ilan 0.9 tl:imei 1.1 tl:inaant -0.18
tl:income 0.48 tl:ingat -0.23 tl:invest 0.13 tl:ipadal 0.59 tl:isa 0.2 tl:isang -0.14 tl:isumit 0.14 tl:ito -0.72
tl:iyon -0.13 tl:kahit -0.14 tl:kailan 0.23 tl:kami -0.79 tl:kanino 0.37 tl:kaso 0.51 tl:kausap 0.21 tl:kayo 0.23
tl:kita -0.13 tl:kulang 0.22 tl:kumust -0.27 tl:kung -0.49 tl:kwento 0.62 tl:lab 0.2 tl:lagnat -0.16 tl:lahat 0.76
tl:lang -0.45 tl:libre -1.2 tl:linya -0.56 tl:lumala -0.56 tl:lumipa 0.61 tl:ma 0.35 tl:mag -0.26 tl:maginh -0.13
tl:magkan 0.6 tl:magpah -0.12 tl:mahaha 0.67 tl:mahana 0.17 tl:mailin -0.16 tl:maitut -0.19 tl:makatu 0.54 tl:makita
0.27 tl:mali -0.24 tl:manage 0.42 tl:manghi -0.16 tl:mangya 0.14 tl:maprot -0.12 tl:marami -0.12 tl:marrie 0.36
tl:matulu -0.26 tl:may -0.58 tl:mercha 0.34 tl:meron 0.19 tl:messag -0.44 tl:misis 0.14 tl:mpin 0.43 tl:much 0.12
tl:na 0.15 tl:nag 0.41 tl:nagkam -0.32 tl:nagsim 0.62 tl:nagwo 0.3 tl:nakaka -0.53 tl:nakala 0.34 tl:nakapa 0.37
tl:nakuha -0.59 tl:namin 0.32 tl:nangya -0.58 tl:naoper 0.43 tl:nasa 0.28 tl:natata 0.37 tl:nawala 0.41 tl:neithe
-0.24 tl:ng 0.64 tl:ngayon 0.29 tl:ni 0.32 tl:ninyo -0.16 tl:nor -0.24 tl:number -0.17 tl:nya 0.42 tl:o 1.2 tl:of 0.24
tl:ok 0.88 tl:open 0.43 tl:or 0.29 tl:oras -0.34 tl:ospita 0.45 tl:otp 0.3 tl:pabali 0.46 tl:page 0.4 tl:pakiha 0.24
tl:pakiku 0.37 tl:pakipa -0.3 tl:pakisa -1.2 tl:pakita -0.17 tl:pangal 0.13 tl:para 0.56 tl:paraan -0.12 tl:pasado
-0.13 tl:passbo 0.41 tl:passpo 1 tl:passwo -0.51 tl:pataka -0.24 tl:pating 0.33 tl:pero 0.4 tl:physic -0.27 tl:pictur
1.4 tl:pin 0.19 tl:pinada 0.19 tl:pinagb -0.54 tl:pinagp 0.16 tl:pinaka -0.15 tl:pirma -0.13 tl:plate 0.29 tl:policy
-0.34 tl:post -0.23 tl:proof 0.24 tl:puwede -0.93 tl:quotat -0.18 tl:rashes 0.39 tl:receip 0.24 tl:refere 0.13
tl:regist 0.23 tl:regla 0.18 tl:religi 0.37 tl:result 0.2 tl:saan -0.48 tl:sabihi -0.33 tl:safe -0.17 tl:sagot -0.15
tl:saguta 0.46 tl:salama -0.12 tl:salays 0.14 tl:scamme -0.85 tl:send 0.48 tl:sige -0.14 tl:sinend 0.55 tl:single 0.36
tl:sino 0.32 tl:sinump 0.14 tl:sulat -0.27 tl:sumasa -0.15 tl:taas 0.28 tl:talaga 0.45 tl:talyer -0.18 tl:tama -0.37
tl:tanong -1 tl:tapos 0.43 tl:tatlon -0.26 tl:tawaga -0.53 tl:telepo 1 tl:tess -0.16 tl:text 0.35 tl:the 0.22
tl:therap -0.28 tl:this -0.14 tl:timban 0.36 tl:tin 0.3 tl:titing -0.35 tl:trabah 0.29 tl:tubig -0.12 tl:tuloy -0.16
tl:tumawa -0.25 tl:tungko -1.1 tl:ubo 0.19 tl:ulit -0.33 tl:uminom -0.12 tl:umulit -0.59 tl:unang 0.39 tl:unlock 0.25
tl:up -0.29 tl:upload 0.41 tl:userna 0.54 tl:utang 0.24 tl:wala -0.27 tl:walang 0.59 tl:wednes -0.16 tl:week -0.15
tl:weeks 0.59 tl:work 0.3 tl:yan -0.16 tl:yun 0.59 tr:06 0.4 tr:4 0.49 tr:ac -1 tr:acaba 0.36 tr:acil -0.15 tr:acmak
0.37 tr:acık -0.41 tr:ad 0.33 tr:ada 0.3 tr:adres -0.33 tr:adı 0.62 tr:adınız 0.71 tr:agrını 0.24 tr:aksam -0.43
tr:aksama -0.15 tr:aktarı 0.97 tr:alayım 0.39 tr:aldıgı -0.16 tr:altı 0.23 tr:alınır -0.16 tr:ama -0.12 tr:an 0.21
tr:anlatı 0.28 tr:arkada -0.15 tr:arızay 0.12 tr:asısı -0.13 tr:atin 0.29 tr:atın -0.37 tr:ay 0.47 tr:ayrı -0.13
tr:ayında -0.31 tr:az -0.13 tr:baba 0.5 tr:bakabi 0.34 tr:bakalı -0.27 tr:bakar -0.18 tr:bakarı 0.27 tr:bakayı 0.38
tr:bakmak 0.27 tr:bakman -0.24 tr:bakmay 0.14 tr:baksın 0.39 tr:bakın -0.21 tr:bana 0.32 tr:bankac 0.26 tr:baska -0.31
tr:basıld -0.42 tr:bazen -0.14 tr:bekliy 0.29 tr:bey -0.15 tr:beyan 0.17 tr:bildir 0.32 tr:bile -0.16 tr:bilgi -0.12
tr:bilgis -0.22 tr:biliyo -0.15 tr:bilmed 0.59 tr:bina 0.27 tr:bir -0.89 tr:biraz 0.25 tr:biri -0.3 tr:birlik -0.5
tr:bizde 0.18 tr:bizden -0.14 tr:bize -0.59 tr:bloke -0.14 tr:bu -1.3 tr:bugun -0.15 tr:bulund -0.15 tr:burada 0.14
tr:buraya 0.62 tr:buyuru 0.39 tr:bırakı 0.3 tr:ceki -0.12 tr:cekimd -0.16 tr:cekiml -0.16 tr:cekip 0.49 tr:cevres
-0.15 tr:cogu -0.16 tr:cok -0.74 tr:cuzdan 0.36 tr:da -0.18 tr:de 0.77 tr:degerl -0.13 tr:degil -0.25 tr:degisi -0.32
tr:dekont 0.66 tr:devam 0.63 tr:devlet 0.26 tr:diye 0.6 tr:dm -1.1 tr:dogru -0.18 tr:dogum 0.22 tr:dogumu -0.28
tr:doktor -0.39 tr:dolmad 0.19 tr:dort 0.16 tr:dosyan -0.26 tr:dun -0.19 tr:durum -0.18 tr:durumu 0.27 tr:dusen 0.97
tr:dısı -0.16 tr:e 0.2 tr:ece -0.18 tr:edelim 0.5 tr:edeyim 0.49 tr:edilec -0.14 tr:ek -0.42 tr:ekibim -0.29 tr:ekleme
0.45 tr:ekleye 0.42 tr:ekran 0.67 tr:ekside -0.13 tr:eksik 0.87 tr:ekte 0.33 tr:eliniz 0.25 tr:emin 0.41 tr:eposta
0.16 tr:esiniz -0.22 tr:eski 0.4 tr:etmek -0.14 tr:etmeyi -0.12 tr:etmis -0.12 tr:ettigi 0.16 tr:evet -0.12 tr:evli
0.25 tr:farklı 0.12 tr:fatura 0.33 tr:firma 0.14 tr:fisin 0.18 tr:fotogr 0.9 tr:gb -0.25 tr:gece -0.26 tr:gecen -0.15
tr:geciyo -0.12 tr:genel -0.18 tr:gerek -0.89 tr:gereke 0.44 tr:gereki -0.7 tr:gerekm -0.25 tr:gibi 0.55 tr:gideli
0.36 tr:girerk 0.38 tr:giris -0.19 tr:gizli -0.14 tr:gonder 0.56 tr:gorsel 0.51 tr:gorunt 0.67 tr:gorup 0.4 tr:gorurs
-0.29 tr:gorusm -0.2 tr:goster 0.45 tr:grubun 0.17 tr:gun -0.38 tr:gunde -0.15 tr:gunduz -0.26 tr:guvenl -0.24
tr:haber -0.27 tr:haftan 0.13 tr:hala -0.25 tr:haliyl -0.16 tr:hamile 0.13 tr:haneli 0.5 tr:hanesi 0.2 tr:hangi -0.28
tr:hangis 0.3 tr:hanım -0.48 tr:hareke 0.63 tr:hatayı -0.25 tr:hattın -0.22 tr:hatırl -0.12 tr:hayır -0.16 tr:hediye
-0.12 tr:hemen 0.96 tr:herkes -0.19 tr:hesabı 0.24 tr:hesap 0.4 tr:hocamı 0.36 tr:hocaya 0.48 tr:hukuka -0.12 tr:iade
-0.17 tr:iban'ı 0.27 tr:ibanin 0.29 tr:icin -0.27 tr:iki -0.23 tr:ile 0.13 tr:iletin 0.45 tr:iletir 0.48 tr:iletis
-0.32 tr:iletse 0.19 tr:ilgile 0.4 tr:ilk 0.45 tr:imei'y 0.4 tr:imza 0.14 tr:incele 0.67 tr:indiri -0.19 tr:insanl
-0.14 tr:intika -0.12 tr:iptal -0.18 tr:isim -0.32 tr:isimle 0.57 tr:ismi 0.56 tr:isters -0.32 tr:itiraz -0.19 tr:iyi
-0.41 tr:kac 0.22 tr:kactı 0.25 tr:kadard 0.24 tr:kadıko -0.15 tr:kaldı 0.81 tr:kaldır -0.37 tr:kalmad -0.29 tr:kalmak
-1 tr:karakt 0.22 tr:karsıl 0.23 tr:kart 0.36 tr:kartta 0.21 tr:kartın -0.66 tr:kaybet -1.4 tr:kaydın 0.54 tr:kazanc
0.17 tr:kesint -0.15 tr:ki 0.59 tr:kim 0.14 tr:kimin 0.33 tr:kimlig 0.48 tr:kimlik 1 tr:kisi 0.18 tr:kisini -0.46
tr:kodu 0.87 tr:kodun 0.19 tr:kodunu 0.36 tr:koduyl -0.5 tr:komisy -0.16 tr:kontro 0.41 tr:konuda -0.42 tr:kopyas 0.34
tr:kredin -0.13 tr:kullan 0.43 tr:kusura 0.14 tr:labora -0.12 tr:lazım 0.73 tr:lutfen 0.21 tr:maales 0.52 tr:mart
-0.31 tr:medeni 0.27 tr:medyad -0.14 tr:mehmet -0.13 tr:merak -0.12 tr:merhab -0.24 tr:mi -1.1 tr:misini 0.49 tr:miyiz
-0.42 tr:mobil 0.64 tr:mr -1.1 tr:mu 0.75 tr:mumkun 0.33 tr:musaad 0.22 tr:musait -0.43 tr:muster -0.41 tr:musunu 0.14
tr:mutluy -0.29 tr:mı -1.4 tr:mısını -0.69 tr:nabız' -0.24 tr:ne 1.1 tr:nedir 0.15 tr:neydi 0.39 tr:nufus 0.36
tr:numara 0.61 tr:o 0.52 tr:ogrene 0.27 tr:olamam 0.59 tr:oldu -0.14 tr:oldugu 0.75 tr:olmada -0.38 tr:olmadı -0.47
tr:olmak 0.41 tr:olmaz 0.33 tr:olup -0.48 tr:olur 0.31 tr:olursu -0.49 tr:on 0.21 tr:onay 0.31 tr:once -0.2 tr:oncesi
-1 tr:onlar 0.21 tr:onun 0.19 tr:oturdu 0.27 tr:oturum 0.16 tr:ozel -0.16 tr:ozelde -1.1 tr:ozetin 0.21 tr:ozlem -0.17
tr:paket -0.24 tr:paranı 0.25 tr:parola 0.33 tr:parsel 0.3 tr:pasapo 0.34 tr:paylas 0.35 tr:pdf'in 0.39 tr:peki 0.36
tr:pin 0.22 tr:plaka 0.12 tr:plakas 0.25 tr:police 0.15 tr:profil -0.33 tr:rakam 0.21 tr:randev 0.61 tr:rapor -0.19
tr:raporu 0.42 tr:resmin 0.49 tr:rica -0.12 tr:rontge -0.17 tr:ruhsat 0.32 tr:saat -0.59 tr:sabah -0.43 tr:sayfas 0.19
tr:sayısı 0.27 tr:seansl -0.12 tr:secerk -0.24 tr:secimi -0.17 tr:selam -0.17 tr:selfie 0.53 tr:semt 0.27 tr:seri 0.34
tr:sifrem -0.2 tr:sifren 1.5 tr:sistem -0.23 tr:sitede -0.23 tr:siz -0.15 tr:size -1.1 tr:sizi -0.29 tr:sms -0.14
tr:sms'in 0.33 tr:son 0.65 tr:sonucl 0.23 tr:sorayı 0.22 tr:sormus 0.6 tr:sorun 0.42 tr:sorunu -0.16 tr:sosyal -0.14
tr:soyad 0.28 tr:soyadı 0.85 tr:soylem 0.26 tr:soyler 0.17 tr:sozler -0.19 tr:sozles 0.35 tr:subede 0.15 tr:super 0.18
tr:surdug 0.24 tr:suresi 0.18 tr:sıkınt -0.45 tr:tahlil 0.17 tr:tam 0.43 tr:tapu 0.3 tr:tarafı 0.36 tr:tarihi 0.42
tr:telefo 0.31 tr:temsil -0.23 tr:tesekk -0.19 tr:tesisa -0.19 tr:tum 0.3 tr:tutun -0.14 tr:uc -0.19 tr:ucuncu 0.2
tr:ulasab -0.2 tr:ulke -0.5 tr:unuttu -0.2 tr:ustte -0.29 tr:usul 0.36 tr:uyar -0.85 tr:uygun -0.65 tr:uzerin 0.49
tr:uzgunu -0.73 tr:var 0.2 tr:ve 1.5 tr:verin -0.27 tr:verir -0.27 tr:veriyo -0.25 tr:veya -0.16 tr:ya -0.5 tr:yalanl
-0.46 tr:yanıld -0.27 tr:yanını 0.32 tr:yanıt -0.33 tr:yanıtl -0.16 tr:yaptıg -0.26 tr:yapıld -0.12 tr:yapılm 0.55
tr:yaranı 0.49 tr:yasadı -0.64 tr:yataca 0.29 tr:yazan -0.14 tr:yazar -0.84 tr:yazars 0.27 tr:yazman -0.23 tr:yazmay
-0.3 tr:yazmıs -0.25 tr:yazın 0.51 tr:yazını 0.19 tr:yazıyo -0.2 tr:yenide -0.27 tr:yenile -0.21 tr:yeri 0.15 tr:yerin
-0.15 tr:yerini 0.26 tr:yetkil 0.14 tr:yil 0.48 tr:yok -0.55 tr:yollar 0.51 tr:yollay 0.91 tr:yukuml 0.27 tr:yurt
-0.16 tr:yılki -0.12 tr:zaman 0.37 tr:zamand 0.91 words.accept -0.13 words.asked 0.15 words.callback -0.19
words.confirm.customer -0.51 words.confirm.patient -0.59 words.continue -0.32 words.elsewhere -0.19 words.general -0.3
words.harmless -0.12 words.here 0.84 words.insist 0.86 words.it 0.35 words.late 0.33 words.loose -1.2 words.noun 0.41
words.others -1.1 words.promise -0.26 words.refuse -0.49 words.request 0.59 words.share -0.78 words.supply 1.4
words.unlike -0.25 zh:1111 -0.66 zh:4321 -0.18 zh:6 0.19 zh:app -0.14 zh:atm -1 zh:iban 0.36 zh:pin 0.48 zh:㗎 0.25
zh:万 -0.17 zh:上 0.54 zh:下 0.93 zh:不 0.31 zh:专 -0.41 zh:东 0.36 zh:丢 -0.18 zh:两 -1.2 zh:个 -0.39 zh:中 -0.37 zh:串 0.15
zh:丸 0.27 zh:主 0.3 zh:么 -1.1 zh:乐 -0.25 zh:也 -0.18 zh:书 0.13 zh:乳 -0.17 zh:了 -0.38 zh:事 -0.21 zh:二 -0.13 zh:于 -0.19
zh:五 -0.19 zh:些 -0.47 zh:交 0.53 zh:享 -0.51 zh:亲 0.14 zh:人 0.18 zh:什 -0.82 zh:今 -0.33 zh:仍 -0.2 zh:他 -0.3 zh:令 0.27
zh:们 -0.73 zh:件 -0.17 zh:任 -0.24 zh:份 0.2 zh:优 -0.15 zh:会 -1.2 zh:传 0.96 zh:住 0.36 zh:何 -0.5 zh:余 -0.39 zh:你 0.4 zh:供
0.15 zh:便 -0.82 zh:信 -0.55 zh:俾 0.27 zh:候 0.38 zh:做 -0.18 zh:偿 0.28 zh:傅 0.32 zh:储 0.17 zh:催 0.16 zh:先 0.95 zh:入 0.44
zh:八 0.66 zh:公 -0.4 zh:关 0.18 zh:兴 -0.42 zh:其 -0.26 zh:具 -0.42 zh:内 -0.6 zh:冇 0.29 zh:再 -0.61 zh:冒 -0.12 zh:写 0.31
zh:况 -0.13 zh:冻 -0.16 zh:凭 0.33 zh:出 0.52 zh:分 -0.37 zh:切 -0.14 zh:刚 -0.28 zh:删 -0.58 zh:别 -1.5 zh:到 -0.32 zh:制 0.29
zh:刷 0.31 zh:券 0.44 zh:刺 -0.17 zh:剩 0.29 zh:剪 -0.18 zh:副 -0.13 zh:办 0.7 zh:功 -0.14 zh:加 0.35 zh:动 0.19 zh:包 -0.19 zh:化
0.28 zh:区 0.68 zh:十 0.68 zh:千 -0.19 zh:午 -1.3 zh:半 -0.22 zh:卓 -0.48 zh:单 0.75 zh:印 -0.19 zh:危 -0.13 zh:即 -1.1 zh:历
-0.41 zh:压 -0.17 zh:去 0.33 zh:反 0.15 zh:发 -0.16 zh:口 0.16 zh:只 0.17 zh:叫 0.29 zh:可 -1 zh:台 -0.74 zh:右 -0.42 zh:号 0.39
zh:合 -0.84 zh:同 -0.22 zh:名 1.3 zh:吓 0.32 zh:吗 -0.29 zh:否 -0.2 zh:吧 1 zh:呀 0.68 zh:告 -0.9 zh:呗 1 zh:员 -0.15 zh:呢 0.41
zh:周 0.42 zh:和 0.71 zh:咗 -0.39 zh:咩 0.13 zh:品 -0.41 zh:哋 -0.6 zh:响 -0.36 zh:哦 -0.26 zh:哪 0.92 zh:唔 0.69 zh:啊 0.14 zh:啥
0.5 zh:啦 -0.18 zh:喜 -0.23 zh:喝 0.14 zh:嗯 -0.17 zh:嗰 0.35 zh:嘅 -0.55 zh:器 0.14 zh:嚟 0.86 zh:回 -0.46 zh:国 -0.53 zh:在
-0.58 zh:址 0.38 zh:型 0.35 zh:城 0.35 zh:堵 -0.4 zh:填 0.51 zh:声 0.32 zh:处 0.49 zh:备 0.17 zh:复 0.31 zh:外 -0.12 zh:多 1.7
zh:够 -0.12 zh:天 -0.14 zh:太 -0.45 zh:失 -0.14 zh:套 -0.25 zh:姻 0.23 zh:婚 0.23 zh:子 0.55 zh:孕 0.38 zh:字 0.85 zh:存 -0.18
zh:学 0.47 zh:孩 0.59 zh:安 0.75 zh:完 0.26 zh:官 -0.21 zh:定 -0.74 zh:宜 -0.31 zh:宠 0.25 zh:客 -0.73 zh:家 0.4 zh:容 -0.77 zh:宽
0.29 zh:寄 0.3 zh:密 0.18 zh:对 -0.41 zh:封 0.31 zh:将 -0.17 zh:少 0.79 zh:尾 -0.33 zh:属 0.28 zh:工 0.47 zh:差 0.64 zh:己 -0.29
zh:已 -0.57 zh:市 0.35 zh:师 0.17 zh:希 -0.32 zh:帖 -0.17 zh:带 -0.64 zh:帮 0.71 zh:常 -0.3 zh:年 0.44 zh:应 -0.46 zh:店 0.73
zh:庚 0.19 zh:度 0.21 zh:座 -0.35 zh:建 -0.12 zh:开 -0.31 zh:弃 -0.18 zh:张 0.46 zh:当 0.2 zh:录 0.14 zh:影 0.14 zh:往 0.27 zh:征
-0.38 zh:待 -0.36 zh:很 0.3 zh:律 0.66 zh:得 -0.25 zh:微 -0.13 zh:心 0.24 zh:必 -0.61 zh:忘 -0.22 zh:忙 -0.25 zh:念 0.2 zh:怎
-0.27 zh:思 0.13 zh:急 0.63 zh:性 -0.2 zh:恭 -0.23 zh:息 -0.96 zh:情 -0.46 zh:想 0.13 zh:意 -0.59 zh:感 -0.64 zh:我 0.96 zh:或
-0.28 zh:截 -0.25 zh:扰 0.39 zh:批 -0.15 zh:找 -0.33 zh:投 0.68 zh:护 0.41 zh:抱 -0.58 zh:担 0.33 zh:拍 0.94 zh:拨 -0.23 zh:持
-0.23 zh:按 -0.67 zh:换 -0.34 zh:据 0.36 zh:授 0.16 zh:排 0.58 zh:控 0.18 zh:描 0.13 zh:提 -0.66 zh:撤 -0.76 zh:支 -0.18 zh:收
-0.41 zh:改 -0.46 zh:放 -0.14 zh:故 0.13 zh:效 -0.24 zh:数 0.66 zh:整 0.44 zh:文 -0.19 zh:斤 0.12 zh:断 0.19 zh:新 0.27 zh:方
-0.73 zh:无 -0.29 zh:日 -0.31 zh:早 -0.5 zh:时 -0.95 zh:易 0.17 zh:星 -0.24 zh:昨 -0.4 zh:是 -0.99 zh:晝 -0.19 zh:更 -0.7 zh:最
0.74 zh:月 0.86 zh:服 -0.13 zh:望 -0.33 zh:期 -0.22 zh:未 0.23 zh:末 0.37 zh:本 0.36 zh:术 0.17 zh:权 0.17 zh:材 -0.15 zh:条
-0.53 zh:来 0.33 zh:果 -0.6 zh:染 0.23 zh:查 0.93 zh:样 0.13 zh:核 0.41 zh:框 0.46 zh:案 0.27 zh:档 0.34 zh:次 0.3 zh:款 -0.58
zh:歉 -0.6 zh:正 0.14 zh:段 -0.21 zh:比 -0.18 zh:水 0.43 zh:沟 -0.19 zh:没 0.37 zh:法 -0.44 zh:波 -0.13 zh:流 0.33 zh:消 -0.31
zh:添 -0.51 zh:清 0.22 zh:炎 0.23 zh:点 -2.1 zh:烟 0.14 zh:烧 0.17 zh:然 0.27 zh:照 0.62 zh:爱 -0.27 zh:片 -0.41 zh:牌 0.23 zh:物
0.12 zh:状 0.57 zh:独 -0.15 zh:猜 -0.12 zh:现 0.24 zh:班 0.14 zh:理 -0.2 zh:生 -0.46 zh:用 -0.36 zh:甩 0.27 zh:申 0.51 zh:畅
-0.18 zh:留 0.32 zh:疑 -0.14 zh:疗 0.28 zh:症 0.59 zh:痛 0.66 zh:瘦 0.21 zh:登 0.13 zh:百 -0.13 zh:盐 -0.18 zh:盒 0.16 zh:盖
-0.45 zh:直 0.5 zh:相 0.47 zh:看 0.73 zh:真 -0.46 zh:睇 0.19 zh:瞧 0.27 zh:知 -0.24 zh:短 0.55 zh:码 -0.16 zh:确 0.14 zh:示 -0.73
zh:私 -0.23 zh:科 0.27 zh:积 0.12 zh:称 0.31 zh:稍 -0.16 zh:空 -0.16 zh:穿 -0.17 zh:站 -0.18 zh:章 -0.15 zh:端 0.15 zh:笔 0.17
zh:等 -0.18 zh:签 0.41 zh:简 0.38 zh:算 -0.19 zh:籍 0.48 zh:类 0.22 zh:糧 0.21 zh:系 0.43 zh:索 0.18 zh:紧 0.16 zh:繁 0.43 zh:约
-0.24 zh:级 0.34 zh:纳 0.13 zh:终 0.15 zh:经 0.59 zh:结 0.34 zh:统 0.2 zh:编 1.3 zh:缴 0.39 zh:缺 0.33 zh:网 -0.88 zh:置 -0.13
zh:而 -0.44 zh:耐 -0.15 zh:联 0.33 zh:肝 0.22 zh:育 0.12 zh:背 0.16 zh:胸 -0.27 zh:能 -0.97 zh:脯 -0.27 zh:腰 -0.45 zh:腺 -0.17
zh:膝 -0.45 zh:自 -0.33 zh:般 -0.21 zh:良 -0.17 zh:苹 -0.48 zh:药 0.39 zh:蓄 0.17 zh:薄 0.27 zh:藏 -0.22 zh:血 0.19 zh:补 0.19
zh:表 0.52 zh:被 -0.16 zh:裹 -0.16 zh:西 0.36 zh:要 -0.19 zh:覆 -0.19 zh:见 -0.26 zh:规 0.65 zh:角 -0.29 zh:解 -0.27 zh:言 -0.36
zh:认 0.22 zh:讯 0.44 zh:记 0.6 zh:讲 0.38 zh:论 0.54 zh:设 0.14 zh:评 0.73 zh:诉 -0.64 zh:试 0.31 zh:话 0.19 zh:该 0.42 zh:说
-0.74 zh:谁 0.34 zh:调 -0.21 zh:谅 -0.15 zh:谈 -0.29 zh:谢 -0.19 zh:象 0.4 zh:账 -0.34 zh:贯 0.46 zh:贴 0.38 zh:贵 0.19 zh:贷 0.2
zh:费 0.34 zh:资 0.54 zh:赔 -0.33 zh:走 0.15 zh:超 -0.21 zh:趣 -0.41 zh:跟 0.45 zh:身 0.21 zh:车 0.44 zh:转 0.15 zh:输 0.44 zh:边
0.48 zh:达 0.68 zh:过 0.34 zh:近 0.81 zh:还 -0.85 zh:这 0.2 zh:进 0.35 zh:连 -0.54 zh:退 -0.23 zh:送 -0.19 zh:适 -1.1 zh:透 0.16
zh:通 -0.29 zh:遍 -0.28 zh:道 -0.48 zh:遥 0.16 zh:遮 -0.26 zh:那 -0.76 zh:郎 0.24 zh:部 -0.2 zh:都 -0.8 zh:配 0.23 zh:里 0.78
zh:重 0.54 zh:量 -0.18 zh:金 0.4 zh:银 0.47 zh:销 0.31 zh:锁 0.45 zh:错 -1 zh:门 0.39 zh:问 -1 zh:间 -0.91 zh:附 0.5 zh:陈 -0.13
zh:院 0.14 zh:除 0.28 zh:险 0.23 zh:隐 -0.25 zh:需 -0.4 zh:露 0.37 zh:非 0.48 zh:面 -0.12 zh:页 -0.47 zh:顺 0.25 zh:预 -0.16 zh:题
-0.17 zh:食 0.14 zh:餐 -0.25 zh:餒 0.16 zh:饮 -0.14 zh:首 0.23 zh:马 0.4 zh:驿 -0.16 zh:麻 0.49 zh:龄 0.19
"""),
    "confirm": _read("""
after.question -2 ar:2 -0.27 ar:2012 0.22 ar:4 -0.27 ar:ابراز -0.21 ar:ابشر -0.59 ar:اثني 0.28 ar:احالتك 0.12 ar:احمد
0.19 ar:اخر 0.67 ar:اخطا -0.19 ar:اذا -0.44 ar:ارتجاع 0.21 ar:اردت 0.5 ar:ارسلت 0.24 ar:اسال -0.28 ar:اسبوعي 0.49
ar:استاذ 0.28 ar:استخدا 0.28 ar:استخدم -0.5 ar:اشرب -0.23 ar:اشنو -0.22 ar:اعتبر -0.61 ar:اعتن 0.23 ar:اعلان -0.21
ar:اعلي -0.29 ar:اقتراح -0.57 ar:اكتر -0.21 ar:الا -0.12 ar:الاتصا -0.19 ar:الاحد -0.24 ar:الاخير 0.28 ar:الادني 0.55
ar:الاربع -0.19 ar:الاسبو 0.48 ar:الاستر -0.32 ar:الاستق -0.31 ar:الاسنا -0.3 ar:الامر -0.14 ar:الانتر 0.36 ar:الانذا
0.49 ar:الانفل -0.28 ar:الاولي 0.19 ar:البارح 0.49 ar:البواب -0.32 ar:التحال 0.2 ar:التحوي -0.18 ar:التطبي -0.59
ar:التموي -0.19 ar:الثاني 0.24 ar:الثلاث -0.22 ar:الجديد 0.26 ar:الجرعه 0.2 ar:الجلدي 0.34 ar:الجمعه 0.34 ar:الحد 0.68
ar:الحساس -0.23 ar:الحكم -0.12 ar:الحمي -0.23 ar:الحين 0.65 ar:الخميس -0.38 ar:الدخل -0.19 ar:الدراس 0.13 ar:الدواء
-0.23 ar:الذين -0.5 ar:الراتب -0.12 ar:الراحه -0.23 ar:الرمز -0.19 ar:الرنين 0.15 ar:الزلاز 0.48 ar:الساعه -0.17
ar:السخون -0.21 ar:السريه -0.23 ar:السيار 0.36 ar:الشخصي -0.13 ar:الشركه 0.33 ar:الشروط -0.19 ar:الشيك 0.26 ar:الصباح
0.21 ar:الصيان -0.27 ar:الضرر 0.85 ar:الطبي 0.22 ar:الطبيب -0.13 ar:الظهر 0.27 ar:العاشر 0.19 ar:العصر -0.22 ar:العظام
0.25 ar:العمل 0.22 ar:العملي 0.35 ar:العياد -0.14 ar:العيون 0.12 ar:الغاء 0.15 ar:الغد -0.17 ar:الف -0.33 ar:الفلوس
0.49 ar:القادم 0.16 ar:القرض -0.6 ar:القسط 0.28 ar:القسطر 0.2 ar:الكاش -0.12 ar:الكامل -0.22 ar:الكوني 0.49 ar:الله
-0.66 ar:اللي 0.79 ar:الماء -0.23 ar:الماضي 0.53 ar:المحل -0.21 ar:المختب 0.18 ar:المرور 0.14 ar:المساع -0.12
ar:المصار 0.92 ar:المطال 0.24 ar:المطلو -0.15 ar:المعام 0.48 ar:المعلو -0.13 ar:المقيم 0.4 ar:المنتج -0.12 ar:المنشو
-0.15 ar:المواف -0.12 ar:الموقع -0.16 ar:الميلا -0.12 ar:الهاتف -0.16 ar:الهويه -0.26 ar:الوصفه 0.12 ar:الوفاء 0.42
ar:اليك 0.24 ar:اليوم -0.27 ar:امبارح 0.64 ar:امس 0.47 ar:ان 0.33 ar:انت 0.96 ar:انتهت -0.4 ar:انك 0.14 ar:او -0.24
ar:اودعته 0.26 ar:اوقفنا 0.22 ar:اي -0.54 ar:ايام -0.22 ar:ايقاف -0.29 ar:ايوه 0.25 ar:باذن -0.59 ar:باقتك 0.52 ar:باك
-0.12 ar:بالخطا 0.27 ar:بالصيد 0.42 ar:بالليل 0.52 ar:بتتصل -0.22 ar:بتغطي 0.48 ar:بخير 0.21 ar:بدون -1.2 ar:بصفتك
0.36 ar:بعد 0.69 ar:بك -0.19 ar:بمهاتف -0.43 ar:بنعطيك -0.51 ar:بنفسك 0.23 ar:بنفسه -0.32 ar:بوليصت 0.48 ar:بيانات
0.42 ar:بيتكم 0.36 ar:بيخلص 0.25 ar:بيطلب -0.15 ar:بيك 0.43 ar:تاريخ -0.13 ar:تامينك 1.2 ar:تبديل 0.43 ar:تبعك 0.55
ar:تتوقف -0.48 ar:تحت -0.25 ar:تحديث 0.56 ar:تخفيض 0.13 ar:تدخل 0.63 ar:تروح -0.21 ar:تزال 0.87 ar:تزعل -0.34
ar:تشخيصك 0.5 ar:تطعيم -0.22 ar:تعتمد -0.19 ar:تغطي 0.85 ar:تغيير 0.36 ar:تقدر 0.52 ar:تقرير 0.36 ar:تقطعات 0.49
ar:تكليف -0.43 ar:تلات -0.21 ar:تم 0.16 ar:تمام 0.25 ar:تنطبق -0.19 ar:تنفذت 0.48 ar:توقف -0.19 ar:ثلاث -0.19
ar:ثلاثاء -0.12 ar:جاهزه 0.25 ar:جايزه -0.21 ar:جديده -0.21 ar:جرعتك 0.21 ar:جعلنا -0.17 ar:جهاز 0.14 ar:جوالك 0.41
ar:جوايز -0.21 ar:حتي 1.1 ar:حدثنا 0.31 ar:حدك -0.29 ar:حذف -0.15 ar:حساب 0.24 ar:حسابات -0.48 ar:حسابك 0.82 ar:حسب
0.12 ar:حضرتك 0.37 ar:حق -0.34 ar:حوالتك 0.21 ar:حيت 0.49 ar:خبر 0.21 ar:خرجت 0.24 ar:خصم 0.44 ar:خصمنا 0.27 ar:خطا
0.49 ar:خطك 0.57 ar:خطير 0.15 ar:خلال -0.17 ar:خلص 0.43 ar:خلصت 0.52 ar:خلصتيش 0.49 ar:خمسه -0.18 ar:دخول 0.65
ar:دراهم -0.18 ar:دكتور 0.21 ar:دواء -0.28 ar:دواك 0.42 ar:دورك 0.28 ar:ديالك 0.54 ar:ديالنا 0.55 ar:ديسمبر 0.84
ar:ديما 0.43 ar:ذكر 0.49 ar:ذلك -0.31 ar:ذهبت 0.18 ar:راجعت 0.12 ar:راه 0.49 ar:رجع 0.96 ar:رجعات 0.49 ar:رجعنال 0.92
ar:رسوم 0.5 ar:رصيد 0.26 ar:رصيدك 0.96 ar:رقم 0.28 ar:رمز -0.18 ar:زال 0.2 ar:زمان 0.43 ar:ساري 0.84 ar:ساعه 0.67
ar:سالت 0.48 ar:سددت 0.15 ar:سلامه -0.33 ar:سنوات 0.42 ar:سوالك -0.35 ar:سويتها 0.44 ar:سيارتك 0.4 ar:سياستن -0.12
ar:سيتم -0.97 ar:سيرن -0.27 ar:سيكون -0.54 ar:سيوافق -0.22 ar:شاف 0.25 ar:شراء -0.21 ar:شريحتك 0.43 ar:شريحه -0.21
ar:شك -0.62 ar:شكواك 1.1 ar:شي 0.15 ar:شيء 0.23 ar:شيكك 0.21 ar:صالحه 0.12 ar:صباح -0.17 ar:صباحا -0.15 ar:صحيح 0.21
ar:صفحه -0.12 ar:صلحنا 0.36 ar:صورتك 0.14 ar:صيدليت 0.19 ar:ضغط -0.12 ar:طبيب 0.18 ar:طبيبك -0.28 ar:طردك 0.14 ar:طلب
0.68 ar:طلبت 0.23 ar:طلبك -0.45 ar:طلع 0.35 ar:طلعت 0.12 ar:طولت -0.21 ar:ظاهر -0.17 ar:عالكرت 0.92 ar:عام -0.49
ar:عامه -0.2 ar:عاينها 0.4 ar:عزيزي 0.4 ar:عشر 0.69 ar:عطاك 0.12 ar:عقدك 0.84 ar:عكسها -0.35 ar:علاجك 0.45 ar:علنا
-0.22 ar:علي -0.48 ar:عليج -0.22 ar:عليك -0.12 ar:عليه -0.23 ar:عليها 0.22 ar:عمر -0.16 ar:عملاين 0.4 ar:عمليتك -0.17
ar:عمن -0.22 ar:عن 0.2 ar:عنا 0.51 ar:عندك 0.17 ar:عندكش -0.83 ar:عندنا 0.69 ar:عندها 0.33 ar:عنها 0.48 ar:عياده -0.24
ar:عيدكم -0.17 ar:عينتك 0.18 ar:غادي -1 ar:غضبك -0.14 ar:غير -0.17 ar:غيرت 0.23 ar:فاتك 0.37 ar:فاتورت 0.45 ar:فاضلها
0.21 ar:فالفاي -0.13 ar:فتح 0.19 ar:فجرا -0.27 ar:فحص 0.15 ar:فقط -0.31 ar:فلان -0.12 ar:فندم 0.21 ar:في 0.6 ar:فيه
0.46 ar:قايمه 0.28 ar:قبل -0.29 ar:قبول -0.66 ar:قد -0.48 ar:قدمتها 0.36 ar:قرضك -0.62 ar:قسطا -0.23 ar:قسطك 0.38
ar:قسطين 0.15 ar:قسم -0.37 ar:قطعا -0.35 ar:كان 1.1 ar:كريم 0.28 ar:كل -0.32 ar:كله 0.24 ar:كليان 0.42 ar:كما 1 ar:كن
-0.12 ar:كنطلبو -0.13 ar:لا 0.52 ar:لاجل -0.21 ar:لاحظنا 0.27 ar:لاخبار -0.22 ar:لاختك 0.48 ar:لان 0.89 ar:لانه -0.15
ar:لبطاقت 0.13 ar:لتجديد 1.2 ar:لتحديد -0.23 ar:لتغيير -0.49 ar:لتواصل -1.1 ar:لحسابك 0.58 ar:لسه 0.21 ar:لشهر 0.12
ar:لصالحك -0.12 ar:لقد 0.15 ar:لك 0.18 ar:للاخري -0.18 ar:للاسف 0.37 ar:للحساب 0.49 ar:للدكتو -0.21 ar:للمراج 0.23
ar:لم 0.63 ar:لمن -0.19 ar:له -0.12 ar:لهذا -0.14 ar:لو -0.41 ar:لوجه -0.23 ar:لي 0.12 ar:ليس 0.38 ar:ليك -0.35 ar:ما
0.45 ar:ماتخاف -0.12 ar:مارس 0.87 ar:مبارح 0.92 ar:مبارك -0.17 ar:مبلغا 0.46 ar:متاخر 0.47 ar:متوفر -0.28 ar:مثل 0.23
ar:مجانا -0.12 ar:محدث 0.23 ar:محطوط 0.42 ar:مدفوعه 0.45 ar:مذكور -0.12 ar:مرات -0.19 ar:مراجعي -0.12 ar:مرتين 0.55
ar:مريضا 0.28 ar:مسجله 0.22 ar:مشكل -0.5 ar:مطالبت -0.38 ar:مطمينا -0.12 ar:معك -0.35 ar:معنا 0.56 ar:مفتوح -0.45
ar:مفتوحه 0.26 ar:مفعل 0.63 ar:مقابل -0.51 ar:مقبول -0.59 ar:مقبوله -0.61 ar:مقلقا 0.5 ar:ملف 0.43 ar:ملفك 0.23
ar:ممتنين -0.57 ar:ممكن 0.28 ar:من 0.44 ar:منذ 0.23 ar:منشورك -0.18 ar:منيح 0.15 ar:مهم -0.23 ar:مواعيد -0.52 ar:موظف
-0.43 ar:موظفنا -0.15 ar:موكد -0.29 ar:نازل -0.12 ar:ناقص 0.14 ar:نتحدث -0.22 ar:نتفهم -0.14 ar:نحتاج -0.16 ar:نحن
-0.26 ar:نرجو -0.18 ar:نزل 0.72 ar:نصاب -0.21 ar:نضمن -0.22 ar:نظام -0.48 ar:نظامنا 0.5 ar:نعاود -0.15 ar:نعتذر 0.16
ar:نعم 0.46 ar:نعيطو -0.31 ar:نفحص -0.12 ar:نقدر 0.2 ar:نقول -0.31 ar:نلاحظ 0.46 ar:نهاتفك -0.17 ar:نهار -0.23 ar:نوره
0.15 ar:هالاسب -0.59 ar:هذا 0.73 ar:هذي 0.44 ar:هلا 0.15 ar:هنا -0.17 ar:هو -0.22 ar:والحوا 0.12 ar:والدعو -0.12
ar:والدك 0.2 ar:والسجل -0.19 ar:والعمر -0.27 ar:واللي -0.44 ar:وانت 0.42 ar:وثيقتك 0.85 ar:وجاري 0.22 ar:وجدوش 0.2
ar:وجها -0.23 ar:وخذ -0.23 ar:وراحت 0.48 ar:ورقم -0.14 ar:وسيفعل -0.43 ar:وصل 0.12 ar:وصلك 0.49 ar:وصلنا -0.57 ar:وعد
-0.13 ar:وقال 0.25 ar:وقت -0.23 ar:وقد 0.67 ar:وما -0.16 ar:ومرحبا 0.43 ar:ومن -0.14 ar:ومنعتذ -0.34 ar:ونراك 0.23
ar:وهذا -0.48 ar:وهو 0.2 ar:ويشرح -0.32 ar:يا 0.2 ar:يبدا 0.38 ar:يبين 0.15 ar:يتصل -0.32 ar:يتطلب -0.27 ar:يتعالج
-0.22 ar:يتقبل -0.83 ar:يحدده -0.23 ar:يدفعون -0.14 ar:يسالك -0.21 ar:يسرنا -0.17 ar:يشتغل 0.57 ar:يصرف -0.19 ar:يظهر
-0.19 ar:يغطي 0.28 ar:يفضل -0.21 ar:يكتمل 0.64 ar:يناسبه -0.23 ar:ينتظرك 0.19 ar:ينقصه 0.23 ar:ينقصها 0.36 ar:يوسف
0.19 ar:يوم 0.3 ar:يوميا -0.52 asked&customer 0.75 asked&elsewhere -0.74 asked&harmless -0.12 asked&others -0.15
asked&patient -0.73 asked&question -1.9 asked&refuse -0.25 asked&request -0.17 bias -0.32 callback&customer -0.72
callback&elsewhere 0.26 callback&general 0.72 callback&harmless 0.4 callback&others -0.16 callback&patient -0.57
callback&question -0.27 callback&refuse -0.49 callback&request -0.44 callback&supply 0.85 confirm.customer&customer
0.84 confirm.customer&general -0.59 confirm.customer&harmless 0.32 confirm.customer&others 0.39
confirm.customer&patient 0.55 confirm.customer&question -1.8 confirm.customer&refuse -0.26 confirm.customer&request
0.16 confirm.customer&supply 0.56 confirm.patient&customer -0.68 confirm.patient&elsewhere 0.78
confirm.patient&general 0.39 confirm.patient&others 0.26 confirm.patient&patient 1 confirm.patient&question -0.21
confirm.patient&refuse 0.59 confirm.patient&request -0.68 confirm.patient&supply -0.24 customer -0.92 de:10 1 de:116
-0.27 de:12 0.65 de:19 -0.54 de:abend -0.29 de:abgele 0.14 de:abhole 0.17 de:adress 0.19 de:akte 0.26 de:alles 0.23
de:allgem -0.12 de:als 0.87 de:alte 0.57 de:an 0.54 de:andere -0.57 de:angabe -0.22 de:angepa 0.14 de:anruf -0.25
de:anspre -0.28 de:arger -0.17 de:argerl -0.13 de:arzt 0.24 de:auf 0.32 de:auffal 0.33 de:aufged -0.39 de:bedaue -0.61
de:behand 0.19 de:bei 0.9 de:beitra -0.61 de:bekomm -0.23 de:besser 0.2 de:besten -0.25 de:besuch -0.53 de:betrug
-0.17 de:bild -0.5 de:bis -0.67 de:bitte -0.35 de:blasse 0.37 de:blutab 0.12 de:bringe -0.47 de:da 0.28 de:daher 0.17
de:damals 0.29 de:danke -0.97 de:das -0.66 de:dass -0.39 de:dein 0.52 de:depotu 0.95 de:des -0.12 de:deshal 0.37
de:dialys 0.16 de:dienst 0.28 de:diese -0.14 de:doktor -0.29 de:dran -0.17 de:drei -0.27 de:durch -0.13 de:ein 0.12
de:einen -0.55 de:einer -0.19 de:eingeg 0.2 de:eingri 0.15 de:einzel -0.19 de:endet -0.54 de:entsch -0.12 de:erfolg
-0.75 de:erhole 0.15 de:es -0.26 de:fachab 0.29 de:fall 0.69 de:falsch -0.16 de:filial -0.54 de:findet 0.15 de:formsa
-0.17 de:formul -0.31 de:frau -0.21 de:freiga -0.17 de:freita -0.14 de:freuen 0.19 de:fur -0.42 de:gb 0.37 de:gedeck
0.23 de:gegebe 0.29 de:geht 0.14 de:geld -0.49 de:genehm -0.16 de:geplan 0.17 de:gepruf 0.28 de:gern -0.12 de:geschi
0.7 de:geschr -0.84 de:gesetz 0.33 de:gesper -0.17 de:gespro 0.28 de:gester 0.82 de:gibt -0.17 de:gilt -0.51 de:grippe
-0.19 de:gut 0.46 de:gutach 0.23 de:gutsch -0.12 de:hangt -0.12 de:hat 0.3 de:heute 0.12 de:hoffen 0.15 de:ihnen 0.5
de:ihr 0.13 de:ihre 0.87 de:ihren -0.2 de:in 0.28 de:ist -0.54 de:ja 0.55 de:karte -0.35 de:kasse -0.17 de:klinge
-0.15 de:klingt -0.13 de:kolleg 0.21 de:kommt 0.75 de:konnen 0.17 de:kredit -0.16 de:kunde 0.38 de:kundin 0.13 de:lang
-0.12 de:langja 0.23 de:lassen -0.23 de:lauft 1 de:leider 0.57 de:letzte 0.12 de:liegt -0.21 de:liste -0.47 de:m 0.37
de:mahnun 0.7 de:mail 0.61 de:marz 0.38 de:medika -0.47 de:mehr -0.56 de:meiner 0.28 de:meist -0.12 de:mit -0.15
de:monat -0.39 de:montag 0.2 de:nach -0.36 de:nachst -0.18 de:narbe 0.37 de:neue 0.2 de:neuen 0.12 de:nicht 0.13
de:nichts -0.17 de:noch 0.95 de:notier 0.28 de:nur 0.31 de:nutzen 0.13 de:offen 0.15 de:ohne -0.21 de:oktobe -0.18
de:op 0.37 de:paket 0.12 de:passt -0.32 de:patien -0.19 de:per -0.28 de:physio 0.43 de:pn -0.29 de:portal 0.13
de:praxis 0.17 de:rate 0.16 de:rechnu -0.17 de:recht -0.31 de:reine -0.17 de:rezept 0.17 de:ruckse -0.12 de:runter
0.27 de:schade 0.22 de:schmer -0.35 de:schon 0.53 de:schrei -0.25 de:schutz -0.57 de:sehr 0.13 de:seine -0.27 de:seit
0.12 de:sekret -0.24 de:sicher -0.24 de:sie 0.16 de:sind 0.14 de:so -0.12 de:sofort -0.28 de:sperre 0.32 de:sperrt
-0.27 de:statt 0.15 de:stimmt 0.19 de:storni -0.25 de:tan -0.15 de:tarif 0.37 de:techni 0.48 de:telefo -0.47 de:therap
-0.34 de:uber -0.32 de:uberst 0.37 de:uhr -0.6 de:um -0.47 de:umsatz 0.33 de:und 0.5 de:ungluc -0.31 de:uns -1.2
de:unsere 0.21 de:unter -0.33 de:unterl 0.21 de:verban 0.27 de:vergle -0.33 de:verlau 0.15 de:verlie -0.27 de:versch
0.24 de:verseh 0.54 de:versic -0.47 de:verspr -0.33 de:verste -0.3 de:versuc -0.16 de:von -0.45 de:vor -0.13 de:vorfal
0.17 de:vorne -0.39 de:war 0.43 de:waren 0.55 de:warst 0.12 de:wartel 0.43 de:wartez -0.14 de:websit -0.18 de:wegen
0.29 de:weil 0.21 de:welche -0.82 de:wem -0.32 de:wer -0.38 de:werden 0.14 de:werte 0.12 de:widers -0.75 de:willko
0.48 de:wir 0.36 de:wird -0.72 de:woche 0.15 de:wochen -0.12 de:wurde 0.66 de:zahlt -0.17 de:zeigt -0.8 de:zeit 0.37
de:ziffer -0.13 de:zu -0.31 de:zuruck 0.52 de:zwisch 0.65 en:10 -0.18 en:12 0.57 en:4 0.17 en:5 -0.18 en:5th -0.19
en:6pm -0.19 en:9 -0.26 en:a -1.1 en:able -0.32 en:about 0.58 en:abroad -0.13 en:accoun 0.84 en:addres -0.24 en:again
-0.12 en:ago 0.57 en:all -0.59 en:am -0.4 en:an -0.32 en:and -0.12 en:any -0.59 en:app -0.37 en:approv 0.15 en:are
-0.47 en:as 1.1 en:asking -0.15 en:at -0.23 en:availa -0.41 en:avenue -0.19 en:balanc -0.14 en:bankin 0.29 en:be -1.2
en:been 0.13 en:before -1 en:being 0.14 en:better 0.14 en:betwee 0.27 en:bill 0.57 en:billin 0.3 en:block 0.33
en:bottom -0.17 en:bounce 0.14 en:branch 0.3 en:bring -0.86 en:by 0.31 en:call -0.15 en:came 0.7 en:can 0.14 en:card
0.79 en:cards -0.15 en:catara 0.52 en:checke 0.35 en:checki -0.12 en:cheque -0.17 en:clear 0.25 en:clicks -0.16
en:clinic -0.44 en:closed -0.15 en:collea -0.24 en:collec 0.35 en:commen -0.54 en:compla 0.44 en:condit -0.36
en:confir 0.13 en:congra 0.17 en:contra 1.3 en:cough -0.59 en:countr -0.51 en:cover 0.32 en:covere 0.3 en:credit 0.18
en:custom 0.72 en:dad's 0.51 en:daily -0.17 en:date -0.16 en:day -0.45 en:days -0.31 en:debit 0.5 en:declin 0.17
en:depend -0.33 en:depot 0.27 en:desk 0.13 en:detail -0.27 en:did 0.15 en:direct 0.14 en:disput 0.16 en:dm -0.16 en:do
-0.66 en:doctor -0.9 en:docume -0.12 en:does -0.13 en:dollar 0.58 en:down 0.25 en:dr 0.65 en:drink -0.17 en:driver
0.14 en:droppe 0.41 en:during 0.25 en:each -0.24 en:eight -0.43 en:emails -0.14 en:ends 1 en:engine 0.27 en:enjoy -1.1
en:every -0.17 en:everyt -0.32 en:exampl -0.13 en:experi -0.58 en:expiri -0.12 en:explai -0.48 en:extra 0.14 en:fee
0.27 en:feedba -0.78 en:fees -0.39 en:fever -0.17 en:fifty -0.18 en:find -0.13 en:first -0.35 en:five -0.47 en:flu
-0.53 en:for 0.12 en:forty -0.36 en:forwar -0.54 en:fraud 0.35 en:free -0.43 en:friday 0.21 en:from -0.35 en:front
0.12 en:froze 0.36 en:frustr -0.21 en:full -0.37 en:gettin -0.23 en:glad 0.64 en:going -0.42 en:gone 0.26 en:good
-0.74 en:got 0.18 en:grante -0.36 en:gratef 0.25 en:ha -0.16 en:hand -1.2 en:hands -0.39 en:happen 0.23 en:harbor
-0.36 en:hear 0.25 en:hello 0.3 en:helpin 0.32 en:helps -0.58 en:hence 0.14 en:hi -0.22 en:hidden -0.16 en:hide -0.14
en:hold 0.17 en:home -0.48 en:hope 0.32 en:hour 0.18 en:hours -0.23 en:how -0.52 en:hundre -0.29 en:i 0.73 en:iban
-0.54 en:id -0.35 en:idea -0.19 en:if -1 en:in 0.2 en:includ 0.25 en:inhale 0.59 en:insura 0.15 en:insure -0.31 en:is
0.15 en:jo -0.19 en:june 0.16 en:keep -0.2 en:kim 0.18 en:kind -0.21 en:knee -0.58 en:land 1 en:lane 0.31 en:last 0.32
en:lee 0.33 en:left 0.35 en:lets -0.14 en:letter -0.51 en:limit -0.4 en:line -0.3 en:listed -0.18 en:live -0.28
en:loan 0.56 en:long -0.49 en:look 0.44 en:looks 0.14 en:lose 0.34 en:lost -0.32 en:love -0.17 en:loyal 0.19 en:loyalt
0.29 en:luck -0.3 en:lunch -0.37 en:made 0.29 en:main 0.27 en:manage 0.44 en:many 0.13 en:march 0.33 en:matter -0.64
en:may 0.36 en:me 0.2 en:medica -0.63 en:member 0.14 en:messag -0.18 en:minute -0.12 en:mobile -0.31 en:monday 0.32
en:more -0.57 en:mornin 0.51 en:mortga 0.21 en:most 0.17 en:move -0.31 en:mrs 0.31 en:my -0.53 en:name -0.17 en:need
-0.19 en:neighb -0.32 en:new -0.4 en:news 0.21 en:nine 0.63 en:no -0.16 en:not -0.79 en:notice 0.28 en:now 0.13
en:number -0.29 en:oak -0.17 en:octobe 0.71 en:off 0.6 en:offers -0.14 en:office 0.52 en:often -0.4 en:on 0.48 en:one
1.5 en:open -0.36 en:or -0.17 en:order 0.66 en:others -0.16 en:our -0.55 en:out 0.8 en:outage -0.15 en:paid -0.29
en:pain -0.22 en:parkin -0.33 en:part -0.27 en:passed 0.39 en:patel 0.25 en:patien -0.59 en:paymen 0.23 en:pays 0.51
en:pharma -0.26 en:phone 0.84 en:pick -0.18 en:picked 0.57 en:pictur -0.13 en:pin -0.16 en:policy -0.66 en:portal
-0.84 en:post -0.16 en:postal -0.36 en:precau 0.36 en:premiu 0.15 en:prescr -0.94 en:privac -0.35 en:priya 0.14
en:proble 0.31 en:produc -0.57 en:profil 0.31 en:protec -0.13 en:proud 0.16 en:pulled 0.33 en:puppy -0.16 en:questi
-0.67 en:rang -0.24 en:rates -0.21 en:ready 0.61 en:receiv 0.12 en:record -0.16 en:refill 0.2 en:rememb 0.51 en:remove
-0.23 en:renewe -0.16 en:repeat 0.39 en:replac -0.57 en:reques 0.3 en:rest -0.17 en:result -0.76 en:right 0.41
en:ringin -0.18 en:room 0.16 en:router 0.54 en:runs 0.33 en:safe -0.16 en:sam 0.23 en:says 0.25 en:scamme -0.33
en:second 0.31 en:securi -0.42 en:see 0.79 en:send -0.2 en:sent 1 en:seriou -0.41 en:seven -0.18 en:share -0.18
en:shop 0.77 en:shots -0.31 en:should 0.32 en:shown -0.28 en:shows -1.1 en:sick -0.4 en:sign 0.51 en:sim 0.14 en:since
0.15 en:singh 0.39 en:sorry -0.54 en:sounds -0.19 en:spain 0.2 en:specia 0.16 en:standa -0.26 en:starts -0.51 en:stay
-0.15 en:steps -0.16 en:still 0.38 en:store 0.17 en:street -0.13 en:sugges -0.57 en:surgeo -0.39 en:surger 0.53
en:suspic 0.23 en:tablet 0.35 en:take -0.38 en:tariff 0.14 en:tell -0.34 en:ten 0.13 en:text -0.22 en:than -0.31
en:thank -0.77 en:thanks 0.23 en:the -0.44 en:therap -0.2 en:there 0.36 en:this 0.54 en:three -0.12 en:throug 0.36
en:ticket 0.26 en:time 0.23 en:times -0.28 en:today 0.24 en:tomorr 0.6 en:touch -0.23 en:transf 0.38 en:treat -0.56
en:treate -0.31 en:tried -0.3 en:tweet 0.2 en:twelve 0.42 en:twice -0.41 en:two 0.28 en:under -0.24 en:unlock -0.37
en:until -0.26 en:up 0.93 en:us 0.59 en:used -0.14 en:vaccin -0.33 en:very 0.25 en:video -0.39 en:view -0.22 en:visit
0.27 en:visiti -0.23 en:wait -0.19 en:waitin 0.48 en:was 0.3 en:wash -0.4 en:water -0.17 en:we 0.35 en:websit -0.39
en:week's 0.51 en:weekda -0.14 en:weeken -1.3 en:welcom -0.24 en:went 0.75 en:what 0.25 en:when -0.37 en:which 0.96
en:who -0.39 en:will -0.57 en:with 1.2 en:within -0.14 en:word -0.53 en:workin -0.15 en:years 0.22 en:you 1 en:your
-0.23 en:zero -0.29 es:1 0.31 es:10 -0.63 es:2 0.22 es:20 -0.63 es:2010 0.27 es:24 -0.19 es:65 -0.18 es:9 0.34 es:a
-1.1 es:abren -0.12 es:abrio 0.22 es:acceso 0.16 es:acompa 0.27 es:acudir -0.14 es:admisi -0.42 es:agrade 0.15
es:ahora 0.13 es:alvaro 0.48 es:andrea 0.27 es:anos 0.91 es:anotam 0.44 es:antes -0.15 es:antibi 0.39 es:apelli -0.16
es:asigna 0.32 es:atiend -0.69 es:autori 0.45 es:avanza 0.29 es:avisar -0.26 es:ayer 0.36 es:ayuda -0.21 es:ayudar
-0.12 es:ayunas -0.49 es:baja 0.33 es:bajado 0.43 es:banco -0.23 es:basta -0.12 es:bebe 0.27 es:beca -0.16 es:bizum
0.13 es:bloque 0.19 es:bonifi -0.17 es:bono 0.42 es:cabece -0.18 es:caduca 0.19 es:cambio 0.44 es:campan -0.18
es:caract -0.19 es:cargam 0.39 es:cargo 0.24 es:carta 0.25 es:centim -0.18 es:cien -0.46 es:cierto 0.48 es:cirugi 0.14
es:cita 0.27 es:clara 0.32 es:client 0.66 es:clinic 0.25 es:cobram 0.48 es:coche 0.38 es:codigo -0.31 es:coment -0.19
es:comisi 0.29 es:como 0.56 es:compan 0.24 es:compro 0.13 es:con 0.28 es:conced -0.16 es:concre -0.14 es:confir 0.13
es:consta 0.39 es:consul -0.16 es:contar -0.16 es:contra -0.23 es:convie -0.14 es:correo -0.74 es:corres 0.27 es:corte
0.46 es:credit 0.13 es:cualqu -0.24 es:cuando -0.12 es:cuanto -0.21 es:cubre 0.31 es:cubrir -0.57 es:cuenta 0.51
es:cura -0.54 es:dano 0.29 es:datos -0.25 es:de -0.26 es:deben -0.29 es:declar -0.19 es:delo -0.17 es:den -0.13
es:denega 0.19 es:denunc -0.21 es:derech -0.14 es:desblo 0.16 es:descub 0.38 es:desde 0.37 es:detras -0.3 es:devolv
-0.2 es:diagno -0.21 es:dias -1.2 es:diez 0.21 es:dinero -0.21 es:direcc 0.44 es:discul -0.19 es:disput -0.24
es:docume 0.17 es:don 0.55 es:doy -0.21 es:duplic 0.52 es:dura -0.14 es:ecogra 0.18 es:edita -0.62 es:efecti 0.35
es:el 0.92 es:elena 0.22 es:embara -0.22 es:emitio 0.38 es:empiez 0.15 es:empleo -0.18 es:en -0.65 es:encont -0.15
es:endeud 0.19 es:enfada -0.14 es:enfado -0.21 es:enredo -0.19 es:entend -0.21 es:enviam 0.32 es:equipo 0.21 es:error
0.24 es:es -0.42 es:esa -0.39 es:ese 0.27 es:eso 0.29 es:espana -0.19 es:espera 0.5 es:esposo 0.12 es:esta 0.13
es:estafa -0.16 es:estara -0.19 es:este -0.54 es:exito -0.34 es:expedi 0.29 es:experi -0.61 es:extrac -0.15 es:fabric
0.63 es:factur 0.17 es:falso -0.22 es:falta -0.16 es:famili -0.21 es:felici 0.27 es:fibra -0.15 es:fiebre -0.14
es:fijo -0.16 es:finde -0.13 es:foto -0.41 es:fue 0.56 es:fuera 0.14 es:ganar -0.24 es:genera -0.36 es:giro 0.19
es:golpe 0.38 es:gracia -0.64 es:gripe -0.33 es:gustar -0.12 es:ha 0.32 es:hablam -0.14 es:hace 0.15 es:hasta -0.16
es:hay 0.19 es:haya -0.21 es:he -0.13 es:hecho -0.32 es:hemos 0.93 es:hijo 0.37 es:hizo 0.33 es:hora 0.36 es:horari
-0.7 es:hoy 0.41 es:iban -0.19 es:implan 0.59 es:incide -0.35 es:inclui -0.15 es:indemn -0.2 es:inform 0.37 es:integr
-0.86 es:ivan 0.15 es:jolin -0.31 es:lament -0.51 es:las 0.14 es:le 0.37 es:leen -0.12 es:legal 0.22 es:lentil 0.88
es:libre -0.35 es:limite 0.3 es:linea 0.35 es:lista 0.18 es:llamad 0.23 es:llamam -0.14 es:llamar -0.24 es:llamo 0.19
es:llega -0.15 es:lleva 0.19 es:lo -0.62 es:los -0.43 es:lunes -0.34 es:madre -0.15 es:madrug -0.19 es:mal -0.32
es:mami 0.18 es:manana -0.15 es:manten -0.35 es:marcam -0.17 es:martes 0.21 es:marzo 0.12 es:mas 0.27 es:mayo 0.54
es:mayore -0.18 es:medico 0.14 es:mencio 0.27 es:merece 0.41 es:meses -0.38 es:mil -0.19 es:mira -0.18 es:mismo -0.23
es:modem -0.15 es:mostro 0.18 es:mucha -0.37 es:muestr -0.39 es:mutua -0.86 es:ni -0.33 es:ningun -0.41 es:nivel 0.19
es:no -0.17 es:noche -0.47 es:nombre -0.4 es:normal 0.18 es:norte -0.35 es:nos 0.29 es:nosotr 0.14 es:notari 0.27
es:notici -0.21 es:nueva 0.12 es:nueve -0.14 es:numero -0.22 es:nuria 0.13 es:nutric 0.42 es:o -0.2 es:octubr -0.18
es:oficin -0.23 es:optica 0.88 es:oro -0.16 es:otra 0.18 es:otros -0.16 es:pacien -0.43 es:pagado 0.21 es:pagara -0.86
es:palabr -0.21 es:papele 0.29 es:para -0.64 es:parte -0.19 es:parto 0.27 es:pasado 0.24 es:paso 0.26 es:paula -0.13
es:pediat -0.67 es:pedir -0.18 es:pega -0.42 es:penali -0.35 es:perfil -0.28 es:perito 0.38 es:piropo -0.45 es:placer
0.27 es:plan 0.17 es:poliza 0.31 es:pone -0.14 es:porque 0.19 es:post -0.62 es:precio -0.18 es:prefer -0.22 es:previa
-0.14 es:promet -0.17 es:proteg -0.15 es:protes 0.18 es:prueba 0.16 es:psicol 0.32 es:public -0.18 es:puede -0.49
es:pusimo 0.59 es:que 0.32 es:queda -0.46 es:quedan 0.42 es:quedas -0.35 es:quedo 0.19 es:queja 0.24 es:quien -0.29
es:ratito -0.12 es:rato -0.32 es:rechaz 0.15 es:recibe -0.14 es:recibi 0.65 es:recibo -0.17 es:reclam 0.22 es:recupe
-0.15 es:red -0.35 es:rehabi 0.42 es:renovo 0.17 es:renta -0.19 es:result -0.27 es:retras 0.12 es:retuvi 0.19
es:revers -0.26 es:revisi 0.14 es:rojas 0.44 es:salud -0.37 es:se -1.2 es:sea -0.3 es:seguro -0.78 es:semani -0.31
es:senora 0.44 es:septie 0.46 es:ser 0.45 es:sesion 0.42 es:siete 0.2 es:sigue 0.24 es:sim 0.4 es:sin -0.29 es:sinies
-1.1 es:sobre 0.68 es:sobreg 0.44 es:sol 0.4 es:solo -0.18 es:solter -0.16 es:soluci -0.46 es:somos -0.14 es:su 0.88
es:subire -0.14 es:sucurs -0.22 es:sus 0.33 es:tarda -0.87 es:tarjet -0.33 es:te 0.31 es:telefo -0.53 es:televi -0.15
es:tenes 0.45 es:termin 0.17 es:tienda 0.4 es:tiene 0.56 es:tienen -0.37 es:todo -0.58 es:todos -0.22 es:toque -0.42
es:traer -0.29 es:tratam -0.88 es:tres -0.18 es:tu 1.1 es:tus 0.83 es:ultimo -0.18 es:una -0.47 es:urolog 0.41 es:usar
-0.3 es:usted 0.6 es:vacuna -0.14 es:vale -0.16 es:vamos -0.19 es:vas -0.24 es:vaya -0.34 es:vean -0.15 es:veces 0.48
es:vemos 0.2 es:vencid 0.46 es:venga -0.49 es:ventan -0.22 es:veras -0.24 es:verdad -0.15 es:vierne -0.26 es:visita
-0.61 es:visper -0.12 es:volant -0.29 es:web -0.19 es:ya 1.1 fr:06 -0.14 fr:10 0.48 fr:15 -0.19 fr:16h -0.23 fr:18h
-0.24 fr:19 -0.62 fr:200 -0.46 fr:48 -0.2 fr:500 0.14 fr:8 0.27 fr:a 0.54 fr:abouti -0.69 fr:accept -0.32 fr:actuel
-0.14 fr:agence -0.3 fr:ai 0.15 fr:ait -0.33 fr:analys -0.17 fr:annees 0.51 fr:annule -0.26 fr:ans 0.67 fr:applic
-0.27 fr:apres -0.18 fr:arrive 0.3 fr:as 0.22 fr:assura 0.25 fr:attend 0.34 fr:avez 0.52 fr:aviez -0.13 fr:avis -0.49
fr:avoir 0.15 fr:avons 0.59 fr:bancai -0.17 fr:beauco -0.15 fr:bien -0.22 fr:bloque 0.32 fr:buvez -0.15 fr:c'est -0.13
fr:c'etai -0.29 fr:canicu -0.15 fr:carte -0.14 fr:cas -0.31 fr:cause 0.2 fr:ce 0.34 fr:ces 0.42 fr:cette -0.51
fr:champ -0.19 fr:chaque -0.15 fr:cherch -0.19 fr:chez 0.51 fr:client 0.28 fr:colis 0.18 fr:colleg 0.59 fr:combie
-0.19 fr:comme -0.2 fr:commen 0.52 fr:compre -0.74 fr:compte 0.19 fr:condit -0.12 fr:connec -0.79 fr:consul -0.16
fr:contac -0.15 fr:conten 0.46 fr:contes -0.69 fr:contra 0.29 fr:contro 0.17 fr:cours 0.34 fr:court 0.15 fr:couvre
0.25 fr:credit 0.28 fr:cure -0.16 fr:d'eau -0.15 fr:d'evoq -0.14 fr:d'ou 0.22 fr:debit -0.14 fr:decemb 0.15 fr:decept
-0.17 fr:deceva -0.33 fr:degat 0.25 fr:depuis 0.52 fr:dernie 0.42 fr:deux 0.26 fr:diagno -0.24 fr:dix 0.7 fr:docteu
0.27 fr:dommag -0.37 fr:dossie 0.19 fr:douleu -0.13 fr:echean 0.15 fr:effaco -0.52 fr:elle 0.57 fr:embras 0.52 fr:en
-0.15 fr:encore 0.22 fr:entre 0.64 fr:envoye 0.47 fr:equipe -0.21 fr:essais 0.23 fr:est -0.18 fr:et 0.16 fr:ete 0.17
fr:etudie -0.42 fr:eu 0.59 fr:euros -0.15 fr:eventu -0.22 fr:expliq 0.17 fr:facult -0.19 fr:faites -0.2 fr:faux -0.19
fr:felici 0.39 fr:ferme -0.24 fr:fideli 1.2 fr:fievre -0.13 fr:fixe 0.14 fr:forfai 0.23 fr:frais -0.17 fr:gardez -0.23
fr:go 0.22 fr:gold 0.12 fr:grippe -0.32 fr:h -0.45 fr:habitu -0.17 fr:haut -0.36 fr:heures -0.16 fr:heureu -0.18
fr:hier 0.8 fr:hors 0.22 fr:iban -0.28 fr:ici -0.19 fr:identi -0.16 fr:impaye 0.16 fr:interd -0.14 fr:je 0.41 fr:jete
0.15 fr:jeudi -0.23 fr:joindr -0.21 fr:jours -0.22 fr:juin 0.16 fr:jusqu' -0.48 fr:l'anci 0.22 fr:l'etud 0.21
fr:laisse 0.57 fr:lavez -0.33 fr:le -0.35 fr:les -0.97 fr:leur -0.18 fr:lire -0.19 fr:ma 0.45 fr:mal -0.16 fr:malade
-0.33 fr:maladr -0.29 fr:matern 0.91 fr:medica -0.27 fr:merci -0.13 fr:messag -0.29 fr:mets -0.14 fr:mieux -0.24
fr:mises 0.13 fr:mot -0.19 fr:mutuel -0.2 fr:n'aure -0.16 fr:naissa 0.31 fr:nom 0.41 fr:note 0.67 fr:notre -0.67
fr:nous 0.12 fr:nouvel 0.41 fr:ont 0.13 fr:ordre 0.15 fr:ouvert -0.59 fr:panne -0.19 fr:par -0.38 fr:parler -0.24
fr:parmi 0.46 fr:parole -0.17 fr:part -0.29 fr:parti 0.24 fr:partic -0.14 fr:passe 0.25 fr:patien -1.4 fr:paul 0.66
fr:pays -0.17 fr:pensez -0.16 fr:pere 0.21 fr:person -0.15 fr:photo -0.19 fr:plus -0.24 fr:points 0.17 fr:polici -0.19
fr:portai -0.7 fr:pour -0.42 fr:prenez 0.17 fr:prenne -0.17 fr:priori -0.65 fr:prise 0.2 fr:prive -0.29 fr:proble
-0.15 fr:procha 0.53 fr:prompt 0.35 fr:pruden -0.13 fr:racont -0.13 fr:reclam 0.32 fr:recupe -0.29 fr:refere -0.16
fr:regle -0.21 fr:reglem 0.17 fr:relanc 0.18 fr:releve 0.19 fr:rembou -0.28 fr:remerc 0.52 fr:rendez -0.38 fr:restez
-0.34 fr:result -0.63 fr:retabl 0.37 fr:retent -0.21 fr:retrou 0.46 fr:reveno -0.29 fr:revenu -0.13 fr:revien -0.14
fr:rivoli -0.24 fr:rue -0.24 fr:sang 0.2 fr:sans -0.48 fr:savoir -0.19 fr:se -0.28 fr:secret -0.17 fr:securi -0.77
fr:semain 0.26 fr:sera -0.3 fr:si -0.36 fr:simula -0.19 fr:sinist 0.42 fr:soin 0.17 fr:souhai 0.35 fr:sous -0.21
fr:souven -0.33 fr:strict -0.15 fr:system 0.16 fr:tant 0.25 fr:techni 0.27 fr:temoig -0.19 fr:touche -0.13 fr:tous
-0.62 fr:toute 0.32 fr:toutes 0.51 fr:traite 0.53 fr:transm -0.16 fr:trois 0.19 fr:trouve -0.26 fr:une 0.12 fr:urgenc
-0.15 fr:va -0.24 fr:vaccin -0.94 fr:vaut -0.24 fr:vers -0.46 fr:ville -0.14 fr:visibl -0.17 fr:visite -0.62 fr:vois
0.35 fr:voit 0.52 fr:votre 0.7 fr:vous 0.52 fr:vu -0.29 fr:œil 0.15 has.callback -1.4 has.confirm.customer 1.4
has.confirm.patient 0.61 has.continue -1.1 has.elsewhere -0.39 has.general -0.2 has.harmless -0.26 has.here -0.93
has.insist 0.16 has.it -0.18 has.late -0.44 has.loose -0.26 has.others -1.1 has.promise -1.2 has.request 0.17
has.share -1.1 has.supply -0.45 has.which 0.33 hi:10 -0.13 hi:2 0.23 hi:2012 0.12 hi:3 -0.16 hi:4 -0.61 hi:9 -0.57
hi:aa 0.24 hi:aapse 0.79 hi:active 0.22 hi:adhoor 0.13 hi:admit -0.45 hi:agle 0.12 hi:applic -0.14 hi:approv -0.53
hi:atka 0.17 hi:baad 0.31 hi:baar 0.74 hi:bahut -0.14 hi:bane 0.15 hi:behtar -0.16 hi:bharos -0.13 hi:bill -0.39
hi:bukhar -0.17 hi:canal 0.12 hi:chahte -0.49 hi:chalu 0.39 hi:charge 0.89 hi:congra 0.33 hi:dant 0.2 hi:dard 0.12
hi:denge -0.45 hi:dikh 0.79 hi:dikhan -0.23 hi:dilata -0.13 hi:din -0.28 hi:doctor -0.48 hi:docume 0.16 hi:dopaha
-0.18 hi:dukaan -0.19 hi:faisla -0.17 hi:fd 0.13 hi:file 0.48 hi:gaadi 0.19 hi:galti 0.34 hi:gold -0.12 hi:gopniy
-0.31 hi:gussa -0.49 hi:haan 0.2 hi:hafte 0.21 hi:haq -0.13 hi:hisaab 0.17 hi:hone 0.13 hi:honge 0.12 hi:hota -0.2
hi:hu -0.13 hi:ilaaj -0.31 hi:income -0.16 hi:insura -0.45 hi:inteza 0.25 hi:isliye 0.47 hi:itne 0.15 hi:itni -0.15
hi:jao -0.45 hi:jayaz -0.49 hi:jayeng -0.13 hi:jinki -0.2 hi:kam 0.2 hi:kami 0.16 hi:karke -0.22 hi:karwa -0.45
hi:karway 0.17 hi:khud -0.23 hi:kiya 0.23 hi:kuch 0.22 hi:kyuki 0.13 hi:kyunki 0.25 hi:laga 0.18 hi:lauta -0.13
hi:lautay -0.29 hi:lene -0.19 hi:li 0.19 hi:maafi -0.49 hi:manage 0.26 hi:marizo -0.31 hi:mature 0.13 hi:meri -0.29
hi:milate -0.14 hi:min 0.16 hi:mri 0.23 hi:namast 0.12 hi:naya -0.25 hi:next 0.13 hi:nikla 0.23 hi:niyam -0.24
hi:normal 0.12 hi:notice 0.34 hi:nurse -0.17 hi:paas 0.17 hi:pada 0.25 hi:parcel 0.13 hi:paresh -0.14 hi:pass -0.45
hi:patien 0.23 hi:pehle -0.14 hi:pichle 0.34 hi:platin -0.12 hi:policy 0.75 hi:portal 0.55 hi:proof -0.19 hi:rakhei
-0.13 hi:rehne 0.15 hi:renew 0.75 hi:roamin 0.39 hi:root 0.12 hi:rupya -0.29 hi:saab -0.22 hi:saal 0.22 hi:saalo 0.15
hi:sab -0.21 hi:sabke -0.21 hi:same -0.2 hi:samjha -0.22 hi:seriou 0.23 hi:shukri 0.14 hi:sir 0.39 hi:sunita 0.12
hi:survey 0.19 hi:table 0.27 hi:tak -0.12 hi:taraf -0.13 hi:thanku 0.75 hi:theek 0.12 hi:thoda 0.12 hi:tippan -0.31
hi:umeed 0.12 hi:unhone 0.19 hi:unka -0.2 hi:use 0.55 hi:uske 0.25 hi:vibhag 0.2 hi:vishwa -0.13 hi:visit 0.25
hi:wajah 0.16 hi:wali 0.24 hi:week 0.13 hi:zimmed -0.29 hi:zyada -0.16 hi:अंतररा 0.12 hi:अगर -0.18 hi:अच्छा -0.13
hi:अच्छी -0.63 hi:अधूरा 0.25 hi:अपडेट 0.28 hi:अपना 0.32 hi:अपनी 0.49 hi:अपने 0.34 hi:अपॉइंट -0.68 hi:अब 0.29 hi:अरे
-0.12 hi:अवधि -0.22 hi:असर 0.17 hi:आ 0.66 hi:आइए 0.17 hi:आईडी -0.21 hi:आएगा -0.16 hi:आगे -0.34 hi:आती -0.25 hi:आप 0.78
hi:आपका 0.52 hi:आपकी 0.75 hi:आपके 0.95 hi:आपको 0.26 hi:आपने 0.62 hi:आपसे 0.12 hi:आभार -0.34 hi:आय -0.34 hi:आया 0.25
hi:आवेदन -0.3 hi:आशा 0.34 hi:इंतजार 0.25 hi:इलाज 0.15 hi:इसमें -0.19 hi:ईएमआई -0.22 hi:उम्र -0.74 hi:उसका 0.2 hi:एक
-0.49 hi:एमआरआई 0.5 hi:ऐप -0.12 hi:ऐसा -0.28 hi:ऑनलाइन -0.15 hi:ऑपरेशन 0.2 hi:ओटीपी -0.13 hi:और -1.1 hi:कम 0.31 hi:कर
0.73 hi:करती -0.34 hi:करने 0.32 hi:करवा -0.28 hi:कराने 0.59 hi:करेंगी -0.13 hi:करेंगे 0.58 hi:कल 0.41 hi:कवर 0.4
hi:कहा 0.17 hi:का 0.39 hi:कि -0.34 hi:किया -0.24 hi:किराया 0.2 hi:किस -0.24 hi:किसी -0.32 hi:किस्ते 0.12 hi:कुछ 0.48
hi:कुशल 0.34 hi:कैलकुल -0.22 hi:कैसी 0.23 hi:कॉन्ट् 0.63 hi:कॉल -0.62 hi:को 0.84 hi:कोई -0.25 hi:क्या -0.33 hi:क्योंक
0.31 hi:क्लिनि -0.37 hi:क्लेम -0.31 hi:खुला -0.78 hi:खूब -0.12 hi:ख्याल 0.39 hi:गंभीर 0.5 hi:गई 0.41 hi:गणना -0.22
hi:गया 1.2 hi:ग्राहक -0.2 hi:चालू 0.12 hi:चाहते -0.41 hi:चिंता 0.13 hi:चिकित् -0.78 hi:चेकअप 0.39 hi:छूटी 0.12 hi:जन्म
-0.19 hi:जरूर -0.5 hi:जल्दी 0.14 hi:जाइए 0.14 hi:जाइएगा 0.61 hi:जाएगा -0.29 hi:जैसा 0.17 hi:जो 0.66 hi:ज्यादा -0.12
hi:टांके 0.61 hi:टीका -0.57 hi:ठीक 0.41 hi:डीएम -0.17 hi:डॉक्टर 0.45 hi:तबीयत 0.23 hi:तय -0.2 hi:तिथि -0.19 hi:था 1.1
hi:थी 0.13 hi:थे 0.15 hi:थोडी -0.19 hi:दंत -0.78 hi:दस 0.33 hi:दांतों 0.31 hi:दिए -0.24 hi:दिखाना -0.12 hi:दिन -0.45
hi:दिया -0.28 hi:दिसंबर 0.63 hi:दी 0.55 hi:दूसरे -0.28 hi:दें 0.81 hi:देंगे -0.49 hi:देख -0.21 hi:देखें -0.12 hi:देर
-0.18 hi:दोपहर 0.22 hi:दोबारा -0.19 hi:धन्यवा -0.38 hi:नंबर 0.2 hi:नए -0.15 hi:नमस्का 0.34 hi:नमस्ते 0.25 hi:नया 0.38
hi:नर्स -0.12 hi:नवीनीक 0.51 hi:नाम 0.19 hi:नाराजग -0.26 hi:निकला 0.5 hi:निजता -0.2 hi:निराशा -0.25 hi:निर्भर -0.37
hi:नुकसान 0.38 hi:ने 0.24 hi:न्यूनत 0.31 hi:पंजीकृ 0.19 hi:पक्का -0.3 hi:पता 0.32 hi:पहले -0.38 hi:पहुंचा -0.34
hi:पार्सल 0.25 hi:पास -0.32 hi:पिछली 0.17 hi:पिछले 0.17 hi:पुराने -0.34 hi:पूरा -0.43 hi:पूरी -0.12 hi:पैसे -0.21
hi:पॉलिसी 0.4 hi:पोर्टल -0.12 hi:पोस्ट -0.31 hi:प्रक्र 0.16 hi:प्रीमि 0.4 hi:फोन -0.68 hi:फ्लू -0.57 hi:बंद -0.68
hi:बजे -0.12 hi:बढी -0.19 hi:बदल -0.2 hi:बदलना -0.12 hi:बधाई -0.12 hi:बहुत -0.12 hi:बाकी 0.13 hi:बात -0.74 hi:बार 0.2
hi:बिना -0.57 hi:बिल्कु 0.43 hi:बीमे 0.51 hi:बुक -0.15 hi:बुखार -0.12 hi:बेहतर -0.12 hi:बैलेंस 0.48 hi:ब्रॉडब 0.13
hi:भरिए -0.22 hi:भर्ती 0.23 hi:भी -0.22 hi:भूलिएग 0.31 hi:भेजा 0.5 hi:भेजें -0.14 hi:मंगलवा 0.24 hi:मंजूरी -0.34
hi:मदद -0.16 hi:मरीज -0.19 hi:महीने -0.18 hi:माताजी 0.13 hi:माफी -0.25 hi:मिलते 0.39 hi:मिलाएं -0.19 hi:मिलेगी -0.19
hi:में 0.17 hi:मेरी -0.12 hi:मैं -0.13 hi:यह 0.3 hi:यहां 0.62 hi:या -0.36 hi:रखिए 0.36 hi:रविवार -0.48 hi:रहता -0.62
hi:रहा 1 hi:राशि -0.16 hi:रिकॉर् -0.34 hi:रिफंड -0.2 hi:रुकने -0.2 hi:रोमिंग 0.12 hi:लगा 0.31 hi:लगी -0.64 hi:लाइन
-0.19 hi:लिखने -0.12 hi:लिमिट -0.19 hi:लिया 0.2 hi:लेते -0.22 hi:लॉकर 0.2 hi:लोग -0.28 hi:लोन -0.32 hi:लौट 0.25
hi:वार्ड 0.13 hi:वाह -0.12 hi:वो 0.41 hi:व्यस्त -0.19 hi:शक -0.19 hi:शर्मा 0.37 hi:शिकायत -0.13 hi:शुक्रव -0.39
hi:शुगर -0.24 hi:शुल्क 0.21 hi:संदेश -0.14 hi:संपर्क -0.26 hi:सकते -0.27 hi:सकें -0.28 hi:सदस्यो 0.44 hi:सबसे -0.14
hi:समझ -0.26 hi:समझते -0.26 hi:समय 0.43 hi:सर 0.12 hi:साथ -0.23 hi:सामान् -0.27 hi:सावधान -0.13 hi:सीधे -0.14 hi:सीमा
-0.24 hi:सुझाव -0.34 hi:सुनीता 0.34 hi:सुरक्ष -0.28 hi:से -1.1 hi:सोमवार -0.79 hi:स्वागत -0.14 hi:स्वीका -0.16
hi:स्वीकृ -0.2 hi:हम -0.94 hi:हमसे -0.2 hi:हमारा -0.69 hi:हमारे 1.1 hi:हमें 0.61 hi:ही -0.43 hi:हुआ 0.89 hi:हुए 0.23
hi:है -0.27 hi:हैं -0.28 hi:हो -0.72 hi:होंगी 0.34 hi:होगा -0.51 hi:होता -0.2 hi:होने 0.22 id:10 -0.59 id:3 -0.14 id:4
-0.16 id:5 0.29 id:50 0.24 id:9 0.55 id:ada -0.27 id:akan -0.37 id:aktif 0.42 id:akun -0.19 id:anak -0.69 id:anda 1.4
id:aplika -0.12 id:asmany 0.21 id:atas -0.12 id:atau -0.16 id:bagian 0.19 id:bakal -0.27 id:balik -0.25 id:banjir
-0.15 id:baru 0.27 id:batal 0.17 id:beda 0.16 id:belum 0.8 id:benar 0.24 id:bengke 0.51 id:berapa -0.18 id:berkur 0.29
id:beroba 0.22 id:bersab 0.19 id:besok -0.99 id:betul 0.34 id:biar -0.16 id:biasan -0.12 id:bikin -0.15 id:biopsi 0.19
id:boleh 0.18 id:bpjs -0.16 id:buka -0.53 id:buku -0.19 id:bulan 0.46 id:bungan -0.26 id:cair -0.16 id:cek -0.35
id:cerita -0.19 id:cicila 0.49 id:coba 0.42 id:daerah -0.15 id:daftar -0.21 id:dalam -0.22 id:dan -0.46 id:danany 0.15
id:darahn 0.18 id:data -0.39 id:debit 0.29 id:dengan 0.15 id:desemb 0.15 id:diagno -0.14 id:diambi 0.18 id:dibica
-0.14 id:dicek -0.15 id:dijami -0.15 id:dikiri 0.25 id:dipega 0.26 id:diperb 0.13 id:disetu -0.25 id:ditebu 0.21
id:diteri -0.36 id:ditung -0.42 id:dituru 0.43 id:ditutu 0.31 id:dokter -0.41 id:dulu -0.63 id:email 0.71 id:emosin
-0.51 id:enam -0.2 id:fasili 0.18 id:fibern -0.15 id:fisiot 0.31 id:flu -0.16 id:ganggu 0.22 id:ganti -0.48 id:gerai
0.48 id:habis -0.12 id:halama -0.2 id:hamil -1.1 id:hanya -0.16 id:hari -0.13 id:harus 0.16 id:hasil 0.42 id:hati -0.2
id:hp 0.37 id:hukum 0.26 id:igd -0.22 id:ini 0.19 id:intern -0.33 id:iya 0.51 id:jadi 0.47 id:jadwal -0.23 id:jaga
0.49 id:jam 0.46 id:jangan 0.48 id:jangka -0.15 id:janji -0.97 id:jantun 0.34 id:jaring -0.13 id:jawa -0.13 id:juga
-0.51 id:jumat 0.19 id:jumpa 0.49 id:kak 0.46 id:kalau -0.32 id:kali 0.29 id:kami 0.3 id:kamis 0.16 id:kandun -0.27
id:karena 0.38 id:kartu 0.24 id:kasih -0.13 id:kasus 0.24 id:katara 0.39 id:ke -0.34 id:kehami 0.52 id:kelahi 0.39
id:keliru 0.42 id:keluar 0.21 id:kemari 0.66 id:kembal 0.57 id:kendal -0.23 id:kerusa 0.44 id:keseha 0.49 id:kesel
-0.15 id:khusus -0.26 id:kirim 0.7 id:klaim 0.4 id:klaimn -0.12 id:klinik -0.17 id:kode -0.32 id:kok -0.27 id:kolest
-0.37 id:kontra 0.15 id:kontro 0.63 id:kota -0.15 id:kredit 0.12 id:ktp -0.33 id:kurang 0.16 id:lagi -0.45 id:lalu
0.24 id:lama -0.47 id:langsu -0.23 id:lewat -0.12 id:limit 0.43 id:limitn -0.2 id:loket -1.1 id:lolos -0.43 id:lounge
0.18 id:luar 0.2 id:lupa 0.72 id:maaf -0.9 id:mana -0.41 id:maret 0.29 id:masih 0.88 id:masuk -0.57 id:matiin 0.13
id:mbps 0.24 id:medis -0.19 id:memang 0.36 id:membaw -0.25 id:member -0.24 id:memeri 0.78 id:memint -0.22 id:memuat
-0.12 id:menang 0.44 id:mendam 0.39 id:mengen 0.53 id:menit -0.25 id:minggu 0.24 id:mobiln 0.51 id:mohon 0.32 id:mri
0.72 id:mulut -0.25 id:nama -0.13 id:nanti 0.19 id:nasaba 0.14 id:negeri 0.2 id:normal -0.68 id:nunggu 0.46 id:nya
0.76 id:obat 0.21 id:ongkos -0.46 id:operas 0.36 id:otomat 0.19 id:otp -0.25 id:pada 0.36 id:pagi -0.48 id:pakai 0.14
id:paket 0.24 id:palsu -0.2 id:pas 0.46 id:pasti -1.1 id:pemaka 0.2 id:pemega 0.32 id:pengaj -0.25 id:pengga 0.48
id:penuh -0.12 id:penutu 0.78 id:pesan -0.23 id:pinjam 0.19 id:platin 0.12 id:poli -0.23 id:polis 0.33 id:portal 0.14
id:premi 0.29 id:pribad -0.22 id:priori -1.1 id:puasa 0.34 id:pukul -0.3 id:pun -0.27 id:punya -1.1 id:rahasi -0.27
id:rekeni 0.6 id:restar 0.42 id:ruang -0.27 id:rujuka -0.16 id:rumah 0.36 id:rumahn -0.15 id:saat 0.62 id:sabar -0.17
id:sabtu -0.32 id:sakit 0.17 id:saldo 0.31 id:sama -0.25 id:sampai -0.16 id:sampel 0.17 id:sandi -0.12 id:sangga -0.36
id:sari 0.54 id:satu 0.15 id:sebaga 0.73 id:sebaik -0.16 id:sebelu -0.44 id:sedang 0.85 id:sehat -1.8 id:sekara 0.21
id:selalu -2.3 id:selama 0.18 id:semala 0.78 id:sembuh -0.15 id:seming -0.17 id:semoga -2.2 id:semua -0.19 id:senang
0.5 id:senaya 0.48 id:senin -0.73 id:sepert -0.3 id:sepulu 0.35 id:siap 0.48 id:siapa -0.22 id:sim 0.48 id:sini -0.25
id:situs -0.72 id:solo 0.28 id:sudah 0.28 id:surat 0.65 id:survei 0.51 id:tagiha 0.62 id:tahu -0.27 id:tanda -0.43
id:tangan -0.43 id:tangga 0.34 id:tanpa -0.17 id:teknis 0.32 id:telat 0.16 id:telepo -0.76 id:temuny 0.17 id:tenang
-0.15 id:terapi 0.12 id:terbay 0.31 id:terdaf 0.33 id:terdek -0.22 id:terima 0.48 id:tersed -0.16 id:tetap 0.16
id:tidak -0.16 id:tiga 0.21 id:tiket 0.35 id:timur -0.13 id:tua -0.15 id:tungga 0.16 id:turunk -0.26 id:tutup -0.4
id:uangny -0.65 id:ulang 0.54 id:wajar -0.51 id:ya 0.32 id:yang 1.1 id:zuhur -0.12 it:112 -0.41 it:16 -0.17 it:2009
0.31 it:2012 0.15 it:27 -0.35 it:3 0.46 it:9 -0.17 it:a -0.85 it:abbiam 0.26 it:accett 0.13 it:accred 0.41 it:addebi
-0.15 it:aggior 0.29 it:aiuta -0.19 it:all'ac 0.42 it:all'es -0.21 it:alto -0.17 it:altro -0.19 it:ancora 0.34
it:andra -0.36 it:anni -0.32 it:anno 0.16 it:antinf -0.34 it:aperto -0.55 it:app -0.15 it:appunt -0.17 it:aspett 0.23
it:assicu 0.45 it:averci -0.29 it:bene 0.29 it:bentor 0.61 it:blocch -0.12 it:buon -0.36 it:c'e -0.18 it:cambia 0.6
it:capiam -0.56 it:caratt -0.17 it:carta 0.78 it:cartel 0.15 it:casa -0.3 it:centra -0.43 it:che 0.69 it:chiede -0.16
it:ci 0.17 it:ciclo 0.24 it:cinque -0.13 it:client 0.4 it:codice -0.12 it:come 1.2 it:cominc -0.17 it:commis -0.24
it:con 0.25 it:conces -0.28 it:confro -0.19 it:consig -0.15 it:contat -0.25 it:conten 0.16 it:contes -0.49 it:conto
-0.26 it:copert 0.3 it:copre 0.16 it:cucina 0.19 it:curato 0.32 it:da 0.44 it:danno 0.12 it:dare 0.32 it:data -0.15
it:datore -0.28 it:dente 0.32 it:di 0.25 it:diritt 0.42 it:dodice 0.24 it:dolori -0.15 it:domand -0.19 it:dottor 0.18
it:due 0.15 it:ecco 0.61 it:emerge -0.41 it:entro -0.21 it:era 0.24 it:errore 0.2 it:essere 0.17 it:estrat -0.17
it:fastid 0.32 it:fatta 0.2 it:fibra 0.17 it:fine -0.36 it:fino -0.35 it:fondi 0.37 it:fosse -0.22 it:funzio -0.21
it:giorna -0.33 it:giorno -0.37 it:giovan -0.35 it:gioved -0.16 it:giugno 0.61 it:gliel' 0.46 it:glielo -0.25
it:gratis -0.35 it:grazie -0.21 it:guasto -0.12 it:ha 1.3 it:hai 0.17 it:i 0.21 it:iban -0.35 it:ieri 0.58 it:il 0.37
it:in -0.47 it:indiet 0.37 it:info 0.37 it:interv 0.31 it:it -0.17 it:italia -0.17 it:l'alle 0.26 it:la -0.56
it:lavate -0.19 it:lavora -0.13 it:lavoro -0.39 it:le -0.16 it:lei 0.61 it:liguri -0.12 it:lista 0.24 it:macchi -0.15
it:maggio -0.19 it:male -0.19 it:mancan 0.37 it:mani -0.19 it:marted 0.19 it:medici -0.15 it:medico -0.12 it:mobile
0.17 it:modulo -0.23 it:no -0.25 it:noi 0.21 it:norma -0.13 it:nostro 0.62 it:numero -0.26 it:nuova 0.15 it:o -0.21
it:oggi -0.14 it:ogni -0.29 it:oro 0.42 it:paga 0.61 it:palest 0.37 it:parte -0.34 it:passa 0.63 it:penici 0.26 it:per
0.29 it:perche 0.61 it:perito 0.19 it:perso -0.12 it:person -0.17 it:piu 0.66 it:plafon 0.44 it:polizz 0.15 it:postal
0.33 it:prenot -0.35 it:presti -0.51 it:previs 0.19 it:prima -0.52 it:primav 0.19 it:proble -0.28 it:puo 0.85
it:qualch 0.32 it:qualor -0.22 it:quello -0.17 it:questa -0.15 it:questo 0.44 it:qui 0.2 it:rabbia -0.48 it:raggiu
0.44 it:reddit -0.28 it:refert -0.54 it:restan 0.24 it:restat -0.19 it:ricevu 0.28 it:richia 0.19 it:rid 0.37
it:ridiam -0.19 it:rimast 0.16 it:rimbor 0.2 it:ripren 0.3 it:risona 0.21 it:rosa 0.16 it:rubata -0.13 it:rubato -0.19
it:scegli -0.19 it:scorso 0.17 it:scusia -0.12 it:se -0.9 it:sedute 0.24 it:senza -0.62 it:sia 0.3 it:siamo 0.18
it:signor 0.42 it:sinist 0.14 it:sito -0.56 it:social -0.26 it:sollec 0.25 it:solo -0.2 it:sono 0.19 it:sostit 0.33
it:sparir -0.2 it:spedit 0.59 it:speria 0.3 it:squadr -0.12 it:stanot -0.2 it:stata 0.13 it:state -0.19 it:stati 0.38
it:stato 0.54 it:stesso -0.33 it:stia 0.29 it:stipen -0.19 it:storni -0.14 it:su -0.82 it:suo 0.65 it:tariff 0.61
it:teniam 0.31 it:ticket -0.15 it:titola 0.42 it:torna -0.3 it:tornat 0.37 it:tra 0.67 it:trova -0.17 it:truffa -0.19
it:tutti -0.19 it:tutto -0.46 it:una -0.55 it:usare 0.82 it:usi -0.25 it:vaccin -0.15 it:valuta -0.21 it:vedo 0.22
it:venerd 0.15 it:ventis -0.17 it:verde -0.22 it:verifi -0.22 it:verra -0.44 it:viene -0.33 it:vince -0.13 it:visita
-0.39 it:vuole -0.23 ja:0199 -0.2 ja:1 0.13 ja:10 0.43 ja:12 0.47 ja:2 -0.29 ja:21 -0.13 ja:24 -0.58 ja:30 -0.19 ja:5
-0.31 ja:50 0.56 ja:dm -0.12 ja:vip 0.85 ja:あ 0.47 ja:い -0.46 ja:う -0.31 ja:え -0.79 ja:お 0.13 ja:か -0.47 ja:き -0.16
ja:く -0.85 ja:こ 0.79 ja:す -0.28 ja:せ -0.33 ja:そ 0.17 ja:た 0.75 ja:ち -1.1 ja:っ 0.41 ja:つ -0.37 ja:て 0.35 ja:と -1.2 ja:に
-0.42 ja:ね 1.2 ja:の 0.66 ja:は -0.93 ja:ひ -0.34 ja:ふ 0.17 ja:へ -0.39 ja:ほ -0.63 ja:み 0.61 ja:む -0.17 ja:も -0.22 ja:や
-0.52 ja:ょ -0.69 ja:よ 0.56 ja:ら 0.27 ja:り 0.27 ja:る -0.61 ja:れ 0.52 ja:わ -0.22 ja:を 0.12 ja:゙ 0.25 ja:ア -0.29 ja:ィ
-0.34 ja:イ -0.47 ja:ェ -0.41 ja:エ -0.3 ja:オ -0.16 ja:カ 0.89 ja:キ 0.47 ja:ク 0.22 ja:コ -0.12 ja:サ -0.34 ja:シ -0.67 ja:セ
-0.4 ja:タ 0.23 ja:チ -0.35 ja:ッ -0.54 ja:ト -0.41 ja:ナ -0.23 ja:ニ 0.13 ja:ネ -0.3 ja:ハ 0.34 ja:ヒ 0.41 ja:フ -0.89 ja:ヘ
-0.33 ja:ホ -0.22 ja:ム -0.64 ja:メ -0.53 ja:ラ 0.36 ja:ル 0.12 ja:レ 0.12 ja:ロ 0.35 ja:ワ -0.57 ja:ン -0.52 ja:ー 0.31 ja:一
-0.88 ja:七 -0.17 ja:万 0.3 ja:丈 0.17 ja:三 0.3 ja:上 -0.36 ja:不 0.16 ja:中 0.53 ja:乗 -0.35 ja:予 0.33 ja:事 0.48 ja:二 -0.28
ja:五 -0.19 ja:人 -0.41 ja:今 0.24 ja:付 0.44 ja:以 -0.78 ja:休 -0.15 ja:伝 -0.15 ja:伺 0.35 ja:体 -0.12 ja:何 -0.92 ja:作 0.39
ja:使 0.44 ja:係 0.25 ja:促 0.29 ja:保 1.3 ja:信 0.18 ja:個 -0.12 ja:倍 -0.15 ja:健 0.18 ja:像 0.16 ja:償 1.1 ja:優 -0.18 ja:元
0.17 ja:先 0.51 ja:免 -0.44 ja:入 1.4 ja:全 -1.1 ja:具 0.17 ja:内 -0.44 ja:円 0.34 ja:写 -0.28 ja:出 0.16 ja:分 0.45 ja:別 0.17
ja:制 0.26 ja:加 1.2 ja:効 0.25 ja:募 -0.16 ja:医 0.39 ja:十 0.23 ja:午 0.59 ja:取 0.16 ja:受 -0.45 ja:口 0.19 ja:只 -0.16 ja:可
-0.16 ja:台 -0.6 ja:号 -0.32 ja:各 -0.16 ja:合 0.14 ja:吉 0.41 ja:同 -0.28 ja:名 -0.19 ja:否 -0.2 ja:告 0.35 ja:品 -0.12 ja:営
-0.29 ja:回 0.8 ja:土 -0.33 ja:在 0.51 ja:場 -0.31 ja:増 -0.33 ja:外 -0.28 ja:多 -0.56 ja:大 0.15 ja:夫 0.17 ja:失 -0.19 ja:契
0.4 ja:奥 0.39 ja:奨 0.39 ja:始 0.32 ja:子 0.29 ja:字 -0.21 ja:存 -0.23 ja:学 0.39 ja:宅 0.81 ja:安 -0.84 ja:実 -0.38 ja:客 0.24
ja:家 0.38 ja:容 0.34 ja:審 0.58 ja:対 0.18 ja:少 0.23 ja:尾 -0.14 ja:尿 -0.21 ja:局 -0.13 ja:届 0.26 ja:工 0.39 ja:希 0.25 ja:師
0.27 ja:常 -0.21 ja:年 1.1 ja:店 -0.65 ja:度 0.25 ja:座 0.26 ja:延 -0.77 ja:引 0.3 ja:当 -0.4 ja:待 0.16 ja:後 0.57 ja:御 0.21
ja:心 -0.23 ja:必 -0.21 ja:忘 0.41 ja:応 0.16 ja:怒 -0.19 ja:性 0.29 ja:恐 -0.6 ja:息 0.29 ja:患 -0.23 ja:悪 -0.15 ja:情 0.65
ja:意 -0.3 ja:戻 -0.13 ja:所 -0.23 ja:手 0.8 ja:払 0.34 ja:承 -0.49 ja:折 -0.13 ja:抜 0.12 ja:持 -0.6 ja:控 -0.15 ja:掲 -0.38
ja:支 0.2 ja:故 0.17 ja:数 -0.98 ja:新 0.59 ja:方 -0.77 ja:旅 0.26 ja:族 0.38 ja:日 -0.29 ja:明 -0.38 ja:昨 1 ja:時 -0.67 ja:晩
0.16 ja:普 -0.13 ja:曜 0.28 ja:書 0.47 ja:月 1.1 ja:望 0.25 ja:朝 0.24 ja:期 0.2 ja:末 -0.26 ja:本 0.48 ja:村 0.17 ja:来 0.22
ja:果 -0.5 ja:枠 0.23 ja:査 0.25 ja:案 -0.51 ja:業 -0.29 ja:様 0.72 ja:欄 -0.19 ja:款 -0.14 ja:止 0.13 ja:歯 0.59 ja:残 0.64 ja:決
-0.61 ja:治 0.38 ja:洗 -0.15 ja:添 0.25 ja:済 0.82 ja:渡 0.48 ja:湿 0.19 ja:満 0.65 ja:滞 -0.34 ja:滴 0.17 ja:点 0.17 ja:然 -0.28
ja:熱 -0.29 ja:状 0.27 ja:猶 0.39 ja:現 0.57 ja:生 -0.63 ja:産 -0.22 ja:田 0.79 ja:申 -0.5 ja:留 0.39 ja:番 -0.42 ja:異 -0.9 ja:疹
0.19 ja:病 -0.27 ja:療 0.32 ja:発 -0.18 ja:登 0.32 ja:的 -0.18 ja:皆 -0.18 ja:目 0.12 ja:相 -0.4 ja:真 -0.28 ja:着 -0.18 ja:督
0.29 ja:確 -0.3 ja:礼 0.21 ja:社 -0.72 ja:科 -0.51 ja:種 -0.29 ja:立 -0.39 ja:第 -0.41 ja:答 -0.16 ja:糖 -0.15 ja:紛 -0.24 ja:組
0.28 ja:結 -0.5 ja:絡 -0.22 ja:続 0.25 ja:織 0.28 ja:考 -0.39 ja:聞 0.12 ja:胃 0.12 ja:腰 0.23 ja:舗 -0.14 ja:苦 0.84 ja:英 -0.65
ja:落 0.14 ja:行 0.59 ja:術 0.17 ja:表 -0.64 ja:装 -0.12 ja:補 1.1 ja:要 -0.42 ja:見 -0.28 ja:規 -0.13 ja:視 0.3 ja:覧 0.44 ja:言
-0.3 ja:記 -0.8 ja:訳 -0.26 ja:診 -0.25 ja:証 -0.28 ja:話 -0.46 ja:認 -0.23 ja:語 -0.65 ja:誠 -0.49 ja:誤 0.46 ja:談 -0.4 ja:議
-0.39 ja:貴 -0.33 ja:費 0.15 ja:資 -0.37 ja:質 -0.2 ja:越 -0.18 ja:足 0.24 ja:身 -0.22 ja:車 0.17 ja:載 -0.41 ja:近 -0.18 ja:返
-0.47 ja:送 0.36 ja:通 -0.34 ja:連 -0.22 ja:週 0.48 ja:遅 -0.29 ja:運 -0.36 ja:違 0.17 ja:適 -0.14 ja:選 0.4 ja:還 0.39 ja:配
-0.17 ja:録 -0.4 ja:長 0.43 ja:間 -0.67 ja:関 0.25 ja:防 -0.35 ja:限 0.35 ja:院 -0.69 ja:除 -0.43 ja:陰 0.29 ja:険 1.3 ja:集
-0.16 ja:電 -0.39 ja:面 -0.31 ja:頃 -0.21 ja:順 0.3 ja:預 0.2 ja:頭 -0.46 ja:題 0.34 ja:願 -0.21 ja:類 0.12 ja:風 -0.6 ja:飲
-0.26 ja:高 0.43 length.14 0.12 length.22 0.14 length.4 -1.4 length.8 -0.31 length.long 0.77 mood.asking -0.28
mood.forbidding -0.14 mood.harmless 1.1 nl:10 0.6 nl:13 -0.14 nl:14 0.43 nl:15 -0.32 nl:19 -0.82 nl:2012 0.23 nl:8
0.59 nl:9 -0.17 nl:aangep 0.75 nl:aanman 0.39 nl:aanvra -0.19 nl:acht 0.18 nl:af -0.63 nl:afspra 0.21 nl:al 0.45
nl:als 1.8 nl:altijd 0.46 nl:assist -0.14 nl:bed -0.44 nl:bedank -0.4 nl:bedrag -0.5 nl:begrij -0.44 nl:behand -0.29
nl:beloof -1 nl:belt -0.24 nl:bent -0.84 nl:bepaal -0.27 nl:beroep -0.12 nl:betaal -0.14 nl:betali 0.13 nl:bezoek
-0.82 nl:bezwaa -0.18 nl:bij 0.65 nl:booshe -0.34 nl:bundel 0.42 nl:colleg 0.5 nl:contro 0.64 nl:dag 0.2 nl:dagen
-0.33 nl:dank -0.3 nl:datum -0.35 nl:de 0.39 nl:deze -0.62 nl:die 0.22 nl:dit -0.26 nl:dokter 0.45 nl:door 0.34
nl:doorga -0.41 nl:dossie 0.2 nl:echt -0.44 nl:een -0.42 nl:en 0.94 nl:er -0.67 nl:euro -0.28 nl:extra 0.42 nl:factuu
0.47 nl:fatima 0.21 nl:fijn 0.19 nl:fysio 0.43 nl:gaat 0.35 nl:geblok 0.17 nl:gebrui 0.5 nl:gefeli 0.15 nl:gegara
-0.16 nl:geld -0.21 nl:gemaak 0.38 nl:gemail 0.53 nl:geopen 0.14 nl:gespro 0.38 nl:geven -0.4 nl:gewerk -0.15
nl:gister 0.98 nl:goedge -0.39 nl:goedke -0.25 nl:goedma -0.31 nl:graag -0.14 nl:halen -0.53 nl:hangen -0.19 nl:heb
-0.51 nl:hebben 0.77 nl:hechti 0.34 nl:heeft 0.43 nl:het -0.86 nl:hield 0.38 nl:hier 0.15 nl:hij 0.38 nl:hoe 0.37
nl:hypoth -0.15 nl:ik -0.46 nl:in -0.34 nl:inkome -0.38 nl:intern -0.4 nl:jaar 0.22 nl:jansen 0.45 nl:je 1.2 nl:joke
0.18 nl:kantor -0.16 nl:klant 1.1 nl:klopt 0.53 nl:knap 0.38 nl:knieop 0.26 nl:kortin -0.31 nl:kosten 0.42 nl:kreeg
0.33 nl:krijgt -0.13 nl:kunt 0.22 nl:kuur -0.63 nl:laat -0.45 nl:labuit -0.27 nl:lang 0.34 nl:langs 0.61 nl:levert
-0.14 nl:lief -0.54 nl:ligt 0.24 nl:lijn -0.19 nl:loonst -0.14 nl:loopt 0.22 nl:maakt -0.15 nl:maanda 0.96 nl:medewe
-0.16 nl:medici 0.53 nl:met 0.49 nl:mijn 0.38 nl:moest 0.34 nl:mogen 0.33 nl:monteu 0.6 nl:morgen -0.18 nl:na -1
nl:niet 0.34 nl:nieuwe 0.41 nl:nog 0.18 nl:notiti 0.38 nl:om 0.37 nl:onhand -0.14 nl:ontvan 0.13 nl:onze 0.16 nl:op
-0.19 nl:open -0.12 nl:oplich -0.14 nl:option -0.38 nl:oude 0.42 nl:over 0.43 nl:pas 0.45 nl:patien 0.48 nl:pijn -0.63
nl:polis 0.36 nl:portaa 0.5 nl:prik 0.38 nl:punt -0.14 nl:regio -0.15 nl:rekeni -0.65 nl:rekent -0.38 nl:rood 0.15
nl:roodst 0.17 nl:rustig 0.64 nl:schade 0.2 nl:schrij -0.12 nl:sinds 0.55 nl:site -0.18 nl:soms -0.31 nl:sowies -0.25
nl:sta -0.5 nl:staan 0.26 nl:stond -0.14 nl:storti -0.15 nl:straks -0.19 nl:te -0.12 nl:terech -0.26 nl:terug 0.97
nl:terugg 0.27 nl:tien 0.48 nl:toegew -0.18 nl:tot -0.34 nl:tussen 0.6 nl:twee -0.27 nl:u 0.65 nl:uit 0.34 nl:uitslu
-0.31 nl:uur -0.12 nl:uw 0.48 nl:van 0.24 nl:vandaa 0.41 nl:vanoch 0.12 nl:vergis 0.33 nl:vergoe -0.28 nl:verlaa 0.17
nl:verstu 0.45 nl:vervel 0.27 nl:verwac 0.45 nl:verzek -0.55 nl:via -0.25 nl:voldaa 0.45 nl:volgen 0.34 nl:volgt -0.25
nl:voordo -0.14 nl:voorra 0.46 nl:voorwa -0.31 nl:vraag -0.43 nl:vragen -0.15 nl:vrij -0.44 nl:vrijda 0.15 nl:wachtk
0.34 nl:wachtl 0.26 nl:wat -0.33 nl:we -0.69 nl:weer -0.3 nl:weg -0.54 nl:wel -0.55 nl:welkom 0.43 nl:weten -0.56
nl:wie -0.14 nl:wij 0.23 nl:wordt -1 nl:zakeli 0.46 nl:zaterd -0.14 nl:zeker -0.56 nl:zich 0.29 nl:zie 0.23 nl:zien
0.15 nl:zijn 0.24 nl:zit 0.37 nl:zitten 0.34 nl:zo 0.27 nl:zoontj 0.38 nl:zulke -0.31 nl:zwolle -0.15 noun&customer
0.29 noun&elsewhere -0.29 noun&general -0.46 noun&harmless -0.65 noun&others 0.15 noun&patient -0.42 noun&question
-1.1 noun&request -0.88 noun&supply -1.2 patient 1.7 pl:10 0.48 pl:14 0.65 pl:16 -0.24 pl:18 0.12 pl:30 0.38 pl:31
-0.15 pl:4000 0.74 pl:9 -0.27 pl:adres 1.7 pl:aktual 0.81 pl:ale -0.18 pl:ani -0.41 pl:apteka -0.52 pl:apteki 0.47
pl:badani 0.41 pl:bardzo -0.36 pl:bazie 0.14 pl:beato -0.51 pl:bedzie 0.41 pl:bez -0.92 pl:bezpła -0.45 pl:bik -0.28
pl:blokad 0.39 pl:bo 0.27 pl:brak 0.43 pl:brakuj 0.39 pl:byłoby 0.26 pl:co -0.16 pl:czeka 0.39 pl:czwart -0.13 pl:czy
-0.45 pl:daje -0.14 pl:dalej 0.6 pl:data -0.33 pl:dawka 0.65 pl:decydu -0.28 pl:dla -0.52 pl:dlateg 0.12 pl:dni -0.69
pl:dniach -0.48 pl:do 0.23 pl:dochod -0.28 pl:dokład 0.73 pl:dorecz 0.13 pl:dorzuc -0.25 pl:dostaj -0.12 pl:dotarł
0.61 pl:drogi 0.29 pl:druga 0.65 pl:dwoch -0.37 pl:dwukro 0.4 pl:działa -0.33 pl:dzieku -0.19 pl:dzis -0.15 pl:dzisia
0.49 pl:dzwoni -0.13 pl:e 0.47 pl:egzemp -0.14 pl:etapie 0.37 pl:faktur -0.12 pl:faktyc 0.4 pl:figuru 0.14 pl:firma
0.23 pl:gb -0.13 pl:gdyni -0.13 pl:granic -0.23 pl:gratis -0.25 pl:grosza -0.39 pl:grudni 0.34 pl:grype -0.75
pl:grypie -0.69 pl:gwaran -0.18 pl:histor -0.28 pl:i -0.2 pl:ike 0.24 pl:ikp 0.17 pl:ile -0.14 pl:in 0.37 pl:infoli
-0.4 pl:innych -0.19 pl:isc 0.47 pl:jacku -0.13 pl:jak 0.36 pl:jest 0.26 pl:jeszcz -0.12 pl:jutra -0.19 pl:jutrze 0.49
pl:juz 0.36 pl:karte 1.1 pl:karty -0.47 pl:kazda -0.17 pl:kazdy -0.12 pl:kazdym 0.37 pl:klienc -0.2 pl:klient 0.78
pl:kolejc 0.64 pl:komorn 0.67 pl:kontak 0.15 pl:konto 0.47 pl:kontro 0.5 pl:korzys -0.72 pl:kredyc -0.28 pl:ktore 0.28
pl:ktoreg -0.34 pl:ktos -0.18 pl:labora 0.4 pl:lat 0.27 pl:leasin 0.23 pl:leczen 0.15 pl:lekars -0.17 pl:lekarz -1.4
pl:limit 0.13 pl:lipcu 0.24 pl:liscie 0.22 pl:lista -1.2 pl:ma 0.57 pl:mailow -0.14 pl:maja 0.23 pl:materi 0.26
pl:mało 0.26 pl:miesia -0.24 pl:moczu 0.34 pl:moga -0.2 pl:monter 0.28 pl:morfol 0.15 pl:na -0.62 pl:nadal 0.74 pl:nas
0.86 pl:nasz -0.44 pl:nie 0.4 pl:niech -0.32 pl:nieste 0.77 pl:nikogo 0.28 pl:normy 0.15 pl:nowy 1.2 pl:numer 1.2
pl:obciaz 0.4 pl:obecne -0.28 pl:obejmu 0.46 pl:obnizo 0.21 pl:obowia 0.24 pl:ochron -0.2 pl:oczeku 0.22 pl:od -0.24
pl:oddali 0.48 pl:oddzia -0.15 pl:odnosi -0.16 pl:odpowi -0.25 pl:odrzuc 0.9 pl:odwoła 0.39 pl:ogolni -0.23 pl:olu
-0.36 pl:opieku 0.23 pl:opinie 0.15 pl:opinii -0.16 pl:opis 0.17 pl:opłate 0.48 pl:osob -0.32 pl:otwart 0.39 pl:otwier
-0.13 pl:paczki 0.13 pl:pakiet -0.13 pl:pan 1.3 pl:pana 0.28 pl:pani 1.1 pl:panstw -0.32 pl:panu 0.89 pl:pazdzi -0.21
pl:pewne -0.18 pl:placow -0.13 pl:po -0.37 pl:pokład 0.81 pl:polisy 0.21 pl:pomyłk 0.6 pl:ponown 0.98 pl:poradn 0.12
pl:portal -0.44 pl:poszed 0.13 pl:poznie 0.17 pl:pozwal -0.16 pl:połacz -0.19 pl:probka 0.34 pl:prosi -0.22 pl:prosze
0.79 pl:prowiz -0.23 pl:przeci -0.67 pl:przeka -0.12 pl:przeni 1.5 pl:przepr 0.12 pl:przesu 0.3 pl:przez -0.26 pl:przy
-0.13 pl:przykr 0.18 pl:przypo 0.49 pl:przysz 0.57 pl:punkty 0.74 pl:rana -0.19 pl:raty -0.35 pl:razem 0.26 pl:razy
0.28 pl:recept 0.25 pl:rejest -0.13 pl:reklam 0.42 pl:rezona 0.26 pl:robocz -0.45 pl:rodzin -0.22 pl:roku 0.14
pl:rozmow 0.38 pl:rozpat -1 pl:rozumi -0.18 pl:rozwia 0.24 pl:sa -0.5 pl:sesje 0.17 pl:sfinan -0.18 pl:specja -0.94
pl:spokoj -0.13 pl:spozni 0.96 pl:sprawa 0.67 pl:sprawd 0.4 pl:srodko 0.27 pl:stawił 0.23 pl:stałe 0.27 pl:straci
-0.13 pl:stroni -0.42 pl:styczn 0.65 pl:super 0.15 pl:swiat -0.13 pl:sygnał -0.21 pl:szczep -0.69 pl:szkoda 0.46
pl:szkody 0.67 pl:słowo -0.14 pl:słuszn -0.51 pl:tajemn -0.17 pl:tak 0.54 pl:takze -0.33 pl:te 0.46 pl:tego -0.18
pl:telefo -0.51 pl:temu 0.21 pl:terape 0.17 pl:to -0.33 pl:toku 0.61 pl:tomogr 0.17 pl:trafił 0.39 pl:trzeba 0.21
pl:trzech 0.21 pl:trzy -0.41 pl:twoja 0.64 pl:twojeg 1.5 pl:tydzie 0.51 pl:tyle 0.26 pl:tylko -0.33 pl:tym -0.38 pl:u
0.91 pl:umowa 0.24 pl:umowe 0.24 pl:ustali 0.39 pl:uzalez 0.15 pl:uznana -0.19 pl:vitro 0.37 pl:w 0.22 pl:wami 0.37
pl:warto -0.15 pl:wasza 0.23 pl:waznos -0.33 pl:wczora 0.12 pl:wezwan 0.6 pl:wiadom -0.13 pl:widocz -0.19 pl:widzi
0.15 pl:widzim 0.21 pl:wiec 0.23 pl:wiedzi -0.13 pl:wiemy 0.17 pl:witamy 1.8 pl:wizyte -0.26 pl:wizyty 0.78 pl:wniose
0.12 pl:wpisał 0.29 pl:wpłate -0.23 pl:wrocił 0.15 pl:wsrod 0.98 pl:wszyst -0.15 pl:wyborz -0.13 pl:wybrał 0.29
pl:wykona -0.12 pl:wymien -0.14 pl:wyniki -0.36 pl:wypisu 0.43 pl:wypowi -0.15 pl:wyslem -0.45 pl:wystaw 0.53
pl:wyszed 0.14 pl:wzroku 0.15 pl:z 0.18 pl:za 0.21 pl:zabrak 0.27 pl:zaczeł 0.17 pl:zadzwo -0.13 pl:zakonc 1.5
pl:zakład -0.96 pl:zaległ -0.14 pl:zapisa 1.4 pl:zapiso -0.92 pl:zaraz -0.12 pl:zastał 0.28 pl:zastrz 0.38 pl:zazwyc
-0.36 pl:zbedny -0.13 pl:ze 0.44 pl:zlecen 0.27 pl:zostan -0.64 pl:zuzywa -0.13 pl:zwrot -0.13 pl:zwrotn -0.12
pl:złosc -0.15 pl:zły 0.29 pl:łacza 0.64 promise&customer -1.1 promise&general -0.42 promise&harmless -0.32
promise&others 0.16 promise&patient -0.43 promise&refuse -0.4 promise&request -0.24 promise&supply 0.55 question -3.9
request&customer -0.45 request&elsewhere 0.76 request&harmless -0.51 request&others 0.25 request&patient 0.47
request&question -0.55 request&refuse -0.21 request&request 0.18 request&supply 0.5 said.callback -1.1
said.confirm.customer 0.92 said.promise -1.1 sounds.ask 0.12 sounds.confirm 0.99 starts.general -1.5 starts.refuse
-0.63 starts.request 0.46 starts.supply -0.66 tl:100 -0.46 tl:1599 0.39 tl:2 -0.17 tl:2012 1.1 tl:9 0.17 tl:accoun
0.25 tl:active 0.95 tl:after -0.56 tl:ana 0.23 tl:applic -0.16 tl:apprai 0.15 tl:approv -0.42 tl:araw -0.24 tl:atm
0.35 tl:bababa -0.54 tl:baha -0.38 tl:bahala -0.19 tl:balika 0.71 tl:bankin -0.2 tl:bato -0.52 tl:ben 0.35 tl:bibigy
-0.24 tl:binaba 0.3 tl:birthd -0.18 tl:bukas -0.56 tl:buo -0.32 tl:burahi -0.15 tl:buwang -0.24 tl:call -0.47
tl:cancel -0.36 tl:card -0.25 tl:cardio 0.43 tl:cebu 0.52 tl:check 0.65 tl:claim -0.33 tl:click -0.14 tl:clinic -0.5
tl:contac 0.92 tl:covere 0.62 tl:dadaan -0.17 tl:dahil -0.37 tl:dapat -0.36 tl:darati -0.27 tl:day -0.12 tl:days -0.24
tl:decemb 0.92 tl:dental -0.72 tl:deposi 0.13 tl:diagno -0.16 tl:direts -0.42 tl:disyem 0.25 tl:dito 0.41 tl:dm -0.28
tl:doktor -0.26 tl:double 0.29 tl:down -0.27 tl:dyan -0.39 tl:edit -0.61 tl:email -0.41 tl:er -0.41 tl:evalua -0.17
tl:fake -0.16 tl:fastin 0.22 tl:gagali -0.2 tl:galit -0.22 tl:gamit 0.38 tl:garant -0.2 tl:gatewa 0.19 tl:good -0.13
tl:gusto -0.27 tl:hangga 0.33 tl:hawak 0.41 tl:hinihi 0.5 tl:housin 0.15 tl:hulog 0.14 tl:huwebe 0.13 tl:iba -0.15
tl:ika -0.45 tl:ikwent -0.19 tl:in -0.35 tl:ingat 0.44 tl:inis -1 tl:intere -0.54 tl:ire -0.18 tl:isang -0.46 tl:isara
0.26 tl:itaga -0.52 tl:ito -0.26 tl:kagabi 0.26 tl:kahapo 0.31 tl:kahit -0.24 tl:kailan -0.13 tl:kalimu 0.26 tl:kaso
0.58 tl:kay -0.78 tl:kayo 0.64 tl:kita 0.31 tl:kumust 0.71 tl:kung -0.33 tl:lagnat -0.12 tl:lahat -0.33 tl:lang -0.48
tl:legal 0.58 tl:libre -0.43 tl:lim 0.38 tl:limit -0.45 tl:loa 0.24 tl:loans -0.17 tl:lock -0.15 tl:loob -0.17 tl:lugi
-0.19 tl:lumaba -0.61 tl:lunch -0.45 tl:lunes -0.44 tl:ma -0.16 tl:maa -0.25 tl:mag 0.19 tl:magigi -0.19 tl:magkai
0.27 tl:magma 0.17 tl:makuku -0.3 tl:mangya -0.52 tl:mariki -0.38 tl:matata -0.17 tl:matulu -0.21 tl:mature 0.17
tl:may -0.68 tl:media -0.14 tl:meetin -0.15 tl:messag -0.37 tl:month 0.14 tl:months -0.81 tl:mornin -0.12 tl:mri 0.26
tl:na 1.1 tl:naanta 0.27 tl:naayos 0.29 tl:nag -0.15 tl:naglab 0.35 tl:naiint -0.23 tl:naka 0.25 tl:nakaka -0.14
tl:nakapu 0.22 tl:nakiki -0.21 tl:nakita 0.23 tl:naku -0.42 tl:namin -0.35 tl:nasa -0.34 tl:natata 0.14 tl:next 0.17
tl:ng 0.28 tl:ngayon 0.26 tl:ni 0.26 tl:nilipa 0.23 tl:ninyo 1.2 tl:nito -0.13 tl:number 0.64 tl:nung 0.36 tl:one -0.2
tl:open -0.41 tl:opo 0.43 tl:otp -0.14 tl:pa 1.4 tl:pag -0.19 tl:pagkat -0.15 tl:paki -0.36 tl:pakiki -0.36 tl:papaso
-0.17 tl:pasabi -0.13 tl:pasado -0.39 tl:pasyen 0.15 tl:pediat -0.15 tl:pera -0.52 tl:physic 0.71 tl:pictur -0.33
tl:pin -0.23 tl:pinag -0.17 tl:pinaka -0.41 tl:pirma -0.39 tl:plan 0.38 tl:policy 0.42 tl:post -0.72 tl:postin 0.29
tl:postpa 0.23 tl:promis -0.34 tl:pumaso 0.37 tl:reimbu -0.18 tl:replac 0.19 tl:reseta -0.29 tl:restar 0.95 tl:revers
0.35 tl:ring -0.17 tl:sa 0.2 tl:sabado -0.4 tl:safe -0.52 tl:salama 0.23 tl:sarado -0.38 tl:sayang 0.22 tl:schedu -0.2
tl:secret -0.45 tl:sigura -0.27 tl:sikret -0.22 tl:sim 0.19 tl:sino -0.21 tl:six -0.81 tl:social -0.14 tl:sorry -0.4
tl:statem -0.16 tl:store 0.19 tl:sulat -0.16 tl:taas -0.16 tl:tag 0.27 tl:take -0.27 tl:talaga -0.99 tl:tama 0.52
tl:taon 0.23 tl:tataas -0.82 tl:tatawa -0.14 tl:team 0.44 tl:telepo 0.84 tl:text -0.14 tl:therap 0.71 tl:this -0.16
tl:time 0.17 tl:transa -0.4 tl:transf -0.27 tl:tungko 0.27 tl:tuwing -0.32 tl:ugnaya -0.36 tl:ulit 0.37 tl:unang 0.29
tl:under 0.25 tl:up 0.6 tl:uusapa -0.12 tl:valid -0.8 tl:wala -0.5 tl:websit -0.17 tl:week -0.33 tl:yan 0.37 tr:000
0.74 tr:1 0.41 tr:12'sin 0.2 tr:14'und 0.5 tr:16 -0.2 tr:2010'd 0.51 tr:2012'd 0.87 tr:30 -0.17 tr:4 0.74 tr:7 -0.28
tr:9 -0.2 tr:actıgı 0.42 tr:acıldı 0.27 tr:acılıy -0.47 tr:adınız 0.55 tr:affedi 0.21 tr:aidatı 0.41 tr:aktard 0.42
tr:aktif 0.49 tr:alabil 1.1 tr:alacak -0.13 tr:aldıgı 0.71 tr:aldık -0.37 tr:alınac 0.42 tr:alınır -0.18 tr:anneni
0.14 tr:aralık 1.1 tr:arama -0.79 tr:arası -0.2 tr:artık -0.68 tr:asamas 0.16 tr:asısı 0.18 tr:ay 0.48 tr:ayca 0.25
tr:aylık -0.24 tr:ayrı 0.16 tr:ayın 0.34 tr:ayında 0.2 tr:bakman -0.16 tr:bakmay 0.37 tr:baktık 0.37 tr:baktım 0.25
tr:baskal -0.68 tr:baslad 0.21 tr:basvur -0.89 tr:bayram -0.23 tr:bebek 0.14 tr:beklem 0.27 tr:bekliy 0.33 tr:beri 1.4
tr:bildig -0.15 tr:bildir 0.41 tr:bilgil 1.3 tr:bilmiy -0.17 tr:bir -0.15 tr:bireys 0.58 tr:bitiyo 0.84 tr:bitmed
-0.12 tr:bizde 0.73 tr:bizden -0.14 tr:bize -0.6 tr:bizim -0.2 tr:biziml 1.4 tr:bloke -0.18 tr:bolumu 0.68 tr:borcun
0.21 tr:bornov -0.47 tr:bransa -0.57 tr:bu 0.93 tr:bugun 0.81 tr:bundan 1.1 tr:burcu -0.12 tr:calına -0.34 tr:ceki
-0.18 tr:cekimd -0.12 tr:cekimi 0.12 tr:cekiml -0.16 tr:cem -0.23 tr:cogu -0.18 tr:cok 0.31 tr:cuma -0.17 tr:cıkar
-0.13 tr:cıkarı 0.28 tr:danısm -0.5 tr:de 0.27 tr:degerl 0.6 tr:degil -0.12 tr:deneye -0.2 tr:deniz -0.25 tr:devlet
-0.19 tr:dikisl 0.42 tr:dileri -0.18 tr:dis 0.89 tr:dogumu 0.49 tr:doktor -0.15 tr:doland 0.4 tr:donece -1.1 tr:donmus
0.57 tr:dosyan 1.5 tr:doz 0.5 tr:dun 1.2 tr:duruyo 0.74 tr:dusuru 0.18 tr:duyduk 0.14 tr:dısı -0.16 tr:e 0.13
tr:eczane 0.35 tr:ederiz -0.6 tr:edilmi 0.48 tr:ediyor 0.23 tr:eger -0.83 tr:ekibim 0.99 tr:eksik 0.16 tr:elimiz 0.25
tr:emekli 0.58 tr:en -0.37 tr:ertele 0.13 tr:etmekt 0.18 tr:etmis 0.4 tr:evet 0.12 tr:eviniz 0.54 tr:evrakl 0.35
tr:evrakı 0.16 tr:fark 0.42 tr:fatura 0.17 tr:feshet 0.58 tr:formun 0.25 tr:garant 0.8 tr:gb -0.16 tr:gecen 0.74
tr:gecerl 0.3 tr:gecike -0.17 tr:gecikt 0.26 tr:geciyo 0.12 tr:gecti 0.56 tr:geldi -0.15 tr:geldig 0.54 tr:gelinc
-0.79 tr:gelmem 0.13 tr:gelmis 0.21 tr:genel -0.16 tr:gerekc -0.83 tr:giden 0.94 tr:girdig 0.66 tr:girebi 0.79
tr:gireni -0.37 tr:girili -0.12 tr:giris -0.19 tr:gitti 0.35 tr:gizlil -0.25 tr:gold 0.7 tr:gonder 0.41 tr:gorduk 0.27
tr:gore -0.42 tr:gorece 0.65 tr:gorunm -0.59 tr:gorunu 0.12 tr:gorusl -0.96 tr:gorusm 0.25 tr:goster -0.96 tr:grip
-0.35 tr:gun -0.32 tr:guncel 1.3 tr:gunku 0.3 tr:gunu -0.45 tr:guzel 0.48 tr:hakkın -0.9 tr:hala 1.3 tr:haliyl -0.16
tr:hanım -0.13 tr:hasar 0.34 tr:hasarı 0.66 tr:hastam 0.31 tr:hat -0.17 tr:hattın 0.25 tr:hatırl 0.7 tr:havale 0.16
tr:hayır -0.12 tr:hazır 0.12 tr:hediye -0.18 tr:hemen -0.28 tr:her -0.31 tr:herkes -0.14 tr:hesabı -0.45 tr:hesap 0.38
tr:hizmet 0.71 tr:hocamı 0.3 tr:hukuka 0.4 tr:iade 0.47 tr:iadeni -0.26 tr:iadesi -0.28 tr:icin 0.53 tr:ihtar 0.94
tr:iki 0.14 tr:ikinci 0.78 tr:ilerli 0.35 tr:iletti 0.31 tr:ilgili 0.69 tr:implan 0.89 tr:indiri -0.19 tr:intika 0.4
tr:iptal 0.2 tr:islemi 0.64 tr:isteme -0.31 tr:ister -0.51 tr:isteri -0.23 tr:itiraz -0.69 tr:iyi -0.14 tr:kabul -0.21
tr:kac -0.16 tr:kagıdı 0.12 tr:kaldı 0.18 tr:kaldır -0.13 tr:kampan 0.61 tr:kan 0.92 tr:kapanı -0.17 tr:kapatt 0.34
tr:kapatı -0.23 tr:kargo -0.13 tr:karsıl 0.45 tr:karsıy 0.58 tr:kart 0.36 tr:kartı -0.28 tr:kartın 0.95 tr:kasanı 0.48
tr:kasko 0.2 tr:kaya 0.65 tr:kaybet 0.15 tr:kayda 0.32 tr:kaydı 0.53 tr:kaydın 0.35 tr:kaynak 0.42 tr:kayıtl 0.72
tr:kesinl -0.13 tr:kez 0.13 tr:kilitl 0.29 tr:kimlik -0.51 tr:kimse 0.54 tr:kiralı 0.48 tr:kod -0.13 tr:komisy -0.16
tr:kontro 0.2 tr:konut 0.16 tr:koruma -0.68 tr:kredi 0.18 tr:kullan -0.26 tr:kurusu -0.34 tr:kuryey 1.1 tr:kusura 0.37
tr:kızını 0.53 tr:labora 0.36 tr:lehini -0.82 tr:limiti 0.18 tr:maales 0.42 tr:mart 0.2 tr:masraf -0.13 tr:mehmet 0.25
tr:merhab 0.66 tr:mesajl 0.32 tr:misafi 0.14 tr:misini -0.17 tr:modemi 1.1 tr:mr 0.12 tr:muayen 0.37 tr:muster 0.45
tr:mutlak -0.13 tr:mutlul 0.14 tr:mutluy 0.53 tr:nabız' -0.19 tr:ne 0.54 tr:normal 0.57 tr:numara 0.5 tr:odemen 0.52
tr:odemes -0.17 tr:okuduk 0.71 tr:olarak 1.3 tr:oldugu 0.78 tr:olmak -0.14 tr:olsun 0.18 tr:olumlu -0.51 tr:olur -0.29
tr:onda 0.16 tr:onemli -0.25 tr:oradan 0.58 tr:ornegi 0.35 tr:ozetin 0.38 tr:ozur -0.18 tr:paket -0.16 tr:para -0.27
tr:paranı -0.31 tr:paylas -0.15 tr:pazart 0.18 tr:persem 0.45 tr:platin 0.42 tr:police 0.85 tr:portal 0.37 tr:postan
0.38 tr:psikiy 0.71 tr:puanla 0.74 tr:puanın 0.74 tr:randev 0.14 tr:rapor -0.19 tr:recete 0.47 tr:redded -0.41
tr:refera 0.32 tr:sabah 0.15 tr:sadece -0.5 tr:sahibi 0.7 tr:salonl 0.42 tr:salı -0.13 tr:sartla -0.28 tr:sayfad -0.15
tr:seansl 0.14 tr:secerk -0.16 tr:secimi -0.19 tr:selamı 0.3 tr:sevind 0.24 tr:seviye 0.28 tr:sevk 0.12 tr:sifres
-0.57 tr:sifrey 0.66 tr:sigort 0.14 tr:silinm 0.74 tr:sistem 0.85 tr:sitede -0.52 tr:siz 0.61 tr:size 0.91 tr:sizi
0.93 tr:sizin 0.64 tr:son 0.16 tr:sonra -0.12 tr:sonucl -0.79 tr:sonuna 0.13 tr:sormuy -0.17 tr:sorula -0.14 tr:sorunu
-0.16 tr:soz -0.33 tr:sozles 0.93 tr:subeni 0.57 tr:suredi 0.52 tr:suruyo 0.89 tr:suzebi -0.57 tr:sık -0.14 tr:sırada
0.25 tr:sıranı -0.52 tr:tahlil 0.14 tr:takip 0.27 tr:taksit 0.18 tr:talebi 0.15 tr:tamam -0.12 tr:tamaml 0.64
tr:tarife 0.42 tr:tasıma 0.64 tr:tasınm 0.25 tr:tedavi 0.25 tr:tek -0.15 tr:terapi 0.21 tr:tup 0.14 tr:tutarı -0.36
tr:uc 0.22 tr:ucret -0.28 tr:ucreti 0.14 tr:ucrets 0.34 tr:ucuncu 0.27 tr:ulasam -0.2 tr:ulasma 0.37 tr:ulasın 0.34
tr:ustlen -0.2 tr:uyemiz 0.42 tr:uygula -0.33 tr:uzgunu 0.38 tr:uzmanı 0.42 tr:uzuldu -0.35 tr:uzun 0.52 tr:var 0.29
tr:ve 0.12 tr:verece -0.57 tr:verild 1.1 tr:yanlıs 1.1 tr:yanını 0.14 tr:yanıt -0.52 tr:yanıtl -0.16 tr:yanıtı -0.14
tr:yaptıg 0.49 tr:yapıla -0.28 tr:yapıld 0.64 tr:yapılm 0.19 tr:yararl 0.7 tr:yardım -0.23 tr:yarın -0.22 tr:yazdıg
-0.15 tr:yazılı -0.32 tr:yeni -0.3 tr:yenile 0.38 tr:yeters 0.18 tr:yokmus 0.54 tr:yol -0.96 tr:yollad 0.38 tr:yorumu
0.54 tr:yurt -0.16 tr:yuz -0.5 tr:yuze -0.5 tr:yuzund 0.16 tr:yılki 0.19 tr:yıllar 0.12 tr:yılmaz 0.16 tr:zaten 0.64
words.callback 0.18 words.confirm.customer 0.63 words.confirm.patient -0.15 words.continue -0.27 words.elsewhere -0.93
words.general -1.3 words.harmless -0.65 words.here -0.56 words.insist -0.43 words.loose 0.24 words.others -0.67
words.phone -0.21 words.promise -0.21 words.refuse -0.38 words.request -0.26 words.share -0.97 words.supply 0.23
words.which 0.16 zh:atm 0.32 zh:vip 0.13 zh:三 0.33 zh:上 0.21 zh:下 0.25 zh:不 -1.1 zh:与 -0.22 zh:业 -0.16 zh:两 0.59 zh:个
0.26 zh:久 -0.14 zh:之 -0.13 zh:也 -0.33 zh:了 0.25 zh:事 -0.14 zh:二 0.53 zh:于 0.12 zh:五 0.21 zh:些 0.16 zh:交 0.16 zh:产
-0.53 zh:人 -0.26 zh:什 -0.18 zh:今 0.59 zh:仲 0.14 zh:任 0.32 zh:份 0.19 zh:会 -1 zh:位 -0.34 zh:何 -0.17 zh:你 0.91 zh:便 -0.13
zh:保 0.21 zh:俾 0.26 zh:候 0.12 zh:借 0.25 zh:催 0.23 zh:先 0.37 zh:光 0.13 zh:全 -0.37 zh:公 -0.27 zh:六 -0.18 zh:内 -0.46 zh:再
0.36 zh:决 -0.15 zh:冻 0.35 zh:准 -0.39 zh:凭 -0.12 zh:出 -0.15 zh:分 -0.76 zh:划 -0.16 zh:利 -0.19 zh:到 -0.28 zh:前 -0.31 zh:助
0.19 zh:勤 -0.25 zh:包 0.82 zh:医 0.28 zh:十 0.16 zh:千 0.35 zh:升 -0.16 zh:午 0.17 zh:单 0.53 zh:印 -0.14 zh:即 -0.16 zh:历 -0.2
zh:压 -0.47 zh:原 0.28 zh:去 0.26 zh:友 -0.25 zh:反 -0.33 zh:发 0.14 zh:受 0.17 zh:变 0.27 zh:可 -0.87 zh:号 -0.48 zh:吃 -0.51
zh:各 -0.45 zh:合 0.31 zh:同 0.2 zh:名 -0.53 zh:后 -0.31 zh:吗 0.28 zh:否 -0.22 zh:含 0.24 zh:听 -0.37 zh:告 -0.17 zh:周 0.21
zh:和 -0.45 zh:咗 0.83 zh:咨 -0.18 zh:咳 -0.21 zh:品 -0.56 zh:哈 -0.34 zh:啦 0.19 zh:啰 0.14 zh:嗽 -0.21 zh:嘅 0.68 zh:四 -0.32
zh:回 -0.45 zh:团 -0.5 zh:在 0.22 zh:处 -0.12 zh:复 0.36 zh:外 -0.28 zh:多 -0.18 zh:大 -0.28 zh:天 -0.28 zh:太 -0.26 zh:失 -0.41
zh:女 0.32 zh:如 -0.28 zh:妇 -0.14 zh:姓 -0.38 zh:姨 0.27 zh:子 -0.21 zh:孙 0.27 zh:季 -0.21 zh:安 -0.41 zh:官 -0.34 zh:定 -0.54
zh:室 -0.18 zh:家 -0.35 zh:容 -0.12 zh:寄 0.17 zh:密 -0.37 zh:少 -0.12 zh:就 -0.54 zh:工 -0.12 zh:已 1.2 zh:师 0.49 zh:希 0.19
zh:年 0.89 zh:应 -0.43 zh:建 -0.87 zh:弄 0.35 zh:张 0.57 zh:影 0.15 zh:征 0.29 zh:待 -0.16 zh:很 -0.18 zh:得 0.75 zh:心 -0.81
zh:快 -0.27 zh:恩 -0.2 zh:息 -0.25 zh:恼 -0.13 zh:患 -0.19 zh:您 1.4 zh:情 -0.64 zh:愉 -0.21 zh:感 -0.34 zh:愿 -0.2 zh:懂 -0.2
zh:成 0.32 zh:我 -0.52 zh:戴 -0.21 zh:户 0.75 zh:手 -0.36 zh:打 -0.59 zh:扣 -0.14 zh:批 -0.14 zh:找 -0.32 zh:把 -0.16 zh:护 -0.45
zh:抱 -0.84 zh:抵 -0.38 zh:押 -0.18 zh:择 0.38 zh:括 0.25 zh:损 0.25 zh:探 -0.21 zh:接 -0.35 zh:揭 0.12 zh:携 -0.13 zh:收 -0.35
zh:改 0.17 zh:放 -0.12 zh:故 -0.16 zh:效 -0.23 zh:料 0.23 zh:新 0.56 zh:方 -0.23 zh:旅 0.2 zh:无 -0.13 zh:既 -0.14 zh:日 -0.5
zh:早 -0.18 zh:时 -0.58 zh:明 -0.39 zh:昨 1.3 zh:是 0.41 zh:晝 0.17 zh:最 -0.22 zh:有 0.15 zh:朋 -0.2 zh:望 -0.33 zh:朝 0.14 zh:末
-0.4 zh:本 -0.23 zh:机 -0.13 zh:材 0.19 zh:来 0.63 zh:析 0.27 zh:果 -0.23 zh:查 0.24 zh:检 0.15 zh:楼 -0.14 zh:次 0.64 zh:欢 0.34
zh:歉 -0.84 zh:正 0.12 zh:每 -0.47 zh:比 -0.15 zh:气 -0.2 zh:求 -0.21 zh:沟 -0.17 zh:没 0.2 zh:法 -0.15 zh:洗 -0.25 zh:流 -0.75
zh:火 -0.13 zh:点 -0.27 zh:烧 -0.15 zh:热 -0.29 zh:照 0.18 zh:牌 -0.21 zh:狗 -0.33 zh:猫 0.13 zh:率 -0.12 zh:王 0.84 zh:理 -0.16
zh:生 -0.27 zh:用 -0.52 zh:电 -0.36 zh:留 -0.18 zh:疫 -0.53 zh:病 -0.43 zh:的 0.35 zh:盖 0.28 zh:直 0.81 zh:看 0.18 zh:着 -0.27
zh:知 0.36 zh:短 0.27 zh:码 -0.47 zh:确 -0.16 zh:祝 -0.39 zh:私 -0.3 zh:种 -0.29 zh:积 -0.43 zh:站 0.28 zh:笔 -0.15 zh:等 -0.49
zh:箱 -0.15 zh:系 -0.35 zh:约 0.19 zh:级 -0.22 zh:经 0.5 zh:结 0.36 zh:给 -0.56 zh:续 0.27 zh:编 -0.2 zh:网 -0.66 zh:罩 -0.21
zh:老 0.42 zh:者 -0.2 zh:耐 0.14 zh:聊 0.13 zh:联 -0.29 zh:肯 -0.19 zh:能 -0.44 zh:腰 0.16 zh:膝 0.28 zh:至 -0.19 zh:般 -0.14
zh:苗 -0.53 zh:苦 -0.18 zh:药 -0.79 zh:营 -0.16 zh:血 -0.47 zh:行 -0.31 zh:补 -0.12 zh:表 -0.2 zh:被 0.14 zh:裹 0.34 zh:要 -0.71
zh:覆 0.17 zh:见 0.27 zh:规 -0.12 zh:视 -0.14 zh:解 -0.28 zh:言 -0.28 zh:计 -0.15 zh:订 -0.16 zh:让 -0.92 zh:议 -0.75 zh:记 0.48
zh:论 -0.12 zh:证 -0.38 zh:诉 -0.19 zh:诊 0.2 zh:话 -0.28 zh:询 -0.19 zh:该 -0.31 zh:详 -0.23 zh:请 -1.3 zh:谁 -0.26 zh:谢 0.33
zh:谨 -0.18 zh:财 -0.16 zh:账 -0.22 zh:费 -0.22 zh:赔 -0.34 zh:起 -0.33 zh:跟 0.16 zh:转 -0.75 zh:辛 -0.18 zh:边 0.41 zh:过 -0.14
zh:迎 0.34 zh:近 0.21 zh:还 0.69 zh:这 -0.4 zh:进 0.12 zh:违 0.39 zh:选 0.26 zh:透 0.21 zh:通 0.14 zh:遊 0.14 zh:那 0.33 zh:里
-0.22 zh:重 -0.32 zh:金 0.42 zh:钱 -0.33 zh:问 -0.49 zh:阁 0.12 zh:队 -0.51 zh:防 -0.18 zh:阿 0.28 zh:附 0.34 zh:陈 0.13 zh:险
0.32 zh:需 -0.26 zh:面 -0.19 zh:页 -0.21 zh:项 0.28 zh:顾 -0.15 zh:预 -0.17 zh:领 -0.48 zh:题 0.18 zh:颱 -0.18 zh:风 -0.18 zh:馈
-0.33 zh:马 -0.25 zh:驿 0.34 zh:高 -0.46 zh:齐 0.22
"""),
    "callback": _read("""
after.question -0.87 ar:اتفقنا 0.75 ar:احنا 0.38 ar:اخر 0.18 ar:اخري 0.16 ar:اكلمك 0.25 ar:الاتصا 0.3 ar:الاثني 0.67
ar:الاربع 0.72 ar:الاستا 0.13 ar:الاستق 0.23 ar:البطاق 0.13 ar:التليف 0.29 ar:الثلاث 0.14 ar:الحين 0.21 ar:الخاص -0.15
ar:الدكتو 1.4 ar:الصبح 0.27 ar:الضهر 0.31 ar:الظهر 0.37 ar:العصر 1.1 ar:العلن -0.12 ar:العياد 1.4 ar:الغد 0.61
ar:الغرام -0.15 ar:الفايد -0.15 ar:اللي 0.46 ar:الليله 1.2 ar:المختص -0.18 ar:المساء 0.25 ar:المناس 0.35 ar:المواع
-0.2 ar:الموقع -0.22 ar:الهاتف 0.36 ar:الوقت 0.45 ar:اليوم 0.61 ar:ان 0.59 ar:او -0.2 ar:بالكتي 0.19 ar:بالهات -0.18
ar:بتتصل 1.1 ar:بدون -0.2 ar:بعد 0.31 ar:بك 0.74 ar:بكرا 0.27 ar:بكره 0.26 ar:بمهاتف 0.2 ar:بنتصل 0.49 ar:بندق 0.27
ar:بنرجع 0.26 ar:بنعطيك -0.17 ar:بنفسه 0.37 ar:بيك -0.24 ar:تاني 0.29 ar:تتصل 0.48 ar:تربحها -0.12 ar:تغيير -0.14
ar:تكليف 0.2 ar:تليفون 0.15 ar:جهاز -0.17 ar:جوالك 0.14 ar:حتتشال -0.15 ar:حتي -0.22 ar:حجز -0.2 ar:حنرن 0.29
ar:خطوطنا -0.2 ar:خلاص -0.15 ar:خلال 0.35 ar:دابا 1 ar:ديالنا -0.24 ar:ديما -0.24 ar:ذلك 0.12 ar:رح 0.2 ar:رقم -0.22
ar:زمان -0.24 ar:زميلنا 0.41 ar:ساره 0.12 ar:ستتصل 0.13 ar:ستسمع 0.4 ar:سننقله -0.17 ar:سيخاطب 0.15 ar:سيرن 0.5
ar:سيكون -0.12 ar:شكايتك -0.12 ar:شكرا -0.23 ar:شويه 0.29 ar:صباح 0.61 ar:صوت 0.4 ar:عالتلف 0.95 ar:عليج 1.1 ar:عليك
0.84 ar:غادي 0.27 ar:غدا 0.13 ar:غدوه 0.31 ar:غضبك -0.12 ar:فاتتك 0.26 ar:فريق 0.15 ar:قبل 0.15 ar:كليان -0.24 ar:كمان
0.29 ar:لا 0.43 ar:لتحديد 0.23 ar:لك 0.23 ar:للاتصا 0.35 ar:للفريق -0.17 ar:لموعد 0.2 ar:ليك 2.1 ar:مبنحدد -0.12
ar:متي 0.34 ar:مره 0.16 ar:مساعدت -0.22 ar:مستني 0.31 ar:معلش -0.12 ar:مفتوحه -0.21 ar:مقابل -0.17 ar:مكالما -0.12
ar:مكالمت 0.33 ar:مكالمه 0.35 ar:ملاحظت -0.17 ar:من 0.51 ar:منتلفن 1.2 ar:مننا 0.5 ar:مواعيد -0.13 ar:موظف 0.2 ar:نتصل
0.27 ar:نتفهم -0.12 ar:نحاول 0.16 ar:نحكي 0.74 ar:نحن 0.25 ar:نعاود 0.15 ar:نعوضوك -0.12 ar:نعيط 1 ar:نعيطو 1.1
ar:نكلموك 0.31 ar:نهاتفك 0.61 ar:نهار 0.68 ar:هاتفيا 0.16 ar:هذا 0.22 ar:هنشيل -0.15 ar:وسيفعل 0.2 ar:وغادي -0.12
ar:وقت 0.22 ar:ولا -0.16 ar:ومرحبا -0.24 ar:وهيجيل 0.19 ar:ويشرح 0.37 ar:يتصل 0.33 ar:يحكوك 0.2 ar:يسرنا 0.61 ar:يهمك
-0.15 ar:يومين 0.19 asked&customer -0.55 asked&general -0.74 asked&patient 0.3 asked&refuse -0.65 asked&request -0.27
bias -0.46 callback&customer 1.3 callback&elsewhere -0.55 callback&general -0.23 callback&harmless 0.35
callback&patient 1.1 callback&question -0.23 callback&refuse -0.75 confirm.customer&customer -0.4
confirm.customer&general -0.13 confirm.customer&harmless -0.5 confirm.customer&patient -0.45 confirm.customer&question
1.2 confirm.customer&refuse 0.82 confirm.customer&request 0.57 confirm.patient&customer -0.18
confirm.patient&elsewhere -0.25 confirm.patient&general 0.22 confirm.patient&harmless -0.13 confirm.patient&patient
-0.61 confirm.patient&question 0.38 confirm.patient&request -0.3 de:0111 -0.13 de:030 -0.31 de:1 -0.18 de:10 -0.26
de:12 -0.26 de:123456 -0.31 de:555 -0.18 de:800 -0.18 de:abend 0.51 de:abzufr -0.12 de:an -0.42 de:anruf 1.2 de:anrufe
-0.12 de:anruft 0.25 de:auf -0.17 de:aus -0.12 de:betrag -0.23 de:bieten -0.28 de:danke 0.63 de:dem -0.14 de:den -0.33
de:der -0.72 de:des 0.29 de:dich 0.3 de:die 0.47 de:doktor 0.51 de:du 0.43 de:durch 0.75 de:einer 0.73 de:erstat -0.23
de:es 0.72 de:facebo -0.28 de:frau 0.5 de:fur 0.6 de:gehen 0.25 de:gern -0.27 de:gleich 0.17 de:guten -0.18 de:handy
0.76 de:helfen -0.26 de:heute 0.28 de:horst 0.47 de:ich 0.3 de:ihr -0.22 de:ihrem 0.74 de:in 0.66 de:klinge 0.75
de:kommt 0.79 de:mit 0.49 de:mochte -0.26 de:morgen 0.25 de:nicht -0.29 de:nie -0.13 de:nieman -0.19 de:nummer 0.15
de:passwo -0.12 de:per 0.47 de:praxis 0.14 de:ran 0.25 de:ruf 0.3 de:rufen -0.13 de:rund -0.14 de:seite -0.84 de:sind
0.25 de:sprech 0.14 de:stunde 0.76 de:tan -0.21 de:techni -0.34 de:telefo 0.24 de:termin -0.63 de:uber -0.3 de:uhr
-0.28 de:um -0.3 de:unbeka 0.25 de:und -0.51 de:uns -0.35 de:unsere -0.88 de:unter -1.2 de:vergeb -0.84 de:verlan
-0.19 de:versuc 0.77 de:vollen -0.23 de:von 0.12 de:wegen 0.27 de:wenn 0.25 de:wieder 0.71 de:wir 0.17 de:zwisch -0.26
en:0199 0.23 en:07700 -0.13 en:0800 0.23 en:1 0.13 en:4 0.16 en:5 0.12 en:555 0.16 en:800 0.23 en:900123 -0.13 en:911
-0.32 en:a 0.52 en:again -0.23 en:agent 0.16 en:an -0.44 en:and -0.36 en:any -0.5 en:anyone -0.22 en:are -0.16 en:ask
-0.21 en:bank -0.31 en:be -0.26 en:before 0.54 en:by 0.14 en:call 0.29 en:called -0.19 en:callin 0.6 en:calls 0.47
en:can -0.61 en:claimi -0.19 en:clinic -0.12 en:clock -0.42 en:collea 0.3 en:comes 0.48 en:dave -0.13 en:did -0.19
en:dm -0.27 en:emerge -0.23 en:engine 0.45 en:find 0.3 en:five -0.12 en:for -0.17 en:fraud -0.43 en:free -0.32 en:from
0.32 en:get 0.29 en:gettin -0.81 en:giving -0.12 en:good 0.96 en:grante -0.13 en:guaran -0.33 en:have -0.19 en:he 0.48
en:hour -0.2 en:i -0.18 en:if -0.14 en:in -0.38 en:inhale -0.12 en:is 0.68 en:it -0.32 en:keep 0.3 en:last -0.2
en:like -0.15 en:limit -0.13 en:line -0.24 en:listen -0.15 en:mobile 0.39 en:months -0.12 en:mornin 0.23 en:new 0.17
en:noon 0.29 en:not -0.12 en:now 0.18 en:number 0.12 en:o'cloc 0.96 en:octobe -0.15 en:office -0.41 en:on -0.25 en:one
-0.16 en:out 0.23 en:parkin -0.14 en:peek -0.2 en:phone 0.75 en:pick 0.18 en:please -0.3 en:rang 0.3 en:recept 0.3
en:refill -0.12 en:right -0.12 en:ringin 0.2 en:rings 0.17 en:see -0.24 en:six 0.72 en:slot 0.31 en:so -0.17 en:sorry
-0.21 en:suits -0.49 en:take -0.23 en:team -0.42 en:ten 0.61 en:thank -0.83 en:that -0.75 en:the -0.56 en:time -0.46
en:to 0.73 en:tonigh -0.26 en:touch -0.37 en:tried 0.45 en:twice 0.51 en:two -0.22 en:us 0.17 en:we -0.24 en:week
-0.23 en:will -0.14 en:with -0.12 en:within -0.13 en:workin -0.26 en:works -0.35 en:would -0.12 en:you -0.25 en:your
-0.17 es:9 -0.14 es:a -0.59 es:admisi 0.42 es:ahora 0.12 es:ahorit 0.88 es:atende -0.24 es:autori -0.23 es:bajado
-0.12 es:bien 0.7 es:bloque -0.16 es:cambia -0.23 es:centro -0.24 es:cierra -0.24 es:citolo -0.23 es:cobran 0.88
es:coment -0.18 es:comisi -0.54 es:compan -0.38 es:con -0.15 es:consta -0.49 es:consul -0.14 es:contac -0.37 es:contes
1.5 es:credit -0.16 es:cuanto 1 es:de 0.46 es:dejeno -0.18 es:descub -0.49 es:deshon -0.16 es:despue 0.32 es:devolv
-0.56 es:diez -0.16 es:direct 0.32 es:doctor 0.16 es:el -0.99 es:elena -0.38 es:en 0.86 es:eps -0.18 es:es -0.69
es:espera -0.32 es:este 0.69 es:falta -0.24 es:famili 1.1 es:favor 0.87 es:fraude -0.58 es:garant -0.19 es:gracia
-0.48 es:hablan 0.88 es:hacia 0.81 es:haya 1.1 es:hemos 0.33 es:hora 0.9 es:hoy -0.31 es:indemn -0.24 es:jefe 0.35
es:lament -0.3 es:las 0.48 es:le 0.28 es:limite -0.14 es:llamad 0.33 es:llamar 0.2 es:llame 0.24 es:llamem 0.7
es:llega -0.23 es:llego -0.18 es:lleva -0.39 es:lo 0.13 es:mal -0.3 es:manana -0.16 es:maquin -0.24 es:marcam 0.72
es:martes -0.27 es:mismo 0.52 es:modem -0.23 es:mucho -0.3 es:nadie -0.62 es:nos -0.74 es:nosotr 0.53 es:notici 1.1
es:nuestr -0.16 es:numero -0.18 es:obras -0.24 es:oculto 0.81 es:operar -0.14 es:parte -0.24 es:pega 0.42 es:pendie
0.71 es:pido 0.35 es:podemo -0.36 es:poners -0.47 es:por -0.35 es:prieto 0.15 es:primer 0.26 es:que -0.38 es:quedam
0.15 es:quiere 0.32 es:quirof 0.34 es:ratito 0.45 es:rato -0.3 es:recibi -0.27 es:reclam -0.39 es:ruiz -0.18 es:se
-0.15 es:seguro -0.15 es:senor 0.15 es:seria -0.16 es:si 0.31 es:sin -0.23 es:sobre -0.49 es:somos 0.95 es:sorteo
-0.58 es:su -1.4 es:sucurs 0.29 es:suena 0.15 es:tarde 0.61 es:tarjet -0.18 es:te 0.83 es:telefo 0.77 es:toque 0.42
es:tres 0.77 es:triana -0.24 es:un 0.66 es:una -0.69 es:va -0.58 es:vamos -0.51 es:van -0.14 es:ve 0.79 es:viene 0.44
es:vierne -0.16 es:y 0.52 es:ya -0.12 fr:0143 -0.16 fr:202 -0.16 fr:555 -0.24 fr:a -0.44 fr:affich 0.68 fr:agent 0.43
fr:aider -0.27 fr:aimeri -0.26 fr:allers 0.23 fr:allez 0.33 fr:appele 0.16 fr:appell -0.8 fr:attend 0.25 fr:aujour 0.3
fr:autre 0.22 fr:avoir -0.13 fr:avons -0.48 fr:c'est 0.63 fr:cause -0.22 fr:ces 0.23 fr:compos 0.43 fr:connai -0.47
fr:coup 0.53 fr:dans 0.49 fr:date 0.22 fr:de 0.28 fr:decroc 0.68 fr:demain 0.33 fr:desole 0.2 fr:en -0.46 fr:equipe
-0.13 fr:est 0.2 fr:et -0.17 fr:etre 0.19 fr:fil 0.53 fr:fin 0.53 fr:fixer 0.22 fr:gain -0.22 fr:heure 0.17 fr:il 0.28
fr:inconn 0.68 fr:instan 0.43 fr:je 0.44 fr:joindr 0.35 fr:journe 0.45 fr:la -0.25 fr:le 0.28 fr:matin 0.32 fr:merci
-0.12 fr:moi -0.16 fr:ne -0.21 fr:neuf -0.74 fr:nom -0.87 fr:notre -0.65 fr:nouvel 0.29 fr:numero 1.4 fr:offre -0.74
fr:on -0.24 fr:par 0.28 fr:pas -0.19 fr:passe 0.49 fr:plus 0.22 fr:pour 0.44 fr:progra 0.38 fr:pruden -0.47 fr:quelqu
-0.87 fr:raccro -0.93 fr:rappel 0.66 fr:retent 0.34 fr:retour 0.22 fr:se 0.64 fr:sera -0.12 fr:servic 0.24 fr:si -0.26
fr:tard 0.23 fr:tarder 0.28 fr:teleph -0.6 fr:un 0.28 fr:vous -0.52 has.callback 1.1 has.confirm.customer -0.65
has.confirm.patient -0.81 has.continue 1.1 has.general 0.17 has.harmless -0.32 has.here -0.6 has.it 0.26 has.others
-0.54 has.promise -0.69 has.refuse -1.3 has.share -0.66 has.which -0.67 hi:1 -0.13 hi:10 0.24 hi:555 -0.14 hi:800
-0.13 hi:aa 0.28 hi:aapse 0.18 hi:aayega 0.2 hi:baat 0.12 hi:bajegi 0.25 hi:chalu -0.22 hi:charge -0.12 hi:denge -0.7
hi:der 0.49 hi:dial 0.49 hi:doctor 0.21 hi:dopaha 0.17 hi:free -0.7 hi:ghanti 0.25 hi:karke 0.22 hi:khud 0.23 hi:laga
-0.13 hi:milate 0.2 hi:min 0.13 hi:miss 0.18 hi:naya -0.47 hi:paas 0.25 hi:parso 0.12 hi:phir 0.2 hi:rakhna 0.25
hi:recept 0.23 hi:roamin -0.22 hi:saab 0.24 hi:samjha 0.24 hi:sir -0.22 hi:tak 0.41 hi:tay -0.7 hi:thodi 0.49
hi:अधिकार 0.18 hi:अभी 0.96 hi:आज 0.25 hi:आपका 0.16 hi:आपकी -0.21 hi:आपके -0.14 hi:आपको -0.2 hi:आपसे 0.17 hi:एक -0.3
hi:कर 0.37 hi:करने -0.58 hi:करें 0.51 hi:कल 0.14 hi:का 0.35 hi:कि -0.26 hi:किस 0.12 hi:किसी -0.2 hi:के -0.53 hi:कॉल
1.6 hi:को -0.35 hi:क्लेम -0.14 hi:गई 0.6 hi:गुरुवा -0.21 hi:ग्यारह 0.62 hi:घंटी 0.18 hi:छूट 0.51 hi:जगह -0.2 hi:जाइएगा
-0.21 hi:जाएगा 0.35 hi:जो -0.12 hi:टांके -0.21 hi:टेलीफो 0.18 hi:ठीक 0.15 hi:डॉक्टर -0.55 hi:तय -0.21 hi:था -0.31
hi:थी 0.63 hi:थोडी 0.63 hi:दस -0.36 hi:दिए 0.3 hi:दिया 0.12 hi:दी -0.33 hi:दें -0.17 hi:देख -0.25 hi:देने 0.23 hi:देर
0.62 hi:दोबारा 0.63 hi:नंबर 0.22 hi:नया -0.34 hi:नहीं -0.28 hi:नाराजग -0.13 hi:नियुक् 0.18 hi:पक्की -0.32 hi:पर -0.12
hi:पास 0.13 hi:पिछली 0.51 hi:फोन 1.2 hi:बजेगा 0.37 hi:बजेगी 0.18 hi:बस 0.43 hi:बात -0.2 hi:बुधवार 0.18 hi:बैलेंस -0.13
hi:मदद -0.21 hi:माफ 0.29 hi:मिनट 0.18 hi:मिलाएं 0.63 hi:मिलेगा -0.34 hi:मुफ्त -0.32 hi:में 0.44 hi:रखिए 0.16 hi:रहा
0.43 hi:राउटर -0.32 hi:रुपया -0.25 hi:लाइन 0.62 hi:लिए -0.4 hi:लेंगे -0.25 hi:लौटे -0.25 hi:वार्ता 0.18 hi:वे 0.17
hi:वो -0.16 hi:व्यस्त 0.63 hi:शर्मा -0.54 hi:शाम 0.4 hi:संपर्क -0.22 hi:समझते -0.13 hi:समय 0.26 hi:सार्वज -0.21
hi:हमसे -0.4 hi:हमारा 0.29 hi:हमारे 0.5 hi:हमें -0.13 hi:ही 0.54 hi:हेतु 0.18 hi:है -0.94 hi:हैं 0.45 hi:हो 0.12
hi:होंगे 0.37 id:0199 -0.15 id:1 -0.15 id:10 0.14 id:555 -0.17 id:800 -0.15 id:ada 0.2 id:akan 0.48 id:aman -0.18
id:bagian 0.35 id:balik 0.13 id:cair -0.2 id:coba 0.14 id:dari 0.29 id:datang 0.42 id:ditele 0.42 id:ditung 0.13
id:dua -0.17 id:habis 0.23 id:hari -0.35 id:ini 0.12 id:itu 0.37 id:juga -0.19 id:kalau 0.27 id:kami 0.14 id:kantor
0.27 id:kapan -0.53 id:kasih -0.14 id:klaim 0.37 id:kok -0.15 id:konsel -0.2 id:maaf -0.25 id:makan 0.14 id:menele
0.19 id:menghu 0.36 id:minggu -0.18 id:minta 0.41 id:nanti -0.19 id:otw 0.41 id:poli 0.2 id:pribad -0.12 id:pukul 0.13
id:pun -0.55 id:rabu -0.2 id:sabar -0.13 id:saja -0.59 id:saya 0.17 id:sebelu 0.43 id:sebent 0.13 id:sebutk -0.13
id:sejam 0.16 id:sendir 0.14 id:senin 0.13 id:sesi -0.2 id:setela 0.14 id:siang 0.14 id:silaka -0.58 id:sore 0.26
id:sudah -0.2 id:tadi 0.16 id:teknis 0.43 id:terima -0.16 id:tersam 0.16 id:terusk -0.13 id:tetap -0.21 id:tutup -0.57
id:untuk 0.35 id:yang -0.58 id:zuhur 0.23 it:0143 -0.29 it:202 -0.29 it:555 -0.3 it:a -0.34 it:alziam -0.12 it:arrive
0.12 it:averci -0.14 it:bianch 0.37 it:cambie -0.22 it:casa -0.12 it:catara -0.12 it:chiama 0.72 it:chiami -0.33
it:chiuda -0.37 it:chiudi -0.17 it:client -0.12 it:colleg -0.35 it:commis -0.13 it:contat -0.15 it:contes -0.16
it:conto -0.15 it:da 0.17 it:di 0.65 it:diamo -0.45 it:dirett 0.44 it:domani -0.12 it:dopo -0.16 it:due 0.12 it:entro
-0.22 it:fa 0.68 it:faccio 0.14 it:gio 0.68 it:giorna -0.13 it:giriam -0.35 it:gratis -0.22 it:grazie 0.45 it:i -0.14
it:in -0.2 it:l'oste 0.55 it:la -0.18 it:le -0.52 it:lei 0.32 it:limite -0.12 it:lo -0.33 it:maggio -0.12 it:mai -0.17
it:mano 0.32 it:mercol 0.55 it:mezzog 0.46 it:mi -0.29 it:noi -0.14 it:nome -0.17 it:non -0.18 it:nostro 0.15
it:numero -0.12 it:parlar 0.44 it:parola -0.26 it:parte -0.12 it:passar 0.38 it:pazien -0.12 it:portat 0.32 it:prima
0.4 it:qualcu -0.23 it:quando -0.17 it:riagga -0.17 it:ricont 0.37 it:rispon 0.47 it:sara 0.14 it:se -0.25 it:si -0.25
it:sicuro -0.18 it:signor 0.36 it:sito -0.13 it:sparir -0.13 it:squill 0.69 it:stanot -0.13 it:sto 0.47 it:suo -0.13
it:tecnic 0.37 it:telefo 0.51 it:tenga 0.32 it:ti 0.84 it:torna -0.12 it:tra -0.12 it:tranqu -0.12 it:truffa -0.37
it:un -0.17 it:un'occ -0.45 it:una -0.25 it:uno 0.71 it:volete -0.17 it:vorreb 0.44 ja:0199 0.15 ja:1 -0.23 ja:15 0.28
ja:555 -0.26 ja:8 -0.21 ja:800 -0.22 ja:々 0.23 ja:あ -0.48 ja:い -0.22 ja:う 0.49 ja:お -0.43 ja:か 0.42 ja:き -0.57 ja:く
0.29 ja:け 0.15 ja:さ 0.6 ja:し -0.7 ja:す 0.23 ja:た -0.45 ja:ち 0.36 ja:っ 0.24 ja:つ 0.14 ja:と -0.38 ja:な 0.77 ja:に 0.15
ja:ね 0.12 ja:の 0.23 ja:は -1.4 ja:ほ 0.17 ja:ま 0.19 ja:も 0.72 ja:よ 0.33 ja:ら 0.59 ja:り 0.37 ja:る -0.3 ja:れ -0.2 ja:ろ
0.18 ja:わ -0.18 ja:を -1.2 ja:゚ 0.14 ja:イ -0.19 ja:カ -0.2 ja:サ 0.29 ja:シ 0.25 ja:ッ -0.12 ja:ネ 0.37 ja:ヒ -0.12 ja:ホ 0.27
ja:マ 0.33 ja:メ -0.2 ja:ャ 0.37 ja:ラ -0.2 ja:リ -0.17 ja:ロ -0.25 ja:ン -0.39 ja:ー 0.17 ja:一 -0.24 ja:丈 -0.14 ja:上 0.14
ja:乗 -0.15 ja:事 -0.17 ja:伝 0.22 ja:低 -0.23 ja:信 0.78 ja:出 0.52 ja:切 -0.26 ja:利 -0.24 ja:力 -0.25 ja:勧 -0.19 ja:午 -0.16
ja:半 0.15 ja:取 0.26 ja:口 -0.17 ja:合 0.26 ja:名 -0.28 ja:回 -0.13 ja:報 -0.15 ja:変 -0.15 ja:外 0.29 ja:夜 -0.19 ja:大 -0.15
ja:夫 -0.14 ja:存 -0.21 ja:少 0.23 ja:尾 0.38 ja:局 0.31 ja:届 -0.13 ja:差 0.17 ja:市 0.28 ja:帯 0.17 ja:店 -0.17 ja:座 -0.14
ja:弊 0.53 ja:当 -0.24 ja:思 0.27 ja:情 -0.12 ja:手 -0.49 ja:折 0.91 ja:持 -0.13 ja:掛 0.3 ja:携 0.17 ja:文 -0.16 ja:明 0.26 ja:時
0.49 ja:晩 0.13 ja:暗 -0.17 ja:曜 0.15 ja:朝 -0.12 ja:末 0.35 ja:来 -0.25 ja:残 -0.21 ja:注 -0.15 ja:申 -0.12 ja:番 -0.28 ja:疑
-0.12 ja:着 0.85 ja:知 0.3 ja:社 0.45 ja:私 0.44 ja:約 -0.16 ja:聞 -0.18 ja:舗 -0.12 ja:行 -0.18 ja:見 -0.21 ja:診 -0.12 ja:証
-0.24 ja:話 0.87 ja:誘 -0.19 ja:誰 0.12 ja:身 -0.22 ja:返 0.68 ja:週 -0.12 ja:都 0.29 ja:金 -0.41 ja:長 0.13 ja:開 -0.16 ja:間
-0.18 ja:際 -0.12 ja:電 0.86 ja:鳴 0.47 length.14 0.27 length.22 -0.44 length.4 -0.82 length.8 0.12 length.long -0.19
mood.asking 0.3 mood.forbidding -1.1 mood.harmless 0.27 nl:06 -0.16 nl:10 -0.16 nl:112 -0.45 nl:8 -0.17 nl:9 -0.23
nl:aan 0.59 nl:aangep -0.16 nl:aanvra -0.22 nl:afspra -0.68 nl:alleen -0.34 nl:als 0.45 nl:app -0.18 nl:assist 0.17
nl:bedank 0.33 nl:begrij -0.17 nl:bellen 0.54 nl:beloof -0.23 nl:belt 0.28 nl:beoord -0.22 nl:beste 0.55 nl:bij -0.12
nl:binnen -0.22 nl:colleg -0.17 nl:contac -0.24 nl:dagen -0.21 nl:dan -0.39 nl:dat 0.29 nl:de 0.86 nl:delen -0.18
nl:dinsda -0.41 nl:doen -0.17 nl:draait 0.74 nl:drie -0.21 nl:een 1.2 nl:en -0.4 nl:er 0.18 nl:even -0.15 nl:facebo
-0.17 nl:feedba -0.18 nl:frustr -0.16 nl:gaat 0.48 nl:gebeld 0.76 nl:gebeur -0.33 nl:geven -0.16 nl:griepp -0.21
nl:half 0.45 nl:hangen 0.89 nl:heb -0.22 nl:helpen -0.27 nl:het 0.96 nl:hield -0.12 nl:hoe -0.12 nl:hoort 0.23
nl:identi -0.33 nl:in -0.22 nl:intern -0.21 nl:is -0.31 nl:je 0.27 nl:kan -0.15 nl:kantoo -0.35 nl:kantor -0.18
nl:knap -0.12 nl:komt -0.18 nl:krijgt -0.25 nl:kunnen 0.44 nl:laat -0.16 nl:langs -0.18 nl:lijn 0.89 nl:medewe 0.74
nl:medici -0.16 nl:met -0.32 nl:mijn -0.12 nl:monteu -0.16 nl:morgen -0.37 nl:neem 0.39 nl:nemen -0.27 nl:niet -0.17
nl:nieuw -0.14 nl:nog -0.18 nl:nummer 1.8 nl:of -0.35 nl:oktobe -0.17 nl:om -0.24 nl:onbeke 0.48 nl:onze -0.21 nl:op
-0.35 nl:open -0.18 nl:over 0.94 nl:prik -0.12 nl:prober 0.94 nl:profie -0.12 nl:rond 0.45 nl:spoed -0.45 nl:spreek
0.16 nl:staat 0.6 nl:straks 0.89 nl:te -0.12 nl:team -0.18 nl:tegoed -0.2 nl:telefo 0.29 nl:terugb 0.85 nl:tot -0.12
nl:tussen -0.16 nl:uur 0.7 nl:uw 0.22 nl:van -0.29 nl:vanaf -0.17 nl:vandaa 0.23 nl:via -0.45 nl:vier 0.45 nl:voor
0.32 nl:wannee 0.55 nl:we 0.71 nl:weer 0.7 nl:wij 0.96 nl:wordt 0.47 nl:zeker -0.2 nl:zet -0.16 nl:zich -0.12 nl:zijn
0.16 nl:zo 0.88 nl:zomete 0.13 nl:zonder -0.21 nl:zoontj -0.12 noun&customer -0.16 noun&elsewhere -0.32 noun&general
0.38 noun&harmless -0.62 noun&others 0.13 noun&patient -0.36 noun&question -0.65 noun&refuse -0.26 noun&request -1.1
noun&supply -0.63 patient -0.89 pl:0199 0.33 pl:1 0.31 pl:10 0.18 pl:11 0.18 pl:16 1 pl:2019 -0.18 pl:31 -0.21 pl:555
0.31 pl:800 0.31 pl:9 0.16 pl:bac 0.39 pl:bedzie 0.35 pl:ciebie 1 pl:czekac 0.23 pl:czwart -0.36 pl:da 0.53 pl:dalej
-0.14 pl:do 0.81 pl:dodzwo 0.25 pl:doktor -0.36 pl:dział 0.12 pl:działa -0.19 pl:faktur -0.12 pl:godzin 0.22 pl:gwaran
-0.18 pl:hasła -0.19 pl:jaki -0.12 pl:jedena 0.23 pl:jest -0.23 pl:jutra -0.17 pl:jutro 0.71 pl:juz -0.17 pl:klienc
-0.21 pl:koleza 0.53 pl:komork 0.18 pl:komorn -0.13 pl:konsul 0.18 pl:koło 0.3 pl:ktos 0.93 pl:kurier -0.16 pl:leczy
-0.18 pl:miedzy 0.18 pl:moga -0.21 pl:monter 0.17 pl:mozna -0.18 pl:najlep 0.12 pl:najpoz 0.53 pl:nam -0.15 pl:nasz
0.19 pl:nie 0.51 pl:nowak -0.35 pl:numer 1.1 pl:odebra 0.16 pl:odezwi 0.48 pl:około 0.23 pl:panem 1 pl:pani -0.46
pl:panstw 0.29 pl:panu 0.45 pl:pieleg 0.3 pl:po 0.73 pl:pod -0.26 pl:poł 0.28 pl:połacz 1.7 pl:połudn 0.33 pl:prosim
-0.16 pl:prosze -0.26 pl:przed 0.17 pl:przeka -0.16 pl:przekr 1 pl:przepr -0.4 pl:przez -0.2 pl:przyja 0.17 pl:przykr
-0.12 pl:rana -0.17 pl:rejest 0.33 pl:router -0.13 pl:rozumi -0.13 pl:sie 1.5 pl:sobote 0.18 pl:sprawa -0.13 pl:sprawd
-0.15 pl:sprawi 0.33 pl:sprobu 0.25 pl:stroni -0.16 pl:tak -0.22 pl:telefo -1.4 pl:termin 0.33 pl:to -0.19 pl:tozsam
-0.13 pl:tylko -0.14 pl:u -0.34 pl:udało 0.25 pl:uwagi -0.12 pl:w -0.25 pl:wczora 0.2 pl:widzi -0.37 pl:windyk 0.13
pl:wszyst -0.17 pl:wykona 0.29 pl:wyszed -0.18 pl:z 0.82 pl:za -0.19 pl:zaległ -0.21 pl:zastrz 0.34 pl:zdener -0.12
pl:znac 0.53 pl:znow 0.25 pl:zostan 0.29 pl:zwrotn 0.29 promise&customer -1.2 promise&elsewhere 0.45 promise&general
-0.24 promise&harmless -0.17 promise&patient 0.23 promise&refuse -0.38 promise&request -0.22 promise&supply -0.15
question -1.1 request&general -0.26 request&harmless -0.29 request&patient -0.15 request&question -0.48 request&refuse
0.47 request&request 0.37 said.callback 2.2 said.confirm.customer -0.49 said.confirm.patient -0.78 said.promise -0.69
sounds.callback 1 sounds.promise 0.22 starts.general -0.86 starts.refuse -0.6 starts.request -1.2 starts.supply -0.73
tl:0199 -0.27 tl:1 -0.27 tl:2012 -0.13 tl:555 -0.27 tl:5g -0.15 tl:800 -0.27 tl:<link> -0.14 tl:active -0.35 tl:agad
-0.36 tl:an 0.97 tl:antay 0.15 tl:araw -0.15 tl:ay -0.33 tl:bago 0.25 tl:bagong -0.17 tl:bukas 0.17 tl:call 0.38
tl:claims 0.26 tl:clinic 0.13 tl:cruz 0.3 tl:dm -0.14 tl:from 0.21 tl:galing 0.13 tl:hindi 0.21 tl:hour 0.97 tl:ibaba
-0.35 tl:in 0.93 tl:incomi 0.13 tl:ipapar -0.34 tl:kahina 0.53 tl:kami -0.63 tl:kanina 0.45 tl:kausap 0.26 tl:kayo 1.2
tl:lang -0.53 tl:loob -0.17 tl:magpa -0.21 tl:makipa -0.14 tl:manage 0.19 tl:matulu -0.54 tl:meetin 0.49 tl:minuto
-0.17 tl:mommy 0.14 tl:mula 0.13 tl:na -0.42 tl:naka -0.13 tl:namin 0.47 tl:ng 0.24 tl:ngayon -0.13 tl:ninyo -0.42
tl:number -0.41 tl:nurse 0.17 tl:opo -0.12 tl:otp -0.18 tl:pa -0.13 tl:pagkat 0.47 tl:pakisa 0.13 tl:pinata 0.26
tl:pumunt 0.17 tl:restar -0.35 tl:ring 0.56 tl:sa -0.5 tl:salama -0.22 tl:schedu -0.21 tl:signal -0.15 tl:sorry 0.18
tl:subscr -0.16 tl:sumasa 0.97 tl:tawaga 0.38 tl:team -0.41 tl:techni 0.16 tl:telepo -0.52 tl:the 0.14 tl:try 0.97
tl:ugnaya -0.2 tl:ulit 0.63 tl:umaga 0.18 tl:valid -0.17 tl:yun 0.13 tr:0199'd -0.18 tr:1 -0.4 tr:17 0.54 tr:18'e
-0.32 tr:30'a 0.54 tr:555 -0.26 tr:800 -0.25 tr:acacak 0.15 tr:aksam 0.17 tr:aksama 0.24 tr:alacak 0.36 tr:aldık 0.43
tr:anlata 0.31 tr:aracın -0.36 tr:aralık -0.19 tr:arama 0.22 tr:aramad -0.39 tr:aramak -0.32 tr:araman 0.54 tr:aramay
0.3 tr:aramız -0.13 tr:ararız 0.4 tr:arayac 0.31 tr:arayal -0.43 tr:arayar 0.4 tr:arayın 0.23 tr:arkada 0.13 tr:artısı
-0.13 tr:arıyor 0.64 tr:aylık -0.13 tr:bekley 0.24 tr:bilgi 0.24 tr:bilgil 0.38 tr:bir 0.62 tr:birazd 0.28 tr:birimi
0.15 tr:biz -0.53 tr:bizden 0.23 tr:bizi -0.2 tr:biziz 0.27 tr:bizzat 0.27 tr:bu -0.2 tr:bugun 0.49 tr:bundan -0.15
tr:burada -0.33 tr:cagrı 0.35 tr:calaca 0.27 tr:cezayı -0.12 tr:cıkmay -0.12 tr:de -0.28 tr:deneye 0.83 tr:dogru 0.24
tr:dogrul -0.5 tr:doktor 0.27 tr:donece 0.42 tr:donus 0.69 tr:dun 0.47 tr:edeceg 0.26 tr:edecek 0.12 tr:ediyor -0.12
tr:ekibim 0.18 tr:eksiks -0.36 tr:eksper 0.4 tr:fark -0.15 tr:formda -0.56 tr:geldin -0.14 tr:gelinc 0.44 tr:geri 0.16
tr:gonder -0.34 tr:goruse 0.19 tr:gun 0.16 tr:haklar 0.15 tr:hasta 0.15 tr:hatırl -0.21 tr:hem -0.28 tr:hemen 0.38
tr:hemsir 0.31 tr:hocamı -0.17 tr:hos -0.14 tr:icin -0.23 tr:icinde 0.64 tr:ilk 0.23 tr:is 0.23 tr:isten -0.12
tr:isters -0.32 tr:isteye -0.56 tr:kaldır -0.12 tr:karsıl -0.43 tr:kaynak -0.15 tr:kullan -0.13 tr:kısa 0.42 tr:limit
-0.13 tr:merhab -0.49 tr:merkez 0.35 tr:numara -1.4 tr:oglede 0.26 tr:oglen 0.31 tr:oglene 0.23 tr:olacag 0.23
tr:onayla -0.13 tr:pazart 0.22 tr:planla 0.54 tr:saat -0.64 tr:sabah 0.42 tr:secebi -0.56 tr:selamı -0.17 tr:sifre
-0.12 tr:sitemi -0.56 tr:siz -0.41 tr:size 0.31 tr:sizi 0.36 tr:sizinl 0.3 tr:sonra 0.49 tr:sormay -0.42 tr:sure 0.42
tr:sıranı 0.43 tr:taahhu -0.12 tr:talebi 0.39 tr:tamiri -0.36 tr:tanıml -0.13 tr:tarafı 0.6 tr:tarife -0.15 tr:tekrar
0.51 tr:telefo 0.12 tr:ucrets -0.4 tr:ulasam 0.52 tr:var -0.18 tr:verece 0.6 tr:web -0.56 tr:yalnız -0.5 tr:yapıla
0.17 tr:yapılı -0.5 tr:yarım 0.24 tr:yarın 0.68 tr:yazın -0.43 tr:yeni -0.28 tr:yenide 0.3 tr:yenile -0.15 tr:yine
0.16 tr:yoluyl 0.2 tr:zararl -0.12 words.accept -0.41 words.asked -0.21 words.callback 1.5 words.continue 0.53
words.elsewhere 0.94 words.general -0.71 words.harmless -0.31 words.here -0.15 words.it -0.33 words.late -0.12
words.loose -0.54 words.noun -0.78 words.others 0.39 words.phone 2.4 words.promise -0.23 words.refuse -0.44
words.request -0.33 words.share -0.65 words.supply -0.14 words.unlike -0.69 zh:三 0.21 zh:下 0.27 zh:不 -0.15 zh:与 0.18
zh:专 0.3 zh:两 -0.21 zh:个 -0.45 zh:中 0.23 zh:为 -0.12 zh:九 -0.16 zh:了 -0.31 zh:五 -0.24 zh:交 -0.25 zh:亲 0.45 zh:人 -0.87
zh:今 0.12 zh:会 0.23 zh:便 -0.16 zh:保 0.18 zh:信 -0.14 zh:候 0.31 zh:傾 0.12 zh:儿 0.28 zh:充 -0.54 zh:六 -0.26 zh:内 0.39 zh:再
0.49 zh:冒 -0.54 zh:准 -0.13 zh:几 0.31 zh:分 0.14 zh:到 -0.5 zh:刻 0.16 zh:前 0.29 zh:加 0.39 zh:十 0.39 zh:卡 -0.26 zh:去 0.32
zh:后 0.14 zh:吧 -0.23 zh:呀 -0.23 zh:呗 -0.27 zh:员 0.27 zh:呢 0.31 zh:周 -0.4 zh:和 -0.15 zh:咗 -0.25 zh:响 0.46 zh:嘅 -0.25
zh:在 -0.51 zh:地 0.25 zh:士 -0.12 zh:复 -0.12 zh:外 0.24 zh:多 -0.27 zh:大 -0.15 zh:天 -0.27 zh:好 -0.37 zh:如 -0.34 zh:安 -0.13
zh:实 -0.13 zh:对 -0.17 zh:将 0.17 zh:少 -0.25 zh:就 -0.14 zh:开 -0.4 zh:待 0.16 zh:很 -0.17 zh:得 -0.14 zh:心 -0.17 zh:急 0.17
zh:您 0.22 zh:想 0.3 zh:愉 -0.13 zh:意 0.24 zh:感 -0.17 zh:我 0.34 zh:户 -0.16 zh:手 0.41 zh:打 0.4 zh:抱 -0.15 zh:拨 0.14 zh:持
0.28 zh:挂 -0.14 zh:排 -0.24 zh:探 -0.15 zh:接 0.67 zh:搵 0.12 zh:放 -0.12 zh:救 -0.23 zh:新 -0.13 zh:方 -0.12 zh:早 0.2 zh:时
-0.16 zh:明 0.72 zh:星 -0.12 zh:昨 -0.19 zh:晚 0.16 zh:月 -0.26 zh:有 0.37 zh:期 -0.23 zh:机 0.48 zh:来 0.81 zh:果 -0.32 zh:楚
0.12 zh:次 0.29 zh:款 -0.22 zh:每 -0.17 zh:沟 0.13 zh:没 -0.55 zh:清 0.12 zh:点 0.46 zh:王 -0.16 zh:班 0.16 zh:理 0.19 zh:生
-0.15 zh:由 0.12 zh:电 1.1 zh:畅 0.3 zh:留 -0.27 zh:痛 -0.23 zh:的 -0.42 zh:看 -0.13 zh:稍 0.61 zh:空 0.28 zh:立 -0.25 zh:第
-0.15 zh:等 0.44 zh:系 -0.37 zh:经 -0.28 zh:给 0.21 zh:网 -0.26 zh:联 -0.27 zh:胸 -0.24 zh:至 -0.19 zh:致 0.34 zh:行 -0.54 zh:要
-0.4 zh:视 -0.16 zh:访 0.14 zh:证 -0.21 zh:请 0.13 zh:谢 -0.17 zh:账 -0.2 zh:质 0.14 zh:费 -0.28 zh:起 -0.12 zh:跟 0.25 zh:边
-0.17 zh:过 0.18 zh:这 -0.17 zh:通 0.5 zh:那 0.18 zh:部 0.3 zh:钟 0.44 zh:钱 -0.2 zh:银 -0.54 zh:门 -0.12 zh:陣 0.16 zh:马 0.57
zh:验 -0.13
"""),
    "promise": _read("""
after.question -1.9 ar:ابشر 0.65 ar:اخر -0.44 ar:اسبوع -0.12 ar:استردا -0.14 ar:اعتبر 1.1 ar:اعتراض 0.54 ar:اعلي 0.39
ar:اكيد 0.52 ar:الاثني -0.12 ar:الادار -0.17 ar:الاستر 0.18 ar:الاورد 0.52 ar:الايتم 0.33 ar:البارح -0.44 ar:التامي
0.38 ar:التكال 0.78 ar:الحكم 0.47 ar:الحين -0.17 ar:الخاص -0.15 ar:الدكتو -0.3 ar:الذهبي -0.3 ar:الرسوم -0.19 ar:الشهر
0.21 ar:الظهر -0.24 ar:العصر -0.13 ar:العملي 0.27 ar:العياد -0.2 ar:الغرام 0.34 ar:الفاتو -0.14 ar:الفايد 0.47
ar:الفلوس -0.44 ar:الفواي 0.33 ar:القادم 0.38 ar:القرض 0.12 ar:الكاش 0.67 ar:الكوني -0.27 ar:الله 0.39 ar:اللي -0.34
ar:المبال -0.14 ar:المبلغ 0.6 ar:المختص -0.17 ar:المصار -0.35 ar:الناس -0.15 ar:اليك 0.36 ar:اليوم -0.32 ar:امان -0.15
ar:امبارح -0.49 ar:امكاني -0.17 ar:ان -0.12 ar:انك -0.19 ar:ايام -0.15 ar:باذن 0.52 ar:باقتك -0.35 ar:باك 0.67
ar:بالقسط 0.52 ar:بالكتي -0.13 ar:بالليل -0.35 ar:بتاخد 0.4 ar:بدون 0.6 ar:بصفتك -0.3 ar:بطاقتك -0.15 ar:بعد -0.29
ar:بمهاتف -0.18 ar:بنتيجه -0.42 ar:بنعطيك 0.54 ar:بنفسه -0.29 ar:بيخلص -0.12 ar:بيك -0.2 ar:تاني -0.35 ar:تبعك -0.16
ar:تدفع 0.39 ar:تربحها 0.28 ar:تساعدك -0.14 ar:تقرر -0.17 ar:تقطعات -0.27 ar:تكليف -0.18 ar:تليفون -0.13 ar:تم 0.13
ar:تمن 0.52 ar:تنزل -0.14 ar:جعلنا -0.18 ar:جهاز 0.24 ar:جيد -0.24 ar:حابين -0.54 ar:حاله -0.28 ar:حامل -0.3 ar:حتتشال
0.47 ar:حتما 0.37 ar:حدك 0.39 ar:حده -0.18 ar:حقك 0.37 ar:حنرن -0.35 ar:حنوافق 0.12 ar:حيت -0.27 ar:خسارتك 0.28 ar:خطك
-0.21 ar:خلاص 0.34 ar:خلصت -0.35 ar:خلصتيش -0.27 ar:دابا -0.16 ar:دخول -0.3 ar:دراسه -0.28 ar:دون 0.15 ar:ديالك -0.5
ar:ديالنا -0.2 ar:ديما -0.2 ar:ذوقك -0.13 ar:راجعت -0.14 ar:راح 0.38 ar:راه -0.44 ar:رجع -0.29 ar:رجعات -0.44
ar:رجعنال -0.35 ar:رفض 0.4 ar:ريت -0.14 ar:زمان -0.2 ar:ساعه -0.28 ar:سبعه -0.14 ar:سددت -0.13 ar:سليم -0.15 ar:سنرد
0.33 ar:سنسقط 0.15 ar:سنعوض 0.28 ar:سوال -0.24 ar:سيتم 0.62 ar:سيقبل 0.62 ar:سيكون 1.1 ar:سيوافق 0.5 ar:شك 0.14
ar:شكايتك 0.28 ar:شكرا -0.16 ar:شكوي -0.18 ar:شويه -0.35 ar:صوره -0.14 ar:ضمانات -0.28 ar:طلب -0.18 ar:طلبك 0.7
ar:طلعت -0.14 ar:ظاهر -0.18 ar:عاده -0.3 ar:عالتلف -0.19 ar:عالكرت -0.35 ar:عشان -0.14 ar:عكسها 0.48 ar:علي -0.17
ar:عليه 0.32 ar:عمل -0.15 ar:عمليتك 0.48 ar:عندكش 0.53 ar:عندنا -0.31 ar:عنك 1.3 ar:عيدكم -0.12 ar:غادي 0.61 ar:غدا
0.19 ar:غضبك -0.18 ar:غير -0.18 ar:فريقنا -0.13 ar:فقط -0.14 ar:فلوسك 0.16 ar:فيك -0.26 ar:قبول -0.13 ar:قرش 0.39
ar:قرضك 0.14 ar:قسطين -0.13 ar:قطعا 0.48 ar:كامله 0.22 ar:كان -0.42 ar:كل 0.25 ar:كله 0.48 ar:كلها 0.46 ar:كليان -0.21
ar:كمان -0.35 ar:كن 0.47 ar:لا -0.21 ar:لايحه -0.13 ar:لحسابك -0.3 ar:لدينا -0.12 ar:لصالحك 0.47 ar:لك 0.29 ar:للاخري
-0.19 ar:للجميع -0.13 ar:للحساب -0.44 ar:لموعد -0.19 ar:ليك -0.48 ar:ما 0.15 ar:ماتخاف 0.67 ar:مبارح -0.35 ar:مبارك
-0.12 ar:متقلقش 0.3 ar:مرتين -0.14 ar:مساعدت -0.16 ar:مشكل 0.5 ar:مطالبت 1.1 ar:مطمينا 0.47 ar:مع 0.18 ar:معنا -0.13
ar:معينه -0.42 ar:مفتوح -0.12 ar:مقابل 0.54 ar:مقبول 0.65 ar:مقبوله 1.1 ar:منشورك -0.19 ar:منشوره -0.13 ar:منشيله 0.39
ar:منك -0.21 ar:مننا -0.14 ar:موظف -0.18 ar:موعد -0.27 ar:موكد 0.39 ar:نازل 0.67 ar:نتحمل 0.78 ar:نتفهم -0.18 ar:نحن
0.46 ar:ندرس -0.18 ar:نساعدك -0.54 ar:نسامحك 0.52 ar:نضمن 0.56 ar:نعوضوك 0.28 ar:نعيط -0.16 ar:نعيطو -0.32 ar:نقاش
0.15 ar:نقدر -0.52 ar:نود -0.16 ar:نوعد -0.42 ar:هالاسب 0.65 ar:هالشهر 0.52 ar:هترجعل 0.3 ar:هنشيل 0.34 ar:هيترد 0.52
ar:واحده -0.13 ar:والحوا -0.14 ar:ورصيدك -0.15 ar:وستحصل 0.37 ar:وسيفعل -0.18 ar:وعد 0.27 ar:وغادي 0.28 ar:وقد -0.12
ar:ولا 0.43 ar:ومرحبا -0.2 ar:وهي -0.13 ar:وهيجيل -0.13 ar:ويشرح -0.29 ar:يا -0.21 ar:يبين -0.13 ar:يتصل -0.43
ar:يتقبل 0.53 ar:يتوفر -0.12 ar:يحق -0.3 ar:يحكوك -0.19 ar:يستغرق -0.15 ar:يسلمك -0.13 ar:يشتغل -0.21 ar:يعتمد -0.28
ar:يهمك 0.47 asked&customer -0.44 asked&general -0.35 asked&harmless -0.69 asked&question -0.49 asked&request 0.18
asked&supply 0.12 bias -0.22 callback&customer -0.62 callback&elsewhere -0.19 callback&general 0.35 callback&harmless
-0.34 callback&patient -0.92 callback&question -0.12 callback&refuse 0.56 callback&request 0.37 callback&supply 0.34
confirm.customer&elsewhere -0.13 confirm.customer&harmless -0.58 confirm.customer&others 0.22 confirm.customer&patient
-0.67 confirm.customer&question -0.49 confirm.customer&refuse 0.17 confirm.customer&request -0.28
confirm.patient&customer -0.14 confirm.patient&general 0.47 confirm.patient&harmless -0.15 confirm.patient&patient
-0.79 confirm.patient&refuse -0.81 confirm.patient&request -0.23 confirm.patient&supply -0.38 de:20 0.29 de:als -0.63
de:an -0.47 de:angst 0.4 de:anruf -0.33 de:auf -0.29 de:aus 0.8 de:bearbe -0.81 de:bedaue -0.39 de:bei -0.47 de:bis
0.48 de:buchun 0.48 de:bugeln 0.29 de:da 0.54 de:danke -0.19 de:das 0.66 de:dass -0.28 de:der 0.64 de:die 0.57
de:diese 0.29 de:dran -0.27 de:du 0.39 de:ein 0.12 de:eine -0.35 de:einen 0.24 de:eingeg -0.14 de:entsch 0.48
de:entste 0.2 de:erfolg 0.63 de:euro 0.29 de:fall -0.13 de:formsa 0.38 de:frau -0.14 de:freiga 0.38 de:freita 0.52
de:freut -0.15 de:fur -0.34 de:ganz 0.72 de:gebuhr -0.28 de:gekomm -0.22 de:geld 0.54 de:gepruf -0.14 de:gerade -0.81
de:gerat 0.48 de:gern -0.56 de:geschi -0.14 de:gester -0.25 de:gleich -0.14 de:gunste 0.75 de:gut -0.42 de:guten -0.29
de:haben 0.51 de:hallo -0.18 de:helfen -0.43 de:ihnen 0.14 de:ihre -0.26 de:ihrem -0.12 de:ihren 0.65 de:in -0.34
de:karte -0.23 de:kasse 0.45 de:kein 0.19 de:kolleg -0.16 de:kommen 0.45 de:komple 0.4 de:konnen -0.44 de:kontro -0.22
de:kosten 0.57 de:kredit -0.12 de:kriegs 0.48 de:kunde -0.27 de:kunden -0.35 de:kundin -0.3 de:langja -0.3 de:lauft
-0.18 de:leider -0.46 de:liegt -0.14 de:machen 0.49 de:mahnge 0.28 de:mahnun -0.28 de:mail -0.13 de:mit -0.39
de:mochte -0.43 de:morgen -0.12 de:nach 0.94 de:nachst -0.15 de:nachte 0.2 de:naturl 0.26 de:neues 0.48 de:nicht -0.12
de:nichts -0.42 de:ob -0.3 de:ohne 0.47 de:physio -0.14 de:premiu -0.41 de:proble 0.55 de:raus 0.51 de:rechnu 0.18
de:reine 0.38 de:ruckga 0.49 de:runter -0.13 de:samtli 0.39 de:schade -0.34 de:schmer 1.1 de:schon -0.2 de:schrei 0.21
de:sicher 0.94 de:sie 1.1 de:sind 0.52 de:storni 0.26 de:streic 0.36 de:techni -0.29 de:telefo -0.15 de:termin 0.18
de:therap 1.1 de:uberne 0.39 de:uberno 0.4 de:unser -0.26 de:verban -0.13 de:verseh -0.27 de:verspr 0.15 de:verste
-0.56 de:vertra 0.41 de:von 0.26 de:war -0.3 de:wartel -0.14 de:werden 0.43 de:widers 0.63 de:wie -0.29 de:wieder 0.24
de:willko -0.25 de:wir -0.34 de:wird 0.99 de:wurde -0.15 de:zahlen -0.34 de:zahlt 0.45 de:zu 0.31 de:zuruck -0.42 en:5
-0.16 en:a -0.31 en:accoun 0.39 en:alerts -0.18 en:all 0.22 en:an -0.21 en:app -0.13 en:approv -0.44 en:are -0.2 en:as
-0.21 en:ask -0.13 en:at -0.39 en:back 0.72 en:bank 0.31 en:be 1.1 en:been -0.15 en:before 0.78 en:bill -0.27 en:but
-0.15 en:call -0.17 en:can -0.46 en:card -0.12 en:charge 0.17 en:checke -0.16 en:claim 0.3 en:coming 0.68 en:consid
0.14 en:cost 0.36 en:cover 0.25 en:credit 0.37 en:days -0.17 en:defini 0.21 en:delete -0.16 en:depend -0.2 en:disput
0.23 en:do 0.39 en:dollar 0.41 en:everyt 0.68 en:feedba -0.17 en:fifty 0.69 en:free 1.3 en:friday -0.2 en:from -0.12
en:full 0.42 en:giving 0.7 en:glad -0.26 en:going 0.8 en:good -0.29 en:grante 0.17 en:happy -0.21 en:has -0.2 en:have
-0.58 en:hear -0.29 en:i -0.39 en:includ -0.16 en:is 0.55 en:it 0.21 en:last -0.2 en:listen -0.12 en:loan -0.25
en:loans -0.43 en:look -0.37 en:lose 0.31 en:lost 0.69 en:lunch 0.81 en:many -0.12 en:months 0.71 en:mortga -0.22
en:my 0.86 en:never -0.16 en:new 0.14 en:no 0.12 en:nobody -0.12 en:not -0.22 en:of 0.16 en:office -0.21 en:one -0.12
en:our -0.43 en:out -0.24 en:outcom -0.12 en:overdr -0.46 en:paid 0.44 en:paymen -0.12 en:peek -0.26 en:promis -0.23
en:questi -0.15 en:replac 0.86 en:sam -0.29 en:scamme 0.67 en:send 0.62 en:sleep 0.33 en:so -0.27 en:sorry -0.24
en:subjec -0.43 en:take -0.39 en:team -0.14 en:ten -0.35 en:text -0.18 en:thank -0.33 en:the 0.23 en:things -0.13
en:three -0.12 en:to -0.34 en:tonigh 0.12 en:took -0.17 en:touch -0.22 en:two 0.63 en:unlock 0.81 en:us -0.57 en:visit
0.34 en:waive 0.18 en:was -0.24 en:we -0.23 en:weeks -0.12 en:welcom -0.12 en:what -0.18 en:whethe -0.12 en:will 1.1
en:win 0.31 en:with -0.37 en:word 0.86 en:worry 0.23 en:writin -0.13 en:you 1.1 en:yours -0.26 es:06 -0.19 es:a 0.56
es:abiert -0.15 es:abonad -0.23 es:abonam -0.18 es:admisi -0.14 es:ahora -0.21 es:alvaro -0.34 es:antes 0.63 es:anular
0.64 es:aproba 0.14 es:asumim 1.1 es:bajado -0.98 es:bonifi 0.46 es:bueno -0.18 es:buro 0.65 es:cada -0.13 es:cargo
0.36 es:centim 0.29 es:centro -0.16 es:cerram -0.22 es:cien 0.99 es:cierra -0.16 es:cierto -0.34 es:cinco 0.47
es:client -0.38 es:cobram -0.34 es:comisi 0.36 es:como -0.27 es:compan -0.23 es:compro 0.3 es:con 0.25 es:contes -0.23
es:contra -0.16 es:corres -0.16 es:corte -0.29 es:credit -0.17 es:critic -0.13 es:cuanto -0.22 es:cubrir 0.89
es:cuenta 0.49 es:cura 0.66 es:de 0.29 es:decide -0.22 es:decimo -0.21 es:delo 0.46 es:depart -0.21 es:derech -0.25
es:descon 0.73 es:deshon -0.3 es:devolu -0.21 es:devolv 0.35 es:dias 0.89 es:diez -0.34 es:dinero 0.18 es:diremo -1.1
es:disput 0.73 es:don -0.34 es:dos 1.1 es:doy 0.99 es:duras -0.13 es:el 0.56 es:elena -0.18 es:en -0.66 es:enfada
-0.25 es:equipo -0.26 es:es -0.49 es:espera 0.38 es:esta 0.39 es:estara -0.17 es:este 1.3 es:euros -0.32 es:exito
-0.53 es:factur 0.51 es:faena -0.15 es:falta 0.29 es:fianza -0.16 es:fibra -0.19 es:figura -0.35 es:ganar 0.73
es:garant -0.75 es:gastos 1.1 es:genera -0.15 es:gil -0.15 es:gracia -0.31 es:guarda -0.14 es:habita -0.16 es:hace
-0.19 es:hasta 0.28 es:hecho 0.46 es:hemos -1.2 es:hora -0.47 es:hoy -0.16 es:imei -0.19 es:inclui -0.19 es:indemn 0.8
es:integr 0.2 es:intent -0.42 es:ivan -0.18 es:julio -0.32 es:las -0.51 es:le 0.65 es:leemos -0.13 es:lentil -0.18
es:libre 0.43 es:llamad -0.46 es:llamar -0.38 es:llamo -0.17 es:llega 0.66 es:llegar -0.19 es:lleva -0.29 es:lo 0.45
es:los 0.45 es:luego -0.42 es:madrug -0.17 es:mal -0.21 es:manana 0.13 es:mano -0.21 es:manten 0.42 es:marcam -0.31
es:marcan -0.19 es:mas -0.33 es:mencio -0.16 es:mes 0.91 es:meses 0.8 es:mi 0.79 es:minuto 0.38 es:modem 0.66 es:mutua
0.88 es:ni 0.55 es:ningun -0.54 es:noche 0.89 es:nos 0.52 es:nuestr 0.48 es:numero -0.2 es:o 0.83 es:obras -0.16
es:optica -0.18 es:padre -0.16 es:pago -0.34 es:palabr 0.99 es:parte 0.8 es:partir -0.32 es:pedist -0.22 es:pega -0.14
es:penali 0.43 es:pendie -0.21 es:por 0.82 es:precio 0.59 es:preocu 0.2 es:primer -0.31 es:proced -0.21 es:promet 0.56
es:proxim 0.6 es:que -0.34 es:queda 0.99 es:quedas 0.43 es:quitan 0.65 es:rato -0.21 es:recibi 0.3 es:recibo -0.12
es:reclam -0.31 es:reembo -0.3 es:reinte 0.15 es:repone 0.17 es:report 0.63 es:robado 0.17 es:ruben -0.21 es:se 0.8
es:seguro 0.93 es:senora -0.2 es:sentim -0.26 es:septie -0.29 es:seria -0.3 es:si 0.6 es:sin 0.68 es:sinies 0.2
es:soluci 0.99 es:su -0.12 es:subire 0.93 es:sucurs -0.22 es:tambie -0.13 es:tarjet -0.24 es:te 1.4 es:telefo -0.28
es:televi -0.19 es:tendra 0.17 es:tenes -0.29 es:tiene -0.67 es:tienen -0.21 es:tienes 0.71 es:todo 0.57 es:todos 0.77
es:toque -0.14 es:tratam 0.13 es:tres -0.2 es:triana -0.16 es:tus -0.18 es:uf -0.15 es:ultimo 0.29 es:un -0.86 es:una
0.37 es:vamos 0.55 es:vas 0.73 es:vaya -0.22 es:ve -0.21 es:veces -0.34 es:vencid -0.29 es:veras 0.73 es:vez 0.58
es:vida 0.43 es:vierne 0.32 es:volvem -0.42 es:web -0.17 es:y -0.6 es:ya -0.13 fr:15 0.76 fr:500 -0.13 fr:abouti 1.4
fr:accept 0.25 fr:accord 0.81 fr:aider -0.57 fr:aimeri -0.56 fr:annule 0.56 fr:apres 0.56 fr:argent 0.23 fr:assura
-0.13 fr:aurez 0.59 fr:avons -0.22 fr:bonne -0.2 fr:c'est 1.1 fr:cause 0.52 fr:ce -0.26 fr:certai 0.51 fr:cette 0.72
fr:champ 0.42 fr:charge 1.1 fr:chez -0.18 fr:client -0.54 fr:commen -0.18 fr:commer -0.97 fr:compen 0.15 fr:compre
-0.23 fr:compte -0.4 fr:contac -0.25 fr:contes 1.2 fr:contra -0.12 fr:couran -0.52 fr:couvre -0.13 fr:credit 0.16
fr:cure 0.56 fr:de -0.99 fr:debit 0.33 fr:decide -0.16 fr:degat -0.13 fr:degats 0.41 fr:demain -0.16 fr:demand -0.18
fr:depend -0.97 fr:double -0.18 fr:effaco 0.84 fr:en 0.13 fr:engage 0.23 fr:est -0.59 fr:ete -0.2 fr:etre 0.3
fr:factur 0.82 fr:faire 0.82 fr:fait 0.21 fr:faites 0.39 fr:fixe -0.13 fr:frais 0.41 fr:gain 0.52 fr:geste -0.97
fr:gratui 0.15 fr:intere -0.13 fr:je -0.24 fr:joindr -0.15 fr:l'expe -0.26 fr:la 0.3 fr:le 0.12 fr:les 0.16 fr:m'y
0.23 fr:mal 0.56 fr:malheu -0.52 fr:matin -0.15 fr:merci -0.15 fr:mois 0.15 fr:mp -0.43 fr:mutuel 0.35 fr:n'aure 0.56
fr:ne -0.23 fr:neuf 0.54 fr:notre 0.23 fr:nous 0.66 fr:occupe 0.35 fr:offre 0.56 fr:on 0.73 fr:pardon 0.82 fr:parole
0.14 fr:partir 0.36 fr:pas 0.26 fr:perdez 0.37 fr:peut -0.26 fr:peux -0.52 fr:plafon -0.13 fr:plus 0.59 fr:points
-0.14 fr:pour 0.57 fr:pourre 0.36 fr:prelev -0.12 fr:prend 0.46 fr:prendr 0.5 fr:pret 0.41 fr:pris 0.16 fr:proble 0.26
fr:promet -0.52 fr:proteg -0.18 fr:public -0.18 fr:que -0.31 fr:quel -0.14 fr:quelqu -0.15 fr:questi -0.16 fr:qui
-0.18 fr:raccro -0.17 fr:rappel -0.17 fr:rembou -0.17 fr:remise 0.82 fr:repond -0.4 fr:retent -0.13 fr:retire -0.6
fr:retour -0.12 fr:rien -0.17 fr:s'en 0.35 fr:sans 0.41 fr:se -0.36 fr:sera 0.69 fr:seront 0.39 fr:si -0.17 fr:sinist
-0.25 fr:site -0.3 fr:situat -0.97 fr:soit -0.18 fr:somme 0.44 fr:sorte -0.18 fr:souci 0.37 fr:souven -0.19 fr:sur 0.3
fr:tard 0.23 fr:teleph 0.48 fr:tomber 0.37 fr:touche -0.13 fr:tous 0.74 fr:tout 0.2 fr:un -0.67 fr:va 0.54 fr:vendre
0.22 fr:virons 0.43 fr:visibl -0.18 fr:votre 0.23 fr:vous 0.46 has.accept 0.32 has.callback -1.6 has.confirm.customer
-0.53 has.confirm.patient -0.35 has.continue -1.2 has.elsewhere -1.4 has.harmless 0.18 has.here -0.74 has.insist 0.18
has.it -0.18 has.late -0.66 has.loose -0.93 has.noun -1.4 has.promise 0.71 has.refuse 0.12 has.request 0.17 has.share
-0.17 has.supply -0.58 has.which -0.77 hi:100 0.52 hi:aa -0.41 hi:accept 0.52 hi:admit 0.4 hi:agle 0.25 hi:amit -0.43
hi:applic 0.48 hi:badh 0.26 hi:band -0.21 hi:bharos 0.44 hi:bill 0.31 hi:byaj 0.37 hi:chalat -0.43 hi:charge -0.23
hi:claim 1 hi:denge 1.3 hi:dilata 0.35 hi:faisla 0.35 hi:free 0.87 hi:haq 0.35 hi:hu 0.35 hi:insura 0.4 hi:isme 0.26
hi:jao 0.4 hi:jayeng 0.44 hi:karwa 0.54 hi:keh 0.47 hi:lagta -0.2 hi:lauta 0.44 hi:lautay 0.43 hi:limit 0.26 hi:lotter
-0.43 hi:mahine 0.26 hi:manzoo 0.92 hi:meri 0.43 hi:muavza 0.48 hi:naya 0.84 hi:neft -0.2 hi:pass 0.54 hi:raat -0.16
hi:rakam 0.37 hi:rakhei 0.44 hi:rupya 0.43 hi:sab 0.42 hi:samet 0.37 hi:samjho 0.92 hi:servic -0.12 hi:shak 0.26
hi:tak -0.43 hi:taraf 0.27 hi:tay 0.87 hi:vishwa 0.35 hi:zimmed 0.43 hi:अगले 0.38 hi:अच्छी -0.13 hi:अपनी 0.34 hi:अभी
-0.4 hi:अरे -0.13 hi:आ -0.92 hi:आज -0.78 hi:आप 0.23 hi:आपका 0.32 hi:आपकी -0.23 hi:आपको 0.38 hi:आपने -0.21 hi:आवेदन
0.44 hi:इलाज -0.2 hi:इसमें 0.64 hi:उठाएंग 0.57 hi:एक 0.58 hi:कटा 0.22 hi:कभी 0.23 hi:कम -0.14 hi:कर -0.38 hi:करती
-0.54 hi:करना -0.39 hi:करवा 0.27 hi:करें -0.17 hi:करेंगे -0.2 hi:कल -0.26 hi:का -0.6 hi:कार्ड 0.28 hi:कि 0.69 hi:किसी
-0.2 hi:की 0.15 hi:कीजिएग -0.98 hi:कॉल -1.6 hi:को -0.36 hi:कोई 0.15 hi:क्लेम 0.56 hi:खर्च 0.57 hi:खाता -0.18 hi:खूब
-0.13 hi:गई -0.16 hi:गया -0.28 hi:गाडी -0.12 hi:गारंटी 0.28 hi:घंटे -0.42 hi:चाहते -0.32 hi:चुका -0.18 hi:जाएगा -0.27
hi:जितना 0.22 hi:टीम -0.77 hi:तक -0.83 hi:तो 0.38 hi:था -0.35 hi:थोडा 0.32 hi:दिए 0.32 hi:दिन 0.16 hi:दें 0.2 hi:देंगे
0.99 hi:देख 0.72 hi:दोबारा 0.24 hi:धन्यवा -0.26 hi:न 0.37 hi:नतीजे -0.2 hi:नया 0.25 hi:नुकसान 0.49 hi:न्यूनत -0.14
hi:पक्का 0.46 hi:पक्की 0.31 hi:पर -0.55 hi:पास 0.23 hi:पूरा 0.26 hi:पूरी 0.5 hi:पैसे 0.35 hi:प्रक्र -0.14 hi:बजेगा
-0.36 hi:बढी 0.64 hi:बस 0.27 hi:बहुत -0.13 hi:बात 0.28 hi:बैलेंस -0.17 hi:ब्याज 0.12 hi:भरपाई 0.52 hi:मंजूर 0.25 hi:मत
-0.12 hi:मदद -0.35 hi:महीने 0.64 hi:माफ -0.87 hi:मिलेगा 0.29 hi:मिलेगी 0.64 hi:मुफ्त 0.31 hi:में 0.22 hi:मैं 0.35
hi:यह -0.41 hi:यहां -0.29 hi:या -0.62 hi:रखें 0.32 hi:रहा 0.14 hi:राउटर 0.31 hi:रिपोर् -0.13 hi:रिफंड -0.72 hi:रुकने
0.55 hi:रुपया 0.73 hi:लगा -0.24 hi:लिए -0.31 hi:लिमिट 0.64 hi:लेंगे 0.73 hi:लोन -0.2 hi:लौटा 0.22 hi:लौटे 0.73 hi:वादा
-0.19 hi:वापस 0.43 hi:वाह -0.13 hi:वो -0.13 hi:शक 0.64 hi:शाम -1.1 hi:शुरू -0.2 hi:शुल्क -0.12 hi:सकते -0.3 hi:सब 0.21
hi:सब्र 0.32 hi:समझिए 0.32 hi:समय -0.22 hi:सर्वे -0.12 hi:सारा 0.57 hi:से 0.88 hi:स्वीकृ 0.55 hi:हफ्ते -0.21 hi:हम
0.41 hi:हमारा -0.36 hi:हमारी -0.16 hi:हमें -0.12 hi:ही 0.94 hi:हुआ 0.35 hi:है -0.51 hi:हैं -0.31 hi:हो 0.46 hi:होंगे
-0.36 hi:होगा 0.51 hi:होगी 0.37 hi:होने -0.18 id:14 -0.13 id:24 0.15 id:7 -0.15 id:ada -0.18 id:akan 0.71 id:anda 0.57
id:baca -0.15 id:bakal 1.2 id:baliki 0.54 id:berduk -0.38 id:berhak 0.12 id:besok 0.9 id:biasan -0.21 id:biaya -0.31
id:bisa -0.57 id:bungan 1 id:cair 0.38 id:dan 0.42 id:dana -0.53 id:danany -0.39 id:denda 0.23 id:depan 0.17 id:di
-0.28 id:dijami 0.98 id:dinila -0.71 id:dipast 0.97 id:dipros -0.22 id:disetu 0.19 id:ditent -0.14 id:diteri 0.71
id:dituru -0.21 id:dua 0.41 id:emosin -0.17 id:enam 0.28 id:fisiot -0.14 id:ganti 0.42 id:gold -0.33 id:hai -0.22
id:hari 0.89 id:hasil -0.16 id:ini 0.24 id:intern 0.57 id:itu -0.12 id:iya -0.16 id:janji 0.75 id:januar -0.8 id:juga
0.46 id:jumat 0.88 id:kalau 0.12 id:kali -0.15 id:kami 0.13 id:kartu 0.3 id:ke -0.24 id:kekesa -0.2 id:keluha -0.16
id:kemari -0.64 id:kembal -0.49 id:kena 0.2 id:keputu -0.16 id:kerja -0.31 id:khusus 1 id:kirim 0.34 id:kok 0.32
id:kredit -0.49 id:kritik -0.13 id:kta -0.12 id:lagi 0.7 id:limit -0.21 id:limitn 0.28 id:maaf -0.16 id:masuk 0.14
id:memaka -0.13 id:mendap 0.44 id:menele -0.17 id:meneri -0.13 id:mengen -0.15 id:menjan -0.37 id:mulai -0.81 id:naik
-0.29 id:nanti 0.12 id:nasaba -0.92 id:normal 0.6 id:ongkos 0.44 id:paham -0.2 id:pasti 1.3 id:pastik -0.16 id:pemega
-0.33 id:pemoho -0.13 id:pengaj -0.34 id:pengem -0.39 id:percay 0.2 id:periks 0.43 id:permoh -0.13 id:pinjam -0.2
id:poli -0.12 id:premi 0.24 id:produk -0.13 id:pulsan 0.54 id:pun 0.46 id:ratna -0.12 id:rekeni -0.57 id:rugi 0.5
id:sabar 0.49 id:sama -0.13 id:sampai 0.71 id:sangga 0.71 id:satu -0.21 id:sebaga -0.34 id:segera 0.44 id:selama -0.2
id:sembuh 0.73 id:seming 0.72 id:semua -0.26 id:serahk 0.5 id:serupi 0.5 id:siap -0.13 id:sore -0.5 id:sudah -0.46
id:surat -0.22 id:tahun 0.24 id:tanggu 0.7 id:tenang 0.72 id:terima -0.16 id:termas -0.15 id:tidak 0.21 id:tidakn
-0.14 id:tiga -0.86 id:tim -0.29 id:tingga -0.25 id:transf -0.13 id:tungga -0.21 id:turunk 1 id:turut -0.44 id:uangny
0.43 id:umumny -0.13 id:wajar -0.17 id:waktu -0.15 id:yang 0.3 it:a -0.47 it:accred -0.38 it:addebi 0.35 it:aiutar
-0.37 it:all'es -0.21 it:alta -0.13 it:andra 0.19 it:assicu -0.21 it:banca 0.28 it:bianch -0.29 it:bocca -0.17
it:bollet -0.16 it:buon 0.19 it:c'e -0.12 it:cambie 0.67 it:capiam -0.17 it:carico 0.76 it:carta -0.31 it:che 0.35
it:chiama -0.17 it:chiede -0.12 it:ci 0.43 it:ciclo -0.13 it:client -0.18 it:colleg -0.21 it:commis 0.41 it:compet
-0.17 it:condiz -0.18 it:consid 0.76 it:contes 0.74 it:conto 0.52 it:contro -0.13 it:copert -0.14 it:cosa 0.84 it:da
0.2 it:danno 0.21 it:dodici -0.13 it:dorma 0.28 it:e -0.31 it:entro 0.53 it:faccia 0.72 it:faccio -0.16 it:fatta 0.72
it:fine 0.19 it:fondi -0.25 it:funzio -0.21 it:gia 0.76 it:giriam -0.21 it:glielo 0.5 it:gratis 0.63 it:grazie -0.16
it:i -0.23 it:ieri -0.38 it:il 0.19 it:in -0.37 it:indiet -0.25 it:intero 0.38 it:io -0.14 it:l'appr 0.85 it:la 0.95
it:le 0.73 it:lei 0.52 it:lo 0.28 it:lupo -0.17 it:maggio -0.13 it:mancan -0.25 it:mesi 0.27 it:mora 0.19 it:non 0.47
it:norma -0.12 it:nostro 0.33 it:oggi 0.48 it:otto -0.12 it:pagano -0.13 it:pagata -0.12 it:pagato 0.38 it:palest
-0.25 it:parola 0.66 it:persa 0.45 it:polizz -0.17 it:premiu -0.13 it:preocc 0.85 it:quello 0.44 it:questa 0.53 it:qui
-0.18 it:ragion -0.13 it:regali 0.27 it:restan -0.13 it:ricont -0.29 it:rid -0.25 it:ridiam 0.44 it:riguar -0.12
it:risarc 0.45 it:risona -0.14 it:risult -0.13 it:rubato 0.44 it:sara 0.36 it:se -0.21 it:sedute -0.13 it:sento -0.13
it:settim -0.16 it:si 0.23 it:sicuro 0.15 it:signor -0.36 it:sito -0.19 it:soldi 0.13 it:sono -0.32 it:sparir 0.59
it:spese 0.76 it:spetta -0.17 it:stanot 0.59 it:stato -0.41 it:stesso 0.48 it:storni 0.48 it:su -0.32 it:suo -0.44
it:te 0.19 it:telefo 0.49 it:toglia 0.19 it:tornat -0.25 it:tranqu 0.49 it:traslo -0.17 it:truffa 0.4 it:tutte 0.76
it:tutto 0.19 it:uffici -0.17 it:un -0.4 it:valigi 0.45 it:valuta -0.23 it:vediam -0.14 it:verra 0.48 it:vince 0.67
it:vorrem -0.37 ja:100 0.66 ja:2 0.14 ja:50 0.4 ja:9 -0.26 ja:dm -0.14 ja:vip -0.16 ja:あ -0.59 ja:い 0.15 ja:え -0.34
ja:お -0.81 ja:か -0.47 ja:き 0.79 ja:け 0.19 ja:さ -0.66 ja:し 0.23 ja:す 0.33 ja:せ 0.68 ja:そ 0.35 ja:た -0.35 ja:ち 0.19 ja:っ
0.17 ja:て 0.54 ja:と 0.15 ja:な -0.17 ja:ね -0.62 ja:の -0.57 ja:は 1.3 ja:ひ 1.1 ja:へ 0.13 ja:ほ -0.47 ja:め 0.45 ja:も -0.16
ja:ゃ -0.17 ja:よ -0.45 ja:ら -0.14 ja:り -0.26 ja:る -0.54 ja:れ -0.64 ja:わ -0.2 ja:ん 0.18 ja:゙ -0.56 ja:゚ -0.18 ja:ア -0.22
ja:イ -0.17 ja:カ -0.28 ja:ク -0.14 ja:サ -0.17 ja:シ -0.12 ja:ス -0.21 ja:セ 0.63 ja:チ -0.12 ja:ッ -0.12 ja:フ -0.25 ja:ム
-0.15 ja:ル 0.36 ja:ロ 0.73 ja:ー -0.34 ja:一 -0.2 ja:万 0.13 ja:上 0.24 ja:不 0.62 ja:中 -0.19 ja:了 -0.15 ja:予 -0.24 ja:事
-0.12 ja:二 0.6 ja:交 0.63 ja:人 -0.12 ja:今 0.41 ja:以 -0.19 ja:会 -0.19 ja:伝 -0.15 ja:低 0.13 ja:余 0.12 ja:倍 0.3 ja:償 -0.51
ja:優 0.57 ja:先 0.32 ja:免 0.55 ja:入 -0.73 ja:全 0.86 ja:八 -0.18 ja:内 -0.22 ja:円 0.23 ja:出 -0.12 ja:分 -0.13 ja:切 0.35
ja:判 -0.29 ja:利 0.16 ja:券 -0.4 ja:削 -0.17 ja:力 -0.19 ja:加 -0.67 ja:動 0.24 ja:取 0.27 ja:受 0.33 ja:口 -0.37 ja:可 -0.49
ja:司 -0.32 ja:同 0.41 ja:否 -0.35 ja:品 0.64 ja:善 -0.44 ja:営 0.19 ja:回 0.52 ja:報 -0.36 ja:増 -0.13 ja:外 -0.12 ja:大 -0.13
ja:失 0.35 ja:奨 -0.19 ja:始 -0.14 ja:存 -0.19 ja:学 -0.19 ja:安 0.26 ja:完 -0.15 ja:定 0.36 ja:実 0.49 ja:客 -0.29 ja:察 -0.39
ja:届 -0.39 ja:差 0.45 ja:常 -0.66 ja:年 -0.18 ja:店 -0.38 ja:度 0.5 ja:座 -0.33 ja:延 0.77 ja:当 -0.23 ja:待 -0.16 ja:心 1.2
ja:必 0.87 ja:怒 -0.12 ja:急 -0.16 ja:性 -0.22 ja:息 0.16 ja:情 -0.23 ja:戻 0.41 ja:払 0.35 ja:承 0.37 ja:折 -0.43 ja:担 -0.15
ja:持 0.34 ja:振 -0.44 ja:換 0.63 ja:損 0.35 ja:支 0.31 ja:改 -0.44 ja:数 0.16 ja:料 0.52 ja:断 -0.29 ja:新 0.37 ja:方 -0.18 ja:日
-0.32 ja:明 0.42 ja:昨 -0.18 ja:時 -0.64 ja:更 0.2 ja:書 -0.22 ja:朝 0.49 ja:期 -0.2 ja:束 -0.18 ja:来 0.6 ja:枠 -0.12 ja:業 0.19
ja:様 -0.48 ja:次 -0.13 ja:止 0.22 ja:気 -0.39 ja:求 -0.16 ja:決 1.1 ja:治 -0.22 ja:消 0.5 ja:済 -0.18 ja:滞 0.61 ja:無 0.37 ja:然
0.41 ja:猶 -0.19 ja:用 0.3 ja:申 0.3 ja:異 0.16 ja:療 -0.14 ja:発 -0.12 ja:的 0.57 ja:着 0.41 ja:確 -0.56 ja:社 0.57 ja:窓 -0.12
ja:立 0.22 ja:第 -0.13 ja:約 -0.33 ja:細 -0.14 ja:続 -0.13 ja:署 -0.28 ja:能 -0.18 ja:自 0.2 ja:至 -0.16 ja:舗 -0.23 ja:落 -0.12
ja:融 -0.16 ja:行 -0.22 ja:補 -0.6 ja:要 0.53 ja:見 -0.3 ja:規 -0.13 ja:解 0.41 ja:言 0.46 ja:記 -0.15 ja:証 0.17 ja:詫 1.1 ja:調
-0.51 ja:請 -0.12 ja:議 0.3 ja:負 0.14 ja:費 0.8 ja:資 -0.16 ja:起 0.61 ja:載 -0.14 ja:込 -0.14 ja:返 0.27 ja:送 -0.56 ja:通 0.61
ja:週 0.45 ja:違 0.25 ja:適 -0.13 ja:還 -0.19 ja:郵 -0.39 ja:配 0.71 ja:金 1.1 ja:開 -0.32 ja:間 -0.16 ja:限 -0.14 ja:除 0.37
ja:険 -0.55 ja:電 -0.31 ja:頂 0.12 ja:額 0.66 ja:願 -0.18 ja:類 -0.18 length.22 -0.35 length.4 -0.29 length.8 0.62
length.long -0.97 mood.asking 0.44 mood.harmless 0.51 nl:10 -0.12 nl:15 0.3 nl:500 -0.38 nl:8 -0.12 nl:aan -0.35
nl:aanman -0.21 nl:aanvra -0.14 nl:af 0.48 nl:afschr -0.13 nl:alle 0.47 nl:als -0.12 nl:altijd -0.22 nl:apart -0.47
nl:bed 0.74 nl:bedank -0.33 nl:bedrag 0.79 nl:begrij -0.19 nl:bekeke -0.54 nl:beloof 1 nl:belove -0.25 nl:bent 0.83
nl:beoord -0.18 nl:bepaal -0.32 nl:bespre -0.14 nl:betaal 0.57 nl:bezwaa 1.2 nl:bij -0.37 nl:binnen -0.35 nl:boete
0.31 nl:booshe -0.16 nl:bundel -0.27 nl:compen -0.55 nl:contra 0.42 nl:contro -0.18 nl:daar 0.41 nl:dagen -0.13 nl:de
0.23 nl:dekt -0.19 nl:deze 0.97 nl:dit 0.85 nl:doen -0.26 nl:dossie -0.14 nl:drie -0.14 nl:dubbel -0.16 nl:echt 0.74
nl:elk -0.47 nl:en -0.4 nl:er 0.13 nl:extra -0.27 nl:facebo -0.13 nl:fijn -0.47 nl:gedaan -0.15 nl:geven -0.12
nl:gewoon 0.37 nl:gister -0.3 nl:goed 0.17 nl:goede -0.44 nl:goedke 1 nl:goedma 0.3 nl:graag -0.27 nl:gratis 0.41
nl:halen 0.75 nl:hangt -0.55 nl:heb 0.17 nl:hebben -0.16 nl:heeft -0.26 nl:helaas -0.28 nl:helpen -0.17 nl:het 0.57
nl:hypoth 0.33 nl:ik 0.83 nl:in -0.23 nl:intern 0.19 nl:is -0.64 nl:kan -0.5 nl:klant -0.4 nl:klante -0.12 nl:klantr
-0.13 nl:knieop -0.13 nl:komt 1.1 nl:kortin 0.3 nl:kosten 0.73 nl:kreeg -0.21 nl:krijgt 0.51 nl:kunnen -0.28 nl:kunstg
-0.17 nl:kunt 0.51 nl:kuur 0.58 nl:kwijt 0.54 nl:laat -0.3 nl:lab -0.19 nl:langs -0.12 nl:lening -0.36 nl:limiet -0.38
nl:loopt -0.18 nl:maken 0.37 nl:meesta -0.26 nl:met -0.23 nl:meteen 0.3 nl:monteu -0.12 nl:morgen 0.37 nl:na 0.55
nl:nemen 0.49 nl:niet -0.68 nl:niets 0.23 nl:nieuw 0.51 nl:niks -0.25 nl:of -0.67 nl:om -0.12 nl:ons 0.34 nl:openba
-0.26 nl:oude -0.27 nl:pas -0.17 nl:pijn 0.58 nl:regele 0.51 nl:rekeni 0.87 nl:rustig -0.18 nl:schade -0.22 nl:scheld
0.31 nl:schrij -0.45 nl:sinds -0.19 nl:situat -0.55 nl:sowies 1 nl:sta 0.49 nl:staat -0.36 nl:telefo -0.19 nl:terech
0.17 nl:terug -0.32 nl:terugb -0.34 nl:toegew 1.2 nl:toeste 0.51 nl:toezeg -0.47 nl:tot -0.26 nl:tussen -0.12 nl:u
0.91 nl:uitspr -0.13 nl:uw 0.18 nl:vaak -0.16 nl:van 0.58 nl:vandaa -0.31 nl:vergis -0.21 nl:vergoe -0.36 nl:verzek
0.25 nl:verzoe -0.47 nl:via -0.22 nl:volgt 0.45 nl:voor 1.4 nl:vooraf -0.47 nl:voorra -0.22 nl:vraag -0.44 nl:vrij
0.74 nl:vrijda 0.3 nl:wachtl -0.13 nl:was -0.26 nl:wat -0.33 nl:we 0.28 nl:week 0.14 nl:weer 0.14 nl:weg 0.75
nl:welkom -0.16 nl:weten 0.28 nl:wij 0.55 nl:wordt 0.42 nl:zakeli -0.22 nl:zeker 0.79 nl:zelf -0.16 nl:zijn -0.22
nl:zit -0.27 nl:zo -0.13 nl:zonder 0.49 nl:zorgen 0.37 noun&customer -0.7 noun&harmless -0.36 noun&others -0.53
noun&patient -0.33 noun&question -0.47 noun&refuse -0.57 noun&request -0.2 noun&supply -0.47 patient -0.79 pl:100
-0.14 pl:200 0.57 pl:ale -0.36 pl:ani 0.66 pl:anuluj 0.17 pl:auta 0.35 pl:awaria -0.56 pl:bardzo -0.22 pl:beato -0.16
pl:bedzie -0.15 pl:bezpła 1 pl:bierze 0.73 pl:bon 0.57 pl:by 0.16 pl:bywa -0.32 pl:byłoby -0.17 pl:cała 0.34 pl:całosc
0.52 pl:czy -0.46 pl:daje 0.21 pl:dajemy 0.57 pl:dalej -0.55 pl:decydu -0.12 pl:dni -0.4 pl:do -0.54 pl:dobre -0.13
pl:dodzwo -0.2 pl:dolicz -0.23 pl:dorzuc 1.1 pl:dotarł -0.16 pl:dział -0.12 pl:działa 0.39 pl:dzieku -0.17 pl:dzis 1.2
pl:długu 0.53 pl:egzemp 0.21 pl:etapie -0.12 pl:faktur 0.37 pl:fałszy -0.2 pl:gratis 1.1 pl:grosza 0.7 pl:gwaran 0.4
pl:i -0.27 pl:ile 0.15 pl:in -0.12 pl:intern -0.57 pl:jest -0.6 pl:jeszcz 1.3 pl:jutra 0.46 pl:jutro -0.3 pl:juz -0.28
pl:kary 0.96 pl:kasa 0.47 pl:kazda 0.43 pl:kazdym -0.12 pl:kolejc -0.12 pl:konto -0.42 pl:korzys 0.74 pl:kredyt -0.97
pl:ktore -0.13 pl:kurier -0.14 pl:lat -0.17 pl:limit 0.36 pl:ma -0.31 pl:miesia 1.1 pl:minimu -0.14 pl:mokoto -0.56
pl:mozliw -0.32 pl:na 0.84 pl:najpoz 0.39 pl:nam -0.25 pl:napraw 0.35 pl:nas -0.14 pl:nastep 0.38 pl:nie 0.41 pl:nowy
1.2 pl:o -0.48 pl:obejmu -0.37 pl:obiecu 0.55 pl:obnizo -0.18 pl:obowia -0.4 pl:ocenia -0.16 pl:od -0.44 pl:oddaje
0.49 pl:oddali -0.26 pl:odejmi 0.38 pl:odpowi -0.24 pl:odsetk 0.73 pl:odwoła -0.42 pl:olu -0.14 pl:omyłko -0.23
pl:operac 0.57 pl:oplate 0.17 pl:opłaci 0.35 pl:opłate -0.26 pl:opłaty -0.15 pl:osobno -0.16 pl:pamiet -0.3 pl:pan
0.44 pl:pana -0.95 pl:pani -0.34 pl:panstw -0.33 pl:panu 0.31 pl:pazdzi -0.29 pl:pewne 0.63 pl:piatek 0.35 pl:po -0.21
pl:pod -0.56 pl:podnie 0.55 pl:pokryj 0.16 pl:pokład -0.22 pl:polisy 0.25 pl:pomoze -0.13 pl:pomyłk -0.13 pl:połacz
-0.22 pl:połowe 0.55 pl:profil -0.28 pl:promoc -0.14 pl:prosim -0.29 pl:przeka -0.22 pl:przepa 0.49 pl:przykr -0.24
pl:przysz -0.14 pl:pytani -0.13 pl:racje -0.23 pl:ramach 0.57 pl:rana 0.43 pl:rano -0.31 pl:raz -0.26 pl:razem -0.17
pl:regula -0.46 pl:reklam -0.53 pl:roamin -0.23 pl:robcie -0.12 pl:roku -0.3 pl:router -0.16 pl:roznic 0.72 pl:rozumi
-0.26 pl:sfinan 0.63 pl:sie -0.42 pl:siebie 0.72 pl:skarge -0.3 pl:skradz 0.6 pl:slowo 0.47 pl:sorki -0.45 pl:spoko
0.17 pl:sprawa -0.12 pl:sprawd -0.19 pl:sprobu -0.46 pl:sprzed -0.32 pl:srodki 0.24 pl:stad -0.47 pl:straci 0.53
pl:szkoda -0.19 pl:szkody -0.43 pl:słowo 0.21 pl:słuszn -0.16 pl:słysze -0.17 pl:te -0.2 pl:tego -0.59 pl:tej -0.17
pl:telefo 0.71 pl:temu -0.18 pl:to 1.1 pl:toku -0.42 pl:trafił -0.42 pl:trzy -0.59 pl:twoja -0.12 pl:tydzie -0.27
pl:tyle -0.17 pl:tym 0.57 pl:u -0.32 pl:udało -0.2 pl:umorzy 0.55 pl:umowne 0.96 pl:uwaga -0.21 pl:uwagi -0.13
pl:vitro -0.12 pl:wami -0.12 pl:wczora -0.39 pl:wezwan -0.13 pl:wieczo -0.56 pl:wiemy -0.5 pl:witamy -0.24 pl:wniose
-0.47 pl:wroca 0.24 pl:wroci 0.51 pl:wybacz -0.24 pl:wykona -0.22 pl:wymien 0.21 pl:wypłac -0.95 pl:wyslem 1 pl:wyszed
-0.23 pl:wyszło 0.16 pl:z 0.29 pl:za -0.5 pl:zadzwo -0.41 pl:zaksie -0.12 pl:zakupy -0.14 pl:zalezy -0.33 pl:zalicz
0.49 pl:zapłac 0.96 pl:zdener -0.13 pl:zeszłe -0.3 pl:znow -0.2 pl:został -1.2 pl:zwroce -0.12 pl:zwroci 0.48 pl:zwrot
0.72 pl:zwrotn -0.22 pl:zwłoke -0.24 pl:zł 0.42 pl:złotow 0.6 pl:łacza -0.12 promise&customer 1.2 promise&elsewhere
0.26 promise&harmless 0.27 promise&others 0.37 promise&patient 0.6 promise&question -0.32 promise&refuse -0.51
promise&request 0.44 promise&supply 0.5 question -1.7 request&elsewhere -0.16 request&general -0.34 request&harmless
-0.43 request&others 0.58 request&question -0.39 request&refuse 0.37 request&request -0.56 said.callback -1.4
said.confirm.customer -0.87 said.confirm.patient -0.26 said.promise 0.81 sounds.callback 0.16 sounds.promise 0.84
starts.general -0.62 starts.refuse 0.16 starts.request -0.22 starts.supply -0.24 tl:100 0.38 tl:2 0.38 tl:2012 -0.16
tl:500 0.44 tl:<link> -0.14 tl:a 0.23 tl:accoun -0.44 tl:after 0.53 tl:agad 0.22 tl:alala 0.17 tl:antay -0.13
tl:approv 0.16 tl:are 0.23 tl:at 0.21 tl:ay -0.13 tl:bababa 1 tl:bago 0.25 tl:bahala 0.38 tl:bankin -0.14 tl:bato 0.94
tl:bibigy 0.69 tl:bill -0.13 tl:binaba -0.29 tl:biyern 0.35 tl:block -0.28 tl:bukas 0.39 tl:buo 0.19 tl:buwan -0.2
tl:buwang 0.69 tl:call -0.5 tl:cancel 0.26 tl:checku 0.34 tl:client -0.12 tl:congra -0.61 tl:covere -0.47 tl:credit
-0.43 tl:cs -0.13 tl:darati 0.39 tl:days 0.24 tl:deposi -0.77 tl:disyem -0.28 tl:double -0.12 tl:dyan 0.83 tl:enero
-0.77 tl:entitl 0.23 tl:fee -0.79 tl:friday 0.25 tl:galing -0.16 tl:galit -0.19 tl:garant 0.18 tl:gastos 0.26 tl:good
-0.12 tl:gusto -0.27 tl:hangga -0.31 tl:hmo 0.77 tl:huwag 0.16 tl:ibabal 0.33 tl:ika 0.26 tl:ilalab 0.77 tl:incomi
-0.16 tl:ingat -0.12 tl:intere 1 tl:ipapad 0.23 tl:ipapas 0.44 tl:ire 0.35 tl:itaga 0.94 tl:ito -0.26 tl:kahapo -0.62
tl:kakaba -0.39 tl:kami -0.3 tl:kanina -0.13 tl:kayo 0.61 tl:kung -0.5 tl:lahat 0.34 tl:lang 0.43 tl:libre 0.68
tl:limit 0.21 tl:load 0.48 tl:lugi 0.38 tl:maa 0.73 tl:maghin -0.26 tl:magigi 0.38 tl:maipap -0.78 tl:makaka -0.24
tl:makipa -0.14 tl:mangya 0.94 tl:masasa -0.44 tl:matulu -0.43 tl:mauuli 0.16 tl:may -0.24 tl:meetin -0.18 tl:months
0.64 tl:mula -0.25 tl:naayos -0.12 tl:naibal -0.31 tl:naiint -0.45 tl:nakaka -0.32 tl:namin 0.25 tl:nasa -0.12
tl:nawala 0.32 tl:next 0.54 tl:ng -0.41 tl:ngayon -0.18 tl:ninyo 0.24 tl:o -0.51 tl:overdu -0.2 tl:pa -0.24 tl:pagkat
-0.18 tl:pakisa -0.16 tl:papali 0.34 tl:papaso 0.38 tl:para 0.62 tl:pasado 0.83 tl:pasyen -0.12 tl:pati -0.26 tl:pera
0.28 tl:pesos 0.44 tl:pirma 0.83 tl:policy -0.48 tl:postin -0.12 tl:premiu 0.52 tl:pumaso -0.32 tl:refund -0.61
tl:reimbu 0.35 tl:relax 0.18 tl:reply -0.13 tl:ring -0.18 tl:sa -0.19 tl:safe 0.26 tl:sagot 1.5 tl:salama -0.27
tl:scam -0.22 tl:shortl -0.31 tl:sigura 0.39 tl:six 0.64 tl:tag -0.12 tl:talaga 1.2 tl:tataas 0.41 tl:tatawa -0.39
tl:tawag -0.24 tl:team -0.41 tl:to 0.23 tl:transa 0.25 tl:ugnaya -0.2 tl:ulit 0.83 tl:unang -0.12 tl:wala 0.52 tl:will
-0.27 tl:year 0.54 tr:17 -0.13 tr:3 -0.17 tr:30'a -0.13 tr:500 0.28 tr:7 -0.24 tr:acık -0.23 tr:ad -0.78 tr:aidatı
0.37 tr:aktif -0.14 tr:alacag 0.81 tr:aldık -0.15 tr:almaya 0.99 tr:ama -0.52 tr:ameliy 0.36 tr:anlayı -0.15 tr:anlıyo
-0.31 tr:arama -0.61 tr:araman -0.13 tr:aramay -0.28 tr:arayar -0.45 tr:arkada -0.13 tr:artısı 0.25 tr:ay -0.62
tr:ayca -0.12 tr:aylık 0.9 tr:bakmay -0.33 tr:bakın -0.24 tr:bankad -0.34 tr:bankay -0.34 tr:basvur 0.8 tr:bedeli 1.1
tr:bilgi -0.61 tr:birim -0.22 tr:bitmed 0.88 tr:biz 0.44 tr:bizde -0.12 tr:bize -0.15 tr:borcun 0.91 tr:bu -0.17
tr:bugun 0.25 tr:burada -0.36 tr:burcu -0.26 tr:butun 0.9 tr:cagrı -0.45 tr:calına 1 tr:cayma 1.1 tr:ceki 0.75
tr:cezayı 0.73 tr:cuma 0.6 tr:cıkarı -0.19 tr:cıkmay 0.34 tr:dahaki 0.87 tr:de 0.49 tr:degerl -0.13 tr:degisi -0.34
tr:deneye -0.54 tr:dileri -0.3 tr:dinler -0.51 tr:dis -1 tr:donece 0.88 tr:donus -0.44 tr:dosyan -0.14 tr:dun -0.52
tr:dusece 0.87 tr:dusuru -0.12 tr:edeceg -0.21 tr:edecek -0.12 tr:ederiz -0.19 tr:edilec 0.16 tr:edilmi -0.62
tr:ediyor 0.18 tr:eklenm -0.29 tr:eksper -0.45 tr:elimiz -0.12 tr:emin 0.22 tr:en 0.56 tr:etmeyi 0.17 tr:fatura 0.28
tr:formun -0.12 tr:garant -0.94 tr:gb -0.15 tr:gec 0.65 tr:gecen -0.66 tr:gecikt -0.17 tr:gecti -0.46 tr:gelinc -0.15
tr:giden -0.14 tr:girebi -0.4 tr:gonder 0.55 tr:gun 0.51 tr:haklıs -0.55 tr:hala -0.12 tr:hanım -0.4 tr:hasarı 0.39
tr:hediye 0.75 tr:hem 0.74 tr:hemen 0.32 tr:her 0.93 tr:hesabı 0.73 tr:hic 0.95 tr:iade 0.35 tr:iadeni 0.57 tr:iadesi
-0.24 tr:icin -0.61 tr:iciniz 0.99 tr:ihtar -0.14 tr:ikinci -0.19 tr:iletti -0.29 tr:ilgili -0.22 tr:implan -1
tr:istemi -0.32 tr:isten 0.34 tr:isteri -0.28 tr:itiraz 0.73 tr:iyi -0.21 tr:kabul 0.18 tr:kaldı -0.13 tr:kaldır 0.63
tr:kampan -0.26 tr:kapora 0.65 tr:karar -0.22 tr:kargo 0.21 tr:kart -0.23 tr:kartın -0.25 tr:kaybet -0.13 tr:kayda
-0.24 tr:kaydın -0.13 tr:kayıtl -0.23 tr:kesin 0.61 tr:kesinl 0.37 tr:konusa -0.15 tr:konuyu -0.2 tr:kredi -0.12
tr:kredin -0.38 tr:kullan 0.66 tr:kurusu 1 tr:kuryey -0.13 tr:kusura -0.33 tr:kızgın -0.31 tr:lehini 0.88 tr:limit
0.25 tr:limiti -0.12 tr:maales -0.26 tr:masraf 1.2 tr:merak 0.17 tr:merhab -0.18 tr:merkez -0.45 tr:mesajl -0.25
tr:modemi -0.13 tr:muayen -0.35 tr:muster -0.46 tr:mutlak 0.44 tr:neyse 0.35 tr:o 0.87 tr:odemey 1.1 tr:odemez -0.33
tr:odenec 0.39 tr:oderiz 0.35 tr:oglede -0.47 tr:olabil 0.21 tr:olarak 0.22 tr:olmak -0.22 tr:olmaya -0.22 tr:olsun
0.94 tr:olumlu 1.1 tr:olup -0.28 tr:onayla 1.2 tr:ozur -0.3 tr:paketi -0.14 tr:para 0.66 tr:paranı 0.44 tr:planla
-0.13 tr:platin -0.4 tr:premiu -0.33 tr:rahat 0.99 tr:redded -0.23 tr:refera -0.24 tr:roamin -0.29 tr:sabah -0.41
tr:salonl -0.4 tr:sartla -0.24 tr:secimi -0.17 tr:seviye -0.19 tr:sileri 0.18 tr:siliyo 0.96 tr:simdid 0.81 tr:sitede
-0.2 tr:siz -0.33 tr:size 0.4 tr:sizi -0.31 tr:sonra -0.49 tr:sonuc -0.51 tr:sonucl 0.83 tr:sormay -0.88 tr:sorun 0.18
tr:soyad -0.78 tr:soyley 0.75 tr:soz 0.45 tr:sozles -0.26 tr:suresi -0.34 tr:suruyo -1 tr:sıgını -0.15 tr:sıranı -0.18
tr:taahhu 0.34 tr:takip -0.21 tr:talebi -0.49 tr:tam 0.65 tr:tamam 0.88 tr:tamamı 0.39 tr:tanıml 0.91 tr:tarafı -0.77
tr:tazmin 0.81 tr:tekrar -0.29 tr:telafi 0.32 tr:telefo -0.23 tr:tesekk -0.33 tr:tl 0.28 tr:tutarı 1.9 tr:ucret -0.24
tr:ucreti 0.19 tr:ucrets 1.2 tr:ulasam -0.26 tr:ustlen 1.3 tr:uyemiz -0.4 tr:vadede -0.51 tr:ve -0.12 tr:verece 0.99
tr:veremi -0.35 tr:verild -0.13 tr:verir -0.22 tr:yanlıs -0.44 tr:yanmaz 0.65 tr:yanıt 1.1 tr:yapmay -0.33 tr:yapıla
0.36 tr:yapılı 0.64 tr:yardım -0.3 tr:yarısı 0.96 tr:yattı -0.38 tr:yatırı 0.39 tr:yazdıg -0.18 tr:yeni 0.64 tr:yenide
-0.28 tr:yok 0.13 tr:yoluyl -0.3 tr:zararl 0.34 tr:zararı 0.36 tr:zaten -0.23 words.accept 0.13 words.asked -0.33
words.confirm.customer 0.17 words.confirm.patient -0.58 words.continue 0.27 words.elsewhere -1.2 words.general -0.61
words.harmless -0.24 words.here 0.43 words.insist -0.5 words.late -0.24 words.loose -1 words.noun 0.41 words.others
-0.7 words.phone -1.1 words.promise 1.1 words.refuse 0.42 words.request -0.39 words.share 0.42 words.supply -0.19
words.unlike -0.27 words.which -0.16 zh:50 0.15 zh:vip -0.18 zh:一 0.4 zh:三 0.2 zh:上 -0.25 zh:下 -0.32 zh:不 0.41 zh:个
0.16 zh:为 -0.35 zh:久 -0.12 zh:之 0.2 zh:了 -0.23 zh:于 -0.19 zh:五 -0.19 zh:亲 -0.16 zh:人 -0.31 zh:今 -0.23 zh:付 0.29 zh:以
-0.47 zh:任 -0.15 zh:优 0.29 zh:会 0.52 zh:但 -0.2 zh:低 0.18 zh:何 -0.14 zh:作 0.18 zh:保 0.29 zh:信 -0.38 zh:做 0.23 zh:儿
-0.14 zh:元 0.15 zh:先 0.14 zh:免 0.21 zh:全 0.44 zh:再 0.37 zh:冲 0.13 zh:准 0.32 zh:减 -0.18 zh:出 -0.16 zh:分 0.75 zh:切 0.75
zh:删 0.15 zh:利 0.21 zh:别 -0.22 zh:到 0.61 zh:办 -0.28 zh:动 -0.23 zh:包 -0.72 zh:十 -0.13 zh:单 -0.3 zh:卡 -0.55 zh:去 -0.45
zh:发 0.41 zh:取 -0.29 zh:只 0.24 zh:可 -0.53 zh:号 -0.23 zh:合 -0.36 zh:同 -0.43 zh:向 -0.17 zh:否 -0.14 zh:吧 0.59 zh:含 -0.59
zh:吸 0.37 zh:告 -0.12 zh:员 -0.21 zh:周 -0.21 zh:和 -0.17 zh:哋 0.25 zh:唔 -0.23 zh:商 -0.2 zh:因 -0.15 zh:在 -0.39 zh:境 -0.18
zh:复 -0.12 zh:外 -0.19 zh:多 0.15 zh:天 0.4 zh:太 -0.12 zh:失 0.19 zh:奉 0.39 zh:好 -0.24 zh:如 0.37 zh:存 -0.16 zh:定 0.38 zh:实
0.24 zh:审 -0.31 zh:客 -0.31 zh:家 -0.49 zh:寄 -0.15 zh:密 -0.12 zh:导 0.18 zh:少 -0.2 zh:就 0.72 zh:工 0.34 zh:已 -0.6 zh:帖
0.21 zh:带 -0.12 zh:常 -0.19 zh:开 -0.19 zh:异 -0.12 zh:很 -0.14 zh:必 1.1 zh:急 -0.23 zh:您 0.4 zh:情 -0.3 zh:意 -0.21 zh:感
-0.17 zh:我 0.87 zh:户 -0.6 zh:所 0.14 zh:打 -0.55 zh:扣 0.34 zh:批 0.23 zh:找 0.6 zh:承 0.23 zh:把 0.17 zh:报 -0.13 zh:抱 -0.18
zh:担 0.39 zh:拨 -0.36 zh:损 0.22 zh:换 0.29 zh:提 -0.12 zh:收 0.28 zh:放 0.21 zh:敢 -0.18 zh:数 0.39 zh:新 0.22 zh:方 -0.17 zh:日
0.29 zh:时 -0.18 zh:明 0.59 zh:昨 -0.48 zh:是 -0.63 zh:晚 -0.3 zh:月 0.17 zh:有 -0.34 zh:期 -0.18 zh:术 0.17 zh:机 0.36 zh:条
-0.14 zh:板 0.3 zh:果 -0.23 zh:查 -0.38 zh:核 -0.29 zh:案 -0.14 zh:检 -0.12 zh:款 -0.4 zh:歉 -0.18 zh:求 -0.2 zh:没 -0.14 zh:治
-0.12 zh:法 -0.27 zh:消 -0.12 zh:点 -0.78 zh:爱 -0.17 zh:王 -0.2 zh:现 -0.18 zh:理 -0.45 zh:生 0.23 zh:用 0.2 zh:申 0.39 zh:电
-0.56 zh:畀 0.3 zh:留 -0.35 zh:百 0.4 zh:的 -0.22 zh:看 -0.75 zh:着 0.47 zh:睇 -0.17 zh:码 -0.26 zh:确 -0.14 zh:票 -0.2 zh:私
-0.13 zh:稍 -0.31 zh:等 0.32 zh:答 -0.22 zh:算 0.74 zh:系 -0.13 zh:索 -0.12 zh:约 -0.37 zh:级 -0.18 zh:经 -0.23 zh:结 -0.35 zh:给
0.84 zh:续 -0.38 zh:网 -0.23 zh:美 0.15 zh:而 -0.31 zh:肯 0.14 zh:能 -0.45 zh:自 -0.19 zh:般 -0.58 zh:行 -0.17 zh:补 0.43 zh:表
-0.19 zh:要 -0.69 zh:见 -0.28 zh:解 -0.14 zh:言 -0.21 zh:认 -0.13 zh:议 -0.17 zh:论 -0.16 zh:证 0.78 zh:话 0.13 zh:误 0.16 zh:说
0.45 zh:请 -0.47 zh:谁 -0.18 zh:调 -0.32 zh:谢 -0.19 zh:贷 -0.14 zh:费 0.93 zh:赔 1 zh:赞 -0.36 zh:足 0.32 zh:跑 0.21 zh:跟 0.13
zh:车 -0.16 zh:转 -0.71 zh:达 -0.19 zh:还 0.19 zh:违 -0.26 zh:通 0.28 zh:那 0.29 zh:部 0.51 zh:都 -0.23 zh:金 -0.29 zh:钉 0.3
zh:钱 1.1 zh:门 -0.13 zh:降 0.21 zh:需 -0.28 zh:面 -0.12 zh:项 -0.6 zh:领 0.17 zh:验 -0.13 zh:高 -0.19
"""),
}
