// Made by `cargo xtask generate`; do not edit.
//! `AWS::Greengrass::ConnectorDefinition`

use stanchion_template::generated::*;

/// `AWS::Greengrass::ConnectorDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-connectordefinition.html)
#[must_use]
pub struct ConnectorDefinition<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ConnectorDefinition<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ConnectorDefinition(Properties_::new(), PhantomData_) }
}
impl<S0> ConnectorDefinition<S0> {
    /// Sets `InitialVersion`. An update replaces the resource.
    #[inline] pub fn initial_version(mut self, value: impl IntoValue_<ConnectorDefinitionVersion>) -> Self { self.0.put("InitialVersion", value.into_node()); self }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> ConnectorDefinition<Set_> { self.0.put("Name", value.into_node()); ConnectorDefinition(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ConnectorDefinition> for ConnectorDefinition<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for ConnectorDefinition<S0> {
    const TYPE: &'static str = "AWS::Greengrass::ConnectorDefinition";
    type Handle = ConnectorDefinitionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ConnectorDefinition`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ConnectorDefinitionRef(Id_);
impl From<Id_> for ConnectorDefinitionRef { #[inline] fn from(id: Id_) -> Self { ConnectorDefinitionRef(id) } }
impl AsRef<Id_> for ConnectorDefinitionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ConnectorDefinitionRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `LatestVersionArn`
    #[inline] pub fn latest_version_arn(&self) -> Value_<String> { self.0.attribute("LatestVersionArn") }
    /// `Fn::GetAtt` `Name`
    #[inline] pub fn name(&self) -> Value_<String> { self.0.attribute("Name") }
}
/// `AWS::Greengrass::ConnectorDefinition.Connector`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrass-connectordefinition-connector.html)
#[must_use]
pub struct Connector<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Connector<Missing_<super::required::connector_arn>, Missing_<super::required::id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Connector(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Connector<S0, S1> {
    /// Sets `ConnectorArn`. Required.
    #[inline] pub fn connector_arn(mut self, value: impl IntoValue_<String>) -> Connector<Set_, S1> { self.0.put("ConnectorArn", value.into_node()); Connector(self.0, PhantomData_) }
    /// Sets `Id`. Required.
    #[inline] pub fn id(mut self, value: impl IntoValue_<String>) -> Connector<S0, Set_> { self.0.put("Id", value.into_node()); Connector(self.0, PhantomData_) }
    /// Sets `Parameters`.
    #[inline] pub fn parameters(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("Parameters", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Connector> for Connector<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Greengrass::ConnectorDefinition.ConnectorDefinitionVersion`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrass-connectordefinition-connectordefinitionversion.html)
#[must_use]
pub struct ConnectorDefinitionVersion<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ConnectorDefinitionVersion<Missing_<super::required::connectors>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ConnectorDefinitionVersion(Properties_::new(), PhantomData_) }
}
impl<S0> ConnectorDefinitionVersion<S0> {
    /// Sets `Connectors`. Required.
    #[inline] pub fn connectors(mut self, value: impl IntoValue_<Vec<Connector>>) -> ConnectorDefinitionVersion<Set_> { self.0.put("Connectors", value.into_node()); ConnectorDefinitionVersion(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ConnectorDefinitionVersion> for ConnectorDefinitionVersion<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
