// Made by `cargo xtask generate`; do not edit.
//! `AWS::Bedrock::AgentAlias`

use stanchion_template::generated::*;

/// `AWS::Bedrock::AgentAlias`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-agentalias.html)
#[must_use]
pub struct AgentAlias<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl AgentAlias<Missing_<super::required::agent_alias_name>, Missing_<super::required::agent_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AgentAlias(Properties_::new(), PhantomData_) }
}
impl<S0, S1> AgentAlias<S0, S1> {
    /// Sets `AgentAliasName`. Required.
    #[inline] pub fn agent_alias_name(mut self, value: impl IntoValue_<String>) -> AgentAlias<Set_, S1> { self.0.put("AgentAliasName", value.into_node()); AgentAlias(self.0, PhantomData_) }
    /// Sets `AgentId`. Required. An update replaces the resource.
    #[inline] pub fn agent_id(mut self, value: impl IntoValue_<String>) -> AgentAlias<S0, Set_> { self.0.put("AgentId", value.into_node()); AgentAlias(self.0, PhantomData_) }
    /// Sets `Description`. 1 to 200 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `RoutingConfiguration`. At most 1 item.
    #[inline] pub fn routing_configuration(mut self, value: impl IntoValue_<Vec<AgentAliasRoutingConfigurationListItem>>) -> Self { self.0.put("RoutingConfiguration", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<AgentAlias> for AgentAlias<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for AgentAlias<S0, S1> {
    const TYPE: &'static str = "AWS::Bedrock::AgentAlias";
    type Handle = AgentAliasRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`AgentAlias`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct AgentAliasRef(Id_);
impl From<Id_> for AgentAliasRef { #[inline] fn from(id: Id_) -> Self { AgentAliasRef(id) } }
impl AsRef<Id_> for AgentAliasRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl AgentAliasRef {
    /// `Ref`: `AgentId|AgentAliasId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AgentAliasArn`
    #[inline] pub fn agent_alias_arn(&self) -> Value_<String> { self.0.attribute("AgentAliasArn") }
    /// `Fn::GetAtt` `AgentAliasHistoryEvents`
    #[inline] pub fn agent_alias_history_events(&self) -> Value_<Vec<String>> { self.0.list_attribute("AgentAliasHistoryEvents") }
    /// `Fn::GetAtt` `AgentAliasId`
    #[inline] pub fn agent_alias_id(&self) -> Value_<String> { self.0.attribute("AgentAliasId") }
    /// `Fn::GetAtt` `AgentAliasStatus`
    #[inline] pub fn agent_alias_status(&self) -> Value_<String> { self.0.attribute("AgentAliasStatus") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
}
/// `AWS::Bedrock::AgentAlias.AgentAliasRoutingConfigurationListItem`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-agentalias-agentaliasroutingconfigurationlistitem.html)
#[must_use]
pub struct AgentAliasRoutingConfigurationListItem<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AgentAliasRoutingConfigurationListItem<Missing_<super::required::agent_version>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AgentAliasRoutingConfigurationListItem(Properties_::new(), PhantomData_) }
}
impl<S0> AgentAliasRoutingConfigurationListItem<S0> {
    /// Sets `AgentVersion`. Required. 1 to 5 characters.
    #[inline] pub fn agent_version(mut self, value: impl IntoValue_<String>) -> AgentAliasRoutingConfigurationListItem<Set_> { self.0.put("AgentVersion", value.into_node()); AgentAliasRoutingConfigurationListItem(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<AgentAliasRoutingConfigurationListItem> for AgentAliasRoutingConfigurationListItem<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
