# logging: handlers to streams, formatters of each style, filters, levels, propagation, exceptions, misuse.
import io
import logging
def tell(f, *args, **kw):
    try:
        print(repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__, e)


out = io.StringIO()


def take():
    v = out.getvalue()
    out.seek(0)
    out.truncate()
    return v


root = logging.getLogger()
root.handlers.clear()
log = logging.getLogger("app")
sub = logging.getLogger("app.db.query")
h = logging.StreamHandler(out)
h.setFormatter(logging.Formatter("%(levelname)s:%(name)s:%(message)s"))
log.addHandler(h)
log.setLevel(logging.INFO)
log.propagate = False
log.debug("no")
log.info("plain")
log.warning("args %s %d", "a", 5)
log.error("map %(k)s", {"k": "v"})
sub.critical("from child")
sub.info("inherits %r", [1])
print(take())
print(sub.getEffectiveLevel(), sub.level, sub.parent.name, log.parent is root, sub.isEnabledFor(10), log.hasHandlers(), logging.getLogger("app") is log, logging.getLogger("app.db").parent is log, sub.getChild("x").name, repr(log), repr(h)[:14])
for style, fmt in (("%", "%(levelname)-8s|%(message)s"), ("{", "{levelname:>8}|{message}"), ("$", "$levelname|${message}")):
    h.setFormatter(logging.Formatter(fmt, style=style))
    log.warning("styled")
    print(take(), end="")
for f in (lambda: logging.Formatter("%(message)s", style="q"), lambda: logging.Formatter("no fields"), lambda: logging.Formatter("{bad", style="{"), lambda: logging.Formatter("$bad", style="$")._fmt, lambda: logging.Formatter("%(bogus)s").format(logging.makeLogRecord({"msg": "m"})), lambda: logging.Formatter("%(x)s", defaults={"x": "dflt"}).format(logging.makeLogRecord({"msg": "m"})), lambda: log.setLevel("nope"), lambda: log.setLevel(1.5), lambda: log.setLevel("WARNING"), lambda: log.level, lambda: logging.getLevelName(20), lambda: logging.getLevelName("INFO"), lambda: logging.getLevelName(15), lambda: logging.addLevelName(25, "NOTE"), lambda: logging.getLevelName(25), lambda: logging.getLogger(5), lambda: log.log("x", "m"), lambda: log.log(25, "noted"), lambda: log.addHandler(5) or log.removeHandler(5), lambda: h.setLevel("ERROR"), lambda: log.warning("dropped by handler"), lambda: log.error("kept"), lambda: h.setLevel(0), lambda: logging.getLevelNamesMapping()["NOTE"], lambda: log.removeHandler(logging.NullHandler())):
    tell(f)
print(take())
h.setFormatter(logging.Formatter("%(levelname)s %(message)s %(args)s %(funcName)s %(lineno)d>0" if False else "%(levelname)s %(message)s %(funcName)s"))
class Only(logging.Filter):
    def filter(self, record):
        record.msg = "[" + str(record.msg) + "]"
        return "secret" not in record.getMessage()
f = Only()
log.addFilter(f)
log.addFilter(f)
log.warning("seen")
log.warning("a secret")
log.removeFilter(f)
h.addFilter(lambda r: r.levelno != 30)
log.warning("not through the handler")
log.error("through")
h.filters.clear()
h.addFilter(logging.Filter("app.db"))
log.error("wrong name")
sub.error("right name")
h.filters.clear()
print(take())
def fail():
    raise ValueError("deep")
h.setFormatter(logging.Formatter("%(message)s"))
try:
    fail()
except ValueError:
    log.exception("caught %s", "it")
text = take().splitlines()
print(text[0], text[1], text[-1], len(text) > 4)
try:
    fail()
except ValueError as e:
    log.error("given", exc_info=e)
    log.error("none", exc_info=False)
lines = take().splitlines()
print(lines[0], lines[-2:], end="\n")
log.error("extra", extra={"who": "me"})
tell(lambda: log.error("clash", extra={"message": 1}))
tell(lambda: log.error("clash", extra={"name": 1}))
tell(lambda: log.error("x", bogus=1))
log.error(5)
log.error(None)
log.error("%d%%", 50)
print(take())
log.disabled = True
log.error("never")
log.disabled = False
logging.disable(logging.ERROR)
log.error("off")
log.critical("on")
logging.disable(logging.NOTSET)
print(take())
a = logging.LoggerAdapter(log, {"id": 7})
class Pre(logging.LoggerAdapter):
    def process(self, msg, kw):
        return f"<{self.extra['id']}> {msg}", kw
Pre(log, {"id": 9}).error("adapted %s", 1)
a.error("plain adapter")
log.propagate = True
rh = logging.StreamHandler(out)
rh.setFormatter(logging.Formatter("root %(message)s"))
root.addHandler(rh)
sub.error("both")
root.removeHandler(rh)
print(take())
r = logging.makeLogRecord({"msg": "a %s", "args": ("b",), "levelno": 30, "name": "n"})
print(r.getMessage(), r.levelno, r.name, r.exc_info, str(r)[:12], logging.LogRecord("n", 20, "path/file.py", 5, "m", (), None).filename)

#> INFO:app:plain
#> WARNING:app:args a 5
#> ERROR:app:map v
#> CRITICAL:app.db.query:from child
#> INFO:app.db.query:inherits [1]
#>
#> 20 0 app True False True True True app.db.query.x <Logger app (INFO)> <StreamHandler
#> WARNING |styled
#>  WARNING|styled
#> WARNING|styled
#> ValueError Style must be one of: %,{,$
#> ValueError Invalid format 'no fields' for '%' style
#> ValueError invalid format: expected '}' before end of string
#> '$bad'
#> ValueError Formatting field not found in record: 'bogus'
#> 'dflt'
#> ValueError Unknown level: 'nope'
#> TypeError Level not an integer or a valid string: 1.5
#> None
#> 30
#> 'INFO'
#> 20
#> 'Level 15'
#> None
#> 'NOTE'
#> TypeError A logger name must be a string
#> TypeError level must be an integer
#> None
#> None
#> None
#> None
#> None
#> None
#> 25
#> None
#> ERROR|kept
#>
#> WARNING [seen] <module>
#> ERROR through <module>
#> ERROR right name <module>
#>
#> caught it Traceback (most recent call last): ValueError: deep True
#> given ['ValueError: deep', 'none']
#> KeyError "Attempt to overwrite 'message' in LogRecord"
#> KeyError "Attempt to overwrite 'name' in LogRecord"
#> TypeError Logger._log() got an unexpected keyword argument 'bogus'
#> extra
#> 5
#> None
#> 50%
#>
#> on
#>
#> <9> adapted 1
#> plain adapter
#> both
#> root both
#>
#> a b 30 n None <LogRecord:  file.py
