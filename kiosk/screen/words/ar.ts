<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutButton</name>
    <message>
        <source>Who wrote this?</source>
        <translation>من كتب هذا؟</translation>
    </message>
</context>
<context>
    <name>AboutSheet</name>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>A draft. No clinician has reviewed it.</source>
        <translation>مسودة. لم يراجعها أي مختص صحي.</translation>
    </message>
    <message>
        <source>About this tablet</source>
        <translation>عن هذا الجهاز</translation>
    </message>
    <message>
        <source>Awaiting review by a clinician</source>
        <translation>بانتظار مراجعة مختص صحي</translation>
    </message>
    <message>
        <source>Next review due: %1</source>
        <translation>موعد المراجعة القادمة: %1</translation>
    </message>
    <message>
        <source>Review due: %1</source>
        <translation>موعد المراجعة: %1</translation>
    </message>
    <message>
        <source>Reviewed by people of the clinic</source>
        <translation>راجعه أشخاص من العيادة</translation>
    </message>
    <message>
        <source>Signed by %1 on %2</source>
        <translation>وقّع عليه %1 في %2</translation>
    </message>
    <message>
        <source>The next review was due on %1. It is overdue.</source>
        <translation>كان موعد المراجعة التالية في %1. وقد تأخرت.</translation>
    </message>
    <message>
        <source>The words on the buttons are a translation. It awaits review.</source>
        <translation>كلمات الأزرار ترجمة. وهي بانتظار المراجعة.</translation>
    </message>
    <message>
        <source>What this program is made of</source>
        <translation>مم يتكون هذا البرنامج</translation>
    </message>
    <message>
        <source>Who wrote this?</source>
        <translation>من كتب هذا؟</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
</context>
<context>
    <name>AddSheet</name>
    <message>
        <source>Add a question to my list</source>
        <translation>أضف سؤالًا إلى قائمتي</translation>
    </message>
    <message>
        <source>There are no ready questions here. Under each answer you can add its question.</source>
        <translation>لا توجد أسئلة جاهزة هنا. تحت كل جواب يمكنك أن تضيف سؤاله.</translation>
    </message>
    <message>
        <source>Touch a question to add it. Touch it again to take it off.</source>
        <translation>المس سؤالًا لتضيفه. المسه مرة أخرى لتزيله.</translation>
    </message>
</context>
<context>
    <name>AnswerActions</name>
    <message>
        <source>Did that answer your question?</source>
        <translation>هل أجاب هذا عن سؤالك؟</translation>
    </message>
    <message>
        <source>It is on my list</source>
        <translation>إنه في قائمتي</translation>
    </message>
    <message>
        <source>Not yet: ask my care team</source>
        <translation>ليس بعد: سأسأل فريق الرعاية</translation>
    </message>
    <message>
        <source>Yes, thank you</source>
        <translation>نعم، شكرًا</translation>
    </message>
</context>
<context>
    <name>AnswerFoot</name>
    <message>
        <source>How sure is this? Sources: %1</source>
        <translation>ما مدى التأكد؟ المصادر: %1</translation>
    </message>
</context>
<context>
    <name>AnswerPath</name>
    <message>
        <source>Your path</source>
        <translation>مسارك</translation>
    </message>
</context>
<context>
    <name>ArticleActions</name>
    <message>
        <source>I have a question</source>
        <translation>لدي سؤال</translation>
    </message>
    <message>
        <source>Quick check</source>
        <translation>مراجعة سريعة</translation>
    </message>
</context>
<context>
    <name>ArticleCard</name>
    <message numerus="yes">
        <source>About %n min</source>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>نحو دقيقة</numerusform>
            <numerusform>نحو دقيقتين</numerusform>
            <numerusform>نحو %n دقائق</numerusform>
            <numerusform>نحو %n دقيقة</numerusform>
            <numerusform>نحو %n دقيقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticleState</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>A draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>معتمد</translation>
    </message>
    <message>
        <source>Awaiting review</source>
        <translation>بانتظار المراجعة</translation>
    </message>
    <message>
        <source>No longer shown: its review is too late</source>
        <translation>لم يعد معروضًا: تأخرت مراجعته كثيرًا</translation>
    </message>
    <message>
        <source>Review due: %1. Days left: %2</source>
        <translation>موعد المراجعة: %1. الأيام الباقية: %2</translation>
    </message>
    <message>
        <source>Review was due: %1. Days ago: %2</source>
        <translation>كان موعد المراجعة: %1. أيام التأخير: %2</translation>
    </message>
    <message>
        <source>Signed by %1</source>
        <translation>وقّع عليه: %1</translation>
    </message>
</context>
<context>
    <name>AskHead</name>
    <message>
        <source>What would you like to ask?</source>
        <translation>عن ماذا تريد أن تسأل؟</translation>
    </message>
</context>
<context>
    <name>AskPage</name>
    <message>
        <source>Topics</source>
        <translation>المواضيع</translation>
    </message>
</context>
<context>
    <name>AttractPage</name>
    <message numerus="yes">
        <source>Plain answers to what people ask most. About %n min. Nothing you touch is kept.</source>
        <translation>
            <numerusform>إجابات بسيطة عن أكثر ما يسأله الناس. أقل من دقيقة. لا يُحفظ شيء مما تلمسه.</numerusform>
            <numerusform>إجابات بسيطة عن أكثر ما يسأله الناس. نحو دقيقة. لا يُحفظ شيء مما تلمسه.</numerusform>
            <numerusform>إجابات بسيطة عن أكثر ما يسأله الناس. نحو دقيقتين. لا يُحفظ شيء مما تلمسه.</numerusform>
            <numerusform>إجابات بسيطة عن أكثر ما يسأله الناس. نحو %n دقائق. لا يُحفظ شيء مما تلمسه.</numerusform>
            <numerusform>إجابات بسيطة عن أكثر ما يسأله الناس. نحو %n دقيقة. لا يُحفظ شيء مما تلمسه.</numerusform>
            <numerusform>إجابات بسيطة عن أكثر ما يسأله الناس. نحو %n دقيقة. لا يُحفظ شيء مما تلمسه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Plain answers to what people ask most. Nothing you touch is kept.</source>
        <translation>إجابات بسيطة عن أكثر ما يسأله الناس. لا يُحفظ شيء مما تلمسه.</translation>
    </message>
    <message>
        <source>Please ask the staff what you would like to know.</source>
        <translation>اسأل الموظفين عمّا تريد معرفته.</translation>
    </message>
    <message>
        <source>There is nothing to read right now</source>
        <translation>لا يوجد شيء للقراءة الآن</translation>
    </message>
    <message>
        <source>Touch to begin</source>
        <translation>المس لتبدأ</translation>
    </message>
    <message>
        <source>What would you like to know?</source>
        <translation>ماذا تريد أن تعرف؟</translation>
    </message>
    <message>
        <source>While you wait</source>
        <translation>أثناء انتظارك</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Ask</source>
        <translation>اسأل</translation>
    </message>
    <message>
        <source>Help now</source>
        <translation>المساعدة الآن</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Hides the screen until you touch it again</source>
        <translation>يخفي الشاشة حتى تلمسها مرة أخرى</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>استماع</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>My list</source>
        <translation>قائمتي</translation>
    </message>
    <message>
        <source>Reads this screen aloud</source>
        <translation>يقرأ هذه الشاشة بصوت عالٍ</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Shows everything in another language</source>
        <translation>يعرض كل شيء بلغة أخرى</translation>
    </message>
    <message>
        <source>Shows other buttons in this bar</source>
        <translation>يعرض أزرارًا أخرى في هذا الشريط</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Text size, colours, and what makes touching easier</source>
        <translation>حجم النص والألوان وما يسهّل اللمس</translation>
    </message>
</context>
<context>
    <name>BarButton</name>
    <message>
        <source>Questions on it: %1</source>
        <translation>عدد الأسئلة فيها: %1</translation>
    </message>
</context>
<context>
    <name>BarHost</name>
    <message>
        <source>No voice for %1</source>
        <translation>لا صوت متاح: %1</translation>
    </message>
</context>
<context>
    <name>CertaintyMark</name>
    <message>
        <source>Less certain</source>
        <translation>أقل تأكيدًا</translation>
    </message>
    <message>
        <source>Some studies</source>
        <translation>بعض الدراسات</translation>
    </message>
    <message>
        <source>Well tested</source>
        <translation>مختبَر جيدًا</translation>
    </message>
</context>
<context>
    <name>CheckActions</name>
    <message>
        <source>Ask a question</source>
        <translation>اطرح سؤالًا</translation>
    </message>
    <message>
        <source>Back to the article</source>
        <translation>عودة إلى المقال</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>السؤال التالي</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطَّ</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>ابدأ من جديد</translation>
    </message>
</context>
<context>
    <name>CheckEnd</name>
    <message>
        <source>Is something still not clear? That is normal. Your care team is glad when you ask.</source>
        <translation>هل بقي شيء غير واضح؟ هذا طبيعي. يسعد فريق الرعاية أن تسأل.</translation>
    </message>
    <message>
        <source>That was the last one</source>
        <translation>كان هذا السؤال الأخير</translation>
    </message>
    <message>
        <source>You have looked at what matters most. Nothing was scored or kept.</source>
        <translation>راجعت أهم ما في المقال. لم تُحسب أي درجة ولم يُحفظ شيء.</translation>
    </message>
