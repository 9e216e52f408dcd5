// Made by `cargo xtask generate`; do not edit.
//! `AWS::SMSVOICE::RegistrationAttachment`

use stanchion_template::generated::*;

/// `AWS::SMSVOICE::RegistrationAttachment`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-registrationattachment.html)
#[must_use]
pub struct RegistrationAttachment(Properties_);
impl RegistrationAttachment {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RegistrationAttachment(Properties_::new()) }
}
impl RegistrationAttachment {
    /// Sets `AttachmentBody`. At least 1 character. An update replaces the resource.
    #[inline] pub fn attachment_body(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AttachmentBody", value.into_node()); self }
    /// Sets `AttachmentUrl`. 1 to 2048 characters. An update replaces the resource.
    #[inline] pub fn attachment_url(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AttachmentUrl", value.into_node()); self }
    /// Sets `Tags`. At most 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<RegistrationAttachment> for RegistrationAttachment { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for RegistrationAttachment {
    const TYPE: &'static str = "AWS::SMSVOICE::RegistrationAttachment";
    type Handle = RegistrationAttachmentRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`RegistrationAttachment`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct RegistrationAttachmentRef(Id_);
impl From<Id_> for RegistrationAttachmentRef { #[inline] fn from(id: Id_) -> Self { RegistrationAttachmentRef(id) } }
impl AsRef<Id_> for RegistrationAttachmentRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl RegistrationAttachmentRef {
    /// `Ref`: `RegistrationAttachmentArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AttachmentStatus`
    #[inline] pub fn attachment_status(&self) -> Value_<String> { self.0.attribute("AttachmentStatus") }
    /// `Fn::GetAtt` `CreatedTimestamp`
    #[inline] pub fn created_timestamp(&self) -> Value_<String> { self.0.attribute("CreatedTimestamp") }
    /// `Fn::GetAtt` `RegistrationAttachmentArn`
    #[inline] pub fn registration_attachment_arn(&self) -> Value_<String> { self.0.attribute("RegistrationAttachmentArn") }
    /// `Fn::GetAtt` `RegistrationAttachmentId`
    #[inline] pub fn registration_attachment_id(&self) -> Value_<String> { self.0.attribute("RegistrationAttachmentId") }
    /// `Fn::GetAtt` `UploadedAttachmentUrl`
    #[inline] pub fn uploaded_attachment_url(&self) -> Value_<String> { self.0.attribute("UploadedAttachmentUrl") }
}
