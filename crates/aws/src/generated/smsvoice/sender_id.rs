// Made by `cargo xtask generate`; do not edit.
//! `AWS::SMSVOICE::SenderId`

use stanchion_template::generated::*;

/// `AWS::SMSVOICE::SenderId`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-senderid.html)
#[must_use]
pub struct SenderId<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SenderId<Missing_<super::required::iso_country_code>, Missing_<super::required::sender_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SenderId(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SenderId<S0, S1> {
    /// Sets `DeletionProtectionEnabled`.
    #[inline] pub fn deletion_protection_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("DeletionProtectionEnabled", value.into_node()); self }
    /// Sets `IsoCountryCode`. Required. An update replaces the resource.
    #[inline] pub fn iso_country_code(mut self, value: impl IntoValue_<String>) -> SenderId<Set_, S1> { self.0.put("IsoCountryCode", value.into_node()); SenderId(self.0, PhantomData_) }
    /// Sets `SenderId`. Required. An update replaces the resource.
    #[inline] pub fn sender_id(mut self, value: impl IntoValue_<String>) -> SenderId<S0, Set_> { self.0.put("SenderId", value.into_node()); SenderId(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SenderId> for SenderId<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for SenderId<S0, S1> {
    const TYPE: &'static str = "AWS::SMSVOICE::SenderId";
    type Handle = SenderIdRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`SenderId`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct SenderIdRef(Id_);
impl From<Id_> for SenderIdRef { #[inline] fn from(id: Id_) -> Self { SenderIdRef(id) } }
impl AsRef<Id_> for SenderIdRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl SenderIdRef {
    /// `Ref`: `IsoCountryCode|SenderId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