</context>
<context>
    <name>CheckQuestion</name>
    <message>
        <source>Back to the article</source>
        <translation>عودة إلى المقال</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>السؤال %1 من %2</translation>
    </message>
    <message>
        <source>Touch what you think. There is no score.</source>
        <translation>المس ما تراه صحيحًا. لا توجد درجات.</translation>
    </message>
</context>
<context>
    <name>ChoiceFoot</name>
    <message>
        <source>As IT set it</source>
        <translation>كما ضبطه قسم تقنية المعلومات</translation>
    </message>
    <message>
        <source>Chosen on this tablet, whatever IT set:</source>
        <translation>اختير على هذا الجهاز ويُعمل به بدلاً مما ضبطه قسم تقنية المعلومات:</translation>
    </message>
    <message>
        <source>From the next start of the kiosk all is as IT set it.</source>
        <translation>من تشغيل الكشك التالي يعود كل شيء كما ضبطه قسم تقنية المعلومات.</translation>
    </message>
    <message>
        <source>Kept. It counts from the next start of the kiosk.</source>
        <translation>حُفظ. يسري من تشغيل الكشك التالي.</translation>
    </message>
    <message>
        <source>The disk of the tablet takes nothing, so nothing has changed. Tell IT.</source>
        <translation>قرص الجهاز لا يقبل الكتابة، لذلك لم يتغيّر شيء. أبلغ قسم تقنية المعلومات.</translation>
    </message>
    <message>
        <source>the first language</source>
        <translation>اللغة الأولى</translation>
    </message>
    <message>
        <source>the size of the screen</source>
        <translation>حجم الشاشة</translation>
    </message>
    <message>
        <source>the title on the first screen</source>
        <translation>العنوان على الشاشة الأولى</translation>
    </message>
</context>
<context>
    <name>DoorButtons</name>
    <message>
        <source>Clean the glass</source>
        <translation>تنظيف الزجاج</translation>
    </message>
    <message>
        <source>What is installed</source>
        <translation>ما هو مثبّت</translation>
    </message>
</context>
<context>
    <name>DotsBlock</name>
    <message>
        <source>%1 of 100</source>
        <translation>%1 من 100</translation>
    </message>
    <message>
        <source>%1 to %2 of 100</source>
        <translation>من %1 إلى %2 من 100</translation>
    </message>
</context>
<context>
    <name>EaseChoices</name>
    <message>
        <source>All you can touch comes down, for when you sit.</source>
        <translation>ينزل كل ما يُلمس إلى الأسفل، لمن يجلس.</translation>
    </message>
    <message>
        <source>Buttons within reach</source>
        <translation>أزرار في متناول اليد</translation>
    </message>
    <message>
        <source>How long to hold a button</source>
        <translation>مدة الضغط على الزر</translation>
    </message>
    <message>
        <source>Larger buttons, which wait until you hold them.</source>
        <translation>أزرار أكبر، تنتظر حتى تضغط عليها قليلًا.</translation>
    </message>
    <message>
        <source>Letters, words and lines stand farther apart.</source>
        <translation>الكلمات والأسطر أكثر تباعدًا.</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>أطول</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>الأطول</translation>
    </message>
    <message>
        <source>More space</source>
        <translation>مسافات أوسع</translation>
    </message>
    <message>
        <source>No motion</source>
        <translation>بلا حركة</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>بلا ضغط</translation>
    </message>
    <message>
        <source>Pages turn without gliding.</source>
        <translation>تتبدل الصفحات دون انزلاق.</translation>
    </message>
    <message>
        <source>Rest before a second touch counts</source>
        <translation>مهلة قبل احتساب لمسة ثانية</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>قصيرة</translation>
    </message>
    <message>
        <source>Steady hands</source>
        <translation>لليد المرتجفة</translation>
    </message>
</context>
<context>
    <name>EntryCard</name>
    <message>
        <source>From “%1”</source>
        <translation>من «%1»</translation>
    </message>
    <message>
        <source>Move up: %1</source>
        <translation>انقل إلى الأعلى: %1</translation>
    </message>
    <message>
        <source>Take off my list: %1</source>
        <translation>أزل من قائمتي: %1</translation>
    </message>
</context>
<context>
    <name>Explore</name>
    <message>
        <source>Button</source>
        <translation>زر</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>خيار</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>مختار</translation>
    </message>
    <message>
        <source>Exploring by touch is off.</source>
        <translation>الاستكشاف باللمس متوقف.</translation>
    </message>
    <message>
        <source>Exploring by touch is on. Slide a finger over the screen, and I say what is under it. Tap the same place twice to use it. With keys: down goes on, up goes back, OK uses it. Listen, in the row along the bottom, reads the whole page.</source>
        <translation>الاستكشاف باللمس يعمل. مرّر إصبعك على الشاشة وأقول لك ما تحته. المس المكان نفسه مرتين لتستخدمه. بالمفاتيح: السهم السفلي للتالي، والعلوي للسابق، ومفتاح الموافقة للاستخدام. زر الاستماع في الصف السفلي يقرأ الصفحة كلها.</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Not available now</source>
        <translation>غير متاح الآن</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>غير مختار</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>On</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>مفتاح تبديل</translation>
    </message>
    <message>
        <source>Word with a meaning</source>
        <translation>كلمة لها شرح</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>أنت هنا</translation>
    </message>
</context>
<context>
    <name>FactCard</name>
    <message>
        <source>Tells how sure this is</source>
        <translation>يبيّن مدى التأكد من هذا</translation>
    </message>
</context>
<context>
    <name>FollowUps</name>
    <message>
        <source>People also ask</source>
        <translation>يسأل الناس أيضًا</translation>
    </message>
    <message>
        <source>See all questions</source>
        <translation>كل الأسئلة</translation>
    </message>
</context>
<context>
    <name>Greeting</name>
    <message>
        <source>Choose one. You can read, ask a question, and take a list along to your visit.</source>
        <translation>اختر واحدًا. يمكنك أن تقرأ، وتسأل، وتأخذ معك قائمة إلى زيارتك.</translation>
    </message>
    <message>
        <source>Nothing you touch is kept.</source>
        <translation>لا يُحفظ شيء مما تلمسه.</translation>
    </message>
    <message>
        <source>What would you like to know?</source>
        <translation>ماذا تريد أن تعرف؟</translation>
    </message>
</context>
<context>
    <name>Guards</name>
    <message>
        <source>Clock</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>القرص</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Keys and gestures</source>
        <translation>المفاتيح والإيماءات</translation>
    </message>
    <message>
        <source>Kiosk shell</source>
        <translation>بيئة الكشك</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Other windows</source>
        <translation>نوافذ أخرى</translation>
    </message>
    <message>
        <source>Power saving</source>
        <translation>توفير الطاقة</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>عزل البرنامج</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>ملف الإعدادات</translation>
    </message>
</context>
<context>
    <name>Handout</name>
    <message>
        <source>A new review was due on {day}.</source>
        <translation>كان موعد المراجعة الجديدة {day}.</translation>
    </message>
    <message>
        <source>Awaiting clinical review: no clinician has approved this leaflet yet.</source>
        <translation>بانتظار مراجعة طبية: لم يعتمد أي مختص صحي هذه النشرة بعد.</translation>
    </message>
    <message>
        <source>More answers: {questions}</source>
        <translation>إجابات أخرى: {questions}</translation>
    </message>
    <message>
        <source>More on the screen in the waiting room</source>
        <translation>المزيد على الشاشة في غرفة الانتظار</translation>
    </message>
    <message>
        <source>More to read: {titles}</source>
        <translation>المزيد للقراءة: {titles}</translation>
    </message>
    <message>
        <source>My own questions and notes</source>
        <translation>أسئلتي وملاحظاتي</translation>
    </message>
    <message>
        <source>My questions for the visit</source>
        <translation>أسئلتي للزيارة</translation>
    </message>
    <message>
        <source>Next review due: {day}.</source>
        <translation>موعد المراجعة القادمة: {day}.</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>صفحة {number} من {count}</translation>
    </message>
    <message>
        <source>Point a phone camera here. The words are inside the square: no internet, no website.</source>
        <translation>وجّه كاميرا هاتف إلى هنا. الكلمات داخل المربع: بلا إنترنت وبلا موقع.</translation>
    </message>
    <message>
        <source>Questions people ask</source>
        <translation>أسئلة يطرحها الناس</translation>
    </message>
    <message>
        <source>Reviewed by {name} on {day}.</source>
        <translation>راجعه {name} في {day}.</translation>
    </message>
    <message>
        <source>What I can ask my care team</source>
        <translation>ما يمكنني أن أسأل عنه فريق الرعاية</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>من أين جاء هذا</translation>
    </message>
    <message>
        <source>Words to know</source>
        <translation>كلمات مفيدة</translation>
    </message>
    <message>
        <source>{title} ({number})</source>
        <translation>{title} ({number})</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>In a crisis, call</source>
        <translation>عند الأزمة، اتصل بالرقم</translation>
    </message>
    <message>
        <source>In a crisis, call or text</source>
        <translation>عند الأزمة، اتصل أو أرسل رسالة إلى</translation>
    </message>
    <message>
        <source>In danger right now, call</source>
        <translation>عند الخطر المباشر، اتصل بالرقم</translation>
    </message>
    <message>
        <source>Say it at the desk, or show this screen. You do not have to explain.</source>
        <translation>قل ذلك في مكتب الاستقبال، أو أرهم هذه الشاشة. لا يلزمك أن تشرح.</translation>
    </message>
    <message>
        <source>Tell the staff here now</source>
        <translation>أخبر الموظفين هنا الآن</translation>
    </message>
