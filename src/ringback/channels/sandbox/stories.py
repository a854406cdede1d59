"""What happens in the demo: about twenty-five conversations with a bank and a clinic.

Every value is from a range reserved for tests or fiction: the card schemes' test numbers, a US social
security number that was never valid, phones 555-0100 to 555-0199, a payment firm's test account.
"""

from __future__ import annotations

from ringback.channels.sandbox.plots import (
    Told,
    asks,
    deletes,
    edits,
    joins_in,
    posts,
    regrets,
    says,
    splits,
    writes,
)  # fmt: skip

STORIES: tuple[Told, ...] = (
    Told(
        "Łukasz Wiśniewski", "bank", posts,
        "my card 4111 1111 1111 1111 was charged TWICE at the gas station this morning?? pls fix 😡",
        number="+12025550143", gives="ok thx. {number}, after 3 today is best", thanks="that was quick, thank you 🙏",
    ),
    Told("Grace O'Neill", "bank", asks, "What time does the Elm Street branch close on Saturdays?",
         thanks="perfect, ty!"),
    Told(
        "مريم حداد", "clinic", posts,
        "Hi, I was diagnosed with type 2 diabetes last week and still have no date for my follow up 😔 who do I ask?",
        number="+13125550101", written="({0}) {1}-{2}", gives="It is {number}. Tomorrow between 10 and 12 please",
        thanks="Thank you, you were very kind",
    ),
    Told(
        "Priya Raman", "bank", writes,
        "hello my atm card got swallowed by the machine at Pine St. my pin is 4921 can you unblock it",
        number="+14155550112", written="{0} {1} {2}", gives="{number}. I'm free all evening", thanks="sorted!! thanks",
    ),
    Told(
        "José Ramírez", "bank", posts,
        "Hola, me cobraron dos veces. Mi tarjeta es 5555-5555-5555-4444, ¿me lo pueden devolver por favor?",
        number="+13055550121", gives="sí claro, {number}, mañana por la mañana",
        thanks="muchas gracias, todo arreglado 👍",
    ),
    Told("Marcus Bell", "bank", says,
         "45 minutes on hold and then the line just DROPPED. This is a joke. Worst bank in town 🤬"),
    Told(
        "Chiamaka Okafor", "bank", deletes,
        "transfer still not here!!! account number 000123456789 routing 110000000, where is my money", "delete",
        number="+16465550133", gives="oops sorry, deleted it. you can reach me on {number} any time before 6pm",
        thanks="found it, thanks for calling so fast",
    ),
    Told(
        "Nguyễn Thị Lan", "clinic", asks,
        "Do you do flu shots without an appointment? And is parking free?", thanks="great thank you ❤️",
    ),
    Told(
        "DeShawn Carter", "bank", splits, "first half of my card so you can look it up: 4111 1111",
        "and the rest 1111 1111. dont want to put it all in one post lol",
        number="+14045550107", gives="yeah ok {number}, im off work at 5",
    ),
    Told(
        "Aisha Khan", "clinic", posts,
        "I need to move my appointment on Thursday, date of birth 04/12/1979, MRN 00482913. Thanks!",
        number="+17735550114", gives="Of course, {number}. Weekday mornings are best", picks=("ring", "answer"),
        thanks="All done, see you Friday",
    ),
    Told("Sakura 田中", "bank", says, "Huge thanks to Ben at the Harbor St branch, he stayed late to help my mum 🌸"),
    Told(
        "Camila Duarte", "bank", posts,
        "perdí mi tarjeta anoche en el metro 😭 termina en 10005, creo que es 3782 822463 10005, ¡bloquéenla ya!",
        number="+17865550118", gives="{number}, ahora mismo por favor!!", thanks="uff, gracias, qué alivio",
    ),
    Told(
        "Søren Lindqvist", "bank", edits, "anyone else's statement wrong this month?",
        "anyone else's statement wrong this month? EDIT: for support, card is 4111.1111.1111.1111 exp 09/29 cvv 123",
        number="+12065550126", gives="{number} works. not before noon please",
    ),
    Told("Dmitri Volkov", "bank", joins_in, "same here, second time this month. did anyone from the bank ever reply?"),
    Told(
        "Lucía Fernández", "clinic", posts,
        "Buenas tardes, necesito renovar la receta de sertralina, la doctora me dijo que escribiera por aquí",
        number="+12105550136", gives="mi teléfono es {number}, cualquier día después de las 16:00",
        thanks="gracias, ya la tengo",
    ),
    Told(
        "Kwame Mensah", "bank", writes, "Hi, I can't log in to the app any more since the update",
        "my password is Sunshine-88 and the code you just texted me is 482913, can you try it from your side?",
        number="+17185550140", written="+1 {0} {1} {2}", gives="sure: {number}. Today before 8 pm",
        thanks="I'm in again, cheers",
    ),
    Told("Hana Kovářová", "bank", asks, "Is the mobile app down or is it just me? Keeps saying 'try again later' 🙃"),
    Told(
        "Jean-Baptiste Moreau", "bank", regrets,
        "My IBAN is GB82 WEST 1234 5698 7654 32, why was the transfer sent back?",
        "ok deleted that, my wife says never post it 😅 still would like to know why it was sent back",
    ),
    Told(
        "Fatima Zahra", "clinic", says,
        "Dr. Lee and the whole team were so patient with my little one yesterday. Thank you 💛",
    ),
    Told(
        "Tomás Herrera", "bank", posts,
        "cuatro uno uno uno, uno uno uno uno, uno uno uno uno, uno uno uno uno. es mi tarjeta, ¿por qué la rechazan?",
        number="+16195550145", gives="{number}, hoy a partir de las 5", picks=("decline", "answer"),
        thanks="perdón, estaba manejando. gracias!",
    ),
    Told(
        "Yusuf Demir", "bank", posts,
        "your site wont take it so here: 4️⃣1️⃣1️⃣1️⃣ 1️⃣1️⃣1️⃣1️⃣ 1️⃣1️⃣1️⃣1️⃣ 1️⃣1️⃣1️⃣1️⃣ what is wrong with my card",
        number="+17135550151", gives="{number} thx, any time today",
    ),
    Told(
        "Ingrid Solberg", "clinic", deletes,
        "Still waiting for my HIV test results from last Monday, patient no. MRN 00517734. Very anxious.", "delete",
        number="+13125550157", gives="I took it down. {number}, please call after 2",
        thanks="Thank you for explaining everything",
    ),
    Told("陈伟", "bank", asks, "Do you exchange HK dollars at the counter, and is there a fee?", thanks="thanks 👌"),
    Told(
        "Valentina Rojas", "clinic", writes,
        "Hola! Quisiera una cita con dermatología, mi seguro social es 078-05-1120 por si lo necesitan",
        number="+19155550162", gives="{number}, los martes o jueves por la tarde", picks=("ring",),
    ),
    Told(
        "Ngozi Adeyemi", "bank", posts,
        "someone is using my card RIGHT NOW!!! 4111-1111-1111-1111 please freeze it i'm shaking",
        number="+12025550166", gives="{number} NOW please", thanks="thank you thank you thank you",
    ),
    Told("Walter Finch", "bank", joins_in,
         "They called me back within the hour when this happened to me. Hang in there."),
)  # fmt: skip
"""In the order in which they begin."""
