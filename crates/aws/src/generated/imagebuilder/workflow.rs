// Made by `cargo xtask generate`; do not edit.
//! `AWS::ImageBuilder::Workflow`

use stanchion_template::generated::*;

/// `AWS::ImageBuilder::Workflow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-imagebuilder-workflow.html)
#[must_use]
pub struct Workflow<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Workflow<Missing_<super::required::name>, Missing_<super::required::r#type>, Missing_<super::required::version>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Workflow(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Workflow<S0, S1, S2> {
    /// Sets `ChangeDescription`. 1 to 1024 characters. An update replaces the resource.
    #[inline] pub fn change_description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ChangeDescription", value.into_node()); self }
    /// Sets `Data`. 1 to 16000 characters. An update replaces the resource.
    #[inline] pub fn data(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Data", value.into_node()); self }
    /// Sets `Description`. 1 to 1024 characters. An update replaces the resource.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `KmsKeyId`. 1 to 1024 characters. An update replaces the resource.
    #[inline] pub fn kms_key_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyId", value.into_node()); self }
    /// Sets `Name`. Required. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Workflow<Set_, S1, S2> { self.0.put("Name", value.into_node()); Workflow(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Type`. Required. An update replaces the resource. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> Workflow<S0, Set_, S2> { self.0.put("Type", value.into_node()); Workflow(self.0, PhantomData_) }
    /// Sets `Uri`. An update replaces the resource.
    #[inline] pub fn uri(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Uri", value.into_node()); self }
    /// Sets `Version`. Required. An update replaces the resource.
    #[inline] pub fn version(mut self, value: impl IntoValue_<String>) -> Workflow<S0, S1, Set_> { self.0.put("Version", value.into_node()); Workflow(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Workflow> for Workflow<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for Workflow<S0, S1, S2> {
    const TYPE: &'static str = "AWS::ImageBuilder::Workflow";
    type Handle = WorkflowRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Workflow`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct WorkflowRef(Id_);
impl From<Id_> for WorkflowRef { #[inline] fn from(id: Id_) -> Self { WorkflowRef(id) } }
impl AsRef<Id_> for WorkflowRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl WorkflowRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `LatestVersion`
    #[inline] pub fn latest_version(&self) -> Value_<String> { self.0.attribute("LatestVersion") }
    /// `Fn::GetAtt` `LatestVersion.Arn`
    #[inline] pub fn latest_version_arn(&self) -> Value_<String> { self.0.attribute("LatestVersion.Arn") }
    /// `Fn::GetAtt` `LatestVersion.Major`
    #[inline] pub fn latest_version_major(&self) -> Value_<String> { self.0.attribute("LatestVersion.Major") }
    /// `Fn::GetAtt` `LatestVersion.Minor`
    #[inline] pub fn latest_version_minor(&self) -> Value_<String> { self.0.attribute("LatestVersion.Minor") }
    /// `Fn::GetAtt` `LatestVersion.Patch`
    #[inline] pub fn latest_version_patch(&self) -> Value_<String> { self.0.attribute("LatestVersion.Patch") }
}
/// Values of `AWS::ImageBuilder::Workflow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-imagebuilder-workflow.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `BUILD`
    pub const BUILD: Value_<Type> = Value_::constant("BUILD");
    /// `TEST`
    pub const TEST: Value_<Type> = Value_::constant("TEST");
    /// `DISTRIBUTION`
    pub const DISTRIBUTION: Value_<Type> = Value_::constant("DISTRIBUTION");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
