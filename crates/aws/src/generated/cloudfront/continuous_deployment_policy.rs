// Made by `cargo xtask generate`; do not edit.
//! `AWS::CloudFront::ContinuousDeploymentPolicy`

use stanchion_template::generated::*;

/// `AWS::CloudFront::ContinuousDeploymentPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-continuousdeploymentpolicy.html)
#[must_use]
pub struct ContinuousDeploymentPolicy<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ContinuousDeploymentPolicy<Missing_<super::required::continuous_deployment_policy_config>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ContinuousDeploymentPolicy(Properties_::new(), PhantomData_) }
}
impl<S0> ContinuousDeploymentPolicy<S0> {
    /// Sets `ContinuousDeploymentPolicyConfig`. Required.
    #[inline] pub fn continuous_deployment_policy_config(mut self, value: impl IntoValue_<ContinuousDeploymentPolicyConfig>) -> ContinuousDeploymentPolicy<Set_> { self.0.put("ContinuousDeploymentPolicyConfig", value.into_node()); ContinuousDeploymentPolicy(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ContinuousDeploymentPolicy> for ContinuousDeploymentPolicy<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for ContinuousDeploymentPolicy<S0> {
    const TYPE: &'static str = "AWS::CloudFront::ContinuousDeploymentPolicy";
    type Handle = ContinuousDeploymentPolicyRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ContinuousDeploymentPolicy`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ContinuousDeploymentPolicyRef(Id_);
impl From<Id_> for ContinuousDeploymentPolicyRef { #[inline] fn from(id: Id_) -> Self { ContinuousDeploymentPolicyRef(id) } }
impl AsRef<Id_> for ContinuousDeploymentPolicyRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ContinuousDeploymentPolicyRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `LastModifiedTime`
    #[inline] pub fn last_modified_time(&self) -> Value_<String> { self.0.attribute("LastModifiedTime") }
}
/// `AWS::CloudFront::ContinuousDeploymentPolicy.SingleHeaderPolicyConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-continuousdeploymentpolicy.html)
#[must_use]
pub struct SingleHeaderPolicyConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SingleHeaderPolicyConfig<Missing_<super::required::header>, Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SingleHeaderPolicyConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SingleHeaderPolicyConfig<S0, S1> {
    /// Sets `Header`. Required. 1 to 256 characters.
    #[inline] pub fn header(mut self, value: impl IntoValue_<String>) -> SingleHeaderPolicyConfig<Set_, S1> { self.0.put("Header", value.into_node()); SingleHeaderPolicyConfig(self.0, PhantomData_) }
    /// Sets `Value`. Required. 1 to 1783 characters.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> SingleHeaderPolicyConfig<S0, Set_> { self.0.put("Value", value.into_node()); SingleHeaderPolicyConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SingleHeaderPolicyConfig> for SingleHeaderPolicyConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudFront::ContinuousDeploymentPolicy.SessionStickinessConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-continuousdeploymentpolicy-sessionstickinessconfig.html)
#[must_use]
pub struct SessionStickinessConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SessionStickinessConfig<Missing_<super::required::idle_ttl>, Missing_<super::required::maximum_ttl>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SessionStickinessConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SessionStickinessConfig<S0, S1> {
    /// Sets `IdleTTL`. Required. 300 to 3600.
    #[inline] pub fn idle_ttl(mut self, value: impl IntoValue_<i64>) -> SessionStickinessConfig<Set_, S1> { self.0.put("IdleTTL", value.into_node()); SessionStickinessConfig(self.0, PhantomData_) }
    /// Sets `MaximumTTL`. Required. 300 to 3600.
    #[inline] pub fn maximum_ttl(mut self, value: impl IntoValue_<i64>) -> SessionStickinessConfig<S0, Set_> { self.0.put("MaximumTTL", value.into_node()); SessionStickinessConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SessionStickinessConfig> for SessionStickinessConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudFront::ContinuousDeploymentPolicy.SingleWeightPolicyConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-continuousdeploymentpolicy.html)
#[must_use]
pub struct SingleWeightPolicyConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SingleWeightPolicyConfig<Missing_<super::required::weight>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SingleWeightPolicyConfig(Properties_::new(), PhantomData_) }
}
impl<S0> SingleWeightPolicyConfig<S0> {
    /// Sets `SessionStickinessConfig`.
    #[inline] pub fn session_stickiness_config(mut self, value: impl IntoValue_<SessionStickinessConfig>) -> Self { self.0.put("SessionStickinessConfig", value.into_node()); self }
    /// Sets `Weight`. Required. 0 to 1.
    #[inline] pub fn weight(mut self, value: impl IntoValue_<f64>) -> SingleWeightPolicyConfig<Set_> { self.0.put("Weight", value.into_node()); SingleWeightPolicyConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<SingleWeightPolicyConfig> for SingleWeightPolicyConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudFront::ContinuousDeploymentPolicy.SingleHeaderConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-continuousdeploymentpolicy-singleheaderconfig.html)
#[must_use]
pub struct SingleHeaderConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SingleHeaderConfig<Missing_<super::required::header>, Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SingleHeaderConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SingleHeaderConfig<S0, S1> {
    /// Sets `Header`. Required. 1 to 256 characters.
    #[inline] pub fn header(mut self, value: impl IntoValue_<String>) -> SingleHeaderConfig<Set_, S1> { self.0.put("Header", value.into_node()); SingleHeaderConfig(self.0, PhantomData_) }
    /// Sets `Value`. Required. 1 to 1783 characters.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> SingleHeaderConfig<S0, Set_> { self.0.put("Value", value.into_node()); SingleHeaderConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SingleHeaderConfig> for SingleHeaderConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudFront::ContinuousDeploymentPolicy.SingleWeightConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-continuousdeploymentpolicy-singleweightconfig.html)
#[must_use]
pub struct SingleWeightConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SingleWeightConfig<Missing_<super::required::weight>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SingleWeightConfig(Properties_::new(), PhantomData_) }
}
impl<S0> SingleWeightConfig<S0> {
    /// Sets `SessionStickinessConfig`.
    #[inline] pub fn session_stickiness_config(mut self, value: impl IntoValue_<SessionStickinessConfig>) -> Self { self.0.put("SessionStickinessConfig", value.into_node()); self }
    /// Sets `Weight`. Required. 0 to 1.
    #[inline] pub fn weight(mut self, value: impl IntoValue_<f64>) -> SingleWeightConfig<Set_> { self.0.put("Weight", value.into_node()); SingleWeightConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<SingleWeightConfig> for SingleWeightConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudFront::ContinuousDeploymentPolicy.TrafficConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-continuousdeploymentpolicy-trafficconfig.html)
#[must_use]
pub struct TrafficConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl TrafficConfig<Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TrafficConfig(Properties_::new(), PhantomData_) }
}
impl<S0> TrafficConfig<S0> {
    /// Sets `SingleHeaderConfig`.
    #[inline] pub fn single_header_config(mut self, value: impl IntoValue_<SingleHeaderConfig>) -> Self { self.0.put("SingleHeaderConfig", value.into_node()); self }
    /// Sets `SingleWeightConfig`.
    #[inline] pub fn single_weight_config(mut self, value: impl IntoValue_<SingleWeightConfig>) -> Self { self.0.put("SingleWeightConfig", value.into_node()); self }
    /// Sets `Type`. Required. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> TrafficConfig<Set_> { self.0.put("Type", value.into_node()); TrafficConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<TrafficConfig> for TrafficConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudFront::ContinuousDeploymentPolicy.ContinuousDeploymentPolicyConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-continuousdeploymentpolicy-continuousdeploymentpolicyconfig.html)
#[must_use]
pub struct ContinuousDeploymentPolicyConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ContinuousDeploymentPolicyConfig<Missing_<super::required::enabled>, Missing_<super::required::staging_distribution_dns_names>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ContinuousDeploymentPolicyConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ContinuousDeploymentPolicyConfig<S0, S1> {
    /// Sets `Enabled`. Required.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> ContinuousDeploymentPolicyConfig<Set_, S1> { self.0.put("Enabled", value.into_node()); ContinuousDeploymentPolicyConfig(self.0, PhantomData_) }
    /// Sets `SingleHeaderPolicyConfig`.
    #[inline] pub fn single_header_policy_config(mut self, value: impl IntoValue_<SingleHeaderPolicyConfig>) -> Self { self.0.put("SingleHeaderPolicyConfig", value.into_node()); self }
    /// Sets `SingleWeightPolicyConfig`.
    #[inline] pub fn single_weight_policy_config(mut self, value: impl IntoValue_<SingleWeightPolicyConfig>) -> Self { self.0.put("SingleWeightPolicyConfig", value.into_node()); self }
    /// Sets `StagingDistributionDnsNames`. Required. At least 1 item.
    #[inline] pub fn staging_distribution_dns_names(mut self, value: impl IntoValue_<Vec<String>>) -> ContinuousDeploymentPolicyConfig<S0, Set_> { self.0.put("StagingDistributionDnsNames", value.into_node()); ContinuousDeploymentPolicyConfig(self.0, PhantomData_) }
    /// Sets `TrafficConfig`.
    #[inline] pub fn traffic_config(mut self, value: impl IntoValue_<TrafficConfig>) -> Self { self.0.put("TrafficConfig", value.into_node()); self }
    /// Sets `Type`. The values are constants of [`ContinuousDeploymentPolicyConfigType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<ContinuousDeploymentPolicyConfigType>) -> Self { self.0.put("Type", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ContinuousDeploymentPolicyConfig> for ContinuousDeploymentPolicyConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::CloudFront::ContinuousDeploymentPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-continuousdeploymentpolicy.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `SingleWeight`
    pub const SINGLE_WEIGHT: Value_<Type> = Value_::constant("SingleWeight");
    /// `SingleHeader`
    pub const SINGLE_HEADER: Value_<Type> = Value_::constant("SingleHeader");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CloudFront::ContinuousDeploymentPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-continuousdeploymentpolicy.html)
#[derive(Debug)]
pub enum ContinuousDeploymentPolicyConfigType {}
impl ContinuousDeploymentPolicyConfigType {
    /// `SingleWeight`
    pub const SINGLE_WEIGHT: Value_<ContinuousDeploymentPolicyConfigType> = Value_::constant("SingleWeight");
    /// `SingleHeader`
    pub const SINGLE_HEADER: Value_<ContinuousDeploymentPolicyConfigType> = Value_::constant("SingleHeader");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ContinuousDeploymentPolicyConfigType> { Value_::from_node(value.into_node()) }
}
