#@ stderr: any
# Loggers, levels, handlers, formatters, filters and adapters.
import logging, sys, io
buf = io.StringIO()
log = logging.getLogger("a.b")
print(log, logging.getLogger(), log.parent, logging.getLogger("a"), log.parent, log.name, log.level, log.getEffectiveLevel(), log.handlers, log.propagate, log.disabled)
h = logging.StreamHandler(buf)
h.setFormatter(logging.Formatter("%(levelname)s:%(name)s:%(message)s:%(lineno)d:%(funcName)s:%(filename)s:%(module)s"))
log.addHandler(h)
log.setLevel(logging.DEBUG)
log.propagate = False
def f():
    log.debug("d %s %d", "x", 5)
    log.info("i")
    log.warning("w %(a)s", {"a": 1})
    log.error("e")
    log.critical("c")
    log.log(25, "custom level")
    log.log(logging.INFO, "log")
    try:
        1 / 0
    except ZeroDivisionError:
        log.exception("exc")
        log.error("with", exc_info=True)
    log.error("stack", exc_info=ValueError("v"))
f()
print("\n".join(l for l in buf.getvalue().splitlines() if "File" not in l))
print(logging.getLevelName(10), logging.getLevelName("INFO"), logging.getLevelName(25), logging.getLevelName("X"))
logging.addLevelName(25, "NOTICE"); print(logging.getLevelName(25), logging.getLevelName("NOTICE"))
print(logging.getLevelNamesMapping())
for bad in (lambda: log.setLevel("nope"), lambda: log.setLevel(1.5), lambda: logging.getLogger(5), lambda: log.log("x", "y"), lambda: logging.Formatter("%(x"), lambda: logging.Formatter("{a", style="{"), lambda: logging.Formatter("x", style="?"), lambda: logging.basicConfig(zz=1), lambda: log.addHandler):
    try: print(type(bad()))
    except Exception as e: print(type(e).__name__, e)
root = logging.getLogger()
logging.basicConfig(stream=sys.stdout, level=logging.INFO, format="%(levelname)-8s|%(name)s|%(message)s")
logging.info("root info"); logging.debug("no"); logging.warning("rw %s", 1); logging.error("re")
logging.getLogger("zz").info("propagated")
print(root.handlers, root.level, root)
class F(logging.Filter):
    def filter(self, record):
        record.extra = "E"
        return "skip" not in record.getMessage()
root.handlers[0].addFilter(F())
logging.info("skip me"); logging.info("keep me")
log2 = logging.getLogger("x.y.z")
log2.addFilter(lambda r: r.levelno >= 40)
log2.info("hidden"); log2.error("shown")
ad = logging.LoggerAdapter(log2, {"user": "bob"})
ad.error("adapted %s", 3)
print(ad, ad.logger is log2, ad.extra, ad.isEnabledFor(10), ad.name)
class A(logging.LoggerAdapter):
    def process(self, msg, kwargs): return f"[{self.extra['user']}] {msg}", kwargs
A(log2, {"user": "amy"}).error("hi %s", "there")
h2 = logging.StreamHandler(sys.stdout)
h2.setFormatter(logging.Formatter("{levelname} {message} {extra}", style="{"))
log3 = logging.getLogger("brace"); log3.propagate = False; log3.addHandler(h2)
log3.warning("w", extra={"extra": 7})
h2.setFormatter(logging.Formatter("$levelname $message ${name}", style="$"))
log3.warning("dollar")
try: log3.warning("x", extra={"message": 1})
except KeyError as e: print(e)
logging.disable(logging.WARNING); log3.warning("dis"); log3.error("en"); logging.disable(logging.NOTSET)
print(log3.hasHandlers(), logging.getLogger("nohandler").hasHandlers(), log3.isEnabledFor(10), log3.getChild("kid"), log3.getChild("kid").parent)
r = logging.LogRecord("n", 20, "/p/file.py", 12, "m %s", ("a",), None)
print(r, r.getMessage(), r.filename, r.module, r.funcName, r.levelname, r.args, r.msg, r.exc_info, r.process is not None, r.threadName, r.processName)
print(logging.makeLogRecord({"msg": "x", "levelno": 5}))
print(logging.Formatter().format(r), logging.BASIC_FORMAT)
class MyH(logging.Handler):
    def __init__(self): super().__init__(); self.records = []
    def emit(self, record): self.records.append(self.format(record))
