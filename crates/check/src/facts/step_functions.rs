//! Facts about Step Functions.

/// The maximum number of characters of a state's name.
///
/// Source: <https://docs.aws.amazon.com/step-functions/latest/dg/statemachine-structure.html>
pub const STATE_NAME_CHARACTERS: usize = 80;

/// The maximum size of a definition, in bytes.
///
/// Source: <https://docs.aws.amazon.com/step-functions/latest/apireference/API_CreateStateMachine.html>
pub const DEFINITION_BYTES: usize = 1_048_576;

/// The types of states.
///
/// Source: <https://docs.aws.amazon.com/step-functions/latest/dg/workflow-states.html>
pub const STATE_TYPES: [&str; 8] =
    ["Task", "Pass", "Choice", "Wait", "Succeed", "Fail", "Parallel", "Map"];

/// The fields that a state of each type can have, apart from those of every state.
///
/// Source: <https://docs.aws.amazon.com/step-functions/latest/dg/workflow-states.html>
pub const STATE_FIELDS: [(&str, &[&str]); 8] = [
    (
        "Task",
        &[
            "Arguments",
            "Assign",
            "Catch",
            "Credentials",
            "HeartbeatSeconds",
            "HeartbeatSecondsPath",
            "InputPath",
            "Output",
            "OutputPath",
            "Parameters",
            "Resource",
            "ResultPath",
            "ResultSelector",
            "Retry",
            "TimeoutSeconds",
            "TimeoutSecondsPath",
        ],
    ),
    (
        "Pass",
        &["Assign", "InputPath", "Output", "OutputPath", "Parameters", "Result", "ResultPath"],
    ),
    ("Choice", &["Assign", "Choices", "Default", "InputPath", "Output", "OutputPath"]),
    (
        "Wait",
        &[
            "Assign",
            "InputPath",
            "Output",
            "OutputPath",
            "Seconds",
            "SecondsPath",
            "Timestamp",
            "TimestampPath",
        ],
    ),
    ("Succeed", &["InputPath", "Output", "OutputPath"]),
    ("Fail", &["Cause", "CausePath", "Error", "ErrorPath"]),
    (
        "Parallel",
        &[
            "Arguments",
            "Assign",
            "Branches",
            "Catch",
            "InputPath",
            "Output",
            "OutputPath",
            "Parameters",
            "ResultPath",
            "ResultSelector",
            "Retry",
        ],
    ),
    (
        "Map",
        &[
            "Assign",
            "Catch",
            "InputPath",
            "ItemBatcher",
            "ItemProcessor",
            "ItemReader",
            "ItemSelector",
            "Items",
            "ItemsPath",
            "Iterator",
            "Label",
            "MaxConcurrency",
            "MaxConcurrencyPath",
            "Output",
            "OutputPath",
            "Parameters",
            "ResultPath",
            "ResultSelector",
            "ResultWriter",
            "Retry",
            "ToleratedFailureCount",
            "ToleratedFailureCountPath",
            "ToleratedFailurePercentage",
            "ToleratedFailurePercentagePath",
        ],
    ),
];

/// The fields of every state. Whether `Next` and `End` are valid depends on the type.
pub const COMMON_FIELDS: [&str; 5] = ["Comment", "End", "Next", "QueryLanguage", "Type"];

/// The fields that only states in JSONPath have.
///
/// Source: <https://docs.aws.amazon.com/step-functions/latest/dg/transforming-data.html>
pub const JSON_PATH_FIELDS: [&str; 16] = [
    "CausePath",
    "ErrorPath",
    "HeartbeatSecondsPath",
    "InputPath",
    "ItemsPath",
    "MaxConcurrencyPath",
    "OutputPath",
    "Parameters",
    "Result",
    "ResultPath",
    "ResultSelector",
    "SecondsPath",
    "TimeoutSecondsPath",
    "TimestampPath",
    "ToleratedFailureCountPath",
    "ToleratedFailurePercentagePath",
];

/// The fields that only states in JSONata have.
///
/// Source: <https://docs.aws.amazon.com/step-functions/latest/dg/transforming-data.html>
pub const JSONATA_FIELDS: [&str; 3] = ["Arguments", "Items", "Output"];
