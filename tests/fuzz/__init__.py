"""Hostile and random input in bulk: ``python build.py fuzz``. The tests run a small part of it on every build."""
