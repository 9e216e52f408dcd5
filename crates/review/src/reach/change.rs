//! A change of what can connect.

use schemars::JsonSchema;
use serde::Serialize;

/// A change of the connections that are possible.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct ReachChange {
    /// The worst first: connections from the internet, to the internet, and others; what can connect before what no longer can.
    #[serde(skip)]
    pub(super) order: u8,
    /// The logical id of a resource that the change is about, or the id of a group that the template does not have.
    pub subject: String,
    /// Is true if more can connect than before, and false if less.
    pub is_broader: bool,
    /// Is true if the templates prove it. Otherwise it depends on values that they do not show.
    pub is_certain: bool,
    /// The change as a sentence without a full stop.
    pub what: String,
    /// The ends that connect: logical ids, address blocks, and names of groups and prefix lists. It is empty for a change of a group
    /// or subnet that nothing in the template uses.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub who: Vec<String>,
    /// The ends that they connect to.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub whom: Vec<String>,
    /// Protocols and ports: `tcp on port 22`.
    pub services: String,
    /// The reasons, as sentences without a full stop.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub because: Vec<String>,
    /// The facts that the templates do not show, if the change is not certain.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub depends_on: Vec<String>,
}

impl ReachChange {
    /// Returns the change as a sentence that names the subject, without a full stop.
    pub fn sentence(&self) -> String {
        match self.who.is_empty() {
            true => format!("{}: {}", self.subject, self.what),
            false => self.what.clone(),
        }
    }
}
