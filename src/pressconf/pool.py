"""Work in several processes: results in order, none lost where a process is killed, none left alive where we are.

In: a function and items, both picklable. Out: the results in order, None for each item whose process died over it or
before it. Below ``parse`` and the command.
"""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")

#: Seconds between two looks at whether the process that we work for is still there.
WATCH = 0.5


def map_in_processes(
    work: Callable[[Item], Result], items: Sequence[Item], jobs: int, chunk: int = 1
) -> Iterator[Result | None]:
    """Yield ``work(item)`` for each item, in order; ``jobs`` processes take ``chunk`` items at once."""
    from concurrent.futures import ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool

    done = 0
    pool = ProcessPoolExecutor(max_workers=jobs, initializer=_watch_parent, initargs=(os.getpid(),))
    try:
        for result in pool.map(work, items, chunksize=chunk):
            yield result
            done += 1
    except BrokenProcessPool:
        yield from [None] * (len(items) - done)
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


def _watch_parent(parent: int) -> None:
    """Start a thread that ends this process when its parent is gone."""
    threading.Thread(target=_end_with, args=(parent,), daemon=True).start()


def _end_with(parent: int) -> None:
    while os.getppid() == parent:
        time.sleep(WATCH)
    os._exit(1)
