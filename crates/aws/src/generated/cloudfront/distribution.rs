// Made by `cargo xtask generate`; do not edit.
//! `AWS::CloudFront::Distribution`

use stanchion_template::generated::*;

/// `AWS::CloudFront::Distribution`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-distribution.html)
#[must_use]
pub struct Distribution<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Distribution<Missing_<super::required::distribution_config>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Distribution(Properties_::new(), PhantomData_) }
}
impl<S0> Distribution<S0> {
    /// Sets `DistributionConfig`. Required.
    #[inline] pub fn distribution_config(mut self, value: impl IntoValue_<DistributionConfig>) -> Distribution<Set_> { self.0.put("DistributionConfig", value.into_node()); Distribution(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Distribution> for Distribution<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Distribution<S0> {
    const TYPE: &'static str = "AWS::CloudFront::Distribution";
    type Handle = DistributionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Distribution`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DistributionRef(Id_);
impl From<Id_> for DistributionRef { #[inline] fn from(id: Id_) -> Self { DistributionRef(id) } }
impl AsRef<Id_> for DistributionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DistributionRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `DomainName`
    #[inline] pub fn domain_name(&self) -> Value_<String> { self.0.attribute("DomainName") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// `AWS::CloudFront::Distribution.Cookies`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-cookies.html)
#[must_use]
pub struct Cookies<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Cookies<Missing_<super::required::forward>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Cookies(Properties_::new(), PhantomData_) }
}
impl<S0> Cookies<S0> {
    /// Sets `Forward`. Required.
    #[inline] pub fn forward(mut self, value: impl IntoValue_<String>) -> Cookies<Set_> { self.0.put("Forward", value.into_node()); Cookies(self.0, PhantomData_) }
    /// Sets `WhitelistedNames`.
    #[inline] pub fn whitelisted_names(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("WhitelistedNames", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Cookies> for Cookies<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudFront::Distribution.ForwardedValues`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-forwardedvalues.html)
#[must_use]
pub struct ForwardedValues<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ForwardedValues<Missing_<super::required::query_string>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ForwardedValues(Properties_::new(), PhantomData_) }
}
impl<S0> ForwardedValues<S0> {
    /// Sets `Cookies`.
    #[inline] pub fn cookies(mut self, value: impl IntoValue_<Cookies>) -> Self { self.0.put("Cookies", value.into_node()); self }
    /// Sets `Headers`.
    #[inline] pub fn headers(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Headers", value.into_node()); self }
    /// Sets `QueryString`. Required.
    #[inline] pub fn query_string(mut self, value: impl IntoValue_<bool>) -> ForwardedValues<Set_> { self.0.put("QueryString", value.into_node()); ForwardedValues(self.0, PhantomData_) }
    /// Sets `QueryStringCacheKeys`.
    #[inline] pub fn query_string_cache_keys(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("QueryStringCacheKeys", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ForwardedValues> for ForwardedValues<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudFront::Distribution.FunctionAssociation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-functionassociation.html)
#[must_use]
pub struct FunctionAssociation(Properties_);
impl FunctionAssociation {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { FunctionAssociation(Properties_::new()) }
}
impl FunctionAssociation {
    /// Sets `EventType`.
    #[inline] pub fn event_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EventType", value.into_node()); self }
    /// Sets `FunctionARN`.
    #[inline] pub fn function_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FunctionARN", value.into_node()); self }
}
impl IntoValue_<FunctionAssociation> for FunctionAssociation { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudFront::Distribution.GrpcConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-grpcconfig.html)
#[must_use]
pub struct GrpcConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl GrpcConfig<Missing_<super::required::enabled>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GrpcConfig(Properties_::new(), PhantomData_) }
}
impl<S0> GrpcConfig<S0> {
    /// Sets `Enabled`. Required.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> GrpcConfig<Set_> { self.0.put("Enabled", value.into_node()); GrpcConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<GrpcConfig> for GrpcConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudFront::Distribution.LambdaFunctionAssociation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-lambdafunctionassociation.html)
#[must_use]
pub struct LambdaFunctionAssociation(Properties_);
impl LambdaFunctionAssociation {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LambdaFunctionAssociation(Properties_::new()) }
}
impl LambdaFunctionAssociation {
    /// Sets `EventType`.
    #[inline] pub fn event_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EventType", value.into_node()); self }
    /// Sets `IncludeBody`.
    #[inline] pub fn include_body(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IncludeBody", value.into_node()); self }
    /// Sets `LambdaFunctionARN`.
    #[inline] pub fn lambda_function_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LambdaFunctionARN", value.into_node()); self }
}
impl IntoValue_<LambdaFunctionAssociation> for LambdaFunctionAssociation { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudFront::Distribution.CacheBehavior`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-cachebehavior.html)
#[must_use]
pub struct CacheBehavior<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl CacheBehavior<Missing_<super::required::path_pattern>, Missing_<super::required::target_origin_id>, Missing_<super::required::viewer_protocol_policy>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CacheBehavior(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> CacheBehavior<S0, S1, S2> {
    /// Sets `AllowedMethods`.
    #[inline] pub fn allowed_methods(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("AllowedMethods", value.into_node()); self }
    /// Sets `CachePolicyId`.
    #[inline] pub fn cache_policy_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CachePolicyId", value.into_node()); self }
    /// Sets `CachedMethods`.
    #[inline] pub fn cached_methods(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("CachedMethods", value.into_node()); self }
    /// Sets `Compress`.
    #[inline] pub fn compress(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Compress", value.into_node()); self }
    /// Sets `DefaultTTL`.
    #[inline] pub fn default_ttl(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("DefaultTTL", value.into_node()); self }
    /// Sets `FieldLevelEncryptionId`.
    #[inline] pub fn field_level_encryption_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FieldLevelEncryptionId", value.into_node()); self }
    /// Sets `ForwardedValues`.
    #[inline] pub fn forwarded_values(mut self, value: impl IntoValue_<ForwardedValues>) -> Self { self.0.put("ForwardedValues", value.into_node()); self }
    /// Sets `FunctionAssociations`.
    #[inline] pub fn function_associations(mut self, value: impl IntoValue_<Vec<FunctionAssociation>>) -> Self { self.0.put("FunctionAssociations", value.into_node()); self }
    /// Sets `GrpcConfig`.
    #[inline] pub fn grpc_config(mut self, value: impl IntoValue_<GrpcConfig>) -> Self { self.0.put("GrpcConfig", value.into_node()); self }
    /// Sets `LambdaFunctionAssociations`.
    #[inline] pub fn lambda_function_associations(mut self, value: impl IntoValue_<Vec<LambdaFunctionAssociation>>) -> Self { self.0.put("LambdaFunctionAssociations", value.into_node()); self }
    /// Sets `MaxTTL`.
    #[inline] pub fn max_ttl(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("MaxTTL", value.into_node()); self }
    /// Sets `MinTTL`.
    #[inline] pub fn min_ttl(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("MinTTL", value.into_node()); self }
    /// Sets `OriginRequestPolicyId`.
    #[inline] pub fn origin_request_policy_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("OriginRequestPolicyId", value.into_node()); self }
    /// Sets `PathPattern`. Required.
    #[inline] pub fn path_pattern(mut self, value: impl IntoValue_<String>) -> CacheBehavior<Set_, S1, S2> { self.0.put("PathPattern", value.into_node()); CacheBehavior(self.0, PhantomData_) }
    /// Sets `RealtimeLogConfigArn`.
    #[inline] pub fn realtime_log_config_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RealtimeLogConfigArn", value.into_node()); self }
    /// Sets `ResponseHeadersPolicyId`.
    #[inline] pub fn response_headers_policy_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ResponseHeadersPolicyId", value.into_node()); self }
    /// Sets `SmoothStreaming`.
    #[inline] pub fn smooth_streaming(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("SmoothStreaming", value.into_node()); self }
    /// Sets `TargetOriginId`. Required.
    #[inline] pub fn target_origin_id(mut self, value: impl IntoValue_<String>) -> CacheBehavior<S0, Set_, S2> { self.0.put("TargetOriginId", value.into_node()); CacheBehavior(self.0, PhantomData_) }
    /// Sets `TrustedKeyGroups`.
    #[inline] pub fn trusted_key_groups(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("TrustedKeyGroups", value.into_node()); self }
    /// Sets `TrustedSigners`.
    #[inline] pub fn trusted_signers(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("TrustedSigners", value.into_node()); self }
    /// Sets `ViewerProtocolPolicy`. Required.
    #[inline] pub fn viewer_protocol_policy(mut self, value: impl IntoValue_<String>) -> CacheBehavior<S0, S1, Set_> { self.0.put("ViewerProtocolPolicy", value.into_node()); CacheBehavior(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<CacheBehavior> for CacheBehavior<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudFront::Distribution.CacheTagConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-cachetagconfig.html)
#[must_use]
pub struct CacheTagConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CacheTagConfig<Missing_<super::required::header_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CacheTagConfig(Properties_::new(), PhantomData_) }
}
impl<S0> CacheTagConfig<S0> {
    /// Sets `HeaderName`. Required.
    #[inline] pub fn header_name(mut self, value: impl IntoValue_<String>) -> CacheTagConfig<Set_> { self.0.put("HeaderName", value.into_node()); CacheTagConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<CacheTagConfig> for CacheTagConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudFront::Distribution.ConnectionFunctionAssociation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-connectionfunctionassociation.html)
#[must_use]
pub struct ConnectionFunctionAssociation<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ConnectionFunctionAssociation<Missing_<super::required::id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ConnectionFunctionAssociation(Properties_::new(), PhantomData_) }
}
impl<S0> ConnectionFunctionAssociation<S0> {
    /// Sets `Id`. Required. 1 to 64 characters.
    #[inline] pub fn id(mut self, value: impl IntoValue_<String>) -> ConnectionFunctionAssociation<Set_> { self.0.put("Id", value.into_node()); ConnectionFunctionAssociation(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ConnectionFunctionAssociation> for ConnectionFunctionAssociation<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudFront::Distribution.CustomErrorResponse`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-customerrorresponse.html)
