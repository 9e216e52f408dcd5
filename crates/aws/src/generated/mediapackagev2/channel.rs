// Made by `cargo xtask generate`; do not edit.
//! `AWS::MediaPackageV2::Channel`

use stanchion_template::generated::*;

/// `AWS::MediaPackageV2::Channel`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackagev2-channel.html)
#[must_use]
pub struct Channel<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Channel<Missing_<super::required::channel_group_name>, Missing_<super::required::channel_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Channel(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Channel<S0, S1> {
    /// Sets `ChannelGroupName`. Required. 1 to 256 characters. An update replaces the resource.
    #[inline] pub fn channel_group_name(mut self, value: impl IntoValue_<String>) -> Channel<Set_, S1> { self.0.put("ChannelGroupName", value.into_node()); Channel(self.0, PhantomData_) }
    /// Sets `ChannelName`. Required. 1 to 256 characters. An update replaces the resource.
    #[inline] pub fn channel_name(mut self, value: impl IntoValue_<String>) -> Channel<S0, Set_> { self.0.put("ChannelName", value.into_node()); Channel(self.0, PhantomData_) }
    /// Sets `Description`. 0 to 1024 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `InputSwitchConfiguration`.
    #[inline] pub fn input_switch_configuration(mut self, value: impl IntoValue_<InputSwitchConfiguration>) -> Self { self.0.put("InputSwitchConfiguration", value.into_node()); self }
    /// Sets `InputType`. An update replaces the resource. The values are constants of [`InputType`].
    #[inline] pub fn input_type(mut self, value: impl IntoValue_<InputType>) -> Self { self.0.put("InputType", value.into_node()); self }
    /// Sets `MultiviewConfiguration`.
    #[inline] pub fn multiview_configuration(mut self, value: impl IntoValue_<MultiviewConfiguration>) -> Self { self.0.put("MultiviewConfiguration", value.into_node()); self }
    /// Sets `OutputHeaderConfiguration`.
    #[inline] pub fn output_header_configuration(mut self, value: impl IntoValue_<OutputHeaderConfiguration>) -> Self { self.0.put("OutputHeaderConfiguration", value.into_node()); self }
    /// Sets `OutputLockingMode`. An update replaces the resource. The values are constants of [`OutputLockingMode`].
    #[inline] pub fn output_locking_mode(mut self, value: impl IntoValue_<OutputLockingMode>) -> Self { self.0.put("OutputLockingMode", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Channel> for Channel<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Channel<S0, S1> {
    const TYPE: &'static str = "AWS::MediaPackageV2::Channel";
    type Handle = ChannelRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Channel`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ChannelRef(Id_);
impl From<Id_> for ChannelRef { #[inline] fn from(id: Id_) -> Self { ChannelRef(id) } }
impl AsRef<Id_> for ChannelRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ChannelRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `AttachedMultiviewChannels`
    #[inline] pub fn attached_multiview_channels(&self) -> Value_<Vec<String>> { self.0.list_attribute("AttachedMultiviewChannels") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `IngestEndpointUrls`
    #[inline] pub fn ingest_endpoint_urls(&self) -> Value_<Vec<String>> { self.0.list_attribute("IngestEndpointUrls") }
    /// `Fn::GetAtt` `IngestEndpoints`
    #[inline] pub fn ingest_endpoints(&self) -> Value_<Vec<String>> { self.0.list_attribute("IngestEndpoints") }
    /// `Fn::GetAtt` `ModifiedAt`
    #[inline] pub fn modified_at(&self) -> Value_<String> { self.0.attribute("ModifiedAt") }
}
/// `AWS::MediaPackageV2::Channel.InputSwitchConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackagev2-channel-inputswitchconfiguration.html)
#[must_use]
pub struct InputSwitchConfiguration(Properties_);
impl InputSwitchConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { InputSwitchConfiguration(Properties_::new()) }
}
impl InputSwitchConfiguration {
    /// Sets `MQCSInputSwitching`.
    #[inline] pub fn mqcs_input_switching(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("MQCSInputSwitching", value.into_node()); self }
    /// Sets `PreferredInput`. 1 to 2.
    #[inline] pub fn preferred_input(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("PreferredInput", value.into_node()); self }
}
impl IntoValue_<InputSwitchConfiguration> for InputSwitchConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaPackageV2::Channel.MultiviewConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackagev2-channel-multiviewconfiguration.html)
#[must_use]
pub struct MultiviewConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl MultiviewConfiguration<Missing_<super::required::available_layouts>, Missing_<super::required::available_sources>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MultiviewConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> MultiviewConfiguration<S0, S1> {
    /// Sets `AvailableLayouts`. Required. 1 to 6 items. The values are constants of [`MultiviewLayoutType`].
    #[inline] pub fn available_layouts(mut self, value: impl IntoValue_<Vec<MultiviewLayoutType>>) -> MultiviewConfiguration<Set_, S1> { self.0.put("AvailableLayouts", value.into_node()); MultiviewConfiguration(self.0, PhantomData_) }
    /// Sets `AvailableSources`. Required. 1 to 50 items.
    #[inline] pub fn available_sources(mut self, value: impl IntoValue_<Vec<String>>) -> MultiviewConfiguration<S0, Set_> { self.0.put("AvailableSources", value.into_node()); MultiviewConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<MultiviewConfiguration> for MultiviewConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaPackageV2::Channel.OutputHeaderConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackagev2-channel-outputheaderconfiguration.html)
#[must_use]
pub struct OutputHeaderConfiguration(Properties_);
impl OutputHeaderConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { OutputHeaderConfiguration(Properties_::new()) }
}
impl OutputHeaderConfiguration {
    /// Sets `PublishMQCS`.
    #[inline] pub fn publish_mqcs(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("PublishMQCS", value.into_node()); self }
}
impl IntoValue_<OutputHeaderConfiguration> for OutputHeaderConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::MediaPackageV2::Channel`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackagev2-channel.html)
#[derive(Debug)]
pub enum InputType {}
impl InputType {
    /// `HLS`
    pub const HLS: Value_<InputType> = Value_::constant("HLS");
    /// `CMAF`
    pub const CMAF: Value_<InputType> = Value_::constant("CMAF");
    /// `MULTIVIEW`
    pub const MULTIVIEW: Value_<InputType> = Value_::constant("MULTIVIEW");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<InputType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaPackageV2::Channel`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackagev2-channel.html)
