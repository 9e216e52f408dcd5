// Made by `cargo xtask generate`; do not edit.
//! `AWS::AppConfig::Deployment`

use stanchion_template::generated::*;

/// `AWS::AppConfig::Deployment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appconfig-deployment.html)
#[must_use]
pub struct Deployment<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4,)>);
impl Deployment<Missing_<super::required::application_id>, Missing_<super::required::configuration_profile_id>, Missing_<super::required::configuration_version>, Missing_<super::required::deployment_strategy_id>, Missing_<super::required::environment_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Deployment(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4> Deployment<S0, S1, S2, S3, S4> {
    /// Sets `ApplicationId`. Required. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn application_id(mut self, value: impl IntoValue_<String>) -> Deployment<Set_, S1, S2, S3, S4> { self.0.put("ApplicationId", value.into_node()); Deployment(self.0, PhantomData_) }
    /// Sets `ConfigurationProfileId`. Required. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn configuration_profile_id(mut self, value: impl IntoValue_<String>) -> Deployment<S0, Set_, S2, S3, S4> { self.0.put("ConfigurationProfileId", value.into_node()); Deployment(self.0, PhantomData_) }
    /// Sets `ConfigurationVersion`. Required. 1 to 1024 characters. An update replaces the resource.
    #[inline] pub fn configuration_version(mut self, value: impl IntoValue_<String>) -> Deployment<S0, S1, Set_, S3, S4> { self.0.put("ConfigurationVersion", value.into_node()); Deployment(self.0, PhantomData_) }
    /// Sets `DeploymentStrategyId`. Required. An update replaces the resource.
    #[inline] pub fn deployment_strategy_id(mut self, value: impl IntoValue_<String>) -> Deployment<S0, S1, S2, Set_, S4> { self.0.put("DeploymentStrategyId", value.into_node()); Deployment(self.0, PhantomData_) }
    /// Sets `Description`. 0 to 1024 characters. An update replaces the resource.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `DynamicExtensionParameters`. An update replaces the resource.
    #[inline] pub fn dynamic_extension_parameters(mut self, value: impl IntoValue_<Vec<DynamicExtensionParameters>>) -> Self { self.0.put("DynamicExtensionParameters", value.into_node()); self }
    /// Sets `EnvironmentId`. Required. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn environment_id(mut self, value: impl IntoValue_<String>) -> Deployment<S0, S1, S2, S3, Set_> { self.0.put("EnvironmentId", value.into_node()); Deployment(self.0, PhantomData_) }
    /// Sets `KmsKeyIdentifier`. 1 to 2048 characters. An update replaces the resource.
    #[inline] pub fn kms_key_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyIdentifier", value.into_node()); self }
    /// Sets `Tags`. An update replaces the resource.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> IntoValue_<Deployment> for Deployment<S0, S1, S2, S3, S4> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> ResourceType_ for Deployment<S0, S1, S2, S3, S4> {
    const TYPE: &'static str = "AWS::AppConfig::Deployment";
    type Handle = DeploymentRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Deployment`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DeploymentRef(Id_);
impl From<Id_> for DeploymentRef { #[inline] fn from(id: Id_) -> Self { DeploymentRef(id) } }
impl AsRef<Id_> for DeploymentRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DeploymentRef {
    /// `Ref`: `ApplicationId|EnvironmentId|DeploymentNumber`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `DeploymentNumber`
    #[inline] pub fn deployment_number(&self) -> Value_<String> { self.0.attribute("DeploymentNumber") }
    /// `Fn::GetAtt` `State`
    #[inline] pub fn state(&self) -> Value_<String> { self.0.attribute("State") }
}
/// `AWS::AppConfig::Deployment.DynamicExtensionParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appconfig-deployment-dynamicextensionparameters.html)
#[must_use]
pub struct DynamicExtensionParameters(Properties_);
impl DynamicExtensionParameters {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DynamicExtensionParameters(Properties_::new()) }
}
impl DynamicExtensionParameters {
    /// Sets `ExtensionReference`.
    #[inline] pub fn extension_reference(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ExtensionReference", value.into_node()); self }
    /// Sets `ParameterName`.
    #[inline] pub fn parameter_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ParameterName", value.into_node()); self }
    /// Sets `ParameterValue`.
    #[inline] pub fn parameter_value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ParameterValue", value.into_node()); self }
}
impl IntoValue_<DynamicExtensionParameters> for DynamicExtensionParameters { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