#[must_use]
pub struct CustomErrorResponse<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CustomErrorResponse<Missing_<super::required::error_code>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CustomErrorResponse(Properties_::new(), PhantomData_) }
}
impl<S0> CustomErrorResponse<S0> {
    /// Sets `ErrorCachingMinTTL`.
    #[inline] pub fn error_caching_min_ttl(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("ErrorCachingMinTTL", value.into_node()); self }
    /// Sets `ErrorCode`. Required.
    #[inline] pub fn error_code(mut self, value: impl IntoValue_<i64>) -> CustomErrorResponse<Set_> { self.0.put("ErrorCode", value.into_node()); CustomErrorResponse(self.0, PhantomData_) }
    /// Sets `ResponseCode`.
    #[inline] pub fn response_code(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ResponseCode", value.into_node()); self }
    /// Sets `ResponsePagePath`.
    #[inline] pub fn response_page_path(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ResponsePagePath", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<CustomErrorResponse> for CustomErrorResponse<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudFront::Distribution.LegacyCustomOrigin`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-legacycustomorigin.html)
#[must_use]
pub struct LegacyCustomOrigin<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl LegacyCustomOrigin<Missing_<super::required::dns_name>, Missing_<super::required::origin_protocol_policy>, Missing_<super::required::origin_ssl_protocols>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LegacyCustomOrigin(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> LegacyCustomOrigin<S0, S1, S2> {
    /// Sets `DNSName`. Required.
    #[inline] pub fn dns_name(mut self, value: impl IntoValue_<String>) -> LegacyCustomOrigin<Set_, S1, S2> { self.0.put("DNSName", value.into_node()); LegacyCustomOrigin(self.0, PhantomData_) }
    /// Sets `HTTPPort`.
    #[inline] pub fn http_port(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("HTTPPort", value.into_node()); self }
    /// Sets `HTTPSPort`.
    #[inline] pub fn https_port(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("HTTPSPort", value.into_node()); self }
    /// Sets `OriginProtocolPolicy`. Required.
    #[inline] pub fn origin_protocol_policy(mut self, value: impl IntoValue_<String>) -> LegacyCustomOrigin<S0, Set_, S2> { self.0.put("OriginProtocolPolicy", value.into_node()); LegacyCustomOrigin(self.0, PhantomData_) }
    /// Sets `OriginSSLProtocols`. Required.
    #[inline] pub fn origin_ssl_protocols(mut self, value: impl IntoValue_<Vec<String>>) -> LegacyCustomOrigin<S0, S1, Set_> { self.0.put("OriginSSLProtocols", value.into_node()); LegacyCustomOrigin(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<LegacyCustomOrigin> for LegacyCustomOrigin<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudFront::Distribution.DefaultCacheBehavior`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-defaultcachebehavior.html)
#[must_use]
pub struct DefaultCacheBehavior<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl DefaultCacheBehavior<Missing_<super::required::target_origin_id>, Missing_<super::required::viewer_protocol_policy>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DefaultCacheBehavior(Properties_::new(), PhantomData_) }
}
impl<S0, S1> DefaultCacheBehavior<S0, S1> {
    /// Sets `AllowedMethods`.
    #[inline] pub fn allowed_methods(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("AllowedMethods", value.into_node()); self }
    /// Sets `CachePolicyId`.
    #[inline] pub fn cache_policy_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CachePolicyId", value.into_node()); self }
    /// Sets `CachedMethods`.
    #[inline] pub fn cached_methods(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("CachedMethods", value.into_node()); self }
    /// Sets `Compress`.
    #[inline] pub fn compress(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Compress", value.into_node()); self }
    /// Sets `DefaultTTL`.
    #[inline] pub fn default_ttl(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("DefaultTTL", value.into_node()); self }
    /// Sets `FieldLevelEncryptionId`.
    #[inline] pub fn field_level_encryption_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FieldLevelEncryptionId", value.into_node()); self }
    /// Sets `ForwardedValues`.
    #[inline] pub fn forwarded_values(mut self, value: impl IntoValue_<ForwardedValues>) -> Self { self.0.put("ForwardedValues", value.into_node()); self }
    /// Sets `FunctionAssociations`.
    #[inline] pub fn function_associations(mut self, value: impl IntoValue_<Vec<FunctionAssociation>>) -> Self { self.0.put("FunctionAssociations", value.into_node()); self }
    /// Sets `GrpcConfig`.
    #[inline] pub fn grpc_config(mut self, value: impl IntoValue_<GrpcConfig>) -> Self { self.0.put("GrpcConfig", value.into_node()); self }
    /// Sets `LambdaFunctionAssociations`.
    #[inline] pub fn lambda_function_associations(mut self, value: impl IntoValue_<Vec<LambdaFunctionAssociation>>) -> Self { self.0.put("LambdaFunctionAssociations", value.into_node()); self }
    /// Sets `MaxTTL`.
    #[inline] pub fn max_ttl(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("MaxTTL", value.into_node()); self }
    /// Sets `MinTTL`.
    #[inline] pub fn min_ttl(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("MinTTL", value.into_node()); self }
    /// Sets `OriginRequestPolicyId`.
    #[inline] pub fn origin_request_policy_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("OriginRequestPolicyId", value.into_node()); self }
    /// Sets `RealtimeLogConfigArn`.
    #[inline] pub fn realtime_log_config_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RealtimeLogConfigArn", value.into_node()); self }
    /// Sets `ResponseHeadersPolicyId`.
    #[inline] pub fn response_headers_policy_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ResponseHeadersPolicyId", value.into_node()); self }
    /// Sets `SmoothStreaming`.
    #[inline] pub fn smooth_streaming(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("SmoothStreaming", value.into_node()); self }
    /// Sets `TargetOriginId`. Required.
    #[inline] pub fn target_origin_id(mut self, value: impl IntoValue_<String>) -> DefaultCacheBehavior<Set_, S1> { self.0.put("TargetOriginId", value.into_node()); DefaultCacheBehavior(self.0, PhantomData_) }
    /// Sets `TrustedKeyGroups`.
    #[inline] pub fn trusted_key_groups(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("TrustedKeyGroups", value.into_node()); self }
    /// Sets `TrustedSigners`.
    #[inline] pub fn trusted_signers(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("TrustedSigners", value.into_node()); self }
    /// Sets `ViewerProtocolPolicy`. Required. The values are constants of [`ViewerProtocolPolicy`].
    #[inline] pub fn viewer_protocol_policy(mut self, value: impl IntoValue_<ViewerProtocolPolicy>) -> DefaultCacheBehavior<S0, Set_> { self.0.put("ViewerProtocolPolicy", value.into_node()); DefaultCacheBehavior(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<DefaultCacheBehavior> for DefaultCacheBehavior<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudFront::Distribution.Logging`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-logging.html)
#[must_use]
pub struct Logging(Properties_);
impl Logging {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Logging(Properties_::new()) }
}
impl Logging {
    /// Sets `Bucket`.
    #[inline] pub fn bucket(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Bucket", value.into_node()); self }
    /// Sets `IncludeCookies`.
    #[inline] pub fn include_cookies(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IncludeCookies", value.into_node()); self }
    /// Sets `Prefix`.
    #[inline] pub fn prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Prefix", value.into_node()); self }
}
impl IntoValue_<Logging> for Logging { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudFront::Distribution.StatusCodes`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-statuscodes.html)
#[must_use]
pub struct StatusCodes<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl StatusCodes<Missing_<super::required::items>, Missing_<super::required::quantity>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { StatusCodes(Properties_::new(), PhantomData_) }
}
impl<S0, S1> StatusCodes<S0, S1> {
    /// Sets `Items`. Required. At least 1 item.
    #[inline] pub fn items(mut self, value: impl IntoValue_<Vec<i64>>) -> StatusCodes<Set_, S1> { self.0.put("Items", value.into_node()); StatusCodes(self.0, PhantomData_) }
    /// Sets `Quantity`. Required.
    #[inline] pub fn quantity(mut self, value: impl IntoValue_<i64>) -> StatusCodes<S0, Set_> { self.0.put("Quantity", value.into_node()); StatusCodes(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<StatusCodes> for StatusCodes<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudFront::Distribution.OriginGroupFailoverCriteria`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-origingroupfailovercriteria.html)
#[must_use]
pub struct OriginGroupFailoverCriteria<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl OriginGroupFailoverCriteria<Missing_<super::required::status_codes>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { OriginGroupFailoverCriteria(Properties_::new(), PhantomData_) }
}
impl<S0> OriginGroupFailoverCriteria<S0> {
    /// Sets `StatusCodes`. Required.
    #[inline] pub fn status_codes(mut self, value: impl IntoValue_<StatusCodes>) -> OriginGroupFailoverCriteria<Set_> { self.0.put("StatusCodes", value.into_node()); OriginGroupFailoverCriteria(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<OriginGroupFailoverCriteria> for OriginGroupFailoverCriteria<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudFront::Distribution.OriginGroupMember`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-origingroupmember.html)
#[must_use]
pub struct OriginGroupMember<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl OriginGroupMember<Missing_<super::required::origin_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { OriginGroupMember(Properties_::new(), PhantomData_) }
}
impl<S0> OriginGroupMember<S0> {
    /// Sets `OriginId`. Required.
    #[inline] pub fn origin_id(mut self, value: impl IntoValue_<String>) -> OriginGroupMember<Set_> { self.0.put("OriginId", value.into_node()); OriginGroupMember(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<OriginGroupMember> for OriginGroupMember<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudFront::Distribution.OriginGroupMembers`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-origingroupmembers.html)
#[must_use]
pub struct OriginGroupMembers<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl OriginGroupMembers<Missing_<super::required::items>, Missing_<super::required::quantity>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { OriginGroupMembers(Properties_::new(), PhantomData_) }
}
impl<S0, S1> OriginGroupMembers<S0, S1> {
    /// Sets `Items`. Required. Exactly 2 items.
    #[inline] pub fn items(mut self, value: impl IntoValue_<Vec<OriginGroupMember>>) -> OriginGroupMembers<Set_, S1> { self.0.put("Items", value.into_node()); OriginGroupMembers(self.0, PhantomData_) }
    /// Sets `Quantity`. Required.
    #[inline] pub fn quantity(mut self, value: impl IntoValue_<i64>) -> OriginGroupMembers<S0, Set_> { self.0.put("Quantity", value.into_node()); OriginGroupMembers(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<OriginGroupMembers> for OriginGroupMembers<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudFront::Distribution.OriginGroup`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-origingroup.html)
#[must_use]
pub struct OriginGroup<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl OriginGroup<Missing_<super::required::failover_criteria>, Missing_<super::required::id>, Missing_<super::required::members>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { OriginGroup(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> OriginGroup<S0, S1, S2> {
    /// Sets `FailoverCriteria`. Required.
    #[inline] pub fn failover_criteria(mut self, value: impl IntoValue_<OriginGroupFailoverCriteria>) -> OriginGroup<Set_, S1, S2> { self.0.put("FailoverCriteria", value.into_node()); OriginGroup(self.0, PhantomData_) }
    /// Sets `Id`. Required.
    #[inline] pub fn id(mut self, value: impl IntoValue_<String>) -> OriginGroup<S0, Set_, S2> { self.0.put("Id", value.into_node()); OriginGroup(self.0, PhantomData_) }
    /// Sets `Members`. Required.
    #[inline] pub fn members(mut self, value: impl IntoValue_<OriginGroupMembers>) -> OriginGroup<S0, S1, Set_> { self.0.put("Members", value.into_node()); OriginGroup(self.0, PhantomData_) }
    /// Sets `SelectionCriteria`. The values are constants of [`OriginGroupSelectionCriteria`].
    #[inline] pub fn selection_criteria(mut self, value: impl IntoValue_<OriginGroupSelectionCriteria>) -> Self { self.0.put("SelectionCriteria", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<OriginGroup> for OriginGroup<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudFront::Distribution.OriginGroups`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-origingroups.html)
#[must_use]
pub struct OriginGroups<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl OriginGroups<Missing_<super::required::quantity>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { OriginGroups(Properties_::new(), PhantomData_) }
}
impl<S0> OriginGroups<S0> {
    /// Sets `Items`.
    #[inline] pub fn items(mut self, value: impl IntoValue_<Vec<OriginGroup>>) -> Self { self.0.put("Items", value.into_node()); self }
    /// Sets `Quantity`. Required.
    #[inline] pub fn quantity(mut self, value: impl IntoValue_<i64>) -> OriginGroups<Set_> { self.0.put("Quantity", value.into_node()); OriginGroups(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<OriginGroups> for OriginGroups<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudFront::Distribution.OriginMtlsConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-originmtlsconfig.html)
#[must_use]
pub struct OriginMtlsConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl OriginMtlsConfig<Missing_<super::required::client_certificate_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { OriginMtlsConfig(Properties_::new(), PhantomData_) }
}
impl<S0> OriginMtlsConfig<S0> {
    /// Sets `ClientCertificateArn`. Required.
    #[inline] pub fn client_certificate_arn(mut self, value: impl IntoValue_<String>) -> OriginMtlsConfig<Set_> { self.0.put("ClientCertificateArn", value.into_node()); OriginMtlsConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<OriginMtlsConfig> for OriginMtlsConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudFront::Distribution.CustomOriginConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-customoriginconfig.html)
#[must_use]
pub struct CustomOriginConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CustomOriginConfig<Missing_<super::required::origin_protocol_policy>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CustomOriginConfig(Properties_::new(), PhantomData_) }
}
impl<S0> CustomOriginConfig<S0> {
    /// Sets `HTTPPort`.
    #[inline] pub fn http_port(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("HTTPPort", value.into_node()); self }
    /// Sets `HTTPSPort`.
    #[inline] pub fn https_port(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("HTTPSPort", value.into_node()); self }
    /// Sets `IpAddressType`. The values are constants of [`IpAddressType`].
    #[inline] pub fn ip_address_type(mut self, value: impl IntoValue_<IpAddressType>) -> Self { self.0.put("IpAddressType", value.into_node()); self }
    /// Sets `OriginKeepaliveTimeout`.
    #[inline] pub fn origin_keepalive_timeout(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("OriginKeepaliveTimeout", value.into_node()); self }
    /// Sets `OriginMtlsConfig`.
    #[inline] pub fn origin_mtls_config(mut self, value: impl IntoValue_<OriginMtlsConfig>) -> Self { self.0.put("OriginMtlsConfig", value.into_node()); self }
    /// Sets `OriginProtocolPolicy`. Required.
    #[inline] pub fn origin_protocol_policy(mut self, value: impl IntoValue_<String>) -> CustomOriginConfig<Set_> { self.0.put("OriginProtocolPolicy", value.into_node()); CustomOriginConfig(self.0, PhantomData_) }
    /// Sets `OriginReadTimeout`.
    #[inline] pub fn origin_read_timeout(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("OriginReadTimeout", value.into_node()); self }
    /// Sets `OriginSSLProtocols`.
    #[inline] pub fn origin_ssl_protocols(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("OriginSSLProtocols", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<CustomOriginConfig> for CustomOriginConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudFront::Distribution.OriginCustomHeader`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-origincustomheader.html)
#[must_use]
pub struct OriginCustomHeader<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl OriginCustomHeader<Missing_<super::required::header_name>, Missing_<super::required::header_value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { OriginCustomHeader(Properties_::new(), PhantomData_) }
}
impl<S0, S1> OriginCustomHeader<S0, S1> {
    /// Sets `HeaderName`. Required.
    #[inline] pub fn header_name(mut self, value: impl IntoValue_<String>) -> OriginCustomHeader<Set_, S1> { self.0.put("HeaderName", value.into_node()); OriginCustomHeader(self.0, PhantomData_) }
    /// Sets `HeaderValue`. Required.
    #[inline] pub fn header_value(mut self, value: impl IntoValue_<String>) -> OriginCustomHeader<S0, Set_> { self.0.put("HeaderValue", value.into_node()); OriginCustomHeader(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<OriginCustomHeader> for OriginCustomHeader<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudFront::Distribution.OriginShield`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-originshield.html)
#[must_use]
pub struct OriginShield(Properties_);
impl OriginShield {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { OriginShield(Properties_::new()) }
}
impl OriginShield {
    /// Sets `Enabled`.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Enabled", value.into_node()); self }
    /// Sets `OriginShieldRegion`.
    #[inline] pub fn origin_shield_region(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("OriginShieldRegion", value.into_node()); self }
}
impl IntoValue_<OriginShield> for OriginShield { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudFront::Distribution.S3OriginConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-s3originconfig.html)
#[must_use]
pub struct S3OriginConfig(Properties_);
impl S3OriginConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { S3OriginConfig(Properties_::new()) }
}
impl S3OriginConfig {
    /// Sets `OriginAccessIdentity`.
    #[inline] pub fn origin_access_identity(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("OriginAccessIdentity", value.into_node()); self }
    /// Sets `OriginReadTimeout`.
    #[inline] pub fn origin_read_timeout(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("OriginReadTimeout", value.into_node()); self }
}
impl IntoValue_<S3OriginConfig> for S3OriginConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudFront::Distribution.VpcOriginConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-vpcoriginconfig.html)
#[must_use]
pub struct VpcOriginConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl VpcOriginConfig<Missing_<super::required::vpc_origin_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VpcOriginConfig(Properties_::new(), PhantomData_) }
}
impl<S0> VpcOriginConfig<S0> {
    /// Sets `OriginKeepaliveTimeout`.
    #[inline] pub fn origin_keepalive_timeout(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("OriginKeepaliveTimeout", value.into_node()); self }
    /// Sets `OriginReadTimeout`.
    #[inline] pub fn origin_read_timeout(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("OriginReadTimeout", value.into_node()); self }
    /// Sets `OwnerAccountId`.
    #[inline] pub fn owner_account_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("OwnerAccountId", value.into_node()); self }
    /// Sets `VpcOriginId`. Required.
    #[inline] pub fn vpc_origin_id(mut self, value: impl IntoValue_<String>) -> VpcOriginConfig<Set_> { self.0.put("VpcOriginId", value.into_node()); VpcOriginConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<VpcOriginConfig> for VpcOriginConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudFront::Distribution.Origin`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-origin.html)
#[must_use]
pub struct Origin<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Origin<Missing_<super::required::domain_name>, Missing_<super::required::id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Origin(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Origin<S0, S1> {
    /// Sets `ConnectionAttempts`.
    #[inline] pub fn connection_attempts(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ConnectionAttempts", value.into_node()); self }
    /// Sets `ConnectionTimeout`.
    #[inline] pub fn connection_timeout(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ConnectionTimeout", value.into_node()); self }
    /// Sets `CustomOriginConfig`.
    #[inline] pub fn custom_origin_config(mut self, value: impl IntoValue_<CustomOriginConfig>) -> Self { self.0.put("CustomOriginConfig", value.into_node()); self }
    /// Sets `DomainName`. Required.
    #[inline] pub fn domain_name(mut self, value: impl IntoValue_<String>) -> Origin<Set_, S1> { self.0.put("DomainName", value.into_node()); Origin(self.0, PhantomData_) }
    /// Sets `Id`. Required.
    #[inline] pub fn id(mut self, value: impl IntoValue_<String>) -> Origin<S0, Set_> { self.0.put("Id", value.into_node()); Origin(self.0, PhantomData_) }
    /// Sets `OriginAccessControlId`.
    #[inline] pub fn origin_access_control_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("OriginAccessControlId", value.into_node()); self }
    /// Sets `OriginCustomHeaders`.
    #[inline] pub fn origin_custom_headers(mut self, value: impl IntoValue_<Vec<OriginCustomHeader>>) -> Self { self.0.put("OriginCustomHeaders", value.into_node()); self }
    /// Sets `OriginPath`.
    #[inline] pub fn origin_path(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("OriginPath", value.into_node()); self }
    /// Sets `OriginShield`.
    #[inline] pub fn origin_shield(mut self, value: impl IntoValue_<OriginShield>) -> Self { self.0.put("OriginShield", value.into_node()); self }
    /// Sets `ResponseCompletionTimeout`.
    #[inline] pub fn response_completion_timeout(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ResponseCompletionTimeout", value.into_node()); self }
    /// Sets `S3OriginConfig`.
    #[inline] pub fn s3_origin_config(mut self, value: impl IntoValue_<S3OriginConfig>) -> Self { self.0.put("S3OriginConfig", value.into_node()); self }
    /// Sets `VpcOriginConfig`.
    #[inline] pub fn vpc_origin_config(mut self, value: impl IntoValue_<VpcOriginConfig>) -> Self { self.0.put("VpcOriginConfig", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Origin> for Origin<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudFront::Distribution.GeoRestriction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-georestriction.html)
#[must_use]
pub struct GeoRestriction<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl GeoRestriction<Missing_<super::required::restriction_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { GeoRestriction(Properties_::new(), PhantomData_) }
}
impl<S0> GeoRestriction<S0> {
    /// Sets `Locations`. The values are constants of [`Location`].
    #[inline] pub fn locations(mut self, value: impl IntoValue_<Vec<Location>>) -> Self { self.0.put("Locations", value.into_node()); self }
    /// Sets `RestrictionType`. Required. The values are constants of [`RestrictionType`].
    #[inline] pub fn restriction_type(mut self, value: impl IntoValue_<RestrictionType>) -> GeoRestriction<Set_> { self.0.put("RestrictionType", value.into_node()); GeoRestriction(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<GeoRestriction> for GeoRestriction<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudFront::Distribution.Restrictions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-restrictions.html)
#[must_use]
pub struct Restrictions<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Restrictions<Missing_<super::required::geo_restriction>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Restrictions(Properties_::new(), PhantomData_) }
}
impl<S0> Restrictions<S0> {
    /// Sets `GeoRestriction`. Required.
    #[inline] pub fn geo_restriction(mut self, value: impl IntoValue_<GeoRestriction>) -> Restrictions<Set_> { self.0.put("GeoRestriction", value.into_node()); Restrictions(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<Restrictions> for Restrictions<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudFront::Distribution.LegacyS3Origin`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-legacys3origin.html)
#[must_use]
pub struct LegacyS3Origin<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl LegacyS3Origin<Missing_<super::required::dns_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LegacyS3Origin(Properties_::new(), PhantomData_) }
}
impl<S0> LegacyS3Origin<S0> {
    /// Sets `DNSName`. Required.
    #[inline] pub fn dns_name(mut self, value: impl IntoValue_<String>) -> LegacyS3Origin<Set_> { self.0.put("DNSName", value.into_node()); LegacyS3Origin(self.0, PhantomData_) }
    /// Sets `OriginAccessIdentity`.
    #[inline] pub fn origin_access_identity(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("OriginAccessIdentity", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<LegacyS3Origin> for LegacyS3Origin<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudFront::Distribution.StringSchema`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-distribution.html)
#[must_use]
pub struct StringSchema<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl StringSchema<Missing_<super::required::required>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { StringSchema(Properties_::new(), PhantomData_) }
}
impl<S0> StringSchema<S0> {
    /// Sets `Comment`.
    #[inline] pub fn comment(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Comment", value.into_node()); self }
    /// Sets `DefaultValue`. 1 to 256 characters.
    #[inline] pub fn default_value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DefaultValue", value.into_node()); self }
    /// Sets `Required`. Required.
    #[inline] pub fn required(mut self, value: impl IntoValue_<bool>) -> StringSchema<Set_> { self.0.put("Required", value.into_node()); StringSchema(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<StringSchema> for StringSchema<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudFront::Distribution.Definition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-distribution.html)
#[must_use]
pub struct Definition(Properties_);
impl Definition {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Definition(Properties_::new()) }
}
impl Definition {
    /// Sets `StringSchema`.
    #[inline] pub fn string_schema(mut self, value: impl IntoValue_<StringSchema>) -> Self { self.0.put("StringSchema", value.into_node()); self }
}
impl IntoValue_<Definition> for Definition { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudFront::Distribution.ParameterDefinition`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-parameterdefinition.html)
#[must_use]
pub struct ParameterDefinition<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ParameterDefinition<Missing_<super::required::definition>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ParameterDefinition(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ParameterDefinition<S0, S1> {
    /// Sets `Definition`. Required.
    #[inline] pub fn definition(mut self, value: impl IntoValue_<Definition>) -> ParameterDefinition<Set_, S1> { self.0.put("Definition", value.into_node()); ParameterDefinition(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 128 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> ParameterDefinition<S0, Set_> { self.0.put("Name", value.into_node()); ParameterDefinition(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ParameterDefinition> for ParameterDefinition<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudFront::Distribution.TenantConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-distribution.html)
#[must_use]
pub struct TenantConfig(Properties_);
impl TenantConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { TenantConfig(Properties_::new()) }
}
impl TenantConfig {
    /// Sets `ParameterDefinitions`.
    #[inline] pub fn parameter_definitions(mut self, value: impl IntoValue_<Vec<ParameterDefinition>>) -> Self { self.0.put("ParameterDefinitions", value.into_node()); self }
}
impl IntoValue_<TenantConfig> for TenantConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudFront::Distribution.ViewerCertificate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-viewercertificate.html)
#[must_use]
pub struct ViewerCertificate(Properties_);
impl ViewerCertificate {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ViewerCertificate(Properties_::new()) }
}
impl ViewerCertificate {
    /// Sets `AcmCertificateArn`.
    #[inline] pub fn acm_certificate_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AcmCertificateArn", value.into_node()); self }
    /// Sets `CloudFrontDefaultCertificate`.
    #[inline] pub fn cloud_front_default_certificate(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("CloudFrontDefaultCertificate", value.into_node()); self }
    /// Sets `IamCertificateId`. At most 32 characters.
    #[inline] pub fn iam_certificate_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("IamCertificateId", value.into_node()); self }
    /// Sets `MinimumProtocolVersion`. The values are constants of [`MinimumProtocolVersion`].
    #[inline] pub fn minimum_protocol_version(mut self, value: impl IntoValue_<MinimumProtocolVersion>) -> Self { self.0.put("MinimumProtocolVersion", value.into_node()); self }
    /// Sets `SslSupportMethod`. The values are constants of [`SslSupportMethod`].
    #[inline] pub fn ssl_support_method(mut self, value: impl IntoValue_<SslSupportMethod>) -> Self { self.0.put("SslSupportMethod", value.into_node()); self }
}
impl IntoValue_<ViewerCertificate> for ViewerCertificate { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudFront::Distribution.TrustStoreConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-truststoreconfig.html)
#[must_use]
pub struct TrustStoreConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl TrustStoreConfig<Missing_<super::required::trust_store_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TrustStoreConfig(Properties_::new(), PhantomData_) }
}
impl<S0> TrustStoreConfig<S0> {
    /// Sets `AdvertiseTrustStoreCaNames`.
    #[inline] pub fn advertise_trust_store_ca_names(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AdvertiseTrustStoreCaNames", value.into_node()); self }
    /// Sets `IgnoreCertificateExpiry`.
    #[inline] pub fn ignore_certificate_expiry(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IgnoreCertificateExpiry", value.into_node()); self }
    /// Sets `TrustStoreId`. Required.
    #[inline] pub fn trust_store_id(mut self, value: impl IntoValue_<String>) -> TrustStoreConfig<Set_> { self.0.put("TrustStoreId", value.into_node()); TrustStoreConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<TrustStoreConfig> for TrustStoreConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudFront::Distribution.ViewerMtlsConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-viewermtlsconfig.html)
#[must_use]
pub struct ViewerMtlsConfig(Properties_);
impl ViewerMtlsConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ViewerMtlsConfig(Properties_::new()) }
}
impl ViewerMtlsConfig {
    /// Sets `Mode`. The values are constants of [`ViewerMtlsMode`].
    #[inline] pub fn mode(mut self, value: impl IntoValue_<ViewerMtlsMode>) -> Self { self.0.put("Mode", value.into_node()); self }
    /// Sets `TrustStoreConfig`.
    #[inline] pub fn trust_store_config(mut self, value: impl IntoValue_<TrustStoreConfig>) -> Self { self.0.put("TrustStoreConfig", value.into_node()); self }
}
impl IntoValue_<ViewerMtlsConfig> for ViewerMtlsConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudFront::Distribution.DistributionConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-distributionconfig.html)
#[must_use]
pub struct DistributionConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl DistributionConfig<Missing_<super::required::default_cache_behavior>, Missing_<super::required::enabled>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DistributionConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> DistributionConfig<S0, S1> {
    /// Sets `Aliases`.
    #[inline] pub fn aliases(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Aliases", value.into_node()); self }
    /// Sets `AnycastIpListId`.
    #[inline] pub fn anycast_ip_list_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AnycastIpListId", value.into_node()); self }
    /// Sets `CNAMEs`.
    #[inline] pub fn cnam_es(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("CNAMEs", value.into_node()); self }
    /// Sets `CacheBehaviors`.
    #[inline] pub fn cache_behaviors(mut self, value: impl IntoValue_<Vec<CacheBehavior>>) -> Self { self.0.put("CacheBehaviors", value.into_node()); self }
    /// Sets `CacheTagConfig`.
    #[inline] pub fn cache_tag_config(mut self, value: impl IntoValue_<CacheTagConfig>) -> Self { self.0.put("CacheTagConfig", value.into_node()); self }
    /// Sets `Comment`.
    #[inline] pub fn comment(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Comment", value.into_node()); self }
    /// Sets `ConnectionFunctionAssociation`.
    #[inline] pub fn connection_function_association(mut self, value: impl IntoValue_<ConnectionFunctionAssociation>) -> Self { self.0.put("ConnectionFunctionAssociation", value.into_node()); self }
    /// Sets `ConnectionMode`. The values are constants of [`ConnectionMode`].
    #[inline] pub fn connection_mode(mut self, value: impl IntoValue_<ConnectionMode>) -> Self { self.0.put("ConnectionMode", value.into_node()); self }
    /// Sets `ContinuousDeploymentPolicyId`.
    #[inline] pub fn continuous_deployment_policy_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ContinuousDeploymentPolicyId", value.into_node()); self }
    /// Sets `CustomErrorResponses`.
    #[inline] pub fn custom_error_responses(mut self, value: impl IntoValue_<Vec<CustomErrorResponse>>) -> Self { self.0.put("CustomErrorResponses", value.into_node()); self }
    /// Sets `CustomOrigin`.
    #[inline] pub fn custom_origin(mut self, value: impl IntoValue_<LegacyCustomOrigin>) -> Self { self.0.put("CustomOrigin", value.into_node()); self }
    /// Sets `DefaultCacheBehavior`. Required.
    #[inline] pub fn default_cache_behavior(mut self, value: impl IntoValue_<DefaultCacheBehavior>) -> DistributionConfig<Set_, S1> { self.0.put("DefaultCacheBehavior", value.into_node()); DistributionConfig(self.0, PhantomData_) }
    /// Sets `DefaultRootObject`.
    #[inline] pub fn default_root_object(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DefaultRootObject", value.into_node()); self }
    /// Sets `Enabled`. Required.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> DistributionConfig<S0, Set_> { self.0.put("Enabled", value.into_node()); DistributionConfig(self.0, PhantomData_) }
    /// Sets `HttpVersion`. The values are constants of [`HttpVersion`].
    #[inline] pub fn http_version(mut self, value: impl IntoValue_<HttpVersion>) -> Self { self.0.put("HttpVersion", value.into_node()); self }
    /// Sets `IPV6Enabled`.
    #[inline] pub fn ipv6_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IPV6Enabled", value.into_node()); self }
    /// Sets `Logging`.
    #[inline] pub fn logging(mut self, value: impl IntoValue_<Logging>) -> Self { self.0.put("Logging", value.into_node()); self }
    /// Sets `OriginGroups`.
    #[inline] pub fn origin_groups(mut self, value: impl IntoValue_<OriginGroups>) -> Self { self.0.put("OriginGroups", value.into_node()); self }
    /// Sets `Origins`.
    #[inline] pub fn origins(mut self, value: impl IntoValue_<Vec<Origin>>) -> Self { self.0.put("Origins", value.into_node()); self }
    /// Sets `PriceClass`. The values are constants of [`PriceClass`].
    #[inline] pub fn price_class(mut self, value: impl IntoValue_<PriceClass>) -> Self { self.0.put("PriceClass", value.into_node()); self }
    /// Sets `Restrictions`.
    #[inline] pub fn restrictions(mut self, value: impl IntoValue_<Restrictions>) -> Self { self.0.put("Restrictions", value.into_node()); self }
    /// Sets `S3Origin`.
    #[inline] pub fn s3_origin(mut self, value: impl IntoValue_<LegacyS3Origin>) -> Self { self.0.put("S3Origin", value.into_node()); self }
    /// Sets `Staging`.
    #[inline] pub fn staging(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Staging", value.into_node()); self }
    /// Sets `TenantConfig`.
    #[inline] pub fn tenant_config(mut self, value: impl IntoValue_<TenantConfig>) -> Self { self.0.put("TenantConfig", value.into_node()); self }
    /// Sets `ViewerCertificate`.
    #[inline] pub fn viewer_certificate(mut self, value: impl IntoValue_<ViewerCertificate>) -> Self { self.0.put("ViewerCertificate", value.into_node()); self }
    /// Sets `ViewerMtlsConfig`.
    #[inline] pub fn viewer_mtls_config(mut self, value: impl IntoValue_<ViewerMtlsConfig>) -> Self { self.0.put("ViewerMtlsConfig", value.into_node()); self }
    /// Sets `WebACLId`.
    #[inline] pub fn web_acl_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("WebACLId", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<DistributionConfig> for DistributionConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::CloudFront::Distribution`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-distribution.html)
