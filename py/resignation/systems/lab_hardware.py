"""Lab hardware: what stands at home belongs on the list."""

from resignation.model import Source, System

SYSTEM = System(
    name="Lab GPUs, edge devices, robots, sensors, drives",
    group="Hardware",
    hand_over=(
        "Inventory: serial number, place, condition, calibration date, spare parts",
        "Edge devices, with the model version on each",
        "Equipment kept at home, with the day of its return",
    ),
    revoke=(
        "Local accounts",
        "Enrolment keys on devices",
        "Access to doors and racks",
    ),
    on_removal=(
        "Everything the employer issued is to be returned. This could not be confirmed: local accounts on devices stay "
        "until somebody removes them."
    ),
    trap=(
        "A development board in a drawer at home still holds model weights, and the inventory after the last day finds "
        "it missing."
    ),
    source=Source(
        title="18F handbook source: pages/hiring-staying-or-changing-jobs/leaving-tts.md",
        url="https://github.com/18F/handbook",
        checked="2026-11-24",
    ),
    confidence="medium",
)
