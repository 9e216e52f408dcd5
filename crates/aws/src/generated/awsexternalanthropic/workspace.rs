// Made by `cargo xtask generate`; do not edit.
//! `AWS::AWSExternalAnthropic::Workspace`

use stanchion_template::generated::*;

/// `AWS::AWSExternalAnthropic::Workspace`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-awsexternalanthropic-workspace.html)
#[must_use]
pub struct Workspace<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Workspace<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Workspace(Properties_::new(), PhantomData_) }
}
impl<S0> Workspace<S0> {
    /// Sets `DataResidency`. An update replaces the resource.
    #[inline] pub fn data_residency(mut self, value: impl IntoValue_<DataResidency>) -> Self { self.0.put("DataResidency", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 40 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Workspace<Set_> { self.0.put("Name", value.into_node()); Workspace(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Workspace> for Workspace<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Workspace<S0> {
    const TYPE: &'static str = "AWS::AWSExternalAnthropic::Workspace";
    type Handle = WorkspaceRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Workspace`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct WorkspaceRef(Id_);
impl From<Id_> for WorkspaceRef { #[inline] fn from(id: Id_) -> Self { WorkspaceRef(id) } }
impl AsRef<Id_> for WorkspaceRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl WorkspaceRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// `AWS::AWSExternalAnthropic::Workspace.DataResidency`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-awsexternalanthropic-workspace-dataresidency.html)
#[must_use]
pub struct DataResidency(Properties_);
impl DataResidency {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DataResidency(Properties_::new()) }
}
impl DataResidency {
    /// Sets `AllowedInferenceGeos`.
    #[inline] pub fn allowed_inference_geos(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("AllowedInferenceGeos", value.into_node()); self }
    /// Sets `DefaultInferenceGeo`.
    #[inline] pub fn default_inference_geo(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DefaultInferenceGeo", value.into_node()); self }
    /// Sets `WorkspaceGeo`.
    #[inline] pub fn workspace_geo(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("WorkspaceGeo", value.into_node()); self }
}
impl IntoValue_<DataResidency> for DataResidency { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
