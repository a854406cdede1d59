"""Children are kept running, refused starts end everything, and nothing outlives the supervisor."""

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

from ringback.site.supervise import Child, Supervisor

READY = "import os; os.write(int(os.environ['RINGBACK_READY_FD']), b'ready\\n'); "


def child(name: str, code: str, *argv: str) -> Child:
    return Child(name, [sys.executable, "-c", code, *argv])


def eventually(true: Callable[[], object], seconds: float = 15.0) -> None:
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, "it never came about"
        time.sleep(0.01)


def stopped_once(true: Callable[[], object], supervisor: Supervisor) -> threading.Thread:
    """Asks this process's supervisor to stop, as Ctrl-C would, when the condition holds."""

    def wait() -> None:
        try:
            eventually(true)
        finally:
            os.kill(os.getpid(), signal.SIGINT)

    thread = threading.Thread(target=wait)
    thread.start()
    return thread


def lines(path: Path) -> list[str]:
    return path.read_text().splitlines() if path.exists() else []


def test_it_tells_when_all_are_ready_and_stops_them_when_asked(tmp_path: Path) -> None:
    log, ready = tmp_path / "log", []
    code = (
        "import sys, signal\n"
        "def end(*_): open(sys.argv[1], 'a').write('ended\\n'); sys.exit(0)\n"
        "signal.signal(signal.SIGTERM, end)\n" + READY + "signal.pause()"
    )
    supervisor = Supervisor([child(n, code, str(log)) for n in ("web", "worker")], ready=lambda: ready.append(True))
    stopping = stopped_once(lambda: ready, supervisor)
    before = signal.getsignal(signal.SIGINT)
    assert supervisor.run() == 0
    stopping.join()
    assert ready == [True]
    assert lines(log) == ["ended", "ended"]
    assert signal.getsignal(signal.SIGINT) is before


def test_a_child_that_dies_is_started_again(tmp_path: Path) -> None:
    log = tmp_path / "log"
    code = READY + "import sys, os; open(sys.argv[1], 'a').write('started\\n'); os.kill(os.getpid(), 9)"
    supervisor = Supervisor([child("worker", code, str(log))])
    stopping = stopped_once(lambda: len(lines(log)) >= 3, supervisor)
    assert supervisor.run() == 0
    stopping.join()


def test_a_child_that_refuses_to_start_ends_everything(tmp_path: Path) -> None:
    steady = child("web", READY + "import signal; signal.pause()")
    supervisor = Supervisor([steady, child("worker", "import sys; sys.exit(2)")])
    assert supervisor.run() == 2
    assert all(kept.process is None for kept in supervisor._kept)


def test_a_child_that_does_not_listen_is_killed() -> None:
    ready = []
    code = "import signal; signal.signal(signal.SIGTERM, signal.SIG_IGN); " + READY + "signal.pause()"
    supervisor = Supervisor([child("web", code)], ready=lambda: ready.append(True), grace=0.1)
    stopping = stopped_once(lambda: ready, supervisor)
    assert supervisor.run() == 0
    stopping.join()


def test_children_do_not_outlive_a_supervisor_that_is_killed(tmp_path: Path) -> None:
    pid = tmp_path / "pid"
    inner = (
        "import os, sys, signal, time\n"
        "from ringback.site.supervise import end_with_parent\n"
        "end_with_parent()\n"
        "open(sys.argv[1] + '.new', 'w').write(str(os.getpid())); os.rename(sys.argv[1] + '.new', sys.argv[1])\n"
        "time.sleep(60)"
    )
    outer = (
        "import sys\n"
        "from ringback.site.supervise import Child, Supervisor\n"
        "Supervisor([Child('web', [sys.executable, '-c', sys.argv[1], sys.argv[2]])]).run()"
    )
    supervisor = subprocess.Popen([sys.executable, "-c", outer, inner, str(pid)])
    eventually(pid.exists)
    supervisor.kill()
    supervisor.wait()
    eventually(lambda: not _alive(int(pid.read_text())))


def _alive(pid: int) -> bool:
    """A zombie that nobody has buried yet counts as dead."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False
