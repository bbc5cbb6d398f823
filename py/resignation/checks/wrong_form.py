"""A resignation in a form that the place, or its own words, do not allow: e-mail or chat where ink is asked for."""

import re
from functools import lru_cache

from resignation.model import Context, Rule, Span
from resignation.prose import Prose, read

_SENTENCE = 1_500
_WIRE = (
    r"(?:e-?mail|mail|slack(?:\s+message)?|whats\s?app(?:\s+message)?|text(?:\s+message)?|sms|teams(?:\s+(?:message"
    r"|chat))?|signal\s+message|dm|direct\s+message|chat(?:\s+message)?|message|imessage"
    r"|messenger|discord|zoom(?:\s+call)?|video\s+call|skype|telegram|signal|work\s?day|bamboo\s?hr"
    r"|sap|(?:hr|employee|staff|company)\s+(?:portal|system|tool|app|site)|portal|intranet|ticket(?:ing\s+system)?"
    r"|electronic\s+(?:letter|mail|form|means)|web\s?form|docx?|word\s+(?:file|document)|attachment"
    r"|image|screenshot|scanned\s+\w+|post-?it|sticky\s+note|(?:team\s+|group\s+)?channel|group\s+chat"
    r"|thread|post\s+in|whats\s?app\s+group|google\s+doc|jpe?g|voice\s?mail|voice\s+(?:message|note)"
    r"|phone(?:\s+call)?|telephone|fax|scan"
    r"|scanned\s+(?:copy|letter|document)|pdf|photo(?:graph)?|picture|docusign|linkedin|hr\s+portal)"
)
_GOING = re.compile(
    r"\b(?:resign\w*|quit\w*|notice|terminat\w+|leav(?:e|ing)|my\s+last\s+day|end\s+my|(?:sending|writing|doing"
    r"|giving)\s+(?:you\s+)?this\s+(?:over|by|via|on|in|through|as)|step(?:ping)?\s+down|signed\s+(?:letter|notice))\b"
)
_SENT = re.compile(
    "|".join(
        (
            (
                r"\b(?:send|sending|sent|writ\w+|submit\w*|giv\w+|hand\w*|do(?:ing)?|deliver\w*|resign\w*|quit\w*"
                r"|upload\w*|fil(?:e|ed|ing)|attach\w*|enclos\w+|find|put\w*|post\w*|notif\w+|tell\w*|told"
                r"|terminat\w+)\b[^.!?;]{0,50}\b(?:as|by|via|over|on|in|through|to|into|using|per)\s+(?:an?\s+"
                rf"|the\s+|my\s+|this\s+|our\s+|your\s+)?(?:\w+\s+)?{_WIRE}\b(?!\s+(?:admin|engineer|lead|manager"
                r"|bot|integration|team|specialist|developer|architect|owner|channel|gateway|pipeline|model|head)\w*)"
            ),
            (
                rf"\b(?:attach\w*|enclos\w+|here\s+is|here's|upload\w*)\b[^.!?;]{{0,30}}\b{_WIRE}\b"
                r"|\belectronic(?:ally)?\b(?![^.!?;]{0,12}\bsign)|\bonline\b"
                r"|\bdigital(?:ly)?\b(?=[^.!?;]{0,20}\b(?:notice|resign|letter|form|copy))"
            ),
            (
                rf"\b(?:an?|the|this|that|my)\s+(?:\w+\s+)?{_WIRE}\s+(?:\w+\s+){{0,3}}?(?:will|should|must|has\s+to"
                r"|have\s+to|is|may|serves?|counts?|suffices?|does)\b[^.!?;]{0,25}\b(?:do|enough|suffic\w+|serve"
                r"|count|fine|ok|okay|good|valid|formal|official|notice|resignation|all|acceptable)\b"
                r"|\bi\s+(?:left|leave)\s+(?:you\s+)?(?:a|the)\s+(?:voice\s?)?(?:message|voicemail)\b"
            ),
            rf"\b(?:with|by|via|in|through|per|over|on|using)\s+(?:this\s+|an?\s+|the\s+|simple\s+)?{_WIRE}\b",
            rf"\bthis\s+{_WIRE}\b",
            (
                r"\b(?:(?:e-?)?mail|text|messag|whats\s?app|slack|fax|phon|dm)'?(?:ing|ed)\s+(?:you|this|it|my|in"
                r"|to\s+say)\b|\bscanned\b"
            ),
            (
                rf"\ba\s+(?:\w+\s+)?{_WIRE}\s+(?:of\s+(?:my|the)|will\s+have\s+to\s+do|should\s+(?:do|be\s+enough)"
                rf"|is\s+enough(?!\s+to\b)|has\s+to\s+do|must\s+do)\b"
            ),
            r"\b(?:recording|voicemail|voice\s+message)\b[^.!?;]{0,30}\b(?:as\s+my|is\s+my)\b",
        )
    )
)
_ANY_WIRE = re.compile(
    rf"\b{_WIRE}\b(?!\s+(?:admin|engineer|lead|manager|bot|integration|team|specialist|developer"
    r"|architect|owner|gateway|pipeline|model|head|service|platform|address|account"
    r"|list)\w*)(?<!the message)(?<!your message)(?<!your e-mail)(?<!your email)(?<!the chat)"
)
_WILL_DO = re.compile(
    r"\b(?:suffic\w+|good\s+enough|will\s+(?:have\s+to\s+)?do|is\s+enough(?!\s+to\b)|posting\s+(?:anything|it)"
    r"|must\s+serve|as\s+my)\b"
)
_UNSIGNED = re.compile(
    r"(?:\bno\s+(?:signed\s+|paper\s+)?original\b|\bno\s+paper\b|\btyped\s+name\b|\bname\s+(?:is\s+)?(?:only\s+)?typed\b"
    r"|\bget\s+outlook\s+for\b|\bsent\s+from\s+(?:my|an?|the)\s+(?:\w+\s+)?(?:phone|mobile|tablet|ipad"
    r"|iphone|galaxy|pixel|device|watch|blackberry)|\bsent\s+(?:from|with|via)\s+(?:proton\w*|outlook"
    r"|gmail|yahoo|mail)\b|\bsignature\b[^.!?;]{0,30}\b(?:pasted|typed|scan|scanned|copied|image|inserted"
    r"|digital|electronic|stylus|font|tablet|jpe?g|png|picture)\b"
    r"|\bsign(?:ed|ing)?\b[^.!?;]{0,25}\b(?:stylus|finger|mouse|tablet|touch\w*|on\s+(?:my"
    r"|the)\s+(?:screen|phone)|keyboard|font)\b|\b(?:paper|hard|printed|signed)\s+(?:letter|copy"
    r"|version|original)\s+(?:will|shall|does)\s+not\b|\b(?:no|not|don't|doesn't|without"
    r"|never)\b[^.!?;]{0,40}\b(?:hard\s+copy|paper\s+(?:letter|copy|version)|expect\s+a\s+letter"
    r"|original\s+(?:letter\s+)?(?:by|in|needed|required))"
    r"|\b(?:paper|signed|posted|written|proper)\s+(?:letter|copy|version|one)\b[^.!?;]{0,30}\b(?:will|shall|won't"
    r"|would|is|does)\b[^.!?;]{0,20}\b(?:not|waste|unnecessary|needless|superfluous|old-fashioned)\b"
    r"|\bnot\s+(?:be\s+)?necessary\s+to\s+(?:post|print|mail|sign|send)\b|\b(?:not|n't)\s+bother\s+with\s+(?:an?|the)\s+"
    r"(?:\w+\s+)?(?:letter|paper|original|copy)\b"
    r"|\boriginal\s+(?:stays?|remains?|is\s+kept|i\s+keep)\b|\bnothing\s+(?:more\s+"
    r"|else\s+)?to\s+sign\b|\b(?:haven't|have\s+not|didn't|did\s+not|couldn't|could\s+not|cannot|can't"
    r"|won't|without\s+(?:being\s+)?able\s+to)\s+(?:physically\s+|actually\s+)?(?:sign|print)(?:ed"
    r"|ing)?\b|\b(?:no|don't\s+have\s+a|without\s+a|haven't\s+got\s+a|lack\s+of\s+a|broken)\s+printer\b"
    r"|\b(?:needs?|requires?|carries|bears|has)\s+no\s+(?:hand\w*\s+|wet\s+|physical\s+)?signature\b"
    r"|\bsignature\s+(?:is\s+)?(?:not\s+(?:needed|required|necessary)|unnecessary|omitted|missing)\b"
    r"|\b(?:generated|produced|created|issued|submitted)\s+electronically\b"
    r"|\bsent\s+from\s+(?:my\s+)?\w+(?:\s+\w+)?\s*\Z"
    r"|\bsigned\s+(?:\w+\s+)?(?:by\s+typing|via|with|through|in|using)\s+(?:docu\s?sign|adobe"
    r"|hellosign|dropbox|pandadoc|my\s+(?:phone|tablet|stylus))|\bsgd\.?\b"
    r"|\bsigned\s+copy\s+(?:will\s+)?not\b|\b(?:see\s+no|no)\s+(?:need|reason|point)\s+(?:to|in"
    r"|for)\s+(?:post|print|sign|send|an?\s+original|paper)\w*|\b(?:won't|not)\s+(?:be\s+)?(?:post"
    r"|mail)ing\s+(?:anything|a\s+letter|it|paper|the\s+original)"
    r"|\b(?:e-?signed|electronic(?:ally)?\s+sign(?:ed|ature)|digital(?:ly)?\s+sign(?:ed|ature)"
    r"|sign(?:ed|ature)\s+(?:electronic|digital)\w*|signed\s+(?:via|with|through|in)\s+(?:docusign|adobe|hellosign"
    r"|dropbox)|docusign\w*|signature\b[^.!?]{0,20}\btyped|(?:typed|scanned|pasted|copied)\s+signature"
    r"|signature\s+(?:in(?:to)?|on|as)\s+(?:the\s+|a\s+)?(?:pdf|picture|image|scan)|(?:don't|do\s+not|no\s+need\s+to"
    r"|needn't)\s+(?:have\s+to\s+)?wait\s+for\s+the\s+(?:post|original|paper)|signature\s+is\s+(?:not|un)\s?\w+"
    r"|no\s+signature|without\s+(?:a\s+|my\s+|any\s+)?(?:wet\s+|handwritten\s+)?signature|not\s+signed|unsigned"
    r"|sent\s+from\s+my\s+(?:iphone|ipad|phone|android|samsung|mobile)"
    r"|(?:do\s+not|don't)\s+need\s+the\s+original|not\s+print(?:ing)?\s+(?:it|anything|this)"
    r"|computer-generated\s+(?:letter|document)|valid\s+without)\b)|\(signed\)|(?:^|\n|\s)/s/\s?\w*"
)
# The other side of the coin: the original is on its way, or the wire carries only a copy or an answer.
_ORIGINAL = re.compile(
    r"\b(?:original|signed\s+(?:copy|letter|version|original)|hard\s+copy|paper\s+(?:copy|version|letter)"
    r"|ink)\b[^.!?]{0,60}\b(?:follow\w*|post(?:ed)?|courier|by\s+hand|registered|deliver\w*|hand(?:ed)?|enclosed"
    r"|with\s+hr|on\s+its\s+way|sent|arriv\w+|desk|mailed)\b"
    r"|\b(?:follow\w*|post(?:ed)?|sen[dt]|sending|deliver\w*|hand(?:ing|ed)?"
    r"|bring(?:ing)?)\b[^.!?]{0,40}\b(?:original|signed\s+(?:copy|letter|version)|hard\s+copy|paper\s+copy)\b"
)
_ONLY = re.compile(
    r"\b(?:confirm\w*|acknowledg\w*|reply|respond|answer\w*|questions?|reach|contact|forward|write\s+to\s+me|notes"
    r"|plan\s+(?:is|for)|address\s+(?:is|for)|account|access|announce\w*|tell|inform\s+the|password"
    r"|list|documents?|last\s+week's|yesterday's"
    r"|your\s+(?:e-?mail|message)|attach\w*\s+(?:a|my)\s+(?:one|plan)|copy)\b"
)
_ASKED = re.compile(
    r"\b(?:want\w*|ask\w*|require\w*|need\w*|insist\w*|expect\w*|prefer\w*|supposed"
    r"|should)\b[^.!?;]{0,25}\b(?:paper|ink|signed|by\s+hand|post|in\s+writing|wet|original"
    r"|hard\s+copy|letter)\b|\b(?:contract|agreement|handbook|policy|law|clause|rules?"
    r"|hr)\b[^.!?;]{0,40}\b(?:sign(?:ed|ature)|paper|ink"
    r"|wet|registered|certified|original|in\s+writing|by\s+post|by\s+hand|recorded|letter|written)\b"
)
_SPOKEN = re.compile(
    r"\b(?:resign\w*|quit|gave\s+(?:my\s+)?notice|gave\s+you\s+(?:my\s+)?notice)\s+(?:orally|verbally"
    r"|by\s+word\s+of\s+mouth|on\s+the\s+phone|in\s+person)\b(?![^.!?]{0,60}\b(?:confirm|in\s+writing"
    r"|letter))|\b(?:told|informed|said|gave|notified|announced|resigned|quit)\b[^.!?;]{0,40}\b(?:on"
    r"|over|by|in)\s+(?:the\s+|a\s+|our\s+|yesterday's\s+|my\s+)?(?:phone|telephone|call|zoom"
    r"|video\s+call)\b[^.!?]{0,60}\b(?:that's\s+that|that\s+is\s+(?:that|my)|treat|counts?|stands?"
    r"|consider)\b(?![^.!?]{0,60}\b(?:confirm|in\s+writing|letter))|"
    r"\b(?:left|leave)\b[^.!?;]{0,20}\b(?:message|voicemail)\b[^.!?;]{0,30}\b(?:phone|machine|mailbox"
    r"|quit|resign)\b[^.!?;]{0,30}|\b(?:treat|take|count|consider|regard)\s+(?:that|the|our|my"
    r"|yesterday's)\s+(?:\w+\s+)?(?:call|conversation|recording|voicemail|phone\s+call|chat)\s+as\b|"
    r"\b(?:voicemail|voice\s+(?:message|note)|recording)\b[^.!?]{0,80}\b(?:quit|resign\w*|my\s+(?:notice"
    r"|resignation))\b|\b(?:verbal|oral|spoken)(?:ly)?\s+(?:resign\w*|notice|quit)\b(?![^.!?]{0,60}\b(?:confirm|letter"
    r"|writing))"
)


