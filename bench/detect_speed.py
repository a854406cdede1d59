"""CPU microseconds of ``Matcher.find`` a message, by sort of message: the median of several rounds, as a table."""

from __future__ import annotations

import statistics
import time

from accuracy import matcher

SORTS = {
    "plain tweet": (
        (
            "Ugh, third time this week your app logs me out while I am trying "
            "to pay my bill. Any idea when it gets fixed? Thanks"
        ),
        (
            "@harborbank really enjoyed the friendly service at the branch "
            "today, keep it up and have a nice weekend everyone!"
        ),
        (
            "Hello, why is the transfer to my savings still pending? I have "
            "been waiting for two days and nobody answers the phone."
        ),
        (
            "One of your agents told me to send a message here, so here I "
            "am. Could somebody please look into my complaint soon?"
        ),
    ),
    "with ordinary numbers": (
        (
            "Been on hold for 45 minutes and paid $12.99 for nothing since "
            "2019, great job @harborbank https://bank.example/a/8123"
        ),
        (
            "The flight at 10:30 was moved to gate 14, 3 hours later than "
            "planned. Refund of 250 euros please, it is 2024 after all"
        ),
    ),
    "with a finding": (
        "my card 4111 1111 1111 1111 was charged twice, call me on +1 202 555 0123 please",
        "Hi, I can't log in, my password is Hunter2! and my PIN is 4321, what is going on with your site today?",
    ),
    "not ASCII": (
        "¿Por qué no funciona la aplicación? Llevo tres días así y nadie me contesta, qué vergüenza de servicio 😡😡",
        "Ich warte seit Wochen auf eine Antwort, das ist wirklich eine Frechheit – so geht man nicht mit Kunden um! 🙄",
        "サービスにログインできません。アプリを再起動しても同じエラーが出ます。助けてください。",
    ),
}


def median(find: object, texts: tuple[str, ...], rounds: int = 400) -> float:
    """Median microseconds a message."""
    call = find.find  # type: ignore[attr-defined]  # a Matcher; typed loosely to time the bare call
    taken = []
    for _ in range(rounds):
        start = time.process_time()
        for text in texts:
            call(text)
        taken.append((time.process_time() - start) / len(texts) * 1e6)
    return statistics.median(taken)


def main() -> None:
    """Print the table."""
    start = time.process_time()
    find = matcher()
    print(f"{'build the matcher':28} {1000 * (time.process_time() - start):8.0f} ms")
    for name, texts in SORTS.items():
        print(f"{name:28} {median(find, texts):8.1f} µs a message")
    long = " ".join(text for texts in SORTS.values() for text in texts) * 100
    start = time.process_time()
    find.find(long)
    print(f"{'one long text':28} {len(long) / (time.process_time() - start) / 1e6:8.2f} million characters a second")


if __name__ == "__main__":
    main()
