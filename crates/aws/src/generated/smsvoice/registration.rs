// Made by `cargo xtask generate`; do not edit.
//! `AWS::SMSVOICE::Registration`

use stanchion_template::generated::*;

/// `AWS::SMSVOICE::Registration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-registration.html)
#[must_use]
pub struct Registration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Registration<Missing_<super::required::registration_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Registration(Properties_::new(), PhantomData_) }
}
impl<S0> Registration<S0> {
    /// Sets `RegistrationType`. Required. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn registration_type(mut self, value: impl IntoValue_<String>) -> Registration<Set_> { self.0.put("RegistrationType", value.into_node()); Registration(self.0, PhantomData_) }
    /// Sets `Tags`. At most 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Registration> for Registration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Registration<S0> {
    const TYPE: &'static str = "AWS::SMSVOICE::Registration";
    type Handle = RegistrationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Registration`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct RegistrationRef(Id_);
impl From<Id_> for RegistrationRef { #[inline] fn from(id: Id_) -> Self { RegistrationRef(id) } }
impl AsRef<Id_> for RegistrationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl RegistrationRef {
    /// `Ref`: `RegistrationArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreatedTimestamp`
    #[inline] pub fn created_timestamp(&self) -> Value_<String> { self.0.attribute("CreatedTimestamp") }
    /// `Fn::GetAtt` `CurrentVersionNumber`
    #[inline] pub fn current_version_number(&self) -> Value_<i64> { self.0.attribute("CurrentVersionNumber") }
    /// `Fn::GetAtt` `RegistrationArn`
    #[inline] pub fn registration_arn(&self) -> Value_<String> { self.0.attribute("RegistrationArn") }
    /// `Fn::GetAtt` `RegistrationId`
    #[inline] pub fn registration_id(&self) -> Value_<String> { self.0.attribute("RegistrationId") }
    /// `Fn::GetAtt` `RegistrationStatus`
    #[inline] pub fn registration_status(&self) -> Value_<String> { self.0.attribute("RegistrationStatus") }
}
