// Made by `cargo xtask generate`; do not edit.
//! `AWS::Route53::HealthCheck`

use stanchion_template::generated::*;

/// `AWS::Route53::HealthCheck`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-healthcheck.html)
#[must_use]
pub struct HealthCheck<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl HealthCheck<Missing_<super::required::health_check_config>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { HealthCheck(Properties_::new(), PhantomData_) }
}
impl<S0> HealthCheck<S0> {
    /// Sets `HealthCheckConfig`. Required.
    #[inline] pub fn health_check_config(mut self, value: impl IntoValue_<HealthCheckConfig>) -> HealthCheck<Set_> { self.0.put("HealthCheckConfig", value.into_node()); HealthCheck(self.0, PhantomData_) }
    /// Sets `HealthCheckTags`.
    #[inline] pub fn health_check_tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("HealthCheckTags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<HealthCheck> for HealthCheck<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for HealthCheck<S0> {
    const TYPE: &'static str = "AWS::Route53::HealthCheck";
    type Handle = HealthCheckRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`HealthCheck`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct HealthCheckRef(Id_);
impl From<Id_> for HealthCheckRef { #[inline] fn from(id: Id_) -> Self { HealthCheckRef(id) } }
impl AsRef<Id_> for HealthCheckRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl HealthCheckRef {
    /// `Ref`: `HealthCheckId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `HealthCheckId`
    #[inline] pub fn health_check_id(&self) -> Value_<String> { self.0.attribute("HealthCheckId") }
}
/// `AWS::Route53::HealthCheck.AlarmIdentifier`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-route53-healthcheck-alarmidentifier.html)
#[must_use]
pub struct AlarmIdentifier<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl AlarmIdentifier<Missing_<super::required::name>, Missing_<super::required::region>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AlarmIdentifier(Properties_::new(), PhantomData_) }
}
impl<S0, S1> AlarmIdentifier<S0, S1> {
    /// Sets `Name`. Required. 1 to 256 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> AlarmIdentifier<Set_, S1> { self.0.put("Name", value.into_node()); AlarmIdentifier(self.0, PhantomData_) }
    /// Sets `Region`. Required. The values are constants of [`Region`].
    #[inline] pub fn region(mut self, value: impl IntoValue_<Region>) -> AlarmIdentifier<S0, Set_> { self.0.put("Region", value.into_node()); AlarmIdentifier(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<AlarmIdentifier> for AlarmIdentifier<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Route53::HealthCheck.HealthCheckConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-healthcheck.html)
#[must_use]
pub struct HealthCheckConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl HealthCheckConfig<Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { HealthCheckConfig(Properties_::new(), PhantomData_) }
}
impl<S0> HealthCheckConfig<S0> {
    /// Sets `AlarmIdentifier`.
    #[inline] pub fn alarm_identifier(mut self, value: impl IntoValue_<AlarmIdentifier>) -> Self { self.0.put("AlarmIdentifier", value.into_node()); self }
    /// Sets `ChildHealthChecks`. 0 to 256 items.
    #[inline] pub fn child_health_checks(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("ChildHealthChecks", value.into_node()); self }
    /// Sets `EnableSNI`.
    #[inline] pub fn enable_sni(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnableSNI", value.into_node()); self }
    /// Sets `FailureThreshold`. 1 to 10.
    #[inline] pub fn failure_threshold(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("FailureThreshold", value.into_node()); self }
    /// Sets `FullyQualifiedDomainName`. 0 to 255 characters.
    #[inline] pub fn fully_qualified_domain_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FullyQualifiedDomainName", value.into_node()); self }
    /// Sets `HealthThreshold`. 0 to 256.
    #[inline] pub fn health_threshold(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("HealthThreshold", value.into_node()); self }
    /// Sets `IPAddress`. 0 to 45 characters.
    #[inline] pub fn ip_address(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("IPAddress", value.into_node()); self }
    /// Sets `InsufficientDataHealthStatus`. The values are constants of [`InsufficientDataHealthStatus`].
    #[inline] pub fn insufficient_data_health_status(mut self, value: impl IntoValue_<InsufficientDataHealthStatus>) -> Self { self.0.put("InsufficientDataHealthStatus", value.into_node()); self }
    /// Sets `Inverted`.
    #[inline] pub fn inverted(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Inverted", value.into_node()); self }
    /// Sets `MeasureLatency`.
    #[inline] pub fn measure_latency(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("MeasureLatency", value.into_node()); self }
    /// Sets `Port`. 1 to 65535.
    #[inline] pub fn port(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Port", value.into_node()); self }
    /// Sets `Regions`. 3 to 64 items. The values are constants of [`RegionKind`].
    #[inline] pub fn regions(mut self, value: impl IntoValue_<Vec<RegionKind>>) -> Self { self.0.put("Regions", value.into_node()); self }
    /// Sets `RequestInterval`. 10 to 30.
    #[inline] pub fn request_interval(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("RequestInterval", value.into_node()); self }
    /// Sets `ResourcePath`. 0 to 255 characters.
    #[inline] pub fn resource_path(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ResourcePath", value.into_node()); self }
    /// Sets `RoutingControlArn`. 1 to 255 characters.
    #[inline] pub fn routing_control_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RoutingControlArn", value.into_node()); self }
    /// Sets `SearchString`. 0 to 255 characters.
    #[inline] pub fn search_string(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SearchString", value.into_node()); self }
    /// Sets `Type`. Required. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> HealthCheckConfig<Set_> { self.0.put("Type", value.into_node()); HealthCheckConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<HealthCheckConfig> for HealthCheckConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Route53::HealthCheck`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-healthcheck.html)
#[derive(Debug)]
pub enum Region {}
impl Region {
    /// `af-south-1`
    pub const AF_SOUTH_1: Value_<Region> = Value_::constant("af-south-1");
    /// `ap-east-1`
    pub const AP_EAST_1: Value_<Region> = Value_::constant("ap-east-1");
    /// `ap-east-2`
    pub const AP_EAST_2: Value_<Region> = Value_::constant("ap-east-2");
    /// `ap-northeast-1`
    pub const AP_NORTHEAST_1: Value_<Region> = Value_::constant("ap-northeast-1");
    /// `ap-northeast-2`
    pub const AP_NORTHEAST_2: Value_<Region> = Value_::constant("ap-northeast-2");
    /// `ap-northeast-3`
    pub const AP_NORTHEAST_3: Value_<Region> = Value_::constant("ap-northeast-3");
    /// `ap-south-1`
    pub const AP_SOUTH_1: Value_<Region> = Value_::constant("ap-south-1");
    /// `ap-south-2`
    pub const AP_SOUTH_2: Value_<Region> = Value_::constant("ap-south-2");
    /// `ap-southeast-1`
    pub const AP_SOUTHEAST_1: Value_<Region> = Value_::constant("ap-southeast-1");
    /// `ap-southeast-2`
    pub const AP_SOUTHEAST_2: Value_<Region> = Value_::constant("ap-southeast-2");
    /// `ap-southeast-3`
    pub const AP_SOUTHEAST_3: Value_<Region> = Value_::constant("ap-southeast-3");
    /// `ap-southeast-4`
    pub const AP_SOUTHEAST_4: Value_<Region> = Value_::constant("ap-southeast-4");
    /// `ap-southeast-5`
    pub const AP_SOUTHEAST_5: Value_<Region> = Value_::constant("ap-southeast-5");
    /// `ap-southeast-6`
    pub const AP_SOUTHEAST_6: Value_<Region> = Value_::constant("ap-southeast-6");
    /// `ap-southeast-7`
    pub const AP_SOUTHEAST_7: Value_<Region> = Value_::constant("ap-southeast-7");
    /// `ca-central-1`
    pub const CA_CENTRAL_1: Value_<Region> = Value_::constant("ca-central-1");
    /// `ca-west-1`
    pub const CA_WEST_1: Value_<Region> = Value_::constant("ca-west-1");
    /// `cn-north-1`
    pub const CN_NORTH_1: Value_<Region> = Value_::constant("cn-north-1");
    /// `cn-northwest-1`
    pub const CN_NORTHWEST_1: Value_<Region> = Value_::constant("cn-northwest-1");
    /// `eu-central-1`
    pub const EU_CENTRAL_1: Value_<Region> = Value_::constant("eu-central-1");
    /// `eu-central-2`
    pub const EU_CENTRAL_2: Value_<Region> = Value_::constant("eu-central-2");
    /// `eu-isoe-west-1`
    pub const EU_ISOE_WEST_1: Value_<Region> = Value_::constant("eu-isoe-west-1");
    /// `eu-north-1`
    pub const EU_NORTH_1: Value_<Region> = Value_::constant("eu-north-1");
    /// `eu-south-1`
    pub const EU_SOUTH_1: Value_<Region> = Value_::constant("eu-south-1");
    /// `eu-south-2`
    pub const EU_SOUTH_2: Value_<Region> = Value_::constant("eu-south-2");
    /// `eu-west-1`
    pub const EU_WEST_1: Value_<Region> = Value_::constant("eu-west-1");
    /// `eu-west-2`
    pub const EU_WEST_2: Value_<Region> = Value_::constant("eu-west-2");
    /// `eu-west-3`
    pub const EU_WEST_3: Value_<Region> = Value_::constant("eu-west-3");
    /// `eusc-de-east-1`
    pub const EUSC_DE_EAST_1: Value_<Region> = Value_::constant("eusc-de-east-1");
    /// `il-central-1`
    pub const IL_CENTRAL_1: Value_<Region> = Value_::constant("il-central-1");
    /// `me-central-1`
    pub const ME_CENTRAL_1: Value_<Region> = Value_::constant("me-central-1");
    /// `me-south-1`
    pub const ME_SOUTH_1: Value_<Region> = Value_::constant("me-south-1");
    /// `mx-central-1`
    pub const MX_CENTRAL_1: Value_<Region> = Value_::constant("mx-central-1");
    /// `sa-east-1`
    pub const SA_EAST_1: Value_<Region> = Value_::constant("sa-east-1");
    /// `us-east-1`
    pub const US_EAST_1: Value_<Region> = Value_::constant("us-east-1");
    /// `us-east-2`
    pub const US_EAST_2: Value_<Region> = Value_::constant("us-east-2");
    /// `us-gov-east-1`
    pub const US_GOV_EAST_1: Value_<Region> = Value_::constant("us-gov-east-1");
    /// `us-gov-west-1`
    pub const US_GOV_WEST_1: Value_<Region> = Value_::constant("us-gov-west-1");
    /// `us-iso-east-1`
    pub const US_ISO_EAST_1: Value_<Region> = Value_::constant("us-iso-east-1");
    /// `us-iso-west-1`
    pub const US_ISO_WEST_1: Value_<Region> = Value_::constant("us-iso-west-1");
    /// `us-isob-east-1`
    pub const US_ISOB_EAST_1: Value_<Region> = Value_::constant("us-isob-east-1");
    /// `us-isob-west-1`
    pub const US_ISOB_WEST_1: Value_<Region> = Value_::constant("us-isob-west-1");
    /// `us-isof-east-1`
    pub const US_ISOF_EAST_1: Value_<Region> = Value_::constant("us-isof-east-1");
    /// `us-isof-south-1`
    pub const US_ISOF_SOUTH_1: Value_<Region> = Value_::constant("us-isof-south-1");
    /// `us-west-1`
    pub const US_WEST_1: Value_<Region> = Value_::constant("us-west-1");
    /// `us-west-2`
    pub const US_WEST_2: Value_<Region> = Value_::constant("us-west-2");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Region> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Route53::HealthCheck`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-healthcheck.html)
#[derive(Debug)]
pub enum InsufficientDataHealthStatus {}
impl InsufficientDataHealthStatus {
    /// `Healthy`
    pub const HEALTHY: Value_<InsufficientDataHealthStatus> = Value_::constant("Healthy");
    /// `LastKnownStatus`
    pub const LAST_KNOWN_STATUS: Value_<InsufficientDataHealthStatus> = Value_::constant("LastKnownStatus");
    /// `Unhealthy`
    pub const UNHEALTHY: Value_<InsufficientDataHealthStatus> = Value_::constant("Unhealthy");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<InsufficientDataHealthStatus> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Route53::HealthCheck`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-healthcheck.html)
#[derive(Debug)]
pub enum RegionKind {}
impl RegionKind {
    /// `ap-northeast-1`
    pub const AP_NORTHEAST_1: Value_<RegionKind> = Value_::constant("ap-northeast-1");
    /// `ap-southeast-1`
    pub const AP_SOUTHEAST_1: Value_<RegionKind> = Value_::constant("ap-southeast-1");
    /// `ap-southeast-2`
    pub const AP_SOUTHEAST_2: Value_<RegionKind> = Value_::constant("ap-southeast-2");
    /// `eu-west-1`
    pub const EU_WEST_1: Value_<RegionKind> = Value_::constant("eu-west-1");
    /// `sa-east-1`
    pub const SA_EAST_1: Value_<RegionKind> = Value_::constant("sa-east-1");
    /// `us-east-1`
    pub const US_EAST_1: Value_<RegionKind> = Value_::constant("us-east-1");
    /// `us-west-1`
    pub const US_WEST_1: Value_<RegionKind> = Value_::constant("us-west-1");
    /// `us-west-2`
    pub const US_WEST_2: Value_<RegionKind> = Value_::constant("us-west-2");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RegionKind> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Route53::HealthCheck`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-healthcheck.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `CALCULATED`
    pub const CALCULATED: Value_<Type> = Value_::constant("CALCULATED");
    /// `CLOUDWATCH_METRIC`
    pub const CLOUDWATCH_METRIC: Value_<Type> = Value_::constant("CLOUDWATCH_METRIC");
    /// `HTTP`
    pub const HTTP: Value_<Type> = Value_::constant("HTTP");
    /// `HTTP_STR_MATCH`
    pub const HTTP_STR_MATCH: Value_<Type> = Value_::constant("HTTP_STR_MATCH");
    /// `HTTPS`
    pub const HTTPS: Value_<Type> = Value_::constant("HTTPS");
    /// `HTTPS_STR_MATCH`
    pub const HTTPS_STR_MATCH: Value_<Type> = Value_::constant("HTTPS_STR_MATCH");
    /// `TCP`
    pub const TCP: Value_<Type> = Value_::constant("TCP");
    /// `RECOVERY_CONTROL`
    pub const RECOVERY_CONTROL: Value_<Type> = Value_::constant("RECOVERY_CONTROL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
