// Made by `cargo xtask generate`; do not edit.
//! `AWS::ApiGateway::Deployment`

use stanchion_template::generated::*;

/// `AWS::ApiGateway::Deployment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-deployment.html)
#[must_use]
pub struct Deployment<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Deployment<Missing_<super::required::rest_api_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Deployment(Properties_::new(), PhantomData_) }
}
impl<S0> Deployment<S0> {
    /// Sets `DeploymentCanarySettings`. An update replaces the resource.
    #[inline] pub fn deployment_canary_settings(mut self, value: impl IntoValue_<DeploymentCanarySettings>) -> Self { self.0.put("DeploymentCanarySettings", value.into_node()); self }
    /// Sets `Description`.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `RestApiId`. Required. An update replaces the resource.
    #[inline] pub fn rest_api_id(mut self, value: impl IntoValue_<String>) -> Deployment<Set_> { self.0.put("RestApiId", value.into_node()); Deployment(self.0, PhantomData_) }
    /// Sets `StageDescription`.
    #[inline] pub fn stage_description(mut self, value: impl IntoValue_<StageDescription>) -> Self { self.0.put("StageDescription", value.into_node()); self }
    /// Sets `StageName`.
    #[inline] pub fn stage_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StageName", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Deployment> for Deployment<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Deployment<S0> {
    const TYPE: &'static str = "AWS::ApiGateway::Deployment";
    type Handle = DeploymentRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Deployment`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DeploymentRef(Id_);
impl From<Id_> for DeploymentRef { #[inline] fn from(id: Id_) -> Self { DeploymentRef(id) } }
impl AsRef<Id_> for DeploymentRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DeploymentRef {
    /// `Ref`: `DeploymentId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `DeploymentId`
    #[inline] pub fn deployment_id(&self) -> Value_<String> { self.0.attribute("DeploymentId") }
}
/// `AWS::ApiGateway::Deployment.DeploymentCanarySettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-deployment-deploymentcanarysettings.html)
#[must_use]
pub struct DeploymentCanarySettings(Properties_);
impl DeploymentCanarySettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DeploymentCanarySettings(Properties_::new()) }
}
impl DeploymentCanarySettings {
    /// Sets `PercentTraffic`.
    #[inline] pub fn percent_traffic(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("PercentTraffic", value.into_node()); self }
    /// Sets `StageVariableOverrides`.
    #[inline] pub fn stage_variable_overrides(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("StageVariableOverrides", value.into_node()); self }
    /// Sets `UseStageCache`.
    #[inline] pub fn use_stage_cache(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("UseStageCache", value.into_node()); self }
}
impl IntoValue_<DeploymentCanarySettings> for DeploymentCanarySettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ApiGateway::Deployment.AccessLogSetting`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-deployment-accesslogsetting.html)
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
/// `AWS::ApiGateway::Deployment.CanarySetting`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-deployment-canarysetting.html)
#[must_use]
pub struct CanarySetting(Properties_);
impl CanarySetting {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CanarySetting(Properties_::new()) }
}
impl CanarySetting {
    /// Sets `PercentTraffic`.
    #[inline] pub fn percent_traffic(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("PercentTraffic", value.into_node()); self }
    /// Sets `StageVariableOverrides`.
    #[inline] pub fn stage_variable_overrides(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("StageVariableOverrides", value.into_node()); self }
    /// Sets `UseStageCache`.
    #[inline] pub fn use_stage_cache(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("UseStageCache", value.into_node()); self }
}
impl IntoValue_<CanarySetting> for CanarySetting { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ApiGateway::Deployment.MethodSetting`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-deployment-methodsetting.html)
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
    /// Sets `ThrottlingBurstLimit`.
    #[inline] pub fn throttling_burst_limit(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ThrottlingBurstLimit", value.into_node()); self }
    /// Sets `ThrottlingRateLimit`.
    #[inline] pub fn throttling_rate_limit(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("ThrottlingRateLimit", value.into_node()); self }
}
impl IntoValue_<MethodSetting> for MethodSetting { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::ApiGateway::Deployment.StageDescription`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-deployment-stagedescription.html)
#[must_use]
pub struct StageDescription(Properties_);
impl StageDescription {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { StageDescription(Properties_::new()) }
}
impl StageDescription {
    /// Sets `AccessLogSetting`.
    #[inline] pub fn access_log_setting(mut self, value: impl IntoValue_<AccessLogSetting>) -> Self { self.0.put("AccessLogSetting", value.into_node()); self }
    /// Sets `CacheClusterEnabled`.
    #[inline] pub fn cache_cluster_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("CacheClusterEnabled", value.into_node()); self }
    /// Sets `CacheClusterSize`.
    #[inline] pub fn cache_cluster_size(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CacheClusterSize", value.into_node()); self }
    /// Sets `CacheDataEncrypted`.
    #[inline] pub fn cache_data_encrypted(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("CacheDataEncrypted", value.into_node()); self }
    /// Sets `CacheTtlInSeconds`.
    #[inline] pub fn cache_ttl_in_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("CacheTtlInSeconds", value.into_node()); self }
    /// Sets `CachingEnabled`.
    #[inline] pub fn caching_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("CachingEnabled", value.into_node()); self }
    /// Sets `CanarySetting`.
    #[inline] pub fn canary_setting(mut self, value: impl IntoValue_<CanarySetting>) -> Self { self.0.put("CanarySetting", value.into_node()); self }
    /// Sets `ClientCertificateId`.
    #[inline] pub fn client_certificate_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ClientCertificateId", value.into_node()); self }
    /// Sets `DataTraceEnabled`.
    #[inline] pub fn data_trace_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("DataTraceEnabled", value.into_node()); self }
    /// Sets `Description`.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `DocumentationVersion`.
    #[inline] pub fn documentation_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DocumentationVersion", value.into_node()); self }
    /// Sets `LoggingLevel`.
    #[inline] pub fn logging_level(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LoggingLevel", value.into_node()); self }
    /// Sets `MethodSettings`.
    #[inline] pub fn method_settings(mut self, value: impl IntoValue_<Vec<MethodSetting>>) -> Self { self.0.put("MethodSettings", value.into_node()); self }
    /// Sets `MetricsEnabled`.
    #[inline] pub fn metrics_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("MetricsEnabled", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `ThrottlingBurstLimit`.
    #[inline] pub fn throttling_burst_limit(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ThrottlingBurstLimit", value.into_node()); self }
    /// Sets `ThrottlingRateLimit`.
    #[inline] pub fn throttling_rate_limit(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("ThrottlingRateLimit", value.into_node()); self }
    /// Sets `TracingEnabled`.
    #[inline] pub fn tracing_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("TracingEnabled", value.into_node()); self }
    /// Sets `Variables`.
    #[inline] pub fn variables(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Variables", value.into_node()); self }
}
impl IntoValue_<StageDescription> for StageDescription { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
