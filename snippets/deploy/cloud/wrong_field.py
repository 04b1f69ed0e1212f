from google.auth.credentials import AnonymousCredentials
from google.cloud import aiplatform

aiplatform.CustomJob(
    display_name="digits",
    worker_pool_specs=[{"machine_spec": {"machine": "n1-standard-4"}}],
    project="my-project",
    location="europe-west4",
    staging_bucket="gs://my-bucket",
    credentials=AnonymousCredentials(),
)
