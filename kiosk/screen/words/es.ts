<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutButton</name>
    <message>
        <source>Who wrote this?</source>
        <translation>¿Quién escribió esto?</translation>
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
        <translation>Un borrador. Ningún profesional clínico lo ha revisado.</translation>
    </message>
    <message>
        <source>About this tablet</source>
        <translation>Sobre esta tableta</translation>
    </message>
    <message>
        <source>Awaiting review by a clinician</source>
        <translation>En espera de revisión por un profesional clínico</translation>
    </message>
    <message>
        <source>Next review due: %1</source>
        <translation>Próxima revisión: %1</translation>
    </message>
    <message>
        <source>Review due: %1</source>
        <translation>Revisión prevista: %1</translation>
    </message>
    <message>
        <source>Reviewed by people of the clinic</source>
        <translation>Revisado por personas de la clínica</translation>
    </message>
    <message>
        <source>Signed by %1 on %2</source>
        <translation>Firmado por %1 el %2</translation>
    </message>
    <message>
        <source>The next review was due on %1. It is overdue.</source>
        <translation>La próxima revisión debía hacerse el %1. Está atrasada.</translation>
    </message>
    <message>
        <source>The words on the buttons are a translation. It awaits review.</source>
        <translation>Las palabras de los botones son una traducción en espera de revisión.</translation>
    </message>
    <message>
        <source>What this program is made of</source>
        <translation>De qué está hecho este programa</translation>
    </message>
    <message>
        <source>Who wrote this?</source>
        <translation>¿Quién escribió esto?</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} de {month} de {year}</translation>
    </message>
</context>
<context>
    <name>AddSheet</name>
    <message>
        <source>Add a question to my list</source>
        <translation>Agregar una pregunta a mi lista</translation>
    </message>
    <message>
        <source>There are no ready questions here. Under each answer you can add its question.</source>
        <translation>Aquí no hay preguntas listas. Debajo de cada respuesta puede agregar su pregunta.</translation>
    </message>
    <message>
        <source>Touch a question to add it. Touch it again to take it off.</source>
        <translation>Toque una pregunta para agregarla. Tóquela otra vez para quitarla.</translation>
    </message>
</context>
<context>
    <name>AnswerActions</name>
    <message>
        <source>Did that answer your question?</source>
        <translation>¿Respondió esto a su pregunta?</translation>
    </message>
    <message>
        <source>It is on my list</source>
        <translation>Está en mi lista</translation>
    </message>
    <message>
        <source>Not yet: ask my care team</source>
        <translation>Aún no: preguntar a mi equipo</translation>
    </message>
    <message>
        <source>Yes, thank you</source>
        <translation>Sí, gracias</translation>
    </message>
</context>
<context>
    <name>AnswerFoot</name>
    <message>
        <source>How sure is this? Sources: %1</source>
        <translation>¿Qué tan cierto es esto? Fuentes: %1</translation>
    </message>
</context>
<context>
    <name>AnswerPath</name>
    <message>
        <source>Your path</source>
        <translation>Su recorrido</translation>
    </message>
</context>
<context>
    <name>ArticleActions</name>
    <message>
        <source>I have a question</source>
        <translation>Tengo una pregunta</translation>
    </message>
    <message>
        <source>Quick check</source>
        <translation>Repaso rápido</translation>
    </message>
</context>
<context>
    <name>ArticleCard</name>
    <message numerus="yes">
        <source>About %n min</source>
        <translation>
            <numerusform>Cerca de %n min</numerusform>
            <numerusform>Unos %n min</numerusform>
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
        <translation>Un borrador</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>Awaiting review</source>
        <translation>En espera de revisión</translation>
    </message>
    <message>
        <source>No longer shown: its review is too late</source>
        <translation>Ya no se muestra: su revisión lleva demasiado retraso</translation>
    </message>
    <message>
        <source>Review due: %1. Days left: %2</source>
        <translation>Revisión prevista: %1. Días que quedan: %2</translation>
    </message>
    <message>
        <source>Review was due: %1. Days ago: %2</source>
        <translation>La revisión estaba prevista: %1. Días de retraso: %2</translation>
    </message>
    <message>
        <source>Signed by %1</source>
        <translation>Firmado por %1</translation>
    </message>
</context>
<context>
    <name>AskHead</name>
    <message>
        <source>What would you like to ask?</source>
        <translation>¿Qué quiere preguntar?</translation>
    </message>
</context>
<context>
    <name>AskPage</name>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
</context>
<context>
    <name>AttractPage</name>
    <message numerus="yes">
        <source>Plain answers to what people ask most. About %n min. Nothing you touch is kept.</source>
        <translation>
            <numerusform>Respuestas claras a lo que más se pregunta. Cerca de %n min. Nada de lo que toque se guarda.</numerusform>
            <numerusform>Respuestas claras a lo que más se pregunta. Unos %n min. Nada de lo que toque se guarda.</numerusform>
        </translation>
    </message>
    <message>
        <source>Plain answers to what people ask most. Nothing you touch is kept.</source>
        <translation>Respuestas claras a lo que más se pregunta. Nada de lo que toque se guarda.</translation>
    </message>
    <message>
        <source>Please ask the staff what you would like to know.</source>
        <translation>Pregunte al personal lo que quiera saber.</translation>
    </message>
    <message>
        <source>There is nothing to read right now</source>
        <translation>Ahora mismo no hay nada que leer</translation>
    </message>
    <message>
        <source>Touch to begin</source>
        <translation>Toque para empezar</translation>
    </message>
    <message>
        <source>What would you like to know?</source>
        <translation>¿Qué quiere saber?</translation>
    </message>
    <message>
        <source>While you wait</source>
        <translation>Mientras espera</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Help now</source>
        <translation>Ayuda ahora</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Hides the screen until you touch it again</source>
        <translation>Oculta la pantalla hasta que la toque otra vez</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>My list</source>
        <translation>Mi lista</translation>
    </message>
    <message>
        <source>Reads this screen aloud</source>
        <translation>Lee esta pantalla en voz alta</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Shows everything in another language</source>
        <translation>Muestra todo en otro idioma</translation>
    </message>
    <message>
        <source>Shows other buttons in this bar</source>
        <translation>Muestra otros botones en esta barra</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Text size, colours, and what makes touching easier</source>
        <translation>Tamaño del texto, colores y ayudas para tocar</translation>
    </message>
</context>
<context>
    <name>BarButton</name>
    <message>
        <source>Questions on it: %1</source>
        <translation>Preguntas en ella: %1</translation>
    </message>
</context>
<context>
    <name>BarHost</name>
    <message>
        <source>No voice for %1</source>
        <translation>Sin voz en %1</translation>
    </message>
</context>
<context>
    <name>CertaintyMark</name>
    <message>
        <source>Less certain</source>
        <translation>Menos cierto</translation>
    </message>
    <message>
        <source>Some studies</source>
        <translation>Algunos estudios</translation>
    </message>
    <message>
        <source>Well tested</source>
        <translation>Bien probado</translation>
    </message>
</context>
<context>
    <name>CheckActions</name>
    <message>
        <source>Ask a question</source>
        <translation>Hacer una pregunta</translation>
    </message>
    <message>
        <source>Back to the article</source>
        <translation>Volver al artículo</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Siguiente pregunta</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Empezar de nuevo</translation>
    </message>
</context>
<context>
    <name>CheckEnd</name>
    <message>
        <source>Is something still not clear? That is normal. Your care team is glad when you ask.</source>
        <translation>¿Algo sigue sin estar claro? Es normal. A su equipo de salud le alegra que pregunte.</translation>
    </message>
    <message>
        <source>That was the last one</source>
        <translation>Esa fue la última</translation>
    </message>
    <message>
        <source>You have looked at what matters most. Nothing was scored or kept.</source>
        <translation>Ya vio lo que más importa. No se calificó ni se guardó nada.</translation>
    </message>
</context>
<context>
    <name>CheckQuestion</name>
    <message>
        <source>Back to the article</source>
        <translation>Volver al artículo</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>Pregunta %1 de %2</translation>
    </message>
    <message>
        <source>Touch what you think. There is no score.</source>
        <translation>Toque lo que le parezca. No hay calificación.</translation>
    </message>
