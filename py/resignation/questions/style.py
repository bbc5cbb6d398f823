"""How the letter sounds: asked last, because the answers before it recommend a tone."""

from resignation.model import Option, Question, Section

SECTION = Section(
    order=80,
    title="Style",
    lead="The tone, length and language of the letter. All four tones can be read side by side.",
    questions=(
        Question(
            path="style.tone",
            kind="tone",
            label="Which tone should the letter have?",
            why="ML is a small field and people remember how you left; if you skip it, we choose the one that suits.",
            options=(
                Option(value="", label="As recommended", hint="The tone that suits your answers."),
                Option(
                    value="positive-separation",
                    label="Positive separation",
                    hint="Warm: you leave on good terms for something new.",
                ),
                Option(
                    value="neutral-transition",
                    label="Neutral transition",
                    hint="Factual: dates and hand-over, no feelings.",
                ),
                Option(
                    value="graceful-exit",
                    label="Graceful exit",
                    hint="Measured: for a sensitive or ethical reason.",
                ),
                Option(
                    value="grateful-advancement",
                    label="Grateful advancement",
                    hint="Personal: for mentors, or after many years.",
                ),
            ),
        ),
        Question(
            path="style.length",
            kind="choice",
            label="How long should the letter be?",
            why="A short letter usually does as much as a long one; if you skip it, the length is standard.",
            options=(
                Option(value="brief", label="Brief", hint="About 60 to 120 words."),
                Option(value="standard", label="Standard", hint="About 120 to 220 words."),
                Option(value="full", label="Full", hint="About 200 to 350 words."),
            ),
        ),
        Question(
            path="style.language",
            kind="language",
            label="Which language should the letter be in?",
            hint="One that your employer reads without help.",
            why="Some places expect their own; if you skip it, we use the one recommended for the place.",
        ),
    ),
)
