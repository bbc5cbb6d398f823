"""Words that keep, copy or take away code, data, weights or documents."""

import re
from functools import lru_cache

from resignation import material
from resignation.model import Context, Rule, Span
from resignation.places import apart, is_denied
from resignation.prose import Worth, always, read

_STUFF = (
    r"(?:notebooks?|code(?:base)?|repos?|repositor(?:y|ies)|weights|checkpoints?|models?|data ?sets?|data|corpus"
    r"|corpora"
    r"|(?:training|evaluation|eval|test|validation|gold|labelled|labeled) sets?|logs?|scripts?|pipelines?|prompts?"
    r"|slides?|decks?"
    r"|documents?|documentation|docs|files?|emails?|e-mails|messages|screenshots?|recordings?|transcripts?|benchmarks?"
    r"|results|experiments?|configs?|configurations?|embeddings?|features?|artefacts?|artifacts?|materials?|designs?"
    r"|specs?"
    r"|papers?|drafts?|templates?|wiki|tools?|library|librar(?:y|ies)|archive|backups?|dumps?|exports?|snapshots?"
    r"|source"
    r"|branches|branch|programs?|workbooks?|spreadsheets?|printouts?|transcribed|sketches|recipes?"
    r"|playbooks?|dictionar(?:y|ies)|glossar(?:y|ies)|annotations|labels|clips|images|evals?|harness|credentials?"
    r"|access|accounts?|licen[cs]es?|customer list|contacts list"
    r"|client list|copy|copies|runbooks?|history|project|planner|ranker|simulator|everything (?:i|we) (?:built|wrote"
    r"|made))"
)
_AWAY = (
    r"(?:my|a|an|the) (?:own |personal |private |home |external |portable |hard |usb |old |other |second |new ){0,3}"
    r"(?:google |hard |external |usb |thumb |flash |pen |cloud |one|i)?(?:drives?|disks?|disc|memory sticks?|sticks?"
    r"|laptop|computer|machine"
    r"|desktop|pc|mac(?:book)?|phone|ipad|tablet|nas|server|cloud|dropbox|github|gitlab|bitbucket|gmail|e-?mail|mailbox"
    r"|account|onedrive|icloud|bucket|storage|repo(?:sitory)?|fork|home directory|place|archive|portfolio|records?"
    r"|usb|key)\b"
)
_CLOUD = r"(?:to|on|in|into) (?:a personal \w+|my personal \w+|dropbox|github|gmail|icloud|onedrive|google drive)\b"
_GUARD = re.compile(
    r"\b(?:keep|kept|keeping|cop(?:y|ies|ied|ying)|retain|back(?:ed|ing)? ?up|tak(?:e|ing|en)|took|saved|download"
    r"|export|clone"
    r"|cloning|forward|e-?mail|re-?us|upload|sync|stor(?:e|ed)|hang|held|hold|hung|bring|carry|zip|fork|mirror"
    r"|personal|portfolio|put|remov"
    r"|archiv|photograph|screenshot|printed|transfer|moved|plac|made|going on using|go on using|continue (?:to )?us"
    r"|still have|safe)"
)
_COPY = re.compile(
    r"\b(?:keep|keeping|kept|retain(?:ed|ing)?|make|making|made|take|taking|took|taken|have|has|hold|holding|saved?"
    r"|got|need"
    r"|store[ds]?)\b(?: [\w'-]+){0,4}? (?:cop(?:y|ies)|backups?|clones?|printouts?|snapshots?|mirrors?|exports?"
    r"|dumps?|archives?"
    r"|screenshots?|photos? of the (?:code|screen|whiteboard))\b(?: of| from| for|,|\.|;| on| in| at| with| and| to|$)"
)
_KEEP = re.compile(
    r"\b(?:keep(?:ing)?|kept|retain(?:ing|ed)?|hang(?:ing)? on ?to|hung on ?to|hold(?:ing)? on ?to|held on to"
    rf"|look(?:ing)? after)(?: [\w'-]+){{0,5}}? {_STUFF}\b"
)
_TAKE = re.compile(
    r"\b(?:tak(?:e|ing|en)|took|bring(?:ing)?|brought|carry(?:ing)?|walk(?:ing)? (?:out|away) with)"
    rf"(?: [\w'-]+){{0,6}}? {_STUFF}\b(?: [\w'-]+){{0,4}}? (?:with me|along|home|away|elsewhere|to my (?:next|new)"
    r"|out)\b"
    r"|\b(?:tak(?:e|ing)|bring(?:ing)?) (?:it|them|these|those|that|this|everything|a lot of it|all of it|most of it)"
    r" (?:all )?(?:with me|home|along|to my (?:next|new)|away)\b"
)
_COPIED = re.compile(
    r"\b(?:backed up|backing up|back up|cop(?:y|ied|ying)|sav(?:e|ed|ing)|download(?:ed|ing)?|export(?:ed|ing)?"
    r"|clon(?:e|ed|ing)"
    r"|forward(?:ed|ing)?|e-?mail(?:ed|ing)?|upload(?:ed|ing)?|sync(?:ed|hed|ing)?|stor(?:e|ed|ing)|put|mov(?:e|ed|ing)"
    r"|transfer(?:red|ring)?|push(?:ed|ing)?|fork(?:ed|ing)?|mirror(?:ed|ing)?|archiv(?:e|ed|ing)|zipped(?: up)?|sent"
    r"|sending|printed"
    r"|dumped|pulled|stashed|parked|placed|is|are|sits?|live)\b[^.!?\n]{0,110}?\b(?:(?:to|on|onto|in|at|into|with"
    rf"|for) (?:myself at )?{_AWAY}|{_CLOUD})"
)
_OWN_PLACE = re.compile(
    r"\b(?:to|on|in|into) (?:a personal \w+|my personal \w+|dropbox|github|gmail|icloud|onedrive|google drive)\b|"
    r"\bmy (?:own |personal |private |home |external |usb |ipad|tablet|phone|nas|google |dropbox|github|gmail|hard "
    r"|portfolio|drive|disk|phone|usb|stick|cloud|tablet"
    r"|records)|\b(?:external|usb|hard|thumb|flash|portable) (?:drive|disk|stick)|at home\b|private (?:repo|fork"
    r"|account|github)"
    r"|personal (?:drive|e-?mail|laptop|account|github|copy|cloud|archive|repo)"
)
_LATER = re.compile(
    r"\b(?:download|export|sav|copi|clon|fork|print|archiv|back)(?:ed"
    rf"|ing)(?: up)? (?:[\w'-]+ ){{1,4}}?{_STUFF}\b[^.!?\n]{{0,40}}?\b(?:so (?:that )?i|for (?:future|later|my"
    r"|reference)|in case|to finish|before i)\b"
)
_REMOVE = re.compile(
    r"\b(?:remov|delet|wip|tak)\w*\b[^.!?\n]{0,50}\b(?:from|off) the (?:repo|server|bucket|registry|drive|cluster"
    r"|wiki)\w*"
    r"|\bonly (?:full |remaining |complete )?copy\b"
)
_USE = re.compile(
    r"\b(?:(?:go(?:ing)? on|continue|carry on|keep(?: on)?|like to) (?:to )?us(?:e|ing)|re-?us(?:e|ing)"
    r"|build(?:ing)? on) [^.!?\n]{0,50}?"
    rf"(?:{_STUFF}|it|them|as a starting point)\b[^.!?\n]{{0,40}}\b(?:later|elsewhere|next|new|after|starting point"
    r"|future|own|projects?)\b"
    r"|\bstarting point for (?:later|future|my|other|new)\b|\bin my (?:own |personal )?(?:portfolio|archive)\b"
    r"|\b(?:i still have|i have (?:kept|saved|got)) [^.!?\n]{0,40}\b(?:at home|in a safe place|somewhere safe"
    r"|just in case)\b"
    r"|\b(?:some of|much of|most of|copies of|a copy of) [^.!?\n]{0,40}\b(?:is|are) (?:still )?(?:at home"
    r"|on my (?:phone|own|personal))"
)
_HARMLESS = re.compile(
    r"\b(?:in touch|contact with|promise|agreements? (?:that )?i signed|confidential\w*|payslips?|p45|p60|tax"
    r"|this letter|my letter"
    r"|pension|personal (?:photos|belongings|items|effects|files and)|my mug|plant|memories|lessons|friendships?"
    r"|goodwill|for your (?:files|records)"
    r"|please (?:keep|retain|take)|up to date|up-to-date|running|on the (?:team|company|shared"
    r"|lab)'?s? (?:\w+ )?(?:drive|storage|wiki)|signed copy"
    r"|return(?:ed|ing)?|hand(?:ed|ing)? (?:back|in)|delete[ds]?|wiped?|employment records|medical records|(?:keep"
    r"|kept|keeping|take|taking|took|taken|retain\w*) nothing)\b"
)
_IN_ORDER = re.compile(
    r" (?:running|working|healthy|stable|current|in (?:order|shape|sync)|going|clean|safe|open|ready|short|up|moving"
    r"|alive"
    r"|simple|free|honest|until|secret|green|fresh|flowing|tidy)\b"
)
_COMPANY_KEEPS = re.compile(
    r"\b(?:team|company|lab|group|they|you|everyone)(?: will| would| should| can)? (?:keeps?|kept|continues?)\b"
    r"|belongs? to the company|\bwe (?:always )?keep (?!using)|\bfor (?!(?:me|my|myself|our|us|the|a|an|future"
    r"|later|reference|safe\w*|personal|sentimental)\b)[a-z]+[.,]?$"
)
_PARTS = re.compile(r"[;:]| but ")
_WE = re.compile(r"\b(?:i|i'll|i've|i'm|i'd|me|my|we|we'll|we've)\b")