#[derive(Debug)]
pub enum MultiviewLayoutType {}
impl MultiviewLayoutType {
    /// `LAYOUT_2EH`
    pub const LAYOUT_2_EH: Value_<MultiviewLayoutType> = Value_::constant("LAYOUT_2EH");
    /// `LAYOUT_2PL`
    pub const LAYOUT_2_PL: Value_<MultiviewLayoutType> = Value_::constant("LAYOUT_2PL");
    /// `LAYOUT_3EL`
    pub const LAYOUT_3_EL: Value_<MultiviewLayoutType> = Value_::constant("LAYOUT_3EL");
    /// `LAYOUT_3PL`
    pub const LAYOUT_3_PL: Value_<MultiviewLayoutType> = Value_::constant("LAYOUT_3PL");
    /// `LAYOUT_4E`
    pub const LAYOUT_4_E: Value_<MultiviewLayoutType> = Value_::constant("LAYOUT_4E");
    /// `LAYOUT_4PL`
    pub const LAYOUT_4_PL: Value_<MultiviewLayoutType> = Value_::constant("LAYOUT_4PL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<MultiviewLayoutType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaPackageV2::Channel`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackagev2-channel.html)
#[derive(Debug)]
pub enum OutputLockingMode {}
impl OutputLockingMode {
    /// `EPOCH_LOCKED`
    pub const EPOCH_LOCKED: Value_<OutputLockingMode> = Value_::constant("EPOCH_LOCKED");
    /// `NON_EPOCH_LOCKED`
    pub const NON_EPOCH_LOCKED: Value_<OutputLockingMode> = Value_::constant("NON_EPOCH_LOCKED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<OutputLockingMode> { Value_::from_node(value.into_node()) }
}
