// Made by `cargo xtask generate`; do not edit.
//! `AWS::NetworkManager::GlobalNetwork`

use stanchion_template::generated::*;

/// `AWS::NetworkManager::GlobalNetwork`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-globalnetwork.html)
#[must_use]
pub struct GlobalNetwork(Properties_);
impl GlobalNetwork {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { GlobalNetwork(Properties_::new()) }
}
impl GlobalNetwork {
    /// Sets `CreatedAt`.
    #[inline] pub fn created_at(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CreatedAt", value.into_node()); self }
    /// Sets `Description`. 0 to 256 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `State`.
    #[inline] pub fn state(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("State", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<GlobalNetwork> for GlobalNetwork { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for GlobalNetwork {
    const TYPE: &'static str = "AWS::NetworkManager::GlobalNetwork";
    type Handle = GlobalNetworkRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`GlobalNetwork`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct GlobalNetworkRef(Id_);
impl From<Id_> for GlobalNetworkRef { #[inline] fn from(id: Id_) -> Self { GlobalNetworkRef(id) } }
impl AsRef<Id_> for GlobalNetworkRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl GlobalNetworkRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
