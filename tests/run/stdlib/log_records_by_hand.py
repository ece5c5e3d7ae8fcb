# logging: levels, hierarchies, propagation, handlers of the program, formatters of three styles, filters, refusals.
import io
import logging
from logging import Formatter, Handler, Logger, LogRecord, StreamHandler


def told(label, f, *args, **kwargs):
    try:
        print(label, "->", repr(f(*args, **kwargs)))
    except Exception as e:
        print(label, "!!", type(e).__name__, e)


class Keep(Handler):
    def __init__(self, name, level=0):
        super().__init__(level)
        self.label, self.lines = name, []

    def emit(self, record):
        self.lines.append(self.format(record))


root = logging.getLogger()
root.setLevel(logging.DEBUG)
top, mid = logging.getLogger("top"), logging.getLogger("top.mid")
low = top.getChild("mid.low")
print(low.name, low.parent is mid, mid.parent is top, top.parent is root, logging.getLogger("top") is top, low is logging.getLogger("top.mid.low"), root.name)
rh, th, lh = Keep("root", logging.ERROR), Keep("top"), Keep("low")
root.addHandler(rh)
top.addHandler(th)
low.addHandler(lh)
low.addHandler(lh)
for h in (rh, th, lh):
    h.setFormatter(Formatter("%(name)s|%(levelname)s|%(message)s"))
top.setLevel("WARNING")
for level in ("debug", "info", "warning", "error", "critical"):
    {"debug": low.debug, "info": low.info, "warning": low.warning, "error": low.error, "critical": low.critical}[level]("say %s %d", level, 5)
print(rh.lines, th.lines, lh.lines, sep="\n")
print(low.getEffectiveLevel(), low.isEnabledFor(20), low.level, mid.hasHandlers(), logging.getLogger("other").hasHandlers())
mid.propagate = False
low.error("stopped")
print(len(rh.lines), len(th.lines), lh.lines[-1])
mid.propagate = True
low.setLevel(5)
low.log(5, "five")
low.log(7, "seven %(k)s", {"k": "mapped"})
print(lh.lines[-2:])
logging.addLevelName(5, "TRACE")
low.log(5, "named")
print(lh.lines[-1], logging.getLevelName(5), logging.getLevelName(6), logging.getLevelName("INFO"), logging.getLevelName("NOPE"), logging.getLevelNamesMapping()["WARN"])
told("level text", top.setLevel, "nope")
told("level float", top.setLevel, 1.5)
told("log text", top.log, "INFO", "x")
logging.disable(logging.ERROR)
low.error("disabled")
low.critical("not disabled")
logging.disable(logging.NOTSET)
print(lh.lines[-1], len(lh.lines))


class Only(logging.Filter):
    def filter(self, record):
        record.extra = "added"
        return "keep" in record.getMessage()


lh.addFilter(Only())
lh.setFormatter(Formatter("{levelname:>8}:{message}:{extra}", style="{"))
low.warning("keep %s", "this")
low.warning("drop")
print(lh.lines[-1])
lh.filters.clear()
f = logging.Filter("top.mid")
print([f.filter(LogRecord(n, 20, "p", 1, "m", (), None)) for n in ("top.mid", "top.mid.low", "top", "top.middle")])
lh.setFormatter(Formatter("$levelname $message $$", style="$"))
low.info("dollar")
print(lh.lines[-1])
for fmt, style in (("%(nope)s", "%"), ("{nope}", "{"), ("$nope", "$"), ("no fields", "%"), ("{message", "{"), ("%(message)d", "%"), ("", "%"), (None, "%"), ("x", "?")):
    told(f"format {fmt!r} {style}", lambda: Formatter(fmt, style=style).format(LogRecord("n", 20, "path/file.py", 7, "msg %s", ("arg",), None)))