</context>
<context>
    <name>ChoiceFoot</name>
    <message>
        <source>As IT set it</source>
        <translation>Como lo dejó informática</translation>
    </message>
    <message>
        <source>Chosen on this tablet, whatever IT set:</source>
        <translation>Elegido en esta tableta, por encima de lo que puso informática:</translation>
    </message>
    <message>
        <source>From the next start of the kiosk all is as IT set it.</source>
        <translation>Desde el próximo inicio del quiosco, todo queda como lo dejó informática.</translation>
    </message>
    <message>
        <source>Kept. It counts from the next start of the kiosk.</source>
        <translation>Guardado. Vale desde el próximo inicio del quiosco.</translation>
    </message>
    <message>
        <source>The disk of the tablet takes nothing, so nothing has changed. Tell IT.</source>
        <translation>El disco de la tableta no admite nada, así que nada ha cambiado. Avise a informática.</translation>
    </message>
    <message>
        <source>the first language</source>
        <translation>el primer idioma</translation>
    </message>
    <message>
        <source>the size of the screen</source>
        <translation>el tamaño de la pantalla</translation>
    </message>
    <message>
        <source>the title on the first screen</source>
        <translation>el título en la primera pantalla</translation>
    </message>
</context>
<context>
    <name>DoorButtons</name>
    <message>
        <source>Clean the glass</source>
        <translation>Limpiar el vidrio</translation>
    </message>
    <message>
        <source>What is installed</source>
        <translation>Qué está instalado</translation>
    </message>
</context>
<context>
    <name>DotsBlock</name>
    <message>
        <source>%1 of 100</source>
        <translation>%1 de cada 100</translation>
    </message>
    <message>
        <source>%1 to %2 of 100</source>
        <translation>%1 a %2 de cada 100</translation>
    </message>
</context>
<context>
    <name>EaseChoices</name>
    <message>
        <source>All you can touch comes down, for when you sit.</source>
        <translation>Todo lo que se toca baja, para cuando está sentado.</translation>
    </message>
    <message>
        <source>Buttons within reach</source>
        <translation>Botones al alcance</translation>
    </message>
    <message>
        <source>How long to hold a button</source>
        <translation>Cuánto tiempo mantener un botón</translation>
    </message>
    <message>
        <source>Larger buttons, which wait until you hold them.</source>
        <translation>Botones más grandes, que esperan a que los mantenga pulsados.</translation>
    </message>
    <message>
        <source>Letters, words and lines stand farther apart.</source>
        <translation>Letras, palabras y líneas están más separadas.</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>Más largo</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>El más largo</translation>
    </message>
    <message>
        <source>More space</source>
        <translation>Más espacio</translation>
    </message>
    <message>
        <source>No motion</source>
        <translation>Sin movimiento</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Pages turn without gliding.</source>
        <translation>Las páginas pasan sin deslizarse.</translation>
    </message>
    <message>
        <source>Rest before a second touch counts</source>
        <translation>Pausa antes de que cuente otro toque</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Corto</translation>
    </message>
    <message>
        <source>Steady hands</source>
        <translation>Manos firmes</translation>
    </message>
</context>
<context>
    <name>EntryCard</name>
    <message>
        <source>From “%1”</source>
        <translation>De “%1”</translation>
    </message>
    <message>
        <source>Move up: %1</source>
        <translation>Subir: %1</translation>
    </message>
    <message>
        <source>Take off my list: %1</source>
        <translation>Quitar de mi lista: %1</translation>
    </message>
</context>
<context>
    <name>Explore</name>
    <message>
        <source>Button</source>
        <translation>Botón</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Opción</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Elegida</translation>
    </message>
    <message>
        <source>Exploring by touch is off.</source>
        <translation>La exploración al tacto está apagada.</translation>
    </message>
    <message>
        <source>Exploring by touch is on. Slide a finger over the screen, and I say what is under it. Tap the same place twice to use it. With keys: down goes on, up goes back, OK uses it. Listen, in the row along the bottom, reads the whole page.</source>
        <translation>La exploración al tacto está encendida. Deslice un dedo por la pantalla y le digo qué hay debajo. Toque dos veces el mismo lugar para usarlo. Con teclas: abajo avanza, arriba retrocede, aceptar lo usa. Escuchar, en la fila de abajo, lee toda la página.</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Not available now</source>
        <translation>No disponible ahora</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>No elegida</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Apagado</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Encendido</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Interruptor</translation>
    </message>
    <message>
        <source>Word with a meaning</source>
        <translation>Palabra con explicación</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>Está aquí</translation>
    </message>
</context>
<context>
    <name>FactCard</name>
    <message>
        <source>Tells how sure this is</source>
        <translation>Dice qué tan cierto es esto</translation>
    </message>
</context>
<context>
    <name>FollowUps</name>
    <message>
        <source>People also ask</source>
        <translation>También se pregunta</translation>
    </message>
    <message>
        <source>See all questions</source>
        <translation>Ver todas las preguntas</translation>
    </message>
</context>
<context>
    <name>Greeting</name>
    <message>
        <source>Choose one. You can read, ask a question, and take a list along to your visit.</source>
        <translation>Elija uno. Puede leer, hacer una pregunta y llevar una lista a su visita.</translation>
    </message>
    <message>
        <source>Nothing you touch is kept.</source>
        <translation>Nada de lo que toque se guarda.</translation>
    </message>
    <message>
        <source>What would you like to know?</source>
        <translation>¿Qué quiere saber?</translation>
    </message>
</context>
<context>
    <name>Guards</name>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Keys and gestures</source>
        <translation>Teclas y gestos</translation>
    </message>
    <message>
        <source>Kiosk shell</source>
        <translation>Entorno de quiosco</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Other windows</source>
        <translation>Otras ventanas</translation>
    </message>
    <message>
        <source>Power saving</source>
        <translation>Ahorro de energía</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Aislamiento del programa</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>Archivo de configuración</translation>
    </message>
</context>
<context>
    <name>Handout</name>
    <message>
        <source>A new review was due on {day}.</source>
        <translation>Una nueva revisión estaba prevista para el {day}.</translation>
    </message>
    <message>
        <source>Awaiting clinical review: no clinician has approved this leaflet yet.</source>
        <translation>En espera de revisión clínica: ningún profesional clínico ha aprobado todavía este folleto.</translation>
    </message>
    <message>
        <source>More answers: {questions}</source>
        <translation>Más respuestas: {questions}</translation>
    </message>
    <message>
        <source>More on the screen in the waiting room</source>
        <translation>Más en la pantalla de la sala de espera</translation>
    </message>
    <message>
        <source>More to read: {titles}</source>
        <translation>Más para leer: {titles}</translation>
    </message>
    <message>
        <source>My own questions and notes</source>
        <translation>Mis propias preguntas y notas</translation>
    </message>
    <message>
        <source>My questions for the visit</source>
        <translation>Mis preguntas para la visita</translation>
    </message>
    <message>
        <source>Next review due: {day}.</source>
        <translation>Próxima revisión prevista: {day}.</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Página {number} de {count}</translation>
    </message>
    <message>
        <source>Point a phone camera here. The words are inside the square: no internet, no website.</source>
        <translation>Apunte aquí la cámara de un teléfono. Las palabras están dentro del cuadro: sin internet, sin sitio web.</translation>
    </message>
    <message>
        <source>Questions people ask</source>
        <translation>Preguntas que hace la gente</translation>
    </message>
    <message>
        <source>Reviewed by {name} on {day}.</source>
        <translation>Revisado por {name} el {day}.</translation>
    </message>
    <message>
        <source>What I can ask my care team</source>
        <translation>Qué puedo preguntar a mi equipo de salud</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>De dónde viene esto</translation>
    </message>
    <message>
        <source>Words to know</source>
        <translation>Palabras que conviene saber</translation>
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
        <translation>En una crisis, llame al</translation>
    </message>
    <message>
        <source>In a crisis, call or text</source>
        <translation>En una crisis, llame o envíe un texto al</translation>
    </message>
    <message>
        <source>In danger right now, call</source>
        <translation>Si hay peligro ahora mismo, llame al</translation>
    </message>
    <message>
        <source>Say it at the desk, or show this screen. You do not have to explain.</source>
        <translation>Dígalo en la recepción, o muestre esta pantalla. No tiene que explicar nada.</translation>
    </message>
    <message>
        <source>Tell the staff here now</source>
        <translation>Avise ahora al personal de aquí</translation>
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
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Palabra</translation>
    </message>
