"""SageMaker registry: deleting an endpoint leaves the model behind."""

from resignation.model import Source, System

SYSTEM = System(
    name="SageMaker models and Model Registry",
    group="Model and package registries",
    hand_over=(
        "Model packages, their approval status and execution role",
        "Endpoint configurations kept for rollback",
        "Notebooks and data in the leaver's Studio home directory, moved to a shared place",
    ),
    revoke=(
        "Execution roles passed with the leaver's own rights",
        "Studio user profile and space, once the files have been handed over",
    ),
    on_removal=(
        "Deleting a Studio user profile takes away that user's access to their volume, with its data and notebooks."
    ),
    trap=(
        "An endpoint was deleted but its model and configuration were not, and months later somebody deploys the old "
        "image by mistake."
    ),
    source=Source(
        title="Amazon SageMaker: DeleteUserProfile; Delete endpoints and resources",
        url="https://docs.aws.amazon.com/goto/WebAPI/sagemaker-2017-07-24/DeleteUserProfile",
        checked="2026-11-24",
    ),
    confidence="high",
)
