"""Tasks that take turns in one thread, over an event loop."""

from .coroutines import iscoroutine, iscoroutinefunction
from .events import (
    AbstractEventLoop,
    AbstractEventLoopPolicy,
    BaseEventLoop,
    DefaultEventLoopPolicy,
    Handle,
    SelectorEventLoop,
    TimerHandle,
    _get_running_loop,
    _set_running_loop,
    get_event_loop,
    get_event_loop_policy,
    get_running_loop,
    new_event_loop,
    set_event_loop,
    set_event_loop_policy,
)
from .exceptions import (
    BrokenBarrierError,
    CancelledError,
    IncompleteReadError,
    InvalidStateError,
    LimitOverrunError,
    QueueEmpty,
    QueueFull,
    SendfileNotAvailableError,
    TimeoutError,
)
from .futures import Future, isfuture, wrap_future
from .locks import Barrier, BoundedSemaphore, Condition, Event, Lock, Semaphore
from .queues import LifoQueue, PriorityQueue, Queue
if sys.version_info >= (3, 13):
    from .queues import QueueShutDown
from .runners import Runner, run
from .taskgroups import TaskGroup
from .tasks import (
    ALL_COMPLETED,
    FIRST_COMPLETED,
    FIRST_EXCEPTION,
    Task,
    all_tasks,
    as_completed,
    create_task,
    current_task,
    ensure_future,
    gather,
    shield,
    sleep,
    wait,
    wait_for,
)
from .timeouts import Timeout, timeout, timeout_at

__all__ = [
    "BaseEventLoop", "iscoroutinefunction", "iscoroutine", "AbstractEventLoopPolicy", "AbstractEventLoop",
    "Handle", "TimerHandle", "get_event_loop_policy", "set_event_loop_policy", "get_event_loop",
    "set_event_loop", "new_event_loop", "_set_running_loop", "get_running_loop", "_get_running_loop",
    "BrokenBarrierError", "CancelledError", "InvalidStateError", "TimeoutError", "IncompleteReadError",
    "LimitOverrunError", "SendfileNotAvailableError", "Future", "wrap_future", "isfuture", "Lock", "Event",
    "Condition", "Semaphore", "BoundedSemaphore", "Barrier", "Runner", "run", "Queue", "PriorityQueue",
    "LifoQueue", "QueueFull", "QueueEmpty", "Task", "create_task", "FIRST_COMPLETED", "FIRST_EXCEPTION",
    "ALL_COMPLETED", "wait", "wait_for", "as_completed", "sleep", "gather", "shield", "ensure_future",
    "current_task", "all_tasks", "TaskGroup", "Timeout", "timeout", "timeout_at", "SelectorEventLoop",
    "DefaultEventLoopPolicy",
]
