from __future__ import annotations

from functools import cache

import pytest

from ringback.detect import Matcher, compile_matcher, discover
from ringback.languages import Vocabulary
from ringback.languages.bundled import heard

KINDS = ("credential.password", "credential.pin", "credential.otp")


@cache
def matcher() -> Matcher:
    return compile_matcher(discover(), heard().values(), region="US")


def told(text: str) -> list[tuple[str, str]]:
    return [(f.kind, text[f.start : f.end]) for f in matcher().find(text) if f.kind in KINDS]


@pytest.mark.parametrize(
    "text",
    [
        "my password is {}",
        "Login: ann / {}",
        "user: ann pass: {}",
        "username/password: ann / {}",
        "pw is {}",
        "pass - {} still locked",
        "password\n{}",
        "my password is:\n\n{}",
        "My password: '{}'.",
        "the temp password you gave me ({}) fails",
        "the password I use is {} and it fails",
        "my password for the app on my phone is {}",
        "I tried {} as my password",
        "I know the rules of a password. It's {}",
        "changed my password to {} today",
        "{} <- my password",
        "{} is my password, help",
        "why is {} not a valid password?",
        "usuario: ana contraseña: {}",
        "la contraseña que uso es {}",
        "cambié mi contraseña a {} ayer",
    ],
)
@pytest.mark.parametrize("value", ["Hunter2", "Tr0ub4dor&3", "blue-sky-42"])
def test_a_password_is_found_however_it_is_told(text: str, value: str) -> None:
    assert ("credential.password", value) in [(kind, found.rstrip(",")) for kind, found in told(text.format(value))]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("my passphrase is correct horse battery staple", "correct horse battery staple"),
        ('my password is "correct horse battery"', "correct horse battery"),
        ("my password is sunshine", "sunshine"),
        ("my password is sunshine, why?", "sunshine"),
        ("mi contraseña es girasol y no entra", "girasol"),
        ("pwd=mittens", "mittens"),
    ],
)
def test_words_are_passwords_where_they_are_told_as_one(text: str, value: str) -> None:
    assert ("credential.password", value) in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "my password is ridiculous",
        "my password is driving me mad",
        "my password is garbage that never works",
        "password isn't working",
        "passwords are hashed",
        "password: not accepted",
        "Password reset link -> blank page",
        "never share your password with anyone",
        "forgot my password @harborbank please help",
        "wrong password #fail",
        "a password-protected file",
        "why is my pass-code not working",
        "I don't have my passcode to access the app",
        "the password must be 8 characters long",
        "password reset on 2021-03-04 failed",
        "password for ann@example.com",
        "gmail password &amp; which phone number",
        "passphrase is not the same as a pin",
        "mi contraseña es incorrecta",
        "la contraseña debe tener 8 caracteres",
        "¿cómo cambio mi contraseña?",
    ],
)
def test_a_password_spoken_of_is_none(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "pin {}",
        "PIN ({}) refused",
        "{} <- my pin",
        "my pin's {}",
        "my ATM code: {}",
        "pin no. {}",
        "change my pin to {} please",
        "entered {} as my pin",
        "the pin for my debit card is {}",
        "{} es mi pin",
    ],
)
@pytest.mark.parametrize("value", ["4321", "8642", "739204"])
def test_a_pin_is_found_however_it_is_told(text: str, value: str) -> None:
    assert told(text.format(value)) == [("credential.pin", value)]


@pytest.mark.parametrize("text", ["pin {}", "my PIN is {}", "{} is my pin"])
@pytest.mark.parametrize("value", ["4 3 2 1", "43 21", "four three two one"])
def test_a_pin_told_digit_by_digit_is_found(text: str, value: str) -> None:
    assert told(text.format(value)) == [("credential.pin", value)]


@pytest.mark.parametrize(
    "text",
    [
        "I changed my PIN in 2021",
        "my PIN was sent in 2021 by mail",
        "cambié mi pin en 2021",
        "the PIN has 4 digits",
        "I paid $4321 without a pin",
        "pin pad error at branch number 2210",
    ],
)
def test_a_pin_spoken_of_is_none(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("code is 482-913", "482-913"),
        ("482 913 is the code I got", "482 913"),
        ("G-482913 is my code", "G-482913"),
        ("OTP 739204", "739204"),
        ("me llegó el código 739204", "739204"),
    ],
)
def test_a_code_that_was_sent_is_found(text: str, value: str) -> None:
    assert told(text) == [("credential.otp", value)]


@pytest.mark.parametrize("text", ["promo code 4829", "zip code 94105", "error code 500123", "the code has 6 digits"])
def test_another_code_is_none(text: str) -> None:
    assert told(text) == []


SIGNS = {"is": ("は", "是"), "credential.password": ("パスワード", "密码"), "credential.pin": ("暗証番号", "取款密码")}
LATE = {
    "is": ("है", "هي"),
    "into": ("olarak",),
    "credential.password": ("पासवर्ड", "şifrem", "كلمة المرور"),
    "credential.pin": ("पिन", "pin kodum"),
}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("パスワードはHunter2です", "Hunter2"),
        ("パスワード：Hunter2", "Hunter2"),
        ("暗証番号は4321です", "4321"),
        ("我的密码是Hunter2", "Hunter2"),
        ("取款密码是4321", "4321"),
        ("मेरा पासवर्ड Hunter2 है", "Hunter2"),
        ("मेरा पिन 4321 है", "4321"),
        ("şifrem Hunter2", "Hunter2"),
        ("pin kodum 4321", "4321"),
        ("كلمة المرور هي Hunter2", "Hunter2"),
        ("パスワードを忘れました", ""),
        ("忘记密码", ""),
        ("पासवर्ड भूल गया", ""),
        ("نسيت كلمة المرور", ""),
    ],
)
def test_a_secret_is_found_where_no_blanks_part_words_and_where_the_verb_comes_last(text: str, value: str) -> None:
    words = [Vocabulary("x1", "signs", {}, SIGNS), Vocabulary("x2", "verb last", {}, LATE)]
    found = [text[f.start : f.end] for f in compile_matcher(discover(), words).find(text) if f.kind in KINDS]
    assert found == ([value] if value else [])
