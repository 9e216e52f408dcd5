// Made by `cargo xtask generate`; do not edit.
//! `AWS::Amplify::Domain`

use stanchion_template::generated::*;

/// `AWS::Amplify::Domain`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amplify-domain.html)
#[must_use]
pub struct Domain<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Domain<Missing_<super::required::app_id>, Missing_<super::required::domain_name>, Missing_<super::required::sub_domain_settings>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Domain(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Domain<S0, S1, S2> {
    /// Sets `AppId`. Required. 1 to 20 characters. An update replaces the resource.
    #[inline] pub fn app_id(mut self, value: impl IntoValue_<String>) -> Domain<Set_, S1, S2> { self.0.put("AppId", value.into_node()); Domain(self.0, PhantomData_) }
    /// Sets `AutoSubDomainCreationPatterns`.
    #[inline] pub fn auto_sub_domain_creation_patterns(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("AutoSubDomainCreationPatterns", value.into_node()); self }
    /// Sets `AutoSubDomainIAMRole`. 0 to 1000 characters.
    #[inline] pub fn auto_sub_domain_iam_role(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AutoSubDomainIAMRole", value.into_node()); self }
    /// Sets `CertificateSettings`.
    #[inline] pub fn certificate_settings(mut self, value: impl IntoValue_<CertificateSettings>) -> Self { self.0.put("CertificateSettings", value.into_node()); self }
    /// Sets `DomainName`. Required. 0 to 255 characters. An update replaces the resource.
    #[inline] pub fn domain_name(mut self, value: impl IntoValue_<String>) -> Domain<S0, Set_, S2> { self.0.put("DomainName", value.into_node()); Domain(self.0, PhantomData_) }
    /// Sets `EnableAutoSubDomain`.
    #[inline] pub fn enable_auto_sub_domain(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EnableAutoSubDomain", value.into_node()); self }
    /// Sets `SubDomainSettings`. Required. 0 to 255 items.
    #[inline] pub fn sub_domain_settings(mut self, value: impl IntoValue_<Vec<SubDomainSetting>>) -> Domain<S0, S1, Set_> { self.0.put("SubDomainSettings", value.into_node()); Domain(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Domain> for Domain<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for Domain<S0, S1, S2> {
    const TYPE: &'static str = "AWS::Amplify::Domain";
    type Handle = DomainRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Domain`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DomainRef(Id_);
impl From<Id_> for DomainRef { #[inline] fn from(id: Id_) -> Self { DomainRef(id) } }
impl AsRef<Id_> for DomainRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DomainRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `AutoSubDomainCreationPatterns`
    #[inline] pub fn auto_sub_domain_creation_patterns(&self) -> Value_<Vec<String>> { self.0.list_attribute("AutoSubDomainCreationPatterns") }
    /// `Fn::GetAtt` `AutoSubDomainIAMRole`
    #[inline] pub fn auto_sub_domain_iam_role(&self) -> Value_<String> { self.0.attribute("AutoSubDomainIAMRole") }
    /// `Fn::GetAtt` `Certificate`
    #[inline] pub fn certificate(&self) -> Value_<String> { self.0.attribute("Certificate") }
    /// `Fn::GetAtt` `CertificateRecord`
    #[inline] pub fn certificate_record(&self) -> Value_<String> { self.0.attribute("CertificateRecord") }
    /// `Fn::GetAtt` `DomainName`
    #[inline] pub fn domain_name(&self) -> Value_<String> { self.0.attribute("DomainName") }
    /// `Fn::GetAtt` `DomainStatus`
    #[inline] pub fn domain_status(&self) -> Value_<String> { self.0.attribute("DomainStatus") }
    /// `Fn::GetAtt` `EnableAutoSubDomain`
    #[inline] pub fn enable_auto_sub_domain(&self) -> Value_<bool> { self.0.attribute("EnableAutoSubDomain") }
    /// `Fn::GetAtt` `StatusReason`
    #[inline] pub fn status_reason(&self) -> Value_<String> { self.0.attribute("StatusReason") }
    /// `Fn::GetAtt` `UpdateStatus`
    #[inline] pub fn update_status(&self) -> Value_<String> { self.0.attribute("UpdateStatus") }
}
/// `AWS::Amplify::Domain.CertificateSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-amplify-domain-certificatesettings.html)
#[must_use]
pub struct CertificateSettings(Properties_);
impl CertificateSettings {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CertificateSettings(Properties_::new()) }
}
impl CertificateSettings {
    /// Sets `CertificateType`. The values are constants of [`CertificateType`].
    #[inline] pub fn certificate_type(mut self, value: impl IntoValue_<CertificateType>) -> Self { self.0.put("CertificateType", value.into_node()); self }
    /// Sets `CustomCertificateArn`. 0 to 1000 characters.
    #[inline] pub fn custom_certificate_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CustomCertificateArn", value.into_node()); self }
}
impl IntoValue_<CertificateSettings> for CertificateSettings { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Amplify::Domain.SubDomainSetting`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-amplify-domain-subdomainsetting.html)
#[must_use]
pub struct SubDomainSetting<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SubDomainSetting<Missing_<super::required::branch_name>, Missing_<super::required::prefix>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SubDomainSetting(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SubDomainSetting<S0, S1> {
    /// Sets `BranchName`. Required. 1 to 255 characters.
    #[inline] pub fn branch_name(mut self, value: impl IntoValue_<String>) -> SubDomainSetting<Set_, S1> { self.0.put("BranchName", value.into_node()); SubDomainSetting(self.0, PhantomData_) }
    /// Sets `Prefix`. Required. 0 to 255 characters.
    #[inline] pub fn prefix(mut self, value: impl IntoValue_<String>) -> SubDomainSetting<S0, Set_> { self.0.put("Prefix", value.into_node()); SubDomainSetting(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SubDomainSetting> for SubDomainSetting<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Amplify::Domain`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amplify-domain.html)
#[derive(Debug)]
pub enum CertificateType {}
impl CertificateType {
    /// `AMPLIFY_MANAGED`
    pub const AMPLIFY_MANAGED: Value_<CertificateType> = Value_::constant("AMPLIFY_MANAGED");
    /// `CUSTOM`
    pub const CUSTOM: Value_<CertificateType> = Value_::constant("CUSTOM");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<CertificateType> { Value_::from_node(value.into_node()) }
}
