'''Child doc.'''
inside = (__name__, __package__, __doc__)
