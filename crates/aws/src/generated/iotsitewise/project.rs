// Made by `cargo xtask generate`; do not edit.
//! `AWS::IoTSiteWise::Project`

use stanchion_template::generated::*;

/// `AWS::IoTSiteWise::Project`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-project.html)
#[must_use]
pub struct Project<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Project<Missing_<super::required::portal_id>, Missing_<super::required::project_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Project(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Project<S0, S1> {
    /// Sets `AssetIds`.
    #[inline] pub fn asset_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("AssetIds", value.into_node()); self }
    /// Sets `PortalId`. Required. Exactly 36 characters. An update replaces the resource.
    #[inline] pub fn portal_id(mut self, value: impl IntoValue_<String>) -> Project<Set_, S1> { self.0.put("PortalId", value.into_node()); Project(self.0, PhantomData_) }
    /// Sets `ProjectDescription`. 1 to 2048 characters.
    #[inline] pub fn project_description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ProjectDescription", value.into_node()); self }
    /// Sets `ProjectName`. Required. 1 to 256 characters.
    #[inline] pub fn project_name(mut self, value: impl IntoValue_<String>) -> Project<S0, Set_> { self.0.put("ProjectName", value.into_node()); Project(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Project> for Project<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Project<S0, S1> {
    const TYPE: &'static str = "AWS::IoTSiteWise::Project";
    type Handle = ProjectRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Project`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ProjectRef(Id_);
impl From<Id_> for ProjectRef { #[inline] fn from(id: Id_) -> Self { ProjectRef(id) } }
impl AsRef<Id_> for ProjectRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ProjectRef {
    /// `Ref`: `ProjectId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ProjectArn`
    #[inline] pub fn project_arn(&self) -> Value_<String> { self.0.attribute("ProjectArn") }
    /// `Fn::GetAtt` `ProjectId`
    #[inline] pub fn project_id(&self) -> Value_<String> { self.0.attribute("ProjectId") }
}
