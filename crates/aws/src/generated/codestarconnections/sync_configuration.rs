// Made by `cargo xtask generate`; do not edit.
//! `AWS::CodeStarConnections::SyncConfiguration`

use stanchion_template::generated::*;

/// `AWS::CodeStarConnections::SyncConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codestarconnections-syncconfiguration.html)
#[must_use]
pub struct SyncConfiguration<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_, S5 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4, S5,)>);
impl SyncConfiguration<Missing_<super::required::branch>, Missing_<super::required::config_file>, Missing_<super::required::repository_link_id>, Missing_<super::required::resource_name>, Missing_<super::required::role_arn>, Missing_<super::required::sync_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SyncConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4, S5> SyncConfiguration<S0, S1, S2, S3, S4, S5> {
    /// Sets `Branch`. Required. 1 to 255 characters.
    #[inline] pub fn branch(mut self, value: impl IntoValue_<String>) -> SyncConfiguration<Set_, S1, S2, S3, S4, S5> { self.0.put("Branch", value.into_node()); SyncConfiguration(self.0, PhantomData_) }
    /// Sets `ConfigFile`. Required.
    #[inline] pub fn config_file(mut self, value: impl IntoValue_<String>) -> SyncConfiguration<S0, Set_, S2, S3, S4, S5> { self.0.put("ConfigFile", value.into_node()); SyncConfiguration(self.0, PhantomData_) }
    /// Sets `PublishDeploymentStatus`. The values are constants of [`PublishDeploymentStatus`].
    #[inline] pub fn publish_deployment_status(mut self, value: impl IntoValue_<PublishDeploymentStatus>) -> Self { self.0.put("PublishDeploymentStatus", value.into_node()); self }
    /// Sets `RepositoryLinkId`. Required.
    #[inline] pub fn repository_link_id(mut self, value: impl IntoValue_<String>) -> SyncConfiguration<S0, S1, Set_, S3, S4, S5> { self.0.put("RepositoryLinkId", value.into_node()); SyncConfiguration(self.0, PhantomData_) }
    /// Sets `ResourceName`. Required. 1 to 100 characters. An update replaces the resource.
    #[inline] pub fn resource_name(mut self, value: impl IntoValue_<String>) -> SyncConfiguration<S0, S1, S2, Set_, S4, S5> { self.0.put("ResourceName", value.into_node()); SyncConfiguration(self.0, PhantomData_) }
    /// Sets `RoleArn`. Required. 1 to 1024 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> SyncConfiguration<S0, S1, S2, S3, Set_, S5> { self.0.put("RoleArn", value.into_node()); SyncConfiguration(self.0, PhantomData_) }
    /// Sets `SyncType`. Required. An update replaces the resource. The values are constants of [`SyncType`].
    #[inline] pub fn sync_type(mut self, value: impl IntoValue_<SyncType>) -> SyncConfiguration<S0, S1, S2, S3, S4, Set_> { self.0.put("SyncType", value.into_node()); SyncConfiguration(self.0, PhantomData_) }
    /// Sets `TriggerResourceUpdateOn`. The values are constants of [`TriggerResourceUpdateOn`].
    #[inline] pub fn trigger_resource_update_on(mut self, value: impl IntoValue_<TriggerResourceUpdateOn>) -> Self { self.0.put("TriggerResourceUpdateOn", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_, S5: IsSet_> IntoValue_<SyncConfiguration> for SyncConfiguration<S0, S1, S2, S3, S4, S5> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_, S5: IsSet_> ResourceType_ for SyncConfiguration<S0, S1, S2, S3, S4, S5> {
    const TYPE: &'static str = "AWS::CodeStarConnections::SyncConfiguration";
    type Handle = SyncConfigurationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`SyncConfiguration`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct SyncConfigurationRef(Id_);
impl From<Id_> for SyncConfigurationRef { #[inline] fn from(id: Id_) -> Self { SyncConfigurationRef(id) } }
impl AsRef<Id_> for SyncConfigurationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl SyncConfigurationRef {
    /// `Ref`: `ResourceName|SyncType`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `OwnerId`
    #[inline] pub fn owner_id(&self) -> Value_<String> { self.0.attribute("OwnerId") }
    /// `Fn::GetAtt` `ProviderType`
    #[inline] pub fn provider_type(&self) -> Value_<String> { self.0.attribute("ProviderType") }
    /// `Fn::GetAtt` `RepositoryName`
    #[inline] pub fn repository_name(&self) -> Value_<String> { self.0.attribute("RepositoryName") }
}
/// Values of `AWS::CodeStarConnections::SyncConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codestarconnections-syncconfiguration.html)
#[derive(Debug)]
pub enum PublishDeploymentStatus {}
impl PublishDeploymentStatus {
    /// `ENABLED`
    pub const ENABLED: Value_<PublishDeploymentStatus> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<PublishDeploymentStatus> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PublishDeploymentStatus> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CodeStarConnections::SyncConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codestarconnections-syncconfiguration.html)
#[derive(Debug)]
pub enum SyncType {}
impl SyncType {
    /// `CFN_STACK_SYNC`
    pub const CFN_STACK_SYNC: Value_<SyncType> = Value_::constant("CFN_STACK_SYNC");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SyncType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CodeStarConnections::SyncConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codestarconnections-syncconfiguration.html)
#[derive(Debug)]
pub enum TriggerResourceUpdateOn {}
impl TriggerResourceUpdateOn {
    /// `ANY_CHANGE`
    pub const ANY_CHANGE: Value_<TriggerResourceUpdateOn> = Value_::constant("ANY_CHANGE");
    /// `FILE_CHANGE`
    pub const FILE_CHANGE: Value_<TriggerResourceUpdateOn> = Value_::constant("FILE_CHANGE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TriggerResourceUpdateOn> { Value_::from_node(value.into_node()) }
}
