// Made by `cargo xtask generate`; do not edit.
//! `AWS::GameLift::Alias`

use stanchion_template::generated::*;

/// `AWS::GameLift::Alias`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-alias.html)
#[must_use]
pub struct Alias<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Alias<Missing_<super::required::name>, Missing_<super::required::routing_strategy>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Alias(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Alias<S0, S1> {
    /// Sets `Description`. 1 to 1024 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 1024 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Alias<Set_, S1> { self.0.put("Name", value.into_node()); Alias(self.0, PhantomData_) }
    /// Sets `RoutingStrategy`. Required.
    #[inline] pub fn routing_strategy(mut self, value: impl IntoValue_<RoutingStrategy>) -> Alias<S0, Set_> { self.0.put("RoutingStrategy", value.into_node()); Alias(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Alias> for Alias<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Alias<S0, S1> {
    const TYPE: &'static str = "AWS::GameLift::Alias";
    type Handle = AliasRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Alias`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct AliasRef(Id_);
impl From<Id_> for AliasRef { #[inline] fn from(id: Id_) -> Self { AliasRef(id) } }
impl AsRef<Id_> for AliasRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl AliasRef {
    /// `Ref`: `AliasId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AliasArn`
    #[inline] pub fn alias_arn(&self) -> Value_<String> { self.0.attribute("AliasArn") }
    /// `Fn::GetAtt` `AliasId`
    #[inline] pub fn alias_id(&self) -> Value_<String> { self.0.attribute("AliasId") }
}
/// `AWS::GameLift::Alias.RoutingStrategy`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gamelift-alias-routingstrategy.html)
#[must_use]
pub struct RoutingStrategy<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl RoutingStrategy<Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RoutingStrategy(Properties_::new(), PhantomData_) }
}
impl<S0> RoutingStrategy<S0> {
    /// Sets `FleetId`. 1 to 128 characters.
    #[inline] pub fn fleet_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FleetId", value.into_node()); self }
    /// Sets `Message`.
    #[inline] pub fn message(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Message", value.into_node()); self }
    /// Sets `Type`. Required. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> RoutingStrategy<Set_> { self.0.put("Type", value.into_node()); RoutingStrategy(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<RoutingStrategy> for RoutingStrategy<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::GameLift::Alias`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-alias.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `SIMPLE`
    pub const SIMPLE: Value_<Type> = Value_::constant("SIMPLE");
    /// `TERMINAL`
    pub const TERMINAL: Value_<Type> = Value_::constant("TERMINAL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
