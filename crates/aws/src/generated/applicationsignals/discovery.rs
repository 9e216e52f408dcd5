// Made by `cargo xtask generate`; do not edit.
//! `AWS::ApplicationSignals::Discovery`

use stanchion_template::generated::*;

/// `AWS::ApplicationSignals::Discovery`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationsignals-discovery.html)
#[must_use]
pub struct Discovery(Properties_);
impl Discovery {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Discovery(Properties_::new()) }
}
impl Discovery {
}
impl IntoValue_<Discovery> for Discovery { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for Discovery {
    const TYPE: &'static str = "AWS::ApplicationSignals::Discovery";
    type Handle = DiscoveryRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Discovery`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DiscoveryRef(Id_);
impl From<Id_> for DiscoveryRef { #[inline] fn from(id: Id_) -> Self { DiscoveryRef(id) } }
impl AsRef<Id_> for DiscoveryRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DiscoveryRef {
    /// `Ref`: `AccountId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AccountId`
    #[inline] pub fn account_id(&self) -> Value_<String> { self.0.attribute("AccountId") }
}
