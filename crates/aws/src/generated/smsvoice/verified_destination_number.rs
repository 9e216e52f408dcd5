// Made by `cargo xtask generate`; do not edit.
//! `AWS::SMSVOICE::VerifiedDestinationNumber`

use stanchion_template::generated::*;

/// `AWS::SMSVOICE::VerifiedDestinationNumber`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-verifieddestinationnumber.html)
#[must_use]
pub struct VerifiedDestinationNumber<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl VerifiedDestinationNumber<Missing_<super::required::destination_phone_number>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VerifiedDestinationNumber(Properties_::new(), PhantomData_) }
}
impl<S0> VerifiedDestinationNumber<S0> {
    /// Sets `DestinationPhoneNumber`. Required. 1 to 20 characters. An update replaces the resource.
    #[inline] pub fn destination_phone_number(mut self, value: impl IntoValue_<String>) -> VerifiedDestinationNumber<Set_> { self.0.put("DestinationPhoneNumber", value.into_node()); VerifiedDestinationNumber(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<VerifiedDestinationNumber> for VerifiedDestinationNumber<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for VerifiedDestinationNumber<S0> {
    const TYPE: &'static str = "AWS::SMSVOICE::VerifiedDestinationNumber";
    type Handle = VerifiedDestinationNumberRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`VerifiedDestinationNumber`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct VerifiedDestinationNumberRef(Id_);
impl From<Id_> for VerifiedDestinationNumberRef { #[inline] fn from(id: Id_) -> Self { VerifiedDestinationNumberRef(id) } }
impl AsRef<Id_> for VerifiedDestinationNumberRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl VerifiedDestinationNumberRef {
    /// `Ref`: `VerifiedDestinationNumberArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreatedTimestamp`
    #[inline] pub fn created_timestamp(&self) -> Value_<String> { self.0.attribute("CreatedTimestamp") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `VerifiedDestinationNumberArn`
    #[inline] pub fn verified_destination_number_arn(&self) -> Value_<String> { self.0.attribute("VerifiedDestinationNumberArn") }
    /// `Fn::GetAtt` `VerifiedDestinationNumberId`
    #[inline] pub fn verified_destination_number_id(&self) -> Value_<String> { self.0.attribute("VerifiedDestinationNumberId") }
}
