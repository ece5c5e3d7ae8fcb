inside = (__name__, __package__, __doc__, len(__path__))
