// Made by `cargo xtask generate`; do not edit.
//! `AWS::Wisdom::MessageTemplateVersion`

use stanchion_template::generated::*;

/// `AWS::Wisdom::MessageTemplateVersion`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-messagetemplateversion.html)
#[must_use]
pub struct MessageTemplateVersion<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl MessageTemplateVersion<Missing_<super::required::message_template_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MessageTemplateVersion(Properties_::new(), PhantomData_) }
}
impl<S0> MessageTemplateVersion<S0> {
    /// Sets `MessageTemplateArn`. Required. An update replaces the resource.
    #[inline] pub fn message_template_arn(mut self, value: impl IntoValue_<String>) -> MessageTemplateVersion<Set_> { self.0.put("MessageTemplateArn", value.into_node()); MessageTemplateVersion(self.0, PhantomData_) }
    /// Sets `MessageTemplateContentSha256`. 1 to 64 characters. An update may replace the resource.
    #[inline] pub fn message_template_content_sha256(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MessageTemplateContentSha256", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<MessageTemplateVersion> for MessageTemplateVersion<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for MessageTemplateVersion<S0> {
    const TYPE: &'static str = "AWS::Wisdom::MessageTemplateVersion";
    type Handle = MessageTemplateVersionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`MessageTemplateVersion`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct MessageTemplateVersionRef(Id_);
impl From<Id_> for MessageTemplateVersionRef { #[inline] fn from(id: Id_) -> Self { MessageTemplateVersionRef(id) } }
impl AsRef<Id_> for MessageTemplateVersionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl MessageTemplateVersionRef {
    /// `Ref`: `MessageTemplateVersionArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `MessageTemplateVersionArn`
    #[inline] pub fn message_template_version_arn(&self) -> Value_<String> { self.0.attribute("MessageTemplateVersionArn") }
    /// `Fn::GetAtt` `MessageTemplateVersionNumber`
    #[inline] pub fn message_template_version_number(&self) -> Value_<f64> { self.0.attribute("MessageTemplateVersionNumber") }
}
