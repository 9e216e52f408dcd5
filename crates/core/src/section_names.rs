//! The names of conditions and mappings.

use std::borrow::Cow;

use stanchion_template::intrinsic::Condition;

/// The name of a condition in a stack, for `Fn::If` and `Condition`.
///
/// ```
/// use stanchion_core::App;
/// use stanchion_template::document::Parameter;
/// use stanchion_template::intrinsic::{self, Condition};
///
/// let app = App::new();
/// let stack = app.stack("Storage");
/// let stage = stack.parameter::<String>("Stage", Parameter::string());
/// let is_live = stack.condition("IsLive", Condition::equals::<String>(stage, "live"));
/// let mode = intrinsic::if_::<String>(&is_live, "elastic", "bursting");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConditionName(pub(crate) String);

impl ConditionName {
    /// Returns the name.
    pub fn name(&self) -> &str {
        &self.0
    }

    /// Returns a condition that is true if this one is, to combine it with others.
    pub fn condition(&self) -> Condition {
        Condition::named(self.0.clone())
    }
}

impl From<&ConditionName> for Cow<'static, str> {
    fn from(name: &ConditionName) -> Cow<'static, str> {
        Cow::Owned(name.0.clone())
    }
}

/// The name of a mapping in a stack, for `Fn::FindInMap`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MappingName(pub(crate) String);

impl MappingName {
    /// Returns the name.
    pub fn name(&self) -> &str {
        &self.0
    }
}
