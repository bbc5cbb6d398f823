"""The places whose law we know: each file exports one ``JURISDICTION``; to add one, add ``us_ca.py`` and its cases."""
