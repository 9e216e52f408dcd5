// Made by `cargo xtask generate`; do not edit.
//! `AWS::RefactorSpaces::Environment`

use stanchion_template::generated::*;

/// `AWS::RefactorSpaces::Environment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-refactorspaces-environment.html)
#[must_use]
pub struct Environment(Properties_);
impl Environment {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Environment(Properties_::new()) }
}
impl Environment {
    /// Sets `Description`. 1 to 256 characters. An update replaces the resource.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Name`. 3 to 63 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `NetworkFabricType`. An update replaces the resource. The values are constants of [`NetworkFabricType`].
    #[inline] pub fn network_fabric_type(mut self, value: impl IntoValue_<NetworkFabricType>) -> Self { self.0.put("NetworkFabricType", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<Environment> for Environment { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for Environment {
    const TYPE: &'static str = "AWS::RefactorSpaces::Environment";
    type Handle = EnvironmentRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Environment`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct EnvironmentRef(Id_);
impl From<Id_> for EnvironmentRef { #[inline] fn from(id: Id_) -> Self { EnvironmentRef(id) } }
impl AsRef<Id_> for EnvironmentRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl EnvironmentRef {
    /// `Ref`: `EnvironmentIdentifier`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `EnvironmentIdentifier`
    #[inline] pub fn environment_identifier(&self) -> Value_<String> { self.0.attribute("EnvironmentIdentifier") }
    /// `Fn::GetAtt` `TransitGatewayId`
    #[inline] pub fn transit_gateway_id(&self) -> Value_<String> { self.0.attribute("TransitGatewayId") }
}
/// Values of `AWS::RefactorSpaces::Environment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-refactorspaces-environment.html)
#[derive(Debug)]
pub enum NetworkFabricType {}
impl NetworkFabricType {
    /// `TRANSIT_GATEWAY`
    pub const TRANSIT_GATEWAY: Value_<NetworkFabricType> = Value_::constant("TRANSIT_GATEWAY");
    /// `NONE`
    pub const NONE: Value_<NetworkFabricType> = Value_::constant("NONE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<NetworkFabricType> { Value_::from_node(value.into_node()) }
}
