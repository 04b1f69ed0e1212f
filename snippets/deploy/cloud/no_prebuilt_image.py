from google.cloud.aiplatform import helpers

helpers.get_prebuilt_prediction_container_uri(
    framework="tensorflow",
    framework_version="2.21",
)
