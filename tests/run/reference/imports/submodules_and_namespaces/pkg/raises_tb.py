from . import raises_tb2
