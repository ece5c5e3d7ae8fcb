#@ class random: Random SystemRandom
"""Random numbers: the same ones as CPython's for the same seed."""

from _draw import (
    bits_of as _bits_of, choice, choices, closed as _closed, expovariate, float_of as _float_of, gauss, getrandbits,
    lognormvariate, normalvariate, opened as _opened, pair_of as _pair_of, paretovariate, randbytes, randint, random,
    randrange, sample, seed, seeded as _seeded, set_pair as _set_pair, set_state as _set_state, shuffle,
    state_of as _state_of, system_bits as _system_bits, triangular, uniform, weibullvariate,
)
from bisect import bisect as _bisect
from itertools import accumulate as _accumulate, repeat as _repeat
from math import (
    acos as _acos, ceil as _ceil, cos as _cos, e as _e, exp as _exp, fabs as _fabs, floor as _floor,
    isfinite as _isfinite, lgamma as _lgamma, log as _log, log2 as _log2, pi as _pi, sin as _sin, sqrt as _sqrt,
)
from operator import index as _index

__all__ = [
    "Random", "SystemRandom", "betavariate", "binomialvariate", "choice", "choices", "expovariate", "gammavariate",
    "gauss", "getrandbits", "getstate", "lognormvariate", "normalvariate", "paretovariate", "randbytes", "randint",
    "random", "randrange", "sample", "seed", "setstate", "shuffle", "triangular", "uniform", "vonmisesvariate",
    "weibullvariate",
]

NV_MAGICCONST = 4 * _exp(-0.5) / _sqrt(2.0)
LOG4 = _log(4.0)
SG_MAGICCONST = 1.0 + _log(4.5)
BPF = 53
RECIP_BPF = 2 ** -BPF
TWOPI = 2.0 * _pi
_WORD = (1 << 64) - 1
_FLOATS = 1 << BPF


def _old_seed(text):
    """What version 1 makes of text."""
    codes = list(text) if isinstance(text, (bytes, bytearray)) else [ord(one) for one in text]
    mixed = codes[0] << 7 if codes else 0
    for code in codes:
        mixed = (1000003 * mixed ^ code) & _WORD
    mixed ^= len(codes)
    return -2 if mixed == -1 else mixed


