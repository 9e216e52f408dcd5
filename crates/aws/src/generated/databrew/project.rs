// Made by `cargo xtask generate`; do not edit.
//! `AWS::DataBrew::Project`

use stanchion_template::generated::*;

/// `AWS::DataBrew::Project`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-databrew-project.html)
#[must_use]
pub struct Project<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl Project<Missing_<super::required::dataset_name>, Missing_<super::required::name>, Missing_<super::required::recipe_name>, Missing_<super::required::role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Project(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> Project<S0, S1, S2, S3> {
    /// Sets `DatasetName`. Required. 1 to 255 characters.
    #[inline] pub fn dataset_name(mut self, value: impl IntoValue_<String>) -> Project<Set_, S1, S2, S3> { self.0.put("DatasetName", value.into_node()); Project(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Project<S0, Set_, S2, S3> { self.0.put("Name", value.into_node()); Project(self.0, PhantomData_) }
    /// Sets `RecipeName`. Required. 1 to 255 characters.
    #[inline] pub fn recipe_name(mut self, value: impl IntoValue_<String>) -> Project<S0, S1, Set_, S3> { self.0.put("RecipeName", value.into_node()); Project(self.0, PhantomData_) }
    /// Sets `RoleArn`. Required. 20 to 2048 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> Project<S0, S1, S2, Set_> { self.0.put("RoleArn", value.into_node()); Project(self.0, PhantomData_) }
    /// Sets `Sample`.
    #[inline] pub fn sample(mut self, value: impl IntoValue_<Sample>) -> Self { self.0.put("Sample", value.into_node()); self }
    /// Sets `Tags`. An update may replace the resource.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<Project> for Project<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for Project<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::DataBrew::Project";
    type Handle = ProjectRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Project`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ProjectRef(Id_);
impl From<Id_> for ProjectRef { #[inline] fn from(id: Id_) -> Self { ProjectRef(id) } }
impl AsRef<Id_> for ProjectRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ProjectRef {
    /// `Ref`: `Name`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
/// `AWS::DataBrew::Project.Sample`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-databrew-project-sample.html)
#[must_use]
pub struct Sample<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Sample<Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Sample(Properties_::new(), PhantomData_) }
}
impl<S0> Sample<S0> {
    /// Sets `Size`. 1 to 5000.
    #[inline] pub fn size(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Size", value.into_node()); self }
    /// Sets `Type`. Required. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> Sample<Set_> { self.0.put("Type", value.into_node()); Sample(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<Sample> for Sample<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::DataBrew::Project`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-databrew-project.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `FIRST_N`
    pub const FIRST_N: Value_<Type> = Value_::constant("FIRST_N");
    /// `LAST_N`
    pub const LAST_N: Value_<Type> = Value_::constant("LAST_N");
    /// `RANDOM`
    pub const RANDOM: Value_<Type> = Value_::constant("RANDOM");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
