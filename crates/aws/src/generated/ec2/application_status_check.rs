// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2::ApplicationStatusCheck`

use stanchion_template::generated::*;

/// `AWS::EC2::ApplicationStatusCheck`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-applicationstatuscheck.html)
#[must_use]
pub struct ApplicationStatusCheck<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ApplicationStatusCheck<Missing_<super::required::port>, Missing_<super::required::protocol>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ApplicationStatusCheck(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ApplicationStatusCheck<S0, S1> {
    /// Sets `Aggregation`. The values are constants of [`Aggregation`].
    #[inline] pub fn aggregation(mut self, value: impl IntoValue_<Aggregation>) -> Self { self.0.put("Aggregation", value.into_node()); self }
    /// Sets `DeviceIndex`.
    #[inline] pub fn device_index(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("DeviceIndex", value.into_node()); self }
    /// Sets `FailureThreshold`.
    #[inline] pub fn failure_threshold(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("FailureThreshold", value.into_node()); self }
    /// Sets `HealthCheckPaths`.
    #[inline] pub fn health_check_paths(mut self, value: impl IntoValue_<Vec<HealthCheckPath>>) -> Self { self.0.put("HealthCheckPaths", value.into_node()); self }
    /// Sets `InitializationGracePeriodSeconds`. -1 to 600.
    #[inline] pub fn initialization_grace_period_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("InitializationGracePeriodSeconds", value.into_node()); self }
    /// Sets `Interval`. An update replaces the resource.
    #[inline] pub fn interval(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Interval", value.into_node()); self }
    /// Sets `IpScope`. An update replaces the resource. The values are constants of [`IpScope`].
    #[inline] pub fn ip_scope(mut self, value: impl IntoValue_<IpScope>) -> Self { self.0.put("IpScope", value.into_node()); self }
    /// Sets `IpVersion`. The values are constants of [`IpVersion`].
    #[inline] pub fn ip_version(mut self, value: impl IntoValue_<IpVersion>) -> Self { self.0.put("IpVersion", value.into_node()); self }
    /// Sets `Path`.
    #[inline] pub fn path(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Path", value.into_node()); self }
    /// Sets `Port`. Required. 1 to 65535.
    #[inline] pub fn port(mut self, value: impl IntoValue_<i64>) -> ApplicationStatusCheck<Set_, S1> { self.0.put("Port", value.into_node()); ApplicationStatusCheck(self.0, PhantomData_) }
    /// Sets `Protocol`. Required. The values are constants of [`Protocol`].
    #[inline] pub fn protocol(mut self, value: impl IntoValue_<Protocol>) -> ApplicationStatusCheck<S0, Set_> { self.0.put("Protocol", value.into_node()); ApplicationStatusCheck(self.0, PhantomData_) }
    /// Sets `StatusCodeMatcher`.
    #[inline] pub fn status_code_matcher(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StatusCodeMatcher", value.into_node()); self }
    /// Sets `SuccessThreshold`.
    #[inline] pub fn success_threshold(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("SuccessThreshold", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Timeout`.
    #[inline] pub fn timeout(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Timeout", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ApplicationStatusCheck> for ApplicationStatusCheck<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for ApplicationStatusCheck<S0, S1> {
    const TYPE: &'static str = "AWS::EC2::ApplicationStatusCheck";
    type Handle = ApplicationStatusCheckRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ApplicationStatusCheck`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ApplicationStatusCheckRef(Id_);
impl From<Id_> for ApplicationStatusCheckRef { #[inline] fn from(id: Id_) -> Self { ApplicationStatusCheckRef(id) } }
impl AsRef<Id_> for ApplicationStatusCheckRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ApplicationStatusCheckRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ApplicationStatusCheckId`
    #[inline] pub fn application_status_check_id(&self) -> Value_<String> { self.0.attribute("ApplicationStatusCheckId") }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreationTime`
    #[inline] pub fn creation_time(&self) -> Value_<String> { self.0.attribute("CreationTime") }
}
/// `AWS::EC2::ApplicationStatusCheck.HealthCheckPathDestination`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-applicationstatuscheck-healthcheckpathdestination.html)
#[must_use]
pub struct HealthCheckPathDestination(Properties_);
impl HealthCheckPathDestination {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { HealthCheckPathDestination(Properties_::new()) }
}
impl HealthCheckPathDestination {
    /// Sets `SecurityGroupId`.
    #[inline] pub fn security_group_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SecurityGroupId", value.into_node()); self }
    /// Sets `SubnetId`.
    #[inline] pub fn subnet_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SubnetId", value.into_node()); self }
}
impl IntoValue_<HealthCheckPathDestination> for HealthCheckPathDestination { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::ApplicationStatusCheck.HealthCheckPathSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-applicationstatuscheck-healthcheckpathsource.html)
#[must_use]
pub struct HealthCheckPathSource(Properties_);
impl HealthCheckPathSource {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { HealthCheckPathSource(Properties_::new()) }
}
impl HealthCheckPathSource {
    /// Sets `SecurityGroupId`.
    #[inline] pub fn security_group_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SecurityGroupId", value.into_node()); self }
    /// Sets `SubnetId`.
    #[inline] pub fn subnet_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SubnetId", value.into_node()); self }
}
impl IntoValue_<HealthCheckPathSource> for HealthCheckPathSource { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EC2::ApplicationStatusCheck.HealthCheckPath`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-applicationstatuscheck-healthcheckpath.html)
#[must_use]
pub struct HealthCheckPath(Properties_);
impl HealthCheckPath {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { HealthCheckPath(Properties_::new()) }
}
impl HealthCheckPath {
    /// Sets `Destinations`.
    #[inline] pub fn destinations(mut self, value: impl IntoValue_<Vec<HealthCheckPathDestination>>) -> Self { self.0.put("Destinations", value.into_node()); self }
    /// Sets `Source`.
    #[inline] pub fn source(mut self, value: impl IntoValue_<HealthCheckPathSource>) -> Self { self.0.put("Source", value.into_node()); self }
}
impl IntoValue_<HealthCheckPath> for HealthCheckPath { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::EC2::ApplicationStatusCheck`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-applicationstatuscheck.html)
#[derive(Debug)]
pub enum Aggregation {}
impl Aggregation {
    /// `included`
    pub const INCLUDED: Value_<Aggregation> = Value_::constant("included");
    /// `excluded`
    pub const EXCLUDED: Value_<Aggregation> = Value_::constant("excluded");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Aggregation> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EC2::ApplicationStatusCheck`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-applicationstatuscheck.html)
#[derive(Debug)]
pub enum IpScope {}
impl IpScope {
    /// `private`
    pub const PRIVATE: Value_<IpScope> = Value_::constant("private");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<IpScope> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EC2::ApplicationStatusCheck`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-applicationstatuscheck.html)
#[derive(Debug)]
pub enum IpVersion {}
impl IpVersion {
    /// `ipv4`
    pub const IPV4: Value_<IpVersion> = Value_::constant("ipv4");
    /// `ipv6`
    pub const IPV6: Value_<IpVersion> = Value_::constant("ipv6");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<IpVersion> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::EC2::ApplicationStatusCheck`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-applicationstatuscheck.html)
#[derive(Debug)]
pub enum Protocol {}
impl Protocol {
    /// `http`
    pub const HTTP: Value_<Protocol> = Value_::constant("http");
    /// `https`
    pub const HTTPS: Value_<Protocol> = Value_::constant("https");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Protocol> { Value_::from_node(value.into_node()) }
}
