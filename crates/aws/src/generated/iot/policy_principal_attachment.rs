// Made by `cargo xtask generate`; do not edit.
//! `AWS::IoT::PolicyPrincipalAttachment`

use stanchion_template::generated::*;

/// `AWS::IoT::PolicyPrincipalAttachment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-policyprincipalattachment.html)
#[must_use]
pub struct PolicyPrincipalAttachment<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl PolicyPrincipalAttachment<Missing_<super::required::policy_name>, Missing_<super::required::principal>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PolicyPrincipalAttachment(Properties_::new(), PhantomData_) }
}
impl<S0, S1> PolicyPrincipalAttachment<S0, S1> {
    /// Sets `PolicyName`. Required. An update replaces the resource.
    #[inline] pub fn policy_name(mut self, value: impl IntoValue_<String>) -> PolicyPrincipalAttachment<Set_, S1> { self.0.put("PolicyName", value.into_node()); PolicyPrincipalAttachment(self.0, PhantomData_) }
    /// Sets `Principal`. Required. An update replaces the resource.
    #[inline] pub fn principal(mut self, value: impl IntoValue_<String>) -> PolicyPrincipalAttachment<S0, Set_> { self.0.put("Principal", value.into_node()); PolicyPrincipalAttachment(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<PolicyPrincipalAttachment> for PolicyPrincipalAttachment<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for PolicyPrincipalAttachment<S0, S1> {
    const TYPE: &'static str = "AWS::IoT::PolicyPrincipalAttachment";
    type Handle = PolicyPrincipalAttachmentRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`PolicyPrincipalAttachment`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct PolicyPrincipalAttachmentRef(Id_);
impl From<Id_> for PolicyPrincipalAttachmentRef { #[inline] fn from(id: Id_) -> Self { PolicyPrincipalAttachmentRef(id) } }
impl AsRef<Id_> for PolicyPrincipalAttachmentRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl PolicyPrincipalAttachmentRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
