// Made by `cargo xtask generate`; do not edit.
//! `AWS::SES::EmailIdentity`

use stanchion_template::generated::*;

/// `AWS::SES::EmailIdentity`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-emailidentity.html)
#[must_use]
pub struct EmailIdentity<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl EmailIdentity<Missing_<super::required::email_identity>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EmailIdentity(Properties_::new(), PhantomData_) }
}
impl<S0> EmailIdentity<S0> {
    /// Sets `ConfigurationSetAttributes`.
    #[inline] pub fn configuration_set_attributes(mut self, value: impl IntoValue_<ConfigurationSetAttributes>) -> Self { self.0.put("ConfigurationSetAttributes", value.into_node()); self }
    /// Sets `DkimAttributes`.
    #[inline] pub fn dkim_attributes(mut self, value: impl IntoValue_<DkimAttributes>) -> Self { self.0.put("DkimAttributes", value.into_node()); self }
    /// Sets `DkimSigningAttributes`.
    #[inline] pub fn dkim_signing_attributes(mut self, value: impl IntoValue_<DkimSigningAttributes>) -> Self { self.0.put("DkimSigningAttributes", value.into_node()); self }
    /// Sets `EmailIdentity`. Required. An update replaces the resource.
    #[inline] pub fn email_identity(mut self, value: impl IntoValue_<String>) -> EmailIdentity<Set_> { self.0.put("EmailIdentity", value.into_node()); EmailIdentity(self.0, PhantomData_) }
    /// Sets `FeedbackAttributes`.
    #[inline] pub fn feedback_attributes(mut self, value: impl IntoValue_<FeedbackAttributes>) -> Self { self.0.put("FeedbackAttributes", value.into_node()); self }
    /// Sets `MailFromAttributes`.
    #[inline] pub fn mail_from_attributes(mut self, value: impl IntoValue_<MailFromAttributes>) -> Self { self.0.put("MailFromAttributes", value.into_node()); self }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<EmailIdentity> for EmailIdentity<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for EmailIdentity<S0> {
    const TYPE: &'static str = "AWS::SES::EmailIdentity";
    type Handle = EmailIdentityRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`EmailIdentity`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct EmailIdentityRef(Id_);
impl From<Id_> for EmailIdentityRef { #[inline] fn from(id: Id_) -> Self { EmailIdentityRef(id) } }
impl AsRef<Id_> for EmailIdentityRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl EmailIdentityRef {
    /// `Ref`: `EmailIdentity`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `DkimDNSTokenName1`
    #[inline] pub fn dkim_dns_token_name1(&self) -> Value_<String> { self.0.attribute("DkimDNSTokenName1") }
    /// `Fn::GetAtt` `DkimDNSTokenName2`
    #[inline] pub fn dkim_dns_token_name2(&self) -> Value_<String> { self.0.attribute("DkimDNSTokenName2") }
    /// `Fn::GetAtt` `DkimDNSTokenName3`
    #[inline] pub fn dkim_dns_token_name3(&self) -> Value_<String> { self.0.attribute("DkimDNSTokenName3") }
    /// `Fn::GetAtt` `DkimDNSTokenValue1`
    #[inline] pub fn dkim_dns_token_value1(&self) -> Value_<String> { self.0.attribute("DkimDNSTokenValue1") }
    /// `Fn::GetAtt` `DkimDNSTokenValue2`
    #[inline] pub fn dkim_dns_token_value2(&self) -> Value_<String> { self.0.attribute("DkimDNSTokenValue2") }
    /// `Fn::GetAtt` `DkimDNSTokenValue3`
    #[inline] pub fn dkim_dns_token_value3(&self) -> Value_<String> { self.0.attribute("DkimDNSTokenValue3") }
}
/// `AWS::SES::EmailIdentity.ConfigurationSetAttributes`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-emailidentity-configurationsetattributes.html)
#[must_use]
pub struct ConfigurationSetAttributes(Properties_);
impl ConfigurationSetAttributes {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ConfigurationSetAttributes(Properties_::new()) }
}
impl ConfigurationSetAttributes {
    /// Sets `ConfigurationSetName`.
    #[inline] pub fn configuration_set_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ConfigurationSetName", value.into_node()); self }
}
impl IntoValue_<ConfigurationSetAttributes> for ConfigurationSetAttributes { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SES::EmailIdentity.DkimAttributes`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-emailidentity-dkimattributes.html)
#[must_use]
pub struct DkimAttributes(Properties_);
impl DkimAttributes {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DkimAttributes(Properties_::new()) }
}
impl DkimAttributes {
    /// Sets `SigningEnabled`.
    #[inline] pub fn signing_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("SigningEnabled", value.into_node()); self }
}
impl IntoValue_<DkimAttributes> for DkimAttributes { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SES::EmailIdentity.DkimSigningAttributes`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-emailidentity-dkimsigningattributes.html)
#[must_use]
pub struct DkimSigningAttributes(Properties_);
impl DkimSigningAttributes {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DkimSigningAttributes(Properties_::new()) }
}
impl DkimSigningAttributes {
    /// Sets `DomainSigningPrivateKey`.
    #[inline] pub fn domain_signing_private_key(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DomainSigningPrivateKey", value.into_node()); self }
    /// Sets `DomainSigningSelector`.
    #[inline] pub fn domain_signing_selector(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DomainSigningSelector", value.into_node()); self }
    /// Sets `NextSigningKeyLength`.
    #[inline] pub fn next_signing_key_length(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("NextSigningKeyLength", value.into_node()); self }
}
impl IntoValue_<DkimSigningAttributes> for DkimSigningAttributes { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SES::EmailIdentity.FeedbackAttributes`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-emailidentity-feedbackattributes.html)
#[must_use]
pub struct FeedbackAttributes(Properties_);
impl FeedbackAttributes {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { FeedbackAttributes(Properties_::new()) }
}
impl FeedbackAttributes {
    /// Sets `EmailForwardingEnabled`.
    #[inline] pub fn email_forwarding_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("EmailForwardingEnabled", value.into_node()); self }
}
impl IntoValue_<FeedbackAttributes> for FeedbackAttributes { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SES::EmailIdentity.MailFromAttributes`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-emailidentity-mailfromattributes.html)
#[must_use]
pub struct MailFromAttributes(Properties_);
impl MailFromAttributes {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MailFromAttributes(Properties_::new()) }
}
impl MailFromAttributes {
    /// Sets `BehaviorOnMxFailure`.
    #[inline] pub fn behavior_on_mx_failure(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("BehaviorOnMxFailure", value.into_node()); self }
    /// Sets `MailFromDomain`.
    #[inline] pub fn mail_from_domain(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MailFromDomain", value.into_node()); self }
}
impl IntoValue_<MailFromAttributes> for MailFromAttributes { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
