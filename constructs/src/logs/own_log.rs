//! The log groups that constructs create for themselves.

use stanchion_core::Scope;
use stanchion_template::{SetOpt, Value};

use super::{LogGroup, LogGroupBuilder};

/// The options of the log group that a construct creates if it is given none.
#[derive(Clone, Debug)]
pub(crate) struct OwnLog {
    pub(crate) retention_days: u16,
    pub(crate) kms_key: Option<Value<String>>,
}

impl Default for OwnLog {
    fn default() -> OwnLog {
        OwnLog { retention_days: 30, kms_key: None }
    }
}

impl OwnLog {
    /// Creates the log group.
    #[track_caller]
    pub(crate) fn build(&self, scope: &Scope, id: &str) -> LogGroup {
        LogGroup::builder()
            .retention_days(self.retention_days)
            .set_opt(self.kms_key.clone(), LogGroupBuilder::kms_key)
            .build(scope, id)
    }
}
