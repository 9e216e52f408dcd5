// Made by `cargo xtask generate`; do not edit.
//! `AWS::AppFlow::Connector`

use stanchion_template::generated::*;

/// `AWS::AppFlow::Connector`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appflow-connector.html)
#[must_use]
pub struct Connector<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Connector<Missing_<super::required::connector_provisioning_config>, Missing_<super::required::connector_provisioning_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Connector(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Connector<S0, S1> {
    /// Sets `ConnectorLabel`. 0 to 512 characters. An update replaces the resource.
    #[inline] pub fn connector_label(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ConnectorLabel", value.into_node()); self }
    /// Sets `ConnectorProvisioningConfig`. Required.
    #[inline] pub fn connector_provisioning_config(mut self, value: impl IntoValue_<ConnectorProvisioningConfig>) -> Connector<Set_, S1> { self.0.put("ConnectorProvisioningConfig", value.into_node()); Connector(self.0, PhantomData_) }
    /// Sets `ConnectorProvisioningType`. Required. 1 to 256 characters.
    #[inline] pub fn connector_provisioning_type(mut self, value: impl IntoValue_<String>) -> Connector<S0, Set_> { self.0.put("ConnectorProvisioningType", value.into_node()); Connector(self.0, PhantomData_) }
    /// Sets `Description`. 0 to 2048 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Connector> for Connector<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Connector<S0, S1> {
    const TYPE: &'static str = "AWS::AppFlow::Connector";
    type Handle = ConnectorRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Connector`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ConnectorRef(Id_);
impl From<Id_> for ConnectorRef { #[inline] fn from(id: Id_) -> Self { ConnectorRef(id) } }
impl AsRef<Id_> for ConnectorRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ConnectorRef {
    /// `Ref`: `ConnectorLabel`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ConnectorArn`
    #[inline] pub fn connector_arn(&self) -> Value_<String> { self.0.attribute("ConnectorArn") }
}
/// `AWS::AppFlow::Connector.LambdaConnectorProvisioningConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-connector-lambdaconnectorprovisioningconfig.html)
#[must_use]
pub struct LambdaConnectorProvisioningConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl LambdaConnectorProvisioningConfig<Missing_<super::required::lambda_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LambdaConnectorProvisioningConfig(Properties_::new(), PhantomData_) }
}
impl<S0> LambdaConnectorProvisioningConfig<S0> {
    /// Sets `LambdaArn`. Required. 0 to 512 characters.
    #[inline] pub fn lambda_arn(mut self, value: impl IntoValue_<String>) -> LambdaConnectorProvisioningConfig<Set_> { self.0.put("LambdaArn", value.into_node()); LambdaConnectorProvisioningConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<LambdaConnectorProvisioningConfig> for LambdaConnectorProvisioningConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppFlow::Connector.ConnectorProvisioningConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appflow-connector-connectorprovisioningconfig.html)
#[must_use]
pub struct ConnectorProvisioningConfig(Properties_);
impl ConnectorProvisioningConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ConnectorProvisioningConfig(Properties_::new()) }
}
impl ConnectorProvisioningConfig {
    /// Sets `Lambda`.
    #[inline] pub fn lambda(mut self, value: impl IntoValue_<LambdaConnectorProvisioningConfig>) -> Self { self.0.put("Lambda", value.into_node()); self }
}
impl IntoValue_<ConnectorProvisioningConfig> for ConnectorProvisioningConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
