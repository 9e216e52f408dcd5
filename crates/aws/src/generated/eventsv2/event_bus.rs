// Made by `cargo xtask generate`; do not edit.
//! `AWS::EventsV2::EventBus`

use stanchion_template::generated::*;

/// `AWS::EventsV2::EventBus`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eventsv2-eventbus.html)
#[must_use]
pub struct EventBus<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl EventBus<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { EventBus(Properties_::new(), PhantomData_) }
}
impl<S0> EventBus<S0> {
    /// Sets `Description`. At most 512 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `EncryptionConfiguration`.
    #[inline] pub fn encryption_configuration(mut self, value: impl IntoValue_<EncryptionConfiguration>) -> Self { self.0.put("EncryptionConfiguration", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 256 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> EventBus<Set_> { self.0.put("Name", value.into_node()); EventBus(self.0, PhantomData_) }
    /// Sets `StorageConfiguration`.
    #[inline] pub fn storage_configuration(mut self, value: impl IntoValue_<StorageConfiguration>) -> Self { self.0.put("StorageConfiguration", value.into_node()); self }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<EventBus> for EventBus<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for EventBus<S0> {
    const TYPE: &'static str = "AWS::EventsV2::EventBus";
    type Handle = EventBusRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`EventBus`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct EventBusRef(Id_);
impl From<Id_> for EventBusRef { #[inline] fn from(id: Id_) -> Self { EventBusRef(id) } }
impl AsRef<Id_> for EventBusRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl EventBusRef {
    /// `Ref`: `EventBusArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreationTime`
    #[inline] pub fn creation_time(&self) -> Value_<String> { self.0.attribute("CreationTime") }
    /// `Fn::GetAtt` `EventBusArn`
    #[inline] pub fn event_bus_arn(&self) -> Value_<String> { self.0.attribute("EventBusArn") }
    /// `Fn::GetAtt` `LastModifiedTime`
    #[inline] pub fn last_modified_time(&self) -> Value_<String> { self.0.attribute("LastModifiedTime") }
    /// `Fn::GetAtt` `State`
    #[inline] pub fn state(&self) -> Value_<String> { self.0.attribute("State") }
}
/// `AWS::EventsV2::EventBus.EncryptionConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eventsv2-eventbus-encryptionconfiguration.html)
#[must_use]
pub struct EncryptionConfiguration(Properties_);
impl EncryptionConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EncryptionConfiguration(Properties_::new()) }
}
impl EncryptionConfiguration {
    /// Sets `KmsKeyIdentifier`. At most 2048 characters.
    #[inline] pub fn kms_key_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyIdentifier", value.into_node()); self }
}
impl IntoValue_<EncryptionConfiguration> for EncryptionConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::EventsV2::EventBus.StorageConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eventsv2-eventbus-storageconfiguration.html)
#[must_use]
pub struct StorageConfiguration(Properties_);
impl StorageConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { StorageConfiguration(Properties_::new()) }
}
impl StorageConfiguration {
    /// Sets `RetentionPeriodInDays`. 1 to 365.
    #[inline] pub fn retention_period_in_days(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("RetentionPeriodInDays", value.into_node()); self }
}
impl IntoValue_<StorageConfiguration> for StorageConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
