"""How people joke in a letter: memes, quotations, props and the machine that they compare themselves with."""

from __future__ import annotations

# Props and creatures of jokes; they have no place in a letter that is meant.
LEXICON = {
    "prop": (
        "goldfish hamster unicorn clown circus goat llama penguin parrot"
        " toaster stapler horoscope wizard dragon zombie ninja pirate viking hobbit jedi dungeon throne cape tights"
        " pyjamas flip-flops hammock surfboard margarita cocktail tequila confetti soul exorcist hostage karaoke"
        " minion overlord sentient apocalypse poltergeist haunted hallucinate hallucinated unsupervised"
        " napping snoring lottery"
        " sitcom soap telenovela pantomime kafka dilbert titanic lemming survivor parole warden jailbreak"
    ),
    "self": "my i me myself i'm i've i'll your our you",
    "work": (
        "project model classifier library framework cluster repo repository dataset lunch lunches fair"
        " office-party daughter son"
        " children farm festival fixed survivors benefit watered thank party fridays friday tradition enjoyed hobby"
        " coverage zoo detector detection gave brought bake baked sale quest charity"
    ),
}
MEETINGS = """
prop self - work
"""
