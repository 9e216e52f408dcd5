// Made by `cargo xtask generate`; do not edit.
//! `AWS::Connect::PhoneNumber`

use stanchion_template::generated::*;

/// `AWS::Connect::PhoneNumber`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-phonenumber.html)
#[must_use]
pub struct PhoneNumber<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl PhoneNumber<Missing_<super::required::target_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PhoneNumber(Properties_::new(), PhantomData_) }
}
impl<S0> PhoneNumber<S0> {
    /// Sets `CountryCode`. An update replaces the resource.
    #[inline] pub fn country_code(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CountryCode", value.into_node()); self }
    /// Sets `Description`. 1 to 500 characters. An update may replace the resource.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Prefix`. An update replaces the resource.
    #[inline] pub fn prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Prefix", value.into_node()); self }
    /// Sets `SourcePhoneNumberArn`. An update replaces the resource.
    #[inline] pub fn source_phone_number_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SourcePhoneNumberArn", value.into_node()); self }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TargetArn`. Required.
    #[inline] pub fn target_arn(mut self, value: impl IntoValue_<String>) -> PhoneNumber<Set_> { self.0.put("TargetArn", value.into_node()); PhoneNumber(self.0, PhantomData_) }
    /// Sets `Type`. An update replaces the resource.
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Type", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<PhoneNumber> for PhoneNumber<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for PhoneNumber<S0> {
    const TYPE: &'static str = "AWS::Connect::PhoneNumber";
    type Handle = PhoneNumberRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`PhoneNumber`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct PhoneNumberRef(Id_);
impl From<Id_> for PhoneNumberRef { #[inline] fn from(id: Id_) -> Self { PhoneNumberRef(id) } }
impl AsRef<Id_> for PhoneNumberRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl PhoneNumberRef {
    /// `Ref`: `PhoneNumberArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Address`
    #[inline] pub fn address(&self) -> Value_<String> { self.0.attribute("Address") }
    /// `Fn::GetAtt` `PhoneNumberArn`
    #[inline] pub fn phone_number_arn(&self) -> Value_<String> { self.0.attribute("PhoneNumberArn") }
}
