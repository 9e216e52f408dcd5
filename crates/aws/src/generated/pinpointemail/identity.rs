// Made by `cargo xtask generate`; do not edit.
//! `AWS::PinpointEmail::Identity`

use stanchion_template::generated::*;

/// `AWS::PinpointEmail::Identity`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpointemail-identity.html)
#[must_use]
pub struct Identity<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Identity<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Identity(Properties_::new(), PhantomData_) }
}
impl<S0> Identity<S0> {
    /// Sets `DkimSigningEnabled`.
    #[inline] pub fn dkim_signing_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("DkimSigningEnabled", value.into_node()); self }
    /// Sets `FeedbackForwardingEnabled`.
    #[inline] pub fn feedback_forwarding_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("FeedbackForwardingEnabled", value.into_node()); self }
    /// Sets `MailFromAttributes`.
    #[inline] pub fn mail_from_attributes(mut self, value: impl IntoValue_<MailFromAttributes>) -> Self { self.0.put("MailFromAttributes", value.into_node()); self }
    /// Sets `Name`. Required. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Identity<Set_> { self.0.put("Name", value.into_node()); Identity(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Identity> for Identity<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Identity<S0> {
    const TYPE: &'static str = "AWS::PinpointEmail::Identity";
    type Handle = IdentityRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Identity`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct IdentityRef(Id_);
impl From<Id_> for IdentityRef { #[inline] fn from(id: Id_) -> Self { IdentityRef(id) } }
impl AsRef<Id_> for IdentityRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl IdentityRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `IdentityDNSRecordName1`
    #[inline] pub fn identity_dns_record_name1(&self) -> Value_<String> { self.0.attribute("IdentityDNSRecordName1") }
    /// `Fn::GetAtt` `IdentityDNSRecordName2`
    #[inline] pub fn identity_dns_record_name2(&self) -> Value_<String> { self.0.attribute("IdentityDNSRecordName2") }
    /// `Fn::GetAtt` `IdentityDNSRecordName3`
    #[inline] pub fn identity_dns_record_name3(&self) -> Value_<String> { self.0.attribute("IdentityDNSRecordName3") }
    /// `Fn::GetAtt` `IdentityDNSRecordValue1`
    #[inline] pub fn identity_dns_record_value1(&self) -> Value_<String> { self.0.attribute("IdentityDNSRecordValue1") }
    /// `Fn::GetAtt` `IdentityDNSRecordValue2`
    #[inline] pub fn identity_dns_record_value2(&self) -> Value_<String> { self.0.attribute("IdentityDNSRecordValue2") }
    /// `Fn::GetAtt` `IdentityDNSRecordValue3`
    #[inline] pub fn identity_dns_record_value3(&self) -> Value_<String> { self.0.attribute("IdentityDNSRecordValue3") }
}
/// `AWS::PinpointEmail::Identity.MailFromAttributes`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pinpointemail-identity-mailfromattributes.html)
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
