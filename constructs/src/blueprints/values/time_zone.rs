//! Time zones.

use std::str::FromStr;

use schemars::JsonSchema;
use serde::{Deserialize, Deserializer, Serialize};
use stanchion_check::facts::time_zones;

/// The name of a time zone, such as `Europe/Zurich`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct TimeZone(&'static str);

impl TimeZone {
    /// Coordinated universal time.
    pub const UTC: TimeZone = TimeZone("UTC");

    /// Returns the name.
    pub fn as_str(self) -> &'static str {
        self.0
    }
}

impl FromStr for TimeZone {
    type Err = String;

    fn from_str(text: &str) -> Result<TimeZone, String> {
        let known = time_zones::names().find(|it| *it == text);
        known.map(TimeZone).ok_or_else(|| {
            let start: String = text.chars().take(60).collect();
            format!("{start:?} is not a time zone: use a name such as Europe/Zurich or UTC")
        })
    }
}

impl<'de> Deserialize<'de> for TimeZone {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<TimeZone, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

impl JsonSchema for TimeZone {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "TimeZone".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "description": "The name of a time zone, such as `Europe/Zurich`.",
            "enum": time_zones::names().collect::<Vec<_>>(),
        })
    }
}
