"""How people claim rights in a letter: the words that the check for legal claims looks for."""

from __future__ import annotations

CLASSES = {
    "court": (
        r"(?:employment (?:tribunal|court|judge|rights tribunal)|industrial tribunal|tribunal|labou?r (?:court|board"
        r"|commission(?:er)?|inspectorate|inspector|authority|office|officer|department|tribunal)|eeoc|acas"
        r"|nlrb|ccma|wrc"
        r"|equal (?:employment )?opportunit\w+ \w+|fair ?work(?: \w+)?|workplace relations|human rights (?:commission"
        r"|tribunal|body|office)|equality (?:commission|body|office)|ombuds\w+|department of labou?r|dol|osha|hse|hmrc"
        r"|irs|ico|civil court|high court|court|courts|small claims(?: court)?|arbitration|arbitrator|conciliation"
        r"|mediator|dfeh|ministry of (?:manpower|labou?r)|attorney general|data protection (?:authority|commissioner"
        r"|office)|employment standards \w+|works? inspectorate|labou?r relations \w+|commissioner|pensions regulator"
        r"|regulators?|tax (?:authorit\w+|office)|wage (?:and|&) hour \w*|sec|ftc|tripartite \w+)\b(?!"
        r" (?:data|of (?:the"
        r" )?(?:model|state|appeal)|requirements?|approval|filings?|reporting|models?|team|project|search"
        r"|tool|compliance"
        r"|work|release|submission|documentation|deadline|framework|case law|rulings? (?:classifier|data)))"
    ),
    "lawyer": (
        r"(?:lawyers?|attorneys?|solicitors?|barristers?|advocates?|counsel|legal (?:counsel|representatives?"
        r"|advis[eo]rs?|representation|aid|clinic)|union (?:representative|rep|lawyer|official|officer)s?|law firm)"
    ),
    "law": (
        r"(?:law|laws|legislation|statutes?|statutory|contract|contracts|agreement|act|acts|regulations?|directive"
        r"|constitution|code|gdpr|section \w+|clause \w+|article \w+|employment rights|labou?r (?:code|laws?)"
        r"|policy and law)"
    ),
    "grounds": (
        r"(?:age|ageism|agei?st|sex|sexism|sexist|gender|race|racism|racist|ethnicity|nationality|religion|religious"
        r"|faith|disability|pregnan\w+|maternity|paternity|parental|caste|colou?r|orientation|sexuality|gay"
        r"|lesbian|trans"
        r"|woman|women|mother|female|foreign\w*|immigrant|immigration status|origin|accent|marital status"
        r"|belief|union (?:activity|membership)|beliefs"
        r"|whistle\w+|older|old|black|muslim|jewish|hindu|dalit)"
    ),
    "due": (
        r"(?:overtime|back ?pay|bonus(?:es)?|notice pay|severance|compensation|damages|redundancy|wages|salary|gratuity"
        r"|commissions?|holiday pay|vacation pay|accrued (?:\w+ )?(?:leave|holiday|vacation)|(?:\w+ )?days? of accrued"
        r"|entitlements?|unpaid \w+|arrears|pension contributions?|superannuation|super|expenses|dues|pto|leave"
        r"|minimum wage|benefits|equal pay|encashment|provident fund|pf|deductions?|reinstatement|redress|restitution)"
    ),
    "me": r"(?:i|we|me|us|my|our|myself|the undersigned|employees?|staff|workers?)",
}
STEMS = {
    "@court": (
        "tribu court labou labor eeoc acas nlrb ccma wrc equal fair fairw workp human ombud depar dol osha hse hmrc irs"
        " ico small arbit conci media dfeh minis attor data commi pensi regul tax wage sec ftc tripa works"
        " emplo indus civil high"
    ),
    "@lawyer": "lawye attor solic barri advoc couns legal union law",
    "@law": "law laws legis statu contr agree act acts regul direc const code gdpr secti claus artic emplo labor labou",
    "@ground": (
        "age ageis agis sex sexis gende race racis ethni natio relig faith disab pregn mater pater paren"
        " caste color colou"
        " orien sexua gay lesbi trans woman women mothe femal forei immig origi accen marit belie union whist older old"
        " black musli jewis hindu dalit"
    ),
    "@due": (
        "overt back backp bonus notic sever compe damag redun wages salar gratu commi holid vacat accru days"
        " entit unpai"
        " arrea pensi super expen dues pto leave minim benef equal encas provi pf deduc reins redre resti"
    ),
}
# Words of a dispute; a letter in which they meet is read by a lawyer.
LEXICON = {
    "strong": (
        "tribunal unlawful unlawfully illegal illegally discrimination harassment racist sexist racism sexism"
        " retaliation victimisation wrongful wrongfully lawsuit unenforceable assaulted assault suspended contravention"
        " misconduct unfairly underpaid misclassified victimised victimized"
    ),
    "claim": "claim claims complaint grievance remedy overtime award law statute contract handbook pregnancy pregnant",
    "grief": (
        "stands owed unpaid ignored refused broke breach denied false never nothing overlooked demoted permit racist"
        " obliged removed dismissed punished withheld"
    ),
    "law": (
        "tribunal statute statutory covenant clawback judge hearing unlawful illegal illegally unpaid"
        " lawsuit solicitor barrister"
        " attorney waiver forum protest discrimination harassment retaliation victimisation breach breached"
        " violation forbids"
        " inspector whistleblower lawful unfair unfairly wrongful grievance union probation accommodation commission"
        " constructive dismissal dismissed entitled entitlement liable liability compensation overtime standby award"
    ),
    "i": "i i'm i've i'd i'll me my we our us",
    "you": "you your you've company management employer hr director firm",
    "against": (
        "not never no without nothing refuse refused deny denied denying withheld withhold owed owe owes"
        " failed fail ignore ignored"
        " removed moved taken stopped delete deleted forbid complained complain punished promoted agree"
        " decide prove rely force"
        " forced demand claim assert collect interest deduct deducted cut reduce reduced suffer suffered"
        " subject subjected treated"
    ),
    "work": (
        "thank thanks grateful project model classifier tool data team study degree school friend wife"
        " husband sister brother"
        " daughter handover wiki runbook enjoyed glad happy pleased praised lounge choir wish paid-out"
        " accordance comply"
        " observe honour respect"
    ),
}
MEETINGS = """
strong i - work
strong you - work
claim grief i - work
claim grief you - work
law against you i - work
law against you - work
"""
