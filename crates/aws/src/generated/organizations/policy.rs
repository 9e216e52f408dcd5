// Made by `cargo xtask generate`; do not edit.
//! `AWS::Organizations::Policy`

use stanchion_template::generated::*;

/// `AWS::Organizations::Policy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-organizations-policy.html)
#[must_use]
pub struct Policy<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Policy<Missing_<super::required::content>, Missing_<super::required::name>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Policy(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Policy<S0, S1, S2> {
    /// Sets `Content`. Required. 1 to 1000000 characters.
    #[inline] pub fn content(mut self, value: impl IntoValue_<Node_>) -> Policy<Set_, S1, S2> { self.0.put("Content", value.into_node()); Policy(self.0, PhantomData_) }
    /// Sets `Description`. 0 to 512 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 128 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Policy<S0, Set_, S2> { self.0.put("Name", value.into_node()); Policy(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TargetIds`.
    #[inline] pub fn target_ids(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("TargetIds", value.into_node()); self }
    /// Sets `Type`. Required. An update replaces the resource. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> Policy<S0, S1, Set_> { self.0.put("Type", value.into_node()); Policy(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Policy> for Policy<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for Policy<S0, S1, S2> {
    const TYPE: &'static str = "AWS::Organizations::Policy";
    type Handle = PolicyRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Policy`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct PolicyRef(Id_);
impl From<Id_> for PolicyRef { #[inline] fn from(id: Id_) -> Self { PolicyRef(id) } }
impl AsRef<Id_> for PolicyRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl PolicyRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `AwsManaged`
    #[inline] pub fn aws_managed(&self) -> Value_<bool> { self.0.attribute("AwsManaged") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
/// Values of `AWS::Organizations::Policy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-organizations-policy.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `AISERVICES_OPT_OUT_POLICY`
    pub const AISERVICES_OPT_OUT_POLICY: Value_<Type> = Value_::constant("AISERVICES_OPT_OUT_POLICY");
    /// `BACKUP_POLICY`
    pub const BACKUP_POLICY: Value_<Type> = Value_::constant("BACKUP_POLICY");
    /// `BEDROCK_POLICY`
    pub const BEDROCK_POLICY: Value_<Type> = Value_::constant("BEDROCK_POLICY");
    /// `CHATBOT_POLICY`
    pub const CHATBOT_POLICY: Value_<Type> = Value_::constant("CHATBOT_POLICY");
    /// `DECLARATIVE_POLICY_EC2`
    pub const DECLARATIVE_POLICY_EC2: Value_<Type> = Value_::constant("DECLARATIVE_POLICY_EC2");
    /// `GUARDDUTY_POLICY`
    pub const GUARDDUTY_POLICY: Value_<Type> = Value_::constant("GUARDDUTY_POLICY");
    /// `INSPECTOR_POLICY`
    pub const INSPECTOR_POLICY: Value_<Type> = Value_::constant("INSPECTOR_POLICY");
    /// `NETWORK_SECURITY_DIRECTOR_POLICY`
    pub const NETWORK_SECURITY_DIRECTOR_POLICY: Value_<Type> = Value_::constant("NETWORK_SECURITY_DIRECTOR_POLICY");
    /// `RESOURCE_CONTROL_POLICY`
    pub const RESOURCE_CONTROL_POLICY: Value_<Type> = Value_::constant("RESOURCE_CONTROL_POLICY");
    /// `S3_POLICY`
    pub const S3_POLICY: Value_<Type> = Value_::constant("S3_POLICY");
    /// `SECURITYHUB_POLICY`
    pub const SECURITYHUB_POLICY: Value_<Type> = Value_::constant("SECURITYHUB_POLICY");
    /// `SERVICE_CONTROL_POLICY`
    pub const SERVICE_CONTROL_POLICY: Value_<Type> = Value_::constant("SERVICE_CONTROL_POLICY");
    /// `TAG_POLICY`
    pub const TAG_POLICY: Value_<Type> = Value_::constant("TAG_POLICY");
    /// `UPGRADE_ROLLOUT_POLICY`
    pub const UPGRADE_ROLLOUT_POLICY: Value_<Type> = Value_::constant("UPGRADE_ROLLOUT_POLICY");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