_LATER = re.compile(
    r"\b(?:will|shall|'ll|going\s+to)\s+(?:write|announce|send|post|tell"
    r"|share)\b[^.!?;]{0,40}\b(?:team|everybody|everyone|colleagues|list|plan|notes)\b"
)
_KEPT = re.compile(
    r"\boriginal\s+(?:stays?|remains?|is\s+(?:kept|not)|will\s+not|i\s+keep)|\b(?:hard\s+copy"
    r"|paper\s+letter|original)\s+(?:will|shall|does|is)\s+not\b"
)


def _asks_for_ink(context: Context) -> bool:
    return context.form in {"wet-ink", "registered", "telegram"} or context.email_ok is False


@lru_cache(maxsize=4)
def _follows_on_paper(folded: str) -> bool:
    """Tell whether a letter says that its original goes another way; asked for every sentence, answered once."""
    return _ORIGINAL.search(folded) is not None and _KEPT.search(folded) is None


def _sent(page: Prose, sentence: str) -> re.Match[str] | None:
    """Find how a resignation travels, in a sentence that speaks of it and not of an answer to it."""
    match = _SENT.search(sentence) or _ANY_WIRE.search(sentence)
    if match is None or not (_GOING.search(sentence) or _WILL_DO.search(sentence)) or _follows_on_paper(page.folded):
        return None
    plain = _ONLY.search(sentence) or _LATER.search(sentence)
    return (
        None
        if plain
        and not re.search(
            (
                r"\b(?:accept|treat|consider|take|this|with|(?:resign\w*|quit\w*|terminat\w*)\s+(?:\w+\s+)?(?:by"
                r"|via|over|on|through|per)|(?:pdf|scan|photo|picture|copy)\s+of)\b"
            ),
            match.group() + sentence[:40],
        )
        else match
    )