</context>
<context>
    <name>HitList</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n resultado</numerusform>
            <numerusform>%n resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found for “%1”. These topics may help.</source>
        <translation>No se encontró nada con “%1”. Estos temas pueden ayudar.</translation>
    </message>
    <message>
        <source>Touch letters, or choose a topic.</source>
        <translation>Toque letras, o elija un tema.</translation>
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
        <translation>Elija su idioma</translation>
    </message>
    <message>
        <source>You stay at this place, and your list stays too.</source>
        <translation>Usted sigue en este lugar, y su lista también.</translation>
    </message>
</context>
<context>
    <name>LetterWords</name>
    <message>
        <source>Clear</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Latin letters</source>
        <translation>Letras latinas</translation>
    </message>
    <message>
        <source>Letters of this language</source>
        <translation>Letras de este idioma</translation>
    </message>
    <message>
        <source>More letters</source>
        <translation>Más letras</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
</context>
<context>
    <name>ListFoot</name>
    <message>
        <source>Ask a question</source>
        <translation>Hacer una pregunta</translation>
    </message>
    <message>
        <source>Finish and wipe</source>
        <translation>Salir y borrar</translation>
    </message>
    <message>
        <source>I am finished: wipe it all</source>
        <translation>Terminé: borrar todo</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>No, conservar</translation>
    </message>
    <message>
        <source>Show to staff</source>
        <translation>Mostrar al personal</translation>
    </message>
    <message>
        <source>Wipe everything and end your visit?</source>
        <translation>¿Borrar todo y terminar su visita?</translation>
    </message>
    <message>
        <source>Yes, wipe it now</source>
        <translation>Sí, borrar ahora</translation>
    </message>
</context>
<context>
    <name>ListHead</name>
    <message>
        <source>In a section, touch “Add a question to my list”.</source>
        <translation>En una sección, toque “Agregar una pregunta a mi lista”.</translation>
    </message>
    <message>
        <source>Questions for my visit</source>
        <translation>Preguntas para mi visita</translation>
    </message>
    <message>
        <source>Take these to your care team. The list is wiped when you finish.</source>
        <translation>Llévelas a su equipo de salud. La lista se borra cuando termina.</translation>
    </message>
    <message>
        <source>Under an answer, touch “Not yet: ask my care team”.</source>
        <translation>Debajo de una respuesta, toque “Aún no: preguntar a mi equipo”.</translation>
    </message>
    <message>
        <source>Your list is empty. Put questions on it while you read, and show them to your care team.</source>
        <translation>Su lista está vacía. Agregue preguntas mientras lee, y muéstrelas a su equipo de salud.</translation>
    </message>
</context>
<context>
    <name>ListenStrip</name>
    <message>
        <source>Back to reading aloud</source>
        <translation>Volver a la lectura en voz alta</translation>
    </message>
    <message>
        <source>Speed and volume</source>
        <translation>Velocidad y volumen</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>Dejar de leer en voz alta</translation>
    </message>
    <message>
        <source>The tablet cannot read aloud just now. Touch “Read aloud” to try again. You can read on by yourself.</source>
        <translation>La tableta no puede leer en voz alta en este momento. Toque «Leer en voz alta» para probar otra vez. Puede seguir leyendo por su cuenta.</translation>
    </message>
    <message>
        <source>This tablet has no voice for %1. You can read everything here yourself.</source>
        <translation>Esta tableta no tiene voz en %1. Puede leerlo todo aquí por su cuenta.</translation>
    </message>
</context>
<context>
    <name>ListenTone</name>
    <message>
        <source>%1 of 5</source>
        <translation>%1 de 5</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Rápida</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Más rápido</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Más alto</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Más bajo</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Lenta</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Más despacio</translation>
    </message>
    <message>
        <source>Speed: %1</source>
        <translation>Velocidad: %1</translation>
    </message>
    <message>
        <source>Volume: %1</source>
        <translation>Volumen: %1</translation>
    </message>
</context>
<context>
    <name>ListenWay</name>
    <message>
        <source>Next sentence</source>
        <translation>Frase siguiente</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>Frase anterior</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Leer en voz alta</translation>
    </message>
    <message>
        <source>Reads this screen aloud</source>
        <translation>Lee esta pantalla en voz alta</translation>
    </message>
    <message>
        <source>Repeat the sentence</source>
        <translation>Repetir la frase</translation>
    </message>
</context>
<context>
    <name>MyList</name>
    <message>
        <source>In crisis? Call or text {line}.</source>
        <translation>¿En crisis? Llame o envíe un texto al {line}.</translation>
    </message>
    <message>
        <source>In crisis? Call {line}.</source>
        <translation>¿En crisis? Llame al {line}.</translation>
    </message>
</context>
<context>
    <name>MyListPage</name>
    <message>
        <source>Add another question</source>
        <translation>Agregar otra pregunta</translation>
    </message>
    <message>
        <source>Choose from ready questions</source>
        <translation>Elegir de las preguntas listas</translation>
    </message>
    <message>
        <source>Show to staff</source>
        <translation>Mostrar al personal</translation>
    </message>
</context>
<context>
    <name>Night</name>
    <message>
        <source>The screen is off. Touch to wake it.</source>
        <translation>La pantalla está apagada. Tóquela para encenderla.</translation>
    </message>
</context>
<context>
    <name>NotReady</name>
    <message>
        <source>For staff, switched off: %1</source>
        <translation>Para el personal, desactivado: %1</translation>
    </message>
    <message>
        <source>This tablet is not ready. Please ask the staff.</source>
        <translation>Esta tableta no está lista. Pregunte al personal, por favor.</translation>
    </message>
</context>
<context>
    <name>NothingLeft</name>
    <message>
        <source>Everything here is waiting to be looked over again. Please ask the staff what you would like to know.</source>
        <translation>Todo lo que hay aquí espera una nueva revisión. Pregunte al personal lo que quiera saber.</translation>
    </message>
    <message>
        <source>There is nothing to read right now</source>
        <translation>Ahora mismo no hay nada que leer</translation>
    </message>
    <message>
        <source>“Help now” below still shows whom to call.</source>
        <translation>“Ayuda ahora” le sigue diciendo, abajo, a quién llamar.</translation>
    </message>
</context>
<context>
    <name>NoticeCard</name>
    <message>
        <source>%1: all right</source>
        <translation>%1: todo bien</translation>
    </message>
    <message>
        <source>%1: look at this</source>
        <translation>%1: revise esto</translation>
    </message>
    <message>
        <source>%1: not known</source>
        <translation>%1: no se sabe</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>Qué hacer: %1</translation>
    </message>
</context>
<context>
    <name>OfferRow</name>
    <message>
        <source>Not on my list</source>
        <translation>No está en mi lista</translation>
    </message>
    <message>
        <source>On my list</source>
        <translation>En mi lista</translation>
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
        <translation>No del todo.</translation>
    </message>
    <message>
        <source>That is right.</source>
        <translation>Así es.</translation>
    </message>
</context>
<context>
    <name>PageButtons</name>
    <message>
        <source>Page down</source>
        <translation>Bajar una página</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Subir una página</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Digits typed: %1</source>
        <translation>Cifras escritas: %1</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Take the last digit away</source>
        <translation>Quitar la última cifra</translation>
    </message>
</context>
<context>
    <name>PrintRow</name>
    <message>
        <source>Print my list</source>
        <translation>Imprimir mi lista</translation>
    </message>
    <message>
        <source>Print the leaflet too</source>
        <translation>Imprimir también el folleto</translation>
    </message>
    <message>
        <source>Sending to the printer…</source>
        <translation>Enviando a la impresora…</translation>
    </message>
    <message>
        <source>The printer does not answer. Your list is still here: show it to the staff, or use your phone.</source>
        <translation>La impresora no responde. Su lista sigue aquí: muéstrela al personal o use su teléfono.</translation>
    </message>
    <message>
        <source>The printer needs help, perhaps paper. Please tell the staff. Your list is still here.</source>
        <translation>La impresora necesita ayuda, quizá papel. Avise al personal, por favor. Su lista sigue aquí.</translation>
    </message>
    <message>
        <source>Your pages are on their way. Ask the staff where the printer is.</source>
        <translation>Sus páginas están en camino. Pregunte al personal dónde está la impresora.</translation>
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
        <translation>Un código para la cámara de un teléfono. Contiene estas palabras: %1</translation>
    </message>
    <message>
        <source>In crisis? Call %1</source>
        <translation>¿En crisis? Llame al %1</translation>
    </message>
    <message>
        <source>In crisis? Call or text %1</source>
        <translation>¿En crisis? Llame o envíe un texto al %1</translation>
    </message>
    <message>
        <source>Part %1 of %2: next</source>
        <translation>Parte %1 de %2: siguiente</translation>
    </message>
    <message>
        <source>Point your phone camera here.</source>
        <translation>Apunte aquí la cámara de su teléfono.</translation>
    </message>
    <message>
        <source>Point your phone camera here. The words are inside the square: no internet, no website.</source>
        <translation>Apunte aquí la cámara de su teléfono. Las palabras están dentro del cuadro: sin internet, sin sitio web.</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>Llévela con usted</translation>
    </message>