</context>
<context>
    <name>HitCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>مقال</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>قسم</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>كلمة</translation>
    </message>
</context>
<context>
    <name>HitList</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%n نتائج</numerusform>
            <numerusform>%n نتيجة</numerusform>
            <numerusform>%n نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found for “%1”. These topics may help.</source>
        <translation>لا نتائج عن «%1». قد تساعدك هذه المواضيع.</translation>
    </message>
    <message>
        <source>Touch letters, or choose a topic.</source>
        <translation>المس الحروف، أو اختر موضوعًا.</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <comment>the name of this language in this language itself</comment>
        <translation>العربية</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Choose your language</source>
        <translation>اختر لغتك</translation>
    </message>
    <message>
        <source>You stay at this place, and your list stays too.</source>
        <translation>تبقى في هذا المكان، وتبقى قائمتك أيضًا.</translation>
    </message>
</context>
<context>
    <name>LetterWords</name>
    <message>
        <source>Clear</source>
        <translation>مسح الكل</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>حذف حرف</translation>
    </message>
    <message>
        <source>Latin letters</source>
        <translation>حروف لاتينية</translation>
    </message>
    <message>
        <source>Letters of this language</source>
        <translation>حروف هذه اللغة</translation>
    </message>
    <message>
        <source>More letters</source>
        <translation>حروف أخرى</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>مسافة</translation>
    </message>
</context>
<context>
    <name>ListFoot</name>
    <message>
        <source>Ask a question</source>
        <translation>اطرح سؤالًا</translation>
    </message>
    <message>
        <source>Finish and wipe</source>
        <translation>إنهاء ومسح</translation>
    </message>
    <message>
        <source>I am finished: wipe it all</source>
        <translation>انتهيت: امسح كل شيء</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>لا، أبقِ القائمة</translation>
    </message>
    <message>
        <source>Show to staff</source>
        <translation>أرها للموظفين</translation>
    </message>
    <message>
        <source>Wipe everything and end your visit?</source>
        <translation>هل نمسح كل شيء وننهي زيارتك؟</translation>
    </message>
    <message>
        <source>Yes, wipe it now</source>
        <translation>نعم، امسح الآن</translation>
    </message>
</context>
<context>
    <name>ListHead</name>
    <message>
        <source>In a section, touch “Add a question to my list”.</source>
        <translation>في أي قسم، المس «أضف سؤالًا إلى قائمتي».</translation>
    </message>
    <message>
        <source>Questions for my visit</source>
        <translation>أسئلة لزيارتي</translation>
    </message>
    <message>
        <source>Take these to your care team. The list is wiped when you finish.</source>
        <translation>خذ هذه الأسئلة إلى فريق الرعاية. تُمسح القائمة عندما تنتهي.</translation>
    </message>
    <message>
        <source>Under an answer, touch “Not yet: ask my care team”.</source>
        <translation>تحت أي جواب، المس «ليس بعد: سأسأل فريق الرعاية».</translation>
    </message>
    <message>
        <source>Your list is empty. Put questions on it while you read, and show them to your care team.</source>
        <translation>قائمتك فارغة. أضف إليها أسئلة وأنت تقرأ، ثم أرها لفريق الرعاية.</translation>
    </message>
</context>
<context>
    <name>ListenStrip</name>
    <message>
        <source>Back to reading aloud</source>
        <translation>العودة إلى القراءة بصوت عالٍ</translation>
    </message>
    <message>
        <source>Speed and volume</source>
        <translation>السرعة ومستوى الصوت</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>إيقاف القراءة بصوت عالٍ</translation>
    </message>
    <message>
        <source>The tablet cannot read aloud just now. Touch “Read aloud” to try again. You can read on by yourself.</source>
        <translation>لا يستطيع الجهاز القراءة بصوت عالٍ الآن. المس «اقرأ بصوت عالٍ» للمحاولة مرة أخرى. يمكنك متابعة القراءة بنفسك.</translation>
    </message>
    <message>
        <source>This tablet has no voice for %1. You can read everything here yourself.</source>
        <translation>لا يوجد في هذا الجهاز صوت لهذه اللغة: %1. يمكنك قراءة كل شيء هنا بنفسك.</translation>
    </message>
</context>
<context>
    <name>ListenTone</name>
    <message>
        <source>%1 of 5</source>
        <translation>%1 من 5</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>سريعة</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>أسرع</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>صوت أعلى</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادية</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>صوت أخفض</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>بطيئة</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>أبطأ</translation>
    </message>
    <message>
        <source>Speed: %1</source>
        <translation>السرعة: %1</translation>
    </message>
    <message>
        <source>Volume: %1</source>
        <translation>مستوى الصوت: %1</translation>
    </message>
</context>
<context>
    <name>ListenWay</name>
    <message>
        <source>Next sentence</source>
        <translation>الجملة التالية</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>الجملة السابقة</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>اقرأ بصوت عالٍ</translation>
    </message>
    <message>
        <source>Reads this screen aloud</source>
        <translation>يقرأ هذه الشاشة بصوت عالٍ</translation>
    </message>
    <message>
        <source>Repeat the sentence</source>
        <translation>إعادة الجملة</translation>
    </message>
</context>
<context>
    <name>MyList</name>
    <message>
        <source>In crisis? Call or text {line}.</source>
        <translation>في أزمة؟ اتصل أو أرسل رسالة إلى ⁦{line}⁩.</translation>
    </message>
    <message>
        <source>In crisis? Call {line}.</source>
        <translation>في أزمة؟ اتصل بالرقم ⁦{line}⁩.</translation>
    </message>
</context>
<context>
    <name>MyListPage</name>
    <message>
        <source>Add another question</source>
        <translation>أضف سؤالًا آخر</translation>
    </message>
    <message>
        <source>Choose from ready questions</source>
        <translation>اختر من الأسئلة الجاهزة</translation>
    </message>
    <message>
        <source>Show to staff</source>
        <translation>أرها للموظفين</translation>
    </message>
</context>
<context>
    <name>Night</name>
    <message>
        <source>The screen is off. Touch to wake it.</source>
        <translation>الشاشة مطفأة. المسها لتشغيلها.</translation>
    </message>
</context>
<context>
    <name>NotReady</name>
    <message>
        <source>For staff, switched off: %1</source>
        <translation>للموظفين، غير مفعّل: %1</translation>
    </message>
    <message>
        <source>This tablet is not ready. Please ask the staff.</source>
        <translation>هذا الجهاز ليس جاهزًا. يُرجى سؤال الموظفين.</translation>
    </message>
</context>
<context>
    <name>NothingLeft</name>
    <message>
        <source>Everything here is waiting to be looked over again. Please ask the staff what you would like to know.</source>
        <translation>كل ما هنا ينتظر مراجعة جديدة. اسأل الموظفين عمّا تريد معرفته.</translation>
    </message>
    <message>
        <source>There is nothing to read right now</source>
        <translation>لا يوجد شيء للقراءة الآن</translation>
    </message>
    <message>
        <source>“Help now” below still shows whom to call.</source>
        <translation>لا يزال زر «المساعدة الآن» في الأسفل يبيّن لك بمن تتصل.</translation>
    </message>
</context>
<context>
    <name>NoticeCard</name>
    <message>
        <source>%1: all right</source>
        <translation>%1: كل شيء على ما يرام</translation>
    </message>
    <message>
        <source>%1: look at this</source>
        <translation>%1: يحتاج إلى نظركم</translation>
    </message>
    <message>
        <source>%1: not known</source>
        <translation>%1: غير معروف</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>ما يجب فعله: %1</translation>
    </message>
</context>
<context>
    <name>OfferRow</name>
    <message>
        <source>Not on my list</source>
        <translation>ليس في قائمتي</translation>
    </message>
    <message>
        <source>On my list</source>
        <translation>في قائمتي</translation>
    </message>
</context>
<context>
    <name>OptionCard</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Not quite.</source>
        <translation>ليس تمامًا.</translation>
    </message>
    <message>
        <source>That is right.</source>
        <translation>هذا صحيح.</translation>
    </message>
</context>
<context>
    <name>PageButtons</name>
    <message>
        <source>Page down</source>
        <translation>صفحة إلى الأسفل</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>صفحة إلى الأعلى</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Digits typed: %1</source>
        <translation>الأرقام المكتوبة: %1</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Take the last digit away</source>
        <translation>حذف آخر رقم</translation>
    </message>
</context>
<context>
    <name>PrintRow</name>
    <message>
        <source>Print my list</source>
        <translation>اطبع قائمتي</translation>
    </message>
    <message>
        <source>Print the leaflet too</source>
        <translation>اطبع النشرة أيضًا</translation>
    </message>
    <message>
        <source>Sending to the printer…</source>
        <translation>جارٍ الإرسال إلى الطابعة…</translation>
    </message>
    <message>
        <source>The printer does not answer. Your list is still here: show it to the staff, or use your phone.</source>
        <translation>الطابعة لا تستجيب. قائمتك ما زالت هنا: أظهرها للموظفين أو استخدم هاتفك.</translation>
    </message>
    <message>
        <source>The printer needs help, perhaps paper. Please tell the staff. Your list is still here.</source>
        <translation>الطابعة تحتاج إلى مساعدة، ربما إلى ورق. يُرجى إخبار الموظفين. قائمتك ما زالت هنا.</translation>
    </message>
    <message>
        <source>Your pages are on their way. Ask the staff where the printer is.</source>
        <translation>صفحاتك في الطريق. اسأل الموظفين عن مكان الطابعة.</translation>
    </message>