#[derive(Debug)]
pub enum ConnectionMode {}
impl ConnectionMode {
    /// `direct`
    pub const DIRECT: Value_<ConnectionMode> = Value_::constant("direct");
    /// `tenant-only`
    pub const TENANT_ONLY: Value_<ConnectionMode> = Value_::constant("tenant-only");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ConnectionMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CloudFront::Distribution`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-distribution.html)
#[derive(Debug)]
pub enum ViewerProtocolPolicy {}
impl ViewerProtocolPolicy {
    /// `allow-all`
    pub const ALLOW_ALL: Value_<ViewerProtocolPolicy> = Value_::constant("allow-all");
    /// `https-only`
    pub const HTTPS_ONLY: Value_<ViewerProtocolPolicy> = Value_::constant("https-only");
    /// `redirect-to-https`
    pub const REDIRECT_TO_HTTPS: Value_<ViewerProtocolPolicy> = Value_::constant("redirect-to-https");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ViewerProtocolPolicy> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CloudFront::Distribution`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-distribution.html)
#[derive(Debug)]
pub enum HttpVersion {}
impl HttpVersion {
    /// `http1.1`
    pub const HTTP1_1: Value_<HttpVersion> = Value_::constant("http1.1");
    /// `http2`
    pub const HTTP2: Value_<HttpVersion> = Value_::constant("http2");
    /// `http2and3`
    pub const HTTP2AND3: Value_<HttpVersion> = Value_::constant("http2and3");
    /// `http3`
    pub const HTTP3: Value_<HttpVersion> = Value_::constant("http3");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<HttpVersion> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CloudFront::Distribution`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-distribution.html)
#[derive(Debug)]
pub enum OriginGroupSelectionCriteria {}
impl OriginGroupSelectionCriteria {
    /// `default`
    pub const DEFAULT: Value_<OriginGroupSelectionCriteria> = Value_::constant("default");
    /// `media-quality-based`
    pub const MEDIA_QUALITY_BASED: Value_<OriginGroupSelectionCriteria> = Value_::constant("media-quality-based");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<OriginGroupSelectionCriteria> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CloudFront::Distribution`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-distribution.html)
