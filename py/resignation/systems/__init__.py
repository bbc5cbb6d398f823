"""What ML engineers own or have access to: each file exports one ``SYSTEM``; to add one, add ``slurm.py``, say."""
