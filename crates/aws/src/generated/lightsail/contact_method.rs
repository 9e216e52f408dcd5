// Made by `cargo xtask generate`; do not edit.
//! `AWS::Lightsail::ContactMethod`

use stanchion_template::generated::*;

/// `AWS::Lightsail::ContactMethod`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-contactmethod.html)
#[must_use]
pub struct ContactMethod<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ContactMethod<Missing_<super::required::contact_endpoint>, Missing_<super::required::protocol>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ContactMethod(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ContactMethod<S0, S1> {
    /// Sets `ContactEndpoint`. Required. 1 to 256 characters. An update replaces the resource.
    #[inline] pub fn contact_endpoint(mut self, value: impl IntoValue_<String>) -> ContactMethod<Set_, S1> { self.0.put("ContactEndpoint", value.into_node()); ContactMethod(self.0, PhantomData_) }
    /// Sets `Protocol`. Required. An update replaces the resource. The values are constants of [`Protocol`].
    #[inline] pub fn protocol(mut self, value: impl IntoValue_<Protocol>) -> ContactMethod<S0, Set_> { self.0.put("Protocol", value.into_node()); ContactMethod(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ContactMethod> for ContactMethod<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for ContactMethod<S0, S1> {
    const TYPE: &'static str = "AWS::Lightsail::ContactMethod";
    type Handle = ContactMethodRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ContactMethod`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ContactMethodRef(Id_);
impl From<Id_> for ContactMethodRef { #[inline] fn from(id: Id_) -> Self { ContactMethodRef(id) } }
impl AsRef<Id_> for ContactMethodRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ContactMethodRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `Name`
    #[inline] pub fn name(&self) -> Value_<String> { self.0.attribute("Name") }
    /// `Fn::GetAtt` `ResourceType`
    #[inline] pub fn resource_type(&self) -> Value_<String> { self.0.attribute("ResourceType") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `SupportCode`
    #[inline] pub fn support_code(&self) -> Value_<String> { self.0.attribute("SupportCode") }
}
/// Values of `AWS::Lightsail::ContactMethod`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-contactmethod.html)
#[derive(Debug)]
pub enum Protocol {}
impl Protocol {
    /// `Email`
    pub const EMAIL: Value_<Protocol> = Value_::constant("Email");
    /// `SMS`
    pub const SMS: Value_<Protocol> = Value_::constant("SMS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Protocol> { Value_::from_node(value.into_node()) }
}
