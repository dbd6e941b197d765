<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutButton</name>
    <message>
        <source>Awaiting clinical review. Who wrote this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who wrote this?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AboutSheet</name>
    <message>
        <source>%1 %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this tablet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awaiting review by a clinician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next review due: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review due: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed by %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words on the buttons are a translation. It awaits review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this program is made of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who wrote this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddSheet</name>
    <message>
        <source>Add a question to my list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no ready questions here. Under each answer you can add its question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch a question to add it. Touch it again to take it off.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerActions</name>
    <message>
        <source>Did that answer your question?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on my list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet: ask my care team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, thank you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerFoot</name>
    <message>
        <source>How sure is this? Sources: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerHead</name>
    <message>
        <source>Your path</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleActions</name>
    <message>
        <source>I have a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick check</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleCard</name>
    <message numerus="yes">
        <source>About %n min</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Awaiting clinical review</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskHead</name>
    <message>
        <source>What would you like to ask?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskPage</name>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttractPage</name>
    <message numerus="yes">
        <source>Plain answers to what people ask most. About %n min. Nothing you touch is kept.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Touch to begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While you wait</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hides the screen until you touch it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads this screen aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows everything in another language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size and colours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BarButton</name>
    <message>
        <source>Questions on it: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CertaintyMark</name>
    <message>
        <source>Less certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some studies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Well tested</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckActions</name>
    <message>
        <source>Ask a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckEnd</name>
    <message>
        <source>Is something still not clear? That is normal. Your care team is glad when you ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was the last one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have looked at what matters most. Nothing was scored or kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckQuestion</name>
    <message>
        <source>Back to the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch what you think. There is no score.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DotsBlock</name>
    <message>
        <source>%1 of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 of 100</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryCard</name>
    <message>
        <source>From “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off my list: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactCard</name>
    <message>
        <source>Tells how sure this is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FollowUps</name>
    <message>
        <source>People also ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See all questions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Greeting</name>
    <message>
        <source>Choose one. You can read, ask a question, and take a list along to your visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing you touch is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would you like to know?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>In a crisis, call or text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In danger right now, call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it at the desk, or show this screen. You do not have to explain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the staff here now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HitCard</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HitList</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found for “%1”. These topics may help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch letters, or choose a topic.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <comment>the name of this language in this language itself</comment>
        <translation>Español</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Choose your language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You stay at this place, and your list stays too.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterGrid</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latin letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters of this language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListFoot</name>
    <message>
        <source>Ask a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish and wipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am finished: wipe it all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show to staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wipe everything and end your visit?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, wipe it now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListHead</name>
    <message>
        <source>In a section, touch “Add a question to my list”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions for my visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take these to your care team. The list is wiped when you finish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under an answer, touch “Not yet: ask my care team”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your list is empty. Put questions on it while you read, and show them to your care team.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MyList</name>
    <message>
        <source>In crisis? Call or text {line}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MyListPage</name>
    <message>
        <source>Add another question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose from ready questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show to staff</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfferRow</name>
    <message>
        <source>Not on my list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On my list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OptionCard</name>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not quite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is right.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageButtons</name>
    <message>
        <source>Page down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QGuiApplication</name>
    <message>
        <source>QT_LAYOUT_DIRECTION</source>
        <comment>LTR, or RTL if written from right to left</comment>
        <translation>LTR</translation>
    </message>
</context>
<context>
    <name>QrCard</name>
    <message>
        <source>A code for a phone camera. It holds these words: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In crisis? Call or text %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part %1 of %2: next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point your phone camera here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point your phone camera here. The words are inside the square: no internet, no website.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RailRow</name>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>A B C D E F G H I J K L M N O P Q R S T U V W X Y Z</source>
        <extracomment>The letters of the alphabet in order, with a space between them.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SectionActions</name>
    <message>
        <source>Add a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a question to my list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SectionPage</name>
    <message>
        <source>How sure is this? Sources: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SectionRail</name>
    <message>
        <source>All sections</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SectionStrip</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sections</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SectionTile</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes to read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shade</name>
    <message>
        <source>The screen is hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screen is hidden. Touch to come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch to come back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShowStaffPage</name>
    <message>
        <source>Back to my list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I would like to ask:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SizeChoice</name>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A</source>
        <comment>a letter that shows the text size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size %1 per cent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Are you still there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am finished: wipe it all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds left: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then the tablet forgets what you did here, to keep it private. Touch anywhere to stay.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SureSheet</name>
    <message>
        <source>How sure is this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a few studies, or small ones, show this. It may turn out otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several good studies agree on this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some studies show this. More studies could change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what your clinic&apos;s article is based on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextSheet</name>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text and colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TroubleSheet</name>
    <message>
        <source>Sorry, not this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page cannot be shown right now. Please choose another, or tell the staff.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TypedField</name>
    <message>
        <source>Search for a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UndoRow</name>
    <message>
        <source>Removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UntranslatedSheet</name>
    <message>
        <source>Choose a language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in this language yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you were reading is not in this language yet. You see here what there is. Nothing is lost: choose the other language again to go on reading.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