def _find(text: str, context: Context) -> tuple[Span, ...]:
    """Mark sentences that send or sign in a way that does not count; without a place, what the letter itself admits."""
    page = read(text)
    asked, found = _asks_for_ink(context), []
    if not page.is_english:
        return ()
    for sentence in page.sentences:
        said = sentence.text[:_SENTENCE]
        ink = _ASKED.search(said)
        # Where neither the place nor the letter asks for ink, nothing is wrong with the way that it went.
        sent, unsigned = (_sent(page, said), _UNSIGNED.search(said)) if asked or ink else (None, None)
        admitted = ink and (_SENT.search(said) or unsigned) and not _ORIGINAL.search(said)
        if (asked and (sent or unsigned)) or (
            admitted
            and re.search(
                (
                    r"\b(?:but|instead|though|although|however|yet|still|even\s+if|nevertheless|hope|trust|fine|enough"
                    r"|do\b|suffic\w+)\b"
                ),
                said,
            )
        ):
            match = sent or unsigned
            whole = match is sent or match is None or bool(admitted)
            found.append(Span(sentence.start, sentence.end) if whole else _words(sentence.start, unsigned))
        elif spoken := _SPOKEN.search(said):
            found.append(Span(sentence.start + spoken.start(), sentence.start + spoken.end()))
    return tuple(found)


