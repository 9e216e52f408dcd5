// Made by `cargo xtask generate`; do not edit.
//! `AWS::ApiGatewayV2::ApiGatewayManagedOverrides`

use stanchion_template::generated::*;

/// `AWS::ApiGatewayV2::ApiGatewayManagedOverrides`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-apigatewaymanagedoverrides.html)
#[must_use]
pub struct ApiGatewayManagedOverrides<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ApiGatewayManagedOverrides<Missing_<super::required::api_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ApiGatewayManagedOverrides(Properties_::new(), PhantomData_) }
}
impl<S0> ApiGatewayManagedOverrides<S0> {
    /// Sets `ApiId`. Required. An update replaces the resource.
    #[inline] pub fn api_id(mut self, value: impl IntoValue_<String>) -> ApiGatewayManagedOverrides<Set_> { self.0.put("ApiId", value.into_node()); ApiGatewayManagedOverrides(self.0, PhantomData_) }
    /// Sets `Integration`.
    #[inline] pub fn integration(mut self, value: impl IntoValue_<IntegrationOverrides>) -> Self { self.0.put("Integration", value.into_node()); self }
    /// Sets `Route`.
    #[inline] pub fn route(mut self, value: impl IntoValue_<RouteOverrides>) -> Self { self.0.put("Route", value.into_node()); self }
    /// Sets `Stage`.
    #[inline] pub fn stage(mut self, value: impl IntoValue_<StageOverrides>) -> Self { self.0.put("Stage", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ApiGatewayManagedOverrides> for ApiGatewayManagedOverrides<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for ApiGatewayManagedOverrides<S0> {
    const TYPE: &'static str = "AWS::ApiGatewayV2::ApiGatewayManagedOverrides";
    type Handle = ApiGatewayManagedOverridesRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ApiGatewayManagedOverrides`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ApiGatewayManagedOverridesRef(Id_);
impl From<Id_> for ApiGatewayManagedOverridesRef { #[inline] fn from(id: Id_) -> Self { ApiGatewayManagedOverridesRef(id) } }
impl AsRef<Id_> for ApiGatewayManagedOverridesRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ApiGatewayManagedOverridesRef {
    /// `Ref`: `ApiId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// `AWS::ApiGatewayV2::ApiGatewayManagedOverrides.IntegrationOverrides`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigatewayv2-apigatewaymanagedoverrides-integrationoverrides.html)
#[must_use]
pub struct IntegrationOverrides(Properties_);
impl IntegrationOverrides {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { IntegrationOverrides(Properties_::new()) }
}
impl IntegrationOverrides {
    /// Sets `Description`.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `IntegrationMethod`.
    #[inline] pub fn integration_method(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("IntegrationMethod", value.into_node()); self }
    /// Sets `PayloadFormatVersion`.
    #[inline] pub fn payload_format_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PayloadFormatVersion", value.into_node()); self }
    /// Sets `TimeoutInMillis`.
    #[inline] pub fn timeout_in_millis(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("TimeoutInMillis", value.into_node()); self }
}
impl IntoValue_<IntegrationOverrides> for IntegrationOverrides { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ApiGatewayV2::ApiGatewayManagedOverrides.RouteOverrides`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigatewayv2-apigatewaymanagedoverrides-routeoverrides.html)
#[must_use]
pub struct RouteOverrides(Properties_);
impl RouteOverrides {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RouteOverrides(Properties_::new()) }
}
impl RouteOverrides {
    /// Sets `AuthorizationScopes`.
    #[inline] pub fn authorization_scopes(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("AuthorizationScopes", value.into_node()); self }
    /// Sets `AuthorizationType`.
    #[inline] pub fn authorization_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AuthorizationType", value.into_node()); self }
    /// Sets `AuthorizerId`.
    #[inline] pub fn authorizer_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AuthorizerId", value.into_node()); self }
    /// Sets `OperationName`.
    #[inline] pub fn operation_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("OperationName", value.into_node()); self }
    /// Sets `Target`.
    #[inline] pub fn target(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Target", value.into_node()); self }
}
impl IntoValue_<RouteOverrides> for RouteOverrides { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ApiGatewayV2::ApiGatewayManagedOverrides.AccessLogSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigatewayv2-apigatewaymanagedoverrides-accesslogsettings.html)
#[must_use]
pub struct AccessLogSettings(Properties_);
impl AccessLogSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AccessLogSettings(Properties_::new()) }
}
impl AccessLogSettings {
    /// Sets `DestinationArn`.
    #[inline] pub fn destination_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DestinationArn", value.into_node()); self }
    /// Sets `Format`.
    #[inline] pub fn format(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Format", value.into_node()); self }
}
impl IntoValue_<AccessLogSettings> for AccessLogSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ApiGatewayV2::ApiGatewayManagedOverrides.RouteSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigatewayv2-apigatewaymanagedoverrides-routesettings.html)
#[must_use]
pub struct RouteSettings(Properties_);
impl RouteSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RouteSettings(Properties_::new()) }
}
impl RouteSettings {
    /// Sets `DetailedMetricsEnabled`.
    #[inline] pub fn detailed_metrics_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("DetailedMetricsEnabled", value.into_node()); self }
    /// Sets `ThrottlingBurstLimit`.
    #[inline] pub fn throttling_burst_limit(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ThrottlingBurstLimit", value.into_node()); self }
    /// Sets `ThrottlingRateLimit`.
    #[inline] pub fn throttling_rate_limit(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("ThrottlingRateLimit", value.into_node()); self }
}
impl IntoValue_<RouteSettings> for RouteSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ApiGatewayV2::ApiGatewayManagedOverrides.StageOverrides`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigatewayv2-apigatewaymanagedoverrides-stageoverrides.html)
#[must_use]
pub struct StageOverrides(Properties_);
impl StageOverrides {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { StageOverrides(Properties_::new()) }
}
impl StageOverrides {
    /// Sets `AccessLogSettings`.
    #[inline] pub fn access_log_settings(mut self, value: impl IntoValue_<AccessLogSettings>) -> Self { self.0.put("AccessLogSettings", value.into_node()); self }
    /// Sets `AutoDeploy`.
    #[inline] pub fn auto_deploy(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AutoDeploy", value.into_node()); self }
    /// Sets `DefaultRouteSettings`.
    #[inline] pub fn default_route_settings(mut self, value: impl IntoValue_<RouteSettings>) -> Self { self.0.put("DefaultRouteSettings", value.into_node()); self }
    /// Sets `Description`.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `RouteSettings`.
    #[inline] pub fn route_settings(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("RouteSettings", value.into_node()); self }
    /// Sets `StageVariables`.
    #[inline] pub fn stage_variables(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("StageVariables", value.into_node()); self }
}
impl IntoValue_<StageOverrides> for StageOverrides { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