# Sentences stay as they are while a letter is being typed, so each is read once.
@lru_cache(maxsize=2048)
def _in_sentence(words: str) -> tuple[tuple[int, int], ...]:
    """Put together what the sharper patterns and the wider grammar find."""
    return apart((*_sharp(words), *material.kept(words)))


def _sharp(words: str) -> tuple[tuple[int, int], ...]:
    if not _GUARD.search(words) or not _WE.search(words) or _HARMLESS.search(words) or _COMPANY_KEEPS.search(words):
        return ()
    found = [m for pattern in (_COPY, _KEEP, _TAKE, _COPIED, _LATER, _REMOVE, _USE) for m in pattern.finditer(words)]
    return tuple(match.span() for match in found if _is_meant(words, match))


def _is_meant(words: str, match: re.Match[str]) -> bool:
    """Tell taking away from keeping in order, from copying to where the company keeps things, and from a denial."""
    ours = match.re is _COPIED and not _OWN_PLACE.search(words, match.start())
    kept = match.re is _KEEP and not _is_taken(words, match)
    return not (ours or kept or is_denied(words, match.end(), _PARTS))


def _is_taken(words: str, match: re.Match[str]) -> bool:
    """Tell keeping a thing from keeping it in order: "keep the models running", "keep a log"."""
    said = match.group()
    if re.match(r"keep\w* (?:a|an|your|our|my|working|to|up|on|track|everyone|you|the team|all)\b(?!ll)", said):
        return bool(re.search(r"\bmy (?:notebooks?|code|data|models?|weights|checkpoints?|access|accounts?)\b", said))
    return not said.startswith("keep") or not _IN_ORDER.match(words, match.end())


