// Made by `cargo xtask generate`; do not edit.
//! `AWS::Pinpoint::SmsTemplate`

use stanchion_template::generated::*;

/// `AWS::Pinpoint::SmsTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-smstemplate.html)
#[must_use]
pub struct SmsTemplate<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl SmsTemplate<Missing_<super::required::body>, Missing_<super::required::template_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SmsTemplate(Properties_::new(), PhantomData_) }
}
impl<S0, S1> SmsTemplate<S0, S1> {
    /// Sets `Body`. Required.
    #[inline] pub fn body(mut self, value: impl IntoValue_<String>) -> SmsTemplate<Set_, S1> { self.0.put("Body", value.into_node()); SmsTemplate(self.0, PhantomData_) }
    /// Sets `DefaultSubstitutions`.
    #[inline] pub fn default_substitutions(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DefaultSubstitutions", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TemplateDescription`.
    #[inline] pub fn template_description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TemplateDescription", value.into_node()); self }
    /// Sets `TemplateName`. Required. An update replaces the resource.
    #[inline] pub fn template_name(mut self, value: impl IntoValue_<String>) -> SmsTemplate<S0, Set_> { self.0.put("TemplateName", value.into_node()); SmsTemplate(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<SmsTemplate> for SmsTemplate<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for SmsTemplate<S0, S1> {
    const TYPE: &'static str = "AWS::Pinpoint::SmsTemplate";
    type Handle = SmsTemplateRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`SmsTemplate`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct SmsTemplateRef(Id_);
impl From<Id_> for SmsTemplateRef { #[inline] fn from(id: Id_) -> Self { SmsTemplateRef(id) } }
impl AsRef<Id_> for SmsTemplateRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl SmsTemplateRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
