// Made by `cargo xtask generate`; do not edit.
//! `AWS::SSMQuickSetup::ConfigurationManager`

use stanchion_template::generated::*;

/// `AWS::SSMQuickSetup::ConfigurationManager`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssmquicksetup-configurationmanager.html)
#[must_use]
pub struct ConfigurationManager<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ConfigurationManager<Missing_<super::required::configuration_definitions>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ConfigurationManager(Properties_::new(), PhantomData_) }
}
impl<S0> ConfigurationManager<S0> {
    /// Sets `ConfigurationDefinitions`. Required.
    #[inline] pub fn configuration_definitions(mut self, value: impl IntoValue_<Vec<ConfigurationDefinition>>) -> ConfigurationManager<Set_> { self.0.put("ConfigurationDefinitions", value.into_node()); ConfigurationManager(self.0, PhantomData_) }
    /// Sets `Description`.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Name`.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ConfigurationManager> for ConfigurationManager<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for ConfigurationManager<S0> {
    const TYPE: &'static str = "AWS::SSMQuickSetup::ConfigurationManager";
    type Handle = ConfigurationManagerRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ConfigurationManager`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ConfigurationManagerRef(Id_);
impl From<Id_> for ConfigurationManagerRef { #[inline] fn from(id: Id_) -> Self { ConfigurationManagerRef(id) } }
impl AsRef<Id_> for ConfigurationManagerRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ConfigurationManagerRef {
    /// `Ref`: `ManagerArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `LastModifiedAt`
    #[inline] pub fn last_modified_at(&self) -> Value_<String> { self.0.attribute("LastModifiedAt") }
    /// `Fn::GetAtt` `ManagerArn`
    #[inline] pub fn manager_arn(&self) -> Value_<String> { self.0.attribute("ManagerArn") }
    /// `Fn::GetAtt` `StatusSummaries`
    #[inline] pub fn status_summaries(&self) -> Value_<Vec<String>> { self.0.list_attribute("StatusSummaries") }
}
/// `AWS::SSMQuickSetup::ConfigurationManager.ConfigurationDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssmquicksetup-configurationmanager-configurationdefinition.html)
#[must_use]
pub struct ConfigurationDefinition<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ConfigurationDefinition<Missing_<super::required::parameters>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ConfigurationDefinition(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ConfigurationDefinition<S0, S1> {
    /// Sets `LocalDeploymentAdministrationRoleArn`.
    #[inline] pub fn local_deployment_administration_role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LocalDeploymentAdministrationRoleArn", value.into_node()); self }
    /// Sets `LocalDeploymentExecutionRoleName`. 1 to 256 characters.
    #[inline] pub fn local_deployment_execution_role_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LocalDeploymentExecutionRoleName", value.into_node()); self }
    /// Sets `Parameters`. Required.
    #[inline] pub fn parameters(mut self, value: impl IntoValue_<MapOf_<String>>) -> ConfigurationDefinition<Set_, S1> { self.0.put("Parameters", value.into_node()); ConfigurationDefinition(self.0, PhantomData_) }
    /// Sets `Type`. Required.
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<String>) -> ConfigurationDefinition<S0, Set_> { self.0.put("Type", value.into_node()); ConfigurationDefinition(self.0, PhantomData_) }
    /// Sets `TypeVersion`. 1 to 128 characters.
    #[inline] pub fn type_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TypeVersion", value.into_node()); self }
    /// Sets `id`.
    #[inline] pub fn id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("id", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ConfigurationDefinition> for ConfigurationDefinition<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
