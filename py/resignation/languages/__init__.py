"""How languages write dates, numbers and lists: each file exports one ``LANGUAGE``; to add one, add ``en_gb.py``."""
