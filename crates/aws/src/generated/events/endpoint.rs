// Made by `cargo xtask generate`; do not edit.
//! `AWS::Events::Endpoint`

use stanchion_template::generated::*;

/// `AWS::Events::Endpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-endpoint.html)
#[must_use]
pub struct Endpoint<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Endpoint<Missing_<super::required::event_buses>, Missing_<super::required::routing_config>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Endpoint(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Endpoint<S0, S1> {
    /// Sets `Description`. At most 512 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `EventBuses`. Required. Exactly 2 items.
    #[inline] pub fn event_buses(mut self, value: impl IntoValue_<Vec<EndpointEventBus>>) -> Endpoint<Set_, S1> { self.0.put("EventBuses", value.into_node()); Endpoint(self.0, PhantomData_) }
    /// Sets `Name`. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `ReplicationConfig`.
    #[inline] pub fn replication_config(mut self, value: impl IntoValue_<ReplicationConfig>) -> Self { self.0.put("ReplicationConfig", value.into_node()); self }
    /// Sets `RoleArn`. 1 to 256 characters.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RoleArn", value.into_node()); self }
    /// Sets `RoutingConfig`. Required.
    #[inline] pub fn routing_config(mut self, value: impl IntoValue_<RoutingConfig>) -> Endpoint<S0, Set_> { self.0.put("RoutingConfig", value.into_node()); Endpoint(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Endpoint> for Endpoint<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Endpoint<S0, S1> {
    const TYPE: &'static str = "AWS::Events::Endpoint";
    type Handle = EndpointRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Endpoint`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct EndpointRef(Id_);
impl From<Id_> for EndpointRef { #[inline] fn from(id: Id_) -> Self { EndpointRef(id) } }
impl AsRef<Id_> for EndpointRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl EndpointRef {
    /// `Ref`: `Name`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `EndpointId`
    #[inline] pub fn endpoint_id(&self) -> Value_<String> { self.0.attribute("EndpointId") }
    /// `Fn::GetAtt` `EndpointUrl`
    #[inline] pub fn endpoint_url(&self) -> Value_<String> { self.0.attribute("EndpointUrl") }
    /// `Fn::GetAtt` `State`
    #[inline] pub fn state(&self) -> Value_<String> { self.0.attribute("State") }
    /// `Fn::GetAtt` `StateReason`
    #[inline] pub fn state_reason(&self) -> Value_<String> { self.0.attribute("StateReason") }
}
/// `AWS::Events::Endpoint.EndpointEventBus`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-endpoint-endpointeventbus.html)
#[must_use]
pub struct EndpointEventBus<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl EndpointEventBus<Missing_<super::required::event_bus_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EndpointEventBus(Properties_::new(), PhantomData_) }
}
impl<S0> EndpointEventBus<S0> {
    /// Sets `EventBusArn`. Required. 1 to 512 characters.
    #[inline] pub fn event_bus_arn(mut self, value: impl IntoValue_<String>) -> EndpointEventBus<Set_> { self.0.put("EventBusArn", value.into_node()); EndpointEventBus(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<EndpointEventBus> for EndpointEventBus<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Events::Endpoint.ReplicationConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-endpoint-replicationconfig.html)
#[must_use]
pub struct ReplicationConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ReplicationConfig<Missing_<super::required::state>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ReplicationConfig(Properties_::new(), PhantomData_) }
}
impl<S0> ReplicationConfig<S0> {
    /// Sets `State`. Required. The values are constants of [`ReplicationState`].
    #[inline] pub fn state(mut self, value: impl IntoValue_<ReplicationState>) -> ReplicationConfig<Set_> { self.0.put("State", value.into_node()); ReplicationConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ReplicationConfig> for ReplicationConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Events::Endpoint.Primary`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-endpoint-primary.html)
#[must_use]
pub struct Primary<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Primary<Missing_<super::required::health_check>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Primary(Properties_::new(), PhantomData_) }
}
impl<S0> Primary<S0> {
    /// Sets `HealthCheck`. Required. 1 to 1600 characters.
    #[inline] pub fn health_check(mut self, value: impl IntoValue_<String>) -> Primary<Set_> { self.0.put("HealthCheck", value.into_node()); Primary(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<Primary> for Primary<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Events::Endpoint.Secondary`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-endpoint-secondary.html)
#[must_use]
pub struct Secondary<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Secondary<Missing_<super::required::route>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Secondary(Properties_::new(), PhantomData_) }
}
impl<S0> Secondary<S0> {
    /// Sets `Route`. Required. 9 to 20 characters.
    #[inline] pub fn route(mut self, value: impl IntoValue_<String>) -> Secondary<Set_> { self.0.put("Route", value.into_node()); Secondary(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<Secondary> for Secondary<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Events::Endpoint.FailoverConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-endpoint-failoverconfig.html)
#[must_use]
pub struct FailoverConfig<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl FailoverConfig<Missing_<super::required::primary>, Missing_<super::required::secondary>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FailoverConfig(Properties_::new(), PhantomData_) }
}
impl<S0, S1> FailoverConfig<S0, S1> {
    /// Sets `Primary`. Required.
    #[inline] pub fn primary(mut self, value: impl IntoValue_<Primary>) -> FailoverConfig<Set_, S1> { self.0.put("Primary", value.into_node()); FailoverConfig(self.0, PhantomData_) }
    /// Sets `Secondary`. Required.
    #[inline] pub fn secondary(mut self, value: impl IntoValue_<Secondary>) -> FailoverConfig<S0, Set_> { self.0.put("Secondary", value.into_node()); FailoverConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<FailoverConfig> for FailoverConfig<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Events::Endpoint.RoutingConfig`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-endpoint-routingconfig.html)
#[must_use]
pub struct RoutingConfig<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl RoutingConfig<Missing_<super::required::failover_config>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RoutingConfig(Properties_::new(), PhantomData_) }
}
impl<S0> RoutingConfig<S0> {
    /// Sets `FailoverConfig`. Required.
    #[inline] pub fn failover_config(mut self, value: impl IntoValue_<FailoverConfig>) -> RoutingConfig<Set_> { self.0.put("FailoverConfig", value.into_node()); RoutingConfig(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<RoutingConfig> for RoutingConfig<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Events::Endpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-endpoint.html)
#[derive(Debug)]
pub enum ReplicationState {}
impl ReplicationState {
    /// `ENABLED`
    pub const ENABLED: Value_<ReplicationState> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<ReplicationState> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ReplicationState> { Value_::from_node(value.into_node()) }
}
