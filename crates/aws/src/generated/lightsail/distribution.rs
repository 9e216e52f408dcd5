// Made by `cargo xtask generate`; do not edit.
//! `AWS::Lightsail::Distribution`

use stanchion_template::generated::*;

/// `AWS::Lightsail::Distribution`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-distribution.html)
#[must_use]
pub struct Distribution<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl Distribution<Missing_<super::required::bundle_id>, Missing_<super::required::default_cache_behavior>, Missing_<super::required::distribution_name>, Missing_<super::required::origin>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Distribution(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> Distribution<S0, S1, S2, S3> {
    /// Sets `BundleId`. Required.
    #[inline] pub fn bundle_id(mut self, value: impl IntoValue_<String>) -> Distribution<Set_, S1, S2, S3> { self.0.put("BundleId", value.into_node()); Distribution(self.0, PhantomData_) }
    /// Sets `CacheBehaviorSettings`.
    #[inline] pub fn cache_behavior_settings(mut self, value: impl IntoValue_<CacheSettings>) -> Self { self.0.put("CacheBehaviorSettings", value.into_node()); self }
    /// Sets `CacheBehaviors`.
    #[inline] pub fn cache_behaviors(mut self, value: impl IntoValue_<Vec<CacheBehaviorPerPath>>) -> Self { self.0.put("CacheBehaviors", value.into_node()); self }
    /// Sets `CertificateName`.
    #[inline] pub fn certificate_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CertificateName", value.into_node()); self }
    /// Sets `DefaultCacheBehavior`. Required.
    #[inline] pub fn default_cache_behavior(mut self, value: impl IntoValue_<CacheBehavior>) -> Distribution<S0, Set_, S2, S3> { self.0.put("DefaultCacheBehavior", value.into_node()); Distribution(self.0, PhantomData_) }
    /// Sets `DistributionName`. Required. An update replaces the resource.
    #[inline] pub fn distribution_name(mut self, value: impl IntoValue_<String>) -> Distribution<S0, S1, Set_, S3> { self.0.put("DistributionName", value.into_node()); Distribution(self.0, PhantomData_) }
    /// Sets `IpAddressType`. An update replaces the resource. The values are constants of [`IpAddressType`].
    #[inline] pub fn ip_address_type(mut self, value: impl IntoValue_<IpAddressType>) -> Self { self.0.put("IpAddressType", value.into_node()); self }
    /// Sets `IsEnabled`.
    #[inline] pub fn is_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IsEnabled", value.into_node()); self }
    /// Sets `Origin`. Required.
    #[inline] pub fn origin(mut self, value: impl IntoValue_<InputOrigin>) -> Distribution<S0, S1, S2, Set_> { self.0.put("Origin", value.into_node()); Distribution(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<Distribution> for Distribution<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for Distribution<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::Lightsail::Distribution";
    type Handle = DistributionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Distribution`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DistributionRef(Id_);
impl From<Id_> for DistributionRef { #[inline] fn from(id: Id_) -> Self { DistributionRef(id) } }
impl AsRef<Id_> for DistributionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DistributionRef {
    /// `Ref`: `DistributionName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AbleToUpdateBundle`
    #[inline] pub fn able_to_update_bundle(&self) -> Value_<bool> { self.0.attribute("AbleToUpdateBundle") }
    /// `Fn::GetAtt` `DistributionArn`
    #[inline] pub fn distribution_arn(&self) -> Value_<String> { self.0.attribute("DistributionArn") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
}
/// `AWS::Lightsail::Distribution.CookieObject`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lightsail-distribution-cookieobject.html)
#[must_use]
pub struct CookieObject(Properties_);
impl CookieObject {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CookieObject(Properties_::new()) }
}
impl CookieObject {
    /// Sets `CookiesAllowList`.
    #[inline] pub fn cookies_allow_list(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("CookiesAllowList", value.into_node()); self }
    /// Sets `Option`. The values are constants of [`CookieObjectOption`].
    #[inline] pub fn option(mut self, value: impl IntoValue_<CookieObjectOption>) -> Self { self.0.put("Option", value.into_node()); self }
}
impl IntoValue_<CookieObject> for CookieObject { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lightsail::Distribution.HeaderObject`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lightsail-distribution-headerobject.html)
#[must_use]
pub struct HeaderObject(Properties_);
impl HeaderObject {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { HeaderObject(Properties_::new()) }
}
impl HeaderObject {
    /// Sets `HeadersAllowList`.
    #[inline] pub fn headers_allow_list(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("HeadersAllowList", value.into_node()); self }
    /// Sets `Option`. The values are constants of [`HeaderObjectOption`].
    #[inline] pub fn option(mut self, value: impl IntoValue_<HeaderObjectOption>) -> Self { self.0.put("Option", value.into_node()); self }
}
impl IntoValue_<HeaderObject> for HeaderObject { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lightsail::Distribution.QueryStringObject`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lightsail-distribution-querystringobject.html)
#[must_use]
pub struct QueryStringObject(Properties_);
impl QueryStringObject {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { QueryStringObject(Properties_::new()) }
}
impl QueryStringObject {
    /// Sets `Option`.
    #[inline] pub fn option(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Option", value.into_node()); self }
    /// Sets `QueryStringsAllowList`.
    #[inline] pub fn query_strings_allow_list(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("QueryStringsAllowList", value.into_node()); self }
}
impl IntoValue_<QueryStringObject> for QueryStringObject { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lightsail::Distribution.CacheSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lightsail-distribution-cachesettings.html)
#[must_use]
pub struct CacheSettings(Properties_);
impl CacheSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CacheSettings(Properties_::new()) }
}
impl CacheSettings {
    /// Sets `AllowedHTTPMethods`.
    #[inline] pub fn allowed_http_methods(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AllowedHTTPMethods", value.into_node()); self }
    /// Sets `CachedHTTPMethods`.
    #[inline] pub fn cached_http_methods(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CachedHTTPMethods", value.into_node()); self }
    /// Sets `DefaultTTL`.
    #[inline] pub fn default_ttl(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("DefaultTTL", value.into_node()); self }
    /// Sets `ForwardedCookies`.
    #[inline] pub fn forwarded_cookies(mut self, value: impl IntoValue_<CookieObject>) -> Self { self.0.put("ForwardedCookies", value.into_node()); self }
    /// Sets `ForwardedHeaders`.
    #[inline] pub fn forwarded_headers(mut self, value: impl IntoValue_<HeaderObject>) -> Self { self.0.put("ForwardedHeaders", value.into_node()); self }
    /// Sets `ForwardedQueryStrings`.
    #[inline] pub fn forwarded_query_strings(mut self, value: impl IntoValue_<QueryStringObject>) -> Self { self.0.put("ForwardedQueryStrings", value.into_node()); self }
    /// Sets `MaximumTTL`.
    #[inline] pub fn maximum_ttl(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MaximumTTL", value.into_node()); self }
    /// Sets `MinimumTTL`.
    #[inline] pub fn minimum_ttl(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MinimumTTL", value.into_node()); self }
}
impl IntoValue_<CacheSettings> for CacheSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lightsail::Distribution.CacheBehaviorPerPath`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lightsail-distribution-cachebehaviorperpath.html)
#[must_use]
pub struct CacheBehaviorPerPath(Properties_);
impl CacheBehaviorPerPath {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CacheBehaviorPerPath(Properties_::new()) }
}
impl CacheBehaviorPerPath {
    /// Sets `Behavior`. The values are constants of [`Behavior`].
    #[inline] pub fn behavior(mut self, value: impl IntoValue_<Behavior>) -> Self { self.0.put("Behavior", value.into_node()); self }
    /// Sets `Path`.
    #[inline] pub fn path(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Path", value.into_node()); self }
}
impl IntoValue_<CacheBehaviorPerPath> for CacheBehaviorPerPath { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lightsail::Distribution.CacheBehavior`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lightsail-distribution-cachebehavior.html)
#[must_use]
pub struct CacheBehavior(Properties_);
impl CacheBehavior {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CacheBehavior(Properties_::new()) }
}
impl CacheBehavior {
    /// Sets `Behavior`. The values are constants of [`CacheBehaviorBehavior`].
    #[inline] pub fn behavior(mut self, value: impl IntoValue_<CacheBehaviorBehavior>) -> Self { self.0.put("Behavior", value.into_node()); self }
}
impl IntoValue_<CacheBehavior> for CacheBehavior { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Lightsail::Distribution.InputOrigin`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lightsail-distribution-inputorigin.html)
#[must_use]
pub struct InputOrigin(Properties_);
impl InputOrigin {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { InputOrigin(Properties_::new()) }
}
impl InputOrigin {
    /// Sets `Name`.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `ProtocolPolicy`. The values are constants of [`ProtocolPolicy`].
    #[inline] pub fn protocol_policy(mut self, value: impl IntoValue_<ProtocolPolicy>) -> Self { self.0.put("ProtocolPolicy", value.into_node()); self }
    /// Sets `RegionName`. The values are constants of [`RegionName`].
    #[inline] pub fn region_name(mut self, value: impl IntoValue_<RegionName>) -> Self { self.0.put("RegionName", value.into_node()); self }
}
impl IntoValue_<InputOrigin> for InputOrigin { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Lightsail::Distribution`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-distribution.html)
#[derive(Debug)]
pub enum CookieObjectOption {}
impl CookieObjectOption {
    /// `all`
    pub const ALL: Value_<CookieObjectOption> = Value_::constant("all");
    /// `allow-list`
    pub const ALLOW_LIST: Value_<CookieObjectOption> = Value_::constant("allow-list");
    /// `none`
    pub const NONE: Value_<CookieObjectOption> = Value_::constant("none");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<CookieObjectOption> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Lightsail::Distribution`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-distribution.html)
