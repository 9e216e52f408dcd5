// Made by `cargo xtask generate`; do not edit.
//! `AWS::GlobalAccelerator::CrossAccountAttachment`

use stanchion_template::generated::*;

/// `AWS::GlobalAccelerator::CrossAccountAttachment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-globalaccelerator-crossaccountattachment.html)
#[must_use]
pub struct CrossAccountAttachment<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CrossAccountAttachment<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CrossAccountAttachment(Properties_::new(), PhantomData_) }
}
impl<S0> CrossAccountAttachment<S0> {
    /// Sets `Name`. Required. 1 to 64 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> CrossAccountAttachment<Set_> { self.0.put("Name", value.into_node()); CrossAccountAttachment(self.0, PhantomData_) }
    /// Sets `Principals`.
    #[inline] pub fn principals(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("Principals", value.into_node()); self }
    /// Sets `Resources`.
    #[inline] pub fn resources(mut self, value: impl IntoValue_<Vec<Resource>>) -> Self { self.0.put("Resources", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<CrossAccountAttachment> for CrossAccountAttachment<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for CrossAccountAttachment<S0> {
    const TYPE: &'static str = "AWS::GlobalAccelerator::CrossAccountAttachment";
    type Handle = CrossAccountAttachmentRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`CrossAccountAttachment`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct CrossAccountAttachmentRef(Id_);
impl From<Id_> for CrossAccountAttachmentRef { #[inline] fn from(id: Id_) -> Self { CrossAccountAttachmentRef(id) } }
impl AsRef<Id_> for CrossAccountAttachmentRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl CrossAccountAttachmentRef {
    /// `Ref`: `AttachmentArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AttachmentArn`
    #[inline] pub fn attachment_arn(&self) -> Value_<String> { self.0.attribute("AttachmentArn") }
}
/// `AWS::GlobalAccelerator::CrossAccountAttachment.Resource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-globalaccelerator-crossaccountattachment-resource.html)
#[must_use]
pub struct Resource(Properties_);
impl Resource {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Resource(Properties_::new()) }
}
impl Resource {
    /// Sets `Cidr`. 0 to 255 characters.
    #[inline] pub fn cidr(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Cidr", value.into_node()); self }
    /// Sets `EndpointId`. 0 to 255 characters.
    #[inline] pub fn endpoint_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("EndpointId", value.into_node()); self }
    /// Sets `Region`. 0 to 255 characters.
    #[inline] pub fn region(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Region", value.into_node()); self }
}
impl IntoValue_<Resource> for Resource { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
