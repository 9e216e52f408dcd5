// Made by `cargo xtask generate`; do not edit.
//! `AWS::SES::Template`

use stanchion_template::generated::*;

/// `AWS::SES::Template`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-template.html)
#[must_use]
pub struct Template(Properties_);
impl Template {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Template(Properties_::new()) }
}
impl Template {
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Template`.
    #[inline] pub fn template(mut self, value: impl IntoValue_<Template2>) -> Self { self.0.put("Template", value.into_node()); self }
}
impl IntoValue_<Template> for Template { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for Template {
    const TYPE: &'static str = "AWS::SES::Template";
    type Handle = TemplateRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Template`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct TemplateRef(Id_);
impl From<Id_> for TemplateRef { #[inline] fn from(id: Id_) -> Self { TemplateRef(id) } }
impl AsRef<Id_> for TemplateRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl TemplateRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// `AWS::SES::Template.Template`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-template-template.html)
#[must_use]
pub struct Template2<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Template2<Missing_<super::required::subject_part>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Template2(Properties_::new(), PhantomData_) }
}
impl<S0> Template2<S0> {
    /// Sets `HtmlPart`.
    #[inline] pub fn html_part(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("HtmlPart", value.into_node()); self }
    /// Sets `SubjectPart`. Required.
    #[inline] pub fn subject_part(mut self, value: impl IntoValue_<String>) -> Template2<Set_> { self.0.put("SubjectPart", value.into_node()); Template2(self.0, PhantomData_) }
    /// Sets `TemplateName`. 1 to 64 characters.
    #[inline] pub fn template_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TemplateName", value.into_node()); self }
    /// Sets `TextPart`.
    #[inline] pub fn text_part(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TextPart", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Template2> for Template2<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
