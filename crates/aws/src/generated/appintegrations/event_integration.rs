// Made by `cargo xtask generate`; do not edit.
//! `AWS::AppIntegrations::EventIntegration`

use stanchion_template::generated::*;

/// `AWS::AppIntegrations::EventIntegration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appintegrations-eventintegration.html)
#[must_use]
pub struct EventIntegration<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl EventIntegration<Missing_<super::required::event_bridge_bus>, Missing_<super::required::event_filter>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EventIntegration(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> EventIntegration<S0, S1, S2> {
    /// Sets `Description`. 1 to 1000 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `EventBridgeBus`. Required. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn event_bridge_bus(mut self, value: impl IntoValue_<String>) -> EventIntegration<Set_, S1, S2> { self.0.put("EventBridgeBus", value.into_node()); EventIntegration(self.0, PhantomData_) }
    /// Sets `EventFilter`. Required. An update replaces the resource.
    #[inline] pub fn event_filter(mut self, value: impl IntoValue_<EventFilter>) -> EventIntegration<S0, Set_, S2> { self.0.put("EventFilter", value.into_node()); EventIntegration(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 255 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> EventIntegration<S0, S1, Set_> { self.0.put("Name", value.into_node()); EventIntegration(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<EventIntegration> for EventIntegration<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for EventIntegration<S0, S1, S2> {
    const TYPE: &'static str = "AWS::AppIntegrations::EventIntegration";
    type Handle = EventIntegrationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`EventIntegration`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct EventIntegrationRef(Id_);
impl From<Id_> for EventIntegrationRef { #[inline] fn from(id: Id_) -> Self { EventIntegrationRef(id) } }
impl AsRef<Id_> for EventIntegrationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl EventIntegrationRef {
    /// `Ref`: `Name`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `EventIntegrationArn`
    #[inline] pub fn event_integration_arn(&self) -> Value_<String> { self.0.attribute("EventIntegrationArn") }
}
/// `AWS::AppIntegrations::EventIntegration.EventFilter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appintegrations-eventintegration-eventfilter.html)
#[must_use]
pub struct EventFilter<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl EventFilter<Missing_<super::required::source>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EventFilter(Properties_::new(), PhantomData_) }
}
impl<S0> EventFilter<S0> {
    /// Sets `Source`. Required. 1 to 256 characters.
    #[inline] pub fn source(mut self, value: impl IntoValue_<String>) -> EventFilter<Set_> { self.0.put("Source", value.into_node()); EventFilter(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<EventFilter> for EventFilter<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
