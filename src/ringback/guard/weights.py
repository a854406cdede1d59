"""What each sign of ``weigh`` and ``tell`` speaks for, in log odds; by ``training/guard/train.py``."""

from __future__ import annotations


def _read(text: str) -> dict[str, float]:
    words = text.split()
    return {sign: float(weight) for sign, weight in zip(words[::2], words[1::2], strict=True)}


# fmt: off
ASK = _read("""
accept.after 1.4 accept.at 0.46 accept.before 0.91 accept.near 0.38 accept.next 0.2 accept.previous 0.19 ar<ابعت -0.21
ar<ابعتيل 0.14 ar<اترك 0.65 ar<اتصال -0.17 ar<اجد -1.1 ar<احتاج 0.32 ar<احذف -0.2 ar<اخر -0.16 ar<اخي 0.59 ar<اذا 0.15
ar<اربعه -0.26 ar<ارسل 0.17 ar<ارقام -0.64 ar<ازاله -0.18 ar<اسال -0.17 ar<استخدم -0.38 ar<استقبل -0.64 ar<اسم 0.42
ar<اسماء -0.49 ar<اسمك -0.25 ar<اعد 0.47 ar<اعرف -0.43 ar<اعطنا -0.27 ar<اعطني 0.21 ar<اعطيت -0.57 ar<افتح -0.38
ar<اكتب 0.32 ar<اكتبلن 0.12 ar<الاتني 0.26 ar<الاشتر 0.21 ar<الاقسا -0.36 ar<الامان 0.49 ar<البريد 0.46 ar<البطاق 0.44
ar<البنك -0.36 ar<البيان 0.3 ar<التحقق 0.59 ar<التطبي -0.47 ar<التموي -0.12 ar<الثلاث 0.14 ar<الجوال -0.5 ar<الخاص
-0.48 ar<الدوا 0.73 ar<الرقم -0.34 ar<الرمز 0.16 ar<السبب 0.21 ar<السر -0.18 ar<السريه -0.34 ar<الشيك -0.31 ar<الطلب
-0.51 ar<العميل 0.21 ar<العنوا -0.66 ar<القويه -0.15 ar<الكريم 0.59 ar<اللي 0.67 ar<المحتا -0.28 ar<المسجل 0.46
ar<المنطق 0.14 ar<المواف -0.12 ar<الموظف 0.33 ar<الميلا 0.52 ar<النتاي -0.29 ar<النظر 0.15 ar<اليك -0.37 ar<الينا 0.21
ar<ام 0.24 ar<اما 0.73 ar<امان -0.21 ar<امر 0.19 ar<امل 0.63 ar<ان -0.38 ar<اهلين 0.17 ar<او -1.1 ar<اودعته -0.31
ar<ايداع -0.19 ar<باسمك 0.14 ar<باسورد 0.14 ar<بدون -1.5 ar<بدي -0.43 ar<برقم 0.32 ar<بريد 0.22 ar<بطاقتك -0.18 ar<بلا
0.73 ar<بهذا 0.21 ar<بيسهل 0.33 ar<تاريخ 0.33 ar<تاكد -0.32 ar<تامينك 0.18 ar<تبعتلن 0.14 ar<تبقي 0.75 ar<تجنب -0.12
ar<تحتاج -0.36 ar<تحدث -0.17 ar<ترسل -1.6 ar<تزويدن 0.16 ar<تسكر 0.21 ar<تسلم -0.29 ar<تصوري 0.22 ar<تضمنت -0.13
ar<تعتمد -0.12 ar<تعطي -0.35 ar<تغيير -0.2 ar<تقدر -0.17 ar<تقلق -0.12 ar<تقول -0.28 ar<تكتب -0.28 ar<تم -0.2 ar<تمام
0.12 ar<تنتهي 0.63 ar<تنشر -0.13 ar<توكد 0.72 ar<ثم -0.64 ar<جنسيتك 0.75 ar<جواب 0.74 ar<حاجه -0.12 ar<حاسبه -0.36
ar<حافظ -0.22 ar<حد -0.31 ar<حدثنا -0.15 ar<حذفت -0.68 ar<حروف -0.15 ar<حساب 0.24 ar<حسابك -0.26 ar<حساسيه 0.18 ar<حط
0.23 ar<خدمك 0.33 ar<خلاك 0.21 ar<داعي -0.29 ar<ذكر -0.39 ar<راسلنا -0.31 ar<رجع -0.43 ar<رسالتك -0.31 ar<رساله -0.3
ar<رقم -0.63 ar<رمز 0.14 ar<زودنا 0.19 ar<سجلنا -0.17 ar<سريه -0.22 ar<سكرين 0.14 ar<سنحتاج 0.52 ar<سنرد -0.24 ar<سوال
1.1 ar<سيعود -0.12 ar<شاشه 0.22 ar<شخصان 0.21 ar<شركه 0.18 ar<شكون -0.35 ar<شوت 0.14 ar<صور -0.61 ar<طردك -0.12
ar<طلبكم 0.39 ar<عاده -0.57 ar<عطنا 0.13 ar<عطني -0.59 ar<عطيني 0.13 ar<علق 0.32 ar<علي 0.7 ar<عليك 0.3 ar<عندك 0.47
ar<عندنا -0.2 ar<عندي 0.53 ar<فاكره 0.34 ar<فضلك -0.26 ar<فقط 0.83 ar<فلوسك -0.21 ar<في 0.15 ar<فينا 1.1 ar<فيه 0.42
ar<فيها -0.34 ar<قالك -0.35 ar<قبل 0.34 ar<قداش 0.23 ar<قومي 0.21 ar<كان 0.52 ar<كتابه 0.4 ar<كتبت -2 ar<كتلقي -0.61
ar<كذلك 0.24 ar<كشف 0.43 ar<كل 0.44 ar<كلمك -0.26 ar<كلمه -0.2 ar<كيف -0.36 ar<لا -0.66 ar<لارسال -0.25 ar<لازم 0.26
ar<لان -0.12 ar<لتعديل -0.3 ar<لحتي -0.28 ar<لصاحبه -0.29 ar<لك -0.27 ar<لكن 0.26 ar<للتحقق 0.16 ar<للمتاب 0.24
ar<لمعرفه -0.19 ar<لن -0.19 ar<لنا -0.12 ar<لو 0.4 ar<لوصف -0.12 ar<لولا 0.16 ar<لي 0.22 ar<ما -0.54 ar<متي 0.7
ar<محتاجه 0.43 ar<مدير -0.59 ar<مساعدت 1.5 ar<مسح 0.56 ar<مصدر 0.21 ar<مع 0.12 ar<معاوده -0.17 ar<مكان 0.41 ar<ملفي
-0.38 ar<من 0.74 ar<منشان 0.17 ar<منك -0.25 ar<موافات 0.39 ar<مين 0.12 ar<نجدد 1.1 ar<نزل 0.26 ar<نسيت -1 ar<نص 0.32
ar<نطلب -0.19 ar<نعيطو -0.28 ar<نفس -0.59 ar<نقدر 0.34 ar<نقول -0.38 ar<نكفي 0.17 ar<نموذج -0.51 ar<هل 0.31 ar<هنا
-0.15 ar<هويتكم 0.16 ar<واحد 0.47 ar<وارسال 0.21 ar<واكتب -0.38 ar<والشار 0.14 ar<وان 0.16 ar<وايه 0.12 ar<وسيرن -0.17
ar<وش -0.39 ar<وصلك 0.28 ar<وصلني 0.32 ar<وفيها 0.2 ar<وقالك -0.25 ar<ولا -0.78 ar<ولكن -0.28 ar<وين -1.1 ar<يا 0.13
ar<ياريت 0.14 ar<يتضمن -0.51 ar<يتعذر 0.15 ar<يحتاج 0.59 ar<يرجي 0.47 ar<يسالون -0.27 ar<يسعدني 0.47 ar<يطلب -0.41
ar<يعني -0.78 ar<يقولون -0.27 ar<يكفي -0.5 ar<يلزمنا 0.21 ar<يمكن -0.43 ar<ينبغي 0.16 ar>ابدا -0.51 ar>اثني -0.14
ar>احتاجه 0.6 ar>اخر 0.21 ar>اخوي 0.74 ar>ادخل -0.13 ar>ادويه 0.13 ar>اذا -0.47 ar>اذكرها 0.16 ar>اذنك 0.14 ar>ارقام
0.19 ar>اسبوعي -0.22 ar>استاذه -0.12 ar>اسمك -0.31 ar>اشهر 0.52 ar>افتح -0.3 ar>اقراهو 0.28 ar>اقفل -0.26 ar>الاب 0.17
ar>الامر -0.4 ar>الايتم -0.12 ar>البحث 0.19 ar>البطاق 0.43 ar>البلد -0.19 ar>البيت 0.14 ar>التاكي 0.12 ar>التجار 0.16
ar>التحقق -0.24 ar>التحوي -0.36 ar>التطبي -0.44 ar>التعلي -0.79 ar>الثاني -0.22 ar>الثلاث 0.18 ar>الثناي 0.74
ar>الجديد -0.24 ar>الحادث 0.12 ar>الحالي 0.36 ar>الحساب 0.37 ar>الحين -0.82 ar>الخدمه -0.32 ar>الخط -0.58 ar>الدايم
0.59 ar>الدخول 0.36 ar>الدوسي 0.41 ar>الرسال 0.63 ar>الرقم -0.13 ar>الرمز -0.27 ar>السجل 0.16 ar>السريه -0.13 ar>السفر
0.19 ar>السكه -0.26 ar>الطبي 0.41 ar>الطبيب -0.23 ar>العداد 0.35 ar>العمل -0.25 ar>العملي 0.42 ar>العميل 0.18
ar>الفاتو 0.43 ar>الفرع -0.4 ar>الفواي -0.24 ar>القديم 0.69 ar>القويه -0.16 ar>الكونط 0.39 ar>اللوحه 0.12 ar>اللي 0.67
ar>المبلغ 0.25 ar>المحاد -0.24 ar>المحفظ 0.32 ar>المراس 0.39 ar>المرور 0.21 ar>المستر -0.19 ar>المشكل -1.3 ar>الموضو
0.14 ar>الميلا -0.13 ar>الوارد 0.63 ar>الوجهي 0.32 ar>الوصفه 0.32 ar>الوظيف 0.21 ar>اليوم -0.3 ar>ام -0.2 ar>امس -0.19
ar>او -0.87 ar>ايقاف -0.12 ar>باستمر -0.38 ar>بالتعل 0.12 ar>بالصيد -0.2 ar>بالضبط 0.16 ar>بالكام -0.12 ar>بالمكا
-0.64 ar>بحكيك -0.26 ar>بس -0.62 ar>بعتيها 1.1 ar>بعد 0.14 ar>بلا 0.32 ar>تتناول 0.41 ar>تحت 0.26 ar>تحطوش -0.61
ar>تعليق 0.21 ar>تفعيل 0.36 ar>تمسحها -0.16 ar>ثلاث -0.12 ar>ثلاثه 0.21 ar>ثم -0.44 ar>جالك 0.12 ar>جاهزه -0.17
ar>حروف -0.16 ar>حسابك -0.3 ar>خلال -0.18 ar>خمس -0.26 ar>داعي -0.32 ar>دقايق -0.26 ar>دواء -0.12 ar>ديال 0.39
ar>ديالك 0.41 ar>ديالنا -0.18 ar>رقم -0.46 ar>ريت -0.16 ar>ست 0.14 ar>سحبت 0.23 ar>سكر -0.59 ar>سليم -0.21 ar>سمحت
0.25 ar>سمعتها -0.59 ar>سيرن -0.2 ar>سيسترد -0.38 ar>سيكون -0.17 ar>شكله 0.46 ar>شييا 0.16 ar>صالح -0.26 ar>صالحه
-0.18 ar>صوره 0.32 ar>ضوييا 0.56 ar>عافاك 0.41 ar>عشان 0.16 ar>عشر -0.12 ar>عطاك -0.18 ar>عن -0.28 ar>عنا -0.2
ar>عندنا 0.2 ar>عنده 0.33 ar>غدا -0.17 ar>غير 0.21 ar>فاضلها -0.22 ar>فاكتبه 0.73 ar>فالفاك -0.61 ar>فرع 0.22 ar>فقط
-0.64 ar>فهل 0.16 ar>فورا -0.25 ar>في 0.16 ar>فيها -0.15 ar>قبل -0.48 ar>قديم 0.46 ar>قوليلي 0.25 ar>قويه -0.38 ar>قيد
0.17 ar>كامله 0.32 ar>كان -0.32 ar>كاينه 0.39 ar>كلمات -0.14 ar>كلمه 0.35 ar>كي 0.21 ar>لا 0.24 ar>لاحد -0.58
ar>لاعاده 0.36 ar>لان 0.47 ar>لحد -0.69 ar>لسه -0.22 ar>لفوق 0.39 ar>لك 0.48 ar>للاخري -0.2 ar>للاستل -0.18 ar>للتاكد
0.22 ar>للحظات -0.2 ar>للصراف 0.22 ar>للمحل 0.16 ar>للمكال -0.59 ar>لما 0.16 ar>لمده -0.26 ar>لنحكي 0.12 ar>له -0.32
ar>لهذا -0.4 ar>لو 0.37 ar>لي 0.73 ar>ما -0.22 ar>متي -0.47 ar>محتاجي -0.81 ar>محطوط -0.2 ar>مرات -0.12 ar>مزمنه 0.52
ar>مسجله -0.26 ar>مطلقا -0.19 ar>مع 0.28 ar>معاملت 0.33 ar>معك 0.44 ar>معينه 0.31 ar>ملفي -0.3 ar>من -0.35 ar>مناسب
-0.59 ar>منبعتل 0.12 ar>مندوب 0.12 ar>مو -0.81 ar>ناقص 0.36 ar>نتصل -0.48 ar>نحن -0.2 ar>نحول 0.16 ar>نشوف 0.21
ar>نفسه 0.21 ar>نقدر 0.2 ar>نلغي 0.21 ar>هالمنش 0.26 ar>هذا 0.13 ar>هل 0.19 ar>هنا -1.6 ar>هنت 1.2 ar>هون 0.74 ar>هويه
0.15 ar>واحفظ -0.38 ar>واخراج 0.17 ar>وارسال 0.56 ar>والايم -0.42 ar>والدخل -0.51 ar>والرقم -0.13 ar>والسجل -0.12
ar>والعمر -0.13 ar>والعنو 0.54 ar>والمده -0.36 ar>والمكا 0.34 ar>وانا 0.17 ar>وجاري -0.26 ar>وجدنا 0.16 ar>وراح 0.33
ar>ورقم 0.36 ar>ورقمك 0.14 ar>ورمز 0.12 ar>ورموز -0.15 ar>وسافتح 0.74 ar>وسنري 0.21 ar>وش -1.3 ar>وصل 0.12 ar>وعنوان
0.41 ar>وغيرها -0.38 ar>ولا -0.46 ar>ولكن -0.61 ar>وما -0.22 ar>ومن 0.24 ar>ونتواص 0.2 ar>ويرفع 0.52 ar>وين -0.6 ar>يا
-0.28 ar>يبدا -0.22 ar>يعدل -0.4 ar>يكفي 0.63 ar>يوميا 0.29 bias -0.46 covered.0 -0.37 covered.1 -0.37 covered.2 -0.53
covered.3 -1 covered.4 0.96 de<aber 0.35 de<alles -0.29 de<als 0.6 de<angabe 0.43 de<auswei 0.24 de<bankin 0.18
de<benoti 0.53 de<beruf 0.37 de<besitz 0.27 de<betrug -0.44 de<bild 0.57 de<bitte -0.12 de<brauch 0.27 de<brief 0.6
de<da 0.2 de<dafur 0.16 de<danke -0.2 de<dazu 0.16 de<deine 0.28 de<deinem -0.31 de<dem 0.42 de<den 0.34 de<der 0.63
de<diesem 0.26 de<doch 0.52 de<drei 0.55 de<du 0.13 de<ein 0.59 de<eine 0.35 de<einen 0.67 de<einfac 0.28 de<einmal
0.12 de<erkenn -0.31 de<falls 0.54 de<fehler 0.28 de<finde -1.1 de<folger 0.2 de<fragt -0.17 de<fur -0.29 de<gerade
-0.28 de<halten 0.34 de<heisst 0.12 de<hier -0.68 de<hiess 0.66 de<iban -0.33 de<ihnen 0.4 de<ihr 0.3 de<ihre -0.64
de<ihrem -0.17 de<ihren 0.23 de<ihrer 0.15 de<ihres 0.18 de<in 0.12 de<ja 0.6 de<je -0.34 de<jetzt 0.18 de<kann 0.2
de<karte 0.31 de<karten -0.65 de<kein -0.38 de<keine -0.66 de<kennen -0.44 de<konton -0.33 de<kontow -0.21 de<kurz
0.13 de<lass 0.16 de<lassen -0.59 de<lesen 0.19 de<liebe -0.29 de<liegt -0.16 de<man -0.49 de<manchm -0.44 de<meine
-1.1 de<mir 0.46 de<mit 0.34 de<mitarb -0.35 de<musste 0.13 de<nach -0.15 de<nachri -0.25 de<namen -0.47 de<nennen
0.57 de<noch -0.16 de<nummer 0.45 de<nur 0.16 de<oben -0.22 de<ohne 0.27 de<online 0.18 de<paar 0.37 de<passwo 0.33
de<pin -0.25 de<post 0.25 de<posten -0.65 de<prapar 0.14 de<sagen 0.15 de<samt 0.28 de<schaue 0.2 de<schon -0.44
de<schrei -0.23 de<screen -0.13 de<sechss 0.13 de<selfie 0.15 de<senden 0.57 de<sie 0.31 de<sind -0.75 de<sparko -0.16
de<staats 0.37 de<steht 0.89 de<sterbe 0.13 de<stimmt -0.27 de<und 0.35 de<unter -1 de<verpfl -0.36 de<von 0.89
de<vorgan 0.2 de<was 0.61 de<weder -0.52 de<welche -0.51 de<wie 0.8 de<wir 0.23 de<wissen 0.23 de<wo -0.89 de<wohnen
0.23 de<zu -0.17 de>ab -0.12 de>abfoto 0.23 de>abgesc 0.2 de>ablauf 0.12 de>alles 0.28 de>als 0.19 de>an -0.38
de>anhang 0.24 de>app 0.17 de>auch -0.37 de>auf -0.16 de>aus 0.14 de>auswei 0.12 de>bereit 0.34 de>beruf 0.22
de>betrof 0.13 de>bitte 0.93 de>brauch -0.59 de>briefe -0.32 de>da -0.35 de>dabei -0.29 de>dann 0.85 de>das 0.5 de>dem
0.13 de>denn 0.16 de>des 0.13 de>die 0.57 de>dosis 0.12 de>durch -0.2 de>entspe 0.18 de>erganz 0.23 de>es -0.27
de>etwa -0.21 de>finden -0.53 de>geburt 0.28 de>gestel 0.13 de>gultig 0.31 de>hand 0.15 de>hat 0.19 de>helfen 0.16
de>hier 0.25 de>hochla -0.18 de>ich -0.54 de>ihnen 0.22 de>ihr -0.25 de>ihren 0.2 de>jeder -0.37 de>karte -0.53
de>karten -0.36 de>klinge -0.2 de>kommen 0.33 de>konto -0.28 de>langja -0.29 de>lassen -0.29 de>leider 0.38 de>marz
-0.12 de>mir 0.16 de>mit 0.23 de>nehmen 0.13 de>nennen -0.33 de>nicht -0.22 de>nichts -0.15 de>nimm -0.31 de>noch
-0.29 de>nur -0.22 de>oben -0.15 de>oder -0.43 de>offent 0.94 de>ort 0.23 de>passwo -0.57 de>patien -0.28 de>pin -0.24
de>plz 0.13 de>raus -0.31 de>reiche 0.24 de>ruckse 0.64 de>schon 0.36 de>schrei 0.34 de>schwie 0.18 de>sehr 0.16
de>simkar 0.22 de>sind -0.58 de>sonder 0.94 de>sonst -0.28 de>staats 0.22 de>steht 0.3 de>und 0.98 de>uns -0.37
de>unsere -0.29 de>verges -0.71 de>versto 0.13 de>vor 0.18 de>vorder 0.25 de>weg -0.84 de>wir 0.75 de>wird -0.38
de>wird's 0.18 de>wurde 0.43 de>zehn -0.21 de>zu -0.27 elsewhere.after -1.9 elsewhere.at 0.24 elsewhere.before -1.5
elsewhere.in -0.27 elsewhere.near -0.28 elsewhere.next -0.22 en<12 0.13 en<4 0.27 en<access -0.55 en<add -0.58
en<addres -0.68 en<alread -0.12 en<am 0.16 en<and 0.49 en<any -0.12 en<anyone 1.9 en<anythi 0.65 en<app -0.79 en<are
0.45 en<as 1.6 en<ask -0.37 en<asked -0.45 en<asking -1.2 en<at -0.72 en<away 0.37 en<bankin 0.48 en<be 0.37 en<becaus
-0.16 en<best 0.14 en<bit 0.35 en<blur -0.17 en<both -0.53 en<bring -0.38 en<broadb -0.53 en<but -0.48 en<by -0.36
en<call -0.55 en<can 0.14 en<card -0.79 en<change -0.86 en<changi -0.14 en<check 0.43 en<checks -0.53 en<chip -0.15
en<choose 1.1 en<claims -0.3 en<come -0.52 en<confir -1.7 en<could 0.57 en<countr -0.13 en<course 0.13 en<curren 0.57
en<cvv -0.56 en<delete -0.25 en<depend -0.17 en<descri 0.26 en<desk -0.53 en<detail 0.19 en<device -0.38 en<did -0.19
en<dm -0.25 en<do -1.2 en<doctor -0.4 en<down -0.37 en<drivin 0.38 en<drop 0.86 en<encryp 0.62 en<engine -0.15
en<enter 0.24 en<expiry 0.2 en<feel 0.3 en<fees -0.17 en<few 0.37 en<fi -0.21 en<fill 0.13 en<find -0.5 en<fine -0.12
en<for -0.66 en<forget 0.86 en<forgot -0.38 en<form -0.3 en<forwar 0.24 en<free 0.3 en<front -0.53 en<full 0.47 en<get
-0.31 en<give 0.15 en<going 0.63 en<got -0.49 en<great 0.23 en<had 0.16 en<has -0.72 en<have -0.75 en<hb -0.21
en<he'll -0.19 en<hello -0.2 en<here 0.71 en<hi 0.73 en<hidden -0.13 en<hides -0.33 en<holder 0.22 en<how 0.17 en<i 1
en<identi 0.15 en<in -0.39 en<includ 0.85 en<instea 0.25 en<into -0.19 en<is -0.68 en<it 0.27 en<it'd 0.44 en<job 0.35
en<just -0.39 en<keep -0.79 en<kindly 0.18 en<know -0.27 en<landli 0.13 en<last 0.82 en<lead -0.19 en<leave -0.46
en<left 1.4 en<let -0.26 en<licenc 0.38 en<like 0.67 en<list -0.21 en<log -0.27 en<login 0.12 en<long 0.22 en<look
0.39 en<lost -0.48 en<martin -0.2 en<match -0.62 en<maybe 0.2 en<me 1.1 en<minimu -0.14 en<mo -0.19 en<my -0.2 en<name
-0.64 en<need -0.5 en<needs 0.49 en<never -0.5 en<new -0.14 en<no -0.97 en<not -0.47 en<notice 1.4 en<now 0.3 en<nurse
0.45 en<oak 0.13 en<on -0.12 en<once 0.65 en<online 0.47 en<only -1.2 en<or -1.1 en<our -0.45 en<out 1.1 en<over -0.31
en<overdr -0.15 en<own 0.14 en<part -0.54 en<passwo -0.32 en<payee -0.42 en<paymen 0.23 en<pharma 0.17 en<phone 0.49
en<pictur -0.34 en<pin 0.28 en<please -0.33 en<plus 0.2 en<policy -0.19 en<pop 0.49 en<portal 0.49 en<post 0.28
en<postal 0.15 en<postin 0.25 en<procee 0.24 en<provid 0.54 en<public 0.23 en<purpos 0.2 en<quick 0.58 en<rather -0.29
en<read -0.53 en<recomm -0.13 en<refere 0.2 en<remove -0.38 en<reply 0.33 en<respon 0.29 en<right 0.37 en<ring -0.22
en<router -0.2 en<securi 0.27 en<see 0.87 en<send 0.3 en<set 0.33 en<should -0.85 en<show -0.44 en<shows -0.33 en<shy
0.22 en<signat 0.15 en<sim's -0.17 en<single -0.48 en<slide -0.2 en<so 0.64 en<social 0.27 en<somebo -0.4 en<sorry
-0.47 en<sort -0.12 en<staff -0.15 en<statem -0.53 en<still 0.77 en<street 0.14 en<strong -0.15 en<system 0.17 en<take
-0.38 en<talkin 0.12 en<teh 0.32 en<tell 1.4 en<the 0.18 en<their -0.83 en<then -0.31 en<these 0.22 en<they -0.68
en<thing 0.8 en<this 0.42 en<to 0.17 en<tom 0.72 en<top -0.47 en<tried -0.16 en<trust 0.4 en<trying -0.6 en<tweet 0.42
en<type 0.16 en<under 0.48 en<unless 0.21 en<upload 0.33 en<use -0.39 en<usuall -0.71 en<want 0.42 en<wants -0.21
en<was 0.18 en<we 1.6 en<when -0.87 en<which -0.67 en<while 0.5 en<whispe 0.47 en<wi -0.21 en<will -0.57 en<withou
-0.85 en<work 0.19 en<your -0.19 en<zip 0.12 en>4 0.14 en>4321 0.21 en><link> -0.55 en>a -1.2 en>accoun -0.19 en>add
0.17 en>addres -0.4 en>all 0.31 en>alone 0.31 en>amount -0.3 en>an -0.43 en>and 0.24 en>anyone -0.91 en>app 0.26
en>are 0.32 en>ask -0.55 en>at -0.86 en>automa -0.33 en>back -0.16 en>bal -0.16 en>balanc -0.13 en>be 0.27 en>been
0.14 en>before 0.16 en>below 0.23 en>best 0.24 en>birth 0.54 en>birthd -0.12 en>bookin 0.26 en>born 0.17 en>branch
-1.1 en>by 0.15 en>call -0.29 en>came -0.16 en>can 0.8 en>card -0.32 en>change -0.39 en>charac -0.38 en>check 0.14
en>collec -0.62 en>come -0.49 en>commen -0.24 en>cost -0.22 en>cvv 0.18 en>date 0.39 en>detail 0.62 en>did -0.51
en>digit -0.33 en>digits -0.37 en>dipped -0.15 en>do 0.81 en>done -0.12 en>door -0.15 en>down -0.23 en>eight -0.38
en>either -0.2 en>email -0.99 en>error -0.29 en>failed -0.6 en>first 0.57 en>flatma 0.13 en>for -0.74 en>from -0.46
en>front 0.22 en>full 0.25 en>got -0.3 en>hand -0.5 en>handle 0.37 en>handse 0.47 en>handy 0.29 en>hang -0.16 en>has
-0.96 en>have -0.82 en>he 0.12 en>help 0.38 en>here -0.68 en>holder 0.14 en>holdin 0.28 en>husban 0.24 en>hv 0.39 en>i
1.3 en>id 0.29 en>identi -0.28 en>if -0.6 en>ill 0.39 en>in -0.88 en>income -1.3 en>it 0.98 en>know 0.47 en>last 0.28
en>letter -0.36 en>match -0.97 en>media -0.24 en>messag 0.43 en>name 0.29 en>need -0.66 en>nobody 0.22 en>not -0.57
en>nothin -0.22 en>now -0.49 en>number -0.28 en>nurse -0.95 en>of -0.28 en>off 0.7 en>on -0.55 en>one -0.18 en>only
-0.17 en>or -0.61 en>others -0.23 en>our 0.19 en>out -0.63 en>parcel -0.15 en>passwo 0.26 en>patien 0.12 en>phone 0.74
en>pictur -0.13 en>please 0.25 en>pop -0.72 en>postco 0.7 en>posted -0.13 en>printe -0.34 en>privat 0.42 en>profil
0.32 en>public 1.2 en>put 0.12 en>reache -0.21 en>reads -0.24 en>receiv 0.23 en>refere -1.1 en>renewe -0.26 en>rent
0.3 en>requir 0.24 en>safe 0.27 en>send 0.92 en>set 0.39 en>settin -0.5 en>share 0.25 en>should -0.55 en>showin 0.14
en>signat 0.25 en>signed 0.27 en>so 0.16 en>someon 0.51 en>sort 0.14 en>speed 0.17 en>starts -0.36 en>still -0.21
en>strip 0.25 en>take 0.26 en>team 0.55 en>text -0.56 en>thank -0.84 en>that -0.24 en>the -0.56 en>then 0.65 en>things
0.17 en>this -0.16 en>three -0.69 en>throug -0.26 en>time 0.21 en>to 0.5 en>today -0.36 en>trace 0.21 en>transa 0.47
en>trick 0.2 en>try 0.64 en>trying 0.17 en>two -0.41 en>type -0.24 en>unlock 0.44 en>us -0.27 en>use -1.2 en>used 0.48
en>usuall -0.99 en>visibl -0.29 en>visit -0.21 en>was -0.63 en>we 0.19 en>websit -0.35 en>were 0.17 en>when -0.46
en>will 0.43 en>with 0.48 en>works -0.3 en>would 0.92 en>wristb 1.5 en>writin -0.29 en>wrong -0.64 en>you -0.2 en>your
-0.14 en>yourse -0.18 en>zero -0.15 en>zip 0.49 es<a 0.85 es<acepta -0.18 es<acorda 0.25 es<alta 0.46 es<antico 0.32
es<aparec 0.32 es<atento -0.2 es<b7 0.55 es<bajo -0.19 es<banco -0.14 es<borre -0.23 es<carta 0.21 es<codigo -0.28
es<como -0.21 es<compar -0.66 es<con 1.1 es<consig 0.5 es<coorde 0.55 es<cuenta -1 es<cuente 0.26 es<dado 0.46 es<de
0.22 es<debe 0.27 es<deje -0.12 es<dejeno 0.32 es<dice 0.21 es<dieron 1.1 es<digano 0.16 es<dm 0.34 es<donde -0.69
es<edita -0.56 es<el -0.41 es<en 0.61 es<encont -0.42 es<enviar -0.2 es<envie -0.83 es<envien 0.25 es<envio -0.61
es<es -0.34 es<esa -0.17 es<ese -0.22 es<eso -0.22 es<espera 0.35 es<esta -0.19 es<falta 0.2 es<foto -0.16 es<fuera
-0.12 es<ha -0.41 es<hijo -0.73 es<hipote -0.12 es<identi 0.23 es<insist 0.26 es<justif -0.19 es<la 0.27 es<leanos
0.21 es<leen -0.43 es<llamar -0.22 es<llego 0.12 es<lo -0.24 es<los 0.76 es<mandan 0.14 es<mande -0.12 es<mandes -0.23
es<me 0.82 es<medio 0.23 es<mensaj -0.23 es<mira -0.12 es<muestr -0.24 es<nada -1.1 es<necesa -0.54 es<no -0.15
es<nombre 0.12 es<nomina -0.19 es<nuevo -0.22 es<numero 0.39 es<nunca -0.67 es<o -0.56 es<obra 0.36 es<ojo -0.15
es<otra 0.32 es<oye 0.51 es<para -0.16 es<pasame 0.16 es<paseme 0.27 es<pedido 0.29 es<pedimo -0.27 es<pedir -0.12
es<pedire -0.39 es<peque 0.31 es<perdon 0.26 es<pero 0.53 es<pida -0.15 es<pidien -0.28 es<pin -0.19 es<por -0.54
es<post -0.56 es<presen -0.24 es<publiq 0.64 es<puede -0.22 es<puerta -0.73 es<que 0.17 es<quien -0.15 es<receta -0.17
es<remita 0.35 es<sale -0.55 es<segund -0.6 es<seguri -0.34 es<si -0.35 es<sin 1.1 es<sirva 0.27 es<social 0.36
es<solici 0.12 es<solo 0.33 es<su 0.18 es<sus -0.19 es<tenga -0.37 es<tiene -0.7 es<titula -0.22 es<tomand 0.32 es<tu
0.13 es<u 0.32 es<un -0.9 es<uso 0.12 es<usted 0.27 es<verifi -0.15 es<y 0.42 es<ya 0.3 es>a 0.16 es>ajuste -0.27
es>algo 0.31 es>alguie -0.45 es>antes -0.22 es>aparec -0.16 es>app -0.16 es>aqui -0.5 es>arregl 0.27 es>asi -0.15
es>avisen -0.28 es>ayudar 0.16 es>ayunas -0.23 es>borrad -0.21 es>cambie -0.22 es>chat -0.18 es>coloni 0.23 es>coment
0.22 es>con -0.16 es>contra -0.43 es>cosas -0.29 es>cuando -0.5 es>cuanto -0.22 es>cuelgu -0.29 es>desde -0.27 es>diga
0.16 es>direcc 0.3 es>direct -0.18 es>distin -0.31 es>donde 0.7 es>el -0.35 es>empleo -0.12 es>en -0.62 es>encuen 0.66
es>enviel 1.5 es>esta -0.27 es>estan -0.14 es>extrac -0.23 es>factur 0.53 es>falta -0.12 es>favor -0.67 es>gane -0.36
es>ha 0.26 es>hace -0.12 es>ine 0.34 es>jamon -0.36 es>la 1 es>le 0.27 es>legal 0.5 es>listos -0.18 es>llamam -0.2
es>llegad 0.26 es>llegar 0.7 es>llego 0.21 es>lo -0.22 es>los -0.18 es>madre -0.19 es>mano -0.24 es>manten -0.24 es>me
0.46 es>mensaj 1.3 es>modifi -0.27 es>necesi -0.29 es>no 0.61 es>nos -0.41 es>numero -0.37 es>octubr 0.23 es>orient
0.32 es>paga -0.24 es>para 0.25 es>pin -0.12 es>podemo 0.95 es>por 0.17 es>porfi 0.25 es>postal -0.16 es>puedo 0.28
es>que -0.13 es>quiere -0.15 es>refere 0.23 es>revisa 0.79 es>robar -0.15 es>se -0.38 es>seguim 0.44 es>seguir 0.14
es>senora 0.65 es>siento -0.18 es>solo -0.17 es>son -0.29 es>su 0.68 es>sus 0.7 es>tarjet 0.21 es>te -0.14 es>telefo
-0.16 es>tiene -0.12 es>tramit 0.28 es>tu 0.41 es>un -0.48 es>ya 0.55 es>yo 0.27 except.after -0.68 except.at 0.7
except.before 0.7 except.near 0.24 except.next -0.52 except.previous -0.36 family.bank -0.39 family.card -0.34
family.credential -0.23 family.health -0.75 family.identity -0.19 family.private -0.72 family.reference 1.3 fr<abord
0.16 fr<affich -0.53 fr<appara 0.14 fr<aurait 0.3 fr<avec 0.31 fr<avez -0.54 fr<badge 0.17 fr<bien 0.14 fr<c'est -0.14
fr<carte 0.16 fr<ce 0.43 fr<chaque -0.17 fr<cherch -0.54 fr<client -0.16 fr<comme -0.13 fr<commen -0.17 fr<commun 0.4
fr<compte -0.44 fr<connai -0.12 fr<credit -0.68 fr<demand -0.31 fr<depuis 0.21 fr<dernie 0.31 fr<deux -0.68 fr<donne
0.25 fr<donner -0.74 fr<ecrire -0.17 fr<ecrive -0.19 fr<efface -0.56 fr<entrez -0.53 fr<envoye -0.37 fr<escroc -0.13
fr<est -0.26 fr<et 0.43 fr<etes 0.44 fr<evitez -0.31 fr<exampl -0.44 fr<factur 0.17 fr<faut -0.25 fr<formul -0.53
fr<gardez -0.15 fr<harbor -0.44 fr<iban -0.23 fr<ici 0.26 fr<indiqu 0.14 fr<inutil -0.82 fr<je 0.64 fr<joindr 0.21
fr<koi 0.26 fr<la -0.85 fr<laissa 0.14 fr<laisse -0.68 fr<le 0.12 fr<les -0.2 fr<mets 0.41 fr<moi 0.32 fr<ni -0.15
fr<numero 0.23 fr<ordonn 0.34 fr<ou -0.27 fr<par -0.12 fr<parfoi -0.12 fr<pas -0.12 fr<petit 0.18 fr<photo 0.28
fr<pour -0.32 fr<pourri 0.22 fr<precis 0.43 fr<prenez 0.23 fr<produi 0.34 fr<prothe -0.12 fr<quand -0.32 fr<que 0.21
fr<quel 0.67 fr<qui 0.25 fr<quoi -0.68 fr<recoit -0.14 fr<retrou -0.32 fr<rien 0.22 fr<se -0.57 fr<securi -0.44
fr<selfie 0.24 fr<son -0.19 fr<sport 0.17 fr<sur -0.44 fr<tapez 0.17 fr<titula 0.43 fr<tomber -0.21 fr<trois 0.16
fr<trouve -0.13 fr<un -0.68 fr<une 0.47 fr<utilis -0.26 fr<vais 0.23 fr<veux 0.16 fr<votre -0.66 fr<vous -0.3 fr<y
0.16 fr>a 0.35 fr>achat -0.17 fr>ai 0.18 fr>aidera 0.32 fr>badge 0.17 fr>banque 0.6 fr>besoin 0.19 fr>c'est 0.14 fr>ca
-0.94 fr>client -0.14 fr>comme -0.14 fr>commen 0.12 fr>compte 0.45 fr>connue 0.28 fr>cote -0.73 fr>d'avan 0.13 fr>dans
-0.29 fr>de -0.48 fr>demand -0.56 fr>dossie 0.39 fr>en 1.1 fr>est -0.52 fr>et 0.64 fr>ete -0.26 fr>etre 0.22 fr>figure
-0.2 fr>haut -0.25 fr>iban -0.36 fr>ici -0.36 fr>identi 0.25 fr>imposs 0.13 fr>je 0.39 fr>joindr 0.31 fr>l'enle -0.19
fr>la 0.38 fr>labora -0.12 fr>les 0.31 fr>manque 0.39 fr>mises -0.21 fr>mon 0.13 fr>montan -0.53 fr>mot -0.14 fr>mp
0.33 fr>ne -0.31 fr>necess -0.28 fr>on 0.65 fr>ont -0.16 fr>ou -0.43 fr>par -0.14 fr>parfai 0.14 fr>pas -0.3 fr>passe
-0.14 fr>passez -0.2 fr>pensez -0.19 fr>person 0.24 fr>peut 0.22 fr>post -0.14 fr>pour 0.14 fr>pouvez 0.31 fr>prete
-0.2 fr>que 0.41 fr>recent 0.21 fr>refere -0.13 fr>regard -0.28 fr>revien 0.41 fr>s'en 0.12 fr>sauf 0.39 fr>se -0.43
fr>ses -0.17 fr>seulem -0.29 fr>sont -0.21 fr>sous -0.13 fr>strict -0.16 fr>suffir -0.73 fr>sur 0.24 fr>svp 0.14
fr>tape -0.29 fr>teleph 0.16 fr>un -0.25 fr>utilis 0.17 fr>valide 0.38 fr>verra -0.21 fr>vitale -0.56 fr>vol -0.24
fr>votre 0.2 fr>vous 0.13 general.after 0.19 general.at 0.16 general.before -0.34 general.in 0.26 general.near 0.33
general.next -0.45 general.previous 0.22 harmless.after -0.13 harmless.at -0.77 harmless.before -0.24 harmless.in
-0.17 harmless.near -0.47 harmless.next -0.36 harmless.previous -0.66 here.after 0.33 here.at 0.53 here.in 0.94
here.near 0.38 here.previous -1 hi<acha 0.23 hi<atm 0.27 hi<bacche 0.16 hi<bole -0.52 hi<bp -0.12 hi<chalu -0.18
hi<change -0.26 hi<file 0.25 hi<forgot -0.21 hi<form -0.4 hi<ghar 0.14 hi<gstin 0.17 hi<hota 0.23 hi<hu -0.46 hi<jaati
0.38 hi<jisme -0.26 hi<kholo -0.26 hi<kiske 0.39 hi<kyc 1.1 hi<lene -0.29 hi<manage -0.96 hi<meter 0.64 hi<min -0.15
hi<naya -0.58 hi<oh 1 hi<opd -0.35 hi<parchi -0.35 hi<profil -0.26 hi<purani 0.44 hi<regist 0.67 hi<roamin -0.18
hi<safe -0.17 hi<sim -0.29 hi<sir -0.18 hi<udyam 0.17 hi<uhid 0.25 hi<zaroor -0.38 hi<अकाउन् 0.16 hi<अगर 0.58 hi<अच्छा
0.39 hi<अनुरोध 0.27 hi<अपना -0.4 hi<अपनी -0.36 hi<अब 0.23 hi<आए -0.32 hi<आपका -0.44 hi<आपकी -0.16 hi<आपके -0.54
hi<आपको 0.14 hi<आपने -0.79 hi<आया -0.16 hi<आवेदन -0.25 hi<इस 0.16 hi<ईमेल -0.33 hi<उसमें -0.27 hi<एक 0.49 hi<एवं 0.42
hi<ऐप -0.27 hi<और 0.59 hi<कभी -0.95 hi<कमेंट -0.7 hi<कर -0.18 hi<करने 0.32 hi<करें 0.29 hi<करेंगे 0.33 hi<कहते -0.41
hi<कहने -0.51 hi<का 0.6 hi<कार्ड -0.33 hi<कार्यव 0.48 hi<कि 0.19 hi<कितना -0.57 hi<किस 0.14 hi<किसी -0.46 hi<कृपया
0.26 hi<के 0.69 hi<केस 0.13 hi<कैलकुल -0.33 hi<को -0.4 hi<कोई 0.14 hi<कोड 0.35 hi<क्या -1.3 hi<क्योंक -0.35 hi<क्लेम
0.12 hi<गणना -0.33 hi<ग्राहक 0.21 hi<घर 0.26 hi<चाहे -0.15 hi<जांच 0.16 hi<जिसमें -0.12 hi<जो -0.13 hi<ठीक 0.26
hi<डीएम 0.23 hi<तिथि 0.17 hi<तीन 0.16 hi<तो -0.44 hi<थी -0.16 hi<थोडी -0.17 hi<दवाइयो -0.16 hi<दिल 0.26 hi<दी -0.18
hi<दें -0.69 hi<देर -0.17 hi<दोबारा -0.17 hi<नंबर -0.33 hi<नहीं -0.13 hi<नाम -0.64 hi<नियोक् 0.18 hi<निवेदन 0.19
hi<पंजीकृ 0.23 hi<पार्सल -0.35 hi<पास 0.57 hi<पिछली 0.48 hi<पिन -1 hi<पीछे 0.21 hi<पूरा 0.16 hi<पैसे -0.17 hi<फॉर्म
-0.25 hi<बडी 0.82 hi<बढने 0.13 hi<बताएं -1 hi<बताना -0.38 hi<बस -0.21 hi<बातें 0.15 hi<बिना 0.23 hi<बिल्कु -0.24
hi<बैंक -0.77 hi<भरोसेम -0.68 hi<भी -0.72 hi<मंजूरी -0.14 hi<मकान 0.16 hi<मत 0.95 hi<महीने 0.18 hi<महोदय 0.27 hi<मिल
0.38 hi<मीटर 0.27 hi<में -1.1 hi<मेरे 0.6 hi<मैनेजर -0.27 hi<मोबाइल 0.14 hi<मौजूदा 0.26 hi<यह 0.16 hi<यहां -0.57 hi<या
-0.42 hi<रहा 0.35 hi<लगे -0.68 hi<लिंक -0.32 hi<लिए 0.33 hi<लिखें 0.15 hi<लिहाज 0.13 hi<लेनदेन 0.19 hi<लोन 0.47 hi<लौट
-0.35 hi<वाले -0.49 hi<व्यस्त -0.17 hi<संदेश -0.34 hi<सकते 0.82 hi<सत्याप 0.39 hi<समझ 0.82 hi<सीवीवी -0.46 hi<से -0.14
hi<स्थायी 0.2 hi<हटा -0.3 hi<हम 0.15 hi<हमें 0.13 hi<ही 0.5 hi<हूं 0.26 hi<हेतु 0.99 hi<है 0.4 hi<हैं -0.26 hi<होगा
0.14 hi<होता 0.37 hi>10 -0.15 hi>5 -0.17 hi>ab 0.16 hi>baithe -0.24 hi>bharni -0.18 hi>bhool 0.43 hi>bilkul -0.17
hi>bol 0.2 hi>bole -0.44 hi>busine 0.17 hi>change -0.39 hi>charge -0.15 hi>counte -0.35 hi>daalo -0.26 hi>dhundh 0.23
hi>dikhan -0.29 hi>dobara 0.5 hi>doctor -0.15 hi>dono 0.14 hi>dukaan -0.29 hi>ghar -0.24 hi>hoti -0.18 hi>income -0.4
hi>isliye -0.15 hi>jaldi 0.43 hi>jata -0.16 hi>kaat -0.53 hi>kam -0.27 hi>khich 0.44 hi>kholo -0.37 hi>leti 0.23
hi>likha -0.27 hi>min -0.15 hi>minute -0.17 hi>mita -0.42 hi>neeche 0.15 hi>paas -0.15 hi>padega 0.27 hi>pincod 0.14
hi>profil -0.37 hi>public -0.43 hi>pucha -0.16 hi>puchta -0.86 hi>rakhna -0.15 hi>reset -0.21 hi>save -0.26 hi>tak
-0.17 hi>tareek 0.16 hi>teeke 0.16 hi>theek -0.17 hi>tweet 0.54 hi>usko -0.42 hi>valid -0.17 hi>wala 0.2 hi>yaad 0.25
hi>अंक 0.16 hi>अंकित 0.39 hi>अधूरा -0.35 hi>अनजान -0.74 hi>अपनी 0.22 hi>अपलोड 0.18 hi>अपेक्ष 0.22 hi>अभी -0.27 hi>अवधि
-0.33 hi>आखिरी 0.29 hi>आपको 0.25 hi>आपने -1.2 hi>आमदनी -0.25 hi>इसी 0.19 hi>उत्तर 0.35 hi>उम्र -0.3 hi>उसे -0.14 hi>एक
0.37 hi>एवं 0.45 hi>ऐप -0.43 hi>ओटीपी 0.4 hi>और 0.45 hi>कट -0.39 hi>कब 0.15 hi>कमेंट -0.19 hi>करनी 0.18 hi>करें 0.53
hi>कर्ज 0.15 hi>कहने -0.22 hi>कहां -0.59 hi>का 0.33 hi>काट -0.55 hi>कार्ड -0.27 hi>किसी -1 hi>कुछ -0.52 hi>के 0.96
hi>को -0.74 hi>कोई 0.14 hi>कोड 0.12 hi>कौन 0.26 hi>क्या 0.35 hi>खाता 0.31 hi>खींचकर 0.29 hi>गई -0.31 hi>गए 0.19
hi>गुप्त -0.16 hi>चार 0.13 hi>चाहिए 0.12 hi>चेकबुक -0.49 hi>जन्म -0.24 hi>जल्दी 0.16 hi>जानने -0.19 hi>जाने 0.17 hi>जो
0.24 hi>जोखिम -0.32 hi>टाइप 0.14 hi>डालना -0.32 hi>डालने -0.14 hi>डॉक्टर -0.16 hi>ढूंढ 0.37 hi>तब 0.37 hi>तभी 0.12
hi>तिथि -0.62 hi>तुरंत -0.51 hi>तो 0.34 hi>था -0.29 hi>थी -0.89 hi>दवा 0.24 hi>दवाओं -0.22 hi>दिख -0.19 hi>दिया -1.2
hi>दी -0.15 hi>दे 0.12 hi>देर -0.24 hi>दोनों 0.15 hi>न 0.72 hi>नंबर -0.21 hi>नहीं 0.37 hi>ने -0.12 hi>नेट -0.18 hi>पता
0.35 hi>पन्ने -0.43 hi>पर -1.2 hi>पहले -0.47 hi>पासबुक -0.22 hi>पासवर् -0.28 hi>पिन 0.24 hi>पुराने -0.14 hi>पैन -0.14
hi>प्रीमि -0.24 hi>फटाफट 0.37 hi>फाइल -0.23 hi>फोटो 0.16 hi>फोन -0.45 hi>बचें -0.12 hi>बता 0.75 hi>बताएं -0.62
hi>बताना -0.49 hi>बताया -0.71 hi>बदलती -0.13 hi>बदला -0.18 hi>बार 0.34 hi>बारे -0.28 hi>बिना -0.15 hi>बिल 0.31
hi>बैंकिं -0.18 hi>भरनी -0.14 hi>भरा -0.32 hi>भरिए -0.33 hi>भी 0.8 hi>भेज 0.62 hi>भेजें 1 hi>मत -0.16 hi>मना -0.68
hi>मांगे -0.14 hi>मिलाएं -0.17 hi>मिलेगा -0.12 hi>मैं 0.14 hi>यहां -0.64 hi>या -1.3 hi>याद 1.6 hi>रखें -0.16 hi>रहा
0.2 hi>राशि 0.16 hi>रिकॉर् -0.14 hi>लगा 0.15 hi>लिए -0.45 hi>लिख -0.27 hi>लिखना 0.27 hi>लिखवाय 0.26 hi>लिखें -0.63
hi>लेनदेन 0.22 hi>लॉक 0.13 hi>लोग 0.17 hi>वाले -0.22 hi>विवरण 0.22 hi>वेतन 0.17 hi>वो -0.24 hi>व्यक्त -0.74 hi>शिकायत
0.22 hi>सत्याप 0.27 hi>सदस्यो -0.24 hi>सही 0.12 hi>सा 0.26 hi>साझा -0.37 hi>सिर्फ -0.13 hi>से -0.46 hi>स्थान 0.19
hi>हटा -0.51 hi>हमारे -0.24 hi>हमें -0.66 hi>हुआ 0.82 hi>हैं 0.17 hi>हो 0.16 hi>होगा 0.51 hi>होगी 1 hi>होता 0.37
hi>होती -0.14 id<06 -0.17 id<123 -0.39 id<5 -0.25 id<ada 0.43 id<akan -0.21 id<anda -1.1 id<atas -0.18 id<atasan -0.15
id<bagian -0.19 id<balas 0.28 id<bank -0.15 id<biasan -0.12 id<bicara 0.33 id<bilang -0.12 id<bisa 0.15 id<bpjs -0.3
id<buat 0.17 id<buku -0.47 id<cepat 0.12 id<cukup -0.2 id<dan 0.36 id<dengan 0.34 id<depan -0.23 id<di -0.18 id<difoto
0.15 id<diliha -0.22 id<diperl 0.21 id<dituli 0.52 id<foto 0.24 id<guna 0.24 id<halama 0.25 id<hapus -0.51 id<identi
0.12 id<imei -0.16 id<induk 0.24 id<infoka 0.18 id<isi 0.4 id<jadi -0.25 id<jangan -0.2 id<kak -0.35 id<kalau 0.22
id<kami -0.3 id<karena -0.15 id<kartu 0.13 id<ke 0.21 id<kecela 0.14 id<kecil 0.23 id<keliha 0.37 id<kenapa -0.12
id<kepend 0.24 id<keperl 0.24 id<kesedi 0.13 id<ketik 0.79 id<kirany 0.34 id<kirim -0.26 id<klaim 0.14 id<kolom 0.4
id<komen 0.18 id<kontak 0.18 id<kontra -0.33 id<kpr -0.15 id<kuota -0.39 id<lagi 0.31 id<malam -0.34 id<malas 0.24
id<mana 0.2 id<masih -0.22 id<meliha -0.34 id<membat 0.25 id<member -0.39 id<menany -0.16 id<mengaj -0.15 id<mengir
-0.82 id<menuli -0.13 id<menyam 0.13 id<minta -0.21 id<mohon 0.8 id<nama 0.55 id<nanti -0.35 id<ngetik 0.47 id<nik
0.24 id<note 0.47 id<nya -0.22 id<orang 0.33 id<pada -0.25 id<panggi 0.23 id<pastik -0.48 id<pembuk -0.15 id<pencoc
0.24 id<penipu -0.14 id<perlu -0.12 id<pernah -0.43 id<pertam 0.48 id<pin -0.13 id<plat 0.14 id<polis -0.47 id<premi
-0.25 id<punya 0.28 id<rekeni -0.5 id<resepn -0.39 id<rujuka -0.3 id<saja 0.35 id<sama 0.29 id<sambil 0.16 id<satu
0.34 id<saya -0.67 id<sebent -0.14 id<sebut 0.12 id<sebuti 0.2 id<sebutk 0.22 id<semua 0.39 id<sendir -0.18 id<serta
0.12 id<sini 0.53 id<sisa -0.39 id<sudah -0.14 id<sudila 0.21 id<supaya 0.2 id<surat -0.3 id<tagiha 0.6 id<tahu -0.9
id<tangga -0.23 id<tanpa -0.13 id<tapi 0.12 id<tekan -0.39 id<tempat 0.33 id<tercet -0.47 id<termas 0.4 id<terter
-0.18 id<tidak -0.64 id<tingga 0.65 id<transa 0.25 id<transf 0.21 id<tutup -0.16 id<unggah 0.87 id<untuk -0.2 id<voice
0.47 id<wah 0.22 id<ya 0.77 id<yang -0.31 id>3 -0.31 id>akan -0.32 id>akhir -0.22 id>aktif -0.32 id>alamat 0.16
id>anda 0.41 id>apa 0.25 id>atmnya 0.34 id>balasa 0.34 id>balik 0.25 id>bankin 0.16 id>benar -0.48 id>berapa 0.34
id>beras -0.81 id>berbed -0.57 id>berkur -0.25 id>berlak -0.27 id>biaya -0.14 id>bulan -0.41 id>bunyi -0.14 id>chat
0.69 id>cuma -1.2 id>dan -0.49 id>data 0.13 id>desemb -0.33 id>di -0.92 id>dibica -0.22 id>dikasi -0.19 id>dikiri -0.2
id>dituli -0.5 id>dm 0.52 id>domisi 0.21 id>dong 0.13 id>dulu 0.28 id>foto 1.7 id>ganti -0.14 id>gratis -0.81 id>guna
0.13 id>halama -0.28 id>hanya -0.26 id>hari 0.22 id>inget 0.34 id>ini -0.34 id>itu -1.6 id>jangan 1 id>jantun 0.28
id>juga 0.13 id>kak -1.1 id>kami 0.39 id>kapan 0.3 id>kartu 0.27 id>ke -0.2 id>keluar 0.28 id>keperl 0.13 id>kepoto
-0.14 id>kerusa -0.47 id>kirim 0.5 id>kontra 0.47 id>lain -0.4 id>lalu 0.41 id>lamany 0.18 id>lapora 0.26 id>lapse
-0.16 id>lembar -0.2 id>lewat 0.2 id>makan -0.18 id>maret -0.37 id>masih 0.18 id>melaca 0.24 id>menang -0.47 id>menghu
-0.32 id>menit -0.27 id>nanti 0.14 id>nomor -0.53 id>orang -0.39 id>pada 0.34 id>paspor 0.34 id>pekerj -0.15 id>pemili
-1.2 id>pemoho -0.15 id>penagi 0.33 id>pencoc 0.13 id>pengaj 0.73 id>pengha 0.13 id>perlu -0.62 id>pertam -0.39
id>rekeni -0.74 id>ruang -0.22 id>saja 0.61 id>sama 0.28 id>sebelu -0.45 id>sejak -0.16 id>sekara -0.16 id>selama
-0.27 id>serta 0.21 id>setela -0.18 id>siang -0.18 id>siapa -0.13 id>situ -0.39 id>sore -0.5 id>stnk 0.14 id>sudah
-0.3 id>tahu -0.38 id>terbuk -0.21 id>tercet -0.18 id>terus 0.14 id>tidak 0.12 id>tujuan -0.48 id>ya 0.96 insist.after
0.85 insist.at 1.2 insist.before 0.97 insist.near -0.3 it.after 0.57 it.before 0.86 it.near -0.32 it.next 0.63 it<a
0.15 it<accred 0.16 it<allega -0.22 it<alta 0.33 it<assicu 0.56 it<auguri -0.25 it<avere 0.16 it<avremm 0.12 it<banca
0.16 it<basi 0.38 it<bisogn 0.18 it<buongi 0.13 it<c'eran -0.57 it<carich 0.2 it<chi 0.44 it<chiest -0.69 it<come
-0.33 it<confer -0.74 it<conto -1 it<cortes -0.21 it<cosa 0.15 it<da 0.2 it<dammi 0.17 it<dentro -0.28 it<descri 0.42
it<di -0.56 it<dia -0.51 it<dica 0.42 it<dietro -0.29 it<domand -0.78 it<dove -0.42 it<e -0.21 it<esiti 0.34 it<eviti
-0.13 it<exampl -0.33 it<faccia 0.23 it<farmac 0.18 it<fatto 0.33 it<favore -0.62 it<foto 0.18 it<gia 0.45 it<gli 0.17
it<grazie -0.25 it<ha 0.83 it<hanno -0.69 it<harbor -0.33 it<i -0.52 it<iban -0.17 it<il -0.97 it<in 0.16 it<indivi
0.56 it<inseri 0.65 it<inviar 0.34 it<lascia 0.28 it<lastra -0.26 it<lavoro 0.35 it<leggon -0.52 it<lei 0.35 it<lo
-0.12 it<manca 0.13 it<mandi 0.48 it<marta 0.13 it<medich -0.36 it<medico -0.39 it<meglio 0.3 it<mi 0.18 it<modulo
-0.87 it<mostra 0.22 it<ne -0.5 it<niente -1.3 it<no -0.29 it<nome -0.51 it<non -1.5 it<o 0.31 it<occorr 0.56
it<online -0.39 it<operaz 0.18 it<ops -0.14 it<oscura -0.13 it<partia 0.38 it<per -0.4 it<piacer -0.25 it<po 0.35
it<polizz -0.33 it<posizi 0.56 it<posto -0.63 it<pratic 0.42 it<preghi -0.21 it<puk 0.17 it<quale 0.3 it<qui 0.48
it<raccom -0.65 it<raccon 0.35 it<recent 0.18 it<ricevu -0.35 it<rispon 0.12 it<sapere 0.23 it<sarebb 0.16 it<scatol
0.14 it<scrive 0.29 it<senza 0.37 it<serve -0.9 it<servir 0.13 it<si -0.77 it<sicure -0.34 it<solo 0.21 it<spese -0.36
it<stesso -0.74 it<su 0.2 it<tenga -0.21 it<tolga -0.27 it<trasme 0.39 it<tre 0.18 it<trovo -0.42 it<ultimo 0.43 it<un
0.55 it<usare -0.17 it<utente 0.14 it<utile 0.16 it<via -0.48 it<voce 0.33 it<vuole -0.88 it>a -0.16 it>abbiam 0.13
it>access 0.15 it>ad -0.14 it>affitt 0.33 it>all'ac -0.29 it>arriva -0.56 it>basta -0.91 it>ce 0.17 it>chat -0.68
it>che 0.32 it>chi 0.14 it>chiaro -0.25 it>ci -0.35 it>civile 0.38 it>come -0.14 it>cominc -0.54 it>commen 0.23
it>comple 0.38 it>con -0.49 it>contra 0.56 it>contro 0.19 it>corso 0.39 it>cosi 0.2 it>da 0.22 it>dall'i 0.42 it>data
0.2 it>datore -0.13 it>dell'e 0.56 it>di -0.14 it>diritt -0.29 it>e -0.12 it>entram 0.21 it>entro 0.17 it>favore -0.55
it>finito 0.13 it>genera 0.33 it>ha -0.25 it>i 0.21 it>import -0.36 it>in 0.28 it>io 0.17 it>it -0.54 it>italia -0.54
it>l'imei 0.14 it>la -0.38 it>lasci -0.68 it>lati 0.21 it>lo 0.34 it>madre -1.3 it>me 0.14 it>nessun 0.2 it>nome -0.62
it>non -0.35 it>nostro -0.75 it>oro -0.29 it>paese 0.22 it>parola 0.14 it>passwo -0.19 it>per -0.58 it>piacer -0.25
it>poi 0.13 it>posto 0.18 it>prende 0.13 it>prima -0.16 it>privat 0.47 it>pure -0.68 it>purtro 0.39 it>qui -0.33
it>ragazz 0.16 it>recapi -0.28 it>resett 0.14 it>ricevu 0.14 it>riesco 0.39 it>rimand -0.13 it>scriva -0.26 it>second
0.23 it>serve -0.26 it>servon 0.19 it>si -0.24 it>siamo 0.17 it>sim 0.17 it>sms 0.2 it>so 0.14 it>sta 0.12 it>stare
-0.68 it>suo -1.3 it>token 0.33 it>tranne 0.2 it>trascr 0.23 it>trova 0.32 it>un -0.52 it>validi 0.39 it>via 0.21
it>visibi -0.14 ja<1 0.65 ja<2 0.42 ja<3 0.19 ja<4 0.29 ja<atm 0.31 ja<ic 0.23 ja<id -0.16 ja<あ -0.84 ja<い 0.57 ja<う
-0.22 ja<か 0.77 ja<き 0.69 ja<く 0.75 ja<け 0.5 ja<さ 0.4 ja<す 0.91 ja<た 0.28 ja<ち -0.78 ja<っ -0.22 ja<て -0.57 ja<と 1.1
ja<な -0.72 ja<に -1.4 ja<の 1.1 ja<は -0.33 ja<ほ 0.27 ja<ま 0.63 ja<み -0.12 ja<め -0.23 ja<も 0.16 ja<や -0.83 ja<よ -0.18
ja<ら 0.96 ja<り 0.6 ja<る 1.2 ja<れ 0.97 ja<を -0.59 ja<゚ -0.39 ja<ィ -0.74 ja<キ -0.64 ja<ク 0.16 ja<コ -1.3 ja<サ -0.22 ja<シ
0.42 ja<ス 0.23 ja<セ -0.75 ja<ッ -0.23 ja<ト -1.7 ja<ハ 0.33 ja<フ -0.21 ja<ホ -0.96 ja<マ -0.5 ja<ム 0.7 ja<メ -0.66 ja<ュ
-0.64 ja<ユ 0.33 ja<リ -0.89 ja<ン -0.45 ja<ー -0.12 ja<三 0.47 ja<下 0.29 ja<中 0.31 ja<今 0.37 ja<付 0.14 ja<以 0.15 ja<件 0.54
ja<会 0.41 ja<住 0.84 ja<何 0.3 ja<使 0.28 ja<便 0.19 ja<促 -0.2 ja<保 0.23 ja<先 0.91 ja<分 -0.15 ja<初 -0.22 ja<別 -0.21 ja<券
0.36 ja<前 -0.8 ja<加 0.24 ja<十 -0.22 ja<印 -0.26 ja<取 0.6 ja<受 0.18 ja<口 -0.25 ja<号 -0.62 ja<名 0.36 ja<員 0.12 ja<在 0.33
ja<場 0.22 ja<外 0.15 ja<契 0.36 ja<奥 -0.66 ja<字 0.12 ja<学 -0.23 ja<尿 0.36 ja<年 0.37 ja<座 -0.25 ja<弊 -0.24 ja<引 0.35 ja<強
-0.16 ja<当 -0.29 ja<必 0.3 ja<忘 0.24 ja<所 1.1 ja<手 0.48 ja<振 0.17 ja<探 0.14 ja<携 0.15 ja<断 0.33 ja<新 -0.47 ja<方 -0.18
ja<日 0.27 ja<明 -0.17 ja<昨 0.21 ja<暗 -0.68 ja<最 -0.19 ja<月 0.24 ja<査 0.48 ja<校 -0.23 ja<桁 0.32 ja<業 0.21 ja<様 -0.12
ja<止 -0.42 ja<残 0.27 ja<氏 0.49 ja<求 -0.96 ja<汗 0.17 ja<法 -0.27 ja<洗 -0.5 ja<済 0.15 ja<点 0.71 ja<照 0.2 ja<物 0.18 ja<現
0.33 ja<用 0.26 ja<申 -0.12 ja<画 0.37 ja<病 0.53 ja<登 0.21 ja<盟 0.24 ja<直 0.44 ja<相 0.14 ja<督 -0.2 ja<確 -0.12 ja<礼 0.42
ja<社 -0.3 ja<票 -0.64 ja<私 0.56 ja<糖 0.36 ja<約 0.36 ja<続 0.69 ja<者 0.29 ja<職 0.21 ja<行 -0.2 ja<要 0.3 ja<解 -0.13 ja<言
-0.13 ja<設 -0.98 ja<許 -1.1 ja<証 -1.6 ja<話 -0.18 ja<詳 0.33 ja<認 -0.13 ja<調 0.48 ja<請 -0.96 ja<買 0.18 ja<足 0.44 ja<載
-0.14 ja<込 -0.3 ja<近 0.44 ja<送 0.29 ja<連 0.15 ja<違 -0.67 ja<郵 0.19 ja<銀 0.19 ja<録 0.21 ja<鑑 -0.26 ja<開 -0.48 ja<防
-0.42 ja<院 0.22 ja<除 -0.13 ja<険 0.2 ja<際 -0.7 ja<電 -0.18 ja<面 0.37 ja<領 0.19 ja<鼻 0.27 ja>2 0.43 ja>4 0.58 ja>4321
-0.12 ja>dm 1.3 ja>pdf 0.13 ja>あ 0.91 ja>い 1.3 ja>う 0.81 ja>お 0.38 ja>か -0.77 ja>き -0.31 ja>く 0.64 ja>け 0.92 ja>さ 0.14
ja>し 0.43 ja>す -0.84 ja>せ 0.12 ja>そ -0.18 ja>っ 0.19 ja>て 0.24 ja>と -0.38 ja>な -0.44 ja>に -0.3 ja>ね -0.3 ja>は -1.9 ja>ひ
0.32 ja>ほ 0.35 ja>ま 0.31 ja>み 0.53 ja>め -0.87 ja>も 0.61 ja>や -1.4 ja>よ 0.65 ja>ら 0.25 ja>り 0.66 ja>る -0.87 ja>れ 0.96
ja>わ -0.33 ja>を -0.47 ja>゙ 0.56 ja>゚ -0.19 ja>イ -0.28 ja>カ -0.68 ja>ク -0.32 ja>ツ 0.14 ja>ハ 0.19 ja>ヘ 0.24 ja>マ -0.28
ja>メ 0.5 ja>リ 0.22 ja>ル 0.16 ja>ワ -0.42 ja>・ 0.39 ja>ー -0.7 ja>一 0.53 ja>下 0.55 ja>不 -0.29 ja>両 0.24 ja>中 -0.18 ja>付
0.29 ja>会 0.15 ja>伺 -0.38 ja>住 0.17 ja>何 1.3 ja>作 -0.61 ja>便 0.42 ja>側 0.32 ja>元 0.32 ja>先 -0.13 ja>入 -0.13 ja>公 -0.23
ja>共 -0.38 ja>写 0.6 ja>出 -0.25 ja>分 0.18 ja>利 0.13 ja>前 0.12 ja>効 -0.49 ja>務 -0.35 ja>勤 -0.35 ja>区 0.12 ja>取 0.29 ja>口
-0.52 ja>号 0.77 ja>合 0.19 ja>同 0.7 ja>名 0.57 ja>含 -0.23 ja>員 0.56 ja>地 0.14 ja>変 0.24 ja>字 0.35 ja>封 -0.39 ja>尋 -0.44
ja>尾 0.19 ja>局 0.24 ja>届 0.17 ja>市 0.17 ja>常 -0.18 ja>年 0.17 ja>店 0.25 ja>座 -0.52 ja>式 0.4 ja>必 -0.49 ja>忘 -0.87 ja>悪
-0.53 ja>戴 0.17 ja>所 0.44 ja>投 -0.16 ja>持 -0.75 ja>携 0.15 ja>撮 0.94 ja>支 0.2 ja>教 1 ja>文 0.23 ja>方 0.23 ja>日 -0.23
ja>明 -0.24 ja>昨 0.12 ja>暗 -0.31 ja>書 0.29 ja>有 -0.43 ja>末 0.44 ja>来 -0.2 ja>桁 0.59 ja>構 0.12 ja>欄 -1 ja>正 0.35 ja>氏
-0.22 ja>求 -0.75 ja>注 0.23 ja>消 -0.37 ja>済 0.15 ja>渡 -0.38 ja>照 0.15 ja>特 0.28 ja>申 -0.2 ja>番 1 ja>登 0.48 ja>目 0.58
ja>真 0.3 ja>確 -0.34 ja>稿 -0.16 ja>端 0.24 ja>答 0.31 ja>細 -0.12 ja>結 0.12 ja>絡 0.13 ja>置 0.33 ja>聞 -0.54 ja>肝 0.28 ja>臓
0.28 ja>英 0.12 ja>薬 -0.23 ja>行 -0.13 ja>表 0.95 ja>袋 0.32 ja>裏 0.62 ja>見 -1.2 ja>覚 0.21 ja>覧 -0.15 ja>言 -1.5 ja>記 1.2
ja>証 -0.33 ja>話 0.13 ja>認 -0.19 ja>誕 -0.28 ja>読 0.35 ja>誰 -1.8 ja>請 -0.48 ja>販 0.16 ja>足 -0.15 ja>載 -0.35 ja>近 -0.35
ja>送 0.21 ja>通 -0.19 ja>連 0.28 ja>選 -0.16 ja>郵 0.42 ja>録 0.48 ja>開 -0.23 ja>間 -0.19 ja>隠 -0.14 ja>頂 0.19 ja>順 0.17
ja>顔 0.3 ja>願 0.44 ja>食 0.21 ja>飲 -0.16 kind.bank.account -0.23 kind.bank.iban -0.27 kind.bank.routing -0.24
kind.bank.transaction 0.31 kind.card.expiry 0.35 kind.card.number -0.48 kind.card.security_code -0.28
kind.contact.address 0.55 kind.contact.email 0.2 kind.contact.phone -0.8 kind.credential.otp 0.33
kind.credential.password -0.53 kind.health.condition -0.34 kind.health.medication -0.7 kind.health.provider -0.17
kind.health.record_number 0.57 kind.identity.details -0.84 kind.identity.document -0.37 kind.identity.login -0.32
kind.identity.name 0.61 kind.identity.us.ssn 0.72 kind.private -0.72 kind.reference.case 1.3 kinds.1 0.48 kinds.2
-0.71 kinds.3 -1.7 last 2.1 late.at 0.16 late.before 0.4 late.in -0.46 late.next 0.44 late.previous 0.19 lead.1 -0.12
lead.2 -0.28 lead.3 -0.53 lead.4 -0.43 lead:accept -0.25 lead:asked 0.7 lead:blame -0.68 lead:callback -0.48
lead:confirm.customer -0.32 lead:confirm.patient 0.13 lead:continue 0.71 lead:except 0.44 lead:filler 0.97
lead:general -1.1 lead:harmless -0.73 lead:here 0.77 lead:insist 0.43 lead:it 0.52 lead:late 0.85 lead:loose -0.52
lead:noun 0.19 lead:others -0.88 lead:phone 0.31 lead:polite -0.45 lead:promise -0.27 lead:refuse -0.39 lead:request
0.48 lead:reset 0.35 lead:share -0.74 lead:tail 0.16 lead:unlike -0.86 length.10 -0.28 length.16 -0.36 length.3 -1.1
length.6 -0.54 length.long 0.24 loose.after 0.41 loose.at -1.2 loose.before 0.33 loose.in 0.45 loose.near -0.16
loose.next -0.86 loose.previous 0.26 mood.asking 2 mood.forbidding -2.2 mood.harmless -0.37 nl<06 0.36 nl<aanvra 0.33
nl<appen -0.24 nl<bent 0.13 nl<bij -0.15 nl<bram 0.3 nl<brief 0.17 nl<bruto 0.33 nl<burger -0.26 nl<credit 0.37
nl<crimin -0.24 nl<dat -0.31 nl<de -0.66 nl<dubbel -0.26 nl<een -0.92 nl<en 1.1 nl<even 0.49 nl<foto 0.52 nl<geef 0.21
nl<geen -0.36 nl<graag 0.28 nl<heb -0.4 nl<heet 0.2 nl<het -0.19 nl<hey 0.3 nl<hieron 0.21 nl<hoe 0.2 nl<hou -0.14
nl<hun -0.15 nl<inclus 0.17 nl<is -0.99 nl<je 0.49 nl<kaartn -0.2 nl<kent -0.15 nl<klnr 0.65 nl<kunt 0.22 nl<laat
-0.25 nl<maak 0.81 nl<met 0.16 nl<middel 0.34 nl<naar -0.18 nl<nemen -0.15 nl<nog 0.43 nl<nu -0.24 nl<of -0.13 nl<om
-0.19 nl<ons -0.25 nl<ontbre 0.33 nl<ontgre 0.24 nl<ook -0.15 nl<op -0.54 nl<oplich -0.15 nl<opname -0.15 nl<overty
0.17 nl<patien -0.15 nl<pincod -0.16 nl<plaats -0.17 nl<rekeni -0.15 nl<soms -0.15 nl<staan 0.18 nl<staat -1 nl<stuur
-0.31 nl<te 0.36 nl<toets -0.56 nl<typ 0.41 nl<u -0.5 nl<uw 0.42 nl<van 0.52 nl<verwij -1.1 nl<volled 0.12 nl<vraagt
-0.22 nl<waar -0.69 nl<wat -0.24 nl<wel 0.2 nl<welk 0.31 nl<welke 0.54 nl<weten 0.53 nl<wiens 0.48 nl<zet 0.84 nl<zijn
0.43 nl<zonder 0.55 nl<zou 0.12 nl>aangep -0.53 nl>achter 0.32 nl>afgesc -0.59 nl>afschr -0.23 nl>al -0.44 nl>alleen
-0.75 nl>alstub 0.58 nl>anders -0.24 nl>antwoo 0.13 nl>bevest 0.12 nl>bij -0.26 nl>blokke -0.24 nl>bovena -0.23
nl>brief -0.29 nl>contra 0.33 nl>daarva 0.19 nl>dan 0.57 nl>de -0.96 nl>deblok 0.19 nl>die 0.66 nl>door 0.19 nl>een
-0.21 nl>eenvou -0.15 nl>en 0.72 nl>er 0.39 nl>ernaas 0.26 nl>even -0.63 nl>geen 0.34 nl>graag 0.72 nl>heb 0.52
nl>hebben -0.14 nl>heeft -0.28 nl>helaas 0.66 nl>helpen 0.23 nl>het -0.35 nl>hier 0.41 nl>hierhe 0.48 nl>hoef -0.22
nl>hoor 0.15 nl>id 0.25 nl>ik 0.84 nl>in -0.15 nl>intern 0.34 nl>is 0.12 nl>je -0.38 nl>jezelf -0.14 nl>kaart 0.33
nl>kan 0.54 nl>kantoo -0.12 nl>kunt -0.26 nl>logt 0.17 nl>maar 0.81 nl>medici -0.15 nl>mee -0.15 nl>met 0.59 nl>naam
0.46 nl>neer 0.63 nl>niet -0.21 nl>nodig 0.39 nl>nog -0.33 nl>of -0.15 nl>ontvan 0.2 nl>op 0.15 nl>pincod -0.19
nl>staat -0.29 nl>tenaam 0.12 nl>u 0.55 nl>uw 0.43 nl>vaak -0.26 nl>van -0.29 nl>voldoe 0.15 nl>voor -0.49 nl>wachtw
-0.37 nl>weg -0.27 nl>wie 0.36 nl>wijzig -0.16 nl>zelf -0.26 nl>zijn -0.53 open.accept.at 0.33 open.accept.before 0.34
open.accept.near 0.12 open.accept.next 0.2 open.accept.previous 0.12 open.elsewhere.after -0.12 open.elsewhere.at
-0.27 open.elsewhere.before -0.63 open.elsewhere.in -0.79 open.elsewhere.near -0.37 open.except.after -0.63
open.except.at 0.13 open.except.before 0.18 open.except.previous -0.48 open.general.after 0.6 open.general.at -0.64
open.general.before 0.19 open.general.in -0.17 open.general.near 0.72 open.general.next -0.35 open.general.previous
0.36 open.harmless.after -0.85 open.harmless.at 0.28 open.harmless.before 0.2 open.harmless.in -0.15
open.harmless.next -1 open.harmless.previous -0.15 open.here.at -0.24 open.here.before -0.37 open.here.near 0.34
open.here.next 0.61 open.here.previous 0.12 open.insist.after 0.39 open.insist.in 0.69 open.it.after -0.6 open.it.at
-0.26 open.it.before -0.41 open.it.in -0.25 open.it.near -0.24 open.it.next -0.12 open.it.previous -0.31
open.late.after 0.43 open.late.at -0.46 open.late.before -0.39 open.late.in -0.69 open.late.near 0.57 open.late.next
0.31 open.late.previous 0.85 open.lead:accept 0.65 open.lead:blame -0.57 open.lead:callback -0.53
open.lead:confirm.customer -0.37 open.lead:confirm.patient 0.28 open.lead:continue -0.15 open.lead:elsewhere -0.33
open.lead:filler -0.54 open.lead:general -0.73 open.lead:harmless -0.14 open.lead:insist -0.38 open.lead:late 0.54
open.lead:loose -0.33 open.lead:noun 0.26 open.lead:phone 0.15 open.lead:promise -0.91 open.lead:refuse 0.55
open.lead:request 0.57 open.lead:reset 0.18 open.lead:share -0.36 open.lead:supply -0.14 open.lead:tail 0.19
open.lead:unlike 0.51 open.lead:which -0.12 open.loose.at 0.31 open.loose.before -0.29 open.loose.near -0.56
open.loose.next 0.36 open.others.after 0.36 open.others.in -0.96 open.others.near 0.14 open.others.next -0.16
open.refuse.after -1.3 open.refuse.at 0.13 open.refuse.near -0.38 open.refuse.next 0.56 open.refuse.previous -0.21
open.request.after -0.38 open.request.before 0.36 open.request.in 0.21 open.request.near 0.31 open.request.next -0.24
open.request.previous 0.72 open.reset.after -0.41 open.reset.at 0.48 open.reset.before 0.37 open.reset.near 0.54
open.reset.next 0.33 open.rest:accept -0.13 open.rest:asked -0.3 open.rest:blame -0.22 open.rest:callback -1.1
open.rest:confirm.customer -0.19 open.rest:confirm.patient 0.13 open.rest:continue -0.42 open.rest:elsewhere -0.52
open.rest:except 0.13 open.rest:filler 0.35 open.rest:general -0.16 open.rest:harmless -0.35 open.rest:here -0.27
open.rest:it 0.17 open.rest:late 0.7 open.rest:loose 0.25 open.rest:noun 0.12 open.rest:phone 0.26 open.rest:polite
-0.13 open.rest:promise 0.19 open.rest:refuse 0.28 open.rest:request 0.2 open.rest:share -0.12 open.rest:supply 0.19
open.rest:unlike -0.3 open.share.after 0.3 open.share.at 0.17 open.share.before 0.54 open.share.in -0.17
open.share.near -0.36 open.share.next 0.38 open.share.previous 0.34 open.supply.at 0.12 open.supply.before 0.26
open.supply.near 0.29 open.supply.next 0.24 open.supply.previous 0.18 open.which.after 0.53 open.which.at -0.46
open.which.before -0.31 open.which.in 0.36 open.which.near 0.37 open.which.next 0.57 open.which.previous 0.3
others.after -0.96 others.at -0.92 others.before -0.81 others.in -0.76 others.near 0.24 others.next 0.13 pl<18 -0.21
pl<aby 0.41 pl<aktu 0.17 pl<badani -0.27 pl<bez 0.43 pl<bezpie 0.33 pl<chorob 0.3 pl<chwila 0.14 pl<ciezko 1.1 pl<cos
1.1 pl<cvv 0.26 pl<czy 0.43 pl<da 0.42 pl<dalej 0.38 pl<dawaj 0.3 pl<decydu -0.36 pl<dlateg -0.21 pl<dni -0.21 pl<do
-0.2 pl<doradz 1.1 pl<dostaj -0.32 pl<doszed 0.27 pl<druga -0.13 pl<dwa -0.34 pl<e -0.16 pl<faktur -0.15 pl<gdzie
-0.19 pl<i 0.58 pl<imie 0.53 pl<jaka 0.12 pl<jakby 0.33 pl<jaki -0.42 pl<jakim 0.25 pl<jest -0.46 pl<juz -0.47
pl<karty -0.25 pl<klient -0.32 pl<kodu 0.18 pl<konta 0.16 pl<kredyc -0.36 pl<ma -0.2 pl<mi -0.4 pl<moze 0.24 pl<mozna
-0.27 pl<musze 0.21 pl<na 0.66 pl<nadesł 0.17 pl<nam 0.28 pl<napisz -0.42 pl<nas -0.34 pl<nazwis 0.54 pl<nie 0.91
pl<no 0.3 pl<nowy -0.38 pl<numer -0.38 pl<o 0.6 pl<obejdz -0.12 pl<oddzia -0.14 pl<odpisa 0.42 pl<odpisu 0.17
pl<odpowi -0.5 pl<ogolni -0.76 pl<ojca 0.26 pl<omyłko -0.24 pl<oraz 0.2 pl<oszust -0.42 pl<pacjen 0.35 pl<pani 0.99
pl<pesel 0.23 pl<pierws 0.51 pl<pin -0.46 pl<pisac -0.55 pl<poczat 0.82 pl<pod -0.5 pl<podaj -0.33 pl<podawa -0.18
pl<pola -0.2 pl<poszed -0.3 pl<potrze 0.53 pl<powtor -0.38 pl<prosi -0.29 pl<prosim 0.27 pl<prosze 0.48 pl<przed 0.14
pl<przeka 0.38 pl<przele 0.21 pl<przeni -0.58 pl<przesy -0.2 pl<przewl 0.3 pl<przyno -0.14 pl<przysł -0.24 pl<pyta
0.37 pl<pytani 0.22 pl<razy -0.44 pl<recept -0.29 pl<rezerw 0.18 pl<sa -0.2 pl<skasow -0.23 pl<smiało 0.16 pl<temat
0.38 pl<tez 0.27 pl<to -0.35 pl<tomasz -0.34 pl<trzech 0.51 pl<trzy -0.43 pl<tu -0.27 pl<twojeg -0.58 pl<tylko -0.46
pl<tym -0.35 pl<u -0.34 pl<urodze 0.18 pl<uzupeł 0.16 pl<w -0.24 pl<wazny -0.16 pl<wczora -0.3 pl<według 0.48 pl<wiec
0.35 pl<wieksz -0.32 pl<wpisac 0.18 pl<wpisał -0.44 pl<wpisyw 0.8 pl<wyciag -0.49 pl<wystar 0.33 pl<wysłal 0.14
pl<wzoru 0.48 pl<własci 0.45 pl<z 0.3 pl<zaktua -0.23 pl<zakład -0.14 pl<zaległ -0.21 pl<zaraz -0.27 pl<zatrzy 0.21
pl<załoze -0.16 pl<zeby 0.21 pl<znac 0.21 pl<znajac 1.1 pl<znak 0.51 pl<znalez -0.27 pl<zostaw 0.38 pl<zrobił 0.33
pl<zły -0.44 pl>14 -0.13 pl>a -0.33 pl>adres 0.18 pl>ale 1.4 pl>ani -0.18 pl>aplika -0.15 pl>bagazo 0.49 pl>bik -0.36
pl>blokad -0.44 pl>była 0.52 pl>byłoby 0.33 pl>cvv -0.17 pl>dalej 0.29 pl>dla -0.24 pl>do 0.47 pl>działa 0.48 pl>dzien
0.16 pl>faktur 1 pl>go 0.91 pl>haseł -0.15 pl>hasło 0.21 pl>histor -0.36 pl>i 0.5 pl>isc -0.16 pl>je 0.14 pl>jesli 0.5
pl>jest -0.3 pl>juz -0.22 pl>kadr 0.47 pl>karty -1 pl>konta 0.43 pl>kontro 0.34 pl>kwit 0.49 pl>leki 0.36 pl>lotu 0.67
pl>mail -0.13 pl>mamy 0.36 pl>miejsc 0.35 pl>miesia 0.15 pl>moze 0.15 pl>mozna -0.59 pl>musimy 0.55 pl>na 0.62
pl>najlep -0.19 pl>nam -1.1 pl>nas 0.12 pl>nawet -0.19 pl>nazwis 0.43 pl>nie 0.23 pl>niech -0.46 pl>nieste 0.89
pl>nigdy 1.4 pl>numer 0.17 pl>oddzia -0.12 pl>ojca 0.39 pl>oraz 0.61 pl>ow -0.17 pl>pan -0.44 pl>pani 0.31 pl>pasaze
0.18 pl>pesel 0.13 pl>pierws -0.18 pl>pojdzi 0.26 pl>pojsc -0.12 pl>pomoge 0.89 pl>postaw -0.27 pl>poszed -0.35
pl>potrze -1.6 pl>powied -0.35 pl>ppe 0.59 pl>prosze -0.25 pl>przepi 0.14 pl>przesł 0.96 pl>przewl 0.36 pl>przod 0.28
pl>public 0.96 pl>pytamy 1.4 pl>rej 0.48 pl>rezerw 0.52 pl>rodowe 0.36 pl>rok 0.15 pl>sie -0.54 pl>siebie -0.24
pl>sprawd 0.12 pl>stad -0.44 pl>stałe 0.66 pl>styczn -0.13 pl>swiadc 0.17 pl>szczep -0.13 pl>telefo 0.41 pl>tez 0.57
pl>trzyma -0.24 pl>tylko 0.27 pl>u -0.34 pl>urodze 0.63 pl>w -0.42 pl>warto -0.24 pl>waznos -0.25 pl>wczora -0.35
pl>wieczy 0.25 pl>wizyte 0.25 pl>wpisac 0.14 pl>wtedy 0.26 pl>wystar 0.39 pl>wystaw -0.16 pl>wział -0.35 pl>zablok
-0.21 pl>zakonc -0.58 pl>zakład 0.47 pl>zapisa -0.25 pl>zasłon -0.19 pl>zbedny -0.82 pl>znajde 0.54 pl>znajdu -0.18
pl>znajdz -0.15 pl>znalez -0.43 pl>zobacz 0.55 pl>zostan -0.46 pl>łaska 0.51 pl>łatwie 0.33 pt<a -0.18 pt<aberta 0.13
pt<acabou 0.14 pt<academ -0.44 pt<achar 0.2 pt<agenci -0.23 pt<agrade 0.29 pt<ainda 0.27 pt<ajudar 0.2 pt<alguma 0.13
pt<alguns 0.31 pt<amor -0.64 pt<anexou -0.49 pt<anunci -0.12 pt<apague -0.33 pt<aparec -0.35 pt<aponta 1.4 pt<aqui
0.99 pt<caixin 0.62 pt<cartao 0.41 pt<chegar 0.14 pt<chegou 0.46 pt<client -0.21 pt<cnh 0.13 pt<coisin 0.28 pt<colega
1.4 pt<com 0.15 pt<coment 0.33 pt<compro -0.49 pt<confir 0.14 pt<conta -0.44 pt<contra 0.21 pt<conver 0.12 pt<cpf 0.26
pt<cubra -0.24 pt<cuidad -0.15 pt<dados 0.31 pt<dar 0.13 pt<de 0.23 pt<deixa -0.35 pt<depois -0.18 pt<direct -0.41
pt<doutor -0.26 pt<embaix 0.31 pt<endere -0.19 pt<enviar 0.23 pt<envie -0.17 pt<envio 0.15 pt<enviou -0.13 pt<errar
-0.21 pt<escrev -0.35 pt<escrit 0.62 pt<esquec 1.4 pt<esse -0.17 pt<esta 0.59 pt<eu 0.3 pt<exames -0.15 pt<exampl
-0.22 pt<facult 0.29 pt<fala 0.36 pt<faland 0.14 pt<falta -0.17 pt<favor -1 pt<fica -0.41 pt<ficha -0.45 pt<ficou 0.14
pt<fim 0.13 pt<formul -0.16 pt<foto -0.27 pt<gente 0.13 pt<guarde -0.13 pt<harbor -0.22 pt<hesite 0.18 pt<imovel 0.19
pt<indica -0.44 pt<indiqu 0.47 pt<inform 0.21 pt<instal 0.31 pt<la -0.49 pt<le 0.16 pt<leia 0.19 pt<ler -0.97 pt<lhe
-0.3 pt<logo 0.15 pt<manda 0.21 pt<mandar 0.12 pt<mande 0.7 pt<me 0.55 pt<melhor 0.43 pt<menos 0.19 pt<mexeu -0.26
pt<mim 0.16 pt<modem 0.62 pt<mudanc -0.28 pt<na 0.48 pt<nada -0.63 pt<necess 0.19 pt<nem -0.29 pt<no -0.58 pt<normal
-0.23 pt<nos 0.51 pt<nosso -0.55 pt<numero -0.31 pt<nunca -0.15 pt<o -0.38 pt<onde -0.7 pt<opa -0.13 pt<os 0.61
pt<pacien -0.2 pt<pai 0.31 pt<passa 0.15 pt<passar -0.42 pt<passe 0.31 pt<peco -0.29 pt<pede -0.15 pt<pedido 0.34
pt<pedind -0.16 pt<pedira -0.17 pt<pediu 1.6 pt<pelo -0.64 pt<pode 0.36 pt<poderi 0.24 pt<portal -0.2 pt<possiv 0.15
pt<precis -0.28 pt<procur 0.19 pt<publiq 0.27 pt<qro 0.19 pt<qual -0.96 pt<quando -0.42 pt<que -0.56 pt<queira 0.13
pt<quem 1.6 pt<quiser -0.42 pt<razao 0.19 pt<recebe 0.18 pt<reembo -0.14 pt<remete 0.13 pt<retire -0.14 pt<saber 0.2
pt<se 1.1 pt<seguim 0.13 pt<segura -0.22 pt<sem 0.32 pt<seria 0.15 pt<seu -0.21 pt<seus -0.18 pt<sistem 0.2 pt<sms 0.4
pt<so 0.33 pt<sobe 0.22 pt<social 0.19 pt<sua -0.71 pt<te 0.38 pt<tirei -0.44 pt<tomar 0.13 pt<topo -0.3 pt<ultimo 1.1
pt<um 0.46 pt<uma 0.32 pt<vai 0.28 pt<veio -0.13 pt<voce -0.13 pt<voltou -0.44 pt>16h -0.15 pt>adiant 0.2 pt>anexou
-0.29 pt>antes -0.44 pt>antide -0.26 pt>ao -0.13 pt>aqui -0.71 pt>as -0.21 pt>august -0.15 pt>avanca 0.78 pt>bairro
0.19 pt>bom -0.2 pt>cada 0.26 pt>caiu -0.23 pt>canto -0.73 pt>cartao -0.19 pt>chat -0.64 pt>cidada 0.13 pt>cidade 0.6
pt>com 0.53 pt>comeca -0.25 pt>compro -0.18 pt>conta 0.62 pt>contin 0.18 pt>contra 0.28 pt>dai 0.27 pt>data -0.12
pt>de 0.84 pt>deixar -0.14 pt>deles 0.59 pt>deseja 0.29 pt>direct 0.7 pt>e 0.4 pt>em -0.15 pt>embaix 0.44 pt>encami
0.14 pt>entreg 0.15 pt>estamo -0.5 pt>eu 0.31 pt>exige -0.18 pt>falar 0.43 pt>favor -0.23 pt>fecha -0.29 pt>fez -0.31
pt>fica 0.36 pt>ficam -0.22 pt>fora -0.14 pt>foto -0.22 pt>frente 0.17 pt>gravid -0.39 pt>guarde -0.84 pt>homeba 0.47
pt>horari -0.2 pt>impres -0.22 pt>la -0.29 pt>libero 0.27 pt>logo 0.36 pt>luz 0.31 pt>mais -0.19 pt>mandou 0.16
pt>mesmo -0.18 pt>mostra -0.28 pt>muda -0.31 pt>mural -0.12 pt>nao 0.56 pt>nascim 0.17 pt>natal 0.31 pt>nem -0.28
pt>ningue 0.32 pt>no 0.2 pt>normal -0.18 pt>nos -0.19 pt>nosso -0.33 pt>o -0.53 pt>onde 0.3 pt>pagina 0.19 pt>para
0.58 pt>penici -0.45 pt>perto -0.5 pt>pessoa 0.14 pt>portug -0.25 pt>precis 0.59 pt>primei 0.19 pt>pt50 -0.25
pt>qualqu 0.13 pt>que 0.16 pt>rapidi 0.13 pt>resolv 0.55 pt>respon 0.19 pt>rg -0.12 pt>rs -0.64 pt>rua -0.15 pt>saldo
-0.47 pt>se -0.14 pt>sendo 0.18 pt>senha -0.2 pt>ser 0.19 pt>serie 0.65 pt>serve 0.23 pt>seu -0.26 pt>si -0.13 pt>sms
0.13 pt>ta 0.86 pt>tambem 0.23 pt>ted 0.3 pt>topo -0.29 pt>transf 0.4 pt>tres -0.21 pt>usada 0.4 pt>valor -0.14
pt>vezes -0.21 question 1.4 question.asking -0.12 question.forbidding 1.3 question.harmless -0.21 question.lead.0 -1.1
question.lead.1 1.1 question.lead.2 0.5 question.lead.3 1.1 question.none 0.75 question.rest.0 -0.46 question.rest.2
0.51 question.rest.3 1.7 refuse.after -1.8 refuse.before -0.14 refuse.in 0.21 refuse.near -0.13 refuse.previous -0.28
request.after 1.4 request.before 0.41 request.in 0.36 request.near 0.12 request.previous 0.36 reset.after 1.4 reset.at
0.95 reset.before 0.79 reset.near 0.34 reset.next 0.67 rest.0 -0.75 rest.1 -0.33 rest.2 -0.55 rest.4 -0.2 rest:accept
-0.37 rest:asked 0.28 rest:blame -0.34 rest:callback -0.36 rest:confirm.customer -0.63 rest:confirm.patient -1.3
rest:continue 0.77 rest:elsewhere -0.3 rest:except -0.24 rest:filler 0.21 rest:general -0.51 rest:harmless -0.4
rest:here 1.2 rest:it 1 rest:late 0.51 rest:loose 0.54 rest:others -0.8 rest:phone 0.79 rest:polite -0.33 rest:promise
0.74 rest:refuse -0.96 rest:request 0.29 rest:reset -0.48 rest:share -1.2 rest:supply 0.84 rest:tail 0.56 rest:unlike
-1.5 share.after -0.3 share.at 0.18 share.before -0.36 share.in -0.64 share.near 0.33 share.previous -0.97 sounds.ask
0.62 strange.0 1.9 strange.1 0.68 strange.3 -0.56 strange.4 -0.74 strange.5 -0.98 supply.after 0.74 supply.at -0.27
supply.before 0.32 supply.in -0.72 supply.near 0.45 supply.next -0.52 supply.previous -0.34 tl<06 -0.2 tl<10 0.33
tl<accoun -0.2 tl<agad -0.52 tl<alis -0.76 tl<and -0.12 tl<ano 0.36 tl<at 0.62 tl<balanc -0.64 tl<beses -0.3 tl<bigay
0.5 tl<bill 1.4 tl<bura -0.33 tl<buwang 0.29 tl<card -0.63 tl<check -0.21 tl<claim 0.18 tl<confir 0.15 tl<dahil -0.19
tl<dapat -0.48 tl<decemb -0.18 tl<dial -0.2 tl<digits 0.33 tl<disput 0.79 tl<dm 0.59 tl<down -1.2 tl<dumati 0.14
tl<edit -0.19 tl<error 0.13 tl<expire -0.18 tl<first -0.59 tl<front -0.12 tl<gcash 0.23 tl<hanapi 0.19 tl<hangga -0.18
tl<hihing 0.16 tl<hinaha 0.79 tl<hindi 0.74 tl<hold -0.18 tl<humihi -0.16 tl<huwag -1.2 tl<i -0.71 tl<ibigay 0.16
tl<imei 0.95 tl<imporm -0.97 tl<ininom 0.21 tl<isa 0.55 tl<isang -0.76 tl<isumit 0.38 tl<itinag -0.16 tl<kailan -0.58
tl<kasama 0.13 tl<kaso 0.34 tl<kay -0.25 tl<kayo -1.1 tl<kita -0.68 tl<kulang -0.7 tl<kung 1.2 tl<kunin -0.95 tl<lang
-0.24 tl<lock -0.27 tl<lumaba -0.23 tl<magkai -0.33 tl<magma -0.18 tl<magtiw -0.37 tl<mahaha 0.36 tl<mailin -0.12
tl<makahi 0.29 tl<makaka 0.44 tl<makatu 0.34 tl<makiki -0.36 tl<malabo 0.25 tl<malama -0.99 tl<mali -0.3 tl<manage
0.76 tl<manghi -0.14 tl<mangya 0.47 tl<mature -0.18 tl<may 0.34 tl<messag -0.47 tl<na -1 tl<naanta -0.27 tl<nagsas
-0.37 tl<nakaka -0.23 tl<namin 0.85 tl<nasa -0.62 tl<nasula 0.36 tl<natata 0.35 tl<ng -0.5 tl<ninyo 0.49 tl<no -0.94
tl<number -0.25 tl<nya 0.79 tl<o -0.55 tl<pa 0.51 tl<paano -0.26 tl<padala -0.18 tl<pag -0.19 tl<pahing 0.29 tl<palita
-0.44 tl<pasens 0.12 tl<pasyen 0.16 tl<pati 0.37 tl<pating 0.12 tl<paysli -0.12 tl<pero 0.36 tl<philhe 0.16 tl<pictur
0.65 tl<pin -0.6 tl<pinagb -1.1 tl<plate 0.18 tl<policy -0.58 tl<post -0.49 tl<privat -0.42 tl<procee 0.44 tl<puwede
-0.27 tl<refere 0.31 tl<refund -0.27 tl<reply 0.12 tl<reseta -0.87 tl<sa 0.62 tl<saan -0.19 tl<sabihi -0.35 tl<salays
0.38 tl<seguri -0.13 tl<share 0.13 tl<sigura -0.12 tl<sikret -0.26 tl<sinump 0.38 tl<spelli 0.19 tl<take -1.2
tl<talaga 0.34 tl<tama -0.12 tl<text 0.13 tl<the 0.23 tl<time -0.18 tl<tinakp -0.43 tl<to -0.26 tl<tseke -0.2
tl<tumawa -0.15 tl<unang 0.59 tl<unsend -0.12 tl<update -0.17 tl<upload 0.54 tl<verify -0.37 tl<wala -0.77 tl<walang
0.24 tl>808 -0.64 tl>addres 0.38 tl>agad -0.12 tl>app 0.12 tl>at 0.49 tl>ay -0.22 tl>ayuda -0.37 tl>baby 0.24 tl>bago
0.65 tl>balanc -0.5 tl>branch -0.12 tl>burahi -0.28 tl>chat -0.14 tl>claim -0.7 tl>commen 0.39 tl>dinada -0.18 tl>dito
-0.33 tl>doktor 0.51 tl>driver 0.24 tl>either 0.24 tl>gamot 0.13 tl>ha -0.42 tl>hangga -0.2 tl>harap 0.53 tl>histor
0.2 tl>home 0.33 tl>huwag -0.38 tl>i -0.6 tl>ikwent -0.2 tl>ingat -0.12 tl>inis -0.61 tl>insura -0.7 tl>ipadal 0.33
tl>ito 0.31 tl>kahit -0.13 tl>kayo 0.2 tl>kita -0.33 tl>kuha 0.25 tl>lang 0.26 tl>likod 0.53 tl>lisens 0.24 tl>loa
-0.16 tl>luma 0.74 tl>ma 0.23 tl>mag -0.12 tl>makita 0.35 tl>matulu 0.77 tl>mula -0.35 tl>na 0.79 tl>nakara 0.15
tl>namin 0.78 tl>narara -0.2 tl>natang 0.14 tl>next -0.18 tl>ng 0.86 tl>ni 0.36 tl>ninyo -0.55 tl>nung 0.15 tl>o -0.15
tl>open -0.26 tl>or 0.18 tl>pa -0.17 tl>paki -2.5 tl>pakiha 0.55 tl>pakiko 0.36 tl>pakiul 0.25 tl>palita -0.13
tl>pangal -0.3 tl>papali 0.74 tl>papel 0.36 tl>para 0.23 tl>passwo -0.41 tl>pasyen 0.42 tl>pictur 0.17 tl>pin -0.12
tl>post -0.28 tl>sa 0.17 tl>salama 1 tl>scamme -0.12 tl>send 0.3 tl>si 0.24 tl>system -0.18 tl>tapos 0.49 tl>telepo
0.35 tl>text -0.5 tl>the -0.26 tl>ulitin -0.26 tl>unlock 0.12 tl>usapan 0.38 tl>week -0.18 tl>yun 0.28 tr<acmak 0.2
tr<ad 0.16 tr<adres -0.53 tr<adı 0.24 tr<adına 0.47 tr<adınız 0.16 tr<alabil 0.44 tr<aldıgı -0.18 tr<alısve 0.17
tr<ama 0.22 tr<ameliy -0.27 tr<anlama 0.2 tr<ararsa -0.45 tr<ararız -0.15 tr<arayın -0.15 tr<asagıd 0.4 tr<aylık 0.4
tr<bahsed 0.77 tr<bakmay 0.78 tr<bana 0.62 tr<banka -0.15 tr<bazen -0.2 tr<bilgi 0.33 tr<bilgil 0.4 tr<bir 0.45
tr<biraz 0.78 tr<bize 0.61 tr<bunun 0.18 tr<burada 0.95 tr<buyuru 0.31 tr<calına -0.29 tr<cuzdan 0.27 tr<dahaki -0.33
tr<danısm -0.18 tr<degisi -0.75 tr<diye -0.16 tr<dogrul 0.52 tr<doland -0.56 tr<doz -0.58 tr<dun -0.22 tr<durdur 0.15
tr<dusece -0.33 tr<dusen 0.52 tr<duzenl 0.15 tr<edemem 0.23 tr<eksik 0.68 tr<esiniz 0.38 tr<eski 0.58 tr<evet -0.53
tr<fatura -0.27 tr<formda -0.43 tr<geneld -0.56 tr<gideli 0.22 tr<girerk 0.13 tr<giris -0.26 tr<gonder -0.13 tr<guvend
0.97 tr<guvenl -0.41 tr<hastal 0.15 tr<hastan 0.18 tr<hat 0.33 tr<hattın 0.33 tr<hesabı 0.32 tr<hesap -0.32 tr<iban
-0.45 tr<icin 1.3 tr<ikinci -0.67 tr<ilac -0.35 tr<ilacla 0.2 tr<ilacı -0.18 tr<iletin 0.64 tr<iletis -0.4 tr<incele
0.19 tr<indiri -0.26 tr<insanl -0.2 tr<iptal 0.23 tr<islemi 0.15 tr<istedi 0.22 tr<kacta -0.45 tr<kaldı 0.68 tr<karars
-0.54 tr<karsıl -0.54 tr<kart 0.28 tr<kartın 0.35 tr<kasko -0.15 tr<kayıt 0.2 tr<kayıtl -0.12 tr<kendin 0.77 tr<kimlik
0.29 tr<kodu -0.5 tr<kodunu 0.23 tr<konuyu 0.23 tr<kronik 0.22 tr<kullan 0.22 tr<kusura 0.78 tr<lazım 0.2 tr<lutfen
0.54 tr<merhab 0.16 tr<meslek 0.39 tr<mobil 0.13 tr<musaad 0.35 tr<muster 0.21 tr<mı 0.15 tr<nabız' -0.26 tr<ne -1.2
tr<nufus 0.23 tr<numara -0.15 tr<olacak -0.27 tr<oldugu 0.25 tr<olmada 0.24 tr<otomat -0.15 tr<ozel -0.12 tr<ozetin
-0.22 tr<paranı 0.18 tr<parola 0.22 tr<peki 0.22 tr<police -0.46 tr<profil -0.4 tr<puk'u 0.33 tr<saat -0.45 tr<saatte
-0.15 tr<sahibi 0.53 tr<sayfam -0.54 tr<secece -0.54 tr<sifren 0.52 tr<sigort 0.22 tr<sikaye 0.12 tr<sirket 0.2 tr<siz
0.2 tr<sizden -0.13 tr<size 0.64 tr<son 0.24 tr<sormus -0.16 tr<sorun 0.25 tr<soyad 0.14 tr<soyled -0.15 tr<sırayl
0.64 tr<talima -0.15 tr<tapu 0.32 tr<telefo 0.23 tr<temsil 0.43 tr<tum 0.22 tr<tutarı 0.17 tr<unuttu 0.16 tr<usul 0.22
tr<uygun -0.42 tr<var 0.15 tr<ve 0.86 tr<verdig 0.43 tr<yalnız 0.22 tr<yapıld 0.17 tr<yas 0.39 tr<yataca 0.18 tr<yeni
-0.33 tr<yollan 0.15 tr<zaman 0.22 tr>12'sin -0.15 tr>14'und -0.67 tr>acaba 0.27 tr>acıkla 0.38 tr>ada 0.32 tr>adı
0.22 tr>agrı 0.32 tr>aktarı 0.52 tr>alabil 0.44 tr>alanla -0.34 tr>alayım 0.47 tr>aldıgı -0.13 tr>altı 0.38 tr>altınd
0.61 tr>ama -0.24 tr>arayal 0.13 tr>atar -0.2 tr>atin 0.18 tr>atın 0.12 tr>ay 0.48 tr>aylık 0.38 tr>ayın -0.15 tr>az
0.38 tr>baba 0.22 tr>bakabi 0.22 tr>bakalı 0.45 tr>bakamı 0.66 tr>bakayı 0.15 tr>bana -0.14 tr>baslad 0.32 tr>bekliy
0.31 tr>belgen 0.46 tr>belges -0.4 tr>bildir 0.87 tr>bilgil -0.12 tr>bilmes -0.88 tr>bir -0.14 tr>birazd -0.16 tr>biri
-0.15 tr>bitiyo -0.15 tr>biz 0.27 tr>biziz -0.21 tr>bizzat -0.27 tr>bu -0.26 tr>bulamı 0.15 tr>bunlar -0.5 tr>burada
0.74 tr>buraya 0.54 tr>bırakm 0.17 tr>bırakı -0.59 tr>calaca -0.21 tr>calısm -0.15 tr>cekin 0.14 tr>cevap 0.2 tr>cok
0.23 tr>cuzdan 0.28 tr>cvv'yi -0.36 tr>cıktı -0.59 tr>da -0.62 tr>de 0.48 tr>degil -0.16 tr>degisi -0.78 tr>devam 0.21
tr>diye -0.56 tr>diyen -0.15 tr>dogrul -0.12 tr>dogum -0.42 tr>doktor -0.31 tr>donece -0.29 tr>dozlar 0.41 tr>dun
-0.19 tr>e -0.21 tr>edelim 0.22 tr>edemem 0.16 tr>ekleme 0.19 tr>eklers 0.38 tr>ekleye 0.55 tr>ekleyi 0.14 tr>ekran
0.12 tr>ekstre -0.49 tr>eliniz 1.1 tr>esiniz 0.25 tr>etiket 0.12 tr>fatura 0.16 tr>fotogr 0.77 tr>geciyo -0.48
tr>gelen 0.38 tr>gelin 0.43 tr>gelir 0.38 tr>genel -0.19 tr>genell -0.15 tr>gerek -0.51 tr>gereke 0.71 tr>gereki 0.74
tr>gerekm -0.24 tr>gerisi -0.61 tr>gibi -0.58 tr>girdig -0.12 tr>gireni -0.24 tr>girip -0.17 tr>gizli -0.16 tr>gonder
1 tr>gormem 0.51 tr>gorune 0.14 tr>gorunt 0.12 tr>gorur -0.54 tr>gun 0.48 tr>guncel -0.78 tr>gunund -0.15 tr>halled
-0.61 tr>hangi 0.12 tr>hasarı -0.26 tr>hatırl 0.29 tr>hazır -0.14 tr>hekime -0.27 tr>her -0.29 tr>hesabı -0.29
tr>hocamı 0.47 tr>icin -0.36 tr>ihtiya -0.44 tr>iki -0.15 tr>ilacla -0.32 tr>ilerle -0.64 tr>iletin 0.23 tr>iletis
-0.16 tr>ilgili 0.26 tr>ilk 0.25 tr>incele 0.3 tr>intern -0.13 tr>iptal 0.16 tr>is -0.15 tr>islemi -0.36 tr>islend
-0.38 tr>ismini 0.16 tr>isteni -0.4 tr>ister -0.18 tr>kactı 0.13 tr>kadard 0.19 tr>kalmad -0.27 tr>kalsın -0.5
tr>karakt 0.35 tr>kargoy 0.42 tr>karsıl -0.18 tr>kart -0.18 tr>kez -0.44 tr>kimler -0.4 tr>kimlig 0.24 tr>kimlik -0.16
tr>konusa -0.88 tr>kullan -0.18 tr>kurusu -0.29 tr>kutusu 0.23 tr>kısmın 0.27 tr>lazım 1 tr>maales 0.66 tr>medyad
-0.16 tr>mesaj -0.2 tr>mesajı 0.26 tr>meslek 0.38 tr>misini 0.36 tr>musunu 0.29 tr>mı 0.3 tr>mısını 0.21 tr>nasıl
-0.38 tr>ne 0.54 tr>nedir 0.4 tr>nerede -0.26 tr>neydi 0.21 tr>neye 0.2 tr>o 0.23 tr>olarak 0.13 tr>oldugu -0.15
tr>olmada 1 tr>olsa 0.23 tr>olur -0.88 tr>olursa -0.15 tr>onayla -0.77 tr>once 0.38 tr>onlar 0.2 tr>onu 0.66 tr>onun
0.25 tr>parola 0.15 tr>parsel 0.32 tr>pdf'in 0.47 tr>police -0.12 tr>postan -0.19 tr>profil -0.17 tr>randev 0.15
tr>sadece -0.18 tr>sag -0.19 tr>saklı -0.13 tr>sifrem -0.12 tr>sistem -0.38 tr>sizde -0.5 tr>size -0.19 tr>soraca 0.44
tr>sormay -0.14 tr>sosyal -0.16 tr>soylem 0.7 tr>soyler -0.27 tr>subesi -0.13 tr>tamaml -0.36 tr>tarafı 0.52 tr>tarihi
-0.34 tr>tasıma -0.36 tr>tc'sin 0.38 tr>telefo 0.25 tr>tutun -0.29 tr>ucuncu 0.35 tr>unuttu -0.14 tr>ustund -0.94
tr>var 0.26 tr>varsa 0.2 tr>ve 0.79 tr>verin 0.2 tr>yanlıs -0.53 tr>yardım 0.15 tr>yazabi 0.97 tr>yazar -0.81
tr>yazmad -1.4 tr>yazman 0.21 tr>yazmay -0.29 tr>yazmıs -0.24 tr>yazın 0.75 tr>yazıyo -0.31 tr>yeni 0.15 tr>yenile
-0.12 tr>yeter 0.21 tr>yeters -0.15 tr>yil 0.48 tr>yok -0.68 tr>yollad -0.41 tr>yollay 0.48 tr>yonlen 0.42 tr>yoruma
0.16 tr>yuz -0.18 tr>yuze -0.18 tr>yuzunu 0.51 tr>zaman 0.18 which.after 0.63 which.at -0.7 which.before -0.12
which.in -0.21 which.next -0.28 which.previous -0.88 zh<一 0.17 zh<万 -0.16 zh<三 0.37 zh<下 1.1 zh<不 0.13 zh<与 -0.66 zh<东
0.23 zh<两 0.19 zh<个 1.1 zh<中 -0.5 zh<串 0.32 zh<为 -0.67 zh<之 0.2 zh<也 -0.2 zh<了 0.53 zh<于 -0.52 zh<享 -0.59 zh<亲 0.28
zh<人 0.64 zh<今 -0.35 zh<以 0.49 zh<们 0.45 zh<件 0.71 zh<任 -0.19 zh<份 -0.45 zh<企 0.13 zh<众 -0.21 zh<会 -1.3 zh<位 0.59 zh<住
0.3 zh<何 -0.19 zh<作 -0.31 zh<使 -0.8 zh<例 -0.38 zh<供 0.32 zh<健 0.13 zh<儿 0.37 zh<先 0.35 zh<全 0.24 zh<公 -0.32 zh<关 0.36
zh<其 0.12 zh<冇 0.16 zh<再 -0.29 zh<准 -0.61 zh<几 0.37 zh<出 -0.16 zh<分 -0.14 zh<刚 -0.44 zh<别 -0.6 zh<到 -0.79 zh<加 -0.16
zh<动 0.12 zh<势 0.29 zh<勿 -0.38 zh<区 0.46 zh<千 -0.31 zh<半 -0.12 zh<单 -0.31 zh<卡 -0.61 zh<历 -0.44 zh<及 0.69 zh<双 -0.18
zh<发 -0.56 zh<只 0.52 zh<可 0.58 zh<号 0.34 zh<合 1.2 zh<名 0.48 zh<后 0.25 zh<告 0.36 zh<员 0.2 zh<和 -0.65 zh<咱 0.2 zh<哪 0.5
zh<唔 -0.85 zh<喺 -0.37 zh<嘅 -0.14 zh<四 0.26 zh<回 0.2 zh<场 0.48 zh<址 0.21 zh<填 -1.1 zh<士 -0.56 zh<处 0.19 zh<备 -0.24 zh<复
0.21 zh<多 -0.34 zh<好 -1.1 zh<如 -0.45 zh<姓 0.13 zh<子 -0.32 zh<字 0.13 zh<学 -0.61 zh<孩 -0.46 zh<安 -0.42 zh<官 -0.22 zh<实
0.35 zh<客 -0.46 zh<宽 0.35 zh<密 0.43 zh<对 -0.35 zh<将 -0.13 zh<屋 0.13 zh<差 0.15 zh<己 0.3 zh<已 -0.3 zh<布 -0.21 zh<带 -0.93
zh<常 -0.47 zh<平 0.12 zh<应 -0.23 zh<度 -0.37 zh<开 1.2 zh<张 0.54 zh<录 -0.26 zh<很 0.18 zh<必 -0.61 zh<忘 0.31 zh<态 0.19 zh<您
0.29 zh<我 0.37 zh<或 -1.1 zh<手 0.26 zh<把 -1.5 zh<投 0.17 zh<护 -0.58 zh<报 -0.15 zh<拍 0.15 zh<挂 -0.15 zh<换 -0.22 zh<接 0.18
zh<提 -0.3 zh<收 -0.65 zh<改 -0.42 zh<數 -0.27 zh<方 0.36 zh<日 0.44 zh<时 -0.52 zh<是 -1.1 zh<显 -0.26 zh<晒 -0.34 zh<月 0.14
zh<有 -0.6 zh<服 -0.59 zh<期 0.3 zh<本 0.24 zh<机 0.25 zh<条 -0.34 zh<来 -0.26 zh<查 0.15 zh<校 -0.61 zh<样 0.19 zh<核 0.27 zh<框
0.21 zh<次 -0.42 zh<母 0.14 zh<没 -0.86 zh<活 -0.16 zh<清 0.23 zh<烦 0.21 zh<照 0.54 zh<物 0.16 zh<现 -0.14 zh<理 0.16 zh<生 0.33
zh<用 -0.77 zh<申 -0.18 zh<电 -0.47 zh<留 -0.47 zh<病 -0.44 zh<登 -0.19 zh<的 -0.14 zh<直 0.18 zh<看 -0.56 zh<真 0.15 zh<着 0.74
zh<知 -0.36 zh<码 -0.19 zh<确 0.22 zh<示 -0.34 zh<社 0.12 zh<祈 -0.15 zh<积 0.2 zh<称 0.34 zh<等 -0.3 zh<系 0.16 zh<约 -0.18 zh<经
-0.3 zh<给 0.49 zh<统 0.68 zh<续 0.47 zh<编 0.24 zh<缺 0.16 zh<置 -0.12 zh<背 0.31 zh<自 0.13 zh<般 -0.27 zh<行 0.37 zh<被 0.15
zh<装 0.22 zh<西 0.23 zh<要 -0.2 zh<解 0.23 zh<言 -0.64 zh<订 0.3 zh<认 0.28 zh<让 0.15 zh<记 -0.57 zh<讲 -0.8 zh<论 0.23 zh<设
-0.12 zh<证 -0.37 zh<评 0.47 zh<诉 0.21 zh<诊 -0.62 zh<话 -0.2 zh<该 -0.45 zh<说 -0.61 zh<谁 -0.4 zh<谢 -0.74 zh<账 0.22 zh<贴
-0.3 zh<资 -0.21 zh<跟 0.57 zh<身 -0.39 zh<过 -0.6 zh<还 0.85 zh<这 0.24 zh<送 -0.52 zh<适 -0.67 zh<通 -0.41 zh<道 -0.45 zh<那
0.12 zh<里 -0.16 zh<银 0.13 zh<锁 0.29 zh<错 0.22 zh<问 -0.88 zh<间 -0.62 zh<附 -0.13 zh<除 0.3 zh<险 0.18 zh<需 -0.91 zh<面 0.35
zh<题 0.35 zh<首 -0.13 zh<验 -0.28 zh<骗 0.24 zh<齐 0.36 zh<龄 0.48 zh>2 0.37 zh>3 -0.16 zh>4321 -0.76 zh>一 0.72 zh>万 1.6
zh>三 0.18 zh>上 0.16 zh>下 0.58 zh>不 -0.98 zh>与 0.25 zh>专 0.12 zh>为 -0.41 zh>么 -0.25 zh>也 -0.17 zh>了 -1.2 zh>些 0.19 zh>享
-0.38 zh>人 -0.42 zh>什 -0.17 zh>以 0.47 zh>份 -0.69 zh>会 -0.57 zh>位 0.78 zh>低 0.13 zh>住 0.45 zh>体 -0.17 zh>信 0.27 zh>儿
0.26 zh>先 -0.44 zh>免 -0.69 zh>入 0.12 zh>全 -0.42 zh>公 -0.16 zh>具 -0.17 zh>冇 0.13 zh>写 0.46 zh>几 -0.41 zh>出 -0.58 zh>切
-0.2 zh>初 -0.41 zh>别 0.98 zh>到 -0.68 zh>千 1.6 zh>单 -0.21 zh>卡 -2 zh>印 -0.2 zh>及 0.34 zh>发 -0.38 zh>受 -0.32 zh>变 0.13
zh>可 0.43 zh>史 -0.33 zh>号 0.15 zh>吃 -0.17 zh>合 -0.18 zh>名 0.51 zh>后 0.46 zh>吗 -0.59 zh>吧 -0.5 zh>呀 0.17 zh>告 0.71 zh>和
0.54 zh>咩 0.28 zh>哦 1.2 zh>唔 -0.16 zh>啥 0.14 zh>喺 -0.16 zh>四 0.23 zh>因 -0.17 zh>图 -0.2 zh>在 -0.38 zh>地 0.26 zh>址 0.8
zh>复 0.25 zh>多 0.19 zh>大 0.27 zh>太 -0.17 zh>头 -0.16 zh>姓 0.54 zh>字 0.19 zh>孢 -0.16 zh>安 -0.2 zh>官 -0.24 zh>家 -0.23
zh>将 0.12 zh>少 0.49 zh>就 0.46 zh>尾 0.13 zh>己 0.14 zh>已 -0.27 zh>帮 0.28 zh>常 -0.29 zh>年 0.74 zh>序 0.29 zh>应 -0.17 zh>度
-0.16 zh>开 0.62 zh>得 0.21 zh>息 -0.33 zh>您 -0.12 zh>情 -0.61 zh>感 -0.19 zh>成 0.44 zh>我 1.9 zh>或 -0.5 zh>截 -0.2 zh>户 0.23
zh>手 0.27 zh>才 0.75 zh>报 -0.6 zh>拍 0.42 zh>挂 -0.41 zh>接 0.33 zh>撤 -0.3 zh>敏 -0.33 zh>数 -0.43 zh>新 0.3 zh>方 0.13 zh>日
0.52 zh>是 -0.34 zh>最 0.19 zh>有 0.83 zh>期 0.48 zh>末 0.53 zh>机 0.33 zh>来 0.27 zh>查 1.5 zh>栏 -0.16 zh>核 -0.35 zh>概 0.14
zh>款 0.12 zh>止 0.41 zh>正 -0.14 zh>比 -0.17 zh>汇 0.12 zh>没 0.54 zh>消 -0.21 zh>漏 0.31 zh>点 -1.1 zh>然 0.14 zh>照 0.2 zh>版
-0.38 zh>现 -0.32 zh>用 -0.19 zh>由 -0.22 zh>电 -0.16 zh>画 0.29 zh>畀 -0.8 zh>留 -0.16 zh>的 -0.56 zh>直 0.18 zh>看 0.16 zh>知
-0.21 zh>短 -0.33 zh>码 -0.26 zh>私 0.82 zh>称 -0.23 zh>章 -0.2 zh>笔 0.19 zh>第 0.19 zh>系 0.22 zh>细 0.22 zh>给 1.5 zh>网 -0.39
zh>背 -0.9 zh>能 -0.49 zh>藏 -0.14 zh>行 -0.3 zh>见 -0.21 zh>解 -0.16 zh>订 0.35 zh>讯 0.12 zh>诉 -0.85 zh>诊 -0.41 zh>话 -0.75
zh>该 -0.17 zh>请 -1.1 zh>谁 -0.4 zh>谢 0.28 zh>账 -0.22 zh>贴 0.15 zh>起 0.45 zh>身 -0.6 zh>边 0.39 zh>过 -0.85 zh>近 0.18 zh>还
0.51 zh>这 -0.31 zh>送 -0.38 zh>通 -0.34 zh>那 0.21 zh>邮 0.32 zh>都 -0.26 zh>配 -0.18 zh>里 -0.34 zh>银 0.14 zh>隐 -0.14 zh>需
-0.29 zh>面 -0.69 zh>页 0.83 zh>顺 0.29 zh>首 0.8 zh>验 -0.15 zh>龄 0.29
""")
TELL = {
    "ask": _read("""
after.question 0.97 ar:ابعتيل 0.13 ar:اترك 0.5 ar:اجد -0.94 ar:احد -0.16 ar:احصل 0.95 ar:اخبرتن -0.12 ar:اختر -0.13
ar:اخر -0.84 ar:اخوي 0.58 ar:ادخل 0.29 ar:اذنك 0.13 ar:اربعه -0.14 ar:ارتجاع -0.22 ar:ارسل 0.23 ar:ارسلت -0.16
ar:ارسلته -0.37 ar:ارسله -0.39 ar:ارسلي 0.34 ar:ارضي -0.37 ar:ارفع 0.69 ar:ارفقي 0.25 ar:استاذه 0.15 ar:استقبل -0.3
ar:اسعد 0.54 ar:اسم 0.88 ar:اسمك 0.14 ar:اشنو 0.57 ar:اصيب 0.28 ar:افتح -0.24 ar:اكتب 0.49 ar:اكتبلن 0.24 ar:اكتبه
-0.17 ar:اكثر -0.45 ar:اكمل 0.25 ar:الا 0.24 ar:الاب 0.17 ar:الاتصا -0.23 ar:الاتني 0.12 ar:الاثني -0.17 ar:الاجتم
0.92 ar:الاحتر -0.26 ar:الاخير 0.63 ar:الاربع -0.33 ar:الاسم 0.76 ar:الاشعه 0.17 ar:الاكل 0.63 ar:الام 0.54 ar:الامر
-0.15 ar:الاموا 0.15 ar:الاورد 0.68 ar:الاول -0.46 ar:الباقي 0.25 ar:البطاق -0.24 ar:البوست -0.29 ar:التاكي 0.12
ar:التامي -0.13 ar:التحال 0.13 ar:التحقق 0.3 ar:التطبي -0.21 ar:التعري 0.25 ar:التعلي -0.75 ar:الثلاث -0.23 ar:الثناي
0.58 ar:الجديد 0.13 ar:الجناح -0.23 ar:الحادث 0.23 ar:الحاله 0.92 ar:الحالي 0.21 ar:الحساا 0.12 ar:الحمل 0.25
ar:الخزنه -0.19 ar:الخطا -0.52 ar:الدار 0.19 ar:الدوسي 0.37 ar:الدوله -0.39 ar:الراتب 0.23 ar:الرسال 0.69 ar:الرقم
0.13 ar:الرمز 0.25 ar:السكر 0.13 ar:السكن 0.23 ar:السميه 0.14 ar:الشخصي -0.18 ar:الشركه -0.15 ar:الشهر -0.22 ar:الشيك
0.27 ar:الصبح -0.21 ar:الصراف -0.13 ar:الصوره -0.34 ar:الطبي 0.33 ar:الطبيب 0.38 ar:الطلب -0.7 ar:الطونس 0.15
ar:العايل 0.3 ar:العداد 0.42 ar:العصر -0.33 ar:العظام -0.26 ar:العقد 0.61 ar:العملي -0.15 ar:العميل -0.36 ar:العنوا
0.12 ar:الغيت -0.14 ar:الفاتو 0.55 ar:الفاكت 0.45 ar:الفرع -0.3 ar:القديم 0.54 ar:القرض -0.4 ar:القسطر -0.15 ar:القضاي
-0.35 ar:القلب 0.28 ar:القناه -0.26 ar:القومي 0.31 ar:القيم 0.69 ar:الكارط 0.18 ar:الكامل 0.67 ar:الكونط 0.34 ar:الله
0.17 ar:اللوحه 0.23 ar:المتاب 0.25 ar:المحاد -0.15 ar:المحفظ 0.32 ar:المختب 0.52 ar:المدني 0.24 ar:المرور 0.61
ar:المستف 0.64 ar:المشكل -0.4 ar:المعال 0.92 ar:المغرب -0.33 ar:المناس -0.33 ar:الموظف 0.45 ar:الموقت 0.32 ar:الميلا
0.14 ar:الهاتف -0.21 ar:الهويه -0.16 ar:الوارد 0.74 ar:الوثيق 0.67 ar:الوجع 0.63 ar:الورقه 0.41 ar:الوقت -0.3 ar:اليك
-0.17 ar:ام -0.22 ar:امر -0.53 ar:امس -0.14 ar:امسح -0.29 ar:امسحه -0.14 ar:امكن 0.23 ar:امل 0.74 ar:ان -0.13 ar:انا
0.48 ar:انسب -0.33 ar:انهي 0.29 ar:اهلين 0.17 ar:او -0.33 ar:اود 0.61 ar:ايبان -0.8 ar:باش 0.19 ar:باقي 0.15 ar:بالتطب
-0.32 ar:بالتعل 0.24 ar:بالدول 0.41 ar:بالدين 0.41 ar:بالرقم 0.22 ar:بالشهر 0.12 ar:بالضبط 0.2 ar:بالظبط 0.29
ar:بالكار 0.29 ar:بالليل -0.17 ar:بالمشت 0.19 ar:بامراض 0.28 ar:باي 0.31 ar:باينه -0.29 ar:بتحب -0.37 ar:بخير -0.4
ar:بدي 0.17 ar:بديل -0.45 ar:برساله 0.24 ar:بس 0.42 ar:بسرعه 0.12 ar:بصيغه 0.25 ar:بطاقتك 0.55 ar:بطاقه 0.22 ar:بعد
0.3 ar:بك -0.56 ar:بكتابت 0.12 ar:بلاتين 0.59 ar:بما 0.23 ar:بنحتاج -0.46 ar:بنوك 0.34 ar:بيانات 0.33 ar:بيخلص -0.16
ar:تاكيد 0.27 ar:تبعتلن 0.44 ar:تبعك -0.2 ar:تحت 0.42 ar:تحطوش -0.37 ar:تخف 0.74 ar:تزاديت 0.26 ar:تزويدن 0.31
ar:تستخدم 0.44 ar:تصويره 0.45 ar:تطلع -0.32 ar:تظهر -0.19 ar:تعيدها -0.14 ar:تقدر -0.13 ar:تقرر -0.16 ar:تقريبا 0.41
ar:تكرمتي 0.42 ar:تكون -0.44 ar:تليفون 0.41 ar:تمام -0.33 ar:توضح -0.45 ar:توفير 0.43 ar:توكد 0.17 ar:ثابت -0.21
ar:ثانيه 0.36 ar:ثم -0.19 ar:جاري 0.43 ar:جالك 0.16 ar:جديد -0.17 ar:جوال -0.21 ar:جوالك -0.13 ar:حالتك 0.14 ar:حتي
-0.45 ar:حده -0.12 ar:حدها 0.44 ar:حذفت -0.48 ar:حذفه -0.42 ar:حذفها -0.37 ar:حساب -0.28 ar:حسابك 0.72 ar:حياك -0.13
ar:خاصه -0.57 ar:خبر -0.22 ar:خدمك 0.45 ar:خسارتك -0.23 ar:خلصتي 0.29 ar:دقايق -0.43 ar:دكتور -0.26 ar:ديال 0.95
ar:ديالك 0.5 ar:ديسمبر -0.17 ar:ذلك -0.17 ar:ذهبت -0.17 ar:ذهبيه 0.59 ar:راتب 0.16 ar:راجعت 0.24 ar:راسلنا -0.2 ar:ربو
0.33 ar:رساله -0.6 ar:رقم 0.69 ar:رقمه 0.2 ar:زال -0.28 ar:زودنا 0.24 ar:ساري -0.17 ar:ساعه -0.12 ar:سجلاتن -0.14
ar:سكرين 0.13 ar:سمحت 0.21 ar:سمحتي 0.29 ar:سمعتها -0.29 ar:سنعوض -0.23 ar:شاف -0.26 ar:شحال 0.15 ar:شركتك 0.21
ar:شغال -0.3 ar:شكرا -0.3 ar:شكله 0.34 ar:شكوي -0.12 ar:شهاده 0.25 ar:شهر 0.25 ar:شوت 0.13 ar:شي -0.57 ar:شيكك -0.22
ar:صاحب 0.4 ar:صباحك 0.54 ar:صحيح -0.22 ar:صورتك -0.56 ar:صيفط 0.41 ar:صيفطي 0.45 ar:طبيب 0.2 ar:طلبت 0.69 ar:طلبك
0.93 ar:طلع -0.18 ar:عاده -0.12 ar:عادي -0.14 ar:عافاك 0.79 ar:عالبطا 0.18 ar:عزيزي -0.22 ar:عشان 0.29 ar:عشر -0.49
ar:عطنا 0.36 ar:عطني -0.29 ar:عطيني 0.33 ar:عقدك -0.17 ar:علاقتك 0.19 ar:علي 0.75 ar:عليه -0.75 ar:عليها 0.15 ar:عملت
0.61 ar:عمليات 0.61 ar:عميل -0.12 ar:عن -0.28 ar:عند 0.26 ar:عندك 0.48 ar:عنده 0.44 ar:عندها -0.15 ar:عندي 0.12
ar:عنوان 0.12 ar:عنوانك 0.24 ar:عينتك -0.17 ar:غيرنا 0.34 ar:غيره -0.46 ar:فاتوره 0.24 ar:فاضي -0.42 ar:فالحسا 0.15
ar:فالفاك -0.37 ar:فتحت 0.18 ar:فرع 0.18 ar:فضلا -0.39 ar:فضلك -0.15 ar:فقط 0.78 ar:في 0.12 ar:فيزا 0.29 ar:فيه -0.6
ar:فيها -0.43 ar:قبل 0.79 ar:قبله 0.63 ar:قديم 0.34 ar:قروض 0.34 ar:قلب 0.33 ar:قومي 0.22 ar:قيد 0.17 ar:كارتك 0.27
ar:كاش 0.29 ar:كامل 0.17 ar:كامله 0.25 ar:كاينه 0.34 ar:كتبها 0.34 ar:كتلقي -0.37 ar:كتناقش -0.35 ar:كتهضر -0.41
ar:كده 0.55 ar:كشف 0.13 ar:كعقد 0.23 ar:كل -0.15 ar:كله -0.28 ar:كم 0.41 ar:كما 0.17 ar:كيفاش 0.29 ar:لادريس 0.19
ar:لازم 0.12 ar:لانك -0.12 ar:لبطاقت 0.22 ar:لتعديل -0.13 ar:لسا -0.33 ar:لفوق 0.34 ar:لك -0.52 ar:للتاكد 0.17
ar:للصراف 0.12 ar:للمتاب 0.31 ar:للمكال -0.24 ar:لم 0.46 ar:لن 0.94 ar:لنا -0.65 ar:لنحكيك -0.33 ar:لو 0.48 ar:ليا 1.2
ar:ليطلع 0.17 ar:ليك -0.31 ar:ما -0.32 ar:ماستر 0.29 ar:متابعه 0.95 ar:متاخر -0.19 ar:متي -0.83 ar:مثلا 0.23 ar:محتاجه
0.22 ar:مدير -0.29 ar:مساعدت -0.89 ar:مشكل -0.16 ar:مصدر 0.24 ar:مع -0.18 ar:معاملت 0.45 ar:معرفه 0.61 ar:معك 0.26
ar:معنا 0.25 ar:مقروءه 0.25 ar:مقفول -0.45 ar:مكتوب 0.18 ar:ملفي -0.13 ar:ممكن -0.45 ar:من 0.47 ar:منبعتل 0.24
ar:مندوب 0.24 ar:منشان 0.17 ar:منها -0.41 ar:منهم -0.21 ar:موبايل -0.37 ar:موظفين -0.12 ar:نتصل -0.47 ar:نتيجه 0.69
ar:نحكيك -0.37 ar:ندرس -0.12 ar:نرجو -0.57 ar:نرسل 0.12 ar:نزل 0.12 ar:نسيت -0.55 ar:نصف 0.25 ar:نصيفطو 0.19 ar:نصيه
0.49 ar:نعيطو -0.47 ar:نفتحها -0.37 ar:نفس -0.42 ar:نقدر -0.29 ar:نقول -0.13 ar:نكفي 0.17 ar:نكلمك -0.16 ar:هاتف -0.17
ar:هالرقم -0.33 ar:هالمنش 0.42 ar:هذا -0.66 ar:هل -0.14 ar:هم 0.61 ar:هنا 0.69 ar:هناك -0.88 ar:هو 0.83 ar:واحفظ -0.13
ar:واخراج 0.17 ar:واش -0.26 ar:واكتب -0.13 ar:والدتك -0.23 ar:والدك 0.13 ar:والساع -0.13 ar:وانا 0.18 ar:وبيخلص 0.29
ar:وتاريخ 0.3 ar:وجدوش -0.28 ar:ورقم 0.53 ar:ورمز 0.12 ar:وش -0.63 ar:وصلك 0.66 ar:وعدد 0.92 ar:وعطنا 0.2 ar:وعنوان
0.33 ar:وفين 0.26 ar:وقال -0.26 ar:وقت -0.5 ar:وقتاش 0.26 ar:وكم 0.97 ar:ولا 0.85 ar:ولكن -0.38 ar:ومعه -0.39 ar:ومين
0.25 ar:ونخلصه 0.32 ar:ونشوف 0.69 ar:وهو -0.15 ar:وين -0.82 ar:ياريت 0.44 ar:يتابع 0.14 ar:يثبت 0.23 ar:يحفظك -0.23
ar:يريحك -0.44 ar:يسالون -0.14 ar:يطلب -0.4 ar:يظهر 0.25 ar:يعدل -0.27 ar:يعني -0.8 ar:يقبل -1.2 ar:يكفي 0.56
ar:يلزمنا 0.31 ar:يناسبك -0.84 ar:ينزل 0.12 ar:ينقص 0.54 ar:ينكتب -0.2 ar:يوم -0.44 asked&customer 0.18 asked&general
-0.21 asked&harmless 0.46 asked&question 1.4 asked&supply -0.35 bias -0.62 callback&customer -0.73 callback&general
0.35 callback&harmless 0.26 callback&question -0.47 callback&refuse -0.36 callback&request -0.89 callback&supply -0.19
confirm.customer&customer -0.58 confirm.customer&elsewhere -0.16 confirm.customer&harmless 0.38
confirm.customer&question 2.1 confirm.customer&refuse 1.1 confirm.customer&request 0.22 confirm.customer&supply 0.63
confirm.patient&customer -0.58 confirm.patient&elsewhere -0.49 confirm.patient&general 0.43 confirm.patient&harmless
-0.46 confirm.patient&others 0.8 confirm.patient&question 0.89 confirm.patient&refuse -0.29 confirm.patient&request
-0.29 confirm.patient&supply 0.42 customer -0.62 de:0142 -0.15 de:555 -0.16 de:<link> -0.32 de:abend -0.14 de:abfoto
0.39 de:adress 0.21 de:aktenz 0.16 de:aktivi 0.52 de:allerg 0.16 de:alles 0.15 de:als 0.79 de:alte -0.38 de:an -0.29
de:andere 0.31 de:angabe 0.26 de:anhang 0.4 de:antwor 0.21 de:app -0.77 de:arbeit 0.45 de:auch 0.28 de:auftra 0.38
de:automa -0.25 de:bankin -0.13 de:bearbe -0.2 de:bei 0.12 de:bekann 0.16 de:beruf 0.47 de:besche -0.21 de:bezugs 0.31
de:bild 0.49 de:bis -0.19 de:bitte 0.53 de:blz 0.24 de:brauch 0.67 de:brief 0.4 de:briefe -0.44 de:buchun -0.38
de:chat 0.26 de:cvv -0.58 de:dann 0.51 de:das -0.7 de:deine 0.44 de:dem 0.28 de:den 0.58 de:denn -0.45 de:depot 0.17
de:depotu -0.15 de:der 0.6 de:dich -0.42 de:diesem 0.36 de:dieser 0.45 de:dir 0.14 de:doch 0.49 de:dort -0.26 de:dran
-0.16 de:drei 0.4 de:ein 0.21 de:eine -0.29 de:einen 0.78 de:einer -0.79 de:einfac 0.57 de:einget 0.31 de:einkom 0.37
de:einmal 0.57 de:erganz 0.48 de:erhalt -0.19 de:erledi -0.19 de:erreic 0.26 de:etwa 0.16 de:etwas -0.44 de:falls -0.2
de:famili 0.44 de:faq -0.12 de:fehler -0.27 de:fehlt 0.12 de:feiera -0.16 de:fertig 0.15 de:filial 0.29 de:finden 0.32
de:fragen 0.18 de:frei 0.26 de:freisc 0.27 de:fugen -0.24 de:fuhrt 0.17 de:funkti -0.24 de:fur -0.68 de:geben -0.43
de:geburt 0.14 de:geduld -0.19 de:gegen 0.16 de:gehalt 0.35 de:geheim 0.12 de:geirrt -0.2 de:gern -0.18 de:gilt -0.26
de:giroko 0.16 de:gleich -0.29 de:gut -0.21 de:haben -0.44 de:haha -0.14 de:handy 0.14 de:hat -0.12 de:hatten 0.29
de:helfen -0.39 de:her 0.28 de:heute -0.21 de:hier 0.84 de:hilft 0.12 de:hin -0.17 de:hinten 0.51 de:hinter 0.18
de:hinzu -0.24 de:hoch 0.38 de:ich 0.94 de:identi 0.42 de:ihn -0.48 de:ihnen 0.43 de:ihr 0.5 de:ihre -0.32 de:ihrem
0.3 de:ihrer 0.15 de:ihres 0.12 de:imei 0.12 de:ist -0.42 de:ja 0.42 de:je -0.47 de:jedem -0.12 de:jetzt -0.15 de:kann
-0.64 de:karte 0.76 de:karten -0.72 de:kein -0.53 de:keine -0.58 de:knie 0.29 de:kommen -0.16 de:konnen -0.46 de:konto
-0.13 de:kontoa 0.48 de:konton 0.87 de:kontos 0.45 de:kredit 0.39 de:kundig -0.18 de:kurz 0.19 de:laden 0.37 de:lander
-0.78 de:lauft -0.18 de:legiti 0.54 de:leid -0.19 de:leider 0.25 de:leitun 0.35 de:lesen 0.27 de:letzte 0.35 de:lieber
-0.24 de:liegt -0.13 de:losche -0.58 de:madche 0.46 de:mahnsc 0.16 de:mal 0.19 de:man -0.22 de:melde -0.12 de:mich
-0.35 de:mir 1.1 de:mit -0.38 de:mitarb -0.48 de:mogen 0.18 de:morgen -0.18 de:nach -0.37 de:nachmi -0.22 de:nachna
0.2 de:nachri -0.27 de:nachse 0.16 de:namen 0.34 de:nehmen -0.12 de:nennen 0.4 de:neue 0.56 de:neusta -0.19 de:nichts
0.38 de:noch 0.15 de:nummer -0.17 de:nur -0.31 de:oben -0.15 de:oder -0.33 de:offent 0.59 de:offnen -0.25 de:ohne
-0.53 de:online -0.13 de:operat 0.29 de:paar 0.47 de:passen -0.78 de:passie -0.28 de:penici 0.16 de:per 0.68 de:post
0.38 de:postet 0.45 de:privat -0.18 de:proble -0.58 de:produk 0.17 de:prufen 0.35 de:prufzi 0.9 de:rate 0.17 de:raus
-0.48 de:rechne 0.16 de:rechnu -0.16 de:rechts -0.12 de:regeln -0.24 de:ruf -0.19 de:rufnum 0.26 de:sagen 0.21 de:samt
0.45 de:schade -0.12 de:schalt 0.26 de:schaue -0.12 de:schick 0.2 de:schmer -0.17 de:schon 0.16 de:schwan 0.35
de:sehen -0.45 de:sehr 0.52 de:senden -0.24 de:sich -0.51 de:sie -0.53 de:solche -0.12 de:sollen 0.43 de:sonder 0.59
de:sonst -0.2 de:sorry -0.17 de:staats 0.47 de:stand 0.12 de:steht 0.12 de:steuer 0.44 de:stimmt -0.31 de:storni -0.14
de:tagesg 0.12 de:tan 0.16 de:teilen 0.15 de:telegr -0.25 de:therap -0.19 de:tippen 0.12 de:tun -0.43 de:tut -0.2
de:uber -0.32 de:uhrzei -0.78 de:um -0.12 de:und 0.6 de:uns 0.35 de:unsere -0.19 de:unter 1 de:unterl -0.14 de:verrat
0.23 de:versic 0.29 de:vertra -0.42 de:von 0.23 de:vormit -0.21 de:war -0.15 de:was -0.28 de:websit -0.15 de:welche
0.41 de:wenn 0.31 de:wer 0.9 de:wir -0.38 de:wobei -0.41 de:woche -0.15 de:wohin 0.58 de:wunsch -0.24 de:wurde 0.45
de:zeigt -0.58 de:zu 0.23 de:zukomm 0.18 en:1111 -0.92 en:30th -0.21 en:3xyzab -0.25 en:5 -0.27 en:a -0.32 en:abcdef
-0.18 en:able -0.17 en:about -0.4 en:above -0.4 en:abroad -0.14 en:accoun 0.42 en:ace 0.12 en:across 0.2 en:add 0.2
en:addres -0.13 en:admin 0.31 en:admitt 0.12 en:adults -0.21 en:after 0.63 en:aftern -0.42 en:again -0.43 en:agent
-0.18 en:all -0.31 en:along 0.83 en:alread -0.27 en:am 0.43 en:an -0.3 en:and 0.23 en:androi -0.13 en:anxiet 0.29
en:any 0.47 en:anyone -0.57 en:app -0.12 en:applic 0.2 en:appoin 0.44 en:are 0.28 en:area -0.63 en:arm 0.39 en:as
-0.13 en:asked -0.27 en:asking -0.84 en:assist 0.24 en:at -0.46 en:atm -0.13 en:attach 0.49 en:authen 0.13 en:bal
-0.49 en:bankin 0.16 en:barcod -0.4 en:been 0.85 en:before -0.28 en:begin 0.39 en:below 0.27 en:benefi 0.43 en:best
-0.32 en:better -0.25 en:birthd 0.33 en:bit 1.1 en:block -0.18 en:blood 0.52 en:blue -0.38 en:blur -0.5 en:boardi
-0.23 en:born 0.24 en:both 0.34 en:bottom -0.32 en:branch -0.39 en:broadb 0.12 en:browse -0.66 en:but 0.84 en:by -0.33
en:call -0.31 en:cancel -0.26 en:car 0.24 en:card -1.3 en:cards -0.14 en:case -0.75 en:chance 0.36 en:change -0.17
en:charge 0.31 en:chase 0.15 en:chat -0.34 en:checke -0.2 en:checks -0.16 en:cheque -0.32 en:chest 0.39 en:choose 0.24
en:claim -0.21 en:clinic 1.2 en:co -0.18 en:code 0.35 en:collec -0.12 en:compla -0.19 en:concer 0.21 en:condit 1
en:consul 0.82 en:contra 0.12 en:corner -0.23 en:could -1.9 en:countr -0.43 en:county -1 en:course 0.35 en:cover -0.29
en:crash 0.17 en:credit -0.21 en:custom 0.58 en:cvv 0.61 en:dad's -0.26 en:daily 0.25 en:damage -0.36 en:dana 0.18
en:dear -0.21 en:debit -0.13 en:debite 0.54 en:debts 0.45 en:delete -0.16 en:depres 0.29 en:desk -0.2 en:device -0.2
en:diagno 0.36 en:did -0.2 en:dig 0.37 en:digit 0.23 en:disclo 0.24 en:dm -0.55 en:doctor 0.86 en:does -0.56 en:dollar
-0.16 en:done 0.25 en:down 0.4 en:driver 0.18 en:drivin 0.24 en:drop 0.28 en:drops 0.23 en:each -0.32 en:earn 0.14
en:else 0.26 en:elsewh 0.45 en:email 0.31 en:emboss 0.17 en:ends -0.22 en:enjoy -0.19 en:enough 0.18 en:enter 0.26
en:error -1.4 en:evenin -0.25 en:ever 0.27 en:failed -0.13 en:fake -0.15 en:family 0.24 en:featur -0.26 en:feel 0.24
en:fees -0.13 en:find -0.29 en:fine 0.45 en:first -0.45 en:flaggi -0.13 en:flu -0.16 en:for -0.9 en:forget 0.25
en:forgot 0.69 en:form -0.91 en:forwar 0.87 en:four 0.82 en:free 0.13 en:front 0.13 en:frustr -0.32 en:funds 0.24
en:furnis 0.17 en:get 0.72 en:giving -0.18 en:go 0.56 en:going -0.52 en:gone -0.16 en:got -0.56 en:gp 0.18 en:great
-0.13 en:ha -0.17 en:had -0.27 en:hale -0.21 en:hand -0.45 en:handse 0.28 en:handy 0.2 en:happen -1.5 en:happy 0.68
en:has 0.26 en:have 0.36 en:hear -0.26 en:heart 0.29 en:hello -0.14 en:help -1.6 en:hey 0.22 en:hi 0.49 en:hide -0.21
en:histor 0.3 en:hit 0.39 en:hiya 0.23 en:hold -0.44 en:home 0.51 en:honest 0.37 en:hotlin -0.16 en:how 0.17 en:hv
0.58 en:i 1.2 en:id 0.34 en:idea 0.33 en:if -0.45 en:ill 0.58 en:impost -0.27 en:in -0.19 en:includ 0.63 en:instal
-0.12 en:instea 0.91 en:insura -0.38 en:intere -0.29 en:into -0.51 en:iphone -0.13 en:it 0.84 en:it'd 0.35 en:its
-0.47 en:job 0.38 en:joint -0.53 en:just 0.84 en:keep -0.64 en:kept 0.32 en:kids 0.63 en:kind -0.38 en:kindly 0.33
en:know -0.49 en:lane -0.14 en:last 0.29 en:latest 0.43 en:leave -0.22 en:left -0.2 en:let -0.91 en:letter 0.5
en:licenc 0.46 en:lifted -0.26 en:like -1.1 en:line 0.45 en:live 0.19 en:log 0.36 en:login -0.39 en:long 0.28 en:look
0.15 en:lookin 0.25 en:lost -0.86 en:love -0.71 en:lump 0.14 en:ly -0.25 en:made -0.15 en:many 0.14 en:march -0.33
en:matter -0.56 en:maybe 0.43 en:me 0.99 en:mean 0.5 en:member 0.13 en:mentio 0.34 en:messag -0.57 en:miss -1.1
en:missin 0.24 en:moment 0.33 en:more -0.29 en:mornin -0.4 en:move 0.32 en:mr -0.21 en:mri -0.23 en:mrs -0.14 en:much
0.4 en:mum -0.57 en:my -0.21 en:named 0.47 en:nation 0.21 en:need -0.31 en:needed -0.15 en:needs 0.46 en:neighb -0.3
en:new -0.28 en:next 0.58 en:no 0.38 en:nobody -0.26 en:not -0.55 en:nothin -0.3 en:now 0.27 en:number 1.8 en:o'cloc
-0.48 en:occur -0.41 en:of 0.69 en:off 0.39 en:ok -0.21 en:old 0.12 en:on -0.33 en:once 0.56 en:online -0.23 en:only
-0.21 en:open -1.1 en:opened -0.2 en:or -0.54 en:order 0.43 en:others -0.21 en:our -0.52 en:ours 0.21 en:out -0.97
en:over 0.52 en:page 0.41 en:pain 0.39 en:parcel -0.41 en:part -0.31 en:pass -0.24 en:passwo 0.55 en:patien 0.18
en:paymen -0.3 en:pays -0.26 en:paysli 0.43 en:pensio 0.45 en:people -0.12 en:per -0.27 en:perfec 0.61 en:person -0.17
en:phone -0.89 en:pick -0.4 en:pictur -0.59 en:place 0.28 en:plan 0.61 en:please 0.21 en:pleasu -0.57 en:point 0.14
en:polici 0.36 en:policy -0.5 en:pop 0.32 en:postin 0.46 en:printe 0.19 en:privac 0.12 en:privat -0.46 en:proble -1.2
en:procee 0.77 en:produc -0.37 en:proper 0.22 en:protec -0.12 en:public 1 en:puppy -0.17 en:questi 0.15 en:quick 0.24
en:raise 0.14 en:raisin -0.13 en:rash -0.5 en:rather -0.18 en:read -0.5 en:reader 0.13 en:readin 0.12 en:receip 0.66
en:receiv 0.67 en:ref 0.18 en:refere 0.6 en:referr 0.35 en:refund 0.23 en:refuse -1.1 en:regist -0.47 en:relate 0.33
en:releas -0.29 en:remote 0.3 en:remove -0.63 en:rent 0.38 en:reply 0.61 en:resett -0.13 en:reside 0.24 en:rest -0.33
en:revert 0.14 en:right -0.29 en:ring -0.25 en:robin -0.12 en:roughl 0.13 en:route 1 en:router 0.18 en:routin 0.34
en:runs -0.29 en:said -0.7 en:salary 0.38 en:sam -0.22 en:same -1.5 en:saving -0.4 en:says -0.32 en:scamme -0.31
en:schedu 0.32 en:screen -1.1 en:second -0.16 en:securi 0.36 en:see -0.35 en:seems 0.26 en:seen 0.57 en:sees -0.28
en:send 0.48 en:sent 0.43 en:seriou -0.31 en:sessio -0.13 en:set 0.28 en:share -0.16 en:shop 0.6 en:should -0.72
en:showin 2 en:shows -0.59 en:shy 0.22 en:sides 0.31 en:sign -0.31 en:sits -0.4 en:sixtee 0.17 en:slide 0.39 en:so
0.42 en:someon -0.13 en:sorry -0.84 en:sort 0.37 en:sounds -0.16 en:source 0.24 en:spain -0.13 en:specia 0.32
en:spread 0.39 en:ssn 0.16 en:start -0.4 en:starte 0.13 en:state 0.16 en:stayed -0.14 en:still -0.47 en:stuck 0.56
en:system 0.46 en:t -0.18 en:take 0.13 en:taken -0.28 en:talk -0.2 en:tap -0.16 en:tax 1.1 en:team -0.27 en:tell 0.97
en:ten -0.17 en:test -0.17 en:text 0.77 en:thank -0.71 en:thanks -0.96 en:that -0.45 en:the 0.25 en:their -0.14
en:them -0.21 en:then 0.34 en:there -0.88 en:they 0.29 en:thing 0.31 en:things -0.29 en:thinne 0.7 en:this 0.48
en:three 0.24 en:tick -0.38 en:ticket 0.33 en:time 0.19 en:to -0.26 en:today -0.72 en:told 0.52 en:tom 0.82 en:town
0.24 en:track 0.4 en:transa 0.72 en:transf -0.66 en:travel -1.2 en:treate 0.3 en:treatm -0.19 en:trick -0.3 en:tried
-0.13 en:troubl 0.38 en:trust 0.56 en:tweet 0.38 en:two -0.66 en:type -0.17 en:unless 0.91 en:unlock 0.62 en:until
-0.37 en:up -0.27 en:us -0.51 en:use 0.56 en:used 0.58 en:using -0.3 en:versio -0.99 en:vin 1.4 en:visibl 0.27
en:visit 0.66 en:want 0.64 en:wants -0.45 en:ward -0.15 en:was -0.86 en:wasn't 0.2 en:we -0.17 en:websit -0.16
en:weeken -0.17 en:welcom -0.16 en:well -0.41 en:went -0.2 en:were 0.76 en:whatev -0.12 en:where 0.14 en:wherea 0.18
en:which -0.82 en:while 0.21 en:whispe 0.6 en:who 0.83 en:whose 0.35 en:wifi -0.41 en:will -0.32 en:with -0.84
en:withou -0.31 en:word 0.58 en:words -0.4 en:work -0.15 en:workin -0.2 en:works -0.32 en:worry 0.38 en:would 0.77
en:write 0.43 en:writin -0.19 en:wrong -1.1 en:xxxx -0.81 en:yes -0.16 en:you -0.26 en:your 0.21 en:yours -0.12
en:yourse -0.13 es:06 -0.25 es:988 -0.22 es:a -0.22 es:abiert -0.46 es:acaba 0.53 es:acorda 0.23 es:adjunt 0.17
es:afilia 0.46 es:agrade 0.21 es:ahora -0.51 es:ahorit -0.32 es:ajena 0.23 es:alergi 0.2 es:algo 0.14 es:algun 0.25
es:alguna 0.16 es:amable 0.18 es:anos -0.13 es:antece 0.21 es:antes 1 es:aqui -0.23 es:arregl 0.54 es:asi 0.37
es:atendi 0.17 es:atiend -0.62 es:atras 0.27 es:aun -0.26 es:autono 0.23 es:autori -0.14 es:ayudam 0.61 es:ayudar -1.2
es:b7 0.51 es:banco -0.52 es:barrio 0.23 es:bien -0.69 es:bloque -0.45 es:borrad -0.12 es:borre -0.45 es:borrel -0.92
es:bueno -0.31 es:cabece -0.24 es:cajero -0.65 es:cambie -0.49 es:cambio 0.26 es:cargo -0.22 es:carmen 0.25 es:carta
-0.21 es:casada 1.4 es:celula 0.58 es:cero -0.41 es:certif 0.16 es:cheque -0.3 es:cinco -0.5 es:clave 0.47 es:client
0.53 es:cobert 0.41 es:cobran -0.32 es:codigo -0.16 es:colgar -0.3 es:coloni 0.22 es:coment 0.99 es:comisi -0.12
es:como 0.59 es:compar 0.42 es:compro -0.19 es:contes -0.32 es:contra 0.38 es:coorde 0.51 es:correo 0.16 es:corres
-0.17 es:crisis -0.22 es:cual 0.15 es:cualqu -0.53 es:cuando -0.24 es:cuanta 0.51 es:cuanto 0.24 es:cubre -0.22
es:cuelgu -0.22 es:cuenta -0.97 es:cvv 0.39 es:dado 0.13 es:dando 0.4 es:datos -0.31 es:de 0.36 es:debe 0.53 es:deben
-0.46 es:dejas 1 es:dejeno 1.1 es:delant 0.44 es:deposi 0.22 es:desblo 0.39 es:desde 0.4 es:detras -0.16 es:devolv
-0.13 es:dia -0.33 es:dias -0.15 es:diciem -0.23 es:dieron 0.83 es:diga -0.26 es:digano -0.72 es:dijero -0.44
es:dinero 0.38 es:direcc 0.65 es:direct -0.41 es:docume -0.13 es:donde -0.59 es:dos -0.5 es:doy -0.12 es:edita -0.18
es:el -0.31 es:elimin -0.86 es:ello -0.15 es:embara 0.37 es:embarq 0.21 es:emerge -0.22 es:emitio -0.2 es:empadr 0.16
es:empiez -0.12 es:empres 0.13 es:encont 0.65 es:encuen 1.6 es:enfada -0.2 es:enviam 0.25 es:envie -0.41 es:enviel
-0.23 es:envio 0.5 es:eps 0.34 es:eres 1.1 es:es 0.16 es:esa 0.27 es:escrib -0.51 es:ese -0.55 es:eso -0.18 es:estado
-0.22 es:este -0.32 es:exacta 0.22 es:factur 0.26 es:falta -0.58 es:faltar 0.25 es:falto 0.52 es:famili 0.45 es:favor
0.64 es:fecha 0.41 es:financ 0.16 es:firme 0.19 es:fotogr 0.22 es:funcio -0.43 es:gananc 1.4 es:gane -0.14 es:garcia
0.65 es:golpe -0.2 es:gracia -0.24 es:guia 0.52 es:gustar -0.62 es:ha 0.57 es:hablan -0.32 es:hablar -0.34 es:hace
-0.67 es:han 0.16 es:hasta -0.21 es:hay -0.17 es:he 0.53 es:hemos -0.16 es:herman -0.12 es:hicier 0.21 es:hogar -0.21
es:hoja 0.22 es:hora -0.69 es:hoy 0.35 es:identi 1 es:imei -0.16 es:import -0.23 es:indica 0.52 es:inform -0.2
es:ingres 0.24 es:insist 0.61 es:intere -0.82 es:ivan -0.31 es:jamon -0.14 es:jefe -0.14 es:jorge 0.23 es:la -0.49
es:labora 0.15 es:lament 0.86 es:leame 0.36 es:leen -0.34 es:libro 0.25 es:linea -0.31 es:llamar -0.39 es:llame -0.41
es:llamo -0.15 es:llegad 0.61 es:llegar 1.1 es:lleva -0.15 es:lo -0.57 es:locali -0.12 es:los 0.54 es:mal -0.12
es:mamogr 0.43 es:manana -0.37 es:mandas -0.32 es:mande -0.15 es:mandel 0.19 es:mano 0.24 es:marca 0.91 es:marcan
-0.25 es:marque -0.41 es:marzo -0.47 es:mas -0.28 es:master 0.23 es:matric 0.24 es:me 0.5 es:medica 0.19 es:medico
0.17 es:mencio -0.17 es:mensaj -1.1 es:mentir -0.14 es:merece -0.17 es:mes 0.24 es:mi -0.53 es:miramo -0.12 es:miro
0.41 es:mismo 0.32 es:mutua -0.46 es:nacimi 0.17 es:nacio 0.15 es:nada 1.1 es:nadie -0.29 es:necesi 0.81 es:ni -0.27
es:nie 0.61 es:no -0.9 es:noche -0.59 es:nomina 0.12 es:nosotr 0.14 es:nuestr 0.71 es:nueva -0.97 es:nueve -0.41
es:numeri 0.27 es:numero 0.45 es:o 0.6 es:ocurri -1.1 es:oficin 0.15 es:opera 0.25 es:operar 0.42 es:origen 0.28
es:otros 0.15 es:pacien -0.48 es:pago -0.18 es:pais -0.23 es:palabr -0.13 es:pantal -0.42 es:papel 0.19 es:para 0.65
es:parece -0.95 es:pasa -0.54 es:pasado 0.22 es:pasapo 0.18 es:pase 0.15 es:paseme 0.54 es:paso -0.94 es:pecho 0.4
es:pedido -0.15 es:peque 0.2 es:perdon 0.59 es:perito -0.23 es:pero 1.1 es:pidio 0.17 es:pido -0.14 es:pildor 0.13
es:pin 0.66 es:placa 0.24 es:pls 0.22 es:podemo -0.81 es:podria -0.85 es:poliza -0.48 es:pone 0.18 es:por 0.6 es:porfi
0.27 es:post -0.18 es:postal 0.13 es:prefie -0.26 es:prefij -0.23 es:pregun 0.27 es:presta 0.36 es:primer 0.2
es:privad -0.83 es:proced 0.24 es:produc -0.82 es:prohib -0.3 es:puede -0.28 es:pulse -0.44 es:que -0.17 es:queja
-0.46 es:quien 0.36 es:rato -0.12 es:razon 0.17 es:receta 0.13 es:recibe -0.25 es:recibi -0.59 es:recibo -0.36
es:recogi -0.12 es:reembo -0.31 es:refere 0.28 es:remita 0.17 es:result 0.39 es:revers -0.29 es:revisa -0.19 es:revisi
-0.52 es:rfc 0.17 es:riesgo 0.28 es:ruben 0.12 es:rut 1.1 es:saldo 0.9 es:sale -0.12 es:salio 0.4 es:saquel 0.19
es:sea -0.52 es:seguim 0.51 es:seguri -0.16 es:seguro -0.36 es:senora 0.39 es:si -0.56 es:sin 0.3 es:sinies 0.25
es:sms 0.14 es:sobre -0.2 es:social 0.32 es:solo -0.28 es:somos -0.43 es:sufici 0.4 es:sus 0.32 es:suyo -0.22 es:tan
0.18 es:tarifa 0.39 es:te -0.69 es:telefo 0.86 es:tenes 0.13 es:termin -0.13 es:tiene 0.35 es:timo -0.43 es:titula 0.4
es:todo -0.23 es:toma 0.26 es:trabaj 0.21 es:traer -0.46 es:tranqu -0.24 es:transf 0.25 es:tres 0.57 es:tu 0.4
es:ubicar 0.52 es:ultima 0.29 es:un 0.66 es:unicam 0.25 es:unidos -0.22 es:uno -0.48 es:usar -0.16 es:valpar 0.35
es:van 0.38 es:ve -0.32 es:veces 0.42 es:vehicu 0.24 es:vemos -0.25 es:venga -0.24 es:ver 0.2 es:verifi -0.49 es:vez
-0.26 es:viene -0.45 es:vio -0.42 es:visa 0.23 es:vives 0.23 es:vivien 0.41 es:volant -0.46 es:vuelo 0.21 es:y 0.15
es:yo 0.53 es:zona -0.22 fr:06 0.64 fr:a -0.29 fr:accede 0.33 fr:accord -0.25 fr:actuel 0.21 fr:adress 0.4 fr:affich
0.24 fr:age 0.37 fr:agence 0.32 fr:aider -0.74 fr:aidera 0.23 fr:aimera -0.17 fr:aimeri -0.47 fr:androi -0.49
fr:applic -0.75 fr:apres -0.46 fr:arrive -0.21 fr:attent -0.3 fr:aurait 0.12 fr:aurez -0.15 fr:auriez 0.38 fr:avec
0.16 fr:avez -0.34 fr:aviez 1.1 fr:avis 0.59 fr:avoir -0.2 fr:bancai 0.18 fr:banque 0.23 fr:beauco -0.12 fr:besoin
-0.34 fr:bien -0.25 fr:bloque -0.28 fr:ca -0.72 fr:cabine -0.41 fr:caisse 0.44 fr:cette 0.36 fr:charge 0.33 fr:chiffr
0.26 fr:client -0.3 fr:cliniq -0.25 fr:code 1.2 fr:colere -0.13 fr:combie 0.61 fr:comme 0.39 fr:commun 0.5 fr:comple
0.19 fr:compre -0.44 fr:compte 0.47 fr:confir 0.12 fr:contra 0.34 fr:contro -0.45 fr:conver 0.51 fr:convie -0.42
fr:cote -1.1 fr:cotitu 0.15 fr:crypto 0.15 fr:d'apre -0.18 fr:d'erre -0.17 fr:d'impo 0.5 fr:d'ou -0.21 fr:dans 0.37
fr:de 0.24 fr:decemb -0.17 fr:deces 0.21 fr:defunt 0.21 fr:demain -0.23 fr:depose 0.5 fr:depuis -0.17 fr:dernie 0.26
fr:dessus 0.27 fr:deux 0.2 fr:devons 1.6 fr:dire -0.23 fr:disiez -0.15 fr:dispo -0.78 fr:dispon -0.44 fr:dommag -0.12
fr:donne 0.56 fr:donner -0.27 fr:douleu 1.1 fr:droits -0.36 fr:dupont 0.22 fr:dure -0.38 fr:echean -0.18 fr:ecrire
-0.21 fr:ecrive -0.38 fr:efface -0.55 fr:empech -0.34 fr:employ 0.55 fr:en -0.47 fr:entre -0.24 fr:entrez -0.34
fr:envoie 0.55 fr:envoye 0.77 fr:equipe -0.12 fr:es -0.78 fr:escroc -0.28 fr:espace -0.32 fr:essaye -0.18 fr:est -0.36
fr:et 0.5 fr:ete 0.16 fr:etes -0.14 fr:etre -0.14 fr:exacte -0.41 fr:examen 0.38 fr:exampl -0.5 fr:faire -0.41
fr:faites 0.13 fr:famili 0.54 fr:fievre 0.27 fr:file -0.22 fr:fille 0.17 fr:foncti -0.26 fr:fr76 0.24 fr:franch -0.13
fr:garde 0.36 fr:genou 0.15 fr:gere 0.37 fr:gold -0.33 fr:grosse 0.3 fr:guiche -0.22 fr:habite 0.47 fr:harbor -0.5
fr:hesite 0.34 fr:heure -0.23 fr:heures -0.14 fr:hospit 0.13 fr:ici 1.1 fr:identi -0.13 fr:il 0.33 fr:info -0.44
fr:intere -0.88 fr:iphone -0.49 fr:je -0.28 fr:joigne 0.26 fr:joindr -0.73 fr:jour -0.21 fr:journe -0.19 fr:juin -0.35
fr:jusqu' -0.17 fr:juste 0.5 fr:koi 0.38 fr:l'acte 0.21 fr:l'affa 0.2 fr:l'expe 0.13 fr:l'imei 1.5 fr:l'indi -0.41
fr:la 0.13 fr:laisse -0.86 fr:lequel 0.62 fr:les -0.39 fr:libere 0.24 fr:lien 0.55 fr:ligne 0.22 fr:lilas 0.12 fr:lyon
-0.37 fr:main 0.27 fr:matin -0.33 fr:me 0.48 fr:medeci -0.18 fr:medica -0.17 fr:merci -0.57 fr:messag -0.77 fr:mets
0.46 fr:mettra 0.27 fr:midi -0.26 fr:mobile -0.78 fr:modifi -0.37 fr:moi 1.1 fr:mois 0.14 fr:moment -0.38 fr:mot -0.15
fr:motif -0.18 fr:mp -0.22 fr:naissa 0.19 fr:ne 0.2 fr:necess 0.5 fr:neuf -0.12 fr:note -0.48 fr:notre 0.25 fr:nous
0.61 fr:nuit -0.17 fr:numero -0.26 fr:occupe 0.24 fr:offre -0.87 fr:on 0.89 fr:operat 0.54 fr:opere 0.16 fr:ou 0.54
fr:oui 0.15 fr:panne -0.37 fr:par 0.14 fr:pardon -0.26 fr:parven 0.33 fr:pas -0.72 fr:passe -0.73 fr:patien -0.2
fr:payons -0.13 fr:pays -0.41 fr:pdl 0.21 fr:penibl -0.22 fr:pense -0.62 fr:perdue -0.42 fr:person 0.3 fr:peut -0.49
fr:photo 0.48 fr:pilule 0.43 fr:plaie 0.23 fr:plait 0.34 fr:plus -0.4 fr:pour -0.43 fr:pourri 0.21 fr:pouvon -0.24
fr:precip -0.18 fr:precis 0.62 fr:prefer -0.16 fr:prenez 0.3 fr:pris 0.38 fr:prive -0.37 fr:privee -0.34 fr:proble
-0.28 fr:profes 0.54 fr:puis -0.51 fr:quand -1.7 fr:que -0.19 fr:quel -0.43 fr:quelqu -0.18 fr:questi 0.34 fr:qui 0.33
fr:quoi -0.56 fr:racont 1 fr:raison 0.13 fr:rappel 0.29 fr:recevo 0.2 fr:redema -0.18 fr:refere 0.14 fr:regle -0.24
fr:releve 0.14 fr:rembou -0.12 fr:repond -0.54 fr:repons 0.17 fr:repren 0.2 fr:respec -0.34 fr:restez -0.12 fr:retabl
-0.15 fr:retour 0.18 fr:revien 0.46 fr:s'en 0.24 fr:sait -0.22 fr:sans -0.22 fr:sauf 0.48 fr:se -0.21 fr:secret 0.29
fr:securi -0.51 fr:semain 0.13 fr:sera -0.76 fr:seriez -0.44 fr:servic 0.94 fr:situat 0.51 fr:sms 0.33 fr:soin -0.32
fr:souci -0.12 fr:souffr 0.19 fr:spams -0.62 fr:suffir -0.24 fr:suivan 0.14 fr:suivie 0.28 fr:suivre 0.18 fr:sur -0.38
fr:svp 1.6 fr:tant -0.64 fr:tapez 0.3 fr:teleph 1.7 fr:ticket 0.33 fr:titula -0.32 fr:tomber -0.12 fr:touche -0.49
fr:travai 0.21 fr:un -0.69 fr:une 0.34 fr:va 0.31 fr:vendre -0.32 fr:venez 0.2 fr:veniez 0.38 fr:venue -0.19 fr:verifi
-0.74 fr:vers 0.22 fr:versio -0.3 fr:vie -0.36 fr:ville -0.37 fr:vitale -0.52 fr:vite -0.47 fr:vois 0.2 fr:volee -0.42
fr:votre 0.29 fr:vous -0.85 fr:voyez -0.15 fr:y -0.32 fr:yat 0.15 has.accept 0.73 has.callback -0.3
has.confirm.customer -0.52 has.continue -0.84 has.elsewhere -0.33 has.general -0.4 has.here -0.12 has.insist 1.1
has.late 0.91 has.loose -0.19 has.promise -0.24 has.refuse -0.51 has.request -0.24 has.share 0.24 has.supply 0.32
has.which 0.38 hi:16 0.58 hi:3 0.14 hi:aa -0.29 hi:aage -0.16 hi:aapse -0.2 hi:aaram -0.18 hi:aasaan -0.37 hi:acha
-0.12 hi:adress 0.13 hi:allerg 1.1 hi:asaan 0.15 hi:atka -0.16 hi:atm 0.45 hi:baar 0.22 hi:baat -0.94 hi:baki -0.93
hi:band -0.14 hi:bhai 0.12 hi:bheji -0.12 hi:bill 0.38 hi:birth 0.25 hi:bole -0.2 hi:busine 0.17 hi:chal -0.12
hi:charge -0.27 hi:claim -0.25 hi:clinic -0.12 hi:compla 0.34 hi:connec 0.67 hi:courie 0.32 hi:daal 0.32 hi:dard 0.21
hi:debit 0.15 hi:dekh -0.33 hi:dekheg 0.34 hi:dekhte 0.15 hi:denge -0.27 hi:dhanya -0.15 hi:dikh -0.34 hi:dikhan -0.2
hi:dikhat 0.68 hi:dikhna 0.33 hi:dilata -0.19 hi:din -0.2 hi:dobara 0.44 hi:doctor 0.53 hi:drop 0.14 hi:dukaan 0.22
hi:error -0.17 hi:escala 0.47 hi:expire -0.16 hi:faisla -0.22 hi:fase 0.18 hi:file 0.18 hi:form 0.8 hi:freeze -0.16
hi:ghabra 0.33 hi:ghar 0.32 hi:gold 0.63 hi:gstin 0.17 hi:haq -0.19 hi:hata -0.25 hi:helpli -0.49 hi:hissa 0.33
hi:hota 0.53 hi:ilaaj -0.19 hi:income 0.26 hi:isi 0.21 hi:isliye -0.18 hi:itna 0.12 hi:itni -0.19 hi:jagah 0.18
hi:jawab 0.15 hi:jisme -0.35 hi:kaat -0.2 hi:kamai 0.24 hi:karwa -0.19 hi:kat -0.24 hi:kheti 0.34 hi:kho -0.49
hi:kholi -0.12 hi:kiske 0.67 hi:kist 0.14 hi:kuch 0.62 hi:kyc -0.16 hi:kyunki -0.12 hi:lag 0.13 hi:laga -0.13
hi:lagaiy 0.33 hi:landli -0.37 hi:lene -0.12 hi:likhwa 0.25 hi:liya -0.24 hi:lo -0.22 hi:locker -0.85 hi:lu 0.32
hi:mahine 0.26 hi:manage -0.21 hi:mile 0.92 hi:monthl 0.23 hi:mpin 0.15 hi:namast 0.14 hi:naukri 0.34 hi:naya 0.28
hi:neeche 0.14 hi:nomine 0.16 hi:operat 1 hi:order 0.49 hi:paani -0.14 hi:padega 0.28 hi:paid -0.2 hi:paresh -0.12
hi:pass -0.19 hi:payeng 0.92 hi:pehle 1.1 hi:pichli 0.15 hi:pincod 0.34 hi:piyein -0.14 hi:place 0.25 hi:platin 0.63
hi:proble 0.23 hi:proof -0.12 hi:puch 0.32 hi:purana 0.16 hi:questi 0.15 hi:rasid 0.15 hi:rent -0.85 hi:screen 0.33
hi:secret 0.15 hi:sim -0.13 hi:sorry -0.15 hi:sugges -0.15 hi:system -0.13 hi:tablet 0.12 hi:taraf -0.19 hi:tareek
0.15 hi:theek -0.2 hi:turant -0.49 hi:tweet 0.44 hi:udyam 0.17 hi:uhid 0.29 hi:upar 0.63 hi:upload -0.32 hi:uske 0.2
hi:uski 0.32 hi:vishwa -0.19 hi:vivran 0.92 hi:wah -0.43 hi:wahi 0.22 hi:wala 0.7 hi:wale 0.32 hi:wallet -0.15 hi:yaad
0.29 hi:yahi 0.29 hi:zariya 0.24 hi:अंक 0.38 hi:अकाउन् 0.4 hi:अगर -0.65 hi:अच्छा 0.23 hi:अच्छी -0.25 hi:अधूरा -0.4
hi:अनजान -0.16 hi:अपडेट -0.17 hi:अपना 0.54 hi:अपनी 0.35 hi:अपने 0.21 hi:अपलोड 0.25 hi:आखिरी 0.78 hi:आता 0.26 hi:आधार
-0.17 hi:आप -0.87 hi:आपकी -0.31 hi:आपके -0.51 hi:आपको 0.23 hi:आपने -1 hi:आपसे -0.2 hi:आमदनी 0.33 hi:आया 0.98 hi:आशा
-0.16 hi:इनके -0.47 hi:इसमें -0.28 hi:इसी 0.25 hi:ईमेल 0.47 hi:उसे -0.88 hi:एंजियो -0.25 hi:एक -0.28 hi:एटीएम 0.25
hi:एरर 0.31 hi:ऐप -0.62 hi:ऑर्डर 0.2 hi:और 0.28 hi:कटा -0.14 hi:कभी -0.55 hi:कमेंट 0.13 hi:कर 0.55 hi:करते 0.24
hi:करना -0.6 hi:करनी 0.24 hi:करने 0.29 hi:करवा -0.25 hi:करें 0.21 hi:करेंगे -0.15 hi:कल -0.17 hi:कहने -0.17 hi:का 0.63
hi:काट -0.19 hi:काम 0.38 hi:कार्ड 0.28 hi:कि -1.2 hi:कितना 0.77 hi:किया 0.6 hi:किस 0.62 hi:किसी -1.1 hi:किस्ते -0.24
hi:की 0.53 hi:कुछ -0.23 hi:कुशल -0.16 hi:कृपया -0.51 hi:कैसी -0.23 hi:कॉल -1.3 hi:को -0.52 hi:कोई 0.58 hi:कौन 0.3
hi:क्या -0.56 hi:क्योंक -0.42 hi:क्लेम -0.12 hi:खाने 0.23 hi:खुला 0.15 hi:खो -0.33 hi:गया -0.6 hi:ग्राहक -0.48 hi:घर
0.18 hi:चालू 0.27 hi:चाहते -0.35 hi:चाहिए 1.2 hi:चाहूंग 0.27 hi:चुका -0.28 hi:चेक 0.33 hi:चैट 0.16 hi:छूटी -0.24
hi:छोड 0.24 hi:जन्म 0.6 hi:जन्मस् 0.71 hi:जल्दी 0.36 hi:जवाब -0.67 hi:जाऊंगा 0.15 hi:जाए 0.19 hi:जाएं -0.22 hi:जाएगा
0.37 hi:जानकार 0.28 hi:जानना 0.27 hi:जाने 0.33 hi:जितना -0.14 hi:जिसमें 0.31 hi:जो 0.27 hi:टाइप 0.7 hi:टिकट 0.33
hi:टीम 0.26 hi:ठीक -0.4 hi:डाल 0.13 hi:डीएम -0.7 hi:डीमैट 0.14 hi:डॉक्टर 0.17 hi:तक -0.12 hi:तबीयत -0.23 hi:तभी 0.13
hi:ताकि 0.37 hi:तिथि 0.62 hi:तुरंत -0.18 hi:तो 0.19 hi:था 0.34 hi:थायराइ -0.23 hi:थे 0.45 hi:दर्द 0.23 hi:दिख 0.19
hi:दिखाइए 0.15 hi:दिखाया 0.32 hi:दिन -1 hi:दिया -1.1 hi:दिल 0.18 hi:दे 0.14 hi:दें -0.53 hi:देंगे -0.6 hi:देता -0.58
hi:देनी -0.13 hi:देने -0.16 hi:देर -0.38 hi:देश -0.7 hi:दोबारा 0.16 hi:धन्यवा -0.18 hi:न -1.1 hi:नंबर 1 hi:नमस्का
-0.16 hi:नहीं 0.34 hi:नाम 0.76 hi:नामित 0.27 hi:निजी -0.2 hi:नुकसान -0.3 hi:पक्का -0.41 hi:पर -0.32 hi:परिवार 0.14
hi:पहले -0.12 hi:पाएंगे 0.2 hi:पार्सल -0.4 hi:पास -0.13 hi:पासबुक 0.15 hi:पासवर् 0.19 hi:पिछली 0.35 hi:पिताजी -0.25
hi:पिन 0.32 hi:पुष्टि 0.51 hi:पूछ 0.71 hi:पूरा 0.71 hi:पेट 0.19 hi:पैन -0.87 hi:पैसे 0.18 hi:पॉलिसी 0.3 hi:प्रतिन
-0.25 hi:फिर -0.12 hi:फॉर्म 0.38 hi:फोटो 0.55 hi:फोन -0.67 hi:बचत 0.35 hi:बढाना 0.33 hi:बता -0.59 hi:बताएं -0.4
hi:बताना -0.51 hi:बताया -0.76 hi:बस 0.18 hi:बात -0.8 hi:बाद 0.16 hi:बार -0.29 hi:बिना 0.64 hi:बीमारी 0.15 hi:बुधवार
-0.16 hi:बैंक 0.36 hi:भरपाई -0.2 hi:भर्ती -0.23 hi:भी 0.22 hi:भेज 0.8 hi:भेजें -0.2 hi:भैया 0.33 hi:मंगलवा -0.39
hi:मकान 0.18 hi:मत -0.13 hi:मदद -0.52 hi:महीने 0.25 hi:मिल 0.83 hi:मिलेगा -0.71 hi:मुझे 0.24 hi:मुलाका -0.15 hi:मूल
-0.15 hi:में 0.31 hi:मैं 0.39 hi:मैनेजर -0.17 hi:मोबाइल -0.39 hi:मौजूदा 0.75 hi:यह -0.37 hi:यहां 0.15 hi:रद्द 0.42
hi:रसीद 0.19 hi:रहते 0.14 hi:रहा -0.52 hi:रहेगा -0.49 hi:रात -0.64 hi:रिपोर् -0.34 hi:रिप्ला -0.31 hi:रिफंड -0.16
hi:लिख -0.55 hi:लिखवाय 0.33 hi:लिखा 0.28 hi:लिखें 0.81 hi:लिया -0.12 hi:लेकर -0.15 hi:लेनदेन 0.41 hi:लैंडला -0.13
hi:लैब -0.13 hi:लॉगिन 0.75 hi:लोन 0.72 hi:लौट -0.4 hi:लौटा -0.14 hi:वहां -0.6 hi:वाली 0.28 hi:वाले -0.17 hi:विवरण 0.19
hi:वे -0.22 hi:वो 0.36 hi:शाखा 0.19 hi:शाम -0.25 hi:शामिल 0.14 hi:संदेश -0.13 hi:संपर्क -0.16 hi:संभव 0.22 hi:संलग्न
0.42 hi:सकते -0.74 hi:सकें 0.33 hi:सत्याप 0.34 hi:सब -0.14 hi:समझ 0.13 hi:समय -1.2 hi:सरनेम 0.19 hi:सा -0.34 hi:साझा
0.42 hi:साथ -0.37 hi:सामने 0.14 hi:सामान् -0.23 hi:सालाना 0.33 hi:सीमा 0.33 hi:सुनीता -0.16 hi:सुबह -0.19 hi:सुविधा
-0.16 hi:सूचना -0.23 hi:सोचें -0.16 hi:सोलह 0.35 hi:स्क्री 0.46 hi:स्टेटम 0.52 hi:स्थान 0.33 hi:हटा -0.3 hi:हमने -0.39
hi:हमसे -0.28 hi:हमारे -0.26 hi:हमें -0.6 hi:हर -0.12 hi:हुआ -0.94 hi:हुए -0.23 hi:हूं 0.49 hi:हूबहू 0.13 hi:हेल्पल
-0.13 hi:है 0.36 hi:हैं -0.82 hi:होंगी -0.16 hi:होगा 0.81 hi:होनी -0.27 id:10 0.17 id:123 -0.33 id:<handl 0.23 id:ada
0.49 id:adakah -0.56 id:agama 0.52 id:akan -0.25 id:akta 0.83 id:akun -0.12 id:alamat 0.43 id:anda 0.83 id:angka 0.6
id:apa 0.23 id:aplika -0.23 id:apotek 0.48 id:asal 0.21 id:atas -0.26 id:atau 0.44 id:atmnya 0.2 id:badan 0.29
id:bakal -0.12 id:balas 0.19 id:banget 0.12 id:bankin 0.17 id:bantu -0.62 id:belas 0.32 id:belum 0.47 id:berapa 0.56
id:beras -0.32 id:berat 0.29 id:beratn 0.41 id:beri -0.13 id:berjal 0.19 id:berlak -0.35 id:bersab -0.28 id:besert
-0.96 id:betul -0.13 id:biar 0.7 id:bicara 0.56 id:bikin -0.15 id:biopsi -0.28 id:bisa -0.88 id:boleh -0.2 id:budi 1.1
id:bukan 0.4 id:bukti 0.41 id:buku 0.18 id:bulan -0.97 id:butuh 0.18 id:cabang 0.27 id:cek 0.31 id:cepat 0.24
id:cicila 0.12 id:coba 0.58 id:cvv -0.32 id:dan -0.84 id:dana 0.21 id:data -0.17 id:dengan 0.78 id:desemb -0.24
id:diangk -0.18 id:dibant -0.39 id:dibeli 0.19 id:diceri -0.64 id:difoto 0.59 id:dihubu -1 id:diinfo 0.19 id:diingi
0.21 id:dileng 0.52 id:dimas -0.16 id:dinda 0.15 id:diperl 0.34 id:dirawa 0.12 id:ditele -0.16 id:ditund -0.3 id:dm
-0.33 id:dokter 0.22 id:dua -0.24 id:enakny -0.92 id:enam 0.51 id:error -0.5 id:fisiot -0.15 id:foto 0.86 id:gratis
-0.32 id:hai -0.66 id:hal -0.86 id:halo -0.14 id:hamil 0.76 id:herbal 0.12 id:hilang 0.23 id:hoaks -0.32 id:id 0.26
id:info 0.21 id:inget 0.2 id:ingin -0.62 id:ini 0.57 id:isi 0.3 id:itu 0.25 id:iya -0.16 id:jam -0.99 id:jamnya -0.48
id:jangan 0.32 id:jual 0.21 id:kali -0.18 id:kamar 0.12 id:kami 0.57 id:kantor -0.16 id:kapan -0.36 id:karena -0.17
id:kartu 0.66 id:kasih -0.47 id:kata 0.14 id:ke -0.2 id:kecela 0.12 id:kekesa -0.17 id:keliru -0.13 id:keluar -0.21
id:kemari 0.2 id:kendal -0.56 id:kesel -0.12 id:ketik 0.35 id:kirimk -0.96 id:kode -0.6 id:kredit -0.16 id:kuota -0.33
id:lab -0.13 id:lagi 0.13 id:lain -0.48 id:lama 0.17 id:lamany 0.14 id:lanjut 1.1 id:lihat 0.32 id:lima 1.1 id:lokasi
0.2 id:lolos -0.13 id:maaf -0.36 id:malam -0.15 id:malas 0.3 id:mana 0.62 id:masala 0.12 id:masih 0.24 id:masuk 0.96
id:medisn 0.22 id:meliha -0.13 id:melunc 0.2 id:memast 0.56 id:memban -0.7 id:membat 0.19 id:member -0.17 id:memeri
-0.14 id:menany 0.21 id:mencan -0.6 id:menele -0.37 id:menjaw -0.14 id:menung -0.12 id:menyeb 0.26 id:minggu 0.62
id:mobile 0.16 id:modemn 0.19 id:mohon -0.3 id:mpin 0.21 id:muncul -0.5 id:nah 0.18 id:nama 0.47 id:nanti 0.97
id:nasaba 0.45 id:negara -0.96 id:negati 0.24 id:ngetik 0.3 id:nik 0.37 id:nikahn 0.83 id:nomor 0.23 id:note 0.3
id:npwp 1.2 id:obat 0.22 id:orang 0.48 id:paham -0.17 id:panggi -0.18 id:pasien 0.17 id:paspor 1.1 id:pasti -0.14
id:pelang 0.26 id:penagi 0.56 id:pendid 0.52 id:pengaj 1.1 id:pengen 0.12 id:periks 0.2 id:pernah -0.21 id:pernik 0.85
id:pertam 0.18 id:pesan -0.7 id:pin 0.68 id:plat 0.12 id:pojok 0.18 id:poli -0.2 id:positi 0.27 id:pribad -0.17 id:pun
-0.2 id:rekam 0.22 id:rekeni 0.16 id:reply 0.15 id:resepn 0.47 id:risiko 0.21 id:ruamny 0.13 id:ruang -0.21 id:rumahn
0.26 id:rupiah 0.24 id:saat 0.78 id:saja 0.69 id:sama 0.25 id:sampai -0.39 id:sandi 0.33 id:satu 0.26 id:saya 0.25
id:sebaik -0.34 id:sebena 0.24 id:sebent -0.2 id:sebutk 0.72 id:sekara 0.19 id:serial 0.19 id:setora 0.21 id:share 0.2
id:siapa 0.14 id:siapka 0.53 id:silaka -0.26 id:sini -0.18 id:sisa -0.32 id:sistem 1 id:sms 0.41 id:status 0.85
id:stnk 0.12 id:sudah 0.15 id:supaya 0.31 id:surat -0.18 id:tabung 0.35 id:tagiha 0.51 id:tahu -0.56 id:tanah 0.21
id:tanda -0.13 id:tangan -0.13 id:tanpa 1.1 id:tapi 0.24 id:tekan -0.33 id:teknis 0.19 id:telepo -0.15 id:tempat -0.68
id:terakh 0.56 id:terbuk -0.13 id:tercet -0.17 id:terima -0.32 id:terusk 0.15 id:tesnya 0.27 id:tiga -0.19 id:tim 0.19
id:tingga 0.82 id:tinggi 0.41 id:toko 0.19 id:tolong 0.3 id:tp 0.12 id:transf 0.47 id:tulis 0.18 id:tungga -0.81
id:umur 0.3 id:unggah 0.34 id:untuk 0.27 id:userna 0.12 id:verifi 0.33 id:voice 0.3 id:waktu -1.3 id:warisa 0.21 id:ya
0.64 id:yang -0.83 it:06 -0.23 it:1111 -0.85 it:112 -0.28 it:143 -0.18 it:3 0.18 it:<link> -0.35 it:a -0.93 it:abolit
-0.17 it:accadu 0.28 it:access -0.36 it:accide -0.13 it:ad 0.4 it:addebi 0.17 it:aderit -0.18 it:adesso -0.3 it:aggiun
-0.21 it:aiutar -0.16 it:aiuto -0.18 it:allegh 0.23 it:alta 0.47 it:altezz 1 it:alto -0.4 it:altri -0.24 it:altro
-0.13 it:anche -0.83 it:ancora -0.21 it:annull 0.4 it:ansia 0.32 it:antico -0.2 it:aperto -0.12 it:appena 1.2
it:applic -0.18 it:apre 0.42 it:aprile -0.18 it:arriva 1 it:ascolt -0.18 it:assicu -0.13 it:attual 0.17 it:averce
-0.19 it:avere 0.47 it:basi 0.46 it:basta -0.15 it:bene -0.23 it:bisogn 0.18 it:blu -0.15 it:bocca -0.2 it:bollet
-0.15 it:bollo 0.54 it:buongi -0.21 it:c'e 0.58 it:c'eran -0.34 it:calma 0.22 it:cambia -0.17 it:cancel -0.41
it:carico -0.2 it:carta -0.37 it:casa 0.16 it:case 0.3 it:cashba -0.14 it:caso -0.18 it:ce -0.13 it:cellul 0.42
it:cento -0.35 it:cessio -0.41 it:chat 0.27 it:che -0.16 it:chi 1 it:chiama -0.34 it:chiami -0.19 it:chiede -0.12
it:chiest -0.69 it:chiuso -0.17 it:ci -0.12 it:ciao -0.12 it:cifra 0.26 it:citta 0.16 it:civile 0.46 it:client -0.18
it:codice 0.14 it:cognom -0.3 it:coinqu 0.64 it:colleg -0.12 it:commen 0.38 it:comodo -0.15 it:compil -0.18 it:comple
0.32 it:compre -0.14 it:con -0.14 it:condog 0.62 it:confer -0.12 it:consen -0.2 it:contat 0.25 it:conto 0.14 it:copra
-0.21 it:copre -0.18 it:cortes -0.23 it:cosa -0.31 it:cosi 0.29 it:cui -0.45 it:cuore 0.16 it:cura -0.31 it:da -0.18
it:dall'i 0.25 it:dall'o -0.35 it:danno -0.26 it:dare -0.62 it:data 0.17 it:dentro -0.3 it:depres 0.32 it:descri 0.25
it:destra -0.4 it:detto -0.19 it:devo 0.98 it:di 0.67 it:dica 0.36 it:dieci -0.39 it:digita -0.23 it:disdet 0.29
it:dispia -0.23 it:dodici -0.16 it:domand -0.2 it:domeni -0.18 it:dopo -0.26 it:dottor -0.21 it:dove 1.3 it:emerge
-0.29 it:era 0.12 it:errore -0.44 it:esiti 0.49 it:essere -0.22 it:estrat 0.42 it:euro -0.15 it:faccio 0.62 it:famigl
0.16 it:faq -0.21 it:farmac -0.13 it:fatta -0.12 it:favore 0.29 it:ferma -0.41 it:filial -0.14 it:finiam -0.21
it:finisc -0.85 it:finito 0.36 it:firma -0.35 it:firmat 0.36 it:fiscal -0.19 it:fissa 0.64 it:foglio -0.18 it:fondi
0.26 it:fondo 0.18 it:fortun 0.2 it:fotogr 0.3 it:gas 0.37 it:genera 1.1 it:glielo -0.15 it:grazie -0.14 it:guarda
-0.19 it:hanno 0.16 it:i -0.59 it:identi -0.15 it:immatr 0.44 it:import -0.18 it:in 0.7 it:incoll 1.1 it:indiet -0.29
it:info -0.48 it:inform -0.18 it:inseri 0.5 it:insiem -0.24 it:intend 0.59 it:intest 0.77 it:inviar 0.49 it:invii
-0.43 it:io 0.16 it:italia -0.18 it:iva 0.35 it:l'imei -0.16 it:la -0.33 it:lasci -0.27 it:lascia 0.62 it:lavora 0.14
it:legga 0.83 it:legger -0.16 it:lei -0.12 it:letter -0.17 it:lettur 0.37 it:li 0.88 it:libret 0.54 it:linea 0.51
it:lo 0.22 it:luca -0.14 it:lupo -0.2 it:madre -0.44 it:maggio -0.16 it:mancan -0.29 it:mandar -0.15 it:mandat 0.96
it:mandi 0.5 it:marzo -0.15 it:matric 0.37 it:mattin -0.5 it:me 0.51 it:medico -0.19 it:messag 0.43 it:mi 0.55 it:mie
0.62 it:mille 0.44 it:modulo -0.14 it:molto -0.13 it:moment -0.31 it:mutuo -0.3 it:nascit -0.39 it:nata 0.33 it:nato
0.18 it:ne -0.3 it:negozi -0.15 it:nell's 0.44 it:nessun 0.29 it:niente -0.54 it:noi -0.37 it:nome -0.68 it:non 0.23
it:nostro -1.1 it:nubile -0.44 it:numeri 0.16 it:numero 0.51 it:o 0.75 it:operaz -0.14 it:ora -1.4 it:otp 0.42
it:ottimo -0.2 it:pacche -0.18 it:pagame 0.43 it:pagina 0.24 it:palest -0.29 it:parlar -0.51 it:partia 0.46 it:partit
0.34 it:passap 0.36 it:passo 0.16 it:pdf 0.42 it:pensia 0.61 it:per 0.38 it:perche -0.41 it:permet 0.15 it:peso 1
it:pin -0.29 it:piu -0.21 it:poi 0.34 it:polizz 0.43 it:pomeri -0.13 it:possia -0.82 it:posson -0.19 it:postal 0.28
it:posto -0.22 it:pratic -0.38 it:prefer -1.1 it:prega 0.55 it:prenda 0.22 it:prima -0.18 it:privat -0.19 it:proced
0.18 it:profil -0.15 it:proven 0.55 it:pubbli 0.89 it:puo -0.32 it:pure -0.25 it:qualcu -0.12 it:quale 0.46 it:quando
-0.19 it:quanti 0.28 it:quanto 0.32 it:quasi 0.35 it:quattr -0.54 it:quel -0.58 it:quello -0.24 it:questa -0.33
it:questi -0.18 it:questo -0.15 it:qui 0.47 it:quindi 0.54 it:quinto -0.41 it:raccom -0.4 it:raccon -0.54 it:ragion
-0.16 it:resta 0.35 it:retro 0.23 it:ricett -0.24 it:ricevu 0.68 it:richie -0.39 it:rid -0.29 it:rientr 0.22 it:riesce
0.42 it:riferi 0.8 it:rimand 0.39 it:rimbor -0.24 it:risali 0.54 it:rispos -0.34 it:robert -0.12 it:sanita 0.2
it:sapere 0.23 it:sbagli -0.12 it:sblocc 0.13 it:scriva 0.16 it:scrive -0.61 it:scrivi 0.12 it:segnal -0.45 it:seguit
0.32 it:sempre -0.39 it:sentia -0.53 it:sentir -0.34 it:senza -0.26 it:sera -0.62 it:serve -0.16 it:serviz -0.37 it:si
-0.12 it:siamo 0.18 it:sim 0.73 it:sintom 0.25 it:sistem 0.16 it:so 0.83 it:soci -0.35 it:solo 0.57 it:soltan -0.21
it:sono -0.21 it:specif 0.55 it:spedia 0.92 it:spedit 0.22 it:spese -0.18 it:spiace 0.28 it:spiega -0.18 it:spunta
-0.15 it:stare -0.27 it:stata 0.32 it:stato 0.19 it:su -0.36 it:subito -0.18 it:succed -0.85 it:succes -0.48 it:suo
-0.67 it:svizze -0.18 it:tablet -0.18 it:targa 0.59 it:te 0.26 it:telaio 0.44 it:token 0.61 it:tolga -0.23 it:tolto
-0.17 it:tornat -0.29 it:tra -0.53 it:tranne 0.36 it:tranqu -0.36 it:traslo -0.2 it:trasme -0.2 it:trovia -0.16
it:truffa -0.47 it:tutte -0.12 it:tv -0.18 it:uffici 0.3 it:ultimo 0.38 it:un -0.15 it:un'est -0.2 it:una -0.89 it:uno
0.23 it:usa -0.16 it:utili -0.23 it:va -0.33 it:vaglia 0.13 it:valida 0.15 it:varia -0.64 it:vede -0.14 it:vederl
-0.19 it:vedeva -0.17 it:vedo 0.17 it:veicol 0.98 it:venuto 0.16 it:verifi -0.65 it:verra -0.22 it:visto -0.24 it:voce
0.61 it:voglia -0.37 it:volo 0.14 it:whatsa -0.21 it:wifi -0.85 ja:0199 -0.14 ja:1 -0.21 ja:2 -0.23 ja:4 0.42 ja:4321
-0.21 ja:6 0.21 ja:7 0.26 ja:atm -1.1 ja:dm -0.52 ja:ic 0.14 ja:id 0.96 ja:imei 0.21 ja:q -0.76 ja:sms -0.39 ja:vip
-0.32 ja:あ -0.81 ja:い 0.4 ja:う -0.6 ja:え -0.46 ja:お -0.38 ja:か -0.26 ja:き -0.61 ja:く 0.45 ja:け -1 ja:こ 0.45 ja:し -0.56
ja:す -0.17 ja:そ -0.31 ja:ち -0.68 ja:っ 1 ja:つ -0.35 ja:と 1.2 ja:な -0.46 ja:に -0.93 ja:の 0.12 ja:は -0.19 ja:ひ -0.28 ja:ふ
0.16 ja:ほ 0.21 ja:ま -0.15 ja:み 0.3 ja:む 0.26 ja:め -0.7 ja:も 0.2 ja:ょ 1.1 ja:よ -1.1 ja:ら 0.23 ja:る -1.3 ja:れ 0.74 ja:ろ
-0.18 ja:わ 0.13 ja:を 0.73 ja:ん -0.17 ja:゙ -0.91 ja:゚ -0.4 ja:ア -0.42 ja:エ -0.98 ja:カ 0.17 ja:キ 0.97 ja:ク 0.56 ja:コ
0.23 ja:サ -0.56 ja:シ -0.25 ja:ス 0.22 ja:セ -0.48 ja:タ 0.6 ja:チ -0.55 ja:ッ -0.32 ja:ト -0.27 ja:ニ 0.22 ja:ネ 0.14 ja:ヒ
0.12 ja:フ -0.65 ja:ヘ 0.17 ja:ホ -0.28 ja:マ -0.12 ja:ム 0.73 ja:ャ 0.54 ja:ュ 0.44 ja:ユ 0.48 ja:ョ -0.64 ja:ラ -0.96 ja:リ
-0.77 ja:ル 0.41 ja:レ 0.86 ja:ロ 0.19 ja:ワ -0.62 ja:ン -0.4 ja:一 -0.54 ja:七 -0.16 ja:丈 -0.23 ja:三 -0.23 ja:上 -0.16 ja:下
0.45 ja:不 -0.12 ja:世 0.35 ja:両 0.36 ja:乗 -0.22 ja:事 -0.8 ja:二 0.47 ja:五 -0.16 ja:人 0.62 ja:今 0.22 ja:仕 0.29 ja:付 -0.31
ja:代 0.57 ja:件 -0.27 ja:任 0.46 ja:休 -0.19 ja:会 0.62 ja:伝 -1.3 ja:伺 0.21 ja:体 0.19 ja:何 0.47 ja:作 0.9 ja:使 0.26 ja:保
0.3 ja:信 0.53 ja:債 0.15 ja:像 -0.28 ja:元 0.24 ja:免 -0.18 ja:入 0.63 ja:全 0.44 ja:公 0.54 ja:共 -0.12 ja:内 -1.1 ja:写 0.84
ja:処 0.19 ja:出 0.25 ja:分 -0.5 ja:切 -1 ja:利 -0.67 ja:刻 0.16 ja:則 0.33 ja:削 -0.7 ja:前 -0.23 ja:助 -0.25 ja:動 -0.16 ja:勤
0.68 ja:午 -0.15 ja:印 -0.19 ja:危 -0.15 ja:取 -0.33 ja:受 0.67 ja:口 0.15 ja:右 0.29 ja:号 0.51 ja:合 0.22 ja:名 1 ja:周 0.33
ja:味 -0.44 ja:咳 0.2 ja:品 -0.47 ja:商 -0.44 ja:問 -0.24 ja:営 -0.21 ja:四 0.43 ja:国 0.17 ja:在 0.43 ja:地 0.37 ja:域 -0.15
ja:報 0.14 ja:場 0.6 ja:多 -0.24 ja:大 -0.29 ja:夫 -0.23 ja:失 0.15 ja:奥 -0.13 ja:委 0.46 ja:子 -0.4 ja:字 0.94 ja:存 -0.52 ja:学
-0.39 ja:宅 -0.52 ja:安 0.41 ja:定 -0.37 ja:容 -1.1 ja:密 0.32 ja:対 0.16 ja:少 -0.33 ja:届 -0.34 ja:山 -0.33 ja:工 -0.21 ja:市
-0.13 ja:帯 0.38 ja:帳 -0.62 ja:常 -0.17 ja:年 0.38 ja:幸 0.47 ja:店 -0.13 ja:度 -0.58 ja:座 0.52 ja:式 0.17 ja:引 0.33 ja:当
-0.62 ja:形 0.38 ja:役 0.12 ja:待 -0.2 ja:後 0.29 ja:復 -0.44 ja:必 0.39 ja:忘 -0.5 ja:応 0.18 ja:怒 0.23 ja:思 -0.41 ja:急 -0.43
ja:恐 -0.49 ja:悪 -0.19 ja:情 0.38 ja:意 -0.12 ja:所 0.39 ja:手 0.25 ja:払 0.51 ja:承 -0.15 ja:把 0.15 ja:投 -0.23 ja:押 0.28
ja:担 -0.14 ja:指 -0.12 ja:探 0.16 ja:控 -0.27 ja:描 0.4 ja:握 0.15 ja:携 0.14 ja:撮 0.9 ja:支 0.36 ja:教 -0.99 ja:数 0.57 ja:文
-0.13 ja:料 -0.45 ja:断 0.29 ja:新 -0.15 ja:旅 -0.22 ja:日 -0.8 ja:旧 -0.12 ja:明 -0.32 ja:昨 -0.38 ja:時 -1.5 ja:普 -0.26 ja:曜
-0.18 ja:更 -0.36 ja:書 1.2 ja:最 1.1 ja:朝 -0.31 ja:末 -0.14 ja:本 -0.15 ja:来 -0.75 ja:枚 0.14 ja:柄 0.21 ja:査 -0.14 ja:校
-0.4 ja:核 0.4 ja:格 0.38 ja:桁 1 ja:検 0.38 ja:業 -0.21 ja:楽 -0.36 ja:構 0.26 ja:様 0.13 ja:機 -0.25 ja:欄 0.67 ja:欺 -0.45
ja:正 0.21 ja:残 0.13 ja:母 -0.15 ja:毎 0.17 ja:氏 -0.41 ja:気 0.14 ja:求 -0.55 ja:汗 0.16 ja:況 -0.32 ja:注 -0.37 ja:洗 -0.19
ja:海 -0.19 ja:消 -0.91 ja:添 0.41 ja:済 0.34 ja:滴 -0.27 ja:漢 0.23 ja:炎 0.4 ja:点 0.89 ja:為 -0.19 ja:無 -0.38 ja:照 0.18 ja:熱
0.14 ja:物 0.24 ja:特 0.14 ja:理 0.67 ja:生 0.84 ja:用 -0.24 ja:申 -0.59 ja:画 -1 ja:留 0.2 ja:番 0.86 ja:病 0.28 ja:痛 0.43 ja:痩
0.18 ja:発 -0.2 ja:登 0.38 ja:的 0.33 ja:直 0.5 ja:真 0.33 ja:眠 0.23 ja:着 -0.14 ja:知 -0.56 ja:示 -0.36 ja:礼 0.29 ja:社 0.39
ja:私 0.23 ja:科 0.14 ja:秘 0.32 ja:称 0.22 ja:種 -0.4 ja:稼 0.35 ja:稿 -0.44 ja:空 0.35 ja:箋 0.27 ja:籍 0.47 ja:細 -0.14 ja:経
-0.51 ja:結 0.28 ja:続 0.37 ja:緯 -0.51 ja:義 0.25 ja:者 -0.22 ja:聞 -0.23 ja:職 0.12 ja:肝 0.53 ja:膝 -0.36 ja:臓 0.15 ja:自
-0.5 ja:至 -0.35 ja:興 -0.44 ja:良 -0.14 ja:落 0.14 ja:薬 0.55 ja:融 -0.17 ja:行 -0.47 ja:術 0.45 ja:表 -0.4 ja:製 0.2 ja:要
-0.17 ja:見 -0.46 ja:規 0.31 ja:覚 1 ja:覧 -0.25 ja:解 0.44 ja:触 -0.2 ja:言 -0.91 ja:記 0.83 ja:設 -0.23 ja:許 -0.17 ja:訳 -0.32
ja:診 0.24 ja:証 0.15 ja:詐 -0.45 ja:試 0.52 ja:話 -0.2 ja:詳 0.2 ja:認 0.64 ja:誕 -0.14 ja:誠 -0.24 ja:読 0.23 ja:誰 -0.26 ja:請
-0.14 ja:謄 0.38 ja:講 0.79 ja:買 0.33 ja:費 -0.46 ja:資 0.2 ja:質 -0.22 ja:赤 0.23 ja:足 0.82 ja:身 -0.53 ja:車 0.59 ja:載 -0.26
ja:近 0.82 ja:返 0.12 ja:迫 -0.15 ja:追 0.45 ja:送 0.47 ja:通 -1.1 ja:造 0.21 ja:週 -0.19 ja:違 -0.6 ja:避 -0.12 ja:都 -0.33 ja:配
-0.19 ja:重 0.95 ja:金 -0.28 ja:銀 -0.13 ja:録 0.34 ja:鑑 -0.15 ja:長 0.15 ja:間 -0.64 ja:限 -0.28 ja:除 -0.27 ja:険 0.32 ja:隅
0.43 ja:際 -0.3 ja:隠 -0.59 ja:難 -0.15 ja:電 -0.32 ja:面 -1 ja:頃 0.14 ja:額 0.61 ja:願 0.73 ja:類 -0.4 ja:飲 0.17 ja:高 -0.16
ja:鳴 -0.21 length.14 -0.43 length.4 -1.3 length.8 -0.85 length.long 0.93 mood.asking 1.2 mood.forbidding -0.68
mood.harmless -0.97 nl:06 0.47 nl:aanlev 0.17 nl:aanman -0.12 nl:aanvul 0.15 nl:af -0.46 nl:afgesc -0.22 nl:alleen
-0.35 nl:allerg 0.27 nl:alsnog 0.17 nl:alstub 0.26 nl:antibi 0.27 nl:antwoo -0.13 nl:app -0.35 nl:bankaf 0.21
nl:banken 0.12 nl:beguns 0.43 nl:bel -0.23 nl:bellen -0.25 nl:bent 0.18 nl:beroep 0.15 nl:beschr -0.2 nl:betaal 0.13
nl:beteke -1.1 nl:bevrie 0.16 nl:bijlag 0.35 nl:bijvoe 0.21 nl:bijvoo 0.27 nl:boekin -0.2 nl:bram 0.23 nl:brief 0.15
nl:brieve -0.17 nl:burger 0.3 nl:chat -0.27 nl:cijfer 0.4 nl:code -0.22 nl:contac 0.47 nl:contra 0.31 nl:contro -0.14
nl:cvv -0.21 nl:daar -0.3 nl:dan 0.68 nl:dank -0.28 nl:dat -0.79 nl:debite 0.18 nl:dekt -0.16 nl:deze -0.46 nl:die
-0.56 nl:dit 0.25 nl:doen -0.35 nl:doet -0.13 nl:doseri 0.38 nl:drie 0.15 nl:drinkt 0.16 nl:ean 0.24 nl:een -0.26
nl:eens -0.21 nl:en 0.79 nl:er 0.61 nl:ergens 0.27 nl:ernaas 0.13 nl:ervan 0.46 nl:even 0.58 nl:foto -0.41 nl:foutme
-0.29 nl:functi -0.44 nl:gaat 0.33 nl:gebeur -0.85 nl:geboor 0.78 nl:gebore 0.13 nl:gebrui 0.2 nl:geef 0.44 nl:geen
-0.49 nl:gegeve 0.3 nl:gekeke -0.17 nl:gekreg 0.23 nl:geldau -0.49 nl:gespre 0.31 nl:gister -0.18 nl:graag 0.66
nl:haar 0.42 nl:hangen -0.15 nl:heb 0.22 nl:hebben -0.39 nl:heeft 0.18 nl:heette 0.42 nl:helaas 0.88 nl:helpen 0.18
nl:herhaa 0.38 nl:het -0.43 nl:hey 0.23 nl:hield -0.16 nl:hier 0.37 nl:hoe 0.41 nl:hoevee 1.1 nl:hoor 0.18 nl:huur
0.21 nl:huweli 0.42 nl:iban 0.27 nl:iemand -0.22 nl:iets -1.4 nl:ik 0.68 nl:imei 0.39 nl:in -0.5 nl:inlogg 0.39 nl:is
-0.58 nl:jaarop 0.17 nl:je 0.48 nl:kaart -0.25 nl:kaartn 0.31 nl:kan -0.67 nl:kantoo 0.31 nl:kijken -0.52 nl:klantn
0.18 nl:klnr 0.63 nl:knap -0.16 nl:komt -0.26 nl:kosten -0.12 nl:krijg -0.2 nl:kunnen -0.35 nl:kunstg -0.12 nl:kunt
1.2 nl:kuur -0.25 nl:laatst 0.19 nl:lab -0.15 nl:landco -0.53 nl:last 0.13 nl:lezen -0.15 nl:liever -0.22 nl:lijn
-0.15 nl:lopen 0.12 nl:maand 0.22 nl:maar 0.7 nl:mag 0.23 nl:maken 0.72 nl:mee -0.98 nl:met -0.58 nl:metern 0.24
nl:middag -0.15 nl:middel 0.38 nl:mis -0.27 nl:moeder 0.43 nl:morgen -0.15 nl:na -0.34 nl:naar -0.25 nl:naarto 0.95
nl:neer 0.47 nl:nemen 0.47 nl:net 0.26 nl:niet 0.68 nl:nodig 0.38 nl:nog -1 nl:nooit -0.27 nl:nu 0.25 nl:ochten -0.15
nl:of -0.46 nl:onhand -0.14 nl:ons -0.48 nl:onze -0.22 nl:ook -0.13 nl:op 0.54 nl:opent -0.2 nl:overbo -0.17 nl:overty
0.17 nl:pak 0.25 nl:papier -0.13 nl:pas 0.83 nl:pasjes 0.16 nl:passen -0.17 nl:patien -0.16 nl:per 0.56 nl:pijn -0.25
nl:pincod 0.31 nl:polis 0.36 nl:portaa -0.19 nl:precie -0.68 nl:prik -0.16 nl:punt -0.14 nl:rekeni 0.83 nl:rookt 0.16
nl:rustig -0.12 nl:s -0.15 nl:schade -0.17 nl:scherm 0.7 nl:schrij -0.16 nl:selfie 0.13 nl:site -0.15 nl:sms 0.23
nl:sporta 0.16 nl:staan 0.43 nl:staat -1.5 nl:stond -0.18 nl:straks -0.15 nl:stukke 0.17 nl:sturen 0.98 nl:stuur -0.54
nl:sympto -0.2 nl:te -0.26 nl:tijd -0.54 nl:toeste 0.39 nl:toets -0.49 nl:toevoe 0.35 nl:tot -0.2 nl:typ 0.29 nl:u
-0.13 nl:uit -0.28 nl:uitkom -0.54 nl:upload -0.24 nl:uur -0.14 nl:uw 0.44 nl:van 0.36 nl:verder 0.25 nl:vergis -0.13
nl:vermel 0.18 nl:verval 0.17 nl:verwij -0.43 nl:via 0.19 nl:vind -0.25 nl:volled 0.3 nl:voor -0.43 nl:voorop -0.2
nl:vriend 0.18 nl:vrijda -0.12 nl:waar -1.2 nl:wannee -0.15 nl:was -0.13 nl:weg -0.13 nl:weggeg -0.17 nl:wel -0.3
nl:welk 0.86 nl:welke 0.17 nl:werkge 0.29 nl:weten 0.4 nl:wie 0.74 nl:wij -0.24 nl:willen 0.19 nl:zaaknu 0.16 nl:zelf
0.13 nl:zestie 0.3 nl:zet 1 nl:zich -0.16 nl:ziet 0.22 nl:zijn 0.36 nl:zo 0.14 nl:zomete -0.17 nl:zonder 1.2 nl:zoontj
-0.16 nl:zou 0.43 noun&customer 0.45 noun&elsewhere 0.17 noun&others -0.33 noun&refuse -0.91 noun&request 0.39
noun&supply -0.25 pl:2019 -0.12 pl:aby 0.34 pl:adres 0.55 pl:adrese -0.17 pl:aktu 0.46 pl:ale 0.56 pl:aniu 0.14
pl:auta 0.36 pl:badani -0.12 pl:bagazo 0.51 pl:bazie -0.13 pl:beda 0.3 pl:bez 0.65 pl:blokad -0.21 pl:blokuj -0.24
pl:byc 0.43 pl:była 0.23 pl:byłoby 0.29 pl:były 0.51 pl:bład -0.94 pl:błedny -0.24 pl:błedu -0.18 pl:celem 0.24
pl:chcemy 0.4 pl:chodzi 0.24 pl:chwile -0.24 pl:co -1 pl:cukry 0.15 pl:cvv -0.72 pl:cyfr 0.42 pl:cywiln 0.3 pl:czczo
-0.16 pl:cztery 0.59 pl:czym 0.31 pl:czyms -0.34 pl:czytac -0.12 pl:dac -0.44 pl:dalsze 0.24 pl:dane 0.27 pl:danymi
0.4 pl:data 0.12 pl:dawaj 1.1 pl:dbac -0.25 pl:do -0.41 pl:dobra -0.17 pl:dobry 0.12 pl:dochod -0.21 pl:dogodn -0.57
pl:doszed 0.17 pl:dowod -0.19 pl:dowodu 0.2 pl:dwa -0.28 pl:dzieck 0.21 pl:dzieki -0.18 pl:dzieku 0.16 pl:dzien -0.21
pl:dzwoni -0.47 pl:e -1.2 pl:fabryc 0.12 pl:faktur 0.89 pl:faq -0.12 pl:figuru -0.13 pl:firm 0.15 pl:firmy -0.23 pl:gb
-0.23 pl:gdzie 0.25 pl:godzin -0.63 pl:gold -0.4 pl:gornym -0.15 pl:grupe 0.41 pl:grypie -0.27 pl:hasłem 0.16 pl:hasło
0.46 pl:histor 0.2 pl:i -0.16 pl:iban 0.83 pl:imei 0.29 pl:imie 0.29 pl:inform 0.51 pl:jak -0.52 pl:jaka 0.21 pl:jakby
0.3 pl:jaki -1.2 pl:jakim -0.25 pl:jako -0.47 pl:jeden -0.15 pl:jednak 0.15 pl:jednor 0.22 pl:jesli 0.29 pl:jest 0.19
pl:jeszcz -0.31 pl:juz -1.1 pl:kadr 0.49 pl:karta -0.25 pl:karte 0.49 pl:karty 0.52 pl:kiedy -0.24 pl:kierow 0.37
pl:kod 0.44 pl:kodach -0.24 pl:kodu 0.63 pl:kogo 0.15 pl:koment 0.23 pl:komuni -0.18 pl:koncow 0.59 pl:konsul -0.42
pl:konta 0.14 pl:konto 0.3 pl:kraju -0.57 pl:krwi 0.41 pl:kto -1.1 pl:ktora 0.25 pl:ktore -0.13 pl:ktoreg 0.24
pl:ktorej -1.7 pl:ktory -0.33 pl:ktorym 0.22 pl:ktos -0.13 pl:kwit 0.51 pl:lasere -0.2 pl:lek -0.26 pl:lekarz 0.21
pl:leku 0.34 pl:liczba 0.3 pl:liczni 0.15 pl:liscie -0.31 pl:lista -0.47 pl:loguje 0.16 pl:lotu 1.1 pl:ma -0.53
pl:mail -0.43 pl:mam 0.24 pl:masz 0.89 pl:mi -0.46 pl:miał 0.16 pl:miec -0.7 pl:mieszk 0.14 pl:miłe -0.18 pl:mnie
-0.26 pl:moge 0.25 pl:moze 0.19 pl:mozemy -0.93 pl:mozna 0.25 pl:musi -1.1 pl:musimy 0.79 pl:musze 0.82 pl:na -0.35
pl:nadesł 0.46 pl:najpie -0.13 pl:najwyg -0.33 pl:naklej 0.15 pl:napisa -0.12 pl:napisz 0.22 pl:nas -0.21 pl:nasz
-0.29 pl:naszej 0.7 pl:nawet -0.22 pl:nazwa 0.28 pl:nazwis 0.99 pl:nazywa 0.56 pl:nick 0.89 pl:nie -0.49 pl:niech 0.46
pl:nieost 0.32 pl:nigdy 0.58 pl:no 1.1 pl:numer 1 pl:o -0.62 pl:obciaz 0.16 pl:obejmu -0.21 pl:obgada -0.32 pl:oczeku
-0.31 pl:od -0.3 pl:odczyt 0.45 pl:oddzia 0.57 pl:odesle 0.29 pl:odpisu 0.46 pl:odpowi 0.12 pl:odwroc -0.57 pl:ojej
-0.12 pl:omyłko -0.39 pl:opakow 0.58 pl:operac 0.38 pl:operat -0.12 pl:opisu 0.38 pl:oraz 0.98 pl:osob 0.29 pl:osobis
-0.15 pl:osobow 0.39 pl:osoby 0.28 pl:ostatn 1.2 pl:otwarc -0.18 pl:pakiet -0.23 pl:pamiet -0.5 pl:pan 0.74 pl:pana
-0.47 pl:panem -0.35 pl:pani -0.19 pl:pania 0.37 pl:panie -0.3 pl:panski 0.87 pl:panstw -0.19 pl:panu -0.38 pl:pasaze
0.63 pl:pazdzi -0.27 pl:pesel 0.12 pl:pewnos 0.4 pl:piatek -0.25 pl:pierws 0.5 pl:pin 0.54 pl:pisac -0.49 pl:pisma
-0.15 pl:pismo 0.46 pl:po -0.25 pl:pod -0.68 pl:podac -0.54 pl:pojawi -0.18 pl:pokaze 0.38 pl:pomoc -0.43 pl:pomyłk
-0.55 pl:popros 0.46 pl:pore -0.57 pl:porecz -0.27 pl:porown 0.18 pl:posiad -0.4 pl:potrze 0.77 pl:potwie 0.3 pl:powie
-0.29 pl:powied -0.26 pl:powodu -0.12 pl:pozdra -0.41 pl:połudn -0.35 pl:ppe 0.86 pl:pracy 0.49 pl:pralki 0.12
pl:prawo -0.4 pl:prawym -0.15 pl:prefik -0.57 pl:priv -0.26 pl:proced 0.24 pl:prosi 0.51 pl:prosim -0.52 pl:prosze
0.37 pl:prywat -0.19 pl:przeci -0.32 pl:przedł 0.2 pl:przeka 0.33 pl:przele 0.51 pl:przepi 0.14 pl:przepr -0.14
pl:przesl 0.23 pl:przesy -0.25 pl:przesł -0.31 pl:przeło 0.67 pl:przy -0.23 pl:przyda 0.49 pl:przyje 0.16 pl:przykr
-0.22 pl:przysł 0.72 pl:pyta 0.23 pl:pytamy 0.59 pl:płacow 0.87 pl:rachun 0.39 pl:racje -0.13 pl:rano -0.59 pl:razy
-0.13 pl:rejest 0.52 pl:reklam -0.24 pl:reszte -0.32 pl:rezerw 0.65 pl:rezona -0.16 pl:robił 0.14 pl:rogu -0.15
pl:router 0.13 pl:rozmaw 0.4 pl:ruszyc 0.15 pl:sam -0.24 pl:sama -0.14 pl:seryjn 0.15 pl:sie -0.66 pl:siebie -0.26
pl:sieci -0.12 pl:sim 0.3 pl:skarbo 0.28 pl:skoncz 0.36 pl:skonta -0.35 pl:specja -0.46 pl:spojrz -0.44 pl:społki 0.28
pl:stad -0.14 pl:stan 0.3 pl:stop -0.33 pl:swiadc 0.46 pl:swoj 0.26 pl:sytuac -0.12 pl:szczep -0.31 pl:szesc 0.23
pl:szkody -0.23 pl:szkodz -0.13 pl:szkoła 0.21 pl:słowa -0.45 pl:tak 0.13 pl:te -0.21 pl:tego -0.4 pl:telefo -0.31
pl:teleko 0.14 pl:temat 0.34 pl:ten -0.14 pl:teraz 0.15 pl:tez 0.71 pl:to -0.65 pl:toku -0.24 pl:tomasz -0.28
pl:transa 0.14 pl:troche -0.2 pl:trzeba -0.29 pl:trzy 0.31 pl:tutaj 0.36 pl:tylko -0.14 pl:tym -0.26 pl:tył 0.79
pl:tyłu 0.19 pl:u 0.15 pl:uchwyt -0.17 pl:uczulo 0.27 pl:ulice 0.16 pl:umowy 0.39 pl:uprawn 0.23 pl:uprzej 0.24
pl:urodze 0.45 pl:urzad 0.28 pl:ustawi 0.15 pl:usterk -0.27 pl:usunac -0.14 pl:usunel -0.76 pl:usunie -0.27 pl:utrzym
0.3 pl:vin 0.36 pl:warto -0.26 pl:wazny -0.14 pl:wczesn 0.49 pl:wiadom -0.27 pl:wiec 0.39 pl:wieczo -0.27 pl:wiedzi
-0.23 pl:wielki -0.18 pl:wnosim 0.46 pl:woli -0.34 pl:wpisac 0.65 pl:wpisał -0.13 pl:wpisu 0.14 pl:wpisuj -0.12
pl:wskaza 0.24 pl:wyborz -0.23 pl:wybrac -0.19 pl:wydarz -0.49 pl:wyglad 0.15 pl:wymien 0.2 pl:wyslij 0.47 pl:wystar
-0.42 pl:wyswie -0.94 pl:wysypk 0.3 pl:wysyła 0.18 pl:wyszło 0.32 pl:wział -0.26 pl:własci 0.4 pl:z -0.19 pl:za -0.31
pl:zabieg -0.27 pl:zadzwo -0.2 pl:zakupu 0.12 pl:zameld 0.22 pl:zamian -0.24 pl:zapisa 0.66 pl:zapiso -0.28 pl:zapyta
-0.29 pl:zaraz -0.17 pl:zareje 0.43 pl:zaswia -0.19 pl:zasłon -0.22 pl:zatrzy 0.22 pl:zatwie -0.27 pl:załacz 0.19
pl:załoze -0.14 pl:zbedny -0.27 pl:zdjeci 0.64 pl:ze 0.28 pl:zechce 0.87 pl:zmieni -0.53 pl:zna 0.41 pl:znac 0.21
pl:znak 0.35 pl:znalez -0.17 pl:zobacz 0.53 pl:zostaw 0.26 pl:został -0.21 pl:zrezyg -0.33 pl:zrobił 0.3 pl:zuzywa
-0.23 pl:zły -0.13 pl:łaska 0.35 pl:łatwie 0.3 promise&customer -0.61 promise&harmless 0.14 promise&others -0.15
promise&question 0.83 promise&supply 0.8 pt:06 -0.27 pt:1111 -0.22 pt:17h -0.39 pt:192 -0.19 pt:a -0.15 pt:aberta 0.15
pt:acha -0.13 pt:aconte -0.59 pt:aderir -0.4 pt:adora -0.23 pt:agenci 0.61 pt:agora 0.48 pt:agrade -0.22 pt:ainda
-0.15 pt:ajuda -0.2 pt:ajudam 0.38 pt:ajudar -0.29 pt:algo -0.14 pt:alguem 0.17 pt:alguma 0.46 pt:altura 0.29
pt:amanha 0.13 pt:amor -0.17 pt:amorti -0.12 pt:ano -0.12 pt:antes -0.17 pt:antide -0.21 pt:ao -0.67 pt:apaga -0.21
pt:apague -0.31 pt:aparec -0.37 pt:apoio -0.33 pt:apolic -0.12 pt:app 0.49 pt:aqui 0.71 pt:as -0.31 pt:assina 0.23
pt:ate -0.17 pt:atras 0.48 pt:avalia -0.14 pt:banco 0.31 pt:batida 0.39 pt:bom -0.29 pt:brasil -0.23 pt:bruno -0.28
pt:caiu -0.19 pt:canto -0.4 pt:carro 0.39 pt:cartei 0.13 pt:casa 0.27 pt:casado 0.7 pt:chama -0.15 pt:chat -0.17
pt:chave 0.29 pt:cidada 0.12 pt:cirurg 0.23 pt:civil 0.2 pt:client -0.36 pt:cnh 0.16 pt:cobre -0.19 pt:coisa 0.2
pt:com 0.32 pt:coment 0.74 pt:comiss -0.12 pt:como -0.12 pt:compro 0.26 pt:connos -0.12 pt:conosc -0.16 pt:conseg
-0.29 pt:consul 0.21 pt:contar -1.1 pt:contes -0.36 pt:contin 0.19 pt:contra -0.2 pt:conver -0.43 pt:corre 0.33 pt:cpf
-0.34 pt:credit -0.19 pt:cvv 0.15 pt:dados -0.44 pt:dano -0.15 pt:dar 0.15 pt:data 0.4 pt:ddd -0.19 pt:debito -0.44
pt:declar 0.38 pt:deixa -0.24 pt:der 0.16 pt:descul -0.12 pt:dez -0.15 pt:dia -0.72 pt:diga 0.28 pt:digita -0.27
pt:digite 0.33 pt:direct -0.52 pt:direto -0.4 pt:divida 0.37 pt:diz 0.3 pt:doente -0.18 pt:dose -0.21 pt:e 0.51 pt:eh
0.72 pt:ele 0.32 pt:eletro 0.22 pt:embaix 0.38 pt:embala 0.12 pt:emerge -0.19 pt:encaix 0.13 pt:encami 0.26 pt:endere
0.33 pt:enferm 0.37 pt:entreg 0.21 pt:entrou -0.16 pt:era 0.28 pt:erro 0.32 pt:escola 0.12 pt:escrev -0.19 pt:escrit
0.14 pt:escusa -1 pt:esquec -0.51 pt:essa -0.34 pt:esse -0.25 pt:esta -0.39 pt:estabe 0.23 pt:estado 0.2 pt:estuda
0.12 pt:exampl -0.18 pt:faland 0.17 pt:falar -0.36 pt:famili 0.18 pt:fatura 0.32 pt:favor 0.52 pt:fez 0.15 pt:ficou
0.24 pt:filhos 0.12 pt:final -0.22 pt:financ -0.13 pt:firme -0.28 pt:for 0.14 pt:forca -0.15 pt:forma -0.19 pt:fotinh
0.38 pt:foto 0.76 pt:fotogr 0.12 pt:ganha -0.36 pt:gentil 0.15 pt:golpis -0.25 pt:guarde -0.17 pt:ha -0.17 pt:habita
-0.14 pt:harbor -0.18 pt:hein -1.1 pt:idade 0.45 pt:imei -0.27 pt:imovel 0.16 pt:import -0.19 pt:impost 0.16 pt:indisc
0.45 pt:infart 0.18 pt:isso -0.33 pt:jeito -0.13 pt:junho -0.12 pt:la -0.24 pt:libera -0.23 pt:ligar -0.31 pt:ligue
-0.19 pt:linha 0.39 pt:loja 0.78 pt:mais -0.12 pt:mancha -0.24 pt:manda 0.14 pt:mandam 0.29 pt:mandar -0.22 pt:mande
-0.15 pt:marcar 0.27 pt:matric 0.17 pt:me 0.5 pt:medica 0.17 pt:medico 0.21 pt:meia -0.22 pt:melhor -1.1 pt:menos 0.28
pt:mensag -0.69 pt:mensal 0.13 pt:mesmo -0.13 pt:mexeu -0.21 pt:mora 0.61 pt:motivo 0.27 pt:mudou -0.12 pt:nacion 0.2
pt:nada -0.26 pt:nao -0.2 pt:nasceu 0.13 pt:navega -1.3 pt:nela -0.38 pt:nesse -0.22 pt:nib 0.14 pt:ningue 0.23 pt:no
0.29 pt:noite -0.93 pt:nome 0.16 pt:normal -0.2 pt:nos 0.71 pt:novo -0.33 pt:numero -0.51 pt:o -0.38 pt:obriga -0.29
pt:olhar -0.16 pt:onde 0.91 pt:ontem -0.16 pt:operac 0.21 pt:otimo -0.41 pt:ou -0.39 pt:outra 0.22 pt:outro 0.37
pt:pacien -0.18 pt:papel 0.7 pt:para -0.3 pt:passe 0.26 pt:pedido -0.26 pt:pela -0.18 pt:pele 0.38 pt:pelo -0.29
pt:pena -0.17 pt:perdeu -0.14 pt:perfil -0.2 pt:pergun 0.21 pt:peso 0.29 pt:pessoa 0.15 pt:pin 0.41 pt:pix 0.29
pt:placa 0.39 pt:plano -0.12 pt:pode -0.15 pt:podem -0.12 pt:podemo -0.41 pt:poderi 0.19 pt:por 0.82 pt:porque -0.22
pt:porven -0.29 pt:posso -0.3 pt:posta 0.62 pt:precis 0.18 pt:pressa 0.16 pt:privad -0.21 pt:profis 0.43 pt:protes
-0.28 pt:puder 0.82 pt:quadri -0.28 pt:qualqu -0.19 pt:quando -0.57 pt:quatro -0.26 pt:que -0.71 pt:queira 0.36
pt:quem 0.58 pt:quimio -0.15 pt:rastre 0.33 pt:reais -0.12 pt:reativ 0.39 pt:reenca 0.82 pt:regist 0.19 pt:remarc
-0.12 pt:remete 0.15 pt:renda 0.27 pt:reseta 0.14 pt:respon -0.31 pt:respos 0.21 pt:rs -0.17 pt:salari -0.19 pt:sao
0.69 pt:saude 0.27 pt:se 0.7 pt:secret 0.26 pt:seguim 0.15 pt:segura -0.24 pt:seguro -0.31 pt:selo -0.17 pt:sem -0.16
pt:semana -0.16 pt:sendo 0.2 pt:senha -0.2 pt:senhor 0.55 pt:sente -0.89 pt:sessoe -0.15 pt:si -0.15 pt:sim 0.14 pt:so
0.21 pt:sobe 0.16 pt:subiu -0.12 pt:subsis 0.27 pt:ta -0.33 pt:tarde -0.47 pt:ted 0.26 pt:telefo -0.34 pt:tem 0.39
pt:tercei -0.16 pt:teria 0.14 pt:teve 0.18 pt:tinha -0.38 pt:tirei -0.22 pt:titula 0.23 pt:token 0.81 pt:toma 0.22
pt:trabal 0.35 pt:transf 0.29 pt:tratar 0.15 pt:tres -0.2 pt:tudo -0.12 pt:tweet -0.29 pt:ultima -0.37 pt:ultimo 0.8
pt:um -0.74 pt:uma -0.38 pt:urgenc -0.16 pt:usa -1.1 pt:usada 0.3 pt:usar -0.12 pt:usuari -0.18 pt:valor -0.12 pt:veio
0.14 pt:ver 0.62 pt:verifi -0.29 pt:versao -0.15 pt:verso 0.19 pt:visita -0.21 pt:viu -0.67 pt:voce -0.39 pt:vou 0.28
pt:whatsa 0.42 pt:wifi -0.18 question 2.5 request&customer 0.31 request&harmless 0.62 request&others -0.35
request&question -1.2 request&refuse -0.29 request&request 0.17 request&supply -0.46 said.callback -0.54
said.confirm.customer -0.41 said.confirm.patient -0.21 said.promise -0.23 sounds.ask 0.85 sounds.confirm 0.17
starts.general 0.14 starts.request 0.42 starts.supply 0.71 tl:10 0.5 tl:<link> -0.15 tl:abala -0.42 tl:accoun 0.35
tl:active -0.53 tl:after -0.3 tl:agad -0.19 tl:akin 0.38 tl:alam -0.2 tl:alas -0.14 tl:and -0.12 tl:app -0.26 tl:at
0.46 tl:atraso 0.23 tl:attach 0.36 tl:attain 0.31 tl:back -0.12 tl:bago 0.12 tl:bakit 0.41 tl:balika -0.3 tl:bankin
-0.24 tl:basahi -0.21 tl:bayad 0.28 tl:beses 0.13 tl:bill 0.21 tl:billin 0.2 tl:binaba -0.22 tl:branch 0.13 tl:buntis
0.53 tl:buo -0.12 tl:card 0.51 tl:cebu -0.37 tl:cellph -0.36 tl:client 0.34 tl:commen 0.27 tl:confin 0.51 tl:counse
-0.13 tl:countr -0.26 tl:covere -0.15 tl:cr 0.38 tl:credit 0.18 tl:custom -1.9 tl:cvv -0.3 tl:dapat -0.18 tl:dati 0.94
tl:day -0.23 tl:debit 0.24 tl:delay 0.43 tl:delika -0.12 tl:digits 0.5 tl:disput 0.67 tl:dito 0.32 tl:diyes -0.14
tl:dm -0.82 tl:dugo -0.68 tl:dyan -0.12 tl:edad 0.34 tl:educat 0.31 tl:error -0.62 tl:fake -0.19 tl:fill -0.14 tl:form
0.32 tl:free -0.16 tl:front -0.12 tl:gabi -0.13 tl:galit -0.22 tl:gcash 0.28 tl:gusto 0.21 tl:halaga 0.33 tl:hangga
-0.17 tl:hilo 0.9 tl:hinaha 0.67 tl:hindi -0.16 tl:huling 0.19 tl:humihi -0.16 tl:huwag -0.4 tl:i 0.43 tl:iba -0.41
tl:ibang 0.31 tl:ibibig 0.67 tl:ibig 0.23 tl:ikwent -0.33 tl:ilan 1.1 tl:imei 1.1 tl:inaant -0.17 tl:income 0.35
tl:ingat -0.34 tl:invest 0.13 tl:ipadal 0.5 tl:isa 0.13 tl:isang -0.36 tl:isumit 0.15 tl:ito -0.48 tl:iyon -0.23
tl:kailan 0.34 tl:kami -0.96 tl:kanino 0.2 tl:kaso 0.4 tl:kayo 0.14 tl:kita -0.17 tl:kumust -0.3 tl:kung -0.41
tl:kunin -0.12 tl:kwento 0.9 tl:lab 0.15 tl:lagnat -0.12 tl:lahat 0.59 tl:lang -0.33 tl:libre -1.3 tl:linya -0.45
tl:lumaba 0.13 tl:lumala -0.55 tl:lumipa 0.65 tl:ma 0.29 tl:mag -0.36 tl:magbig -0.14 tl:maginh -0.16 tl:magkan 0.4
tl:mahaha 0.72 tl:mailin -0.12 tl:maitut -0.34 tl:makatu 0.47 tl:makita 0.12 tl:mali -0.21 tl:manage 0.67 tl:manghi
-0.12 tl:mangya 0.15 tl:marrie 0.24 tl:matawa 0.21 tl:matulu -0.66 tl:may -0.46 tl:mercha 0.36 tl:meron 0.28 tl:messag
-0.47 tl:mpin 0.33 tl:na 0.13 tl:nag 0.47 tl:nagkam -0.4 tl:nagsim 0.9 tl:nagsuk 0.14 tl:nagwo 0.29 tl:naiint -0.31
tl:naka 0.23 tl:nakaka -0.4 tl:nakala 0.36 tl:nakapa 0.2 tl:nakita -0.14 tl:nakuha -0.68 tl:nangya -0.53 tl:nanini
0.13 tl:naoper 0.53 tl:nasa 0.22 tl:natang 0.24 tl:natata 0.23 tl:nawala 0.41 tl:ng 0.89 tl:ngayon 0.35 tl:ni 0.13
tl:ninyo -0.28 tl:nya 0.67 tl:o 1.2 tl:of 0.2 tl:ok 0.66 tl:open 0.49 tl:operah 0.13 tl:or 0.38 tl:oras -0.25
tl:ospita 0.41 tl:otp 0.34 tl:pa -0.15 tl:pabali 0.36 tl:pag 0.19 tl:page 0.31 tl:pakiha 0.2 tl:pakiku 0.31 tl:pakila
0.15 tl:pakipa -0.26 tl:pakisa -1.2 tl:pakita -0.21 tl:pangal 0.18 tl:para 0.21 tl:parcel 0.13 tl:pasado -0.12
tl:pasens -0.29 tl:passbo 0.31 tl:passpo 0.8 tl:passwo -0.43 tl:pasyen 0.3 tl:pati 0.14 tl:pating 0.5 tl:pero 0.67
tl:physic -0.3 tl:pictur 1.3 tl:pinada 0.36 tl:pinagb -0.47 tl:pinagp 0.12 tl:pinaka -0.22 tl:pirma -0.12 tl:plate
0.38 tl:policy -0.22 tl:positi 0.18 tl:post -0.29 tl:proof 0.2 tl:pumaso -0.12 tl:puwede -1.1 tl:quotat -0.17
tl:rashes 0.19 tl:receip 0.28 tl:record -0.14 tl:refere 0.13 tl:regist 0.22 tl:regla 0.17 tl:rehab -0.22 tl:religi
0.31 tl:resibo 0.17 tl:result 0.16 tl:rice -0.14 tl:saan -0.45 tl:sabihi -0.4 tl:safe -0.22 tl:sagot -0.17 tl:saguta
0.36 tl:salama -0.12 tl:salays 0.15 tl:santos -0.14 tl:scamme -0.63 tl:schedu 0.16 tl:send 0.4 tl:sessio -0.22
tl:sinend 0.38 tl:single 0.24 tl:sino 0.19 tl:sinump 0.15 tl:statem 0.13 tl:sulat -0.34 tl:sumasa -0.13 tl:taas 0.12
tl:talaga 0.35 tl:talyer -0.17 tl:tama -0.37 tl:tangka 0.13 tl:tanong -0.92 tl:tapos 0.34 tl:tatlon -0.51 tl:tawaga
-0.52 tl:telepo 1 tl:text 0.44 tl:the 0.27 tl:therap -0.3 tl:this -0.2 tl:timban 0.44 tl:tin 0.31 tl:tinakp -0.22
tl:titing -0.41 tl:totoo -0.14 tl:trabah 0.43 tl:tracki 0.13 tl:tuloy -0.13 tl:tumawa -0.17 tl:tungko -1 tl:ubo 0.3
tl:ulit -0.38 tl:ultras 0.18 tl:umulit -0.68 tl:unang 0.27 tl:underw 0.13 tl:unlock 0.16 tl:up -0.15 tl:upload 0.31
tl:usapan 0.14 tl:userna 0.47 tl:utang 0.21 tl:uuliti -0.22 tl:wala -0.42 tl:walang 0.64 tl:wednes -0.13 tl:week -0.15
tl:weeks 0.54 tl:work 0.29 tl:yun 0.49 tr:06 0.5 tr:112 -0.22 tr:4 0.58 tr:ac -1 tr:acaba 0.25 tr:acil -0.28 tr:acmak
0.3 tr:actıgı 0.22 tr:acık -0.36 tr:ad 0.16 tr:ada 0.19 tr:adres -0.19 tr:adrese 0.13 tr:adı 0.84 tr:adına 0.31
tr:adınız 0.58 tr:aksam -0.39 tr:aksama -0.23 tr:aktard -0.15 tr:aktarı 0.49 tr:alayım 0.28 tr:aldıgı -0.17 tr:aldık
-0.15 tr:alerji 0.15 tr:altı 0.15 tr:alınır -0.14 tr:anda -0.22 tr:anlatı 0.12 tr:arayab -0.13 tr:arayın -0.18
tr:arızay 0.22 tr:asısı -0.14 tr:atin 0.24 tr:atın -0.13 tr:ay 0.52 tr:ayrı -0.17 tr:ayında -0.2 tr:az -0.17 tr:baba
0.61 tr:bakabi 0.29 tr:bakalı -0.38 tr:bakar -0.27 tr:bakarı 0.45 tr:bakayı 0.55 tr:bakmak 0.28 tr:bakman -0.32
tr:bakmay 0.14 tr:baksın 0.44 tr:baktım -0.12 tr:bakın -0.2 tr:bana 0.32 tr:bankac 0.23 tr:baska -0.26 tr:basvur 0.22
tr:basıld -0.35 tr:bekliy 0.3 tr:bey -0.19 tr:beyan 0.42 tr:bildir 0.15 tr:bileme -0.12 tr:bilgi -0.14 tr:biliyo -0.23
tr:bilmed 0.6 tr:bilmes -0.16 tr:bina 0.45 tr:bir -0.66 tr:biri -0.28 tr:birlik -0.36 tr:bizde 0.13 tr:bize -0.28
tr:bu -1.2 tr:bugun -0.13 tr:bulund -0.28 tr:burada 0.16 tr:buraya 0.6 tr:buyuru 0.28 tr:bırakı 0.19 tr:calısı -0.17
tr:cekimd -0.21 tr:cekiml -0.13 tr:cekip 0.51 tr:cevres -0.23 tr:check -0.12 tr:cogu -0.21 tr:cok -0.59 tr:cuzdan 0.31
tr:cvv 0.13 tr:cıkmıs -0.12 tr:de 0.66 tr:degerl -0.24 tr:degil -0.25 tr:degisi -0.18 tr:degist -0.13 tr:dekont 0.7
tr:deneye 0.16 tr:devam 0.89 tr:devlet 0.28 tr:diye 0.37 tr:dm -0.88 tr:dogru -0.19 tr:dogrul 0.18 tr:dogum 0.47
tr:doktor -0.41 tr:doland -0.15 tr:dort 0.3 tr:dosyan -0.4 tr:dun -0.31 tr:durum -0.2 tr:durumu 0.28 tr:dusen 0.49
tr:dustu -0.12 tr:dısı -0.13 tr:e 0.17 tr:ece -0.2 tr:edebil 0.26 tr:edelim 0.59 tr:edeyim 0.45 tr:ek -0.35 tr:ekip
-0.25 tr:ekleme 0.41 tr:ekleye 0.41 tr:ekran 0.72 tr:eksik 1.2 tr:ekte 0.3 tr:eliniz 0.37 tr:emin 0.39 tr:eposta 0.25
tr:esiniz -0.24 tr:eski 0.41 tr:etmek -0.32 tr:etmeyi -0.24 tr:etmis -0.19 tr:ettigi 0.41 tr:evet -0.13 tr:evli 0.12
tr:farklı 0.16 tr:fatura 0.46 tr:fisin 0.27 tr:fotogr 0.93 tr:gb -0.32 tr:gece -0.21 tr:gecen -0.22 tr:genel -0.16
tr:gerek -0.97 tr:gereke 0.39 tr:gereki -0.6 tr:gerekm -0.38 tr:gibi 0.53 tr:gideli 0.29 tr:girerk 0.38 tr:gonder 0.7
tr:gorsel 0.49 tr:gorunt 0.72 tr:gorup 0.5 tr:gorurs -0.18 tr:gorusm -0.28 tr:goster 0.62 tr:gun -0.14 tr:gunde -0.17
tr:gunduz -0.21 tr:guvenl -0.24 tr:haber -0.38 tr:haftan 0.2 tr:hala -0.23 tr:haliyl -0.13 tr:hamile 0.2 tr:haneli
0.59 tr:hanesi 0.32 tr:hangis 0.42 tr:hanım -0.35 tr:harcam 0.21 tr:hareke 0.61 tr:hasta 0.12 tr:hatayı -0.28
tr:hattın -0.33 tr:hatırl -0.18 tr:havale -0.12 tr:hayır -0.21 tr:hemen 0.91 tr:hepsi -0.12 tr:herkes -0.2 tr:hesabı
0.48 tr:hesap 0.75 tr:hocamı 0.38 tr:hocaya 0.66 tr:hukuka -0.19 tr:iade -0.18 tr:iban'ı 0.13 tr:ibanin 0.24 tr:icin
-0.26 tr:iki -0.31 tr:ilacı -0.13 tr:ile 0.17 tr:ilerle 0.13 tr:iletin 0.62 tr:iletir 0.66 tr:iletis -0.18 tr:ilgile
0.38 tr:ilk 0.29 tr:imei'y 0.5 tr:incele 0.7 tr:intika -0.19 tr:iptal -0.35 tr:isimle 0.31 tr:ismi 0.54 tr:isters
-0.51 tr:itiraz -0.16 tr:iyi -0.42 tr:kac 0.12 tr:kactı 0.15 tr:kadar -0.19 tr:kadard 0.65 tr:kadıko -0.23 tr:kaldı
1.1 tr:kaldır -0.52 tr:kalmad -0.43 tr:kalmak -1 tr:karakt 0.21 tr:karsı 0.16 tr:karsıl 0.2 tr:kartta 0.13 tr:kartı
-0.14 tr:kartın -0.5 tr:kaybet -1.2 tr:kaydın 0.29 tr:kazanc 0.42 tr:kesint -0.23 tr:kez -0.12 tr:ki 0.6 tr:kimin 0.72
tr:kimlig 0.49 tr:kimlik 0.78 tr:kisi 0.17 tr:kisini -0.29 tr:kodu 0.43 tr:kodunu 0.34 tr:koduyl -0.36 tr:komisy -0.13
tr:kontro 0.37 tr:konuda -0.34 tr:kopyas 0.31 tr:kredi 0.33 tr:kriz -0.22 tr:kullan 0.15 tr:kusura 0.14 tr:lazer -0.14
tr:lazım 0.7 tr:lutfen 0.21 tr:maales 0.26 tr:mart -0.2 tr:medeni 0.28 tr:mehmet -0.16 tr:merak -0.24 tr:merhab -0.24
tr:mesaj -0.14 tr:mi -1.1 tr:misini 0.4 tr:miyiz -0.34 tr:mobil 0.72 tr:mr -1.1 tr:mu 0.47 tr:mumkun 0.3 tr:musaad
0.21 tr:musait -0.39 tr:muster -0.48 tr:musunu 0.18 tr:mı -1.1 tr:mısını -0.29 tr:nabız' -0.22 tr:ne 1 tr:nedir 0.19
tr:nerede -0.14 tr:neydi 0.39 tr:neye 0.17 tr:nufus 0.31 tr:numara 0.68 tr:o 0.43 tr:ogrene 0.28 tr:olamam 0.6
tr:oldugu 0.73 tr:olmada -0.36 tr:olmadı -0.3 tr:olmak 0.39 tr:olsun -0.12 tr:olup -0.31 tr:olursu -0.5 tr:on 0.13
tr:onay 0.4 tr:once -0.18 tr:oncesi -1 tr:onlar 0.13 tr:oturdu 0.45 tr:oturum 0.25 tr:ozel -0.23 tr:ozelde -0.66
tr:paket -0.32 tr:paranı 0.19 tr:parola 0.33 tr:parsel 0.19 tr:pasapo 0.29 tr:pdf'in 0.44 tr:peki 0.29 tr:pin 0.33
tr:profil -0.19 tr:rakam 0.13 tr:randev 0.54 tr:raporu 0.54 tr:resmin 0.51 tr:rontge -0.19 tr:ruhsat 0.21 tr:saat
-0.45 tr:sabah -0.39 tr:sabır -0.14 tr:sayısı 0.28 tr:seansl -0.15 tr:secerk -0.32 tr:secimi -0.19 tr:selfie 0.54
tr:semt 0.45 tr:seri 0.17 tr:sifrem -0.22 tr:sifren 0.93 tr:sifres 0.16 tr:sistem -0.45 tr:sitede -0.2 tr:siz -0.28
tr:size -0.96 tr:sizi -0.31 tr:sizin -0.14 tr:sms -0.13 tr:sms'in 0.41 tr:son 0.7 tr:sonucl 0.27 tr:sonunc -0.14
tr:sorayı 0.21 tr:sormay -0.26 tr:sormus 0.37 tr:sorun 0.4 tr:sorunu -0.13 tr:soyadı 0.97 tr:soylem 0.34 tr:sozler
-0.19 tr:sozles 0.33 tr:su -0.14 tr:subede 0.46 tr:super 0.27 tr:sıkınt -0.49 tr:tahlil 0.14 tr:tam 0.43 tr:tapu 0.19
tr:tarafı 0.3 tr:tarihi 0.29 tr:teknik -0.25 tr:telefo 0.12 tr:temsil -0.18 tr:tesekk -0.25 tr:tum 0.19 tr:turkiy
-0.22 tr:uc -0.25 tr:ucuncu 0.2 tr:ulasab -0.13 tr:ulke -0.36 tr:unuttu -0.22 tr:up -0.12 tr:ustte -0.18 tr:ustund
0.13 tr:usul 0.29 tr:uyar -0.66 tr:uygun -0.57 tr:uzerin 0.34 tr:uzgunu -0.75 tr:uzmanı -0.15 tr:var 0.29 tr:varsa
0.19 tr:ve 1.2 tr:verin -0.38 tr:verir -0.22 tr:veriyo -0.28 tr:veya -0.25 tr:ya -0.33 tr:yalanl -0.29 tr:yalnız -0.16
tr:yanlıs -0.14 tr:yanıld -0.38 tr:yanını 0.29 tr:yanıt -0.28 tr:yanıtl -0.13 tr:yapıld -0.12 tr:yapılm 0.3 tr:yaranı
0.51 tr:yardım -0.21 tr:yarın -0.12 tr:yasadı -0.69 tr:yataca 0.24 tr:yazar -0.43 tr:yazars 0.42 tr:yazmay -0.42
tr:yazmıs -0.38 tr:yazın 0.46 tr:yazıyo -0.15 tr:yenide -0.38 tr:yenile -0.23 tr:yeri 0.31 tr:yerin -0.28 tr:yerini
0.12 tr:yil 0.53 tr:yok -0.5 tr:yollar 0.49 tr:yollay 1 tr:yoruma 0.2 tr:yukuml 0.28 tr:yurt -0.13 tr:yılki -0.17
tr:zaman 0.17 tr:zamand 0.57 words.accept 0.12 words.asked 0.18 words.callback -0.26 words.confirm.customer -0.5
words.confirm.patient -0.56 words.continue -0.63 words.elsewhere -0.13 words.general -0.36 words.harmless -0.13
words.here 0.9 words.insist 0.83 words.it 0.41 words.late 0.35 words.loose -1.1 words.noun 0.45 words.others -1.4
words.promise -0.42 words.refuse -0.2 words.request 0.58 words.share -0.71 words.supply 1.6 words.unlike -0.2 zh:0199
-0.14 zh:1111 -0.75 zh:4321 -0.19 zh:6 0.16 zh:app -0.29 zh:atm -0.94 zh:iban 0.39 zh:pin 0.58 zh:㗎 0.25 zh:一 -0.17
zh:万 -0.16 zh:上 0.53 zh:下 0.84 zh:不 0.35 zh:专 -0.48 zh:东 0.39 zh:丢 -0.17 zh:两 -1.2 zh:个 -0.43 zh:中 -0.38 zh:丸 0.28
zh:为 0.13 zh:主 0.26 zh:么 -1.1 zh:乐 -0.18 zh:也 -0.24 zh:乳 -0.18 zh:了 -0.29 zh:事 -0.3 zh:二 -0.15 zh:于 -0.21 zh:五 -0.22
zh:些 -0.34 zh:交 0.5 zh:享 -0.54 zh:人 0.12 zh:什 -0.9 zh:今 -0.34 zh:仍 -0.13 zh:他 -0.31 zh:令 0.21 zh:们 -0.72 zh:仲 -0.13
zh:任 -0.18 zh:份 0.13 zh:会 -1.1 zh:传 0.89 zh:住 0.47 zh:何 -0.46 zh:余 -0.34 zh:你 0.47 zh:供 0.16 zh:便 -0.96 zh:信 -0.53
zh:俾 0.2 zh:候 0.34 zh:做 -0.2 zh:偿 0.24 zh:傅 0.24 zh:储 0.18 zh:催 0.17 zh:先 0.81 zh:入 0.41 zh:八 0.69 zh:公 -0.29 zh:关
0.24 zh:兴 -0.44 zh:其 -0.29 zh:具 -0.28 zh:内 -0.73 zh:冇 0.31 zh:再 -0.66 zh:写 0.32 zh:冻 -0.16 zh:凭 0.27 zh:出 0.5 zh:分
-0.37 zh:切 -0.21 zh:刚 -0.23 zh:删 -0.45 zh:别 -1.3 zh:到 -0.36 zh:制 0.23 zh:刷 0.2 zh:券 0.46 zh:刺 -0.18 zh:剩 0.2 zh:剪
-0.16 zh:副 -0.15 zh:办 0.66 zh:加 0.33 zh:动 0.14 zh:包 -0.28 zh:化 0.24 zh:区 0.69 zh:十 0.67 zh:千 -0.21 zh:午 -1.2 zh:半
-0.18 zh:卓 -0.44 zh:单 0.7 zh:危 -0.18 zh:即 -1.1 zh:历 -0.41 zh:压 -0.2 zh:去 0.26 zh:双 0.25 zh:反 0.14 zh:发 -0.21 zh:口 0.16
zh:只 0.2 zh:叫 0.19 zh:可 -1 zh:台 -0.75 zh:右 -0.38 zh:号 0.42 zh:司 0.16 zh:各 0.15 zh:合 -1 zh:同 -0.23 zh:名 1.1 zh:后 -0.18
zh:吓 0.35 zh:吗 -0.23 zh:否 -0.18 zh:吧 1.1 zh:听 -0.13 zh:呀 0.62 zh:告 -0.82 zh:呗 1.1 zh:员 -0.12 zh:呢 0.44 zh:周 0.39 zh:和
0.77 zh:咗 -0.45 zh:咩 0.15 zh:品 -0.44 zh:哋 -0.56 zh:响 -0.37 zh:哦 -0.39 zh:哪 0.63 zh:唔 0.66 zh:商 0.14 zh:啊 0.15 zh:啥
0.52 zh:啦 -0.2 zh:喜 -0.21 zh:嗯 -0.13 zh:嗰 0.41 zh:嘅 -0.58 zh:器 0.13 zh:嚟 0.89 zh:回 -0.41 zh:国 -0.53 zh:在 -0.44 zh:址
0.53 zh:型 0.37 zh:城 0.31 zh:堵 -0.24 zh:填 0.54 zh:声 0.38 zh:处 0.41 zh:备 0.22 zh:复 0.28 zh:外 -0.12 zh:多 1.7 zh:够 -0.15
zh:大 -0.14 zh:太 -0.48 zh:失 -0.12 zh:套 -0.21 zh:妈 -0.12 zh:姻 0.18 zh:婚 0.18 zh:媒 -0.14 zh:子 0.49 zh:孕 0.36 zh:字 0.67
zh:存 -0.14 zh:学 0.49 zh:孩 0.61 zh:安 0.76 zh:完 0.24 zh:官 -0.25 zh:定 -0.69 zh:宜 -0.33 zh:宠 0.22 zh:客 -0.92 zh:家 0.32
zh:容 -0.81 zh:宽 0.2 zh:寄 0.4 zh:对 -0.37 zh:封 0.36 zh:将 -0.19 zh:少 0.82 zh:就 0.2 zh:尾 -0.37 zh:属 0.24 zh:工 0.54 zh:差
0.62 zh:己 -0.31 zh:已 -0.61 zh:市 0.31 zh:希 -0.28 zh:帖 -0.15 zh:带 -0.72 zh:帮 0.92 zh:常 -0.36 zh:年 0.58 zh:并 0.13 zh:应
-0.42 zh:店 0.77 zh:度 0.15 zh:座 -0.31 zh:开 -0.23 zh:弃 -0.16 zh:张 0.4 zh:当 0.24 zh:录 0.14 zh:往 0.32 zh:征 -0.4 zh:待 -0.36
zh:很 0.38 zh:律 0.65 zh:得 -0.26 zh:心 0.18 zh:必 -0.66 zh:忘 -0.25 zh:忙 -0.18 zh:念 0.17 zh:怎 -0.2 zh:思 0.13 zh:急 0.64 zh:性
-0.22 zh:恭 -0.21 zh:息 -0.96 zh:患 -0.14 zh:您 -0.15 zh:情 -0.35 zh:想 0.24 zh:意 -0.47 zh:感 -0.68 zh:愿 0.17 zh:我 0.84 zh:或
-0.38 zh:截 -0.2 zh:扣 0.16 zh:扰 0.39 zh:批 -0.15 zh:找 -0.48 zh:把 0.28 zh:投 0.67 zh:护 0.37 zh:抱 -0.39 zh:担 0.37 zh:拍 0.83
zh:拨 -0.28 zh:持 -0.27 zh:按 -0.56 zh:换 -0.41 zh:据 0.29 zh:授 0.12 zh:排 0.52 zh:接 -0.13 zh:控 0.17 zh:描 0.16 zh:提 -0.63
zh:撤 -0.76 zh:支 -0.19 zh:收 -0.39 zh:改 -0.39 zh:故 0.17 zh:效 -0.2 zh:数 0.67 zh:整 0.38 zh:文 -0.12 zh:断 0.22 zh:新 0.32
zh:方 -0.81 zh:旅 -0.13 zh:无 -0.28 zh:日 -0.32 zh:旧 0.17 zh:早 -0.46 zh:时 -1.1 zh:易 0.22 zh:星 -0.25 zh:昨 -0.27 zh:是 -0.93
zh:晝 -0.22 zh:更 -0.67 zh:替 0.22 zh:最 0.75 zh:月 0.84 zh:服 -0.14 zh:望 -0.29 zh:期 -0.21 zh:未 0.18 zh:末 0.37 zh:本 0.36
zh:术 0.16 zh:机 -0.13 zh:权 0.13 zh:条 -0.48 zh:来 0.5 zh:果 -0.44 zh:染 0.23 zh:查 0.76 zh:样 0.16 zh:核 0.34 zh:框 0.5 zh:案
0.31 zh:档 0.39 zh:检 -0.14 zh:楼 0.13 zh:次 0.32 zh:款 -0.59 zh:歉 -0.42 zh:正 0.19 zh:段 -0.25 zh:比 -0.16 zh:水 0.45 zh:沟
-0.12 zh:没 0.3 zh:法 -0.36 zh:波 -0.16 zh:洽 -0.15 zh:流 0.29 zh:消 -0.32 zh:添 -0.31 zh:清 0.19 zh:炎 0.23 zh:点 -2 zh:烧 0.17
zh:然 0.36 zh:照 0.72 zh:爱 -0.31 zh:片 -0.23 zh:版 -0.24 zh:牌 0.26 zh:状 0.41 zh:独 -0.15 zh:现 0.25 zh:班 0.2 zh:生 -0.43 zh:用
-0.35 zh:甩 0.25 zh:申 0.43 zh:电 -0.19 zh:畅 -0.25 zh:留 0.4 zh:疑 -0.17 zh:疗 0.28 zh:症 0.48 zh:痛 0.65 zh:瘦 0.18 zh:登 0.19
zh:百 -0.12 zh:盐 -0.21 zh:盒 0.15 zh:盖 -0.37 zh:直 0.61 zh:相 0.47 zh:看 0.72 zh:真 -0.4 zh:睇 0.2 zh:瞧 0.25 zh:知 -0.21 zh:短
0.56 zh:确 0.21 zh:示 -0.7 zh:私 -0.22 zh:科 0.18 zh:积 0.12 zh:称 0.38 zh:稍 -0.16 zh:空 -0.23 zh:穿 -0.18 zh:站 -0.27 zh:章
-0.19 zh:端 0.19 zh:笔 0.2 zh:答 -0.12 zh:签 0.36 zh:简 0.29 zh:算 -0.17 zh:籍 0.46 zh:类 0.23 zh:糧 0.23 zh:系 0.47 zh:索 0.13
zh:紧 0.19 zh:繁 0.37 zh:约 -0.27 zh:级 0.38 zh:纳 0.18 zh:终 0.19 zh:经 0.56 zh:结 0.3 zh:给 0.18 zh:统 0.23 zh:编 1.3 zh:缴 0.49
zh:缺 0.32 zh:网 -0.99 zh:而 -0.38 zh:耐 -0.15 zh:联 0.35 zh:肝 0.23 zh:背 0.15 zh:胸 -0.18 zh:能 -0.81 zh:脯 -0.18 zh:腰 -0.34
zh:腸 -0.18 zh:腺 -0.18 zh:膝 -0.37 zh:自 -0.35 zh:般 -0.25 zh:良 -0.18 zh:苹 -0.44 zh:药 0.34 zh:蓄 0.18 zh:薄 0.28 zh:藏 -0.17
zh:血 0.21 zh:补 0.26 zh:表 0.51 zh:被 -0.19 zh:裹 -0.25 zh:西 0.39 zh:要 -0.3 zh:覆 -0.22 zh:见 -0.3 zh:规 0.64 zh:角 -0.3 zh:解
-0.37 zh:言 -0.4 zh:订 0.12 zh:认 0.32 zh:讨 -0.13 zh:讯 0.32 zh:记 0.55 zh:讲 0.4 zh:论 0.44 zh:设 0.13 zh:证 0.15 zh:评 0.65
zh:诉 -0.52 zh:诊 0.13 zh:试 0.29 zh:话 0.27 zh:该 0.34 zh:说 -0.65 zh:谁 0.4 zh:调 -0.2 zh:谅 -0.13 zh:谈 -0.28 zh:谢 -0.19 zh:象
0.44 zh:账 -0.45 zh:贯 0.44 zh:贴 0.31 zh:贷 0.23 zh:费 0.36 zh:资 0.38 zh:赔 -0.22 zh:走 0.15 zh:超 -0.22 zh:趣 -0.44 zh:跟 0.45
zh:车 0.49 zh:转 0.21 zh:输 0.33 zh:边 0.45 zh:达 0.72 zh:过 0.32 zh:近 0.76 zh:还 -0.86 zh:进 0.26 zh:连 -0.52 zh:退 -0.14 zh:送
-0.21 zh:适 -1.2 zh:透 0.31 zh:通 -0.25 zh:遊 -0.13 zh:遍 -0.27 zh:道 -0.43 zh:遥 0.15 zh:遮 -0.27 zh:那 -0.77 zh:郎 0.17 zh:部
-0.23 zh:都 -0.82 zh:配 0.18 zh:里 0.79 zh:重 0.6 zh:量 -0.21 zh:金 0.32 zh:银 0.35 zh:销 0.36 zh:锁 0.32 zh:错 -0.98 zh:镜 -0.18
zh:门 0.4 zh:问 -1 zh:间 -0.97 zh:阿 -0.12 zh:附 0.42 zh:陈 -0.16 zh:院 0.12 zh:除 0.34 zh:险 0.21 zh:隐 -0.19 zh:需 -0.42 zh:露
0.47 zh:非 0.5 zh:页 -0.44 zh:顺 0.17 zh:预 -0.2 zh:题 -0.16 zh:额 0.18 zh:食 0.15 zh:餐 -0.21 zh:餒 0.15 zh:饮 -0.12 zh:首 0.25
zh:马 0.4 zh:驿 -0.25 zh:麻 0.44
"""),
    "confirm": _read("""
after.question -1.8 ar:2 -0.27 ar:4 -0.27 ar:ابراز -0.16 ar:ابشر -0.71 ar:ابنكم 0.2 ar:اتخصمت -0.21 ar:اترفض 0.15
ar:اثني 0.4 ar:احالتك 0.14 ar:احضار -0.16 ar:اخر 0.55 ar:اخطا -0.21 ar:اذا -0.53 ar:ارتجاع 0.19 ar:اردت 0.48 ar:ارسلت
0.24 ar:اسال -0.36 ar:اسبوعي 0.44 ar:استاذ 0.21 ar:استخدا 0.28 ar:استخدم -0.43 ar:اشرب -0.18 ar:اشنو -0.17 ar:اعتبر
-0.92 ar:اعتن 0.18 ar:اعلان -0.22 ar:اعلي -0.25 ar:اقتراح -0.44 ar:اكتر -0.2 ar:الاتصا -0.19 ar:الاحد -0.17 ar:الاخير
0.21 ar:الادني 0.49 ar:الاسبو 0.43 ar:الاستر -0.27 ar:الاستق -0.36 ar:الاسم -0.16 ar:الاسنا -0.57 ar:الاصل -0.13
ar:الاعتر -0.21 ar:الامر -0.14 ar:الانتر 0.56 ar:الانذا 0.38 ar:الانفل -0.17 ar:الاولي 0.18 ar:الايتم -0.22 ar:البارح
0.63 ar:البطاق 0.14 ar:البواب -0.2 ar:التامي -0.14 ar:التحال 0.18 ar:التحدي 0.12 ar:التطبي -0.74 ar:التطعي -0.16
ar:التموي -0.29 ar:الثامن -0.14 ar:الثاني 0.32 ar:الثلاث -0.15 ar:الجديد 0.25 ar:الجرعه 0.24 ar:الجلدي 0.44 ar:الجلسه
0.12 ar:الجمعه 0.33 ar:الحد 0.58 ar:الحساس -0.17 ar:الحمي -0.18 ar:الحين 0.53 ar:الخاص 0.28 ar:الخميس -0.39 ar:الدخل
-0.29 ar:الدراس 0.16 ar:الدكتو -0.16 ar:الدواء -0.17 ar:الذهبي 0.26 ar:الذين -0.53 ar:الراحه -0.18 ar:الرمز -0.22
ar:الزلاز 0.58 ar:الساعه -0.28 ar:السخون -0.2 ar:السريه -0.2 ar:السيار 0.4 ar:الشخصي -0.14 ar:الشركه 0.23 ar:الشيك
0.41 ar:الصباح 0.26 ar:الصيان -0.27 ar:الضرر 0.9 ar:الطبي 0.25 ar:الظهر 0.42 ar:العصر -0.27 ar:العظام 0.25 ar:العمل
0.3 ar:العملي 0.21 ar:العياد -0.27 ar:العيون 0.14 ar:الغاء 0.15 ar:الغد -0.16 ar:الف -0.33 ar:الفلوس 0.63 ar:القادم
0.12 ar:القرض -0.28 ar:القسط 0.21 ar:القسطر 0.2 ar:الكاش -0.21 ar:الكامل -0.18 ar:الكوني 0.44 ar:الله -0.73 ar:اللي
1.1 ar:الماء -0.18 ar:الماضي 0.59 ar:المحل -0.16 ar:المختب 0.32 ar:المختص -0.12 ar:المدير -0.12 ar:المرور 0.22
ar:المساع -0.2 ar:المصار 0.86 ar:المطال 0.22 ar:المطلو -0.15 ar:المعام 0.43 ar:المعلو -0.14 ar:المقيم 0.28 ar:المنشو
-0.18 ar:الموقع -0.22 ar:الميلا -0.21 ar:الهاتف -0.12 ar:الهويه -0.21 ar:الوصفه 0.13 ar:الوفاء 0.35 ar:اليك 0.23
ar:امبارح 1 ar:امس 0.51 ar:ان 0.39 ar:انت 1 ar:انتهت -0.4 ar:انك 0.21 ar:او -0.18 ar:اودعته 0.41 ar:اوقفنا 0.31 ar:اي
-0.65 ar:ايام -0.22 ar:ايقاف -0.37 ar:ايوه 0.2 ar:باذن -0.71 ar:باقتك 0.79 ar:باك -0.21 ar:بالخطا 0.28 ar:بالصيد 0.36
ar:بالليل 0.79 ar:بان -0.17 ar:بتاعك 0.15 ar:بتتصل -0.27 ar:بتغطي 0.58 ar:بخير 0.22 ar:بدون -1.1 ar:بصفتك 0.53 ar:بعد
0.69 ar:بمهاتف -0.28 ar:بنعطيك -0.64 ar:بنفسك 0.18 ar:بنفسه -0.25 ar:بوليصت 0.58 ar:بيانات 0.53 ar:بيتقدم -0.21
ar:بيتكم 0.56 ar:بيخلص 0.15 ar:بيك 0.44 ar:تاريخ -0.21 ar:تامينك 1.1 ar:تبديل 0.5 ar:تبعك 0.42 ar:تتوقف -0.52 ar:تحت
-0.29 ar:تحديث 0.57 ar:تدخل 0.41 ar:تروح -0.2 ar:تزال 1.1 ar:تزعل -0.27 ar:تشخيصك 0.45 ar:تعتمد -0.29 ar:تغطي 0.9
ar:تغيير 0.42 ar:تقدر 0.33 ar:تقرير 0.4 ar:تقطعات 0.44 ar:تكليف -0.28 ar:تكون 0.12 ar:تلات -0.2 ar:تم 0.13 ar:تمام
0.25 ar:تمت 0.26 ar:تنشال 0.16 ar:تنفذت 0.43 ar:توقف -0.21 ar:ثلاث -0.23 ar:جاهزه 0.27 ar:جايزه -0.22 ar:جديده -0.16
ar:جرحك 0.16 ar:جرعتك 0.26 ar:جعلنا -0.73 ar:جوالك 0.43 ar:جوايز -0.22 ar:حامل 0.26 ar:حتي 0.87 ar:حدثنا 0.41 ar:حدك
-0.25 ar:حذف -0.19 ar:حساب 0.21 ar:حسابات -0.52 ar:حسابك 0.88 ar:حسب 0.14 ar:حضرتك 0.31 ar:حق -0.27 ar:حوالتك 0.26
ar:حيت 0.44 ar:خبر 0.19 ar:خرجت 0.28 ar:خصم 0.4 ar:خصمنا 0.28 ar:خطا 0.37 ar:خطك 0.58 ar:خطوطنا -0.13 ar:خلال -0.12
ar:خلص 0.5 ar:خلصت 0.79 ar:خلصتيش 0.44 ar:خيوط 0.16 ar:دخول 0.69 ar:دفتر -0.16 ar:دفع -0.13 ar:دكتور 0.2 ar:دواء -0.36
ar:دواك 0.36 ar:دورك 0.18 ar:ديالك 0.48 ar:ديالنا 0.57 ar:ديسمبر 0.67 ar:ديما 0.44 ar:ذكر 0.45 ar:ذهبت 0.32 ar:راجعت
0.2 ar:راه 0.63 ar:رجع 1.1 ar:رجعات 0.63 ar:رجعنال 0.86 ar:رسوم 0.49 ar:رصيد 0.41 ar:رصيدك 0.8 ar:رقم 0.3 ar:ريحتك
0.12 ar:زال 0.18 ar:زمان 0.44 ar:زياره -0.18 ar:ساري 0.67 ar:ساعه 0.72 ar:سالت 0.43 ar:سددت 0.22 ar:سلامه -0.33
ar:سنوات 0.37 ar:سوالك -0.26 ar:سويتها 0.46 ar:سيارتك 0.28 ar:سيتم -0.96 ar:سيرن -0.32 ar:سيكون -0.46 ar:سيهاتف -0.12
ar:سيوافق -0.29 ar:شاف 0.25 ar:شخصيا -0.12 ar:شراء -0.16 ar:شريحتك 0.5 ar:شريحه -0.16 ar:شك -0.69 ar:شكرا 0.24
ar:شكواك 1.4 ar:شيء 0.25 ar:شيكك 0.19 ar:صالحه 0.13 ar:صباح -0.16 ar:صباحا -0.2 ar:صحيح 0.19 ar:صلحنا 0.56 ar:صورتك
0.17 ar:صيدليت 0.2 ar:طبيب 0.22 ar:طبيبك -0.36 ar:طردك 0.12 ar:طلب 0.98 ar:طلبت 0.25 ar:طلبك -0.58 ar:طلع 0.36 ar:طلعت
0.2 ar:طوارين 0.15 ar:طولت -0.2 ar:ظاهر -0.73 ar:عاده -0.14 ar:عالكرت 0.86 ar:عام -0.57 ar:عامه -0.12 ar:عاينها 0.28
ar:عزيزي 0.39 ar:عشر 0.75 ar:عطاك 0.13 ar:عقدك 0.67 ar:عكسها -0.27 ar:علاجك 0.37 ar:علنا -0.26 ar:علي -0.52 ar:عليج
-0.27 ar:عليك -0.13 ar:عليه -0.16 ar:عليها 0.3 ar:عملاين 0.34 ar:عمليتك -0.23 ar:عمن -0.26 ar:عميل -0.16 ar:عن 0.25
ar:عنا 0.48 ar:عندك 0.2 ar:عندكش -0.83 ar:عندنا 0.88 ar:عندها 0.23 ar:عنها 0.43 ar:عياده -0.35 ar:عيدكم -0.13 ar:عينتك
0.32 ar:غادي -1 ar:غير -0.73 ar:غيرت 0.25 ar:فاتك 0.41 ar:فاتورت 0.35 ar:فاضلها 0.26 ar:فالفاي -0.14 ar:فتح 0.25
ar:فجرا -0.27 ar:فحص 0.15 ar:فقط -0.27 ar:فلان -0.13 ar:فليراج -0.13 ar:فندم 0.26 ar:في 0.83 ar:فيه 0.34 ar:قايمه 0.18
ar:قبل -0.37 ar:قبول -0.75 ar:قد -0.52 ar:قدمتها 0.4 ar:قرضك -0.69 ar:قسطا -0.18 ar:قسطك 0.36 ar:قسطين 0.22 ar:قسم
-0.29 ar:قطعا -0.27 ar:قيمه -0.17 ar:كامل -0.18 ar:كان 0.96 ar:كريم 0.21 ar:كل -0.36 ar:كله 0.24 ar:كليان 0.44 ar:كما
0.94 ar:كنطلبو -0.14 ar:لا 0.57 ar:لاجل -0.22 ar:لاحظنا 0.28 ar:لاختك 0.43 ar:لان 0.82 ar:لانتظا 0.15 ar:لانه -0.19
ar:لتجديد 1.1 ar:لتجربت -0.13 ar:لتحديد -0.28 ar:لتغيير -0.43 ar:لتواصل -0.76 ar:لحسابك 0.59 ar:لحمايت -0.38 ar:لدينا
0.22 ar:لسه 0.26 ar:لشهر 0.13 ar:لقد 0.24 ar:لك 0.21 ar:للاخري -0.74 ar:للاسف 0.41 ar:للحساب 0.63 ar:للدكتو -0.2
ar:للمراج 0.18 ar:لم 0.68 ar:لهذا -0.14 ar:لو -0.5 ar:لوجه -0.17 ar:لي 0.13 ar:ليس 0.37 ar:ليك -0.31 ar:ليله 0.15
ar:ما 0.51 ar:ماتخاف -0.21 ar:مارس 1.1 ar:مبارح 0.86 ar:مبارك -0.13 ar:مبلغا 0.45 ar:متاخر 0.47 ar:متوفر -0.17 ar:مثل
0.25 ar:محدث 0.25 ar:محطوط 0.36 ar:مدته 0.12 ar:مدفوعه 0.35 ar:مرات -0.23 ar:مراجعي -0.13 ar:مرتين 0.35 ar:مريضا 0.28
ar:مساء -0.15 ar:مسجل 0.2 ar:مسجله 0.3 ar:مسكره -0.18 ar:مشكل -0.59 ar:مطالبت -0.67 ar:معك -0.27 ar:معنا 0.61 ar:مفتوح
-0.46 ar:مفتوحه 0.22 ar:مفعل 0.41 ar:مقابل -0.64 ar:مقبول -0.71 ar:مقبوله -0.92 ar:مقلقا 0.45 ar:مكشوف 0.17 ar:ملف
0.35 ar:ملفك 0.25 ar:ممتنين -0.44 ar:ممكن 0.28 ar:من 0.62 ar:منتمني 0.12 ar:منشورك -0.74 ar:منك 0.32 ar:منيح 0.15
ar:مهم -0.17 ar:مواعيد -0.46 ar:موظف -0.28 ar:موعد 0.23 ar:موقوف 0.12 ar:موكد -0.25 ar:نازل -0.21 ar:ناقص 0.12
ar:نتحدث -0.26 ar:نحتاج -0.15 ar:نحن -0.32 ar:نرجو -0.21 ar:نري 0.17 ar:نزل 0.64 ar:نسدد -0.17 ar:نصاب -0.23 ar:نضمن
-0.29 ar:نظام -0.52 ar:نظامنا 0.48 ar:نعاود -0.15 ar:نعتذر 0.2 ar:نعم 0.45 ar:نعيطو -0.28 ar:نقول -0.37 ar:نلاحظ 0.45
ar:نلتزم -0.17 ar:نهاتفك -0.16 ar:نهار -0.15 ar:نوره 0.15 ar:هالاسب -0.71 ar:هذا 0.82 ar:هذي 0.46 ar:هلا 0.15 ar:هنا
-0.16 ar:هو -0.17 ar:هويته -0.13 ar:والحوا 0.2 ar:والدك 0.2 ar:والسجل -0.29 ar:والعمر -0.36 ar:واللي -0.39 ar:وانت
0.35 ar:وثيقتك 0.9 ar:وجاري 0.3 ar:وجدوش 0.18 ar:وجها -0.17 ar:وخذ -0.18 ar:وراحت 0.43 ar:وسيفعل -0.28 ar:وصل 0.14
ar:وصلك 0.38 ar:وصلنا -0.44 ar:وقال 0.25 ar:وقت -0.28 ar:وقد 0.56 ar:ولحماي -0.35 ar:وما -0.18 ar:ومرحبا 0.44 ar:ومعه
-0.13 ar:ومن -0.14 ar:ومنعتذ -0.27 ar:ونراك 0.18 ar:وهذا -0.52 ar:وهو 0.2 ar:ويشرح -0.25 ar:يا 0.23 ar:يبدا 0.28
ar:يبين 0.22 ar:يتصل -0.25 ar:يتطلب -0.25 ar:يتعالج -0.26 ar:يتقبل -0.83 ar:يحدده -0.17 ar:يحق 0.26 ar:يدخل -0.13
ar:يرغب -0.13 ar:يسالك -0.22 ar:يستحسن -0.16 ar:يسرنا -0.16 ar:يشتغل 0.58 ar:يظهر -0.22 ar:يعدل -0.12 ar:يغطي 0.21
ar:يفضل -0.2 ar:يكتمل 0.7 ar:يناسبه -0.17 ar:ينقصه 0.25 ar:ينقصها 0.4 ar:يوسف 0.2 ar:يوم 0.35 ar:يوميا -0.75
asked&customer 0.75 asked&elsewhere -0.67 asked&general -0.13 asked&harmless 0.29 asked&others -0.22 asked&patient
-0.53 asked&question -1.9 asked&refuse -0.33 asked&request -0.32 asked&supply 0.16 bias -0.23 callback&customer -0.85
callback&elsewhere 0.27 callback&general 1.1 callback&harmless 0.58 callback&others -0.27 callback&patient -0.39
callback&question -0.26 callback&refuse -0.46 callback&request -0.51 callback&supply 0.74 confirm.customer&customer
0.88 confirm.customer&general -0.58 confirm.customer&others 0.18 confirm.customer&patient 0.41
confirm.customer&question -1.8 confirm.customer&refuse -0.29 confirm.customer&request 0.24 confirm.customer&supply
0.58 confirm.patient&customer -0.55 confirm.patient&elsewhere 0.7 confirm.patient&general 0.51 confirm.patient&patient
1 confirm.patient&question -0.3 confirm.patient&refuse 0.43 confirm.patient&request -0.47 confirm.patient&supply -0.31
customer -0.82 de:10 1 de:116 -0.16 de:12 0.63 de:19 -0.46 de:ab -0.12 de:abend -0.17 de:abfrag -0.13 de:abhole 0.17
de:acht -0.15 de:adress 0.26 de:akte 0.16 de:alles 0.16 de:allgem -0.15 de:als 1.1 de:alte 0.69 de:an 0.76 de:angabe
-0.15 de:angepa 0.52 de:anruf -0.24 de:anspre -0.28 de:arger -0.18 de:arzt 0.36 de:auf 0.15 de:auffal 0.29 de:aufged
-0.4 de:ausgeb -0.13 de:bedaue -0.58 de:behand 0.25 de:bei 0.88 de:bekomm -0.21 de:besser 0.26 de:bestat -0.19
de:besten -0.15 de:besuch -0.45 de:betref -0.14 de:betrug -0.25 de:bild -0.49 de:bis -0.66 de:bitte -0.3 de:blasse
0.36 de:bringe -0.45 de:da 0.19 de:daher 0.22 de:damals 0.28 de:danke -0.95 de:das -0.54 de:dass -0.29 de:daten 0.24
de:deckt 0.13 de:dein 0.6 de:deine 0.2 de:dem 0.13 de:den -0.16 de:depotu 0.41 de:der -0.34 de:des -0.13 de:deshal
0.39 de:die -0.31 de:dienst 0.24 de:diese -0.19 de:doktor -0.17 de:dran -0.12 de:drei -0.18 de:ein 0.18 de:einen -0.54
de:einer -0.2 de:eingeg 0.23 de:eingri 0.33 de:einzel -0.14 de:endet -0.46 de:erfolg -1.1 de:erhole 0.33 de:erstat
-0.13 de:erwart 0.21 de:es -0.19 de:fachab 0.28 de:fall 0.63 de:falsch -0.19 de:filial -0.41 de:formsa -0.38 de:formul
-0.3 de:frei 0.19 de:freiga -0.38 de:freige 0.14 de:freita -0.15 de:freuen 0.26 de:gb 0.39 de:gebuhr -0.14 de:gedeck
0.19 de:gegebe 0.28 de:geht 0.23 de:geld -0.58 de:genehm -0.17 de:gepruf 0.34 de:gern -0.13 de:geschi 0.66 de:geschr
-0.88 de:gesetz 0.29 de:gesper -0.16 de:gespro 0.24 de:gester 0.72 de:gibt -0.22 de:gilt -0.56 de:grippe -0.35 de:gut
0.48 de:gutach 0.29 de:haha -0.18 de:handy -0.13 de:hat 0.23 de:heute 0.36 de:hier 0.14 de:hoffen 0.33 de:ihnen 0.28
de:ihre 1.3 de:ihrem 0.24 de:ihren -0.24 de:in 0.29 de:ja 0.45 de:kasse -0.14 de:kolleg 0.18 de:kommt 0.32 de:konnen
0.31 de:kosten 0.12 de:kredit -0.18 de:kunde 0.31 de:kundin 0.2 de:lang -0.15 de:langja 0.25 de:lassen -0.18 de:lauft
0.44 de:leider 0.49 de:liste -0.45 de:m 0.39 de:mahnun 0.77 de:mail 0.5 de:marz 0.35 de:medika -0.43 de:meiner 0.24
de:mit -0.12 de:mitarb -0.14 de:monat -0.4 de:montag 0.23 de:nach -0.47 de:nachst -0.25 de:narbe 0.36 de:neue 0.23
de:nicht 0.4 de:noch 0.56 de:notier 0.24 de:nur 0.37 de:nutzen 0.17 de:offen 0.18 de:ohne -0.38 de:oktobe -0.33
de:online -0.14 de:op 0.36 de:passt -0.3 de:per -0.31 de:physio 0.46 de:pn -0.29 de:police 0.13 de:portal 0.17
de:praxis 0.35 de:rate 0.2 de:rechnu -0.33 de:recht -0.3 de:reine -0.38 de:rezept 0.17 de:schade 0.31 de:schmer -0.45
de:schon 0.48 de:schrei -0.18 de:sehen 0.32 de:seine -0.16 de:seit 0.25 de:sekret -0.21 de:sicher -0.25 de:sie 0.27
de:sofort -0.16 de:sperre 0.29 de:sperrt -0.16 de:stammt -0.14 de:stimmt 0.31 de:storni -0.37 de:streic -0.14
de:stunde -0.13 de:tan -0.13 de:tarif 0.39 de:techni 0.51 de:telefo -0.31 de:termin -0.24 de:therap -0.44 de:uber
-0.28 de:uberst 0.36 de:uhr -0.53 de:um -0.28 de:umsatz 0.29 de:und 0.52 de:ungluc -0.3 de:uns -1.2 de:unsere 0.43
de:unter -0.19 de:unterl 0.25 de:vergle -0.31 de:verlau 0.33 de:verlie -0.16 de:versch 0.26 de:verseh 0.58 de:versic
-0.45 de:verspr -0.51 de:verste -0.22 de:versuc -0.19 de:von -0.44 de:vor -0.2 de:vorne -0.41 de:vorsic -0.13 de:war
0.25 de:waren 0.47 de:wartel 0.46 de:wartez -0.15 de:weber 0.22 de:websit -0.2 de:wegen 0.24 de:weil 0.13 de:welche
-0.71 de:wem -0.3 de:wer -0.23 de:werden 0.15 de:widers -1.1 de:wieder -0.13 de:willko 0.56 de:wir 0.6 de:wird -1
de:wochen -0.15 de:wurde 0.63 de:zahlt -0.14 de:zehn 0.22 de:zeigt -0.66 de:zeit 0.36 de:zuruck 0.5 de:zwisch 0.63
en:0199 -0.15 en:1 -0.15 en:10 -0.12 en:12 0.58 en:4 0.35 en:5 -0.23 en:555 -0.16 en:8 0.14 en:800 -0.14 en:9 -0.18
en:<link> -0.12 en:a -1 en:able -0.17 en:about 0.49 en:accoun 0.91 en:addres -0.17 en:ago 0.57 en:all -0.16 en:allerg
0.12 en:am -0.35 en:an -0.51 en:ana -0.13 en:and -0.17 en:any -0.59 en:app -0.2 en:appoin -0.32 en:apprec 0.19
en:approv 0.35 en:april 0.28 en:are -0.82 en:as 1.4 en:ask 0.19 en:asking -0.32 en:at 0.12 en:availa -0.25 en:back
0.15 en:bankin 0.49 en:be -1.2 en:becaus 0.12 en:been 0.27 en:before -0.84 en:being 0.25 en:better 0.14 en:betwee 0.25
en:bill 0.5 en:billin 0.49 en:block 0.15 en:blocke -0.45 en:bottom -0.16 en:bounce 0.21 en:branch 0.22 en:bring -0.78
en:bundle 0.28 en:by 0.27 en:call -0.13 en:came 0.88 en:can 0.24 en:car 0.22 en:card 0.67 en:cards -0.12 en:cashba
0.22 en:catara 0.46 en:charge 0.29 en:checke 0.17 en:checki -0.18 en:claim -0.24 en:clear 0.15 en:clicks -0.14
en:clinic -0.52 en:close -0.17 en:closed -0.18 en:collea -0.23 en:collec 0.26 en:come -0.48 en:commen -0.27 en:compla
0.32 en:condit -0.3 en:contra 1.3 en:cost -0.22 en:cough -0.61 en:countr -0.31 en:cover 0.31 en:covere 0.31 en:credit
0.28 en:crews -0.14 en:crooks -0.48 en:crown 0.32 en:custom 0.46 en:dad's 0.43 en:day -0.58 en:days -0.46 en:debit
0.74 en:decade 0.18 en:declin 0.37 en:delay -0.12 en:depend -0.43 en:depot 0.26 en:detail -0.34 en:did 0.15 en:direct
0.2 en:disput 0.29 en:dm -0.27 en:do -0.7 en:doctor -0.79 en:does -0.15 en:dollar 0.37 en:down 0.25 en:dr 0.68
en:drink -0.18 en:droppe 0.5 en:during 0.12 en:e 0.17 en:each -0.18 en:eight -0.52 en:email -0.12 en:emails -0.26
en:emerge 0.31 en:ends 0.92 en:engine 0.3 en:enjoy -1.1 en:every -0.24 en:everyt -0.24 en:exampl -0.18 en:experi -0.48
en:expiri -0.23 en:explai -0.47 en:family 0.14 en:fee 0.31 en:feedba -0.4 en:fees -0.29 en:fever -0.18 en:fifty -0.12
en:file 0.12 en:find -0.25 en:first -0.38 en:fitted 0.32 en:five -0.64 en:flu -0.61 en:for -0.47 en:form 0.12 en:forty
-0.3 en:forwar -0.55 en:fraud 0.21 en:free -0.5 en:friday 0.2 en:from -0.8 en:froze 0.53 en:frustr -0.27 en:full -0.68
en:glad 0.73 en:going -0.48 en:gone 0.37 en:good -0.55 en:got 0.39 en:grante -0.6 en:gratef -0.12 en:guaran 0.31
en:guidel 0.23 en:ha -0.12 en:hand -0.93 en:hands -0.46 en:harbor -0.21 en:has -0.12 en:have 0.49 en:hear -0.21
en:hello 0.18 en:helpin 0.24 en:helps -0.6 en:here -0.43 en:hi -0.49 en:hidden -0.13 en:hold 0.12 en:home -0.43
en:hope 0.24 en:hours -0.27 en:how -0.61 en:hundre -0.34 en:i 0.47 en:iban -0.33 en:id -0.45 en:if -0.87 en:improv
-0.14 en:in 0.2 en:includ 0.27 en:inhale 0.68 en:insura 0.44 en:insure -0.17 en:is 0.17 en:januar 0.32 en:jo -0.35
en:joined 0.28 en:keep -0.16 en:kept -0.19 en:kim -0.13 en:knee -0.53 en:land 1 en:lane 0.18 en:last 0.25 en:lee 0.47
en:left 0.27 en:letter -0.31 en:like -0.36 en:limit -0.58 en:line -0.35 en:listed -0.22 en:listen -0.18 en:live -0.12
en:loan 0.79 en:long -0.57 en:look 0.21 en:looks 0.22 en:lose 0.19 en:lost -0.26 en:love -0.14 en:lovely -0.35
en:loyalt 0.18 en:luck -0.39 en:luke 0.22 en:lunch -0.32 en:made 0.16 en:main 0.16 en:manage 0.42 en:many 0.16
en:march 0.66 en:matter -0.98 en:may 0.2 en:medica -0.63 en:member 0.24 en:missin 0.21 en:mobile -0.31 en:monday 0.3
en:more -0.43 en:mornin 0.52 en:mortga 0.2 en:move -0.42 en:mr 0.31 en:mrs 0.18 en:my -0.39 en:name -0.13 en:neighb
-0.17 en:new -0.57 en:news 0.3 en:night 0.21 en:nine 0.75 en:north -0.14 en:not -0.65 en:notice 0.37 en:number -0.48
en:oak -0.23 en:octobe 0.73 en:off 0.51 en:offers -0.31 en:office 0.49 en:often -0.46 en:on 0.53 en:one 1.2 en:or
-0.21 en:order 0.61 en:our -0.41 en:out 0.81 en:outage -0.21 en:over 0.3 en:overdr -0.13 en:paid -0.66 en:pain -0.14
en:parkin -0.54 en:part -0.4 en:passed 0.26 en:patel 0.15 en:patien -0.44 en:paymen 0.43 en:pays 0.43 en:paysli -0.29
en:person -0.13 en:pharma -0.16 en:phone 0.82 en:pick -0.21 en:picked 0.81 en:pictur -0.31 en:please -0.13 en:policy
-0.59 en:portal -0.78 en:postal -0.39 en:precau 0.53 en:premiu 0.22 en:prescr -0.44 en:privac -0.43 en:priya 0.17
en:proble 0.39 en:produc -0.55 en:pulled 0.41 en:puppy -0.12 en:questi -0.48 en:rang -0.22 en:rates -0.14 en:ready
0.63 en:really -0.13 en:receiv 0.22 en:record -0.3 en:refill 0.4 en:releas -0.29 en:rememb 0.47 en:remove -0.35
en:renewe -0.14 en:renewi 0.37 en:repeat 0.27 en:replac -0.54 en:reques 0.15 en:resolv 0.12 en:rest -0.18 en:result
-0.66 en:review -1.8 en:right 0.39 en:ringin -0.21 en:room 0.26 en:router 0.56 en:runs 0.44 en:safe -0.13 en:saturd
0.17 en:says 0.14 en:scamme -0.25 en:second 0.18 en:securi -0.63 en:see 0.95 en:send -0.13 en:sent 1.1 en:seriou -0.13
en:seven -0.36 en:shop 0.59 en:shots -0.19 en:should 0.32 en:shown -0.13 en:shows -0.73 en:sick -0.46 en:sign 0.43
en:signat 0.22 en:sim 0.17 en:since 0.21 en:singh 0.27 en:so 0.36 en:sorry -0.23 en:sounds -0.21 en:specia 0.16
en:standa -0.36 en:starts -0.31 en:statem -0.35 en:stay -0.34 en:still 0.82 en:store 0.36 en:street -0.23 en:sugges
-0.55 en:surgeo -0.44 en:surger 0.47 en:suspic 0.36 en:tablet 0.31 en:tap -0.48 en:televi 0.28 en:tell -0.19 en:text
-0.22 en:than -0.26 en:thank -1.1 en:thanks -0.17 en:that 0.48 en:the -0.28 en:them -0.17 en:therap -0.12 en:there
0.29 en:this 0.53 en:three -0.13 en:throug 0.41 en:thursd 0.12 en:ticket 0.42 en:time 0.4 en:times -0.12 en:today 0.47
en:tomorr 0.35 en:took 0.18 en:transf 0.34 en:treat -0.42 en:treate -0.29 en:tried -0.3 en:troubl -0.15 en:twelve 0.41
en:twice -0.35 en:two 0.3 en:unlock -0.3 en:up 0.99 en:us 0.94 en:vaccin -0.56 en:very 0.12 en:video -0.44 en:view
-0.35 en:visit 0.17 en:visiti -0.27 en:wait -0.14 en:waitin 0.45 en:was 0.17 en:wash -0.46 en:water -0.18 en:we 0.46
en:websit -0.24 en:week's 0.47 en:weekda -0.31 en:weeken -1.3 en:welcom -0.18 en:went 0.77 en:were 0.35 en:what 0.25
en:when -0.34 en:which 0.76 en:who -0.54 en:will -0.75 en:with 1.6 en:word -0.37 en:words -0.51 en:workin -0.13
en:years 0.51 en:yep 0.22 en:you 0.66 en:your -0.36 en:yours 0.52 en:zero -0.34 es:1 0.39 es:10 -0.58 es:2 0.24 es:20
-0.58 es:2012 0.27 es:65 -0.21 es:9 0.24 es:a -1.1 es:abonad 0.15 es:acompa 0.21 es:actual 0.13 es:acudir -0.2
es:admisi -0.37 es:agrade 0.42 es:ahorit -0.13 es:ajuste -0.13 es:alvaro 0.37 es:anda 0.27 es:andrea 0.15 es:anos 0.82
es:anotam 0.44 es:antes -0.19 es:antibi 0.44 es:apelli -0.16 es:aqui -0.13 es:asigna 0.33 es:atiend -0.49 es:autori
0.47 es:avanza 0.12 es:avisar -0.13 es:aviso -0.12 es:ayer 0.28 es:ayuda -0.12 es:ayudar -0.21 es:ayunas -0.38 es:baja
0.42 es:bajado 0.83 es:banco -0.28 es:bebe 0.15 es:beca -0.37 es:bizum 0.33 es:bloque 0.23 es:bonifi -0.17 es:bono
0.32 es:cabece -0.14 es:cambio 0.44 es:campan -0.21 es:cargam 0.44 es:cargo 0.39 es:carta 0.32 es:cien -0.35 es:cierto
0.37 es:cita 0.17 es:clara 0.33 es:client 0.45 es:cobram 0.37 es:cobran -0.13 es:coche 0.17 es:codigo -0.46 es:coment
-0.14 es:comisi 0.2 es:como 0.65 es:compan 0.2 es:compro 0.14 es:con 0.45 es:conced -0.37 es:concre -0.17 es:consta
0.34 es:consul -0.14 es:contar -0.15 es:contes -0.15 es:contra -0.25 es:convie -0.2 es:correo -0.75 es:corres 0.43
es:corte 0.34 es:credit 0.18 es:cualqu -0.2 es:cuando -0.14 es:cuanto -0.29 es:cubre 0.36 es:cubrir -0.56 es:cuenta
0.37 es:cuente -0.23 es:cuides 0.15 es:cura -0.82 es:dano 0.29 es:de -0.56 es:deben -0.35 es:declar -0.38 es:delo
-0.17 es:denega 0.21 es:denunc -0.12 es:descon -0.19 es:descub 0.34 es:desde 0.23 es:detras -0.31 es:devuel -0.12
es:diagno -0.34 es:dias -1 es:diciem 0.12 es:diez 0.46 es:dinero -0.27 es:direcc 0.44 es:discul -0.22 es:disput -0.22
es:don 0.44 es:dos -0.19 es:doy -0.22 es:duplic 0.71 es:dura -0.2 es:ecogra 0.16 es:edita -0.58 es:efecti 0.43 es:el
1.2 es:elena 0.19 es:embara -0.34 es:emitio 0.17 es:empiez 0.13 es:empleo -0.21 es:en -0.47 es:encont -0.2 es:endeud
0.21 es:enredo -0.22 es:enviam 0.56 es:equipo 0.2 es:error 0.31 es:es -0.49 es:esa -0.36 es:ese 0.27 es:eso 0.4
es:espera 0.45 es:estafa -0.16 es:estan 0.14 es:este -0.79 es:exito -0.31 es:expedi 0.12 es:experi -0.28 es:extrac
-0.2 es:fabric 0.51 es:falso -0.13 es:famili -0.29 es:favor -0.23 es:felici 0.15 es:feliz -0.19 es:fibra -0.18
es:fiebre -0.2 es:fijo -0.37 es:finde -0.15 es:foto -0.38 es:fue 0.57 es:ganar -0.22 es:genera -0.22 es:golpe 0.17
es:gracia -0.48 es:gripe -0.35 es:gustar -0.21 es:ha 0.33 es:hablam -0.17 es:hablan -0.13 es:hay 0.21 es:haya -0.29
es:hecho -0.38 es:hemos 1.3 es:hijo 0.3 es:hizo 0.42 es:hora 0.31 es:horari -0.67 es:hoy 0.32 es:iban -0.12 es:implan
0.36 es:incide -0.19 es:inclui -0.18 es:inform 0.17 es:ingres -0.12 es:integr -0.51 es:la 0.12 es:lament -0.26 es:le
0.47 es:legal 0.24 es:lentil 0.65 es:limite 0.71 es:linea 0.43 es:llamad 0.25 es:llamam -0.16 es:llamar -0.34 es:llamo
0.21 es:lleva 0.23 es:lo -0.53 es:los -0.42 es:madre -0.15 es:mal -0.35 es:mami 0.16 es:manten -0.16 es:martes 0.17
es:mas 0.28 es:mayo 0.41 es:mayore -0.21 es:mencio 0.43 es:merece 0.49 es:meses -0.39 es:mil -0.22 es:mira -0.21
es:mis -0.13 es:mismo -0.22 es:modifi -0.13 es:mostro 0.16 es:movil 0.27 es:mucha -0.3 es:muestr -0.36 es:mutua -0.91
es:ni -0.29 es:ningun -0.37 es:nivel 0.21 es:no -0.29 es:noche -0.42 es:nombre -0.39 es:normal 0.16 es:norte -0.19
es:nos 0.27 es:nosotr 0.56 es:notari 0.25 es:notici -0.29 es:nuestr 0.23 es:nueva 0.55 es:nuevo 0.27 es:numero -0.24
es:nuria 0.33 es:nutric 0.33 es:o -0.2 es:octubr -0.21 es:oficin -0.43 es:optica 0.65 es:orient -0.23 es:oro -0.16
es:otros -0.21 es:pacien -0.4 es:pagado 0.23 es:pagara -0.51 es:palabr -0.22 es:papele 0.12 es:para -0.65 es:parto
0.21 es:pasado 0.21 es:paso 0.25 es:paula -0.15 es:pediat -0.46 es:pedido 0.15 es:pedir -0.21 es:pega -0.37 es:perfil
-0.2 es:perito 0.17 es:piropo -0.29 es:placer 0.21 es:plan 0.14 es:poliza 0.36 es:pone -0.14 es:post -0.58 es:prefer
-0.34 es:previa -0.14 es:promet -0.15 es:proteg -0.2 es:psicol 0.33 es:public -0.22 es:puede -0.47 es:pusimo 0.36
es:queda -0.35 es:quedan 0.32 es:quedo 0.21 es:queja 0.27 es:quien -0.25 es:rato -0.35 es:recibe -0.17 es:recibi 0.64
es:recibo -0.14 es:reclam 0.18 es:red -0.19 es:rehabi 0.32 es:renovo 0.14 es:renta -0.38 es:result -0.13 es:revers
-0.38 es:revisi 0.25 es:rojas 0.46 es:salud -0.3 es:se -0.96 es:sea -0.26 es:seguri -0.14 es:seguro -0.85 es:senora
0.45 es:septie 0.34 es:ser 0.17 es:sesion 0.32 es:si -0.19 es:sigue 0.27 es:sim 0.38 es:sin -0.24 es:sinies -0.68
es:sobre 0.49 es:sobreg 0.46 es:sol 0.38 es:solo -0.13 es:solter -0.16 es:soluci -0.35 es:somos -0.16 es:su 1.1
es:subire -0.13 es:sucurs -0.13 es:sus 0.26 es:tarda -0.56 es:te 0.38 es:telefo -0.53 es:televi -0.18 es:tenes 0.34
es:tienda 0.38 es:tiene 0.32 es:tienen -0.52 es:todo -0.49 es:todos -0.12 es:toque -0.37 es:traer -0.35 es:tratam -1.1
es:tres -0.22 es:tu 1.1 es:tus 0.64 es:un 0.13 es:una -0.43 es:urolog 0.33 es:usar -0.31 es:usted 0.59 es:vacuna -0.14
es:vale -0.16 es:vas -0.23 es:vaya -0.15 es:vean -0.2 es:veces 0.37 es:vemos 0.17 es:vencid 0.34 es:venga -0.38
es:ventan -0.34 es:veras -0.22 es:verdad -0.15 es:vida 0.34 es:visita -0.57 es:volant -0.35 es:y -0.29 es:ya 0.99
es:zarago 0.27 fr:10 0.49 fr:15 -0.33 fr:16h -0.26 fr:18h -0.16 fr:19 -0.36 fr:200 -0.69 fr:2011 0.13 fr:3 -0.15 fr:31
0.18 fr:48 -0.32 fr:500 0.29 fr:8 0.2 fr:9 -0.14 fr:9h -0.12 fr:a 0.59 fr:abonne 0.18 fr:abouti -0.89 fr:accept -0.46
fr:agence -0.28 fr:ai 0.19 fr:ait -0.46 fr:analys -0.24 fr:annees 0.53 fr:annule -0.27 fr:ans 0.53 fr:applic -0.3
fr:apres -0.15 fr:arrive 0.28 fr:as 0.29 fr:assura 0.24 fr:attend 0.26 fr:attent 0.19 fr:avant -0.28 fr:avez 0.48
fr:aviez -0.26 fr:avis -0.26 fr:avons 0.58 fr:bancai -0.29 fr:beauco -0.13 fr:bien -0.23 fr:billet -0.15 fr:bloc 0.15
fr:bloque 0.26 fr:bonne -0.23 fr:buvez -0.13 fr:c'est -0.34 fr:c'etai -0.23 fr:ca 0.12 fr:canicu -0.13 fr:carte -0.17
fr:cas -0.27 fr:ce 0.29 fr:ces 0.4 fr:cette -0.51 fr:chaque -0.22 fr:cherch -0.26 fr:chez 0.25 fr:choisi -0.17
fr:client 0.56 fr:colis 0.18 fr:colleg 0.51 fr:colosc 0.27 fr:combie -0.26 fr:comman 0.12 fr:comme -0.3 fr:commen 0.3
fr:compre -0.43 fr:compte 0.12 fr:concer 0.19 fr:condit -0.12 fr:conge 0.16 fr:connec -0.74 fr:consul -0.15 fr:contac
-0.21 fr:conten 0.6 fr:contes -0.91 fr:contra 0.41 fr:contro 0.15 fr:coupur -0.15 fr:cours 0.25 fr:court 0.31
fr:couvre 0.21 fr:credit 0.14 fr:cure -0.19 fr:d'eau -0.13 fr:d'ou 0.14 fr:dans -0.24 fr:debit -0.2 fr:decemb 0.31
fr:deceva -0.46 fr:degat 0.21 fr:demain -0.12 fr:demand -0.16 fr:depend -0.15 fr:depuis 0.61 fr:dernie 0.3 fr:deroul
0.29 fr:diagno -0.26 fr:dix 0.53 fr:docteu 0.15 fr:dommag -0.51 fr:don -0.16 fr:dossie 0.2 fr:douleu -0.26 fr:echean
0.12 fr:effaco -0.42 fr:elle 0.48 fr:embras 0.39 fr:en -0.13 fr:encore 0.29 fr:entre 0.55 fr:envoye 0.47 fr:essais
0.13 fr:est 0.22 fr:ete 0.29 fr:etes -0.18 fr:etudie -0.34 fr:eu 0.51 fr:euros -0.15 fr:expliq 0.33 fr:fait -0.23
fr:faites -0.31 fr:faux -0.28 fr:felici 0.36 fr:ferme -0.16 fr:fideli 1.1 fr:fievre -0.14 fr:figure -0.14 fr:forfai
0.29 fr:frais -0.12 fr:franch -0.34 fr:gardez -0.27 fr:go 0.29 fr:gold 0.27 fr:grippe -0.31 fr:h -0.31 fr:ha -0.23
fr:habitu -0.24 fr:haut -0.21 fr:heures -0.31 fr:hier 0.79 fr:hors 0.29 fr:ici -0.3 fr:identi -0.2 fr:il -0.12
fr:indemn -0.16 fr:integr -0.16 fr:je 0.42 fr:jete 0.19 fr:jeudi -0.26 fr:joindr -0.54 fr:jours -0.31 fr:juin 0.12
fr:l'anci 0.29 fr:l'enle -0.15 fr:l'etud 0.15 fr:l'inci -0.23 fr:la -0.21 fr:laisse 0.47 fr:lavez -0.53 fr:le -0.42
fr:les -1.1 fr:ligne -0.14 fr:lire -0.12 fr:liste 0.18 fr:lundi 0.12 fr:ma 0.44 fr:mains -0.18 fr:mal -0.19 fr:malade
-0.53 fr:maladr -0.23 fr:matern 0.75 fr:matin -0.14 fr:medica -0.14 fr:merci 0.23 fr:messag -0.13 fr:midi -0.28
fr:mieux -0.26 fr:montre -0.15 fr:mot -0.14 fr:mutuel -0.12 fr:n'aure -0.19 fr:naissa 0.29 fr:nom 0.31 fr:normal 0.27
fr:note 0.69 fr:notre -0.19 fr:nouvel 0.37 fr:ordre 0.19 fr:ouvert -0.6 fr:ouvren -0.14 fr:paieme 0.17 fr:panne -0.12
fr:par -0.32 fr:parler -0.27 fr:parmi 0.6 fr:part -0.23 fr:parti 0.23 fr:pas 0.17 fr:passe 0.28 fr:patien -1.2 fr:paul
0.53 fr:payons -0.34 fr:pays -0.25 fr:pensez -0.37 fr:pere 0.24 fr:person -0.19 fr:photo -0.39 fr:plus -0.45 fr:points
0.22 fr:polici -0.26 fr:portai -0.71 fr:pour -0.41 fr:prenez 0.14 fr:prenne -0.24 fr:priori -0.26 fr:prise 0.15
fr:prive -0.12 fr:proble -0.21 fr:procha 0.3 fr:prompt 0.28 fr:proteg -0.19 fr:pruden -0.14 fr:psychi 0.16 fr:public
-0.19 fr:que -0.17 fr:qui -0.14 fr:racont -0.26 fr:rassur 0.27 fr:reclam 0.15 fr:recu 0.31 fr:recupe -0.44 fr:refere
-0.16 fr:refonc -0.23 fr:regle -0.25 fr:reglem 0.33 fr:relanc 0.34 fr:releve 0.35 fr:rembou -0.17 fr:remerc 0.39
fr:rendez -0.36 fr:resili 0.18 fr:resolu -0.23 fr:restez -0.53 fr:result -0.61 fr:retabl 0.31 fr:retent -0.25
fr:retrou 0.6 fr:reveno -0.12 fr:rivoli -0.16 fr:rue -0.16 fr:samedi -0.16 fr:sans -0.53 fr:savoir -0.26 fr:se 0.15
fr:secret -0.12 fr:securi -0.5 fr:sera -0.33 fr:seront 0.14 fr:servic 0.19 fr:si -0.5 fr:sinist 0.39 fr:soin 0.14
fr:soit -0.19 fr:sorte -0.19 fr:sorti 0.15 fr:souhai 0.28 fr:sous -0.35 fr:souven -0.53 fr:strict -0.18 fr:sur -0.18
fr:suspec 0.17 fr:tant 0.35 fr:tarif -0.15 fr:tous -0.63 fr:toutes 0.53 fr:traite 0.3 fr:travau -0.15 fr:trouve -0.3
fr:un -0.2 fr:urgenc -0.28 fr:va -0.54 fr:vaccin -0.75 fr:vaut -0.26 fr:vers -0.19 fr:versee -0.16 fr:visibl -0.42
fr:visite -0.36 fr:vois 0.3 fr:voit 0.34 fr:votre 0.89 fr:vous 0.28 fr:voyez 0.16 fr:vu -0.23 fr:œil 0.19 has.accept
-0.28 has.callback -1.4 has.confirm.customer 1.4 has.confirm.patient 0.67 has.continue -1.1 has.elsewhere -0.51
has.general -0.39 has.here -0.78 has.insist -0.14 has.late -0.55 has.loose -0.3 has.others -0.64 has.promise -1.2
has.request 0.19 has.share -0.97 has.supply -0.45 has.which 0.36 hi:2 0.29 hi:3 -0.19 hi:4 -0.45 hi:9 -0.42 hi:aa 0.2
hi:aaj -0.21 hi:aapse 0.72 hi:active 0.27 hi:admit -0.41 hi:agle 0.12 hi:approv -0.64 hi:asli -0.12 hi:atka 0.33
hi:baad 0.33 hi:baar 0.69 hi:baare -0.15 hi:befika -0.16 hi:behtar -0.19 hi:bill -0.29 hi:bimari -0.15 hi:bukhar -0.2
hi:canal 0.12 hi:chahte -0.36 hi:chalu 0.49 hi:charge 0.85 hi:claim 0.17 hi:congra 0.38 hi:dant 0.16 hi:dard 0.12
hi:denge -0.39 hi:dikh 0.71 hi:dikhan -0.19 hi:din -0.27 hi:doctor -0.55 hi:docume 0.32 hi:dukaan -0.12 hi:faisla
-0.17 hi:fake -0.12 hi:file 0.33 hi:gaadi 0.12 hi:galti 0.44 hi:gopniy -0.2 hi:gussa -0.36 hi:haan 0.14 hi:hafte 0.18
hi:handle -0.12 hi:hisaab 0.18 hi:hota -0.13 hi:ilaaj -0.2 hi:insura -0.41 hi:inteza 0.29 hi:isliye 0.58 hi:jao -0.41
hi:jayaz -0.36 hi:kam 0.31 hi:kami 0.32 hi:karke -0.23 hi:karwa -0.41 hi:karway 0.18 hi:khud -0.25 hi:kiya 0.28
hi:kuch 0.2 hi:kyunki 0.21 hi:laga 0.29 hi:lautay -0.27 hi:lene -0.12 hi:li 0.12 hi:locker 0.18 hi:maafi -0.36
hi:mainte -0.21 hi:manage 0.16 hi:marizo -0.2 hi:meri -0.27 hi:milate -0.26 hi:min 0.26 hi:miss -0.15 hi:mri 0.24
hi:naya -0.19 hi:nikla 0.24 hi:niyam -0.17 hi:normal 0.12 hi:notice 0.44 hi:pada 0.29 hi:pass -0.41 hi:patien 0.27
hi:pehle -0.14 hi:pichle 0.35 hi:policy 0.7 hi:portal 0.51 hi:proof -0.12 hi:raat -0.21 hi:rahegi -0.21 hi:rahiye
-0.16 hi:record 0.15 hi:renew 0.7 hi:rent 0.18 hi:revers -0.16 hi:roamin 0.49 hi:root 0.12 hi:rupya -0.27 hi:saab
-0.23 hi:saal 0.27 hi:sab -0.23 hi:sabke -0.14 hi:samjha -0.23 hi:seriou 0.24 hi:servic -0.12 hi:sir 0.49 hi:sorry
0.16 hi:survey 0.12 hi:table 0.19 hi:thanku 0.7 hi:theek 0.13 hi:thoda 0.12 hi:tippan -0.2 hi:unhone 0.12 hi:unka
-0.12 hi:use 0.51 hi:uske 0.29 hi:vibhag 0.16 hi:visit 0.29 hi:wajah 0.32 hi:wali 0.15 hi:yehi -0.12 hi:zimmed -0.27
hi:zyada -0.19 hi:अंतररा 0.12 hi:अगर -0.25 hi:अगले -0.15 hi:अच्छा -0.28 hi:अच्छी -0.54 hi:अधूरा 0.28 hi:अपडेट 0.19
hi:अपना 0.25 hi:अपनी 0.41 hi:अपने 0.24 hi:अपॉइंट -0.52 hi:अब 0.32 hi:अवधि -0.22 hi:असर 0.29 hi:आ 0.6 hi:आइए 0.29
hi:आईडी -0.13 hi:आएगा -0.2 hi:आगे -0.31 hi:आप 0.81 hi:आपका 0.49 hi:आपकी 1 hi:आपके 0.94 hi:आपको 0.33 hi:आपने 0.81
hi:आपसे 0.22 hi:आभार -0.31 hi:आमदनी -0.15 hi:आय -0.24 hi:आया 0.27 hi:आवेदन -0.43 hi:आशा 0.37 hi:इंतजार 0.23 hi:इलाज
0.12 hi:इसमें -0.24 hi:ईएमआई -0.22 hi:उपलब्ध -0.12 hi:उम्र -0.5 hi:उसका 0.25 hi:एक -0.49 hi:एमआरआई 0.45 hi:ऐप -0.12
hi:ऑनलाइन -0.14 hi:ऑपरेशन 0.12 hi:ओटीपी -0.15 hi:और -0.81 hi:कम 0.34 hi:कर 0.84 hi:करती -0.24 hi:करने 0.19 hi:करवा
-0.21 hi:कराने 0.6 hi:करेंगी -0.19 hi:करेंगे 0.53 hi:कल 0.31 hi:कवर 0.36 hi:कहा 0.29 hi:का 0.66 hi:कि -0.14 hi:किराया
0.25 hi:किस -0.17 hi:किसी -0.21 hi:किस्ते 0.2 hi:की 0.17 hi:कुछ 0.4 hi:कुशल 0.37 hi:के 0.16 hi:कैलकुल -0.22 hi:कैसी
0.28 hi:कॉन्ट् 0.65 hi:कॉल -0.68 hi:को 0.48 hi:कोई -0.36 hi:क्या -0.25 hi:क्योंक 0.3 hi:क्लिनि -0.41 hi:क्लेम -0.33
hi:खुला -0.53 hi:ख्याल 0.29 hi:गंभीर 0.45 hi:गई 0.25 hi:गणना -0.22 hi:गया 1.2 hi:गुरुवा 0.14 hi:ग्राहक -0.36 hi:चालू
0.12 hi:चाहते -0.24 hi:चिंता 0.14 hi:चिकित् -0.53 hi:चेकअप 0.29 hi:छूटी 0.2 hi:जन्म -0.2 hi:जरूर -0.72 hi:जाइएगा 0.56
hi:जाएगा -0.32 hi:जैसा 0.29 hi:जो 0.79 hi:ज्यादा -0.24 hi:टांके 0.56 hi:टीका -0.42 hi:टीके -0.27 hi:ठीक 0.45 hi:डॉक्टर
0.33 hi:तबीयत 0.28 hi:तय -0.32 hi:तिथि -0.21 hi:था 1.4 hi:थे 0.21 hi:थोडी -0.29 hi:दंत -0.53 hi:दस 0.3 hi:दांतों 0.3
hi:दिए -0.22 hi:दिखाना -0.24 hi:दिन -0.56 hi:दिया -0.18 hi:दिसंबर 0.65 hi:दी 0.62 hi:दें 0.8 hi:देंगे -0.49 hi:देखें
-0.14 hi:देर -0.27 hi:दोबारा -0.29 hi:धन्यवा -0.35 hi:न 0.36 hi:नंबर 0.23 hi:नए -0.14 hi:नमस्का 0.37 hi:नमस्ते 0.25
hi:नया 0.29 hi:नर्स -0.18 hi:नवीनीक 0.5 hi:नाराजग -0.12 hi:निकला 0.45 hi:निजता -0.26 hi:नियम -0.12 hi:निर्भर -0.27
hi:नुकसान 0.34 hi:ने 0.33 hi:न्यूनत 0.34 hi:पंजीकृ 0.14 hi:पक्का -0.22 hi:पता 0.33 hi:पहले -0.52 hi:पहुंचा -0.31
hi:पार्सल 0.28 hi:पास -0.22 hi:पिछली 0.29 hi:पिछले 0.12 hi:पुराने -0.24 hi:पूछें -0.17 hi:पूरा -0.38 hi:पैसे -0.19
hi:पॉलिसी 0.35 hi:पोर्टल -0.14 hi:प्रीमि 0.3 hi:फॉर्म -0.15 hi:फोन -0.82 hi:फ्लू -0.42 hi:बंद -0.77 hi:बढी -0.24
hi:बदल -0.15 hi:बदलना -0.14 hi:बाकी 0.18 hi:बात -0.59 hi:बाद -0.16 hi:बार 0.29 hi:बिना -0.42 hi:बिल्कु 0.32 hi:बीमे
0.5 hi:बुक -0.14 hi:बुखार -0.24 hi:बेहतर -0.24 hi:बैलेंस 0.62 hi:ब्रॉडब 0.2 hi:भरनी -0.15 hi:भरिए -0.22 hi:भर्ती 0.28
hi:भी -0.31 hi:भूलिएग 0.3 hi:भेजा 0.4 hi:भेजें -0.17 hi:मंगलवा 0.29 hi:मंजूरी -0.24 hi:मत -0.15 hi:मदद -0.2 hi:मरीज
-0.21 hi:महीने -0.23 hi:माताजी 0.15 hi:मिलते 0.29 hi:मिलाएं -0.29 hi:मिलेगी -0.24 hi:में 0.16 hi:मेरी -0.14 hi:यह 0.22
hi:यहां 0.59 hi:या -0.36 hi:रखिए 0.27 hi:रविवार -0.51 hi:रहता -0.81 hi:रहा 0.79 hi:राशि -0.18 hi:रिकॉर् -0.23 hi:रिफंड
-0.22 hi:रुकने -0.27 hi:रोमिंग 0.12 hi:लगा 0.34 hi:लगी -0.53 hi:लाइन -0.29 hi:लाना -0.27 hi:लिए 0.23 hi:लिखना -0.15
hi:लिखने -0.16 hi:लिमिट -0.24 hi:लिया 0.24 hi:लेगा -0.21 hi:लेते -0.17 hi:लॉकर 0.25 hi:लोन -0.43 hi:लौट 0.28 hi:वापस
0.15 hi:वार्ड 0.15 hi:विभाग -0.12 hi:विश्वा -0.13 hi:वेबसाइ -0.18 hi:वो 0.47 hi:व्यस्त -0.29 hi:शक -0.24 hi:शर्मा 0.32
hi:शिकायत -0.26 hi:शुक्रव -0.24 hi:शुगर -0.16 hi:शुरू -0.15 hi:शुल्क 0.21 hi:संदेश -0.18 hi:संपर्क -0.25 hi:सदस्यो
0.32 hi:सबसे -0.25 hi:समझते -0.12 hi:समय 0.33 hi:सर 0.12 hi:साथ -0.37 hi:सामान् -0.18 hi:सावधान -0.14 hi:सीधे -0.17
hi:सीमा -0.16 hi:सुझाव -0.31 hi:सुनीता 0.37 hi:से -0.94 hi:सोमवार -0.53 hi:स्वागत -0.17 hi:स्वीका -0.13 hi:स्वीकृ
-0.27 hi:हम -0.76 hi:हमसे -0.18 hi:हमारा -0.74 hi:हमारी -0.25 hi:हमारे 0.9 hi:हमें 0.53 hi:हमेशा -0.17 hi:हर -0.31
hi:हिंदी -0.12 hi:ही -0.36 hi:हुआ 0.86 hi:हुए 0.28 hi:है 0.15 hi:हैं -0.19 hi:हो -0.69 hi:होंगी 0.37 hi:होगा -0.75
hi:होता -0.12 hi:होती -0.15 hi:होने 0.3 id:10 -0.65 id:4 -0.19 id:5 0.36 id:50 0.3 id:9 0.37 id:ada -0.22 id:akan
-0.44 id:akhir 0.14 id:aktif 0.46 id:akun -0.23 id:anak -0.7 id:anakny 0.12 id:anda 1.5 id:asmany 0.43 id:atas -0.21
id:bagian 0.3 id:bakal -0.3 id:balik -0.37 id:baru 0.43 id:batal 0.16 id:beda 0.21 id:belum 0.95 id:benar 0.32
id:bengke 0.43 id:berapa -0.13 id:berkur 0.36 id:berlak 0.28 id:bersab 0.12 id:besok -1.1 id:betul 0.31 id:biar -0.26
id:biayan -0.13 id:bicara 0.13 id:bikin -0.16 id:biopsi 0.12 id:boleh 0.36 id:bpjs -0.16 id:buka -0.48 id:bulan 0.49
id:bungan -0.22 id:cabang 0.12 id:cair -0.28 id:catata 0.13 id:cek -0.29 id:cerita -0.12 id:cicila 0.62 id:coba 0.46
id:daerah -0.26 id:daftar -0.25 id:dalam -0.16 id:dan -0.61 id:darahn 0.14 id:dari -0.17 id:data -0.3 id:debit 0.36
id:dengan 0.12 id:desemb 0.27 id:di -0.17 id:diambi 0.12 id:dicek -0.26 id:dikiri 0.34 id:dimas 0.14 id:dipast -0.18
id:dipega 0.34 id:diperb 0.25 id:disetu -0.27 id:ditang -0.13 id:ditebu 0.43 id:diteri -0.48 id:ditung -0.38 id:dituru
0.42 id:ditutu 0.14 id:dokter -0.6 id:dulu -0.53 id:email 0.74 id:emosin -0.48 id:enam -0.24 id:fasili 0.13 id:fibern
-0.26 id:fisiot 0.21 id:flu -0.19 id:ganti -0.71 id:gerai 0.47 id:gigi -0.12 id:gold 0.13 id:hadir 0.13 id:halo 0.14
id:hamil -0.91 id:hanya -0.14 id:hari -0.36 id:hasil 0.37 id:hati -0.28 id:hp 0.36 id:hukum 0.34 id:igd -0.27 id:ini
0.47 id:intern -0.31 id:itu 0.27 id:iya 0.41 id:jadi 0.49 id:jadwal -0.32 id:jaga 0.36 id:jam 0.13 id:jangan 0.37
id:jangka -0.26 id:janji -0.98 id:jantun 0.31 id:juga -0.48 id:jumpa 0.36 id:kak 0.39 id:kalau -0.35 id:kali 0.22
id:kandun -0.25 id:kantor 0.14 id:karena 0.56 id:kartu 0.28 id:kasih -0.21 id:kasus 0.33 id:katara 0.44 id:ke -0.55
id:kedua 0.12 id:kehami 1.1 id:kelahi 0.25 id:keliru 0.64 id:keluar 0.13 id:kemari 0.56 id:kembal 0.55 id:kendal -0.28
id:kerusa 0.49 id:keseha 0.36 id:kesel -0.16 id:khusus -0.22 id:kirim 0.58 id:klaim 0.4 id:klaimn -0.13 id:klinik
-0.24 id:kode -0.21 id:kok -0.28 id:kolest -0.31 id:kontra 0.27 id:kontro 0.54 id:kredit 0.21 id:ktp -0.38 id:lagi
-0.49 id:lalu 0.24 id:lama -0.29 id:langsu -0.3 id:limit 0.42 id:limitn -0.24 id:login 0.2 id:loket -0.91 id:lolos
-0.39 id:lounge 0.13 id:luar 0.2 id:lupa 0.56 id:maaf -0.59 id:makany 0.2 id:mana -0.42 id:maret 0.17 id:masih 0.74
id:masuk -0.69 id:mata 0.13 id:mbps 0.3 id:medis -0.12 id:memang 0.29 id:membaw -0.3 id:member -0.27 id:memeri 0.76
id:memint -0.29 id:menang 0.49 id:mendam 0.25 id:mengen 0.64 id:menit -0.17 id:menung -0.13 id:menunj 0.13 id:minggu
0.23 id:mobiln 0.43 id:mohon 0.23 id:mri 0.56 id:mulut -0.16 id:nanti 0.2 id:nasaba 0.28 id:negeri 0.2 id:normal -0.52
id:nunggu 0.35 id:nya 0.61 id:obat 0.43 id:ongkos -0.71 id:operas 0.39 id:otomat 0.28 id:otp -0.18 id:pada 0.48
id:pagi -0.47 id:pakai 0.14 id:paket 0.3 id:palsu -0.28 id:pas 0.35 id:pasti -1.3 id:pemaka 0.2 id:pemega 0.27
id:pengaj -0.26 id:pengga 0.47 id:penuh -0.13 id:penutu 0.76 id:periks -0.36 id:pesan -0.14 id:pinjam 0.19 id:platin
0.12 id:polis 0.45 id:portal 0.14 id:premi 0.36 id:pribad -0.3 id:priori -0.91 id:puasa 0.25 id:pukul -0.42 id:pun
-0.17 id:punya -0.92 id:rahasi -0.25 id:rekan 0.13 id:rekeni 0.42 id:restar 0.46 id:restru 0.13 id:ruang -0.15
id:rujuka -0.16 id:rumah 0.22 id:rumahn -0.26 id:saat 0.55 id:sabar -0.27 id:sabtu -0.35 id:sakit 0.16 id:saldo 0.37
id:sama -0.22 id:sampai -0.16 id:sampel 0.12 id:sangga -0.48 id:sari 0.53 id:satu 0.25 id:sebaga 0.83 id:sebelu -0.43
id:sebent -0.19 id:sedang 0.94 id:segera -0.16 id:sehat -1.4 id:sekara 0.43 id:selalu -2.5 id:selama 0.72 id:semala
0.76 id:semoga -2.5 id:semua -0.3 id:senang 0.29 id:senaya 0.47 id:senin -0.81 id:sepert -0.27 id:siap 0.47 id:siapa
-0.18 id:sim 0.47 id:sini -0.22 id:sinta 0.13 id:situs -0.75 id:solo 0.41 id:sudah 0.37 id:surat 0.91 id:survei 0.43
id:tagiha 0.84 id:tahu -0.29 id:tanda -0.39 id:tangan -0.39 id:tangga 0.47 id:tanpa -0.2 id:teknis 0.19 id:telat 0.21
id:telepo -0.76 id:temuny 0.16 id:tenang -0.22 id:terakh 0.13 id:terbay 0.42 id:terdaf 0.54 id:terdek -0.3 id:terima
0.64 id:terlew 0.12 id:tersed -0.19 id:tetap 0.13 id:tiga 0.13 id:tiket 0.21 id:tungga 0.28 id:turunk -0.22 id:tutup
-0.26 id:uangny -0.79 id:ulang 0.53 id:untuk 0.23 id:urutan 0.13 id:wajar -0.48 id:ya 0.98 id:yang 1.1 it:10 0.14
it:112 -0.53 it:12 0.2 it:16 -0.23 it:2009 0.36 it:2012 0.28 it:27 -0.43 it:3 0.44 it:40 0.14 it:8 0.2 it:9 -0.23 it:a
-0.88 it:accred 0.53 it:ad 0.7 it:aderit 0.7 it:agenda 0.2 it:aggior 0.34 it:aiuta -0.14 it:aiutar -0.13 it:all'ac
0.42 it:all'es -0.18 it:alto -0.14 it:altri -0.36 it:altro -0.38 it:ancora 0.44 it:andra -0.25 it:anni -0.36 it:anno
0.17 it:antinf -0.47 it:aperto -0.34 it:appunt -0.23 it:aprile 0.7 it:assicu 0.32 it:auguri 0.19 it:averci -0.24
it:bene 0.28 it:bentor 0.57 it:buon -0.25 it:c'e -0.23 it:cambia 0.46 it:capiam -0.48 it:caratt -0.22 it:carta 0.74
it:cartel 0.17 it:casa -0.36 it:cashba 0.17 it:catara -0.3 it:centra -0.27 it:cessio 0.26 it:che 0.21 it:chi -0.12
it:chiede -0.12 it:ciao 0.15 it:ciclo 0.22 it:cinque 0.16 it:client 0.5 it:codice -0.23 it:come 1.2 it:cominc -0.22
it:commis -0.26 it:con 0.49 it:conces -0.14 it:condiz -0.29 it:confro -0.14 it:contat -0.37 it:conten 0.17 it:contes
-0.56 it:conto -0.33 it:contra -0.72 it:copert 0.19 it:copre 0.23 it:cucina 0.16 it:curato 0.35 it:danno 0.29 it:data
-0.41 it:datore -0.44 it:dente 0.43 it:dermat 0.14 it:diritt 0.42 it:dirle -0.16 it:dispia -0.2 it:dodice 0.13
it:domand -0.16 it:ecco 0.46 it:emerge -0.53 it:entro -0.21 it:era 0.31 it:errore 0.25 it:essere 0.28 it:estrat -0.18
it:eviti -0.38 it:fastid 0.35 it:fatta 0.12 it:fatto -0.28 it:ferma 0.26 it:fine -0.25 it:fino -0.43 it:firma 0.26
it:fisiot 0.21 it:fondi 0.36 it:forte -0.18 it:fosse -0.17 it:funzio -0.18 it:giorna -0.44 it:giorno -0.39 it:giovan
-0.43 it:gioved -0.22 it:giugno 0.46 it:gliel' 0.44 it:glielo -0.25 it:gratis -0.44 it:grazie 0.14 it:gregor 0.27
it:guarda 0.12 it:ha 1.6 it:ho 0.12 it:i 0.17 it:iban -0.39 it:ieri 0.46 it:il 0.56 it:import -0.23 it:in -0.69
it:indiet 0.36 it:info 0.35 it:interv 0.31 it:it -0.22 it:italia -0.22 it:l'alle 0.3 it:l'inte -0.22 it:la -0.24
it:lavora -0.14 it:lavoro -0.54 it:le -0.22 it:lei 0.63 it:letto 0.12 it:libret 0.17 it:lista 0.13 it:lo -0.16 it:luca
0.17 it:maggio -0.23 it:manca 0.26 it:mancan 0.36 it:marted 0.18 it:marzo 0.17 it:modo -0.36 it:modulo -0.39 it:mutuo
0.15 it:nadia 0.25 it:nascit -0.24 it:no -0.42 it:noi -0.16 it:non -0.31 it:norma -0.12 it:nostro 0.87 it:numero -0.26
it:nuova 0.17 it:ogni -0.17 it:oro 0.42 it:pacche 0.7 it:paga 0.45 it:pagata 0.14 it:palest 0.36 it:parte -0.48
it:passa 0.67 it:passwo -0.38 it:penici 0.3 it:perche 0.72 it:perito 0.16 it:person -0.15 it:piacer 0.16 it:piu 0.44
it:plafon 0.51 it:polizz 0.15 it:posso -0.16 it:post -0.24 it:postal 0.4 it:pratic 0.27 it:prenot -0.15 it:presen 0.21
it:presti -0.28 it:previs 0.23 it:prima -0.74 it:primav 0.23 it:proble -0.24 it:proteg -0.36 it:puo 1 it:qualch 0.35
it:qualor -0.17 it:quello -0.2 it:questa -0.22 it:questo 0.39 it:qui 0.12 it:quinto 0.26 it:rabbia -0.43 it:raggiu
0.51 it:rata 0.14 it:recens -0.24 it:reddit -0.45 it:refert -0.68 it:restan 0.22 it:ricevu 0.28 it:richia 0.2 it:rid
0.36 it:ridiam -0.23 it:rimast 0.17 it:risona 0.13 it:risult 0.21 it:ritard 0.25 it:rosa 0.17 it:rubata -0.12
it:rubato -0.23 it:saltat -0.2 it:scegli -0.14 it:scorso 0.17 it:scritt 0.12 it:scusa 0.25 it:se -1 it:seduta 0.21
it:sedute 0.22 it:seguir 0.16 it:senza -0.61 it:serviz -0.27 it:sia 0.17 it:siamo 0.23 it:sicuro -0.15 it:signor 0.37
it:sinist 0.12 it:sito -0.73 it:sollec 0.27 it:sostit 0.32 it:spagna 0.12 it:sparir -0.19 it:spedit 0.55 it:speria
0.29 it:staman 0.12 it:stanot -0.19 it:stati 0.39 it:stato 0.72 it:stelle 0.27 it:stesso -0.18 it:stia 0.27 it:stipen
-0.35 it:strada -0.18 it:su -0.93 it:suo 0.76 it:tariff 0.46 it:tecnic 0.18 it:teniam 0.36 it:titola 0.42 it:torna
-0.42 it:tornat 0.36 it:torner -0.25 it:tra 0.74 it:trova -0.14 it:truffa -0.25 it:tutti -0.25 it:tutto -0.36 it:tv
0.7 it:una -0.13 it:usare 0.77 it:uscito 0.12 it:vaccin -0.24 it:valuta -0.15 it:varia -0.78 it:vedano -0.36 it:vedo
0.2 it:venerd 0.28 it:ventis -0.22 it:verde -0.17 it:verifi -0.19 it:verra -0.33 it:vicino -0.16 it:viene -0.23
it:vince -0.3 it:visita -0.34 it:voglia -0.28 it:vorrem -0.13 it:vuole -0.42 ja:0199 -0.15 ja:1 0.12 ja:10 0.39 ja:12
0.43 ja:2 -0.2 ja:24 -0.28 ja:38 -0.12 ja:5 -0.28 ja:50 0.46 ja:7 0.14 ja:dm -0.15 ja:vip 0.85 ja:あ 0.46 ja:い -0.63
ja:う -0.18 ja:え -0.91 ja:か -0.53 ja:き -0.23 ja:く -0.8 ja:こ 0.58 ja:す -0.34 ja:せ -0.22 ja:た 0.71 ja:ち -1 ja:っ 0.4 ja:つ
-0.47 ja:て 0.46 ja:と -1.2 ja:な -0.12 ja:に -0.45 ja:ね 1.3 ja:の 0.81 ja:は -0.85 ja:ひ -0.33 ja:ふ 0.18 ja:へ -0.36 ja:ほ
-0.66 ja:み 0.6 ja:む -0.21 ja:も -0.25 ja:や -0.44 ja:ょ -0.69 ja:よ 0.66 ja:ら 0.14 ja:り 0.43 ja:る -0.55 ja:れ 0.56 ja:わ
-0.21 ja:を 0.33 ja:ん -0.22 ja:ア -0.18 ja:ィ -0.28 ja:イ -0.48 ja:ェ -0.32 ja:エ -0.33 ja:ォ 0.15 ja:カ 0.74 ja:キ 0.62 ja:ク
0.22 ja:コ -0.2 ja:サ -0.38 ja:シ -0.74 ja:ス -0.17 ja:セ -0.29 ja:タ 0.13 ja:チ -0.35 ja:ッ -0.58 ja:テ -0.16 ja:ト -0.52 ja:ナ
-0.24 ja:ネ -0.29 ja:ハ 0.44 ja:ヒ 0.51 ja:フ -0.76 ja:ヘ -0.41 ja:ホ -0.18 ja:マ -0.18 ja:ム -0.43 ja:メ -0.59 ja:ラ 0.39 ja:レ
0.16 ja:ロ 0.55 ja:ワ -0.53 ja:ン -0.63 ja:ー 0.33 ja:一 -0.88 ja:七 -0.21 ja:万 0.22 ja:丈 0.19 ja:三 0.3 ja:上 -0.4 ja:下 0.12
ja:不 0.2 ja:中 0.52 ja:主 0.16 ja:乗 -0.32 ja:予 0.32 ja:事 0.34 ja:二 -0.17 ja:五 -0.22 ja:人 -0.33 ja:今 0.28 ja:付 0.5 ja:代
0.16 ja:以 -0.81 ja:休 -0.13 ja:会 0.21 ja:伝 -0.14 ja:伺 0.32 ja:体 -0.12 ja:何 -0.95 ja:作 0.4 ja:使 0.43 ja:係 0.21 ja:促 0.25
ja:保 1.3 ja:信 0.16 ja:健 0.17 ja:償 1 ja:優 -0.12 ja:元 0.19 ja:先 0.76 ja:免 -0.44 ja:入 1.3 ja:全 -1 ja:内 -0.26 ja:円 0.3
ja:写 -0.26 ja:分 0.63 ja:別 0.12 ja:制 0.28 ja:前 -0.23 ja:割 0.13 ja:加 1.1 ja:効 0.47 ja:募 -0.24 ja:医 0.44 ja:十 0.23 ja:午
0.73 ja:半 -0.14 ja:取 0.14 ja:受 -0.41 ja:口 0.12 ja:只 -0.24 ja:可 -0.16 ja:台 -0.53 ja:号 -0.31 ja:各 -0.18 ja:吉 0.49 ja:同
-0.17 ja:名 -0.3 ja:否 -0.26 ja:告 0.32 ja:営 -0.31 ja:回 0.64 ja:土 -0.32 ja:在 0.52 ja:場 -0.32 ja:増 -0.28 ja:外 -0.49 ja:多
-0.54 ja:大 0.13 ja:夫 0.19 ja:失 -0.12 ja:契 0.47 ja:奥 0.4 ja:奨 0.34 ja:始 0.21 ja:子 0.3 ja:字 -0.24 ja:存 -0.27 ja:学 0.34
ja:宅 0.78 ja:安 -0.75 ja:実 -0.32 ja:客 0.22 ja:家 0.4 ja:容 0.37 ja:察 0.15 ja:審 0.57 ja:対 0.22 ja:小 0.16 ja:少 0.26 ja:尿
-0.22 ja:届 0.19 ja:山 0.16 ja:工 0.36 ja:希 0.22 ja:師 0.26 ja:常 -0.21 ja:年 1 ja:店 -0.6 ja:度 0.19 ja:座 0.17 ja:延 -0.71
ja:引 0.27 ja:当 -0.55 ja:後 0.55 ja:御 0.21 ja:心 -0.2 ja:必 -0.26 ja:忘 0.41 ja:応 0.2 ja:怒 -0.22 ja:性 0.33 ja:恐 -0.53 ja:息
0.3 ja:患 -0.25 ja:悪 -0.13 ja:情 0.69 ja:意 -0.18 ja:所 -0.24 ja:手 0.67 ja:払 0.43 ja:承 -0.34 ja:折 -0.13 ja:担 0.27 ja:持
-0.63 ja:掛 -0.15 ja:採 -0.14 ja:接 -0.17 ja:控 -0.21 ja:掲 -0.29 ja:提 -0.12 ja:支 0.28 ja:数 -0.99 ja:新 0.68 ja:方 -0.67 ja:旅
0.41 ja:族 0.4 ja:日 -0.2 ja:明 -0.45 ja:昨 1.1 ja:時 -0.45 ja:普 -0.16 ja:曜 0.24 ja:書 0.58 ja:月 1.1 ja:有 -0.12 ja:望 0.22
ja:朝 0.28 ja:期 0.42 ja:末 -0.29 ja:本 0.39 ja:来 0.26 ja:林 0.16 ja:果 -0.43 ja:枠 0.34 ja:査 0.29 ja:案 -0.43 ja:業 -0.31 ja:様
0.66 ja:欄 -0.14 ja:欺 -0.14 ja:款 -0.15 ja:歯 0.6 ja:残 0.79 ja:決 -0.46 ja:治 0.33 ja:注 0.23 ja:洗 -0.13 ja:添 0.22 ja:済 0.91
ja:渡 0.42 ja:湿 0.13 ja:満 0.65 ja:滞 -0.26 ja:滴 0.19 ja:点 0.19 ja:無 -0.13 ja:然 -0.17 ja:熱 -0.33 ja:状 0.22 ja:猶 0.34 ja:現
0.46 ja:生 -0.76 ja:産 -0.18 ja:田 0.87 ja:申 -0.76 ja:画 -0.12 ja:留 0.32 ja:番 -0.41 ja:異 -0.83 ja:疹 0.13 ja:病 -0.28 ja:療
0.21 ja:発 -0.19 ja:登 0.4 ja:的 -0.12 ja:皆 -0.17 ja:相 -0.43 ja:真 -0.26 ja:着 -0.12 ja:督 0.25 ja:確 -0.13 ja:礼 0.21 ja:社
-0.79 ja:科 -0.48 ja:種 -0.38 ja:窓 -0.17 ja:立 -0.34 ja:第 -0.44 ja:答 -0.14 ja:糖 -0.16 ja:紛 -0.27 ja:組 0.36 ja:結 -0.44
ja:絡 -0.43 ja:続 0.16 ja:織 0.36 ja:署 0.12 ja:考 -0.4 ja:聞 0.13 ja:腰 0.14 ja:舗 -0.22 ja:苦 0.88 ja:英 -0.67 ja:落 0.12 ja:薬
-0.16 ja:行 0.62 ja:術 0.16 ja:表 -0.71 ja:装 -0.13 ja:補 1 ja:要 -0.48 ja:見 -0.33 ja:規 -0.13 ja:視 0.28 ja:覧 0.55 ja:言 -0.33
ja:記 -1.1 ja:訳 -0.56 ja:診 -0.18 ja:証 -0.34 ja:詐 -0.14 ja:話 -0.36 ja:語 -0.67 ja:誠 -0.36 ja:誤 0.41 ja:説 -0.14 ja:調 0.12
ja:談 -0.43 ja:議 -0.34 ja:貴 -0.3 ja:貸 -0.22 ja:資 -0.38 ja:質 -0.23 ja:越 -0.12 ja:足 0.21 ja:身 -0.18 ja:載 -0.3 ja:近 -0.2
ja:返 -0.31 ja:送 0.3 ja:通 -0.34 ja:連 -0.43 ja:週 0.53 ja:遅 -0.38 ja:運 -0.32 ja:適 -0.13 ja:選 0.33 ja:還 0.34 ja:部 0.12
ja:配 -0.29 ja:重 0.19 ja:録 -0.62 ja:長 0.45 ja:間 -0.48 ja:関 0.21 ja:防 -0.49 ja:降 -0.15 ja:限 0.25 ja:院 -0.76 ja:除 -0.4
ja:陰 0.33 ja:険 1.4 ja:集 -0.24 ja:電 -0.29 ja:面 -0.29 ja:頃 -0.19 ja:順 0.27 ja:預 0.31 ja:頭 -0.37 ja:題 0.36 ja:願 -0.16
ja:類 0.22 ja:風 -0.53 ja:飲 -0.28 ja:高 0.5 length.14 0.27 length.4 -1.5 length.8 -0.3 length.long 0.99 mood.forbidding
-0.22 mood.harmless 0.73 nl:10 0.51 nl:12 -0.16 nl:14 0.48 nl:15 -0.26 nl:19 -0.98 nl:2012 0.32 nl:8 0.5 nl:9 -0.14
nl:aan 0.2 nl:aangep 0.51 nl:aanman 0.24 nl:aanvra -0.23 nl:acht 0.2 nl:adres -0.12 nl:af -0.71 nl:afspra 0.39 nl:al
0.44 nl:als 1.9 nl:altijd 0.57 nl:assist -0.18 nl:baby 0.21 nl:bed -0.37 nl:bedrag -0.45 nl:begele 0.21 nl:begrij
-0.28 nl:behand -0.15 nl:beider 0.12 nl:beloof -0.83 nl:belt -0.3 nl:bent -0.76 nl:bepaal -0.26 nl:beroep -0.15
nl:betali 0.14 nl:bevest -0.12 nl:bezoek -0.98 nl:bij 0.66 nl:booshe -0.17 nl:bundel 0.35 nl:claim -1 nl:colleg 0.4
nl:contro 0.84 nl:dagen -0.37 nl:datum -0.2 nl:deze -0.75 nl:die 0.18 nl:dit -0.2 nl:dokter 0.37 nl:door 0.62
nl:doorga -0.42 nl:drukst -0.18 nl:echt -0.37 nl:een -0.61 nl:en 0.83 nl:er -0.67 nl:erdoor -1 nl:euro -0.22 nl:extra
0.35 nl:factuu 0.46 nl:fijn 0.18 nl:fysio 0.65 nl:gaat -0.39 nl:geblok 0.15 nl:geboor 0.12 nl:gebrui 0.37 nl:gedaan
0.15 nl:gefeli 0.38 nl:gegara -0.25 nl:gemaak 0.41 nl:gemail 0.43 nl:geopen 0.3 nl:gespro 0.41 nl:geven -0.39
nl:gewerk -0.14 nl:gister 1.2 nl:goedge -0.25 nl:goedke -0.14 nl:goedma -0.26 nl:gratis -0.12 nl:griepp -0.14 nl:halen
-0.56 nl:hangen -0.25 nl:heb -0.4 nl:hebben 0.6 nl:hechti 0.26 nl:heeft 0.54 nl:helema -0.12 nl:het -0.78 nl:hield
0.43 nl:hij 0.41 nl:hoe 0.43 nl:hypoth -0.14 nl:ik -0.48 nl:in -0.48 nl:inkome -0.41 nl:intern -0.24 nl:is 0.16
nl:jaar 0.22 nl:jansen 0.37 nl:je 0.85 nl:joke 0.2 nl:juni 0.28 nl:kantor -0.12 nl:kent -0.12 nl:klant 1.2 nl:klopt
0.43 nl:knap 0.43 nl:knieop 0.28 nl:kortin -0.26 nl:kosten 0.35 nl:kreeg 0.22 nl:kunnen -0.13 nl:kuur -0.71 nl:laat
-0.19 nl:labuit -0.28 nl:lang 0.2 nl:langs 0.52 nl:levert -0.14 nl:lief -0.27 nl:ligt 0.2 nl:lijn -0.25 nl:loonst
-0.14 nl:maakt -0.15 nl:maanda 0.97 nl:medici 0.29 nl:met 0.73 nl:mijn 0.41 nl:mochte 0.21 nl:moest 0.19 nl:mogen 0.25
nl:monteu 0.51 nl:na -1.2 nl:naam -0.12 nl:namen 0.12 nl:niet 0.51 nl:nieuwe 0.55 nl:notiti 0.41 nl:om 0.29 nl:onhand
-0.18 nl:open -0.13 nl:oplich -0.18 nl:option -0.41 nl:oude 0.35 nl:over 0.37 nl:pas 0.31 nl:patien 0.34 nl:pensio
0.28 nl:per 0.26 nl:pijn -0.71 nl:polis 0.27 nl:portaa 0.37 nl:prik 0.43 nl:punt -0.18 nl:regio -0.14 nl:rekeni -0.6
nl:rekent -0.41 nl:rood 0.19 nl:roodst 0.18 nl:rustig 0.84 nl:schade 0.37 nl:schrij -0.29 nl:sinds 0.83 nl:site -0.16
nl:soms -0.4 nl:sorry -0.12 nl:sowies -0.14 nl:spreek -0.15 nl:sta -0.45 nl:staan 0.17 nl:staat -0.27 nl:stond -0.13
nl:storti -0.14 nl:straks -0.25 nl:terech -0.24 nl:terug 0.79 nl:terugb -0.29 nl:terugg 0.19 nl:tien 0.39 nl:tip -0.21
nl:tot -0.26 nl:tussen 0.33 nl:twee -0.28 nl:u 0.6 nl:uit 0.34 nl:uitslu -0.28 nl:uur -0.29 nl:uw 0.61 nl:van 0.4
nl:vandaa 0.35 nl:vergis 0.22 nl:vergoe -0.29 nl:verhoo 0.28 nl:verlaa 0.18 nl:verstu 0.57 nl:verval -0.28 nl:verwac
0.37 nl:verzek -0.42 nl:via -0.29 nl:voldaa 0.45 nl:volgen 0.26 nl:volgt -0.14 nl:voorop -0.28 nl:voorra 0.57
nl:voorwa -0.28 nl:vraag -0.48 nl:vrij -0.34 nl:vrijda 0.4 nl:wachtk 0.19 nl:wachtl 0.28 nl:was 0.18 nl:wat -0.38
nl:we -0.52 nl:weer -0.17 nl:weg -0.59 nl:wel -0.27 nl:welkom 0.21 nl:weten -0.22 nl:wie -0.14 nl:wordt -0.75
nl:zakeli 0.57 nl:zeker -0.37 nl:zich 0.4 nl:zie 0.16 nl:zieken 0.18 nl:zien 0.21 nl:zit 0.29 nl:zitten 0.19 nl:zo
0.18 nl:zonder -0.14 nl:zoontj 0.43 nl:zulke -0.28 nl:zwolle -0.14 noun&customer 0.29 noun&elsewhere -0.39
noun&general -0.34 noun&harmless -0.53 noun&others 0.16 noun&patient -0.43 noun&question -0.98 noun&refuse -0.2
noun&request -0.71 noun&supply -1.2 patient 1.9 pl:10 0.35 pl:12 0.15 pl:14 0.5 pl:16 -0.21 pl:2012 0.14 pl:30 0.3
pl:4000 0.61 pl:9 -0.22 pl:ac 0.15 pl:adres 1.6 pl:aktual 0.71 pl:ale -0.17 pl:aneste -0.16 pl:ani -0.4 pl:apteka
-0.42 pl:apteki 0.41 pl:badani 0.52 pl:bardzo -0.42 pl:beato -0.49 pl:bedzie 0.41 pl:bez -0.87 pl:bezpła -0.38 pl:bik
-0.23 pl:blokad 0.41 pl:bo 0.24 pl:brak 0.37 pl:brakuj 0.19 pl:brawo 0.19 pl:był 0.21 pl:byłoby 0.31 pl:co -0.21
pl:czeka 0.2 pl:czwart -0.17 pl:czy -0.24 pl:daje -0.43 pl:dalej 0.44 pl:dane 0.13 pl:data -0.25 pl:dawka 0.5
pl:decydu -0.24 pl:dla -0.18 pl:dni -0.53 pl:dniach -0.3 pl:do 0.27 pl:dochod -0.23 pl:dodatk 0.23 pl:dokład 0.6
pl:dolicz 0.19 pl:dorzuc -0.2 pl:dotarł 0.51 pl:drogi 0.36 pl:druga 0.5 pl:dwoch -0.23 pl:dwukro 0.31 pl:działa -0.44
pl:dzieku -0.44 pl:e 0.41 pl:egzemp -0.43 pl:etapie 0.41 pl:faktur -0.13 pl:faktyc 0.31 pl:firma 0.19 pl:gratis -0.2
pl:grosza -0.39 pl:grudni 0.36 pl:grype -0.61 pl:grypie -0.67 pl:gwaran -0.17 pl:histor -0.23 pl:i -0.16 pl:ike 0.27
pl:ikp 0.13 pl:in 0.41 pl:infoli -0.24 pl:isc 0.41 pl:jak 0.37 pl:jest 0.28 pl:jutra -0.19 pl:jutrze 0.37 pl:juz 0.3
pl:karta 0.21 pl:karte 1.2 pl:karty -0.48 pl:kary -0.24 pl:kazda -0.14 pl:kazdym 0.41 pl:klient 0.85 pl:kolejc 0.6
pl:komorn 0.4 pl:konczy 0.15 pl:kontak -0.16 pl:kontro 0.37 pl:korzys -0.86 pl:kredyc -0.23 pl:ktore 0.31 pl:ktoreg
-0.24 pl:ktos -0.18 pl:labora 0.14 pl:lat 0.33 pl:leasin 0.19 pl:leczen 0.19 pl:lekars -0.13 pl:lekarz -1.2 pl:lipcu
0.27 pl:liscie 0.16 pl:lista -1.2 pl:lokate 0.16 pl:ma 0.6 pl:mailow -0.24 pl:maja 0.19 pl:materi 0.21 pl:mało 0.21
pl:meza 0.23 pl:miesia -0.19 pl:moczu 0.13 pl:monter 0.4 pl:morfol 0.14 pl:mowia -0.16 pl:na -0.61 pl:nadal 0.61
pl:nami 0.15 pl:nas 0.86 pl:nasz -0.22 pl:naszej 0.22 pl:naszym 0.21 pl:nie 0.53 pl:niech -0.24 pl:niepot -0.15
pl:nieste 0.78 pl:nikogo 0.4 pl:normy 0.14 pl:nowy 1.1 pl:numer 1.1 pl:o -0.14 pl:obciaz 0.31 pl:obecne -0.23
pl:obejmu 0.37 pl:obowia 0.21 pl:oczeku 0.16 pl:od -0.35 pl:oddali 0.59 pl:oddzia -0.12 pl:odnosi -0.12 pl:odrzuc 1
pl:odwoła 0.43 pl:olu -0.42 pl:omyłko 0.19 pl:opieku 0.19 pl:opinie 0.19 pl:opinii -0.12 pl:opis 0.13 pl:opłate 0.59
pl:opłaty 0.13 pl:osob -0.17 pl:pan 1.4 pl:pana 0.2 pl:pani 1.1 pl:panstw -0.33 pl:panu 0.91 pl:po -0.25 pl:pobier
0.16 pl:pokład 0.75 pl:polisy 0.25 pl:pomyłk 0.47 pl:ponied 0.12 pl:ponown 0.73 pl:poprze -0.15 pl:poradn 0.14
pl:portal -0.21 pl:powtor 0.13 pl:poznie 0.12 pl:pozwal -0.12 pl:połacz -0.39 pl:probka 0.13 pl:prosze 0.68 pl:przeci
-0.66 pl:przed -0.16 pl:przeni 1.5 pl:przesu 0.36 pl:przykr 0.26 pl:przypo 0.37 pl:przysz 0.59 pl:punkty 0.61
pl:pytali -0.15 pl:racje 0.19 pl:rana -0.22 pl:raty -0.27 pl:razem 0.31 pl:razy 0.33 pl:recept 0.32 pl:rehabi 0.19
pl:rejest -0.14 pl:reklam 0.12 pl:rezona 0.33 pl:roamin 0.19 pl:robocz -0.26 pl:roku 0.16 pl:rozmow 0.37 pl:rozpat
-0.93 pl:rozumi -0.17 pl:rozwia 0.27 pl:sa -0.25 pl:sesje 0.12 pl:sie 0.16 pl:skoro 0.16 pl:specja -1 pl:spokoj -0.12
pl:spozni 1 pl:sprawa 0.4 pl:sprawd 0.27 pl:sprawi -0.12 pl:srodko 0.24 pl:stawił 0.18 pl:stałe 0.24 pl:stroni -0.29
pl:styczn 0.5 pl:super 0.14 pl:sygnał -0.43 pl:szczep -0.67 pl:szkoda 0.34 pl:szkody 0.56 pl:słowo -0.43 pl:słuszn
-0.49 pl:tajemn -0.13 pl:tak 0.49 pl:takze -0.17 pl:te 0.36 pl:tego -0.31 pl:telefo -0.45 pl:terape 0.12 pl:to -0.61
pl:toku 0.46 pl:tomogr 0.13 pl:trafił 0.43 pl:trzeba 0.17 pl:trzech 0.14 pl:trzy -0.15 pl:twoja 0.6 pl:twojeg 1.5
pl:tydzie 0.46 pl:tyle 0.31 pl:tylko -0.25 pl:tym -0.43 pl:u 0.86 pl:umowa 0.22 pl:umowe 0.27 pl:umowne -0.24
pl:ustali 0.38 pl:uzalez 0.19 pl:uznana -0.34 pl:vitro 0.41 pl:w 0.18 pl:wami 0.41 pl:wasza 0.19 pl:waznos -0.25
pl:wczora 0.16 pl:wezwan 0.47 pl:wiec 0.18 pl:witamy 1.5 pl:wizyty 0.65 pl:wniose 0.44 pl:wpisał 0.35 pl:wpisie -0.15
pl:wrocił 0.14 pl:wsrod 0.73 pl:wszyst -0.15 pl:wybrał 0.36 pl:wykona -0.32 pl:wymien -0.43 pl:wyniki -0.21 pl:wypisu
0.37 pl:wypowi -0.16 pl:wyslem -0.38 pl:wystaw 0.64 pl:wyszed 0.17 pl:wytrwa 0.19 pl:wzroku 0.3 pl:z 0.22 pl:za 0.25
pl:zabrak 0.24 pl:zaczeł 0.12 pl:zadzwo -0.17 pl:zakonc 1.5 pl:zaktua 0.29 pl:zakład -1.1 pl:zaległ -0.15 pl:zapisa
1.7 pl:zapiso -0.86 pl:zapłac -0.24 pl:zastał 0.4 pl:zastrz 0.37 pl:zazwyc -0.21 pl:zazywa -0.16 pl:zbedny -0.2
pl:zdrowi 0.14 pl:ze 0.43 pl:zlecen 0.24 pl:zostan -0.91 pl:zwrot -0.12 pl:zwrotn -0.32 pl:zwrotu -0.13 pl:zyczym 0.14
pl:złosc -0.15 pl:zły 0.35 pl:łacza 0.6 promise&customer -1.1 promise&general -0.42 promise&harmless -0.52
promise&others 0.25 promise&patient -0.25 promise&refuse -0.46 promise&request -0.28 promise&supply 0.34 pt:12 0.16
pt:27 -0.21 pt:555 -0.12 pt:a -0.13 pt:aberta -0.22 pt:aborre -0.21 pt:abril 0.5 pt:acesso 0.27 pt:achou 0.57
pt:acompa 0.12 pt:aderir -0.14 pt:aderiu 0.5 pt:agenci -0.35 pt:agrade -0.22 pt:alergi 0.27 pt:alguns -0.13 pt:alugue
-0.24 pt:amanha -0.49 pt:analis -0.12 pt:anda -0.13 pt:anos -0.17 pt:antes 0.16 pt:aos -0.21 pt:aparec -0.21 pt:apolic
0.35 pt:app -0.17 pt:aprova -0.21 pt:aqui 0.3 pt:as -0.51 pt:ate 0.57 pt:atuali 0.36 pt:barato -0.13 pt:bebe 0.12
pt:bloque -0.14 pt:bom 0.36 pt:bonus -0.21 pt:bruno 0.36 pt:burla -0.13 pt:caem -0.13 pt:caiu 0.45 pt:canto -0.14
pt:cara 0.37 pt:cartao 0.38 pt:causa 0.42 pt:cedo 0.22 pt:centro 0.16 pt:certez -0.15 pt:certo -0.33 pt:chato -0.38
pt:chip 0.16 pt:circul -0.13 pt:cirurg 0.51 pt:client 0.32 pt:clinic 0.51 pt:clique -0.38 pt:cobran -0.21 pt:cobre
0.45 pt:coloca -0.13 pt:com 0.16 pt:como 0.79 pt:compra 0.15 pt:confia -0.2 pt:confir 0.71 pt:connos 0.61 pt:consor
0.51 pt:consul -1.3 pt:conta -0.25 pt:contat -0.12 pt:contem 0.51 pt:contra 0.46 pt:cpf -0.14 pt:credit 0.12 pt:cuide
1.2 pt:custos -0.21 pt:dados 0.35 pt:dano 0.45 pt:daqui -0.29 pt:data -0.26 pt:de 0.57 pt:debito 0.12 pt:deixei -0.32
pt:deixou 0.22 pt:deles 0.51 pt:descul -0.24 pt:devolv -1.4 pt:dez -0.3 pt:dezemb 0.23 pt:dia -0.53 pt:dias -0.27
pt:dinhei -0.13 pt:direto -0.14 pt:distri 0.16 pt:dizemo -0.32 pt:doente -0.17 pt:doming 0.27 pt:dona 0.16 pt:doutor
0.17 pt:doze 0.37 pt:duvida -0.14 pt:e 0.71 pt:em -0.12 pt:email 0.24 pt:empreg -0.24 pt:empres -0.19 pt:enferm -0.29
pt:entend -0.31 pt:entreg 0.34 pt:entrou 0.24 pt:errar -0.14 pt:espera 0.31 pt:essa -0.46 pt:esse 0.31 pt:esta 0.37
pt:esteve 0.22 pt:estive -0.41 pt:estorn -0.26 pt:estrel 0.17 pt:evite -0.21 pt:falamo -0.19 pt:fale 0.14 pt:falso
-0.13 pt:faltam -0.14 pt:faltou 0.24 pt:fatura 0.24 pt:feito 0.15 pt:feriad -0.13 pt:ficha 0.27 pt:fim -0.3 pt:fique
-0.41 pt:firme 0.36 pt:foi 0.64 pt:foram 0.41 pt:forca 0.26 pt:forma 0.43 pt:frente 0.26 pt:freque -0.14 pt:funcio
0.22 pt:ganha -0.21 pt:ganhar -0.12 pt:garant -0.49 pt:gente -0.4 pt:geral -0.26 pt:gratis -0.32 pt:gregor 0.17
pt:gripe -0.27 pt:guarde -0.13 pt:habita 0.7 pt:hora -0.22 pt:houve 0.27 pt:indemn -0.3 pt:indica 0.27 pt:isso 0.16
pt:ja 0.15 pt:jovem -0.21 pt:junho 0.48 pt:la -0.14 pt:laudo -0.22 pt:lave -0.41 pt:lei -0.3 pt:ler -0.14 pt:leva
-0.25 pt:lhe -1.4 pt:libera -0.48 pt:ligaca -0.32 pt:limite -0.35 pt:lista 0.13 pt:lucia 0.16 pt:maio 0.37 pt:maiori
-0.12 pt:mancha 0.23 pt:maos -0.41 pt:marcad -0.22 pt:medico -0.29 pt:melhor 0.35 pt:mes -0.42 pt:meses -0.32 pt:mesmo
-0.16 pt:minuto -0.25 pt:motobo 0.57 pt:mudou 0.48 pt:na 0.61 pt:nao -0.82 pt:nas -0.14 pt:nascim -0.26 pt:ningue 0.55
pt:no 0.37 pt:normal 0.43 pt:nosso 0.15 pt:novo -0.48 pt:nunca -0.28 pt:nunes 0.13 pt:o 0.55 pt:obriga 0.18 pt:oi
-0.13 pt:ontem 0.98 pt:os -0.31 pt:ou -0.17 pt:outras -0.15 pt:pacote 0.5 pt:paga -0.29 pt:para -0.78 pt:parabe 0.13
pt:passad 0.17 pt:pedido -0.18 pt:pedimo 0.4 pt:pediu 0.16 pt:pela 0.63 pt:pelas 0.17 pt:pelo 0.15 pt:pena 0.16
pt:penici 0.27 pt:perfil -0.14 pt:pergun -0.26 pt:perito 0.42 pt:pessoa -0.18 pt:plano 0.34 pt:pode 0.26 pt:podem
-0.16 pt:por 0.7 pt:pouco -0.29 pt:poxa -0.38 pt:precis -0.14 pt:profis -0.13 pt:promet -0.15 pt:pronto 0.12 pt:protec
-0.15 pt:protes 0.36 pt:protoc -0.13 pt:public -0.34 pt:quadri 0.36 pt:qual -0.2 pt:qualqu 0.43 pt:quarta 0.22 pt:que
0.44 pt:quem -0.25 pt:quer -0.21 pt:quimio 0.26 pt:reais 0.18 pt:realme 0.37 pt:recado -0.17 pt:receit -0.45 pt:reclam
0.16 pt:rede -0.23 pt:reduzi 0.13 pt:regist 0.13 pt:renata 0.14 pt:renda -0.26 pt:renova -0.38 pt:resolu 0.13
pt:respos -0.14 pt:retorn 0.87 pt:rondan -0.13 pt:roubad -0.13 pt:router 0.22 pt:saiu 0.42 pt:salari 0.43 pt:sao -0.48
pt:segue 0.25 pt:segura -0.12 pt:seja -0.19 pt:sem -0.29 pt:senha -0.55 pt:senhor 0.6 pt:ser -0.48 pt:sessoe 0.26
pt:seu 0.97 pt:seus 0.46 pt:sexta 1.1 pt:site -0.18 pt:so -0.4 pt:sobre -0.21 pt:social -0.23 pt:sua 1.5 pt:subiu 0.48
pt:ta 0.53 pt:tablet 0.27 pt:tarifa -0.26 pt:te -0.15 pt:tecnic 0.22 pt:televi 0.5 pt:tem 0.92 pt:tentou 0.57 pt:terca
0.43 pt:tercei 0.24 pt:todo -0.13 pt:todos -0.22 pt:transf 0.22 pt:tratar -0.15 pt:trocad -0.13 pt:um 1 pt:uma -0.15
pt:uns -0.24 pt:urgenc 0.24 pt:usar 0.34 pt:uteis -0.13 pt:vacina -0.26 pt:valor -0.77 pt:vazame 0.42 pt:veio 0.22
pt:vem -0.13 pt:vezes -0.15 pt:vimos 0.5 pt:vindo 0.36 pt:vinte -0.21 pt:visive -0.15 pt:voce 0.64 pt:volta 0.19
question -4.1 request&customer -0.38 request&elsewhere 0.53 request&harmless -0.38 request&others 0.28 request&patient
0.31 request&question -0.61 request&refuse -0.18 request&supply 0.28 said.callback -1.1 said.confirm.customer 0.87
said.promise -1.1 sounds.ask 0.15 sounds.confirm 0.95 starts.general -1.2 starts.refuse -0.48 starts.request 0.18
starts.supply -0.84 tl:100 -0.51 tl:1599 0.41 tl:2012 0.89 tl:4 -0.12 tl:abala -0.4 tl:accoun 0.4 tl:active 0.82
tl:after -0.48 tl:agad -0.13 tl:alas 0.56 tl:ana 0.25 tl:apprai 0.21 tl:approv -0.68 tl:araw -0.2 tl:at 0.21 tl:atm
0.39 tl:ay -0.15 tl:bababa -0.42 tl:baha -0.29 tl:bahala -0.19 tl:balika 0.6 tl:bankin -0.2 tl:bato -0.48 tl:bawat
-0.14 tl:ben 0.39 tl:binaba 0.25 tl:birthd -0.13 tl:biyern 0.13 tl:book 0.19 tl:bukas -0.63 tl:buo -0.3 tl:burahi
-0.21 tl:buwan -0.2 tl:call -0.27 tl:cancel -0.46 tl:card -0.13 tl:cardio 0.56 tl:cebu 0.34 tl:check 0.63 tl:click
-0.2 tl:clinic -0.61 tl:confir -0.16 tl:contac 1 tl:covere 0.59 tl:dadaan -0.16 tl:dahil -0.29 tl:dapat -0.34
tl:darati -0.15 tl:day -0.13 tl:days -0.13 tl:decemb 1 tl:dental -0.95 tl:deny -0.16 tl:diagno -0.23 tl:direts -0.37
tl:disyem 0.36 tl:dito 0.26 tl:diyes 0.56 tl:dm -0.36 tl:doktor -0.74 tl:double 0.23 tl:down -0.36 tl:dyan -0.32
tl:edit -0.56 tl:email -0.16 tl:er -0.37 tl:fake -0.12 tl:gagali -0.23 tl:galit -0.45 tl:gamit 0.37 tl:garant -0.23
tl:gatewa 0.13 tl:good -0.44 tl:gusto -0.23 tl:hangga 0.25 tl:hawak 0.52 tl:hindi 0.22 tl:hmo -0.17 tl:housin 0.21
tl:hulog 0.21 tl:huwebe 0.14 tl:i -0.14 tl:id -0.14 tl:ika -0.5 tl:ikwent -0.24 tl:ilalab -0.17 tl:in -0.44 tl:inaant
0.25 tl:ingat 0.42 tl:inis -1.3 tl:intere -0.42 tl:ire -0.33 tl:isa -0.14 tl:isang -0.46 tl:isara 0.43 tl:itaga -0.48
tl:ito -0.36 tl:kagabi 0.43 tl:kahapo 0.5 tl:kahit -0.29 tl:kalimu 0.14 tl:kaso 0.67 tl:kay -0.82 tl:kayo 0.68 tl:kita
0.18 tl:kumust 0.6 tl:kung -0.34 tl:lagnat -0.13 tl:lahat -0.43 tl:lang -0.45 tl:legal 0.67 tl:libre -0.39 tl:limit
-0.56 tl:loa 0.25 tl:loan -0.13 tl:lock -0.21 tl:loob -0.23 tl:lugi -0.19 tl:lumaba -0.56 tl:lunch -0.25 tl:lunes -1.1
tl:ma -0.16 tl:maa -0.47 tl:magigi -0.19 tl:magkai 0.36 tl:makuku -0.24 tl:mangya -0.48 tl:mariki -0.29 tl:matapo 0.18
tl:matata -0.2 tl:matulu -0.24 tl:may -0.75 tl:maya -0.13 tl:media -0.14 tl:meetin -0.15 tl:month 0.22 tl:months -0.83
tl:mornin -0.44 tl:mri 0.14 tl:na 1.3 tl:naanta 0.37 tl:naayos 0.23 tl:nag -0.21 tl:naglab 0.39 tl:naiint -0.46
tl:naka 0.21 tl:nakaka -0.16 tl:nakapu 0.4 tl:nakiki -0.14 tl:naku -0.43 tl:namin -0.49 tl:nasa -0.2 tl:natang 0.14
tl:natata 0.22 tl:neithe -0.16 tl:ng 0.7 tl:ngayon 0.3 tl:ni 0.12 tl:nilipa 0.25 tl:ninyo 1.3 tl:nor -0.16 tl:number
0.45 tl:nung 0.42 tl:one -0.23 tl:open -0.6 tl:operas 0.14 tl:opo 0.56 tl:otp -0.15 tl:pa 1.2 tl:pag -0.29 tl:pagali
0.18 tl:page -0.2 tl:pagkat -0.15 tl:paki -0.38 tl:pakiki -0.27 tl:pamily -0.13 tl:pang 0.12 tl:para 0.21 tl:pasado
-0.32 tl:pasens -0.43 tl:pasyen 0.17 tl:pataka -0.16 tl:pera -0.45 tl:physic 0.6 tl:pictur -0.45 tl:pila 0.13 tl:pin
-0.2 tl:pinag -0.23 tl:pinaka -0.37 tl:pinopr 0.21 tl:pirma -0.32 tl:plan 0.38 tl:policy 0.35 tl:post -0.62 tl:postin
0.23 tl:promis -0.28 tl:pumaso 0.41 tl:quotat 0.25 tl:refill 0.17 tl:refund 0.24 tl:reimbu -0.33 tl:reklam -0.14
tl:replac 0.13 tl:reseta -0.34 tl:restar 0.82 tl:revers 0.38 tl:review 0.27 tl:ring -0.16 tl:sa 0.15 tl:sabado -0.59
tl:safe -0.59 tl:sagot -0.18 tl:sakit -0.18 tl:salama 0.45 tl:santos 0.56 tl:sarado -0.29 tl:sayang 0.4 tl:secret
-0.25 tl:sigura -0.16 tl:sikret -0.19 tl:sim 0.13 tl:sino -0.21 tl:sinusu -0.14 tl:six -0.83 tl:social -0.14 tl:sorry
-0.38 tl:statem -0.12 tl:store 0.13 tl:sulat -0.15 tl:taas -0.12 tl:tag 0.2 tl:take -0.36 tl:talaga -1.3 tl:talyer
0.25 tl:tama 0.34 tl:tataas -0.84 tl:tatawa -0.23 tl:tatlon -0.14 tl:team 0.57 tl:telepo 0.68 tl:tess 0.2 tl:text -0.2
tl:therap 0.6 tl:to -0.12 tl:transa -0.4 tl:transf -0.4 tl:tungko 0.42 tl:tuwing -0.36 tl:ugnaya -0.3 tl:ulit 0.23
tl:unang 0.23 tl:under 0.42 tl:up 0.58 tl:uusapa -0.16 tl:valid -1.1 tl:wala -0.59 tl:walang -0.14 tl:week -0.36
tl:yan 0.42 tr:000 0.66 tr:1 0.41 tr:10 0.16 tr:12'sin 0.34 tr:14'und 0.54 tr:16 -0.22 tr:2010'd 0.44 tr:2012'd 0.8
tr:2019'd 0.15 tr:30 -0.15 tr:30'dak 0.16 tr:4 0.66 tr:7 -0.18 tr:9 -0.22 tr:actıgı 0.47 tr:acıldı 0.28 tr:acılıy
-0.35 tr:adınız 0.38 tr:affedi 0.14 tr:aidatı 0.51 tr:aksama -0.14 tr:aktard 0.47 tr:aktif 0.46 tr:alabil 0.89
tr:aldıgı 0.87 tr:aldık -0.55 tr:alerji 0.18 tr:altınd -0.19 tr:alınac 0.46 tr:alınmı 0.12 tr:anneni 0.2 tr:aralık
0.65 tr:arama -1 tr:arası -0.22 tr:artık -0.52 tr:arızay -0.14 tr:asamas 0.31 tr:asısı 0.27 tr:ay 0.59 tr:ayca 0.29
tr:aylık -0.38 tr:ayrı 0.17 tr:ayın 0.48 tr:ayında 0.17 tr:az 0.17 tr:bakiye 0.24 tr:bakman -0.2 tr:bakmay 0.72
tr:baktık 0.32 tr:baktım 0.32 tr:baskal -0.52 tr:baslad 0.14 tr:basvur -0.88 tr:bebek 0.3 tr:beklem 0.4 tr:bekliy 0.47
tr:belirt 0.2 tr:beri 1.2 tr:bey 0.31 tr:bildig -0.27 tr:bildir 0.43 tr:bilgi -0.15 tr:bilgil 1.6 tr:biliyo -0.14
tr:bilmiy -0.17 tr:bir -0.29 tr:bireys 0.48 tr:bitiyo 0.57 tr:bizde 0.87 tr:bize -0.28 tr:bizi 0.18 tr:biziml 1.3
tr:bloke -0.22 tr:bolumu 0.83 tr:bornov -0.35 tr:bransa -0.59 tr:bu 0.81 tr:bugun 0.78 tr:bundan 1.2 tr:calına -0.31
tr:calısm 0.24 tr:ceki -0.17 tr:cekim 0.14 tr:cekimd -0.16 tr:cekimi 0.22 tr:cevres -0.14 tr:cift 0.14 tr:cogu -0.26
tr:cok 0.4 tr:cıkarı 0.35 tr:danısm -0.47 tr:de 0.44 tr:degerl 0.66 tr:degils 0.21 tr:deneye -0.36 tr:deniz -0.84
tr:devlet -0.12 tr:dikisl 0.46 tr:dileri -0.17 tr:dis 0.98 tr:dogumu 0.47 tr:doland 0.44 tr:donece -1.3 tr:donmus 0.75
tr:dosyan 1.6 tr:doz 0.54 tr:dr 0.34 tr:dun 1.4 tr:duruyo 0.66 tr:dusuru 0.15 tr:duyduk 0.2 tr:e 0.28 tr:eczane 0.42
tr:ederiz -0.35 tr:edilmi 0.59 tr:ediyor 0.27 tr:eger -0.88 tr:ekibe -0.14 tr:ekibim 0.93 tr:ekleyi -0.19 tr:elimiz
0.29 tr:emekli 0.48 tr:en -0.31 tr:ertele 0.14 tr:etiket -0.19 tr:etmekt 0.21 tr:etmis 0.44 tr:eviniz 0.47 tr:evrakl
0.33 tr:eyvall -0.13 tr:fark 0.42 tr:feshet 0.48 tr:formun 0.29 tr:garant 0.94 tr:gb -0.2 tr:gecen 0.97 tr:gecerl 0.16
tr:gecike -0.15 tr:gecikt 0.51 tr:gecti 0.64 tr:geldig 0.47 tr:gelinc -1 tr:gelmem 0.25 tr:gelmis 0.33 tr:gerekc -0.87
tr:giden 0.8 tr:girdig 0.67 tr:girebi 0.5 tr:gireni -0.49 tr:girili -0.18 tr:giris -0.12 tr:gitti 0.36 tr:gizlil -0.29
tr:gold 0.74 tr:gonder 0.41 tr:gorduk 0.27 tr:gore -0.34 tr:gorunm -0.5 tr:gorusl -0.58 tr:gorusm 0.16 tr:gorusu 0.14
tr:goruyo 0.14 tr:goster -0.58 tr:gozlug 0.18 tr:grip -0.28 tr:gule 0.18 tr:gun -0.22 tr:guncel 1.6 tr:gunku 0.16
tr:gunu -0.27 tr:guzel 0.4 tr:hafta 0.12 tr:haftay 0.29 tr:hakkın -0.91 tr:hala 1.3 tr:hanım -0.66 tr:hasar 0.33
tr:hasarı 0.52 tr:hasta 0.17 tr:hastam 0.24 tr:hat -0.15 tr:hattın 0.41 tr:hatırl 0.65 tr:havale 0.14 tr:hayır -0.16
tr:hazır 0.23 tr:hediye -0.17 tr:hemen -0.17 tr:hepsi 0.18 tr:her -0.28 tr:hesap 0.49 tr:hizmet 0.87 tr:hocamı 0.26
tr:hukuka 0.44 tr:iade 0.65 tr:iadeni -0.19 tr:iadesi -0.18 tr:icin 0.53 tr:ihtar 0.8 tr:iki 0.33 tr:ikinci 0.89
tr:ilerli 0.33 tr:iletec -0.14 tr:iletti 0.29 tr:ilgili 0.82 tr:implan 0.98 tr:indiri -0.12 tr:intern -0.14 tr:intika
0.44 tr:iptal 0.29 tr:is -0.13 tr:islem 0.2 tr:islemi 0.76 tr:isteme -0.38 tr:ister -0.48 tr:isteri -0.13 tr:isteye
-0.12 tr:itiraz -0.65 tr:kabul -0.22 tr:kac -0.2 tr:kadar -0.15 tr:kadıko -0.14 tr:kagıdı 0.23 tr:kaldı 0.41 tr:kalman
0.18 tr:kampan 0.79 tr:kan 1.1 tr:kapanı -0.15 tr:kapatt 0.77 tr:kapatı -0.14 tr:kargo -0.17 tr:karsıl 0.35 tr:karsıy
0.41 tr:kart 0.35 tr:kartı -0.38 tr:kartın 1.2 tr:kasanı 0.44 tr:kasko 0.34 tr:katara 0.18 tr:kaybet 0.12 tr:kayda
0.35 tr:kaydı 0.55 tr:kaydın 0.62 tr:kaynak 0.42 tr:kayıtl 0.88 tr:kendin 0.14 tr:kesint -0.14 tr:kilitl 0.18
tr:kimlik -0.48 tr:kimse 0.47 tr:kiralı 0.44 tr:kod -0.18 tr:kontro 0.31 tr:koruma -0.52 tr:kredi 0.22 tr:kullan -0.42
tr:kurusu -0.31 tr:kuryey 1.1 tr:kusura 0.72 tr:kızını 0.55 tr:labora 0.37 tr:lazer 0.19 tr:lehini -0.85 tr:limiti
0.15 tr:maales 0.32 tr:mart 0.17 tr:mehmet 0.4 tr:memnun 0.18 tr:merhab 0.76 tr:mesajl 0.35 tr:misafi 0.2 tr:misini
-0.17 tr:modemi 1.1 tr:mr 0.22 tr:muayen 0.31 tr:muster 0.33 tr:mutlul 0.2 tr:mutluy 0.48 tr:mı -0.21 tr:ne 0.7
tr:normal 0.75 tr:numara 0.62 tr:numune 0.17 tr:odeme 0.24 tr:odemen 0.41 tr:odemes -0.15 tr:okuduk 0.87 tr:olarak 1.1
tr:oldugu 0.84 tr:olsun 0.23 tr:olumlu -0.35 tr:olun -0.13 tr:olur -0.4 tr:onaltı 0.2 tr:onda 0.37 tr:onemli -0.29
tr:operas 0.18 tr:oradan 0.41 tr:ornegi 0.36 tr:otomat 0.24 tr:ozetin 0.5 tr:ozur -0.17 tr:paket -0.2 tr:para -0.19
tr:paranı -0.17 tr:paylas -0.17 tr:pazart 0.16 tr:persem -0.26 tr:platin 0.26 tr:police 0.86 tr:portal 0.24 tr:postan
0.5 tr:psikiy 0.87 tr:puanla 0.66 tr:puanın 0.66 tr:randev 0.16 tr:rapor -0.12 tr:recete 0.42 tr:redded -0.55
tr:refera 0.35 tr:sabah 0.12 tr:sabır 0.19 tr:sadece -0.47 tr:sag -0.13 tr:sahibi 0.74 tr:salonl 0.26 tr:sartla -0.18
tr:sayfad -0.27 tr:seansl 0.28 tr:secerk -0.2 tr:secimi -0.16 tr:selamı 0.26 tr:sevind 0.25 tr:seviye 0.35 tr:sevk
0.23 tr:sifres -0.61 tr:sifrey 0.67 tr:silinm 0.66 tr:sistem 0.95 tr:sitede -0.57 tr:siz 0.81 tr:sizden 0.12 tr:size
0.8 tr:sizi 0.54 tr:sizin 0.6 tr:sonucl -0.81 tr:sonuna 0.14 tr:sonunc 0.19 tr:sormuy -0.17 tr:soz -0.18 tr:sozler
-0.26 tr:sozles 0.53 tr:subeni 0.4 tr:suredi 0.51 tr:suruyo 0.98 tr:suzebi -0.59 tr:sırada 0.3 tr:sıranı -0.62
tr:tahlil 0.21 tr:takip 0.29 tr:talima 0.24 tr:tamaml 0.76 tr:tanıml -0.18 tr:tarife 0.42 tr:tasıma 0.76 tr:tasınm 0.3
tr:tedavi 0.51 tr:tek -0.27 tr:terapi 0.14 tr:tesekk 0.22 tr:tup 0.3 tr:tutarı -0.34 tr:uc 0.19 tr:ucret -0.18
tr:ucreti -0.14 tr:ucuncu 0.4 tr:ulasam -0.35 tr:ulasma 0.32 tr:ulasın 0.33 tr:unutma 0.16 tr:ustlen -0.16 tr:uyemiz
0.26 tr:uygula -0.21 tr:uzgunu -0.28 tr:uzmanı 0.47 tr:uzun 0.51 tr:vadeli 0.12 tr:var 0.47 tr:verece -0.42 tr:verild
1.1 tr:yanlıs 0.81 tr:yanını 0.3 tr:yanıt -0.36 tr:yaptıg 0.47 tr:yapıla -0.2 tr:yapıld 0.68 tr:yapılm 0.28 tr:yararl
0.74 tr:yardım -0.13 tr:yazdıg -0.29 tr:yazılı -0.39 tr:yazıyo 0.18 tr:yenile 0.35 tr:yeters 0.41 tr:yok 0.19
tr:yokmus 0.47 tr:yol -0.58 tr:yollad 0.5 tr:yorumu 0.61 tr:yuz -0.47 tr:yuze -0.47 tr:yılki 0.25 tr:yılmaz 0.37
tr:zaten 0.84 words.callback 0.17 words.confirm.customer 0.62 words.confirm.patient -0.12 words.elsewhere -0.94
words.general -1.1 words.harmless -0.51 words.here -0.44 words.insist -0.42 words.loose 0.36 words.others -0.55
words.phone -0.28 words.promise -0.13 words.refuse -0.39 words.request -0.26 words.share -1.1 words.supply 0.45
words.which 0.16 zh:atm 0.38 zh:三 0.3 zh:上 0.17 zh:下 0.21 zh:不 -1.1 zh:与 -0.22 zh:业 -0.18 zh:两 0.61 zh:个 0.25 zh:中
0.12 zh:久 -0.16 zh:也 -0.28 zh:了 0.26 zh:事 -0.22 zh:二 0.52 zh:五 0.21 zh:些 0.17 zh:交 0.14 zh:产 -0.76 zh:人 -0.37 zh:什
-0.22 zh:今 0.59 zh:仍 0.14 zh:们 0.15 zh:仲 0.15 zh:任 0.25 zh:份 0.19 zh:会 -1.1 zh:位 -0.36 zh:何 -0.23 zh:你 0.9 zh:便 -0.13
zh:保 0.24 zh:信 0.22 zh:俾 0.22 zh:候 0.16 zh:借 0.2 zh:催 0.2 zh:先 0.4 zh:光 0.12 zh:全 -0.47 zh:公 -0.25 zh:六 -0.23 zh:内
-0.47 zh:再 0.39 zh:决 -0.18 zh:冻 0.28 zh:准 -0.4 zh:凭 -0.13 zh:出 -0.15 zh:分 -0.8 zh:划 -0.15 zh:列 -0.13 zh:利 -0.24 zh:别
0.13 zh:到 -0.27 zh:前 -0.25 zh:动 0.12 zh:助 0.21 zh:勤 -0.25 zh:包 0.86 zh:医 0.28 zh:十 0.14 zh:千 0.39 zh:升 -0.18 zh:午 0.23
zh:单 0.48 zh:印 -0.17 zh:即 -0.16 zh:历 -0.22 zh:压 -0.43 zh:原 0.26 zh:去 0.24 zh:友 -0.22 zh:反 -0.38 zh:取 0.14 zh:受 0.19
zh:变 0.26 zh:可 -0.93 zh:号 -0.52 zh:吃 -0.54 zh:各 -0.5 zh:合 0.26 zh:名 -0.53 zh:后 -0.3 zh:吗 0.36 zh:否 -0.24 zh:含 0.32
zh:听 -0.4 zh:告 -0.17 zh:周 0.21 zh:和 -0.36 zh:咗 0.81 zh:咨 -0.17 zh:咳 -0.2 zh:品 -0.79 zh:哈 -0.37 zh:响 0.16 zh:啦 0.18
zh:啰 0.18 zh:嗽 -0.2 zh:嘅 0.66 zh:四 -0.36 zh:回 -0.4 zh:因 0.16 zh:团 -0.65 zh:在 0.19 zh:复 0.3 zh:外 -0.3 zh:多 -0.16 zh:大
-0.25 zh:天 -0.17 zh:太 -0.3 zh:失 -0.25 zh:女 0.28 zh:好 -0.16 zh:如 -0.25 zh:妇 -0.12 zh:姓 -0.35 zh:姨 0.25 zh:子 -0.23 zh:孙
0.25 zh:季 -0.2 zh:安 -0.5 zh:官 -0.42 zh:定 -0.55 zh:室 -0.13 zh:家 -0.4 zh:容 -0.13 zh:寄 0.19 zh:密 -0.4 zh:少 -0.13 zh:就
-0.49 zh:工 -0.13 zh:已 1 zh:师 0.45 zh:希 0.22 zh:帮 0.14 zh:常 0.14 zh:年 0.97 zh:应 -0.39 zh:建 -1.1 zh:异 0.15 zh:弄 0.31
zh:张 0.56 zh:影 0.19 zh:征 0.35 zh:很 -0.3 zh:得 0.73 zh:心 -0.96 zh:快 -0.23 zh:恩 -0.17 zh:息 -0.28 zh:恼 -0.19 zh:患 -0.18
zh:您 1.4 zh:情 -0.61 zh:愉 -0.21 zh:感 -0.55 zh:愿 -0.17 zh:懂 -0.18 zh:成 0.35 zh:我 -0.47 zh:戴 -0.2 zh:户 0.8 zh:房 -0.13
zh:手 -0.41 zh:打 -0.61 zh:扣 -0.2 zh:批 -0.16 zh:找 -0.33 zh:把 -0.14 zh:护 -0.46 zh:抱 -0.93 zh:抵 -0.42 zh:押 -0.13 zh:择 0.33
zh:括 0.23 zh:挂 -0.12 zh:损 0.33 zh:探 -0.24 zh:接 -0.4 zh:携 -0.17 zh:收 -0.36 zh:改 0.14 zh:故 -0.14 zh:效 -0.26 zh:料 0.21
zh:新 0.53 zh:方 -0.31 zh:旅 0.24 zh:无 -0.14 zh:既 -0.18 zh:日 -0.5 zh:早 -0.2 zh:时 -0.66 zh:明 -0.44 zh:昨 1.3 zh:是 0.5 zh:晝
0.16 zh:暂 -0.13 zh:最 -0.26 zh:有 0.13 zh:朋 -0.19 zh:望 -0.24 zh:末 -0.4 zh:本 -0.24 zh:机 -0.16 zh:材 0.15 zh:来 0.59 zh:析
0.25 zh:果 -0.17 zh:柜 0.12 zh:查 0.27 zh:栏 -0.14 zh:检 0.16 zh:楼 -0.13 zh:次 0.64 zh:欢 0.38 zh:歉 -0.93 zh:每 -0.48 zh:比
-0.14 zh:气 -0.18 zh:求 -0.19 zh:沟 -0.16 zh:没 0.12 zh:法 -0.18 zh:洗 -0.25 zh:流 -0.75 zh:火 -0.19 zh:点 -0.24 zh:烧 -0.14
zh:热 -0.27 zh:照 0.2 zh:爱 -0.14 zh:牌 -0.2 zh:狗 -0.36 zh:猫 0.12 zh:率 -0.14 zh:王 0.78 zh:理 -0.12 zh:生 -0.26 zh:用 -0.53
zh:电 -0.33 zh:疫 -0.53 zh:病 -0.46 zh:的 0.34 zh:盖 0.34 zh:直 0.83 zh:看 0.2 zh:着 -0.21 zh:知 0.35 zh:短 0.23 zh:码 -0.52 zh:确
-0.19 zh:社 -0.15 zh:祝 -0.39 zh:私 -0.3 zh:种 -0.32 zh:积 -0.46 zh:站 0.26 zh:笔 -0.17 zh:等 -0.43 zh:箱 -0.16 zh:系 -0.31 zh:约
0.16 zh:级 -0.27 zh:经 0.41 zh:结 0.29 zh:给 -0.9 zh:续 0.19 zh:编 -0.24 zh:网 -0.71 zh:罩 -0.2 zh:老 0.42 zh:者 -0.19 zh:耐
-0.22 zh:聊 0.12 zh:联 -0.27 zh:肯 -0.14 zh:能 -0.45 zh:腰 0.17 zh:膝 0.34 zh:至 -0.23 zh:般 -0.18 zh:苗 -0.53 zh:苦 -0.14 zh:药
-0.77 zh:营 -0.18 zh:血 -0.43 zh:行 -0.38 zh:表 -0.17 zh:被 0.14 zh:裹 0.33 zh:要 -0.76 zh:覆 0.16 zh:见 0.18 zh:规 -0.17 zh:视
-0.17 zh:解 -0.31 zh:言 -0.13 zh:计 -0.15 zh:订 -0.16 zh:让 -0.91 zh:议 -0.91 zh:记 0.44 zh:论 -0.14 zh:证 -0.38 zh:评 -0.12
zh:诉 -0.24 zh:诊 0.22 zh:话 -0.2 zh:询 -0.17 zh:该 -0.27 zh:详 -0.27 zh:说 -0.13 zh:请 -1.3 zh:谁 -0.24 zh:谢 0.13 zh:谨 -0.13
zh:财 -0.16 zh:账 -0.18 zh:费 -0.22 zh:赔 -0.34 zh:起 -0.34 zh:跟 0.12 zh:转 -0.93 zh:辛 -0.14 zh:边 0.43 zh:过 -0.19 zh:迎 0.38
zh:近 0.15 zh:还 0.7 zh:这 -0.36 zh:违 0.35 zh:选 0.23 zh:透 0.2 zh:遊 0.15 zh:那 0.33 zh:里 -0.2 zh:重 -0.43 zh:金 0.52 zh:钱
-0.26 zh:错 -0.13 zh:问 -0.44 zh:队 -0.65 zh:防 -0.13 zh:阿 0.28 zh:附 0.33 zh:陈 0.17 zh:险 0.32 zh:需 -0.27 zh:面 -0.24 zh:页
-0.21 zh:项 0.33 zh:顾 -0.14 zh:预 -0.14 zh:领 -0.49 zh:题 0.2 zh:颱 -0.14 zh:风 -0.14 zh:馈 -0.38 zh:马 -0.28 zh:驿 0.33 zh:高
-0.46 zh:齐 0.23
"""),
    "callback": _read("""
after.question -1.4 ar:اتفقنا 0.57 ar:احنا 0.38 ar:اخر 0.18 ar:اخري 0.14 ar:اردت -0.12 ar:اكلمك 0.4 ar:الاتصا 0.25
ar:الاثني 0.53 ar:الاربع 0.55 ar:الاستا 0.23 ar:الاستق 0.21 ar:الاول -0.13 ar:البطاق 0.13 ar:التطبي -0.17 ar:التليف
0.45 ar:الثامن 0.14 ar:الحكم -0.14 ar:الحين 0.29 ar:الخاص -0.13 ar:الدكتو 1.1 ar:الصبح 0.19 ar:الظهر 0.56 ar:العصر
0.87 ar:العياد 1.4 ar:الغد 0.66 ar:الغرام -0.28 ar:الفايد -0.14 ar:الله -0.15 ar:اللي 0.51 ar:الليله 1.3 ar:المختص
-0.15 ar:المساء 0.4 ar:المناس 0.29 ar:الهاتف 0.22 ar:الوقت 0.41 ar:اليوم 0.36 ar:ان 0.64 ar:بالكتي 0.19 ar:بتتصل 0.87
ar:بحد -0.13 ar:بعد 0.46 ar:بك 0.75 ar:بكرا 0.19 ar:بنتصل 0.6 ar:بندق 0.19 ar:بنفسه 0.32 ar:بيك -0.26 ar:تاني 0.35
ar:تتصل 0.59 ar:تغيير -0.14 ar:تليفون 0.17 ar:تم -0.14 ar:جعلنا -0.15 ar:جوالك 0.19 ar:حتتشال -0.14 ar:حنرن 0.35
ar:خطك -0.15 ar:خلاص -0.28 ar:خلال 0.21 ar:دابا 1.1 ar:ديالنا -0.26 ar:ديما -0.26 ar:ذوقك -0.13 ar:رجع -0.17 ar:رح
0.12 ar:رقم -0.24 ar:زمان -0.26 ar:زميلنا 0.25 ar:ساره 0.22 ar:ساعه -0.13 ar:ستتصل 0.23 ar:ستسمع 0.25 ar:سننقله -0.14
ar:سيخاطب 0.21 ar:سيرن 0.55 ar:سيكون -0.16 ar:شكرا -0.18 ar:شويه 0.35 ar:صباح 0.66 ar:صوت 0.25 ar:ظاهر -0.15 ar:عالتلف
0.69 ar:علي -0.28 ar:عليج 0.87 ar:عليك 0.65 ar:غادي 0.46 ar:غدوه 0.53 ar:غضبك -0.18 ar:غير -0.15 ar:فريق 0.21 ar:في
0.16 ar:قبل 0.2 ar:كليان -0.26 ar:كما -0.12 ar:كمان 0.35 ar:كن -0.14 ar:لا 0.5 ar:لتحديد 0.21 ar:لصالحك -0.14 ar:لك
0.2 ar:للاتصا 0.29 ar:للاخري -0.15 ar:للفريق -0.14 ar:لموعد 0.12 ar:ليك 2.2 ar:لينكات -0.13 ar:ما -0.12 ar:مبنتصل
-0.13 ar:متي 0.29 ar:مره 0.14 ar:مساء 0.14 ar:مساعدت -0.14 ar:مطمينا -0.14 ar:مكالمت 0.13 ar:مكالمه 0.12 ar:ملاحظت
-0.14 ar:من 0.56 ar:منتلفن 1.3 ar:منشورك -0.15 ar:مننا 0.3 ar:نتصل 0.12 ar:نتفهم -0.18 ar:نحاول 0.14 ar:نحكي 0.56
ar:نحن 0.32 ar:نظامنا -0.12 ar:نعيط 1.1 ar:نعيطو 1.2 ar:نكلموك 0.53 ar:نهاتفك 0.66 ar:نهار 0.58 ar:هاتفيا 0.23 ar:هذا
0.3 ar:هنشيل -0.28 ar:وقت 0.2 ar:ولا -0.14 ar:ومبنبع -0.13 ar:ومرحبا -0.26 ar:وهيجيل 0.19 ar:ويشرح 0.32 ar:يتصل 0.25
ar:يحكوك 0.12 ar:يسرنا 0.66 ar:يسلمك -0.13 ar:يشتغل -0.15 ar:يهمك -0.14 ar:يومين 0.17 asked&customer -0.57
asked&elsewhere 0.28 asked&general -0.65 asked&patient 0.23 asked&refuse -0.67 asked&request -0.2 asked&supply 0.17
bias -0.41 callback&customer 1.3 callback&elsewhere -0.56 callback&general -0.27 callback&harmless 0.35
callback&patient 1.2 callback&question -0.37 callback&refuse -0.94 confirm.customer&customer -0.28
confirm.customer&general -0.21 confirm.customer&harmless -0.65 confirm.customer&patient -0.4 confirm.customer&question
1.1 confirm.customer&refuse 1 confirm.customer&request 0.54 confirm.customer&supply 0.2 confirm.patient&customer -0.33
confirm.patient&elsewhere -0.24 confirm.patient&general 0.18 confirm.patient&others 0.15 confirm.patient&patient -0.63
confirm.patient&question 0.43 confirm.patient&request -0.31 confirm.patient&supply -0.15 de:030 -0.29 de:1 -0.2 de:10
-0.41 de:12 -0.41 de:123456 -0.28 de:555 -0.2 de:800 -0.2 de:abend 0.47 de:abzufr -0.12 de:anruf 1.5 de:anruft 0.27
de:auf -0.16 de:aus -0.13 de:betrag -0.17 de:bieten -0.44 de:bis -0.18 de:danke 0.57 de:dem 0.3 de:den -0.3 de:der
-0.75 de:des 0.16 de:dich 0.47 de:die 0.41 de:doktor 0.47 de:durch 0.72 de:einer 0.83 de:einzel -0.12 de:erstat -0.17
de:es 0.85 de:facebo -0.44 de:feiera 0.57 de:filial -0.15 de:frau 0.46 de:fur 0.55 de:geben -0.13 de:gehen 0.27
de:gern -0.34 de:gleich 0.37 de:haben 0.36 de:handy 0.86 de:helfen -0.27 de:ich 0.47 de:ihr -0.37 de:ihrem 0.77
de:immer -0.12 de:in 0.69 de:ist -0.17 de:klinge 0.72 de:kommt 0.99 de:mit 0.44 de:mochte -0.27 de:nach 0.13 de:nicht
-0.48 de:nie -0.13 de:nieman -0.19 de:nummer 0.12 de:passwo -0.13 de:praxis 0.19 de:prufen -0.12 de:ran 0.27 de:rucker
-0.12 de:ruckru -0.28 de:ruf 0.47 de:rufen -0.23 de:rund -0.12 de:seite -0.87 de:sie 0.48 de:sind 0.3 de:sprech 0.19
de:stunde 0.86 de:tan -0.19 de:techni -0.46 de:telefo 0.37 de:termin -0.78 de:uber -0.47 de:uhr -0.33 de:um -0.3
de:unbeka 0.27 de:und -0.71 de:uns -0.18 de:unsere -0.92 de:unter -1.2 de:vergeb -0.87 de:verlan -0.19 de:versuc 0.87
de:vollen -0.17 de:von -0.3 de:vor 0.57 de:wegen 0.14 de:weiter -0.13 de:wenn 0.27 de:wieder 0.79 de:wir -0.15
de:zwisch -0.41 en:0199 0.4 en:0800 0.13 en:1 0.33 en:4 0.4 en:555 0.36 en:800 0.39 en:911 -0.31 en:a 0.5 en:accoun
-0.13 en:again -0.25 en:agent 0.26 en:all -0.14 en:an -0.37 en:ana -0.13 en:and -0.36 en:any -0.44 en:anyone -0.26
en:arrive -0.13 en:ask -0.22 en:at 0.14 en:bank -0.32 en:be -0.33 en:before 0.47 en:call 0.37 en:called -0.18
en:callin 0.75 en:calls 0.39 en:can -0.47 en:cards -0.13 en:claimi -0.23 en:clinic -0.18 en:clock -0.27 en:collea 0.15
en:comes 0.4 en:contra -0.22 en:did -0.23 en:disput -0.18 en:dm -0.35 en:do -0.16 en:eight -0.2 en:emerge -0.23
en:ends -0.22 en:engine 0.39 en:find 0.25 en:five -0.21 en:for -0.13 en:fraud -0.27 en:free -0.27 en:from 0.38 en:get
0.51 en:gettin -0.65 en:giving -0.13 en:good 0.83 en:guaran -0.25 en:have -0.17 en:he 0.4 en:hundre -0.2 en:i -0.21
en:in -0.54 en:is 0.38 en:it -0.15 en:keep 0.61 en:last -0.2 en:like -0.24 en:line -0.24 en:mobile 0.34 en:months
-0.13 en:never -0.15 en:new 0.19 en:noon 0.24 en:normal -0.13 en:not -0.36 en:now 0.2 en:o'cloc 0.87 en:octobe -0.32
en:office -0.48 en:on -0.31 en:one -0.23 en:our -0.29 en:out 0.12 en:phone 0.74 en:pick 0.21 en:pin -0.16 en:please
-0.27 en:rang 0.15 en:recept 0.25 en:ringin 0.21 en:rings 0.27 en:see -0.28 en:servic -0.18 en:six 0.63 en:slot 0.28
en:so -0.22 en:sorry -0.29 en:suits -0.43 en:take -0.12 en:team -0.28 en:ten 0.58 en:thank -0.69 en:that -0.92 en:the
-0.68 en:this -0.19 en:time -0.35 en:to 0.51 en:tomorr 0.2 en:tonigh -0.26 en:touch -0.34 en:tried 0.41 en:twice 0.33
en:two -0.36 en:up 0.17 en:want -0.18 en:we -0.31 en:week -0.31 en:whenev -0.15 en:win -0.18 en:with -0.18 en:within
-0.24 en:workin -0.27 en:works -0.16 en:would -0.19 en:you -0.18 en:your -0.18 en:zero -0.2 es:18 -0.15 es:9 -0.16
es:a -0.62 es:admisi 0.4 es:ahora 0.15 es:ahorit 0.93 es:atende -0.22 es:autori -0.17 es:bien 0.67 es:bloque -0.18
es:cambia -0.19 es:centro -0.18 es:cierra -0.18 es:citolo -0.19 es:cobran 0.93 es:comisi -0.32 es:compan -0.24
es:consta -0.54 es:consul -0.12 es:contac -0.26 es:contes 1.7 es:cuanto 0.96 es:cuelgu -0.13 es:de 0.41 es:descub
-0.54 es:despue 0.33 es:devolv -0.35 es:direct 0.47 es:doctor 0.25 es:el -1 es:elena -0.24 es:en 0.78 es:eps -0.16
es:es -0.94 es:espera -0.25 es:este 0.51 es:falta -0.23 es:famili 0.96 es:favor 0.92 es:fraude -0.76 es:gracia -0.4
es:hablan 0.93 es:hacia 0.88 es:haya 0.96 es:hemos 0.44 es:hora 0.95 es:horari -0.15 es:hoy -0.24 es:indemn -0.27
es:jefe 0.22 es:la 0.12 es:lament -0.26 es:las 0.69 es:llama 0.13 es:llamad 0.34 es:llamem 0.67 es:llega -0.22
es:llego -0.16 es:lleva -0.28 es:lunes -0.21 es:mal -0.25 es:manana -0.17 es:maquin -0.22 es:marcam 0.5 es:martes
-0.25 es:mismo 0.41 es:modem -0.22 es:mucho -0.25 es:nadie -0.77 es:no -0.17 es:nos -0.77 es:nosotr 0.41 es:notici
0.96 es:nuestr -0.25 es:obras -0.18 es:oculto 0.88 es:operar -0.13 es:parte -0.27 es:pega 0.4 es:pendie 0.56 es:person
0.25 es:pido 0.22 es:podemo -0.22 es:poners -0.39 es:por -0.4 es:primer 0.27 es:que -0.57 es:quiere 0.47 es:quirof
0.37 es:ratito 0.2 es:rato -0.25 es:recibi -0.23 es:reclam -0.26 es:reinte -0.13 es:se -0.17 es:si 0.44 es:sin -0.23
es:sobre -0.54 es:somos 1.1 es:sorteo -0.76 es:su -1.2 es:sucurs 0.42 es:suena 0.17 es:tarde 0.74 es:tarjet -0.25
es:te 0.28 es:telefo 0.72 es:toque 0.4 es:tranqu -0.13 es:tres 0.84 es:triana -0.18 es:un 0.47 es:una -0.58 es:va
-0.76 es:vamos -0.23 es:van -0.13 es:ve 0.87 es:viene 0.46 es:vierne -0.25 es:y 0.57 fr:0143 -0.22 fr:202 -0.22 fr:555
-0.31 fr:8h -0.17 fr:a -0.58 fr:affich 0.81 fr:agent 0.57 fr:aider -0.45 fr:aimeri -0.44 fr:allers 0.27 fr:allez 0.47
fr:appele 0.24 fr:appell -0.81 fr:attend 0.27 fr:aujour 0.14 fr:autre 0.17 fr:avant 0.4 fr:avoir -0.14 fr:avons -0.49
fr:belle -0.14 fr:c'est 0.74 fr:calme -0.18 fr:cause -0.23 fr:ces 0.27 fr:chez -0.15 fr:compos 0.57 fr:connai -0.47
fr:coup 0.77 fr:dans 0.66 fr:date 0.17 fr:de 0.63 fr:decroc 0.81 fr:demain 0.85 fr:desole 0.26 fr:en -0.53 fr:entre
-0.12 fr:et -0.24 fr:etre 0.34 fr:fermet 0.31 fr:fil 0.46 fr:fin 0.46 fr:fixer 0.17 fr:gain -0.22 fr:heure 0.22
fr:heureu -0.18 fr:il 0.31 fr:inconn 0.81 fr:instan 0.57 fr:je 0.4 fr:joindr 0.92 fr:journe 0.33 fr:lire -0.2 fr:lundi
-0.15 fr:mardi -0.18 fr:matin 0.77 fr:messag -0.14 fr:midi 0.13 fr:minute 0.12 fr:moi -0.22 fr:ne -0.16 fr:neuf -1.1
fr:nom -0.87 fr:notre -0.84 fr:nouvel 0.14 fr:numero 1.7 fr:offre -1.1 fr:on -0.18 fr:par 0.24 fr:pas -0.15 fr:passe
0.36 fr:pour 0.43 fr:progra 0.4 fr:promis 0.29 fr:pruden -0.47 fr:quelqu -0.87 fr:raccro -0.89 fr:rappel 0.75
fr:retent 0.78 fr:retour 0.27 fr:se 0.76 fr:sera -0.19 fr:servic 0.26 fr:tard 0.27 fr:tarder 0.32 fr:teleph -0.77
fr:temoig -0.18 fr:un 0.3 fr:vous -0.52 has.accept 0.34 has.callback 1.1 has.confirm.customer -0.73
has.confirm.patient -0.87 has.continue 1.1 has.general 0.17 has.harmless -0.36 has.here -0.53 has.it 0.27 has.noun
0.23 has.others -0.41 has.promise -0.66 has.refuse -1.3 has.share -0.49 has.which -0.53 hi:1 -0.18 hi:10 0.21 hi:555
-0.18 hi:800 -0.18 hi:aa 0.27 hi:aapse 0.17 hi:aayega 0.24 hi:bajegi 0.17 hi:chalu -0.15 hi:denge -0.62 hi:der 0.49
hi:dial 0.49 hi:doctor 0.23 hi:dopaha 0.15 hi:free -0.61 hi:galti -0.15 hi:ghanti 0.17 hi:karke 0.25 hi:khud 0.25
hi:milate 0.23 hi:miss 0.2 hi:naya -0.34 hi:notice -0.15 hi:paas 0.17 hi:phir 0.22 hi:rakhna 0.17 hi:recept 0.28
hi:roamin -0.15 hi:saab 0.27 hi:samjha 0.27 hi:sir -0.15 hi:tak 0.36 hi:tay -0.61 hi:thodi 0.49 hi:अंतररा -0.16
hi:अधिकार 0.2 hi:अभी 0.87 hi:आ -0.24 hi:आज 0.19 hi:आपका 0.18 hi:आपकी -0.15 hi:आपको -0.16 hi:आपसे 0.19 hi:एक -0.17
hi:कर 0.33 hi:करने -0.34 hi:करें 0.44 hi:कल 0.13 hi:का 0.33 hi:कि -0.22 hi:की -0.12 hi:के -0.44 hi:कॉल 1.4 hi:को -0.3
hi:क्लेम -0.18 hi:गई 0.51 hi:गुरुवा -0.28 hi:ग्यारह 0.52 hi:घंटी 0.17 hi:चालू -0.16 hi:छूट 0.45 hi:जाइएगा -0.28
hi:जाएगा 0.27 hi:जो -0.19 hi:टांके -0.28 hi:टेलीफो 0.2 hi:ठीक 0.15 hi:डीएम -0.14 hi:डॉक्टर -0.49 hi:तुरंत -0.13 hi:था
-0.36 hi:थी 0.65 hi:थोडी 0.65 hi:दस -0.31 hi:दिए 0.35 hi:दी -0.33 hi:दें -0.14 hi:देख -0.22 hi:देने 0.28 hi:देर 0.64
hi:दोबारा 0.65 hi:नंबर 0.21 hi:नया -0.38 hi:नहीं -0.18 hi:नियुक् 0.2 hi:पक्की -0.34 hi:पास 0.13 hi:पिछली 0.45 hi:फोन
1.3 hi:बजेगा 0.29 hi:बजेगी 0.17 hi:बस 0.39 hi:बात -0.23 hi:बुधवार 0.2 hi:बैलेंस -0.13 hi:मदद -0.23 hi:माफ 0.35 hi:मिनट
0.17 hi:मिलाएं 0.65 hi:मिलेगा -0.35 hi:मुफ्त -0.34 hi:में 0.44 hi:रखिए 0.15 hi:रहा 0.38 hi:राउटर -0.34 hi:रुपया -0.21
hi:रोमिंग -0.16 hi:लाइन 0.64 hi:लिए -0.27 hi:लेंगे -0.21 hi:लोन -0.12 hi:लौटे -0.21 hi:वार्ता 0.2 hi:वे 0.19 hi:वो
-0.21 hi:व्यस्त 0.65 hi:शर्मा -0.48 hi:शाम 0.34 hi:समय 0.38 hi:सर -0.16 hi:से 0.14 hi:हमसे -0.25 hi:हमारा 0.28
hi:हमारे 0.4 hi:हमें -0.16 hi:ही 0.5 hi:हेतु 0.2 hi:है -0.97 hi:हैं 0.51 hi:हो 0.12 hi:होंगे 0.29 id:0199 -0.15 id:1
-0.15 id:24 -0.12 id:555 -0.17 id:800 -0.15 id:ada 0.27 id:akan 0.39 id:bagian 0.31 id:baliki -0.14 id:bisa -0.12
id:boleh -0.13 id:buka -0.12 id:bunyi 0.14 id:cair -0.15 id:dari 0.45 id:datang 0.31 id:di -0.18 id:ditele 0.51
id:ditung 0.17 id:dua -0.14 id:habis 0.14 id:hari -0.38 id:hp 0.12 id:itu 0.41 id:jam -0.15 id:juga -0.24 id:kalau
0.27 id:kami 0.22 id:kantor 0.28 id:kapan -0.41 id:kasih -0.21 id:klaim 0.34 id:klinik 0.16 id:kok -0.14 id:konsel
-0.13 id:maaf -0.15 id:makan 0.13 id:menele 0.39 id:menghu 0.14 id:minta 0.47 id:nomor 0.13 id:nya 0.14 id:otw 0.5
id:pulsan -0.14 id:pun -0.43 id:rabu -0.13 id:saja -0.55 id:saya 0.16 id:sebelu 0.3 id:sebent 0.19 id:sendir 0.13
id:sesi -0.13 id:setela 0.13 id:siang 0.13 id:silaka -0.47 id:sore 0.26 id:sudah -0.33 id:teknis 0.31 id:telepo -0.14
id:terima -0.23 id:tetap -0.14 id:tutup -0.54 id:untuk 0.38 id:ya 0.19 id:yang -0.42 id:zuhur 0.14 it:0143 -0.3 it:202
-0.3 it:555 -0.25 it:a -0.58 it:alziam -0.13 it:arrive 0.12 it:bianch 0.53 it:buona -0.14 it:cambie -0.28 it:chiama
0.9 it:chiami -0.32 it:chiede -0.16 it:chiuda -0.58 it:chiudi -0.15 it:colleg -0.23 it:contes -0.16 it:di 0.59
it:diamo -0.66 it:dirett 0.39 it:domani -0.12 it:e -0.28 it:elena -0.18 it:entro -0.13 it:fa 0.67 it:fara 0.13 it:gio
0.67 it:giorna -0.19 it:giriam -0.3 it:gratis -0.28 it:grazie 0.43 it:il -0.39 it:in -0.12 it:l'oste 0.61 it:la -0.27
it:le -0.49 it:lei 0.19 it:limite -0.13 it:lo -0.23 it:mai -0.15 it:mano 0.14 it:mercol 0.61 it:mezzog 0.53 it:mi -0.3
it:noi -0.2 it:nome -0.22 it:non -0.18 it:parlar 0.39 it:parola -0.36 it:passar 0.27 it:per 0.14 it:pin -0.16
it:portat 0.14 it:prima 0.4 it:qualcu -0.37 it:quando -0.15 it:riagga -0.22 it:riatta -0.15 it:ricont 0.53 it:rispon
0.71 it:scusac -0.18 it:se -0.38 it:sicuro -0.22 it:signor 0.52 it:sito -0.14 it:specia 0.13 it:squill 0.68 it:sto
0.71 it:suo -0.15 it:tecnic 0.25 it:telefo 0.14 it:tenga 0.14 it:ti 0.72 it:tranqu -0.12 it:truffa -0.59 it:un -0.18
it:un'occ -0.66 it:una -0.52 it:uno 0.8 it:vivo 0.13 it:volete -0.15 it:vorreb 0.39 ja:1 -0.34 ja:15 0.3 ja:555 -0.36
ja:8 -0.32 ja:800 -0.33 ja:々 0.17 ja:あ -0.47 ja:い -0.15 ja:う 0.46 ja:お -0.3 ja:か 0.51 ja:き -0.53 ja:く 0.35 ja:け 0.27
ja:こ -0.26 ja:さ 0.64 ja:し -0.54 ja:た -0.43 ja:ち 0.52 ja:っ 0.32 ja:つ 0.12 ja:と -0.43 ja:な 0.71 ja:に 0.25 ja:ね 0.12 ja:の
0.28 ja:は -1.3 ja:ほ 0.13 ja:め -0.12 ja:も 0.56 ja:よ 0.43 ja:ら 0.69 ja:り 0.3 ja:る -0.27 ja:れ -0.13 ja:ろ 0.38 ja:わ -0.19
ja:を -1.3 ja:イ -0.2 ja:カ -0.27 ja:ク -0.12 ja:サ 0.28 ja:シ 0.25 ja:ネ 0.36 ja:ホ 0.23 ja:マ 0.32 ja:メ -0.18 ja:ャ 0.35 ja:ラ
-0.19 ja:リ -0.16 ja:ロ -0.3 ja:ン -0.47 ja:一 -0.21 ja:丈 -0.14 ja:事 -0.16 ja:今 0.16 ja:伝 0.27 ja:低 -0.18 ja:信 0.68 ja:元
0.14 ja:出 0.57 ja:分 -0.16 ja:切 -0.3 ja:利 -0.19 ja:力 -0.26 ja:勧 -0.24 ja:午 -0.15 ja:半 0.19 ja:取 0.34 ja:口 -0.15 ja:合
0.23 ja:名 -0.2 ja:回 -0.12 ja:報 -0.18 ja:変 -0.17 ja:外 0.37 ja:夜 -0.31 ja:大 -0.16 ja:夫 -0.14 ja:存 -0.22 ja:少 0.16 ja:尾
0.43 ja:局 0.4 ja:届 -0.13 ja:差 0.21 ja:市 0.37 ja:帯 0.18 ja:度 0.13 ja:座 -0.13 ja:弊 0.36 ja:当 -0.26 ja:待 0.15 ja:思 0.37
ja:情 -0.14 ja:手 -0.43 ja:折 0.89 ja:持 -0.18 ja:掛 0.33 ja:携 0.18 ja:文 -0.16 ja:日 -0.13 ja:明 0.22 ja:時 0.5 ja:晩 0.13 ja:曜
0.18 ja:月 -0.12 ja:朝 -0.25 ja:末 0.39 ja:来 -0.17 ja:様 -0.12 ja:残 -0.22 ja:注 -0.14 ja:産 0.13 ja:用 0.15 ja:番 -0.18 ja:相
0.13 ja:着 0.74 ja:知 0.27 ja:社 0.3 ja:私 0.44 ja:約 -0.16 ja:自 -0.19 ja:行 -0.18 ja:裏 -0.13 ja:見 -0.25 ja:証 -0.19 ja:話
0.82 ja:誘 -0.24 ja:誰 0.12 ja:談 0.13 ja:身 -0.34 ja:返 0.68 ja:遅 0.12 ja:運 0.13 ja:違 0.21 ja:都 0.27 ja:金 -0.35 ja:長 0.13
ja:開 -0.13 ja:間 -0.13 ja:電 0.82 ja:面 -0.16 ja:鳴 0.48 length.14 0.3 length.22 -0.49 length.4 -0.93 length.long -0.23
mood.asking 0.33 mood.forbidding -1.2 mood.harmless 0.34 nl:06 -0.26 nl:112 -0.36 nl:aan 0.46 nl:aangep -0.13 nl:adres
-0.13 nl:afspra -0.73 nl:alleen -0.14 nl:als 0.5 nl:app -0.15 nl:assist 0.14 nl:bedank 0.29 nl:begrij -0.2 nl:bellen
0.71 nl:beloof -0.19 nl:belt 0.38 nl:beste 0.51 nl:bij -0.18 nl:colleg -0.22 nl:contac -0.31 nl:daar -0.14 nl:dan
-0.45 nl:dat 0.29 nl:de 0.69 nl:dinsda -0.38 nl:draait 0.86 nl:een 1.2 nl:en -0.41 nl:er 0.16 nl:erin -0.16 nl:even
-0.26 nl:frustr -0.19 nl:gaat 0.5 nl:gebeld 0.72 nl:gebeur -0.14 nl:geven -0.19 nl:goed -0.24 nl:griepp -0.25 nl:halen
-0.12 nl:half 0.5 nl:hangen 0.72 nl:helpen -0.21 nl:het 0.74 nl:identi -0.14 nl:in -0.21 nl:intern -0.18 nl:is -0.28
nl:kan -0.2 nl:kantoo -0.14 nl:krijgt -0.23 nl:kunnen 0.43 nl:laat -0.17 nl:lijn 0.72 nl:medewe 0.86 nl:medici -0.12
nl:met -0.19 nl:mijn -0.12 nl:minste -0.23 nl:neem 0.49 nl:nemen -0.35 nl:niet -0.12 nl:nieuw -0.14 nl:nog -0.25
nl:nummer 1.9 nl:of -0.15 nl:oktobe -0.22 nl:om -0.18 nl:onbeke 0.55 nl:onze -0.16 nl:op -0.21 nl:open -0.16 nl:over
0.74 nl:prober 0.73 nl:profie -0.12 nl:rond 0.5 nl:sluiti 0.14 nl:spoed -0.36 nl:spreek 0.14 nl:staat 0.34 nl:straks
0.72 nl:tegoed -0.17 nl:tekens -0.23 nl:telefo 0.36 nl:telt -0.23 nl:terugb 0.83 nl:tot -0.12 nl:twaalf -0.23 nl:uur
0.57 nl:uw 0.27 nl:van -0.33 nl:vanaf -0.22 nl:vandaa 0.12 nl:via -0.35 nl:vier 0.5 nl:voor 0.2 nl:vrijda -0.13
nl:wachtw -0.29 nl:wannee 0.51 nl:we 0.56 nl:weer 0.53 nl:wij 0.98 nl:wordt 0.55 nl:zeker -0.17 nl:zet -0.26 nl:zijn
0.24 nl:zo 1 nl:zonder -0.25 noun&customer -0.15 noun&elsewhere -0.21 noun&general 0.37 noun&harmless -0.56
noun&patient -0.38 noun&question -0.61 noun&request -1 noun&supply -0.41 patient -0.96 pl:0199 0.17 pl:1 0.17 pl:10
0.19 pl:16 0.84 pl:2019 -0.29 pl:31 -0.13 pl:555 0.17 pl:800 0.17 pl:9 0.16 pl:bac 0.3 pl:bedzie 0.12 pl:ciebie 0.85
pl:czekac 0.3 pl:czwart -0.29 pl:da 0.33 pl:do 0.98 pl:dodzwo 0.35 pl:doktor -0.29 pl:działa -0.18 pl:dzis 0.25
pl:dzwoni -0.19 pl:godzin 0.37 pl:gwaran -0.17 pl:hasła -0.13 pl:i 0.21 pl:jaki -0.2 pl:jedena 0.3 pl:jest -0.13
pl:jutra -0.16 pl:jutro 0.53 pl:klienc -0.13 pl:koleza 0.33 pl:komork 0.19 pl:konsul 0.19 pl:konta -0.12 pl:koło 0.19
pl:ktos 0.76 pl:leczy -0.29 pl:miedzy 0.19 pl:moga -0.13 pl:monter 0.18 pl:mozna -0.17 pl:najpoz 0.33 pl:nasz 0.27
pl:nie 0.5 pl:nowak -0.29 pl:numer 0.99 pl:o -0.17 pl:odezwi 0.39 pl:odwoła -0.12 pl:około 0.3 pl:panem 1.1 pl:pani
-0.63 pl:panstw 0.76 pl:panu 0.25 pl:pieleg 0.19 pl:po 0.55 pl:pod -0.42 pl:poł 0.38 pl:połacz 2.3 pl:połudn 0.2
pl:prosze -0.61 pl:przed 0.18 pl:przeka -0.15 pl:przekr 0.85 pl:przepr -0.56 pl:przez -0.19 pl:przyja 0.18 pl:rana
-0.16 pl:rejest 0.28 pl:rozpat -0.13 pl:sie 1.3 pl:sprawd -0.14 pl:sprawi 0.29 pl:sprobu 0.35 pl:stroni -0.13 pl:tak
-0.34 pl:telefo -1.6 pl:termin 0.28 pl:to -0.14 pl:tozsam -0.12 pl:trafił -0.12 pl:tylko -0.14 pl:u -0.37 pl:udało
0.35 pl:w -0.31 pl:wczora 0.28 pl:widzi -0.29 pl:wszyst -0.16 pl:wykona 0.79 pl:z 0.83 pl:za -0.25 pl:zadzwo -0.39
pl:zaległ -0.13 pl:zastrz 0.29 pl:znac 0.33 pl:znow 0.35 pl:zostan 0.78 pl:zwrotn 0.79 promise&customer -1.1
promise&elsewhere 0.3 promise&general -0.23 promise&patient 0.16 promise&refuse -0.23 promise&request -0.15
promise&supply -0.16 pt:0199 0.15 pt:1 0.13 pt:800 0.13 pt:a -0.13 pt:abrir 0.26 pt:ai 0.33 pt:alguem -0.19 pt:amanha
-0.15 pt:antes 0.29 pt:ao 0.21 pt:aqui -0.14 pt:as -0.13 pt:assim 0.24 pt:atende 0.25 pt:cartao -0.2 pt:celula 0.46
pt:chamar -0.13 pt:cobran -0.17 pt:conta -0.19 pt:contat 0.22 pt:daqui 0.13 pt:de 0.48 pt:debito -0.18 pt:deixa 0.46
pt:deslig -0.19 pt:dia 0.32 pt:direct -0.14 pt:dois -0.12 pt:em 0.17 pt:email -0.17 pt:enferm 0.16 pt:entrar 0.26
pt:especi 0.3 pt:essa -0.2 pt:estamo 0.44 pt:estorn -0.15 pt:fala 0.29 pt:garant -0.15 pt:gerent 0.13 pt:hoje -0.17
pt:ja 0.52 pt:lhe 0.29 pt:ligaca 0.53 pt:ligada 0.16 pt:ligand 0.8 pt:loja 0.26 pt:meio 0.43 pt:melhor -0.32 pt:no
-0.3 pt:nos 0.17 pt:nosso -0.16 pt:nossos 0.26 pt:o -0.34 pt:para -0.34 pt:perto 0.46 pt:por 0.44 pt:pouco 0.13
pt:qual -0.18 pt:que 0.83 pt:quer 0.13 pt:recebe 0.18 pt:retorn 0.15 pt:se -0.36 pt:segue -0.18 pt:segund -0.17
pt:senhor -0.16 pt:seu -0.13 pt:sexta -0.14 pt:somos 0.23 pt:tarde 0.17 pt:te 0.12 pt:telefo 0.76 pt:tem -0.24 pt:to
0.33 pt:toca 0.23 pt:todo -0.14 pt:toque 0.26 pt:um 0.36 pt:uma 0.38 question -0.94 request&general -0.17
request&harmless -0.45 request&patient -0.14 request&question -0.43 request&refuse 0.24 request&request 0.21
said.callback 2.1 said.confirm.customer -0.41 said.confirm.patient -0.82 said.promise -0.65 sounds.callback 1
sounds.promise 0.18 starts.general -0.61 starts.refuse -0.85 starts.request -1.2 starts.supply -0.49 tl:0199 -0.15
tl:1 -0.15 tl:555 -0.16 tl:5g -0.22 tl:800 -0.15 tl:<link> -0.3 tl:active -0.43 tl:agad -0.33 tl:an 0.88 tl:ay -0.34
tl:bago 0.4 tl:bagong -0.24 tl:branch 0.13 tl:call 0.23 tl:claims 0.33 tl:cruz 0.31 tl:dm -0.15 tl:from 0.23 tl:gusto
-0.17 tl:hangga -0.17 tl:hour 0.88 tl:ibaba -0.33 tl:in 0.84 tl:ipapar -0.37 tl:kahina 0.51 tl:kailan -0.14 tl:kami
-0.61 tl:kanina 0.38 tl:kausap 0.34 tl:kayo 1 tl:lang -0.49 tl:mag 0.2 tl:magpa -0.14 tl:makaka -0.14 tl:makipa -0.3
tl:mamaya 0.13 tl:manage 0.25 tl:matulu -0.79 tl:meetin 0.52 tl:na -0.51 tl:namin 0.42 tl:ninyo -0.63 tl:number -0.49
tl:nurse 0.21 tl:office 0.13 tl:pagkat 0.5 tl:pinata 0.34 tl:pumunt 0.27 tl:restar -0.43 tl:ring 0.62 tl:sa -0.47
tl:salama -0.12 tl:schedu -0.16 tl:si 0.21 tl:signal -0.22 tl:sorry 0.24 tl:subscr -0.22 tl:sumasa 0.88 tl:tawaga 0.49
tl:team -0.45 tl:techni 0.27 tl:telepo -0.54 tl:try 0.88 tl:ugnaya -0.32 tl:ulit 0.45 tl:yun 0.2 tr:0199'd -0.16 tr:1
-0.37 tr:17 0.54 tr:18'e -0.32 tr:30'a 0.54 tr:555 -0.24 tr:800 -0.23 tr:acacak 0.34 tr:acmadı 0.12 tr:aksam 0.34
tr:aksama 0.14 tr:alacak 0.24 tr:aldık 0.56 tr:anlata 0.34 tr:aracın -0.35 tr:aradık 0.12 tr:aralık -0.15 tr:arama
0.18 tr:aramad -0.16 tr:aramak -0.32 tr:araman 0.54 tr:aramay 0.32 tr:aramız -0.13 tr:ararız 0.48 tr:arayac 0.14
tr:arayal -0.36 tr:arayar 0.39 tr:arayın 0.37 tr:arkada 0.36 tr:artısı -0.15 tr:arıyor 0.67 tr:bekley 0.25 tr:bilgi
0.49 tr:bilgil 0.32 tr:bir 0.71 tr:birimi 0.34 tr:biz -0.25 tr:bizden 0.24 tr:bizi -0.24 tr:bu -0.18 tr:bugun 0.53
tr:bundan -0.14 tr:burada -0.33 tr:cagrı 0.26 tr:dakika 0.16 tr:de -0.32 tr:deneye 0.88 tr:dogru 0.15 tr:dogrul -1
tr:donece 0.59 tr:donus 0.6 tr:dun 0.5 tr:edeceg 0.21 tr:edecek 0.35 tr:ekibim 0.18 tr:eksiks -0.35 tr:eksper 0.39
tr:fark -0.14 tr:formda -0.63 tr:geldin -0.14 tr:gelinc 0.57 tr:gonder -0.34 tr:goruse 0.19 tr:gun 0.17 tr:haklar 0.34
tr:hasta 0.34 tr:hattım -0.12 tr:hatırl -0.28 tr:hem -0.32 tr:hemen 0.46 tr:hemsir 0.34 tr:hocamı -0.25 tr:hos -0.14
tr:icin -0.2 tr:icinde 0.7 tr:ilk 0.21 tr:is 0.2 tr:isters -0.32 tr:isteye -0.64 tr:karsıl -0.44 tr:kaynak -0.14
tr:kez 0.12 tr:kısa 0.36 tr:limit -0.15 tr:merhab -0.4 tr:merkez 0.26 tr:numara -0.76 tr:oglede 0.21 tr:oglen 0.34
tr:oglene 0.26 tr:olacag 0.21 tr:on 0.16 tr:onayla -0.15 tr:pazart 0.2 tr:planla 0.54 tr:saat -0.7 tr:sabah 0.67
tr:secebi -0.63 tr:selamı -0.25 tr:sitemi -0.63 tr:siz -0.23 tr:size 0.6 tr:sizi 0.23 tr:sizinl 0.27 tr:sonra 0.45
tr:sormay -0.19 tr:sure 0.36 tr:sıranı 0.55 tr:talebi 0.48 tr:tamiri -0.35 tr:tarafı 0.49 tr:tarife -0.14 tr:tekrar
0.54 tr:telefo 0.19 tr:ucrets -0.41 tr:ulasac 0.16 tr:ulasam 0.55 tr:var -0.27 tr:verece 0.63 tr:web -0.63 tr:yalnız
-1 tr:yapılı -1 tr:yarım 0.24 tr:yarın 0.96 tr:yazın -0.36 tr:yeni -0.32 tr:yenide 0.32 tr:yenile -0.14 tr:yine 0.33
words.accept -0.44 words.asked -0.37 words.callback 1.4 words.continue 0.59 words.elsewhere 0.95 words.general -0.6
words.harmless -0.45 words.here -0.19 words.insist 0.19 words.it -0.4 words.loose -0.68 words.noun -0.83 words.others
0.29 words.phone 2.4 words.promise -0.24 words.refuse -0.52 words.request -0.4 words.share -0.82 words.unlike -0.67
zh:一 0.15 zh:三 0.21 zh:下 0.29 zh:不 -0.13 zh:与 0.17 zh:专 0.39 zh:两 -0.16 zh:个 -0.35 zh:中 0.14 zh:为 -0.13 zh:九 -0.14
zh:了 -0.29 zh:五 -0.24 zh:交 -0.21 zh:亲 0.46 zh:人 -0.96 zh:今 0.14 zh:们 -0.13 zh:会 0.2 zh:便 -0.2 zh:保 0.23 zh:信 -0.15
zh:候 0.24 zh:儿 0.29 zh:充 -0.61 zh:六 -0.26 zh:内 0.43 zh:再 0.49 zh:冒 -0.61 zh:准 -0.12 zh:几 0.32 zh:分 0.2 zh:到 -0.52 zh:刻
0.15 zh:前 0.2 zh:加 0.4 zh:十 0.39 zh:卡 -0.22 zh:去 0.33 zh:吧 -0.26 zh:听 0.12 zh:呀 -0.25 zh:呗 -0.23 zh:员 0.33 zh:呢 0.32
zh:周 -0.4 zh:咗 -0.21 zh:响 0.48 zh:嘅 -0.22 zh:回 0.12 zh:在 -0.49 zh:地 0.25 zh:复 -0.12 zh:外 0.25 zh:多 -0.28 zh:大 -0.14
zh:天 -0.24 zh:好 -0.41 zh:如 -0.3 zh:安 -0.18 zh:对 -0.15 zh:将 0.19 zh:少 -0.26 zh:就 -0.13 zh:尾 0.14 zh:开 -0.35 zh:待 0.17
zh:很 -0.14 zh:得 -0.14 zh:心 -0.19 zh:急 0.26 zh:您 0.23 zh:想 0.38 zh:意 0.28 zh:感 -0.22 zh:我 0.34 zh:户 -0.18 zh:手 0.38
zh:打 0.42 zh:抱 -0.13 zh:拨 0.2 zh:持 0.34 zh:挂 -0.12 zh:排 -0.29 zh:探 -0.13 zh:接 0.63 zh:改 -0.12 zh:放 -0.13 zh:救 -0.18
zh:方 -0.16 zh:日 0.13 zh:早 0.24 zh:明 0.64 zh:星 -0.13 zh:昨 -0.16 zh:晚 0.16 zh:月 -0.23 zh:有 0.37 zh:期 -0.24 zh:机 0.45
zh:来 0.81 zh:果 -0.28 zh:楚 0.12 zh:次 0.35 zh:款 -0.25 zh:每 -0.14 zh:没 -0.6 zh:清 0.12 zh:点 0.49 zh:王 -0.15 zh:班 0.15 zh:理
0.18 zh:生 -0.15 zh:由 0.14 zh:电 1.1 zh:畅 0.36 zh:留 -0.23 zh:痛 -0.18 zh:百 -0.12 zh:的 -0.47 zh:看 -0.12 zh:离 0.12 zh:私
-0.13 zh:稍 0.47 zh:空 0.29 zh:立 -0.2 zh:第 -0.14 zh:等 0.46 zh:系 -0.41 zh:经 -0.23 zh:给 0.15 zh:网 -0.25 zh:联 -0.32 zh:胸
-0.2 zh:至 -0.16 zh:致 0.3 zh:行 -0.53 zh:要 -0.39 zh:视 -0.13 zh:访 0.15 zh:证 -0.24 zh:请 0.18 zh:谢 -0.2 zh:账 -0.22 zh:质
0.15 zh:费 -0.24 zh:跟 0.33 zh:边 -0.15 zh:过 0.22 zh:这 -0.14 zh:进 0.13 zh:通 0.55 zh:那 0.2 zh:部 0.31 zh:钟 0.45 zh:钱 -0.19
zh:银 -0.61 zh:陣 0.16 zh:马 0.53 zh:验 -0.15
"""),
    "promise": _read("""
after.question -1.7 ar:ابشر 0.8 ar:اترفض -0.2 ar:اخر -0.43 ar:اسبوع -0.23 ar:استردا -0.15 ar:اعتبر 1.4 ar:اعتراض 0.41
ar:اعلي 0.33 ar:اكيد 0.43 ar:الاثني -0.12 ar:الاستر 0.22 ar:الاورد 0.37 ar:الايتم 0.26 ar:البارح -0.47 ar:التامي 0.27
ar:التحوي -0.12 ar:التكال 0.75 ar:الثلاث -0.27 ar:الجمعه -0.13 ar:الحكم 0.53 ar:الحين -0.18 ar:الدكتو -0.35 ar:الذهبي
-0.27 ar:الرسوم -0.21 ar:الزلاز -0.17 ar:الشهر 0.21 ar:الصبح -0.16 ar:الظهر -0.27 ar:العصر -0.16 ar:العياد -0.21
ar:الغرام 0.44 ar:الفايد 0.74 ar:الفلوس -0.47 ar:الفواي 0.23 ar:الفيه -0.13 ar:القادم 0.32 ar:القرض 0.17 ar:الكاش 0.71
ar:الكوني -0.35 ar:الله 0.47 ar:اللي -0.34 ar:المبال -0.15 ar:المبلغ 0.42 ar:المستن -0.2 ar:المصار -0.3 ar:المميز
-0.13 ar:اليك 0.24 ar:اليوم -0.37 ar:امان -0.13 ar:امبارح -0.47 ar:انك -0.18 ar:ايام -0.18 ar:باذن 0.64 ar:باقتك -0.37
ar:باك 0.71 ar:بالقسط 0.47 ar:بالكتي -0.22 ar:بالليل -0.37 ar:بتاخد 0.34 ar:بتاعك -0.2 ar:بتغطي -0.17 ar:بخير -0.12
ar:بدون 0.61 ar:بسبب -0.2 ar:بصفتك -0.27 ar:بعد -0.33 ar:بك -0.13 ar:بكرا -0.13 ar:بمهاتف -0.2 ar:بنتيجه -0.46 ar:بندق
-0.13 ar:بنعطيك 0.59 ar:بنفسه -0.35 ar:بوليصت -0.17 ar:بيك -0.15 ar:تاني -0.44 ar:تبديل -0.12 ar:تبعك -0.13 ar:تتصل
-0.12 ar:تدفع 0.27 ar:تربحها 0.37 ar:تقطعات -0.35 ar:تكليف -0.2 ar:تليفون -0.22 ar:تمن 0.37 ar:جعلنا -0.35 ar:جهاز
0.25 ar:جيد -0.21 ar:حابين -0.42 ar:حاله -0.24 ar:حامل -0.27 ar:حتتشال 0.74 ar:حتما 0.41 ar:حدك 0.33 ar:حده -0.18
ar:حقك 0.41 ar:حنرن -0.44 ar:حيت -0.35 ar:خسارتك 0.39 ar:خطك -0.15 ar:خلاص 0.44 ar:خلال -0.17 ar:خلص -0.12 ar:خلصت
-0.37 ar:خلصتيش -0.35 ar:دابا -0.15 ar:دخول -0.34 ar:دراسه -0.22 ar:ديالك -0.49 ar:ديالنا -0.15 ar:ديما -0.15 ar:ذلك
-0.17 ar:ذوقك -0.17 ar:راح 0.3 ar:راه -0.47 ar:رجع -0.27 ar:رجعات -0.47 ar:رجعنال -0.3 ar:رفض 0.34 ar:زمان -0.15
ar:زميلتي -0.12 ar:ساعه -0.23 ar:سبعه -0.17 ar:سليم -0.13 ar:سنرد 0.23 ar:سنعوض 0.39 ar:سوال -0.21 ar:سيتم 0.56
ar:سيقبل 0.66 ar:سيكون 1.1 ar:سيوافق 0.35 ar:شريحتك -0.12 ar:شك 0.17 ar:شكايتك 0.37 ar:شكرا -0.16 ar:شكوي -0.18
ar:شويه -0.44 ar:ضمانات -0.22 ar:طلب -0.19 ar:طلبك 0.83 ar:ظاهر -0.35 ar:عاده -0.43 ar:عالتلف -0.21 ar:عالكرت -0.3
ar:عكسها 0.39 ar:علي -0.41 ar:عليك 0.26 ar:عليه 0.31 ar:عمل -0.19 ar:عملاء -0.13 ar:عمليتك 0.32 ar:عندكش 0.65 ar:عندنا
-0.28 ar:عنك 1.1 ar:عيدكم -0.12 ar:غادي 0.79 ar:غدا 0.12 ar:غضبك -0.14 ar:غير -0.35 ar:فتح -0.2 ar:فريقنا -0.15 ar:فقط
-0.16 ar:فيك -0.3 ar:قرش 0.27 ar:قرضك 0.17 ar:قطعا 0.39 ar:قيد -0.26 ar:كامله 0.32 ar:كان -0.42 ar:كل 0.31 ar:كله 0.35
ar:كلها 0.26 ar:كليان -0.16 ar:كمان -0.44 ar:كن 0.52 ar:لا -0.26 ar:لايحه -0.13 ar:لحسابك -0.34 ar:لحمايت -0.18
ar:لدينا -0.12 ar:لصالحك 0.53 ar:للاخري -0.35 ar:للجميع -0.13 ar:للحساب -0.47 ar:لموعد -0.21 ar:ليك -0.48 ar:ماتخاف
0.71 ar:مبارح -0.3 ar:مبارك -0.12 ar:متقلقش 0.15 ar:مساعدت -0.12 ar:مشكل 0.63 ar:مطالبت 1.2 ar:مطمينا 0.53 ar:معنا
-0.12 ar:معينه -0.46 ar:مقابل 0.59 ar:مقبول 0.8 ar:مقبوله 1.4 ar:من 0.25 ar:منشورك -0.35 ar:منشوره -0.14 ar:منشيله
0.27 ar:منك -0.17 ar:مننا -0.23 ar:موظف -0.2 ar:موعد -0.44 ar:موكد 0.33 ar:نازل 0.71 ar:نتحمل 0.75 ar:نتفهم -0.14
ar:نحن 0.3 ar:ندرس -0.18 ar:نساعدك -0.42 ar:نسامحك 0.47 ar:نضمن 0.42 ar:نعوضوك 0.37 ar:نعيط -0.15 ar:نعيطو -0.34
ar:نقدر -0.59 ar:نوعد -0.46 ar:هالاسب 0.8 ar:هالشهر 0.47 ar:هترجعل 0.15 ar:هذا -0.12 ar:هنشيل 0.44 ar:هيترد 0.37
ar:واحده -0.13 ar:ورصيدك -0.13 ar:وستحصل 0.41 ar:وسيفعل -0.2 ar:وعد 0.21 ar:وغادي 0.37 ar:ولا 0.61 ar:ولحماي -0.17
ar:ومرحبا -0.15 ar:وهي -0.13 ar:وهيجيل -0.22 ar:ويشرح -0.35 ar:يا -0.13 ar:يتصل -0.52 ar:يتقبل 0.65 ar:يتوفر -0.23
ar:يحق -0.27 ar:يحكوك -0.21 ar:يدفعون -0.12 ar:يستغرق -0.19 ar:يسلمك -0.17 ar:يشتغل -0.15 ar:يعتمد -0.22 ar:يهمك 0.74
ar:يوم -0.28 ar:يومين -0.14 asked&customer -0.5 asked&general -0.23 asked&harmless -0.71 asked&patient 0.15
asked&question -0.42 asked&refuse -0.19 asked&request 0.16 asked&supply 0.14 bias -0.25 callback&customer -0.57
callback&elsewhere -0.31 callback&general 0.3 callback&harmless -0.2 callback&patient -1 callback&refuse 0.62
callback&request 0.42 callback&supply 0.29 confirm.customer&elsewhere -0.17 confirm.customer&general -0.12
confirm.customer&others 0.14 confirm.customer&patient -0.32 confirm.customer&question -0.39 confirm.customer&refuse
0.12 confirm.customer&request -0.26 confirm.customer&supply 0.23 confirm.patient&customer -0.3 confirm.patient&general
0.33 confirm.patient&others -0.24 confirm.patient&patient -0.77 confirm.patient&refuse -0.49 confirm.patient&request
-0.24 confirm.patient&supply -0.36 de:20 0.28 de:ab -0.29 de:als -0.89 de:an -0.41 de:angst 0.37 de:anruf -0.21
de:arger -0.13 de:auf -0.21 de:aus 0.63 de:bearbe -1 de:bedaue -0.28 de:bei -0.41 de:bis 0.56 de:buchun 0.38 de:bugeln
0.28 de:da 0.34 de:danke -0.21 de:darleh -0.12 de:das 0.53 de:dass -0.34 de:dem -0.19 de:den -0.14 de:der 0.63 de:die
0.66 de:diese 0.72 de:dran -0.14 de:du 0.42 de:ein 0.25 de:eine -0.27 de:einen 0.16 de:einer -0.22 de:eingeg -0.16
de:einzel -0.22 de:entsch 0.52 de:entste 0.27 de:erfolg 1.2 de:euro 0.28 de:fall -0.24 de:falsch -0.13 de:formsa 0.33
de:frage -0.2 de:fragen -0.16 de:frau -0.17 de:freiga 0.33 de:freige -0.26 de:freita 0.63 de:fur -0.31 de:ganz 0.75
de:gekomm -0.22 de:geld 0.72 de:gemein -0.14 de:gepruf -0.32 de:gerade -1.1 de:gerat 0.56 de:gern -0.57 de:geschi
-0.26 de:gester -0.38 de:gleich -0.19 de:gunste 0.77 de:gut -0.53 de:gute -0.2 de:guten -0.17 de:gutsch 0.19 de:haben
0.5 de:hallo -0.3 de:hangt -0.2 de:hause -0.12 de:helfen -0.41 de:heute -0.14 de:ihr 0.21 de:ihre -0.34 de:ihrem -0.3
de:ihren 0.63 de:in -0.42 de:ist -0.17 de:karte -0.41 de:kasse 0.5 de:kein 0.26 de:klinge -0.13 de:kolleg -0.22
de:kommen 0.24 de:komple 0.37 de:konnen -0.35 de:konto -0.35 de:kontro -0.23 de:kosten 0.36 de:kredit -0.12 de:kriegs
0.56 de:kunde -0.15 de:kunden -0.41 de:kundin -0.56 de:langja -0.56 de:lastsc -0.21 de:lauft -0.18 de:leider -0.36
de:machen 0.46 de:mahnge 0.53 de:mahnun -0.19 de:mail -0.24 de:mit -0.45 de:mochte -0.4 de:mussen 0.44 de:nach 0.91
de:nachst -0.12 de:nachte 0.27 de:naturl 0.73 de:neues 0.56 de:nicht 0.23 de:nichts -0.36 de:nie -0.14 de:noch 0.12
de:ob -0.29 de:oh -0.12 de:ohne 0.24 de:polizi -0.12 de:premiu -0.57 de:proble 0.37 de:raus 0.34 de:rechnu 0.38
de:reine 0.33 de:ruckga 0.46 de:samtli 0.36 de:schade -0.58 de:schmer 1.1 de:schon -0.16 de:schrei 0.19 de:sehen -0.14
de:sicher 1 de:sie 1.2 de:sind 0.6 de:storni 0.51 de:streic 0.72 de:tan -0.17 de:techni -0.17 de:telefo -0.14
de:therap 1.1 de:uberne 0.36 de:uberno 0.37 de:und -0.25 de:unser -0.14 de:unsere -0.13 de:verseh -0.17 de:verspr 0.34
de:verste -0.68 de:vertra 0.18 de:viel -0.12 de:vorran -0.19 de:war -0.2 de:werden 0.39 de:widers 1.2 de:wie -0.24
de:willko -0.13 de:wir -0.23 de:wird 1.3 de:wissen -0.12 de:wollen -0.12 de:wurde -0.15 de:zahlt 0.5 de:zu 0.27
de:zuruck -0.4 en:2 -0.13 en:4 -0.14 en:5 -0.19 en:a -0.21 en:accoun 0.33 en:alerts -0.2 en:all 0.24 en:am -0.14
en:amount 0.31 en:and 0.13 en:app -0.15 en:applic -0.18 en:approv -0.6 en:as -0.24 en:ask -0.13 en:at -0.35 en:averag
-0.17 en:back 1 en:bank 0.36 en:be 1.1 en:been -0.14 en:before 0.77 en:below -0.13 en:bill -0.19 en:bonus 0.12 en:call
-0.15 en:can -0.39 en:charge 0.26 en:cheape 0.24 en:claim 0.33 en:coming 0.68 en:compla -0.79 en:consid 0.13 en:cost
0.52 en:cover 0.36 en:credit 0.35 en:crown -0.22 en:custom -0.16 en:decide -0.17 en:defini 0.14 en:delete -0.18 en:do
0.24 en:dollar 0.47 en:down -0.14 en:every -0.67 en:everyt 0.68 en:feedba -0.16 en:fifty 0.69 en:find -0.12 en:fitted
-0.22 en:five -0.16 en:free 1.2 en:full 0.74 en:giving 0.7 en:glad -0.32 en:going 1.2 en:good -0.22 en:grante 0.16
en:guaran -0.17 en:has -0.18 en:have -0.83 en:hear -0.4 en:i -0.29 en:inhale -0.12 en:it 0.22 en:januar -0.22 en:last
-0.15 en:like -0.12 en:loan -0.37 en:loans -0.43 en:long -0.12 en:look -0.26 en:lose 0.34 en:lost 0.68 en:lunch 0.8
en:mainte -0.13 en:make 0.21 en:member -0.13 en:month 0.17 en:months 0.71 en:mortga -0.2 en:my 0.83 en:name -0.13
en:never -0.16 en:next 0.19 en:not -0.43 en:of 0.25 en:off 0.24 en:office -0.3 en:on 0.19 en:one -0.2 en:our -0.5
en:out -0.15 en:overdr -0.44 en:page -0.12 en:paid 0.54 en:peek -0.14 en:phone -0.19 en:plus -0.13 en:premiu -0.12
en:pricin -0.12 en:promis -0.64 en:put 0.24 en:read -0.83 en:refill -0.12 en:reimbu 0.2 en:relax 0.12 en:replac 0.8
en:revers 0.23 en:sam -0.21 en:scamme 0.68 en:see -0.13 en:send 0.56 en:shortl -0.18 en:should -0.24 en:sleep 0.39
en:so -0.2 en:sorry -0.16 en:still -0.24 en:subjec -0.43 en:take -0.38 en:tariff 0.24 en:ten -0.24 en:text -0.2
en:thank -0.29 en:thanks -0.14 en:them -0.13 en:to -0.27 en:tonigh 0.28 en:touch -0.14 en:town -0.13 en:two 0.76
en:under -0.22 en:unlock 0.79 en:us -0.54 en:visit 0.51 en:waive 0.31 en:was -0.33 en:we -0.57 en:what -0.12 en:will
1.3 en:with -0.39 en:word 0.83 en:writin -0.13 en:you 1 en:your -0.14 en:yours -0.12 es:06 -0.17 es:a 0.37 es:abiert
-0.12 es:abonad -0.22 es:ahora -0.17 es:alvaro -0.38 es:antes 0.62 es:anular 0.63 es:aproba 0.13 es:asi -0.13
es:asumim 0.89 es:autori -0.13 es:bajado -0.95 es:beca 0.12 es:bonifi 0.4 es:buro 0.67 es:cabece -0.18 es:cargo 0.38
es:centim 0.17 es:centro -0.12 es:cien 1.1 es:cierra -0.12 es:cierto -0.38 es:cinco 0.47 es:client -0.5 es:cobram
-0.38 es:comisi 0.26 es:como -0.23 es:compan -0.18 es:compro 0.32 es:con 0.26 es:conced 0.12 es:consta -0.15 es:contar
-0.18 es:corres -0.21 es:corte -0.19 es:credit -0.2 es:cuanto -0.17 es:cubrir 0.69 es:cuenta 0.52 es:cura 0.62 es:de
0.13 es:decide -0.18 es:decimo -0.15 es:delo 0.4 es:depart -0.17 es:derech -0.28 es:descon 0.55 es:deshon -0.35
es:devolu -0.22 es:devolv 0.15 es:dias 0.77 es:diez -0.23 es:dinero 0.35 es:diremo -0.86 es:discul -0.32 es:disput 0.6
es:don -0.39 es:dos 0.71 es:doy 0.92 es:duplic -0.17 es:ecogra -0.12 es:el 0.69 es:elena -0.14 es:en -0.66 es:enfada
-0.28 es:enredo -0.32 es:equipo -0.21 es:es -0.52 es:eso 0.21 es:espera 0.4 es:esta 0.33 es:estara -0.29 es:este 1.3
es:euros -0.46 es:exito -0.31 es:factur 0.45 es:faena -0.28 es:falta 0.27 es:fianza -0.17 es:fibra -0.12 es:figura
-0.32 es:fijo 0.12 es:ganar 0.6 es:garant -0.65 es:gastos 0.89 es:gil -0.18 es:gracia -0.39 es:habita -0.17 es:hace
-0.3 es:hasta 0.16 es:hecho 0.39 es:hemos -1.2 es:hora -0.38 es:hoy -0.13 es:imei -0.17 es:inclui -0.12 es:indemn 0.47
es:integr 0.12 es:intent -0.51 es:jolin -0.12 es:julio -0.46 es:la -0.21 es:las -0.36 es:le 0.75 es:libre 0.5
es:limite -0.17 es:llamad -0.35 es:llamar -0.23 es:llega 0.69 es:lleva -0.22 es:lo 0.59 es:los 0.12 es:luego -0.51
es:lunes -0.15 es:madrug -0.29 es:mal -0.14 es:mami -0.12 es:manana 0.25 es:mano -0.22 es:manten 0.4 es:marcam -0.35
es:marcan -0.17 es:mas -0.46 es:mencio -0.21 es:mes 0.75 es:meses 0.64 es:mi 0.77 es:mil -0.32 es:minuto 0.5 es:modem
0.69 es:mostro -0.12 es:mutua 0.67 es:ni 0.59 es:ningun -0.31 es:noche 1 es:normal -0.12 es:nos 0.5 es:nosotr 0.16
es:nuestr 0.16 es:numero -0.18 es:o 0.68 es:obras -0.12 es:padre -0.17 es:pagado -0.14 es:pagara -0.34 es:pago -0.32
es:palabr 0.92 es:parte 0.47 es:partir -0.46 es:penali 0.5 es:por 0.78 es:precio 0.69 es:preocu 0.23 es:presta -0.15
es:primer -0.32 es:proced -0.17 es:promet 0.58 es:proxim 0.6 es:que -0.3 es:queda 1.1 es:quedas 0.5 es:quitan 0.67
es:rato -0.14 es:recibo -0.31 es:reclam -0.23 es:reembo -0.18 es:reinte 0.13 es:repone 0.29 es:report 0.66 es:robado
0.29 es:ruben -0.16 es:se 0.92 es:seguro 0.96 es:semani -0.12 es:senora -0.24 es:sentim -0.25 es:septie -0.19 es:seria
-0.35 es:si 0.51 es:sin 0.72 es:sinies 0.12 es:soluci 1.1 es:su -0.33 es:subire 0.78 es:sucurs -0.16 es:tarjet -0.27
es:te 1.2 es:telefo -0.12 es:televi -0.12 es:tendra 0.2 es:tenes -0.19 es:tiene -0.42 es:tienen -0.14 es:tienes 0.64
es:todo 0.31 es:todos 0.4 es:tranqu -0.14 es:tratam 0.31 es:tres -0.16 es:triana -0.12 es:tu -0.16 es:uf -0.28
es:ultimo 0.17 es:un -0.8 es:una 0.23 es:vamos 0.43 es:vas 0.6 es:vaya -0.39 es:ve -0.21 es:veces -0.38 es:vencid
-0.19 es:veras 0.6 es:vez 0.57 es:vida 0.48 es:vierne 0.44 es:volvem -0.51 es:web -0.29 es:y -0.51 es:ya -0.15 fr:15
0.74 fr:200 0.12 fr:abouti 1.2 fr:accept 0.18 fr:accord 0.76 fr:aider -0.69 fr:aie -0.13 fr:aimeri -0.68 fr:annule 0.6
fr:apres 0.59 fr:argent 0.34 fr:arrive -0.17 fr:aurez 0.29 fr:avant -0.16 fr:avons -0.3 fr:c'est 1.3 fr:ca -0.13
fr:cause 0.26 fr:ce -0.24 fr:certai 0.53 fr:cette 0.95 fr:champ 0.25 fr:charge 1.1 fr:chez -0.13 fr:client -0.43
fr:colere -0.18 fr:commen -0.14 fr:commer -0.75 fr:compre -0.26 fr:compte -0.18 fr:contac -0.24 fr:contes 0.91 fr:coup
-0.15 fr:couran -0.41 fr:cure 0.6 fr:d'ici 0.12 fr:d'inqu 0.13 fr:de -1 fr:debit 0.3 fr:decide -0.35 fr:degats 0.44
fr:depend -0.76 fr:depuis -0.12 fr:devrai -0.13 fr:double -0.29 fr:effaco 0.8 fr:engage 0.34 fr:est -0.65 fr:ete -0.18
fr:etre 0.27 fr:factur 0.86 fr:faire 0.86 fr:fait 0.32 fr:faites 0.4 fr:fermet -0.15 fr:frais 0.25 fr:franch 0.47
fr:gain 0.26 fr:geste -0.75 fr:integr 0.15 fr:joindr -0.13 fr:l'annu 0.27 fr:l'expe -0.25 fr:la 0.4 fr:les 0.16 fr:m'y
0.34 fr:mal 0.6 fr:malheu -0.45 fr:merci -0.25 fr:mp -0.28 fr:mutuel 0.17 fr:n'aure 0.6 fr:ne -0.19 fr:neuf 0.58
fr:notre 0.12 fr:nous 0.81 fr:occupe 0.26 fr:offre 0.62 fr:on 0.76 fr:pardon 0.86 fr:partir 0.26 fr:pas 0.49 fr:payez
0.27 fr:payons 0.47 fr:perdez 0.23 fr:peut -0.34 fr:peux -0.45 fr:plus 0.58 fr:points -0.2 fr:pour 0.44 fr:pourre 0.26
fr:prend 0.32 fr:prendr 0.52 fr:pret 0.51 fr:pris 0.2 fr:proble 0.19 fr:promet -0.45 fr:promis -0.14 fr:proteg -0.26
fr:public -0.26 fr:que -0.43 fr:rappel -0.14 fr:recupe 0.12 fr:releve -0.16 fr:rembou -0.32 fr:remise 0.86 fr:repond
-0.28 fr:retire -0.57 fr:rien -0.26 fr:s'en 0.26 fr:sans 0.29 fr:se -0.29 fr:sera 0.69 fr:serez 0.12 fr:seront 0.29
fr:sinist -0.24 fr:site -0.21 fr:situat -0.75 fr:soit -0.26 fr:somme 0.27 fr:sorte -0.26 fr:souci 0.29 fr:souven -0.3
fr:sur 0.35 fr:tard 0.32 fr:teleph 0.37 fr:tomber 0.29 fr:tous 0.67 fr:tout 0.29 fr:un -0.61 fr:va 0.58 fr:vendre 0.33
fr:virons 0.26 fr:visibl -0.26 fr:votre 0.33 fr:vous 0.24 has.accept 0.4 has.callback -1.7 has.confirm.customer -0.43
has.confirm.patient -0.52 has.continue -1.4 has.elsewhere -1.3 has.here -0.73 has.late -0.5 has.loose -0.97 has.noun
-1.3 has.others 0.13 has.promise 0.87 has.request 0.2 has.supply -0.82 has.which -0.57 hi:100 0.47 hi:aa -0.42
hi:accept 0.47 hi:admit 0.41 hi:agle 0.29 hi:amit -0.52 hi:applic 0.41 hi:badh 0.29 hi:band -0.16 hi:bharos 0.44
hi:bill 0.34 hi:byaj 0.31 hi:chalat -0.34 hi:charge -0.33 hi:claim 0.83 hi:denge 1.5 hi:dilata 0.24 hi:din 0.18
hi:faisla 0.24 hi:free 1.1 hi:haq 0.24 hi:hu 0.24 hi:insura 0.4 hi:isliye -0.14 hi:isme 0.29 hi:itni -0.18 hi:jao 0.41
hi:jayeng 0.44 hi:karwa 0.67 hi:keh 0.49 hi:laga -0.12 hi:lagta -0.25 hi:lauta 0.44 hi:lautay 0.44 hi:limit 0.29
hi:lotter -0.34 hi:mahine 0.29 hi:manzoo 0.65 hi:meri 0.44 hi:min -0.19 hi:muavza 0.5 hi:naya 1 hi:neft -0.25
hi:pahunc -0.17 hi:pass 0.67 hi:raat -0.15 hi:rakam 0.31 hi:rakhei 0.44 hi:rupya 0.44 hi:sab 0.43 hi:samet 0.31
hi:samjho 0.65 hi:shak 0.29 hi:shukri -0.18 hi:tak -0.49 hi:taraf 0.18 hi:tareef -0.17 hi:tay 1.1 hi:vishwa 0.24
hi:zimmed 0.44 hi:अगले 0.35 hi:अच्छी -0.13 hi:अपनी 0.22 hi:अभी -0.38 hi:अरे -0.15 hi:आ -0.88 hi:आज -0.66 hi:आप 0.25
hi:आपका 0.23 hi:आपकी -0.2 hi:आपको 0.32 hi:आपने -0.19 hi:आवेदन 0.46 hi:इलाज -0.21 hi:इसमें 0.64 hi:उठाएंग 0.57 hi:एक
0.5 hi:कभी 0.26 hi:कम -0.14 hi:कर -0.47 hi:करती -0.65 hi:करना -0.34 hi:करवा 0.31 hi:करें -0.14 hi:करेंगे -0.2 hi:कल
-0.19 hi:कहना -0.15 hi:का -0.78 hi:कार्ड 0.28 hi:कि 0.65 hi:किसी -0.29 hi:की 0.15 hi:कीजिएग -0.6 hi:के -0.15 hi:कॉल
-1.6 hi:को -0.31 hi:कोई 0.26 hi:क्लेम 0.63 hi:खर्च 0.57 hi:खाता -0.2 hi:खूब -0.15 hi:गई -0.23 hi:गया -0.38 hi:गाडी
-0.18 hi:गारंटी 0.27 hi:ग्राहक -0.13 hi:घंटे -0.52 hi:चाहते -0.28 hi:चुका -0.22 hi:जाएगा -0.14 hi:जो -0.17 hi:टीम
-0.97 hi:तक -0.75 hi:तो 0.41 hi:था -0.49 hi:थोडा 0.35 hi:दिए 0.32 hi:दिन 0.23 hi:दें 0.45 hi:देंगे 0.91 hi:देख 0.7
hi:दोबारा 0.21 hi:धन्यवा -0.3 hi:न 0.43 hi:नतीजे -0.28 hi:नया 0.21 hi:नहीं -0.12 hi:नुकसान 0.51 hi:न्याय 0.17
hi:न्यूनत -0.14 hi:पक्का 0.65 hi:पक्की 0.26 hi:पर -0.62 hi:पास 0.27 hi:पूरा 0.16 hi:पूरी 0.51 hi:पैसे 0.36 hi:फोन 0.24
hi:बजेगा -0.31 hi:बढी 0.64 hi:बस 0.27 hi:बहुत -0.15 hi:बात 0.22 hi:बैलेंस -0.24 hi:ब्याज 0.18 hi:भरपाई 0.54 hi:मंजूर
0.26 hi:मदद -0.31 hi:महीने 0.64 hi:माफ -0.54 hi:मिलेगा 0.19 hi:मिलेगी 0.64 hi:मुफ्त 0.26 hi:में 0.33 hi:मैं 0.23 hi:यह
-0.6 hi:यहां -0.28 hi:या -0.79 hi:रकम 0.17 hi:रखें 0.35 hi:राउटर 0.26 hi:रिपोर् -0.18 hi:रिफंड -0.86 hi:रुकने 0.57
hi:रुपया 0.71 hi:लगा -0.22 hi:लिए -0.41 hi:लिमिट 0.64 hi:लेंगे 0.71 hi:लोन -0.18 hi:लौटे 0.71 hi:वादा -0.25 hi:वापस
0.45 hi:वाह -0.15 hi:वो -0.18 hi:शक 0.64 hi:शाखा -0.2 hi:शाम -0.96 hi:शुरू -0.21 hi:संभव -0.15 hi:सकते -0.35 hi:सब्र
0.35 hi:समझिए 0.35 hi:समय -0.24 hi:समेत 0.17 hi:सर्वे -0.18 hi:साथ 0.17 hi:सारा 0.57 hi:से 0.7 hi:सोमवार -0.12
hi:स्वीकृ 0.57 hi:हफ्ते -0.22 hi:हम 0.39 hi:हमारा -0.34 hi:हमारी -0.12 hi:ही 0.66 hi:हुआ 0.26 hi:है -0.56 hi:हैं -0.27
hi:हो 0.36 hi:होंगे -0.31 hi:होगा 0.47 hi:होगी 0.31 hi:होने -0.21 id:14 -0.12 id:7 -0.26 id:ada -0.24 id:akan 0.85
id:anda 0.61 id:baca -0.16 id:bakal 0.97 id:baliki 0.48 id:berduk -0.21 id:berhak 0.26 id:besok 1.2 id:biasan -0.39
id:biaya -0.13 id:biayan 0.12 id:bisa -0.53 id:bukan -0.16 id:bungan 1 id:cair 0.3 id:dan 0.48 id:dana -0.49 id:danany
-0.36 id:denda 0.32 id:di -0.34 id:dijami 0.9 id:dinila -0.41 id:dipast 0.97 id:dipros -0.3 id:disetu 0.21 id:diteri
0.64 id:dituru -0.12 id:dua 0.23 id:emosin -0.21 id:enam 0.4 id:ganti 0.42 id:gold -0.26 id:hai -0.36 id:hari 0.97
id:hasil -0.12 id:ini 0.14 id:intern 0.77 id:itu -0.14 id:janji 1.1 id:januar -0.82 id:juga 0.45 id:jumat 0.94
id:kalau 0.31 id:kami 0.31 id:kartu 0.37 id:ke -0.16 id:kekesa -0.15 id:keluha -0.16 id:kemari -0.62 id:kembal -0.47
id:kena 0.3 id:keputu -0.12 id:kerja -0.4 id:khusus 1 id:kirim 0.4 id:kok 0.21 id:kredit -0.39 id:kritik -0.15 id:lagi
0.75 id:limit -0.12 id:limitn 0.4 id:lolos 0.24 id:maaf -0.16 id:masuk 0.24 id:memaka -0.12 id:mendap 0.51 id:menele
-0.21 id:menjan -0.32 id:minggu -0.12 id:mulai -0.83 id:naik -0.29 id:nanti 0.21 id:nasaba -0.95 id:normal 0.8
id:ongkos 0.44 id:paham -0.15 id:pasti 1.5 id:pastik -0.12 id:pemega -0.27 id:pengaj -0.16 id:pengem -0.36 id:percay
0.3 id:periks 0.44 id:pinjam -0.16 id:premi 0.15 id:produk -0.15 id:pulsan 0.48 id:pun 0.36 id:rekeni -0.39 id:rugi
0.4 id:sabar 0.42 id:sama -0.12 id:sampai 0.71 id:sangga 0.62 id:satu -0.29 id:sebaga -0.27 id:segera 0.51 id:sembuh
0.74 id:seming 0.66 id:serahk 0.4 id:serupi 0.4 id:siap -0.15 id:silaka -0.12 id:sore -0.48 id:surat -0.14 id:tahun
0.15 id:tanda 0.24 id:tangan 0.24 id:tanggu 0.88 id:tenang 0.57 id:terima -0.17 id:termas -0.16 id:tidak 0.2 id:tiga
-0.49 id:tim -0.25 id:tingga -0.17 id:tungga -0.34 id:turunk 1 id:turut -0.31 id:uangny 0.47 id:umumny -0.12 id:wajar
-0.21 id:waktu -0.14 id:yang 0.4 it:a -0.36 it:accred -0.42 it:addebi 0.28 it:aiutar -0.36 it:all'es -0.18 it:alta
-0.12 it:andra 0.35 it:assicu -0.8 it:avere 0.13 it:banca 0.14 it:bene -0.12 it:bianch -0.16 it:bollet -0.17 it:bonus
0.14 it:buon 0.35 it:cambie 0.82 it:cancel -0.35 it:capiam -0.3 it:carico 0.85 it:carroz -0.14 it:carta -0.33 it:che
-0.28 it:chiama -0.14 it:chiede -0.15 it:ci 0.72 it:colleg -0.15 it:commis 0.46 it:compet -0.14 it:consid 0.49
it:contes 1 it:conto 0.4 it:cosa 0.76 it:cosi -0.14 it:danno 0.13 it:davver 0.71 it:delusi -0.13 it:dimezz -0.13
it:disagi -0.12 it:dispia -0.34 it:dodici -0.12 it:dorma 0.14 it:dottor -0.13 it:doveva 0.68 it:e -0.35 it:entro 0.42
it:euro -0.14 it:faccia 0.98 it:faccio -0.12 it:fatta 0.73 it:fine 0.35 it:fondi -0.19 it:funzio -0.18 it:gia 0.49
it:giorno -0.18 it:giriam -0.13 it:glielo 0.82 it:gratis 0.79 it:grazie -0.27 it:greco -0.13 it:ha 0.14 it:i -0.25
it:ieri -0.36 it:il 0.25 it:in -0.42 it:indiet -0.19 it:intero 0.34 it:l'appr 0.78 it:la 0.78 it:le 0.55 it:lei 0.67
it:letto -0.7 it:maggio -0.12 it:mai -0.18 it:mancan -0.19 it:mesi 0.24 it:non 0.86 it:nostro 0.55 it:oggi 0.34
it:ogni -0.72 it:pagata -0.17 it:pagato 0.34 it:palest -0.19 it:parola 0.81 it:passwo -0.13 it:pastig -0.13 it:pensa
-0.14 it:persa 0.48 it:piu -0.12 it:polizz -0.2 it:preocc 0.78 it:quello 0.61 it:questa 0.47 it:questo 0.21 it:qui
-0.14 it:ragion -0.12 it:rata -0.12 it:reclam -0.7 it:regali 0.24 it:ricont -0.16 it:rid -0.19 it:ridiam 0.61
it:risarc 0.48 it:risult -0.18 it:rubato 0.61 it:sara 0.43 it:scusia 0.59 it:se -0.3 it:segnal -0.15 it:sereno 0.13
it:settim -0.13 it:si 0.21 it:sicuro 0.2 it:signor -0.25 it:sono -0.32 it:sparir 0.54 it:spese 0.74 it:spetta -0.14
it:stanot 0.54 it:stato -0.46 it:stesso 0.37 it:stia 0.13 it:storni 0.37 it:su -0.18 it:succed 0.67 it:suo -0.37
it:telefo 0.69 it:tornat -0.19 it:tranqu 0.25 it:truffa 0.51 it:tutte 0.85 it:uffici -0.15 it:un -0.36 it:una -0.13
it:valigi 0.48 it:valuta -0.17 it:verra 0.43 it:viene -0.73 it:vince 0.75 it:vorrem -0.35 ja:100 0.68 ja:15 -0.12 ja:2
0.15 ja:50 0.37 ja:9 -0.23 ja:dm -0.2 ja:あ -0.63 ja:い 0.12 ja:え -0.32 ja:お -0.88 ja:か -0.47 ja:き 0.66 ja:け 0.35 ja:さ
-0.64 ja:す 0.44 ja:せ 0.6 ja:そ 0.31 ja:た -0.51 ja:ち 0.31 ja:っ 0.21 ja:て 0.66 ja:と 0.2 ja:に -0.19 ja:ね -0.62 ja:の -0.62
ja:は 1.2 ja:ひ 1 ja:ほ -0.39 ja:ま -0.23 ja:め 0.39 ja:も -0.16 ja:よ -0.39 ja:り -0.24 ja:る -0.62 ja:れ -0.64 ja:ろ -0.13 ja:わ
-0.17 ja:を -0.17 ja:ん 0.16 ja:゙ -0.56 ja:゚ -0.13 ja:ア -0.24 ja:イ -0.16 ja:カ -0.3 ja:ク -0.15 ja:サ -0.16 ja:ス -0.21 ja:セ
0.57 ja:ッ -0.13 ja:フ -0.28 ja:ム -0.14 ja:リ -0.12 ja:ル 0.36 ja:ロ 0.66 ja:ー -0.28 ja:一 -0.14 ja:万 0.12 ja:上 0.22 ja:不
0.63 ja:了 -0.12 ja:予 -0.34 ja:事 -0.14 ja:二 0.54 ja:交 0.66 ja:人 -0.12 ja:今 0.45 ja:以 -0.2 ja:伝 -0.14 ja:余 0.13 ja:倍
0.33 ja:償 -0.58 ja:優 0.52 ja:先 0.31 ja:免 0.43 ja:入 -0.73 ja:全 0.88 ja:八 -0.2 ja:内 -0.23 ja:円 0.2 ja:出 -0.15 ja:分 -0.13
ja:切 0.33 ja:判 -0.27 ja:利 0.13 ja:券 -0.34 ja:削 -0.18 ja:力 -0.18 ja:加 -0.66 ja:動 0.22 ja:取 0.29 ja:受 0.34 ja:口 -0.47
ja:可 -0.46 ja:司 -0.27 ja:同 0.39 ja:否 -0.34 ja:品 0.67 ja:善 -0.5 ja:営 0.18 ja:回 0.55 ja:報 -0.35 ja:増 -0.15 ja:外 -0.13
ja:大 -0.14 ja:失 0.34 ja:奨 -0.28 ja:始 -0.16 ja:存 -0.18 ja:学 -0.28 ja:安 0.32 ja:完 -0.12 ja:定 0.4 ja:実 0.42 ja:客 -0.33
ja:察 -0.34 ja:届 -0.42 ja:差 0.39 ja:常 -0.62 ja:年 -0.13 ja:店 -0.35 ja:度 0.45 ja:座 -0.42 ja:延 0.7 ja:当 -0.2 ja:待 -0.12
ja:心 1.2 ja:必 0.79 ja:応 -0.13 ja:急 -0.17 ja:性 -0.23 ja:息 0.18 ja:情 -0.28 ja:戻 0.27 ja:払 0.4 ja:承 0.19 ja:折 -0.4 ja:担
-0.15 ja:持 0.4 ja:振 -0.38 ja:換 0.66 ja:損 0.35 ja:支 0.39 ja:改 -0.5 ja:料 0.33 ja:断 -0.27 ja:新 0.4 ja:方 -0.19 ja:日 -0.23
ja:明 0.51 ja:昨 -0.17 ja:時 -0.58 ja:更 0.17 ja:書 -0.22 ja:月 -0.15 ja:朝 0.52 ja:期 -0.2 ja:束 -0.19 ja:来 0.41 ja:枠 -0.15
ja:査 -0.16 ja:業 0.18 ja:様 -0.46 ja:次 -0.18 ja:止 0.21 ja:気 -0.34 ja:求 -0.17 ja:決 1.1 ja:治 -0.21 ja:消 0.53 ja:済 -0.21
ja:滞 0.55 ja:無 0.4 ja:然 0.39 ja:猶 -0.28 ja:用 0.29 ja:申 0.4 ja:異 0.22 ja:療 -0.16 ja:的 0.52 ja:着 0.29 ja:確 -0.45 ja:社
0.57 ja:立 0.3 ja:第 -0.18 ja:約 -0.33 ja:細 -0.13 ja:署 -0.26 ja:能 -0.16 ja:自 0.18 ja:至 -0.16 ja:舗 -0.19 ja:融 -0.14 ja:行
-0.25 ja:補 -0.63 ja:要 0.56 ja:見 -0.27 ja:規 -0.12 ja:解 0.39 ja:言 0.49 ja:記 -0.12 ja:証 0.2 ja:詫 1 ja:認 0.14 ja:調 -0.56
ja:請 -0.14 ja:議 0.35 ja:負 0.12 ja:費 0.86 ja:資 -0.14 ja:起 0.55 ja:載 -0.12 ja:返 0.36 ja:送 -0.5 ja:通 0.46 ja:週 0.34 ja:違
0.25 ja:適 -0.12 ja:還 -0.28 ja:部 0.13 ja:郵 -0.33 ja:配 0.62 ja:金 1.1 ja:開 -0.28 ja:間 -0.13 ja:限 -0.19 ja:除 0.23 ja:険
-0.54 ja:電 -0.31 ja:頂 0.13 ja:額 0.68 ja:願 -0.18 ja:類 -0.18 length.22 -0.42 length.4 -0.36 length.8 0.48 length.long
-0.87 mood.asking 0.39 mood.forbidding 0.16 mood.harmless 0.4 nl:15 0.25 nl:500 -0.4 nl:aan -0.39 nl:aanman -0.26
nl:af 0.6 nl:alle 0.57 nl:als -0.18 nl:altijd -0.27 nl:apart -0.48 nl:bed 0.56 nl:bedank -0.29 nl:bedrag 0.78
nl:begrij -0.34 nl:bekeke -0.5 nl:beloof 0.82 nl:belove -0.23 nl:bent 1 nl:bepaal -0.38 nl:bespre -0.15 nl:betaal 0.57
nl:betale 0.21 nl:betali -0.13 nl:bezwaa 0.99 nl:bij -0.36 nl:binnen -0.23 nl:boete 0.26 nl:booshe -0.31 nl:bundel
-0.26 nl:claim 1.3 nl:colleg -0.12 nl:compen -0.65 nl:contra 0.55 nl:contro -0.24 nl:daar 0.28 nl:dank -0.12 nl:dat
-0.26 nl:de 0.34 nl:dekt -0.3 nl:deze 0.95 nl:die 0.36 nl:dit 0.73 nl:doen -0.42 nl:dossie -0.14 nl:dubbel -0.18
nl:echt 0.56 nl:eigen 0.36 nl:elk -0.48 nl:en -0.43 nl:er 0.22 nl:erdoor 1.3 nl:euro -0.14 nl:extra -0.26 nl:facebo
-0.26 nl:factuu -0.15 nl:fijn -0.59 nl:gaat 0.85 nl:geblok -0.16 nl:geld -0.24 nl:geven -0.17 nl:gewoon 0.41 nl:gister
-0.38 nl:goede -0.33 nl:goedke 1 nl:goedma 0.25 nl:graag -0.26 nl:gratis 0.44 nl:halen 0.73 nl:hangt -0.65 nl:hebben
-0.23 nl:heeft -0.41 nl:helaas -0.25 nl:helpen -0.21 nl:hem 0.31 nl:het 0.32 nl:hoeft 0.31 nl:hoevee -0.15 nl:huis
-0.15 nl:hypoth 0.39 nl:ik 0.78 nl:in -0.38 nl:intern 0.18 nl:is -0.92 nl:kaart -0.2 nl:kan -0.51 nl:klant -0.35
nl:klante -0.24 nl:klantr -0.16 nl:komt 0.93 nl:kortin 0.25 nl:kosten 0.94 nl:kreeg -0.26 nl:krijgt 0.49 nl:kunnen
-0.25 nl:kunstg -0.16 nl:kunt 0.67 nl:kuur 0.67 nl:kwijt 0.58 nl:laat -0.23 nl:lab -0.18 nl:langs -0.12 nl:lening
-0.27 nl:limiet -0.4 nl:maken 0.4 nl:meesta -0.22 nl:met -0.33 nl:meteen 0.36 nl:morgen 0.2 nl:na 0.65 nl:nemen 0.58
nl:nepage -0.15 nl:niet -0.67 nl:niets 0.27 nl:nieuw 0.57 nl:niks -0.23 nl:nota 0.31 nl:of -0.76 nl:om -0.15 nl:ons
0.26 nl:ook 0.32 nl:openba -0.3 nl:oude -0.26 nl:pas -0.21 nl:pijn 0.67 nl:pinnen -0.13 nl:polis -0.18 nl:regele 0.62
nl:rekeni 0.67 nl:risico 0.36 nl:rustig -0.24 nl:schade -0.41 nl:scheld 0.26 nl:schrap 0.32 nl:schrij -0.57 nl:sinds
-0.26 nl:situat -0.65 nl:soms -0.12 nl:sowies 1 nl:sta 0.42 nl:staat -0.49 nl:te 0.15 nl:telefo -0.53 nl:terech 0.25
nl:terug -0.18 nl:terugb -0.5 nl:toegew 0.99 nl:toeste 0.57 nl:toezeg -0.48 nl:tot -0.29 nl:tussen -0.12 nl:u 1.1
nl:uitkom 0.36 nl:uitslu -0.12 nl:uitspr -0.16 nl:uw 0.47 nl:vaak -0.18 nl:van 0.65 nl:vandaa -0.32 nl:vanweg -0.13
nl:vergis -0.26 nl:verzek 0.23 nl:verzoe -0.48 nl:via -0.32 nl:voldaa -0.14 nl:volgt 0.38 nl:voor 1 nl:vooraf -0.48
nl:voorra -0.27 nl:voorwa -0.12 nl:vraag -0.34 nl:vrij 0.51 nl:vrijda 0.16 nl:was -0.29 nl:we 0.19 nl:week 0.18
nl:weer 0.14 nl:weg 0.74 nl:weten 0.35 nl:wij 0.83 nl:willen -0.15 nl:zakeli -0.27 nl:zeker 0.77 nl:zelf -0.18 nl:zijn
-0.48 nl:zit -0.26 nl:zo -0.48 nl:zonder 0.6 nl:zorgen 0.41 nl:zulke -0.12 noun&customer -0.62 noun&harmless -0.47
noun&others -0.65 noun&patient -0.37 noun&question -0.38 noun&refuse -0.65 noun&supply -0.84 patient -0.91 pl:200 0.45
pl:ale -0.44 pl:ani 0.73 pl:auta 0.39 pl:awaria -0.6 pl:bardzo -0.22 pl:beato -0.23 pl:bezpła 1.1 pl:bierze 0.71
pl:bon 0.45 pl:by 0.16 pl:bywa -0.33 pl:byłoby -0.23 pl:cała 0.38 pl:całosc 0.32 pl:czy -0.41 pl:daje 0.21 pl:dajemy
0.45 pl:dalej -0.35 pl:decydu -0.36 pl:dni -0.41 pl:do -0.51 pl:dodzwo -0.26 pl:dolicz -0.23 pl:dorzuc 0.75 pl:dotarł
-0.2 pl:dział -0.37 pl:działa 0.43 pl:dzieki -0.12 pl:dzieku -0.23 pl:dzis 1.3 pl:długu 0.53 pl:egzemp 0.21 pl:faktur
0.3 pl:gdyni -0.13 pl:gratis 0.75 pl:grosza 0.82 pl:grudni -0.16 pl:gwaran 0.47 pl:i -0.3 pl:ile 0.15 pl:intern -0.61
pl:jest -0.55 pl:jeszcz 1.4 pl:jutra 0.53 pl:jutro -0.3 pl:juz -0.27 pl:karte -0.21 pl:karty -0.13 pl:kary 0.93
pl:kasa 0.49 pl:kazda 0.36 pl:koncie -0.22 pl:korzys 0.58 pl:kredyt -0.73 pl:ktore -0.12 pl:lat -0.23 pl:limit 0.35
pl:ma -0.31 pl:miesia 0.73 pl:miłe -0.12 pl:mokoto -0.6 pl:morfol -0.26 pl:mozliw -0.33 pl:my 0.25 pl:na 0.81
pl:najpoz 0.3 pl:nam -0.18 pl:napraw 0.39 pl:nas -0.15 pl:nastep 0.31 pl:nie 0.4 pl:normy -0.26 pl:nowy 1.3 pl:o -0.73
pl:obejmu -0.26 pl:obiecu 0.52 pl:obnizo -0.16 pl:obowia -0.3 pl:ocenia -0.3 pl:od -0.45 pl:oddaje 0.32 pl:oddali
-0.27 pl:odejmi 0.31 pl:odpowi -0.5 pl:odsetk 0.71 pl:odwoła -0.33 pl:olu -0.18 pl:omyłko -0.23 pl:operac 0.52
pl:opłaci 0.39 pl:opłate -0.27 pl:osobno -0.3 pl:otwier -0.13 pl:pamiet -0.33 pl:pan 0.37 pl:pana -0.45 pl:pani -0.16
pl:panstw -0.31 pl:pazdzi -0.31 pl:pewne 0.57 pl:piatek 0.29 pl:placow -0.13 pl:po -0.13 pl:pod -0.6 pl:podnie 0.52
pl:pokryj 0.16 pl:pokład -0.26 pl:polisy 0.31 pl:pomyłk -0.12 pl:połacz -0.19 pl:połowe 0.54 pl:profil -0.17 pl:prosim
-0.26 pl:prywat -0.14 pl:przeka -0.22 pl:przepa 0.32 pl:przykr -0.17 pl:racje -0.23 pl:ramach 0.45 pl:rana 0.48
pl:rano -0.32 pl:raz -0.27 pl:razem -0.23 pl:regula -0.42 pl:roamin -0.23 pl:roku -0.33 pl:roznic 0.69 pl:rozpat -0.17
pl:rozumi -0.16 pl:sfinan 0.57 pl:sie -0.55 pl:siebie 0.69 pl:skarge -0.33 pl:skradz 0.67 pl:slowo 0.49 pl:sorki -0.41
pl:sprawa -0.12 pl:sprawd -0.12 pl:sprobu -0.51 pl:sprzed -0.33 pl:srodki 0.14 pl:stad -0.44 pl:straci 0.59 pl:super
-0.26 pl:szkoda -0.27 pl:szkody -0.33 pl:słowa -0.12 pl:słowo 0.21 pl:słuszn -0.23 pl:słysze -0.12 pl:te -0.15 pl:tego
-0.52 pl:tej -0.13 pl:telefo 0.8 pl:temu -0.15 pl:to 0.95 pl:toku -0.24 pl:trafił -0.33 pl:trzy -0.6 pl:tydzie -0.17
pl:tyle -0.23 pl:tym 0.62 pl:u -0.34 pl:udało -0.26 pl:umorzy 0.54 pl:umowne 0.93 pl:uznana 0.55 pl:w -0.13 pl:wczora
-0.62 pl:we -0.15 pl:wezwan -0.12 pl:wieczo -0.62 pl:wiemy -0.49 pl:witamy -0.27 pl:wizyte -0.13 pl:wniose -0.47
pl:wroca 0.14 pl:wroci 0.56 pl:wrocił -0.26 pl:wszyst 0.31 pl:wtorek -0.15 pl:wybacz -0.12 pl:wykona -0.19 pl:wymien
0.21 pl:wypłac -0.7 pl:wyslem 1.1 pl:wyszed -0.18 pl:wyszło 0.16 pl:z 0.15 pl:za -0.6 pl:zadzwo -0.35 pl:zaksie -0.26
pl:zalezy -0.34 pl:zalicz 0.32 pl:zapłac 0.93 pl:ze -0.13 pl:zeszłe -0.33 pl:znow -0.26 pl:zostan 0.35 pl:został -1.1
pl:zwroce -0.36 pl:zwroci 0.42 pl:zwrot 0.72 pl:zwrotn -0.19 pl:zwłoke -0.12 pl:zł 0.37 pl:złotow 0.67
promise&customer 1.4 promise&elsewhere 0.42 promise&general -0.2 promise&harmless -0.43 promise&others 0.24
promise&patient 0.69 promise&question -0.24 promise&refuse -0.51 promise&request 0.85 promise&supply -0.34 pt:a 0.48
pt:aborre 0.42 pt:aconte -0.18 pt:agrade -0.36 pt:ainda 0.45 pt:ajudar -0.13 pt:amanha 0.22 pt:analis -0.22 pt:ao 0.16
pt:aparel 0.68 pt:assim -0.15 pt:assumi 1 pt:aviso -0.14 pt:banco 0.15 pt:barato 0.73 pt:bem -0.18 pt:bonus 0.42
pt:cai -0.15 pt:cara -0.15 pt:carro 0.12 pt:caso -0.16 pt:cedo -0.22 pt:certo 0.32 pt:client -0.29 pt:cobran 0.47
pt:cobre 0.15 pt:coloca 0.73 pt:como -0.27 pt:compra -0.4 pt:confun -0.15 pt:conseg -0.21 pt:conser 0.12 pt:consid
0.75 pt:consul 0.95 pt:conta 0.43 pt:contat -0.2 pt:contes 0.23 pt:contra -0.92 pt:costum -0.16 pt:cubra -0.16
pt:custos 0.94 pt:dano -0.17 pt:de 0.67 pt:deixei 0.29 pt:depend -0.35 pt:descan 0.12 pt:devolv 1.9 pt:dez -0.19
pt:dezemb -0.85 pt:dia -0.25 pt:dois 0.41 pt:dormir 0.15 pt:doze -0.15 pt:e -0.34 pt:em -0.55 pt:entend -0.28 pt:essa
1.6 pt:esta -0.22 pt:estorn 0.68 pt:fatura -0.22 pt:feito -0.4 pt:fica -0.35 pt:fim 0.25 pt:foi -0.52 pt:fora -0.12
pt:ganha 0.68 pt:garant 0.34 pt:gente 0.25 pt:golpis 0.97 pt:graca 0.68 pt:gratis 0.29 pt:hoje 0.63 pt:indemn 0.55
pt:indeni 0.4 pt:instan -0.29 pt:integr 0.4 pt:iremos 0.4 pt:isso -0.23 pt:ja 0.34 pt:junho -0.24 pt:levou 0.99 pt:lhe
0.91 pt:libera 0.28 pt:liga -0.47 pt:ligaca -0.44 pt:ligar -0.19 pt:limite 0.23 pt:loja -0.15 pt:maio -0.15 pt:mais
0.49 pt:mala 0.28 pt:mes 1 pt:meses 0.29 pt:mesmo -0.16 pt:mudou -0.24 pt:muita -0.15 pt:multa 0.13 pt:na -0.21 pt:nao
-0.38 pt:ningue -0.2 pt:no 0.32 pt:noite 0.77 pt:nossa -0.3 pt:novo 0.19 pt:o 0.88 pt:obriga -0.15 pt:oficia -0.16
pt:ontem -0.41 pt:os 1 pt:paga 0.2 pt:pagar 0.12 pt:para -0.3 pt:pela 0.26 pt:pelo 0.35 pt:perdid 0.27 pt:plano 0.49
pt:pode 0.12 pt:por -0.41 pt:prazo -0.15 pt:promet 0.47 pt:que 0.69 pt:querem -0.17 pt:reais 0.26 pt:realme -0.15
pt:recado -0.19 pt:recebe -0.21 pt:retorn -0.16 pt:seguro -0.2 pt:senha 0.64 pt:ser 0.17 pt:sera 0.28 pt:seu -0.71
pt:sim -0.12 pt:some 0.81 pt:subiu -0.24 pt:ta 0.19 pt:tarde -0.5 pt:tarifa 0.44 pt:te 0.22 pt:ted -0.16 pt:tem -0.13
pt:tira 0.13 pt:todinh 0.12 pt:todos 1 pt:tranqu -0.18 pt:trata -0.16 pt:trocar 0.62 pt:uma -0.46 pt:util -0.16 pt:vai
-0.36 pt:valor 0.91 pt:vamos 0.63 pt:veio -0.15 pt:vem 0.73 pt:vindo -0.18 pt:vinte 0.42 pt:viu 0.26 pt:voce 0.24
question -1.6 request&elsewhere -0.22 request&general -0.33 request&harmless -0.32 request&others 0.42 request&patient
-0.3 request&question -0.33 request&refuse 0.25 request&request -0.66 request&supply 0.22 said.callback -1.5
said.confirm.customer -0.78 said.confirm.patient -0.42 said.promise 0.46 sounds.callback 0.14 sounds.promise 0.85
starts.general -0.37 starts.refuse 0.2 starts.request -0.47 starts.supply -0.17 tl:100 0.61 tl:2 0.2 tl:500 0.46
tl:<link> -0.19 tl:a 0.35 tl:access -0.12 tl:accoun -0.45 tl:after 0.57 tl:agad 0.34 tl:alala 0.21 tl:an -0.13 tl:are
0.35 tl:at 0.32 tl:ay -0.19 tl:bababa 0.89 tl:bago 0.27 tl:bahala 0.35 tl:bankin -0.15 tl:bato 1.1 tl:bibigy 0.86
tl:bilang -0.13 tl:binaba -0.51 tl:biyern 0.44 tl:block -0.31 tl:bukas 0.41 tl:buo 0.17 tl:buwan -0.19 tl:buwang 0.86
tl:call -0.62 tl:cancel 0.31 tl:cardho -0.13 tl:checku 0.34 tl:claim -0.15 tl:client -0.12 tl:congra -0.31 tl:covere
-0.32 tl:credit -0.65 tl:darati 0.46 tl:deposi -0.59 tl:disyem -0.34 tl:dito -0.14 tl:dyan 0.68 tl:enero -0.58
tl:entitl 0.35 tl:faq -0.14 tl:fee -0.63 tl:free -0.13 tl:friday 0.31 tl:galing -0.13 tl:galit -0.15 tl:good -0.17
tl:gusto -0.52 tl:hangga -0.39 tl:hmo 0.73 tl:hour -0.13 tl:huwag 0.19 tl:ibabal 0.41 tl:ika 0.31 tl:ilalab 0.73 tl:in
-0.12 tl:incomi -0.13 tl:intere 0.89 tl:ipapad 0.35 tl:ipapas 0.46 tl:ire 0.35 tl:isang 0.29 tl:itaga 1.1 tl:ito -0.49
tl:kahapo -0.69 tl:kakaba -0.6 tl:kami -0.22 tl:kanina -0.16 tl:karani -0.12 tl:kayo 0.71 tl:kung -0.46 tl:libre 0.82
tl:load 0.54 tl:lounge -0.13 tl:lugi 0.35 tl:maa 0.36 tl:maaayo 0.3 tl:mag 0.14 tl:maghin -0.18 tl:magigi 0.35
tl:maipap -1.1 tl:makaka -0.26 tl:makipa -0.19 tl:mangya 1.1 tl:masasa -0.36 tl:matulu -0.73 tl:may -0.4 tl:meetin
-0.14 tl:months 0.65 tl:mornin -0.13 tl:mula -0.26 tl:naibal -0.37 tl:naiint -0.32 tl:nakaka -0.2 tl:namin -0.22
tl:nasa -0.26 tl:nawala 0.32 tl:next 0.6 tl:ng -0.2 tl:ngayon -0.31 tl:ninyo 0.21 tl:o -0.45 tl:outage -0.2 tl:overdu
-0.16 tl:pa -0.15 tl:pagkat -0.14 tl:pakisa -0.13 tl:papali 0.33 tl:papaso 0.2 tl:para 0.52 tl:pasado 0.68 tl:pati
-0.48 tl:pera 0.3 tl:percen 0.3 tl:pesos 0.46 tl:pinopr -0.15 tl:pirma 0.68 tl:platin -0.13 tl:policy -0.32 tl:premiu
0.56 tl:pumaso -0.34 tl:refund -1 tl:reimbu 0.35 tl:ring -0.14 tl:safe 0.31 tl:sagot 1.2 tl:salama -0.17 tl:scam -0.33
tl:shortl -0.43 tl:sigura 0.46 tl:six 0.65 tl:sumasa -0.13 tl:talaga 1 tl:tataas 0.67 tl:tatawa -0.28 tl:tawag -0.26
tl:team -0.55 tl:to 0.35 tl:tonigh 0.3 tl:transa 0.29 tl:transf -0.13 tl:try -0.13 tl:ugnaya -0.24 tl:ulit 0.98
tl:visaya -0.2 tl:wala 0.49 tl:will -0.33 tl:year 0.6 tr:17 -0.12 tr:30'a -0.12 tr:500 0.14 tr:7 -0.12 tr:acık -0.14
tr:ad -0.64 tr:aidatı 0.2 tr:alacag 0.73 tr:alacak 0.18 tr:almaya 0.96 tr:ama -0.23 tr:ameliy 0.45 tr:anlıyo -0.28
tr:aracın 0.13 tr:arama -0.42 tr:araman -0.12 tr:aramay -0.61 tr:arayar -0.33 tr:arkada -0.14 tr:artısı 0.32 tr:ay
-0.76 tr:ayca -0.15 tr:aylık 0.6 tr:bakmay -0.36 tr:bakın -0.14 tr:bankad -0.24 tr:bankay -0.24 tr:basvur 0.68
tr:bedeli 1.1 tr:bekliy -0.22 tr:bilgi -0.44 tr:bilmiy -0.17 tr:birim -0.22 tr:bitmed 0.91 tr:biz 0.67 tr:bize -0.12
tr:biziml -0.12 tr:borcun 0.93 tr:bugun 0.13 tr:bundan -0.14 tr:burada -0.28 tr:burcu -0.18 tr:butun 0.84 tr:cagrı
-0.32 tr:calına 0.94 tr:cayma 1.1 tr:ceki 0.64 tr:cekimi -0.12 tr:cezayı 0.68 tr:cuma 0.79 tr:cıkarı -0.22 tr:cıkmay
0.26 tr:dahaki 0.83 tr:de 0.67 tr:degisi -0.24 tr:deneye -0.94 tr:dileri -0.27 tr:dinler -0.18 tr:dis -0.99 tr:donece
0.85 tr:donus -0.44 tr:dosyan -0.26 tr:dun -0.55 tr:dusece 0.83 tr:dusuru -0.12 tr:edeceg -0.24 tr:edecek -0.14
tr:ederiz -0.15 tr:edilec 0.34 tr:edilmi -0.76 tr:eklenm -0.16 tr:eksik -0.2 tr:eksiks 0.13 tr:eksper -0.33 tr:elimiz
-0.15 tr:emin 0.23 tr:en 0.73 tr:etmeyi 0.19 tr:etmis -0.19 tr:evrakı -0.2 tr:fatura 0.22 tr:formun -0.15 tr:garant
-0.97 tr:gec 0.79 tr:gecen -0.8 tr:gecikt -0.19 tr:gecti -0.46 tr:geri -0.17 tr:giden -0.12 tr:girebi -0.27 tr:gonder
0.49 tr:gorunm -0.15 tr:gun 0.63 tr:gunde -0.17 tr:hafta -0.12 tr:haftay -0.12 tr:haklıs -0.34 tr:hala -0.25 tr:hanım
-0.35 tr:hasar -0.21 tr:hasarı 0.4 tr:hediye 0.64 tr:hem 0.72 tr:hemen 0.32 tr:hepsi -0.14 tr:her 0.88 tr:hesabı 0.7
tr:hic 0.81 tr:hukuka -0.19 tr:iade 0.31 tr:iadeni 0.67 tr:iadesi -0.12 tr:icin -0.54 tr:iciniz 0.96 tr:ihtar -0.12
tr:ikinci -0.22 tr:iletti -0.19 tr:ilgili -0.22 tr:implan -0.99 tr:incele -0.2 tr:intika -0.19 tr:isteme -0.14
tr:istemi -0.14 tr:isten 0.26 tr:isteri -0.17 tr:itiraz 0.97 tr:iyi -0.15 tr:kabul 0.35 tr:kaldı -0.18 tr:kaldır 0.63
tr:kampan -0.17 tr:kapora 0.57 tr:karar -0.22 tr:kargo 0.23 tr:kart -0.21 tr:kartın -0.16 tr:kayda -0.17 tr:kayıtl
-0.16 tr:kesin 0.57 tr:kesinl 0.46 tr:kredin -0.34 tr:kullan 0.43 tr:kurusu 0.94 tr:kuryey -0.3 tr:kusura -0.36
tr:kızgın -0.28 tr:lehini 1.1 tr:limit 0.32 tr:limiti -0.12 tr:maales -0.23 tr:masraf 1.3 tr:merak 0.19 tr:merhab
-0.17 tr:merkez -0.32 tr:mesajl -0.19 tr:misini -0.17 tr:modemi -0.3 tr:mr -0.13 tr:muayen -0.45 tr:muster -0.63
tr:mutlak 0.5 tr:neyse 0.44 tr:o 0.83 tr:odemen -0.21 tr:odemey 1.1 tr:odemez -0.36 tr:odenec 0.41 tr:oderiz 0.44
tr:oglede -0.5 tr:olabil 0.23 tr:olarak 0.24 tr:olmaya -0.22 tr:olsun 0.9 tr:olumlu 1.1 tr:olup -0.24 tr:onayla 1.1
tr:ozur -0.27 tr:para 0.82 tr:paranı 0.46 tr:planla -0.12 tr:platin -0.27 tr:premiu -0.36 tr:rahat 0.96 tr:redded
-0.21 tr:refera -0.17 tr:roamin -0.16 tr:sabah -0.76 tr:salonl -0.27 tr:sartla -0.12 tr:secimi -0.12 tr:seviye -0.22
tr:sileri 0.47 tr:siliyo 1.1 tr:simdid 0.73 tr:sitede -0.14 tr:siz -0.17 tr:size 0.15 tr:sizi -0.27 tr:sonra -0.51
tr:sonuc -0.18 tr:sonucl 0.9 tr:sormay -0.66 tr:sormuy -0.17 tr:sorun 0.47 tr:soyad -0.64 tr:soyley 0.72 tr:soz 0.45
tr:sozles -0.14 tr:suresi -0.24 tr:suruyo -0.99 tr:sıranı -0.13 tr:taahhu 0.26 tr:takip -0.24 tr:talebi -0.39 tr:tam
0.56 tr:tamam 0.91 tr:tamamı 0.44 tr:tamiri 0.13 tr:tanıml 0.62 tr:tarafı -0.66 tr:tazmin 0.73 tr:tekrar -0.36
tr:telafi 0.15 tr:telefo -0.29 tr:tesekk -0.33 tr:tl 0.14 tr:tutarı 1.8 tr:uc -0.22 tr:ucret -0.12 tr:ucreti 0.34
tr:ucrets 1.1 tr:ulasam -0.32 tr:ustlen 1.3 tr:uyemiz -0.27 tr:uzuldu -0.86 tr:vadede -0.18 tr:var -0.12 tr:ve -0.23
tr:verece 0.86 tr:veremi -0.31 tr:verild -0.3 tr:verir -0.22 tr:yanlıs -0.3 tr:yanmaz 0.57 tr:yanıt 1 tr:yapmay -0.15
tr:yapıla 0.5 tr:yapılı 0.56 tr:yardım -0.19 tr:yarın -0.35 tr:yarısı 1.1 tr:yattı -0.32 tr:yatırı 0.36 tr:yazdıg -0.2
tr:yeni 0.57 tr:yenide -0.61 tr:yok 0.42 tr:yoluyl -0.32 tr:yuzund -0.2 tr:zararl 0.26 tr:zararı 0.45 tr:zaten -0.16
words.asked -0.3 words.callback 0.13 words.confirm.customer 0.22 words.confirm.patient -0.54 words.continue 0.28
words.elsewhere -1.2 words.general -0.59 words.harmless -0.3 words.here 0.25 words.insist -0.46 words.it 0.15
words.late -0.47 words.loose -0.9 words.noun 0.32 words.others -0.58 words.phone -1.2 words.promise 1.1 words.refuse
0.51 words.request -0.44 words.share 0.22 words.supply -0.41 words.unlike -0.28 words.which -0.13 zh:50 0.16 zh:vip
-0.21 zh:一 0.39 zh:三 0.19 zh:上 -0.26 zh:下 -0.33 zh:不 0.46 zh:个 0.14 zh:为 -0.39 zh:之 0.18 zh:了 -0.19 zh:于 -0.19 zh:五
-0.14 zh:交 -0.13 zh:亲 -0.12 zh:人 -0.29 zh:今 -0.24 zh:付 0.28 zh:以 -0.5 zh:任 -0.14 zh:优 0.27 zh:会 0.58 zh:但 -0.22 zh:低
0.12 zh:何 -0.12 zh:作 0.18 zh:保 0.45 zh:信 -0.42 zh:做 0.13 zh:儿 -0.15 zh:元 0.16 zh:免 0.25 zh:全 0.36 zh:再 0.47 zh:冲 0.2
zh:准 0.36 zh:减 -0.14 zh:出 -0.17 zh:分 0.71 zh:切 0.66 zh:删 0.19 zh:判 -0.12 zh:利 0.18 zh:别 -0.18 zh:到 0.54 zh:办 -0.3 zh:动
-0.16 zh:包 -0.58 zh:十 -0.12 zh:单 -0.25 zh:卡 -0.6 zh:去 -0.4 zh:发 0.48 zh:取 -0.28 zh:只 0.27 zh:可 -0.5 zh:号 -0.2 zh:合
-0.38 zh:同 -0.47 zh:向 -0.14 zh:否 -0.14 zh:吧 0.64 zh:含 -0.5 zh:吸 0.36 zh:告 -0.12 zh:员 -0.16 zh:周 -0.16 zh:和 -0.15 zh:哋
0.27 zh:唔 -0.21 zh:商 -0.22 zh:在 -0.36 zh:境 -0.19 zh:外 -0.2 zh:多 0.29 zh:天 0.39 zh:失 0.19 zh:奉 0.43 zh:好 -0.22 zh:如
0.41 zh:存 -0.13 zh:安 -0.14 zh:定 0.36 zh:实 0.27 zh:审 -0.32 zh:客 -0.4 zh:家 -0.49 zh:寄 -0.17 zh:密 -0.13 zh:导 0.18 zh:少
-0.17 zh:就 0.76 zh:工 0.4 zh:已 -0.64 zh:帖 0.23 zh:常 -0.15 zh:开 -0.17 zh:很 -0.18 zh:必 1 zh:急 -0.2 zh:您 0.35 zh:情 -0.35
zh:意 -0.18 zh:感 -0.18 zh:成 -0.12 zh:我 0.92 zh:户 -0.63 zh:所 0.21 zh:打 -0.49 zh:扣 0.35 zh:批 0.23 zh:找 0.62 zh:承 0.28
zh:报 -0.14 zh:抱 -0.2 zh:抵 -0.13 zh:担 0.44 zh:拨 -0.31 zh:损 0.19 zh:换 0.25 zh:掉 0.15 zh:排 -0.12 zh:提 -0.13 zh:收 0.23
zh:改 -0.12 zh:放 0.19 zh:敢 -0.15 zh:数 0.43 zh:新 0.19 zh:方 -0.17 zh:日 0.34 zh:时 -0.19 zh:明 0.64 zh:昨 -0.45 zh:是 -0.68
zh:晚 -0.27 zh:月 0.13 zh:有 -0.29 zh:期 -0.21 zh:术 0.18 zh:机 0.32 zh:条 -0.12 zh:板 0.25 zh:果 -0.24 zh:查 -0.35 zh:核 -0.3
zh:案 -0.16 zh:款 -0.33 zh:歉 -0.2 zh:求 -0.22 zh:没 -0.2 zh:法 -0.27 zh:消 -0.14 zh:点 -0.83 zh:爱 -0.12 zh:王 -0.2 zh:现 -0.19
zh:理 -0.44 zh:生 0.28 zh:用 0.22 zh:申 0.33 zh:电 -0.53 zh:畀 0.31 zh:留 -0.29 zh:百 0.33 zh:的 -0.31 zh:看 -0.75 zh:着 0.56
zh:睇 -0.16 zh:码 -0.26 zh:票 -0.17 zh:私 -0.14 zh:积 -0.13 zh:稍 -0.28 zh:等 0.4 zh:答 -0.2 zh:算 0.65 zh:系 -0.13 zh:约 -0.39
zh:级 -0.29 zh:经 -0.24 zh:结 -0.31 zh:给 0.7 zh:续 -0.26 zh:网 -0.21 zh:美 0.16 zh:而 -0.26 zh:能 -0.36 zh:自 -0.12 zh:般 -0.5
zh:行 -0.14 zh:补 0.4 zh:表 -0.19 zh:要 -0.54 zh:见 -0.3 zh:解 -0.15 zh:言 -0.19 zh:议 -0.19 zh:论 -0.17 zh:证 0.87 zh:误 0.14
zh:说 0.37 zh:请 -0.46 zh:谁 -0.19 zh:调 -0.29 zh:谢 -0.2 zh:贷 -0.14 zh:费 0.94 zh:赔 1.1 zh:赞 -0.44 zh:足 0.33 zh:跑 0.15 zh:跟
0.17 zh:车 -0.18 zh:转 -0.65 zh:达 -0.22 zh:还 0.22 zh:违 -0.3 zh:退 0.12 zh:通 0.28 zh:那 0.3 zh:部 0.54 zh:都 -0.24 zh:金 -0.34
zh:钉 0.25 zh:钱 1 zh:门 -0.14 zh:降 0.15 zh:险 -0.12 zh:需 -0.18 zh:面 -0.12 zh:项 -0.51 zh:领 0.17 zh:高 -0.3
"""),
}
