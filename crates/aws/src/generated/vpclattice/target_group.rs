// Made by `cargo xtask generate`; do not edit.
//! `AWS::VpcLattice::TargetGroup`

use stanchion_template::generated::*;

/// `AWS::VpcLattice::TargetGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-targetgroup.html)
#[must_use]
pub struct TargetGroup<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl TargetGroup<Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TargetGroup(Properties_::new(), PhantomData_) }
}
impl<S0> TargetGroup<S0> {
    /// Sets `Config`.
    #[inline] pub fn config(mut self, value: impl IntoValue_<TargetGroupConfig>) -> Self { self.0.put("Config", value.into_node()); self }
    /// Sets `Name`. 3 to 128 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Targets`. 0 to 100 items.
    #[inline] pub fn targets(mut self, value: impl IntoValue_<Vec<Target>>) -> Self { self.0.put("Targets", value.into_node()); self }
    /// Sets `Type`. Required. An update replaces the resource. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> TargetGroup<Set_> { self.0.put("Type", value.into_node()); TargetGroup(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<TargetGroup> for TargetGroup<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for TargetGroup<S0> {
    const TYPE: &'static str = "AWS::VpcLattice::TargetGroup";
    type Handle = TargetGroupRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`TargetGroup`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct TargetGroupRef(Id_);
impl From<Id_> for TargetGroupRef { #[inline] fn from(id: Id_) -> Self { TargetGroupRef(id) } }
impl AsRef<Id_> for TargetGroupRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl TargetGroupRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `LastUpdatedAt`
    #[inline] pub fn last_updated_at(&self) -> Value_<String> { self.0.attribute("LastUpdatedAt") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
}
/// `AWS::VpcLattice::TargetGroup.Matcher`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-vpclattice-targetgroup-matcher.html)
#[must_use]
pub struct Matcher<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Matcher<Missing_<super::required::http_code>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Matcher(Properties_::new(), PhantomData_) }
}
impl<S0> Matcher<S0> {
    /// Sets `HttpCode`. Required. 3 to 2000 characters.
    #[inline] pub fn http_code(mut self, value: impl IntoValue_<String>) -> Matcher<Set_> { self.0.put("HttpCode", value.into_node()); Matcher(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<Matcher> for Matcher<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::VpcLattice::TargetGroup.HealthCheckConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-vpclattice-targetgroup-healthcheckconfig.html)
#[must_use]
pub struct HealthCheckConfig(Properties_);
impl HealthCheckConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { HealthCheckConfig(Properties_::new()) }
}
impl HealthCheckConfig {
    /// Sets `Enabled`.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Enabled", value.into_node()); self }
    /// Sets `HealthCheckIntervalSeconds`. 5 to 300.
    #[inline] pub fn health_check_interval_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("HealthCheckIntervalSeconds", value.into_node()); self }
    /// Sets `HealthCheckTimeoutSeconds`. 1 to 120.
    #[inline] pub fn health_check_timeout_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("HealthCheckTimeoutSeconds", value.into_node()); self }
    /// Sets `HealthyThresholdCount`. 2 to 10.
    #[inline] pub fn healthy_threshold_count(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("HealthyThresholdCount", value.into_node()); self }
    /// Sets `Matcher`.
    #[inline] pub fn matcher(mut self, value: impl IntoValue_<Matcher>) -> Self { self.0.put("Matcher", value.into_node()); self }
    /// Sets `Path`. 0 to 2048 characters.
    #[inline] pub fn path(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Path", value.into_node()); self }
    /// Sets `Port`. 1 to 65535.
    #[inline] pub fn port(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Port", value.into_node()); self }
    /// Sets `Protocol`. The values are constants of [`Protocol`].
    #[inline] pub fn protocol(mut self, value: impl IntoValue_<Protocol>) -> Self { self.0.put("Protocol", value.into_node()); self }
    /// Sets `ProtocolVersion`. The values are constants of [`ProtocolVersion`].
    #[inline] pub fn protocol_version(mut self, value: impl IntoValue_<ProtocolVersion>) -> Self { self.0.put("ProtocolVersion", value.into_node()); self }
    /// Sets `UnhealthyThresholdCount`. 2 to 10.
    #[inline] pub fn unhealthy_threshold_count(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("UnhealthyThresholdCount", value.into_node()); self }
}
impl IntoValue_<HealthCheckConfig> for HealthCheckConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::VpcLattice::TargetGroup.TargetGroupConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-vpclattice-targetgroup-targetgroupconfig.html)
#[must_use]
pub struct TargetGroupConfig(Properties_);
impl TargetGroupConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TargetGroupConfig(Properties_::new()) }
}
impl TargetGroupConfig {
    /// Sets `HealthCheck`.
    #[inline] pub fn health_check(mut self, value: impl IntoValue_<HealthCheckConfig>) -> Self { self.0.put("HealthCheck", value.into_node()); self }
    /// Sets `IpAddressType`. The values are constants of [`IpAddressType`].
    #[inline] pub fn ip_address_type(mut self, value: impl IntoValue_<IpAddressType>) -> Self { self.0.put("IpAddressType", value.into_node()); self }
    /// Sets `LambdaEventStructureVersion`. The values are constants of [`LambdaEventStructureVersion`].
    #[inline] pub fn lambda_event_structure_version(mut self, value: impl IntoValue_<LambdaEventStructureVersion>) -> Self { self.0.put("LambdaEventStructureVersion", value.into_node()); self }
    /// Sets `Port`. 1 to 65535.
    #[inline] pub fn port(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Port", value.into_node()); self }
    /// Sets `Protocol`. The values are constants of [`TargetGroupConfigProtocol`].
    #[inline] pub fn protocol(mut self, value: impl IntoValue_<TargetGroupConfigProtocol>) -> Self { self.0.put("Protocol", value.into_node()); self }
    /// Sets `ProtocolVersion`. The values are constants of [`TargetGroupConfigProtocolVersion`].
    #[inline] pub fn protocol_version(mut self, value: impl IntoValue_<TargetGroupConfigProtocolVersion>) -> Self { self.0.put("ProtocolVersion", value.into_node()); self }
    /// Sets `VpcIdentifier`. 5 to 2048 characters.
    #[inline] pub fn vpc_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("VpcIdentifier", value.into_node()); self }
}
impl IntoValue_<TargetGroupConfig> for TargetGroupConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::VpcLattice::TargetGroup.Target`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-vpclattice-targetgroup-target.html)
#[must_use]
pub struct Target<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Target<Missing_<super::required::id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Target(Properties_::new(), PhantomData_) }
}
impl<S0> Target<S0> {
    /// Sets `Id`. Required.
    #[inline] pub fn id(mut self, value: impl IntoValue_<String>) -> Target<Set_> { self.0.put("Id", value.into_node()); Target(self.0, PhantomData_) }
    /// Sets `Port`. 1 to 65535.
    #[inline] pub fn port(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Port", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Target> for Target<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::VpcLattice::TargetGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-targetgroup.html)
#[derive(Debug)]
pub enum Protocol {}
impl Protocol {
    /// `HTTP`
    pub const HTTP: Value_<Protocol> = Value_::constant("HTTP");
    /// `HTTPS`
    pub const HTTPS: Value_<Protocol> = Value_::constant("HTTPS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Protocol> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::VpcLattice::TargetGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-targetgroup.html)
#[derive(Debug)]
pub enum ProtocolVersion {}
impl ProtocolVersion {
    /// `HTTP1`
    pub const HTTP1: Value_<ProtocolVersion> = Value_::constant("HTTP1");
    /// `HTTP2`
    pub const HTTP2: Value_<ProtocolVersion> = Value_::constant("HTTP2");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ProtocolVersion> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::VpcLattice::TargetGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-targetgroup.html)
#[derive(Debug)]
pub enum IpAddressType {}
impl IpAddressType {
    /// `IPV4`
    pub const IPV4: Value_<IpAddressType> = Value_::constant("IPV4");
    /// `IPV6`
    pub const IPV6: Value_<IpAddressType> = Value_::constant("IPV6");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<IpAddressType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::VpcLattice::TargetGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-targetgroup.html)
#[derive(Debug)]
pub enum LambdaEventStructureVersion {}
impl LambdaEventStructureVersion {
    /// `V1`
    pub const V1: Value_<LambdaEventStructureVersion> = Value_::constant("V1");
    /// `V2`
    pub const V2: Value_<LambdaEventStructureVersion> = Value_::constant("V2");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<LambdaEventStructureVersion> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::VpcLattice::TargetGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-targetgroup.html)
#[derive(Debug)]
pub enum TargetGroupConfigProtocol {}
impl TargetGroupConfigProtocol {
    /// `HTTP`
    pub const HTTP: Value_<TargetGroupConfigProtocol> = Value_::constant("HTTP");
    /// `HTTPS`
    pub const HTTPS: Value_<TargetGroupConfigProtocol> = Value_::constant("HTTPS");
    /// `TCP`
    pub const TCP: Value_<TargetGroupConfigProtocol> = Value_::constant("TCP");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TargetGroupConfigProtocol> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::VpcLattice::TargetGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-targetgroup.html)
#[derive(Debug)]
pub enum TargetGroupConfigProtocolVersion {}
impl TargetGroupConfigProtocolVersion {
    /// `HTTP1`
    pub const HTTP1: Value_<TargetGroupConfigProtocolVersion> = Value_::constant("HTTP1");
    /// `HTTP2`
    pub const HTTP2: Value_<TargetGroupConfigProtocolVersion> = Value_::constant("HTTP2");
    /// `GRPC`
    pub const GRPC: Value_<TargetGroupConfigProtocolVersion> = Value_::constant("GRPC");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TargetGroupConfigProtocolVersion> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::VpcLattice::TargetGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-targetgroup.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `IP`
    pub const IP: Value_<Type> = Value_::constant("IP");
    /// `LAMBDA`
    pub const LAMBDA: Value_<Type> = Value_::constant("LAMBDA");
    /// `INSTANCE`
    pub const INSTANCE: Value_<Type> = Value_::constant("INSTANCE");
    /// `ALB`
    pub const ALB: Value_<Type> = Value_::constant("ALB");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