#[derive(Debug)]
pub enum IpAddressType {}
impl IpAddressType {
    /// `ipv4`
    pub const IPV4: Value_<IpAddressType> = Value_::constant("ipv4");
    /// `ipv6`
    pub const IPV6: Value_<IpAddressType> = Value_::constant("ipv6");
    /// `dualstack`
    pub const DUALSTACK: Value_<IpAddressType> = Value_::constant("dualstack");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<IpAddressType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CloudFront::Distribution`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-distribution.html)
#[derive(Debug)]
pub enum PriceClass {}
impl PriceClass {
    /// `None`
    pub const NONE: Value_<PriceClass> = Value_::constant("None");
    /// `PriceClass_100`
    pub const PRICE_CLASS_100: Value_<PriceClass> = Value_::constant("PriceClass_100");
    /// `PriceClass_200`
    pub const PRICE_CLASS_200: Value_<PriceClass> = Value_::constant("PriceClass_200");
    /// `PriceClass_All`
    pub const PRICE_CLASS_ALL: Value_<PriceClass> = Value_::constant("PriceClass_All");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<PriceClass> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CloudFront::Distribution`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-distribution.html)
#[derive(Debug)]
pub enum Location {}
impl Location {
    /// `AD`
    pub const AD: Value_<Location> = Value_::constant("AD");
    /// `AE`
    pub const AE: Value_<Location> = Value_::constant("AE");
    /// `AF`
    pub const AF: Value_<Location> = Value_::constant("AF");
    /// `AG`
    pub const AG: Value_<Location> = Value_::constant("AG");
    /// `AI`
    pub const AI: Value_<Location> = Value_::constant("AI");
    /// `AL`
    pub const AL: Value_<Location> = Value_::constant("AL");
    /// `AM`
    pub const AM: Value_<Location> = Value_::constant("AM");
    /// `AO`
    pub const AO: Value_<Location> = Value_::constant("AO");
    /// `AQ`
    pub const AQ: Value_<Location> = Value_::constant("AQ");
    /// `AR`
    pub const AR: Value_<Location> = Value_::constant("AR");
    /// `AS`
    pub const AS: Value_<Location> = Value_::constant("AS");
    /// `AT`
    pub const AT: Value_<Location> = Value_::constant("AT");
    /// `AU`
    pub const AU: Value_<Location> = Value_::constant("AU");
    /// `AW`
    pub const AW: Value_<Location> = Value_::constant("AW");
    /// `AX`
    pub const AX: Value_<Location> = Value_::constant("AX");
    /// `AZ`
    pub const AZ: Value_<Location> = Value_::constant("AZ");
    /// `BA`
    pub const BA: Value_<Location> = Value_::constant("BA");
    /// `BB`
    pub const BB: Value_<Location> = Value_::constant("BB");
    /// `BD`
    pub const BD: Value_<Location> = Value_::constant("BD");
    /// `BE`
    pub const BE: Value_<Location> = Value_::constant("BE");
    /// `BF`
    pub const BF: Value_<Location> = Value_::constant("BF");
    /// `BG`
    pub const BG: Value_<Location> = Value_::constant("BG");
    /// `BH`
    pub const BH: Value_<Location> = Value_::constant("BH");
    /// `BI`
    pub const BI: Value_<Location> = Value_::constant("BI");
    /// `BJ`
    pub const BJ: Value_<Location> = Value_::constant("BJ");
    /// `BL`
    pub const BL: Value_<Location> = Value_::constant("BL");
    /// `BM`
    pub const BM: Value_<Location> = Value_::constant("BM");
    /// `BN`
    pub const BN: Value_<Location> = Value_::constant("BN");
    /// `BO`
    pub const BO: Value_<Location> = Value_::constant("BO");
    /// `BQ`
    pub const BQ: Value_<Location> = Value_::constant("BQ");
    /// `BR`
    pub const BR: Value_<Location> = Value_::constant("BR");
    /// `BS`
    pub const BS: Value_<Location> = Value_::constant("BS");
    /// `BT`
    pub const BT: Value_<Location> = Value_::constant("BT");
    /// `BV`
    pub const BV: Value_<Location> = Value_::constant("BV");
    /// `BW`
    pub const BW: Value_<Location> = Value_::constant("BW");
    /// `BY`
    pub const BY: Value_<Location> = Value_::constant("BY");
    /// `BZ`
    pub const BZ: Value_<Location> = Value_::constant("BZ");
    /// `CA`
    pub const CA: Value_<Location> = Value_::constant("CA");
    /// `CC`
    pub const CC: Value_<Location> = Value_::constant("CC");
    /// `CD`
    pub const CD: Value_<Location> = Value_::constant("CD");
    /// `CF`
    pub const CF: Value_<Location> = Value_::constant("CF");
    /// `CG`
    pub const CG: Value_<Location> = Value_::constant("CG");
    /// `CH`
    pub const CH: Value_<Location> = Value_::constant("CH");
    /// `CI`
    pub const CI: Value_<Location> = Value_::constant("CI");
    /// `CK`
    pub const CK: Value_<Location> = Value_::constant("CK");
    /// `CL`
    pub const CL: Value_<Location> = Value_::constant("CL");
    /// `CM`
    pub const CM: Value_<Location> = Value_::constant("CM");
    /// `CN`
    pub const CN: Value_<Location> = Value_::constant("CN");
    /// `CO`
    pub const CO: Value_<Location> = Value_::constant("CO");
    /// `CR`
    pub const CR: Value_<Location> = Value_::constant("CR");
    /// `CU`
    pub const CU: Value_<Location> = Value_::constant("CU");
    /// `CV`
    pub const CV: Value_<Location> = Value_::constant("CV");
    /// `CW`
    pub const CW: Value_<Location> = Value_::constant("CW");
    /// `CX`
    pub const CX: Value_<Location> = Value_::constant("CX");
    /// `CY`
    pub const CY: Value_<Location> = Value_::constant("CY");
    /// `CZ`
    pub const CZ: Value_<Location> = Value_::constant("CZ");
    /// `DE`
    pub const DE: Value_<Location> = Value_::constant("DE");
    /// `DJ`
    pub const DJ: Value_<Location> = Value_::constant("DJ");
    /// `DK`
    pub const DK: Value_<Location> = Value_::constant("DK");
    /// `DM`
    pub const DM: Value_<Location> = Value_::constant("DM");
    /// `DO`
    pub const DO: Value_<Location> = Value_::constant("DO");
    /// `DZ`
    pub const DZ: Value_<Location> = Value_::constant("DZ");
    /// `EC`
    pub const EC: Value_<Location> = Value_::constant("EC");
    /// `EE`
    pub const EE: Value_<Location> = Value_::constant("EE");
    /// `EG`
    pub const EG: Value_<Location> = Value_::constant("EG");
    /// `EH`
    pub const EH: Value_<Location> = Value_::constant("EH");
    /// `ER`
    pub const ER: Value_<Location> = Value_::constant("ER");
    /// `ES`
    pub const ES: Value_<Location> = Value_::constant("ES");
    /// `ET`
    pub const ET: Value_<Location> = Value_::constant("ET");
    /// `FI`
    pub const FI: Value_<Location> = Value_::constant("FI");
    /// `FJ`
    pub const FJ: Value_<Location> = Value_::constant("FJ");
    /// `FK`
    pub const FK: Value_<Location> = Value_::constant("FK");
    /// `FM`
    pub const FM: Value_<Location> = Value_::constant("FM");
    /// `FO`
    pub const FO: Value_<Location> = Value_::constant("FO");
    /// `FR`
    pub const FR: Value_<Location> = Value_::constant("FR");
    /// `GA`
    pub const GA: Value_<Location> = Value_::constant("GA");
    /// `GB`
    pub const GB: Value_<Location> = Value_::constant("GB");
    /// `GD`
    pub const GD: Value_<Location> = Value_::constant("GD");
    /// `GE`
    pub const GE: Value_<Location> = Value_::constant("GE");
    /// `GF`
    pub const GF: Value_<Location> = Value_::constant("GF");
    /// `GG`
    pub const GG: Value_<Location> = Value_::constant("GG");
    /// `GH`
    pub const GH: Value_<Location> = Value_::constant("GH");
    /// `GI`
    pub const GI: Value_<Location> = Value_::constant("GI");
    /// `GL`
    pub const GL: Value_<Location> = Value_::constant("GL");
    /// `GM`
    pub const GM: Value_<Location> = Value_::constant("GM");
    /// `GN`
    pub const GN: Value_<Location> = Value_::constant("GN");
    /// `GP`
    pub const GP: Value_<Location> = Value_::constant("GP");
    /// `GQ`
    pub const GQ: Value_<Location> = Value_::constant("GQ");
    /// `GR`
    pub const GR: Value_<Location> = Value_::constant("GR");
    /// `GS`
    pub const GS: Value_<Location> = Value_::constant("GS");
    /// `GT`
    pub const GT: Value_<Location> = Value_::constant("GT");
    /// `GU`
    pub const GU: Value_<Location> = Value_::constant("GU");
    /// `GW`
    pub const GW: Value_<Location> = Value_::constant("GW");
    /// `GY`
    pub const GY: Value_<Location> = Value_::constant("GY");
    /// `HK`
    pub const HK: Value_<Location> = Value_::constant("HK");
    /// `HM`
    pub const HM: Value_<Location> = Value_::constant("HM");
    /// `HN`
    pub const HN: Value_<Location> = Value_::constant("HN");
    /// `HR`
    pub const HR: Value_<Location> = Value_::constant("HR");
    /// `HT`
    pub const HT: Value_<Location> = Value_::constant("HT");
    /// `HU`
    pub const HU: Value_<Location> = Value_::constant("HU");
    /// `ID`
    pub const ID: Value_<Location> = Value_::constant("ID");
    /// `IE`
    pub const IE: Value_<Location> = Value_::constant("IE");
    /// `IL`
    pub const IL: Value_<Location> = Value_::constant("IL");
    /// `IM`
    pub const IM: Value_<Location> = Value_::constant("IM");
    /// `IN`
    pub const IN: Value_<Location> = Value_::constant("IN");
    /// `IO`
    pub const IO: Value_<Location> = Value_::constant("IO");
    /// `IQ`
    pub const IQ: Value_<Location> = Value_::constant("IQ");
    /// `IR`
    pub const IR: Value_<Location> = Value_::constant("IR");
    /// `IS`
    pub const IS: Value_<Location> = Value_::constant("IS");
    /// `IT`
    pub const IT: Value_<Location> = Value_::constant("IT");
    /// `JE`
    pub const JE: Value_<Location> = Value_::constant("JE");
    /// `JM`
    pub const JM: Value_<Location> = Value_::constant("JM");
    /// `JO`
    pub const JO: Value_<Location> = Value_::constant("JO");
    /// `JP`
    pub const JP: Value_<Location> = Value_::constant("JP");
    /// `KE`
    pub const KE: Value_<Location> = Value_::constant("KE");
    /// `KG`
    pub const KG: Value_<Location> = Value_::constant("KG");
    /// `KH`
    pub const KH: Value_<Location> = Value_::constant("KH");
    /// `KI`
    pub const KI: Value_<Location> = Value_::constant("KI");
    /// `KM`
    pub const KM: Value_<Location> = Value_::constant("KM");
    /// `KN`
    pub const KN: Value_<Location> = Value_::constant("KN");
    /// `KP`
    pub const KP: Value_<Location> = Value_::constant("KP");
    /// `KR`
    pub const KR: Value_<Location> = Value_::constant("KR");
    /// `KW`
    pub const KW: Value_<Location> = Value_::constant("KW");
    /// `KY`
    pub const KY: Value_<Location> = Value_::constant("KY");
    /// `KZ`
    pub const KZ: Value_<Location> = Value_::constant("KZ");
    /// `LA`
    pub const LA: Value_<Location> = Value_::constant("LA");
    /// `LB`
    pub const LB: Value_<Location> = Value_::constant("LB");
    /// `LC`
    pub const LC: Value_<Location> = Value_::constant("LC");
    /// `LI`
    pub const LI: Value_<Location> = Value_::constant("LI");
    /// `LK`
    pub const LK: Value_<Location> = Value_::constant("LK");
    /// `LR`
    pub const LR: Value_<Location> = Value_::constant("LR");
    /// `LS`
    pub const LS: Value_<Location> = Value_::constant("LS");
    /// `LT`
    pub const LT: Value_<Location> = Value_::constant("LT");
    /// `LU`
    pub const LU: Value_<Location> = Value_::constant("LU");
    /// `LV`
    pub const LV: Value_<Location> = Value_::constant("LV");
    /// `LY`
    pub const LY: Value_<Location> = Value_::constant("LY");
    /// `MA`
    pub const MA: Value_<Location> = Value_::constant("MA");
    /// `MC`
    pub const MC: Value_<Location> = Value_::constant("MC");
    /// `MD`
    pub const MD: Value_<Location> = Value_::constant("MD");
    /// `ME`
    pub const ME: Value_<Location> = Value_::constant("ME");
    /// `MF`
    pub const MF: Value_<Location> = Value_::constant("MF");
    /// `MG`
    pub const MG: Value_<Location> = Value_::constant("MG");
    /// `MH`
    pub const MH: Value_<Location> = Value_::constant("MH");
    /// `MK`
    pub const MK: Value_<Location> = Value_::constant("MK");
    /// `ML`
    pub const ML: Value_<Location> = Value_::constant("ML");
    /// `MM`
    pub const MM: Value_<Location> = Value_::constant("MM");
    /// `MN`
    pub const MN: Value_<Location> = Value_::constant("MN");
    /// `MO`
    pub const MO: Value_<Location> = Value_::constant("MO");
    /// `MP`
    pub const MP: Value_<Location> = Value_::constant("MP");
    /// `MQ`
    pub const MQ: Value_<Location> = Value_::constant("MQ");
    /// `MR`
    pub const MR: Value_<Location> = Value_::constant("MR");
    /// `MS`
    pub const MS: Value_<Location> = Value_::constant("MS");
    /// `MT`
    pub const MT: Value_<Location> = Value_::constant("MT");
    /// `MU`
    pub const MU: Value_<Location> = Value_::constant("MU");
    /// `MV`
    pub const MV: Value_<Location> = Value_::constant("MV");
    /// `MW`
    pub const MW: Value_<Location> = Value_::constant("MW");
    /// `MX`
    pub const MX: Value_<Location> = Value_::constant("MX");
    /// `MY`
    pub const MY: Value_<Location> = Value_::constant("MY");
    /// `MZ`
    pub const MZ: Value_<Location> = Value_::constant("MZ");
    /// `NA`
    pub const NA: Value_<Location> = Value_::constant("NA");
    /// `NC`
    pub const NC: Value_<Location> = Value_::constant("NC");
    /// `NE`
    pub const NE: Value_<Location> = Value_::constant("NE");
    /// `NF`
    pub const NF: Value_<Location> = Value_::constant("NF");
    /// `NG`
    pub const NG: Value_<Location> = Value_::constant("NG");
    /// `NI`
    pub const NI: Value_<Location> = Value_::constant("NI");
    /// `NL`
    pub const NL: Value_<Location> = Value_::constant("NL");
    /// `NO`
    pub const NO: Value_<Location> = Value_::constant("NO");
    /// `NP`
    pub const NP: Value_<Location> = Value_::constant("NP");
    /// `NR`
    pub const NR: Value_<Location> = Value_::constant("NR");
    /// `NU`
    pub const NU: Value_<Location> = Value_::constant("NU");
    /// `NZ`
    pub const NZ: Value_<Location> = Value_::constant("NZ");
    /// `OM`
    pub const OM: Value_<Location> = Value_::constant("OM");
    /// `PA`
    pub const PA: Value_<Location> = Value_::constant("PA");
    /// `PE`
    pub const PE: Value_<Location> = Value_::constant("PE");
    /// `PF`
    pub const PF: Value_<Location> = Value_::constant("PF");
    /// `PG`
    pub const PG: Value_<Location> = Value_::constant("PG");
    /// `PH`
    pub const PH: Value_<Location> = Value_::constant("PH");
    /// `PK`
    pub const PK: Value_<Location> = Value_::constant("PK");
    /// `PL`
    pub const PL: Value_<Location> = Value_::constant("PL");
    /// `PM`
    pub const PM: Value_<Location> = Value_::constant("PM");
    /// `PN`
    pub const PN: Value_<Location> = Value_::constant("PN");
    /// `PR`
    pub const PR: Value_<Location> = Value_::constant("PR");
    /// `PS`
    pub const PS: Value_<Location> = Value_::constant("PS");
    /// `PT`
    pub const PT: Value_<Location> = Value_::constant("PT");
    /// `PW`
    pub const PW: Value_<Location> = Value_::constant("PW");
    /// `PY`
    pub const PY: Value_<Location> = Value_::constant("PY");
    /// `QA`
    pub const QA: Value_<Location> = Value_::constant("QA");
    /// `RE`
    pub const RE: Value_<Location> = Value_::constant("RE");
    /// `RO`
    pub const RO: Value_<Location> = Value_::constant("RO");
    /// `RS`
    pub const RS: Value_<Location> = Value_::constant("RS");
    /// `RU`
    pub const RU: Value_<Location> = Value_::constant("RU");
    /// `RW`
    pub const RW: Value_<Location> = Value_::constant("RW");
    /// `SA`
    pub const SA: Value_<Location> = Value_::constant("SA");
    /// `SB`
    pub const SB: Value_<Location> = Value_::constant("SB");
    /// `SC`
    pub const SC: Value_<Location> = Value_::constant("SC");
    /// `SD`
    pub const SD: Value_<Location> = Value_::constant("SD");
    /// `SE`
    pub const SE: Value_<Location> = Value_::constant("SE");
    /// `SG`
    pub const SG: Value_<Location> = Value_::constant("SG");
    /// `SH`
    pub const SH: Value_<Location> = Value_::constant("SH");
    /// `SI`
    pub const SI: Value_<Location> = Value_::constant("SI");
    /// `SJ`
    pub const SJ: Value_<Location> = Value_::constant("SJ");
    /// `SK`
    pub const SK: Value_<Location> = Value_::constant("SK");
    /// `SL`
    pub const SL: Value_<Location> = Value_::constant("SL");
    /// `SM`
    pub const SM: Value_<Location> = Value_::constant("SM");
    /// `SN`
    pub const SN: Value_<Location> = Value_::constant("SN");
    /// `SO`
    pub const SO: Value_<Location> = Value_::constant("SO");
    /// `SR`
    pub const SR: Value_<Location> = Value_::constant("SR");
    /// `SS`
    pub const SS: Value_<Location> = Value_::constant("SS");
    /// `ST`
    pub const ST: Value_<Location> = Value_::constant("ST");
    /// `SV`
    pub const SV: Value_<Location> = Value_::constant("SV");
    /// `SX`
    pub const SX: Value_<Location> = Value_::constant("SX");
    /// `SY`
    pub const SY: Value_<Location> = Value_::constant("SY");
    /// `SZ`
    pub const SZ: Value_<Location> = Value_::constant("SZ");
    /// `TC`
    pub const TC: Value_<Location> = Value_::constant("TC");
    /// `TD`
    pub const TD: Value_<Location> = Value_::constant("TD");
    /// `TF`
    pub const TF: Value_<Location> = Value_::constant("TF");
    /// `TG`
    pub const TG: Value_<Location> = Value_::constant("TG");
    /// `TH`
    pub const TH: Value_<Location> = Value_::constant("TH");
    /// `TJ`
    pub const TJ: Value_<Location> = Value_::constant("TJ");
    /// `TK`
    pub const TK: Value_<Location> = Value_::constant("TK");
    /// `TL`
    pub const TL: Value_<Location> = Value_::constant("TL");
    /// `TM`
    pub const TM: Value_<Location> = Value_::constant("TM");
    /// `TN`
    pub const TN: Value_<Location> = Value_::constant("TN");
    /// `TO`
    pub const TO: Value_<Location> = Value_::constant("TO");
    /// `TR`
    pub const TR: Value_<Location> = Value_::constant("TR");
    /// `TT`
    pub const TT: Value_<Location> = Value_::constant("TT");
    /// `TV`
    pub const TV: Value_<Location> = Value_::constant("TV");
    /// `TW`
    pub const TW: Value_<Location> = Value_::constant("TW");
    /// `TZ`
    pub const TZ: Value_<Location> = Value_::constant("TZ");
    /// `UA`
    pub const UA: Value_<Location> = Value_::constant("UA");
    /// `UG`
    pub const UG: Value_<Location> = Value_::constant("UG");
    /// `UM`
    pub const UM: Value_<Location> = Value_::constant("UM");
    /// `US`
    pub const US: Value_<Location> = Value_::constant("US");
    /// `UY`
    pub const UY: Value_<Location> = Value_::constant("UY");
    /// `UZ`
    pub const UZ: Value_<Location> = Value_::constant("UZ");
    /// `VA`
    pub const VA: Value_<Location> = Value_::constant("VA");
    /// `VC`
    pub const VC: Value_<Location> = Value_::constant("VC");
    /// `VE`
    pub const VE: Value_<Location> = Value_::constant("VE");
    /// `VG`
    pub const VG: Value_<Location> = Value_::constant("VG");
    /// `VI`
    pub const VI: Value_<Location> = Value_::constant("VI");
    /// `VN`
    pub const VN: Value_<Location> = Value_::constant("VN");
    /// `VU`
    pub const VU: Value_<Location> = Value_::constant("VU");
    /// `WF`
    pub const WF: Value_<Location> = Value_::constant("WF");
    /// `WS`
    pub const WS: Value_<Location> = Value_::constant("WS");
    /// `YE`
    pub const YE: Value_<Location> = Value_::constant("YE");
    /// `YT`
    pub const YT: Value_<Location> = Value_::constant("YT");
    /// `ZA`
    pub const ZA: Value_<Location> = Value_::constant("ZA");
    /// `ZM`
    pub const ZM: Value_<Location> = Value_::constant("ZM");
    /// `ZW`
    pub const ZW: Value_<Location> = Value_::constant("ZW");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Location> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CloudFront::Distribution`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-distribution.html)
#[derive(Debug)]
pub enum RestrictionType {}
impl RestrictionType {
    /// `blacklist`
    pub const BLACKLIST: Value_<RestrictionType> = Value_::constant("blacklist");
    /// `none`
    pub const NONE: Value_<RestrictionType> = Value_::constant("none");
    /// `whitelist`
    pub const WHITELIST: Value_<RestrictionType> = Value_::constant("whitelist");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RestrictionType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CloudFront::Distribution`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-distribution.html)
