// Made by `cargo xtask generate`; do not edit.
//! `AWS::AppSync::Resolver`

use stanchion_template::generated::*;

/// `AWS::AppSync::Resolver`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-resolver.html)
#[must_use]
pub struct Resolver<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Resolver<Missing_<super::required::api_id>, Missing_<super::required::field_name>, Missing_<super::required::type_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Resolver(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Resolver<S0, S1, S2> {
    /// Sets `ApiId`. Required. An update replaces the resource.
    #[inline] pub fn api_id(mut self, value: impl IntoValue_<String>) -> Resolver<Set_, S1, S2> { self.0.put("ApiId", value.into_node()); Resolver(self.0, PhantomData_) }
    /// Sets `CachingConfig`.
    #[inline] pub fn caching_config(mut self, value: impl IntoValue_<CachingConfig>) -> Self { self.0.put("CachingConfig", value.into_node()); self }
    /// Sets `Code`. 1 to 32768 characters.
    #[inline] pub fn code(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Code", value.into_node()); self }
    /// Sets `CodeS3Location`.
    #[inline] pub fn code_s3_location(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CodeS3Location", value.into_node()); self }
    /// Sets `DataSourceName`. 1 to 65536 characters.
    #[inline] pub fn data_source_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DataSourceName", value.into_node()); self }
    /// Sets `FieldName`. Required. 1 to 65536 characters. An update replaces the resource.
    #[inline] pub fn field_name(mut self, value: impl IntoValue_<String>) -> Resolver<S0, Set_, S2> { self.0.put("FieldName", value.into_node()); Resolver(self.0, PhantomData_) }
    /// Sets `Kind`. The values are constants of [`Kind`].
    #[inline] pub fn kind(mut self, value: impl IntoValue_<Kind>) -> Self { self.0.put("Kind", value.into_node()); self }
    /// Sets `MaxBatchSize`. 0 to 2000.
    #[inline] pub fn max_batch_size(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaxBatchSize", value.into_node()); self }
    /// Sets `MetricsConfig`. The values are constants of [`MetricsConfig`].
    #[inline] pub fn metrics_config(mut self, value: impl IntoValue_<MetricsConfig>) -> Self { self.0.put("MetricsConfig", value.into_node()); self }
    /// Sets `PipelineConfig`.
    #[inline] pub fn pipeline_config(mut self, value: impl IntoValue_<PipelineConfig>) -> Self { self.0.put("PipelineConfig", value.into_node()); self }
    /// Sets `RequestMappingTemplate`. 1 to 65536 characters.
    #[inline] pub fn request_mapping_template(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RequestMappingTemplate", value.into_node()); self }
    /// Sets `RequestMappingTemplateS3Location`.
    #[inline] pub fn request_mapping_template_s3_location(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RequestMappingTemplateS3Location", value.into_node()); self }
    /// Sets `ResponseMappingTemplate`. 1 to 65536 characters.
    #[inline] pub fn response_mapping_template(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ResponseMappingTemplate", value.into_node()); self }
    /// Sets `ResponseMappingTemplateS3Location`.
    #[inline] pub fn response_mapping_template_s3_location(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ResponseMappingTemplateS3Location", value.into_node()); self }
    /// Sets `Runtime`.
    #[inline] pub fn runtime(mut self, value: impl IntoValue_<AppSyncRuntime>) -> Self { self.0.put("Runtime", value.into_node()); self }
    /// Sets `SyncConfig`.
    #[inline] pub fn sync_config(mut self, value: impl IntoValue_<SyncConfig>) -> Self { self.0.put("SyncConfig", value.into_node()); self }
    /// Sets `TypeName`. Required. 1 to 65536 characters. An update replaces the resource.
    #[inline] pub fn type_name(mut self, value: impl IntoValue_<String>) -> Resolver<S0, S1, Set_> { self.0.put("TypeName", value.into_node()); Resolver(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Resolver> for Resolver<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for Resolver<S0, S1, S2> {
    const TYPE: &'static str = "AWS::AppSync::Resolver";
    type Handle = ResolverRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Resolver`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ResolverRef(Id_);
impl From<Id_> for ResolverRef { #[inline] fn from(id: Id_) -> Self { ResolverRef(id) } }
impl AsRef<Id_> for ResolverRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ResolverRef {
    /// `Ref`: `ResolverArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `FieldName`
    #[inline] pub fn field_name(&self) -> Value_<String> { self.0.attribute("FieldName") }
    /// `Fn::GetAtt` `ResolverArn`
    #[inline] pub fn resolver_arn(&self) -> Value_<String> { self.0.attribute("ResolverArn") }
    /// `Fn::GetAtt` `TypeName`
    #[inline] pub fn type_name(&self) -> Value_<String> { self.0.attribute("TypeName") }
}
/// `AWS::AppSync::Resolver.CachingConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appsync-resolver-cachingconfig.html)
#[must_use]
pub struct CachingConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CachingConfig<Missing_<super::required::ttl>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CachingConfig(Properties_::new(), PhantomData_) }
}
impl<S0> CachingConfig<S0> {
    /// Sets `CachingKeys`.
    #[inline] pub fn caching_keys(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("CachingKeys", value.into_node()); self }
    /// Sets `Ttl`. Required.
    #[inline] pub fn ttl(mut self, value: impl IntoValue_<f64>) -> CachingConfig<Set_> { self.0.put("Ttl", value.into_node()); CachingConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<CachingConfig> for CachingConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppSync::Resolver.PipelineConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appsync-resolver-pipelineconfig.html)
#[must_use]
pub struct PipelineConfig(Properties_);
impl PipelineConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { PipelineConfig(Properties_::new()) }
}
impl PipelineConfig {
    /// Sets `Functions`.
    #[inline] pub fn functions(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Functions", value.into_node()); self }
}
impl IntoValue_<PipelineConfig> for PipelineConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppSync::Resolver.AppSyncRuntime`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appsync-resolver-appsyncruntime.html)
#[must_use]
pub struct AppSyncRuntime<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl AppSyncRuntime<Missing_<super::required::name>, Missing_<super::required::runtime_version>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AppSyncRuntime(Properties_::new(), PhantomData_) }
}
impl<S0, S1> AppSyncRuntime<S0, S1> {
    /// Sets `Name`. Required. The values are constants of [`Name`].
    #[inline] pub fn name(mut self, value: impl IntoValue_<Name>) -> AppSyncRuntime<Set_, S1> { self.0.put("Name", value.into_node()); AppSyncRuntime(self.0, PhantomData_) }
    /// Sets `RuntimeVersion`. Required.
    #[inline] pub fn runtime_version(mut self, value: impl IntoValue_<String>) -> AppSyncRuntime<S0, Set_> { self.0.put("RuntimeVersion", value.into_node()); AppSyncRuntime(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<AppSyncRuntime> for AppSyncRuntime<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppSync::Resolver.LambdaConflictHandlerConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appsync-resolver-lambdaconflicthandlerconfig.html)
#[must_use]
pub struct LambdaConflictHandlerConfig(Properties_);
impl LambdaConflictHandlerConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LambdaConflictHandlerConfig(Properties_::new()) }
}
impl LambdaConflictHandlerConfig {
    /// Sets `LambdaConflictHandlerArn`.
    #[inline] pub fn lambda_conflict_handler_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LambdaConflictHandlerArn", value.into_node()); self }
}
impl IntoValue_<LambdaConflictHandlerConfig> for LambdaConflictHandlerConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::AppSync::Resolver.SyncConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appsync-resolver-syncconfig.html)
#[must_use]
pub struct SyncConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl SyncConfig<Missing_<super::required::conflict_detection>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SyncConfig(Properties_::new(), PhantomData_) }
}
impl<S0> SyncConfig<S0> {
    /// Sets `ConflictDetection`. Required. The values are constants of [`ConflictDetection`].
    #[inline] pub fn conflict_detection(mut self, value: impl IntoValue_<ConflictDetection>) -> SyncConfig<Set_> { self.0.put("ConflictDetection", value.into_node()); SyncConfig(self.0, PhantomData_) }
    /// Sets `ConflictHandler`. The values are constants of [`ConflictHandler`].
    #[inline] pub fn conflict_handler(mut self, value: impl IntoValue_<ConflictHandler>) -> Self { self.0.put("ConflictHandler", value.into_node()); self }
    /// Sets `LambdaConflictHandlerConfig`.
    #[inline] pub fn lambda_conflict_handler_config(mut self, value: impl IntoValue_<LambdaConflictHandlerConfig>) -> Self { self.0.put("LambdaConflictHandlerConfig", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<SyncConfig> for SyncConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::AppSync::Resolver`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-resolver.html)
