// Made by `cargo xtask generate`; do not edit.
//! `AWS::ApiGateway::Stage`

use stanchion_template::generated::*;

/// `AWS::ApiGateway::Stage`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-stage.html)
#[must_use]
pub struct Stage<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Stage<Missing_<super::required::rest_api_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Stage(Properties_::new(), PhantomData_) }
}
impl<S0> Stage<S0> {
    /// Sets `AccessLogSetting`.
    #[inline] pub fn access_log_setting(mut self, value: impl IntoValue_<AccessLogSetting>) -> Self { self.0.put("AccessLogSetting", value.into_node()); self }
    /// Sets `CacheClusterEnabled`.
    #[inline] pub fn cache_cluster_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("CacheClusterEnabled", value.into_node()); self }
    /// Sets `CacheClusterSize`.
    #[inline] pub fn cache_cluster_size(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CacheClusterSize", value.into_node()); self }
    /// Sets `CanarySetting`.
    #[inline] pub fn canary_setting(mut self, value: impl IntoValue_<CanarySetting>) -> Self { self.0.put("CanarySetting", value.into_node()); self }
    /// Sets `ClientCertificateId`.
    #[inline] pub fn client_certificate_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ClientCertificateId", value.into_node()); self }
    /// Sets `DeploymentId`.
    #[inline] pub fn deployment_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DeploymentId", value.into_node()); self }
    /// Sets `Description`.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `DocumentationVersion`.
    #[inline] pub fn documentation_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DocumentationVersion", value.into_node()); self }
    /// Sets `MethodSettings`.
    #[inline] pub fn method_settings(mut self, value: impl IntoValue_<Vec<MethodSetting>>) -> Self { self.0.put("MethodSettings", value.into_node()); self }
    /// Sets `RestApiId`. Required. An update replaces the resource.
    #[inline] pub fn rest_api_id(mut self, value: impl IntoValue_<String>) -> Stage<Set_> { self.0.put("RestApiId", value.into_node()); Stage(self.0, PhantomData_) }
    /// Sets `StageName`. An update replaces the resource.
    #[inline] pub fn stage_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StageName", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TracingEnabled`.
    #[inline] pub fn tracing_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("TracingEnabled", value.into_node()); self }
    /// Sets `Variables`.
    #[inline] pub fn variables(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Variables", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Stage> for Stage<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Stage<S0> {
    const TYPE: &'static str = "AWS::ApiGateway::Stage";
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
/// `AWS::ApiGateway::Stage.AccessLogSetting`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-stage-accesslogsetting.html)
#[must_use]
pub struct AccessLogSetting(Properties_);
impl AccessLogSetting {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { AccessLogSetting(Properties_::new()) }
}
impl AccessLogSetting {
    /// Sets `DestinationArn`.
    #[inline] pub fn destination_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DestinationArn", value.into_node()); self }
    /// Sets `Format`.
    #[inline] pub fn format(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Format", value.into_node()); self }
}
impl IntoValue_<AccessLogSetting> for AccessLogSetting { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ApiGateway::Stage.CanarySetting`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-stage-canarysetting.html)
#[must_use]
pub struct CanarySetting(Properties_);
impl CanarySetting {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CanarySetting(Properties_::new()) }
}
impl CanarySetting {
    /// Sets `DeploymentId`.
    #[inline] pub fn deployment_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DeploymentId", value.into_node()); self }
    /// Sets `PercentTraffic`. 0 to 100.
    #[inline] pub fn percent_traffic(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("PercentTraffic", value.into_node()); self }
    /// Sets `StageVariableOverrides`.
    #[inline] pub fn stage_variable_overrides(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("StageVariableOverrides", value.into_node()); self }
    /// Sets `UseStageCache`.
    #[inline] pub fn use_stage_cache(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("UseStageCache", value.into_node()); self }
}
impl IntoValue_<CanarySetting> for CanarySetting { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ApiGateway::Stage.MethodSetting`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-stage-methodsetting.html)
#[must_use]
pub struct MethodSetting(Properties_);
impl MethodSetting {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MethodSetting(Properties_::new()) }
}
impl MethodSetting {
    /// Sets `CacheDataEncrypted`.
    #[inline] pub fn cache_data_encrypted(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("CacheDataEncrypted", value.into_node()); self }
    /// Sets `CacheTtlInSeconds`.
    #[inline] pub fn cache_ttl_in_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("CacheTtlInSeconds", value.into_node()); self }
    /// Sets `CachingEnabled`.
    #[inline] pub fn caching_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("CachingEnabled", value.into_node()); self }
    /// Sets `DataTraceEnabled`.
    #[inline] pub fn data_trace_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("DataTraceEnabled", value.into_node()); self }
    /// Sets `HttpMethod`.
    #[inline] pub fn http_method(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("HttpMethod", value.into_node()); self }
    /// Sets `LoggingLevel`.
    #[inline] pub fn logging_level(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LoggingLevel", value.into_node()); self }
    /// Sets `MetricsEnabled`.
    #[inline] pub fn metrics_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("MetricsEnabled", value.into_node()); self }
    /// Sets `ResourcePath`.
    #[inline] pub fn resource_path(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ResourcePath", value.into_node()); self }
    /// Sets `ThrottlingBurstLimit`. At least 0.
    #[inline] pub fn throttling_burst_limit(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ThrottlingBurstLimit", value.into_node()); self }
    /// Sets `ThrottlingRateLimit`. At least 0.
    #[inline] pub fn throttling_rate_limit(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("ThrottlingRateLimit", value.into_node()); self }
}
impl IntoValue_<MethodSetting> for MethodSetting { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
