import threading
from threading import Thread
threading.Timer(1, print)

#> missing-stdlib-name 2: `Thread` of the stdlib module `threading` is not supported yet
#> missing-stdlib-name 3: `Timer` of the stdlib module `threading` is not supported yet
