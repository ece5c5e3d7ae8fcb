"""What `except*` raises again is the original group without what was handled: derived once, from the original."""
class Own(ExceptionGroup):
    def derive(self, excs):
        print('derive', self.message, excs)
        return Own(self.message + '!', excs)
def run(*kinds):
    try:
        try:
            raise Own('own', [KeyError(1), ValueError(2), Own('in', [OSError(3), TypeError(4)])])
        except* kinds[0] as e: print('first', repr(e))
        except* kinds[1] as e: print('second', repr(e))
    except BaseException as e: print('left', repr(e))
run(KeyError, OSError)
run(KeyError, (ValueError, OSError))
run(KeyError, RuntimeError)
run(RuntimeError, LookupError)
run(RuntimeError, SystemError)
run(Exception, Exception)

#> derive in [OSError(3), TypeError(4)]
#> derive own [KeyError(1)]
#> derive own [ValueError(2), Own('in!', [OSError(3), TypeError(4)])]
#> first Own('own!', [KeyError(1)])
#> derive in! [OSError(3)]
#> derive in! [TypeError(4)]
#> derive own! [Own('in!!', [OSError(3)])]
#> derive own! [ValueError(2), Own('in!!', [TypeError(4)])]
#> second Own('own!!', [Own('in!!', [OSError(3)])])
#> derive in [TypeError(4)]
#> derive own [ValueError(2), Own('in!', [TypeError(4)])]
#> left Own('own!', [ValueError(2), Own('in!', [TypeError(4)])])
#> derive in [OSError(3), TypeError(4)]
#> derive own [KeyError(1)]
#> derive own [ValueError(2), Own('in!', [OSError(3), TypeError(4)])]
#> first Own('own!', [KeyError(1)])
#> derive in! [OSError(3)]
#> derive in! [TypeError(4)]
#> derive own! [ValueError(2), Own('in!!', [OSError(3)])]
#> derive own! [Own('in!!', [TypeError(4)])]
#> second Own('own!!', [ValueError(2), Own('in!!', [OSError(3)])])
#> derive in [TypeError(4)]
#> derive own [Own('in!', [TypeError(4)])]
#> left Own('own!', [Own('in!', [TypeError(4)])])
#> derive in [OSError(3), TypeError(4)]
#> derive own [KeyError(1)]
#> derive own [ValueError(2), Own('in!', [OSError(3), TypeError(4)])]
#> first Own('own!', [KeyError(1)])
#> derive in! [OSError(3), TypeError(4)]
#> derive own! [ValueError(2), Own('in!!', [OSError(3), TypeError(4)])]
#> derive in [OSError(3), TypeError(4)]
#> derive own [ValueError(2), Own('in!', [OSError(3), TypeError(4)])]
#> left Own('own!', [ValueError(2), Own('in!', [OSError(3), TypeError(4)])])
#> derive in [OSError(3), TypeError(4)]
#> derive own [KeyError(1), ValueError(2), Own('in!', [OSError(3), TypeError(4)])]
#> derive in! [OSError(3), TypeError(4)]
#> derive own! [KeyError(1)]
#> derive own! [ValueError(2), Own('in!!', [OSError(3), TypeError(4)])]
#> second Own('own!!', [KeyError(1)])
#> derive in [OSError(3), TypeError(4)]
#> derive own [ValueError(2), Own('in!', [OSError(3), TypeError(4)])]
#> left Own('own!', [ValueError(2), Own('in!', [OSError(3), TypeError(4)])])
#> derive in [OSError(3), TypeError(4)]
#> derive own [KeyError(1), ValueError(2), Own('in!', [OSError(3), TypeError(4)])]
#> derive in! [OSError(3), TypeError(4)]
#> derive own! [KeyError(1), ValueError(2), Own('in!!', [OSError(3), TypeError(4)])]
#> derive in [OSError(3), TypeError(4)]
#> derive own [KeyError(1), ValueError(2), Own('in!', [OSError(3), TypeError(4)])]
#> left Own('own!', [KeyError(1), ValueError(2), Own('in!', [OSError(3), TypeError(4)])])
#> first Own('own', [KeyError(1), ValueError(2), Own('in', [OSError(3), TypeError(4)])])
