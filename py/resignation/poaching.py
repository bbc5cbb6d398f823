"""How people ask others to come along: the words that the check for invitations to colleagues looks for."""

from __future__ import annotations

CLASSES = {
    "you": (
        r"(?:you|anyone|anybody|everyone|everybody|whoever|those|them|people|folks|colleagues?|team ?mates?"
        r"|co ?workers?"
        r"|engineers?|researchers?|scientists?|developers?|analysts?|nurses?|designers?|consultants?|sales ?people"
        r"|members?|staff|juniors?|interns?|the (?:whole |entire |rest of the |current )*(?:team|group|lot"
        r"|crew|shift|floor"
        r"|desk|department|squad|pod|lab)|(?:my|our) (?:whole |entire |current |old )*(?:team|group|crew"
        r"|colleagues|squad|people)"
        r"|(?:half|most|part|some|several|many|much|all|any|each|one|two|three|four|five|six|both|a (?:few"
        r"|couple|number"
        r"|handful|good part|lot)) of (?:you|us|them|the|my|our|your|those)(?: \w+){0,3}|others|the best"
        r"|talent|friends)"
    ),
    "client": r"(?:customers?|clients?|accounts?|patients|donors|buyers|advertisers|tenants|suppliers)",
    "next": (
        r"(?:(?:my|our|the|a|their|this) (?:new|next|own|future) (?:company|place|team|employer|lab|startup"
        r"|start-up|venture"
        r"|firm|job|role|group|organi[sz]ation|gig|home|project|outfit|shop|business|practice|office|boss|studio|agency"
        r"|clinic|one|crowd|side)|where i(?:'m| am|'ll be| will be)? (?:go|going|headed|heading|off to|moving"
        r"|starting|next)"
        r"|where i(?:'ll| will) be|wherever i (?:go|land|end up|may)|the (?:startup|start-up|other side"
        r"|company i|place i)"
        r"|over there|the new (?:place|company|lot|people)|elsewhere with me|somewhere (?:new|else|better))"
    ),
    "jobs": (
        r"(?:jobs?|openings?|vacanc(?:y|ies)|positions?|roles?|headcount|seats?|desks?|chairs?|rooms?|spots?"
        r"|places?|space"
        r"|slots?|offers?|opportunit\w+|opening|option pool)"
    ),
    "go": (
        r"(?:come|coming|came|follow(?:ing)?|join(?:ing|ed)?|mov(?:e|ing)|leav(?:e|ing)|go(?:ing)?"
        r"|jump(?:ing)?|switch(?:ing)?"
        r"|tag(?:ging)?|walk(?:ing)?|hop(?:ping)?|leap(?:ing)?|make the (?:leap|jump|move|switch)|making the"
        r" (?:leap|jump|move)"
        r"|resign(?:ing)?|quit(?:ting)?|depart(?:ing)?|do(?:ing)? the same|cross(?:ing)? over|hand(?:ing)? in"
        r"|jump(?:ing)? ship)"
    ),
    "ask": (
        r"(?:get in touch|reach out|contact|call|write|ping|message|dm|talk|speak|chat|drop|ask|give me a"
        r" (?:shout|call|ring|bell)"
        r"|let me know|find me|look me up|text|e-?mail|come and (?:find|see|talk)|have a (?:chat|word)|let's"
        r" talk|hit me up"
        r"|send|pass|share|shout|tell me|say the word|come (?:see|find)|know where to find|have my (?:number"
        r"|mobile|details|e-?mail))"
    ),
    "bored": (
        r"(?:tired|fed up|bored|sick|restless|curious|interested|keen|tempted|unhappy|fancy|fancies|looking"
        r"|ready|want(?:s|ing)? out"
        r"|open to|had enough|wondering|dissatisfied|frustrated|feel(?:s|ing)? the same|like[-\s]minded|in"
        r" the market|thinking of"
        r"|considering|would like|want(?:s)? (?:to|a|something)|prefer|itching|up for|wish(?:es)? to|decide"
        r" to|minded to)"
    ),
}
STEMS = {
    "@you": (
        "you anyon anybo every whoev those them peopl folks colle team teamm cowor co engin resea scien"
        " devel analy nurse"
        " desig consu sales membe staff junio inter group lot crew shift floor desk depar squad pod lab half"
        " most part some"
        " sever many much all any each one two three four five six both other best talen frien"
    ),
    "@client": "custo clien accou patie donor buyer adver tenan suppl",
    "@next": "new next own futur where start other compa over elsew somew place",
    "@jobs": (
        "job jobs openi vacan posit role roles headc seat seats desk desks chair room rooms spot spots place"
        " space slot slots offer oppor optio budge work"
    ),
    "@go": (
        "come comin came follo join joini joine move movin leave leavi go going jump jumpi switc tag walk"
        " walki hop leap makin make resig quit quitt depar same cross hand handi"
    ),
    "@bored": (
        "tired fed bored sick restl curio inter keen tempt unhap fancy fanci looki look ready want wants"
        " wanti open enoug wonde dissa frust feel feels like marke think consi would prefe itchi up wish"
        " wishe decid minde"
    ),
}
# Words of one who leaves; where some of them meet, colleagues or customers are asked along.
LEXICON = {
    "next": "startup start-up venture employer outfit competitor rival recruiter headhunter cofounder co-founder",
    "new": "new next future own",
    "place": (
        "company firm place lab team employer role job studio clinic agency practice boss shop group office"
        " organisation organization"
    ),
    "my": "my our i'll we'll i'm we're",
    "people": (
        "anyone anybody whoever everyone everybody colleague teammate coworker team-mate researchers"
        " engineers scientists developers"
        " analysts nurses designers consultants interns juniors fellows reports squad crew gang others"
        " friends lot client customer"
        " account donor patient buyer people folks talent"
    ),
    "pull": (
        "apply joining join follow following move moving offer offers hire hiring recruit vacancy vacancies"
        " opening openings"
        " headcount salary salaries pays cv resume resumes refer referral interview interested curious"
        " welcome invite invited seat"
        " seats chairs jobs roles positions equity relocation perks package packages tempted restless poach wages"
    ),
    "pay": "pay pays paid salary salaries double chequebook hiring hire interview bonus",
    "there": "where going there elsewhere outside",
    "you": "you your",
    "work": (
        "address laptop colleague's visa city home house family wife husband school started start begin"
        " project handing successor replacement backfill handover thank thanks grateful reference"
        " confidential farewell lunch drink drinks party miss"
        " wish question questions training onboarding runbook learned learnt enjoyed documentation"
        " interviewed candidate candidates here well inside note notes wiki report draft question"
        " not never won't don't nobody nor without proud  started joined when"
    ),
}
MEETINGS = """
pull my new place people - work
next people pull - work
pull my new place name - work
place new people - work
place new name my - work you
pay people there - work
"""
