// Made by `cargo xtask generate`; do not edit.
//! `AWS::ApplicationInsights::Application`

use stanchion_template::generated::*;

/// `AWS::ApplicationInsights::Application`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationinsights-application.html)
#[must_use]
pub struct Application<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Application<Missing_<super::required::resource_group_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Application(Properties_::new(), PhantomData_) }
}
impl<S0> Application<S0> {
    /// Sets `AttachMissingPermission`.
    #[inline] pub fn attach_missing_permission(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AttachMissingPermission", value.into_node()); self }
    /// Sets `AutoConfigurationEnabled`.
    #[inline] pub fn auto_configuration_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AutoConfigurationEnabled", value.into_node()); self }
    /// Sets `CWEMonitorEnabled`.
    #[inline] pub fn cwe_monitor_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("CWEMonitorEnabled", value.into_node()); self }
    /// Sets `ComponentMonitoringSettings`. At least 1 item.
    #[inline] pub fn component_monitoring_settings(mut self, value: impl IntoValue_<Vec<ComponentMonitoringSetting>>) -> Self { self.0.put("ComponentMonitoringSettings", value.into_node()); self }
    /// Sets `CustomComponents`. At least 1 item.
    #[inline] pub fn custom_components(mut self, value: impl IntoValue_<Vec<CustomComponent>>) -> Self { self.0.put("CustomComponents", value.into_node()); self }
    /// Sets `GroupingType`. An update replaces the resource. The values are constants of [`GroupingType`].
    #[inline] pub fn grouping_type(mut self, value: impl IntoValue_<GroupingType>) -> Self { self.0.put("GroupingType", value.into_node()); self }
    /// Sets `LogPatternSets`. At least 1 item.
    #[inline] pub fn log_pattern_sets(mut self, value: impl IntoValue_<Vec<LogPatternSet>>) -> Self { self.0.put("LogPatternSets", value.into_node()); self }
    /// Sets `OpsCenterEnabled`.
    #[inline] pub fn ops_center_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("OpsCenterEnabled", value.into_node()); self }
    /// Sets `OpsItemSNSTopicArn`. 20 to 300 characters.
    #[inline] pub fn ops_item_sns_topic_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("OpsItemSNSTopicArn", value.into_node()); self }
    /// Sets `ResourceGroupName`. Required. 1 to 256 characters. An update replaces the resource.
    #[inline] pub fn resource_group_name(mut self, value: impl IntoValue_<String>) -> Application<Set_> { self.0.put("ResourceGroupName", value.into_node()); Application(self.0, PhantomData_) }
    /// Sets `SNSNotificationArn`. 20 to 300 characters.
    #[inline] pub fn sns_notification_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SNSNotificationArn", value.into_node()); self }
    /// Sets `Tags`. 1 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Application> for Application<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Application<S0> {
    const TYPE: &'static str = "AWS::ApplicationInsights::Application";
    type Handle = ApplicationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Application`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ApplicationRef(Id_);
impl From<Id_> for ApplicationRef { #[inline] fn from(id: Id_) -> Self { ApplicationRef(id) } }
impl AsRef<Id_> for ApplicationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ApplicationRef {
    /// `Ref`: `ApplicationARN`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ApplicationARN`
    #[inline] pub fn application_arn(&self) -> Value_<String> { self.0.attribute("ApplicationARN") }
}
/// `AWS::ApplicationInsights::Application.AlarmMetric`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationinsights-application-alarmmetric.html)
#[must_use]
pub struct AlarmMetric<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AlarmMetric<Missing_<super::required::alarm_metric_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AlarmMetric(Properties_::new(), PhantomData_) }
}
impl<S0> AlarmMetric<S0> {
    /// Sets `AlarmMetricName`. Required.
    #[inline] pub fn alarm_metric_name(mut self, value: impl IntoValue_<String>) -> AlarmMetric<Set_> { self.0.put("AlarmMetricName", value.into_node()); AlarmMetric(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<AlarmMetric> for AlarmMetric<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ApplicationInsights::Application.Alarm`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationinsights-application-alarm.html)
#[must_use]
pub struct Alarm<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Alarm<Missing_<super::required::alarm_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Alarm(Properties_::new(), PhantomData_) }
}
impl<S0> Alarm<S0> {
    /// Sets `AlarmName`. Required. 1 to 255 characters.
    #[inline] pub fn alarm_name(mut self, value: impl IntoValue_<String>) -> Alarm<Set_> { self.0.put("AlarmName", value.into_node()); Alarm(self.0, PhantomData_) }
    /// Sets `Severity`. The values are constants of [`Severity`].
    #[inline] pub fn severity(mut self, value: impl IntoValue_<Severity>) -> Self { self.0.put("Severity", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Alarm> for Alarm<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ApplicationInsights::Application.HAClusterPrometheusExporter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationinsights-application-haclusterprometheusexporter.html)
#[must_use]
pub struct HAClusterPrometheusExporter(Properties_);
impl HAClusterPrometheusExporter {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { HAClusterPrometheusExporter(Properties_::new()) }
}
impl HAClusterPrometheusExporter {
    /// Sets `PrometheusPort`.
    #[inline] pub fn prometheus_port(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PrometheusPort", value.into_node()); self }
}
impl IntoValue_<HAClusterPrometheusExporter> for HAClusterPrometheusExporter { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ApplicationInsights::Application.HANAPrometheusExporter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationinsights-application-hanaprometheusexporter.html)
#[must_use]
pub struct HANAPrometheusExporter<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl HANAPrometheusExporter<Missing_<super::required::agree_to_install_hanadb_client>, Missing_<super::required::hana_port>, Missing_<super::required::hanasid>, Missing_<super::required::hana_secret_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { HANAPrometheusExporter(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> HANAPrometheusExporter<S0, S1, S2, S3> {
    /// Sets `AgreeToInstallHANADBClient`. Required.
    #[inline] pub fn agree_to_install_hanadb_client(mut self, value: impl IntoValue_<bool>) -> HANAPrometheusExporter<Set_, S1, S2, S3> { self.0.put("AgreeToInstallHANADBClient", value.into_node()); HANAPrometheusExporter(self.0, PhantomData_) }
    /// Sets `HANAPort`. Required.
    #[inline] pub fn hana_port(mut self, value: impl IntoValue_<String>) -> HANAPrometheusExporter<S0, Set_, S2, S3> { self.0.put("HANAPort", value.into_node()); HANAPrometheusExporter(self.0, PhantomData_) }
    /// Sets `HANASID`. Required.
    #[inline] pub fn hanasid(mut self, value: impl IntoValue_<String>) -> HANAPrometheusExporter<S0, S1, Set_, S3> { self.0.put("HANASID", value.into_node()); HANAPrometheusExporter(self.0, PhantomData_) }
    /// Sets `HANASecretName`. Required.
    #[inline] pub fn hana_secret_name(mut self, value: impl IntoValue_<String>) -> HANAPrometheusExporter<S0, S1, S2, Set_> { self.0.put("HANASecretName", value.into_node()); HANAPrometheusExporter(self.0, PhantomData_) }
    /// Sets `PrometheusPort`.
    #[inline] pub fn prometheus_port(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PrometheusPort", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<HANAPrometheusExporter> for HANAPrometheusExporter<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ApplicationInsights::Application.JMXPrometheusExporter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationinsights-application-jmxprometheusexporter.html)
#[must_use]
pub struct JMXPrometheusExporter(Properties_);
impl JMXPrometheusExporter {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { JMXPrometheusExporter(Properties_::new()) }
}
impl JMXPrometheusExporter {
    /// Sets `HostPort`.
    #[inline] pub fn host_port(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("HostPort", value.into_node()); self }
    /// Sets `JMXURL`.
    #[inline] pub fn jmxurl(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("JMXURL", value.into_node()); self }
    /// Sets `PrometheusPort`.
    #[inline] pub fn prometheus_port(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PrometheusPort", value.into_node()); self }
}
impl IntoValue_<JMXPrometheusExporter> for JMXPrometheusExporter { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ApplicationInsights::Application.Log`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationinsights-application-log.html)
#[must_use]
pub struct Log<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Log<Missing_<super::required::log_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Log(Properties_::new(), PhantomData_) }
}
impl<S0> Log<S0> {
    /// Sets `Encoding`. The values are constants of [`Encoding`].
    #[inline] pub fn encoding(mut self, value: impl IntoValue_<Encoding>) -> Self { self.0.put("Encoding", value.into_node()); self }
    /// Sets `LogGroupName`. 1 to 512 characters.
    #[inline] pub fn log_group_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LogGroupName", value.into_node()); self }
    /// Sets `LogPath`. 1 to 260 characters.
    #[inline] pub fn log_path(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LogPath", value.into_node()); self }
    /// Sets `LogType`. Required.
    #[inline] pub fn log_type(mut self, value: impl IntoValue_<String>) -> Log<Set_> { self.0.put("LogType", value.into_node()); Log(self.0, PhantomData_) }
    /// Sets `PatternSet`. 1 to 30 characters.
    #[inline] pub fn pattern_set(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PatternSet", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Log> for Log<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ApplicationInsights::Application.NetWeaverPrometheusExporter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationinsights-application-netweaverprometheusexporter.html)
#[must_use]
pub struct NetWeaverPrometheusExporter<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl NetWeaverPrometheusExporter<Missing_<super::required::instance_numbers>, Missing_<super::required::sapsid>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { NetWeaverPrometheusExporter(Properties_::new(), PhantomData_) }
}
impl<S0, S1> NetWeaverPrometheusExporter<S0, S1> {
    /// Sets `InstanceNumbers`. Required.
    #[inline] pub fn instance_numbers(mut self, value: impl IntoValue_<Vec<String>>) -> NetWeaverPrometheusExporter<Set_, S1> { self.0.put("InstanceNumbers", value.into_node()); NetWeaverPrometheusExporter(self.0, PhantomData_) }
    /// Sets `PrometheusPort`.
    #[inline] pub fn prometheus_port(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PrometheusPort", value.into_node()); self }
    /// Sets `SAPSID`. Required.
    #[inline] pub fn sapsid(mut self, value: impl IntoValue_<String>) -> NetWeaverPrometheusExporter<S0, Set_> { self.0.put("SAPSID", value.into_node()); NetWeaverPrometheusExporter(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<NetWeaverPrometheusExporter> for NetWeaverPrometheusExporter<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ApplicationInsights::Application.Process`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationinsights-application-process.html)
#[must_use]
pub struct Process<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Process<Missing_<super::required::alarm_metrics>, Missing_<super::required::process_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Process(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Process<S0, S1> {
    /// Sets `AlarmMetrics`. Required.
    #[inline] pub fn alarm_metrics(mut self, value: impl IntoValue_<Vec<AlarmMetric>>) -> Process<Set_, S1> { self.0.put("AlarmMetrics", value.into_node()); Process(self.0, PhantomData_) }
    /// Sets `ProcessName`. Required. 1 to 256 characters.
    #[inline] pub fn process_name(mut self, value: impl IntoValue_<String>) -> Process<S0, Set_> { self.0.put("ProcessName", value.into_node()); Process(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Process> for Process<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ApplicationInsights::Application.SQLServerPrometheusExporter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationinsights-application-sqlserverprometheusexporter.html)
#[must_use]
pub struct SQLServerPrometheusExporter<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SQLServerPrometheusExporter<Missing_<super::required::prometheus_port>, Missing_<super::required::sql_secret_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SQLServerPrometheusExporter(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SQLServerPrometheusExporter<S0, S1> {
    /// Sets `PrometheusPort`. Required.
    #[inline] pub fn prometheus_port(mut self, value: impl IntoValue_<String>) -> SQLServerPrometheusExporter<Set_, S1> { self.0.put("PrometheusPort", value.into_node()); SQLServerPrometheusExporter(self.0, PhantomData_) }
    /// Sets `SQLSecretName`. Required.
    #[inline] pub fn sql_secret_name(mut self, value: impl IntoValue_<String>) -> SQLServerPrometheusExporter<S0, Set_> { self.0.put("SQLSecretName", value.into_node()); SQLServerPrometheusExporter(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SQLServerPrometheusExporter> for SQLServerPrometheusExporter<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ApplicationInsights::Application.WindowsEvent`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationinsights-application-windowsevent.html)
#[must_use]
pub struct WindowsEvent<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl WindowsEvent<Missing_<super::required::event_levels>, Missing_<super::required::event_name>, Missing_<super::required::log_group_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { WindowsEvent(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> WindowsEvent<S0, S1, S2> {
    /// Sets `EventLevels`. Required. At least 1 item. The values are constants of [`EventLevel`].
    #[inline] pub fn event_levels(mut self, value: impl IntoValue_<Vec<EventLevel>>) -> WindowsEvent<Set_, S1, S2> { self.0.put("EventLevels", value.into_node()); WindowsEvent(self.0, PhantomData_) }
    /// Sets `EventName`. Required. 1 to 260 characters.
    #[inline] pub fn event_name(mut self, value: impl IntoValue_<String>) -> WindowsEvent<S0, Set_, S2> { self.0.put("EventName", value.into_node()); WindowsEvent(self.0, PhantomData_) }
    /// Sets `LogGroupName`. Required. 1 to 512 characters.
    #[inline] pub fn log_group_name(mut self, value: impl IntoValue_<String>) -> WindowsEvent<S0, S1, Set_> { self.0.put("LogGroupName", value.into_node()); WindowsEvent(self.0, PhantomData_) }
    /// Sets `PatternSet`. 1 to 30 characters.
    #[inline] pub fn pattern_set(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PatternSet", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<WindowsEvent> for WindowsEvent<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ApplicationInsights::Application.ConfigurationDetails`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationinsights-application-configurationdetails.html)
#[must_use]
pub struct ConfigurationDetails(Properties_);
impl ConfigurationDetails {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ConfigurationDetails(Properties_::new()) }
}
impl ConfigurationDetails {
    /// Sets `AlarmMetrics`.
    #[inline] pub fn alarm_metrics(mut self, value: impl IntoValue_<Vec<AlarmMetric>>) -> Self { self.0.put("AlarmMetrics", value.into_node()); self }
    /// Sets `Alarms`.
    #[inline] pub fn alarms(mut self, value: impl IntoValue_<Vec<Alarm>>) -> Self { self.0.put("Alarms", value.into_node()); self }
    /// Sets `HAClusterPrometheusExporter`.
    #[inline] pub fn ha_cluster_prometheus_exporter(mut self, value: impl IntoValue_<HAClusterPrometheusExporter>) -> Self { self.0.put("HAClusterPrometheusExporter", value.into_node()); self }
    /// Sets `HANAPrometheusExporter`.
    #[inline] pub fn hana_prometheus_exporter(mut self, value: impl IntoValue_<HANAPrometheusExporter>) -> Self { self.0.put("HANAPrometheusExporter", value.into_node()); self }
    /// Sets `JMXPrometheusExporter`.
    #[inline] pub fn jmx_prometheus_exporter(mut self, value: impl IntoValue_<JMXPrometheusExporter>) -> Self { self.0.put("JMXPrometheusExporter", value.into_node()); self }
    /// Sets `Logs`.
    #[inline] pub fn logs(mut self, value: impl IntoValue_<Vec<Log>>) -> Self { self.0.put("Logs", value.into_node()); self }
    /// Sets `NetWeaverPrometheusExporter`.
    #[inline] pub fn net_weaver_prometheus_exporter(mut self, value: impl IntoValue_<NetWeaverPrometheusExporter>) -> Self { self.0.put("NetWeaverPrometheusExporter", value.into_node()); self }
    /// Sets `Processes`.
    #[inline] pub fn processes(mut self, value: impl IntoValue_<Vec<Process>>) -> Self { self.0.put("Processes", value.into_node()); self }
    /// Sets `SQLServerPrometheusExporter`.
    #[inline] pub fn sql_server_prometheus_exporter(mut self, value: impl IntoValue_<SQLServerPrometheusExporter>) -> Self { self.0.put("SQLServerPrometheusExporter", value.into_node()); self }
    /// Sets `WindowsEvents`.
    #[inline] pub fn windows_events(mut self, value: impl IntoValue_<Vec<WindowsEvent>>) -> Self { self.0.put("WindowsEvents", value.into_node()); self }
}
impl IntoValue_<ConfigurationDetails> for ConfigurationDetails { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ApplicationInsights::Application.SubComponentConfigurationDetails`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationinsights-application-subcomponentconfigurationdetails.html)
#[must_use]
pub struct SubComponentConfigurationDetails(Properties_);
impl SubComponentConfigurationDetails {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SubComponentConfigurationDetails(Properties_::new()) }
}
impl SubComponentConfigurationDetails {
    /// Sets `AlarmMetrics`.
    #[inline] pub fn alarm_metrics(mut self, value: impl IntoValue_<Vec<AlarmMetric>>) -> Self { self.0.put("AlarmMetrics", value.into_node()); self }
    /// Sets `Logs`.
    #[inline] pub fn logs(mut self, value: impl IntoValue_<Vec<Log>>) -> Self { self.0.put("Logs", value.into_node()); self }
    /// Sets `Processes`.
    #[inline] pub fn processes(mut self, value: impl IntoValue_<Vec<Process>>) -> Self { self.0.put("Processes", value.into_node()); self }
    /// Sets `WindowsEvents`.
    #[inline] pub fn windows_events(mut self, value: impl IntoValue_<Vec<WindowsEvent>>) -> Self { self.0.put("WindowsEvents", value.into_node()); self }
}
impl IntoValue_<SubComponentConfigurationDetails> for SubComponentConfigurationDetails { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ApplicationInsights::Application.SubComponentTypeConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationinsights-application-subcomponenttypeconfiguration.html)
#[must_use]
pub struct SubComponentTypeConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SubComponentTypeConfiguration<Missing_<super::required::sub_component_configuration_details>, Missing_<super::required::sub_component_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SubComponentTypeConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SubComponentTypeConfiguration<S0, S1> {
    /// Sets `SubComponentConfigurationDetails`. Required.
    #[inline] pub fn sub_component_configuration_details(mut self, value: impl IntoValue_<SubComponentConfigurationDetails>) -> SubComponentTypeConfiguration<Set_, S1> { self.0.put("SubComponentConfigurationDetails", value.into_node()); SubComponentTypeConfiguration(self.0, PhantomData_) }
    /// Sets `SubComponentType`. Required. The values are constants of [`SubComponentType`].
    #[inline] pub fn sub_component_type(mut self, value: impl IntoValue_<SubComponentType>) -> SubComponentTypeConfiguration<S0, Set_> { self.0.put("SubComponentType", value.into_node()); SubComponentTypeConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SubComponentTypeConfiguration> for SubComponentTypeConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ApplicationInsights::Application.ComponentConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationinsights-application-componentconfiguration.html)
#[must_use]
pub struct ComponentConfiguration(Properties_);
impl ComponentConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ComponentConfiguration(Properties_::new()) }
}
impl ComponentConfiguration {
    /// Sets `ConfigurationDetails`.
    #[inline] pub fn configuration_details(mut self, value: impl IntoValue_<ConfigurationDetails>) -> Self { self.0.put("ConfigurationDetails", value.into_node()); self }
    /// Sets `SubComponentTypeConfigurations`. At least 1 item.
    #[inline] pub fn sub_component_type_configurations(mut self, value: impl IntoValue_<Vec<SubComponentTypeConfiguration>>) -> Self { self.0.put("SubComponentTypeConfigurations", value.into_node()); self }
}
impl IntoValue_<ComponentConfiguration> for ComponentConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ApplicationInsights::Application.ComponentMonitoringSetting`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationinsights-application-componentmonitoringsetting.html)
#[must_use]
pub struct ComponentMonitoringSetting<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ComponentMonitoringSetting<Missing_<super::required::component_configuration_mode>, Missing_<super::required::tier>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ComponentMonitoringSetting(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ComponentMonitoringSetting<S0, S1> {
    /// Sets `ComponentARN`. 20 to 300 characters.
    #[inline] pub fn component_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ComponentARN", value.into_node()); self }
    /// Sets `ComponentConfigurationMode`. Required. The values are constants of [`ComponentConfigurationMode`].
    #[inline] pub fn component_configuration_mode(mut self, value: impl IntoValue_<ComponentConfigurationMode>) -> ComponentMonitoringSetting<Set_, S1> { self.0.put("ComponentConfigurationMode", value.into_node()); ComponentMonitoringSetting(self.0, PhantomData_) }
    /// Sets `ComponentName`. 1 to 128 characters.
    #[inline] pub fn component_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ComponentName", value.into_node()); self }
    /// Sets `CustomComponentConfiguration`.
    #[inline] pub fn custom_component_configuration(mut self, value: impl IntoValue_<ComponentConfiguration>) -> Self { self.0.put("CustomComponentConfiguration", value.into_node()); self }
    /// Sets `DefaultOverwriteComponentConfiguration`.
    #[inline] pub fn default_overwrite_component_configuration(mut self, value: impl IntoValue_<ComponentConfiguration>) -> Self { self.0.put("DefaultOverwriteComponentConfiguration", value.into_node()); self }
    /// Sets `Tier`. Required.
    #[inline] pub fn tier(mut self, value: impl IntoValue_<String>) -> ComponentMonitoringSetting<S0, Set_> { self.0.put("Tier", value.into_node()); ComponentMonitoringSetting(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ComponentMonitoringSetting> for ComponentMonitoringSetting<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ApplicationInsights::Application.CustomComponent`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationinsights-application-customcomponent.html)
#[must_use]
pub struct CustomComponent<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl CustomComponent<Missing_<super::required::component_name>, Missing_<super::required::resource_list>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CustomComponent(Properties_::new(), PhantomData_) }
}
impl<S0, S1> CustomComponent<S0, S1> {
    /// Sets `ComponentName`. Required. 1 to 128 characters.
    #[inline] pub fn component_name(mut self, value: impl IntoValue_<String>) -> CustomComponent<Set_, S1> { self.0.put("ComponentName", value.into_node()); CustomComponent(self.0, PhantomData_) }
    /// Sets `ResourceList`. Required. At least 1 item.
    #[inline] pub fn resource_list(mut self, value: impl IntoValue_<Vec<String>>) -> CustomComponent<S0, Set_> { self.0.put("ResourceList", value.into_node()); CustomComponent(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<CustomComponent> for CustomComponent<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ApplicationInsights::Application.LogPattern`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationinsights-application-logpattern.html)
#[must_use]
pub struct LogPattern<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl LogPattern<Missing_<super::required::pattern>, Missing_<super::required::pattern_name>, Missing_<super::required::rank>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LogPattern(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> LogPattern<S0, S1, S2> {
    /// Sets `Pattern`. Required. 1 to 50 characters.
    #[inline] pub fn pattern(mut self, value: impl IntoValue_<String>) -> LogPattern<Set_, S1, S2> { self.0.put("Pattern", value.into_node()); LogPattern(self.0, PhantomData_) }
    /// Sets `PatternName`. Required. 1 to 50 characters.
    #[inline] pub fn pattern_name(mut self, value: impl IntoValue_<String>) -> LogPattern<S0, Set_, S2> { self.0.put("PatternName", value.into_node()); LogPattern(self.0, PhantomData_) }
    /// Sets `Rank`. Required.
    #[inline] pub fn rank(mut self, value: impl IntoValue_<i64>) -> LogPattern<S0, S1, Set_> { self.0.put("Rank", value.into_node()); LogPattern(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<LogPattern> for LogPattern<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ApplicationInsights::Application.LogPatternSet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationinsights-application-logpatternset.html)
#[must_use]
pub struct LogPatternSet<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl LogPatternSet<Missing_<super::required::log_patterns>, Missing_<super::required::pattern_set_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LogPatternSet(Properties_::new(), PhantomData_) }
}
impl<S0, S1> LogPatternSet<S0, S1> {
    /// Sets `LogPatterns`. Required. At least 1 item.
    #[inline] pub fn log_patterns(mut self, value: impl IntoValue_<Vec<LogPattern>>) -> LogPatternSet<Set_, S1> { self.0.put("LogPatterns", value.into_node()); LogPatternSet(self.0, PhantomData_) }
    /// Sets `PatternSetName`. Required. 1 to 30 characters.
    #[inline] pub fn pattern_set_name(mut self, value: impl IntoValue_<String>) -> LogPatternSet<S0, Set_> { self.0.put("PatternSetName", value.into_node()); LogPatternSet(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<LogPatternSet> for LogPatternSet<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::ApplicationInsights::Application`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationinsights-application.html)
#[derive(Debug)]
pub enum ComponentConfigurationMode {}
impl ComponentConfigurationMode {
    /// `DEFAULT`
    pub const DEFAULT: Value_<ComponentConfigurationMode> = Value_::constant("DEFAULT");
    /// `DEFAULT_WITH_OVERWRITE`
    pub const DEFAULT_WITH_OVERWRITE: Value_<ComponentConfigurationMode> = Value_::constant("DEFAULT_WITH_OVERWRITE");
    /// `CUSTOM`
    pub const CUSTOM: Value_<ComponentConfigurationMode> = Value_::constant("CUSTOM");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ComponentConfigurationMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ApplicationInsights::Application`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationinsights-application.html)
#[derive(Debug)]
pub enum Severity {}
impl Severity {
    /// `HIGH`
    pub const HIGH: Value_<Severity> = Value_::constant("HIGH");
    /// `MEDIUM`
    pub const MEDIUM: Value_<Severity> = Value_::constant("MEDIUM");
    /// `LOW`
    pub const LOW: Value_<Severity> = Value_::constant("LOW");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Severity> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ApplicationInsights::Application`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationinsights-application.html)
#[derive(Debug)]
pub enum Encoding {}
impl Encoding {
    /// `utf-8`
    pub const UTF_8: Value_<Encoding> = Value_::constant("utf-8");
    /// `utf-16`
    pub const UTF_16: Value_<Encoding> = Value_::constant("utf-16");
    /// `ascii`
    pub const ASCII: Value_<Encoding> = Value_::constant("ascii");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Encoding> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ApplicationInsights::Application`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationinsights-application.html)
#[derive(Debug)]
pub enum EventLevel {}
impl EventLevel {
    /// `INFORMATION`
    pub const INFORMATION: Value_<EventLevel> = Value_::constant("INFORMATION");
    /// `WARNING`
    pub const WARNING: Value_<EventLevel> = Value_::constant("WARNING");
    /// `ERROR`
    pub const ERROR: Value_<EventLevel> = Value_::constant("ERROR");
    /// `CRITICAL`
    pub const CRITICAL: Value_<EventLevel> = Value_::constant("CRITICAL");
    /// `VERBOSE`
    pub const VERBOSE: Value_<EventLevel> = Value_::constant("VERBOSE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<EventLevel> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ApplicationInsights::Application`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationinsights-application.html)
#[derive(Debug)]
pub enum SubComponentType {}
impl SubComponentType {
    /// `AWS::EC2::Instance`
    pub const AWS_EC2_INSTANCE: Value_<SubComponentType> = Value_::constant("AWS::EC2::Instance");
    /// `AWS::EC2::Volume`
    pub const AWS_EC2_VOLUME: Value_<SubComponentType> = Value_::constant("AWS::EC2::Volume");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SubComponentType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::ApplicationInsights::Application`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationinsights-application.html)
#[derive(Debug)]
pub enum GroupingType {}
impl GroupingType {
    /// `ACCOUNT_BASED`
    pub const ACCOUNT_BASED: Value_<GroupingType> = Value_::constant("ACCOUNT_BASED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<GroupingType> { Value_::from_node(value.into_node()) }
}
