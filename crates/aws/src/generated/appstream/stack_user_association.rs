// Made by `cargo xtask generate`; do not edit.
//! `AWS::AppStream::StackUserAssociation`

use stanchion_template::generated::*;

/// `AWS::AppStream::StackUserAssociation`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-stackuserassociation.html)
#[must_use]
pub struct StackUserAssociation<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl StackUserAssociation<Missing_<super::required::authentication_type>, Missing_<super::required::stack_name>, Missing_<super::required::user_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { StackUserAssociation(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> StackUserAssociation<S0, S1, S2> {
    /// Sets `AuthenticationType`. Required. An update replaces the resource.
    #[inline] pub fn authentication_type(mut self, value: impl IntoValue_<String>) -> StackUserAssociation<Set_, S1, S2> { self.0.put("AuthenticationType", value.into_node()); StackUserAssociation(self.0, PhantomData_) }
    /// Sets `SendEmailNotification`. An update replaces the resource.
    #[inline] pub fn send_email_notification(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("SendEmailNotification", value.into_node()); self }
    /// Sets `StackName`. Required. An update replaces the resource.
    #[inline] pub fn stack_name(mut self, value: impl IntoValue_<String>) -> StackUserAssociation<S0, Set_, S2> { self.0.put("StackName", value.into_node()); StackUserAssociation(self.0, PhantomData_) }
    /// Sets `UserName`. Required. An update replaces the resource.
    #[inline] pub fn user_name(mut self, value: impl IntoValue_<String>) -> StackUserAssociation<S0, S1, Set_> { self.0.put("UserName", value.into_node()); StackUserAssociation(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<StackUserAssociation> for StackUserAssociation<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for StackUserAssociation<S0, S1, S2> {
    const TYPE: &'static str = "AWS::AppStream::StackUserAssociation";
    type Handle = StackUserAssociationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`StackUserAssociation`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct StackUserAssociationRef(Id_);
impl From<Id_> for StackUserAssociationRef { #[inline] fn from(id: Id_) -> Self { StackUserAssociationRef(id) } }
impl AsRef<Id_> for StackUserAssociationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl StackUserAssociationRef {
    /// `Ref`: `StackName|UserName|AuthenticationType`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
