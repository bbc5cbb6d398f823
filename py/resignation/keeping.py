"""The words of keeping: what may be the company's, the places of one's own, and the acts and purposes of taking it.

They are pieces of patterns; ``material`` puts them together.
"""

from __future__ import annotations

STUFF = (
    r"(?:notebooks?|code(?:base)?|repos?|repositor(?:y|ies)|weights|checkpoints?|models?|data ?sets?|data"
    r"|databases?"
    r"|corpus|corpora|tables?|logs?|scripts?|pipelines?|prompts?|slides?|decks?|documents?|documentation|docs?"
    r"|files?|folders?|emails?|e-mails?|mails?|inbox|mailbox|correspondence|messages|chats?|screenshots?"
    r"|recordings?"
    r"|transcripts?|benchmarks?|results|experiments?|configs?|configurations?|embeddings?|features?|artefacts?"
    r"|artifacts?|materials?|designs?|diagrams?|drawings?|whiteboards?|dashboards?|specs?|papers?|drafts?"
    r"|templates?"
    r"|wiki|tools?|librar(?:y|ies)|archives?|back-?ups?|dumps?|exports?|snapshots?|images?|source|branch(?:es)?"
    r"|research|programs?|software|workbooks?|spreadsheets?|sheets?|customer figures|printouts?|sketches|recipes?"
    r"|playbooks?|handbooks?|manuals?|guidelines?|dictionar(?:y|ies)|glossar(?:y|ies)|annotations|prototypes?"
    r"|labels|clips|scans"
    r"|evals?|harness|credentials?|logins?|tokens?|access|accounts?|licen[cs]es?|(?:contact|customer|client|price"
    r"|mailing|supplier) lists?|price lists|reports?"
    r"|minutes|cop(?:y|ies)|runbooks?|project files|planner|ranker|simulator|classifier|curves|plots|cards"
    r"|algorithms?|architectures?|formulas?|queries|tokeni[sz]ers?|laptop|machine|hardware"
    r"|everything|all of it|whole thing|the lot\b|notes|threads|most of it|some of it|parts of it|bits of it"
    r"|(?:what|whatever|things|stuff|bits|pieces) (?:that )?(?:i|we)(?:'ve| have)? (?:built|wrote|made|written|coded"
    r"|created"
    r"|did|need))"
)
HOLDERS = (
    r"(?:drives?|disks?|discs?|sticks?|keys?|usbs?|dvds?|laptop|computer|machine|desktop|pc|mac(?:book)?|server|cloud"
    r"|e-?mails?|mailbox|inbox|account|bucket|storage|repo(?:sitory)?|fork|notion|folder|archive|portfolio|address"
    r"|project|page|hardware|phone|ipad|tablet|nas|github|gitlab|hands|notes)"
)
HOME = (
    r"(?:(?:my |a |an |some |our )(?:(?:own|very own|personal|private|home|external|portable|spare|second|public"
    r"|encrypted"
    r"|backup|usb|hard|flash|thumb|pen|memory|local|google|hugging ?face|cloud|old|new|other|big|small) ){0,3}"
    r"(?:own|personal|private|home|external|portable|spare|encrypted|backup|usb|hard|flash|thumb|pen|memory"
    rf"|google|hugging ?face|public) (?:\w+ )?{HOLDERS}\b|my (?:(?:old|new|other|little) )?(?:ipad|tablet|nas"
    r"|macbook|phone"
    r"|dropbox|github|gitlab|gmail|onedrive|icloud|google drive|usb \w+|usbs?|memory stick|safe|attic|garage|study"
    r"|bag"
    r"|rucksack|backpack|possession|flat|house|apartment|place|home|shelf|desk at home|bedroom|cellar|basement"
    r"|drive|disk"
    r"|stick|laptop|computer|camera)\b(?! (?:of work|office))|(?:a|two|some) (?:memory |usb )?(?:sticks?|usbs?"
    r"|dvds?"
    r"|thumb drives?)\b"
    r"|dropbox\b|google drive\b|icloud\b|gmail\b|a safe place\b"
    r"|(?:my|a) personal \w+|a private \w+|my private \w+|(?:two|some|a few|my) (?:dvds?|cds|tapes?|floppies)\b"
    r"|my (?:brother|sister|wife|husband"
    r"|partner|lawyer|solicitor|friend|parents|flatmate|mother|father|attorney)\b|myself\b|just for me\b"
    r"|my own use\b)"
)
KEEPS = (
    r"(?:keep(?:s|ing)?|kept|retain(?:s|ed|ing)?|preserv(?:e|ed|ing)|hang(?:ing)? ?on ?to|hung on ?to"
    r"|hold(?:ing)? (?:on ?)?to|held on ?to|stash(?:ed|ing)?|hoard(?:ed|ing)?|look(?:ing)? after|set(?:ting)? aside"
    r"|put(?:ting)? aside|tuck(?:ed|ing)? away|squirrel(?:l?ed|l?ing)? away|salvag(?:e|ed|ing)|secur(?:e|ed|ing))"
)
COPIES = (
    r"(?:cop(?:y|ied|ying)|download(?:ed|ing)?|pull(?:ed|ing)? (?:down|off|out|across)|grab(?:bed|bing)?"
    r"|clon(?:e|ed|ing)|fork(?:ed|ing)?|mirror(?:ed|ing)?|zip(?:ped|ping)?(?: up)?|tarred|photograph(?:ed|ing)?"
    r"|screenshot(?:ted|ting)?|export(?:ed|ing)?|sav(?:e|ed|ing)|archiv(?:e|ed|ing)|print(?:ed|ing)?(?: out| off)?"
    r"|back(?:ed|ing)?[- ]up|dump(?:ed|ing)?|scrap(?:ed|ing)|scann(?:ed|ing)|duplicat(?:e|ed|ing)|sync(?:ed|hed|ing)?"
    r"|stor(?:e|ed|ing)|pocket(?:ed|ing)?|collect(?:ed|ing)|gather(?:ed|ing)|help(?:ed|ing)? myself to)"
)
TAKES = (
    r"(?:tak(?:e|es|ing|en)|took|bring(?:ing)?|brought|carr(?:y|ying|ied)|walk(?:ing|ed)? (?:out|away|off) with"
    r"|leav(?:e|ing) with|go(?:ing)? with|remov(?:e|ing)|lug(?:ging)?|pack(?:ed|ing)?|hav(?:e|ing) with me)"
)
SENT = r"(?:e-?mail(?:ed|ing)?|mail(?:ed|ing)?|forward(?:ed|ing)?|sen[dt](?:ing)?|cc'?d|bcc'?d|messag\w+|"
SENT += r"upload(?:ed|ing)?|push(?:ed|ing)?|transfer(?:red|ring)?|mov(?:ed|ing)|shift(?:ed|ing)?|ship(?:ped|ping)?)"
ANY = r"[^.!?;:,\n]{0,70}?"
PURPOSE = (
    r"(?:for (?:my(?!\w)(?! (?:colleague|team|successor|replacement|manager|last|final|remaining))"
    r"|me\b|myself|future|later|(?:personal |private |own )?reference|safe[- ]?keeping|safety|a blog|the record"
    r"|insurance|protection|posterity|old times|sentimental)|so (?:that )?i (?:can|could|may|might|have|will|am|do)"
    r"|(?:just )?in case|later on|useful to me|i (?:may|might|will|'ll) need|as (?:insurance|a keepsake|a souvenir"
    r"|a memento|evidence|proof|a precaution|a reference)|to be (?:safe|on the safe side)|took the liberty"
    r"|my next (?:job|role|place|employer|company|team)|my new (?:job|role|place|employer|company|team)"
    r"|wherever i (?:go|land|end up|work)|side projects?|my future|my own|my thesis|my portfolio)"
)
BEFORE = r"before (?:my|it|they|the|i|i'm|access|hr)\b|while i (?:still )?(?:can|could|have)|when nobody"