def _words(start: int, match: "re.Match[str] | None") -> Span:
    assert match is not None  # noqa: S101 - the caller found it
    lead = len(match.group()) - len(match.group().lstrip())
    return Span(start + match.start() + lead, start + match.end())


_INK = Context(form="wet-ink")

RULE = Rule(
    kind="wrong-form",
    severity="stop",
    title="A form that may not count",
    message="Sent or signed like this, the resignation may not count.",
    suggestion="Print the letter, sign it by hand, and hand it over against a receipt or send it by registered post.",
    why="Where paper and ink are required, an e-mail, a chat message or a scan does not end the employment, and the "
    "notice does not begin to run.",
    find=_find,
    whole=True,
    context=_INK,
    bad=(
        "I resign by this email.",
        "No original will be sent; this message is my resignation.",
        "The signature below is a scan.",
        "With this e-mail I terminate my employment contract as per 31 December 2026.",
        "A signature is not needed since this message comes from my company account.",
        "I am sending a scan of my resignation, I hope you do not need the original.",
        "Since you are travelling I send you my resignation by WhatsApp as a photo.",
        "Texting you this since I can't get into my mail: I resign.",
        "I know the contract says signed and on paper but a Slack message will have to do.",
        "Please accept this email as my formal resignation.",
        "Yours sincerely,\n/s/ Maya Okafor",
        "I resign as of 31 January.\n\nSigned electronically",
        "As I said in the voicemail I left you, I quit; treat the recording as my notice.",
        "Via this Slack message I give notice.",
        "You already have my verbal resignation from Monday.",
        "Please find attached my resignation as a PDF, signed via DocuSign.",
        "I resign.\n\nSent from my iPhone",
    ),
    good=(
        "I told you by phone that this letter was coming.",
        "I resign as product owner of the chat app.",
        "Please confirm receipt by e-mail. I resign with effect from 31 January 2027.",
        "This original is signed by hand and is delivered by courier.",
        "I resign. I am willing to answer questions by e-mail for two weeks.",
        "I send my resignation by e-mail in advance; the signed original follows by post.",
        "I will write an e-mail to the team once you have told them that I am leaving.",
        "I hereby resign from my position as Slack administrator.",
        "I resign as Head of Messaging, and my last day will be 31 March.",
        "Brief questions may be put to me by e-mail and will be answered with care.",
        "Please forward my payslips by mail after I leave.",
        "Thank you for your message. I resign as of 31 March.",
    ),
)
