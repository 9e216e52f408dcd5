// Made by `cargo xtask generate`; do not edit.
//! `AWS::CloudFront::DistributionTenant`

use stanchion_template::generated::*;

/// `AWS::CloudFront::DistributionTenant`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-distributiontenant.html)
#[must_use]
pub struct DistributionTenant<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl DistributionTenant<Missing_<super::required::distribution_id>, Missing_<super::required::domains>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DistributionTenant(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> DistributionTenant<S0, S1, S2> {
    /// Sets `ConnectionGroupId`.
    #[inline] pub fn connection_group_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ConnectionGroupId", value.into_node()); self }
    /// Sets `Customizations`.
    #[inline] pub fn customizations(mut self, value: impl IntoValue_<Customizations>) -> Self { self.0.put("Customizations", value.into_node()); self }
    /// Sets `DistributionId`. Required.
    #[inline] pub fn distribution_id(mut self, value: impl IntoValue_<String>) -> DistributionTenant<Set_, S1, S2> { self.0.put("DistributionId", value.into_node()); DistributionTenant(self.0, PhantomData_) }
    /// Sets `Domains`. Required.
    #[inline] pub fn domains(mut self, value: impl IntoValue_<Vec<String>>) -> DistributionTenant<S0, Set_, S2> { self.0.put("Domains", value.into_node()); DistributionTenant(self.0, PhantomData_) }
    /// Sets `Enabled`.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Enabled", value.into_node()); self }
    /// Sets `ManagedCertificateRequest`.
    #[inline] pub fn managed_certificate_request(mut self, value: impl IntoValue_<ManagedCertificateRequest>) -> Self { self.0.put("ManagedCertificateRequest", value.into_node()); self }
    /// Sets `Name`. Required. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> DistributionTenant<S0, S1, Set_> { self.0.put("Name", value.into_node()); DistributionTenant(self.0, PhantomData_) }
    /// Sets `Parameters`.
    #[inline] pub fn parameters(mut self, value: impl IntoValue_<Vec<Parameter>>) -> Self { self.0.put("Parameters", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<DistributionTenant> for DistributionTenant<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for DistributionTenant<S0, S1, S2> {
    const TYPE: &'static str = "AWS::CloudFront::DistributionTenant";
    type Handle = DistributionTenantRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`DistributionTenant`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DistributionTenantRef(Id_);
impl From<Id_> for DistributionTenantRef { #[inline] fn from(id: Id_) -> Self { DistributionTenantRef(id) } }
impl AsRef<Id_> for DistributionTenantRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DistributionTenantRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreatedTime`
    #[inline] pub fn created_time(&self) -> Value_<String> { self.0.attribute("CreatedTime") }
    /// `Fn::GetAtt` `DomainResults`
    #[inline] pub fn domain_results(&self) -> Value_<Vec<String>> { self.0.list_attribute("DomainResults") }
    /// `Fn::GetAtt` `ETag`
    #[inline] pub fn e_tag(&self) -> Value_<String> { self.0.attribute("ETag") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `LastModifiedTime`
    #[inline] pub fn last_modified_time(&self) -> Value_<String> { self.0.attribute("LastModifiedTime") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
}
/// `AWS::CloudFront::DistributionTenant.Certificate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distributiontenant-certificate.html)
#[must_use]
pub struct Certificate(Properties_);
impl Certificate {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Certificate(Properties_::new()) }
}
impl Certificate {
    /// Sets `Arn`.
    #[inline] pub fn arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Arn", value.into_node()); self }
}
impl IntoValue_<Certificate> for Certificate { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudFront::DistributionTenant.GeoRestrictionCustomization`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distributiontenant-georestrictioncustomization.html)
#[must_use]
pub struct GeoRestrictionCustomization(Properties_);
impl GeoRestrictionCustomization {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { GeoRestrictionCustomization(Properties_::new()) }
}
impl GeoRestrictionCustomization {
    /// Sets `Locations`.
    #[inline] pub fn locations(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Locations", value.into_node()); self }
    /// Sets `RestrictionType`. The values are constants of [`RestrictionType`].
    #[inline] pub fn restriction_type(mut self, value: impl IntoValue_<RestrictionType>) -> Self { self.0.put("RestrictionType", value.into_node()); self }
}
impl IntoValue_<GeoRestrictionCustomization> for GeoRestrictionCustomization { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudFront::DistributionTenant.WebAclCustomization`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distributiontenant-webaclcustomization.html)
#[must_use]
pub struct WebAclCustomization(Properties_);
impl WebAclCustomization {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { WebAclCustomization(Properties_::new()) }
}
impl WebAclCustomization {
    /// Sets `Action`. The values are constants of [`Action`].
    #[inline] pub fn action(mut self, value: impl IntoValue_<Action>) -> Self { self.0.put("Action", value.into_node()); self }
    /// Sets `Arn`.
    #[inline] pub fn arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Arn", value.into_node()); self }
}
impl IntoValue_<WebAclCustomization> for WebAclCustomization { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudFront::DistributionTenant.Customizations`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distributiontenant-customizations.html)
#[must_use]
pub struct Customizations(Properties_);
impl Customizations {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Customizations(Properties_::new()) }
}
impl Customizations {
    /// Sets `Certificate`.
    #[inline] pub fn certificate(mut self, value: impl IntoValue_<Certificate>) -> Self { self.0.put("Certificate", value.into_node()); self }
    /// Sets `GeoRestrictions`.
    #[inline] pub fn geo_restrictions(mut self, value: impl IntoValue_<GeoRestrictionCustomization>) -> Self { self.0.put("GeoRestrictions", value.into_node()); self }
    /// Sets `WebAcl`.
    #[inline] pub fn web_acl(mut self, value: impl IntoValue_<WebAclCustomization>) -> Self { self.0.put("WebAcl", value.into_node()); self }
}
impl IntoValue_<Customizations> for Customizations { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudFront::DistributionTenant.ManagedCertificateRequest`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distributiontenant-managedcertificaterequest.html)
#[must_use]
pub struct ManagedCertificateRequest(Properties_);
impl ManagedCertificateRequest {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ManagedCertificateRequest(Properties_::new()) }
}
impl ManagedCertificateRequest {
    /// Sets `CertificateTransparencyLoggingPreference`. The values are constants of [`CertificateTransparencyLoggingPreference`].
    #[inline] pub fn certificate_transparency_logging_preference(mut self, value: impl IntoValue_<CertificateTransparencyLoggingPreference>) -> Self { self.0.put("CertificateTransparencyLoggingPreference", value.into_node()); self }
    /// Sets `PrimaryDomainName`.
    #[inline] pub fn primary_domain_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PrimaryDomainName", value.into_node()); self }
    /// Sets `ValidationTokenHost`. The values are constants of [`ValidationTokenHost`].
    #[inline] pub fn validation_token_host(mut self, value: impl IntoValue_<ValidationTokenHost>) -> Self { self.0.put("ValidationTokenHost", value.into_node()); self }
}
impl IntoValue_<ManagedCertificateRequest> for ManagedCertificateRequest { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::CloudFront::DistributionTenant.Parameter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distributiontenant-parameter.html)
#[must_use]
pub struct Parameter(Properties_);
impl Parameter {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Parameter(Properties_::new()) }
}
impl Parameter {
    /// Sets `Name`. 1 to 128 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Value`. 1 to 256 characters.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Value", value.into_node()); self }
}
impl IntoValue_<Parameter> for Parameter { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::CloudFront::DistributionTenant`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-distributiontenant.html)
#[derive(Debug)]
pub enum RestrictionType {}
impl RestrictionType {
    /// `blacklist`
    pub const BLACKLIST: Value_<RestrictionType> = Value_::constant("blacklist");
    /// `whitelist`
    pub const WHITELIST: Value_<RestrictionType> = Value_::constant("whitelist");
    /// `none`
    pub const NONE: Value_<RestrictionType> = Value_::constant("none");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RestrictionType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CloudFront::DistributionTenant`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-distributiontenant.html)