</context>
<context>
    <name>RailRow</name>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
</context>
<context>
    <name>ReviewMark</name>
    <message>
        <source>Not everything here has been reviewed by a clinician yet</source>
        <translation>No todo lo que hay aquí lo ha revisado ya un profesional clínico</translation>
    </message>
    <message>
        <source>Not yet reviewed by a clinician</source>
        <translation>Aún sin revisar por un profesional clínico</translation>
    </message>
    <message>
        <source>Not yet reviewed by a clinician. The review is overdue.</source>
        <translation>Aún sin revisar por un profesional clínico. La revisión está atrasada.</translation>
    </message>
    <message>
        <source>Reviewed, but a new review is overdue</source>
        <translation>Revisado, pero la nueva revisión está atrasada</translation>
    </message>
</context>
<context>
    <name>ScoreList</name>
    <message>
        <source>%1: %2 of %3 points</source>
        <translation>%1: %2 de %3 puntos</translation>
    </message>
    <message>
        <source>Clear (CDC index)</source>
        <translation>Claro (índice de los CDC)</translation>
    </message>
    <message>
        <source>Easy to act on (PEMAT-P)</source>
        <translation>Fácil de poner en práctica (PEMAT-P)</translation>
    </message>
    <message>
        <source>Easy to understand (PEMAT-P)</source>
        <translation>Fácil de entender (PEMAT-P)</translation>
    </message>
    <message>
        <source>How easy it is to use</source>
        <translation>Qué tan fácil es de usar</translation>
    </message>
    <message>
        <source>Our program checked %1, people checked %2, and %3 are still open.</source>
        <translation>Nuestro programa comprobó %1, las personas %2, y quedan %3 por responder.</translation>
    </message>
    <message>
        <source>Reading level: school grade %1, by a formula</source>
        <translation>Nivel de lectura: grado escolar %1, según una fórmula</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>A B C D E F G H I J K L M N O P Q R S T U V W X Y Z</source>
        <extracomment>The letters of the alphabet in order, with a space between them.</extracomment>
        <translation>A B C D E F G H I J K L M N Ñ O P Q R S T U V W X Y Z</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letras</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
</context>
<context>
    <name>SectionActions</name>
    <message>
        <source>Add a question</source>
        <translation>Agregar pregunta</translation>
    </message>
    <message>
        <source>Add a question to my list</source>
        <translation>Agregar una pregunta a mi lista</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation>Ver secciones</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Siguiente: %1</translation>
    </message>
</context>
<context>
    <name>SectionFoot</name>
    <message>
        <source>How sure is this? Sources: %1</source>
        <translation>¿Qué tan cierto es esto? Fuentes: %1</translation>
    </message>
</context>
<context>
    <name>SectionPage</name>
    <message>
        <source>Section %1 of %2</source>
        <translation>Sección %1 de %2</translation>
    </message>
</context>
<context>
    <name>SectionRail</name>
    <message>
        <source>All sections</source>
        <translation>Todas las secciones</translation>
    </message>
</context>
<context>
    <name>SectionStrip</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation>Todas las secciones</translation>
    </message>
</context>
<context>
    <name>SectionTile</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes to read</source>
        <translation>
            <numerusform>%n minuto de lectura</numerusform>
            <numerusform>%n minutos de lectura</numerusform>
        </translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
</context>
<context>
    <name>Shade</name>
    <message>
        <source>The screen is hidden</source>
        <translation>La pantalla está oculta</translation>
    </message>
    <message>
        <source>The screen is hidden. Touch to come back.</source>
        <translation>La pantalla está oculta. Toque para volver.</translation>
    </message>
    <message>
        <source>Touch to come back.</source>
        <translation>Toque para volver.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ShowStaffPage</name>
    <message>
        <source>Back to my list</source>
        <translation>Volver a mi lista</translation>
    </message>
    <message>
        <source>I would like to ask:</source>
        <translation>Quisiera preguntar:</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Nivel %1</translation>
    </message>
</context>
<context>
    <name>SizeChoice</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>A</source>
        <comment>a letter that shows the text size</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>Text size %1 per cent</source>
        <translation>Tamaño del texto: %1 por ciento</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>De dónde viene esto</translation>
    </message>
</context>
<context>
    <name>StaffBarPage</name>
    <message>
        <source>%1 mm</source>
        <translation>%1 mm</translation>
    </message>
    <message>
        <source>%1 mm longer</source>
        <translation>%1 mm más larga</translation>
    </message>
    <message>
        <source>%1 mm shorter</source>
        <translation>%1 mm más corta</translation>
    </message>
    <message>
        <source>Hold a ruler against the bar. If it is not %1 mm long, say how long it is.</source>
        <translation>Ponga una regla junto a la barra. Si no mide %1 mm, indique cuánto mide.</translation>
    </message>
    <message>
        <source>Keep this size</source>
        <translation>Guardar este tamaño</translation>
    </message>
    <message>
        <source>Measure this bar</source>
        <translation>Medir esta barra</translation>
    </message>
    <message>
        <source>The bar to measure</source>
        <translation>La barra que se mide</translation>
    </message>
    <message>
        <source>The size is right.</source>
        <translation>El tamaño es correcto.</translation>
    </message>
    <message>
        <source>Then the screen measures %1 inches from corner to corner.</source>
        <translation>Entonces la pantalla mide %1 pulgadas de esquina a esquina.</translation>
    </message>
</context>
<context>
    <name>StaffChecksPage</name>
    <message>
        <source>Nothing has been tested yet.</source>
        <translation>Todavía no se ha comprobado nada.</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>Autocomprobación</translation>
    </message>
</context>
<context>
    <name>StaffChoicesPage</name>
    <message>
        <source>Each visit begins in</source>
        <translation>Cada visita empieza en</translation>
    </message>
    <message>
        <source>Language and title</source>
        <translation>Idioma y título</translation>
    </message>
    <message>
        <source>The first screen is seen by everybody in the room. It can bear the title of the first article.</source>
        <translation>La primera pantalla la ve toda la sala. Puede llevar el título del primer artículo.</translation>
    </message>
    <message>
        <source>The title does not show</source>
        <translation>El título no se muestra</translation>
    </message>
    <message>
        <source>The title shows</source>
        <translation>El título se muestra</translation>
    </message>
</context>
<context>
    <name>StaffDiagnosisPage</name>
    <message>
        <source>A code for a phone camera. It holds a part of the diagnosis.</source>
        <translation>Un código para la cámara de un teléfono. Contiene una parte del diagnóstico del equipo.</translation>
    </message>
    <message>
        <source>Diagnosis for IT</source>
        <translation>Diagnóstico para informática</translation>
    </message>
    <message>
        <source>Part %1 of %2: next</source>
        <translation>Parte %1 de %2: siguiente</translation>
    </message>
    <message>
        <source>Scan or photograph every part with a phone, and send them to IT in any order. They hold versions, faults and what the self-test found, and nothing of any visitor.</source>
        <translation>Escanee o fotografíe todas las partes con un teléfono y envíelas a informática en cualquier orden. Contienen versiones, fallos y lo que encontró la autocomprobación, y nada de ningún visitante.</translation>
    </message>
    <message>
        <source>The diagnosis is on the stick. You can take it out.</source>
        <translation>El diagnóstico está en la memoria USB. Puede retirarla.</translation>
    </message>
    <message>
        <source>The kiosk writes to no USB stick on this tablet. The codes are the way.</source>
        <translation>En esta tableta el quiosco no escribe en memorias USB. La vía son los códigos.</translation>
    </message>
    <message>
        <source>The stick takes nothing. Try another one, or photograph the codes.</source>
        <translation>No se puede escribir en la memoria USB. Pruebe con otra o fotografíe los códigos.</translation>
    </message>
    <message>
        <source>To take it along as a file, put a USB stick in and open this page again.</source>
        <translation>Para llevárselo como archivo, inserte una memoria USB y abra esta página otra vez.</translation>
    </message>
    <message>
        <source>Write to the USB stick</source>
        <translation>Escribir en la memoria USB</translation>
    </message>