#[derive(Debug)]
pub enum MinimumProtocolVersion {}
impl MinimumProtocolVersion {
    /// `SSLv3`
    pub const SS_LV3: Value_<MinimumProtocolVersion> = Value_::constant("SSLv3");
    /// `TLSv1`
    pub const TL_SV1: Value_<MinimumProtocolVersion> = Value_::constant("TLSv1");
    /// `TLSv1.1_2016`
    pub const TL_SV1_1_2016: Value_<MinimumProtocolVersion> = Value_::constant("TLSv1.1_2016");
    /// `TLSv1.2_2018`
    pub const TL_SV1_2_2018: Value_<MinimumProtocolVersion> = Value_::constant("TLSv1.2_2018");
    /// `TLSv1.2_2019`
    pub const TL_SV1_2_2019: Value_<MinimumProtocolVersion> = Value_::constant("TLSv1.2_2019");
    /// `TLSv1.2_2021`
    pub const TL_SV1_2_2021: Value_<MinimumProtocolVersion> = Value_::constant("TLSv1.2_2021");
    /// `TLSv1.2_2025`
    pub const TL_SV1_2_2025: Value_<MinimumProtocolVersion> = Value_::constant("TLSv1.2_2025");
    /// `TLSv1.3_2025`
    pub const TL_SV1_3_2025: Value_<MinimumProtocolVersion> = Value_::constant("TLSv1.3_2025");
    /// `TLSv1_2016`
    pub const TL_SV1_2016: Value_<MinimumProtocolVersion> = Value_::constant("TLSv1_2016");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<MinimumProtocolVersion> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CloudFront::Distribution`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-distribution.html)
#[derive(Debug)]
pub enum SslSupportMethod {}
impl SslSupportMethod {
    /// `sni-only`
    pub const SNI_ONLY: Value_<SslSupportMethod> = Value_::constant("sni-only");
    /// `static-ip`
    pub const STATIC_IP: Value_<SslSupportMethod> = Value_::constant("static-ip");
    /// `vip`
    pub const VIP: Value_<SslSupportMethod> = Value_::constant("vip");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SslSupportMethod> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CloudFront::Distribution`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-distribution.html)
#[derive(Debug)]
pub enum ViewerMtlsMode {}
impl ViewerMtlsMode {
    /// `required`
    pub const REQUIRED: Value_<ViewerMtlsMode> = Value_::constant("required");
    /// `optional`
    pub const OPTIONAL: Value_<ViewerMtlsMode> = Value_::constant("optional");
    /// `passthrough`
    pub const PASSTHROUGH: Value_<ViewerMtlsMode> = Value_::constant("passthrough");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ViewerMtlsMode> { Value_::from_node(value.into_node()) }
}
