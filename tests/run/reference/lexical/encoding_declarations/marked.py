# -*- coding: utf-8 -*-
text = """a
é"""
