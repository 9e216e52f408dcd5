// Made by `cargo xtask generate`; do not edit.
//! `AWS::RUM::AppMonitor`

use stanchion_template::generated::*;

/// `AWS::RUM::AppMonitor`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rum-appmonitor.html)
#[must_use]
pub struct AppMonitor<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AppMonitor<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AppMonitor(Properties_::new(), PhantomData_) }
}
impl<S0> AppMonitor<S0> {
    /// Sets `AppMonitorConfiguration`.
    #[inline] pub fn app_monitor_configuration(mut self, value: impl IntoValue_<AppMonitorConfiguration>) -> Self { self.0.put("AppMonitorConfiguration", value.into_node()); self }
    /// Sets `CustomEvents`.
    #[inline] pub fn custom_events(mut self, value: impl IntoValue_<CustomEvents>) -> Self { self.0.put("CustomEvents", value.into_node()); self }
    /// Sets `CwLogEnabled`.
    #[inline] pub fn cw_log_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("CwLogEnabled", value.into_node()); self }
    /// Sets `DeobfuscationConfiguration`.
    #[inline] pub fn deobfuscation_configuration(mut self, value: impl IntoValue_<DeobfuscationConfiguration>) -> Self { self.0.put("DeobfuscationConfiguration", value.into_node()); self }
    /// Sets `Domain`. 1 to 253 characters.
    #[inline] pub fn domain(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Domain", value.into_node()); self }
    /// Sets `DomainList`. 1 to 5 items.
    #[inline] pub fn domain_list(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("DomainList", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> AppMonitor<Set_> { self.0.put("Name", value.into_node()); AppMonitor(self.0, PhantomData_) }
    /// Sets `Platform`. An update replaces the resource. The values are constants of [`Platform`].
    #[inline] pub fn platform(mut self, value: impl IntoValue_<Platform>) -> Self { self.0.put("Platform", value.into_node()); self }
    /// Sets `ResourcePolicy`.
    #[inline] pub fn resource_policy(mut self, value: impl IntoValue_<ResourcePolicy>) -> Self { self.0.put("ResourcePolicy", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<AppMonitor> for AppMonitor<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for AppMonitor<S0> {
    const TYPE: &'static str = "AWS::RUM::AppMonitor";
    type Handle = AppMonitorRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`AppMonitor`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct AppMonitorRef(Id_);
impl From<Id_> for AppMonitorRef { #[inline] fn from(id: Id_) -> Self { AppMonitorRef(id) } }
impl AsRef<Id_> for AppMonitorRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl AppMonitorRef {
    /// `Ref`: `Name`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// `AWS::RUM::AppMonitor.MetricDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rum-appmonitor-metricdefinition.html)
#[must_use]
pub struct MetricDefinition<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl MetricDefinition<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MetricDefinition(Properties_::new(), PhantomData_) }
}
impl<S0> MetricDefinition<S0> {
    /// Sets `DimensionKeys`.
    #[inline] pub fn dimension_keys(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("DimensionKeys", value.into_node()); self }
    /// Sets `EventPattern`. 1 to 4000 characters.
    #[inline] pub fn event_pattern(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EventPattern", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 255 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> MetricDefinition<Set_> { self.0.put("Name", value.into_node()); MetricDefinition(self.0, PhantomData_) }
    /// Sets `Namespace`. 1 to 237 characters.
    #[inline] pub fn namespace(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Namespace", value.into_node()); self }
    /// Sets `UnitLabel`. 1 to 256 characters.
    #[inline] pub fn unit_label(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("UnitLabel", value.into_node()); self }
    /// Sets `ValueKey`. 1 to 256 characters.
    #[inline] pub fn value_key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ValueKey", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<MetricDefinition> for MetricDefinition<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::RUM::AppMonitor.MetricDestination`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rum-appmonitor-metricdestination.html)
#[must_use]
pub struct MetricDestination<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl MetricDestination<Missing_<super::required::destination>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MetricDestination(Properties_::new(), PhantomData_) }
}
impl<S0> MetricDestination<S0> {
    /// Sets `Destination`. Required. The values are constants of [`Destination`].
    #[inline] pub fn destination(mut self, value: impl IntoValue_<Destination>) -> MetricDestination<Set_> { self.0.put("Destination", value.into_node()); MetricDestination(self.0, PhantomData_) }
    /// Sets `DestinationArn`.
    #[inline] pub fn destination_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DestinationArn", value.into_node()); self }
    /// Sets `IamRoleArn`.
    #[inline] pub fn iam_role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("IamRoleArn", value.into_node()); self }
    /// Sets `MetricDefinitions`. 0 to 2000 items.
    #[inline] pub fn metric_definitions(mut self, value: impl IntoValue_<Vec<MetricDefinition>>) -> Self { self.0.put("MetricDefinitions", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<MetricDestination> for MetricDestination<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::RUM::AppMonitor.AppMonitorConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rum-appmonitor-appmonitorconfiguration.html)
#[must_use]
pub struct AppMonitorConfiguration(Properties_);
impl AppMonitorConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AppMonitorConfiguration(Properties_::new()) }
}
impl AppMonitorConfiguration {
    /// Sets `AllowCookies`.
    #[inline] pub fn allow_cookies(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AllowCookies", value.into_node()); self }
    /// Sets `EnableXRay`.
    #[inline] pub fn enable_x_ray(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnableXRay", value.into_node()); self }
    /// Sets `ExcludedPages`. 0 to 50 items.
    #[inline] pub fn excluded_pages(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ExcludedPages", value.into_node()); self }
    /// Sets `FavoritePages`. 0 to 50 items.
    #[inline] pub fn favorite_pages(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("FavoritePages", value.into_node()); self }
    /// Sets `GuestRoleArn`.
    #[inline] pub fn guest_role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("GuestRoleArn", value.into_node()); self }
    /// Sets `IdentityPoolId`. 1 to 55 characters.
    #[inline] pub fn identity_pool_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("IdentityPoolId", value.into_node()); self }
    /// Sets `IncludedPages`. 0 to 50 items.
    #[inline] pub fn included_pages(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("IncludedPages", value.into_node()); self }
    /// Sets `MetricDestinations`. 0 to 20 items.
    #[inline] pub fn metric_destinations(mut self, value: impl IntoValue_<Vec<MetricDestination>>) -> Self { self.0.put("MetricDestinations", value.into_node()); self }
    /// Sets `SessionSampleRate`. 0 to 1.
    #[inline] pub fn session_sample_rate(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("SessionSampleRate", value.into_node()); self }
    /// Sets `Telemetries`. The values are constants of [`Telemetry`].
    #[inline] pub fn telemetries(mut self, value: impl IntoValue_<Vec<Telemetry>>) -> Self { self.0.put("Telemetries", value.into_node()); self }
}
impl IntoValue_<AppMonitorConfiguration> for AppMonitorConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::RUM::AppMonitor.CustomEvents`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rum-appmonitor-customevents.html)
#[must_use]
pub struct CustomEvents(Properties_);
impl CustomEvents {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CustomEvents(Properties_::new()) }
}
impl CustomEvents {
    /// Sets `Status`. The values are constants of [`CustomEventsStatus`].
    #[inline] pub fn status(mut self, value: impl IntoValue_<CustomEventsStatus>) -> Self { self.0.put("Status", value.into_node()); self }
}
impl IntoValue_<CustomEvents> for CustomEvents { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::RUM::AppMonitor.JavaScriptSourceMaps`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rum-appmonitor.html)
#[must_use]
pub struct JavaScriptSourceMaps<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl JavaScriptSourceMaps<Missing_<super::required::status>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { JavaScriptSourceMaps(Properties_::new(), PhantomData_) }
}
impl<S0> JavaScriptSourceMaps<S0> {
    /// Sets `S3Uri`. 1 to 1024 characters.
    #[inline] pub fn s3_uri(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("S3Uri", value.into_node()); self }
    /// Sets `Status`. Required. The values are constants of [`Status`].
    #[inline] pub fn status(mut self, value: impl IntoValue_<Status>) -> JavaScriptSourceMaps<Set_> { self.0.put("Status", value.into_node()); JavaScriptSourceMaps(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<JavaScriptSourceMaps> for JavaScriptSourceMaps<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::RUM::AppMonitor.DeobfuscationConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rum-appmonitor-deobfuscationconfiguration.html)
#[must_use]
pub struct DeobfuscationConfiguration(Properties_);
impl DeobfuscationConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DeobfuscationConfiguration(Properties_::new()) }
}
impl DeobfuscationConfiguration {
    /// Sets `JavaScriptSourceMaps`.
    #[inline] pub fn java_script_source_maps(mut self, value: impl IntoValue_<JavaScriptSourceMaps>) -> Self { self.0.put("JavaScriptSourceMaps", value.into_node()); self }
}
impl IntoValue_<DeobfuscationConfiguration> for DeobfuscationConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::RUM::AppMonitor.ResourcePolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rum-appmonitor-resourcepolicy.html)
#[must_use]
pub struct ResourcePolicy<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ResourcePolicy<Missing_<super::required::policy_document>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ResourcePolicy(Properties_::new(), PhantomData_) }
}
impl<S0> ResourcePolicy<S0> {
    /// Sets `PolicyDocument`. Required.
    #[inline] pub fn policy_document(mut self, value: impl IntoValue_<String>) -> ResourcePolicy<Set_> { self.0.put("PolicyDocument", value.into_node()); ResourcePolicy(self.0, PhantomData_) }
    /// Sets `PolicyRevisionId`. 1 to 255 characters.
    #[inline] pub fn policy_revision_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PolicyRevisionId", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ResourcePolicy> for ResourcePolicy<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::RUM::AppMonitor`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rum-appmonitor.html)
#[derive(Debug)]
pub enum Destination {}
impl Destination {
    /// `CloudWatch`
    pub const CLOUD_WATCH: Value_<Destination> = Value_::constant("CloudWatch");
    /// `Evidently`
    pub const EVIDENTLY: Value_<Destination> = Value_::constant("Evidently");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Destination> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::RUM::AppMonitor`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rum-appmonitor.html)
#[derive(Debug)]
pub enum Telemetry {}
impl Telemetry {
    /// `errors`
    pub const ERRORS: Value_<Telemetry> = Value_::constant("errors");
    /// `performance`
    pub const PERFORMANCE: Value_<Telemetry> = Value_::constant("performance");
    /// `http`
    pub const HTTP: Value_<Telemetry> = Value_::constant("http");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Telemetry> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::RUM::AppMonitor`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rum-appmonitor.html)
#[derive(Debug)]
pub enum CustomEventsStatus {}
impl CustomEventsStatus {
    /// `ENABLED`
    pub const ENABLED: Value_<CustomEventsStatus> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<CustomEventsStatus> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<CustomEventsStatus> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::RUM::AppMonitor`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rum-appmonitor.html)
#[derive(Debug)]
pub enum Status {}
impl Status {
    /// `ENABLED`
    pub const ENABLED: Value_<Status> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<Status> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Status> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::RUM::AppMonitor`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rum-appmonitor.html)
#[derive(Debug)]
pub enum Platform {}
impl Platform {
    /// `Web`
    pub const WEB: Value_<Platform> = Value_::constant("Web");
    /// `Android`
    pub const ANDROID: Value_<Platform> = Value_::constant("Android");
    /// `iOS`
    pub const I_OS: Value_<Platform> = Value_::constant("iOS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Platform> { Value_::from_node(value.into_node()) }
}