</context>
<context>
    <name>QGuiApplication</name>
    <message>
        <source>QT_LAYOUT_DIRECTION</source>
        <comment>LTR, or RTL if written from right to left</comment>
        <translation>RTL</translation>
    </message>
</context>
<context>
    <name>QrCard</name>
    <message>
        <source>A code for a phone camera. It holds these words: %1</source>
        <translation>رمز لكاميرا الهاتف. يحمل هذه الكلمات: %1</translation>
    </message>
    <message>
        <source>In crisis? Call %1</source>
        <translation>في أزمة؟ اتصل بالرقم ⁦%1⁩</translation>
    </message>
    <message>
        <source>In crisis? Call or text %1</source>
        <translation>في أزمة؟ اتصل أو أرسل رسالة إلى ⁦%1⁩</translation>
    </message>
    <message>
        <source>Part %1 of %2: next</source>
        <translation>الجزء %1 من %2: التالي</translation>
    </message>
    <message>
        <source>Point your phone camera here.</source>
        <translation>وجّه كاميرا هاتفك إلى هنا.</translation>
    </message>
    <message>
        <source>Point your phone camera here. The words are inside the square: no internet, no website.</source>
        <translation>وجّه كاميرا هاتفك إلى هنا. الكلمات داخل المربع: لا إنترنت ولا موقع.</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>خذها معك</translation>
    </message>
</context>
<context>
    <name>RailRow</name>
    <message>
        <source>Read</source>
        <translation>مقروء</translation>
    </message>
</context>
<context>
    <name>ReviewMark</name>
    <message>
        <source>Not everything here has been reviewed by a clinician yet</source>
        <translation>لم يراجع مختص صحي كل ما هو موجود هنا بعد</translation>
    </message>
    <message>
        <source>Not yet reviewed by a clinician</source>
        <translation>لم يراجعه مختص صحي بعد</translation>
    </message>
    <message>
        <source>Not yet reviewed by a clinician. The review is overdue.</source>
        <translation>لم يراجعه مختص صحي بعد. وقد تأخرت المراجعة.</translation>
    </message>
    <message>
        <source>Reviewed, but a new review is overdue</source>
        <translation>تمت مراجعته، لكن المراجعة الجديدة تأخرت</translation>
    </message>
</context>
<context>
    <name>ScoreList</name>
    <message>
        <source>%1: %2 of %3 points</source>
        <translation>%1: %2 من %3 نقطة</translation>
    </message>
    <message>
        <source>Clear (CDC index)</source>
        <translation>واضح (مؤشر CDC)</translation>
    </message>
    <message>
        <source>Easy to act on (PEMAT-P)</source>
        <translation>سهل التطبيق (PEMAT-P)</translation>
    </message>
    <message>
        <source>Easy to understand (PEMAT-P)</source>
        <translation>سهل الفهم (PEMAT-P)</translation>
    </message>
    <message>
        <source>How easy it is to use</source>
        <translation>ما مدى سهولة استعماله</translation>
    </message>
    <message>
        <source>Our program checked %1, people checked %2, and %3 are still open.</source>
        <translation>فحص برنامجنا %1 منها، وفحص الناس %2، ولا تزال %3 بلا جواب.</translation>
    </message>
    <message>
        <source>Reading level: school grade %1, by a formula</source>
        <translation>مستوى القراءة: الصف المدرسي %1 حسب معادلة</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>A B C D E F G H I J K L M N O P Q R S T U V W X Y Z</source>
        <extracomment>The letters of the alphabet in order, with a space between them.</extracomment>
        <translation>ا ب ت ث ج ح خ د ذ ر ز س ش ص ض ط ظ ع غ ف ق ك ل م ن ه و ي</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>الحروف</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>المواضيع</translation>
    </message>
</context>
<context>
    <name>SectionActions</name>
    <message>
        <source>Add a question</source>
        <translation>أضف سؤالًا</translation>
    </message>
    <message>
        <source>Add a question to my list</source>
        <translation>أضف سؤالًا إلى قائمتي</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation>كل الأقسام</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>التالي: %1</translation>
    </message>
</context>
<context>
    <name>SectionFoot</name>
    <message>
        <source>How sure is this? Sources: %1</source>
        <translation>ما مدى التأكد؟ المصادر: %1</translation>
    </message>
</context>
<context>
    <name>SectionPage</name>
    <message>
        <source>Section %1 of %2</source>
        <translation>القسم %1 من %2</translation>
    </message>
</context>
<context>
    <name>SectionRail</name>
    <message>
        <source>All sections</source>
        <translation>كل الأقسام</translation>
    </message>
</context>
<context>
    <name>SectionStrip</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation>كل الأقسام</translation>
    </message>
</context>
<context>
    <name>SectionTile</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>دقيقة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes to read</source>
        <translation>
            <numerusform>أقل من دقيقة للقراءة</numerusform>
            <numerusform>دقيقة للقراءة</numerusform>
            <numerusform>دقيقتان للقراءة</numerusform>
            <numerusform>%n دقائق للقراءة</numerusform>
            <numerusform>%n دقيقة للقراءة</numerusform>
            <numerusform>%n دقيقة للقراءة</numerusform>
        </translation>
    </message>
    <message>
        <source>Read</source>
        <translation>مقروء</translation>
    </message>
</context>
<context>
    <name>Shade</name>
    <message>
        <source>The screen is hidden</source>
        <translation>الشاشة مخفية</translation>
    </message>
    <message>
        <source>The screen is hidden. Touch to come back.</source>
        <translation>الشاشة مخفية. المس لتعود.</translation>
    </message>
    <message>
        <source>Touch to come back.</source>
        <translation>المس لتعود.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>ShowStaffPage</name>
    <message>
        <source>Back to my list</source>
        <translation>عودة إلى قائمتي</translation>
    </message>
    <message>
        <source>I would like to ask:</source>
        <translation>أود أن أسأل:</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>المستوى %1</translation>
    </message>
</context>
<context>
    <name>SizeChoice</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>A</source>
        <comment>a letter that shows the text size</comment>
        <translation>أ</translation>
    </message>
    <message>
        <source>Text size %1 per cent</source>
        <translation>حجم النص %1 بالمئة</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>من أين جاء هذا</translation>
    </message>
</context>
<context>
    <name>StaffBarPage</name>
    <message>
        <source>%1 mm</source>
        <translation>%1 مم</translation>
    </message>
    <message>
        <source>%1 mm longer</source>
        <translation>أطول بمقدار %1 مم</translation>
    </message>
    <message>
        <source>%1 mm shorter</source>
        <translation>أقصر بمقدار %1 مم</translation>
    </message>
    <message>
        <source>Hold a ruler against the bar. If it is not %1 mm long, say how long it is.</source>
        <translation>ضع مسطرة على الشريط. إن لم يكن طوله %1 مم فحدّد طوله.</translation>
    </message>
    <message>
        <source>Keep this size</source>
        <translation>حفظ هذا الحجم</translation>
    </message>
    <message>
        <source>Measure this bar</source>
        <translation>قياس هذا الشريط</translation>
    </message>
    <message>
        <source>The bar to measure</source>
        <translation>الشريط المطلوب قياسه</translation>
    </message>
    <message>
        <source>The size is right.</source>
        <translation>الحجم صحيح.</translation>
    </message>
    <message>
        <source>Then the screen measures %1 inches from corner to corner.</source>
        <translation>إذن قياس الشاشة من زاوية إلى زاوية بالبوصة: %1.</translation>
    </message>
</context>
<context>
    <name>StaffChecksPage</name>
    <message>
        <source>Nothing has been tested yet.</source>
        <translation>لم يُفحص شيء بعد.</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>الفحص الذاتي</translation>
    </message>
</context>
<context>
    <name>StaffChoicesPage</name>
    <message>
        <source>Each visit begins in</source>
        <translation>لغة بداية كل زيارة</translation>
    </message>
    <message>
        <source>Language and title</source>
        <translation>اللغة والعنوان</translation>
    </message>
    <message>
        <source>The first screen is seen by everybody in the room. It can bear the title of the first article.</source>
        <translation>يرى كل من في القاعة الشاشة الأولى. يمكن أن تحمل عنوان المقال الأول.</translation>
    </message>
    <message>
        <source>The title does not show</source>
        <translation>العنوان لا يظهر</translation>
    </message>
    <message>
        <source>The title shows</source>
        <translation>العنوان يظهر</translation>
    </message>
