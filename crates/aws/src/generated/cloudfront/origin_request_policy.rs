// Made by `cargo xtask generate`; do not edit.
//! `AWS::CloudFront::OriginRequestPolicy`

use stanchion_template::generated::*;

/// `AWS::CloudFront::OriginRequestPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-originrequestpolicy.html)
#[must_use]
pub struct OriginRequestPolicy<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl OriginRequestPolicy<Missing_<super::required::origin_request_policy_config>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { OriginRequestPolicy(Properties_::new(), PhantomData_) }
}
impl<S0> OriginRequestPolicy<S0> {
    /// Sets `OriginRequestPolicyConfig`. Required.
    #[inline] pub fn origin_request_policy_config(mut self, value: impl IntoValue_<OriginRequestPolicyConfig>) -> OriginRequestPolicy<Set_> { self.0.put("OriginRequestPolicyConfig", value.into_node()); OriginRequestPolicy(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<OriginRequestPolicy> for OriginRequestPolicy<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for OriginRequestPolicy<S0> {
    const TYPE: &'static str = "AWS::CloudFront::OriginRequestPolicy";
    type Handle = OriginRequestPolicyRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`OriginRequestPolicy`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct OriginRequestPolicyRef(Id_);
impl From<Id_> for OriginRequestPolicyRef { #[inline] fn from(id: Id_) -> Self { OriginRequestPolicyRef(id) } }
impl AsRef<Id_> for OriginRequestPolicyRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl OriginRequestPolicyRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `LastModifiedTime`
    #[inline] pub fn last_modified_time(&self) -> Value_<String> { self.0.attribute("LastModifiedTime") }
}
/// `AWS::CloudFront::OriginRequestPolicy.CookiesConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-originrequestpolicy-cookiesconfig.html)
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
/// `AWS::CloudFront::OriginRequestPolicy.HeadersConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-originrequestpolicy-headersconfig.html)
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
/// `AWS::CloudFront::OriginRequestPolicy.QueryStringsConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-originrequestpolicy-querystringsconfig.html)
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
/// `AWS::CloudFront::OriginRequestPolicy.OriginRequestPolicyConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-originrequestpolicy-originrequestpolicyconfig.html)
#[must_use]
pub struct OriginRequestPolicyConfig<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl OriginRequestPolicyConfig<Missing_<super::required::cookies_config>, Missing_<super::required::headers_config>, Missing_<super::required::name>, Missing_<super::required::query_strings_config>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { OriginRequestPolicyConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> OriginRequestPolicyConfig<S0, S1, S2, S3> {
    /// Sets `Comment`.
    #[inline] pub fn comment(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Comment", value.into_node()); self }
    /// Sets `CookiesConfig`. Required.
    #[inline] pub fn cookies_config(mut self, value: impl IntoValue_<CookiesConfig>) -> OriginRequestPolicyConfig<Set_, S1, S2, S3> { self.0.put("CookiesConfig", value.into_node()); OriginRequestPolicyConfig(self.0, PhantomData_) }
    /// Sets `HeadersConfig`. Required.
    #[inline] pub fn headers_config(mut self, value: impl IntoValue_<HeadersConfig>) -> OriginRequestPolicyConfig<S0, Set_, S2, S3> { self.0.put("HeadersConfig", value.into_node()); OriginRequestPolicyConfig(self.0, PhantomData_) }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> OriginRequestPolicyConfig<S0, S1, Set_, S3> { self.0.put("Name", value.into_node()); OriginRequestPolicyConfig(self.0, PhantomData_) }
    /// Sets `QueryStringsConfig`. Required.
    #[inline] pub fn query_strings_config(mut self, value: impl IntoValue_<QueryStringsConfig>) -> OriginRequestPolicyConfig<S0, S1, S2, Set_> { self.0.put("QueryStringsConfig", value.into_node()); OriginRequestPolicyConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<OriginRequestPolicyConfig> for OriginRequestPolicyConfig<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
