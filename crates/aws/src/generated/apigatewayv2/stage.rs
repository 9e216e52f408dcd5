// Made by `cargo xtask generate`; do not edit.
//! `AWS::ApiGatewayV2::Stage`

use stanchion_template::generated::*;

/// `AWS::ApiGatewayV2::Stage`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-stage.html)
#[must_use]
pub struct Stage<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Stage<Missing_<super::required::api_id>, Missing_<super::required::stage_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Stage(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Stage<S0, S1> {
    /// Sets `AccessLogSettings`.
    #[inline] pub fn access_log_settings(mut self, value: impl IntoValue_<AccessLogSettings>) -> Self { self.0.put("AccessLogSettings", value.into_node()); self }
    /// Sets `ApiId`. Required. An update replaces the resource.
    #[inline] pub fn api_id(mut self, value: impl IntoValue_<String>) -> Stage<Set_, S1> { self.0.put("ApiId", value.into_node()); Stage(self.0, PhantomData_) }
    /// Sets `AutoDeploy`.
    #[inline] pub fn auto_deploy(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AutoDeploy", value.into_node()); self }
    /// Sets `ClientCertificateId`.
    #[inline] pub fn client_certificate_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ClientCertificateId", value.into_node()); self }
    /// Sets `DefaultRouteSettings`.
    #[inline] pub fn default_route_settings(mut self, value: impl IntoValue_<RouteSettings>) -> Self { self.0.put("DefaultRouteSettings", value.into_node()); self }
    /// Sets `DeploymentId`.
    #[inline] pub fn deployment_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DeploymentId", value.into_node()); self }
    /// Sets `Description`.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `RouteSettings`.
    #[inline] pub fn route_settings(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("RouteSettings", value.into_node()); self }
    /// Sets `StageName`. Required. An update replaces the resource.
    #[inline] pub fn stage_name(mut self, value: impl IntoValue_<String>) -> Stage<S0, Set_> { self.0.put("StageName", value.into_node()); Stage(self.0, PhantomData_) }
    /// Sets `StageVariables`.
    #[inline] pub fn stage_variables(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("StageVariables", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Stage> for Stage<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Stage<S0, S1> {
    const TYPE: &'static str = "AWS::ApiGatewayV2::Stage";
    type Handle = StageRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Stage`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct StageRef(Id_);
impl From<Id_> for StageRef { #[inline] fn from(id: Id_) -> Self { StageRef(id) } }
impl AsRef<Id_> for StageRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl StageRef {
    /// `Ref`: `StageName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
/// `AWS::ApiGatewayV2::Stage.AccessLogSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigatewayv2-stage-accesslogsettings.html)
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
/// `AWS::ApiGatewayV2::Stage.RouteSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigatewayv2-stage-routesettings.html)
#[must_use]
pub struct RouteSettings(Properties_);
impl RouteSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RouteSettings(Properties_::new()) }
}
impl RouteSettings {
    /// Sets `DataTraceEnabled`.
    #[inline] pub fn data_trace_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("DataTraceEnabled", value.into_node()); self }
    /// Sets `DetailedMetricsEnabled`.
    #[inline] pub fn detailed_metrics_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("DetailedMetricsEnabled", value.into_node()); self }
    /// Sets `LoggingLevel`.
    #[inline] pub fn logging_level(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LoggingLevel", value.into_node()); self }
    /// Sets `ThrottlingBurstLimit`.
    #[inline] pub fn throttling_burst_limit(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ThrottlingBurstLimit", value.into_node()); self }
    /// Sets `ThrottlingRateLimit`.
    #[inline] pub fn throttling_rate_limit(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("ThrottlingRateLimit", value.into_node()); self }
}
impl IntoValue_<RouteSettings> for RouteSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