class Random:
    """A generator of its own: what it gives depends on its seed alone."""

    VERSION = 3

    def __init__(self, x=None):
        self._number = _opened()
        self.seed(x)

    def __init_subclass__(cls, /, **kwargs):
        """What a class draws ints from: its own bits, or its own floats."""
        for base in cls.__mro__:
            if "_below" in base.__dict__:
                break
            if "getrandbits" in base.__dict__:
                cls._below = base._below_by_bits
                break
            if "random" in base.__dict__:
                cls._below = base._below_by_floats
                break

    def __del__(self):
        number = self.__dict__.get("_number", 0)
        if number:
            _closed(number)

    def __getstate__(self):
        return self.getstate()

    def __setstate__(self, state):
        self._number = _opened()
        self.setstate(state)

    def __reduce__(self):
        return self.__class__, (), self.getstate()

    @property
    def gauss_next(self):
        return _pair_of(self._number)

    @gauss_next.setter
    def gauss_next(self, value):
        _set_pair(self._number, value)

    def seed(self, a=None, version=2):
        """Starts anew: the same seed gives the same numbers, and none is one that nobody can foresee."""
        if version == 1 and isinstance(a, (str, bytes)):
            a = _old_seed(a)
        _seeded(self._number, a)

    def getstate(self):
        """All that decides about the next numbers."""
        return self.VERSION, _state_of(self._number), self.gauss_next

    def setstate(self, state):
        """Goes on where getstate() was called."""
        version = state[0]
        if version == 3:
            version, words, pair = state
        elif version == 2:
            version, words, pair = state
            try:
                words = tuple([word % (1 << 32) for word in words])
            except ValueError as error:
                raise TypeError from error
        else:
            raise ValueError(
                f"state with version {version} passed to Random.setstate() of version {self.VERSION}"
            )
        _set_state(self._number, words)
        self.gauss_next = pair

    def random(self):
        """A float, at least 0 and below 1."""
        return _float_of(self._number)

    def getrandbits(self, k, /):
        """An int of so many random bits."""
        return _bits_of(self._number, k)

    def _below_by_bits(self, n):
        k = n.bit_length()
        drawn = self.getrandbits(k)
        while drawn >= n:
            drawn = self.getrandbits(k)
        return drawn

    def _below_by_floats(self, n):
        if n >= _FLOATS:
            from warnings import warn

            warn(
                "Underlying random() generator does not supply \n"
                "enough bits to choose from a population range this large.\n"
                "To remove the range limitation, add a getrandbits() method."
            )
            return _floor(self.random() * n)
        limit = (_FLOATS - _FLOATS % n) / _FLOATS
        drawn = self.random()
        while drawn >= limit:
            drawn = self.random()
        return _floor(drawn * _FLOATS) % n

    _below = _below_by_bits

    def randbytes(self, n):
        """So many random bytes."""
        return self.getrandbits(n * 8).to_bytes(n, "little")

    def randrange(self, start, stop=None, step=1):
        """One of range(start, stop, step)."""
        first = _index(start)
        if stop is None:
            if step != 1:
                raise TypeError("Missing a non-None stop argument")
            if first > 0:
                return self._below(first)
            raise ValueError("empty range for randrange()")
        width = _index(stop) - first
        stride = _index(step)
        if stride == 1:
            if width > 0:
                return first + self._below(width)
            raise ValueError(f"empty range in randrange({start}, {stop})")
        if stride == 0:
            raise ValueError("zero step for randrange()")
        count = (width + stride + (-1 if stride > 0 else 1)) // stride
        if count <= 0:
            raise ValueError(f"empty range in randrange({start}, {stop}, {step})")
        return first + stride * self._below(count)

    def randint(self, a, b):
        """An int from a to b, both included."""
        return self.randrange(a, b + 1)

    def choice(self, seq):
        """One item of a sequence."""
        if not len(seq):
            raise IndexError("Cannot choose from an empty sequence")
        return seq[self._below(len(seq))]

    def shuffle(self, x):
        """Mixes a list."""
        for i in range(len(x) - 1, 0, -1):
            j = self._below(i + 1)
            x[i], x[j] = x[j], x[i]

    def sample(self, population, k, *, counts=None):
        """Different places of a population, as a list of what is there."""
        from collections.abc import Sequence

        if not isinstance(population, Sequence):
            raise TypeError("Population must be a sequence.  For dicts or sets, use sorted(d).")
        n = len(population)
        if counts is not None:
            return self._sample_of_many(population, k, list(_accumulate(counts)))
        if not 0 <= k <= n:
            raise ValueError("Sample larger than population or is negative")
        found = [None] * k
        # A copy of the population is worth it up to the size that a set of places would have.
        most = 21
        if k > 5:
            most += 4 ** _ceil(_log(k * 3, 4))
        if n <= most:
            pool = list(population)
            for i in range(k):
                j = self._below(n - i)
                found[i] = pool[j]
                pool[j] = pool[n - i - 1]
            return found
        taken = set()
        for i in range(k):
            j = self._below(n)
            while j in taken:
                j = self._below(n)
            taken.add(j)
            found[i] = population[j]
        return found

    def _sample_of_many(self, population, k, ends):
        if len(ends) != len(population):
            raise ValueError("The number of counts does not match the population")
        total = ends.pop() if ends else 0
        if not isinstance(total, int):
            raise TypeError("Counts must be integers")
        if total <= 0:
            raise ValueError("Total of counts must be greater than zero")
        return [population[_bisect(ends, place)] for place in self.sample(range(total), k)]

    def choices(self, population, weights=None, *, cum_weights=None, k=1):
        """k items, each of them of all, by their weights."""
        n = len(population)
        if cum_weights is None:
            if weights is None:
                return [population[_floor(self.random() * (n + 0.0))] for _ in _repeat(None, k)]
            try:
                cum_weights = list(_accumulate(weights))
            except TypeError:
                if not isinstance(weights, int):
                    raise
                k = weights
                raise TypeError(f"The number of choices must be a keyword argument: {k=}") from None
        elif weights is not None:
            raise TypeError("Cannot specify both weights and cumulative weights")
        if len(cum_weights) != n:
            raise ValueError("The number of weights does not match the population")
        total = cum_weights[-1] + 0.0
        if total <= 0.0:
            raise ValueError("Total of weights must be greater than zero")
        if not _isfinite(total):
            raise ValueError("Total of weights must be finite")
        last = n - 1
        return [population[_bisect(cum_weights, self.random() * total, 0, last)] for _ in _repeat(None, k)]

    def uniform(self, a, b):
        return a + (b - a) * self.random()

    def triangular(self, low=0.0, high=1.0, mode=None):
        u = self.random()
        try:
            c = 0.5 if mode is None else (mode - low) / (high - low)
        except ZeroDivisionError:
            return low
        if u > c:
            u = 1.0 - u
            c = 1.0 - c
            low, high = high, low
        return low + (high - low) * _sqrt(u * c)

    def normalvariate(self, mu=0.0, sigma=1.0):
        """By the ratio of two uniform numbers (Kinderman and Monahan, 1977)."""
        while True:
            u = self.random()
            v = 1.0 - self.random()
            z = NV_MAGICCONST * (u - 0.5) / v
            if z * z / 4.0 <= -_log(v):
                return mu + z * sigma

    def gauss(self, mu=0.0, sigma=1.0):
        """Two at a time, by an angle and a length (Box and Muller, 1958)."""
        z = self.gauss_next
        self.gauss_next = None
        if z is None:
            angle = self.random() * TWOPI
            length = _sqrt(-2.0 * _log(1.0 - self.random()))
            z = _cos(angle) * length
            self.gauss_next = _sin(angle) * length
        return mu + z * sigma

    def lognormvariate(self, mu=0.0, sigma=1.0):
        return _exp(self.normalvariate(mu, sigma))

    def expovariate(self, lambd=1.0):
        return -_log(1.0 - self.random()) / lambd

    def vonmisesvariate(self, mu, kappa):
        """An angle (Best and Fisher, 1979)."""
        if kappa <= 1e-6:
            return TWOPI * self.random()
        s = 0.5 / kappa
        r = s + _sqrt(1.0 + s * s)
        while True:
            z = _cos(_pi * self.random())
            d = z / (r + z)
            u = self.random()
            if u < 1.0 - d * d or u <= (1.0 - d) * _exp(d):
                break
        q = 1.0 / r
        angle = _acos((q + z) / (1.0 + q * z))
        if self.random() > 0.5:
            return (mu + angle) % TWOPI
        return (mu - angle) % TWOPI

    def gammavariate(self, alpha, beta):
        if alpha <= 0.0 or beta <= 0.0:
            raise ValueError("gammavariate: alpha and beta must be > 0.0")
        if alpha > 1.0:
            return self._large_gamma(alpha) * beta
        if alpha == 1.0:
            return -_log(1.0 - self.random()) * beta
        return self._small_gamma(alpha) * beta

    def _large_gamma(self, alpha):
        """Cheng, "The generation of gamma variables with non-integral shape parameter" (1977)."""
        root = _sqrt(2.0 * alpha - 1.0)
        b = alpha - LOG4
        c = alpha + root
        while True:
            u = self.random()
            if not 1e-7 < u < 0.9999999:
                continue
            w = 1.0 - self.random()
            v = _log(u / (1.0 - u)) / root
            x = alpha * _exp(v)
            z = u * u * w
            r = b + c * v - x
            if r + SG_MAGICCONST - 4.5 * z >= 0.0 or r >= _log(z):
                return x

    def _small_gamma(self, alpha):
        """Ahrens and Dieter, algorithm GS (1974)."""
        while True:
            b = (_e + alpha) / _e
            p = b * self.random()
            x = p ** (1.0 / alpha) if p <= 1.0 else -_log((b - p) / alpha)
            u = self.random()
            if p > 1.0:
                if u <= x ** (alpha - 1.0):
                    return x
            elif u <= _exp(-x):
                return x

    def betavariate(self, alpha, beta):
        y = self.gammavariate(alpha, 1.0)
        if y:
            return y / (y + self.gammavariate(beta, 1.0))
        return 0.0

    def paretovariate(self, alpha):
        return (1.0 - self.random()) ** (-1.0 / alpha)

    def weibullvariate(self, alpha, beta):
        return alpha * (-_log(1.0 - self.random())) ** (1.0 / beta)

    def binomialvariate(self, n=1, p=0.5):
        """How many of n trials succeed."""
        if n < 0:
            raise ValueError("n must be non-negative")
        if p <= 0.0 or p >= 1.0:
            if p == 0.0:
                return 0
            if p == 1.0:
                return n
            raise ValueError("p must be in the range 0.0 <= p <= 1.0")
        if n == 1:
            return _index(self.random() < p)
        if p > 0.5:
            return n - self.binomialvariate(n, 1.0 - p)
        if n * p < 10.0:
            return self._few_successes(n, p)
        return self._many_successes(n, p)

    def _few_successes(self, n, p):
        """By the distances between successes (Devroye, 1980)."""
        found = at = 0
        c = _log2(1.0 - p)
        if not c:
            return found
        while True:
            at += _floor(_log2(self.random()) / c) + 1
            if at > n:
                return found
            found += 1

    def _many_successes(self, n, p):
        """Hörmann's BTRS: "The generation of binomial random variates" (1993)."""
        spread = _sqrt(n * p * (1.0 - p))
        b = 1.15 + 2.53 * spread
        a = -0.0873 + 0.0248 * b + 0.01 * p
        c = n * p + 0.5
        good = 0.92 - 4.2 / b
        scale = None
        while True:
            u = self.random() - 0.5
            us = 0.5 - _fabs(u)
            k = _floor((2.0 * a / us + b) * u + c)
            if k < 0 or k > n:
                continue
            v = self.random()
            if us >= 0.07 and v <= good:
                return k
            if scale is None:
                scale = (2.83 + 5.1 / b) * spread
                odds = _log(p / (1.0 - p))
                mode = _floor((n + 1) * p)
                height = _lgamma(mode + 1) + _lgamma(n - mode + 1)
            v *= scale / (a / (us * us) + b)
            if _log(v) <= height - _lgamma(k + 1) - _lgamma(n - k + 1) + (k - mode) * odds:
                return k


class SystemRandom(Random):
    """Numbers that the host makes up: no seed decides, and there is no state."""

    def random(self):
        return _system_bits(BPF) * RECIP_BPF

    def getrandbits(self, k, /):
        if k < 0:
            raise ValueError("number of bits must be non-negative")
        return _system_bits(k)

    def randbytes(self, n):
        return _system_bits(n * 8).to_bytes(n, "little")

    def seed(self, *args, **kwds):
        return None

    def getstate(self, *args, **kwds):
        raise NotImplementedError("System entropy source does not have state.")

    setstate = getstate


def _of_module():
    hidden = Random.__new__(Random)
    hidden._number = 0
    return hidden


def getstate():
    return _of_module().getstate()


def setstate(state):
    _of_module().setstate(state)


def vonmisesvariate(mu, kappa):
    return _of_module().vonmisesvariate(mu, kappa)


def gammavariate(alpha, beta):
    return _of_module().gammavariate(alpha, beta)


def betavariate(alpha, beta):
    return _of_module().betavariate(alpha, beta)


def binomialvariate(n=1, p=0.5):
    return _of_module().binomialvariate(n, p)
