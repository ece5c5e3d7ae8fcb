# A computed import may mean whatever the program's strings name: what is not asked for need not compile, or be a module.
import importlib

NAMES = {"plain": "plugin_plain", "run-time text": "plugin_text", "broken": "plugin_broken"}
FILLER = "NLNLNLNLNLNLNLNLNLNLNLNLNLNLNLNLNLNLNLNLNLNLNLNLNLNLNLNLNLNLNLNLNLNLNLNLNLNLNLNLNLNLNLNLNLNLNLNLNLNLNLNLNLNLNLNLNLNLNLNLNLNLNLNLNLNLNLNLNLNLNLNLNLNLNLNLNLNLNLNLNLNLNLNLNLNLNLNLNLNLNLNLNLNLNLNLNLNLNLNLNLNLNLNLNLNLNLNLNLNLNLNLNLNLNLNLNLNLNLNLNLNLNLNLNL"


def load(kind):
    return importlib.import_module(NAMES[kind])


print(len(FILLER), load("plain").answer())
try:
    importlib.import_module(FILLER)
except ImportError as error:
    print(type(error).__name__, str(error)[:25])

#> 250 42
#> ModuleNotFoundError No module named 'NLNLNLNL