</context>
<context>
    <name>StaffDiagnosisPage</name>
    <message>
        <source>A code for a phone camera. It holds a part of the diagnosis.</source>
        <translation>رمز لكاميرا الهاتف. يحتوي على جزء من تقرير حالة الجهاز.</translation>
    </message>
    <message>
        <source>Diagnosis for IT</source>
        <translation>تقرير حالة الجهاز لقسم تقنية المعلومات</translation>
    </message>
    <message>
        <source>Part %1 of %2: next</source>
        <translation>الجزء %1 من %2: التالي</translation>
    </message>
    <message>
        <source>Scan or photograph every part with a phone, and send them to IT in any order. They hold versions, faults and what the self-test found, and nothing of any visitor.</source>
        <translation>امسح كل جزء بالهاتف أو صوّره، ثم أرسل الأجزاء إلى قسم تقنية المعلومات بأي ترتيب. تحتوي على الإصدارات والأعطال ونتائج الفحص الذاتي، ولا تحتوي على أي شيء عن أي زائر.</translation>
    </message>
    <message>
        <source>The diagnosis is on the stick. You can take it out.</source>
        <translation>تقرير الحالة محفوظ على ذاكرة USB. يمكنك إخراجها.</translation>
    </message>
    <message>
        <source>The kiosk writes to no USB stick on this tablet. The codes are the way.</source>
        <translation>لا يكتب الكشك على ذاكرة USB في هذا الجهاز. الطريقة هي الرموز.</translation>
    </message>
    <message>
        <source>The stick takes nothing. Try another one, or photograph the codes.</source>
        <translation>لا يمكن الكتابة على ذاكرة USB. جرّب ذاكرة أخرى، أو صوّر الرموز.</translation>
    </message>
    <message>
        <source>To take it along as a file, put a USB stick in and open this page again.</source>
        <translation>لأخذه في ملف، أدخل ذاكرة USB ثم افتح هذه الصفحة من جديد.</translation>
    </message>
    <message>
        <source>Write to the USB stick</source>
        <translation>الكتابة على ذاكرة USB</translation>
    </message>
</context>
<context>
    <name>StaffDoorPage</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>For staff</source>
        <translation>للموظفين</translation>
    </message>
    <message>
        <source>No PIN is set on this tablet, so the panel stays shut. To set one, an administrator runs “kiosk setup” on the tablet and restarts the kiosk.</source>
        <translation>لا يوجد رقم سري على هذا الجهاز، لذلك تبقى اللوحة مغلقة. لتعيين رقم، يشغّل المسؤول التقني «kiosk setup» على الجهاز ثم يعيد تشغيل الكشك.</translation>
    </message>
    <message>
        <source>This PIN is wrong. Try again.</source>
        <translation>الرقم السري غير صحيح. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Wait %1 seconds, then try again.</source>
        <translation>أُدخل رقم سري غير صحيح مرات كثيرة. حاول مرة أخرى بعد انتهاء الانتظار. الثواني الباقية: %1.</translation>
    </message>
    <message>
        <source>Type the PIN, then touch OK.</source>
        <translation>اكتب الرقم السري ثم المس «موافق».</translation>
    </message>
</context>
<context>
    <name>StaffFaultsPage</name>
    <message>
        <source>Faults and what to do</source>
        <translation>الأعطال وما يجب فعله</translation>
    </message>
    <message>
        <source>No fault is noted.</source>
        <translation>لا يوجد عطل مسجّل.</translation>
    </message>
</context>
<context>
    <name>StaffFrame</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>StaffInstalledPage</name>
    <message>
        <source>%1: articles %2, of these approved %3</source>
        <translation>%1: المقالات %2، والمعتمد منها %3</translation>
    </message>
    <message>
        <source>Library: %1, content %2</source>
        <translation>المكتبة: %1، المحتوى: %2</translation>
    </message>
    <message>
        <source>Program: version %1</source>
        <translation>البرنامج: الإصدار %1</translation>
    </message>
    <message>
        <source>What is installed</source>
        <translation>ما هو مثبّت</translation>
    </message>
</context>
<context>
    <name>StaffLeavePage</name>
    <message>
        <source>%1 minutes</source>
        <translation>الدقائق: %1</translation>
    </message>
    <message>
        <source>Behind the kiosk there is no desktop on this tablet: nothing else is started. For maintenance, use another console or a remote connection.</source>
        <translation>لا يوجد سطح مكتب خلف الكشك على هذا الجهاز: لا يُشغَّل شيء آخر. للصيانة استخدم وحدة تحكم أخرى أو اتصالًا عن بُعد.</translation>
    </message>
    <message>
        <source>Show the desktop</source>
        <translation>إظهار سطح المكتب</translation>
    </message>
    <message>
        <source>The kiosk steps aside. Do not leave the tablet alone: whoever touches it can do anything. After this time the kiosk comes back by itself.</source>
        <translation>يتنحّى الكشك جانبًا. لا تترك الجهاز وحده: من يلمسه يستطيع فعل أي شيء. بعد هذه المدة يعود الكشك من نفسه.</translation>
    </message>
</context>
<context>
    <name>StaffMenuPage</name>
    <message>
        <source>Clean the glass</source>
        <translation>تنظيف الزجاج</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Diagnosis for IT</source>
        <translation>تقرير حالة الجهاز لقسم تقنية المعلومات</translation>
    </message>
    <message>
        <source>Faults and what to do</source>
        <translation>الأعطال وما يجب فعله</translation>
    </message>
    <message>
        <source>Language and title</source>
        <translation>اللغة والعنوان</translation>
    </message>
    <message>
        <source>Measure this bar</source>
        <translation>قياس هذا الشريط</translation>
    </message>
    <message>
        <source>Restart the kiosk</source>
        <translation>إعادة تشغيل الكشك</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>الفحص الذاتي</translation>
    </message>
    <message>
        <source>Show the desktop</source>
        <translation>إظهار سطح المكتب</translation>
    </message>
    <message>
        <source>Sound test</source>
        <translation>اختبار الصوت</translation>
    </message>
    <message>
        <source>Staff panel</source>
        <translation>لوحة الموظفين</translation>
    </message>
    <message>
        <source>Text and display</source>
        <translation>النص والشاشة</translation>
    </message>
    <message>
        <source>Touch test</source>
        <translation>اختبار اللمس</translation>
    </message>
    <message>
        <source>What is installed</source>
        <translation>ما هو مثبّت</translation>
    </message>
</context>
<context>
    <name>StaffRestartPage</name>
    <message>
        <source>Restart now</source>
        <translation>إعادة التشغيل الآن</translation>
    </message>
    <message>
        <source>Restart the kiosk?</source>
        <translation>هل تريد إعادة تشغيل الكشك؟</translation>
    </message>
    <message>
        <source>The kiosk ends, and the tablet starts it again within a few seconds. It then reads its settings anew.</source>
        <translation>يتوقف الكشك ثم يعيد الجهاز تشغيله خلال ثوانٍ. عندها يقرأ إعداداته من جديد.</translation>
    </message>
</context>
<context>
    <name>StaffSoundPage</name>
    <message>
        <source>Each visit begins in the middle, at 3 of 5. What you choose here is for this test alone.</source>
        <translation>تبدأ كل زيارة من الوسط، عند 3 من 5. ما تختاره هنا لهذا الاختبار فقط.</translation>
    </message>
    <message>
        <source>If you hear nothing, look at the loudspeaker, its cable and the volume of the tablet itself.</source>
        <translation>إن لم تسمع شيئًا فافحص مكبر الصوت وسلكه ومستوى صوت الجهاز نفسه.</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>أعلى صوتًا</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>أخفض صوتًا</translation>
    </message>
    <message>
        <source>Say a sentence</source>
        <translation>قول جملة</translation>
    </message>
    <message>
        <source>Sound test</source>
        <translation>اختبار الصوت</translation>
    </message>
    <message>
        <source>This is how loud the tablet reads aloud.</source>
        <translation>بهذا المستوى يقرأ الجهاز بصوت عالٍ.</translation>
    </message>
    <message>
        <source>This tablet has no voice for %1.</source>
        <translation>لا يوجد في هذا الجهاز صوت لهذه اللغة: %1.</translation>
    </message>
    <message>
        <source>Volume: %1 of 5</source>
        <translation>مستوى الصوت: %1 من 5</translation>
    </message>
</context>
<context>
    <name>StaffTouchPage</name>
    <message>
        <source>Every field felt the finger. Hold a corner for two seconds to go back.</source>
        <translation>أحسّت كل الخانات بالإصبع. للرجوع أبقِ إصبعك ثانيتين على إحدى الزوايا.</translation>
    </message>
    <message>
        <source>Touch test</source>
        <translation>اختبار اللمس</translation>
    </message>
    <message>
        <source>Wipe with one finger over the whole screen. Fields that stay empty do not feel it. Hold a corner for two seconds to go back, or wait.</source>
        <translation>مرّر إصبعًا واحدًا على الشاشة كلها. الخانات التي تبقى فارغة لا تحس به. للرجوع أبقِ إصبعك ثانيتين على إحدى الزوايا، أو انتظر.</translation>
    </message>
</context>
<context>
    <name>StaffWipePage</name>
    <message>
        <source>%1 minutes</source>
        <translation>الدقائق: %1</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>الثواني: %1</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>دقيقة واحدة</translation>
    </message>
    <message>
        <source>Clean the glass</source>
        <translation>تنظيف الزجاج</translation>
    </message>
    <message>
        <source>For so long the tablet ignores every touch. Then it shows its first screen again.</source>
        <translation>خلال هذه المدة يتجاهل الجهاز كل لمسة. بعدها يعرض شاشته الأولى من جديد.</translation>
    </message>
</context>
<context>
    <name>StaffWipingPage</name>
    <message>
        <source>Seconds left: %1</source>
        <translation>الثواني الباقية: %1</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Are you still there?</source>
        <translation>هل ما زلت هنا؟</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>I am finished: wipe it all</source>
        <translation>انتهيت: امسح كل شيء</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>ما زلت هنا</translation>
    </message>
    <message>
        <source>Seconds left: %1</source>
        <translation>الثواني الباقية: %1</translation>
    </message>
    <message>
        <source>Then the tablet forgets what you did here, to keep it private. Touch anywhere to stay.</source>
        <translation>بعدها ينسى الجهاز ما فعلته هنا، حفظًا لخصوصيتك. المس أي مكان لتبقى.</translation>
    </message>
