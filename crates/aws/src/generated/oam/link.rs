// Made by `cargo xtask generate`; do not edit.
//! `AWS::Oam::Link`

use stanchion_template::generated::*;

/// `AWS::Oam::Link`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-oam-link.html)
#[must_use]
pub struct Link<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Link<Missing_<super::required::resource_types>, Missing_<super::required::sink_identifier>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Link(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Link<S0, S1> {
    /// Sets `LabelTemplate`. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn label_template(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LabelTemplate", value.into_node()); self }
    /// Sets `LinkConfiguration`.
    #[inline] pub fn link_configuration(mut self, value: impl IntoValue_<LinkConfiguration>) -> Self { self.0.put("LinkConfiguration", value.into_node()); self }
    /// Sets `ResourceTypes`. Required. 1 to 50 items. The values are constants of [`ResourceType`].
    #[inline] pub fn resource_types(mut self, value: impl IntoValue_<Vec<ResourceType>>) -> Link<Set_, S1> { self.0.put("ResourceTypes", value.into_node()); Link(self.0, PhantomData_) }
    /// Sets `SinkIdentifier`. Required. 1 to 2048 characters. An update replaces the resource.
    #[inline] pub fn sink_identifier(mut self, value: impl IntoValue_<String>) -> Link<S0, Set_> { self.0.put("SinkIdentifier", value.into_node()); Link(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Link> for Link<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Link<S0, S1> {
    const TYPE: &'static str = "AWS::Oam::Link";
    type Handle = LinkRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Link`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct LinkRef(Id_);
impl From<Id_> for LinkRef { #[inline] fn from(id: Id_) -> Self { LinkRef(id) } }
impl AsRef<Id_> for LinkRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl LinkRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Label`
    #[inline] pub fn label(&self) -> Value_<String> { self.0.attribute("Label") }
}
/// `AWS::Oam::Link.LinkFilter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-oam-link-linkfilter.html)
#[must_use]
pub struct LinkFilter<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl LinkFilter<Missing_<super::required::filter>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LinkFilter(Properties_::new(), PhantomData_) }
}
impl<S0> LinkFilter<S0> {
    /// Sets `Filter`. Required. 1 to 2000 characters.
    #[inline] pub fn filter(mut self, value: impl IntoValue_<String>) -> LinkFilter<Set_> { self.0.put("Filter", value.into_node()); LinkFilter(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<LinkFilter> for LinkFilter<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Oam::Link.LinkConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-oam-link-linkconfiguration.html)
#[must_use]
pub struct LinkConfiguration(Properties_);
impl LinkConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LinkConfiguration(Properties_::new()) }
}
impl LinkConfiguration {
    /// Sets `LogGroupConfiguration`.
    #[inline] pub fn log_group_configuration(mut self, value: impl IntoValue_<LinkFilter>) -> Self { self.0.put("LogGroupConfiguration", value.into_node()); self }
    /// Sets `MetricConfiguration`.
    #[inline] pub fn metric_configuration(mut self, value: impl IntoValue_<LinkFilter>) -> Self { self.0.put("MetricConfiguration", value.into_node()); self }
}
impl IntoValue_<LinkConfiguration> for LinkConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Oam::Link`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-oam-link.html)
#[derive(Debug)]
pub enum ResourceType {}
impl ResourceType {
    /// `AWS::CloudWatch::Metric`
    pub const AWS_CLOUD_WATCH_METRIC: Value_<ResourceType> = Value_::constant("AWS::CloudWatch::Metric");
    /// `AWS::Logs::LogGroup`
    pub const AWS_LOGS_LOG_GROUP: Value_<ResourceType> = Value_::constant("AWS::Logs::LogGroup");
    /// `AWS::XRay::Trace`
    pub const AWS_X_RAY_TRACE: Value_<ResourceType> = Value_::constant("AWS::XRay::Trace");
    /// `AWS::ApplicationInsights::Application`
    pub const AWS_APPLICATION_INSIGHTS_APPLICATION: Value_<ResourceType> = Value_::constant("AWS::ApplicationInsights::Application");
    /// `AWS::InternetMonitor::Monitor`
    pub const AWS_INTERNET_MONITOR_MONITOR: Value_<ResourceType> = Value_::constant("AWS::InternetMonitor::Monitor");
    /// `AWS::ApplicationSignals::Service`
    pub const AWS_APPLICATION_SIGNALS_SERVICE: Value_<ResourceType> = Value_::constant("AWS::ApplicationSignals::Service");
    /// `AWS::ApplicationSignals::ServiceLevelObjective`
    pub const AWS_APPLICATION_SIGNALS_SERVICE_LEVEL_OBJECTIVE: Value_<ResourceType> = Value_::constant("AWS::ApplicationSignals::ServiceLevelObjective");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ResourceType> { Value_::from_node(value.into_node()) }
}
