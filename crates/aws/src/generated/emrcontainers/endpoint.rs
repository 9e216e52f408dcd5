// Made by `cargo xtask generate`; do not edit.
//! `AWS::EMRContainers::Endpoint`

use stanchion_template::generated::*;

/// `AWS::EMRContainers::Endpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emrcontainers-endpoint.html)
#[must_use]
pub struct Endpoint<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl Endpoint<Missing_<super::required::execution_role_arn>, Missing_<super::required::release_label>, Missing_<super::required::r#type>, Missing_<super::required::virtual_cluster_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Endpoint(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> Endpoint<S0, S1, S2, S3> {
    /// Sets `ConfigurationOverrides`. An update replaces the resource.
    #[inline] pub fn configuration_overrides(mut self, value: impl IntoValue_<ConfigurationOverrides>) -> Self { self.0.put("ConfigurationOverrides", value.into_node()); self }
    /// Sets `ExecutionRoleArn`. Required. 20 to 2048 characters. An update replaces the resource.
    #[inline] pub fn execution_role_arn(mut self, value: impl IntoValue_<String>) -> Endpoint<Set_, S1, S2, S3> { self.0.put("ExecutionRoleArn", value.into_node()); Endpoint(self.0, PhantomData_) }
    /// Sets `Name`. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `ReleaseLabel`. Required. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn release_label(mut self, value: impl IntoValue_<String>) -> Endpoint<S0, Set_, S2, S3> { self.0.put("ReleaseLabel", value.into_node()); Endpoint(self.0, PhantomData_) }
    /// Sets `SessionIdleTimeoutInMinutes`. 1 to 1440. An update replaces the resource.
    #[inline] pub fn session_idle_timeout_in_minutes(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("SessionIdleTimeoutInMinutes", value.into_node()); self }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Type`. Required. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<String>) -> Endpoint<S0, S1, Set_, S3> { self.0.put("Type", value.into_node()); Endpoint(self.0, PhantomData_) }
    /// Sets `VirtualClusterId`. Required. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn virtual_cluster_id(mut self, value: impl IntoValue_<String>) -> Endpoint<S0, S1, S2, Set_> { self.0.put("VirtualClusterId", value.into_node()); Endpoint(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<Endpoint> for Endpoint<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for Endpoint<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::EMRContainers::Endpoint";
    type Handle = EndpointRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Endpoint`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct EndpointRef(Id_);
impl From<Id_> for EndpointRef { #[inline] fn from(id: Id_) -> Self { EndpointRef(id) } }
impl AsRef<Id_> for EndpointRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl EndpointRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `AuthProxyUrl`
    #[inline] pub fn auth_proxy_url(&self) -> Value_<String> { self.0.attribute("AuthProxyUrl") }
    /// `Fn::GetAtt` `CertificateAuthority`
    #[inline] pub fn certificate_authority(&self) -> Value_<String> { self.0.attribute("CertificateAuthority") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `FailureReason`
    #[inline] pub fn failure_reason(&self) -> Value_<String> { self.0.attribute("FailureReason") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `SecurityGroup`
    #[inline] pub fn security_group(&self) -> Value_<String> { self.0.attribute("SecurityGroup") }
    /// `Fn::GetAtt` `ServerUrl`
    #[inline] pub fn server_url(&self) -> Value_<String> { self.0.attribute("ServerUrl") }
    /// `Fn::GetAtt` `State`
    #[inline] pub fn state(&self) -> Value_<String> { self.0.attribute("State") }
    /// `Fn::GetAtt` `StateDetails`
    #[inline] pub fn state_details(&self) -> Value_<String> { self.0.attribute("StateDetails") }
}
/// `AWS::EMRContainers::Endpoint.EMREKSConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emrcontainers-endpoint-emreksconfiguration.html)
#[must_use]
pub struct EMREKSConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl EMREKSConfiguration<Missing_<super::required::classification>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EMREKSConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> EMREKSConfiguration<S0> {
    /// Sets `Classification`. Required. 1 to 1024 characters.
    #[inline] pub fn classification(mut self, value: impl IntoValue_<String>) -> EMREKSConfiguration<Set_> { self.0.put("Classification", value.into_node()); EMREKSConfiguration(self.0, PhantomData_) }
    /// Sets `Configurations`. 0 to 100 items.
    #[inline] pub fn configurations(mut self, value: impl IntoValue_<Vec<EMREKSConfiguration>>) -> Self { self.0.put("Configurations", value.into_node()); self }
    /// Sets `Properties`.
    #[inline] pub fn properties(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Properties", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<EMREKSConfiguration> for EMREKSConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EMRContainers::Endpoint.CloudWatchMonitoringConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emrcontainers-endpoint-cloudwatchmonitoringconfiguration.html)
#[must_use]
pub struct CloudWatchMonitoringConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CloudWatchMonitoringConfiguration<Missing_<super::required::log_group_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CloudWatchMonitoringConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> CloudWatchMonitoringConfiguration<S0> {
    /// Sets `LogGroupName`. Required. 1 to 512 characters.
    #[inline] pub fn log_group_name(mut self, value: impl IntoValue_<String>) -> CloudWatchMonitoringConfiguration<Set_> { self.0.put("LogGroupName", value.into_node()); CloudWatchMonitoringConfiguration(self.0, PhantomData_) }
    /// Sets `LogStreamNamePrefix`. 1 to 256 characters.
    #[inline] pub fn log_stream_name_prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LogStreamNamePrefix", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<CloudWatchMonitoringConfiguration> for CloudWatchMonitoringConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EMRContainers::Endpoint.ContainerLogRotationConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emrcontainers-endpoint-containerlogrotationconfiguration.html)
#[must_use]
pub struct ContainerLogRotationConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ContainerLogRotationConfiguration<Missing_<super::required::max_files_to_keep>, Missing_<super::required::rotation_size>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ContainerLogRotationConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ContainerLogRotationConfiguration<S0, S1> {
    /// Sets `MaxFilesToKeep`. Required. 1 to 50.
    #[inline] pub fn max_files_to_keep(mut self, value: impl IntoValue_<i64>) -> ContainerLogRotationConfiguration<Set_, S1> { self.0.put("MaxFilesToKeep", value.into_node()); ContainerLogRotationConfiguration(self.0, PhantomData_) }
    /// Sets `RotationSize`. Required. 3 to 12 characters.
    #[inline] pub fn rotation_size(mut self, value: impl IntoValue_<String>) -> ContainerLogRotationConfiguration<S0, Set_> { self.0.put("RotationSize", value.into_node()); ContainerLogRotationConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ContainerLogRotationConfiguration> for ContainerLogRotationConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EMRContainers::Endpoint.S3MonitoringConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emrcontainers-endpoint-s3monitoringconfiguration.html)
#[must_use]
pub struct S3MonitoringConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl S3MonitoringConfiguration<Missing_<super::required::log_uri>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { S3MonitoringConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> S3MonitoringConfiguration<S0> {
    /// Sets `LogUri`. Required. 1 to 10280 characters.
    #[inline] pub fn log_uri(mut self, value: impl IntoValue_<String>) -> S3MonitoringConfiguration<Set_> { self.0.put("LogUri", value.into_node()); S3MonitoringConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<S3MonitoringConfiguration> for S3MonitoringConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EMRContainers::Endpoint.MonitoringConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emrcontainers-endpoint-monitoringconfiguration.html)
#[must_use]
pub struct MonitoringConfiguration(Properties_);
impl MonitoringConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MonitoringConfiguration(Properties_::new()) }
}
impl MonitoringConfiguration {
    /// Sets `CloudWatchMonitoringConfiguration`.
    #[inline] pub fn cloud_watch_monitoring_configuration(mut self, value: impl IntoValue_<CloudWatchMonitoringConfiguration>) -> Self { self.0.put("CloudWatchMonitoringConfiguration", value.into_node()); self }
    /// Sets `ContainerLogRotationConfiguration`.
    #[inline] pub fn container_log_rotation_configuration(mut self, value: impl IntoValue_<ContainerLogRotationConfiguration>) -> Self { self.0.put("ContainerLogRotationConfiguration", value.into_node()); self }
    /// Sets `PersistentAppUI`. The values are constants of [`PersistentAppUI`].
    #[inline] pub fn persistent_app_ui(mut self, value: impl IntoValue_<PersistentAppUI>) -> Self { self.0.put("PersistentAppUI", value.into_node()); self }
    /// Sets `S3MonitoringConfiguration`.
    #[inline] pub fn s3_monitoring_configuration(mut self, value: impl IntoValue_<S3MonitoringConfiguration>) -> Self { self.0.put("S3MonitoringConfiguration", value.into_node()); self }
}
impl IntoValue_<MonitoringConfiguration> for MonitoringConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EMRContainers::Endpoint.ConfigurationOverrides`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emrcontainers-endpoint-configurationoverrides.html)
#[must_use]
pub struct ConfigurationOverrides(Properties_);
impl ConfigurationOverrides {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ConfigurationOverrides(Properties_::new()) }
}
impl ConfigurationOverrides {
    /// Sets `ApplicationConfiguration`. 0 to 100 items.
    #[inline] pub fn application_configuration(mut self, value: impl IntoValue_<Vec<EMREKSConfiguration>>) -> Self { self.0.put("ApplicationConfiguration", value.into_node()); self }
    /// Sets `MonitoringConfiguration`.
    #[inline] pub fn monitoring_configuration(mut self, value: impl IntoValue_<MonitoringConfiguration>) -> Self { self.0.put("MonitoringConfiguration", value.into_node()); self }
}
impl IntoValue_<ConfigurationOverrides> for ConfigurationOverrides { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::EMRContainers::Endpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emrcontainers-endpoint.html)
#[derive(Debug)]
pub enum PersistentAppUI {}
impl PersistentAppUI {
    /// `ENABLED`
    pub const ENABLED: Value_<PersistentAppUI> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<PersistentAppUI> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PersistentAppUI> { Value_::from_node(value.into_node()) }
}
