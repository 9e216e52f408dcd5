// Made by `cargo xtask generate`; do not edit.
//! `AWS::SDB::Domain`

use stanchion_template::generated::*;

/// `AWS::SDB::Domain`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sdb-domain.html)
#[must_use]
pub struct Domain(Properties_);
impl Domain {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Domain(Properties_::new()) }
}
impl Domain {
    /// Sets `Description`.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
}
impl IntoValue_<Domain> for Domain { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for Domain {
    const TYPE: &'static str = "AWS::SDB::Domain";
    type Handle = DomainRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Domain`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DomainRef(Id_);
impl From<Id_> for DomainRef { #[inline] fn from(id: Id_) -> Self { DomainRef(id) } }
impl AsRef<Id_> for DomainRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DomainRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
