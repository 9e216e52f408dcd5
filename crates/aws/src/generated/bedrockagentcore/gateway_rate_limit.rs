// Made by `cargo xtask generate`; do not edit.
//! `AWS::BedrockAgentCore::GatewayRateLimit`

use stanchion_template::generated::*;

/// `AWS::BedrockAgentCore::GatewayRateLimit`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-gatewayratelimit.html)
#[must_use]
pub struct GatewayRateLimit<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl GatewayRateLimit<Missing_<super::required::dimension_keys>, Missing_<super::required::entries>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GatewayRateLimit(Properties_::new(), PhantomData_) }
}
impl<S0, S1> GatewayRateLimit<S0, S1> {
    /// Sets `Description`. 0 to 512 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `DimensionKeys`. Required. 1 to 10 items. An update replaces the resource.
    #[inline] pub fn dimension_keys(mut self, value: impl IntoValue_<Vec<String>>) -> GatewayRateLimit<Set_, S1> { self.0.put("DimensionKeys", value.into_node()); GatewayRateLimit(self.0, PhantomData_) }
    /// Sets `Entries`. Required. 1 to 1000 items.
    #[inline] pub fn entries(mut self, value: impl IntoValue_<Vec<LimitEntry>>) -> GatewayRateLimit<S0, Set_> { self.0.put("Entries", value.into_node()); GatewayRateLimit(self.0, PhantomData_) }
    /// Sets `GatewayIdentifier`. An update replaces the resource.
    #[inline] pub fn gateway_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("GatewayIdentifier", value.into_node()); self }
    /// Sets `RateLimitId`. 2 to 64 characters. An update replaces the resource.
    #[inline] pub fn rate_limit_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RateLimitId", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<GatewayRateLimit> for GatewayRateLimit<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for GatewayRateLimit<S0, S1> {
    const TYPE: &'static str = "AWS::BedrockAgentCore::GatewayRateLimit";
    type Handle = GatewayRateLimitRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`GatewayRateLimit`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct GatewayRateLimitRef(Id_);
impl From<Id_> for GatewayRateLimitRef { #[inline] fn from(id: Id_) -> Self { GatewayRateLimitRef(id) } }
impl AsRef<Id_> for GatewayRateLimitRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl GatewayRateLimitRef {
    /// `Ref`: `GatewayIdentifier|RateLimitId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
}
/// `AWS::BedrockAgentCore::GatewayRateLimit.RateConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-gatewayratelimit-rateconfig.html)
#[must_use]
pub struct RateConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl RateConfig<Missing_<super::required::period>, Missing_<super::required::rate>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RateConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> RateConfig<S0, S1> {
    /// Sets `Period`. Required. The values are constants of [`Period`].
    #[inline] pub fn period(mut self, value: impl IntoValue_<Period>) -> RateConfig<Set_, S1> { self.0.put("Period", value.into_node()); RateConfig(self.0, PhantomData_) }
    /// Sets `Rate`. Required. 0 to 10000000.
    #[inline] pub fn rate(mut self, value: impl IntoValue_<f64>) -> RateConfig<S0, Set_> { self.0.put("Rate", value.into_node()); RateConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<RateConfig> for RateConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::BedrockAgentCore::GatewayRateLimit.LimitEntry`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrockagentcore-gatewayratelimit-limitentry.html)
#[must_use]
pub struct LimitEntry<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl LimitEntry<Missing_<super::required::dimensions>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LimitEntry(Properties_::new(), PhantomData_) }
}
impl<S0> LimitEntry<S0> {
    /// Sets `Connections`. Exactly 1 item.
    #[inline] pub fn connections(mut self, value: impl IntoValue_<Vec<RateConfig>>) -> Self { self.0.put("Connections", value.into_node()); self }
    /// Sets `Dimensions`. Required.
    #[inline] pub fn dimensions(mut self, value: impl IntoValue_<MapOf_<String>>) -> LimitEntry<Set_> { self.0.put("Dimensions", value.into_node()); LimitEntry(self.0, PhantomData_) }
    /// Sets `Requests`. Exactly 1 item.
    #[inline] pub fn requests(mut self, value: impl IntoValue_<Vec<RateConfig>>) -> Self { self.0.put("Requests", value.into_node()); self }
    /// Sets `Tokens`. Exactly 1 item.
    #[inline] pub fn tokens(mut self, value: impl IntoValue_<Vec<RateConfig>>) -> Self { self.0.put("Tokens", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<LimitEntry> for LimitEntry<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::BedrockAgentCore::GatewayRateLimit`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-gatewayratelimit.html)
#[derive(Debug)]
pub enum Period {}
impl Period {
    /// `second`
    pub const SECOND: Value_<Period> = Value_::constant("second");
    /// `minute`
    pub const MINUTE: Value_<Period> = Value_::constant("minute");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Period> { Value_::from_node(value.into_node()) }
}
