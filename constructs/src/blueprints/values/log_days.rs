//! Retention of logs.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use stanchion_check::facts::logs::RETENTION_DAYS;

/// The number of days for which CloudWatch Logs keeps logs: one of those that it supports, such as 30.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "u16", into = "u16")]
pub struct LogDays(u16);

impl LogDays {
    /// 30 days.
    pub const MONTH: LogDays = LogDays(30);

    /// Returns the number of days.
    pub fn days(self) -> u16 {
        self.0
    }
}

impl TryFrom<u16> for LogDays {
    type Error = String;

    fn try_from(days: u16) -> Result<LogDays, String> {
        if RETENTION_DAYS.contains(&days) {
            return Ok(LogDays(days));
        }
        let allowed: Vec<String> = RETENTION_DAYS.iter().map(u16::to_string).collect();
        Err(format!("{days} is not one of {}", allowed.join(", ")))
    }
}

impl From<LogDays> for u16 {
    fn from(days: LogDays) -> u16 {
        days.0
    }
}

impl JsonSchema for LogDays {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "LogDays".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "description": "The number of days for which CloudWatch Logs keeps logs.",
            "enum": RETENTION_DAYS,
        })
    }
}
