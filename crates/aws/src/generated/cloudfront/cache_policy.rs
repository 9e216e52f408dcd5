// Made by `cargo xtask generate`; do not edit.
//! `AWS::CloudFront::CachePolicy`

use stanchion_template::generated::*;

/// `AWS::CloudFront::CachePolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-cachepolicy.html)
#[must_use]
pub struct CachePolicy<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CachePolicy<Missing_<super::required::cache_policy_config>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CachePolicy(Properties_::new(), PhantomData_) }
}
impl<S0> CachePolicy<S0> {
    /// Sets `CachePolicyConfig`. Required.
    #[inline] pub fn cache_policy_config(mut self, value: impl IntoValue_<CachePolicyConfig>) -> CachePolicy<Set_> { self.0.put("CachePolicyConfig", value.into_node()); CachePolicy(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<CachePolicy> for CachePolicy<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for CachePolicy<S0> {
    const TYPE: &'static str = "AWS::CloudFront::CachePolicy";
    type Handle = CachePolicyRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`CachePolicy`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct CachePolicyRef(Id_);
impl From<Id_> for CachePolicyRef { #[inline] fn from(id: Id_) -> Self { CachePolicyRef(id) } }
impl AsRef<Id_> for CachePolicyRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl CachePolicyRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `LastModifiedTime`
    #[inline] pub fn last_modified_time(&self) -> Value_<String> { self.0.attribute("LastModifiedTime") }
}
/// `AWS::CloudFront::CachePolicy.CookiesConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-cachepolicy-cookiesconfig.html)
#[must_use]
pub struct CookiesConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CookiesConfig<Missing_<super::required::cookie_behavior>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CookiesConfig(Properties_::new(), PhantomData_) }
}
impl<S0> CookiesConfig<S0> {
    /// Sets `CookieBehavior`. Required.
    #[inline] pub fn cookie_behavior(mut self, value: impl IntoValue_<String>) -> CookiesConfig<Set_> { self.0.put("CookieBehavior", value.into_node()); CookiesConfig(self.0, PhantomData_) }
    /// Sets `Cookies`.
    #[inline] pub fn cookies(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Cookies", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<CookiesConfig> for CookiesConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudFront::CachePolicy.HeadersConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-cachepolicy-headersconfig.html)
#[must_use]
pub struct HeadersConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl HeadersConfig<Missing_<super::required::header_behavior>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { HeadersConfig(Properties_::new(), PhantomData_) }
}
impl<S0> HeadersConfig<S0> {
    /// Sets `HeaderBehavior`. Required.
    #[inline] pub fn header_behavior(mut self, value: impl IntoValue_<String>) -> HeadersConfig<Set_> { self.0.put("HeaderBehavior", value.into_node()); HeadersConfig(self.0, PhantomData_) }
    /// Sets `Headers`.
    #[inline] pub fn headers(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Headers", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<HeadersConfig> for HeadersConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudFront::CachePolicy.QueryStringsConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-cachepolicy-querystringsconfig.html)
#[must_use]
pub struct QueryStringsConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl QueryStringsConfig<Missing_<super::required::query_string_behavior>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { QueryStringsConfig(Properties_::new(), PhantomData_) }
}
impl<S0> QueryStringsConfig<S0> {
    /// Sets `QueryStringBehavior`. Required.
    #[inline] pub fn query_string_behavior(mut self, value: impl IntoValue_<String>) -> QueryStringsConfig<Set_> { self.0.put("QueryStringBehavior", value.into_node()); QueryStringsConfig(self.0, PhantomData_) }
    /// Sets `QueryStrings`.
    #[inline] pub fn query_strings(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("QueryStrings", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<QueryStringsConfig> for QueryStringsConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudFront::CachePolicy.ParametersInCacheKeyAndForwardedToOrigin`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-cachepolicy-parametersincachekeyandforwardedtoorigin.html)
#[must_use]
pub struct ParametersInCacheKeyAndForwardedToOrigin<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl ParametersInCacheKeyAndForwardedToOrigin<Missing_<super::required::cookies_config>, Missing_<super::required::enable_accept_encoding_gzip>, Missing_<super::required::headers_config>, Missing_<super::required::query_strings_config>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ParametersInCacheKeyAndForwardedToOrigin(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> ParametersInCacheKeyAndForwardedToOrigin<S0, S1, S2, S3> {
    /// Sets `CookiesConfig`. Required.
    #[inline] pub fn cookies_config(mut self, value: impl IntoValue_<CookiesConfig>) -> ParametersInCacheKeyAndForwardedToOrigin<Set_, S1, S2, S3> { self.0.put("CookiesConfig", value.into_node()); ParametersInCacheKeyAndForwardedToOrigin(self.0, PhantomData_) }
    /// Sets `EnableAcceptEncodingBrotli`.
    #[inline] pub fn enable_accept_encoding_brotli(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnableAcceptEncodingBrotli", value.into_node()); self }
    /// Sets `EnableAcceptEncodingGzip`. Required.
    #[inline] pub fn enable_accept_encoding_gzip(mut self, value: impl IntoValue_<bool>) -> ParametersInCacheKeyAndForwardedToOrigin<S0, Set_, S2, S3> { self.0.put("EnableAcceptEncodingGzip", value.into_node()); ParametersInCacheKeyAndForwardedToOrigin(self.0, PhantomData_) }
    /// Sets `HeadersConfig`. Required.
    #[inline] pub fn headers_config(mut self, value: impl IntoValue_<HeadersConfig>) -> ParametersInCacheKeyAndForwardedToOrigin<S0, S1, Set_, S3> { self.0.put("HeadersConfig", value.into_node()); ParametersInCacheKeyAndForwardedToOrigin(self.0, PhantomData_) }
    /// Sets `QueryStringsConfig`. Required.
    #[inline] pub fn query_strings_config(mut self, value: impl IntoValue_<QueryStringsConfig>) -> ParametersInCacheKeyAndForwardedToOrigin<S0, S1, S2, Set_> { self.0.put("QueryStringsConfig", value.into_node()); ParametersInCacheKeyAndForwardedToOrigin(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<ParametersInCacheKeyAndForwardedToOrigin> for ParametersInCacheKeyAndForwardedToOrigin<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudFront::CachePolicy.CachePolicyConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-cachepolicy-cachepolicyconfig.html)
#[must_use]
pub struct CachePolicyConfig<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4,)>);
impl CachePolicyConfig<Missing_<super::required::default_ttl>, Missing_<super::required::max_ttl>, Missing_<super::required::min_ttl>, Missing_<super::required::name>, Missing_<super::required::parameters_in_cache_key_and_forwarded_to_origin>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CachePolicyConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4> CachePolicyConfig<S0, S1, S2, S3, S4> {
    /// Sets `Comment`.
    #[inline] pub fn comment(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Comment", value.into_node()); self }
    /// Sets `DefaultTTL`. Required. At least 0.
    #[inline] pub fn default_ttl(mut self, value: impl IntoValue_<f64>) -> CachePolicyConfig<Set_, S1, S2, S3, S4> { self.0.put("DefaultTTL", value.into_node()); CachePolicyConfig(self.0, PhantomData_) }
    /// Sets `MaxTTL`. Required. At least 0.
    #[inline] pub fn max_ttl(mut self, value: impl IntoValue_<f64>) -> CachePolicyConfig<S0, Set_, S2, S3, S4> { self.0.put("MaxTTL", value.into_node()); CachePolicyConfig(self.0, PhantomData_) }
    /// Sets `MinTTL`. Required. At least 0.
    #[inline] pub fn min_ttl(mut self, value: impl IntoValue_<f64>) -> CachePolicyConfig<S0, S1, Set_, S3, S4> { self.0.put("MinTTL", value.into_node()); CachePolicyConfig(self.0, PhantomData_) }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> CachePolicyConfig<S0, S1, S2, Set_, S4> { self.0.put("Name", value.into_node()); CachePolicyConfig(self.0, PhantomData_) }
    /// Sets `ParametersInCacheKeyAndForwardedToOrigin`. Required.
    #[inline] pub fn parameters_in_cache_key_and_forwarded_to_origin(mut self, value: impl IntoValue_<ParametersInCacheKeyAndForwardedToOrigin>) -> CachePolicyConfig<S0, S1, S2, S3, Set_> { self.0.put("ParametersInCacheKeyAndForwardedToOrigin", value.into_node()); CachePolicyConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> IntoValue_<CachePolicyConfig> for CachePolicyConfig<S0, S1, S2, S3, S4> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