</context>
<context>
    <name>StaffDoorPage</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>For staff</source>
        <translation>Para el personal</translation>
    </message>
    <message>
        <source>No PIN is set on this tablet, so the panel stays shut. To set one, an administrator runs “kiosk setup” on the tablet and restarts the kiosk.</source>
        <translation>Esta tableta no tiene PIN, así que el panel queda cerrado. Para ponerle uno, un administrador ejecuta «kiosk setup» en la tableta y reinicia el quiosco.</translation>
    </message>
    <message>
        <source>This PIN is wrong. Try again.</source>
        <translation>Este PIN no es correcto. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Wait %1 seconds, then try again.</source>
        <translation>Demasiados PIN incorrectos. Espere %1 segundos y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Type the PIN, then touch OK.</source>
        <translation>Escriba el PIN y toque Aceptar.</translation>
    </message>
</context>
<context>
    <name>StaffFaultsPage</name>
    <message>
        <source>Faults and what to do</source>
        <translation>Fallos y qué hacer</translation>
    </message>
    <message>
        <source>No fault is noted.</source>
        <translation>No hay ningún fallo anotado.</translation>
    </message>
</context>
<context>
    <name>StaffFrame</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>StaffInstalledPage</name>
    <message>
        <source>%1: articles %2, of these approved %3</source>
        <translation>%1: artículos %2, de ellos aprobados %3</translation>
    </message>
    <message>
        <source>Library: %1, content %2</source>
        <translation>Biblioteca: %1, contenido %2</translation>
    </message>
    <message>
        <source>Program: version %1</source>
        <translation>Programa: versión %1</translation>
    </message>
    <message>
        <source>What is installed</source>
        <translation>Qué está instalado</translation>
    </message>
</context>
<context>
    <name>StaffLeavePage</name>
    <message>
        <source>%1 minutes</source>
        <translation>%1 minutos</translation>
    </message>
    <message>
        <source>Behind the kiosk there is no desktop on this tablet: nothing else is started. For maintenance, use another console or a remote connection.</source>
        <translation>En esta tableta no hay escritorio detrás del quiosco: no se inicia nada más. Para el mantenimiento, use otra consola o una conexión remota.</translation>
    </message>
    <message>
        <source>Show the desktop</source>
        <translation>Mostrar el escritorio</translation>
    </message>
    <message>
        <source>The kiosk steps aside. Do not leave the tablet alone: whoever touches it can do anything. After this time the kiosk comes back by itself.</source>
        <translation>El quiosco se aparta. No deje la tableta sola: quien la toque puede hacer cualquier cosa. Pasado este tiempo, el quiosco vuelve por sí mismo.</translation>
    </message>
</context>
<context>
    <name>StaffMenuPage</name>
    <message>
        <source>Clean the glass</source>
        <translation>Limpiar el vidrio</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Diagnosis for IT</source>
        <translation>Diagnóstico para informática</translation>
    </message>
    <message>
        <source>Faults and what to do</source>
        <translation>Fallos y qué hacer</translation>
    </message>
    <message>
        <source>Language and title</source>
        <translation>Idioma y título</translation>
    </message>
    <message>
        <source>Measure this bar</source>
        <translation>Medir esta barra</translation>
    </message>
    <message>
        <source>Restart the kiosk</source>
        <translation>Reiniciar el quiosco</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>Autocomprobación</translation>
    </message>
    <message>
        <source>Show the desktop</source>
        <translation>Mostrar el escritorio</translation>
    </message>
    <message>
        <source>Sound test</source>
        <translation>Prueba de sonido</translation>
    </message>
    <message>
        <source>Staff panel</source>
        <translation>Panel del personal</translation>
    </message>
    <message>
        <source>Text and display</source>
        <translation>Texto y pantalla</translation>
    </message>
    <message>
        <source>Touch test</source>
        <translation>Prueba táctil</translation>
    </message>
    <message>
        <source>What is installed</source>
        <translation>Qué está instalado</translation>
    </message>
</context>
<context>
    <name>StaffRestartPage</name>
    <message>
        <source>Restart now</source>
        <translation>Reiniciar ahora</translation>
    </message>
    <message>
        <source>Restart the kiosk?</source>
        <translation>¿Reiniciar el quiosco?</translation>
    </message>
    <message>
        <source>The kiosk ends, and the tablet starts it again within a few seconds. It then reads its settings anew.</source>
        <translation>El quiosco termina y la tableta lo vuelve a iniciar en unos segundos. Entonces lee de nuevo sus ajustes.</translation>
    </message>
</context>
<context>
    <name>StaffSoundPage</name>
    <message>
        <source>Each visit begins in the middle, at 3 of 5. What you choose here is for this test alone.</source>
        <translation>Cada visita empieza en el medio, en 3 de 5. Lo que elija aquí vale solo para esta prueba.</translation>
    </message>
    <message>
        <source>If you hear nothing, look at the loudspeaker, its cable and the volume of the tablet itself.</source>
        <translation>Si no oye nada, revise el altavoz, su cable y el volumen de la propia tableta.</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Más alto</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Más bajo</translation>
    </message>
    <message>
        <source>Say a sentence</source>
        <translation>Decir una frase</translation>
    </message>
    <message>
        <source>Sound test</source>
        <translation>Prueba de sonido</translation>
    </message>
    <message>
        <source>This is how loud the tablet reads aloud.</source>
        <translation>Así de alto lee la tableta en voz alta.</translation>
    </message>
    <message>
        <source>This tablet has no voice for %1.</source>
        <translation>Esta tableta no tiene voz para %1.</translation>
    </message>
    <message>
        <source>Volume: %1 of 5</source>
        <translation>Volumen: %1 de 5</translation>
    </message>
</context>
<context>
    <name>StaffTouchPage</name>
    <message>
        <source>Every field felt the finger. Hold a corner for two seconds to go back.</source>
        <translation>Todos los campos notaron el dedo. Mantenga el dedo dos segundos en una esquina para volver.</translation>
    </message>
    <message>
        <source>Touch test</source>
        <translation>Prueba táctil</translation>
    </message>
    <message>
        <source>Wipe with one finger over the whole screen. Fields that stay empty do not feel it. Hold a corner for two seconds to go back, or wait.</source>
        <translation>Pase un dedo por toda la pantalla. Los campos que quedan vacíos no lo notan. Para volver, mantenga el dedo dos segundos en una esquina o espere.</translation>
    </message>
</context>
<context>
    <name>StaffWipePage</name>
    <message>
        <source>%1 minutes</source>
        <translation>%1 minutos</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 segundos</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minuto</translation>
    </message>
    <message>
        <source>Clean the glass</source>
        <translation>Limpiar el vidrio</translation>
    </message>
    <message>
        <source>For so long the tablet ignores every touch. Then it shows its first screen again.</source>
        <translation>Durante ese tiempo la tableta no hace caso de ningún toque. Después vuelve a mostrar su primera pantalla.</translation>
    </message>
</context>
<context>
    <name>StaffWipingPage</name>
    <message>
        <source>Seconds left: %1</source>
        <translation>Segundos que quedan: %1</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Are you still there?</source>
        <translation>¿Sigue usted ahí?</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>I am finished: wipe it all</source>
        <translation>Terminé: borrar todo</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Sigo aquí</translation>
    </message>
    <message>
        <source>Seconds left: %1</source>
        <translation>Segundos que quedan: %1</translation>
    </message>
    <message>
        <source>Then the tablet forgets what you did here, to keep it private. Touch anywhere to stay.</source>
        <translation>Después, la tableta olvida lo que usted hizo aquí, para que quede en privado. Toque cualquier parte para seguir.</translation>
    </message>
