// Made by `cargo xtask generate`; do not edit.
//! `AWS::SSM::CloudConnector`

use stanchion_template::generated::*;

/// `AWS::SSM::CloudConnector`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-cloudconnector.html)
#[must_use]
pub struct CloudConnector<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl CloudConnector<Missing_<super::required::config_connector_arn>, Missing_<super::required::configuration>, Missing_<super::required::display_name>, Missing_<super::required::role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CloudConnector(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> CloudConnector<S0, S1, S2, S3> {
    /// Sets `ConfigConnectorArn`. Required. 1 to 512 characters. An update replaces the resource.
    #[inline] pub fn config_connector_arn(mut self, value: impl IntoValue_<String>) -> CloudConnector<Set_, S1, S2, S3> { self.0.put("ConfigConnectorArn", value.into_node()); CloudConnector(self.0, PhantomData_) }
    /// Sets `Configuration`. Required.
    #[inline] pub fn configuration(mut self, value: impl IntoValue_<CloudConnectorConfiguration>) -> CloudConnector<S0, Set_, S2, S3> { self.0.put("Configuration", value.into_node()); CloudConnector(self.0, PhantomData_) }
    /// Sets `Description`. 1 to 1024 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `DisplayName`. Required. 1 to 256 characters.
    #[inline] pub fn display_name(mut self, value: impl IntoValue_<String>) -> CloudConnector<S0, S1, Set_, S3> { self.0.put("DisplayName", value.into_node()); CloudConnector(self.0, PhantomData_) }
    /// Sets `RoleArn`. Required. 20 to 2048 characters. An update replaces the resource.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> CloudConnector<S0, S1, S2, Set_> { self.0.put("RoleArn", value.into_node()); CloudConnector(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<CloudConnector> for CloudConnector<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for CloudConnector<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::SSM::CloudConnector";
    type Handle = CloudConnectorRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`CloudConnector`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct CloudConnectorRef(Id_);
impl From<Id_> for CloudConnectorRef { #[inline] fn from(id: Id_) -> Self { CloudConnectorRef(id) } }
impl AsRef<Id_> for CloudConnectorRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl CloudConnectorRef {
    /// `Ref`: `CloudConnectorArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CloudConnectorArn`
    #[inline] pub fn cloud_connector_arn(&self) -> Value_<String> { self.0.attribute("CloudConnectorArn") }
    /// `Fn::GetAtt` `CloudConnectorId`
    #[inline] pub fn cloud_connector_id(&self) -> Value_<String> { self.0.attribute("CloudConnectorId") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
}
/// `AWS::SSM::CloudConnector.AzureSubscription`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssm-cloudconnector-azuresubscription.html)
#[must_use]
pub struct AzureSubscription<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AzureSubscription<Missing_<super::required::id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AzureSubscription(Properties_::new(), PhantomData_) }
}
impl<S0> AzureSubscription<S0> {
    /// Sets `DisplayName`. 0 to 128 characters.
    #[inline] pub fn display_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DisplayName", value.into_node()); self }
    /// Sets `Id`. Required. 1 to 256 characters.
    #[inline] pub fn id(mut self, value: impl IntoValue_<String>) -> AzureSubscription<Set_> { self.0.put("Id", value.into_node()); AzureSubscription(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<AzureSubscription> for AzureSubscription<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SSM::CloudConnector.ConfigurationTargets`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssm-cloudconnector-configurationtargets.html)
#[must_use]
pub struct ConfigurationTargets<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ConfigurationTargets<Missing_<super::required::subscriptions>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ConfigurationTargets(Properties_::new(), PhantomData_) }
}
impl<S0> ConfigurationTargets<S0> {
    /// Sets `Subscriptions`. Required. 1 to 75 items.
    #[inline] pub fn subscriptions(mut self, value: impl IntoValue_<Vec<AzureSubscription>>) -> ConfigurationTargets<Set_> { self.0.put("Subscriptions", value.into_node()); ConfigurationTargets(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ConfigurationTargets> for ConfigurationTargets<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SSM::CloudConnector.AzureConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssm-cloudconnector-azureconfiguration.html)
#[must_use]
pub struct AzureConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl AzureConfiguration<Missing_<super::required::application_id>, Missing_<super::required::tenant_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AzureConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> AzureConfiguration<S0, S1> {
    /// Sets `ApplicationDisplayName`. 0 to 256 characters.
    #[inline] pub fn application_display_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ApplicationDisplayName", value.into_node()); self }
    /// Sets `ApplicationId`. Required.
    #[inline] pub fn application_id(mut self, value: impl IntoValue_<String>) -> AzureConfiguration<Set_, S1> { self.0.put("ApplicationId", value.into_node()); AzureConfiguration(self.0, PhantomData_) }
    /// Sets `Targets`.
    #[inline] pub fn targets(mut self, value: impl IntoValue_<ConfigurationTargets>) -> Self { self.0.put("Targets", value.into_node()); self }
    /// Sets `TenantDisplayName`. 0 to 256 characters.
    #[inline] pub fn tenant_display_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TenantDisplayName", value.into_node()); self }
    /// Sets `TenantId`. Required.
    #[inline] pub fn tenant_id(mut self, value: impl IntoValue_<String>) -> AzureConfiguration<S0, Set_> { self.0.put("TenantId", value.into_node()); AzureConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<AzureConfiguration> for AzureConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SSM::CloudConnector.CloudConnectorConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssm-cloudconnector-cloudconnectorconfiguration.html)
#[must_use]
pub struct CloudConnectorConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CloudConnectorConfiguration<Missing_<super::required::azure_configuration>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CloudConnectorConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> CloudConnectorConfiguration<S0> {
    /// Sets `AzureConfiguration`. Required.
    #[inline] pub fn azure_configuration(mut self, value: impl IntoValue_<AzureConfiguration>) -> CloudConnectorConfiguration<Set_> { self.0.put("AzureConfiguration", value.into_node()); CloudConnectorConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<CloudConnectorConfiguration> for CloudConnectorConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
