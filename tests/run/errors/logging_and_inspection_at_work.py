# Deprecation, logging, dependency injection and call logs, as programs use them.
import functools, warnings, logging, sys, inspect
def deprecated(reason):
    def deco(fn):
        @functools.wraps(fn)
        def wrapper(*args, **kwargs):
            warnings.warn(f"{fn.__name__} is deprecated: {reason}", category=DeprecationWarning, stacklevel=2)
            return fn(*args, **kwargs)
        return wrapper
    return deco
@deprecated("use new")
def old(a, b=2):
    "Old doc"
    return a + b
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(old(1), old.__doc__, inspect.signature(old))
    for w in caught:
        print(w.category.__name__, w.message, w.lineno)
class ListHandler(logging.Handler):
    def __init__(self):
        super().__init__()
        self.lines = []
    def emit(self, record):
        self.lines.append((record.levelname, record.getMessage(), record.name))
class Upper(logging.Formatter):
    def format(self, record):
        text = super().format(record)
        return text.upper()
class Colour(logging.Formatter):
    FORMATS = {logging.DEBUG: "d:%(message)s", logging.ERROR: "E!%(message)s"}
    def format(self, record):
        return logging.Formatter(self.FORMATS.get(record.levelno, "%(levelname)s %(message)s")).format(record)
logger = logging.getLogger(__name__)
logger.setLevel(logging.DEBUG)
h = ListHandler(); logger.addHandler(h)
s = logging.StreamHandler(sys.stdout); s.setFormatter(Upper("[%(levelname)s] %(name)s: %(message)s")); s.setLevel(logging.WARNING); logger.addHandler(s)
c = logging.StreamHandler(sys.stdout); c.setFormatter(Colour()); logger.addHandler(c)
logger.propagate = False
for lvl in ("debug", "info", "warning", "error", "critical"):
    getattr(logger, lvl)("message %s", lvl)
print(h.lines)
class Service:
    def __init__(self): self.log = logging.getLogger(f"{__name__}.{type(self).__name__}")
    def run(self):
        self.log.info("running")
        try: raise RuntimeError("oops")
        except RuntimeError: self.log.error("failed %d", 1)
Service().run()
print(len(h.lines), h.lines[-1])
def log_calls(fn):
    @functools.wraps(fn)
    def inner(*a, **k):
        bound = inspect.signature(fn).bind(*a, **k); bound.apply_defaults()
        logger.debug("%s(%s)", fn.__name__, ", ".join(f"{n}={v!r}" for n, v in bound.arguments.items()))
        return fn(*a, **k)
    return inner
@log_calls
def area(w, h=3, *, unit="cm"): return w * h
print(area(2), area(4, unit="m"))
class Container:
    def __init__(self): self.made = {}
    def get(self, cls):
        if cls not in self.made:
            deps = [self.get(p.annotation) for n, p in inspect.signature(cls.__init__).parameters.items() if n != "self" and p.annotation is not inspect.Parameter.empty]
            self.made[cls] = cls(*deps)
        return self.made[cls]
class DB:
    def __init__(self): pass
class Repo:
    def __init__(self, db: DB): self.db = db
class App:
    def __init__(self, repo: Repo, db: DB): self.repo, self.db = repo, db
app = Container().get(App)
print(type(app.repo).__name__, app.db is app.repo.db)
print([n for n, o in inspect.getmembers(sys.modules[__name__], inspect.isclass)])
import abc
class Abs(abc.ABC):
    @abc.abstractmethod
    def f(self): ...
print(inspect.isabstract(Abs), inspect.isabstract(DB), inspect.getmro(App)[-1])
logging.getLogger("quiet").addHandler(logging.NullHandler())
logging.getLogger("quiet").error("nothing shown")
logger.handlers.clear(); logger.addHandler(logging.StreamHandler(sys.stdout)); logger.info("plain %s", {"a": 1}); logger.info("dict %(x)d", {"x": 5}); logger.info(ValueError("obj")); logger.info("100%")
logger.log(logging.INFO, "%s %s", *("a", "b")); print(logger.getEffectiveLevel(), logging.getLogger().level)

#> 3 Old doc (a, b=2)
#> DeprecationWarning old is deprecated: use new 17
#> d:message debug
#> INFO message info
#> [WARNING] __MAIN__: MESSAGE WARNING
#> WARNING message warning
#> [ERROR] __MAIN__: MESSAGE ERROR
#> E!message error
#> [CRITICAL] __MAIN__: MESSAGE CRITICAL
#> CRITICAL message critical
#> [('DEBUG', 'message debug', '__main__'), ('INFO', 'message info', '__main__'), ('WARNING', 'message warning', '__main__'), ('ERROR', 'message error', '__main__'), ('CRITICAL', 'message critical', '__main__')]
#> INFO running
#> [ERROR] __MAIN__.SERVICE: FAILED 1
#> E!failed 1
#> 7 ('ERROR', 'failed 1', '__main__.Service')
#> d:area(w=2, h=3, unit='cm')
#> d:area(w=4, h=3, unit='m')
#> 6 12
#> Repo True
#> ['App', 'Colour', 'Container', 'DB', 'ListHandler', 'Repo', 'Service', 'Upper']
#> True False <class 'object'>
#> plain {'a': 1}
#> dict 5
#> obj
#> 100%
#> a b
#> 10 30
