// Made by `cargo xtask generate`; do not edit.
//! `AWS::Rekognition::Project`

use stanchion_template::generated::*;

/// `AWS::Rekognition::Project`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rekognition-project.html)
#[must_use]
pub struct Project<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Project<Missing_<super::required::project_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Project(Properties_::new(), PhantomData_) }
}
impl<S0> Project<S0> {
    /// Sets `ProjectName`. Required. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn project_name(mut self, value: impl IntoValue_<String>) -> Project<Set_> { self.0.put("ProjectName", value.into_node()); Project(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Project> for Project<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Project<S0> {
    const TYPE: &'static str = "AWS::Rekognition::Project";
    type Handle = ProjectRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Project`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ProjectRef(Id_);
impl From<Id_> for ProjectRef { #[inline] fn from(id: Id_) -> Self { ProjectRef(id) } }
impl AsRef<Id_> for ProjectRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ProjectRef {
    /// `Ref`: `ProjectName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
