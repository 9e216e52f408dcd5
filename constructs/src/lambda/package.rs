//! Defines the deployment packages of functions.

use stanchion_template::Value;

use super::{Code, Runtime};

/// The deployment package of a function.
#[derive(Clone, Debug)]
pub(super) enum Package {
    Archive {
        runtime: Value<Runtime>,
        handler: String,
        code: Code,
    },
    Image {
        uri: Value<String>,
        command: Vec<String>,
        entry_point: Vec<String>,
        folder: Option<String>,
    },
}
