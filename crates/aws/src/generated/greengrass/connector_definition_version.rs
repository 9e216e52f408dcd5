// Made by `cargo xtask generate`; do not edit.
//! `AWS::Greengrass::ConnectorDefinitionVersion`

use stanchion_template::generated::*;

/// `AWS::Greengrass::ConnectorDefinitionVersion`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-connectordefinitionversion.html)
#[must_use]
pub struct ConnectorDefinitionVersion<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ConnectorDefinitionVersion<Missing_<super::required::connector_definition_id>, Missing_<super::required::connectors>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ConnectorDefinitionVersion(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ConnectorDefinitionVersion<S0, S1> {
    /// Sets `ConnectorDefinitionId`. Required. An update replaces the resource.
    #[inline] pub fn connector_definition_id(mut self, value: impl IntoValue_<String>) -> ConnectorDefinitionVersion<Set_, S1> { self.0.put("ConnectorDefinitionId", value.into_node()); ConnectorDefinitionVersion(self.0, PhantomData_) }
    /// Sets `Connectors`. Required. An update replaces the resource.
    #[inline] pub fn connectors(mut self, value: impl IntoValue_<Vec<Connector>>) -> ConnectorDefinitionVersion<S0, Set_> { self.0.put("Connectors", value.into_node()); ConnectorDefinitionVersion(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ConnectorDefinitionVersion> for ConnectorDefinitionVersion<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for ConnectorDefinitionVersion<S0, S1> {
    const TYPE: &'static str = "AWS::Greengrass::ConnectorDefinitionVersion";
    type Handle = ConnectorDefinitionVersionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ConnectorDefinitionVersion`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ConnectorDefinitionVersionRef(Id_);
impl From<Id_> for ConnectorDefinitionVersionRef { #[inline] fn from(id: Id_) -> Self { ConnectorDefinitionVersionRef(id) } }
impl AsRef<Id_> for ConnectorDefinitionVersionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ConnectorDefinitionVersionRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// `AWS::Greengrass::ConnectorDefinitionVersion.Connector`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrass-connectordefinitionversion-connector.html)
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