#[derive(Debug)]
pub enum Kind {}
impl Kind {
    /// `PIPELINE`
    pub const PIPELINE: Value_<Kind> = Value_::constant("PIPELINE");
    /// `UNIT`
    pub const UNIT: Value_<Kind> = Value_::constant("UNIT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Kind> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AppSync::Resolver`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-resolver.html)
#[derive(Debug)]
pub enum MetricsConfig {}
impl MetricsConfig {
    /// `ENABLED`
    pub const ENABLED: Value_<MetricsConfig> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<MetricsConfig> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<MetricsConfig> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AppSync::Resolver`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-resolver.html)
#[derive(Debug)]
pub enum Name {}
impl Name {
    /// `APPSYNC_JS`
    pub const APPSYNC_JS: Value_<Name> = Value_::constant("APPSYNC_JS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Name> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AppSync::Resolver`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-resolver.html)
#[derive(Debug)]
pub enum ConflictDetection {}
impl ConflictDetection {
    /// `NONE`
    pub const NONE: Value_<ConflictDetection> = Value_::constant("NONE");
    /// `VERSION`
    pub const VERSION: Value_<ConflictDetection> = Value_::constant("VERSION");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ConflictDetection> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AppSync::Resolver`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-resolver.html)
#[derive(Debug)]
pub enum ConflictHandler {}
impl ConflictHandler {
    /// `AUTOMERGE`
    pub const AUTOMERGE: Value_<ConflictHandler> = Value_::constant("AUTOMERGE");
    /// `LAMBDA`
    pub const LAMBDA: Value_<ConflictHandler> = Value_::constant("LAMBDA");
    /// `NONE`
    pub const NONE: Value_<ConflictHandler> = Value_::constant("NONE");
    /// `OPTIMISTIC_CONCURRENCY`
    pub const OPTIMISTIC_CONCURRENCY: Value_<ConflictHandler> = Value_::constant("OPTIMISTIC_CONCURRENCY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ConflictHandler> { Value_::from_node(value.into_node()) }
}
