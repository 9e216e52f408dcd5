// Made by `cargo xtask generate`; do not edit.
//! `AWS::ApiGateway::UsagePlan`

use stanchion_template::generated::*;

/// `AWS::ApiGateway::UsagePlan`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-usageplan.html)
#[must_use]
pub struct UsagePlan(Properties_);
impl UsagePlan {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { UsagePlan(Properties_::new()) }
}
impl UsagePlan {
    /// Sets `ApiStages`.
    #[inline] pub fn api_stages(mut self, value: impl IntoValue_<Vec<ApiStage>>) -> Self { self.0.put("ApiStages", value.into_node()); self }
    /// Sets `Description`.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Quota`.
    #[inline] pub fn quota(mut self, value: impl IntoValue_<QuotaSettings>) -> Self { self.0.put("Quota", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Throttle`.
    #[inline] pub fn throttle(mut self, value: impl IntoValue_<ThrottleSettings>) -> Self { self.0.put("Throttle", value.into_node()); self }
    /// Sets `UsagePlanName`.
    #[inline] pub fn usage_plan_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("UsagePlanName", value.into_node()); self }
}
impl IntoValue_<UsagePlan> for UsagePlan { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for UsagePlan {
    const TYPE: &'static str = "AWS::ApiGateway::UsagePlan";
    type Handle = UsagePlanRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`UsagePlan`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct UsagePlanRef(Id_);
impl From<Id_> for UsagePlanRef { #[inline] fn from(id: Id_) -> Self { UsagePlanRef(id) } }
impl AsRef<Id_> for UsagePlanRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl UsagePlanRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// `AWS::ApiGateway::UsagePlan.ThrottleSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-usageplan-throttlesettings.html)
#[must_use]
pub struct ThrottleSettings(Properties_);
impl ThrottleSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ThrottleSettings(Properties_::new()) }
}
impl ThrottleSettings {
    /// Sets `BurstLimit`. At least 0.
    #[inline] pub fn burst_limit(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("BurstLimit", value.into_node()); self }
    /// Sets `RateLimit`. At least 0.
    #[inline] pub fn rate_limit(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("RateLimit", value.into_node()); self }
}
impl IntoValue_<ThrottleSettings> for ThrottleSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ApiGateway::UsagePlan.ApiStage`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-usageplan-apistage.html)
#[must_use]
pub struct ApiStage(Properties_);
impl ApiStage {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ApiStage(Properties_::new()) }
}
impl ApiStage {
    /// Sets `ApiId`.
    #[inline] pub fn api_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ApiId", value.into_node()); self }
    /// Sets `Stage`.
    #[inline] pub fn stage(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Stage", value.into_node()); self }
    /// Sets `Throttle`.
    #[inline] pub fn throttle(mut self, value: impl IntoValue_<MapOf_<ThrottleSettings>>) -> Self { self.0.put("Throttle", value.into_node()); self }
}
impl IntoValue_<ApiStage> for ApiStage { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ApiGateway::UsagePlan.QuotaSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-usageplan-quotasettings.html)
#[must_use]
pub struct QuotaSettings(Properties_);
impl QuotaSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { QuotaSettings(Properties_::new()) }
}
impl QuotaSettings {
    /// Sets `Limit`. At least 0.
    #[inline] pub fn limit(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Limit", value.into_node()); self }
    /// Sets `Offset`. At least 0.
    #[inline] pub fn offset(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Offset", value.into_node()); self }
    /// Sets `Period`.
    #[inline] pub fn period(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Period", value.into_node()); self }
}
impl IntoValue_<QuotaSettings> for QuotaSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
