// Made by `cargo xtask generate`; do not edit.
//! `AWS::IoTTwinMaker::Workspace`

use stanchion_template::generated::*;

/// `AWS::IoTTwinMaker::Workspace`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iottwinmaker-workspace.html)
#[must_use]
pub struct Workspace<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Workspace<Missing_<super::required::role>, Missing_<super::required::s3_location>, Missing_<super::required::workspace_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Workspace(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Workspace<S0, S1, S2> {
    /// Sets `Description`. 0 to 512 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Role`. Required. 20 to 2048 characters.
    #[inline] pub fn role(mut self, value: impl IntoValue_<String>) -> Workspace<Set_, S1, S2> { self.0.put("Role", value.into_node()); Workspace(self.0, PhantomData_) }
    /// Sets `S3Location`. Required. 0 to 1024 characters.
    #[inline] pub fn s3_location(mut self, value: impl IntoValue_<String>) -> Workspace<S0, Set_, S2> { self.0.put("S3Location", value.into_node()); Workspace(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `WorkspaceId`. Required. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn workspace_id(mut self, value: impl IntoValue_<String>) -> Workspace<S0, S1, Set_> { self.0.put("WorkspaceId", value.into_node()); Workspace(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Workspace> for Workspace<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for Workspace<S0, S1, S2> {
    const TYPE: &'static str = "AWS::IoTTwinMaker::Workspace";
    type Handle = WorkspaceRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Workspace`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct WorkspaceRef(Id_);
impl From<Id_> for WorkspaceRef { #[inline] fn from(id: Id_) -> Self { WorkspaceRef(id) } }
impl AsRef<Id_> for WorkspaceRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl WorkspaceRef {
    /// `Ref`: `WorkspaceId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreationDateTime`
    #[inline] pub fn creation_date_time(&self) -> Value_<String> { self.0.attribute("CreationDateTime") }
    /// `Fn::GetAtt` `UpdateDateTime`
    #[inline] pub fn update_date_time(&self) -> Value_<String> { self.0.attribute("UpdateDateTime") }
}
