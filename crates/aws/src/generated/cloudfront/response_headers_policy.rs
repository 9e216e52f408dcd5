// Made by `cargo xtask generate`; do not edit.
//! `AWS::CloudFront::ResponseHeadersPolicy`

use stanchion_template::generated::*;

/// `AWS::CloudFront::ResponseHeadersPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-responseheaderspolicy.html)
#[must_use]
pub struct ResponseHeadersPolicy<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ResponseHeadersPolicy<Missing_<super::required::response_headers_policy_config>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ResponseHeadersPolicy(Properties_::new(), PhantomData_) }
}
impl<S0> ResponseHeadersPolicy<S0> {
    /// Sets `ResponseHeadersPolicyConfig`. Required.
    #[inline] pub fn response_headers_policy_config(mut self, value: impl IntoValue_<ResponseHeadersPolicyConfig>) -> ResponseHeadersPolicy<Set_> { self.0.put("ResponseHeadersPolicyConfig", value.into_node()); ResponseHeadersPolicy(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ResponseHeadersPolicy> for ResponseHeadersPolicy<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for ResponseHeadersPolicy<S0> {
    const TYPE: &'static str = "AWS::CloudFront::ResponseHeadersPolicy";
    type Handle = ResponseHeadersPolicyRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ResponseHeadersPolicy`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ResponseHeadersPolicyRef(Id_);
impl From<Id_> for ResponseHeadersPolicyRef { #[inline] fn from(id: Id_) -> Self { ResponseHeadersPolicyRef(id) } }
impl AsRef<Id_> for ResponseHeadersPolicyRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ResponseHeadersPolicyRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `LastModifiedTime`
    #[inline] pub fn last_modified_time(&self) -> Value_<String> { self.0.attribute("LastModifiedTime") }
}
/// `AWS::CloudFront::ResponseHeadersPolicy.AccessControlAllowHeaders`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-responseheaderspolicy-accesscontrolallowheaders.html)
#[must_use]
pub struct AccessControlAllowHeaders<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AccessControlAllowHeaders<Missing_<super::required::items>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AccessControlAllowHeaders(Properties_::new(), PhantomData_) }
}
impl<S0> AccessControlAllowHeaders<S0> {
    /// Sets `Items`. Required. At least 1 item.
    #[inline] pub fn items(mut self, value: impl IntoValue_<Vec<String>>) -> AccessControlAllowHeaders<Set_> { self.0.put("Items", value.into_node()); AccessControlAllowHeaders(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<AccessControlAllowHeaders> for AccessControlAllowHeaders<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudFront::ResponseHeadersPolicy.AccessControlAllowMethods`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-responseheaderspolicy-accesscontrolallowmethods.html)
