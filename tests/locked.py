"""The recipe of the README for opening a locked file without the page, as the tests use it."""

import json
from base64 import b64decode
from hashlib import pbkdf2_hmac
from unicodedata import normalize

from cryptography.hazmat.primitives.ciphers.aead import AESGCM


def unlocked(text: str, passphrase: str) -> str:
    """Give the saved file that is locked in a text."""
    whole = json.loads(text)
    words, salt = normalize("NFKC", passphrase).encode(), b64decode(whole["salt"])
    key = pbkdf2_hmac("sha512", words, salt, whole["rounds"], 64)[:32]
    plain: bytes = AESGCM(key).decrypt(b64decode(whole["iv"]), b64decode(whole["data"]), None)
    return plain.decode()
