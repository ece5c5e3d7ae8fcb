"""Encodings that programs name: one module each."""
