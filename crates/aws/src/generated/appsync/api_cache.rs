// Made by `cargo xtask generate`; do not edit.
//! `AWS::AppSync::ApiCache`

use stanchion_template::generated::*;

/// `AWS::AppSync::ApiCache`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-apicache.html)
#[must_use]
pub struct ApiCache<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl ApiCache<Missing_<super::required::api_caching_behavior>, Missing_<super::required::api_id>, Missing_<super::required::ttl>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ApiCache(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> ApiCache<S0, S1, S2, S3> {
    /// Sets `ApiCachingBehavior`. Required. The values are constants of [`ApiCachingBehavior`].
    #[inline] pub fn api_caching_behavior(mut self, value: impl IntoValue_<ApiCachingBehavior>) -> ApiCache<Set_, S1, S2, S3> { self.0.put("ApiCachingBehavior", value.into_node()); ApiCache(self.0, PhantomData_) }
    /// Sets `ApiId`. Required. An update replaces the resource.
    #[inline] pub fn api_id(mut self, value: impl IntoValue_<String>) -> ApiCache<S0, Set_, S2, S3> { self.0.put("ApiId", value.into_node()); ApiCache(self.0, PhantomData_) }
    /// Sets `AtRestEncryptionEnabled`. An update replaces the resource.
    #[inline] pub fn at_rest_encryption_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AtRestEncryptionEnabled", value.into_node()); self }
    /// Sets `HealthMetricsConfig`. The values are constants of [`HealthMetricsConfig`].
    #[inline] pub fn health_metrics_config(mut self, value: impl IntoValue_<HealthMetricsConfig>) -> Self { self.0.put("HealthMetricsConfig", value.into_node()); self }
    /// Sets `TransitEncryptionEnabled`. An update replaces the resource.
    #[inline] pub fn transit_encryption_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("TransitEncryptionEnabled", value.into_node()); self }
    /// Sets `Ttl`. Required.
    #[inline] pub fn ttl(mut self, value: impl IntoValue_<i64>) -> ApiCache<S0, S1, Set_, S3> { self.0.put("Ttl", value.into_node()); ApiCache(self.0, PhantomData_) }
    /// Sets `Type`. Required. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> ApiCache<S0, S1, S2, Set_> { self.0.put("Type", value.into_node()); ApiCache(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<ApiCache> for ApiCache<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for ApiCache<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::AppSync::ApiCache";
    type Handle = ApiCacheRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ApiCache`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ApiCacheRef(Id_);
impl From<Id_> for ApiCacheRef { #[inline] fn from(id: Id_) -> Self { ApiCacheRef(id) } }
impl AsRef<Id_> for ApiCacheRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ApiCacheRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// Values of `AWS::AppSync::ApiCache`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-apicache.html)
#[derive(Debug)]
pub enum ApiCachingBehavior {}
impl ApiCachingBehavior {
    /// `FULL_REQUEST_CACHING`
    pub const FULL_REQUEST_CACHING: Value_<ApiCachingBehavior> = Value_::constant("FULL_REQUEST_CACHING");
    /// `OPERATION_LEVEL_CACHING`
    pub const OPERATION_LEVEL_CACHING: Value_<ApiCachingBehavior> = Value_::constant("OPERATION_LEVEL_CACHING");
    /// `PER_RESOLVER_CACHING`
    pub const PER_RESOLVER_CACHING: Value_<ApiCachingBehavior> = Value_::constant("PER_RESOLVER_CACHING");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ApiCachingBehavior> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AppSync::ApiCache`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-apicache.html)
#[derive(Debug)]
pub enum HealthMetricsConfig {}
impl HealthMetricsConfig {
    /// `DISABLED`
    pub const DISABLED: Value_<HealthMetricsConfig> = Value_::constant("DISABLED");
    /// `ENABLED`
    pub const ENABLED: Value_<HealthMetricsConfig> = Value_::constant("ENABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<HealthMetricsConfig> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::AppSync::ApiCache`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-apicache.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `LARGE`
    pub const LARGE: Value_<Type> = Value_::constant("LARGE");
    /// `LARGE_12X`
    pub const LARGE_12_X: Value_<Type> = Value_::constant("LARGE_12X");
    /// `LARGE_2X`
    pub const LARGE_2_X: Value_<Type> = Value_::constant("LARGE_2X");
    /// `LARGE_4X`
    pub const LARGE_4_X: Value_<Type> = Value_::constant("LARGE_4X");
    /// `LARGE_8X`
    pub const LARGE_8_X: Value_<Type> = Value_::constant("LARGE_8X");
    /// `MEDIUM`
    pub const MEDIUM: Value_<Type> = Value_::constant("MEDIUM");
    /// `R4_2XLARGE`
    pub const R4_2_XLARGE: Value_<Type> = Value_::constant("R4_2XLARGE");
    /// `R4_4XLARGE`
    pub const R4_4_XLARGE: Value_<Type> = Value_::constant("R4_4XLARGE");
    /// `R4_8XLARGE`
    pub const R4_8_XLARGE: Value_<Type> = Value_::constant("R4_8XLARGE");
    /// `R4_LARGE`
    pub const R4_LARGE: Value_<Type> = Value_::constant("R4_LARGE");
    /// `R4_XLARGE`
    pub const R4_XLARGE: Value_<Type> = Value_::constant("R4_XLARGE");
    /// `SMALL`
    pub const SMALL: Value_<Type> = Value_::constant("SMALL");
    /// `T2_MEDIUM`
    pub const T2_MEDIUM: Value_<Type> = Value_::constant("T2_MEDIUM");
    /// `T2_SMALL`
    pub const T2_SMALL: Value_<Type> = Value_::constant("T2_SMALL");
    /// `XLARGE`
    pub const XLARGE: Value_<Type> = Value_::constant("XLARGE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