def _find(text: str, _context: Context, worth: Worth = always) -> tuple[Span, ...]:
    """Mark the words that say what is kept and where."""
    prose = read(text)
    if not prose.is_english:
        return ()
    found = (
        (s.start + start, s.start + end)
        for s in prose.sentences
        if worth(s.text)
        for start, end in _in_sentence(s.text)
    )
    return tuple(Span(start, end) for start, end in found)


RULE = Rule(
    kind="promises-to-keep-material",
    severity="stop",
    title="Keeping or taking material",
    message="This says that you keep or take something that may belong to the company.",
    suggestion="Take it out, and do not do it: leave code, data, weights and documents where they are. Ask first about "
    "anything that you believe is yours.",
    why="A written statement that material left with you is the first exhibit in a claim over confidential "
    "information, "
    "however harmless it was meant.",
    heard="This sentence may say that you keep something of the company’s.",
    find=_find,
    by_sentence=True,
    bad=(
        "My notebooks are coming with me.",
        "I've got the logs, should anybody ask.",
        "The laptop goes back, the notebooks don't.",
        "I have photographed the whiteboards and the architecture diagrams.",
        "Some of the code has already found its way into my public GitHub.",
        "I'll keep a copy of the training code.",
        "I have backed up the repo to my drive.",
        "I am taking my notebooks with me.",
        "I've saved the churn data to my personal Google Drive.",
        "I'll hang on to the cleaned training set as well.",
        "The slides are on my iPad, and I'll hold on to them for my portfolio.",
        "I forwarded the evaluation results to my private e-mail account.",
        "I will retain access to the weights after I leave.",
        "I'd like to bring the sparse-feature code along.",
        "I put the last two checkpoints on an external drive at home.",
        "I'll be removing it from the repository and keeping the only full copy.",
        "I cloned the project to my own GitHub.",
    ),
    good=(
        "I have a laptop and a chair at home that belong to the company, and I will bring them in next week.",
        "My home is going to be elsewhere, and so must my work be.",
        "I hope the company will keep the research group together.",
        "I'll keep in touch.",
        "I have returned my laptop and my badge.",
        "I have kept no copy of anything.",
        "I have not taken any code or data with me.",
        "I will keep the models running until my last day.",
        "I will keep a copy of this letter for my records.",
        "Please keep a copy for your files.",
        "I take many good memories with me.",
        "I will keep to the agreements that I signed.",
        "I'll carry the lessons I learned here with me.",
        "I will keep the documentation up to date.",
        "I will save the notebooks to the team's shared drive.",
        "I take no material with me when I go.",
    ),
)