m = MyH(); log3.addHandler(m); log3.error("to m"); print(m.records, m, m.level, repr(m))
m.setLevel("ERROR"); log3.warning("no"); log3.error("yes"); print(m.records, m)
log3.removeHandler(m); print(log3.handlers)
print(logging.NullHandler(), logging.lastResort, logging.root is root, logging.getLoggerClass(), logging.raiseExceptions)
print(logging.StreamHandler().stream is sys.stderr, logging.StreamHandler.terminator)
logging.captureWarnings(True)
import warnings
warnings.warn("captured")
logging.captureWarnings(False)
print(isinstance(log3, logging.Logger), logging.INFO, logging.WARN, logging.FATAL, logging.NOTSET)
logging.shutdown()

#> <Logger a.b (WARNING)> <RootLogger root (WARNING)> <RootLogger root (WARNING)> <Logger a (WARNING)> <Logger a (WARNING)> a.b 0 30 [] True False
#> DEBUG:a.b:d x 5:13:f:logging_module.py:logging_module
#> INFO:a.b:i:14:f:logging_module.py:logging_module
#> WARNING:a.b:w 1:15:f:logging_module.py:logging_module
#> ERROR:a.b:e:16:f:logging_module.py:logging_module
#> CRITICAL:a.b:c:17:f:logging_module.py:logging_module
#> Level 25:a.b:custom level:18:f:logging_module.py:logging_module
#> INFO:a.b:log:19:f:logging_module.py:logging_module
#> ERROR:a.b:exc:23:f:logging_module.py:logging_module
#> Traceback (most recent call last):
#>     1 / 0
#>     ~~^~~
#> ZeroDivisionError: division by zero
#> ERROR:a.b:with:24:f:logging_module.py:logging_module
#> Traceback (most recent call last):
#>     1 / 0
#>     ~~^~~
#> ZeroDivisionError: division by zero
#> ERROR:a.b:stack:25:f:logging_module.py:logging_module
#> ValueError: v
#> DEBUG 20 Level 25 Level X
#> NOTICE 25
#> {'CRITICAL': 50, 'FATAL': 50, 'ERROR': 40, 'WARN': 30, 'WARNING': 30, 'INFO': 20, 'DEBUG': 10, 'NOTSET': 0, 'NOTICE': 25}
#> ValueError Unknown level: 'nope'
#> TypeError Level not an integer or a valid string: 1.5
#> TypeError A logger name must be a string
#> TypeError level must be an integer
#> ValueError Invalid format '%(x' for '%' style
#> ValueError invalid format: expected '}' before end of string
#> ValueError Style must be one of: %,{,$
#> ValueError Unrecognised argument(s): zz
#> <class 'method'>
#> [<StreamHandler <stderr> (NOTSET)>] 30 <RootLogger root (WARNING)>
#> <LoggerAdapter x.y.z (WARNING)> True {'user': 'bob'} False x.y.z
#> WARNING w 7
#> WARNING dollar brace
#> "Attempt to overwrite 'message' in LogRecord"
#> ERROR en brace
#> True True False <Logger brace.kid (WARNING)> <Logger brace (WARNING)>
#> <LogRecord: n, 20, /p/file.py, 12, "m %s"> m a file.py file None INFO ('a',) m %s None True MainThread MainProcess
#> <LogRecord: None, 5, , 0, "x">
#> m a %(levelname)s:%(name)s:%(message)s
#> ERROR to m brace
#> ['to m'] <MyH (NOTSET)> 0 <MyH (NOTSET)>
#> WARNING no brace
#> ERROR yes brace
#> ['to m', 'yes'] <MyH (ERROR)>
#> [<StreamHandler <stdout> (NOTSET)>]
#> <NullHandler (NOTSET)> <_StderrHandler <stderr> (WARNING)> True <class 'logging.Logger'> True
#> True 
#>
#> True 20 30 50 0
