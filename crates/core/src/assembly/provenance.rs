//! The provenance file `provenance.json`: the line of code that created each resource.

use std::borrow::Cow;
use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use stanchion_check::report::readable_schema;

/// The origin of every resource and parameter in an assembly.
///
/// ```
/// use stanchion_aws::sns;
/// use stanchion_core::App;
///
/// let app = App::new();
/// app.stack("Alerts").add("Topic", sns::Topic::new());
/// let assembly = app.synth().unwrap();
/// let origin = assembly.provenance().origin("Alerts", "Topic").unwrap();
/// assert_eq!(origin.construct, "Alerts/Topic");
/// ```
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Provenance {
    /// The version of this format, which is 1.
    pub version: u32,
    /// The origins by the path of the stack and by logical id.
    pub stacks: BTreeMap<String, BTreeMap<String, Origin>>,
}

/// The origin of a resource or parameter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Origin {
    /// The path of the construct.
    pub construct: String,
    /// The source file, as the compiler names it.
    pub file: Cow<'static, str>,
    /// The line, from 1.
    pub line: u32,
    /// The column, from 1.
    pub column: u32,
}

impl Provenance {
    pub(crate) fn new() -> Provenance {
        Provenance { version: 1, stacks: BTreeMap::new() }
    }

    pub(crate) fn add(&mut self, stack: &str, origins: BTreeMap<String, Origin>) {
        self.stacks.insert(stack.to_owned(), origins);
    }

    /// Returns the origin of a resource or parameter.
    pub fn origin(&self, stack: &str, logical_id: &str) -> Option<&Origin> {
        self.stacks.get(stack)?.get(logical_id)
    }

    /// Returns the JSON Schema of `provenance.json`.
    pub fn json_schema() -> serde_json::Value {
        readable_schema(schemars::schema_for!(Provenance).to_value())
    }
}
