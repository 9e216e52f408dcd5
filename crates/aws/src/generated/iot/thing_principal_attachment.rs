// Made by `cargo xtask generate`; do not edit.
//! `AWS::IoT::ThingPrincipalAttachment`

use stanchion_template::generated::*;

/// `AWS::IoT::ThingPrincipalAttachment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-thingprincipalattachment.html)
#[must_use]
pub struct ThingPrincipalAttachment<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ThingPrincipalAttachment<Missing_<super::required::principal>, Missing_<super::required::thing_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ThingPrincipalAttachment(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ThingPrincipalAttachment<S0, S1> {
    /// Sets `Principal`. Required. An update replaces the resource.
    #[inline] pub fn principal(mut self, value: impl IntoValue_<String>) -> ThingPrincipalAttachment<Set_, S1> { self.0.put("Principal", value.into_node()); ThingPrincipalAttachment(self.0, PhantomData_) }
    /// Sets `ThingName`. Required. An update replaces the resource.
    #[inline] pub fn thing_name(mut self, value: impl IntoValue_<String>) -> ThingPrincipalAttachment<S0, Set_> { self.0.put("ThingName", value.into_node()); ThingPrincipalAttachment(self.0, PhantomData_) }
    /// Sets `ThingPrincipalType`. An update replaces the resource.
    #[inline] pub fn thing_principal_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ThingPrincipalType", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ThingPrincipalAttachment> for ThingPrincipalAttachment<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for ThingPrincipalAttachment<S0, S1> {
    const TYPE: &'static str = "AWS::IoT::ThingPrincipalAttachment";
    type Handle = ThingPrincipalAttachmentRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ThingPrincipalAttachment`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ThingPrincipalAttachmentRef(Id_);
impl From<Id_> for ThingPrincipalAttachmentRef { #[inline] fn from(id: Id_) -> Self { ThingPrincipalAttachmentRef(id) } }
impl AsRef<Id_> for ThingPrincipalAttachmentRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ThingPrincipalAttachmentRef {
    /// `Ref`: `ThingName|Principal`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
