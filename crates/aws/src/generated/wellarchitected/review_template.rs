// Made by `cargo xtask generate`; do not edit.
//! `AWS::WellArchitected::ReviewTemplate`

use stanchion_template::generated::*;

/// `AWS::WellArchitected::ReviewTemplate`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wellarchitected-reviewtemplate.html)
#[must_use]
pub struct ReviewTemplate<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl ReviewTemplate<Missing_<super::required::description>, Missing_<super::required::lenses>, Missing_<super::required::template_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ReviewTemplate(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> ReviewTemplate<S0, S1, S2> {
    /// Sets `Description`. Required. 3 to 250 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> ReviewTemplate<Set_, S1, S2> { self.0.put("Description", value.into_node()); ReviewTemplate(self.0, PhantomData_) }
    /// Sets `Lenses`. Required. An update replaces the resource.
    #[inline] pub fn lenses(mut self, value: impl IntoValue_<Vec<String>>) -> ReviewTemplate<S0, Set_, S2> { self.0.put("Lenses", value.into_node()); ReviewTemplate(self.0, PhantomData_) }
    /// Sets `Notes`. 0 to 2084 characters.
    #[inline] pub fn notes(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Notes", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TemplateName`. Required. 3 to 100 characters.
    #[inline] pub fn template_name(mut self, value: impl IntoValue_<String>) -> ReviewTemplate<S0, S1, Set_> { self.0.put("TemplateName", value.into_node()); ReviewTemplate(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<ReviewTemplate> for ReviewTemplate<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for ReviewTemplate<S0, S1, S2> {
    const TYPE: &'static str = "AWS::WellArchitected::ReviewTemplate";
    type Handle = ReviewTemplateRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ReviewTemplate`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ReviewTemplateRef(Id_);
impl From<Id_> for ReviewTemplateRef { #[inline] fn from(id: Id_) -> Self { ReviewTemplateRef(id) } }
impl AsRef<Id_> for ReviewTemplateRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ReviewTemplateRef {
    /// `Ref`: `TemplateArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Owner`
    #[inline] pub fn owner(&self) -> Value_<String> { self.0.attribute("Owner") }
    /// `Fn::GetAtt` `TemplateArn`
    #[inline] pub fn template_arn(&self) -> Value_<String> { self.0.attribute("TemplateArn") }
    /// `Fn::GetAtt` `UpdateStatus`
    #[inline] pub fn update_status(&self) -> Value_<String> { self.0.attribute("UpdateStatus") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
}
