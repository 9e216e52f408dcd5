// Made by `cargo xtask generate`; do not edit.
//! `AWS::QuickSight::Flow`

use stanchion_template::generated::*;

/// `AWS::QuickSight::Flow`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-flow.html)
#[must_use]
pub struct Flow<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Flow<Missing_<super::required::aws_account_id>, Missing_<super::required::flow_definition>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Flow(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Flow<S0, S1, S2> {
    /// Sets `AwsAccountId`. Required. Exactly 12 characters. An update replaces the resource.
    #[inline] pub fn aws_account_id(mut self, value: impl IntoValue_<String>) -> Flow<Set_, S1, S2> { self.0.put("AwsAccountId", value.into_node()); Flow(self.0, PhantomData_) }
    /// Sets `Description`. 0 to 1024 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `FlowDefinition`. Required.
    #[inline] pub fn flow_definition(mut self, value: impl IntoValue_<Node_>) -> Flow<S0, Set_, S2> { self.0.put("FlowDefinition", value.into_node()); Flow(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 128 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Flow<S0, S1, Set_> { self.0.put("Name", value.into_node()); Flow(self.0, PhantomData_) }
    /// Sets `Permissions`.
    #[inline] pub fn permissions(mut self, value: impl IntoValue_<Vec<Permission>>) -> Self { self.0.put("Permissions", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Flow> for Flow<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for Flow<S0, S1, S2> {
    const TYPE: &'static str = "AWS::QuickSight::Flow";
    type Handle = FlowRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Flow`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct FlowRef(Id_);
impl From<Id_> for FlowRef { #[inline] fn from(id: Id_) -> Self { FlowRef(id) } }
impl AsRef<Id_> for FlowRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl FlowRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreatedTime`
    #[inline] pub fn created_time(&self) -> Value_<String> { self.0.attribute("CreatedTime") }
    /// `Fn::GetAtt` `FlowId`
    #[inline] pub fn flow_id(&self) -> Value_<String> { self.0.attribute("FlowId") }
    /// `Fn::GetAtt` `LastUpdatedTime`
    #[inline] pub fn last_updated_time(&self) -> Value_<String> { self.0.attribute("LastUpdatedTime") }
    /// `Fn::GetAtt` `PublishState`
    #[inline] pub fn publish_state(&self) -> Value_<String> { self.0.attribute("PublishState") }
    /// `Fn::GetAtt` `StepAliases`
    #[inline] pub fn step_aliases(&self) -> Value_<Vec<String>> { self.0.list_attribute("StepAliases") }
}
/// `AWS::QuickSight::Flow.Permission`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-quicksight-flow-permission.html)
#[must_use]
pub struct Permission<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Permission<Missing_<super::required::actions>, Missing_<super::required::principal>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Permission(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Permission<S0, S1> {
    /// Sets `Actions`. Required.
    #[inline] pub fn actions(mut self, value: impl IntoValue_<Vec<String>>) -> Permission<Set_, S1> { self.0.put("Actions", value.into_node()); Permission(self.0, PhantomData_) }
    /// Sets `Principal`. Required. 1 to 256 characters.
    #[inline] pub fn principal(mut self, value: impl IntoValue_<String>) -> Permission<S0, Set_> { self.0.put("Principal", value.into_node()); Permission(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Permission> for Permission<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