#[must_use]
pub struct AccessControlAllowMethods<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AccessControlAllowMethods<Missing_<super::required::items>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AccessControlAllowMethods(Properties_::new(), PhantomData_) }
}
impl<S0> AccessControlAllowMethods<S0> {
    /// Sets `Items`. Required. At least 1 item. The values are constants of [`Item`].
    #[inline] pub fn items(mut self, value: impl IntoValue_<Vec<Item>>) -> AccessControlAllowMethods<Set_> { self.0.put("Items", value.into_node()); AccessControlAllowMethods(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<AccessControlAllowMethods> for AccessControlAllowMethods<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudFront::ResponseHeadersPolicy.AccessControlAllowOrigins`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-responseheaderspolicy-accesscontrolalloworigins.html)
#[must_use]
pub struct AccessControlAllowOrigins<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AccessControlAllowOrigins<Missing_<super::required::items>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AccessControlAllowOrigins(Properties_::new(), PhantomData_) }
}
impl<S0> AccessControlAllowOrigins<S0> {
    /// Sets `Items`. Required. At least 1 item.
    #[inline] pub fn items(mut self, value: impl IntoValue_<Vec<String>>) -> AccessControlAllowOrigins<Set_> { self.0.put("Items", value.into_node()); AccessControlAllowOrigins(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<AccessControlAllowOrigins> for AccessControlAllowOrigins<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudFront::ResponseHeadersPolicy.AccessControlExposeHeaders`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-responseheaderspolicy-accesscontrolexposeheaders.html)
#[must_use]
pub struct AccessControlExposeHeaders<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AccessControlExposeHeaders<Missing_<super::required::items>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AccessControlExposeHeaders(Properties_::new(), PhantomData_) }
}
impl<S0> AccessControlExposeHeaders<S0> {
    /// Sets `Items`. Required.
    #[inline] pub fn items(mut self, value: impl IntoValue_<Vec<String>>) -> AccessControlExposeHeaders<Set_> { self.0.put("Items", value.into_node()); AccessControlExposeHeaders(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<AccessControlExposeHeaders> for AccessControlExposeHeaders<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudFront::ResponseHeadersPolicy.CorsConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-responseheaderspolicy-corsconfig.html)
#[must_use]
pub struct CorsConfig<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4,)>);
impl CorsConfig<Missing_<super::required::access_control_allow_credentials>, Missing_<super::required::access_control_allow_headers>, Missing_<super::required::access_control_allow_methods>, Missing_<super::required::access_control_allow_origins>, Missing_<super::required::origin_override>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CorsConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4> CorsConfig<S0, S1, S2, S3, S4> {
    /// Sets `AccessControlAllowCredentials`. Required.
    #[inline] pub fn access_control_allow_credentials(mut self, value: impl IntoValue_<bool>) -> CorsConfig<Set_, S1, S2, S3, S4> { self.0.put("AccessControlAllowCredentials", value.into_node()); CorsConfig(self.0, PhantomData_) }
    /// Sets `AccessControlAllowHeaders`. Required.
    #[inline] pub fn access_control_allow_headers(mut self, value: impl IntoValue_<AccessControlAllowHeaders>) -> CorsConfig<S0, Set_, S2, S3, S4> { self.0.put("AccessControlAllowHeaders", value.into_node()); CorsConfig(self.0, PhantomData_) }
    /// Sets `AccessControlAllowMethods`. Required.
    #[inline] pub fn access_control_allow_methods(mut self, value: impl IntoValue_<AccessControlAllowMethods>) -> CorsConfig<S0, S1, Set_, S3, S4> { self.0.put("AccessControlAllowMethods", value.into_node()); CorsConfig(self.0, PhantomData_) }
    /// Sets `AccessControlAllowOrigins`. Required.
    #[inline] pub fn access_control_allow_origins(mut self, value: impl IntoValue_<AccessControlAllowOrigins>) -> CorsConfig<S0, S1, S2, Set_, S4> { self.0.put("AccessControlAllowOrigins", value.into_node()); CorsConfig(self.0, PhantomData_) }
    /// Sets `AccessControlExposeHeaders`.
    #[inline] pub fn access_control_expose_headers(mut self, value: impl IntoValue_<AccessControlExposeHeaders>) -> Self { self.0.put("AccessControlExposeHeaders", value.into_node()); self }
    /// Sets `AccessControlMaxAgeSec`.
    #[inline] pub fn access_control_max_age_sec(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("AccessControlMaxAgeSec", value.into_node()); self }
    /// Sets `OriginOverride`. Required.
    #[inline] pub fn origin_override(mut self, value: impl IntoValue_<bool>) -> CorsConfig<S0, S1, S2, S3, Set_> { self.0.put("OriginOverride", value.into_node()); CorsConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> IntoValue_<CorsConfig> for CorsConfig<S0, S1, S2, S3, S4> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudFront::ResponseHeadersPolicy.CustomHeader`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-responseheaderspolicy-customheader.html)
#[must_use]
pub struct CustomHeader<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl CustomHeader<Missing_<super::required::header>, Missing_<super::required::r#override>, Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CustomHeader(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> CustomHeader<S0, S1, S2> {
    /// Sets `Header`. Required.
    #[inline] pub fn header(mut self, value: impl IntoValue_<String>) -> CustomHeader<Set_, S1, S2> { self.0.put("Header", value.into_node()); CustomHeader(self.0, PhantomData_) }
    /// Sets `Override`. Required.
    #[inline] pub fn r#override(mut self, value: impl IntoValue_<bool>) -> CustomHeader<S0, Set_, S2> { self.0.put("Override", value.into_node()); CustomHeader(self.0, PhantomData_) }
    /// Sets `Value`. Required.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> CustomHeader<S0, S1, Set_> { self.0.put("Value", value.into_node()); CustomHeader(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<CustomHeader> for CustomHeader<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudFront::ResponseHeadersPolicy.CustomHeadersConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-responseheaderspolicy-customheadersconfig.html)
#[must_use]
pub struct CustomHeadersConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CustomHeadersConfig<Missing_<super::required::items>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CustomHeadersConfig(Properties_::new(), PhantomData_) }
}
impl<S0> CustomHeadersConfig<S0> {
    /// Sets `Items`. Required.
    #[inline] pub fn items(mut self, value: impl IntoValue_<Vec<CustomHeader>>) -> CustomHeadersConfig<Set_> { self.0.put("Items", value.into_node()); CustomHeadersConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<CustomHeadersConfig> for CustomHeadersConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudFront::ResponseHeadersPolicy.RemoveHeader`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-responseheaderspolicy-removeheader.html)
#[must_use]
pub struct RemoveHeader<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl RemoveHeader<Missing_<super::required::header>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RemoveHeader(Properties_::new(), PhantomData_) }
}
impl<S0> RemoveHeader<S0> {
    /// Sets `Header`. Required.
    #[inline] pub fn header(mut self, value: impl IntoValue_<String>) -> RemoveHeader<Set_> { self.0.put("Header", value.into_node()); RemoveHeader(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<RemoveHeader> for RemoveHeader<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudFront::ResponseHeadersPolicy.RemoveHeadersConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-responseheaderspolicy-removeheadersconfig.html)
#[must_use]
pub struct RemoveHeadersConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl RemoveHeadersConfig<Missing_<super::required::items>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RemoveHeadersConfig(Properties_::new(), PhantomData_) }
}
impl<S0> RemoveHeadersConfig<S0> {
    /// Sets `Items`. Required.
    #[inline] pub fn items(mut self, value: impl IntoValue_<Vec<RemoveHeader>>) -> RemoveHeadersConfig<Set_> { self.0.put("Items", value.into_node()); RemoveHeadersConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<RemoveHeadersConfig> for RemoveHeadersConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudFront::ResponseHeadersPolicy.ContentSecurityPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-responseheaderspolicy-contentsecuritypolicy.html)
#[must_use]
pub struct ContentSecurityPolicy<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ContentSecurityPolicy<Missing_<super::required::content_security_policy>, Missing_<super::required::r#override>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ContentSecurityPolicy(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ContentSecurityPolicy<S0, S1> {
    /// Sets `ContentSecurityPolicy`. Required.
    #[inline] pub fn content_security_policy(mut self, value: impl IntoValue_<String>) -> ContentSecurityPolicy<Set_, S1> { self.0.put("ContentSecurityPolicy", value.into_node()); ContentSecurityPolicy(self.0, PhantomData_) }
    /// Sets `Override`. Required.
    #[inline] pub fn r#override(mut self, value: impl IntoValue_<bool>) -> ContentSecurityPolicy<S0, Set_> { self.0.put("Override", value.into_node()); ContentSecurityPolicy(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ContentSecurityPolicy> for ContentSecurityPolicy<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudFront::ResponseHeadersPolicy.ContentTypeOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-responseheaderspolicy-contenttypeoptions.html)
#[must_use]
pub struct ContentTypeOptions<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ContentTypeOptions<Missing_<super::required::r#override>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ContentTypeOptions(Properties_::new(), PhantomData_) }
}
impl<S0> ContentTypeOptions<S0> {
    /// Sets `Override`. Required.
    #[inline] pub fn r#override(mut self, value: impl IntoValue_<bool>) -> ContentTypeOptions<Set_> { self.0.put("Override", value.into_node()); ContentTypeOptions(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ContentTypeOptions> for ContentTypeOptions<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudFront::ResponseHeadersPolicy.FrameOptions`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-responseheaderspolicy-frameoptions.html)
#[must_use]
pub struct FrameOptions<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl FrameOptions<Missing_<super::required::frame_option>, Missing_<super::required::r#override>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FrameOptions(Properties_::new(), PhantomData_) }
}
impl<S0, S1> FrameOptions<S0, S1> {
    /// Sets `FrameOption`. Required.
    #[inline] pub fn frame_option(mut self, value: impl IntoValue_<String>) -> FrameOptions<Set_, S1> { self.0.put("FrameOption", value.into_node()); FrameOptions(self.0, PhantomData_) }
    /// Sets `Override`. Required.
    #[inline] pub fn r#override(mut self, value: impl IntoValue_<bool>) -> FrameOptions<S0, Set_> { self.0.put("Override", value.into_node()); FrameOptions(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<FrameOptions> for FrameOptions<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudFront::ResponseHeadersPolicy.ReferrerPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-responseheaderspolicy-referrerpolicy.html)
#[must_use]
pub struct ReferrerPolicy<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ReferrerPolicy<Missing_<super::required::r#override>, Missing_<super::required::referrer_policy>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ReferrerPolicy(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ReferrerPolicy<S0, S1> {
    /// Sets `Override`. Required.
    #[inline] pub fn r#override(mut self, value: impl IntoValue_<bool>) -> ReferrerPolicy<Set_, S1> { self.0.put("Override", value.into_node()); ReferrerPolicy(self.0, PhantomData_) }
    /// Sets `ReferrerPolicy`. Required.
    #[inline] pub fn referrer_policy(mut self, value: impl IntoValue_<String>) -> ReferrerPolicy<S0, Set_> { self.0.put("ReferrerPolicy", value.into_node()); ReferrerPolicy(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ReferrerPolicy> for ReferrerPolicy<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudFront::ResponseHeadersPolicy.StrictTransportSecurity`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-responseheaderspolicy-stricttransportsecurity.html)
#[must_use]
pub struct StrictTransportSecurity<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl StrictTransportSecurity<Missing_<super::required::access_control_max_age_sec>, Missing_<super::required::r#override>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { StrictTransportSecurity(Properties_::new(), PhantomData_) }
}
impl<S0, S1> StrictTransportSecurity<S0, S1> {
    /// Sets `AccessControlMaxAgeSec`. Required.
    #[inline] pub fn access_control_max_age_sec(mut self, value: impl IntoValue_<i64>) -> StrictTransportSecurity<Set_, S1> { self.0.put("AccessControlMaxAgeSec", value.into_node()); StrictTransportSecurity(self.0, PhantomData_) }
    /// Sets `IncludeSubdomains`.
    #[inline] pub fn include_subdomains(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IncludeSubdomains", value.into_node()); self }
    /// Sets `Override`. Required.
    #[inline] pub fn r#override(mut self, value: impl IntoValue_<bool>) -> StrictTransportSecurity<S0, Set_> { self.0.put("Override", value.into_node()); StrictTransportSecurity(self.0, PhantomData_) }
    /// Sets `Preload`.
    #[inline] pub fn preload(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Preload", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<StrictTransportSecurity> for StrictTransportSecurity<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudFront::ResponseHeadersPolicy.XSSProtection`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-responseheaderspolicy-xssprotection.html)
#[must_use]
pub struct XSSProtection<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl XSSProtection<Missing_<super::required::r#override>, Missing_<super::required::protection>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { XSSProtection(Properties_::new(), PhantomData_) }
}
impl<S0, S1> XSSProtection<S0, S1> {
    /// Sets `ModeBlock`.
    #[inline] pub fn mode_block(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ModeBlock", value.into_node()); self }
    /// Sets `Override`. Required.
    #[inline] pub fn r#override(mut self, value: impl IntoValue_<bool>) -> XSSProtection<Set_, S1> { self.0.put("Override", value.into_node()); XSSProtection(self.0, PhantomData_) }
    /// Sets `Protection`. Required.
    #[inline] pub fn protection(mut self, value: impl IntoValue_<bool>) -> XSSProtection<S0, Set_> { self.0.put("Protection", value.into_node()); XSSProtection(self.0, PhantomData_) }
    /// Sets `ReportUri`.
    #[inline] pub fn report_uri(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ReportUri", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<XSSProtection> for XSSProtection<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudFront::ResponseHeadersPolicy.SecurityHeadersConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-responseheaderspolicy-securityheadersconfig.html)
#[must_use]
pub struct SecurityHeadersConfig(Properties_);
impl SecurityHeadersConfig {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SecurityHeadersConfig(Properties_::new()) }
}
impl SecurityHeadersConfig {
    /// Sets `ContentSecurityPolicy`.
    #[inline] pub fn content_security_policy(mut self, value: impl IntoValue_<ContentSecurityPolicy>) -> Self { self.0.put("ContentSecurityPolicy", value.into_node()); self }
    /// Sets `ContentTypeOptions`.
    #[inline] pub fn content_type_options(mut self, value: impl IntoValue_<ContentTypeOptions>) -> Self { self.0.put("ContentTypeOptions", value.into_node()); self }
    /// Sets `FrameOptions`.
    #[inline] pub fn frame_options(mut self, value: impl IntoValue_<FrameOptions>) -> Self { self.0.put("FrameOptions", value.into_node()); self }
    /// Sets `ReferrerPolicy`.
    #[inline] pub fn referrer_policy(mut self, value: impl IntoValue_<ReferrerPolicy>) -> Self { self.0.put("ReferrerPolicy", value.into_node()); self }
    /// Sets `StrictTransportSecurity`.
    #[inline] pub fn strict_transport_security(mut self, value: impl IntoValue_<StrictTransportSecurity>) -> Self { self.0.put("StrictTransportSecurity", value.into_node()); self }
    /// Sets `XSSProtection`.
    #[inline] pub fn xss_protection(mut self, value: impl IntoValue_<XSSProtection>) -> Self { self.0.put("XSSProtection", value.into_node()); self }
}
impl IntoValue_<SecurityHeadersConfig> for SecurityHeadersConfig { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudFront::ResponseHeadersPolicy.ServerTimingHeadersConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-responseheaderspolicy-servertimingheadersconfig.html)
#[must_use]
pub struct ServerTimingHeadersConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ServerTimingHeadersConfig<Missing_<super::required::enabled>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ServerTimingHeadersConfig(Properties_::new(), PhantomData_) }
}
impl<S0> ServerTimingHeadersConfig<S0> {
    /// Sets `Enabled`. Required.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> ServerTimingHeadersConfig<Set_> { self.0.put("Enabled", value.into_node()); ServerTimingHeadersConfig(self.0, PhantomData_) }
    /// Sets `SamplingRate`. 0 to 100.
    #[inline] pub fn sampling_rate(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("SamplingRate", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ServerTimingHeadersConfig> for ServerTimingHeadersConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudFront::ResponseHeadersPolicy.ResponseHeadersPolicyConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-responseheaderspolicy-responseheaderspolicyconfig.html)
#[must_use]
pub struct ResponseHeadersPolicyConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ResponseHeadersPolicyConfig<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ResponseHeadersPolicyConfig(Properties_::new(), PhantomData_) }
}
impl<S0> ResponseHeadersPolicyConfig<S0> {
    /// Sets `Comment`. At most 128 characters.
    #[inline] pub fn comment(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Comment", value.into_node()); self }
    /// Sets `CorsConfig`.
    #[inline] pub fn cors_config(mut self, value: impl IntoValue_<CorsConfig>) -> Self { self.0.put("CorsConfig", value.into_node()); self }
    /// Sets `CustomHeadersConfig`.
    #[inline] pub fn custom_headers_config(mut self, value: impl IntoValue_<CustomHeadersConfig>) -> Self { self.0.put("CustomHeadersConfig", value.into_node()); self }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> ResponseHeadersPolicyConfig<Set_> { self.0.put("Name", value.into_node()); ResponseHeadersPolicyConfig(self.0, PhantomData_) }
    /// Sets `RemoveHeadersConfig`.
    #[inline] pub fn remove_headers_config(mut self, value: impl IntoValue_<RemoveHeadersConfig>) -> Self { self.0.put("RemoveHeadersConfig", value.into_node()); self }
    /// Sets `SecurityHeadersConfig`.
    #[inline] pub fn security_headers_config(mut self, value: impl IntoValue_<SecurityHeadersConfig>) -> Self { self.0.put("SecurityHeadersConfig", value.into_node()); self }
    /// Sets `ServerTimingHeadersConfig`.
    #[inline] pub fn server_timing_headers_config(mut self, value: impl IntoValue_<ServerTimingHeadersConfig>) -> Self { self.0.put("ServerTimingHeadersConfig", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ResponseHeadersPolicyConfig> for ResponseHeadersPolicyConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::CloudFront::ResponseHeadersPolicy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-responseheaderspolicy.html)
#[derive(Debug)]
pub enum Item {}
impl Item {
    /// `ALL`
    pub const ALL: Value_<Item> = Value_::constant("ALL");
    /// `DELETE`
    pub const DELETE: Value_<Item> = Value_::constant("DELETE");
    /// `GET`
    pub const GET: Value_<Item> = Value_::constant("GET");
    /// `HEAD`
    pub const HEAD: Value_<Item> = Value_::constant("HEAD");
    /// `OPTIONS`
    pub const OPTIONS: Value_<Item> = Value_::constant("OPTIONS");
    /// `PATCH`
    pub const PATCH: Value_<Item> = Value_::constant("PATCH");
    /// `POST`
    pub const POST: Value_<Item> = Value_::constant("POST");
    /// `PUT`
    pub const PUT: Value_<Item> = Value_::constant("PUT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Item> { Value_::from_node(value.into_node()) }
}
