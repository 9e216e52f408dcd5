// Made by `cargo xtask generate`; do not edit.
//! `AWS::CloudFormation::ChangeSet`

use stanchion_template::generated::*;

/// `AWS::CloudFormation::ChangeSet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-changeset.html)
#[must_use]
pub struct ChangeSet<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ChangeSet<Missing_<super::required::change_set_name>, Missing_<super::required::stack_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ChangeSet(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ChangeSet<S0, S1> {
    /// Sets `Capabilities`. An update replaces the resource. The values are constants of [`Capabilitie`].
    #[inline] pub fn capabilities(mut self, value: impl IntoValue_<Vec<Capabilitie>>) -> Self { self.0.put("Capabilities", value.into_node()); self }
    /// Sets `ChangeSetName`. Required. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn change_set_name(mut self, value: impl IntoValue_<String>) -> ChangeSet<Set_, S1> { self.0.put("ChangeSetName", value.into_node()); ChangeSet(self.0, PhantomData_) }
    /// Sets `ChangeSetType`. An update replaces the resource. The values are constants of [`ChangeSetType`].
    #[inline] pub fn change_set_type(mut self, value: impl IntoValue_<ChangeSetType>) -> Self { self.0.put("ChangeSetType", value.into_node()); self }
    /// Sets `DeploymentMode`. An update replaces the resource. The values are constants of [`DeploymentMode`].
    #[inline] pub fn deployment_mode(mut self, value: impl IntoValue_<DeploymentMode>) -> Self { self.0.put("DeploymentMode", value.into_node()); self }
    /// Sets `Description`. 1 to 1024 characters. An update replaces the resource.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `ImportExistingResources`. An update replaces the resource.
    #[inline] pub fn import_existing_resources(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ImportExistingResources", value.into_node()); self }
    /// Sets `IncludeNestedStacks`. An update replaces the resource.
    #[inline] pub fn include_nested_stacks(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("IncludeNestedStacks", value.into_node()); self }
    /// Sets `NotificationARNs`. 0 to 5 items. An update replaces the resource.
    #[inline] pub fn notification_arns(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("NotificationARNs", value.into_node()); self }
    /// Sets `OnStackFailure`. An update replaces the resource. The values are constants of [`OnStackFailure`].
    #[inline] pub fn on_stack_failure(mut self, value: impl IntoValue_<OnStackFailure>) -> Self { self.0.put("OnStackFailure", value.into_node()); self }
    /// Sets `RoleARN`. 20 to 2048 characters. An update replaces the resource.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RoleARN", value.into_node()); self }
    /// Sets `StackName`. Required. At least 1 character. An update replaces the resource.
    #[inline] pub fn stack_name(mut self, value: impl IntoValue_<String>) -> ChangeSet<S0, Set_> { self.0.put("StackName", value.into_node()); ChangeSet(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 50 items. An update replaces the resource.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TemplateBody`. At least 1 character. An update replaces the resource.
    #[inline] pub fn template_body(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TemplateBody", value.into_node()); self }
    /// Sets `TemplateURL`. 1 to 5120 characters. An update replaces the resource.
    #[inline] pub fn template_url(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TemplateURL", value.into_node()); self }
    /// Sets `UsePreviousTemplate`. An update replaces the resource.
    #[inline] pub fn use_previous_template(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("UsePreviousTemplate", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ChangeSet> for ChangeSet<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for ChangeSet<S0, S1> {
    const TYPE: &'static str = "AWS::CloudFormation::ChangeSet";
    type Handle = ChangeSetRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ChangeSet`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ChangeSetRef(Id_);
impl From<Id_> for ChangeSetRef { #[inline] fn from(id: Id_) -> Self { ChangeSetRef(id) } }
impl AsRef<Id_> for ChangeSetRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ChangeSetRef {
    /// `Ref`: `ChangeSetId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ChangeSetId`
    #[inline] pub fn change_set_id(&self) -> Value_<String> { self.0.attribute("ChangeSetId") }
    /// `Fn::GetAtt` `CreationTime`
    #[inline] pub fn creation_time(&self) -> Value_<String> { self.0.attribute("CreationTime") }
    /// `Fn::GetAtt` `StackId`
    #[inline] pub fn stack_id(&self) -> Value_<String> { self.0.attribute("StackId") }
}
/// Values of `AWS::CloudFormation::ChangeSet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-changeset.html)
#[derive(Debug)]
pub enum Capabilitie {}
impl Capabilitie {
    /// `CAPABILITY_IAM`
    pub const CAPABILITY_IAM: Value_<Capabilitie> = Value_::constant("CAPABILITY_IAM");
    /// `CAPABILITY_NAMED_IAM`
    pub const CAPABILITY_NAMED_IAM: Value_<Capabilitie> = Value_::constant("CAPABILITY_NAMED_IAM");
    /// `CAPABILITY_AUTO_EXPAND`
    pub const CAPABILITY_AUTO_EXPAND: Value_<Capabilitie> = Value_::constant("CAPABILITY_AUTO_EXPAND");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Capabilitie> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CloudFormation::ChangeSet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-changeset.html)
#[derive(Debug)]
pub enum ChangeSetType {}
impl ChangeSetType {
    /// `CREATE`
    pub const CREATE: Value_<ChangeSetType> = Value_::constant("CREATE");
    /// `UPDATE`
    pub const UPDATE: Value_<ChangeSetType> = Value_::constant("UPDATE");
    /// `IMPORT`
    pub const IMPORT: Value_<ChangeSetType> = Value_::constant("IMPORT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ChangeSetType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CloudFormation::ChangeSet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-changeset.html)
#[derive(Debug)]
pub enum DeploymentMode {}
impl DeploymentMode {
    /// `REVERT_DRIFT`
    pub const REVERT_DRIFT: Value_<DeploymentMode> = Value_::constant("REVERT_DRIFT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DeploymentMode> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::CloudFormation::ChangeSet`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-changeset.html)
#[derive(Debug)]
pub enum OnStackFailure {}
impl OnStackFailure {
    /// `DO_NOTHING`
    pub const DO_NOTHING: Value_<OnStackFailure> = Value_::constant("DO_NOTHING");
    /// `ROLLBACK`
    pub const ROLLBACK: Value_<OnStackFailure> = Value_::constant("ROLLBACK");
    /// `DELETE`
    pub const DELETE: Value_<OnStackFailure> = Value_::constant("DELETE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<OnStackFailure> { Value_::from_node(value.into_node()) }
}