</context>
<context>
    <name>SureSheet</name>
    <message>
        <source>How sure is this?</source>
        <translation>ما مدى التأكد من هذا؟</translation>
    </message>
    <message>
        <source>Only a few studies, or small ones, show this. It may turn out otherwise.</source>
        <translation>تُظهر هذا دراسات قليلة أو صغيرة فقط. قد يتبين غير ذلك.</translation>
    </message>
    <message>
        <source>Several good studies agree on this.</source>
        <translation>تتفق على هذا عدة دراسات جيدة.</translation>
    </message>
    <message>
        <source>Some studies show this. More studies could change it.</source>
        <translation>تُظهر هذا بعض الدراسات. قد تغيّره دراسات أخرى.</translation>
    </message>
    <message>
        <source>This is what your clinic&apos;s article is based on.</source>
        <translation>هذا ما بُني عليه مقال عيادتك.</translation>
    </message>
</context>
<context>
    <name>SwitchRow</name>
    <message>
        <source>Off</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>On</source>
        <translation>تشغيل</translation>
    </message>
</context>
<context>
    <name>TableBlock</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Tablet</name>
    <message>
        <source>A file of the kiosk&apos;s own was damaged; it was moved aside, and a new one is in use.</source>
        <translation>تلف ملف من ملفات الكشك نفسه؛ وُضع جانبًا، ويُستخدم الآن ملف جديد.</translation>
    </message>
    <message>
        <source>A page of the library could not be read.</source>
        <translation>تعذّرت قراءة صفحة من المكتبة.</translation>
    </message>
    <message>
        <source>A part that the kiosk is built on failed and ended it.</source>
        <translation>تعطّل جزء يعتمد عليه الكشك فتوقّف الكشك.</translation>
    </message>
    <message>
        <source>Articles are no longer shown, because their review is too long ago.</source>
        <translation>توقّف عرض مقالات لأن مراجعتها مضى عليها وقت طويل.</translation>
    </message>
    <message>
        <source>Ask IT to change the settings file. As it is now it will not be tried again.</source>
        <translation>اطلب من قسم تقنية المعلومات تغيير ملف الإعدادات. لن يُجرَّب مرة أخرى وهو على حاله.</translation>
    </message>
    <message>
        <source>Ask IT to install the kiosk again.</source>
        <translation>اطلب من قسم تقنية المعلومات تثبيت الكشك من جديد.</translation>
    </message>
    <message>
        <source>Ask IT to look at this tablet today. The articles and the name of your clinic are missing on it.</source>
        <translation>اطلب من قسم تقنية المعلومات فحص هذا الجهاز اليوم. تنقصه مقالات عيادتكم واسمها.</translation>
    </message>
    <message>
        <source>Ask IT to run “kiosk settings check” and to mend the line that it names.</source>
        <translation>اطلب من قسم تقنية المعلومات تشغيل «⁦kiosk settings check⁩» وإصلاح السطر الذي يذكره.</translation>
    </message>
    <message>
        <source>Ask IT to run “kiosk settings check”, and who wrote it there. It does not count.</source>
        <translation>اطلب من قسم تقنية المعلومات تشغيل «⁦kiosk settings check⁩» ومعرفة من كتبه هناك. لا يُعمل به.</translation>
    </message>
    <message>
        <source>Ask IT whether the disk is full or write-protected.</source>
        <translation>اسأل قسم تقنية المعلومات هل القرص ممتلئ أو محمي من الكتابة.</translation>
    </message>
    <message>
        <source>Ask whoever made the library for another one. This one will not be tried again.</source>
        <translation>اطلب مكتبة أخرى ممن أعدّها. لن تُجرَّب هذه المكتبة مرة أخرى.</translation>
    </message>
    <message>
        <source>Ask whoever writes the articles to review them and to send a new library.</source>
        <translation>اطلب ممن يكتب المقالات أن يراجعها ويرسل مكتبة جديدة.</translation>
    </message>
    <message>
        <source>Change the disk or the card: it may be dying.</source>
        <translation>غيّر القرص أو البطاقة، فقد يكون على وشك التلف.</translation>
    </message>
    <message>
        <source>Check the disk ({command}), and change it if there are more.</source>
        <translation>افحص القرص ({command})، وغيّره إن ظهرت أخطاء أخرى.</translation>
    </message>
    <message>
        <source>Choose something else in the staff panel, and tell IT.</source>
        <translation>اختر شيئًا آخر في لوحة الموظفين، وأبلغ قسم تقنية المعلومات.</translation>
    </message>
    <message>
        <source>Copy the library onto the tablet again, then restart the kiosk.</source>
        <translation>انسخ المكتبة إلى الجهاز مرة أخرى، ثم أعد تشغيل الكشك.</translation>
    </message>
    <message>
        <source>Copy the library onto the tablet again. If this comes back, the tablet&apos;s disk is failing: tell IT.</source>
        <translation>انسخ المكتبة إلى الجهاز مرة أخرى. إن تكرّر هذا فقرص الجهاز يتلف: أبلغ قسم تقنية المعلومات.</translation>
    </message>
    <message>
        <source>Errors that the system has met on its disk: {count}.</source>
        <translation>عدد الأخطاء التي وجدها النظام على قرصه: {count}.</translation>
    </message>
    <message>
        <source>Everybody on this tablet may read {file}, which holds the staff&apos;s code.</source>
        <translation>يستطيع أي شخص على هذا الجهاز قراءة {file}، وفيه الرقم السري للموظفين.</translation>
    </message>
    <message>
        <source>Give the file and its folder to root: {command}</source>
        <translation>اجعل الملف ومجلده ملكًا لحساب root بهذا الأمر: {command}</translation>
    </message>
    <message>
        <source>Give these folders to the kiosk&apos;s account, or install its package anew.</source>
        <translation>اجعل هذه المجلدات ملكًا لحساب الكشك، أو ثبّت حزمته من جديد.</translation>
    </message>
    <message>
        <source>How much room the disk has cannot be read here.</source>
        <translation>لا يمكن هنا معرفة المساحة الموجودة على القرص.</translation>
    </message>
    <message>
        <source>If it was not one of you, keep an eye on this tablet.</source>
        <translation>إن لم يكن أحد الموظفين فراقب هذا الجهاز.</translation>
    </message>
    <message>
        <source>If this comes back, send IT the codes of the diagnosis.</source>
        <translation>إن تكرّر هذا فأرسل رموز تقرير الحالة إلى قسم تقنية المعلومات.</translation>
    </message>
    <message>
        <source>If this comes back, switch the tablet off and on, then tell IT.</source>
        <translation>إن تكرّر هذا فأطفئ الجهاز وشغّله، ثم أبلغ قسم تقنية المعلومات.</translation>
    </message>
    <message>
        <source>Install the kiosk&apos;s package, and start it with: {command}</source>
        <translation>ثبّت حزمة الكشك، ثم شغّله بالأمر: {command}</translation>
    </message>
    <message>
        <source>Look at the printer: paper, covers, toner.</source>
        <translation>افحص الطابعة: الورق والأغطية والحبر.</translation>
    </message>
    <message>
        <source>Make room on it.</source>
        <translation>أفرغ مساحة عليه.</translation>
    </message>
    <message>
        <source>Make the kiosk the shell of its account, as the install sheet says.</source>
        <translation>اجعل الكشك برنامج البدء في حسابه، كما تشرح ورقة التثبيت.</translation>
    </message>
    <message>
        <source>Neither the system nor cage turns the screen off by itself.</source>
        <translation>لا النظام ولا cage يطفئ الشاشة من نفسه.</translation>
    </message>
    <message>
        <source>Nothing else helped, so the tablet was asked to restart.</source>
        <translation>لم ينفع شيء آخر، فطُلب من الجهاز أن يعيد تشغيل نفسه.</translation>
    </message>
    <message>
        <source>Nothing, if this happens once. If it comes back, send IT the codes of the diagnosis.</source>
        <translation>لا شيء إن حدث هذا مرة واحدة. إن تكرّر فأرسل رموز تقرير الحالة إلى قسم تقنية المعلومات.</translation>
    </message>
    <message>
        <source>Nothing, if this happens once. If it comes back, the tablet&apos;s disk is failing: tell IT.</source>
        <translation>لا شيء إن حدث هذا مرة واحدة. إن تكرّر فقرص الجهاز يتلف: أبلغ قسم تقنية المعلومات.</translation>
    </message>
    <message>
        <source>Nothing. If it goes to and fro, tell IT.</source>
        <translation>لا شيء. إن ظلّت تتوقف وتعود فأبلغ قسم تقنية المعلومات.</translation>
    </message>
    <message>
        <source>Nothing. The first one goes on.</source>
        <translation>لا شيء. يستمر الكشك الأول في العمل.</translation>
    </message>
    <message>
        <source>On this system there is no shell made for kiosks.</source>
        <translation>لا توجد في هذا النظام بيئة مخصصة للأكشاك.</translation>
    </message>
    <message>
        <source>Only the running kiosk sees its window: look at the staff panel.</source>
        <translation>الكشك وحده يرى نافذته وهو يعمل: انظر في لوحة الموظفين.</translation>
    </message>
    <message>
        <source>Open the self-test of the staff panel. It says what is off and how to mend it.</source>
        <translation>افتح الفحص الذاتي في لوحة الموظفين. يبيّن ما هو متوقف وكيف يُصلَح.</translation>
    </message>
    <message>
        <source>Restart the kiosk from the staff panel. If that does not help, restart the tablet.</source>
        <translation>أعد تشغيل الكشك من لوحة الموظفين. إن لم ينفع ذلك فأعد تشغيل الجهاز.</translation>
    </message>
    <message>
        <source>Run the kiosk under cage, as its package does.</source>
        <translation>شغّل الكشك داخل cage كما تفعل حزمته.</translation>
    </message>
    <message>
        <source>Run: {command}</source>
        <translation>شغّل الأمر: {command}</translation>
    </message>
    <message>
        <source>See that the display is on and its cable is in. If it stays dark, tell IT.</source>
        <translation>تأكد من أن الشاشة مضاءة وأن سلكها موصول. إن بقيت مظلمة فأبلغ قسم تقنية المعلومات.</translation>
    </message>
    <message>
        <source>See that the printer is on and connected. If it still does not print, tell IT.</source>
        <translation>تأكد من أن الطابعة مشغّلة وموصولة. إن بقيت لا تطبع فأبلغ قسم تقنية المعلومات.</translation>
    </message>
    <message>
        <source>Set the clock: articles grow old by it.</source>
        <translation>اضبط الساعة: بها يُحسب عمر المقالات.</translation>
    </message>
    <message>
        <source>Set the clock: articles grow old by it. If it stood ahead before, delete the kiosk&apos;s file {file}.</source>
        <translation>اضبط الساعة: بها يُحسب عمر المقالات. إن كانت متقدمة من قبل فاحذف ملف الكشك {file}.</translation>
    </message>
    <message>
        <source>Set {setting} in {file}, and restart the tablet.</source>
        <translation>اكتب {setting} في الملف {file}، ثم أعد تشغيل الجهاز.</translation>
    </message>
    <message>
        <source>Somebody started the kiosk while it was running already.</source>
        <translation>شغّل أحدهم الكشك وهو يعمل أصلًا.</translation>
    </message>
    <message>
        <source>Something else lies in front of the kiosk, or takes its touches.</source>
        <translation>يوجد شيء آخر أمام الكشك، أو شيء يأخذ لمساته.</translation>
    </message>
    <message>
        <source>Something that protects this tablet is switched off.</source>
        <translation>توقّفت إحدى وسائل حماية هذا الجهاز.</translation>
    </message>
    <message>
        <source>Something that protects this tablet was switched off, and is in force again.</source>
        <translation>عادت إلى العمل إحدى وسائل حماية هذا الجهاز بعد أن كانت متوقفة.</translation>
    </message>
    <message>
        <source>Start the kiosk with: {command}</source>
        <translation>شغّل الكشك بالأمر: {command}</translation>
    </message>
    <message>
        <source>Switch it off, unplug it, or write {setting} in the settings.</source>
        <translation>أوقف الشبكة أو افصل سلكها، أو اكتب {setting} في الإعدادات.</translation>
    </message>
    <message>
        <source>Switch the tablet off and on. If touch stays away, tell IT: a cable may be loose.</source>
        <translation>أطفئ الجهاز وشغّله. إن بقي لا يستجيب للمس فأبلغ قسم تقنية المعلومات: ربما ارتخى سلك.</translation>
    </message>
    <message>
        <source>Take {option} away from cage&apos;s words in the kiosk&apos;s unit, and restart it.</source>
        <translation>احذف {option} من خيارات cage في وحدة خدمة الكشك، ثم أعد تشغيلها.</translation>
    </message>
    <message>
        <source>Tell IT, and send the codes of the diagnosis.</source>
        <translation>أبلغ قسم تقنية المعلومات، وأرسل رموز تقرير الحالة.</translation>
    </message>
    <message>
        <source>The clock says {today}, but an article was approved on {day}.</source>
        <translation>تشير الساعة إلى {today}، لكنّ مقالًا اعتُمد في {day}.</translation>
    </message>
    <message>
        <source>The clock says {today}, but it has already shown {day}.</source>
        <translation>تشير الساعة إلى {today}، لكنها أظهرت من قبل {day}.</translation>
    </message>
    <message>
        <source>The clock says {today}, but the kiosk was built on {day}.</source>
        <translation>تشير الساعة إلى {today}، لكنّ الكشك أُعدّ في {day}.</translation>
    </message>
    <message>
        <source>The clock says {today}, which can be right.</source>
        <translation>تشير الساعة إلى {today}، وقد يكون هذا صحيحًا.</translation>
    </message>
    <message>
        <source>The desktop ({desktop}) has keys and gestures of its own, which lead out of the kiosk.</source>
        <translation>لسطح المكتب ({desktop}) مفاتيح وإيماءات خاصة به تُخرج من الكشك.</translation>
    </message>
    <message>
        <source>The disk can be written to and has {free} MB left.</source>
        <translation>يمكن الكتابة على القرص، والمساحة الباقية بالميغابايت: {free}.</translation>
    </message>
    <message>
        <source>The disk has {free} MB left, too little.</source>
        <translation>لم تبقَ على القرص مساحة كافية. الباقي بالميغابايت: {free}.</translation>
    </message>
    <message>
        <source>The disk takes no more writing: the system has locked it.</source>
        <translation>لم تعد الكتابة على القرص ممكنة: أقفله النظام.</translation>
    </message>
    <message>
        <source>The display was not there any more.</source>
        <translation>لم تعد الشاشة موجودة.</translation>
    </message>
    <message>
        <source>The glass was touched, and nothing on the screen answered.</source>
        <translation>لُمس الزجاج ولم يستجب شيء على الشاشة.</translation>
    </message>
    <message>
        <source>The kiosk cannot write to {folders}.</source>
        <translation>لا يستطيع الكشك الكتابة في {folders}.</translation>
    </message>
    <message>
        <source>The kiosk does not fill the screen.</source>
        <translation>لا يملأ الكشك الشاشة.</translation>
    </message>
    <message>
        <source>The kiosk ended without being told to, and was started again.</source>
        <translation>توقّف الكشك دون أن يُطلب منه ذلك، ثم أُعيد تشغيله.</translation>
    </message>
    <message>
        <source>The kiosk failed again and again with the new library and has gone back to the last good one.</source>
        <translation>تعطّل الكشك مرة بعد مرة مع المكتبة الجديدة، فعاد إلى آخر مكتبة سليمة.</translation>
    </message>
    <message>
        <source>The kiosk failed again and again with the new settings and has gone back to the last good ones.</source>
        <translation>تعطّل الكشك مرة بعد مرة مع الإعدادات الجديدة، فعاد إلى آخر إعدادات سليمة.</translation>
    </message>
    <message>
        <source>The kiosk failed again and again with what was last chosen in the staff panel and took it back.</source>
        <translation>تعطّل الكشك مرة بعد مرة مع آخر ما اختير في لوحة الموظفين، فتراجع عنه.</translation>
    </message>
    <message>
        <source>The kiosk fills the screen and lies on top.</source>
        <translation>يملأ الكشك الشاشة وهو فوق كل شيء.</translation>
    </message>
    <message>
        <source>The kiosk is not on the screen.</source>
        <translation>الكشك غير ظاهر على الشاشة.</translation>
    </message>
    <message>
        <source>The kiosk made a mistake of its own and went on.</source>
        <translation>وقع في الكشك خطأ من عنده، واستمر في العمل.</translation>
    </message>
    <message>
        <source>The kiosk runs on a desktop ({desktop}), which a visitor could reach.</source>
        <translation>يعمل الكشك على سطح مكتب ({desktop}) يستطيع زائر الوصول إليه.</translation>
    </message>
    <message>
        <source>The kiosk runs under cage, which shows one program and nothing else.</source>
        <translation>يعمل الكشك داخل cage، وهو يعرض برنامجًا واحدًا ولا شيء غيره.</translation>
    </message>
    <message>
        <source>The kiosk was started by {program}, not by cage.</source>
        <translation>شغّل الكشكَ البرنامجُ {program} وليس cage.</translation>
    </message>
    <message>
        <source>The kiosk&apos;s own account could change {file}.</source>
        <translation>يستطيع حساب الكشك نفسه تغيير {file}.</translation>
    </message>
    <message>
        <source>The last good files failed too, so the kiosk goes back to the library and settings it came with.</source>
        <translation>تعطّلت آخر الملفات السليمة أيضًا، فعاد الكشك إلى المكتبة والإعدادات التي جاءت معه.</translation>
    </message>
    <message>
        <source>The library that the kiosk was given cannot be shown, so it shows an older one.</source>
        <translation>لا يمكن عرض المكتبة التي أُعطيت للكشك، فهو يعرض مكتبة أقدم.</translation>
    </message>
    <message>
        <source>The printer did not answer.</source>
        <translation>لم تستجب الطابعة.</translation>
    </message>
    <message>
        <source>The printer needed paper or a hand.</source>
        <translation>احتاجت الطابعة إلى ورق أو إلى من يعتني بها.</translation>
    </message>
    <message>
        <source>The registry does not say which shell Windows starts.</source>
        <translation>لا يذكر سجل النظام برنامج البدء الذي يشغّله Windows.</translation>
    </message>
    <message>
        <source>The sandbox is not in force: {parts}.</source>
        <translation>عزل البرنامج غير مفعّل: {parts}.</translation>
    </message>
    <message>
        <source>The sandbox of the kiosk&apos;s unit is in force.</source>
        <translation>عزل وحدة خدمة الكشك مفعّل.</translation>
    </message>
    <message>
        <source>The screen stood still, and the kiosk was started again.</source>
        <translation>توقفت الشاشة عن الحركة، فأُعيد تشغيل الكشك.</translation>
    </message>
    <message>
        <source>The settings allow a network. The kiosk itself uses none.</source>
        <translation>تسمح الإعدادات بشبكة. الكشك نفسه لا يستخدم أي شبكة.</translation>
    </message>
    <message>
        <source>The settings can be changed by administrators only.</source>
        <translation>لا يستطيع تغيير الإعدادات إلا المسؤولون التقنيون.</translation>
    </message>
    <message>
        <source>The settings file has a mistake, so the kiosk goes on with the last good settings.</source>
        <translation>في ملف الإعدادات خطأ، فيستمر الكشك بآخر إعدادات سليمة.</translation>
    </message>
    <message>
        <source>The staff&apos;s PIN was entered wrong several times.</source>
        <translation>أُدخل الرقم السري للموظفين خطأً عدة مرات.</translation>
    </message>
    <message>
        <source>The system goes to sleep when nobody types ({setting}).</source>
        <translation>يدخل النظام في وضع السكون عندما لا يستخدمه أحد ({setting}).</translation>
    </message>
    <message>
        <source>The tablet could not read aloud.</source>
        <translation>تعذّر على الجهاز أن يقرأ بصوت عالٍ.</translation>
    </message>
    <message>
        <source>The tablet is on a network, by {links}.</source>
        <translation>الجهاز متصل بشبكة عن طريق {links}.</translation>
    </message>
    <message>
        <source>The tablet is on no network.</source>
        <translation>الجهاز غير متصل بأي شبكة.</translation>
    </message>
    <message>
        <source>The tablet&apos;s disk takes nothing more. The kiosk goes on, but forgets its faults when it ends.</source>
        <translation>لم يعد قرص الجهاز يقبل شيئًا. يستمر الكشك، لكنه ينسى أعطاله عندما يتوقف.</translation>
    </message>
    <message>
        <source>The touch screen was not there any more.</source>
        <translation>لم تعد شاشة اللمس موجودة.</translation>
    </message>
    <message>
        <source>There are {count} screens, and the kiosk fills one of them.</source>
        <translation>عدد الشاشات {count}، والكشك يملأ واحدة منها.</translation>
    </message>
    <message>
        <source>There is no library that the kiosk could show.</source>
        <translation>لا توجد مكتبة يستطيع الكشك عرضها.</translation>
    </message>
    <message>
        <source>There is no settings file: the kiosk goes by its defaults.</source>
        <translation>لا يوجد ملف إعدادات: يعمل الكشك بإعداداته الأصلية.</translation>
    </message>
    <message>
        <source>This cannot be read on this tablet.</source>
        <translation>لا يمكن قراءة هذا على هذا الجهاز.</translation>
    </message>
    <message>
        <source>This system does not tell the kiosk which other windows there are.</source>
        <translation>لا يخبر هذا النظام الكشك بالنوافذ الأخرى الموجودة.</translation>
    </message>
    <message>
        <source>Touch Listen and hear for yourself. If it stays silent, restart the kiosk, then tell IT.</source>
        <translation>المس «استماع» واسمع بنفسك. إن بقي صامتًا فأعد تشغيل الكشك، ثم أبلغ قسم تقنية المعلومات.</translation>
    </message>
    <message>
        <source>Unplug the other screens, or have the system show the same on all of them.</source>
        <translation>افصل الشاشات الأخرى، أو اجعل النظام يعرض الشيء نفسه عليها كلها.</translation>
    </message>
    <message>
        <source>What the kiosk was started by cannot be read here.</source>
        <translation>لا يمكن هنا معرفة ما الذي شغّل الكشك.</translation>
    </message>
    <message>
        <source>When this system dims the screen or goes to sleep cannot be read here.</source>
        <translation>لا يمكن هنا معرفة متى يخفّف هذا النظام إضاءة الشاشة أو يدخل في وضع السكون.</translation>
    </message>
    <message>
        <source>Where the tablet keeps what was chosen in the staff panel is something that the panel never writes.</source>
        <translation>يوجد حيث يحفظ الجهاز ما اختير في لوحة الموظفين شيء لا تكتبه اللوحة أبدًا.</translation>
    </message>
    <message>
        <source>Whether a sandbox is in force cannot be read here.</source>
        <translation>لا يمكن هنا معرفة هل العزل مفعّل.</translation>
    </message>
    <message>
        <source>Whether the tablet is on a network cannot be read here.</source>
        <translation>لا يمكن هنا معرفة هل الجهاز متصل بشبكة.</translation>
    </message>
    <message>
        <source>Which keys and gestures the system keeps for itself cannot be read here.</source>
        <translation>لا يمكن هنا معرفة المفاتيح والإيماءات التي يحتفظ بها النظام لنفسه.</translation>
    </message>
    <message>
        <source>Who may read the settings cannot be told here.</source>
        <translation>لا يمكن هنا معرفة من يستطيع قراءة الإعدادات.</translation>
    </message>
    <message>
        <source>Windows starts the kiosk in place of its own shell.</source>
        <translation>يشغّل Windows الكشك بدلًا من بيئته الخاصة.</translation>
    </message>
    <message>
        <source>Windows starts {program} as its shell.</source>
        <translation>يشغّل Windows البرنامج {program} عند البدء.</translation>
    </message>
    <message>
        <source>Wipe the glass dry and try the touch test. If parts stay dead, tell IT.</source>
        <translation>جفّف الزجاج وجرّب اختبار اللمس. إن بقيت أجزاء لا تستجيب فأبلغ قسم تقنية المعلومات.</translation>
    </message>
    <message>
        <source>cage knows no gestures at the edges, and no keys that lead out of the kiosk.</source>
        <translation>لا توجد في cage إيماءات عند الحواف ولا مفاتيح تُخرج من الكشك.</translation>
    </message>
    <message>
        <source>cage lets a keyboard change to another terminal (its option {option}).</source>
        <translation>يسمح cage للوحة مفاتيح بالانتقال إلى شاشة أوامر أخرى (بسبب الخيار {option}).</translation>
    </message>
    <message>
        <source>cage shows the windows of the kiosk, and of no other program.</source>
        <translation>يعرض cage نوافذ الكشك، ولا يعرض نوافذ أي برنامج آخر.</translation>
    </message>
    <message>
        <source>no system calls are filtered</source>
        <translation>لا تُرشَّح استدعاءات النظام</translation>
    </message>
    <message>
        <source>the kiosk could gain rights</source>
        <translation>يستطيع الكشك أن يحصل على صلاحيات</translation>
    </message>
    <message>
        <source>the kiosk does not run as {unit}</source>
        <translation>لا يعمل الكشك ضمن {unit}</translation>
    </message>
    <message>
        <source>the kiosk runs as root</source>
        <translation>يعمل الكشك بصلاحيات root</translation>
    </message>
    <message>
        <source>the system&apos;s files could be written to</source>
        <translation>يمكن الكتابة في ملفات النظام</translation>
    </message>