</context>
<context>
    <name>SureSheet</name>
    <message>
        <source>How sure is this?</source>
        <translation>¿Qué tan cierto es esto?</translation>
    </message>
    <message>
        <source>Only a few studies, or small ones, show this. It may turn out otherwise.</source>
        <translation>Lo muestran solo unos pocos estudios, o estudios pequeños. Puede resultar de otra manera.</translation>
    </message>
    <message>
        <source>Several good studies agree on this.</source>
        <translation>Varios buenos estudios coinciden en esto.</translation>
    </message>
    <message>
        <source>Some studies show this. More studies could change it.</source>
        <translation>Algunos estudios lo muestran. Más estudios podrían cambiarlo.</translation>
    </message>
    <message>
        <source>This is what your clinic&apos;s article is based on.</source>
        <translation>En esto se basa el artículo de su clínica.</translation>
    </message>
</context>
<context>
    <name>SwitchRow</name>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sí</translation>
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
        <translation>Un archivo propio del quiosco estaba dañado; se apartó y ya se usa uno nuevo.</translation>
    </message>
    <message>
        <source>A page of the library could not be read.</source>
        <translation>No se pudo leer una página de la biblioteca.</translation>
    </message>
    <message>
        <source>A part that the kiosk is built on failed and ended it.</source>
        <translation>Falló una pieza en la que se apoya el quiosco, y el quiosco se cerró.</translation>
    </message>
    <message>
        <source>Articles are no longer shown, because their review is too long ago.</source>
        <translation>Hay artículos que ya no se muestran, porque su revisión es demasiado antigua.</translation>
    </message>
    <message>
        <source>Ask IT to change the settings file. As it is now it will not be tried again.</source>
        <translation>Pida a informática que cambie el archivo de configuración. Tal como está, no se volverá a probar.</translation>
    </message>
    <message>
        <source>Ask IT to install the kiosk again.</source>
        <translation>Pida a informática que instale de nuevo el quiosco.</translation>
    </message>
    <message>
        <source>Ask IT to look at this tablet today. The articles and the name of your clinic are missing on it.</source>
        <translation>Pida a informática que revise hoy esta tableta. Le faltan los artículos y el nombre de su clínica.</translation>
    </message>
    <message>
        <source>Ask IT to run “kiosk settings check” and to mend the line that it names.</source>
        <translation>Pida a informática que ejecute «kiosk settings check» y corrija la línea que este indica.</translation>
    </message>
    <message>
        <source>Ask IT to run “kiosk settings check”, and who wrote it there. It does not count.</source>
        <translation>Pida a informática que ejecute «kiosk settings check» y averigüe quién lo escribió allí. No tiene efecto.</translation>
    </message>
    <message>
        <source>Ask IT whether the disk is full or write-protected.</source>
        <translation>Pregunte a informática si el disco está lleno o protegido contra escritura.</translation>
    </message>
    <message>
        <source>Ask whoever made the library for another one. This one will not be tried again.</source>
        <translation>Pida otra biblioteca a quien la hizo. Esta no se volverá a probar.</translation>
    </message>
    <message>
        <source>Ask whoever writes the articles to review them and to send a new library.</source>
        <translation>Pida a quien escribe los artículos que los revise y que envíe una biblioteca nueva.</translation>
    </message>
    <message>
        <source>Change the disk or the card: it may be dying.</source>
        <translation>Cambie el disco o la tarjeta: puede que esté a punto de fallar del todo.</translation>
    </message>
    <message>
        <source>Check the disk ({command}), and change it if there are more.</source>
        <translation>Compruebe el disco ({command}) y cámbielo si aparecen más errores.</translation>
    </message>
    <message>
        <source>Choose something else in the staff panel, and tell IT.</source>
        <translation>Elija otra cosa en el panel del personal y avise a informática.</translation>
    </message>
    <message>
        <source>Copy the library onto the tablet again, then restart the kiosk.</source>
        <translation>Copie de nuevo la biblioteca en la tableta y después reinicie el quiosco.</translation>
    </message>
    <message>
        <source>Copy the library onto the tablet again. If this comes back, the tablet&apos;s disk is failing: tell IT.</source>
        <translation>Copie de nuevo la biblioteca en la tableta. Si vuelve a pasar, el disco de la tableta está fallando: avise a informática.</translation>
    </message>
    <message>
        <source>Errors that the system has met on its disk: {count}.</source>
        <translation>Errores que el sistema ha encontrado en su disco: {count}.</translation>
    </message>
    <message>
        <source>Everybody on this tablet may read {file}, which holds the staff&apos;s code.</source>
        <translation>En esta tableta cualquiera puede leer {file}, que contiene el PIN del personal.</translation>
    </message>
    <message>
        <source>Give the file and its folder to root: {command}</source>
        <translation>Haga que el archivo y su carpeta sean de root: {command}</translation>
    </message>
    <message>
        <source>Give these folders to the kiosk&apos;s account, or install its package anew.</source>
        <translation>Asigne estas carpetas a la cuenta del quiosco, o instale de nuevo su paquete.</translation>
    </message>
    <message>
        <source>How much room the disk has cannot be read here.</source>
        <translation>Aquí no se puede saber cuánto espacio tiene el disco.</translation>
    </message>
    <message>
        <source>If it was not one of you, keep an eye on this tablet.</source>
        <translation>Si no fue nadie del personal, vigile esta tableta.</translation>
    </message>
    <message>
        <source>If this comes back, send IT the codes of the diagnosis.</source>
        <translation>Si vuelve a pasar, envíe a informática los códigos del diagnóstico.</translation>
    </message>
    <message>
        <source>If this comes back, switch the tablet off and on, then tell IT.</source>
        <translation>Si vuelve a pasar, apague y encienda la tableta, y después avise a informática.</translation>
    </message>
    <message>
        <source>Install the kiosk&apos;s package, and start it with: {command}</source>
        <translation>Instale el paquete del quiosco e inícielo con: {command}</translation>
    </message>
    <message>
        <source>Look at the printer: paper, covers, toner.</source>
        <translation>Revise la impresora: papel, tapas, tóner.</translation>
    </message>
    <message>
        <source>Make room on it.</source>
        <translation>Libere espacio en él.</translation>
    </message>
    <message>
        <source>Make the kiosk the shell of its account, as the install sheet says.</source>
        <translation>Ponga el quiosco como programa de inicio de su cuenta, como dice la hoja de instalación.</translation>
    </message>
    <message>
        <source>Neither the system nor cage turns the screen off by itself.</source>
        <translation>Ni el sistema ni cage apagan la pantalla por su cuenta.</translation>
    </message>
    <message>
        <source>Nothing else helped, so the tablet was asked to restart.</source>
        <translation>Nada más sirvió, así que se pidió a la tableta que se reiniciara.</translation>
    </message>
    <message>
        <source>Nothing, if this happens once. If it comes back, send IT the codes of the diagnosis.</source>
        <translation>Nada, si pasa una vez. Si vuelve a pasar, envíe a informática los códigos del diagnóstico.</translation>
    </message>
    <message>
        <source>Nothing, if this happens once. If it comes back, the tablet&apos;s disk is failing: tell IT.</source>
        <translation>Nada, si pasa una vez. Si vuelve a pasar, el disco de la tableta está fallando: avise a informática.</translation>
    </message>
    <message>
        <source>Nothing. If it goes to and fro, tell IT.</source>
        <translation>Nada. Si se activa y se desactiva una y otra vez, avise a informática.</translation>
    </message>
    <message>
        <source>Nothing. The first one goes on.</source>
        <translation>Nada. El primero sigue en marcha.</translation>
    </message>
    <message>
        <source>On this system there is no shell made for kiosks.</source>
        <translation>En este sistema no hay un entorno hecho para quioscos.</translation>
    </message>
    <message>
        <source>Only the running kiosk sees its window: look at the staff panel.</source>
        <translation>Solo el quiosco en marcha ve su ventana: mire en el panel del personal.</translation>
    </message>
    <message>
        <source>Open the self-test of the staff panel. It says what is off and how to mend it.</source>
        <translation>Abra la autocomprobación en el panel del personal. Dice qué está desactivado y cómo arreglarlo.</translation>
    </message>
    <message>
        <source>Restart the kiosk from the staff panel. If that does not help, restart the tablet.</source>
        <translation>Reinicie el quiosco desde el panel del personal. Si eso no basta, reinicie la tableta.</translation>
    </message>
    <message>
        <source>Run the kiosk under cage, as its package does.</source>
        <translation>Ejecute el quiosco dentro de cage, como hace su paquete.</translation>
    </message>
    <message>
        <source>Run: {command}</source>
        <translation>Ejecute: {command}</translation>
    </message>
    <message>
        <source>See that the display is on and its cable is in. If it stays dark, tell IT.</source>
        <translation>Compruebe que la pantalla está encendida y su cable conectado. Si sigue oscura, avise a informática.</translation>
    </message>
    <message>
        <source>See that the printer is on and connected. If it still does not print, tell IT.</source>
        <translation>Compruebe que la impresora está encendida y conectada. Si sigue sin imprimir, avise a informática.</translation>
    </message>
    <message>
        <source>Set the clock: articles grow old by it.</source>
        <translation>Ponga el reloj en hora: según él se cuenta la edad de los artículos.</translation>
    </message>
    <message>
        <source>Set the clock: articles grow old by it. If it stood ahead before, delete the kiosk&apos;s file {file}.</source>
        <translation>Ponga el reloj en hora: según él se cuenta la edad de los artículos. Si antes estaba adelantado, borre el archivo {file} del quiosco.</translation>
    </message>
    <message>
        <source>Set {setting} in {file}, and restart the tablet.</source>
        <translation>Ponga {setting} en {file} y reinicie la tableta.</translation>
    </message>
    <message>
        <source>Somebody started the kiosk while it was running already.</source>
        <translation>Alguien inició el quiosco cuando ya estaba en marcha.</translation>
    </message>
    <message>
        <source>Something else lies in front of the kiosk, or takes its touches.</source>
        <translation>Hay otra cosa delante del quiosco, o algo que recibe los toques en su lugar.</translation>
    </message>
    <message>
        <source>Something that protects this tablet is switched off.</source>
        <translation>Algo que protege esta tableta está desactivado.</translation>
    </message>
    <message>
        <source>Something that protects this tablet was switched off, and is in force again.</source>
        <translation>Algo que protege esta tableta estaba desactivado y vuelve a funcionar.</translation>
    </message>
    <message>
        <source>Start the kiosk with: {command}</source>
        <translation>Inicie el quiosco con: {command}</translation>
    </message>
    <message>
        <source>Switch it off, unplug it, or write {setting} in the settings.</source>
        <translation>Desactive la red, desconecte el cable o escriba {setting} en los ajustes.</translation>
    </message>
    <message>
        <source>Switch the tablet off and on. If touch stays away, tell IT: a cable may be loose.</source>
        <translation>Apague y encienda la tableta. Si sigue sin responder al tacto, avise a informática: puede haber un cable suelto.</translation>
    </message>
    <message>
        <source>Take {option} away from cage&apos;s words in the kiosk&apos;s unit, and restart it.</source>
        <translation>Quite {option} de las opciones de cage en la unidad del quiosco y reiníciela.</translation>
    </message>
    <message>
        <source>Tell IT, and send the codes of the diagnosis.</source>
        <translation>Avise a informática y envíe los códigos del diagnóstico.</translation>
    </message>
    <message>
        <source>The clock says {today}, but an article was approved on {day}.</source>
        <translation>El reloj marca {today}, pero un artículo se aprobó el {day}.</translation>
    </message>
    <message>
        <source>The clock says {today}, but it has already shown {day}.</source>
        <translation>El reloj marca {today}, pero ya ha marcado {day}.</translation>
    </message>
    <message>
        <source>The clock says {today}, but the kiosk was built on {day}.</source>
        <translation>El reloj marca {today}, pero el quiosco se creó el {day}.</translation>
    </message>
    <message>
        <source>The clock says {today}, which can be right.</source>
        <translation>El reloj marca {today}, y puede ser correcto.</translation>
    </message>
    <message>
        <source>The desktop ({desktop}) has keys and gestures of its own, which lead out of the kiosk.</source>
        <translation>El escritorio ({desktop}) tiene teclas y gestos propios, con los que se sale del quiosco.</translation>
    </message>
    <message>
        <source>The disk can be written to and has {free} MB left.</source>
        <translation>Se puede escribir en el disco y le quedan {free} MB.</translation>
    </message>
    <message>
        <source>The disk has {free} MB left, too little.</source>
        <translation>Al disco le quedan {free} MB, demasiado poco.</translation>
    </message>
    <message>
        <source>The disk takes no more writing: the system has locked it.</source>
        <translation>Ya no se puede escribir en el disco: el sistema lo ha bloqueado.</translation>
    </message>
    <message>
        <source>The display was not there any more.</source>
        <translation>La pantalla dejó de estar disponible.</translation>
    </message>
    <message>
        <source>The glass was touched, and nothing on the screen answered.</source>
        <translation>Se tocó el vidrio y nada respondió en la pantalla.</translation>
    </message>
    <message>
        <source>The kiosk cannot write to {folders}.</source>
        <translation>El quiosco no puede escribir en {folders}.</translation>
    </message>
    <message>
        <source>The kiosk does not fill the screen.</source>
        <translation>El quiosco no llena la pantalla.</translation>
    </message>
    <message>
        <source>The kiosk ended without being told to, and was started again.</source>
        <translation>El quiosco se cerró sin que nadie se lo pidiera, y se volvió a iniciar.</translation>
    </message>
    <message>
        <source>The kiosk failed again and again with the new library and has gone back to the last good one.</source>
        <translation>El quiosco falló una y otra vez con la biblioteca nueva y ha vuelto a la última que funcionó bien.</translation>
    </message>
    <message>
        <source>The kiosk failed again and again with the new settings and has gone back to the last good ones.</source>
        <translation>El quiosco falló una y otra vez con los ajustes nuevos y ha vuelto a los últimos que funcionaron bien.</translation>
    </message>
    <message>
        <source>The kiosk failed again and again with what was last chosen in the staff panel and took it back.</source>
        <translation>El quiosco falló una y otra vez con lo último que se eligió en el panel del personal y lo ha deshecho.</translation>
    </message>
    <message>
        <source>The kiosk fills the screen and lies on top.</source>
        <translation>El quiosco llena la pantalla y está por encima de todo.</translation>
    </message>
    <message>
        <source>The kiosk is not on the screen.</source>
        <translation>El quiosco no está en la pantalla.</translation>
    </message>
    <message>
        <source>The kiosk made a mistake of its own and went on.</source>
        <translation>El quiosco cometió un error propio y siguió en marcha.</translation>
    </message>
    <message>
        <source>The kiosk runs on a desktop ({desktop}), which a visitor could reach.</source>
        <translation>El quiosco se ejecuta sobre un escritorio ({desktop}) al que un visitante podría llegar.</translation>
    </message>
    <message>
        <source>The kiosk runs under cage, which shows one program and nothing else.</source>
        <translation>El quiosco se ejecuta dentro de cage, que muestra un solo programa y nada más.</translation>
    </message>
    <message>
        <source>The kiosk was started by {program}, not by cage.</source>
        <translation>El quiosco lo inició {program}, no cage.</translation>
    </message>
    <message>
        <source>The kiosk&apos;s own account could change {file}.</source>
        <translation>La propia cuenta del quiosco podría cambiar {file}.</translation>
    </message>
    <message>
        <source>The last good files failed too, so the kiosk goes back to the library and settings it came with.</source>
        <translation>También fallaron los últimos archivos buenos, así que el quiosco vuelve a la biblioteca y los ajustes con los que vino.</translation>
    </message>
    <message>
        <source>The library that the kiosk was given cannot be shown, so it shows an older one.</source>
        <translation>La biblioteca que se le dio al quiosco no se puede mostrar, así que muestra una anterior.</translation>
    </message>
    <message>
        <source>The printer did not answer.</source>
        <translation>La impresora no respondió.</translation>
    </message>
    <message>
        <source>The printer needed paper or a hand.</source>
        <translation>La impresora necesitaba papel o que alguien la atendiera.</translation>
    </message>
    <message>
        <source>The registry does not say which shell Windows starts.</source>
        <translation>El registro no dice qué programa de inicio abre Windows.</translation>
    </message>
    <message>
        <source>The sandbox is not in force: {parts}.</source>
        <translation>El aislamiento del programa no funciona: {parts}.</translation>
    </message>
    <message>
        <source>The sandbox of the kiosk&apos;s unit is in force.</source>
        <translation>El aislamiento de la unidad del quiosco funciona.</translation>
    </message>
    <message>
        <source>The screen stood still, and the kiosk was started again.</source>
        <translation>La pantalla se quedó parada, y el quiosco se volvió a iniciar.</translation>
    </message>
    <message>
        <source>The settings allow a network. The kiosk itself uses none.</source>
        <translation>Los ajustes permiten una red. El quiosco mismo no usa ninguna.</translation>
    </message>
    <message>
        <source>The settings can be changed by administrators only.</source>
        <translation>Solo los administradores pueden cambiar los ajustes.</translation>
    </message>
    <message>
        <source>The settings file has a mistake, so the kiosk goes on with the last good settings.</source>
        <translation>El archivo de configuración tiene un error, así que el quiosco sigue con los últimos ajustes buenos.</translation>
    </message>
    <message>
        <source>The staff&apos;s PIN was entered wrong several times.</source>
        <translation>El PIN del personal se escribió mal varias veces.</translation>
    </message>
    <message>
        <source>The system goes to sleep when nobody types ({setting}).</source>
        <translation>El sistema entra en reposo cuando nadie lo usa ({setting}).</translation>
    </message>
    <message>
        <source>The tablet could not read aloud.</source>
        <translation>La tableta no pudo leer en voz alta.</translation>
    </message>
    <message>
        <source>The tablet is on a network, by {links}.</source>
        <translation>La tableta está conectada a una red, por {links}.</translation>
    </message>
    <message>
        <source>The tablet is on no network.</source>
        <translation>La tableta no está conectada a ninguna red.</translation>
    </message>
    <message>
        <source>The tablet&apos;s disk takes nothing more. The kiosk goes on, but forgets its faults when it ends.</source>
        <translation>El disco de la tableta ya no admite nada más. El quiosco sigue, pero olvida sus fallos cuando termina.</translation>
    </message>
    <message>
        <source>The touch screen was not there any more.</source>
        <translation>La pantalla táctil dejó de estar disponible.</translation>
    </message>
    <message>
        <source>There are {count} screens, and the kiosk fills one of them.</source>
        <translation>Hay {count} pantallas, y el quiosco llena una de ellas.</translation>
    </message>
    <message>
        <source>There is no library that the kiosk could show.</source>
        <translation>No hay ninguna biblioteca que el quiosco pueda mostrar.</translation>
    </message>
    <message>
        <source>There is no settings file: the kiosk goes by its defaults.</source>
        <translation>No hay archivo de configuración: el quiosco usa sus valores de fábrica.</translation>
    </message>
    <message>
        <source>This cannot be read on this tablet.</source>
        <translation>Esto no se puede leer en esta tableta.</translation>
    </message>
    <message>
        <source>This system does not tell the kiosk which other windows there are.</source>
        <translation>Este sistema no le dice al quiosco qué otras ventanas hay.</translation>
    </message>
    <message>
        <source>Touch Listen and hear for yourself. If it stays silent, restart the kiosk, then tell IT.</source>
        <translation>Toque Escuchar y óigalo usted. Si sigue en silencio, reinicie el quiosco y después avise a informática.</translation>
    </message>
    <message>
        <source>Unplug the other screens, or have the system show the same on all of them.</source>
        <translation>Desconecte las otras pantallas, o haga que el sistema muestre lo mismo en todas.</translation>
    </message>
    <message>
        <source>What the kiosk was started by cannot be read here.</source>
        <translation>Aquí no se puede saber qué inició el quiosco.</translation>
    </message>
    <message>
        <source>When this system dims the screen or goes to sleep cannot be read here.</source>
        <translation>Aquí no se puede saber cuándo este sistema atenúa la pantalla o entra en reposo.</translation>
    </message>
    <message>
        <source>Where the tablet keeps what was chosen in the staff panel is something that the panel never writes.</source>
        <translation>Donde la tableta guarda lo elegido en el panel del personal hay algo que el panel nunca escribe.</translation>
    </message>
    <message>
        <source>Whether a sandbox is in force cannot be read here.</source>
        <translation>Aquí no se puede saber si funciona algún aislamiento.</translation>
    </message>
    <message>
        <source>Whether the tablet is on a network cannot be read here.</source>
        <translation>Aquí no se puede saber si la tableta está conectada a una red.</translation>
    </message>
    <message>
        <source>Which keys and gestures the system keeps for itself cannot be read here.</source>
        <translation>Aquí no se puede saber qué teclas y gestos se reserva el sistema.</translation>
    </message>
    <message>
        <source>Who may read the settings cannot be told here.</source>
        <translation>Aquí no se puede saber quién puede leer los ajustes.</translation>
    </message>
    <message>
        <source>Windows starts the kiosk in place of its own shell.</source>
        <translation>Windows inicia el quiosco en lugar de su propio entorno.</translation>
    </message>
    <message>
        <source>Windows starts {program} as its shell.</source>
        <translation>Windows abre {program} como programa de inicio.</translation>
    </message>
    <message>
        <source>Wipe the glass dry and try the touch test. If parts stay dead, tell IT.</source>
        <translation>Seque el vidrio y haga la prueba táctil. Si hay partes que no responden, avise a informática.</translation>
    </message>
    <message>
        <source>cage knows no gestures at the edges, and no keys that lead out of the kiosk.</source>
        <translation>En cage no hay gestos en los bordes ni teclas con los que se salga del quiosco.</translation>
    </message>
    <message>
        <source>cage lets a keyboard change to another terminal (its option {option}).</source>
        <translation>Con un teclado, cage deja cambiar a otra terminal (por su opción {option}).</translation>
    </message>
    <message>
        <source>cage shows the windows of the kiosk, and of no other program.</source>
        <translation>El programa cage muestra las ventanas del quiosco y de ningún otro programa.</translation>
    </message>
    <message>
        <source>no system calls are filtered</source>
        <translation>no se filtra ninguna llamada al sistema</translation>
    </message>
    <message>
        <source>the kiosk could gain rights</source>
        <translation>el quiosco podría obtener más permisos</translation>
    </message>
    <message>
        <source>the kiosk does not run as {unit}</source>
        <translation>el quiosco no se ejecuta como {unit}</translation>
    </message>
    <message>
        <source>the kiosk runs as root</source>
        <translation>el quiosco se ejecuta como root</translation>
    </message>
    <message>
        <source>the system&apos;s files could be written to</source>
        <translation>se podría escribir en los archivos del sistema</translation>
    </message>