#[derive(Debug)]
pub enum HeaderObjectOption {}
impl HeaderObjectOption {
    /// `all`
    pub const ALL: Value_<HeaderObjectOption> = Value_::constant("all");
    /// `allow-list`
    pub const ALLOW_LIST: Value_<HeaderObjectOption> = Value_::constant("allow-list");
    /// `none`
    pub const NONE: Value_<HeaderObjectOption> = Value_::constant("none");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<HeaderObjectOption> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Lightsail::Distribution`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-distribution.html)
#[derive(Debug)]
pub enum Behavior {}
impl Behavior {
    /// `cache`
    pub const CACHE: Value_<Behavior> = Value_::constant("cache");
    /// `dont-cache`
    pub const DONT_CACHE: Value_<Behavior> = Value_::constant("dont-cache");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Behavior> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Lightsail::Distribution`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-distribution.html)
#[derive(Debug)]
pub enum CacheBehaviorBehavior {}
impl CacheBehaviorBehavior {
    /// `cache`
    pub const CACHE: Value_<CacheBehaviorBehavior> = Value_::constant("cache");
    /// `dont-cache`
    pub const DONT_CACHE: Value_<CacheBehaviorBehavior> = Value_::constant("dont-cache");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<CacheBehaviorBehavior> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Lightsail::Distribution`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-distribution.html)
#[derive(Debug)]
pub enum IpAddressType {}
impl IpAddressType {
    /// `dualstack`
    pub const DUALSTACK: Value_<IpAddressType> = Value_::constant("dualstack");
    /// `ipv4`
    pub const IPV4: Value_<IpAddressType> = Value_::constant("ipv4");
    /// `ipv6`
    pub const IPV6: Value_<IpAddressType> = Value_::constant("ipv6");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<IpAddressType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Lightsail::Distribution`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-distribution.html)