</context>
<context>
    <name>TextSheet</name>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Explore by touch</source>
        <translation>استكشاف باللمس</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Text and display</source>
        <translation>النص والشاشة</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>The tablet says what is under your finger. Touch twice to use it.</source>
        <translation>يقول الجهاز ما تحت إصبعك. المس مرتين لتستخدمه.</translation>
    </message>
</context>
<context>
    <name>TimeChoice</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Title</name>
    <message>
        <source>Level %1</source>
        <translation>المستوى %1</translation>
    </message>
</context>
<context>
    <name>TroubleSheet</name>
    <message>
        <source>Sorry, not this page</source>
        <translation>عذرًا، ليست هذه الصفحة</translation>
    </message>
    <message>
        <source>This article is no longer shown, because it is waiting to be looked over again. Please ask the staff.</source>
        <translation>لم يعد هذا المقال معروضًا لأنه ينتظر مراجعة جديدة. اسأل الموظفين.</translation>
    </message>
    <message>
        <source>This page cannot be shown right now. Please choose another, or tell the staff.</source>
        <translation>لا يمكن عرض هذه الصفحة الآن. من فضلك اختر غيرها، أو أخبر الموظفين.</translation>
    </message>
</context>
<context>
    <name>TypedField</name>
    <message>
        <source>Search for a word</source>
        <translation>ابحث عن كلمة</translation>
    </message>
    <message>
        <source>Typed: %1</source>
        <translation>المكتوب: %1</translation>
    </message>
</context>
<context>
    <name>UndoRow</name>
    <message>
        <source>Removed.</source>
        <translation>أُزيل.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>UntranslatedSheet</name>
    <message>
        <source>Choose a language</source>
        <translation>اختر لغة</translation>
    </message>
    <message>
        <source>Not in this language yet</source>
        <translation>ليس بهذه اللغة بعد</translation>
    </message>
    <message>
        <source>What you were reading is not in this language yet. You see here what there is. Nothing is lost: choose the other language again to go on reading.</source>
        <translation>ما كنت تقرؤه ليس بهذه اللغة بعد. ترى هنا ما هو موجود. لم يضع شيء: اختر اللغة الأخرى من جديد لتواصل القراءة.</translation>
    </message>
</context>
<context>
    <name>Wipe</name>
    <message>
        <source>The glass is being cleaned. Touching does nothing now.</source>
        <translation>يجري تنظيف الزجاج. اللمس لا يفعل شيئًا الآن.</translation>
    </message>
</context>
</TS>