</context>
<context>
    <name>TextSheet</name>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Explore by touch</source>
        <translation>Explorar con el dedo</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Text and display</source>
        <translation>Texto y pantalla</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>The tablet says what is under your finger. Touch twice to use it.</source>
        <translation>La tableta dice qué hay bajo su dedo. Toque dos veces para usarlo.</translation>
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
        <translation>Nivel %1</translation>
    </message>
</context>
<context>
    <name>TroubleSheet</name>
    <message>
        <source>Sorry, not this page</source>
        <translation>Perdón, esta página no</translation>
    </message>
    <message>
        <source>This article is no longer shown, because it is waiting to be looked over again. Please ask the staff.</source>
        <translation>Este artículo ya no se muestra, porque espera una nueva revisión. Pregunte al personal.</translation>
    </message>
    <message>
        <source>This page cannot be shown right now. Please choose another, or tell the staff.</source>
        <translation>Esta página no se puede mostrar ahora. Elija otra, por favor, o avise al personal.</translation>
    </message>
</context>
<context>
    <name>TypedField</name>
    <message>
        <source>Search for a word</source>
        <translation>Buscar una palabra</translation>
    </message>
    <message>
        <source>Typed: %1</source>
        <translation>Escrito: %1</translation>
    </message>
</context>
<context>
    <name>UndoRow</name>
    <message>
        <source>Removed.</source>
        <translation>Se quitó.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>UntranslatedSheet</name>
    <message>
        <source>Choose a language</source>
        <translation>Elegir un idioma</translation>
    </message>
    <message>
        <source>Not in this language yet</source>
        <translation>Aún no está en este idioma</translation>
    </message>
    <message>
        <source>What you were reading is not in this language yet. You see here what there is. Nothing is lost: choose the other language again to go on reading.</source>
        <translation>Lo que estaba leyendo aún no está en este idioma. Aquí ve lo que hay. No se pierde nada: elija otra vez el otro idioma para seguir leyendo.</translation>
    </message>
</context>
<context>
    <name>Wipe</name>
    <message>
        <source>The glass is being cleaned. Touching does nothing now.</source>
        <translation>Se está limpiando el vidrio. Tocarlo no hace nada ahora.</translation>
    </message>
</context>
</TS>
