// Made by `cargo xtask generate`; do not edit.
//! `AWS::IoTFleetWise::DecoderManifest`

use stanchion_template::generated::*;

/// `AWS::IoTFleetWise::DecoderManifest`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotfleetwise-decodermanifest.html)
#[must_use]
pub struct DecoderManifest<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl DecoderManifest<Missing_<super::required::model_manifest_arn>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DecoderManifest(Properties_::new(), PhantomData_) }
}
impl<S0, S1> DecoderManifest<S0, S1> {
    /// Sets `DefaultForUnmappedSignals`. The values are constants of [`DefaultForUnmappedSignalsType`].
    #[inline] pub fn default_for_unmapped_signals(mut self, value: impl IntoValue_<DefaultForUnmappedSignalsType>) -> Self { self.0.put("DefaultForUnmappedSignals", value.into_node()); self }
    /// Sets `Description`. 1 to 2048 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `ModelManifestArn`. Required. An update replaces the resource.
    #[inline] pub fn model_manifest_arn(mut self, value: impl IntoValue_<String>) -> DecoderManifest<Set_, S1> { self.0.put("ModelManifestArn", value.into_node()); DecoderManifest(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 100 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> DecoderManifest<S0, Set_> { self.0.put("Name", value.into_node()); DecoderManifest(self.0, PhantomData_) }
    /// Sets `NetworkInterfaces`. 1 to 5000 items.
    #[inline] pub fn network_interfaces(mut self, value: impl IntoValue_<Vec<NetworkInterface>>) -> Self { self.0.put("NetworkInterfaces", value.into_node()); self }
    /// Sets `SignalDecoders`. 1 to 5000 items.
    #[inline] pub fn signal_decoders(mut self, value: impl IntoValue_<Vec<SignalDecoder>>) -> Self { self.0.put("SignalDecoders", value.into_node()); self }
    /// Sets `Status`. The values are constants of [`ManifestStatus`].
    #[inline] pub fn status(mut self, value: impl IntoValue_<ManifestStatus>) -> Self { self.0.put("Status", value.into_node()); self }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<DecoderManifest> for DecoderManifest<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for DecoderManifest<S0, S1> {
    const TYPE: &'static str = "AWS::IoTFleetWise::DecoderManifest";
    type Handle = DecoderManifestRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`DecoderManifest`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DecoderManifestRef(Id_);
impl From<Id_> for DecoderManifestRef { #[inline] fn from(id: Id_) -> Self { DecoderManifestRef(id) } }
impl AsRef<Id_> for DecoderManifestRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DecoderManifestRef {
    /// `Ref`: `Name`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreationTime`
    #[inline] pub fn creation_time(&self) -> Value_<String> { self.0.attribute("CreationTime") }
    /// `Fn::GetAtt` `LastModificationTime`
    #[inline] pub fn last_modification_time(&self) -> Value_<String> { self.0.attribute("LastModificationTime") }
}
/// `AWS::IoTFleetWise::DecoderManifest.CanInterface`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotfleetwise-decodermanifest-caninterface.html)
#[must_use]
pub struct CanInterface<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CanInterface<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CanInterface(Properties_::new(), PhantomData_) }
}
impl<S0> CanInterface<S0> {
    /// Sets `Name`. Required. 1 to 100 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> CanInterface<Set_> { self.0.put("Name", value.into_node()); CanInterface(self.0, PhantomData_) }
    /// Sets `ProtocolName`. 1 to 50 characters.
    #[inline] pub fn protocol_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ProtocolName", value.into_node()); self }
    /// Sets `ProtocolVersion`. 1 to 50 characters.
    #[inline] pub fn protocol_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ProtocolVersion", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<CanInterface> for CanInterface<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTFleetWise::DecoderManifest.ObdInterface`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotfleetwise-decodermanifest-obdinterface.html)
#[must_use]
pub struct ObdInterface<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ObdInterface<Missing_<super::required::name>, Missing_<super::required::request_message_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ObdInterface(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ObdInterface<S0, S1> {
    /// Sets `DtcRequestIntervalSeconds`.
    #[inline] pub fn dtc_request_interval_seconds(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("DtcRequestIntervalSeconds", value.into_node()); self }
    /// Sets `HasTransmissionEcu`.
    #[inline] pub fn has_transmission_ecu(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("HasTransmissionEcu", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 100 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> ObdInterface<Set_, S1> { self.0.put("Name", value.into_node()); ObdInterface(self.0, PhantomData_) }
    /// Sets `ObdStandard`. 1 to 50 characters.
    #[inline] pub fn obd_standard(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ObdStandard", value.into_node()); self }
    /// Sets `PidRequestIntervalSeconds`.
    #[inline] pub fn pid_request_interval_seconds(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("PidRequestIntervalSeconds", value.into_node()); self }
    /// Sets `RequestMessageId`. Required.
    #[inline] pub fn request_message_id(mut self, value: impl IntoValue_<Node_>) -> ObdInterface<S0, Set_> { self.0.put("RequestMessageId", value.into_node()); ObdInterface(self.0, PhantomData_) }
    /// Sets `UseExtendedIds`.
    #[inline] pub fn use_extended_ids(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("UseExtendedIds", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ObdInterface> for ObdInterface<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTFleetWise::DecoderManifest.CustomDecodingInterface`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotfleetwise-decodermanifest-customdecodinginterface.html)
#[must_use]
pub struct CustomDecodingInterface<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CustomDecodingInterface<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CustomDecodingInterface(Properties_::new(), PhantomData_) }
}
impl<S0> CustomDecodingInterface<S0> {
    /// Sets `Name`. Required. 1 to 100 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> CustomDecodingInterface<Set_> { self.0.put("Name", value.into_node()); CustomDecodingInterface(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<CustomDecodingInterface> for CustomDecodingInterface<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTFleetWise::DecoderManifest.NetworkInterface`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotfleetwise-decodermanifest.html)
#[must_use]
pub struct NetworkInterface(Properties_);
impl NetworkInterface {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { NetworkInterface(Properties_::new()) }
}
impl NetworkInterface {
    /// Sets `CanInterface`.
    #[inline] pub fn can_interface(mut self, value: impl IntoValue_<CanInterface>) -> Self { self.0.put("CanInterface", value.into_node()); self }
    /// Sets `InterfaceId`. 1 to 50 characters.
    #[inline] pub fn interface_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InterfaceId", value.into_node()); self }
    /// Sets `Type`. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> Self { self.0.put("Type", value.into_node()); self }
    /// Sets `ObdInterface`.
    #[inline] pub fn obd_interface(mut self, value: impl IntoValue_<ObdInterface>) -> Self { self.0.put("ObdInterface", value.into_node()); self }
    /// Sets `CustomDecodingInterface`.
    #[inline] pub fn custom_decoding_interface(mut self, value: impl IntoValue_<CustomDecodingInterface>) -> Self { self.0.put("CustomDecodingInterface", value.into_node()); self }
}
impl IntoValue_<NetworkInterface> for NetworkInterface { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTFleetWise::DecoderManifest.CanSignal`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotfleetwise-decodermanifest-cansignal.html)
#[must_use]
pub struct CanSignal<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_, S5 = Set_, S6 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4, S5, S6,)>);
impl CanSignal<Missing_<super::required::factor>, Missing_<super::required::is_big_endian>, Missing_<super::required::is_signed>, Missing_<super::required::length>, Missing_<super::required::message_id>, Missing_<super::required::offset>, Missing_<super::required::start_bit>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CanSignal(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4, S5, S6> CanSignal<S0, S1, S2, S3, S4, S5, S6> {
    /// Sets `Factor`. Required.
    #[inline] pub fn factor(mut self, value: impl IntoValue_<Node_>) -> CanSignal<Set_, S1, S2, S3, S4, S5, S6> { self.0.put("Factor", value.into_node()); CanSignal(self.0, PhantomData_) }
    /// Sets `IsBigEndian`. Required.
    #[inline] pub fn is_big_endian(mut self, value: impl IntoValue_<Node_>) -> CanSignal<S0, Set_, S2, S3, S4, S5, S6> { self.0.put("IsBigEndian", value.into_node()); CanSignal(self.0, PhantomData_) }
    /// Sets `IsSigned`. Required.
    #[inline] pub fn is_signed(mut self, value: impl IntoValue_<Node_>) -> CanSignal<S0, S1, Set_, S3, S4, S5, S6> { self.0.put("IsSigned", value.into_node()); CanSignal(self.0, PhantomData_) }
    /// Sets `Length`. Required.
    #[inline] pub fn length(mut self, value: impl IntoValue_<Node_>) -> CanSignal<S0, S1, S2, Set_, S4, S5, S6> { self.0.put("Length", value.into_node()); CanSignal(self.0, PhantomData_) }
    /// Sets `MessageId`. Required.
    #[inline] pub fn message_id(mut self, value: impl IntoValue_<Node_>) -> CanSignal<S0, S1, S2, S3, Set_, S5, S6> { self.0.put("MessageId", value.into_node()); CanSignal(self.0, PhantomData_) }
    /// Sets `Name`. 1 to 100 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Offset`. Required.
    #[inline] pub fn offset(mut self, value: impl IntoValue_<Node_>) -> CanSignal<S0, S1, S2, S3, S4, Set_, S6> { self.0.put("Offset", value.into_node()); CanSignal(self.0, PhantomData_) }
    /// Sets `SignalValueType`. The values are constants of [`SignalValueType`].
    #[inline] pub fn signal_value_type(mut self, value: impl IntoValue_<SignalValueType>) -> Self { self.0.put("SignalValueType", value.into_node()); self }
    /// Sets `StartBit`. Required.
    #[inline] pub fn start_bit(mut self, value: impl IntoValue_<Node_>) -> CanSignal<S0, S1, S2, S3, S4, S5, Set_> { self.0.put("StartBit", value.into_node()); CanSignal(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_, S5: IsSet_, S6: IsSet_> IntoValue_<CanSignal> for CanSignal<S0, S1, S2, S3, S4, S5, S6> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTFleetWise::DecoderManifest.ObdSignal`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotfleetwise-decodermanifest-obdsignal.html)
#[must_use]
pub struct ObdSignal<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_, S5 = Set_, S6 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4, S5, S6,)>);
impl ObdSignal<Missing_<super::required::byte_length>, Missing_<super::required::offset>, Missing_<super::required::pid>, Missing_<super::required::pid_response_length>, Missing_<super::required::scaling>, Missing_<super::required::service_mode>, Missing_<super::required::start_byte>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ObdSignal(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4, S5, S6> ObdSignal<S0, S1, S2, S3, S4, S5, S6> {
    /// Sets `BitMaskLength`.
    #[inline] pub fn bit_mask_length(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("BitMaskLength", value.into_node()); self }
    /// Sets `BitRightShift`.
    #[inline] pub fn bit_right_shift(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("BitRightShift", value.into_node()); self }
    /// Sets `ByteLength`. Required.
    #[inline] pub fn byte_length(mut self, value: impl IntoValue_<Node_>) -> ObdSignal<Set_, S1, S2, S3, S4, S5, S6> { self.0.put("ByteLength", value.into_node()); ObdSignal(self.0, PhantomData_) }
    /// Sets `IsSigned`.
    #[inline] pub fn is_signed(mut self, value: impl IntoValue_<Node_>) -> Self { self.0.put("IsSigned", value.into_node()); self }
    /// Sets `Offset`. Required.
    #[inline] pub fn offset(mut self, value: impl IntoValue_<Node_>) -> ObdSignal<S0, Set_, S2, S3, S4, S5, S6> { self.0.put("Offset", value.into_node()); ObdSignal(self.0, PhantomData_) }
    /// Sets `Pid`. Required.
    #[inline] pub fn pid(mut self, value: impl IntoValue_<Node_>) -> ObdSignal<S0, S1, Set_, S3, S4, S5, S6> { self.0.put("Pid", value.into_node()); ObdSignal(self.0, PhantomData_) }
    /// Sets `PidResponseLength`. Required.
    #[inline] pub fn pid_response_length(mut self, value: impl IntoValue_<Node_>) -> ObdSignal<S0, S1, S2, Set_, S4, S5, S6> { self.0.put("PidResponseLength", value.into_node()); ObdSignal(self.0, PhantomData_) }
    /// Sets `Scaling`. Required.
    #[inline] pub fn scaling(mut self, value: impl IntoValue_<Node_>) -> ObdSignal<S0, S1, S2, S3, Set_, S5, S6> { self.0.put("Scaling", value.into_node()); ObdSignal(self.0, PhantomData_) }
    /// Sets `ServiceMode`. Required.
    #[inline] pub fn service_mode(mut self, value: impl IntoValue_<Node_>) -> ObdSignal<S0, S1, S2, S3, S4, Set_, S6> { self.0.put("ServiceMode", value.into_node()); ObdSignal(self.0, PhantomData_) }
    /// Sets `SignalValueType`. The values are constants of [`SignalValueType`].
    #[inline] pub fn signal_value_type(mut self, value: impl IntoValue_<SignalValueType>) -> Self { self.0.put("SignalValueType", value.into_node()); self }
    /// Sets `StartByte`. Required.
    #[inline] pub fn start_byte(mut self, value: impl IntoValue_<Node_>) -> ObdSignal<S0, S1, S2, S3, S4, S5, Set_> { self.0.put("StartByte", value.into_node()); ObdSignal(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_, S5: IsSet_, S6: IsSet_> IntoValue_<ObdSignal> for ObdSignal<S0, S1, S2, S3, S4, S5, S6> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTFleetWise::DecoderManifest.CustomDecodingSignal`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotfleetwise-decodermanifest-customdecodingsignal.html)
#[must_use]
pub struct CustomDecodingSignal<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl CustomDecodingSignal<Missing_<super::required::id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { CustomDecodingSignal(Properties_::new(), PhantomData_) }
}
impl<S0> CustomDecodingSignal<S0> {
    /// Sets `Id`. Required. 1 to 150 characters.
    #[inline] pub fn id(mut self, value: impl IntoValue_<String>) -> CustomDecodingSignal<Set_> { self.0.put("Id", value.into_node()); CustomDecodingSignal(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<CustomDecodingSignal> for CustomDecodingSignal<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IoTFleetWise::DecoderManifest.SignalDecoder`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotfleetwise-decodermanifest.html)
#[must_use]
pub struct SignalDecoder(Properties_);
impl SignalDecoder {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { SignalDecoder(Properties_::new()) }
}
impl SignalDecoder {
    /// Sets `CanSignal`.
    #[inline] pub fn can_signal(mut self, value: impl IntoValue_<CanSignal>) -> Self { self.0.put("CanSignal", value.into_node()); self }
    /// Sets `FullyQualifiedName`. 1 to 150 characters.
    #[inline] pub fn fully_qualified_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("FullyQualifiedName", value.into_node()); self }
    /// Sets `InterfaceId`. 1 to 50 characters.
    #[inline] pub fn interface_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("InterfaceId", value.into_node()); self }
    /// Sets `Type`. The values are constants of [`SignalDecoderType`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<SignalDecoderType>) -> Self { self.0.put("Type", value.into_node()); self }
    /// Sets `ObdSignal`.
    #[inline] pub fn obd_signal(mut self, value: impl IntoValue_<ObdSignal>) -> Self { self.0.put("ObdSignal", value.into_node()); self }
    /// Sets `CustomDecodingSignal`.
    #[inline] pub fn custom_decoding_signal(mut self, value: impl IntoValue_<CustomDecodingSignal>) -> Self { self.0.put("CustomDecodingSignal", value.into_node()); self }
}
impl IntoValue_<SignalDecoder> for SignalDecoder { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::IoTFleetWise::DecoderManifest`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotfleetwise-decodermanifest.html)
#[derive(Debug)]
pub enum DefaultForUnmappedSignalsType {}
impl DefaultForUnmappedSignalsType {
    /// `CUSTOM_DECODING`
    pub const CUSTOM_DECODING: Value_<DefaultForUnmappedSignalsType> = Value_::constant("CUSTOM_DECODING");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DefaultForUnmappedSignalsType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::IoTFleetWise::DecoderManifest`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotfleetwise-decodermanifest.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `CAN_INTERFACE`
    pub const CAN_INTERFACE: Value_<Type> = Value_::constant("CAN_INTERFACE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::IoTFleetWise::DecoderManifest`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotfleetwise-decodermanifest.html)
#[derive(Debug)]
pub enum SignalValueType {}
impl SignalValueType {
    /// `INTEGER`
    pub const INTEGER: Value_<SignalValueType> = Value_::constant("INTEGER");
    /// `FLOATING_POINT`
    pub const FLOATING_POINT: Value_<SignalValueType> = Value_::constant("FLOATING_POINT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SignalValueType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::IoTFleetWise::DecoderManifest`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotfleetwise-decodermanifest.html)
#[derive(Debug)]
pub enum SignalDecoderType {}
impl SignalDecoderType {
    /// `CAN_SIGNAL`
    pub const CAN_SIGNAL: Value_<SignalDecoderType> = Value_::constant("CAN_SIGNAL");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<SignalDecoderType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::IoTFleetWise::DecoderManifest`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotfleetwise-decodermanifest.html)
#[derive(Debug)]
pub enum ManifestStatus {}
impl ManifestStatus {
    /// `ACTIVE`
    pub const ACTIVE: Value_<ManifestStatus> = Value_::constant("ACTIVE");
    /// `DRAFT`
    pub const DRAFT: Value_<ManifestStatus> = Value_::constant("DRAFT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ManifestStatus> { Value_::from_node(value.into_node()) }
}
