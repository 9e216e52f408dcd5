// Made by `cargo xtask generate`; do not edit.
//! `AWS::Bedrock::FlowAlias`

use stanchion_template::generated::*;

/// `AWS::Bedrock::FlowAlias`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-flowalias.html)
#[must_use]
pub struct FlowAlias<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl FlowAlias<Missing_<super::required::flow_arn>, Missing_<super::required::name>, Missing_<super::required::routing_configuration>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FlowAlias(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> FlowAlias<S0, S1, S2> {
    /// Sets `ConcurrencyConfiguration`.
    #[inline] pub fn concurrency_configuration(mut self, value: impl IntoValue_<FlowAliasConcurrencyConfiguration>) -> Self { self.0.put("ConcurrencyConfiguration", value.into_node()); self }
    /// Sets `Description`. 1 to 200 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `FlowArn`. Required. At most 2048 characters. An update replaces the resource.
    #[inline] pub fn flow_arn(mut self, value: impl IntoValue_<String>) -> FlowAlias<Set_, S1, S2> { self.0.put("FlowArn", value.into_node()); FlowAlias(self.0, PhantomData_) }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> FlowAlias<S0, Set_, S2> { self.0.put("Name", value.into_node()); FlowAlias(self.0, PhantomData_) }
    /// Sets `RoutingConfiguration`. Required. Exactly 1 item.
    #[inline] pub fn routing_configuration(mut self, value: impl IntoValue_<Vec<FlowAliasRoutingConfigurationListItem>>) -> FlowAlias<S0, S1, Set_> { self.0.put("RoutingConfiguration", value.into_node()); FlowAlias(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<FlowAlias> for FlowAlias<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for FlowAlias<S0, S1, S2> {
    const TYPE: &'static str = "AWS::Bedrock::FlowAlias";
    type Handle = FlowAliasRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`FlowAlias`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct FlowAliasRef(Id_);
impl From<Id_> for FlowAliasRef { #[inline] fn from(id: Id_) -> Self { FlowAliasRef(id) } }
impl AsRef<Id_> for FlowAliasRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl FlowAliasRef {
    /// `Ref`: `Arn|FlowArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `FlowId`
    #[inline] pub fn flow_id(&self) -> Value_<String> { self.0.attribute("FlowId") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
}
/// `AWS::Bedrock::FlowAlias.FlowAliasConcurrencyConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-flowalias-flowaliasconcurrencyconfiguration.html)
#[must_use]
pub struct FlowAliasConcurrencyConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl FlowAliasConcurrencyConfiguration<Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FlowAliasConcurrencyConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> FlowAliasConcurrencyConfiguration<S0> {
    /// Sets `MaxConcurrency`. 1 to 100.
    #[inline] pub fn max_concurrency(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("MaxConcurrency", value.into_node()); self }
    /// Sets `Type`. Required. The values are constants of [`ConcurrencyType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<ConcurrencyType>) -> FlowAliasConcurrencyConfiguration<Set_> { self.0.put("Type", value.into_node()); FlowAliasConcurrencyConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<FlowAliasConcurrencyConfiguration> for FlowAliasConcurrencyConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Bedrock::FlowAlias.FlowAliasRoutingConfigurationListItem`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-flowalias-flowaliasroutingconfigurationlistitem.html)
#[must_use]
pub struct FlowAliasRoutingConfigurationListItem(Properties_);
impl FlowAliasRoutingConfigurationListItem {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { FlowAliasRoutingConfigurationListItem(Properties_::new()) }
}
impl FlowAliasRoutingConfigurationListItem {
    /// Sets `FlowVersion`. 1 to 5 characters.
    #[inline] pub fn flow_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FlowVersion", value.into_node()); self }
}
impl IntoValue_<FlowAliasRoutingConfigurationListItem> for FlowAliasRoutingConfigurationListItem { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Bedrock::FlowAlias`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-flowalias.html)
#[derive(Debug)]
pub enum ConcurrencyType {}
impl ConcurrencyType {
    /// `Automatic`
    pub const AUTOMATIC: Value_<ConcurrencyType> = Value_::constant("Automatic");
    /// `Manual`
    pub const MANUAL: Value_<ConcurrencyType> = Value_::constant("Manual");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ConcurrencyType> { Value_::from_node(value.into_node()) }
}
