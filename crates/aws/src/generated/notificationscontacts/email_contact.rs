// Made by `cargo xtask generate`; do not edit.
//! `AWS::NotificationsContacts::EmailContact`

use stanchion_template::generated::*;

/// `AWS::NotificationsContacts::EmailContact`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-notificationscontacts-emailcontact.html)
#[must_use]
pub struct EmailContact<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl EmailContact<Missing_<super::required::email_address>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EmailContact(Properties_::new(), PhantomData_) }
}
impl<S0, S1> EmailContact<S0, S1> {
    /// Sets `EmailAddress`. Required. 6 to 254 characters. An update replaces the resource.
    #[inline] pub fn email_address(mut self, value: impl IntoValue_<String>) -> EmailContact<Set_, S1> { self.0.put("EmailAddress", value.into_node()); EmailContact(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> EmailContact<S0, Set_> { self.0.put("Name", value.into_node()); EmailContact(self.0, PhantomData_) }
    /// Sets `Tags`. An update replaces the resource.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<EmailContact> for EmailContact<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for EmailContact<S0, S1> {
    const TYPE: &'static str = "AWS::NotificationsContacts::EmailContact";
    type Handle = EmailContactRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`EmailContact`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct EmailContactRef(Id_);
impl From<Id_> for EmailContactRef { #[inline] fn from(id: Id_) -> Self { EmailContactRef(id) } }
impl AsRef<Id_> for EmailContactRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl EmailContactRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `EmailContact`
    #[inline] pub fn email_contact(&self) -> Value_<String> { self.0.attribute("EmailContact") }
    /// `Fn::GetAtt` `EmailContact.Address`
    #[inline] pub fn email_contact_address(&self) -> Value_<String> { self.0.attribute("EmailContact.Address") }
    /// `Fn::GetAtt` `EmailContact.Arn`
    #[inline] pub fn email_contact_arn(&self) -> Value_<String> { self.0.attribute("EmailContact.Arn") }
    /// `Fn::GetAtt` `EmailContact.CreationTime`
    #[inline] pub fn email_contact_creation_time(&self) -> Value_<String> { self.0.attribute("EmailContact.CreationTime") }
    /// `Fn::GetAtt` `EmailContact.Name`
    #[inline] pub fn email_contact_name(&self) -> Value_<String> { self.0.attribute("EmailContact.Name") }
    /// `Fn::GetAtt` `EmailContact.Status`
    #[inline] pub fn email_contact_status(&self) -> Value_<String> { self.0.attribute("EmailContact.Status") }
    /// `Fn::GetAtt` `EmailContact.UpdateTime`
    #[inline] pub fn email_contact_update_time(&self) -> Value_<String> { self.0.attribute("EmailContact.UpdateTime") }
}
