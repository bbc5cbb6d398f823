"""Random walks over the page's own controls, in a real browser."""