#[derive(Debug)]
pub enum Action {}
impl Action {
    /// `override`
    pub const OVERRIDE: Value_<Action> = Value_::constant("override");
    /// `disable`
    pub const DISABLE: Value_<Action> = Value_::constant("disable");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Action> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CloudFront::DistributionTenant`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-distributiontenant.html)
#[derive(Debug)]
pub enum CertificateTransparencyLoggingPreference {}
impl CertificateTransparencyLoggingPreference {
    /// `enabled`
    pub const ENABLED: Value_<CertificateTransparencyLoggingPreference> = Value_::constant("enabled");
    /// `disabled`
    pub const DISABLED: Value_<CertificateTransparencyLoggingPreference> = Value_::constant("disabled");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<CertificateTransparencyLoggingPreference> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CloudFront::DistributionTenant`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-distributiontenant.html)
#[derive(Debug)]
pub enum ValidationTokenHost {}
impl ValidationTokenHost {
    /// `cloudfront`
    pub const CLOUDFRONT: Value_<ValidationTokenHost> = Value_::constant("cloudfront");
    /// `self-hosted`
    pub const SELF_HOSTED: Value_<ValidationTokenHost> = Value_::constant("self-hosted");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ValidationTokenHost> { Value_::from_node(value.into_node()) }
}
