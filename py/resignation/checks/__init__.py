"""What the letter check looks for: each file exports one ``RULE``; to add one, add a file with its examples."""