#[derive(Debug)]
pub enum ProtocolPolicy {}
impl ProtocolPolicy {
    /// `http-only`
    pub const HTTP_ONLY: Value_<ProtocolPolicy> = Value_::constant("http-only");
    /// `https-only`
    pub const HTTPS_ONLY: Value_<ProtocolPolicy> = Value_::constant("https-only");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ProtocolPolicy> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Lightsail::Distribution`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-distribution.html)
#[derive(Debug)]
pub enum RegionName {}
impl RegionName {
    /// `ap-east-1`
    pub const AP_EAST_1: Value_<RegionName> = Value_::constant("ap-east-1");
    /// `ap-northeast-1`
    pub const AP_NORTHEAST_1: Value_<RegionName> = Value_::constant("ap-northeast-1");
    /// `ap-northeast-2`
    pub const AP_NORTHEAST_2: Value_<RegionName> = Value_::constant("ap-northeast-2");
    /// `ap-south-1`
    pub const AP_SOUTH_1: Value_<RegionName> = Value_::constant("ap-south-1");
    /// `ap-southeast-1`
    pub const AP_SOUTHEAST_1: Value_<RegionName> = Value_::constant("ap-southeast-1");
    /// `ap-southeast-2`
    pub const AP_SOUTHEAST_2: Value_<RegionName> = Value_::constant("ap-southeast-2");
    /// `ap-southeast-3`
    pub const AP_SOUTHEAST_3: Value_<RegionName> = Value_::constant("ap-southeast-3");
    /// `ap-southeast-5`
    pub const AP_SOUTHEAST_5: Value_<RegionName> = Value_::constant("ap-southeast-5");
    /// `ca-central-1`
    pub const CA_CENTRAL_1: Value_<RegionName> = Value_::constant("ca-central-1");
    /// `eu-central-1`
    pub const EU_CENTRAL_1: Value_<RegionName> = Value_::constant("eu-central-1");
    /// `eu-north-1`
    pub const EU_NORTH_1: Value_<RegionName> = Value_::constant("eu-north-1");
    /// `eu-south-2`
    pub const EU_SOUTH_2: Value_<RegionName> = Value_::constant("eu-south-2");
    /// `eu-west-1`
    pub const EU_WEST_1: Value_<RegionName> = Value_::constant("eu-west-1");
    /// `eu-west-2`
    pub const EU_WEST_2: Value_<RegionName> = Value_::constant("eu-west-2");
    /// `eu-west-3`
    pub const EU_WEST_3: Value_<RegionName> = Value_::constant("eu-west-3");
    /// `sa-east-1`
    pub const SA_EAST_1: Value_<RegionName> = Value_::constant("sa-east-1");
    /// `us-east-1`
    pub const US_EAST_1: Value_<RegionName> = Value_::constant("us-east-1");
    /// `us-east-2`
    pub const US_EAST_2: Value_<RegionName> = Value_::constant("us-east-2");
    /// `us-west-1`
    pub const US_WEST_1: Value_<RegionName> = Value_::constant("us-west-1");
    /// `us-west-2`
    pub const US_WEST_2: Value_<RegionName> = Value_::constant("us-west-2");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RegionName> { Value_::from_node(value.into_node()) }
}