record = LogRecord("name", logging.INFO, "/a/b/file.py", 12, "msg %s", ("x",), None, "func")
print(record.name, record.levelno, record.levelname, record.pathname, record.filename, record.module, record.lineno, record.funcName, record.msg, record.args, record.getMessage(), record.exc_info, repr(record))
told("bad args", LogRecord("n", 20, "p", 1, "%s %s", ("x",), None).getMessage)
out = io.StringIO()
sh = StreamHandler(out)
sh.setFormatter(Formatter("%(levelname)-8s %(message)s %(funcName)s %(lineno)d"))
top.addHandler(sh)


def work():
    top.warning("from work")
    try:
        1 / 0
    except ZeroDivisionError:
        top.exception("failed %d", 1)
    top.error("plain", exc_info=False)
    top.warning("stack", extra={"user": "u"})


work()
text = out.getvalue()
print(text.splitlines()[0], "Traceback" in text, text.splitlines()[-3:], text.count("ZeroDivisionError"))
told("extra clash", lambda: top.warning("x", extra={"message": 1}))
told("unknown", lambda: top.warning("x", nope=1))
top.removeHandler(sh)
top.removeHandler(sh)
adapter = logging.LoggerAdapter(low, {"who": "me"})
lh.setFormatter(Formatter("%(who)s %(message)s"))
adapter.warning("adapted")
print(lh.lines[-1], adapter.name, adapter.isEnabledFor(10), adapter.logger is low)


class Tagged(logging.LoggerAdapter):
    def process(self, msg, kwargs):
        kwargs["extra"] = self.extra
        return f"[{self.extra['who']}] {msg}", kwargs


Tagged(low, {"who": "tag"}).error("x %s", 1)
print(lh.lines[-1], repr(low), repr(lh)[:12], repr(root), logging.getLogger("").name, logging.root is root, logging.INFO + 5, logging.lastResort is not None)
logging.raiseExceptions = False

#> top.mid.low True True True True True root
#> ['top.mid.low|ERROR|say error 5', 'top.mid.low|CRITICAL|say critical 5']
#> ['top.mid.low|WARNING|say warning 5', 'top.mid.low|ERROR|say error 5', 'top.mid.low|CRITICAL|say critical 5']
#> ['top.mid.low|WARNING|say warning 5', 'top.mid.low|ERROR|say error 5', 'top.mid.low|CRITICAL|say critical 5']
#> 30 False 0 True True
#> 2 3 top.mid.low|ERROR|stopped
#> ['top.mid.low|Level 5|five', 'top.mid.low|Level 7|seven mapped']
#> top.mid.low|TRACE|named TRACE Level 6 20 Level NOPE 30
#> level text !! ValueError Unknown level: 'nope'
#> level float !! TypeError Level not an integer or a valid string: 1.5
#> log text !! TypeError level must be an integer
#> top.mid.low|CRITICAL|not disabled 8
#>  WARNING:keep this:added
#> [True, True, False, False]
#> INFO dollar $
#> format '%(nope)s' % !! ValueError Formatting field not found in record: 'nope'
#> format '{nope}' { !! ValueError Formatting field not found in record: 'nope'
#> format '$nope' $ !! ValueError Formatting field not found in record: 'nope'
#> format 'no fields' % !! ValueError Invalid format 'no fields' for '%' style
#> format '{message' { !! ValueError invalid format: expected '}' before end of string
#> format '%(message)d' % !! TypeError %d format: a real number is required, not str
#> format '' % -> 'msg arg'
#> format None % -> 'msg arg'
#> format 'x' ? !! ValueError Style must be one of: %,{,$
#> name 20 INFO /a/b/file.py file.py file 12 func msg %s ('x',) msg x None <LogRecord: name, 20, /a/b/file.py, 12, "msg %s">
#> bad args !! TypeError not enough arguments for format string
#> WARNING  from work work 90 True ['ZeroDivisionError: division by zero', 'ERROR    plain work 95', 'WARNING  stack work 96'] 1
#> extra clash !! KeyError "Attempt to overwrite 'message' in LogRecord"
#> unknown !! TypeError Logger._log() got an unexpected keyword argument 'nope'
#> me adapted top.mid.low True True
#> tag [tag] x 1 <Logger top.mid.low (TRACE)> <Keep (NOTSE <RootLogger root (DEBUG)> root True 25 True
