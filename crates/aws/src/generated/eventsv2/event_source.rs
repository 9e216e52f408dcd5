// Made by `cargo xtask generate`; do not edit.
//! `AWS::EventsV2::EventSource`

use stanchion_template::generated::*;

/// `AWS::EventsV2::EventSource`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eventsv2-eventsource.html)
#[must_use]
pub struct EventSource<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl EventSource<Missing_<super::required::configuration>, Missing_<super::required::event_bus_arn>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EventSource(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> EventSource<S0, S1, S2> {
    /// Sets `Configuration`. Required.
    #[inline] pub fn configuration(mut self, value: impl IntoValue_<EventSourceConfiguration>) -> EventSource<Set_, S1, S2> { self.0.put("Configuration", value.into_node()); EventSource(self.0, PhantomData_) }
    /// Sets `Description`. At most 512 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `EventBusArn`. Required. 1 to 1011 characters. An update replaces the resource.
    #[inline] pub fn event_bus_arn(mut self, value: impl IntoValue_<String>) -> EventSource<S0, Set_, S2> { self.0.put("EventBusArn", value.into_node()); EventSource(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 256 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> EventSource<S0, S1, Set_> { self.0.put("Name", value.into_node()); EventSource(self.0, PhantomData_) }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<EventSource> for EventSource<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for EventSource<S0, S1, S2> {
    const TYPE: &'static str = "AWS::EventsV2::EventSource";
    type Handle = EventSourceRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`EventSource`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct EventSourceRef(Id_);
impl From<Id_> for EventSourceRef { #[inline] fn from(id: Id_) -> Self { EventSourceRef(id) } }
impl AsRef<Id_> for EventSourceRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl EventSourceRef {
    /// `Ref`: `EventSourceArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreationTime`
    #[inline] pub fn creation_time(&self) -> Value_<String> { self.0.attribute("CreationTime") }
    /// `Fn::GetAtt` `EventSourceArn`
    #[inline] pub fn event_source_arn(&self) -> Value_<String> { self.0.attribute("EventSourceArn") }
    /// `Fn::GetAtt` `LastModifiedTime`
    #[inline] pub fn last_modified_time(&self) -> Value_<String> { self.0.attribute("LastModifiedTime") }
    /// `Fn::GetAtt` `Revoked`
    #[inline] pub fn revoked(&self) -> Value_<bool> { self.0.attribute("Revoked") }
    /// `Fn::GetAtt` `State`
    #[inline] pub fn state(&self) -> Value_<String> { self.0.attribute("State") }
}
/// `AWS::EventsV2::EventSource.OnFailureConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eventsv2-eventsource-onfailureconfiguration.html)
#[must_use]
pub struct OnFailureConfiguration(Properties_);
impl OnFailureConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { OnFailureConfiguration(Properties_::new()) }
}
impl OnFailureConfiguration {
    /// Sets `Arn`. 1 to 1600 characters.
    #[inline] pub fn arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Arn", value.into_node()); self }
}
impl IntoValue_<OnFailureConfiguration> for OnFailureConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EventsV2::EventSource.AwsServiceEventsConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eventsv2-eventsource-awsserviceeventsconfiguration.html)
#[must_use]
pub struct AwsServiceEventsConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AwsServiceEventsConfiguration<Missing_<super::required::aws_service>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AwsServiceEventsConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> AwsServiceEventsConfiguration<S0> {
    /// Sets `AwsService`. Required. 1 to 256 characters.
    #[inline] pub fn aws_service(mut self, value: impl IntoValue_<String>) -> AwsServiceEventsConfiguration<Set_> { self.0.put("AwsService", value.into_node()); AwsServiceEventsConfiguration(self.0, PhantomData_) }
    /// Sets `OnFailureConfiguration`.
    #[inline] pub fn on_failure_configuration(mut self, value: impl IntoValue_<OnFailureConfiguration>) -> Self { self.0.put("OnFailureConfiguration", value.into_node()); self }
    /// Sets `Pattern`. At most 3753 characters.
    #[inline] pub fn pattern(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Pattern", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<AwsServiceEventsConfiguration> for AwsServiceEventsConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EventsV2::EventSource.PartnerEventsConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eventsv2-eventsource-partnereventsconfiguration.html)
#[must_use]
pub struct PartnerEventsConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl PartnerEventsConfiguration<Missing_<super::required::partner_event_source_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PartnerEventsConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> PartnerEventsConfiguration<S0> {
    /// Sets `OnFailureConfiguration`.
    #[inline] pub fn on_failure_configuration(mut self, value: impl IntoValue_<OnFailureConfiguration>) -> Self { self.0.put("OnFailureConfiguration", value.into_node()); self }
    /// Sets `PartnerBusKmsKeyIdentifier`. At most 2048 characters.
    #[inline] pub fn partner_bus_kms_key_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PartnerBusKmsKeyIdentifier", value.into_node()); self }
    /// Sets `PartnerEventSourceArn`. Required. 1 to 1600 characters.
    #[inline] pub fn partner_event_source_arn(mut self, value: impl IntoValue_<String>) -> PartnerEventsConfiguration<Set_> { self.0.put("PartnerEventSourceArn", value.into_node()); PartnerEventsConfiguration(self.0, PhantomData_) }
    /// Sets `Pattern`. At most 3753 characters.
    #[inline] pub fn pattern(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Pattern", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<PartnerEventsConfiguration> for PartnerEventsConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EventsV2::EventSource.EventSourceConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eventsv2-eventsource-eventsourceconfiguration.html)
#[must_use]
pub struct EventSourceConfiguration(Properties_);
impl EventSourceConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EventSourceConfiguration(Properties_::new()) }
}
impl EventSourceConfiguration {
    /// Sets `AwsServiceEventsConfiguration`.
    #[inline] pub fn aws_service_events_configuration(mut self, value: impl IntoValue_<AwsServiceEventsConfiguration>) -> Self { self.0.put("AwsServiceEventsConfiguration", value.into_node()); self }
    /// Sets `PartnerEventsConfiguration`.
    #[inline] pub fn partner_events_configuration(mut self, value: impl IntoValue_<PartnerEventsConfiguration>) -> Self { self.0.put("PartnerEventsConfiguration", value.into_node()); self }
}
impl IntoValue_<EventSourceConfiguration> for EventSourceConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
