// Made by `cargo xtask generate`; do not edit.
//! `AWS::Pinpoint::EmailTemplate`

use stanchion_template::generated::*;

/// `AWS::Pinpoint::EmailTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-emailtemplate.html)
#[must_use]
pub struct EmailTemplate<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl EmailTemplate<Missing_<super::required::subject>, Missing_<super::required::template_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EmailTemplate(Properties_::new(), PhantomData_) }
}
impl<S0, S1> EmailTemplate<S0, S1> {
    /// Sets `DefaultSubstitutions`.
    #[inline] pub fn default_substitutions(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DefaultSubstitutions", value.into_node()); self }
    /// Sets `HtmlPart`.
    #[inline] pub fn html_part(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("HtmlPart", value.into_node()); self }
    /// Sets `Subject`. Required.
    #[inline] pub fn subject(mut self, value: impl IntoValue_<String>) -> EmailTemplate<Set_, S1> { self.0.put("Subject", value.into_node()); EmailTemplate(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TemplateDescription`.
    #[inline] pub fn template_description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TemplateDescription", value.into_node()); self }
    /// Sets `TemplateName`. Required. An update replaces the resource.
    #[inline] pub fn template_name(mut self, value: impl IntoValue_<String>) -> EmailTemplate<S0, Set_> { self.0.put("TemplateName", value.into_node()); EmailTemplate(self.0, PhantomData_) }
    /// Sets `TextPart`.
    #[inline] pub fn text_part(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TextPart", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<EmailTemplate> for EmailTemplate<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for EmailTemplate<S0, S1> {
    const TYPE: &'static str = "AWS::Pinpoint::EmailTemplate";
    type Handle = EmailTemplateRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`EmailTemplate`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct EmailTemplateRef(Id_);
impl From<Id_> for EmailTemplateRef { #[inline] fn from(id: Id_) -> Self { EmailTemplateRef(id) } }
impl AsRef<Id_> for EmailTemplateRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl EmailTemplateRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
