// Made by `cargo xtask generate`; do not edit.
//! `AWS::EMRServerless::Application`

use stanchion_template::generated::*;

/// `AWS::EMRServerless::Application`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emrserverless-application.html)
#[must_use]
pub struct Application<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Application<Missing_<super::required::release_label>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Application(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Application<S0, S1> {
    /// Sets `Architecture`. An update may replace the resource. The values are constants of [`Architecture`].
    #[inline] pub fn architecture(mut self, value: impl IntoValue_<Architecture>) -> Self { self.0.put("Architecture", value.into_node()); self }
    /// Sets `AutoStartConfiguration`. An update may replace the resource.
    #[inline] pub fn auto_start_configuration(mut self, value: impl IntoValue_<AutoStartConfiguration>) -> Self { self.0.put("AutoStartConfiguration", value.into_node()); self }
    /// Sets `AutoStopConfiguration`. An update may replace the resource.
    #[inline] pub fn auto_stop_configuration(mut self, value: impl IntoValue_<AutoStopConfiguration>) -> Self { self.0.put("AutoStopConfiguration", value.into_node()); self }
    /// Sets `IdentityCenterConfiguration`.
    #[inline] pub fn identity_center_configuration(mut self, value: impl IntoValue_<IdentityCenterConfiguration>) -> Self { self.0.put("IdentityCenterConfiguration", value.into_node()); self }
    /// Sets `ImageConfiguration`. An update may replace the resource.
    #[inline] pub fn image_configuration(mut self, value: impl IntoValue_<ImageConfigurationInput>) -> Self { self.0.put("ImageConfiguration", value.into_node()); self }
    /// Sets `InitialCapacity`. An update may replace the resource.
    #[inline] pub fn initial_capacity(mut self, value: impl IntoValue_<Vec<InitialCapacityConfigKeyValuePair>>) -> Self { self.0.put("InitialCapacity", value.into_node()); self }
    /// Sets `InteractiveConfiguration`. An update may replace the resource.
    #[inline] pub fn interactive_configuration(mut self, value: impl IntoValue_<InteractiveConfiguration>) -> Self { self.0.put("InteractiveConfiguration", value.into_node()); self }
    /// Sets `MaximumCapacity`. An update may replace the resource.
    #[inline] pub fn maximum_capacity(mut self, value: impl IntoValue_<MaximumAllowedResources>) -> Self { self.0.put("MaximumCapacity", value.into_node()); self }
    /// Sets `MonitoringConfiguration`. An update may replace the resource.
    #[inline] pub fn monitoring_configuration(mut self, value: impl IntoValue_<MonitoringConfiguration>) -> Self { self.0.put("MonitoringConfiguration", value.into_node()); self }
    /// Sets `Name`. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `NetworkConfiguration`. An update may replace the resource.
    #[inline] pub fn network_configuration(mut self, value: impl IntoValue_<NetworkConfiguration>) -> Self { self.0.put("NetworkConfiguration", value.into_node()); self }
    /// Sets `ReleaseLabel`. Required. 1 to 64 characters. An update may replace the resource.
    #[inline] pub fn release_label(mut self, value: impl IntoValue_<String>) -> Application<Set_, S1> { self.0.put("ReleaseLabel", value.into_node()); Application(self.0, PhantomData_) }
    /// Sets `RuntimeConfiguration`. 0 to 100 items. An update may replace the resource.
    #[inline] pub fn runtime_configuration(mut self, value: impl IntoValue_<Vec<ConfigurationObject>>) -> Self { self.0.put("RuntimeConfiguration", value.into_node()); self }
    /// Sets `SchedulerConfiguration`. An update may replace the resource.
    #[inline] pub fn scheduler_configuration(mut self, value: impl IntoValue_<SchedulerConfiguration>) -> Self { self.0.put("SchedulerConfiguration", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Type`. Required. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<String>) -> Application<S0, Set_> { self.0.put("Type", value.into_node()); Application(self.0, PhantomData_) }
    /// Sets `WorkerTypeSpecifications`. An update may replace the resource.
    #[inline] pub fn worker_type_specifications(mut self, value: impl IntoValue_<MapOf_<WorkerTypeSpecificationInput>>) -> Self { self.0.put("WorkerTypeSpecifications", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Application> for Application<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Application<S0, S1> {
    const TYPE: &'static str = "AWS::EMRServerless::Application";
    type Handle = ApplicationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Application`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ApplicationRef(Id_);
impl From<Id_> for ApplicationRef { #[inline] fn from(id: Id_) -> Self { ApplicationRef(id) } }
impl AsRef<Id_> for ApplicationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ApplicationRef {
    /// `Ref`: `ApplicationId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ApplicationId`
    #[inline] pub fn application_id(&self) -> Value_<String> { self.0.attribute("ApplicationId") }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
/// `AWS::EMRServerless::Application.AutoStartConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emrserverless-application-autostartconfiguration.html)
#[must_use]
pub struct AutoStartConfiguration(Properties_);
impl AutoStartConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AutoStartConfiguration(Properties_::new()) }
}
impl AutoStartConfiguration {
    /// Sets `Enabled`.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Enabled", value.into_node()); self }
}
impl IntoValue_<AutoStartConfiguration> for AutoStartConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EMRServerless::Application.AutoStopConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emrserverless-application-autostopconfiguration.html)
#[must_use]
pub struct AutoStopConfiguration(Properties_);
impl AutoStopConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AutoStopConfiguration(Properties_::new()) }
}
impl AutoStopConfiguration {
    /// Sets `Enabled`.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Enabled", value.into_node()); self }
    /// Sets `IdleTimeoutMinutes`.
    #[inline] pub fn idle_timeout_minutes(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("IdleTimeoutMinutes", value.into_node()); self }
}
impl IntoValue_<AutoStopConfiguration> for AutoStopConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EMRServerless::Application.IdentityCenterConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emrserverless-application-identitycenterconfiguration.html)
#[must_use]
pub struct IdentityCenterConfiguration(Properties_);
impl IdentityCenterConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { IdentityCenterConfiguration(Properties_::new()) }
}
impl IdentityCenterConfiguration {
    /// Sets `IdentityCenterInstanceArn`. 1 to 1024 characters.
    #[inline] pub fn identity_center_instance_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("IdentityCenterInstanceArn", value.into_node()); self }
}
impl IntoValue_<IdentityCenterConfiguration> for IdentityCenterConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EMRServerless::Application.ImageConfigurationInput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emrserverless-application-imageconfigurationinput.html)
#[must_use]
pub struct ImageConfigurationInput(Properties_);
impl ImageConfigurationInput {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ImageConfigurationInput(Properties_::new()) }
}
impl ImageConfigurationInput {
    /// Sets `ImageUri`. 1 to 1024 characters.
    #[inline] pub fn image_uri(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ImageUri", value.into_node()); self }
}
impl IntoValue_<ImageConfigurationInput> for ImageConfigurationInput { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EMRServerless::Application.WorkerConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emrserverless-application-workerconfiguration.html)
#[must_use]
pub struct WorkerConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl WorkerConfiguration<Missing_<super::required::cpu>, Missing_<super::required::memory>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { WorkerConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> WorkerConfiguration<S0, S1> {
    /// Sets `Cpu`. Required. 1 to 15 characters.
    #[inline] pub fn cpu(mut self, value: impl IntoValue_<String>) -> WorkerConfiguration<Set_, S1> { self.0.put("Cpu", value.into_node()); WorkerConfiguration(self.0, PhantomData_) }
    /// Sets `Disk`. 1 to 15 characters.
    #[inline] pub fn disk(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Disk", value.into_node()); self }
    /// Sets `DiskType`.
    #[inline] pub fn disk_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DiskType", value.into_node()); self }
    /// Sets `Memory`. Required. 1 to 15 characters.
    #[inline] pub fn memory(mut self, value: impl IntoValue_<String>) -> WorkerConfiguration<S0, Set_> { self.0.put("Memory", value.into_node()); WorkerConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<WorkerConfiguration> for WorkerConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EMRServerless::Application.InitialCapacityConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emrserverless-application-initialcapacityconfig.html)
#[must_use]
pub struct InitialCapacityConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl InitialCapacityConfig<Missing_<super::required::worker_configuration>, Missing_<super::required::worker_count>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { InitialCapacityConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> InitialCapacityConfig<S0, S1> {
    /// Sets `WorkerConfiguration`. Required.
    #[inline] pub fn worker_configuration(mut self, value: impl IntoValue_<WorkerConfiguration>) -> InitialCapacityConfig<Set_, S1> { self.0.put("WorkerConfiguration", value.into_node()); InitialCapacityConfig(self.0, PhantomData_) }
    /// Sets `WorkerCount`. Required. 1 to 1000000.
    #[inline] pub fn worker_count(mut self, value: impl IntoValue_<i64>) -> InitialCapacityConfig<S0, Set_> { self.0.put("WorkerCount", value.into_node()); InitialCapacityConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<InitialCapacityConfig> for InitialCapacityConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EMRServerless::Application.InitialCapacityConfigKeyValuePair`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emrserverless-application-initialcapacityconfigkeyvaluepair.html)
#[must_use]
pub struct InitialCapacityConfigKeyValuePair<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl InitialCapacityConfigKeyValuePair<Missing_<super::required::key>, Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { InitialCapacityConfigKeyValuePair(Properties_::new(), PhantomData_) }
}
impl<S0, S1> InitialCapacityConfigKeyValuePair<S0, S1> {
    /// Sets `Key`. Required. 1 to 50 characters.
    #[inline] pub fn key(mut self, value: impl IntoValue_<String>) -> InitialCapacityConfigKeyValuePair<Set_, S1> { self.0.put("Key", value.into_node()); InitialCapacityConfigKeyValuePair(self.0, PhantomData_) }
    /// Sets `Value`. Required.
    #[inline] pub fn value(mut self, value: impl IntoValue_<InitialCapacityConfig>) -> InitialCapacityConfigKeyValuePair<S0, Set_> { self.0.put("Value", value.into_node()); InitialCapacityConfigKeyValuePair(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<InitialCapacityConfigKeyValuePair> for InitialCapacityConfigKeyValuePair<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EMRServerless::Application.InteractiveConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emrserverless-application-interactiveconfiguration.html)
#[must_use]
pub struct InteractiveConfiguration(Properties_);
impl InteractiveConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { InteractiveConfiguration(Properties_::new()) }
}
impl InteractiveConfiguration {
    /// Sets `LivyEndpointEnabled`.
    #[inline] pub fn livy_endpoint_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("LivyEndpointEnabled", value.into_node()); self }
    /// Sets `SessionEnabled`.
    #[inline] pub fn session_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("SessionEnabled", value.into_node()); self }
    /// Sets `StudioEnabled`.
    #[inline] pub fn studio_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("StudioEnabled", value.into_node()); self }
}
impl IntoValue_<InteractiveConfiguration> for InteractiveConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EMRServerless::Application.MaximumAllowedResources`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emrserverless-application-maximumallowedresources.html)
#[must_use]
pub struct MaximumAllowedResources<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl MaximumAllowedResources<Missing_<super::required::cpu>, Missing_<super::required::memory>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MaximumAllowedResources(Properties_::new(), PhantomData_) }
}
impl<S0, S1> MaximumAllowedResources<S0, S1> {
    /// Sets `Cpu`. Required. 1 to 15 characters.
    #[inline] pub fn cpu(mut self, value: impl IntoValue_<String>) -> MaximumAllowedResources<Set_, S1> { self.0.put("Cpu", value.into_node()); MaximumAllowedResources(self.0, PhantomData_) }
    /// Sets `Disk`. 1 to 15 characters.
    #[inline] pub fn disk(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Disk", value.into_node()); self }
    /// Sets `Memory`. Required. 1 to 15 characters.
    #[inline] pub fn memory(mut self, value: impl IntoValue_<String>) -> MaximumAllowedResources<S0, Set_> { self.0.put("Memory", value.into_node()); MaximumAllowedResources(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<MaximumAllowedResources> for MaximumAllowedResources<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EMRServerless::Application.LogTypeMapKeyValuePair`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emrserverless-application-logtypemapkeyvaluepair.html)
#[must_use]
pub struct LogTypeMapKeyValuePair<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl LogTypeMapKeyValuePair<Missing_<super::required::key>, Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LogTypeMapKeyValuePair(Properties_::new(), PhantomData_) }
}
impl<S0, S1> LogTypeMapKeyValuePair<S0, S1> {
    /// Sets `Key`. Required. 1 to 50 characters.
    #[inline] pub fn key(mut self, value: impl IntoValue_<String>) -> LogTypeMapKeyValuePair<Set_, S1> { self.0.put("Key", value.into_node()); LogTypeMapKeyValuePair(self.0, PhantomData_) }
    /// Sets `Value`. Required. 1 to 5 items.
    #[inline] pub fn value(mut self, value: impl IntoValue_<Vec<String>>) -> LogTypeMapKeyValuePair<S0, Set_> { self.0.put("Value", value.into_node()); LogTypeMapKeyValuePair(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<LogTypeMapKeyValuePair> for LogTypeMapKeyValuePair<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EMRServerless::Application.CloudWatchLoggingConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emrserverless-application-cloudwatchloggingconfiguration.html)
#[must_use]
pub struct CloudWatchLoggingConfiguration(Properties_);
impl CloudWatchLoggingConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CloudWatchLoggingConfiguration(Properties_::new()) }
}
impl CloudWatchLoggingConfiguration {
    /// Sets `Enabled`.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Enabled", value.into_node()); self }
    /// Sets `EncryptionKeyArn`. 20 to 2048 characters.
    #[inline] pub fn encryption_key_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EncryptionKeyArn", value.into_node()); self }
    /// Sets `LogGroupName`. 1 to 512 characters.
    #[inline] pub fn log_group_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LogGroupName", value.into_node()); self }
    /// Sets `LogStreamNamePrefix`. 1 to 512 characters.
    #[inline] pub fn log_stream_name_prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LogStreamNamePrefix", value.into_node()); self }
    /// Sets `LogTypeMap`.
    #[inline] pub fn log_type_map(mut self, value: impl IntoValue_<Vec<LogTypeMapKeyValuePair>>) -> Self { self.0.put("LogTypeMap", value.into_node()); self }
}
impl IntoValue_<CloudWatchLoggingConfiguration> for CloudWatchLoggingConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EMRServerless::Application.ManagedPersistenceMonitoringConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emrserverless-application-managedpersistencemonitoringconfiguration.html)
#[must_use]
pub struct ManagedPersistenceMonitoringConfiguration(Properties_);
impl ManagedPersistenceMonitoringConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ManagedPersistenceMonitoringConfiguration(Properties_::new()) }
}
impl ManagedPersistenceMonitoringConfiguration {
    /// Sets `Enabled`.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Enabled", value.into_node()); self }
    /// Sets `EncryptionKeyArn`. 20 to 2048 characters.
    #[inline] pub fn encryption_key_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EncryptionKeyArn", value.into_node()); self }
}
impl IntoValue_<ManagedPersistenceMonitoringConfiguration> for ManagedPersistenceMonitoringConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EMRServerless::Application.PrometheusMonitoringConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emrserverless-application-prometheusmonitoringconfiguration.html)
#[must_use]
pub struct PrometheusMonitoringConfiguration(Properties_);
impl PrometheusMonitoringConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PrometheusMonitoringConfiguration(Properties_::new()) }
}
impl PrometheusMonitoringConfiguration {
    /// Sets `RemoteWriteUrl`. 1 to 10280 characters.
    #[inline] pub fn remote_write_url(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RemoteWriteUrl", value.into_node()); self }
}
impl IntoValue_<PrometheusMonitoringConfiguration> for PrometheusMonitoringConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EMRServerless::Application.S3MonitoringConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emrserverless-application-s3monitoringconfiguration.html)
#[must_use]
pub struct S3MonitoringConfiguration(Properties_);
impl S3MonitoringConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { S3MonitoringConfiguration(Properties_::new()) }
}
impl S3MonitoringConfiguration {
    /// Sets `EncryptionKeyArn`. 20 to 2048 characters.
    #[inline] pub fn encryption_key_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EncryptionKeyArn", value.into_node()); self }
    /// Sets `LogUri`. 1 to 10280 characters.
    #[inline] pub fn log_uri(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LogUri", value.into_node()); self }
}
impl IntoValue_<S3MonitoringConfiguration> for S3MonitoringConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EMRServerless::Application.MonitoringConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emrserverless-application-monitoringconfiguration.html)
#[must_use]
pub struct MonitoringConfiguration(Properties_);
impl MonitoringConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MonitoringConfiguration(Properties_::new()) }
}
impl MonitoringConfiguration {
    /// Sets `CloudWatchLoggingConfiguration`.
    #[inline] pub fn cloud_watch_logging_configuration(mut self, value: impl IntoValue_<CloudWatchLoggingConfiguration>) -> Self { self.0.put("CloudWatchLoggingConfiguration", value.into_node()); self }
    /// Sets `ManagedPersistenceMonitoringConfiguration`.
    #[inline] pub fn managed_persistence_monitoring_configuration(mut self, value: impl IntoValue_<ManagedPersistenceMonitoringConfiguration>) -> Self { self.0.put("ManagedPersistenceMonitoringConfiguration", value.into_node()); self }
    /// Sets `PrometheusMonitoringConfiguration`.
    #[inline] pub fn prometheus_monitoring_configuration(mut self, value: impl IntoValue_<PrometheusMonitoringConfiguration>) -> Self { self.0.put("PrometheusMonitoringConfiguration", value.into_node()); self }
    /// Sets `S3MonitoringConfiguration`.
    #[inline] pub fn s3_monitoring_configuration(mut self, value: impl IntoValue_<S3MonitoringConfiguration>) -> Self { self.0.put("S3MonitoringConfiguration", value.into_node()); self }
}
impl IntoValue_<MonitoringConfiguration> for MonitoringConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EMRServerless::Application.NetworkConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emrserverless-application-networkconfiguration.html)
#[must_use]
pub struct NetworkConfiguration(Properties_);
impl NetworkConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { NetworkConfiguration(Properties_::new()) }
}
impl NetworkConfiguration {
    /// Sets `SecurityGroupIds`. 1 to 5 items.
    #[inline] pub fn security_group_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SecurityGroupIds", value.into_node()); self }
    /// Sets `SubnetIds`. 1 to 16 items.
    #[inline] pub fn subnet_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("SubnetIds", value.into_node()); self }
}
impl IntoValue_<NetworkConfiguration> for NetworkConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EMRServerless::Application.ConfigurationObject`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emrserverless-application-configurationobject.html)
#[must_use]
pub struct ConfigurationObject<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ConfigurationObject<Missing_<super::required::classification>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ConfigurationObject(Properties_::new(), PhantomData_) }
}
impl<S0> ConfigurationObject<S0> {
    /// Sets `Classification`. Required. 1 to 1024 characters.
    #[inline] pub fn classification(mut self, value: impl IntoValue_<String>) -> ConfigurationObject<Set_> { self.0.put("Classification", value.into_node()); ConfigurationObject(self.0, PhantomData_) }
    /// Sets `Configurations`. 0 to 100 items.
    #[inline] pub fn configurations(mut self, value: impl IntoValue_<Vec<ConfigurationObject>>) -> Self { self.0.put("Configurations", value.into_node()); self }
    /// Sets `Properties`.
    #[inline] pub fn properties(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Properties", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ConfigurationObject> for ConfigurationObject<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EMRServerless::Application.SchedulerConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emrserverless-application-schedulerconfiguration.html)
#[must_use]
pub struct SchedulerConfiguration(Properties_);
impl SchedulerConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SchedulerConfiguration(Properties_::new()) }
}
impl SchedulerConfiguration {
    /// Sets `MaxConcurrentRuns`.
    #[inline] pub fn max_concurrent_runs(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxConcurrentRuns", value.into_node()); self }
    /// Sets `QueueTimeoutMinutes`.
    #[inline] pub fn queue_timeout_minutes(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("QueueTimeoutMinutes", value.into_node()); self }
}
impl IntoValue_<SchedulerConfiguration> for SchedulerConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EMRServerless::Application.WorkerTypeSpecificationInput`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emrserverless-application-workertypespecificationinput.html)
#[must_use]
pub struct WorkerTypeSpecificationInput(Properties_);
impl WorkerTypeSpecificationInput {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { WorkerTypeSpecificationInput(Properties_::new()) }
}
impl WorkerTypeSpecificationInput {
    /// Sets `ImageConfiguration`.
    #[inline] pub fn image_configuration(mut self, value: impl IntoValue_<ImageConfigurationInput>) -> Self { self.0.put("ImageConfiguration", value.into_node()); self }
}
impl IntoValue_<WorkerTypeSpecificationInput> for WorkerTypeSpecificationInput { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::EMRServerless::Application`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emrserverless-application.html)
#[derive(Debug)]
pub enum Architecture {}
impl Architecture {
    /// `ARM64`
    pub const ARM64: Value_<Architecture> = Value_::constant("ARM64");
    /// `X86_64`
    pub const X86_64: Value_<Architecture> = Value_::constant("X86_64");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Architecture> { Value_::from_node(value.into_node()) }
}
