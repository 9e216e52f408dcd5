//! The names of conditions and mappings.

use std::borrow::Cow;

use stanchion_template::intrinsic::Condition;

/// The name of a condition in a stack, for `Fn::If` and `Condition`.
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
