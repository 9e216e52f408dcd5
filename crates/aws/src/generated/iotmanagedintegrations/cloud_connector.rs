// Made by `cargo xtask generate`; do not edit.
//! `AWS::IoTManagedIntegrations::CloudConnector`

use stanchion_template::generated::*;

/// `AWS::IoTManagedIntegrations::CloudConnector`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotmanagedintegrations-cloudconnector.html)
#[must_use]
pub struct CloudConnector<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl CloudConnector<Missing_<super::required::endpoint_config>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CloudConnector(Properties_::new(), PhantomData_) }
}
impl<S0, S1> CloudConnector<S0, S1> {
    /// Sets `Description`. 1 to 256 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `EndpointConfig`. Required. An update replaces the resource.
    #[inline] pub fn endpoint_config(mut self, value: impl IntoValue_<EndpointConfig>) -> CloudConnector<Set_, S1> { self.0.put("EndpointConfig", value.into_node()); CloudConnector(self.0, PhantomData_) }
    /// Sets `EndpointType`. An update replaces the resource. The values are constants of [`EndpointType`].
    #[inline] pub fn endpoint_type(mut self, value: impl IntoValue_<EndpointType>) -> Self { self.0.put("EndpointType", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 128 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> CloudConnector<S0, Set_> { self.0.put("Name", value.into_node()); CloudConnector(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<CloudConnector> for CloudConnector<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for CloudConnector<S0, S1> {
    const TYPE: &'static str = "AWS::IoTManagedIntegrations::CloudConnector";
    type Handle = CloudConnectorRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`CloudConnector`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct CloudConnectorRef(Id_);
impl From<Id_> for CloudConnectorRef { #[inline] fn from(id: Id_) -> Self { CloudConnectorRef(id) } }
impl AsRef<Id_> for CloudConnectorRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl CloudConnectorRef {
    /// `Ref`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `Type`
    #[inline] pub fn r#type(&self) -> Value_<String> { self.0.attribute("Type") }
}
/// `AWS::IoTManagedIntegrations::CloudConnector.LambdaConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotmanagedintegrations-cloudconnector-lambdaconfig.html)
#[must_use]
pub struct LambdaConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl LambdaConfig<Missing_<super::required::arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LambdaConfig(Properties_::new(), PhantomData_) }
}
impl<S0> LambdaConfig<S0> {
    /// Sets `Arn`. Required.
    #[inline] pub fn arn(mut self, value: impl IntoValue_<String>) -> LambdaConfig<Set_> { self.0.put("Arn", value.into_node()); LambdaConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<LambdaConfig> for LambdaConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTManagedIntegrations::CloudConnector.EndpointConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotmanagedintegrations-cloudconnector-endpointconfig.html)
#[must_use]
pub struct EndpointConfig(Properties_);
impl EndpointConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EndpointConfig(Properties_::new()) }
}
impl EndpointConfig {
    /// Sets `Lambda`.
    #[inline] pub fn lambda(mut self, value: impl IntoValue_<LambdaConfig>) -> Self { self.0.put("Lambda", value.into_node()); self }
}
impl IntoValue_<EndpointConfig> for EndpointConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::IoTManagedIntegrations::CloudConnector`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotmanagedintegrations-cloudconnector.html)
#[derive(Debug)]
pub enum EndpointType {}
impl EndpointType {
    /// `LAMBDA`
    pub const LAMBDA: Value_<EndpointType> = Value_::constant("LAMBDA");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<EndpointType> { Value_::from_node(value.into_node()) }
}
