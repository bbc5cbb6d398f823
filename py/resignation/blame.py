"""Blame for the company, its leaders or the reader, where a letter needs no reason at all.

Somebody who leads, and what they did or left undone; a cause with somebody's fault in it; what was done to the writer;
what was raised and not heard; promises. Blame that the sentence denies, or that falls on the writer, is no blame.
"""

import re
from functools import lru_cache

from resignation.bitterness import Places, bitter
from resignation.blameways import WAYS

SURE, LIKELY = 5.0, 2.75


def _pattern(*ways: str) -> re.Pattern[str]:
    """Compile ways to say a thing, begun at a word; a space stands for any white space."""
    return re.compile(rf"\b(?:{'|'.join(ways)})".replace(" ?", r"\s*").replace(" ", r"\s+"))


_SAID = _pattern(*WAYS)
# No blame is laid without one of these words, here by their first letters: sentences with none of them are not read.
_STEM = re.compile(r"\b[a-z']{2,5}")
_STEM_WORDS = (
    "ignor disre dismi brush overr fail faile faili fails failu refus negle broke broki lied lies lying misle"
    " decei betra down nothi never liste bothe didn' doesn did does canno turne looke corne swep swept destr ruin"
    " ruine wreck gutte kille drove drive driv pushe force sabot explo aband lost losin lose idea clue inten impos"
    " unten intol unbea miser hell harde reneg went took credi silen bull bulli bully punis misha misma botch"
    " bungl rushe rush stood chose choos prefe walke showe treat treati poor bad weak terri awful absen inept"
    " incom chaot lack inabi unwil unfai uneth unpro disho favou favor nepot polit micro distr indif hypoc doubl"
    " chaos dysfu inter meddl reckl careo carel greed arrog blund decis nobod none warni objec promi assur deaf"
    " avail passe throw sidel exclu shut froze grant gasli scape humil belit blame kept stabb cheat denie strun"
    " fend alone optio alter choic situa fault mess faith safet speed profi growt reven money hype headl expen"
    " cost skipp bypas water hidde again immor irres corru shady dange misgu raise cult clima atmos regim behav"
    " owed ahead heard heede unans unhee unack unrec reje buri burie waved nowhe met laugh told asked apolo honou"
    " ackno fixed prote avoid preve predi afte decep manag alter chang edit edite docto massa rewri advis keeps"
    " doing cance withd denie misre shown raise hides hidin hid burie suppr conce trust overl unkep false empty"
    " knowi told asked instr press consu infor zero marke backs behin repl hushe falsi quiet fall solut react"
    " excus soone rathe costu sloga theat paid ignor wit made ways longe repea lets way don't won't can't"
)
_STEMS = frozenset(_STEM_WORDS.split())
_TURNS = re.compile(
    r"\b(?:not|never|no|nor|neither|hardly|i|we|me|nobody|anyone|models?|jobs?|pipelines?|if|when)\b|n't\b"
)
_JOINED = re.compile(r"\b(?:i|we) (?:once )?(?:joined|loved|knew|believed in|work(?:ed)? for|admired|helped build)\b")
_DENIED = re.compile(
    r"(?:\b(?:not|never|nor|neither|hardly|without|rather than|no|nothing)|n't)(?:\s+(?:at all|been|a|the|an|any"
    r"|in any way|one of|out of|to say|that|because|blame|blaming|saying|say|suggest(?:ing)?|imply(?:ing)?|think"
    r"|believe|feel|mean|claim|criticism of|to do with|reflection (?:on|of)|complaint about|once|ever|what))*\s*\Z"
    r"|\b(?:should|in case|whenever|in the event(?: that)?|please say if|where|thank you for|thanks for|proud"
    r" that)\s+\Z|\b(?:nobody|no\s+one|no-one)(?:\s+\w+){0,3}\s*\Z"
)
_KIND = re.compile(
    r"[^.]{0,25}\b(?:give\s+up|settle\s+for|let\s+(?:me|us)\s+(?:fail|settle|give|down)"
    r"|my\s+(?:own\s+)?(?:many\s+)?mistakes|fault\s+of\s+(?:mine|nobody|no\s+one))\b"
)


def _is_meant(sentence: str, said: re.Match[str]) -> bool:
    """Tell blame from its denial, and from words in which somebody else is the one who acts."""
    between = " ".join(" ".join((part or "").split()) for part in said.groups())
    if _TURNS.search(_JOINED.sub("", between)) or _DENIED.search(sentence[max(0, said.start() - 80) : said.start()]):
        return False
    return not _KIND.match(sentence, said.end())


@lru_cache(maxsize=4096)
def _phrases(sentence: str) -> tuple[tuple[int, int], ...]:
    """Give the places in a sentence where known words of blame are meant."""
    if _STEMS.isdisjoint(_STEM.findall(sentence)):
        return ()
    return tuple(found.span() for found in _SAID.finditer(sentence) if _is_meant(sentence, found))


@lru_cache(maxsize=4)
def accusations(text: str) -> Places:
    """Give the places where blame is laid, and whether that is sure or only likely."""
    return bitter(text, "blame", _phrases, SURE, LIKELY)
