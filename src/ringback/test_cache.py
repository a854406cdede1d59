from __future__ import annotations

import threading
from pathlib import Path

import pytest

from ringback.cache import Folder


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "cache"


def kept(folder: Path) -> Path:
    (file,) = folder.iterdir()
    return file


def test_what_is_kept_is_given_back_and_only_under_its_key(folder: Path) -> None:
    Folder(folder).put("a", b"value")
    assert Folder(folder).get("a") == b"value"
    assert Folder(folder).get("b") is None
    assert folder.stat().st_mode & 0o777 == 0o700
    assert kept(folder).stat().st_mode & 0o777 == 0o600


def test_nothing_is_kept_before(folder: Path) -> None:
    assert Folder(folder).get("a") is None


@pytest.mark.parametrize("broken", [b"", b"value", b"ringback cache 1\n" + bytes(32) + b"value"])
def test_a_broken_file_is_not_read(folder: Path, broken: bytes) -> None:
    Folder(folder).put("a", b"value")
    kept(folder).write_bytes(broken)
    assert Folder(folder).get("a") is None
    Folder(folder).put("a", b"made anew")
    assert Folder(folder).get("a") == b"made anew"


def test_a_file_or_folder_others_may_write_is_not_trusted(folder: Path) -> None:
    Folder(folder).put("a", b"value")
    kept(folder).chmod(0o620)
    assert Folder(folder).get("a") is None
    kept(folder).chmod(0o600)
    folder.chmod(0o777)
    assert Folder(folder).get("a") is None


def test_a_link_is_not_followed(folder: Path, tmp_path: Path) -> None:
    Folder(folder).put("a", b"value")
    file = kept(folder)
    elsewhere = file.rename(tmp_path / "elsewhere")
    file.symlink_to(elsewhere)
    assert Folder(folder).get("a") is None


def test_a_copy_under_another_key_is_not_read(folder: Path) -> None:
    cache = Folder(folder)
    cache.put("a", b"value")
    file = kept(folder)
    cache.put("b", b"other")
    (other,) = set(folder.iterdir()) - {file}
    other.write_bytes(file.read_bytes())
    assert cache.get("b") is None


def test_where_no_folder_can_be_had_nothing_is_kept_and_nothing_fails(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    cache = Folder(tmp_path / "file" / "cache")
    cache.put("a", b"value")
    assert cache.get("a") is None


def test_another_code_or_machine_finds_nothing(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for maker in ("_code", "_machine"):
        Folder(folder).put("a", b"value")
        with monkeypatch.context() as patch:
            patch.setattr(f"ringback.cache.{maker}", lambda: "another")
            assert Folder(folder).get("a") is None
        assert Folder(folder).get("a") == b"value"


def test_what_two_make_at_once_is_made_by_one_after_the_other(folder: Path) -> None:
    inside, most = 0, 0

    def make() -> None:
        nonlocal inside, most
        with Folder(folder).making("a"):
            inside += 1
            most = max(most, inside)
            threading.Event().wait(0.01)  # long enough for the others to come in, were the door open
            inside -= 1

    workers = [threading.Thread(target=make) for _ in range(5)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert (inside, most) == (0, 1)
