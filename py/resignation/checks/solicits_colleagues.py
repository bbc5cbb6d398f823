"""An invitation to colleagues or customers to come along, or the news that some of them will.

Hiring one's successor, an invitation to lunch, thanks and staying in touch are none of it, and neither is a promise
not to recruit.
"""

from resignation.model import Rule

RULE = Rule(
    kind="solicits-colleagues",
    severity="stop",
    title="An invitation to come along",
    message="This asks colleagues or customers to follow you, or says that they will.",
    suggestion="Take it out. “I hope that we stay in touch” says enough.",
    why="Many contracts forbid asking colleagues or customers to leave with you, and in many places the duty of "
    "loyalty forbids it until the last day. In this letter it would be evidence.",
    heard="This sentence may be read as an invitation to colleagues or clients to follow you.",
    bad=(
        "If anyone would like to come with me, my door is open.",
        "Let me know if you want to join me at the new company.",
        "I'm hiring, and I would be glad to talk to any of you.",
        "Several of the team will follow me in the coming weeks.",
        "I'd love to take Priya and Tom with me when I go.",
        "There is room for two more engineers where I am going.",
        "You should all look elsewhere while there is time to do it.",
        "Half of my team has already agreed to leave with me.",
        "Send me your CV if you are looking for a change.",
        "I plan to bring the whole group over to my new lab in the spring.",
        "Some of our customers have already asked to move with me.",
        "I will not be the last one to leave, and others will follow.",
        "My new employer is looking for people like you, and I can put in a word.",
        "Dana and I are both leaving to start a company of our own.",
    ),
    good=(
        "I would love to stay in touch with all of you.",
        "I'll help you hire my successor, and I will interview the candidates with you.",
        "I will take the memories of these years with me.",
        "Please join me in thanking the platform team for its patience.",
        "Come with me to the handover meeting on Friday if you have the time.",
        "Whoever follows me in this role will find the runbook complete.",
        "I have not asked anyone to come with me, and I will not recruit from the team.",
        "Would you join me for a coffee before my last day?",
        "I take with me what I have learned from each of you.",
        "We are hiring for the open position, and I am glad to help with the interviews.",
        "I hope to work with some of you again one day.",
        "The new hires follow me through the on-call training this month.",
        "I joined this team because of its people.",
        "Let me know if you want me to join the meeting with the customer.",
    ),
)
